"""Which spans of time a title or a heading names, and which year a text speaks of most."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from duibiao.reading.prose import extents
from duibiao.reading.prose.dates import FIVE_YEAR_PLANS, TO, WHEN, YEAR, months
from duibiao.vocabulary import periods

OPENING, SEASON, SPOKEN, LONGEST_TIME = 60, 200, 20000, 20
_FOUNDED = "建立成办设始工运产"
# 水发〔2024〕5号 and 2024年1月5日 tell when a paper was signed, not what it is about.
_ISSUED = re.compile(
    rf"[〔［\[【（]{YEAR}[〕］\]】）]\s*(?:第\s*)?[0-9]+\s*号"
    rf"|{YEAR}年[0-9]{{1,2}}月[0-9]{{1,2}}日(?!{TO})|{YEAR}[-./][0-9]{{1,2}}[-./][0-9]{{1,2}}"
    rf"|^[（ ]*{YEAR}年[0-9]{{1,2}}月[） ]*$",
    re.MULTILINE,
)
_BARE_YEAR = re.compile(rf"(?<![0-9])({YEAR})(?![0-9年./]|-[0-9]{{1,2}}(?![0-9]))")
_BARE_PLAN = re.compile(r"“?(十[一二三四五]五)”?(?:规划)?(?!期|时期|以来|末)")
_AND = re.compile("[及和与暨、]")
_SPOKEN_YEAR = re.compile(
    rf"(?<![{_FOUNDED}]于)({YEAR})年(?!以来|[^，。；、]{{0,4}}(?:始建|建成|成立))"
)
# 较2020年 and 到2027年 are not what is told of; 2026年我市计划 is said the year before.
_APART_YEAR = re.compile(rf"[较比到]{YEAR}年")
_AHEAD_YEAR = re.compile(rf"(?<![较比到至前])({YEAR})年[^，。；]{{0,6}}(?:计划|拟|将)")
_OWN_YEAR = ("winter1", "year1", "my1", "hy", "dy", "year", "plan")
_NO_SPAN = ("relative", "whole", "now", "recent", "recent2", "coming")
_SEVERAL_YEARS = re.compile("([两三四五])年(?:行动|攻坚|提升|计划|规划|实施)")
_BRACKETS = re.compile(r"（([^（）]{3,24})）$")
_LEADS = frozenset("，。：；（\n 在从自将把")


def of_title(title: str, year: int | None) -> tuple[list[str], bool]:
    """Return the spans that a title names, in order, and whether it names a year itself.

    Months and halves without a year count from `year`. A span within the one before it tells that
    one more closely (`2024年度目标任务上半年完成情况`).
    """
    told = _BARE_YEAR.sub(r"\1年", _ISSUED.sub("", title).replace(" ", ""))
    told = _BARE_PLAN.sub(r"\1期间", told)
    found: list[str] = []
    dated, end = False, 0
    for match in _named(told):
        spelled = spell(told, match, year)
        if not spelled:
            continue
        if any(match[name] for name in _OWN_YEAR):
            dated, year = True, extents.last_year(spelled)
        if found and is_within(spelled, found[-1]) and not _AND.search(told, end, match.start()):
            found.pop()
        found.append(spelled)
        end = match.end()
    return found, dated


@lru_cache(maxsize=1024)
def of_heading(heading: str, year: int | None) -> str:
    """Return the span that a heading names first, empty when it names none."""
    spelled = (spell(heading, match, year) for match in _named(heading))
    return next(filter(None, spelled), "")


@lru_cache(maxsize=1024)
def of_stage(heading: str, year: int | None) -> str:
    """Return the span that a heading is (`一季度`), or that the brackets at its end are
    (`动员部署（3月—4月）`), empty when there is none.
    """
    if len(heading) > LONGEST_TIME and heading[-1] != "）":
        return ""
    brackets = _BRACKETS.search(heading)
    words = (brackets[1] if brackets else heading).rstrip("底末前份度")
    match = WHEN.match(words)
    return spell(words, match, year) if match and match.end() == len(words) else ""


_TERM = re.compile(
    rf"(?:实施|规划|行动|计划|方案)(?:期限|期|年限|周期)(?:为|：)?(?:自|从)?(?P<a>{YEAR})年?{TO}(?P<b>{YEAR})年"
)


def of_term(text: str) -> str:
    """Return the years that a plan says it is for (`实施期限为2024年至2030年`), empty for none."""
    found = _TERM.search(text[:SPOKEN])
    return f"{found['a']}/{found['b']}" if found else ""


def of_opening(text: str) -> str:
    """Return the months or the part of a year that a text says in its first words it is about
    (`自2025年3月起至7月底`, `2024年上半年，`), empty when it does not.
    """
    for match in _named(text[:OPENING]):
        if match["my1"] or match["winter1"] or (match["hy"] and text[match.start() - 1] in _LEADS):
            return spell(text, match, None)
    return ""


_SEASON = re.compile(
    r"[从自](?P<from>[0-9]{1,2})月(?:[0-9]{1,2}日|[上中下]旬)?(?:开始|启动|开灌|开闸)[^。；]{0,4}?"
    r"[至到于](?P<to>[0-9]{1,2})月(?:[0-9]{1,2}日|[上中下]旬)?(?:全面)?(?:结束|停灌|停水)"
    r"|自(?P<since>[0-9]{1,2})月(?:[0-9]{1,2}日)?(?:入汛|进入汛期|开灌|进入主汛期)以来"
)


def opens_with_months(text: str) -> bool:
    """Whether the opening of a text names months or part of a year, and not the day of a paper."""
    told = _ISSUED.sub("", text)
    return any(match["month1"] or match["half"] or match["month"] for match in _named(told))


def of_season(text: str) -> tuple[int, int] | None:
    """Return the months of the season that a text says in its first sentences it is about
    (`春灌从3月12日开始，至5月26日结束`, `自5月1日入汛以来`: its last month is not told, 0).
    """
    found = _SEASON.search(text[:SEASON])
    if not found:
        return None
    if found["since"]:
        return int(found["since"]), 0
    return int(found["from"]), int(found["to"])


def first_named(text: str) -> str:
    """Return the first span that a text names with its year, empty when there is none."""
    own = (match for match in _named(text) if any(match[name] for name in _OWN_YEAR))
    return next(filter(None, (spell(text, match, None) for match in own)), "")


def spell(text: str, match: re.Match[str], year: int | None) -> str:
    """Return what a time of `WHEN` covers, empty for one that needs a year and has none."""
    if match["winter1"]:
        return f"{match['winter1']}/{match['winter2']}"
    if match["plan"]:
        first = FIVE_YEAR_PLANS.get(match["plan"])
        return f"{first}/{first + 4}" if first else ""
    if match["year1"]:
        return extents.of_years(match)
    own = match["my1"] or match["hy"] or match["dy"] or match["year"]
    year = int(own) if own else year
    if year is None or any(match[name] for name in _NO_SPAN):
        return ""
    if match["winter"]:
        first = year if match["winter"] == "今冬明春" else year - 1
        return f"{first}/{first + 1}"
    return _within_year(text, match, year)


def _within_year(text: str, match: re.Match[str], year: int) -> str:
    if match["half"] or match["month1"]:
        return months(match, year)
    if not match["month"]:
        return str(year)
    month = extents.month(match["month"])
    if text[match.start() - 1 : match.start()] == "（":  # when it was written
        return str(year)
    if not 1 <= month <= 12:
        return ""
    if "截" in text[max(0, match.start() - 3) : match.start()]:
        return extents.span(year, 1, month)
    return extents.span(year, month, month)


def _named(text: str) -> list[re.Match[str]]:
    """Return the times a text names, but for the year something was founded in."""
    found = WHEN.finditer(text)
    return [match for match in found if not _is_founding(text[: match.start()])]


def _is_founding(before: str) -> bool:
    return before[-1:] == "于" and before[-2:-1] in tuple(_FOUNDED)


def is_within(span: str, other: str) -> bool:
    """Whether one span lies in another and is shorter."""
    inner, outer = periods.parse(span), periods.parse(other)
    return inner != outer and inner.within(outer)


def several_years(title: str, text: str) -> str:
    """Return the years that a programme of several years runs over (`三年行动方案`), where the text
    names its first and its last; empty when there is none.
    """
    named = _SEVERAL_YEARS.search(title)
    if not named:
        return ""
    length = "两三四五".index(named[1]) + 2
    spoken = Counter(int(year) for year in _SPOKEN_YEAR.findall(text[:SPOKEN]))
    runs = [first for first in spoken if first + length - 1 in spoken]
    first = max(runs, key=lambda year: sum(spoken[year + at] for at in range(length)), default=0)
    return f"{first}/{first + length - 1}" if first else ""


def commonest_year(text: str) -> int | None:
    """Return the year that a text names most often, the later of two."""
    plain = _APART_YEAR.sub("", text[:SPOKEN])
    years = Counter(_SPOKEN_YEAR.findall(plain) or re.findall(rf"({YEAR})年", text[:SPOKEN]))
    for ahead in _AHEAD_YEAR.findall(plain):
        years[ahead] -= 1
        years[str(int(ahead) - 1)] += 1
    return int(max(years, key=lambda year: (years[year], year))) if years else None
