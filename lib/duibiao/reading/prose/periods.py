"""Which span of time a figure covers, from the words of its sentence, section and title."""

from __future__ import annotations

import re
from typing import NamedTuple

from duibiao.reading.prose import extents, reach
from duibiao.reading.prose.extents import span
from duibiao.vocabulary.periods import parse

TO = "[-—－–~～至到]{1,3}"
YEAR = r"(?:20[0-9]{2}|19[0-9]{2})"
_RELATIVE = "今年|本年度|本年|当年|去年|上年度|上年|明年|来年|前年"
_DAY = "[上中下]旬|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号]"
_MONTH = "(?:[0-9]{1,2}|十)"
# What a time begins with, looked at first: most of the search is spent where there is none.
_BEGINNING = (
    "[今去上下明来前本当全年目迄近过十第一二三四“][年冬半前今内底末终度季十一二三四五六七两去至月1-5]"
    f"|“[0-9]|[0-9]{{1,4}}(?:[年月季度以起]|{TO})"
)
WHEN = re.compile(
    rf"""
    (?={_BEGINNING})
    (?:
      (?P<winter1>{YEAR})年?度?{TO}(?P<winter2>{YEAR})年?度?(?:冬春|秋冬|冬季|今冬明春)
    | (?P<winter>今冬明春|去冬今春)
    | “?(?P<plan>十[一二三四五六七]五)”?(?:规划)?(?P<plan_tail>期间|时期|以来|期末|末)
    | (?P<year1>{YEAR})年?(?:以来|起)?{TO}(?P<year2>{YEAR})年
      (?:(?P<to_month>{_MONTH})月(?:份|底|末|{_DAY})?)?
    | (?:(?P<my1>{YEAR})年|(?P<mr>{_RELATIVE}))?(?P<month1>{_MONTH})
      (?:月(?:份|初|底|末|{_DAY}|[0-9]{{1,2}})?)?起?{TO}
      (?:(?P<my2>{YEAR})年|(?P<mr2>次年|翌年|明年|今年|当年))?(?P<month2>{_MONTH})月
      (?:份|初|底|末|{_DAY})?
    | “(?P<event>[0-9]{{1,2}})[·•.．][0-9]{{1,2}}”(?=[^，。；]{{0,10}}(?:期间|当天|当日))
    | (?:近|过去)(?P<recent>[两二三四五2-5])年来?
    | (?:(?P<hy>{YEAR})年|(?P<hr>{_RELATIVE}))?的?
      (?P<half>上半年|下半年|前三季度|前3季度|第?[一二三四1-4]季度)
    | (?:(?P<dy>{YEAR})年|(?P<dr>{_RELATIVE}))?(?P<month>{_MONTH})月
      (?P<day>份|底|末|初|{_DAY})?
    | (?P<year>{YEAR})年(?P<year_tail>度|底|末|初)?
    | (?P<relative>{_RELATIVE})(?P<relative_tail>底|末|初)?
    | (?P<whole>全年|年内|年底|年末|年终|年度(?=目标|任务|计划|投资计划|指标))
    | (?P<now>目前|当前|迄今)
    )
    (?P<after>之前|以前|前|以来|至今|起|开始|期间)?
    """,
    re.VERBOSE,
)
_HINT = re.compile("[年月季半目当迄冬五]")
_BEFORE = ("截至", "截止到", "截止至", "截止", "到", "至", "自", "从", "在", "于")
_AGAINST = ("比", "较", "与", "同", "低于", "高于", "优于")
_TASKS = ("任务", "目标", "计划", "指标", "总任务", "工作")
_GOAL = re.compile("(?<![资水])(?<!资金)计划(?!总?投资)|任务|目标|年度")
AUTUMN = 8
_JOINTS = frozenset("、和及")
_SINCE = re.compile(r"[^，。；、0-9]{0,8}以来")
_OPENS = frozenset("，。；：（）,;:( \n\t“”是中且并将已计预拟力争须应")
_HALVES = {"上半年": (1, 6), "下半年": (7, 12), "前三季度": (1, 9), "前3季度": (1, 9)}
FIVE_YEAR_PLANS = {"十一五": 2006, "十二五": 2011, "十三五": 2016, "十四五": 2021, "十五五": 2026}


