"""The cells of a worksheet's XML, found by patterns: no tree is built, and equal cells are one."""

import datetime as dt
import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import pairwise
from xml.etree.ElementTree import canonicalize

from duibiao.reading.files import guards
from duibiao.reading.workbooks.sheets import (
    EMPTY,
    Block,
    Cell,
    column_letters,
    date_cell,
    number_cell,
    text_cell,
)

_ODD = (b"<!", b"='")
"""What other programs write and the patterns below do not know: comments, single quotes."""
_OPENING = re.compile(
    rb'(?:\xef\xbb\xbf)?(?:<\?xml version="1.0"(?: encoding="(?i:utf-8)")?[^>]*\?>\s*)?'
    rb"<(?:worksheet|sst)\b"
)
"""How a part begins that is UTF-8 and has no prefixes."""
_PREFIX = re.compile(r"(</?)\w+:(?=[a-z])")
_TAG = re.compile(r"<(row|c)(?=[\s/>])")
_CELLS = ("<c ", "<c>", "<c/")
_BARE_CELL, _BARE_ROW = (
    re.compile(r"<c(?:\s[^>]*)?/>"),
    re.compile(r"<row(?:\s[^>]*)?(?:/>|>\s*</row>)"),
)
"""Cells and rows that hold a format and nothing else, by the hundred thousand in some sheets."""
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
_PLACE = re.compile(r'\sr="([A-Z]*)(\d[\d.]*)"')
_PLACED = re.compile(r'<(?:row r="|c r="([A-Z]{1,7}))(\d+)"')
"""How a row or cell begins that tells its place first, as most do."""
_CHARACTERS = re.compile(r"&#([1-9]\d{2,5}(?:;&#[1-9]\d{2,5})*);")
"""Characters beyond those that XML itself uses, written as numbers."""
_YES = frozenset({"1", "true"})
_LETTERS = [*map(column_letters, range(702))]
"""The columns whose letters are known: A to ZZ."""

Attributes = Mapping[str, str]


class Values(dict[str, Cell]):
    """The cells of a workbook by how they are written: attributes without the place, elements.

    Each is made once, of what cells refer to: shared texts, number formats and the first day.
    """

    def __init__(self, texts: list[Cell], formats: list[str], epoch: dt.datetime) -> None:
        super().__init__()
        self.texts, self.formats, self.epoch = texts, formats, epoch

    def __missing__(self, written: str) -> Cell:
        """Make the cell that is written so. Raises ValueError for one that is cut off."""
        text = _INLINE.fullmatch(written)
        cell = text_cell(html.unescape(text[1])) if text else self._read(written)
        self[written] = cell
        return cell

    def _read(self, written: str) -> Cell:
        found = _CELL.match(written)
        if not found:
            raise ValueError("a cell is cut off")
        attributes, inner = found.groups()
        return self._cell(_attributes(attributes), inner) if inner else EMPTY

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
    """The cells of a sheet by row, counted from 1, each row up to the last that holds something.

    `merged` blocks, `hidden_rows` and `hidden_columns` are counted from 0; `gaps` is how many empty
    cells were laid out between others.
    """

    cells: dict[int, list[Cell]] = field(default_factory=dict)
    merged: list[Block] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    gaps: int = 0

    @property
    def width(self) -> int:
        """How many columns the cells reach over."""
        return max(map(len, self.cells.values()), default=0)

    def put(self, letters: list[str], numbers: list[str], cells: list[Cell]) -> None:
        """Lay cells into their places; those left out before them in their rows are empty."""
        columns, rows = map(column_of, letters), map(int, numbers)
        for column, row, cell in zip(columns, rows, cells, strict=True):
            if not (cell.text or cell.formula):
                continue
            line = self.cells.setdefault(row, [])
            self.gaps += max(column - 1 - len(line), 0)
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
    rows, cells = _counted(data)
    if rows > guards.ROW_CAP or cells > guards.CELL_CAP:
        data = _BARE_ROW.sub("", _BARE_CELL.sub("", data))
        rows, cells = _counted(data)
    guards.check_extent(name, rows, 0, cells)
    found = Worksheet()
    _lay_out(found, values, _written(data, rows + cells))
    guards.check_extent(name, max(found.cells, default=0), found.width, found.gaps)
    found.merged = [_block(_attributes(one)["ref"]) for one in _MERGED.findall(behind)]
    for attributes in map(_attributes, _COLUMN.findall(before)):
        found.hidden_columns |= set(_hidden(attributes))
    return found


def _counted(data: str) -> tuple[int, int]:
    return data.count("<row"), sum(map(data.count, _CELLS))


def _plain(part: bytes) -> str:
    """Return a part as text, without what the patterns do not know."""
    if any(odd in part for odd in _ODD) or not _OPENING.match(part):
        return _PREFIX.sub(r"\1", canonicalize(part))
    text = part.decode("utf-8-sig").replace("\r\n", "\n")
    parts = _CHARACTERS.split(text) if "&#" in text else [text]
    parts[1::2] = map(_characters, parts[1::2])
    return "".join(parts)


def _written(data: str, tags: int) -> list[str]:
    """Return the letters, the row and the rest of each row and cell, what stands before them first;
    a row has None for letters. Raises ValueError for one that is cut off."""
    written = _PLACED.split(data)
    if len(written) != 3 * tags + 1:
        written = _PLACED.split(_with_places(data))
    if len(written) != 3 * tags + 1:
        raise ValueError("a cell is cut off")
    return written


def _with_places(data: str) -> str:
    """Return rows and cells with the place of each told first: next to the one before if at all."""
    before, *parts = _TAG.split(data)
    told, row, column = [before], 0, 0
    for tag, rest in zip(parts[::2], parts[1::2], strict=True):
        own = _PLACE.search(rest.partition(">")[0])
        if tag == "row":
            row, column = int(float(own[2])) if own else row + 1, 0
        else:
            column = column_of(own[1]) if own else column + 1
            row = int(own[2]) if own else row
        told += f'<{tag} r="{column_letters(column - 1)}{row}"', rest
    return "".join(told)


def _lay_out(found: Worksheet, values: Values, written: list[str]) -> None:
    """Take in the cells of all rows, as `_written` returns them."""
    letters, numbers, rests = written[1::3], written[2::3], written[3::3]
    begins = [n for n, letter in enumerate(letters) if letter is None]
    if letters and begins[:1] != [0]:
        raise ValueError("a cell stands in no row")
    for begin, end in pairwise([*begins, len(letters)]):
        row, first = int(numbers[begin]), begin + 1
        if "hidden" in rests[begin] and _attributes(rests[begin]).get("hidden") in _YES:
            found.hidden_rows.add(row - 1)
        cells = [*map(values.__getitem__, rests[first:end])]
        in_order = letters[first:end] == _LETTERS[: len(cells)]
        alone = numbers[first:end].count(numbers[begin]) == len(cells) and row not in found.cells
        if not (in_order and alone):
            found.put(letters[first:end], numbers[first:end], cells)
            continue
        while cells and not (cells[-1].text or cells[-1].formula):
            cells.pop()
        if cells:
            found.cells[row] = cells


def _text(item: str) -> str:
    texts = _TEXT.findall(_ALOUD.sub("", item) if "<rPh" in item else item)
    return html.unescape("".join(texts))


@lru_cache(maxsize=4096)
def _characters(numbers: str) -> str:
    return "".join(chr(int(number)) for number in numbers.split(";&#"))


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
