"""The cells of a worksheet's XML, found by patterns: no tree is built, and equal cells are one."""

from __future__ import annotations

import datetime as dt
import html
import re
from dataclasses import dataclass, field
from functools import cache
from xml.etree.ElementTree import canonicalize

from duibiao.reading.files import guards
from duibiao.reading.workbooks.sheets import EMPTY, Block, Cell, date_cell, number_cell, text_cell

_ODD = (b"<!", b"='")
"""What other programs write and the patterns below do not know: comments, single quotes."""
_OPENING = re.compile(
    rb'(?:\xef\xbb\xbf)?(?:<\?xml version="1.0"(?: encoding="(?i:utf-8)")?[^>]*\?>\s*)?'
    rb"<(?:worksheet|sst)\b"
)
"""How a part begins that is UTF-8 and has no prefixes."""
_PREFIX = re.compile(r"(</?)\w+:(?=[a-z])")
_ROW = re.compile(r"<row(?=[\s/>])([^>]*)>")
_CELL = re.compile(
    r'<c(?=[\s/>])(?: r="([A-Z]{1,7})(\d{1,9})")?([^>]*?)(?:/>|>(.*?)</c>)', re.DOTALL
)
_TAG = re.compile(r"<c[\s/>]")
_VALUE = re.compile(r"<v(?:\s[^>]*)?>([^<]*)</v>")
_FORMULA = re.compile(r"<f[\s/>]")
_ITEM = re.compile(r"<si(?:\s[^>]*)?(?:/>|>(.*?)</si>)", re.DOTALL)
_ALOUD = re.compile(r"<rPh[\s>].*?</rPh>", re.DOTALL)
"""How a text is pronounced, which is no part of it."""
_TEXT = re.compile(r"<t(?:\s[^>]*)?>([^<]*)</t>")
_ATTRIBUTE = re.compile(r'\b([\w:]+)="([^"]*)"')
_MERGED = re.compile(r"<mergeCell\s([^>]*)>")
_COLUMN = re.compile(r"<col\s([^>]*)>")
_REFERENCE = re.compile(r' r="([A-Z]{1,7})(\d{1,9})"')
_CHARACTER = re.compile(r"&#(\d{3,6});")
"""Characters beyond those that XML itself uses, written as numbers."""
_YES = frozenset({"1", "true"})

Attributes = dict[str, str]


@dataclass
class Values:
    """What the cells of a workbook refer to: shared texts, number formats and the first day."""

    texts: list[Cell]
    formats: list[str]
    epoch: dt.datetime
    made: dict[tuple[str, str], Cell] = field(default_factory=dict)

    def cell(self, attributes: str, inner: str) -> Cell:
        """Return the cell with such attributes and elements."""
        cell = self.made.get((attributes, inner))
        if cell is None:
            cell = self.made[attributes, inner] = self._cell(_attributes(attributes), inner)
        return cell

    def _cell(self, attributes: Attributes, inner: str) -> Cell:
        kind = attributes.get("t", "n")
        if kind == "inlineStr":
            return text_cell(_text(inner))
        value = _VALUE.search(inner)
        if not value or not value[1]:
            return Cell(formula=True) if _FORMULA.search(inner) else EMPTY
        if kind == "s":
            return self.texts[int(value[1])]
        shown = self.formats[int(attributes.get("s", 0))] if self.formats else ""
        return self._valued(kind, html.unescape(value[1]), shown)

    def _valued(self, kind: str, written: str, shown: str) -> Cell:
        from openpyxl.styles.numbers import is_date_format, is_timedelta_format
        from openpyxl.utils.datetime import from_excel, from_ISO8601

        if kind == "n" and is_date_format(shown):
            span = is_timedelta_format(shown)
            try:
                return cell_of(from_excel(float(written), self.epoch, timedelta=span), shown)
            except (OverflowError, ValueError):
                return Cell("#VALUE!")
        if kind == "n":
            return number_cell(float(written), shown)
        if kind == "b":
            return cell_of(bool(int(written)))
        if kind == "d":
            return cell_of(from_ISO8601(written), shown)  # type: ignore[no-untyped-call]
        return text_cell(written)


def cell_of(value: object, number_format: str = "") -> Cell:
    """Return the cell of a value as Python holds it."""
    if isinstance(value, bool):
        return Cell(str(value).upper())
    if isinstance(value, int | float):
        return number_cell(float(value), number_format)
    if isinstance(value, dt.datetime | dt.date | dt.time):
        return date_cell(value, number_format)
    return text_cell(str(value))


