"""Sheets of cells from xlsx, xls, ods, csv and tsv, every cell knowing its address."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

Place = tuple[int, int]
Block = tuple[int, int, int, int]

_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


class Cell(NamedTuple):
    """A cell: its text as shown, its number if it holds one, and whether that is a percentage.

    A percentage's number is the one shown: 85 for a stored 0.85. `formula` marks a formula that
    was never calculated, so that the cell has no value.
    """

    text: str = ""
    number: float | None = None
    percent: bool = False
    formula: bool = False


EMPTY = Cell()


@dataclass(frozen=True)
class Sheet:
    """A sheet of cells, all rows of one width.

    `lines` holds the row numbers people see; `merged` blocks are (first row, first column, last
    row, last column) counted from 0 in `rows`; `hidden_rows` and `hidden_columns` likewise.
    `name` is "" for a file without sheets. `formats_known` is false where percentages and hidden
    rows could not be seen.
    """

    name: str
    rows: list[list[Cell]]
    lines: list[int]
    merged: Sequence[Block] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    hidden: bool = False
    formats_known: bool = True

    def address(self, row: int, column: int) -> str:
        """Return where a cell stands: `Sheet1!C7`, or `C7` in a file without sheets."""
        place = f"{column_letters(column)}{self.lines[row]}"
        return f"{self.name}!{place}" if self.name else place

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.rows[0]) if self.rows else 0

    def filled(self) -> list[list[Cell]]:
        """Return the rows with each merged block's content in all of its cells."""
        if not self.merged:
            return self.rows
        rows = [list(row) for row in self.rows]
        for top, left, bottom, right in self.merged:
            for row in rows[top : bottom + 1]:
                row[left : right + 1] = [self.rows[top][left]] * len(row[left : right + 1])
        return rows


@cache
def column_letters(column: int) -> str:
    """Return a column's letters, counted from 0: `A` for 0, `AB` for 27."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def text_cell(text: str) -> Cell:
    """Return a cell of text, without the blanks around it."""
    return Cell(text.strip()) if text else EMPTY


def number_cell(value: float, number_format: str = "") -> Cell:
    """Return a cell of a number as its format shows it: a percentage, a code with leading zeros."""
    if not math.isfinite(value):
        return Cell(f"#{value}")
    shown = _QUOTED.sub("", number_format)
    exact = Decimal(repr(value))
    if "%" in shown:
        percent = float(exact * 100)
        return Cell(f"{plain_number(percent)}%", percent, percent=True)
    if len(shown) > 1 and not shown.strip("0") and value == int(value):
        return Cell(str(int(value)).zfill(len(shown)))
    return Cell(plain_number(value), value)


def plain_number(value: float) -> str:
    """Return a number's digits without exponent or a decimal point that says nothing."""
    text = format(Decimal(repr(float(value))), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def date_cell(value: dt.datetime | dt.date | dt.time, number_format: str = "") -> Cell:
    """Return a cell of a date, no finer than its format shows: `2023`, `2023-10`, `2023-10-31`."""
    if isinstance(value, dt.time):
        return Cell(value.isoformat())
    shown = _QUOTED.sub("", number_format).lower()
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
