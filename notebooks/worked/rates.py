"""Rates beside the growth on last year, worked: 环比, 两年平均, 年均, 可比价, 累计下降."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from duibiao.analysis.readings import Reading, readings
from duibiao.analysis.year_on_year.rates import (
    average_growth,
    constant_growth,
    cumulative_fall,
    month_growth,
    two_year_growth,
)
from duibiao.vocabulary.words import say
from worked.cases import read, unsourced
from worked.reckoning import Step, Term, num, table

FILE = "rates"
ONE, ALL = num(1), num(100)


def _values(case: str) -> dict[str, float]:
    rows = read(FILE)
    own = rows[rows["case"] == case]
    return dict(zip(own["name"], own["value"].astype(float), strict=True))


def rate_steps() -> pd.DataFrame:
    """Return the arithmetic of every rate beside what the library gives."""
    return table(
        step for make in (_month, _two_year, _average, _constant, _fall) for step in make()
    )


def _growth(now: Term, then: Term) -> Term:
    return (now - then) / then * ALL


def _readings(case: str) -> list[Reading]:
    told = _values(case)
    rows = pd.DataFrame({"period": list(told), "value": list(told.values())})
    return readings(unsourced(rows.assign(indicator="development_funds")))


def _month() -> Iterator[Step]:
    before, last, now = (num(value) for value in _values("month").values())
    found = _readings("month")
    yield Step(
        "rate_month",
        _growth(now - last, last - before),
        month_growth(found[-1], found, True).growth,
    )


def _two_year() -> Iterator[Step]:
    then, last, now = (num(value) for value in _values("two_year").values())
    found = _readings("two_year")
    yield Step("growth", _growth(now, last), (1089 / 1200 - 1) * 100)
    made = ((now / then) ** (ONE / num(2)) - ONE) * ALL
    yield Step("rate_two_year", made, two_year_growth(found[-1], found, ()))


def _average() -> Iterator[Step]:
    (first, then), (last, now) = _values("average").items()
    years = num(int(last)) - num(int(first))
    made = ((num(now) / num(then)) ** (ONE / years) - ONE) * ALL
    yield Step("rate_average", made, average_growth(now, then, years.value))


def _constant() -> Iterator[Step]:
    growth, prices = _values("constant").values()
    made = ((ONE + num(growth) / ALL) / (num(prices) / ALL) - ONE) * ALL
    yield Step("rate_constant", made, constant_growth(growth, prices))


def _fall() -> Iterator[Step]:
    falls = list(_values("fall").values())
    left = ONE - num(falls[0]) / ALL
    for fall in falls[1:]:
        left = left * (ONE - num(fall) / ALL)
    yield Step("rate_fall", (ONE - left) * ALL, cumulative_fall(falls))


def rates_given() -> pd.DataFrame:
    """Return the figures that the rates are worked on."""
    rows = read(FILE)
    rows = rows.assign(case=rows["case"].map(lambda case: say(f"worked.rate_{case}")))
    return rows.rename(columns={c: say(f"worked.rates_{c}") for c in rows})
