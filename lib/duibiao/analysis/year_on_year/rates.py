"""Rates beside the growth on last year: 环比, 两年平均, 年均, 可比价, 累计下降."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from duibiao.analysis.readings import Reading, difference
from duibiao.analysis.year_on_year.pairs import Break
from duibiao.vocabulary.periods import Period, months

TWO = 2


def average_growth(now: float, then: float, years: float) -> float:
    """Return the percent a year by which one value became another (年均, 两年平均)."""
    return ((now / then) ** (1 / years) - 1) * 100 if now > 0 and then > 0 else math.nan


def constant_growth(growth: float, prices: float) -> float:
    """Return growth at constant prices (%) from that at current prices and a price index (100: as
    the year before)."""
    return ((1 + growth / 100) / (prices / 100) - 1) * 100


def cumulative_fall(yearly: Iterable[float]) -> float:
    """Return the fall since a base year (%) that a fall in each year since adds up to."""
    return (1 - math.prod(1 - fall / 100 for fall in yearly)) * 100


def two_year_growth(now: Reading, found: Sequence[Reading], breaks: Sequence[Break]) -> float:
    """Return the average growth a year over two years, NaN across a break."""
    then = _told(found).get(now.period.before(TWO))
    if then is None or not _exact(now, then) or any(_parts(b, then, now) for b in breaks):
        return math.nan
    return average_growth(now.value, then.value, TWO)


class Month(NamedTuple):
    """A figure's last month beside the month before (环比); `summed` tells that running totals
    gave one of them."""

    now: float = math.nan
    before: float = math.nan
    summed: bool = False

    @property
    def growth(self) -> float:
        """Return the growth in percent, NaN on nothing and of totals that were corrected."""
        fit = self.before > 0 and self.now >= 0
        return (self.now / self.before - 1) * 100 if fit else math.nan


def month_growth(now: Reading, found: Sequence[Reading], adds_up: bool) -> Month:
    """Return a figure's last month and the month before.

    A month's own figure is its row's or, of what adds up, the difference of two running totals.
    """
    last = months(now.period.year, now.last.month, now.period.year, now.last.month)
    told = _told(found)
    both = (last, _before(last))
    summed = any(one not in told for one in both)
    this, before = (_month(one, told, adds_up) for one in both)
    return Month(this, before, summed)


def _told(found: Sequence[Reading]) -> dict[Period, Reading]:
    return {r.period: r for r in found if r.kind == "level" and r.bound == "exact"}


def _exact(*both: Reading) -> bool:
    return {r.bound for r in both} == {"exact"} and len({r.unit for r in both}) == 1


def _parts(one: Break, then: Reading, now: Reading) -> bool:
    return not one.caution and one.parts(now.bureau, then.period, now.period)


def _before(month: Period) -> Period:
    year, number = (month.year, month.first.month - 1)
    year, number = (year, number) if number else (year - 1, 12)
    return months(year, number, year, number)


def _month(month: Period, told: dict[Period, Reading], adds_up: bool) -> float:
    if month in told:
        return told[month].value
    whole = told.get(_running(month))
    rest = told.get(_running(_before(month))) if month.first.month > 1 else None
    if not adds_up or whole is None or rest is None or not _exact(whole, rest):
        return math.nan
    return difference(whole.value, rest.value)


def _running(month: Period) -> Period:
    return months(month.year, 1, month.year, month.last.month)
