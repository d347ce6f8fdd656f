"""The times of a table's columns, told by those beside them and by the table's own."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise

from duibiao.reading.ledgers import headers, labels, spans
from duibiao.reading.ledgers.columns import (
    ADDED_UP,
    COUNTED,
    ONLY_YEAR,
    Column,
    of_same_span,
    replaced,
)
from duibiao.vocabulary.periods import Period, months, since_january, year


def of_its_group(columns: list[Column]) -> list[Column]:
    """What stands under 计划 or 完成率 is that, whatever its own head tells as done (完成投资),
    where the same head stands under 实际, too."""
    levels = [
        (column, (*column.words[:n], "", *column.words[n + 1 :]), headers.read(word).means)
        for column in columns
        for n, word in enumerate(column.words[:-1])
    ]
    done = {beside for _, beside, means in levels if means == "actual"}
    told = [
        replace(column, means=means, told=None)
        for column, beside, means in levels
        if column.means == "actual" and means in {"target", "of_target"} and beside in done
    ]
    return replaced(columns, told)


def years_across(columns: list[Column]) -> list[Column]:
    """Below the corner word 年份, with years beside it, stand names: the column of indicators."""
    means = [column.means for column in columns]
    if any(column.name and column.period for column in columns):
        return columns
    beside = [column.period.year for column in columns if column.means == "" and column.period]
    parts = len(beside) > 1 and len(set(beside)) == 1  # quarters of a year beside years below
    if not beside or parts or means.count("period") != 1 or {"indicator", "entity"} & set(means):
        return columns
    return [replace(c, means="indicator") if c.means == "period" else c for c in columns]


def carried(columns: list[Column], base: Period | None) -> list[Column]:
    """Growth, shares of target and 同期 without a time speak of the latest year to their left."""
    latest: Period | None = None
    told: list[Column] = []
    for column in columns:
        if column.period is None and column.means in headers.RELATIVE and latest:
            column = replace(column, period=latest, carried=latest != base)
        elif column.period and latest and column.span == "prior" and len(column.words) == 1:
            column = replace(column, period=latest.before())
        elif column.means not in {"target", *headers.RELATIVE}:
            now = column.period or (base if column.means == "actual" else None)
            latest = max(filter(None, (now, latest)), key=lambda p: p.year, default=None)
        told.append(column)
    return told


def of_parts(columns: list[Column], base: Period | None) -> list[Column]:
    """Goals under heads of parts of a year are each of its own: 5月 and 1—5月 over 目标, 上半年
    beside the year's goal, any under nothing but the part in the table of a part."""
    goals = [c for c in columns if c.means == "target" and c.words]
    found = ((c, *spans.find(word, c.period)) for c in goals for word in c.words[:-1])
    parts = [(c, span, rest) for c, span, rest in found if span and _HOW_IT_GOES.fullmatch(rest)]
    told = {c.number: (span, rest) for c, span, rest in parts}
    if any(span.months >= 12 for span, _ in told.values()):
        return columns
    yearly = any(c.period is None or c.period.months == 12 for c in goals if c.number not in told)
    several = len({span for span, _ in told.values()}) > 1 - yearly
    bare = {"", "累计"} if base is not None and base.months < 12 else set()
    own = {n: span for n, (span, rest) in told.items() if several or rest in bare}
    return replaced(columns, [replace(c, period=own[c.number]) for c in goals if c.number in own])


_HOW_IT_GOES = re.compile(
    r"(?:累计)?(?:目标|任务)?(?:完成|进展|进度|执行|推进|落实|实施)*(?:情况)?"
)


def in_step(columns: list[Column], base: Period | None) -> list[Column]:
    """Beside what is done in one part of the year only, 同期 is that part of the year before."""
    now = [c for c in columns if c.means != "target" and c.span not in {"month", "prior"}]
    done = {c.period for c in now if c.period}
    parts = sorted((p for p in done if p.months < 12), key=lambda p: p.months)
    nested = len(parts) > 1 and all(p.first == parts[-1].first for p in parts)
    nested = nested or _is_last_run(now, parts)
    if not parts or (len(parts) > 1 and not nested):
        return columns
    then = parts[-1].before()
    of_table = {year(then.year)}
    if base is not None and base.last == parts[-1].last:
        of_table.add(base.before())
    longer = base is not None and parts[-1].months < base.months < 12
    own = _DATED_SO_FAR if longer else _DATED_SPAN
    then_only = [c for c in columns if c.span == "prior" and not own.search("".join(c.words))]
    bare = [c for c in then_only if not any(map(_MONTH_ALONE.fullmatch, c.words))]
    bare = undated(bare, columns)
    return [replace(c, period=then) if c in bare and c.period in of_table else c for c in columns]


