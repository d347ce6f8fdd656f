"""Workbooks to sheets: xlsx through openpyxl, xls through xlrd, ods through its own XML."""

from __future__ import annotations

import datetime as dt
import io
import re
import warnings
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from duibiao.reading import guards, opendocument
from duibiao.reading.delimited import read_delimited
from duibiao.reading.tables import (
    EMPTY,
    Cell,
    Sheet,
    date_cell,
    even,
    number_cell,
    text_cell,
)
from duibiao.reading.wrong import wrong
from duibiao.vocabulary.faults import DataFaults

XLS_CAP = 16 * guards.MEGABYTE
_CELL_TAG = re.compile(rb"<(?:\w+:)?c[\s/>]")
_ROW_TAG = re.compile(rb"<(?:\w+:)?row[\s/>]")
_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,7})(\d{1,9})"[^>]*?(/?)>')
_UNCALCULATED = re.compile(
    rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f\b[^>]*?(?:/>|>[^<]*</(?:\w+:)?f>)\s*'
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)


def read_sheets(path: Path | str, shown: str | None = None, only: str = "") -> list[Sheet]:
    """Return the sheets of a table file that hold cells, in the file's order.

    `only` names the one sheet wanted. Raises DataFaults, before anything is parsed, for a file that
    is not what its name says or passes the caps, and when no sheet holds anything or none is named
    so.
    """
    return sheets_of(guards.take(Path(path), shown or str(path)), only)


def sheets_of(file: guards.Bytes, only: str = "") -> list[Sheet]:
    """Return the sheets of a file already taken; as `read_sheets`."""
    if file.suffix not in _READERS:
        raise DataFaults([wrong("table_format", file.name, found=f".{file.suffix}")])
    sheets = [sheet for sheet in _READERS[file.suffix](file) if sheet.rows]
    if not sheets:
        raise DataFaults([wrong("no_cells", file.name)])
    wanted = [sheet for sheet in sheets if only in {"", sheet.name}]
    if not wanted:
        names = " | ".join(sheet.name for sheet in sheets)
        raise DataFaults([wrong("missing_sheet", file.name, found=names, sheet=only)])
    return wanted


def _delimited(file: guards.Bytes) -> Iterator[Sheet]:
    table = read_delimited(file)
    yield Sheet("", [[text_cell(field) for field in row] for row in table.rows], table.lines)


def _xlsx(file: guards.Bytes) -> Iterator[Sheet]:
    guards.expect(file, "xlsx")
    guards.check_package(file)
    uncalculated = _check_cells(file)
    try:
        book = _open_xlsx(file, data_only=True)
        formulas = _formulas(file) if uncalculated else {}
    except Exception:  # openpyxl has no common error; calamine reads what it chokes on
        yield from _calamine(file)
        return
    for sheet in book.worksheets:
        yield _xlsx_sheet(sheet, formulas.get(sheet.title, set()))


def _check_cells(file: guards.Bytes) -> bool:
    """Refuse a workbook whose cells reach too far; tell whether a formula lacks its value."""
    with zipfile.ZipFile(io.BytesIO(file.data)) as package:
        sheets = [name for name in package.namelist() if name.startswith("xl/worksheets/")]
        unfinished = [_check_sheet(package.read(name), file.name) for name in sheets]
    return any(unfinished)


def _check_sheet(xml: bytes, name: str) -> bool:
    rows = columns = 0
    for match in _CELL.finditer(xml):
        if not match[3]:
            rows, columns = max(rows, int(match[2])), max(columns, _column(match[1]))
    rows = max(rows, sum(1 for _ in _ROW_TAG.finditer(xml)))
    guards.check_extent(name, rows, columns, sum(1 for _ in _CELL_TAG.finditer(xml)))
    return _UNCALCULATED.search(xml) is not None


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _formulas(file: guards.Bytes) -> dict[str, set[tuple[int, int]]]:
    """Return where each sheet's formulas stand."""
    book = _open_xlsx(file, data_only=False)
    return {
        sheet.title: {place for place, cell in sheet._cells.items() if cell.data_type == "f"}
        for sheet in book.worksheets
    }


def _open_xlsx(file: guards.Bytes, data_only: bool) -> Any:
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(io.BytesIO(file.data), data_only=data_only, keep_links=False)


def _xlsx_sheet(sheet: Any, formulas: set[tuple[int, int]]) -> Sheet:
    rows = even(_xlsx_rows(sheet, formulas))
    return Sheet(
        name=sheet.title,
        rows=rows,
        lines=list(range(1, len(rows) + 1)),
        merged=[
            (block.min_row - 1, block.min_col - 1, block.max_row - 1, block.max_col - 1)
            for block in sheet.merged_cells.ranges
            if block.min_row <= len(rows)
        ],
        hidden_rows=frozenset(n - 1 for n, row in sheet.row_dimensions.items() if row.hidden),
        hidden_columns=frozenset(_hidden_columns(sheet)),
        hidden=sheet.sheet_state != "visible",
        comments={
            (row - 1, column - 1): _one_line(cell.comment.text)
            for (row, column), cell in sheet._cells.items()
            if cell.comment and row <= len(rows)
        },
    )


def _one_line(text: str) -> str:
    return " ".join(str(text).split())


