"""The workbook's own plain ledger."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from duibiao.reading import READING_COLUMNS
from duibiao.reading.ledgers import read_contents
from duibiao.vocabulary.faults import DataFaults

HEAD = "indicator,period,value,unit,bound,kind,role,source,location,note\n"


def ledger(tmp_path: Path, body: str, head: str = HEAD) -> Path:
    """Write a ledger and return its path."""
    path = tmp_path / "figures.csv"
    path.write_text(head + body, encoding="utf-8")
    return path


def read(tmp_path: Path, body: str, head: str = HEAD) -> pd.DataFrame:
    """Return the readings of a ledger."""
    return read_contents(ledger(tmp_path, body, head)).readings


def test_a_row_becomes_a_reading_with_every_column(tmp_path: Path) -> None:
    """A plain row is read as written, its empty choices filled in."""
    frame = read(tmp_path, "供水量,2023年1—10月,11.97,亿m3,,,,公报,第3页,\n")
    assert list(frame.columns) == list(READING_COLUMNS)
    row = frame.iloc[0]
    assert (row["name"], row["period"], row["value"], row["unit"]) == (
        "供水量",
        "2023-01/2023-10",
        11.97,
        "亿m3",
    )
    assert (row["bound"], row["kind"], row["role"]) == ("exact", "level", "actual")
    assert (row["source"], row["location"], row["resolution"]) == ("公报", "第3页", 0.01)


def test_a_row_without_source_names_the_file_and_its_line(tmp_path: Path) -> None:
    """Evidence falls back on the ledger itself."""
    row = read(tmp_path, "a,2023,1,个,,,,,,\nb,2023,2,个,,,,,,\n").iloc[1]
    assert (row["source"], row["location"]) == ("figures.csv", "row 3")


def test_every_fault_of_a_ledger_is_told_at_once(tmp_path: Path) -> None:
    """A wrong figure, choice and unit and a missing name are four faults in one refusal."""
    body = "a,2023,abc,%,,,,,,\nc,2023,1,%,,,wish,,,\n,2023,3万元,元,,,,,,\n"
    with pytest.raises(DataFaults) as refused:
        read_contents(ledger(tmp_path, body))
    found = {(fault.code, fault.row, fault.column) for fault in refused.value.faults}
    assert found == {
        ("figure", "2", "value"),
        ("choice", "3", "role"),
        ("no_name", "4", "indicator"),
        ("two_units", "4", "value"),
    }


def test_a_period_that_is_none_stays_as_written(tmp_path: Path) -> None:
    """Its row is refused with the other rule breaks later; the rows beside it are read."""
    frame = read(tmp_path, "a,2o23,1,%,,,,,,\nb,2023,2,%,,,,,,\nc,2023.1,3,%,,,,,,\n")
    assert frame["period"].tolist() == ["2o23", "2023", "2023.1（?）"]


def test_a_qualifier_in_the_cell_becomes_the_bound(tmp_path: Path) -> None:
    """34万余元 is at least 34 万元."""
    row = read(tmp_path, "a,2023,34万余元,,,,,,,\n").iloc[0]
    assert (row["value"], row["unit"], row["bound"]) == (34.0, "万元", "min")


def test_a_dash_is_a_figure_known_to_be_missing(tmp_path: Path) -> None:
    """No silent gap: the value is missing and the note says why."""
    row = read(tmp_path, "a,2023,—,万元,,,,,,\n").iloc[0]
    assert pd.isna(row["value"])
    assert (row["repairs"], row["note"]) == ("missing", "原文注明没有数据")


def test_an_unknown_column_is_told_not_guessed(tmp_path: Path) -> None:
    """A heading the reader does not know is listed with its place."""
    path = ledger(tmp_path, "a,2023,1,个,x\n", "indicator,period,value,unit,colour\n")
    notices = read_contents(path).notices
    assert notices[["location", "code", "found"]].values.tolist() == [
        ["row 1", "unknown_head", "colour"]
    ]


def test_a_ledger_of_a_heading_alone_is_refused(tmp_path: Path) -> None:
    """Header only: the message names the file and asks for rows."""
    with pytest.raises(DataFaults, match=r"figures\.csv:1 .*header_only"):
        read_contents(ledger(tmp_path, ""))


def test_a_rule_is_told_in_words_or_refused(tmp_path: Path) -> None:
    """不超过 is the rule `cap`; one that is mistyped is a fault, and not judged as anything."""
    head = "indicator,period,value,unit,role,rule\n"
    assert read(tmp_path, "用水量,2023,5,亿m3,target,不超过\n", head)["rule"].tolist() == ["cap"]
    with pytest.raises(DataFaults) as refused:
        read(tmp_path, "用水量,2023,5,亿m3,target,capp\n", head)
    assert [(f.code, f.row, f.column) for f in refused.value.faults] == [("choice", "2", "rule")]