def undated(early: list[Column], columns: list[Column]) -> list[Column]:
    """Return the columns of a year before without those that write it where another head writes the
    part of one: 2024年 beside 2025年1—6月 is that whole year."""
    if not any(_DATED_PART.search("".join(c.words)) for c in columns):
        return early
    return [c for c in early if not _WRITTEN_YEAR.search("".join(c.words))]


def _is_last_run(now: list[Column], parts: list[Period]) -> bool:
    """Whether the last figure told of this time runs to the end of all others: 9月 | 1—9月."""
    dated = [c.period for c in now if c.period and c.means in {"actual", ""}]
    ends = {part.last for part in parts}
    return len(parts) > 1 and len(ends) == 1 and bool(dated) and dated[-1] == parts[-1]


_WRITTEN_YEAR = re.compile(r"20\d\d年")
_DATED_PART = re.compile(rf"{_WRITTEN_YEAR.pattern}\D{{0,3}}\d{{1,2}}月?[-－—–~～至]")
_DATED_SPAN = re.compile(r"\d月?[-－—–~～至]\d{1,2}月")
_DATED_SO_FAR = re.compile(rf"{_DATED_SPAN.pattern}|累计")


def then_by_row(columns: list[Column], base: Period | None) -> list[Column]:
    """Beside rows of months 上年同月征收额 and 2022年征收额 are of the same month of that year, so
    is 同期水费收入 beside 水费收入."""
    if base is None or not base.is_year or not any(c.means == "period" for c in columns):
        return columns
    names = {headers.without_brackets(c.words[-1]) for c in columns if c.words}
    told = []
    for column in columns:
        early = _THEN_OF.fullmatch(headers.without_brackets("".join(column.words)))
        head = headers.read(early["name"] if early else "")
        own = early is not None and (early["ago"] or early["name"] in {"", *names})
        since = year(int(early["year"])) if early and early["year"] else base.before()
        counted = column.means in COUNTED and head.means in COUNTED
        known = column.means == "actual" and column.span == "prior"
        if own and counted and not known and since.year < base.year:
            name = ADDED_UP.sub("", head.name)
            column = replace(column, means="actual", span="prior", name=name, period=since)
        told.append(column)
    return told


_THEN_OF = re.compile(
    r"(?:(?P<ago>上一?年|去年|(?P<year>20\d\d)年)(?!年?[末底])(?:度?同[期月])?|同期)"
    r"(?P<name>[^\d±]{0,12}?)(?<!比)"
)


def years_beside(columns: list[Column], base: Period | None) -> list[Column]:
    """去年 beside 今年 is the same part of the year before."""
    now = {c.words[:-1]: c.period or base for c in columns if _since(c) == 0}
    told = []
    for column in columns:
        beside = now.get(column.words[:-1]) if _since(column) == 1 else None
        then = beside.before() if beside and beside.months < 12 else None
        told.append(replace(column, span="prior", period=then) if then else column)
    return told


def _since(column: Column) -> int | None:
    """How many years ago a column was that says nothing but 今年 or 去年, None for any other."""
    only = ONLY_YEAR.fullmatch(headers.without_brackets("".join(column.words[-1:])))
    if not only or only["year"] or column.means not in {"actual", ""}:
        return None
    return 0 if only["now"] else 1


_SO_FAR = re.compile(r"累计|年初|今年以来|本年|全年|截[至止]|[月度季]末|月底|止(?:数|完成)?$")
_RUNS = re.compile(r"累计|年初|以来|截[至止]")
"""Words that tell of whatever is named that it ran on; what there is 月末 did not."""
_DATED = re.compile(r"\d月|[一二三四]季度|[本当]月|[本当]季")
_MONTH_ALONE = re.compile(r"(?:其\s*中\s*[:：]?\s*)?\d{1,2}月份?(?:当月)?")
MONTH_END = re.compile(r"(?:\d月|季度?)[末底]")
STAGES = 3


