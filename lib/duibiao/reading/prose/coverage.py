"""What a named time covers, and by when it makes a figure due."""

from __future__ import annotations

import re
from typing import NamedTuple

from duibiao.reading.prose import dates
from duibiao.reading.prose.dates import FIVE_YEAR_PLANS, Calendar, months, span

SPRING, AUTUMN = 5, 8
OPENS = frozenset("，。；：（）,;:( \n\t“”是中且而并将已计预拟力争须应测估望算")
_AS_OF = re.compile("截[至止到]{0,2}$")
_SINCE = re.compile(r"[^，。；、0-9]{0,8}以来")


class Spell(NamedTuple):
    """What a time covers, None for nothing; when it is due, whether a whole year, and its year."""

    covers: str | None = None
    due: str = ""
    whole: bool = False
    year: int | None = None


NOTHING = Spell()


def _spell(span: str, year: int | None = None) -> Spell:
    return Spell(span, span, False, year) if span else NOTHING


def covers(text: str, match: re.Match[str], about: Calendar, base: int | None) -> Spell:
    """Return what a time covers, counted from the year `base` where it names none."""
    if match["now"]:
        return Spell("", whole=True)
    if first := match["winter1"]:
        return _spell(f"{first}/{match['winter2'] or int(first) + 1}")
    if match["plan"]:
        return _five_years(match, about)
    if match["year1"]:
        return _spell(dates.of_years(match))
    if years := match["recent"] or match["recent2"]:
        return _spell(_recent(text, match, count(years), about))
    if match["prior"]:
        return _spell(_month_before(about.period))
    if match["coming"]:
        own = about.plans or about.congress
        return _spell(dates.coming(count(match["coming"]), about.period, own=own))
    year = _named_year(match, about, base)
    return NOTHING if year is None else _of_year(text, match, about, year)


def _of_year(text: str, match: re.Match[str], about: Calendar, year: int) -> Spell:
    """Return what a time covers that is a year or a part of it."""
    if dates.is_season(about.period):
        if match["relative"] == "上年度":
            first = int(about.period[:4]) - 1
            return _spell(f"{first}/{first + 1}")
        year = _year_of_season(match, about.period, year)
    if match["winter"]:
        return _one_winter(match["winter"], year, about)
    if match["month1"]:
        named = dates.of_months(match, year)
        return _spell(*named) if named else NOTHING
    if match["half"]:
        spell = months(match, year)
        return Spell(spell, spell[-7:] if match["half_tail"] else spell, False, year)
    if match["event"]:
        month = min(max(int(match["event"]), 1), 12)
        return _spell(span(year, month, month), year)
    if match["month"]:
        return _one_month(text, match, about, year)
    begun = match["year"] or match["after"] == "至今"  # 2021年以来, 去年至今
    begun = begun and about.year and year < (dates.last_year(about.told) or 0)
    if begun and _is_since(text, match):
        return _spell(dates.since(year, about.told), year)
    foreseen = match["whole"] and "预计" in text[max(0, match.start() - 4) : match.end() + 2]
    return Spell(str(year), str(year), not foreseen, year)


def _one_winter(words: str, year: int, about: Calendar) -> Spell:
    """Return a winter and spring; `利用冬春` says only when work ahead is to be done."""
    first = year - 1 if words == "去冬今春" else year
    season = f"{first}/{first + 1}"
    return Spell(season if words.startswith(("今", "去")) else about.period, season)


def _recent(text: str, match: re.Match[str], count: int, about: Calendar) -> str:
    """Return the years up to what is told (`近三年`), or the first that a plan was worked on."""
    if text.startswith("实施", match.start() - 2) and about.period[4:5] == "/":
        begun = int(about.period[:4])
        return f"{begun}/{begun + count - 1}"
    if about.plans:
        if match[0].endswith("来") or match["recent"]:
            return dates.before(count, about.period)
        return about.period if dates.is_of_years(about.period) else ""  # 三年累计
    return dates.recent(count, about.told)


def _month_before(period: str) -> str:
    """Return the month before the last one of a period (`上个月`), empty where it has no months."""
    year, _, month = period[-7:].partition("-")
    if not month.isdigit():
        return ""
    return f"{int(year) - (month == '01')}-{(int(month) - 2) % 12 + 1:02d}"


