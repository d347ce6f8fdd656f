"""The cells of a worksheet's XML, found by patterns: no tree is built, and equal cells are one."""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
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
_ROW = re.compile(r'<row(?=[\s/>])(?: r="(\d{1,9})")?([^>]*)>')
_TAG = re.compile(r"<c(?=[\s/>])")
_TAGS = ("<c ", "<c>", "<c/")
_CELL = re.compile(r"([^>]*?)(?:/>|>(.*?)</c>)", re.DOTALL)
_INLINE = re.compile(r' t="inlineStr"><is><t>([^<]*)</t></is></c>\s*')
"""A cell of plain text, as most are."""
_VALUE = re.compile(r"<v(?:\s[^>]*)?>([^<]*)</v>")
_FORMULA = re.compile(r"<f[\s/>]")
_ITEM = re.compile(r"<si(?:\s[^>]*)?(?:/>|>(.*?)</si>)", re.DOTALL)
_ALOUD = re.compile(r"<rPh[\s>].*?</rPh>", re.DOTALL)
"""How a text is pronounced, which is no part of it."""
_TEXT = re.compile(r"<t(?:\s[^>]*)?>([^<]*)</t>")
_ATTRIBUTE = re.compile(r'\b([\w:]+)="([^"]*)"')
_MERGED = re.compile(r"<mergeCell\s([^>]*)>")
_COLUMN = re.compile(r"<col\s([^>]*)>")
_REFERENCE = re.compile(r"([A-Z]{1,7})(\d{1,9})")
_REFERENCE_BEHIND = re.compile(r' r="([A-Z]{1,7}\d{1,9})"')
_CHARACTER = re.compile(r"&#(\d{3,6});")
"""Characters beyond those that XML itself uses, written as numbers."""
_YES = frozenset({"1", "true"})

Attributes = Mapping[str, str]


@dataclass
class Values:
    """What the cells of a workbook refer to: shared texts, number formats and the first day."""

    texts: list[Cell]
    formats: list[str]
    epoch: dt.datetime
    made: dict[str, Cell] = field(default_factory=dict)
    columns: dict[str, int] = field(default_factory=dict)

    def cell(self, written: str) -> Cell:
        """Return the cell that is written so: its attributes without the place, its elements.

        Raises ValueError for one that is cut off.
        """
        if written not in self.made:
            text = _INLINE.fullmatch(written)
            self.made[written] = text_cell(_unescaped(text[1])) if text else self._read(written)
        return self.made[written]

    def _read(self, written: str) -> Cell:
        found = _CELL.match(written)
        if not found:
            raise ValueError("a cell is cut off")
        attributes, inner = found.groups()
        return self._cell(_attributes(attributes), inner) if inner else EMPTY

    def placed(self, reference: str) -> tuple[int, int]:
        """Return the row and the column of a cell; its letters are known from then on."""
        found = _REFERENCE.fullmatch(reference)
        if not found:
            raise ValueError(f"no cell is called {reference}")
        column = self.columns[found[1]] = column_of(found[1])
        return int(found[2]), column

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
        return self._valued(kind, _unescaped(value[1]), shown)

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
    """The cells of a sheet by row, counted from 1, each row up to the last that holds something.

    `merged` blocks, `hidden_rows` and `hidden_columns` are counted from 0; `last` is the row that
    was read last, `gaps` how many empty cells were laid out between others.
    """

    cells: dict[int, list[Cell]] = field(default_factory=dict)
    merged: list[Block] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    last: int = 0
    gaps: int = 0

    @property
    def width(self) -> int:
        """How many columns the cells reach over."""
        return max(map(len, self.cells.values()), default=0)

    def put(self, line: list[Cell], column: int, cell: Cell) -> None:
        """Lay a cell into its column of a row; those left out before it are empty."""
        self.gaps += max(column - len(line), 0)
        if self.gaps <= guards.CELL_CAP:
            line += [EMPTY] * (column - len(line))
            line[column - 1] = cell

    def laid_out(self) -> list[list[Cell]]:
        """Return the rows down to the last cell, all of one width."""
        width, height = self.width, max(self.cells, default=0)
        rows = (self.cells.get(n, []) for n in range(1, height + 1))
        return [row + [EMPTY] * (width - len(row)) for row in rows]