def by_month_end(columns: list[Column]) -> list[Column]:
    """What was done 8月末 or 三季度末 was done since January, not so month after month."""
    ends = [c for c in columns if c.means in {"actual", ""} and any(map(MONTH_END.search, c.words))]
    ends = [] if _has_stocks(columns) else ends
    single = [c for c in ends if c.period and c.period.months in {1, 3}]
    years = Counter(period.year for period in {c.period for c in single} if period)
    if not single or max(years.values()) >= STAGES:
        return columns
    early = {c.period.before() for c in single if c.period}
    return [
        replace(c, period=since_january(c.period))
        if c.period and (c in single or (c.span == "prior" and c.period in early))
        else c
        for c in columns
    ]


def _has_stocks(columns: list[Column]) -> bool:
    """Whether a head names what is there at a time: 7月末 beside 8月末蓄水量 is of that, too."""
    return any(labels.is_stock("".join(c.words)) for c in columns)


def _of_day(columns: list[Column], base: Period | None) -> list[Column]:
    """Beside 本年累计, 本月累计 is the month's; 汛期累计 and 上期 have no known time."""
    whole = any(_SINCE_YEAR.search("".join(c.words)) for c in columns)
    told = []
    for column in columns:
        words = "".join(column.words)
        if base and whole and column.means in {"actual", ""} and _OF_MONTH.fullmatch(words):
            own = headers.beside("month", base)
            column = replace(column, means="actual", span="month", period=own, told=own)
        elif column.means in {None, "actual", ""} and _has_no_time(words, base):
            column = replace(column, doubt="head_in_doubt")
        told.append(column)
    return told


_SINCE_YEAR = re.compile(r"(?:本年|全年|今年|年)度?累计|年初")
_OF_MONTH = re.compile(r"[本当]月累计(?:完成)?[数值量额]?")


def _has_no_time(words: str, base: Period | None) -> bool:
    """Whether a head's time may be one of several: 汛期累计, 上期 in a month's table."""
    ago = base is not None and base.months == 1 and _PERIOD_AGO.fullmatch(words)
    return bool(ago or _SEASON.search(words))


_PERIOD_AGO = re.compile(r"上期(?:完成|实际)?[数值量额]?")
_SEASON = re.compile(r"(?:[汛灌]|[春夏秋冬]灌|灌溉)[期季](?:以来)?累计|入[汛灌冬]以来")
_BARE_DONE = re.compile(r"(?:实际|已)?完成(?:投资|工程量|数|额|值|情况)?")
_YEAR_THEN = re.compile(r"20\d\d年同期")


def behind_months(columns: list[Column], base: Period | None) -> list[Column]:
    """2023年同期 directly behind a month of this year is that month a year before."""
    if base is None or base.months != 1:
        return columns
    told = [
        replace(then, told=base.before())
        for now, then in pairwise(columns)
        if then.span == "prior" and _YEAR_THEN.search("".join(then.words))
        if then.told is None and now.period == base and now.span != "prior"
        if not _SO_FAR.search("".join((*now.words, *then.words)))
    ]
    return replaced(columns, told)


def to_date(columns: list[Column], base: Period | None) -> list[Column]:
    """In the report of a month or quarter, 累计 runs from January; 同期 and 增减 behind it, too."""
    columns = _of_day(by_month_end(columns), base)
    if base is None or base.months > 3 or base.first.year != base.year or _of_years(columns, base):
        return columns
    so_far = months(base.year, 1, base.year, base.last.month)
    both = any(c.told == base.before() for c in columns)  # 上年同月 stands beside 上年同期
    monthly = any(c.span == "month" and c.means == "actual" for c in columns)
    monthly = monthly and not any(map(_SO_FAR.search, ("".join(c.words) for c in columns)))
    running, stocks = False, _has_stocks(columns)
    told = []
    for column in columns:
        words = "".join(of_same_span(column.words, base))
        plain = headers.without_brackets(words)
        bare = monthly and column.span == "" and _BARE_DONE.fullmatch(plain) is not None
        dated = any(_DATED.search(word) for word in column.words)
        own = column.period in {None, base, base.before(), year(base.year)}
        early = column.span == "prior" or (not column.means and column.period == base.before())
        runs = bare or bool((_SO_FAR if column.means is not None else _RUNS).search(words))
        runs = runs or (base.last.month == DECEMBER and words.startswith("全年"))
        runs = runs and not (labels.is_stock(words) or (stocks and MONTH_END.search(words)))
        named = column.means is None and (early or runs)
        if (column.means in {"actual", ""} or named) and not early and column.span[:5] != "prior":
            running = runs and column.span != "month"
            running = running and not _MONTH_ALONE.fullmatch(column.words[-1])
            then = so_far.before() if column.period == base.before() else so_far
            column = replace(column, period=then) if running and own else column
        elif early and own and ((running and not dated) or runs or (both and not column.told)):
            column = replace(column, period=so_far.before())
        elif column.means in {"growth", "delta"} and running and own and not dated:
            column = replace(column, period=so_far)
        told.append(column)
    return told


