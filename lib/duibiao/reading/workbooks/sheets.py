"""Sheets of cells from xlsx, xls, ods, csv and tsv, every cell knowing its address."""

import datetime as dt
import itertools
import math
import operator
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from duibiao.reading.workbooks import formats

DITTO = frozenset({"〃", "″", "〞", '"', '""', "''", "同上", "同前"})
DIGITS = 15
"""How many digits a spreadsheet keeps; more are left by binary fractions."""
_MONTHS = re.compile(r"(?i)m{1,2}\s*(?:-|—|–|~|～|至|到)\s*d{1,2}\s*月")
_NO_QUOTES = str.maketrans("", "", '"\\')
Place = tuple[int, int]
Block = tuple[int, int, int, int]


class Cell(NamedTuple):
    """A cell: its text as shown, its number if it holds one, and whether that is a percentage.

    A percentage's number is the one shown: 85 for a stored 0.85. `formula` marks a formula that
    was never calculated, so that the cell has no value. `step` is what one unit of the last digit
    shown is worth, 0 where the format shows as many as there are.
    """

    text: str = ""
    number: float | None = None
    percent: bool = False
    formula: bool = False
    step: float = 0.0


EMPTY = Cell()
_TEXT_OF = operator.attrgetter("text")


Placed = tuple[Cell, Place]
"""A cell and where it stands."""


class Answer(NamedTuple):
    """What an analyst settled about a form of table.

    `form` is its fingerprint, `column` the head without times ("" for the whole table), `what` is
    means, unit or sort, `says` the answer.
    """

    form: str
    column: str
    what: str
    says: str


@dataclass(frozen=True)
class Sheet:
    """A sheet of cells, all rows of one width.

    `lines` holds the row numbers people see, from 1 where none are given; `merged` blocks are
    (first row, first column, last row, last column) counted from 0 in `rows`; `hidden_rows` and
    `hidden_columns` likewise, and `comments` the text somebody pinned to a cell.
    `at` says where each cell stands in `rows` as they were, for a table that was turned.
    `name` is "" for a file without sheets. `formats_known` is false where percentages and hidden
    rows could not be seen. `answers` is what an analyst settled about the forms of its tables,
    `above` what stands above a table that was turned.
    """

    name: str
    rows: list[list[Cell]]
    lines: list[int] = field(default_factory=list)
    merged: Sequence[Block] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    hidden: bool = False
    formats_known: bool = True
    comments: Mapping[Place, str] = field(default_factory=dict)
    answers: Sequence[Answer] = ()
    above: tuple[str, ...] = ()
    at: Sequence[Sequence[Place]] = ()

    def __post_init__(self) -> None:
        """Cut all to the rows there are; merged blocks that would cover cells twice go.

        A ditto mark (`〃`, 同上) is what the cell above it says.
        """
        height = len(self.rows)
        kept = {
            "rows": _without_dittos(self.rows),
            "lines": self.lines or [*range(1, height + 1)],
            "merged": [*cut(self.merged, height, self.width)],
            "hidden_rows": frozenset(n for n in self.hidden_rows if n < height),
            "comments": {place: t for place, t in self.comments.items() if place[0] < height},
        }
        for name, value in kept.items():
            object.__setattr__(self, name, value)

    def addresses(self, rows: Iterable[int], columns: Iterable[int]) -> list[str]:
        """Return where cells stand, as `address`."""
        if self.at:
            return [self.address(row, n) for row, n in zip(rows, columns, strict=True)]
        before = [f"{self.name}!" * bool(self.name) + column_letters(n) for n in range(self.width)]
        lines = self.lines
        return [f"{before[n]}{lines[row]}" for row, n in zip(rows, columns, strict=True)]

    def address(self, row: int, column: int) -> str:
        """Return where a cell stands: `Sheet1!C7`, or `C7` in a file without sheets."""
        row, column = self.place(row, column)
        place = f"{column_letters(column)}{self.lines[row]}"
        return f"{self.name}!{place}" if self.name else place

    def place(self, row: int, column: int) -> Place:
        """Return where a cell stands in the file's own sheet, by row and column from 0."""
        return self.at[row][column] if self.at else (row, column)

    def lines_of(self, rows: range) -> tuple[int, int]:
        """Return the first and the last line of the file on which rows stand."""
        told = [place[0] for n in rows for place in self.at[n]] if self.at else [*rows]
        return self.lines[min(told)], self.lines[max(told)]

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.rows[0]) if self.rows else 0

    def rearranged(
        self, table: list[list[Placed]], titles: Iterable[str], hidden: Iterable[int] = ()
    ) -> "Sheet":
        """Return a table made of this sheet's cells as a sheet that knows where each stands."""
        return replace(
            self,
            rows=[[cell for cell, _ in row] for row in table],
            at=[[self.place(*place) for _, place in row] for row in table],
            merged=(),
            hidden_rows=frozenset(hidden),
            hidden_columns=frozenset(),
            comments={},
            above=(*self.above, *titles),
        )

    def filled(self) -> list[list[Cell]]:
        """Return the rows with each merged block's content in all of its cells."""
        if not self.merged:
            return self.rows
        rows = list(self.rows)
        for top, left, bottom, right in self.merged:
            for n in range(top, min(bottom + 1, len(rows))):
                rows[n] = list(rows[n])
                rows[n][left : right + 1] = [self.rows[top][left]] * len(rows[n][left : right + 1])
        return rows


