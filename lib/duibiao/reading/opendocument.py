"""The sheets of an ods: values, percentages, merged cells and hidden rows from its XML."""

from __future__ import annotations

import io
import math
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree

from duibiao.reading import guards
from duibiao.reading.tables import EMPTY, Block, Cell, Sheet, even, number_cell, text_cell
from duibiao.reading.wrong import wrong
from duibiao.vocabulary.faults import DataFaults

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_NUMBERS = {"float", "currency"}


def sheets(file: guards.Bytes) -> Iterator[Sheet]:
    """Return the sheets of a package already checked. Raises DataFaults for one that is none."""
    with zipfile.ZipFile(io.BytesIO(file.data)) as package:
        try:
            root = ElementTree.fromstring(package.read("content.xml"))
        except (KeyError, ParseError) as error:
            raise DataFaults([wrong("broken_workbook", file.name, found=str(error))]) from None
        if "META-INF/manifest.xml" in package.namelist():
            _refuse_encrypted(package.read("META-INF/manifest.xml"), file.name)
    unseen = _hidden_table_styles(root)
    for table in root.iter(f"{_TABLE}table"):
        yield _sheet(table, table.get(f"{_TABLE}style-name") in unseen, file.name)


def _refuse_encrypted(manifest: bytes, name: str) -> None:
    if b"encryption-data" in manifest:
        raise DataFaults([wrong("encrypted", name)])


def _hidden_table_styles(root: Element) -> set[str | None]:
    return {
        style.get(f"{_STYLE}name")
        for style in root.iter(f"{_STYLE}style")
        for properties in style.iter(f"{_STYLE}table-properties")
        if properties.get(f"{_TABLE}display") == "false"
    }


def _sheet(table: Element, hidden: bool, name: str) -> Sheet:
    rows: list[list[Cell]] = []
    merged: list[Block] = []
    hidden_rows: set[int] = set()
    for element in table.iter(f"{_TABLE}table-row"):
        times = _count(element, "number-rows-repeated")
        cells = _cells(element, len(rows), merged, name)
        guards.check_extent(name, len(rows) + times * bool(cells), len(cells), 0)
        if element.get(f"{_TABLE}visibility") in {"collapse", "filter"}:
            hidden_rows.update(range(len(rows), len(rows) + min(times, guards.ROW_CAP)))
        rows += [cells] * min(times, guards.ROW_CAP - len(rows))
        guards.check_extent(name, 0, 0, sum(map(len, rows)) if times > 1 else 0)
    kept = even(rows)
    lines = list(range(1, len(kept) + 1))
    hidden_kept = frozenset(n for n in hidden_rows if n < len(kept))
    return Sheet(table.get(f"{_TABLE}name", ""), kept, lines, merged, hidden_kept, hidden=hidden)


def _cells(row: Element, number: int, merged: list[Block], name: str) -> list[Cell]:
    cells: list[Cell] = []
    gap = 0
    for element in row:
        if element.tag not in {f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"}:
            continue
        times = _count(element, "number-columns-repeated")
        cell = _cell(element)
        if cell == EMPTY:
            _note_merged(element, number, len(cells) + gap, merged)
            gap += times
            continue
        guards.check_extent(name, 0, len(cells) + gap + times, 0)
        cells += [EMPTY] * gap
        gap = 0
        _note_merged(element, number, len(cells), merged)
        cells += [cell] * times
    return cells


def _note_merged(element: Any, row: int, column: int, merged: list[Block]) -> None:
    down = _count(element, "number-rows-spanned")
    across = _count(element, "number-columns-spanned")
    if down > 1 or across > 1:
        merged.append((row, column, row + down - 1, column + across - 1))


def _count(element: Element, name: str) -> int:
    text = element.get(_TABLE + name, "")
    return int(text) if text.isascii() and text.isdigit() else 1


def _number(element: Element) -> float:
    try:
        return float(element.get(f"{_OFFICE}value", "nan"))
    except ValueError:
        return math.nan


def _cell(element: Element) -> Cell:
    kind = element.get(f"{_OFFICE}value-type", "")
    if kind in _NUMBERS:
        return number_cell(_number(element))
    if kind == "percentage":
        return number_cell(_number(element), "0%")
    if kind == "date":
        return text_cell(element.get(f"{_OFFICE}date-value", "")[:10])
    lines = ("".join(paragraph.itertext()) for paragraph in element.findall(f"{_TEXT}p"))
    return text_cell("\n".join(lines))
