"""Sheets of an xls or et through xlrd."""

import io
from collections.abc import Iterable, Iterator
from typing import Any

from duibiao.reading.files import guards
from duibiao.reading.workbooks.sheets import (
    Cell,
    Sheet,
    date_cell,
    even,
    number_cell,
    one_line,
    text_cell,
)
from duibiao.reading.wrong import reject

XLS_CAP = 16 * guards.MEGABYTE


def sheets(file: guards.Bytes) -> Iterator[Sheet]:
    """Yield the sheets of an xls. Raises DataFaults for a broken one and one past the caps."""
    import xlrd

    guards.expect(file, "xls")
    guards.check_size(len(file.data), file.name, XLS_CAP)
    try:
        book = xlrd.open_workbook(
            file_contents=file.data, formatting_info=True, logfile=io.StringIO()
        )
    except Exception as error:  # a damaged file meets any error inside xlrd
        code = "encrypted" if "encrypted" in str(error) else "broken_workbook"
        reject(code, file.name)
    for sheet in book.sheets():
        written = ((kind not in {0, 6} for kind in sheet.row_types(n)) for n in range(sheet.nrows))
        ends = [*map(_end, written)]  # kinds of cells that hold nothing, or a format alone
        height, width = _end(map(bool, ends)), max(ends, default=0)
        guards.check_extent(file.name, height, width, height * width)
        yield _sheet(book, sheet, height, width)


def _end(written: Iterable[bool]) -> int:
    """Return behind which place nothing is written."""
    return max((n for n, is_so in enumerate(written, 1) if is_so), default=0)


def _sheet(book: Any, sheet: Any, height: int, width: int) -> Sheet:
    return Sheet(
        name=sheet.name,
        rows=even([[_cell(book, c) for c in sheet.row_slice(n, 0, width)] for n in range(height)]),
        merged=[(r, c, last_r - 1, last_c - 1) for r, last_r, c, last_c in sheet.merged_cells],
        hidden_rows=frozenset(n for n, row in sheet.rowinfo_map.items() if row.hidden),
        hidden_columns=frozenset(n for n, column in sheet.colinfo_map.items() if column.hidden),
        hidden=sheet.visibility != 0,
        comments={place: one_line(note.text) for place, note in sheet.cell_note_map.items()},
    )


def _cell(book: Any, cell: Any) -> Cell:
    import xlrd

    number_format = book.format_map[book.xf_list[cell.xf_index].format_key].format_str
    if cell.ctype == xlrd.XL_CELL_NUMBER:
        return number_cell(cell.value, number_format)
    if cell.ctype == xlrd.XL_CELL_DATE:
        return _date(cell.value, book.datemode, number_format)
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return Cell(str(bool(cell.value)).upper())
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return Cell(xlrd.error_text_from_code.get(cell.value, "#ERR"))
    return text_cell(str(cell.value))


def _date(value: float, datemode: int, number_format: str) -> Cell:
    import xlrd

    try:
        return date_cell(xlrd.xldate_as_datetime(value, datemode), number_format)
    except (ValueError, OverflowError):
        return number_cell(value)