def _without_dittos(rows: list[list[Cell]]) -> list[list[Cell]]:
    """Return the rows with every ditto mark replaced by the cell it repeats."""
    if DITTO.isdisjoint(map(_TEXT_OF, itertools.chain.from_iterable(rows))):
        return rows
    kept: list[list[Cell]] = []
    for row in rows:
        above = kept[-1] if kept else row
        kept.append(
            [one if cell.text in DITTO else cell for cell, one in zip(row, above, strict=True)]
        )
    return kept


def cut(blocks: Iterable[Block], height: int, width: int) -> Iterator[Block]:
    """Yield merged blocks cut to the cells there are, as long as they cover none twice."""
    room = height * width
    for top, left, bottom, right in blocks:
        block = (top, left, min(bottom, height - 1), min(right, width - 1))
        room -= max(block[2] - top + 1, 0) * max(block[3] - left + 1, 0)
        if room < 0:
            return
        if top < height and left < width and block[:2] != block[2:]:
            yield block


_WIDENED = re.compile(r"[\u4e00-\u9fff](?:\s+[\u4e00-\u9fff])+")
"""A word whose characters stand apart: `合　计`, `已 销 号`."""


@cache
def column_letters(column: int) -> str:
    """Return a column's letters, counted from 0: `A` for 0, `AB` for 27."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def one_line(text: str) -> str:
    """Return a comment without line breaks."""
    return " ".join(str(text).split())


_MARK = re.compile(r"[\[［(（〔]?[0-9０-９]{1,3}[\]］)）〕]?|[*①-⑳]{1,2}")
_POWER_OF_TEN = re.compile(r"(?:[×xX*·∙]\s*|(?<![0-9.,]))10$")
_LETTER = re.compile(r"[A-Za-z]$")
_RAISED = str.maketrans("0123456789-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻")


def as_raised(text: str, before: str) -> str:
    """Return a superscript as it is read: a power of ten, a unit's (`m3`), or nothing for a note's
    mark.
    """
    if _LETTER.search(before):
        return text
    if _POWER_OF_TEN.search(before):
        return text.translate(_RAISED)
    return "" if _MARK.fullmatch(text.strip()) else text


def text_cell(text: str) -> Cell:
    """Return a cell of text, without the blanks around it and those that only widen a word."""
    text = text.strip()
    return Cell("".join(text.split()) if _WIDENED.fullmatch(text) else text) if text else EMPTY


def number_cell(value: float, number_format: str = "") -> Cell:
    """Return a cell of a number as its format shows it.

    That is a percentage, a code with leading zeros, a number in 万 or thousands, or one with words
    on either side (`5万元`), which then is text.
    """
    if not math.isfinite(value):
        return Cell(f"#{value}")
    value = float(f"{value:.{DIGITS}g}")
    size = formats.size_of(value, number_format)
    shown = formats.shown(number_format, -1 if value < 0 else 1, size)
    step = float(Decimal(1).scaleb(-shown.decimals)) if shown.decimals >= 0 else 0.0
    if shown.percent:
        percent = float(Decimal(repr(value)) * 100)
        return Cell(f"{plain_number(percent)}%", percent, percent=True, step=step)
    if shown.digits and value == int(value):
        return Cell(str(int(value)).zfill(shown.digits))
    seen = float(Decimal(repr(value)) * shown.factor)
    if shown.before or shown.after:
        return Cell(f"{shown.before}{plain_number(seen)}{shown.after}")
    return Cell(plain_number(seen), seen, step=step)


def plain_number(value: float) -> str:
    """Return a number's digits without exponent or a decimal point that says nothing."""
    text = format(Decimal(repr(float(value))), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def date_cell(value: dt.datetime | dt.date | dt.time, number_format: str = "") -> Cell:
    """Return a cell of a date, no finer than its format shows: `2023`, `2023-10`, `2023-10-31`.

    Months from one to another that a spreadsheet took for a day are what the format shows again:
    `2023年1-10月`.
    """
    if isinstance(value, dt.time):
        return Cell(value.isoformat())
    if _MONTHS.search(number_format.translate(_NO_QUOTES)):
        return Cell(f"{value.year}年{value.month}-{value.day}月")
    shown = formats.without_quotes(number_format).lower()
    if shown and "y" in shown and "d" not in shown:
        return Cell(f"{value:%Y-%m}" if "m" in shown else f"{value:%Y}")
    return Cell(f"{value:%Y-%m-%d}")


def even(rows: list[list[Cell]]) -> list[list[Cell]]:
    """Return rows of one width, without the empty rows and columns behind the last cell."""
    while rows and not any(cell.text or cell.formula for cell in rows[-1]):
        rows.pop()
    width = max((_width(row) for row in rows), default=0)
    return [row[:width] + [EMPTY] * (width - len(row)) for row in rows]


def _width(row: list[Cell]) -> int:
    return max((n for n, cell in enumerate(row, 1) if cell.text or cell.formula), default=0)
