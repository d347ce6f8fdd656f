"""Would a stated chance have come true? Stand in an earlier year, forecast a later one, and count.

Each case is a province's yearly series and a limit (a share of the last value known); the question
is whether the figure of 2023 lies above the limit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import erf, sqrt

import numpy as np
import pandas as pd

from duibiao.indicators.book import load_peers, open_book
from duibiao.vocabulary.words import say

STANDS = (2018, 2019, 2020, 2021)
UNTIL, FIRST = 2023, 2015
LIMITS = (0.9, 0.95, 1.05, 1.1)
"""Limits as shares of the value of the year one stands in."""
BINS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
MODELS = ("walk", "last", "trend")
RANGE = 1.2816
"""Standard deviations either way that hold 80 % of a normal distribution."""


@dataclass(frozen=True)
class Line:
    """Least squares through (x, y): y = level + slope · (x − centre)."""

    centre: float
    level: float
    slope: float

    def at(self, x: float) -> float:
        """Return the height of the line."""
        return self.level + self.slope * (x - self.centre)


def line(x: Sequence[float], y: Sequence[float]) -> Line | None:
    """Return the least-squares line, or None with fewer than three places along x."""
    if len(set(x)) < 3:
        return None
    at, told = np.asarray(x, float), np.asarray(y, float)
    away = at - at.mean()
    width = float(away @ away)
    slope = float(away @ (told - told.mean())) / width
    return Line(float(at.mean()), float(told.mean()), slope)


def series() -> pd.DataFrame:
    """Return the provinces' whole yearly series of the shipped ledgers, a column a year."""
    book = open_book("china", str(UNTIL))
    levels = book.catalogue.bureaus["level"]
    told = load_peers(book, list(levels.index[levels == "province"]))
    usual = (told["role"] == "actual") & (told["basis"] != "assessment") & (told["place"] == "")
    yearly = told[usual & told["period"].str.fullmatch(r"20\d\d") & told["kind"].eq("level")]
    wide = yearly.pivot_table("value", ["bureau", "indicator"], "period", "last")
    whole = wide[[str(year) for year in range(FIRST, UNTIL + 1)]].dropna()
    return whole[(whole > 0).all(axis=1)].rename(columns=int)


def cases(wide: pd.DataFrame) -> pd.DataFrame:
    """Return indicator, stand, limit, whether it came true, and the chance by each of MODELS.

    `walk`: the last value, spread by the yearly changes of all provinces known by then; `last` and
    `trend`: the last value and a straight line, each sure of itself. `inside` tells whether 2023
    lay in the range that `walk` gives for 80 %.
    """
    return pd.DataFrame([row for stand in STANDS for row in _stand(wide, stand)])


def _stand(wide: pd.DataFrame, stand: int) -> Iterator[dict[str, object]]:
    known = wide[list(range(FIRST, stand + 1))]
    steps = pd.DataFrame(np.log(known.to_numpy(float)), known.index).diff(axis=1).iloc[:, 1:]
    spread = steps.stack().groupby("indicator").std() * sqrt(UNTIL - stand)
    came_to = wide[UNTIL].to_numpy(float)
    rows = zip(known.index.to_list(), known.to_numpy(float), came_to, strict=True)
    for (bureau, indicator), values, came in rows:
        last = float(values[-1])
        fitted = line(list(map(float, known.columns)), values.tolist())
        assert fitted is not None
        wide_of = float(spread.to_dict()[indicator])
        inside = abs(np.log(came / last)) <= RANGE * wide_of
        told = {"bureau": bureau, "indicator": indicator, "stand": stand, "inside": inside}
        for limit in LIMITS:
            chances = _chances(limit, wide_of, fitted.at(UNTIL) / last)
            yield {**told, "limit": limit, "true": came > limit * last, **chances}


def _chances(limit: float, spread: float, trend: float) -> dict[str, float]:
    walk = (1 - erf(np.log(limit) / spread / sqrt(2))) / 2
    return {"walk": walk, "last": float(limit < 1), "trend": float(trend > limit)}


def brier(found: pd.DataFrame) -> pd.DataFrame:
    """Return the Brier score of each model by the year stood in and for all: 0 is best, and .25
    what is had without knowing anything."""
    squares = found[list(MODELS)].sub(found["true"].astype(float), axis=0) ** 2
    by_stand = squares.groupby(found["stand"]).mean()
    by_stand.loc[say("calibration.all")] = squares.mean()
    return _named(by_stand.round(3))


def reliability(found: pd.DataFrame, model: str = "walk") -> pd.DataFrame:
    """Return for five bins of stated chance how many cases, what was stated, what came true."""
    words = [f"{low:.0%}–{high:.0%}" for low, high in pairwise(BINS)]
    bins = pd.cut(found[model], list(BINS), include_lowest=True, labels=words)
    rows = found.groupby(bins, observed=False).agg(
        cases=("true", "size"), stated=(model, "mean"), came_true=("true", "mean")
    )
    return _named(rows.round(2), "band")


def coverage(found: pd.DataFrame) -> pd.DataFrame:
    """Return how many of the years forecast lay in the range said to hold 80 % of them."""
    once = found.drop_duplicates(["bureau", "indicator", "stand"])
    rows = once.groupby("stand").agg(cases=("inside", "size"), inside=("inside", "mean"))
    return _named(rows.round(2))


def _named(frame: pd.DataFrame, of: str = "stand") -> pd.DataFrame:
    heads = {str(c): say(f"calibration.{c}") for c in frame.columns}
    told = frame.rename(columns=heads)
    told.index = told.index.astype(str)
    return told.rename_axis(say(f"calibration.{of}")).reset_index()
