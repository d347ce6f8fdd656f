"""What is there at a time: stored water, goods kept, and what came in and went out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from duibiao.reading.ledgers import headers, labels
from duibiao.reading.ledgers.columns import COUNTED, Column, replaced
from duibiao.reading.ledgers.figures import ROUND, value_of
from duibiao.reading.ledgers.proofs import FEWEST, LOOKED_AT
from duibiao.reading.quantities.unit_words import unit_named
from duibiao.reading.workbooks.sheets import Cell
from duibiao.vocabulary.periods import Period, month, month_before, months, year

_MONTH = re.compile(r"(\d{1,2})月")
_MONTH_END = re.compile(r"(?:(20\d\d)年|(上年)|本年)?(\d{1,2})月份?[末底][数值]?")
_BEFORE = re.compile(r"上月|月(?:份|1日)?初|期初|\d月1日|上期")
_WRITTEN = re.compile(r"(20\d\d)年")
_THEN = re.compile(r"同[期月日]")
_YEAR_AGO = re.compile(r"上年|前年|20\d\d年|同[期月日]")
_YEAR_END = re.compile(r"年[初末底]")
_COMPARED = re.compile(
    r"[比较与].*(?:上年|同期|同日|20\d\d)|同比[增差多减少]|[多少增减][（(][多少增减亏+＋-－]|[±＋]"
)
_TIMES = re.compile(
    r"\d{1,2}[-—–~～至]\d{1,2}月|20\d\d年|[本上]?年?度?同[期月日]|[上本前]年|[本上]月|\d{1,2}月(?:份|\d{1,2}日)?|[本上]期|[月期年旬][初末底]"
    r"|截至|目前|当前|(?<=[月年期旬日])[初末底止]|数量?$|其中[:：]?|总量$"
)
_COMES, _GOES = re.compile(r"[入收购进增补]"), re.compile(r"[出发领用耗减支销调废损]")
_BESIDE = re.compile(rf"(?:{_COMPARED.pattern})(?!.*[%％率])|^本?[月期]初数?$|上[月期]结[转余存]")
"""What stands beside stocks and speaks of them: 比去年同期多（少）, 期初数."""
_OTHER = re.compile(r"多年|历[年史]|常年|下[月年期]|平均|均值|任务|目标|计划|指标|应蓄")
"""What is no stock at a time: a mean of years, or what is to be stored."""
_OPEN = COUNTED | {"ignore", "delta"}
Rows = Sequence[Sequence[Cell]]


def timed(columns: list[Column], base: Period | None, titles: Sequence[str] = ()) -> list[Column]:
    """Return the columns of what is there at a time with that time: 月初蓄水量 is of the end of the
    month before, 截至6月底蓄水量 of June; what it is more than a year ago is a difference."""
    if base is None:
        return columns
    if any(map(labels.is_stock, titles)):
        columns = [_at_month_end(column, base) for column in columns]
    if base.months == 12:
        return columns
    heads = {c.number: "".join(c.words) for c in columns if c.means in _OPEN}
    stocks = {n for n, head in heads.items() if labels.is_stock(head) and not _OTHER.search(head)}
    beside = {n for n, head in heads.items() if stocks and _BESIDE.search(head)}
    told = [_at_time(c, heads[c.number], base) for c in columns if c.number in stocks | beside]
    return replaced(columns, told)


def _at_month_end(column: Column, base: Period) -> Column:
    """Return a column that names nothing but a month's end, in a table of stocks, as of then."""
    found = _MONTH_END.fullmatch("".join(w for w in column.words if not unit_named(w)))
    if column.means not in COUNTED or not found or not 1 <= int(found[3]) <= 12:
        return column
    span = month(int(found[1] or base.year - bool(found[2])), int(found[3]))
    return replace(column, means="actual", name="", period=span, told=span)


def _at_time(column: Column, head: str, base: Period) -> Column:
    if _COMPARED.search(head):
        return replace(column, means="delta", name="")
    if _YEAR_END.search(head):
        return column
    span = _month_of(head, base)
    if span is None:
        return column
    name = _name(column)
    prior = "prior" * (span.year < base.year and not _BEFORE.search(head))
    return replace(column, means="actual", span=prior, name=name, period=span, told=span)


def _month_of(head: str, base: Period) -> Period | None:
    """Return the month at whose end something is there: 月初 and 期初 are that of the time before,
    上季末 of the quarter before."""
    named, written = _MONTH.search(head), _WRITTEN.search(head)
    at = int(named[1]) if named else base.last.month
    year_of = int(written[1]) if written else base.year - 2 * ("前年" in head)
    if not 1 <= at <= 12 or (written and not named and not _THEN.search(head)):
        return None
    span = month(year_of, at)
    if _BEFORE.search(head):
        whole = named is None and ("期初" in head or "上期" in head)
        span = month_before(base if whole else span)
    if "上季" in head:
        span = month_before(months(base.year, at - (at - 1) % 3, base.year, at))
    ago = not written and "前年" not in head and _YEAR_AGO.search(head)
    return span.before() if ago else span


def _name(column: Column) -> str:
    """Return what a head names but for its time and unit."""
    words = (headers.without_brackets(word) for word in column.words if not unit_named(word))
    return headers.read(_TIMES.sub("", "".join(words))).name or column.name


def balanced(columns: list[Column], body: Rows, base: Period | None) -> list[Column]:
    """Return the columns of a store's sheet, whose rows prove that what was there and came in less
    what went out is there now, each under its own head: 月初库存 | 入库 | 出库 | 月末库存."""
    if base is None or not any(c.means == "indicator" for c in columns):
        return columns
    counted = [c for c in columns if c.words and c.means in COUNTED | {"ignore"}]
    for start, end in combinations(counted, 2):
        between = [c for c in counted if start.number < c.number < end.number]
        comes = [c for c in between if _COMES.search(_last(c))]
        goes = [c for c in between if c not in comes and _GOES.search(_last(c))]
        if comes and goes and _balances(start, comes, goes, end, body):
            before = year(base.year - 1) if base.first.month == 1 else month_before(base)
            last = month(base.year, base.last.month)
            spans = {start.number: before, end.number: last if base.months < 12 else base}
            moved = (start, *comes, *goes, end)
            return replaced(columns, [_kept(c, spans.get(c.number, base)) for c in moved])
    return columns


def _kept(column: Column, span: Period) -> Column:
    left = _LEFT.search(_last(column))
    name = _name(column) or (left[0] if left else "")
    return replace(column, means="actual", name=name, period=span, told=span, proven=True)


_LEFT = re.compile(r"结[余存]|余额|存量")


def _last(column: Column) -> str:
    return column.words[-1]


def _balances(
    start: Column, comes: Sequence[Column], goes: Sequence[Column], end: Column, body: Rows
) -> bool:
    signs = [(start, 1), *((c, 1) for c in comes), *((c, -1) for c in goes), (end, -1)]
    held = []
    for row in body[:LOOKED_AT]:
        if value_of(row[start.number]) is not None and value_of(row[end.number]) is not None:
            left = sum(sign * (value_of(row[c.number]) or 0.0) for c, sign in signs)
            held.append(abs(left) <= ROUND)
    return len(held) >= FEWEST and all(held)