class When(NamedTuple):
    """A time the text names: what a figure done covers, by when a figure to be reached is due.

    `whole` tells a bare year; `strong` that it opens a clause and governs what follows, up to the
    offset `until`: within brackets no further than they reach. `leads` tells that it stands before
    its clause, and is no part of a name in it; `own` is where the one figure stands that it is
    the time of, -1 when there is none; `clause` where its clause begins; `deadline` that it says
    by when.
    """

    start: int
    end: int
    covers: str
    due: str
    whole: bool
    strong: bool
    compared: bool
    until: int
    leads: bool
    own: int
    clause: int
    deadline: bool


class Calendar(NamedTuple):
    """What a document is about: its period, its year, the month its figures end in.

    `plan` is a later span its title names; `plans` tells that the whole of it is a plan;
    `assumed` that neither the caller nor the title nor its file's name tells its year.
    """

    period: str
    year: int | None
    last_month: int
    plan: str
    plans: bool
    assumed: bool


def months(match: re.Match[str], year: int) -> str:
    """Return the months of a matched half-year, quarter or range of months, in a year."""
    if match["half"]:
        return span(year, *_half(match["half"]))
    named = extents.of_months(match, year)
    return named[0] if named else str(year)


def _half(text: str) -> tuple[int, int]:
    if text in _HALVES:
        return _HALVES[text]
    quarter = "一二三四".find(text[-3]) + 1 or int(text[-3])
    return 3 * quarter - 2, 3 * quarter


def is_past(period: str, default: str) -> bool:
    """Whether a period ends in an earlier year than what the section is about begins in."""
    year = extents.last_year(period)
    return year is not None and default != "" and year < int(default[:4])


def times(text: str, start: int, end: int, about: Calendar, base: str) -> list[When]:
    """Return the times a sentence names, in order; months without a year take the one before."""
    found: list[When] = []
    if not _HINT.search(text, start, end):
        return found
    year = stated = spoken = extents.last_year(base) or about.year
    for match in WHEN.finditer(text, start, end):
        assumed = spoken if match["whole"] else stated if _is_relative(match) else year
        when, named = _read(text, match, start, about, assumed)
        year = year if when and when.compared else named or year
        if when:
            if when.whole and text.startswith("同期", when.end):
                when = _same_months(when, found, about)
            if found and _continues(text, found[-1], when):
                when = when._replace(strong=found[-1].strong, leads=found[-1].leads)
            found.append(when)
            spoken = named if match["year"] and when.strong else spoken
    return found


def _same_months(when: When, found: list[When], about: Calendar) -> When:
    """Return the year of a `同期` as the months of it that the sentence spoke of before, else those
    the document is about.
    """
    spoken = (one.covers for one in reversed(found) if "-" in one.covers and not one.compared)
    months = next(spoken, about.period if "-" in about.period else "")
    years = (extents.last_year(months) or 0) - int(when.covers)
    if not months or years <= 0:
        return when
    same = str(parse(months).before(years))
    return when._replace(covers=same, due=same, whole=False)


def _continues(text: str, before: When, when: When) -> bool:
    """Whether a time goes on with the row that the one before it began: `1月、2月`,
    `一季度5次、二季度6次`.
    """
    between = text[before.end : when.start]
    alike = not (before.whole or when.whole or when.compared)
    return between in _JOINTS or (alike and between[-1:] == "、" and "，" not in between)


