"""Goals that were changed in the year: the old one, the new one, and what lies between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from duibiao.reading.ledgers.columns import Column, replaced
from duibiao.reading.ledgers.headers import beside, without_brackets
from duibiao.reading.ledgers.proofs import FEWEST, is_made_of, rows_borne
from duibiao.reading.workbooks.sheets import Cell
from duibiao.vocabulary.periods import Period

_GOAL = r"(?:年度|全年)?(?:目标|计划|任务|指标)?(?:任务)?(?:数值|[值数量额])?"
_OLD = re.compile(
    rf"(?:20\d\d年)?(?:年初)?(?:原(?:定|来|先|批复|核定|确定)?|年初|最?初始?|[调变修][整更订正改]前的?)(?:下达)?(?:的)?{_GOAL}"
)
_NEW = re.compile(
    rf"(?:20\d\d年)?(?:现(?:行|定|执行)?|[新现](?:核定|批复|确定|定)?|最[终新]|重新(?:核定|下达|确定)?|[调变修][整更订正改](?:之?后|为)的?)(?:下达|执行)?(?:的)?{_GOAL}"
)
_ASKED = re.compile(r"目标|计划|任务|指标(?:调整|分解)")
_DONE = re.compile(r"完成|实际|实绩|达到|执行")
_CHANGE = re.compile(r"[±+]?(?:调[整增减]+|增减|变[化更])+[±]?(?:[数量额值]|情况|幅度)?[±]?")
_OPEN = frozenset({None, "", "target", "actual", "ignore"})
Rows = Sequence[Sequence[Cell]]


def changed(
    columns: list[Column], body: Rows, titles: Sequence[str], base: Period | None
) -> list[Column]:
    """Return the columns with a goal that replaces another as the one that holds, and what was
    added or taken off as a difference: 原目标 | 调整额 | 现目标.

    Words propose both goals; the difference is told by its word or proven by the rows.
    """
    columns = _unchanged(columns)
    open_ones = [c for c in columns if c.means in _OPEN and c.words]
    old = [c for c in open_ones if _OLD.fullmatch(_last(c))]
    new = [c for c in open_ones if _NEW.fullmatch(_last(c))]
    if len(old) != 1 or len(new) != 1 or old[0].words[:-1] != new[0].words[:-1]:
        return columns
    if not _ASKED.search("".join((*titles, *old[0].words, *new[0].words))):
        return columns
    span = next((c.period for c in (*new, *old) if c.period), beside("year", base))
    goal = replace(old[0], means="target", span="year", name="", doubt="", period=span)
    told = [goal, replace(goal, number=new[0].number, words=new[0].words, span="revised")]
    others = [c for c in open_ones if c not in (*old, *new)]
    between = [c for c in others if _tells_change(c, old[0], new[0], body)]
    return replaced(columns, [*told, *(replace(c, means="delta", name="") for c in between)])


def _unchanged(columns: list[Column]) -> list[Column]:
    """Return the columns with 变更（本） by its own name where no goal stands that it changes."""
    goals = [c for c in columns if c.means == "target" and c.words]
    bare = [c for c in goals if c.span == "revised" and not _ASKED.search("".join(c.words))]
    if not bare or len(bare) < len(goals):
        return columns
    own = (replace(c, means=None, span="", name=_last(c), period=None) for c in bare if c.unit)
    return replaced(columns, own)


def governing(columns: list[Column], body: Rows) -> list[Column]:
    """Return the columns without the goals that a stated rate of completion is never reckoned on,
    where it is on others: 自定目标 beside 市定目标 and 占市定目标%."""
    goals = [c for c in columns if c.means == "target" and c.words and not c.place]
    rates = [c for c in columns if c.means == "of_target" and not c.place]
    done = [c for c in columns if c.means in {"", "actual"} and c.span != "prior" and not c.place]
    by_row = any(c.means == "indicator" for c in columns)
    if not by_row or len(goals) < 2 or len(rates) != 1 or len({c.name for c in goals}) > 1:
        return columns
    borne = {c.number: rows_borne(rates[0], done, c, body) for c in goals}
    most = max(borne.values())
    idle = [c for c in goals if FEWEST * borne[c.number] < most and c.span != "revised"]
    spans = {c.period for c in goals if borne[c.number] >= FEWEST}
    aside = [replace(c, means="ignore", name="") for c in idle if c.period in spans]
    return replaced(columns, aside)


def _last(column: Column) -> str:
    return without_brackets(column.words[-1])


def _tells_change(column: Column, old: Column, new: Column, body: Rows) -> bool:
    """Whether a column is called a change, or holds what the new goal is more than the old."""
    if _CHANGE.fullmatch(_last(column)):
        return True
    if column.means not in {None, "", "ignore"} or _DONE.search(_last(column)):
        return False
    return is_made_of(replace(column, means="delta"), [new], [old], body)
