"""Reading traps: the right value, or one fault with file, line, column and text."""

from __future__ import annotations

from pathlib import Path

import pytest

from duibiao.reading.ledgers import read_contents
from duibiao.vocabulary.faults import DataFaults, Fault

HEAD = "指标,期间,数值,单位\n"
ENGLISH = "indicator,period,value,unit\n"


def ledger(tmp_path: Path, text: str | bytes, name: str = "a.csv") -> Path:
    """Write a ledger and return its path."""
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def values(tmp_path: Path, text: str | bytes) -> list[float]:
    """Return the values of a ledger."""
    return [float(value) for value in read_contents(ledger(tmp_path, text)).readings["value"]]


def faults(tmp_path: Path, text: str | bytes, name: str = "a.csv") -> tuple[Fault, ...]:
    """Return the faults of a ledger; each names the file."""
    with pytest.raises(DataFaults) as refused:
        read_contents(ledger(tmp_path, text, name))
    assert all(fault.file.endswith(name) for fault in refused.value.faults)
    return refused.value.faults


def test_a_comma_in_a_single_column(tmp_path: Path) -> None:
    """`v` over `3,14` is no 14: the row has two fields, the heading one."""
    (fault,) = faults(tmp_path, "v\n3,14\n")
    assert (fault.code, fault.row, fault.found) == ("field_count", 2, "2: 3 | 14")


def test_one_field_too_many_in_one_row(tmp_path: Path) -> None:
    """The row is told with its line and text."""
    (fault,) = faults(tmp_path, HEAD + "a,2023,1,个\nb,2023,1,234,个\n")
    assert (fault.code, fault.row, fault.found) == ("field_count", 3, "5: b | 2023 | 1 | 234 | 个")


def test_one_field_too_many_in_every_row(tmp_path: Path) -> None:
    """No column is shifted into an index: every row is a fault."""
    found = faults(tmp_path, HEAD + "a,2023,1,个,\nb,2023,2,个,\n")
    assert [(fault.code, fault.row) for fault in found] == [("field_count", 2), ("field_count", 3)]


def test_many_faulty_rows_are_summed_up(tmp_path: Path) -> None:
    """Twenty are shown, the others counted."""
    found = faults(tmp_path, HEAD + "a,2023,1,个,x\n" * 500)
    assert len(found) == 21
    assert (found[-1].code, found[-1].found) == ("more_rows", "480")


def test_short_row(tmp_path: Path) -> None:
    """A missing field is a fault, also a row of one field inside the table."""
    found = faults(tmp_path, HEAD + "a,2023,1\nb\nc,2023,1,个\n")
    assert [(fault.code, fault.row) for fault in found] == [("field_count", 2), ("field_count", 3)]


@pytest.mark.parametrize("mark", [";", "\t", "|"])
def test_other_separators(tmp_path: Path, mark: str) -> None:
    """Semicolons, tabs and bars are recognised by the rows they split alike."""
    assert values(tmp_path, (HEAD + "a,2023,1.5,个\n").replace(",", mark)) == [1.5]


def test_a_decimal_comma_between_semicolons(tmp_path: Path) -> None:
    """`3,14` is neither 314 nor 3.14 here: a fault with its cell."""
    (fault,) = faults(tmp_path, (HEAD + "a,2023,x,个\n").replace(",", ";").replace("x", "3,14"))
    assert (fault.code, fault.row, fault.column, fault.found) == ("figure", "2", "value", "3,14")


@pytest.mark.parametrize(
    "encoding", ["gb18030", "gbk", "gb2312", "utf-8-sig", "utf-16", "utf-16-le"]
)
def test_encodings_of_offices(tmp_path: Path, encoding: str) -> None:
    """Names come out as written; the mark is no part of the first heading."""
    frame, _, _, notices = read_contents(
        ledger(tmp_path, (HEAD + "供水量,2023,5,万m3\n").encode(encoding))
    )
    assert (frame.at[0, "name"], frame.at[0, "value"]) == ("供水量", 5.0)
    assert len(notices) == 0


def test_unknown_encoding(tmp_path: Path) -> None:
    """Big5 is told, not decoded to other characters."""
    data = "指標,期間,數值,單位\n灌溉面積與節約用水,2023,5,畝\n".encode("big5")
    (fault,) = faults(tmp_path, data)
    assert fault.code == "encoding"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("１２．５", 12.5),
        ('"1,234"', 1234),
        ("１，２３４", 1234),
        ("2.5%", 2.5),
        ("1234.50", 1234.5),
        ("−3", -3),
    ],
)
def test_numbers_as_people_type_them(tmp_path: Path, text: str, value: float) -> None:
    """Full-width digits and separators, percentages, minus signs."""
    assert values(tmp_path, ENGLISH + f"a,2023,{text},\n") == [value]


