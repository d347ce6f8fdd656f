"""Columns that others add up to: their rows prove totals of times, plans by stages, 其中."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from duibiao.reading.ledgers import labels
from duibiao.reading.ledgers.columns import COUNTED, NEARLY, Column, replaced
from duibiao.reading.ledgers.figures import value_of
from duibiao.reading.ledgers.proofs import FEWEST, LOOKED_AT
from duibiao.reading.workbooks.sheets import Cell
from duibiao.vocabulary.periods import Period, joined, year

MOST_PARTS = 12
ROUNDING = 0.002
"""How far rounded parts may be off their sum."""
_ADDED = re.compile(r"(?:合|总|小|共|累)计|全年")
_AMONG = re.compile(r"\s*其\s*中")
_PLAN = re.compile(r"计划|目标|任务|分解|安排")
_RESULTS = re.compile(r"情况|进展|进度|统计|通报|台账|考核|对照|对比|实际|实绩|截[至止]")
_DONE = re.compile(r"完成|实|已|累计")
Rows = Sequence[Sequence[Cell]]


def proven(columns: list[Column], body: Rows) -> list[Column]:
    """Return the columns with what their rows prove by addition.

    A total behind parts of a year is of the time that these cover; what stands behind 其中 has the
    unit and the time of what it is a part of.
    """
    return _with_parts(_of_times(columns, body), body)


def _of_times(columns: list[Column], body: Rows) -> list[Column]:
    told = []
    for n, column in enumerate(columns):
        added = column.words and _ADDED.search(column.words[-1])
        parts = _in_turn(columns[:n]) if added and column.means in {*COUNTED, "target"} else []
        parts = _until_last(parts, body)
        for first in range(len(parts) - 1):
            span = _covered(parts[first:])
            short = "年" in column.words[-1] and span is not None and not span.is_year
            if not short and _is_sum(column, parts[first:], body):
                told.append(_as_whole(column, parts[first:]))
                break
    return replaced(columns, told)


def _until_last(parts: list[Column], body: Rows) -> list[Column]:
    """Return the parts up to the last that holds anything but 0: those to come are blank or 0."""
    filled = [n for n, c in enumerate(parts) if any(value_of(row[c.number]) for row in body)]
    return parts[: filled[-1] + 1] if filled else []


def _as_whole(column: Column, parts: Sequence[Column]) -> Column:
    span = _covered(parts)
    unit = column.unit or parts[0].unit
    return replace(
        parts[0], number=column.number, words=column.words, unit=unit, period=span, told=None
    )


def _in_turn(columns: Sequence[Column]) -> list[Column]:
    """Return the last columns of one name that are of times one after another."""
    parts: list[Column] = []
    for column in reversed(columns):
        if not column.period or column.period.months >= 12 or len(parts) == MOST_PARTS:
            break
        if parts and not _goes_before(column, parts[0]):
            break
        parts.insert(0, column)
    return parts


def _goes_before(one: Column, other: Column) -> bool:
    assert one.period is not None
    assert other.period is not None
    alike = (one.means, one.name) == (other.means, other.name)
    return alike and joined([one.period, other.period]) is not None


def _covered(parts: Sequence[Column]) -> Period | None:
    first, last = parts[0].period, parts[-1].period
    return Period(first.first, last.last) if first and last else None


_EXTENT = re.compile("工程量|工作量|任务|规模|总量|数量|设计|批复")
OVERDONE = 1.25  # The most that is done of an extent


def _asked(columns: list[Column], body: Rows) -> list[Column]:
    """Return the columns with the extent of works (工程量) beside a schedule of shares as the goal,
    where what was done of it by last is no more in nearly all rows."""
    shares = [c for c in columns if c.means == "schedule" and c.period and "%" in "".join(c.words)]
    extents = [c for c in columns if c.means is None and c.words and _EXTENT.search(c.words[-1])]
    done = [c for c in columns if c.means == "actual" and c.period]
    if not shares or len(extents) != 1 or any(c.means == "target" for c in columns):
        return columns
    whole = year(max(c.period.last.year for c in shares if c.period))
    done = [c for c in done if c.period and c.period.year == whole.year]
    held = []
    for row in body[:LOOKED_AT] if done else ():
        values = [value_of(row[c.number]) for c in (extents[0], done[-1])]
        if values[0]:
            held.append(values[1] is None or 0 <= values[1] <= OVERDONE * values[0])
    if len(held) < FEWEST or sum(held) < NEARLY * len(held):
        return columns
    return replaced(columns, [replace(extents[0], means="target", name="", period=whole)])


def scheduled(columns: list[Column], body: Rows, titles: Sequence[str]) -> list[Column]:
    """Return the columns with stages from January on of a sheet of plans as what is to be done by
    their ends where they come to the year's target in all rows: results may, too."""
    columns = _asked(columns, body)
    about = "".join(titles)
    plans = bool(_PLAN.search(about)) and not _RESULTS.search(about)
    goals = [c for c in columns if c.means == "target" and c.period and c.period.is_year]
    by_row = any(c.means == "indicator" for c in columns)
    done = [c for c in columns if (plans and c.means in COUNTED) or (by_row and c.planned)]
    done = [c for c in done if c.period and c.period.months < 12 and not c.place]
    if any(_DONE.search(c.words[-1]) for c in done if c.words):
        return columns
    begins = bool(done) and done[0].period is not None and done[0].period.first.month == 1
    if len(done) < FEWEST or not begins or not all(map(_goes_before, done, done[1:])):
        return columns
    shares = bool(goals) and _rise_to_all(done, body)
    if not (shares or any(_is_sum(goal, done, body, least=1.0) for goal in goals)):
        return columns
    told = (replace(c, means="schedule", name="", period=_covered([done[0], c])) for c in done)
    return replaced(columns, told)


