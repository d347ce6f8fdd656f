"""The shipped ledgers are whole: readable, without unstated duplicates, adding up."""

from __future__ import annotations

from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path

import pytest
from ledger_rows import FILES, HOME, LEDGERS, Row

from duibiao.reading.ledgers import read_contents
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import is_period

TOTALS = ("water_use_total", "water_supply_total")


def key(row: Row) -> tuple[str, ...]:
    """What tells one figure from another."""
    return row.bureau, row.indicator, row.period, row.role, row.kind


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_ledger_is_read_without_a_word_of_complaint(path: Path) -> None:
    """Every row becomes a reading."""
    readings, _, _, notices = read_contents(path)
    lines = path.read_text(encoding="utf-8").count("\n")
    assert (len(readings), len(notices)) == (lines - 1, 0)


def test_every_bureau_has_a_ledger_and_every_folder_is_a_bureau(names: Catalogue) -> None:
    """36 folders for 36 bureaus, the demonstration office's own files and its four neighbours."""
    real = names.bureaus.index[names.bureaus["region"] != "示例"]
    assert {path.parent.name for path in FILES} == set(real)
    assert len(list((LEDGERS / "yunting").iterdir())) == 8


def test_every_row_names_a_known_indicator_in_its_unit(rows: list[Row], names: Catalogue) -> None:
    """Only stated growth and shares of a target are told in per cent of their own."""
    for row in rows:
        assert row.indicator in names.indicators.index, row
        assert row.kind in {"growth", "of_target"} or row.unit == names.unit(row.indicator), row
        assert is_period(row.period), row


def test_every_row_says_where_it_comes_from(rows: list[Row]) -> None:
    """A document, or a repository or address with its place."""
    assert [row for row in rows if not row.source] == []
    assert [row for row in rows if row.bureau == "china" and not row.location] == []


def test_derived_rows_are_marked_and_only_they(rows: list[Row]) -> None:
    """571 rows of arithmetic, told apart from what was published."""
    marked = {row for row in rows if "derived" in row.flags.split("|")}
    assert len(marked) == 571
    assert marked == {row for row in rows if row.source.startswith("calc:")}


def test_what_is_known_at_second_hand_is_marked_and_says_so(rows: list[Row]) -> None:
    """39 figures and targets of grade C, each with its grade in the note."""
    marked = {row for row in rows if "secondhand" in row.flags.split("|")}
    assert len(marked) == 39
    assert marked == {row for row in rows if "等级C" in row.note}


def test_duplicates_are_those_that_are_known(rows: list[Row]) -> None:
    """One figure told twice in a text, one total published and derived, one goal of two bodies,
    one use by bulletin and by assessment."""
    counted = Counter(key(row) for row in rows)
    assert {k[:3] for k, count in counted.items() if count > 1} == {
        ("jinchang", "four_grasp_projects", "2023-01/2023-06"),
        ("china", "water_use_total", "2019"),
        ("hebei", "water_use_total", "2020"),
        ("shandong", "water_use_total", "2020"),
        ("chongqing", "water_use_total", "2023"),
    }


@pytest.mark.parametrize(("year", "total"), [("2015", 6350), ("2020", 6700), ("2030", 7000)])
def test_the_caps_of_31_provinces_add_up_to_the_nation_s(
    rows: list[Row], year: str, total: int
) -> None:
    """To the last digit."""
    caps = [
        row
        for row in rows
        if row.role == "target" and row.period == year and row.note.startswith("国务院办公厅")
    ]
    assert len(caps) == 32
    values = {row.bureau: Decimal(row.value) for row in caps}
    assert values.pop("china") == total
    assert sum(values.values()) == total


@pytest.mark.parametrize("total", TOTALS)
def test_parts_add_up_to_the_whole_within_rounding(
    rows: list[Row], names: Catalogue, total: str
) -> None:
    """Each of the parts and the whole may be half of its last digit off."""
    parts = {i for i in names.indicators.index if names.parent(i) == total}
    found: dict[tuple[str, str], dict[str, Decimal]] = defaultdict(dict)
    for row in rows:
        if row.role == "actual" and row.indicator in {*parts, total}:
            found[row.bureau, row.period].setdefault(row.indicator, Decimal(row.value))
    whole = {k: v for k, v in found.items() if set(v) == {*parts, total}}
    assert len(whole) >= 270
    for place, values in whole.items():
        gap = sum(values[part] for part in parts) - values[total]
        assert abs(gap) <= Decimal("0.25"), (place, gap)


def test_supply_equals_use(rows: list[Row]) -> None:
    """The two sides of one balance, 31 provinces over nine years."""
    values = {
        (r.bureau, r.period, r.indicator): Decimal(r.value)
        for r in rows
        if r.role == "actual" and r.basis != "assessment"
    }
    pairs = [
        (value, values[bureau, period, "water_use_total"])
        for (bureau, period, indicator), value in values.items()
        if indicator == "water_supply_total" and bureau != "china"
    ]
    assert len(pairs) == 279
    assert all(abs(supply - use) <= Decimal("0.06") for supply, use in pairs)


def test_tengchong_s_funds_add_up_at_both_levels(rows: list[Row]) -> None:
    """3209 = 1650.2 + 436 + 1122.8; 1650.2 = 1554.2 + 96; 436 = 60 + 132 + 244, in 万元."""
    held = {r.indicator: Decimal(r.value) for r in rows if r.bureau == "tengchong"}
    assert (
        held["funds_won"] == held["central_funds"] + held["provincial_funds"] + held["city_funds"]
    )
    assert held["central_funds"] == held["central_development_funds"] + held["central_relief_funds"]
    assert held["provincial_funds"] == sum(
        held[f"provincial_{kind}_funds"] for kind in ("relief", "special", "bond")
    )


def test_yearbook_figures_keep_the_digits_they_were_printed_with(rows: list[Row]) -> None:
    """592 in a column of tenths is 592.0: how exact a figure is shows in its digits."""
    yearbook = [row for row in rows if row.source == "《分省水资源供水和用水数据》"]
    assert len(yearbook) == 2503
    assert [row for row in yearbook if "." not in row.value] == []


def test_target_and_actual_of_the_rural_supply_campaign_meet(rows: list[Row]) -> None:
    """12046 万元 in total against 3900 so far, judged without a deadline."""
    found = {r.role: r.value for r in rows if r.indicator == "rural_campaign_investment"}
    assert found == {"target": "12046", "actual": "3900"}


def test_winter_storage_and_its_quota_meet(rows: list[Row]) -> None:
    """6636 against 6415.36 万m³ of one season."""
    found = {(r.role, r.period): r.value for r in rows if r.indicator == "winter_storage"}
    assert found == {("actual", "2022/2023"): "6636", ("target", "2022/2023"): "6415.36"}


def test_no_file_of_the_data_names_a_place_on_this_machine() -> None:
    """Paths belong to no data."""
    texts = (
        path.read_text(encoding="utf-8", errors="replace")
        for path in (HOME / "data").rglob("*.csv")
    )
    assert not any("file://" in text or "C:\\" in text for text in texts)