@pytest.mark.parametrize("text", ["—", "/", "无", "n/a", "N/A", "－", "……"])
def test_signs_for_no_figure(tmp_path: Path, text: str) -> None:
    """Missing with a reason, not zero and not silent."""
    frame = read_contents(ledger(tmp_path, ENGLISH + f"a,2023,{text},个\nb,2023,0,个\n")).readings
    assert frame["value"].isna().tolist() == [True, False]
    assert frame.at[0, "note"] == "原文注明没有数据"


def test_a_name_like_na_stays_a_name(tmp_path: Path) -> None:
    """Codes are text: NA is no gap and 007 no 7."""
    frame = read_contents(ledger(tmp_path, ENGLISH + "NA,2023,1,个\n007,2023,2,个\n")).readings
    assert frame["name"].tolist() == ["NA", "007"]


def test_a_code_in_the_column_of_figures(tmp_path: Path) -> None:
    """007 is no 7: a fault with its cell."""
    (fault,) = faults(tmp_path, ENGLISH + "a,2023,007,个\n")
    assert (fault.code, fault.row, fault.column, fault.found) == ("figure", "2", "value", "007")


def test_a_repeated_heading_column(tmp_path: Path) -> None:
    """Two columns of one name: which is meant is not guessed."""
    (fault,) = faults(tmp_path, "indicator,period,value,unit,value\na,2023,1,个,2\n")
    assert (fault.code, fault.row, fault.found) == ("repeated_head", "1", "value")


def test_a_repeated_heading_row(tmp_path: Path) -> None:
    """Printed pages repeat the heading: told, not read as figures."""
    text = "指标,单位,2023年\n渠道,km,5\n指标,单位,2023年\n水库,座,6\n"
    frame, _, _, notices = read_contents(ledger(tmp_path, text))
    assert frame["value"].tolist() == [5.0, 6.0]
    assert notices[["location", "code"]].values.tolist() == [["A3", "repeated_header"]]


def test_nul_and_other_control_characters(tmp_path: Path) -> None:
    """A damaged file is told with the line."""
    (fault,) = faults(tmp_path, HEAD + "a,2023,1\x00,个\n")
    assert (fault.code, fault.row, fault.found) == ("control", 2, "U+0000")


def test_an_unclosed_quote(tmp_path: Path) -> None:
    """The rest of the file is not swallowed as one cell: the line where it opens is told."""
    (fault,) = faults(tmp_path, HEAD + 'a,2023,1,个\nb,2023,"2,个\nc,2023,3,个\n')
    assert (fault.code, fault.row) == ("quote", 3)


def test_a_line_break_inside_a_quoted_cell(tmp_path: Path) -> None:
    """It is one row; later rows keep the line numbers of the file."""
    frame = read_contents(ledger(tmp_path, HEAD + '"a\nb",2023,1,个\nc,2023,2,个\n')).readings
    assert frame["location"].tolist() == ["row 2", "row 4"]


def test_blank_rows_and_line_ends_of_all_kinds(tmp_path: Path) -> None:
    """CRLF, CR and blank rows change nothing."""
    for end in ("\r\n", "\r", "\n\n"):
        assert values(tmp_path, (HEAD + "a,2023,1,个\nb,2023,2,个\n").replace("\n", end)) == [1, 2]


def test_title_unit_total_and_notes_around_a_csv_table(tmp_path: Path) -> None:
    """What Excel exports: a title, a unit row, a total and a note, each in its place."""
    text = '某县2023年投资情况,,\n单位：万元,,\n乡镇,计划投资（万元）,完成投资\n甲镇,"1,200",900\n合计,1200,900\n注：快报,,\n'
    frame, _, _, notices = read_contents(ledger(tmp_path, text))
    columns = ["name", "period", "value", "unit", "location"]
    assert frame[columns].values.tolist() == [
        ["甲镇投资", "2023", 1200.0, "万元", "B4"],
        ["甲镇投资", "2023", 900.0, "万元", "C4"],
        ["投资", "2023", 1200.0, "万元", "B5"],
        ["投资", "2023", 900.0, "万元", "C5"],
    ]
    assert notices["code"].tolist() == ["table_note"]


@pytest.mark.parametrize(
    "name", ["=1+1", "+x", "-x", "@SUM(A1)", "＝1", "=cmd|' /C calc'!A0", "字" * 32_768]
)
def test_names_that_a_spreadsheet_would_run_or_cut_stay_text(tmp_path: Path, name: str) -> None:
    """They are read as written; −3 beside them is a number."""
    frame = read_contents(ledger(tmp_path, ENGLISH + f"{name},2023,-3,个\n")).readings
    assert (frame.at[0, "name"], frame.at[0, "value"]) == (name, -3.0)
