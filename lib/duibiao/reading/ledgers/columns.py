"""The columns of a table: what each heading says, and what neighbours and bodies add to it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from duibiao.reading.ledgers import head_times, headers, labels, spans
from duibiao.reading.quantities.unit_words import unit_named
from duibiao.reading.quantities.written_figures import read_figure
from duibiao.reading.workbooks.sheets import Cell
from duibiao.vocabulary.periods import Period, months, since_january, year


@dataclass(frozen=True)
class Column:
    """What a column holds.

    `means` is a code of `headers` or None when the dictionary knows no level of its heading;
    `written` are the levels as written, `words` said in plain words; `name` the parts that are
    neither measure, period nor unit.
    `carried` tells that the period is that of the columns to its left, `titled` that the name is
    the title's; `place` whose the figures are when not the office's, `doubt` the code of why its
    figures may mean something else. `worded` tells a second view of the column of names, whose
    texts hold the targets; `told` is the time that its head alone tells, `planned` that only the
    title says that its figures are targets; `proven` that its rows tell what it is.
    """

    number: int
    words: tuple[str, ...]
    means: str | None = None
    span: str = ""
    name: str = ""
    unit: str = ""
    period: Period | None = None
    carried: bool = False
    titled: bool = False
    place: str = ""
    doubt: str = ""
    worded: bool = False
    told: Period | None = None
    planned: bool = False
    written: tuple[str, ...] = ()
    proven: bool = False


def replaced(columns: Sequence[Column], told: Iterable[Column]) -> list[Column]:
    """Return the columns with those that are told anew in their places."""
    by_number = {column.number: column for column in told}
    return [by_number.get(column.number, column) for column in columns]


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


def of_one_unit(columns: list[Column]) -> list[Column]:
    """What was done has the unit that only the head of the targets tells: 任务（万元）."""
    asked = {c.unit for c in columns if c.means == "target" and not c.name}
    if len(asked) != 1 or "%" in asked or any(c.means == "unit" for c in columns):
        return columns
    done = [c for c in columns if c.means == "actual" and not c.name]
    if any(c.unit for c in done):
        return columns
    return [replace(c, unit=next(iter(asked))) if c in done else c for c in columns]


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
            name = _ADDED_UP.sub("", head.name)
            column = replace(column, means="actual", span="prior", name=name, period=since)
        told.append(column)
    return told


COUNTED = frozenset({None, "", "actual"})
"""What a column may mean whose figures were counted: done, or by its own name."""
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
    only = _ONLY_YEAR.fullmatch(headers.without_brackets("".join(column.words[-1:])))
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
    if base is None or base.months > 3 or base.first.year != base.year:
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


_OTHERS = re.compile(
    r"标杆|先进(?:单位|县|市|区|水平)|对标(?:单位|县|市|区|值|对象)|(?:全[国省市县区]|行业|平均)平均|平均(?:水平|值|数)"
)


def of_others(columns: list[Column]) -> list[Column]:
    """A column of the benchmark, or of what all reach on average, holds none of the office's."""
    told = []
    for column in columns:
        words = [word for word in column.words if _OTHERS.search(word)]
        if words and column.means not in {"ignore", "indicator", "rank", "note", "delta"}:
            rest = [word for word in column.words if word not in words]
            place = spans.find(rest[-1])[1] if rest else words[-1]
            whose = labels.clean(place) or words[-1]
            column = replace(column, means="approved", name="", place=whose)
        told.append(column)
    return told


_RECEIVED = re.compile(r"到位|到账|实到|支付|支出|拨付|拨款|付款")


def received(columns: list[Column]) -> list[Column]:
    """Money that came in or was paid is not what was done, where that stands beside it.

    It is kept under its own head, judged by nothing, as what a project is approved for is.
    """
    open_ones = [c for c in columns if c.means in {"actual", None} and c.words]
    came = [c for c in open_ones if _coming(c) and not labels.is_ratio(c.name)]
    asked = any(c.means == "target" for c in columns)
    done = [c for c in columns if c.means == "actual" and c not in came]
    done = [c for c in done if asked or "完成" in "".join(c.words)]
    done = [c for c in done if not c.unit or c.unit.endswith("元")]
    alike = len({(c.period, c.span, c.name) for c in came}) < len(came)
    if not done and alike:  # both are kept apart, each under its own head
        known = (c for c in came if c.means == "actual")
        return replaced(columns, [replace(c, name=_noun(c) or _receipt(c)) for c in known])
    if not done:
        return columns
    return [
        replace(c, means="approved", name=c.name if c.means is None else c.name + _receipt(c))
        if c in came
        else c
        for c in columns
    ]


