"""How a text names a span of time, how far it reaches, and what a document is about."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from duibiao.reading.quantities import numerals

SEASON_BEGINS = 10
_NEXT = ("次年", "翌年", "明年")
QUARTERS = ("01", "04", "07", "10")
"""Months that a quarter begins with: what it reports as of a day runs from January."""
TO = "[-—－–~～至到]{1,3}"
YEAR = r"(?:20[0-9]{2}|19[0-9]{2})"
_RELATIVE = "今年|本年度|本年|当年|去年|上年度|上年|明年|来年|前年"
_DAY = "[上中下]旬|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号]"
_MONTH = "(?:[0-9]{1,2}|十)"
# 汛前检查 is what is done, 汛前完成 says by when.
_DRILLS = "大?检查|准备|安全|隐患|工作|巡查|排查|备汛|各项|集中|培训|演练"
# What a time begins with, looked at first: most of the search is spent where there is none.
_FIRST = "今去至上下明来前本当全年目迄近过这未十第一二三四“汛主两五六七八"
_BEGINNING = (
    f"[{_FIRST}][汛期年冬半前今内底末终度季十一二三四五六七八两去至月周后来个1-9]"
    f"|冬[春闲]|“[0-9]|[0-9]{{1,4}}(?:[年月季度以起]|{TO})"
)
WHEN = re.compile(
    rf"""
    (?=[{_FIRST}冬0-9])(?={_BEGINNING})
    (?:
      (?P<winter1>{YEAR})年?度?(?P<cold>(?:秋冬|今?冬)季?)?{TO}(?:(?P<winter2>{YEAR})年?度?|[次翌明]年)
      (?:冬春|秋冬|冬季|今冬明春|(?(cold)春季?|(?!)))
    | (?P<winter>今冬明春|去冬今春|(?<=利用|抓住|抢抓|趁着|用好)(?:冬春|冬闲))
    | “?(?P<plan>十[一二三四五六七]五)”?(?:规划)?
      (?P<plan_tail>期间|时期|五年|以来|期末|末|(?=累计|应|下降|已|共|总?(?:任务|目标)[0-9])
        |(?<=[顾望]“十[一二三四五六七]五”)(?=，))
    | (?P<year1>{YEAR})年?(?:以来|起)?{TO}(?P<year2>{YEAR})年
      (?:(?P<to_month>{_MONTH})月(?:份|底|末|{_DAY})?)?
    | (?:(?P<my1>{YEAR})年|(?P<mr>{_RELATIVE}))?(?P<month1>{_MONTH})
      (?:月(?:份|初|底|末|{_DAY}|[0-9]{{1,2}})?)?[起）]?{TO}
      (?:(?P<my2>{YEAR})年|(?P<mr2>次年|翌年|明年|今年|当年))?(?P<month2>{_MONTH})月
      (?:份|初|底|末|{_DAY})?
    | (?<![防御抗战])“(?P<event>[0-9]{{1,2}})[·•.．][0-9]{{1,2}}”
      (?=[^，。；]{{0,10}}(?:期间|当天|当日|强降|暴雨|洪水|过程|特大))
    | (?:(?:近|过去的?|这)(?P<recent>[两二三四五六七八十2-9])年来?
      |(?:(?:今后|未来|下一?个)|(?<![0-9一二三四五六七八九十百近去第这])(?=.年内))(?P<coming>[两二三四五六七八十2-9])年内?
      |(?<![0-9一二三四五六七八九十百近])(?P<recent2>[两二三四五六七八十])年(?:多?来(?![最首第罕少新未的自])|间(?=[，,全我万]|累计)|(?=累计|新增)))
    | (?:(?P<hy>{YEAR})年|(?P<hr>{_RELATIVE}))?的?
      (?P<half>上半年|下半年|前三季度|前3季度|第?[一二三四1-4]季度|前(?:[2-9]|1[01]|[二两三四五六七八九十]|十一)个?月)(?P<half_tail>[末底](?!前))?
    | (?:(?P<dy>{YEAR})年|(?P<dr>{_RELATIVE}))?(?P<month>{_MONTH})月
      (?P<day>份|底|末|初|{_DAY})?
    | (?P<year>{YEAR})年(?P<year_tail>度|底|末|初)?
    | (?P<relative>{_RELATIVE})(?:全年(?=的[0-9]))?(?P<relative_tail>底|末|初)?
    | (?P<whole>主?汛期?前(?!{_DRILLS})|全年|年内|年底|年末|年终
      |年度(?=(?:目标|任务|计划|投资计划|指标|预算)(?!完成[率比])))
    | (?P<prior>上个?月)(?![初底末])
    | (?P<now>目前|当前|迄今|本[月周季]|当月|(?<=[，；。])至今)
    )
    (?P<after>之前|以前|汛?前|以来|至今|起|开始|期间)?
    """,
    re.VERBOSE,
)
_HALVES = {"上半年": (1, 6), "下半年": (7, 12), "前三季度": (1, 9), "前3季度": (1, 9)}
FIVE_YEAR_PLANS = {"十一五": 2006, "十二五": 2011, "十三五": 2016, "十四五": 2021, "十五五": 2026}
_FIVE_YEARS = frozenset(f"{first}/{first + 4}" for first in FIVE_YEAR_PLANS.values())


def span(year: int, first: int, last: int) -> str:
    """Return the canonical text of months `first` to `last` of a year."""
    return between(year, first, year, last)


def between(first_year: int, first: int, last_year: int, last: int) -> str:
    """Return the canonical text from a month of a year to a month of the same or a later one."""
    if (first, last) == (1, 12) and first_year == last_year:
        return f"{first_year:04d}"
    head, tail = f"{first_year:04d}-{first:02d}", f"{last_year:04d}-{last:02d}"
    return head if head == tail else f"{head}/{tail}"


def month(text: str) -> int:
    """Return the number of a month written in digits, or as `十`."""
    return 10 if text == "十" else int(text)


@lru_cache(maxsize=1024)
def last_year(period: str) -> int | None:
    """Return the year a period ends in, None for an empty one."""
    if not period:
        return None
    return int(period[-7:-3] if period[-3:-2] == "-" else period[-4:])


def is_season(period: str) -> bool:
    """Whether a period is a winter and spring (`2012/2013`)."""
    first, slash, last = period.partition("/")
    return bool(slash) and len(first) == len(last) == 4 and int(last) == int(first) + 1


def is_of_years(period: str) -> bool:
    """Whether a period is a row of years, and no winter."""
    return "/" in period and "-" not in period and not is_season(period)


def since(year: int, document: str) -> str:
    """Return the span from a year to the end of what the document is about (`2021年以来`)."""
    end = last_year(document) or year
    if document[-3:-2] == "-":
        return between(year, 1, end, int(document[-2:]))
    return f"{year}/{end}"


def up_to(year: int, month: int, document: str) -> str:
    """Return the months of the year up to one (`截至11月底`); a winter's begin in October."""
    if document == (own := span(year, month, month)):
        return own
    if is_season(document) and document[:4] <= str(year) <= document[5:]:
        first = int(document[:4])
        begins = SEASON_BEGINS if year > first else min(SEASON_BEGINS, month)
        return between(first, begins, year, month)
    season = document[:4] == document[8:12] == str(year) and document[5:7] not in QUARTERS
    first = min(int(document[5:7]), month) if season else 1
    return str(year) if month == 12 and first == 1 else span(year, first, month)


