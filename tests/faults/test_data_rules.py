"""Fault 18: rule breaks of a ledger, all in one log with row and reason code."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from duibiao.indicators.book import UnknownName, open_book
from duibiao.vocabulary.faults import DataFaults

REPOSITORY = Path(__file__).parents[2]
HEAD = ["indicator", "period", "value", "unit"]
BROKEN = [
    ["water_use_total", "2023", 25.0, "亿m3"],
    ["water_use_total", "2023", 52.0, "亿m3"],
    ["water_use_agriculture", "2023", 20.0, "亿m3"],
    ["water_use_industry", "2023", 3.0, "亿m3"],
    ["water_use_domestic", "2023", 6.0, "亿m3"],
    ["water_use_eco", "2023", 4.0, "亿m3"],
    ["water_conservancy_investment", "2023", 7.0, "亿m3"],
    ["安全事故无此指标", "2023", 3, "个"],
    ["意识形态专项督查单位数", "2023", -3, "家"],
    ["农村供水水质合格率", "2023", 140, "%"],
    ["water_supply_total", "2022", 24.0, "亿m3"],
    ["water_supply_total", "2023", 240000.0, "亿m3"],
]
REASONS = {
    3: "conflict",
    8: "unit_mismatch",
    9: "unknown_indicator",
    10: "negative_count",
    11: "out_of_range",
    13: "magnitude",
    2: "total_differs",
}


def workbook(home: Path, rows: list[list[object]], head: list[str] = HEAD) -> None:
    """Write a ledger in xlsx."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in [head, *rows]:
        sheet.append(row)
    book.save(home / "data" / "ledgers" / "tianjin" / "台账.xlsx")


def test_every_broken_row_has_its_reason(home: Path) -> None:
    """Seven broken rules in one ledger come out of one run, each with the row it stands in."""
    workbook(home, BROKEN)
    log = open_book("tianjin", "2023", home=home).log
    for row, reason in REASONS.items():
        place = log["location"].str.fullmatch(rf".*(?:!\w|row ){row}")
        assert reason in log.loc[place, "code"].tolist(), f"row {row}: {log.to_string()}"


def test_doubted_rows_say_what_was_expected(home: Path) -> None:
    """No row of the log is without words for people."""
    workbook(home, BROKEN)
    log = open_book("tianjin", "2023", home=home).log
    assert (log[["found", "note", "action"]] != "").all(axis=None)


def test_an_impossible_day_is_told_among_the_other_broken_rules(home: Path) -> None:
    """2024-02-30 as a period and as a base costs their rows only, each listed with its place."""
    head = [*HEAD, "role", "base_period"]
    good = ["water_use_total", "2023", 25.0, "亿m3", "", ""]
    bad = ["water_use_total", "2024-02-30", 1, "亿m3", "", ""]
    from_nowhere = ["water_use_total", "2025", 1, "亿m3", "target", "2024-02-30"]
    workbook(home, [good, bad, from_nowhere], head)
    book = open_book("tianjin", "2023", home=home)
    told = book.log[["severity", "code", "found", "location"]].values.tolist()
    assert told == [
        ["refused", "bad_period", "2024-02-30", "Sheet!C3"],
        ["refused", "bad_base_period", "2024-02-30", "Sheet!C4"],
    ]
    assert book.observations["value"].tolist() == [25.0]


def test_a_text_for_a_value_refuses_the_ledger_with_its_cell(home: Path) -> None:
    """若干 is no figure: file, row, column and text are named before anything is reckoned."""
    workbook(home, [["water_use_total", "2023", "若干", "亿m3"]])
    with pytest.raises(DataFaults) as error:
        open_book("tianjin", "2023", home=home)
    assert [(fault.row, fault.column, fault.found) for fault in error.value.faults] == [
        ("Sheet!A2", "value", "若干")
    ]


def test_an_unknown_bureau_is_refused_before_reading(home: Path) -> None:
    """A folder of figures is not enough: the catalogue must know the bureau."""
    (home / "data" / "ledgers" / "tianjing").mkdir()
    with pytest.raises(UnknownName, match="tianjin"):
        open_book("tianjing", "2023", home=home)


def test_shrunk_coverage_names_what_is_missing(home: Path) -> None:
    """Four figures last year and one this year: the log lists the three."""
    names = ["water_use_total", "water_use_agriculture", "water_use_industry", "water_use_eco"]
    rows: list[list[object]] = [[name, "2022", 5.0, "亿m3"] for name in names]
    workbook(home, [*rows, ["water_use_total", "2023", 5.0, "亿m3"]])
    log = open_book("tianjin", "2023", home=home).log
    told = log[log["code"] == "coverage"].iloc[0]
    assert (told["period"], told["found"]) == ("2023", "1/4")