def _receipt(column: Column) -> str:
    return headers.without_brackets(_coming(column))


_MONEY_IN = re.compile(rf"(?:资金|投资)?(?:{_RECEIVED.pattern})(?:资金|投资|金额)?(?:情况)?")


def _coming(column: Column) -> str:
    """Return the word of a head that says that money came in or was paid, "" for none."""
    last = column.words[-1]
    above = filter(_MONEY_IN.fullmatch, map(headers.without_brackets, column.words))
    return last if _RECEIVED.search(last) else next(above, "")


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


def named_by_head(columns: list[Column], titles: list[str]) -> list[Column]:
    """Beside places, a measure without a name is of what its own head says, 同期 of what the only
    others are, else of the title; so is a name that only tells a deed which the title says whole:
    已改 and 征收 below 各区水资源税征收表."""
    title = _WHOSE.sub("", subject(titles))
    several = len({_noun(c) for c in columns if c.words and _noun(c) and _noun(c) in title}) > 1
    nouns = {c.number: _noun(c) for c in columns if not c.name or _DEED.fullmatch(c.name)}
    plain = [c for c in columns if c.name and c.number not in nouns]
    plain = [c for c in plain if c.means == "actual" or (c.period and c.means in {None, ""})]
    own = {c.name for c in plain}
    only = next(iter(own)) if len(own) == 1 else ""
    named = []
    for column in columns:
        noun = nouns.get(column.number, "")
        measured = column.means in {"", "actual", "target", "approved"} or column.name
        whole = title if noun in title and not several else noun
        if only and _is_of_only(column, noun, only, columns):
            column = replace(column, name=only)
        elif column.number in nouns and measured and whole:
            column = replace(column, name=whole, titled=whole == title)
        elif column.number in nouns and not column.name:
            column = titled([column], titles)[0]
        named.append(column)
    return named


def _is_of_only(column: Column, noun: str, only: str, columns: list[Column]) -> bool:
    """Whether a column is of the only thing told: 上年前三季度 and 发电计划 of 发电量."""
    if column.name:
        return column.means == "target" and len(column.name) > 1 and only.startswith(column.name)
    latest = max((c.period.year for c in columns if c.period), default=0)
    early = bool(column.period and column.period.year < latest)
    return not noun and (early or column.span.startswith("prior"))


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


def same_names(columns: list[Column], base: Period | None) -> list[Column]:
    """What was 实收 in the time before is 实收水费, where one column of this time is."""
    if base is None:
        return columns
    told = []
    for column in columns:
        early = column.span.startswith("prior") or (column.period and column.period < base.before())
        early = early or bool(column.period and column.period.year < base.year)
        like = {
            c.name for c in columns if c is not column and column.name and column.name in c.name
        }
        alone = early and len(like) == 1 and column.name not in like
        told.append(replace(column, name=like.pop()) if alone else column)
    return told


def paired(columns: list[Column]) -> list[Column]:
    """Under one heading, what is planned has the name of what is done beside it: 水量, 引水量."""
    told = list(columns)
    for n, (one, other) in enumerate(pairwise(columns)):
        together = one.words[:-1] == other.words[:-1] and one.means == "target"
        if together and other.means in {None, "actual"} and one.name != other.name:
            same_end = other.name.endswith(one.name) and len(one.name) > 1
            told[n] = replace(one, name=other.name) if same_end else one
    return told


NEARLY = 0.9
"""The share of a column that must be of one kind: sheets end in rows of their own."""
_MEASURE = re.compile(
    r"\w{0,2}期(?=[合总小累]计)|年度|全年|[今上去本]年|年初|[本当上]月|[本当上]季度?|季度|累计|实际|完成|下达|计划|目标|任务|预算|控制|同[期季月日]|情况|小计|合计|其\s*中|[:：]"
    r"|工程量|[值数]?[/／].*|[值数]$|^已"
)
_WHOSE = re.compile(r"^[\u4e00-\u9fff]{1,6}?[省市州县区旗](?=[\u4e00-\u9fff]{2})")
"""The place that a title begins with: 临川市水资源税征收."""
_DEED = re.compile(
    r"\W*|(?:(?:已|计划|实际|其中|全年|[今本]年|[本当]月|季度|合计)*(?:征[收缴]|收缴|入库|支付|拨付|更换|改造?|换|灌溉?|治理?|投入|建设|安装|维修|清淤|生产)?"
    r"(?:面积|长度)?[额数]?(?:[/／].*)?)"
)
"""A name that does not say of what: 已灌, 本月征收, 入库数/万元."""


