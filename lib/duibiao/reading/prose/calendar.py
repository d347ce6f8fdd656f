"""What a document is about: its period, its year, and the periods of its sections."""

from __future__ import annotations

import re

from duibiao.reading.prose import extents, titles
from duibiao.reading.prose.dates import TO, YEAR, Calendar
from duibiao.reading.prose.extents import is_season, last_year, span
from duibiao.reading.prose.layout import PLAN, Layout, Section

HEAD = 300
SEASON_ENDS = 4
_MORE_TO_COME = tuple(f"-{month:02d}" for month in range(3, 10))
_AS_OF = re.compile(rf"(?:截[至止到]+|1月?{TO})(?:(?P<year>{YEAR})年)?(?P<month>[0-9]{{1,2}})月")


def calendar(text: str, layout: Layout, period: str | None, named: str | None = None) -> Calendar:
    """Return what the document is about: the title's period, else `period` as given, else that of
    its file's name (`named`), else the text's.
    """
    given, named = period, period or named
    spans, dated = titles.of_title(layout.title, last_year(named or ""))
    if not (dated or named):
        spans, dated = titles.of_title(layout.title, titles.commonest_year(text))
    about = _period(text, layout, spans if dated or not given else [], dated, named)
    about = _of_season(text[len(layout.title) :], about)
    if about[4:] == "" != about and layout.kind != PLAN:
        about = _as_signed(text, about, text[: 0 if dated or named else HEAD])
    year = last_year(about)
    later = [spelled for spelled in spans[1:] if about and spelled > about]
    return Calendar(
        about,
        year,
        _last_month(text, about, year),
        later[0] if later else "",
        layout.kind == PLAN,
        named is None and not dated,
        "政府工作报告" in layout.title and "落实" not in layout.title,
        len(about) == 4 and titles.opens_with_months(_preamble(text, layout)),
    )


def _preamble(text: str, layout: Layout) -> str:
    """Return what a text says before its first heading, its title aside."""
    end = layout.starts[1] if len(layout.starts) > 1 else len(text)
    return text[len(layout.title) : min(end, len(layout.title) + HEAD)]


def _of_season(text: str, about: str) -> str:
    """Return the months of a year that the text says its season has, else what it is about."""
    season = titles.of_season(text) if about[:4].isdigit() and "/" not in about[:5] else None
    if season is None or (len(about) > 4 and "/" not in about):
        return about
    first, last = season
    last = last or _last_month(text, about, last_year(about))
    return span(int(about[:4]), first, last) if 1 <= first < last <= 12 else about


# 2025年6月9日印发 on a line of its own.
_SIGNED = re.compile(rf"\n\s*({YEAR})年([0-9]{{1,2}})月[0-9]{{1,2}}日(?:印发)?\s*$")


def _as_signed(text: str, year: str, opening: str) -> str:
    """Return the months that a paper signed within its year tells of: up to the day that it says
    its figures are of, else the year; of one whose title names no year its `opening` tells it too.
    """
    signed = _SIGNED.search(text)
    until = int(signed[2]) if signed and signed[1] == year else 12
    told = _AS_OF.finditer(text if until < 12 else opening)
    ends = [int(found["month"]) for found in told if found["year"] in (None, year)]
    last = max((month for month in ends if month <= until), default=12)
    return span(int(year), 1, last) if last < 12 else year


def _period(text: str, layout: Layout, spans: list[str], dated: bool, named: str | None) -> str:
    """Return what the title says, else the file's name, else the text's first words, else what the
    text speaks of most; the next of these that names a part of it tells it more closely.
    """
    told = spans[0] if spans else ""
    opening = "" if dated else titles.of_term(text) or titles.of_opening(text[len(layout.title) :])
    period = told or named or opening or _spoken(text, layout)
    for closer in filter(None, (named, opening)):
        period = closer if period and titles.is_within(closer, period) else period
    return period


def _spoken(text: str, layout: Layout) -> str:
    if not layout.title:
        return titles.first_named(text[:HEAD]) or str(titles.commonest_year(text) or "")
    return titles.several_years(layout.title, text) or str(titles.commonest_year(text) or "")


def _last_month(text: str, period: str, year: int | None) -> int:
    """Return the month that the figures of a document end in: its period's, else the latest one
    that it says they reach to.
    """
    if period[-3:-2] == "-":
        return int(period[-2:])
    ends = [
        int(match["month"])
        for match in _AS_OF.finditer(text)
        if match["year"] is None or int(match["year"]) == year
    ]
    if is_season(period):
        return max((month for month in ends if month <= SEASON_ENDS), default=SEASON_ENDS)
    return min(max(ends, default=12), 12)


def section_period(section: Section, about: Calendar) -> str:
    """Return the period of a section where its sentences name none."""
    for heading in reversed(section.headings):
        if stage := titles.of_stage(heading, about.year):
            return about.period if stage == str(about.year) else stage
    heading = section.year_heading
    named = titles.of_heading(heading, about.year) if heading else ""
    if section.kind == PLAN and heading and not about.plans:
        return named or _next_period(heading, about)
    return about.period if not named or named == str(about.year) else named


_COMING = re.compile("(?:今后|未来)([两二三四五])年")
_NEXT = re.compile("明年|来年|次年|下一?年")


def _next_period(heading: str, about: Calendar) -> str:
    if about.year is None:
        return about.period
    if coming := _COMING.search(heading):
        years = "一两三四五".find(coming[1].replace("二", "两")) + 1
        return extents.coming(years, about.period, own=about.congress)
    if about.plan:
        return about.plan
    if _NEXT.search(heading):
        return str(about.year + 1)
    if "要求" in heading:  # what is asked of others now
        return about.period
    if "今年" in heading or "全年" in heading or "年度" in heading:
        return str(about.year)
    if about.period[-3:] in _MORE_TO_COME:
        return span(about.year, int(about.period[-2:]) + 1, 12)
    return str(about.year + 1)
