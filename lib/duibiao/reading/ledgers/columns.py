"""The columns of a table: what each heading says, and what neighbours and bodies add to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from duibiao.reading.ledgers import head_times, headers, labels, spans
from duibiao.reading.quantities.unit_words import is_counted, unit_named
from duibiao.vocabulary.periods import Period, since_january, year


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


NEARLY = 0.9
"""The share of a column that must be of one kind: sheets end in rows of their own."""
COUNTED = frozenset({None, "", "actual"})
"""What a column may mean whose figures were counted: done, or by its own name."""


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
        counted = number > 0 and is_counted(head.unit)  # 水厂（座）
        station = head.means == "entity" and (counted or _is_station(text, words))
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


ONLY_YEAR = re.compile(r"(?:(?P<now>[本当今]年)|(?P<then>[上去]年)|(?P<year>20\d\d)年)[度数]?")
_PART_OF_YEAR = re.compile(r"\d月|[一二三四]季|半年|[本当][月季]|累计|至今|以来")


def of_same_span(words: Sequence[str], base: Period | None) -> list[str]:
    """Return heads with a year alone beside 本月, 1—8月 or 累计 as what it says of that part, last:
    本年 as 本期, 上年 as 上年同期.
    """
    years = {word: ONLY_YEAR.fullmatch(headers.without_brackets(word)) for word in words}
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
ADDED_UP = re.compile(r"[（(]累计[）)]|^累计|累计$")


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
    names = [ADDED_UP.sub("", name) or name for name in names]
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