def _noun(column: Column) -> str:
    """Return what is measured, by the heads without their words for plan, time and unit."""
    plain = [spans.find(word, spans.SOME_YEAR)[1] for word in column.words]
    outside = (headers.without_brackets(word) for word in plain)
    inside = (text for word in column.words for text in headers.in_brackets(word))
    nouns = [_MEASURE.sub("", word) for word in outside] + list(filter(labels.is_ratio, inside))
    nouns = [re.sub(r"\W", "", noun) for noun in nouns]
    return next((noun for noun in nouns if len(noun) > 1 and not unit_named(noun)), "")


def subject(titles: list[str]) -> str:
    """Return what the title nearest to a table says it is about, "" when none does."""
    told = (headers.TITLE_UNIT.sub("", t) for t in reversed(titles) if not unit_named(t))
    plain = (headers.without_brackets(spans.find(title)[1]) for title in told)
    bare = (title.replace("（）", "").replace("()", "") for title in plain)
    return next(filter(None, map(labels.subject, bare)), "")


def titled(columns: list[Column], titles: list[str]) -> list[Column]:
    """Of places with nothing but 计划 and 完成 beside them, the title says what was planned."""
    name = subject(titles)
    return [
        replace(column, name=name, titled=True)
        if name and (column.means in headers.MEASURES or (column.means == "" and column.period))
        else column
        for column in columns
    ]


def with_measures(column: Column, body: Iterable[Cell]) -> Column:
    """A column that holds little but 计划, 完成 and the like says what each row's figures are."""
    if column.means not in {None, "section", "nature", "basis", "indicator", "number"}:
        return column
    texts = [cell.text for cell in body if cell.text and not labels.is_note(cell.text)]
    known: set[str] = set()
    others = 0
    for text in texts:
        means = headers.beside_names(text, spans.SOME_YEAR).means
        if means in headers.MEASURES | {"ignore"}:
            known |= {text} if means != "ignore" else set()
            continue
        others += 1
        if others > max(len(texts) >= MANY_ROWS, (1 - NEARLY) * len(texts)):
            return column
    return replace(column, means="aspect") if len(known) > 1 else column


MANY_ROWS = 6
"""Rows of which one may be a signature that nobody knows."""
_STRETCH = re.compile(
    r"力争|奋[斗进]|挑战|争[取先优创]|冲[刺高]|激励|加压|赶超|跳[高一起]|[摸攀]高|创先|进位|拼搏|攻坚|突破|高线"
)
_ASKED_BY = re.compile(r"时限|期限|要求|截止|计划|节点")
_CONTENT = re.compile(r"(?:目标|工作|任务|实事)?内容")


def without_seconds(columns: list[Column]) -> list[Column]:
    """Set aside what stands beside the column that counts: the goal an office would like to reach
    (力争目标), the day on which a thing was done, and names once more as 目标内容.
    """
    aside: set[int] = set()
    for means, second in (("target", _STRETCH), ("indicator", _CONTENT)):
        like = [c for c in columns if c.means == means]
        late = {c.number for c in like if second.search("".join(c.words))}
        own = {c.period for c in like if c.number not in late}
        late = {c.number for c in like if c.number in late and c.period in own}
        aside |= late if len(late) < len(like) else set()
    days = [c for c in columns if c.means == "due"]
    asked = {c.number for c in days if _ASKED_BY.search("".join(c.words))}
    aside |= {c.number for c in days} - asked if asked else set()
    return [replace(c, means="ignore", name="") if c.number in aside else c for c in columns]


