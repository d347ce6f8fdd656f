"""What a document is about: its period, its year, and the periods of its sections."""

from __future__ import annotations

import re

from duibiao.reading.prose.extents import of_months, span
from duibiao.reading.prose.layout import PLAN, Layout, Section
from duibiao.reading.prose.periods import (
    FIVE_YEAR_PLANS,
    TO,
    WHEN,
    YEAR,
    Calendar,
    months,
)

OPENING = 60
_TITLE_YEAR = re.compile(rf"({YEAR})\s?年?(?:度)?")
# The year a canal was founded in is not what the text is about.
_SPOKEN_YEAR = re.compile(
    rf"(?<![建立始]于)({YEAR})年(?!以来|[^，。；、]{{0,4}}(?:始建|建成|成立))"
)
_AS_OF = re.compile(rf"(?:截[至止到]+|1月?{TO})(?:(?:{YEAR})年)?(?P<month>[0-9]{{1,2}})月")


def calendar(text: str, layout: Layout, period: str | None) -> Calendar:
    """Return what the document is about: `period` as given, else the title's, else the text's."""
    title = layout.title or text[:300]
    years = [int(match[1]) for match in _TITLE_YEAR.finditer(title)]
    assumed = period is None and not years
    if period is None:
        period = _title_period(title, years, text)
    year = (
        int(period[-7:-3] if re.search(r"-[0-9]{2}$", period) else period[-4:]) if period else None
    )
    ends = [int(match["month"]) for match in _AS_OF.finditer(text)]
    last = int(period[-2:]) if re.search(r"-[0-9]{2}$", period) else max(ends, default=12)
    later = [named for named in years if year is not None and named > year]
    return Calendar(
        period, year, min(last, 12), later[0] if later else None, layout.kind == PLAN, assumed
    )


def _title_period(title: str, years: list[int], text: str) -> str:
    stated = [match for match in WHEN.finditer(title) if match["half"] or match["month2"]]
    year = years[0] if years else _commonest_year(text)
    if not years and (spell := _opening_period(text[len(title) :])):
        return spell
    plan = re.search("十[一二三四五]五", title)
    if not years and plan and (first := FIVE_YEAR_PLANS.get(plan[0])):
        return f"{first}/{first + 4}"
    if seasons := [match for match in WHEN.finditer(title) if match["winter1"]]:
        return f"{seasons[0]['winter1']}/{seasons[0]['winter2']}"
    if year is None:
        return ""
    if "今冬明春" in title:
        return f"{year}/{year + 1}"
    if stated and stated[0]["half"] != "下半年":
        return months(stated[0], year)
    return str(year)


def _opening_period(text: str) -> str:
    """Return the months that a text says at its beginning it is about (`2025年3月起至7月底`)."""
    for match in WHEN.finditer(text[:OPENING]):
        if match["my1"] and (named := of_months(match, int(match["my1"]))):
            return named[0]
    return ""


def _commonest_year(text: str) -> int | None:
    years = _SPOKEN_YEAR.findall(text[:20000]) or re.findall(rf"({YEAR})年", text[:20000])
    return int(max(set(years), key=lambda year: (years.count(year), year))) if years else None


def section_period(section: Section, about: Calendar) -> str:
    """Return the period of a section where its sentences name none."""
    if about.year is None:
        return about.period
    heading = section.year_heading
    named = _TITLE_YEAR.search(heading)
    if section.kind == PLAN and heading and not about.plans:
        if "下半年" in heading:
            return span(int(named[1]) if named else about.year, 7, 12)
        return str(named[1] if named else _next_year(heading, about))
    if named and int(named[1]) != about.year:
        return named[1]
    return about.period


def _next_year(heading: str, about: Calendar) -> int | str:
    year = about.year or 0
    if about.plan_year:
        return about.plan_year
    if "今年" in heading or "全年" in heading or "年度" in heading:
        return year
    if about.period.endswith("-06"):
        return span(year, 7, 12)
    return year + 1