def count(written: str) -> int:
    """Return how many years `近三年` or `5年来` are."""
    return 2 if written == "两" else "一二三四五六七八九十".find(written) + 1 or int(written)


def _is_since(text: str, match: re.Match[str]) -> bool:
    """Whether a time is the beginning of what is told: `2021年以来`, `自2021年实施以来`."""
    if match["after"] in ("以来", "至今"):
        return True
    if match["after"] in ("起", "开始"):
        return text[match.start() - 1] in "自从"
    return _SINCE.match(text, match.end()) is not None


def is_relative(match: re.Match[str]) -> bool:
    """Whether a time counts from the year spoken of: `今年`, `去年3月`."""
    told = ("relative", "whole", "mr", "hr", "dr", "winter")
    return any(match[name] for name in told)


def _year_of_season(match: re.Match[str], season: str, year: int) -> int:
    """Return the year of bare months in a text about a winter: as the winter has them."""
    told = match["month"] or match["month1"]
    if not told or match["dy"] or match["my1"] or is_relative(match):
        return year
    first = dates.month(told)
    if match["month1"] and first <= SPRING and dates.month(match["month2"]) >= AUTUMN:
        return int(season[:4])
    return year if SPRING < first < AUTUMN else int(season[5:])


def _named_year(match: re.Match[str], about: Calendar, base: int | None) -> int | None:
    for name in ("my1", "hy", "dy", "year"):
        if match[name]:
            return int(match[name])
    relative = match["mr"] or match["hr"] or match["dr"] or match["relative"] or ""
    if base is None:
        return None
    if relative[:1] in ("去", "上"):
        return base - 1
    if relative[:1] in ("明", "来"):
        said = int(about.signed[:4] or base) if dates.is_season(about.period) else about.first
        return (base if about.written else said or base) + 1
    return base - 2 if relative == "前年" else base


def _five_years(match: re.Match[str], about: Calendar) -> Spell:
    first = FIVE_YEAR_PLANS.get(match["plan"])
    if first is None:
        return NOTHING
    if match["plan_tail"] in ("末", "期末"):
        return Spell(str(first + 4), str(first + 4), whole=True)
    years = f"{first}/{first + 4}"
    if match["plan_tail"] == "以来" and first < (dates.last_year(about.told) or 0) < first + 4:
        return Spell(dates.since(first, about.told), years)
    return _spell(years)


def _one_month(text: str, match: re.Match[str], about: Calendar, year: int) -> Spell:
    month = dates.month(match["month"])
    if not 1 <= month <= 12:
        return NOTHING
    said = match["dy"] or match["dr"]
    if not said and month >= AUTUMN and dates.is_season(about.period):
        year -= 1
    due = span(year, month, month)
    before = text[max(0, match.start() - 3) : match.start()]
    as_of = _AS_OF.search(before) is not None
    if as_of and not match["dy"] and about.year and year > about.year and not about.plans:
        year, due = about.year, span(about.year, month, month)  # 展望明年，截至9月底已…
    foreseen = before.endswith("预计") and match["day"] in ("底", "末")
    if foreseen or as_of or (before[-1:] in ("至", "到") and before[-2:-1] in OPENS):
        over = "-" not in about.period or due[:7] <= about.period[-7:]
        told = as_of and not about.plans and over
        if told:  # the tasks whose state is told as of a day
            due = about.period if dates.is_season(about.period) else str(year)
        document = "" if about.assumed and "/" not in about.period else about.period
        return Spell(dates.up_to(year, month, document), due, False, year)
    if match["after"] == "起" or _is_since(text, match):
        return Spell(_since_month(year, month, about), due, False, year)
    return _spell(due, year)


def _since_month(year: int, month: int, about: Calendar) -> str:
    if about.written and year == about.year:  # 3月以来，我局调研…, written the year after
        first, last = int(about.written[:4]), int(about.written[5:7])
        if month <= last:
            return span(first, month, last)
    if about.year is None or about.year <= year:
        return span(year, month, max(month, about.last_month))
    return dates.between(year, month, about.year, about.last_month)