def without_numbers(
    columns: list[Column], body: list[list[Cell]], base: Period | None
) -> list[Column]:
    """A column of numbers holds no names: 目标任务 beside 考核事项 is what the year is to reach."""
    dated = [c for c in columns if c.means == "period"]
    figures = [c for c in dated if not _are_times(own := _texts(c, body)) and _are_numbers(own)]
    columns = [_of_numbers(c, base) if c in figures else c for c in columns]
    names = [c for c in columns if c.means in {"indicator", "entity", "section"}]
    numbers = [c for c in names if _are_numbers(_texts(c, body))]
    words = [c for c in columns if c.means is None and c.words and not c.unit and not c.period]
    words += [c for c in columns if c.means == "unit" and not any(map(unit_named, _texts(c, body)))]
    if not numbers or (len(numbers) == len(names) and not words):
        return columns
    return [_of_numbers(c, base) if c in numbers else c for c in columns]


def _of_numbers(column: Column, base: Period | None) -> Column:
    """Return a column of figures by its head: a place's, what is asked for, or what was done."""
    if column.means == "entity":
        return replace(column, means=None, name=column.words[-1])
    if not any(map(_ASKED.search, column.words)):
        return replace(column, means="actual", name="")
    whole = column.period
    whole = headers.beside("year", base) if whole in {None, base} else whole
    return replace(column, means="target", span="year", period=whole, name="")


_ASKED = re.compile(r"目标|任务|计划|指标|要求")


def _texts(column: Column, body: list[list[Cell]]) -> list[str]:
    return [row[column.number].text for row in body]


def _are_times(texts: list[str]) -> bool:
    """Whether a column may hold times: not numbers alone, or years, months and dates in digits."""
    filled = [text for text in texts if any(map(str.isdigit, text))]
    return not all(map(_PLAIN.fullmatch, filled)) or all(map(_TIME.fullmatch, filled))


_DIGIT = re.compile(r"\d")
_PLAIN = re.compile(r"-?[\d,]+(?:\.\d+)?%?")
_TIME = re.compile(r"(?:19|20)\d\d(?:\d\d)*|1?\d(?:\.0)?")


def _are_numbers(texts: list[str]) -> bool:
    filled = [text for text in texts if text]
    filled = filled if any(map(_DIGIT.search, filled)) else []  # 一所 is no number
    read = [text for text in filled if (figure := read_figure(text)) and figure.value is not None]
    return len(filled) > 1 and 3 * len(read) >= 2 * len(filled)


_HANDED_DOWN = re.compile(
    r"(?:国家|中央|部里|水利部|上级|[省市]厅?局?)(?:下达|分配|核定|确定|要求|目标)+[值数]?"
)
_OWN_GOAL = re.compile(
    r"(?:[省市县区局]级?自?|本级|自行?|内部)(?:定|控|分解)(?:目标|任务|计划)?[值数]?"
)


def of_own_level(columns: list[Column]) -> list[Column]:
    """Beside the goal an office set itself (省定), one handed down (国家下达) is told aside."""
    goals = [c for c in columns if c.means == "target" and c.words]
    own = [c for c in goals if _OWN_GOAL.fullmatch(headers.without_brackets(c.words[-1]))]
    down = [c for c in goals if _HANDED_DOWN.fullmatch(headers.without_brackets(c.words[-1]))]
    if not own or not down:
        return columns
    told = [*(replace(c, name="") for c in own), *(replace(c, means="ignore") for c in down)]
    return replaced(columns, told)


def without_attributes(columns: list[Column]) -> list[Column]:
    """A word before 目标 that nothing else bears says whose goal it is: 考评目标, 局定目标.

    Where what was done has no name of its own beside it, the goal has none either.
    """
    done = [c for c in columns if c.means in {"actual", ""} and not c.span.startswith("prior")]
    if not any(c.means == "indicator" for c in columns) or not any(not c.name for c in done):
        return columns
    others = {c.name for c in columns if c.means != "target"}
    bare = {c.number: c.name.rpartition("计划")[2] for c in columns}
    return [
        replace(c, name=bare[c.number] if bare[c.number] in others else "")
        if c.means == "target" and c.name and c.name not in others and not c.proven
        else c
        for c in columns
    ]


