"""Goals and what was done, in words: `完成除险加固12座`, `已完工9座，其余3座正在收尾`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from duibiao.reading.ledgers import headers, labels
from duibiao.reading.ledgers.columns import Column, replaced
from duibiao.reading.ledgers.figures import SCORED
from duibiao.reading.ledgers.table_times import first_part
from duibiao.reading.quantities.finding import Quantity, find, normalise
from duibiao.reading.quantities.unit_words import same_thing
from duibiao.reading.quantities.written_figures import Figure, read_figure
from duibiao.reading.workbooks.sheets import Cell
from duibiao.vocabulary.periods import Period

MOSTLY = 2 / 3
FEWEST = 2
LONGEST = 200
"""More characters than a cell of progress has that is still about one figure."""
_ASIDE = frozenset({"rank", "time", "score"})
_LEADING = re.compile(
    r"^(?:(?:到|至)?(?:今年|本年|年度|全年|年内|年底|年末|当年)[前内]?|力争|确保|争取(?=完成|实现)|全面|累计|计划|共|要|[,，、\s]"
    r"|完成(?!率|比)|实现|达到|组织实施|做好)*"
)
_TRAILING = re.compile(
    r"(?:[,，、\s]|力争|确保|保持|稳定|控制|提高|提升|增加|达到?|降低?|压减|完成|实现|不少于|不低于|不超过|[到至为在])*$"
)
_REST = re.compile(
    r"(?:去年|上年|其余|剩余|尚余|余下|还有|另有|尚有|[尚还]?未|待|计划|目标|任务|要求|[较比](?![例重率])|同比|增[长加]|下降|减少|占(?!比)|其中|差)[^，；。;]*$"
)
"""What stands before a figure of what is left, planned or compared."""
_LEFT = re.compile(r"[^，；。;]{0,4}(?:[尚还]?未|正在|待|滞后|没有)")
"""What stands behind a figure of what is not done."""

_CLAUSES = re.compile("[，,；;。]")
_DECIMAL = re.compile(r"(?<![\d.])0\.\d+(?![\d.%％])")
"""A coefficient, which has no unit: 实测0.698，未达标."""
_PARTS = re.compile(r"[（(][^（）()]*[)）]|[，,；;、]?(?:其中|包括|含).*$")

Rows = Sequence[Sequence[Cell]]


@lru_cache(maxsize=4096)
def goal(text: str) -> tuple[str, Figure] | None:
    """Return what is to be done and how much of it, for a text with one figure; else None."""
    plain = normalise(text.strip())
    found = _figures(plain)
    if len(found) != 1:
        return None
    before, after = plain[: found[0].start], plain[found[0].end :]
    name = _LEADING.sub("", labels.clean(_TRAILING.sub("", before)))
    behind = not name or len(after) <= len(before) + 4
    name += after.strip("，。；、,;以上下内左右 ") if behind else ""
    return (name, _figure(plain, found[0])) if len(name) > 1 else None


@lru_cache(maxsize=4096)
def asked(text: str) -> Figure | None:
    """Return the one figure that a cell of goals asks for in words: 治理河长24公里, 完工9座."""
    scored = SCORED.search(text)
    plain = normalise(_PARTS.sub("", text[: scored.start() if scored else None].strip()))
    found = _figures(plain) if len(plain) <= LONGEST else []
    return _figure(plain, found[0]) if len(found) == 1 and found[0].unit else None


class Part(NamedTuple):
    """One of the goals that a cell asks for: its name, its clause and its figure; `moves` is the
    word for a change that it asks for, "" for a level."""

    name: str
    clause: str
    figure: Figure
    moves: str = ""


@lru_cache(maxsize=4096)
def goals(text: str) -> tuple[Part, ...]:
    """Return the goals that the clauses of a cell ask for, one thing each, none for a cell with a
    figure that is no such goal: 治理河道12公里，建成护岸8公里; what has no figure is left out."""
    if SCORED.search(text):
        return ()
    clauses = [one.strip() for one in _CLAUSES.split(text.strip()) if one.strip()]
    clauses = [one for clause in clauses for one in _enumerated(clause)]
    asked = [one for one in clauses if _figures(normalise(one))]
    told = [part for one in asked if (part := _part(one))]
    names = {part.name for part in told}
    if len(told) != len(asked) or len(names) < len(told) or any(map(_ONLY_WHEN.fullmatch, names)):
        return ()
    if len(told) == 1 and told[0].name in _BARE and clauses.index(asked[0]):
        lead = _LEADING.sub("", clauses[clauses.index(asked[0]) - 1])
        told = [told[0]._replace(name=f"{lead}{told[0].name}")]
    return tuple(told)


_BARE = frozenset({"投资", "总投资", "资金", "长度", "面积"})
"""What is measured, of what the clause before names."""
_ONLY_WHEN = re.compile(
    r"(?:20\d\d年)?(?:全年|[上下]半年|[一二三四]季度|\d{1,2}月[底末]?|年[底末内])[之以]?前?"
)


def parts(text: str) -> tuple[Part, ...]:
    """Return the goals of a cell that asks for several, none for any other cell."""
    found = goals(text)
    return found if len(found) > 1 else ()


def _enumerated(clause: str) -> list[str]:
    """Return what a clause counts up, each with a figure: 审批率100%、报备率98%."""
    pieces = clause.split("、")
    return pieces if all(goal(piece) for piece in pieces) else [clause]


def _part(clause: str) -> Part | None:
    """Return the goal of a clause: a number of things, a rate, a coefficient or a change."""
    found = goal(clause)
    if found is None:
        return None
    name, figure = found
    if figure.unit == "%" and (moved := _MOVES.search(clause)):
        name = _LEADING.sub("", clause[: moved.start()])
        return Part(f"{name}{moved[1]}率", clause, figure, moved[1]) if len(name) > 1 else None
    fits = labels.is_ratio(name) or labels.is_coefficient(name) or name.endswith("幅")
    return Part(name, clause, figure) if fits or figure.unit not in {"", "1", "%"} else None


_MOVES = re.compile(
    r"(?:[较比与同](?![例重率])\w{1,5}?)?(下降|降低|减少|压减|提高|提升|增长|增加)(?=[^\W\d至到]{0,2}\d)"
)


def told_of(text: str, part: Part, asked: Sequence[Part]) -> str:
    """Return what a cell of progress tells of one of the goals asked for beside it: all of it for
    the only one in its unit, else the clause that speaks of it more than others do, or the one in
    its order; "" where none is sure. Of a change it is the share behind the same word."""
    unit = part.figure.unit
    parted = [_AMONG.sub("", one) for one in _CLAUSES.split(text)]
    if part.moves:
        return _moved(parted, part, asked)
    alike = [one for one in asked if one.figure.unit == unit and not one.moves]
    if len(alike) == 1:
        return text
    clauses = [one for one in parted if done(one, unit)]
    own = [one for one in clauses if _speaks_of(one, alike) is part]
    if not own and len(clauses) == len(alike):
        silent = not any(_speaks_of(one, alike) for one in clauses)
        own = [clauses[alike.index(part)]] * silent
    if len(own) != 1:
        return ""
    before = then(text, own[0], unit) if "同期" not in own[0] else ""
    return f"{own[0]}，去年同期{before}" if before else own[0]


def _moved(clauses: Sequence[str], part: Part, asked: Sequence[Part]) -> str:
    """Return the share that a clause about a change tells, the same word and base year given."""
    alike = [one for one in asked if one.moves]
    year = re.search(r"20\d\d(?=年)", part.clause)
    for clause in clauses:
        same = re.search(rf"{part.moves}[^\W\d]{{0,2}}(\d+(?:\.\d+)?[%％])", clause)
        own = _speaks_of(clause, alike) is part if len(alike) > 1 else True
        if same and own and (not year or year[0] in clause):
            return same[1]
    return ""


def _speaks_of(clause: str, asked: Sequence[Part]) -> Part | None:
    """Return which of the goals a clause speaks of more than of all others, None for none."""
    near = sorted(
        ((labels.pairs_in(one.name, clause), n) for n, one in enumerate(asked)), reverse=True
    )
    sure = near and near[0][0] > max([pairs for pairs, _ in near[1:]], default=0)
    return asked[near[0][1]] if sure else None


_AMONG = re.compile(r"^\s*其中[:：]?")


@lru_cache(maxsize=4096)
def done(text: str, unit: str) -> Figure | None:
    """Return the first figure in `unit` of what a cell tells as done; None where it tells none.

    Where there are several, it is in doubt; what stands in brackets or behind 其中 is a part of it.
    """
    plain = normalise(_PARTS.sub("", text))
    if len(plain) > LONGEST:
        return None
    if unit in {"", "1"}:
        numbers = _DECIMAL.findall(plain)
        return Figure(float(numbers[0]), repairs=("from_words",)) if len(numbers) == 1 else None
    fit = _fitting(plain, unit)
    repairs = ("from_words", *(("one_of_several",) if len({q.value for q in fit}) > 1 else ()))
    return _figure(plain, fit[0])._replace(repairs=repairs) if fit else None


MEASURED = 0.75
"""The share of goals in words, and `COUNTED` their least number, whose progress tells a figure."""
COUNTED = 3
_GOALS = re.compile(r"指标|目标")
OF_MATTERS = re.compile(r"事项|实事|督[办查]|清单|要点")
"""Titles of lists of what is to be seen to."""
_LIST = re.compile(rf"{OF_MATTERS.pattern}|重点工作")


def is_measured(goals_in: Column, progress: Sequence[Column], body: Rows) -> bool:
    """Whether a column asks in words for figures that most cells of progress tell, too."""
    asked = [(part, row) for row in body for part in asked_for(row[goals_in.number].text)]
    told = [any(done(row[c.number].text, figure.unit) for c in progress) for figure, row in asked]
    return len(told) >= COUNTED and sum(told) > MEASURED * len(told)


def asked_for(text: str) -> list[Figure]:
    """Return the figures that a cell of goals asks for in words."""
    return [part.figure for part in parts(text)] or [f for f in [asked(text)] if f]


def of_indicators(titles: Sequence[str]) -> bool:
    """Whether titles speak of goals or indicators, not of a list of work."""
    about = "".join(titles)
    return bool(_GOALS.search(about)) and not _LIST.search(about)


def named(columns: list[Column], body: Rows, titles: Sequence[str]) -> list[Column]:
    """Return the columns of a table of goals in sentences, where nothing else names its rows, with
    these as the names, too: 农田灌溉 | 改造渠道22公里 | 累计改造21.4公里."""
    goals_in = [c for c in columns if c.means == "target" and c.words]
    progress = [c for c in columns if c.means == "actual"]
    if len(goals_in) != 1 or not of_indicators(titles):
        return columns
    asking = [text for row in body if asked_for(text := row[goals_in[0].number].text)]
    named = sum(bool(goals(text)) for text in asking)
    if named < MEASURED * len(asking) or not is_measured(goals_in[0], progress, body):
        return columns
    return replaced(columns, [replace(goals_in[0], means="indicator", name="", worded=True)])


def then(text: str, told: str, unit: str) -> str:
    """Return the figure of the year before that stands in a cell behind the figure in `unit` that
    `told`, a part of it, tells as done: 104.6公里（去年同期88.3公里）; "" for none."""
    plain = normalise(_PARTS.sub("", told))
    fit = _fitting(plain, unit)
    now = plain[fit[0].start : fit[0].end] if fit else ""
    at = text.find(now) if now else -1
    found = _THEN.match(text, at + len(now)) if at >= 0 else None
    return found["figure"] if found else ""


_THEN = re.compile(
    r"\s*[（(，,]?\s*(?:去年|上年)同期(?:为|完成|[:：])?\s*(?P<figure>\d[\d.,]*\s*[^\d\s，,；;。（()）]{1,6})"
)


def settled(columns: list[Column], body: Rows, base: Period | None) -> list[Column]:
    """Return the columns of a table whose names hold the goals with these as the year's, too.

    So it is where most names hold figures and most cells beside them one in their units.
    """
    names = next((column for column in columns if column.means == "indicator"), None)
    if names and names.worded:
        own = replaced(columns, [replace(names, worded=False)])
        return [*own, replace(names, means="target", span="year")]
    beside = [column for column in columns if column.means in {"actual", ""}]
    if names is None or not beside or any(column.means == "target" for column in columns):
        return columns
    asked = [(goals(row[names.number].text), row) for row in body if row[names.number].text]
    told = [(found[0].figure.unit, row) for found, row in asked if found]
    held = [any(done(row[c.number].text, unit) for c in beside) for unit, row in told]
    if len(told) < max(FEWEST, MOSTLY * len(asked)) or 2 * sum(held) < len(told):
        return columns
    whole = headers.beside("year", base)
    return [*columns, replace(names, means="target", span="year", period=whole, worded=True)]


_BY_THEN = re.compile(
    r"(?:20\d\d年)?(?:(?:截[至止]到?|1月?[-—–~～至])(?:20\d\d年)?\d{1,2}月|\d{1,2}月[底末]"
    r"|上半年|前三季度|一季度)"
)


def dated(columns: list[Column], body: Rows, base: Period | None) -> list[Column]:
    """Return what was done by no named time of a year as of the one month up to which its
    cells tell it: 截至8月底清淤118公里, 1—8月完成1.05万亩."""
    if base is None or base.months != 12:
        return columns
    told = []
    for column in (c for c in columns if c.means == "actual" and c.period in {None, base}):
        texts = [row[column.number].text for row in body if row[column.number].text]
        found = [one for text in texts if (one := _BY_THEN.match(text))]
        spans = {first_part([one[0]], base) for one in found}
        if len(found) >= FEWEST and len(spans) == 1:
            told += [replace(column, period=span) for span in spans if span.first == base.first]
    return replaced(columns, told)


def _figures(plain: str) -> list[Quantity]:
    return [q for q in find(plain) if q.measure not in _ASIDE and not q.vague]


def _fitting(plain: str, unit: str) -> list[Quantity]:
    """Return the figures in `unit` that a text tells as done, not as left or planned."""
    return [q for q in _figures(plain) if same_thing(q.unit, unit) and not _is_left(plain, q)]


def _is_left(plain: str, quantity: Quantity) -> bool:
    return bool(_REST.search(plain[: quantity.start]) or _LEFT.match(plain, quantity.end))


def _figure(plain: str, quantity: Quantity) -> Figure:
    """Return a figure of a text in the unit in which it is written there: 960万元."""
    told = read_figure(plain[quantity.start : quantity.end])
    if told is None or told.value is None or not same_thing(told.unit, quantity.unit):
        value, step = float(quantity.value), float(quantity.resolution)
        return Figure(value, quantity.unit, quantity.bound, step)
    return Figure(told.value, told.unit, quantity.bound, told.step)
