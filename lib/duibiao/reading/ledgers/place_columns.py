"""Columns that hold the figures of places side by side, told by their names or by their sum."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from duibiao.reading.ledgers import headers, labels
from duibiao.reading.ledgers.columns import COUNTED, NEARLY, Column, replaced
from duibiao.reading.ledgers.figures import value_of
from duibiao.reading.ledgers.table_times import LATE
from duibiao.reading.quantities.unit_words import unit_named
from duibiao.reading.workbooks.sheets import Cell
from duibiao.vocabulary.periods import Period

AREAS = ("区域", "片区")
MOSTLY = 2 / 3
ROUNDING = 0.006
LEVELS = frozenset("省市州盟县区旗镇乡村") | {"街道"}
"""Levels of places, which count places elsewhere: 12个乡镇."""

Rows = Sequence[Sequence[Cell]]


def of_times(columns: list[Column]) -> list[Column]:
    """Return the columns beside rows of times whose heads tell a place and what it did, above or
    below that, as the place's: 供水量 under 滨江水厂; those under 合计 are the office's."""
    told = [c for c in columns if c.means in _OPEN and _levels(c)[1:]]
    others = {c.means for c in columns if c not in told}
    if "period" not in others or {"indicator", "entity"} & others:
        return columns
    for level in (0, -1):
        names = {_levels(c)[level] for c in told}
        whose = {name for name in names if not labels.is_total(name)}
        if len(whose) > 1 and (all(map(labels.is_place, whose)) or labels.are_things([*whose])):
            return replaced(columns, [_of_place(c, _levels(c)[level]) for c in told])
    return columns


_OPEN = COUNTED | {"entity", "target"}


def _levels(column: Column) -> list[str]:
    """Return a column's heads without one that only tells a unit."""
    return [word for word in column.words if not unit_named(word)]


def _of_place(column: Column, place: str) -> Column:
    name = column.name.replace(place, "", 1)
    whose = "" if labels.is_total(place) else place
    means = "target" if column.means == "target" else "actual"
    return replace(column, means=means, name=name, place=whose)


def doubted(columns: list[Column], body: Rows) -> list[Column]:
    """Return the columns of figures in doubt whose place can be none, all where many rows say such:
    a number, 无, a unit in brackets, a text with a year; and those of several days within months,
    which no period tells apart."""
    whose = [c for c in columns if c.means == "entity"][-1:]
    texts = [text for c in whose for row in body if (text := row[c.number].text)]
    all_odd = 4 * sum(map(_is_no_place, texts)) > len(texts)
    figures = [c for c in columns if c.means in COUNTED | {"target", "approved"} and not c.doubt]
    days = [(c, int(day[1])) for c in figures for w in c.words if (day := _DAY.fullmatch(w))]
    told = Counter((c.name, c.place) for c, _ in days)
    times = Counter((c.name, c.place, c.period) for c, _ in days)
    odd = [c for c in figures if all_odd or (c.place and _is_no_place(c.place))]
    odd += [
        c
        for c, day in days
        if times[c.name, c.place, c.period] > 1 or (day < LATE and told[c.name, c.place] > 1)
    ]
    return replaced(columns, [replace(c, doubt="head_in_doubt") for c in odd])


def _is_no_place(text: str) -> bool:
    inner = any(map(unit_named, headers.in_brackets(text)))
    return inner or _NO_PLACE.search(text) is not None


_NO_PLACE = re.compile(r"20\d\d年|^(?:[无有是否]|-?[\d,.]+[%％]?)$")
_DAY = re.compile(r"(?:20\d\d年)?\d{1,2}月(\d{1,2})日")


def across(columns: list[Column], body: Rows) -> list[Column]:
    """Return the columns with those of places as theirs, and that of all of them as the office's.

    Words propose: most names are those of places, or end alike as stations do beside a column that
    is called 全市, 合计 or the like. Arithmetic proves: they add up to that column.
    """
    columns = [_without_level(column) for column in _areas(columns)]
    named = [c for c in columns if _is_open(c) and c.name and not labels.is_total(c.name)]
    named = [c for c in named if any(value_of(row[c.number]) is not None for row in body)]
    names = {column.name for column in named}
    if len(names) < 2 or not any(c.means in {"indicator", "period", "aspect"} for c in columns):
        return columns
    over = [c for c in columns if _is_open(c) and labels.is_total(c.words[0])]
    whole = over or [c for c in columns if _is_open(c) and labels.is_total(c.name or _last(c))]
    places = {name for name in names if labels.is_place(name)}
    summed = not any(map(labels.measure_of, names)) and _adds_up(named, whole, body)
    units = any(c.means == "unit" for c in columns)
    things = (bool(whole) or (units and len(names) > 2)) and labels.are_things([*names])
    if len(places) < MOSTLY * len(names) and not summed and not things:
        return columns
    return [
        replace(c, means=c.means or "actual", place=c.name, name="")
        if c in named
        else replace(c, means=c.means or "actual", name="")
        if c in whole
        else c
        for c in columns
    ]


def _areas(columns: list[Column]) -> list[Column]:
    """Beside indicators 区域 says whose their figures are, where no other column does."""
    means = {column.means for column in columns}
    if "entity" in means or "indicator" not in means:
        return columns
    return [
        replace(c, means="entity") if c.means == "section" and _last(c) in AREAS else c
        for c in columns
    ]


def _without_level(column: Column) -> Column:
    """Return a place's column without 镇 or 街道 below its name, which is no unit of figures."""
    level = column.unit in LEVELS and column.name.endswith(column.unit)
    return replace(column, unit="") if level else column


def _is_open(column: Column) -> bool:
    """Whether a column may hold figures of a place: a measure, or a head that is only a name."""
    bare = column.means is None and not column.unit and column.period is None
    open_one = bare or column.means in {"", "actual", "target", "of_target"}
    return bool(column.words) and open_one and not column.proven


def _last(column: Column) -> str:
    return column.words[-1]


def _adds_up(parts: list[Column], whole: list[Column], body: Rows) -> bool:
    """Whether nearly all rows that fill every column add up to those that say so."""
    alike = [[c for c in parts if _measure(c) == _measure(w)] for w in whole]
    over = len(whole) == 1 or all(labels.is_total(c.words[0]) for c in whole)
    return bool(whole and over) and all(
        _comes_to(w, p, body) for w, p in zip(whole, alike, strict=True)
    )


def _measure(column: Column) -> tuple[str, Period | None]:
    return column.means or "actual", column.period


def _comes_to(whole: Column, parts: list[Column], body: Rows) -> bool:
    if not parts or len(parts) != len({column.name for column in parts}):
        return False
    sums = []
    for row in body:
        if row[whole.number].percent or row[whole.number].text.endswith(("%", "％")):
            continue  # rates of all places are no sum of theirs
        values = [value_of(row[column.number]) for column in (whole, *parts)]
        if None not in values:
            total, *each = [value or 0.0 for value in values]
            sums.append(abs(sum(each) - total) <= ROUNDING * max(1.0, abs(total)))
    return len(sums) > 1 and sum(sums) >= NEARLY * len(sums)