def named_by_targets(columns: list[Column], body: list[list[Cell]]) -> list[Column]:
    """考核目标 beside 目标值 holds names, where nothing else does and its cells are words."""
    goals = [column for column in columns if column.means == "target"]
    if not goals or any(column.means in {"indicator", "entity"} for column in columns):
        return columns
    names = [goal for goal in goals if _are_words(_texts(goal, body))]
    if len(goals) == 1 and any(map(str.isdigit, "".join(_texts(goals[0], body)))):
        return columns
    return replaced(columns, [replace(names[0], means="indicator")]) if names else columns


def _are_words(texts: list[str]) -> bool:
    filled = [text for text in texts if text]
    return bool(filled) and not any(text[:1].isdigit() for text in filled)


def named_by_groups(columns: list[Column], body: list[list[Cell]]) -> list[Column]:
    """类别, 责任单位 or the month in the corner stands over names where nothing else does and each
    row tells another."""
    groups = [column for column in columns if column.means in {"section", "nature"}]
    first = next((c for c in columns if c.words and c.means != "number"), None)
    groups = groups or [c for c in (first,) if c and c.means == "owner"]
    groups = groups or [c for c in (first,) if c and c.means in {"", "ignore"} and not c.name]
    texts = [row[groups[0].number].text for row in body if len(groups) == 1]
    texts = [text for text in texts if not labels.is_note(text)]
    filled = [text for text in texts if text]
    if len(filled) < 2 or len(set(filled)) < len(filled) or any(map(read_figure, filled)):
        return columns
    places = 2 * sum(map(labels.is_place, filled)) > len(filled) or labels.are_things(filled)
    beside = [c for c in columns if c.words and c.means in {*COUNTED, "target"} and c not in groups]
    own = bool(beside) and all(c.name and c.means is None for c in beside)
    places = places or own or groups[0].means == "owner"
    times = [text for text in filled if spans.find(text, spans.SOME_YEAR)[0]]
    means = "period" if 3 * len(filled) <= 4 * len(times) else "entity" if places else "indicator"
    told = replace(groups[0], means=means, period=None)
    return [told if c is groups[0] else c for c in columns]


def with_owners(columns: list[Column], body: list[list[Cell]]) -> list[Column]:
    """A column 单位 before the names that holds no unit says whose the figures are."""
    names = [column.number for column in columns if column.means == "indicator"]
    for n, column in enumerate(columns):
        full = (r for r in body if not names or r[names[0]].text not in {"", r[n].text})  # no notes
        texts = {row[n].text for row in full if row[n].text}
        ahead = n < names[0] if names else bool(texts)
        if column.means == "unit" and ahead and not any(map(unit_named, texts)):
            columns[n] = column = replace(column, means="entity")
        if (
            column.means == "entity"
            and names
            and _are_offices(texts)
            and not _repeated(names[0], body)
        ):
            columns[n] = replace(column, means="owner")
    return columns


OFFICES = 0.75
"""The share of a column that are parts of an office: notes and titles below stand in it, too."""
_OFFICE = re.compile(r".{1,10}(?:[科股室处队部办]|中心|办公室|大队|支队)")


_BARE_NAME = re.compile(r"(?:单位|对象)?名称?")


def of_things(columns: list[Column], body: list[list[Cell]]) -> list[Column]:
    """Names of stations under a bare 名称 say whose the figures are; things with several units of
    their own are measured: 编织袋 in 万条, 土工布 in 平方米."""
    means = [column.means for column in columns]
    units = {row[c.number].text for c in columns if c.means == "unit" for row in body}
    measures = {labels.measured_in(unit_named(unit)) for unit in units if unit_named(unit)}
    several = len(measures) > 1
    told = []
    for column in columns:
        texts = [text for text in _texts(column, body) if text and not labels.is_note(text)]
        things = labels.are_things(texts)
        bare = column.means == "indicator" and _BARE_NAME.fullmatch("".join(column.words))
        if bare and things and "unit" not in means:
            column = replace(column, means="entity")
        elif column.means == "entity" and several and not things and "indicator" not in means:
            column = replace(column, means="indicator")
        told.append(column)
    return told


def _are_offices(texts: set[str]) -> bool:
    """Whether nearly all are parts of an office (供水科, 执法队), not places."""
    own = sum(bool(_OFFICE.fullmatch(text)) for text in texts)
    return bool(texts) and own >= OFFICES * len(texts)


def _repeated(names: int, body: list[list[Cell]]) -> bool:
    told = [row[names].text for row in body if row[names].text]
    return len(told) > 1 and 2 * len(set(told)) <= len(told)