def _xlsx_rows(sheet: Any, formulas: set[tuple[int, int]]) -> list[list[Cell]]:
    """The cells that are there: `iter_rows` would make every empty one up to the furthest style."""
    cells = {place: _xlsx_cell(cell, formulas) for place, cell in sheet._cells.items()}
    full = [place for place, cell in cells.items() if cell != EMPTY]
    height = max((row for row, _ in full), default=0)
    width = max((column for _, column in full), default=0)
    return [
        [cells.get((row, column), EMPTY) for column in range(1, width + 1)]
        for row in range(1, height + 1)
    ]


def _hidden_columns(sheet: Any) -> Iterator[int]:
    for dimension in sheet.column_dimensions.values():
        if dimension.hidden and dimension.min:
            yield from range(dimension.min - 1, min(dimension.max, guards.COLUMN_CAP))


def _xlsx_cell(cell: Any, formulas: set[tuple[int, int]]) -> Cell:
    value = cell.value
    if value is None:
        return Cell(formula=True) if (cell.row, cell.column) in formulas else EMPTY
    return _cell(value, cell.number_format or "")


def _cell(value: object, number_format: str = "") -> Cell:
    if isinstance(value, bool):
        return Cell(str(value).upper())
    if isinstance(value, int | float):
        return number_cell(float(value), number_format)
    if isinstance(value, dt.datetime | dt.date | dt.time):
        return date_cell(value, number_format)
    return text_cell(str(value))


def _calamine(file: guards.Bytes) -> list[Sheet]:
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(file.data))
        return [
            _calamine_sheet(book.get_sheet_by_index(number), str(known.visible))
            for number, known in enumerate(book.sheets_metadata)
        ]
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a panic inside Rust is no Exception
        raise DataFaults([wrong("broken_workbook", file.name, found=str(error))]) from None


def _calamine_sheet(sheet: Any, visible: str) -> Sheet:
    rows = even([[_cell(v) for v in row] for row in sheet.to_python(skip_empty_area=False)])
    merged = [(*first, *last) for first, last in sheet.merged_cell_ranges or ()]
    lines = list(range(1, len(rows) + 1))
    hidden = not visible.endswith(".Visible")
    return Sheet(sheet.name, rows, lines, merged, hidden=hidden, formats_known=False)


def _xls(file: guards.Bytes) -> Iterator[Sheet]:
    import xlrd

    guards.expect(file, "xls", *(["xlsx"] if file.suffix == "et" else []))
    if file.found == "xlsx":
        yield from _xlsx(file)
        return
    if len(file.data) > XLS_CAP:
        found, cap = guards.megabytes(len(file.data)), guards.megabytes(XLS_CAP)
        raise DataFaults([wrong("too_large", file.name, found=found, cap=cap)])
    try:
        book = xlrd.open_workbook(
            file_contents=file.data, formatting_info=True, logfile=io.StringIO()
        )
    except Exception as error:  # a damaged file meets any error inside xlrd
        code = "encrypted" if "encrypted" in str(error) else "broken_workbook"
        raise DataFaults([wrong(code, file.name, found=str(error))]) from None
    for sheet in book.sheets():
        guards.check_extent(file.name, sheet.nrows, sheet.ncols, sheet.nrows * sheet.ncols)
        yield _xls_sheet(book, sheet)


def _xls_sheet(book: Any, sheet: Any) -> Sheet:
    rows = even([[_xls_cell(book, cell) for cell in sheet.row(n)] for n in range(sheet.nrows)])
    return Sheet(
        name=sheet.name,
        rows=rows,
        lines=list(range(1, len(rows) + 1)),
        merged=[(r, c, last_r - 1, last_c - 1) for r, last_r, c, last_c in sheet.merged_cells],
        hidden_rows=frozenset(n for n, row in sheet.rowinfo_map.items() if row.hidden),
        hidden_columns=frozenset(n for n, column in sheet.colinfo_map.items() if column.hidden),
        hidden=sheet.visibility != 0,
        comments={
            place: _one_line(note.text)
            for place, note in sheet.cell_note_map.items()
            if place[0] < len(rows)
        },
    )


def _xls_cell(book: Any, cell: Any) -> Cell:
    import xlrd

    number_format = book.format_map[book.xf_list[cell.xf_index].format_key].format_str
    if cell.ctype == xlrd.XL_CELL_NUMBER:
        return number_cell(cell.value, number_format)
    if cell.ctype == xlrd.XL_CELL_DATE:
        return _xls_date(cell.value, book.datemode, number_format)
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return Cell(str(bool(cell.value)).upper())
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return Cell(xlrd.error_text_from_code.get(cell.value, "#ERR"))
    return text_cell(str(cell.value))


def _xls_date(value: float, datemode: int, number_format: str) -> Cell:
    import xlrd

    try:
        return date_cell(xlrd.xldate_as_datetime(value, datemode), number_format)
    except (ValueError, OverflowError):
        return number_cell(value)


def _ods(file: guards.Bytes) -> Iterator[Sheet]:
    guards.expect(file, "ods")
    guards.check_package(file)
    yield from opendocument.sheets(file)


_READERS: dict[str, Callable[[guards.Bytes], Iterator[Sheet]]] = {
    "csv": _delimited,
    "tsv": _delimited,
    "xlsx": _xlsx,
    "xls": _xls,
    "et": _xls,
    "ods": _ods,
}