def read(part: bytes, values: Values, name: str) -> Worksheet:
    """Return what a worksheet's part holds.

    Raises DataFaults for a sheet past the caps, ValueError for one that is cut off.
    """
    before, begun, rest = _plain(part).partition("<sheetData")
    data, ended, behind = rest.partition("</sheetData>")
    if begun and not ended and not data.lstrip().startswith("/>"):
        raise ValueError("the sheet is cut off")
    found, count = Worksheet(), sum(map(data.count, _TAGS))
    parts = _ROW.split(data)[1:]
    guards.check_extent(name, len(parts) // 3, 0, count)
    for number, told, cells in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        written = _TAG.split(cells.partition("</row>")[0])
        count -= len(written) - 1
        _read_row(found, values, _begun(found, number, told), written[1:])
    if count:
        raise ValueError("a cell is cut off")
    guards.check_extent(name, max(found.cells, default=0), found.width, found.gaps)
    found.merged = [_block(_attributes(one)["ref"]) for one in _MERGED.findall(behind)]
    for attributes in map(_attributes, _COLUMN.findall(before)):
        found.hidden_columns |= set(_hidden(attributes))
    return found


def _plain(part: bytes) -> str:
    """Return a part as text, without what the patterns do not know."""
    if any(odd in part for odd in _ODD) or not _OPENING.match(part):
        return _PREFIX.sub(r"\1", canonicalize(part))
    return part.decode("utf-8-sig").replace("\r\n", "\n")


def _begun(found: Worksheet, number: str | None, told: str) -> int:
    """Take in what is told of a row; return its number."""
    hidden, own = _of_row(told)
    found.last = int(number or own or found.last + 1)
    if hidden:
        found.hidden_rows.add(found.last - 1)
    return found.last


@lru_cache(maxsize=1024)
def _of_row(told: str) -> tuple[bool, int]:
    """Return whether a row is hidden, and its number where that is told behind other things."""
    attributes = _attributes(told)
    return attributes.get("hidden") in _YES, int(float(attributes.get("r", 0)))


def _read_row(found: Worksheet, values: Values, row: int, written: list[str]) -> None:
    """Take in the cells of one row, each as it is written behind the name of its element."""
    digits, column, line = str(row), 0, found.cells.get(row, [])
    columns, made = values.columns, values.made
    for one in written:
        _, reference, rest = one.split('"', 2) if one[:4] == ' r="' else _turned(one)
        column = columns.get(reference.removesuffix(digits), 0) if reference else column + 1
        if not column:
            row, column = values.placed(reference)
            digits, line = str(row), found.cells.get(row, [])
        cell = made.get(rest) or values.cell(rest)
        if not (cell.text or cell.formula):
            continue
        if not line:
            found.cells[row] = line
            found.last = row
        if column == len(line) + 1:
            line.append(cell)
        else:
            found.put(line, column, cell)


def _turned(written: str) -> tuple[str, str, str]:
    """Return the place of a cell that is told behind other things, "" for none, and the whole."""
    found = _REFERENCE_BEHIND.search(written.partition(">")[0])
    return "", found[1] if found else "", written


def _text(item: str) -> str:
    texts = _TEXT.findall(_ALOUD.sub("", item) if "<rPh" in item else item)
    return _unescaped("".join(texts))


def _unescaped(text: str) -> str:
    """Return a text with the characters that XML writes as names and numbers."""
    if "&" not in text:
        return text
    parts = _CHARACTER.split(text)
    parts[1::2] = map(_character, parts[1::2])
    return html.unescape("".join(parts))


@cache
def _character(number: str) -> str:
    return chr(int(number))


@lru_cache(maxsize=1024)
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