def column_of(
    number: int, words: tuple[str, ...], ledger: str, base: Period | None, now: Period | None
) -> Column:
    """Return what the levels of a column's heading say, from top to bottom.

    `base` is the table's period, `now` that or the latest year of its headings.
    """
    if ledger != "figures" and (together := headers.read("".join(words), ledger)).means:
        return Column(number, words, together.means, together.span)
    words = tuple(_AND_SHARES.sub("", text) for text in words)
    period: Period | None = None
    means: str | None = None
    span = unit = ""
    names: list[str] = []
    for text in of_same_span(words, base):
        own = base if _is_year_of(period, base) else period or base or now
        head = headers.read(text, ledger, own)
        above, period = period, head.period or period
        if above and head.span == "year" and "年" not in text and above.first.month != 1:
            period = above
        if above and now and head.span.startswith("prior"):
            period = _earlier(head.span, above, now)
        unit = head.unit or unit
        station = head.means == "entity" and _is_station(text, words)
        means, span = (means, span) if station else _told_by(head, text, (means, span), now)
        if text is not words[0] and _REACHED.fullmatch(text):
            means = "actual"
        else:
            compares = text is not words[-1] and _COMPARES.fullmatch(text)
            names += [head.name] if head.name and not compares else []
        if head.means == "approved" or station:
            names.append(headers.without_brackets(text))
    if means is None and any(map(labels.is_own, names)):
        means = "actual"
    if base and words:
        span, period, names = _of_goal(words[-1], means, (span, period, names), base)
    if means == "revised":
        means, span = "target", "revised"
    names = [name for name in names if not _EMPTY.fullmatch(name)]
    plain = (n for n in _within_groups(names) if not (labels.is_own(n) or _AMOUNTS.fullmatch(n)))
    name = "".join(plain)
    column = Column(number, words, means, span, name, unit, _so_far(period, means, base))
    return _as_timed(column, base or now)


_AND_SHARES = re.compile(r"(?<=.)[及和与、](?:其|所占)?(?:构成|占比|比重|结构|占比情况|比例)$")
"""What a head says of the columns of shares below it: 累计数及构成, 完成数与占比."""


def _is_station(text: str, words: Sequence[str]) -> bool:
    """Whether a level above others names one of several: 总干一站, 城东分公司 over 今年."""
    return text is not words[-1] and (labels.are_things([text]) or labels.is_place(text))


_PART_GOAL = {1: "月", 3: "季", 6: "半年"}
"""What the goal of a table of so many months is called after."""


def _is_year_of(period: Period | None, base: Period | None) -> bool:
    """Whether a level above is the year of a table of a part of it: 2024年投资 over 本月完成."""
    if base is None or base.months >= 12 or base.first.year != base.year:
        return False
    return period == year(base.year)


Timed = tuple[str, Period | None, list[str]]


def _of_goal(head: str, means: str | None, told: Timed, base: Period) -> Timed:
    """Return span, period and names of a column with what its last head says of the year, or of the
    table's own part of it: 全年应收, 季度目标."""
    span, period, names = told
    if means == "target" and _of_base(head, base):
        return "", base, []
    yearly = _YEARLY if means == "target" and not span else _ALL_YEAR
    if yearly.match(head) and means in {"target", None}:
        return "year" * (means == "target"), year((period or base).year), names
    return told


def _of_base(head: str, base: Period) -> bool:
    """Whether a head names the goal of the table's own month, quarter or half year: 季度目标."""
    part = _PART_GOAL.get(base.months)
    form = rf"[本当全]?{part}度?(?:工作)?(?:目标|计划|任务)[值数量]?"
    return part is not None and re.fullmatch(form, headers.without_brackets(head)) is not None


def _as_timed(column: Column, base: Period | None) -> Column:
    """Return a column of what was done with the time that its words tell together, and what else
    they say: 上年同月发生, 1—9月合格率."""
    if base is None or column.means not in {None, "", "actual", "ignore"}:
        return column
    words = [_TIMELESS.sub("", word) for word in column.words if not unit_named(word)]
    told = head_times.of(words, base)
    if column.means == "ignore":
        told = told if told and (not told.rest or column.words[-1].startswith("上月")) else None
        return _of_time(replace(column, means="actual"), told) if told else column
    if told is None:
        early = column.means is None and column.period is None and _EARLY.match(column.name)
        name = column.name[early.end() :] if early else ""
        then = replace(column, means="actual", span="prior", name=name, period=base.before())
        return then if len(name) > 1 else column
    return _of_time(column, told)


