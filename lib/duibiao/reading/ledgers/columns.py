"""The columns of a table: what each heading says, and what neighbours and bodies add to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from duibiao.reading.ledgers import headers, labels, spans
from duibiao.reading.quantities.measures import unit_named
from duibiao.reading.workbooks.sheets import Cell
from duibiao.vocabulary.periods import Period, months, year


@dataclass(frozen=True)
class Column:
    """What a column holds.

    `means` is a code of `headers` or None when the dictionary knows no level of its heading;
    `words` are the levels as written; `name` the parts that are neither measure, period nor unit.
    `carried` tells that the period is that of the columns to its left, `titled` that the name is
    the title's.
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


def years_across(columns: list[Column]) -> list[Column]:
    """Below the corner word 年份, with years beside it, stand names: the column of indicators."""
    means = [column.means for column in columns]
    if means.count("period") != 1 or "" not in means or {"indicator", "entity"} & set(means):
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
        elif column.period and column.means not in {"target", *headers.RELATIVE}:
            latest = max(column.period, latest or column.period, key=lambda p: p.year)
        told.append(column)
    return told


def in_step(columns: list[Column]) -> list[Column]:
    """Beside what is done in one part of the year only, 同期 is that part of the year before."""
    done = {c.period for c in columns if c.means != "target" and c.span != "month" and c.period}
    parts = [period for period in done if period.months < 12]
    if len(parts) != 1:
        return columns
    then = parts[0].before()
    return [
        replace(c, period=then) if c.span == "prior" and c.period == year(then.year) else c
        for c in columns
    ]


def to_date(columns: list[Column], base: Period | None) -> list[Column]:
    """Beside 本月 in the report of a month, 累计 runs from the year's first month."""
    if base is None or base.months != 1 or all(column.span != "month" for column in columns):
        return columns
    so_far = months(base.year, 1, base.year, base.last.month)
    spans_told = {"": so_far, "prior": so_far.before()}
    return [
        replace(column, period=spans_told[column.span])
        if column.span in spans_told and any("累计" in text for text in column.words)
        else column
        for column in columns
    ]


def subject(titles: list[str]) -> str:
    """Return what the title nearest to a table says it is about, "" when none does."""
    plain = (headers.without_brackets(spans.find(title)[1]) for title in reversed(titles))
    return next(filter(None, map(labels.subject, plain)), "")


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
    """A column that holds nothing but 计划, 完成 and the like says what each row's figures are."""
    if column.means not in {None, "section"} or not column.words:
        return column
    texts = {cell.text for cell in body if cell.text}
    known = [headers.read(text).means in headers.MEASURES for text in texts]
    return replace(column, means="indicator") if len(known) > 1 and all(known) else column


def with_owners(columns: list[Column], body: list[list[Cell]]) -> list[Column]:
    """A column 单位 before the names that holds no unit says whose the figures are."""
    names = [column.number for column in columns if column.means == "indicator"]
    for n, column in enumerate(columns):
        texts = {row[n].text for row in body if row[n].text}
        if column.means == "unit" and names and n < names[0] and not any(map(unit_named, texts)):
            columns[n] = replace(column, means="entity")
    return columns


def column_of(
    number: int, words: tuple[str, ...], ledger: str, base: Period | None, now: Period | None
) -> Column:
    """Return what the levels of a column's heading say, from top to bottom.

    `base` is the table's period, `now` that or the latest year of its headings.
    """
    period: Period | None = None
    means: str | None = None
    span = unit = ""
    names: list[str] = []
    for text in words:
        head = headers.read(text, ledger, period or base)
        above, period = period, head.period or period
        if above and now and head.span.startswith("prior"):
            period = _earlier(head.span, above, now)
        unit = head.unit or unit
        if head.means:
            means, span = head.means, head.span
        elif head.means == "" and means is None:
            means = ""
        names += [head.name] if head.name else []
    return Column(number, words, means, span, "".join(names), unit, _so_far(period, means, base))


def _earlier(span: str, above: Period, now: Period) -> Period | None:
    """Return what 上年同期 means under a heading of a year: that year, if it is an earlier one."""
    if above.year >= now.year:
        return headers.beside(span, now)
    return now.before(now.year - above.year) if span == "prior" else above


def _so_far(period: Period | None, means: str | None, base: Period | None) -> Period | None:
    """In a table for 1—10月, what is done under the heading of that year is done by October."""
    if period is None or base is None or means in {"target", None}:
        return period
    if base.first.year != base.year:
        return period
    return base if period.is_year and period.year == base.year else period


def only_year(texts: Iterable[str]) -> Period | None:
    """Return the year that all headings with a year share: it is the table's."""
    found = {period.year for text in texts if (period := spans.find(text)[0])}
    return year(found.pop()) if len(found) == 1 else None


def latest(texts: Iterable[str]) -> Period | None:
    """Return the latest year that headings name."""
    years = [period.year for text in texts if (period := spans.find(text)[0])]
    return year(max(years)) if years else None
