"""Sheets of an xlsx through openpyxl, and through calamine where that gives up."""

from __future__ import annotations

import datetime as dt
import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from typing import Any

from duibiao.reading.files import guards
from duibiao.reading.workbooks import ranges
from duibiao.reading.workbooks.sheets import (
    EMPTY,
    Block,
    Cell,
    Sheet,
    date_cell,
    even,
    number_cell,
    one_line,
    text_cell,
)
from duibiao.reading.wrong import wrong
from duibiao.vocabulary.faults import DataFaults

_CELL_TAG = re.compile(rb"<(?:\w+:)?c[\s/>]")
_ROW_TAG = re.compile(rb"<(?:\w+:)?row[\s/>]")
_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,7})(\d{1,9})"[^>]*?(/?)>')
_UNCALCULATED = re.compile(
    rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f\b[^>]*?(?:/>|>[^<]*</(?:\w+:)?f>)\s*'
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)


def sheets(file: guards.Bytes) -> Iterator[Sheet]:
    """Yield the sheets of an xlsx. Raises DataFaults for a broken one and one past the caps."""
    guards.expect(file, "xlsx", *(["xlsm"] if file.suffix == "xlsm" else []))
    guards.check_package(file)
    uncalculated, heavy = _check_cells(file)
    try:
        data, merged = ranges.apart(file.data) if heavy else (file.data, {})
        book = _open(data, data_only=True)
        formulas = _formulas(data) if uncalculated else {}
    except Exception:  # openpyxl has no common error; calamine reads what it chokes on
        yield from through_calamine(file)
        return
    for sheet in book.worksheets:
        yield _sheet(sheet, formulas.get(sheet.title, set()), merged.get(sheet.title))
        sheet._cells.clear()  # a large sheet's cells are held once, not twice


def _check_cells(file: guards.Bytes) -> tuple[bool, bool]:
    """Refuse a workbook whose cells reach too far; tell whether a formula lacks its value, and
    whether merged ranges are too large to be unfolded.
    """
    unfinished = heavy = False
    with zipfile.ZipFile(io.BytesIO(file.data)) as package:
        for name in package.namelist():
            if name.startswith("xl/worksheets/"):
                part = package.read(name)
                unfinished |= _check_sheet(part, file.name)
                heavy |= ranges.are_heavy(part)
    return unfinished, heavy


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


def _formulas(data: bytes) -> dict[str, set[tuple[int, int]]]:
    """Return where each sheet's formulas stand."""
    book = _open(data, data_only=False)
    return {
        sheet.title: {place for place, cell in sheet._cells.items() if cell.data_type == "f"}
        for sheet in book.worksheets
    }


def _open(data: bytes, data_only: bool) -> Any:
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(io.BytesIO(data), data_only=data_only, keep_links=False)


def _sheet(sheet: Any, formulas: set[tuple[int, int]], merged: list[Block] | None) -> Sheet:
    rows = even(_rows(sheet, formulas))
    return Sheet(
        name=sheet.title,
        rows=rows,
        lines=list(range(1, len(rows) + 1)),
        merged=_merged(sheet) if merged is None else merged,
        hidden_rows=frozenset(n - 1 for n, row in sheet.row_dimensions.items() if row.hidden),
        hidden_columns=frozenset(_hidden_columns(sheet)),
        hidden=sheet.sheet_state != "visible",
        comments={
            (row - 1, column - 1): one_line(cell.comment.text)
            for (row, column), cell in sheet._cells.items()
            if cell.comment and row <= len(rows)
        },
    )


def _merged(sheet: Any) -> list[Block]:
    return [
        (block.min_row - 1, block.min_col - 1, block.max_row - 1, block.max_col - 1)
        for block in sheet.merged_cells.ranges
    ]


def _rows(sheet: Any, formulas: set[tuple[int, int]]) -> list[list[Cell]]:
    """The cells that are there: `iter_rows` would make every empty one up to the furthest style."""
    cells = {place: _found(cell, formulas) for place, cell in sheet._cells.items()}
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


def _found(cell: Any, formulas: set[tuple[int, int]]) -> Cell:
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


def through_calamine(file: guards.Bytes) -> list[Sheet]:
    """Return the sheets as calamine reads them. Raises DataFaults for a broken file."""
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