def shared_texts(part: bytes) -> list[Cell]:
    """Return the cells of the texts that a workbook's sheets share."""
    return [text_cell(_text(item).replace("x005F_", "")) for item in _ITEM.findall(_plain(part))]


@dataclass
class Worksheet:
    """The cells of a sheet that hold something by row and column, both counted from 1.

    `merged` blocks, `hidden_rows` and `hidden_columns` are counted from 0; `last` is the row that
    was read last.
    """

    cells: dict[int, dict[int, Cell]] = field(default_factory=dict)
    merged: list[Block] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    last: int = 0

    @property
    def width(self) -> int:
        """How many columns the cells reach over."""
        return max((max(row, default=0) for row in self.cells.values()), default=0)

    def laid_out(self) -> list[list[Cell]]:
        """Return the rows down to the last cell, all of one width."""
        columns = range(1, self.width + 1)
        height = max((row for row, cells in self.cells.items() if cells), default=0)
        rows = (self.cells.get(n, {}).get for n in range(1, height + 1))
        return [[cell(n, EMPTY) for n in columns] for cell in rows]


def read(part: bytes, values: Values, name: str) -> Worksheet:
    """Return what a worksheet's part holds.

    Raises DataFaults for a sheet past the caps, ValueError for one that is cut off.
    """
    before, begun, rest = _plain(part).partition("<sheetData")
    data, ended, behind = rest.partition("</sheetData>")
    if begun and not ended and not data.lstrip().startswith("/>"):
        raise ValueError("the sheet is cut off")
    count = sum(1 for _ in _TAG.finditer(data))
    found = Worksheet()
    _, *parts = _ROW.split(data)
    guards.check_extent(name, len(parts) // 2, 0, count)
    rows = zip(map(_attributes, parts[::2]), parts[1::2], strict=True)
    seen = sum(_read_row(found, values, row, cells) for row, cells in rows)
    if seen != count:
        raise ValueError("a cell is cut off")
    guards.check_extent(name, max(found.cells, default=0), found.width, 0)
    found.merged = [_block(_attributes(one)["ref"]) for one in _MERGED.findall(behind)]
    for attributes in map(_attributes, _COLUMN.findall(before)):
        found.hidden_columns |= set(_hidden(attributes))
    return found


def _plain(part: bytes) -> str:
    """Return a part as text, without what the patterns do not know."""
    if any(odd in part for odd in _ODD) or not _OPENING.match(part):
        return _PREFIX.sub(r"\1", canonicalize(part))
    text = part.decode("utf-8-sig").replace("\r\n", "\n")
    return _CHARACTER.sub(lambda found: _character(found[1]), text)


@cache
def _character(number: str) -> str:
    return chr(int(number))


def _read_row(found: Worksheet, values: Values, row: Attributes, cells: str) -> int:
    """Take in one row; return how many cells it has, empty ones too."""
    found.last = int(float(row.get("r", found.last + 1)))
    if row.get("hidden") in _YES:
        found.hidden_rows.add(found.last - 1)
    column = 0
    listed = _CELL.findall(cells)
    for letters, digits, rest, inner in listed:
        if not letters and ' r="' in rest:
            letters, digits = _REFERENCE.findall(rest)[0]
        column = column_of(letters) if letters else column + 1
        cell = values.cell(rest, inner) if inner else EMPTY
        if cell.text or cell.formula:
            found.last = int(digits or found.last)
            found.cells.setdefault(found.last, {})[column] = cell
    return len(listed)


def _text(item: str) -> str:
    return html.unescape("".join(_TEXT.findall(_ALOUD.sub("", item) if "<rPh" in item else item)))


def _attributes(written: str) -> Attributes:
    found: list[tuple[str, str]] = _ATTRIBUTE.findall(written)
    return dict(found)


def _hidden(column: Attributes) -> range:
    """Return which columns an element hides, counted from 0."""
    first = int(column["min"])
    last = min(int(column.get("max", first)), guards.COLUMN_CAP)
    return range(first - 1, last if column.get("hidden") in _YES else 0)


def _block(reference: str) -> Block:
    first, _, last = reference.partition(":")
    return (*place_of(first), *place_of(last or first))


def place_of(reference: str) -> tuple[int, int]:
    """Return the row and column of a reference such as `C7` or `$C$7`, counted from 0."""
    plain = reference.replace("$", "")
    letters = plain.rstrip("0123456789")
    return int(plain[len(letters) :]) - 1, column_of(letters) - 1


@cache
def column_of(letters: str) -> int:
    """Return the number of a column, counted from 1: 27 for `AA`."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
