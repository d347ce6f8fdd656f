"""The year that a paragraph opens with, carried on to its later sentences that name none."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from duibiao.reading.lexicons import worded
from duibiao.reading.prose.dates import (
    FIVE_YEAR_PLANS,
    TO,
    WHEN,
    YEAR,
    Calendar,
    before,
    last_year,
    months,
    of_months,
    recent,
    since,
    span,
)
from duibiao.reading.prose.sections import PLAN, REPORT, Layout, Section

if TYPE_CHECKING:
    from duibiao.reading.prose.doc import Doc

_YEARLY = re.compile("[^，。；：0-9]{0,20}(?:年度|全年)(?:目标)?(?:任务|计划|目标)")
_YEARS = re.compile(rf"(?<![到至])({YEAR})年")
_NOW = re.compile("截?[至止]?到?目前")
_LOOKS_BACK = re.compile("[^。；\n将拟]{0,24}(?:累计|已|先后|共(?!同)|[成施]了)")
_BEGINS, SENTENCE = "[。！？\n\r） \u3000—]", 200


_PLAN = re.compile(
    rf"(?:{YEAR}年|今年|全年|本年度)[^。；：\n]{{0,24}}(?:(?:任务|目标)(?:是|为)?"
    r"|要(?:重点|着力|全力|扎实|认真|切实)?(?:做好|抓好|完成|推进|实施|落实)[^。；：\n]{0,16}"
    r"|重点(?:做好|抓好|推进|实施)[^。；：\n]{0,16})：[^。\n]*。"
)
_NUMBER = "(?:[一二三四五六七八九十0-9]{1,2}[、.]|（[一二三四五六七八九十0-9]{1,2}）)?"
_OPENING = (
    rf"{_BEGINS}(?:[^，。；：\n]{{0,8}}[某局长者人员答]：)?(?:[据经][^，。\n]{{1,8}}，|[^，。\n]{{1,16}}(?:提出|明确|指出|要求)，)?"
    rf"(?:到(?P<due>{YEAR})年(?:年?[底末])?(?:[，全我]|前，)|(?P<due2>{YEAR})年年?底前，"
    rf"|(?P<year>{YEAR})年度?(?=[，是全我]|期间，)|截[至止]到?(?P<asof>{YEAR})年年?[底末]，"
    rf"|“?(?P<plan>十[一二三四五六]五)”?(?P<since>期间|时期|五年|以来)，|(?P<flood>[0-9]{{1,2}})月(?:[0-9]{{1,2}}日)?(?:入汛|进入汛期|开灌)?以来，|“(?P<event>[0-9]{{1,2}})[·•.．][0-9]{{1,2}}”[^，。；]{{2,8}}(?:期间|过程)，|(?P<from>{YEAR})年?{TO}(?P<to>{YEAR})年度?(?=[，全我])|(?P<this>今年|本年度)(?P<part>上半年|前三季度|1[月]?{TO}[0-9]{{1,2}}月)?(?=[，全我县市区以])|{{present}}|(?P<begun>{YEAR})年以来，|{YEAR}年(?![、和])|(?P<next>新的一年|明年)(?=[，全我])"
    rf"|(?:(?:刚刚)?过去的?)?(?P<past>一年)来?，|(?:[全我][省市县区州])?(?:(?:过去|这)(?:的)?)?(?P<years>[两二三四五六七八十])年(?:(?=[，,全我])|多?来(?![最首第罕少新未的自])|间(?=[，,全我]|累计))"
    rf"|{_NUMBER}第[一二三四五]阶段[^。；\n（]{{0,24}}（(?P<stage>[^）]{{4,24}})）)"
)


class Openings(NamedTuple):
    """Where sentences open with a time, its period (empty for 今年), whether it opens a plan."""

    starts: list[int]
    periods: list[str]
    plans: list[bool]


def openings(text: str, about: Calendar) -> Openings:
    """Return the sentences of normalised text that open with a time or a stage."""
    starts, periods, plans = list[int](), list[str](), list[bool]()
    for match in worded(_OPENING).finditer(text):
        start = match.start() + 1
        goes_on = starts and _NOW.match(text, start) and "\n" not in text[starts[-1] : start]
        periods.append(periods[-1] if goes_on else _named(match, about))  # 今年，…。目前，…
        starts.append(start)
        ahead = match["next"] is not None or _PLAN.match(text, start) is not None
        plans.append(ahead or _is_due(text, match, about))
    return Openings(starts, periods, plans)


def _named(match: re.Match[str], about: Calendar) -> str:
    """Return the period that a sentence opens with, empty for that of the document."""
    if years := match["years"]:
        number = max("两二三四五六七八九十".index(years) + 1, 2)
        if not about.plans:
            return recent(number, about.told)
        back = "来" in match[0] or "过" in match[0] or _LOOKS_BACK.match(match.string, match.end())
        return before(number, about.period) if back else ""
    if match["past"]:
        return about.told
    if match["next"] and (first := about.first):
        this = about.plans or (about.congress and match["next"] != "明年")
        signed = about.signed if match["next"] == "明年" else ""
        return about.plan or str(int(signed[:4]) + 1 if signed else first + (not this))
    if first := FIVE_YEAR_PLANS.get(match["plan"] or ""):
        begun = match["since"] == "以来" and first <= (last_year(about.told) or 0) < first + 4
        return since(first, about.told) if begun else f"{first}/{first + 4}"
    if (began := match["flood"] or match["event"]) and about.year:
        return span(about.year, int(began), about.last_month if match["flood"] else int(began))
    if match["from"]:
        return f"{match['from']}/{match['to']}"
    if begun := match["begun"]:
        return since(int(begun), about.told) if begun < about.told[:4] else ""
    if match["this"]:
        return _this_year(about, match["part"] or "")
    asof = match["asof"]
    return _stage(match["stage"] or "", about.year) or match["year"] or asof or _due(match)


def _this_year(about: Calendar, part: str) -> str:
    """Return the year, or the part of it, that 今年 is in a text of a winter or several years."""
    year = about.signed[:4] or str(about.first or "")
    if "/" not in about.period[4:5]:
        return ""
    named = WHEN.match(part)
    return months(named, int(year)) if named else year


def _due(match: re.Match[str]) -> str:
    return match["due"] or match["due2"] or ""


def _is_due(text: str, match: re.Match[str], about: Calendar) -> bool:
    """Whether a sentence opens with what is to be by the document's year: `到2025年，我市将…`."""
    if _due(match) != str(about.year):
        return False
    end = text.find("。", match.end(), match.end() + SENTENCE)
    return (
        worded("将(?!军)|基本[建形]|{aim|intend}").search(text, match.end(), max(end, match.end()))
        is not None
    )