def recent(years: int, document: str) -> str:
    """Return the years up to what the document is about (`近三年`)."""
    end = last_year(document)
    return "" if end is None else since(end - years + 1, document)


def term_before(plan: str) -> str:
    """Return the five years before those of a five-year plan, empty for another period."""
    first = int(plan[:4]) if plan in _FIVE_YEARS else 0
    return f"{first - 5}/{first - 1}" if first else ""


def before(years: int, plan: str) -> str:
    """Return the years before a plan's own, none before a winter's."""
    first = int(plan[:4]) if plan[:4].isdigit() and not is_season(plan) else 0
    return f"{first - years}/{first - 1}" if first else ""


def coming(years: int, document: str, *, own: bool) -> str:
    """Return the years ahead (`今后五年`), its `own` the first where it is read early."""
    end = last_year(document)
    first = end if own else (end or 0) + 1
    if own and is_of_years(document):  # 今后五年 of 2026—2030
        first = int(document[:4])
    return "" if end is None else f"{first}/{(first or 0) + years - 1}"


def of_months(match: re.Match[str], year: int) -> tuple[str, int] | None:
    """Return what `6月14日至7月7日` covers and its first year, None for what are no months."""
    first, last = month(match["month1"]), month(match["month2"])
    if not (1 <= first <= 12 and 1 <= last <= 12):
        return None
    begins = int(match["my1"] or year)
    ends = int(match["my2"] or (begins + 1 if match["mr2"] in _NEXT else begins))
    if first > last and begins == ends:
        begins, ends = (begins, ends + 1) if match["my1"] else (begins - 1, ends)
    return between(begins, first, ends, last), begins


