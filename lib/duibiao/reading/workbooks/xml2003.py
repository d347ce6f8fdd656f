"""Sheets of a SpreadsheetML 2003 workbook: one XML file, often saved under the name .xls."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from duibiao.reading.files import guards
from duibiao.reading.workbooks.sheets import EMPTY, Cell, Sheet, date_cell, number_cell, text_cell
from duibiao.reading.workbooks.spanning import Spanning, laid_out
from duibiao.reading.wrong import reject

SIZE_CAP = 16 * guards.MEGABYTE
_SS = "{urn:schemas-microsoft-com:office:spreadsheet}"
_FORMATS = {"Percent": "0.00%", "Fixed": "0.00", "Standard": "#,##0.00", "Short Date": "yyyy-m-d"}


def sheets(file: guards.Bytes) -> Iterator[Sheet]:
    """Yield the sheets. Raises DataFaults for a broken file, entities, and one past the caps."""
    guards.expect(file, "xml2003")
    guards.check_size(len(file.data), file.name, SIZE_CAP)
    if guards.declares_entities(file.data):
        reject("entities", file.name, found=file.name)
    try:
        book = guards.parsed(file.data)
    except SyntaxError:
        reject("broken_workbook", file.name)
    formats = dict(_number_formats(book))
    for sheet in book.iter(f"{_SS}Worksheet"):
        yield _sheet(sheet, formats, file.name)


def _number_formats(book: Any) -> Iterator[tuple[str, str]]:
    for style in book.iter(f"{_SS}Style"):
        told = style.find(f"{_SS}NumberFormat")
        given = told.get(f"{_SS}Format", "") if told is not None else ""
        yield style.get(f"{_SS}ID", ""), _FORMATS.get(given, given)


def _sheet(sheet: Any, formats: dict[str, str], file: str) -> Sheet:
    rows: list[list[Spanning]] = []
    hidden: list[int] = []
    for row in sheet.iter(f"{_SS}Row"):
        at = _number(row, "Index", len(rows) + 1)
        guards.check_extent(file, at, 0, 0)
        rows += [[] for _ in range(at - 1 - len(rows))]
        hidden += [len(rows)] if row.get(f"{_SS}Hidden") == "1" else []
        rows.append(list(_cells(row, formats, file)))
    return laid_out(sheet.get(f"{_SS}Name", ""), rows, file, hidden)


def _cells(row: Any, formats: dict[str, str], file: str) -> Iterator[Spanning]:
    column = 1
    for cell in row.findall(f"{_SS}Cell"):
        at = _number(cell, "Index", column)
        guards.check_extent(file, 0, at, 0)
        yield from [Spanning(EMPTY)] * (at - column)
        across, down = _number(cell, "MergeAcross", 0), _number(cell, "MergeDown", 0)
        style = cell.get(f"{_SS}StyleID") or row.get(f"{_SS}StyleID") or ""
        yield Spanning(_cell(cell, formats.get(style, "")), across + 1, down + 1)
        column = max(at, column) + across + 1


def _number(element: Any, name: str, default: int) -> int:
    given = element.get(f"{_SS}{name}", "")
    return int(given) if given.isdecimal() and len(given) < 8 else default


def _cell(cell: Any, number_format: str) -> Cell:
    data = cell.find(f"{_SS}Data")
    if data is None:
        return EMPTY
    text, kind = "".join(data.itertext()), data.get(f"{_SS}Type", "String")
    try:
        if kind == "Number":
            return number_cell(float(text), number_format)
        if kind == "DateTime":
            return date_cell(dt.datetime.fromisoformat(text), number_format)
    except ValueError:
        return text_cell(text)
    return text_cell(text)
