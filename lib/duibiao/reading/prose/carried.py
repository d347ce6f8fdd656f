"""The year that a paragraph opens with, carried on to its later sentences that name none."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from duibiao.reading.lexicons import alternation, group
from duibiao.reading.prose.dates import FIVE_YEAR_PLANS, WHEN, YEAR, Calendar
from duibiao.reading.prose.extents import last_year, of_months
from duibiao.reading.prose.layout import PLAN, REPORT, Section

_BEGINS = "[。！？\n\r） \u3000]"


_PLAN = re.compile(
    rf"(?:{YEAR}年|今年|全年|本年度)[^。；：\n]{{0,24}}(?:任务|目标)(?:是|为)?：[^。\n]*。"
)
_NUMBER = "(?:[一二三四五六七八九十0-9]{1,2}[、.]|（[一二三四五六七八九十0-9]{1,2}）)?"


class Openings(NamedTuple):
    """Where sentences open with a time, in order, the period each names, empty for `今年`, and
    whether it opens a plan (`2010年的主要任务是：`).
    """

    starts: list[int]
    periods: list[str]
    plans: list[bool]


@cache
def _opening() -> re.Pattern[str]:
    now = alternation(group("present"))
    return re.compile(
        rf"{_BEGINS}(?:(?P<year>{YEAR})年度?(?=[，是全我]|期间，)"
        rf"|“?(?P<plan>十[一二三四五六]五)”?(?:期间|时期)，|{now}|{YEAR}年"
        rf"|{_NUMBER}第[一二三四五]阶段[^。；\n（]{{0,24}}（(?P<stage>[^）]{{4,24}})）)"
    )


def openings(text: str, year: int | None) -> Openings:
    """Return the sentences of normalised text about a year that open with a time or a stage."""
    starts, periods, plans = list[int](), list[str](), list[bool]()
    for match in _opening().finditer(text):
        starts.append(match.start() + 1)
        first = FIVE_YEAR_PLANS.get(match["plan"] or "")
        stage = _stage(match["stage"] or "", year)
        periods.append(f"{first}/{first + 4}" if first else stage or match["year"] or "")
        plans.append(_PLAN.match(text, match.start() + 1) is not None)
    return Openings(starts, periods, plans)


def _stage(words: str, year: int | None) -> str:
    """Return the months that the brackets after a stage name (`2024年2月—3月`)."""
    match = WHEN.match(words) if words else None
    if not match or not match["month1"] or (year is None and not match["my1"]):
        return ""
    named = of_months(match, int(match["my1"] or year or 0))
    return named[0] if named else ""


def carried(text: str, found: Openings, start: int, about: Calendar, default: str) -> str:
    """Return the period that the paragraph named before a sentence at `start`, where it is neither
    the document's nor the section's own; else empty.
    """
    index = bisect_right(found.starts, start) - 1
    if index < 0 or not found.periods[index]:
        return ""
    period, lines = found.periods[index], text.count("\n", found.starts[index], start)
    if "-" in period and lines < 2:
        return period
    if lines:
        return ""
    return "" if period == default or last_year(period) == about.year else period


def planned(text: str, found: Openings, start: int) -> bool:
    """Whether the sentence at `start` stands in a plan that its paragraph opened before."""
    index = bisect_right(found.starts, start - 1) - 1
    return index >= 0 and found.plans[index] and text.find("\n", found.starts[index], start) < 0


def section_in(section: Section, period: str, about: Calendar) -> Section:
    """Return the section as a sentence reads it whose paragraph speaks of `period`: what lies ahead
    is planned, what is past is told.
    """
    year, own = last_year(period), about.year
    if year is None or own is None or year == own or "-" in period:
        return section
    if year < own and about.plans and (about.assumed or about.period[:4] <= str(year)):
        return section
    return replace(section, kind=PLAN if year > own else REPORT)
