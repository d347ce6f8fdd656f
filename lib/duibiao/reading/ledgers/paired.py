"""Columns whose cells hold a goal and what was done of it (计划12座，已完成9座), as several."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from duibiao.reading.ledgers import headers
from duibiao.reading.ledgers.heading import is_plain_figure
from duibiao.reading.workbooks.sheets import EMPTY, Cell, Placed, Sheet

FEWEST, MOSTLY = 3, 2 / 3
"""Cells of a column that hold both, at least, and their share of it."""
MOST = 2000
"""Rows of a sheet looked at: what people write out is short."""
TITLES = 3
_AMOUNT = (
    r"[:：为]?\s*(?P<{0}>[\d.,，]*\d(?:\.\d+)?)(?![年月日季\d-])\s*"
    r"(?P<{0}_unit>[%％\u4e00-\u9fff/²³]{{0,6}}?)"
)
_GOAL = r"(?:年度?|全年|年初)?(?:计划|目标|任务|应)(?:任务|目标)?[数量值]?[\u4e00-\u9fff]{0,2}"
_DONE = (
    r"(?:目前|现|截[至止][^，,；;]{1,8}?|[1-9\d—\-~至]{1,5}月)?"
    r"(?:实际|累计|已经?)?(?:完成|实际|累计|(?<=已)[\u4e00-\u9fff]{1,4}?)[数量值]?"
)
_BOTH = re.compile(
    rf"{_GOAL}{_AMOUNT.format('goal')}\s*[，,；;、/]?\s*{_DONE}{_AMOUNT.format('done')}"
    r"(?:[，,；;。、（(].*)?"
)
_STATES = frozenset({"status", "lamp"})
_HEADS = ("单位", "目标", "完成")


def parted(sheet: Sheet) -> list[Sheet]:
    """Return a sheet's table in which a column holds goals and progress with a column each for the
    unit, the goal and what was done, and the rest of the sheet; the sheet where it has none, or
    where a column beside it says how each task stands.
    """
    first = next((place for place in _found(sheet) if place[0]), None)
    if first is None:
        return [sheet]
    rows, (top, column) = sheet.filled(), first
    bottom = next((n for n in range(top, len(rows)) if not rows[n][column].text), len(rows))
    held = [_BOTH.fullmatch(rows[n][column].text) for n in range(top, bottom)]
    states = any(headers.read(cell.text, "tasks").means in _STATES for cell in rows[top - 1])
    if states or sum(map(bool, held)) < max(FEWEST, MOSTLY * len(held)):
        return [sheet]
    block = range(top - 1, bottom)
    left = [[EMPTY] * len(row) if n in block else row for n, row in enumerate(sheet.rows)]
    parts = [_parted(sheet, rows, block, column)]
    return parts + [replace(sheet, rows=left)] * any(
        is_plain_figure(c.text) for r in left for c in r
    )


def _found(sheet: Sheet) -> Iterator[tuple[int, int]]:
    for number, row in enumerate(sheet.rows[:MOST]):
        for column, cell in enumerate(row):
            if cell.number is None and _BOTH.fullmatch(cell.text):
                yield number, column


def _parted(sheet: Sheet, rows: list[list[Cell]], block: range, column: int) -> Sheet:
    kept = [n for n in range(sheet.width) if n == column or not _is_merged(rows, block, n)]
    measured = any(headers.read(cell.text).means == "unit" for cell in rows[block.start])
    table: list[list[Placed]] = []
    for number in block:
        parts = _HEADS if number == block.start else _of(rows[number][column].text)
        cells = [[(rows[number][n], (number, n))] for n in kept]
        at = (number, column)
        cells[kept.index(column)] = [(Cell(text), at) for text in parts[measured:]]
        table.append([placed for one in cells for placed in one])
    return sheet.rearranged(table, titles_above(sheet, block.start))


def _is_merged(rows: list[list[Cell]], block: range, column: int) -> bool:
    return column > 0 and all(rows[n][column] is rows[n][column - 1] for n in block)


def _of(text: str) -> tuple[str, str, str]:
    """Return unit, goal and what was done as a cell tells them; what tells no goal was done so."""
    told = _BOTH.fullmatch(text)
    if not told:
        return "", "", text
    unit, other = told["goal_unit"], told["done_unit"]
    same = not other or not unit or unit == other
    return (unit or other, told["goal"], told["done"] if same else told["done"] + other)


def titles_above(sheet: Sheet, row: int) -> Sequence[str]:
    """Return the first and the last few texts of lines above a row: a table's titles and unit."""
    above = [[cell.text for cell in cells if cell.text] for cells in sheet.rows[:row]]
    lines = [one for one in above if len(one) <= TITLES and not any(map(is_plain_figure, one))]
    titles = [text for line in lines for text in line]
    return titles[:1] + titles[1:][-TITLES:]
