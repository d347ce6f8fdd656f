"""Sheets from tables that are written row by row, with cells that span others."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from duibiao.reading.files import guards
from duibiao.reading.workbooks.sheets import EMPTY, Block, Cell, Sheet, even


class Spanning(NamedTuple):
    """A cell and how many columns and rows it takes up."""

    cell: Cell
    columns: int = 1
    rows: int = 1


def laid_out(
    name: str, rows: Sequence[Sequence[Spanning]], file: str, hidden: Iterable[int] = ()
) -> Sheet:
    """Return the sheet that these rows make; `hidden` are those not shown.

    Raises DataFaults, naming `file`, when it passes the caps.
    """
    guards.check_extent(file, len(rows), 0, sum(map(len, rows)))
    held: dict[int, int] = {}
    found: list[list[Cell]] = []
    merged: list[Block] = []
    for number, row in enumerate(rows):
        cells: list[Cell] = []
        fresh: dict[int, int] = {}
        for spanning in row:
            left = _free(cells, held)
            right = left + max(spanning.columns, 1) - 1
            guards.check_extent(file, len(rows), right + 1, 0)
            bottom = min(number + max(spanning.rows, 1), len(rows)) - 1
            cells += [spanning.cell, *[EMPTY] * (right - left)]
            fresh |= dict.fromkeys(range(left, right + 1), bottom - number)
            if (bottom, right) != (number, left):
                merged.append((number, left, bottom, right))
        held = {column: more - 1 for column, more in held.items() if more > 1}
        held |= {column: more for column, more in fresh.items() if more}
        found.append(cells)
    return Sheet(name, even(found), merged=merged, hidden_rows=frozenset(hidden))


def _free(cells: list[Cell], held: dict[int, int]) -> int:
    """Fill `cells` over columns that a cell above takes up; return the next free column."""
    while held.get(len(cells)):
        cells.append(EMPTY)
    return len(cells)
