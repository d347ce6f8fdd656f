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
    r"(?:其余|剩余|尚余|余下|还有|另有|尚有|[尚还]?未|待|计划|目标|任务|要求|[较比]|同比|增[长加]|下降|减少|占|其中|差)[^，；。;]*$"
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
    name += after.strip("，。；、,;以上下内左右 ") if len(after) <= len(before) + 4 else ""
    return (name, _figure(plain, found[0])) if len(name) > 1 else None


@lru_cache(maxsize=4096)
def asked(text: str) -> Figure | None:
    """Return the one figure that a cell of goals asks for in words: 治理河长24公里, 完工9座."""
    scored = SCORED.search(text)
    plain = normalise(_PARTS.sub("", text[: scored.start() if scored else None].strip()))
    found = _figures(plain) if len(plain) <= LONGEST else []
    return _figure(plain, found[0]) if len(found) == 1 and found[0].unit else None


class Part(NamedTuple):
    """One of several goals that a cell asks for: its name, its clause and its figure."""

    name: str
    clause: str
    figure: Figure


@lru_cache(maxsize=4096)
def parts(text: str) -> tuple[Part, ...]:
    """Return the goals of a cell whose clauses ask for one thing each, none for any other cell:
    治理河道12公里，建成护岸8公里."""
    clauses = [one.strip() for one in _CLAUSES.split(text.strip()) if one.strip()]
    if len(clauses) < 2 or SCORED.search(text):
        return ()
    told = [Part(*found[:1], one, found[1]) for one in clauses if (found := goal(one))]
    counted = all(part.figure.unit not in {"", "%"} for part in told)
    return tuple(told) if len(told) == len(clauses) and counted else ()


@lru_cache(maxsize=4096)
def done(text: str, unit: str) -> Figure | None:
    """Return the first figure in `unit` of what a cell tells as done; None where it tells none.

    Where there are several, it is in doubt; what stands in brackets or behind 其中 is a part of it.
    """
    plain = normalise(_PARTS.sub("", text))
    if len(plain) > LONGEST:
        return None
    if not unit:
        numbers = _DECIMAL.findall(plain)
        return Figure(float(numbers[0]), repairs=("from_words",)) if len(numbers) == 1 else None
    fit = [q for q in _figures(plain) if same_thing(q.unit, unit) and not _is_left(plain, q)]
    repairs = ("from_words", *(("one_of_several",) if len({q.value for q in fit}) > 1 else ()))
    return _figure(plain, fit[0])._replace(repairs=repairs) if fit else None


def settled(columns: list[Column], body: Rows, base: Period | None) -> list[Column]:
    """Return the columns of a table whose names hold the goals with these as the year's, too.

    So it is where most names hold one figure and most cells beside them one in its unit.
    """
    names = next((column for column in columns if column.means == "indicator"), None)
    beside = [column for column in columns if column.means in {"actual", ""}]
    if names is None or not beside or any(column.means == "target" for column in columns):
        return columns
    goals = [(goal(row[names.number].text), row) for row in body if row[names.number].text]
    told = [(found[1].unit, row) for found, row in goals if found]
    held = [any(done(row[c.number].text, unit) for c in beside) for unit, row in told]
    if len(told) < max(FEWEST, MOSTLY * len(goals)) or 2 * sum(held) < len(told):
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


def _is_left(plain: str, quantity: Quantity) -> bool:
    return bool(_REST.search(plain[: quantity.start]) or _LEFT.match(plain, quantity.end))


def _figure(plain: str, quantity: Quantity) -> Figure:
    """Return a figure of a text in the unit in which it is written there: 960万元."""
    told = read_figure(plain[quantity.start : quantity.end])
    if told is None or told.value is None or not same_thing(told.unit, quantity.unit):
        value, step = float(quantity.value), float(quantity.resolution)
        return Figure(value, quantity.unit, quantity.bound, step)
    return Figure(told.value, told.unit, quantity.bound, told.step)