def _stage(words: str, year: int | None) -> str:
    """Return the months that the brackets after a stage name (`2024年2月—3月`)."""
    match = WHEN.match(words)
    named = of_months(match, year or 0) if match and match["month1"] else None
    return named[0] if named else ""


def carried(doc: Doc, start: int, default: str) -> str:
    """Return the period that the paragraph named before a sentence, empty for the default."""
    text, found, about = doc.plain, doc.openings, doc.about
    index = bisect_right(found.starts, start) - 1
    before_floods = text.startswith("汛前", start)  # and not since they began
    if index < 0 or not found.periods[index] or before_floods or _YEARLY.match(text, start):
        return ""
    period, lines = found.periods[index], text.count("\n", found.starts[index], start)
    staged = lines < 2 and "阶段" in text[found.starts[index] : start]
    if "-" in period and (not lines or staged or _opens(doc.layout, found.starts[index], start)):
        return period
    if lines:
        return ""
    told = _YEARS.findall(text, found.starts[index], start)
    if "/" not in period and any(period < year for year in told):
        return ""  # 2023年…，2024年…: what follows is of the later one
    own = "/" not in period and last_year(period) == about.year and "/" not in default[4:5]
    return "" if own or period == default else period


def _opens(layout: Layout, opening: int, start: int) -> bool:
    """Whether an opening stands before the parts of a section, one of which begins at `start`."""
    above, below = layout.section(opening).headings, layout.section(start).headings
    return 0 < len(above) < len(below) and below[: len(above)] == above


def aimed(doc: Doc, start: int) -> str:
    """Return by when a section's aims are due whose first words say so (`到2030年，…`)."""
    text, found = doc.plain, doc.openings
    for index in range(bisect_right(found.starts, start) - 1, -1, -1):
        opening = found.starts[index]
        if doc.layout.section(opening).headings[:1] != doc.layout.section(start).headings[:1]:
            return ""
        own = opening > doc.layout.begins(start) or _opens(doc.layout, opening, start)
        if own and text.startswith("到", opening):
            return found.periods[index]
    return ""


def planned(text: str, found: Openings, start: int) -> bool:
    """Whether the sentence at `start` stands in a plan that its paragraph opened before."""
    index = bisect_right(found.starts, start - 1) - 1
    return index >= 0 and found.plans[index] and text.find("\n", found.starts[index], start) < 0


def section_in(section: Section, period: str, about: Calendar) -> Section:
    """Return the section where its paragraph speaks of `period`: planned ahead, told when past."""
    year, own = last_year(period), about.year
    if year is None or own is None or year == own:
        return section
    if year < own and about.plans and about.period[:4] <= str(year):
        return section
    return replace(section, kind=PLAN if year > own else REPORT)