def _read(
    text: str, match: re.Match[str], start: int, about: Calendar, base: int | None
) -> tuple[When | None, int | None]:
    """Return a time that counts from the year `base` where it names none, and the year it names."""
    covers, due, whole, named = _covers(text, match, about, base)
    if covers is None or reach.is_rarity(text, match) or reach.is_attribute(text, match, start):
        return None, None
    before = text[max(start, match.start() - 3) : match.start()]
    compared = before.endswith(_AGAINST) or text[match.end() : match.end() + 2] == "相比"
    compared = compared or (before[-1:] in tuple("是为到") and reach.is_multiple(text, match))
    leads = not compared and (not before or before.endswith(_BEFORE) or before[-1] in _OPENS)
    leads = leads and not (match["whole"] or "").startswith("年度")
    strong = leads or (not compared and _is_whole_year(text, match)) or bool(match["event"])
    past = named is not None and about.year is not None and named < about.year
    opens = leads and not before.endswith(("于", "在"))
    until = reach.reach(text, match, start, opens, past)
    own = reach.own(text, match, compared)
    clause, due_by = reach.clause_start(text, start, match), reach.is_deadline(match)
    span = match.span()
    return When(
        *span, covers, due, whole, strong, compared, until, leads, own, clause, due_by
    ), named


def _is_whole_year(text: str, match: re.Match[str]) -> bool:
    """Whether it is `全年` of the figures to come, and not of a task (`全年任务的52%`)."""
    return bool(match["whole"]) and not text[match.end() : match.end() + 4].startswith(_TASKS)


def last_end(found: list[When], offset: int) -> int:
    """Return where the last time that stands before the clause of `offset` ends, else 0."""
    return next((when.end for when in reversed(found) if when.leads and when.end <= offset), 0)


def _covers(
    text: str, match: re.Match[str], about: Calendar, base: int | None
) -> tuple[str | None, str, bool, int | None]:
    """Return what a time covers, by when it is due, whether it is a whole year, and its year."""
    if match["now"]:
        return "", "", True, None
    if match["winter1"]:
        return (season := f"{match['winter1']}/{match['winter2']}"), season, False, None
    if match["plan"]:
        return _five_years(match, about)
    if match["year1"]:
        return (years := extents.of_years(match)), years, False, None
    if match["recent"]:
        return _recent(match, about)
    year = _named_year(match, about, base)
    if year is None:
        return None, "", False, None
    if extents.is_season(about.period) and _is_bare_month(match):
        year = about.year or year
    if match["winter"]:
        first = year if match["winter"] == "今冬明春" else year - 1
        return (season := f"{first}/{first + 1}"), season, False, None
    if match["month1"]:
        named = extents.of_months(match, year)
        return (named[0], named[0], False, named[1]) if named else (None, "", False, None)
    if match["half"]:
        return (spell := months(match, year)), spell, False, year
    if match["event"]:
        month = min(max(int(match["event"]), 1), 12)
        return (spell := span(year, month, month)), spell, False, year
    if match["month"]:
        return _one_month(text, match, about, year)
    if match["year"] and about.year and year < about.year and _is_since(text, match):
        return (open_span := extents.since(year, about.period)), open_span, False, year
    return str(year), str(year), True, year


def _recent(match: re.Match[str], about: Calendar) -> tuple[str | None, str, bool, int | None]:
    years = extents.recent(
        "一两三四五".find(match["recent"]) + 1 or int(match["recent"]), about.period
    )
    return (years, years, False, None) if years and not about.plans else (None, "", False, None)


def _is_since(text: str, match: re.Match[str]) -> bool:
    """Whether a time is the beginning of what is told: `2021年以来`, `自2021年实施以来`."""
    if match["after"] in ("以来", "至今"):
        return True
    if match["after"] in ("起", "开始"):
        return text[match.start() - 1] in "自从"
    return _SINCE.match(text, match.end()) is not None


def _is_relative(match: re.Match[str]) -> bool:
    return any(match.group("mr", "hr", "dr", "relative", "whole"))


