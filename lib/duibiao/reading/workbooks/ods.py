"""The sheets of an ods: values, percentages, merged cells and hidden rows from its XML."""

import io
import math
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from duibiao.reading.files import guards
from duibiao.reading.workbooks.sheets import (
    EMPTY,
    Block,
    Cell,
    Place,
    Sheet,
    even,
    number_cell,
    plain_number,
    text_cell,
)
from duibiao.reading.wrong import reject

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_MANIFEST = "META-INF/manifest.xml"
_NUMBERS = {"float", "currency"}
_SHOWN = re.compile(r"(?P<before>[^\d-]*)(?P<digits>-?[\d,]+(?:\.\d+)?)(?P<after>[^\d]*)")
FEWEST_TIMES = 500
"""A number shown this many times smaller than it is, is shown in thousands or more."""
_UNSEEN = {"collapse", "filter"}
_SAYS_NOTHING = " ()+-,.¥￥\u00a0"


def sheets(file: guards.Bytes) -> Iterator[Sheet]:
    """Yield the sheets of an ods. Raises DataFaults for a broken one and one past the caps."""
    guards.expect(file, "ods")
    guards.check_package(file)
    with zipfile.ZipFile(io.BytesIO(file.data)) as package:
        try:
            root = guards.parsed(package.read("content.xml"))
        except (KeyError, SyntaxError):
            reject("broken_workbook", file.name)
        there = _MANIFEST in package.namelist()
        if there and b"encryption-data" in package.read(_MANIFEST):
            reject("encrypted", file.name)
    unseen = _hidden_table_styles(root)
    for table in root.iter(f"{_TABLE}table"):
        yield _sheet(table, table.get(f"{_TABLE}style-name") in unseen, file.name)


def _hidden_table_styles(root: Any) -> set[str | None]:
    return {
        style.get(f"{_STYLE}name")
        for style in root.iter(f"{_STYLE}style")
        for properties in style.iter(f"{_STYLE}table-properties")
        if properties.get(f"{_TABLE}display") == "false"
    }


def _sheet(table: Any, hidden: bool, name: str) -> Sheet:
    rows: list[list[Cell]] = []
    merged: list[Block] = []
    comments: dict[Place, str] = {}
    hidden_rows: set[int] = set()
    for element in table.iter(f"{_TABLE}table-row"):
        times = _count(element, "number-rows-repeated")
        cells = _cells(element, len(rows), merged, comments, name)
        guards.check_extent(name, len(rows) + times * bool(cells), len(cells), 0)
        if element.get(f"{_TABLE}visibility") in _UNSEEN:
            hidden_rows.update(range(len(rows), len(rows) + min(times, guards.ROW_CAP)))
        rows += [cells] * min(times, guards.ROW_CAP - len(rows))
        guards.check_extent(name, 0, 0, sum(map(len, rows)) if times > 1 else 0)
    return Sheet(
        name=table.get(f"{_TABLE}name", ""),
        rows=even(rows),
        merged=merged,
        hidden_rows=frozenset(hidden_rows),
        hidden_columns=frozenset(_hidden_columns(table)),
        hidden=hidden,
        comments=comments,
    )


def _hidden_columns(table: Any) -> Iterator[int]:
    column = 0
    for element in table.iter(f"{_TABLE}table-column"):
        following = column + min(_count(element, "number-columns-repeated"), guards.COLUMN_CAP)
        if element.get(f"{_TABLE}visibility") in _UNSEEN:
            yield from range(column, following)
        column = following


def _cells(
    row: Any, number: int, merged: list[Block], comments: dict[Place, str], name: str
) -> list[Cell]:
    cells: list[Cell] = []
    gap = 0
    for element in row:
        if element.tag not in {f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"}:
            continue
        times = _count(element, "number-columns-repeated")
        cell = _cell(element)
        _note_merged(element, number, len(cells) + gap, merged)
        if comment := _comment(element):
            comments[number, len(cells) + gap] = comment
        if cell == EMPTY:
            gap += times
            continue
        guards.check_extent(name, 0, len(cells) + gap + times, 0)
        cells += [EMPTY] * gap
        gap = 0
        cells += [cell] * times
    return cells


def _comment(cell: Any) -> str:
    note = cell.find(f"{_OFFICE}annotation")
    lines = [] if note is None else note.iter(f"{_TEXT}p")
    return " ".join(" ".join("".join(line.itertext()) for line in lines).split())


def _note_merged(element: Any, row: int, column: int, merged: list[Block]) -> None:
    down = _count(element, "number-rows-spanned")
    across = _count(element, "number-columns-spanned")
    if down > 1 or across > 1:
        merged.append((row, column, row + down - 1, column + across - 1))


def _count(element: Any, name: str) -> int:
    text = element.get(_TABLE + name, "")
    return int(text) if text.isascii() and text.isdigit() else 1


def _number(element: Any) -> float:
    try:
        return float(element.get(f"{_OFFICE}value", "nan"))
    except ValueError:
        return math.nan


def _cell(element: Any) -> Cell:
    kind = element.get(f"{_OFFICE}value-type", "")
    if kind in _NUMBERS:
        return _as_shown(_number(element), _text(element))
    if kind == "percentage":
        return number_cell(_number(element), "0%")
    if kind == "date":
        return text_cell(element.get(f"{_OFFICE}date-value", "")[:10])
    if kind == "boolean":
        return text_cell(element.get(f"{_OFFICE}boolean-value", "").upper())
    return text_cell(_text(element))


def _text(cell: Any) -> str:
    return "\n".join("".join(paragraph.itertext()) for paragraph in cell.findall(f"{_TEXT}p"))


def _as_shown(value: float, text: str) -> Cell:
    """Return a number's cell, as text where its format puts words around it or scales it."""
    found = _SHOWN.fullmatch(text.strip())
    if found is None or not math.isfinite(value):
        return number_cell(value)
    before, after = (found[side].strip(_SAYS_NOTHING) for side in ("before", "after"))
    digits = found["digits"].replace(",", "")
    scaled = 0 < abs(float(digits)) < abs(value) / FEWEST_TIMES
    if not (before or after or scaled):
        return number_cell(value)
    return text_cell(f"{before}{digits if scaled else plain_number(value)}{after}")