DECEMBER = 12
_OF_A_YEAR = re.compile(r"[本今]年|(?:上年|去年)(?:同期)?")


def _of_years(columns: list[Column], base: Period) -> bool:
    """Whether all figures of a quarter's table stand below 本年 and 上年同期: both are of that
    quarter."""
    counted = [c for c in columns if c.means in {"actual", "", None} and len(c.words) > 1]
    both = len({c.words[0] for c in counted}) == 2
    return base.months > 1 and both and all(_OF_A_YEAR.fullmatch(c.words[0]) for c in counted)


_WHOLE_COST = re.compile(r"总投资|概算|估算|合同额")
_BEFORE_YEAR = re.compile(r"年以?前(?!期|三季|[\d一二三四五六七八九十]+个?月)")
_AT_YEAR_END = re.compile(
    rf"以前年度|往年|历年|(?:本|20\d\d){_BEFORE_YEAR.pattern}|[至止](?:20\d\d年|上年)(?:12月)?(?:年?[底末]|31日)|(?:20\d\d年|上年|去年)年?[底末]前?(?:止)?累计|[截至]止?(?:20\d\d年|上年|去年)年?[底末]前?(?:止|累计|完成)"
)
_SINCE_START = re.compile(
    rf"(?<![年今]初)(?<!今年)(?<!本年)以来|自开工|开工(?:以来|至今|后|起|累计)|建设至今|{_AT_YEAR_END.pattern}"
)


def since_start(columns: list[Column], base: Period | None) -> list[Column]:
    """What projects have cost since their start is kept under its own head, judged by nothing."""
    cost = any(_WHOLE_COST.search("".join(c.words)) for c in columns)
    planned = any(c.means == "target" for c in columns)
    told = _SINCE_START if cost else _AT_YEAR_END
    if not cost and not planned:
        return columns
    return [
        replace(c, means="approved", name=headers.without_brackets(c.words[-1]))
        if c.means in COUNTED and told.search("".join(c.words)) and not _is_own_end(c, base)
        else c
        for c in columns
    ]


def _is_own_end(column: Column, base: Period | None) -> bool:
    """Whether a column runs to the end of the table's own year: 截至2024年底完成."""
    words = "".join(column.words)
    return base is not None and f"{base.year}年" in words and not _BEFORE_YEAR.search(words)


def timeless(columns: list[Column], base: Period | None) -> list[Column]:
    """A column whose time is known tells none in its name: 全年供水量 is 供水量, 资金合计 资金."""
    told = []
    for column in columns:
        span = column.period or base
        name = _OF_TIME.sub("", column.name)
        month = column.name[1:2] == "月"
        known = span is not None and (span.months == 1 if month else span.months > 1)
        known = known and len(name) > 1 and all(c.name != name for c in columns)
        told.append(replace(column, name=name) if known else column)
    return told


_OF_TIME = re.compile(r"^(?:全年|[今本]年度?|[本当]月)|(?:合计|[（(][上去]年[）)])$")


def then_and_now(columns: list[Column]) -> list[Column]:
    """What was there 去年同期 is of the time a year before that of the column of the same name."""
    told = []
    for column in columns:
        like = {
            c.period
            for c in columns
            if c.name == column.name and c.period and c.means in {None, "", "actual"}
            if not c.span.startswith("prior") and len(c.words) > 1
        }
        early = column.name and column.period and len(like) == 1 and len(column.words) == 1
        then = like.pop().before() if early else None
        fits = then and column.period and column.period.year == then.year
        told.append(replace(column, period=then) if fits else column)
    return told


def as_told(columns: list[Column]) -> list[Column]:
    """Return the columns with the times that their heads alone tell, whatever those beside say."""
    done = {None, "", "actual"}
    return [
        replace(c, period=c.told, doubt=c.doubt.replace("stage_in_doubt", ""))
        if c.told and c.means in done
        else c
        for c in columns
    ]
