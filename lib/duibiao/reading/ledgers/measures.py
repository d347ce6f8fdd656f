"""Rows of 计划, 完成 and 上年 below one name: what months, stages and totals across them hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from duibiao.reading.ledgers.body import Body
from duibiao.reading.ledgers.columns import Column
from duibiao.reading.ledgers.figures import value_of
from duibiao.reading.ledgers.headers import Head
from duibiao.reading.ledgers.records import SHARED, Row
from duibiao.vocabulary.periods import joined

MANY = 3
"""Single months or quarters of one row from which on they share its goal out."""
ROUNDING = 0.006
_YEARLY = re.compile(r"全年|年度|年计")
_TOTAL = re.compile(r"累计|合计|总计|小计|共计|全年|年度")


def is_yearly(measure: Head, column: Column) -> bool:
    """Whether a column of a row of goals is of the whole year: 全年 behind stages, 年度计划."""
    return measure.span == "year" if column.period is None else _is_whole(column)


def _is_whole(column: Column) -> bool:
    return bool(column.words and _YEARLY.search(column.words[-1]))


def keeps(body: Body, row: Row, column: Column) -> bool:
    """Whether a column in a row of goals holds what its own head says: last year's figure, told
    once beside the rows of a name."""
    base = body.table.period
    early = column.span.startswith("prior") or bool(
        base and column.period and column.period.year < base.year
    )
    if not early or row.measure is None or row.measure.means != "target":
        return False
    names = body.table.having("indicator")
    told = [body.rows[n] for n in body.span if abs(n - row.number) <= MANY and n != row.number]
    like = [other for other in told if names and other[names[-1].number].text == row.label]
    return bool(like) and not any(other[column.number].text for other in like)


def is_in_parts(body: Body, column: Column) -> bool:
    """Whether a column is a part of the year beside others or the whole: 上年 has its own of it."""
    own = column.period
    if own is None or own.months == 12 or _is_whole(column):
        return False
    spans = {c.period for c in body.figures if c.period and c.period.year == own.year}
    return len(spans) >= MANY or any(map(_is_whole, body.figures))


def is_of_year(body: Body, row: Row, column: Column) -> bool:
    """Whether a row of 上年 tells its whole year in a column: 全年, whose figure is no sum of the
    months beside it."""
    parts = [c for c in body.figures if c.period and c.period.months < 12]
    return _is_whole(column) and not _adds_up(row, column, _one_by_one(parts))


def _adds_up(row: Row, column: Column, parts: Sequence[Column]) -> bool:
    total = value_of(row.cells[column.number]) or 0.0
    values = [value for c in parts if (value := value_of(row.cells[c.number])) is not None]
    return bool(values) and abs(sum(values) - total) <= ROUNDING * abs(total)


def in_stages(row: Row, columns: list[Column]) -> list[Column]:
    """Return the columns of a row of one measure: of goals, what is asked for in parts of the year
    is its schedule; of what was done, a total runs to the last part filled."""
    filled = [c for c in columns if c.period and value_of(row.cells[c.number]) is not None]
    bare = [c for c in filled if not (c.name or c.place)]
    parts = [c for c in bare if c.period and c.period.months < 12]
    if row.measure and row.measure.means == "target":
        return _asked(row, columns, bare, parts)
    return [_run_out(row, c, parts) if c in bare else c for c in columns]


def _asked(
    row: Row, columns: list[Column], bare: Sequence[Column], parts: list[Column]
) -> list[Column]:
    """Return the columns of a row of goals, marked those that only share its goal out."""
    singles = _one_by_one(parts)
    runs = [c for c in parts if c not in singles]
    whole = next((c for c in reversed(bare) if c.period and c.period.months == 12), None)
    if whole is None and len(singles) < MANY:
        return columns
    if whole is not None and not row.schedules.get(whole.name):
        row.schedules[whole.name] = _schedule(row, runs, singles, whole)
    aside = parts if whole else [c for c in parts if c not in runs[-1:]]
    numbers = {c.number for c in aside}
    return [replace(c, span=SHARED) if c.number in numbers else c for c in columns]


def _one_by_one(parts: Sequence[Column]) -> list[Column]:
    """Return the columns of months or quarters each by itself, not since January."""
    later = [c.period for c in parts if c.period and c.period.first.month > 1]
    begins = min((span.first for span in later), default=None)
    return [
        c
        for c in parts
        if c.period and (c.period.first.month > 1 or (begins and c.period.last < begins))
    ]


def _schedule(row: Row, runs: list[Column], singles: list[Column], whole: Column) -> str:
    """Return what is to be done by the ends of months or stages: added up where they come to the
    goal of the year, as they stand where they run on to it."""
    goal = value_of(row.cells[whole.number]) or 0.0
    total = joined([c.period for c in singles if c.period])
    shared = total == whole.period and _adds_up(row, whole, singles)
    steps = singles if shared else runs
    values = [value_of(row.cells[c.number]) or 0.0 for c in steps]
    values = list(accumulate(values)) if shared else values
    if set(values) <= {goal}:  # a rate to be kept all year
        return ""
    told = zip(steps, values, strict=True)
    return ";".join(f"{c.period.last:%Y-%m}:{value:.12g}" for c, value in told if c.period)


def _run_out(row: Row, column: Column, parts: Sequence[Column]) -> Column:
    """Return a total behind months or quarters as that of those filled in the row."""
    span = column.period
    before = [c for c in _one_by_one(parts) if c.number < column.number]
    if span is None or len(before) < MANY or not _TOTAL.search("".join(column.words[-1:])):
        return column
    if _is_whole(column) and not _adds_up(row, column, before):
        return column
    filled = joined([c.period for c in before if c.period])
    if filled is None or filled.first != span.first or filled.last >= span.last:
        return column
    return replace(column, period=filled)