def of_years(match: re.Match[str]) -> str:
    """Return what `2016年至2020年` or `2012年以来至2017年10月` covers."""
    first, last = int(match["year1"]), int(match["year2"])
    if match["to_month"] and 1 <= month(match["to_month"]) <= 12:
        return between(first, 1, last, month(match["to_month"]))
    return f"{first}/{last}"


class Calendar(NamedTuple):
    """What a document is about: its period, its year, the month its figures end in.

    `plan` is a later span its title names; `plans` tells that the whole of it is a plan;
    `assumed` that neither the caller nor the title nor its file's name tells its year; `congress`
    that it is read to a congress, early in its year, of the years before; `months` that it opens
    with months of the year that it is about, so that its figures may be of these; `signed` is the
    month that it says it was written in.
    """

    period: str
    year: int | None
    last_month: int
    plan: str
    plans: bool
    assumed: bool
    congress: bool = False
    months: bool = False
    signed: str = ""

    @property
    def written(self) -> str:
        """The month it is signed, where its year is only assumed and lies before."""
        return self.signed if self.assumed and self.signed[:4] > self.period[-4:] else ""

    @property
    def told(self) -> str:
        """What `过去五年` ends with: in a plan or a report to a congress the year before."""
        early = self.congress and self.year and self.period == str(self.year)
        early = early or (self.plans and self.period[4:5] != "-" and not is_season(self.period))
        return str(int(self.period[:4]) - 1) if early and self.period else self.period

    @property
    def first(self) -> int | None:
        """The year that a plan of several begins in, else its own: 今年, as far as it says."""
        years = self.plans and is_of_years(self.period)
        return int(self.period[:4]) if years else self.year

    @property
    def now(self) -> str:
        """What 目前 is of: the month a text of several years is signed, else what it is about."""
        return self.signed or self.told if is_of_years(self.period) else self.period


def months(match: re.Match[str], year: int) -> str:
    """Return the months of a matched half-year, quarter or range of months, in a year."""
    if match["half"]:
        return span(year, *_half(match["half"]))
    named = of_months(match, year)
    return named[0] if named else str(year)


def _half(text: str) -> tuple[int, int]:
    if text in _HALVES:
        return _HALVES[text]
    if text.endswith("月"):
        number = text[1:-1].removesuffix("个")
        return 1, 2 if number == "两" else int(numerals.parse(number))
    quarter = "一二三四".find(text[-3]) + 1 or int(text[-3])
    return 3 * quarter - 2, 3 * quarter