def _is_bare_month(match: re.Match[str]) -> bool:
    """Whether months stand without a year, which within a winter is told by the month."""
    return bool(match["month"] or match["month1"]) and not (
        match["dy"] or match["my1"] or _is_relative(match)
    )


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
        return (about.year or base) + 1
    return base - 2 if relative == "前年" else base


def _five_years(
    match: re.Match[str], about: Calendar | None = None
) -> tuple[str | None, str, bool, int | None]:
    first = FIVE_YEAR_PLANS.get(match["plan"])
    if first is None:
        return None, "", False, None
    if match["plan_tail"] in ("末", "期末"):
        return str(first + 4), str(first + 4), True, None
    years = f"{first}/{first + 4}"
    if match["plan_tail"] == "以来" and about and about.year and first < about.year < first + 4:
        return extents.since(first, about.period), years, False, None
    return years, years, False, None


def _one_month(
    text: str, match: re.Match[str], about: Calendar, year: int
) -> tuple[str | None, str, bool, int | None]:
    month = extents.month(match["month"])
    if not 1 <= month <= 12:
        return None, "", False, None
    if not match["dy"] and month >= AUTUMN and extents.is_season(about.period):
        year -= 1
    due = span(year, month, month)
    before = text[max(0, match.start() - 3) : match.start()]
    if "截" in before or (before[-1:] in ("至", "到") and before[-2:-1] in _OPENS):
        return extents.up_to(year, month, about.period), due, False, year
    if match["after"] == "起" or _is_since(text, match):
        return _since_month(year, month, about), due, False, year
    return due, due, False, year


def _since_month(year: int, month: int, about: Calendar) -> str:
    if about.year is None or about.year <= year:
        return span(year, month, max(month, about.last_month))
    return extents.between(year, month, about.year, about.last_month)


def of_goal(words: str, default: str, about: Calendar) -> str:
    """Return the period of a target that its sentence does not date, after the `words` of its
    clause: a report on a part of a year tells goals of the whole of it (`计划除险10座，已完工4座`).
    """
    part = default == about.period and "-" in default and not about.plans
    return str(about.year) if part and _GOAL.search(words) else default


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
    """Return the period of a figure (its offsets, and where its clause begins) and whether its
    sentence names it; a `standing` figure is bound by no deadline of an earlier clause.
    """
    offset, end = figure
    if own := [when for when in found if when.own == offset]:
        return own[0].covers, True
    if role == "target" and (near := _due(found, offset, end, clause)):
        return near.due, True
    if kind == "rank" and (named := [w for w in found if clause <= w.start and w.end <= offset]):
        return (about.period if named[-1].compared else named[-1].covers), True
    earlier = [when for when in found if when.end <= offset <= when.until]
    strong = [when for when in earlier if when.strong or _touches(when, offset, role)]
    if not strong and kind == "rank":
        strong = [when for when in earlier if not when.compared]
    if not strong:
        strong = [when for when in earlier if not (when.whole or when.compared)]
    if not strong:
        return default, False
    when = strong[-1]
    if not when.covers:
        return (about.period if role != "target" else default), False
    if role == "target":
        past = when.deadline and kind == "standing" and when.end + 1 < clause
        return (default, False) if past else (when.due, True)
    if when.whole and when.covers == about.period[:4] == str(about.year):
        return about.period, True
    return when.covers, True


def _due(found: list[When], offset: int, end: int, clause: int) -> When | None:
    """Return the deadline that a figure's own clause names, before it (`开工率5月底前达100%`) or
    after it (`43个项目3月底前开工`).
    """
    dated = [when for when in found if when.deadline and not when.compared]
    before = [when for when in dated if clause <= when.start and when.end <= offset <= when.until]
    after = [when for when in dated if end <= when.start and when.clause <= offset]
    return before[-1] if before else after[0] if after else None


def _touches(when: When, offset: int, role: str) -> bool:
    """Whether a time stands right before a figure that it may be the time of (`其中上半年5次`)."""
    return when.end == offset and (role == "target" or not (when.whole or when.compared))
