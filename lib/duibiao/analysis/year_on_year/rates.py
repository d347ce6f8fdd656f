"""Rates beside the growth on last year: 环比, 两年平均, 年均, 可比价, 累计下降."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from duibiao.analysis.readings import Reading, difference
from duibiao.analysis.wording import number
from duibiao.analysis.year_on_year.pairs import Break, Pair
from duibiao.vocabulary.catalogue import Catalogue, plain_name
from duibiao.vocabulary.periods import Period, month, month_before, since_january

TWO = 2


def average_growth(now: float, then: float, years: float) -> float:
    """Return the percent a year by which one value became another (年均, 两年平均)."""
    return ((now / then) ** (1 / years) - 1) * 100 if now > 0 and then > 0 else math.nan


def constant_growth(growth: float, prices: float) -> float:
    """Return growth at constant prices (%) from that at current ones and an index (100: same)."""
    return ((1 + growth / 100) / (prices / 100) - 1) * 100


def cumulative_fall(yearly: Iterable[float]) -> float:
    """Return the fall since a base year (%) that a fall in each year since adds up to."""
    return (1 - math.prod(1 - fall / 100 for fall in yearly)) * 100


def two_year_growth(now: Reading, found: Sequence[Reading], breaks: Sequence[Break]) -> float:
    """Return the average growth a year over two years, NaN across a break."""
    then = _told(found).get(now.period.before(TWO))
    if then is None or now.bound != "exact" or now.unit != then.unit:
        return math.nan
    parted = any(not b.caution and b.parts(now.bureau, then.period, now.period) for b in breaks)
    return math.nan if parted else average_growth(now.value, then.value, TWO)


class Month(NamedTuple):
    """A figure's last month and the one before (环比); `summed`: one is of running totals."""

    now: float = math.nan
    before: float = math.nan
    summed: bool = False

    @property
    def growth(self) -> float:
        """Return the growth in percent, NaN on nothing and of totals that were corrected."""
        fit = self.before > 0 and self.now >= 0
        return (self.now / self.before - 1) * 100 if fit else math.nan


def month_growth(now: Reading, found: Sequence[Reading], adds_up: bool) -> Month:
    """Return a figure's last month and the one before: each told or, of what adds up, the
    difference of two running totals."""
    last = month(now.last.year, now.last.month)
    told = _told(found)
    both = (last, month_before(last))
    summed = any(one not in told for one in both)
    this, before = (_month(one, told, adds_up) for one in both)
    return Month(this, before, summed)


def _told(found: Sequence[Reading]) -> dict[Period, Reading]:
    return {r.period: r for r in found if r.kind == "level" and r.bound == "exact"}


def _month(one: Period, told: dict[Period, Reading], adds_up: bool) -> float:
    if one in told:
        return told[one].value
    whole = told.get(since_january(one))
    rest = told.get(since_january(month_before(one))) if one.first.month > 1 else None
    if not adds_up or whole is None or rest is None or whole.unit != rest.unit:
        return math.nan
    return difference(whole.value, rest.value)


INDEX = re.compile(r"(?:价格|平减|缩减)指数(?:[（(]上年(?:同期)?=100[)）])?$")
LIKELY = (50, 200)  # An index of prices to the year before as 100 lies between these
PER_MONEY = re.compile(r"/(?:万|亿)?元$")


def prices_of(
    indicator: str,
    bureau: str,
    series: Mapping[tuple[str, str], Sequence[Reading]],
    catalogue: Catalogue,
) -> Sequence[Reading]:
    """Return the readings of the price index that names what an indicator is counted in."""
    if "current" not in catalogue.basis(indicator):
        return ()
    names = str(catalogue.indicators.at[indicator, "aliases"]).split("|")
    names = [plain_name(n) for n in (catalogue.indicators.at[indicator, "name_zh"], *names)]
    indices = ((one, i) for b, i in series if b == bureau and INDEX.search(one := plain_name(i)))
    found = [i for one, i in indices if any((s := INDEX.sub("", one)) and s in n for n in names)]
    return series[bureau, found[0]] if len(found) == 1 else ()


def deflated(told: Pair, prices: Sequence[Reading]) -> Pair:
    """Return a pair with its growth at constant prices, unless the source states one."""
    now, prior = told.now, told.prior
    index = [r.value for r in prices if r.period == now.period and LIKELY[0] < r.value < LIKELY[1]]
    fair = not told.code and prior is not None and prior.value > 0 and now.kind == "level"
    if told.constant or prior is None or not fair or not index or "current" not in now.basis:
        return told
    growth = (now.value / prior.value - 1) * 100
    price = 10_000 / index[0] if PER_MONEY.search(now.unit) else index[0]
    value = round(constant_growth(growth, price), 2)
    rate = now._replace(value=value, unit="%", kind="growth", flags="derived", resolution=0.0)
    return replace(told, constant=rate._replace(note=number(index[0])))