def _rise_to_all(parts: Sequence[Column], body: Rows) -> bool:
    """Whether the cells of parts are shares that never fall and come to 100 % in most rows."""
    rows = [[row[c.number] for c in parts] for row in body[:LOOKED_AT]]
    told = [row for row in rows if all(cell.percent or cell.text.endswith("%") for cell in row)]
    values = [[value_of(cell) or 0.0 for cell in row] for row in told]
    rising = all(a <= b for row in values for a, b in pairwise(row))
    whole = sum(row[-1] in {1.0, 100.0} for row in values)
    return len(told) >= FEWEST and rising and 2 * whole > len(values)


def _with_parts(columns: list[Column], body: Rows) -> list[Column]:
    told: list[Column] = []
    for n, (whole, column) in enumerate(pairwise(columns), 1):
        among = column.words and _AMONG.match(column.words[-1])
        if among and whole.means == "target" and column.means in COUNTED and column.period:
            told.append(replace(column, means="schedule", name=""))
        if not among or whole.means not in COUNTED or not whole.unit:
            continue
        behind = columns[n : n + MOST_PARTS]
        runs = (behind[:last] for last in range(len(behind), 1, -1))
        parts = next((run for run in runs if _are_parts(run, whole, body)), [column])
        own = (c for c in parts if c.means is None and c.name and not c.unit)
        own = (c for c in own if labels.fits(c.name, whole.unit) and not labels.counted(c.name))
        told += [replace(c, means="actual", unit=whole.unit, period=whole.period) for c in own]
    return replaced(columns, told)


def shared_out(columns: list[Column], body: Rows) -> list[Column]:
    """Return goals under one head that come to the 合计 beside them and are told by who pays as
    parts that have names of their own: 中央, 省级 and 县级 of 年度计划投资."""
    told: list[Column] = []
    goals = (c for c in columns if c.means == "target" and len(c.words) > 1)
    for _, group in groupby(goals, lambda column: column.words[0]):
        own = list(group)
        wholes = [c for c in own if not c.name and _ADDED.search(c.words[-1])]
        parts = [c for c in own if c.name]
        funds = len(parts) > 1 and all(_FUND.search(c.name) for c in parts)
        if funds and len(wholes) == 1 and _is_sum(wholes[0], parts, body):
            told += [replace(c, proven=True, period=wholes[0].period) for c in parts]
    return replaced(columns, told)


_FUND = re.compile(
    r"中央|国家|地方|[上本省市县区]级|自筹|债券|贷款|配套|社会|财政|资金|投资|其[他它]"
)


def divided(columns: list[Column], body: Rows) -> list[Column]:
    """Return columns in doubt under one head that come to a column beside them, none in doubt, as
    the parts that they are, no figures of the rows themselves: 灌前, 灌期 and 灌后 of 实做合计."""
    unsure = [c for c in columns if c.doubt == "head_in_doubt" and len(c.words) > 1]
    told: list[Column] = []
    for head, group in groupby(unsure, lambda column: column.words[:-1]):
        parts = list(group)
        beside = {parts[0].number - 1, parts[-1].number + 1}
        wholes = (c for c in columns if c.number in beside and c.means == "actual" and not c.doubt)
        if len(parts) > 1 and head and any(_is_sum(whole, parts, body) for whole in wholes):
            told += [replace(c, means="ignore", name="", doubt="") for c in parts]
    return replaced(columns, told)


def _are_parts(parts: Sequence[Column], whole: Column, body: Rows) -> bool:
    return all(c.means in COUNTED for c in parts) and _is_sum(whole, parts, body)


def _is_sum(whole: Column, parts: Sequence[Column], body: Rows, least: float = NEARLY) -> bool:
    """Whether the parts come to the whole in nearly all rows that have it and several of them."""
    held = []
    for row in body[:LOOKED_AT]:
        total = value_of(row[whole.number])
        values = [v for c in parts if (v := value_of(row[c.number])) is not None]
        if total and len(values) > 1:
            held.append(abs(sum(values) - total) <= ROUNDING * abs(total))
    return len(held) >= FEWEST and sum(held) >= least * len(held)