def _of_time(column: Column, told: head_times.Told) -> Column:
    """Return a column with the time told of it, and what else its words say."""
    span = "prior" if told.early else "month" if told.period.months == 1 else ""
    means, name = column.means or "actual", column.name
    if name and (column.means is None or not told.rest):
        head = headers.read(told.rest) if told.rest else None
        name = head.name if head else ""
        means = (head.means if head else None) or ("" if name else "actual")
    fixed = None if told.open else told.period
    return replace(column, means=means, span=span, name=name, period=told.period, told=fixed)


_EARLY = re.compile(r"(?:上一?年度?|去年)(?:实际|完成|累计)?(?!同)")
_TIMELESS = re.compile(r"[（(][^（）()月季年]*[）)]")
"""Brackets that name no time: a unit."""


def as_told(columns: list[Column]) -> list[Column]:
    """Return the columns with the times that their heads alone tell, whatever those beside say."""
    done = {None, "", "actual"}
    return [
        replace(c, period=c.told, doubt=c.doubt.replace("stage_in_doubt", ""))
        if c.told and c.means in done
        else c
        for c in columns
    ]


Meaning = tuple[str | None, str]
"""What a column holds, and how its time differs from the table's."""


def _told_by(head: headers.Head, text: str, above: Meaning, now: Period | None) -> Meaning:
    """Return what a column means below a level of its heading."""
    means, _ = above
    if means in {"growth", "delta"} and _is_earlier(head, now):
        return "actual", "prior"
    if means in {"indicator", "entity"} and head.means == "unit":  # the corner of a turned table
        return above
    if above == ("actual", "prior") and (head.means, head.span) == ("actual", ""):
        return above  # 去年同期 over 完成投资
    if head.means and not (means in _KEPT and _ONLY_WHEN.fullmatch(text)):
        return head.means, head.span
    return ("", above[1]) if head.means == "" and means is None else above


_ONLY_YEAR = re.compile(r"(?:(?P<now>[本当今]年)|(?P<then>[上去]年)|(?P<year>20\d\d)年)[度数]?")
_PART_OF_YEAR = re.compile(r"\d月|[一二三四]季|半年|[本当][月季]|累计|至今|以来")


def of_same_span(words: Sequence[str], base: Period | None) -> list[str]:
    """Return heads with a year alone beside 本月, 1—8月 or 累计 as what it says of that part, last:
    本年 as 本期, 上年 as 上年同期.
    """
    years = {word: _ONLY_YEAR.fullmatch(headers.without_brackets(word)) for word in words}
    if base is None or not any(_PART_OF_YEAR.search(w) for w in words if not years[w]):
        return list(words)
    said = {word: _of_year(only, base) for word, only in years.items() if only}
    moved = {word for word, means in said.items() if means}
    return [w for w in words if w not in moved] + [said[w] for w in words if w in moved]


def _of_year(only: re.Match[str], base: Period) -> str:
    since = base.year - int(only["year"]) if only["year"] else 0 if only["now"] else 1
    return {0: "本期", 1: "上年同期"}.get(since, "")


_COMPARES = re.compile(
    r"[与同和较比]?(?:上年|去年|上一年|前一年|同期|同比)度?(?:同期)?(?:(?:情况|变化)?(?:相?比较?|对[比照])?)"
    r"(?:情况|分析|变化)?|(?:对[比照]|比较|增减|变化)(?:上年|去年|同期|情况|分析|变化)*"
)
"""What stands above 上年同期 and 增幅 without naming anything: 与上年对比."""
_EMPTY = re.compile(r"[\s（）()]*|其\s*中[:：]?")
_AMOUNTS = re.compile(
    r"分[段季月期]|(?:[今本当]年度?|年度)(?:投资|资金)(?:完成|执行|计划)*情况|(?:工程|任务|工作|实物)量|数量|(?:建设)?规模|(?:[月季年期][末底]|[时现]点)?(?:水平|存量|时点数)"
)
"""What a head above 计划 and 完成 says that is no name."""
_KEPT = headers.RELATIVE | {"target"}
_ONLY_WHEN = re.compile(
    r"(?:[至本当今全上同]?[年月季期]度?)?(?:累计|[合小总]计)?|1?\d月|(?:绝对|数)[数值量额]"
    r"|(?:20\d\d年)?1[-—–~～至]1?\d月份?(?:累计)?"
)
"""What below 同比 or 计划 only says for which time: 累计, 本月."""
_REACHED = re.compile(r"(?:实|已)[灌供引收征缴发报到建装测交拨种治改]数?")
"""What below a name says that it was done: 实灌 under 灌溉面积."""
_ALL_YEAR = re.compile(r"全年(?!同期)")
_YEARLY = re.compile(r"(?:年度|全年|年[初底末]|[本当今]年度?)(?!\d)")
_ADDED_UP = re.compile(r"[（(]累计[）)]|^累计|累计$")


