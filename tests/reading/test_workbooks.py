"""Cells of table files, each with its address."""

from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from duibiao.reading.files import guards
from duibiao.reading.workbooks import read_sheets, worksheet
from duibiao.reading.workbooks.sheets import (
    DITTO,
    Cell,
    column_letters,
    date_cell,
    even,
    number_cell,
    text_cell,
)


@pytest.mark.parametrize(
    ("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")]
)
def test_columns_are_lettered_as_in_a_spreadsheet(column: int, letters: str) -> None:
    """Counted from 0."""
    assert column_letters(column) == letters


@given(st.integers(0, 16_383))
def test_letters_are_those_of_openpyxl(column: int) -> None:
    """The same as a well-known library's."""
    assert column_letters(column) == openpyxl.utils.get_column_letter(column + 1)


@pytest.mark.parametrize(
    ("value", "number_format", "cell"),
    [
        (0.85, "0%", Cell("85%", 85.0, percent=True)),
        (0.2765, "0.00%", Cell("27.65%", 27.65, percent=True)),
        (7.0, "000", Cell("007")),
        (7.0, "0", Cell("7", 7.0)),
        (1200.0, "#,##0.00", Cell("1200", 1200.0)),
        (0.1, "General", Cell("0.1", 0.1)),
        (1e15, "General", Cell("1000000000000000", 1e15)),
        (5.0, '0"%以内"', Cell("5%以内")),
        (12345678.0, "0!.0,", Cell("1234.5678", 1234.5678)),
        (12345678.0, '0!.0,"万元"', Cell("1234.5678万元")),
        (1234567.0, "#,##0,", Cell("1234.567", 1234.567)),
        (95.0, '"≥"0', Cell("≥95")),
        (25000.0, '[>=10000]0!.0,"万";0', Cell("2.5万")),
        (25.0, '[>=10000]0!.0,"万";0', Cell("25", 25.0)),
        (100.0, "[$$-409]#,##0.00", Cell("$100")),
        (100.0, "[$¥-804]#,##0.00", Cell("100", 100.0)),
        (-5.0, r"0.00_);[Red]\(0.00\)", Cell("-5", -5.0)),
        (float("nan"), "General", Cell("#nan")),
    ],
)
def test_a_number_is_what_its_format_shows(value: float, number_format: str, cell: Cell) -> None:
    """Percentages are multiplied out, codes keep their zeros, words around a number are its own."""
    assert number_cell(value, number_format)._replace(step=0.0) == cell


@pytest.mark.parametrize(
    ("value", "number_format", "text", "step"),
    [
        (8.333333333333334, "0.00", "8.33333333333333", 0.01),
        (8.333333333333334, "General", "8.33333333333333", 0.0),
        (98.19999999999999, "General", "98.2", 0.0),
        (0.98333, "0.0%", "98.333%", 0.1),
        (12345678.0, "0!.0,", "1234.5678", 0.1),
        (1234.5, "#,##0", "1234.5", 1.0),
        (1234.5, "0.00E+00", "1234.5", 0.0),
        (0.5, "# ?/?", "0.5", 0.0),
        (0.0, "0.0;-0.00", "0", 0.1),
        (-1.5, "0.0;-0.00", "-1.5", 0.01),
    ],
)
def test_a_number_is_as_fine_as_its_format_shows(
    value: float, number_format: str, text: str, step: float
) -> None:
    """A quotient has the digits people see, and none that only a binary fraction has."""
    cell = number_cell(value, number_format)
    assert (cell.text, cell.step) == (text, step)


def test_months_that_were_taken_for_a_day_are_months_again() -> None:
    """1-10月 typed into a spreadsheet is the tenth of January there, shown as it was typed."""
    day = dt.datetime(2023, 1, 10)
    assert date_cell(day, 'm"-"d"月"').text == "2023年1-10月"
    assert date_cell(day, 'm"月"d"日"').text == "2023-01-10"


@pytest.mark.parametrize(
    ("number_format", "text"),
    [
        ("yyyy-mm-dd", "2023-10-31"),
        ('yyyy"年"m"月"', "2023-10"),
        ("yyyy", "2023"),
        ("", "2023-10-31"),
    ],
)
def test_a_date_is_no_finer_than_its_format(number_format: str, text: str) -> None:
    """A cell that shows a month is a month."""
    assert date_cell(dt.datetime(2023, 10, 31), number_format).text == text


def test_rows_are_evened_and_empty_ends_cut() -> None:
    """Empty rows and columns behind the last cell are no part of the table."""
    rows = [[text_cell("a"), Cell(), Cell()], [Cell(), text_cell("b")], [Cell()]]
    assert even(rows) == [[Cell("a"), Cell()], [Cell(), Cell("b")]]


@pytest.mark.parametrize(
    ("written", "text"),
    [(" 合\u3000计 ", "合计"), ("石 浪 镇", "石浪镇"), ("一组 二组", "一组 二组"), ("A B", "A B")],
)
def test_a_word_whose_characters_stand_apart_is_one_word(written: str, text: str) -> None:
    """Offices widen short words by blanks; two words stay two."""
    assert text_cell(written) == Cell(text)


def test_an_address_names_sheet_and_cell(tmp_path: Path) -> None:
    """`台账!B3`; hidden sheets, rows and columns are known."""
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.title = "台账"
    sheet["B3"] = 5
    sheet["C4"] = "x"
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["C"].hidden = True
    book.create_sheet("空")
    book.save(tmp_path / "a.xlsx")
    (found,) = read_sheets(tmp_path / "a.xlsx")
    assert found.rows[2][1] == Cell("5", 5.0)
    assert found.address(2, 1) == "台账!B3"
    assert (found.hidden_rows, found.hidden_columns) == ({3}, {2})


