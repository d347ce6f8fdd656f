"""Which span of time a figure covers, of the times that its sentence, section and title name."""

from __future__ import annotations

import re

from duibiao.reading.prose.dates import Calendar, last_year, span
from duibiao.reading.prose.times import When

_GOAL = re.compile("(?<![资水])(?<!资金)计划(?!总?投资)|任务|目标|年度|年初下达|应完成")
CLOSE = 12
_TURN = re.compile("[已并且]|(?:结转|顺延|延期?|推迟)[至到]?$")
_YEARLY = re.compile("年度|全年|今年|年内|调[整增减]后(?=任务|目标|计划)")

_WHO = re.compile(
    "(?:（[^（）]*）)?(?:、[^，。；]*)?[，,](?:[^，,。；：0-9]{1,20}[，,])*"
    "(?:(?:务必|必须|确保|力争|须|要)?[于在]?)$"
)
_TO_BE = re.compile(
    "之?前?(?:必须|要)?(?:全部|全面)?(?:扫尾|完成除险|完成|办结|完工|到位|建成|达标|补齐|配齐|就位|销号)(?:[，,。；;）]|$)"
)


def is_past(period: str, default: str) -> bool:
    """Whether a period ends in an earlier year than what the section is about begins in."""
    year = last_year(period)
    return year is not None and default != "" and year < int(default[:4])


def is_over(period: str, about: Calendar) -> bool:
    """Whether a span of months ends with those that a report on a part of a year tells of."""
    spans = "/" in period and "-" in period and "-" in about.period and not about.plans
    return spans and period[-7:] <= about.period[-7:]


def is_ahead(period: str, about: Calendar) -> bool:
    """Whether a period begins after what the document is about has ended."""
    first, _, _ = period.partition("/")
    last = max(about.period.rpartition("/")[2], about.written)
    return first[:4] > last[:4] if "-" not in first or "-" not in last else first > last


def still_ahead(text: str, found: list[When], figure: tuple[int, int], about: Calendar) -> str:
    """Return when a count is to be done, as its clause says after a report's end, else empty."""
    offset, end = figure
    for when in found:
        near = when.clause <= offset and end <= when.start <= end + CLOSE
        ahead = near and not when.compared and is_ahead(when.due, about)
        if ahead and not _TURN.search(text, end, when.start):
            return when.due
    return ""


def last_end(found: list[When], offset: int) -> int:
    """Return where the last time that stands before the clause of `offset` ends, else 0."""
    for when in reversed(found):
        if when.end <= offset and when.leads and when.own < 0:
            return when.end
    return 0


def of_goal(words: str, default: str, about: Calendar) -> str:
    """Return the period of an undated target: a part of a year tells goals of the whole."""
    if "-" not in default or about.plans:
        return default
    january = default == about.period and default[5:7] == "01" and _GOAL.search(words)
    return str(about.year) if january or _YEARLY.search(words) else default


def base(found: list[When], offset: int) -> str:
    """Return the period that a change at `offset` is measured against, empty when none is named."""
    compared = [when.covers for when in found if when.compared and when.end <= offset]
    return compared[-1] if compared else ""


def choose(
    found: list[When],
    figure: tuple[int, int],
    clause: int,
    role: str,
    kind: str,
    default: str,
    about: Calendar,
) -> tuple[str, bool]:
    """Return a figure's period and whether it is named; no old deadline binds a `standing` one."""
    offset, end = figure
    if own := [when for when in found if when.own == offset]:
        return own[0].covers or about.now, True
    if role == "target" and (near := _due(found, offset, end, clause)):
        return near.due, True
    earlier = [when for when in found if when.end <= offset <= when.until and when.own < 0]
    strong = [when for when in earlier if when.strong]
    if not strong:
        strong = [when for when in earlier if not (when.whole or when.compared)]
    said = [w for w in earlier if not w.compared and (w.said or not w.whole)]
    if role == "target" and said and said[-1].start >= clause:
        strong = sorted([*strong[-1:], said[-1]])
    ahead = [w for w in earlier if w.whole and not w.compared and is_ahead(w.due, about)]
    if role == "target" and ahead:  # a later year in the midst of its clause
        strong = sorted([*strong[-1:], ahead[-1]])
    if not strong:
        return default, False
    when = strong[-1]
    return _chosen(when, clause, role, kind, default, about)


def _chosen(
    when: When, clause: int, role: str, kind: str, default: str, about: Calendar
) -> tuple[str, bool]:
    """Return what the time chosen for a figure makes its period."""
    if not when.covers:
        return default, False
    if role == "target":
        past = when.deadline and kind == "standing" and when.end + 1 < clause
        past = past and (last_year(when.due) or 0) <= (last_year(default) or 0)
        return (default, False) if past else (when.due, True)
    own = when.covers == about.period[:4] == str(about.year)
    if when.whole and own and not (about.assumed and when.said):
        month = about.period[-2:] if len(about.period) == len("2025-07") else ""
        return span(int(about.period[:4]), 1, int(month)) if month else about.period, True
    return when.covers, True


def _due(found: list[When], offset: int, end: int, clause: int) -> When | None:
    """Return the deadline in a figure's own clause, before or after it."""
    own = [w for w in found if clause <= w.start and w.end <= offset and not w.compared]
    before = [when for when in own if when.deadline and offset <= when.until]
    if own and own[-1].ends and own[-1].own < 0:
        return own[-1]
    after = [w for w in found if w.deadline and end <= w.start and w.clause <= offset]
    return before[-1] if before else after[0] if after else None


def brought_about(text: str, found: list[When], offset: int) -> str:
    """Return the last deadline before a rate, by when the act is due that brings it about."""
    dated = [when for when in found if when.deadline and not when.compared and when.end <= offset]
    return dated[-1].due if dated and "；" not in text[dated[-1].end : offset] else ""


def asked_by(text: str, found: list[When], end: int) -> str:
    """Return the deadline of a later clause for a goal, with only who is to act between."""
    when = next((w for w in found if w.deadline and not w.compared and w.start >= end), None)
    if when is None or not _WHO.match(text[end : when.start]):
        return ""
    return when.due if _TO_BE.match(text, when.end) else ""