def _is_earlier(head: headers.Head, now: Period | None) -> bool:
    """Whether a head below 同比 names nothing but an earlier time: 上年1—11月."""
    if head.means != "" or head.unit or head.period is None or now is None:
        return False
    return head.period.year < now.year


def _within_groups(names: list[str]) -> list[str]:
    """Leave out what only groups names that stand alone: 资金争取与支出 above 专项债券支出."""
    own = _without_repeats(names)
    grouped = len(own) > 1 and bool(_JOINED.search(own[0])) and len(own[-1]) >= WHOLE_NAME
    return own[1:] if grouped else own


_JOINED = re.compile(r"..[与及和、]..")
WHOLE_NAME = 4
"""Characters that a name has at least which needs no group's name before it."""


def _without_repeats(names: list[str]) -> list[str]:
    """Leave out what a level below says again (水量 above 实引水量), and how it was added up."""
    names = [_ADDED_UP.sub("", name) or name for name in names]
    return [n for k, n in enumerate(names) if not any(n in later for later in names[k + 1 :])]


def _earlier(span: str, above: Period, now: Period) -> Period | None:
    """Return what 上年同期 means under a heading of a year: that year, if it is an earlier one."""
    if above.year >= now.year:
        part = span == "prior" and above.months < 12
        return above.before() if part else headers.beside(span, now)
    return now.before(now.year - above.year) if span == "prior" else above


def _so_far(period: Period | None, means: str | None, base: Period | None) -> Period | None:
    """In a table for 1—10月, what is done under the heading of that year is done by October."""
    if period is None or base is None or means in {"target", None}:
        return period
    if base.first.year != base.year:
        return period
    if not period.is_year or period.year != base.year:
        return period
    return since_january(base) if base.months == 1 else base  # 2024年完成投资 in December's table


WHOLE_YEAR = "全年"
_TILL_THEN = re.compile(r"^[年度]*[底末]?(?:[之以]?前|止|累计)|^[年度]*[底末]")
_THIS_YEAR = re.compile(r"[今本当]年")


def only_year(texts: Iterable[str]) -> Period | None:
    """Return the year that all headings with a year share: it is the table's.

    Where one of several columns of what was done names it, it is the year before: `完成数 |
    2023年1—9月`, `累计完成 | 2023年全年`.
    """
    texts = list(texts)
    dated = [(period.year, rest) for period, rest in map(spans.find, texts) if period]
    if len({named for named, _ in dated}) != 1:
        return None
    named, rest = dated[0]
    if _TILL_THEN.search(rest) and any(map(_THIS_YEAR.search, texts)):  # 2024年底前已完 | 今年计划
        return year(named + 1)
    undated = any(is_done(text) for text in texts if not spans.find(text)[0])
    done = rest in {"", WHOLE_YEAR} or headers.read(rest).means == "actual"
    return year(named + (len(dated) == 1 and done and undated))


def is_done(text: str) -> bool:
    """Whether a heading is of what was done in the table's own year: 完成数, 1—9月累计."""
    part, rest = spans.find(text, spans.SOME_YEAR)
    if part and (not rest or part.year < spans.SOME_YEAR.year):
        return part.year == spans.SOME_YEAR.year
    head = headers.read(rest)
    return head.means == "actual" and not head.span.startswith("prior")


def latest(texts: Iterable[str]) -> Period | None:
    """Return the latest year that headings name."""
    years = [period.year for text in texts if (period := spans.find(text)[0])]
    return year(max(years)) if years else None