def test_a_merged_block_fills_all_its_cells(tmp_path: Path) -> None:
    """Only on request: the rows stay as written."""
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.append(["a", None, "b"])
    sheet.append([None, None, "c"])
    sheet.merge_cells("A1:B2")
    book.save(tmp_path / "a.xlsx")
    (found,) = read_sheets(tmp_path / "a.xlsx")
    assert [[cell.text for cell in row] for row in found.rows] == [["a", "", "b"], ["", "", "c"]]
    assert [[cell.text for cell in row] for row in found.filled()] == [
        ["a", "a", "b"],
        ["a", "a", "c"],
    ]


@given(
    st.lists(
        st.lists(
            st.text(
                st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=8
            ).filter(lambda text: text.strip() not in DITTO),
            min_size=2,
            max_size=2,
        ),
        min_size=1,
        max_size=5,
    )
)
def test_a_csv_reads_back_as_written(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]
) -> None:
    """Whatever stands in the cells, quoted commas, quotes and separators of Unicode included."""
    import csv

    path = tmp_path_factory.mktemp("csv") / "a.csv"
    head = ["甲", "乙"]
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, quoting=csv.QUOTE_ALL).writerows([head, *rows])
    (sheet,) = read_sheets(path)
    kept = [[text.strip() for text in row] for row in rows if any(text.strip() for text in row)]
    assert [[cell.text for cell in row] for row in sheet.rows] == [head, *kept]


def rewritten(path: Path, rows: list[list[object]], *changes: tuple[str, str]) -> Path:
    """Write an xlsx of these rows and change the text of all its parts."""
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(path)
    with zipfile.ZipFile(path) as good:
        parts = {name: good.read(name) for name in good.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as odd:
        for name, data in parts.items():
            for before, after in changes:
                data = data.replace(before.encode(), after.encode())
            odd.writestr(name, data)
    return path


def test_a_strict_workbook_is_read(tmp_path: Path) -> None:
    """Excel's strict kind has other names for the parts and what joins them."""
    plain = "http://schemas.openxmlformats.org"
    names = (f"{plain}/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
    joins = (f"{plain}/officeDocument/2006", "http://purl.oclc.org/ooxml/officeDocument")
    (sheet,) = read_sheets(rewritten(tmp_path / "a.xlsx", [["供水量", 5]], names, joins))
    assert [cell.text for cell in sheet.rows[0]] == ["供水量", "5"]


@pytest.mark.parametrize("cap", ["ROW_CAP", "CELL_CAP"])
def test_cells_that_hold_a_format_alone_count_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cap: str
) -> None:
    """Whoever draws borders to the end of a sheet has written no more for it."""
    bare = '<row r="2"><c r="A2" s="0"/></row><row r="3" ht="15"/></sheetData>'
    path = rewritten(tmp_path / "a.xlsx", [["供水量", 5]], ("</sheetData>", bare))
    monkeypatch.setattr(guards, cap, 2)
    assert len(read_sheets(path)[0].rows) == 1


def test_a_pivot_cache_is_not_weighed(tmp_path: Path) -> None:
    """Its rows repeat each other without end, and nobody reads them."""
    path = rewritten(tmp_path / "a.xlsx", [["供水量", 5]])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/pivotCache/pivotCacheRecords1.xml", '<r><x v="1"/></r>' * 90_000)
    assert len(read_sheets(path)) == 1


def test_a_workbook_whose_styles_are_damaged_is_still_read(tmp_path: Path) -> None:
    """Values come through; that percentages and hidden rows cannot be seen is known."""
    odd = ('r="B2"', 'r="B2" s="99"')
    (found,) = read_sheets(rewritten(tmp_path / "a.xlsx", [["指标", "2023年"], ["渠道", 2]], odd))
    assert [[cell.text for cell in row] for row in found.rows] == [
        ["指标", "2023年"],
        ["渠道", "2"],
    ]
    assert found.formats_known is False
    assert found.lines == [1, 2]


def laid_out(data: str) -> list[list[str]]:
    """Return the texts of a sheet with such data."""
    part = f"<worksheet><sheetData>{data}</sheetData></worksheet>"
    known = worksheet.Values([], [], dt.datetime(1899, 12, 30))
    rows = worksheet.read(part.encode(), known, "a.xlsx").laid_out()
    return [[cell.text for cell in row] for row in rows]


@pytest.mark.parametrize(
    "data",
    [
        '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="3"><c r="A3"><v>7</v></c></row>',
        '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>7</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c><c r="A3"><v>7</v></c></row><row r="4"/>',
        '<row><c t="n" r="A1"><v>1</v></c><c/><c><v>3</v></c></row><row/><row spans="1:1"><c><v>7</v></c></row>',
    ],
)
def test_cells_stand_where_they_say_or_beside_the_one_before(data: str) -> None:
    """Whatever order rows and cells are told in, and whether they tell their places or not."""
    assert laid_out(data) == [["1", "", "3"], ["", "", ""], ["7", "", ""]]


@pytest.mark.parametrize("data", ['<c r="A1"/><row r="2"/>', '<row r="1"><c r="A1"><v>1</v></row>'])
def test_a_cell_in_no_row_or_without_its_end_is_not_guessed(data: str) -> None:
    """The sheet is left to another reader."""
    with pytest.raises(ValueError, match="cell"):
        laid_out(data)


def test_characters_written_as_numbers_are_those_characters() -> None:
    """Those that XML itself uses stay text: &#60; and &amp;#28192; open no element."""
    cell = '<c r="A1" t="inlineStr"><is><t>{}</t></is></c>'
    written = "&#28192;&#36947;&#60;1&#8212;3&#060;&amp;#28192;"
    assert laid_out(f'<row r="1">{cell.format(written)}</row>') == [["渠道<1—3<&#28192;"]]
