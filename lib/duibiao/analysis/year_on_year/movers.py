"""The largest movers, by a rule that is not fooled by a base of two."""

from __future__ import annotations

import numpy as np
import pandas as pd

from duibiao.vocabulary.catalogue import Catalogue

CERTAIN = 1.645
"""Standard errors set aside before a count is said to have moved (one-sided 95 %)."""
POINTS = 0.01
"""A percentage point counts as one percent of change."""


def movers(yoy: pd.DataFrame, catalogue: Catalogue, n: int | None = None) -> pd.DataFrame:
    """Return the comparable rows of `year_on_year` that moved, largest first, with `score`.

    The score is the log ratio of the two values, symmetric for rises and falls (Törnqvist,
    Vartia and Vartia, The American Statistician 39, 1985), less what chance or rounding
    explains: for counts 1.645 standard errors, the square root of 1/value + 1/prior (the
    standard error of a log rate ratio), so that 2 to 5 is no move and 200 to 500 is; for measured
    figures the half of their last digits. Rates score their points, as if one point were one
    percent. Rows that score nothing are left out; so are ranks, figures from or to zero and those
    that are neither better nor worse for having moved (GDP, population).
    """
    fit = yoy[yoy["comparable"] & yoy["change"].notna() & (yoy["kind"] != "rank")]
    fit = fit[(fit["reason_code"] == "") & (fit["indicator"].map(catalogue.direction) != "none")]
    scored = fit.assign(score=_scores(fit, catalogue))
    moved = scored[scored["score"] > 0].sort_values(
        ["score", "bureau", "indicator", "period"], ascending=[False, True, True, True]
    )
    return (moved if n is None else moved.head(n)).reset_index(drop=True)


def _scores(fit: pd.DataFrame, catalogue: Catalogue) -> np.ndarray:
    now, prior = (fit[c].to_numpy("float64") for c in ("value", "prior_value"))
    positive = (now > 0) & (prior > 0)
    safe_now, safe_prior = np.where(positive, now, 1.0), np.where(positive, prior, 1.0)
    ratio = np.abs(np.log(safe_now / safe_prior))
    noise = np.where(_counted(fit, catalogue), _chance(safe_now, safe_prior), _rounding(fit))
    score = np.where(positive, ratio - noise, 0.0)
    rate = told_in_own_unit(fit).to_numpy()
    points = np.abs(fit["change"].to_numpy("float64")) * _point(fit)
    return np.maximum(np.where(rate, points, score), 0.0)


def told_in_own_unit(fit: pd.DataFrame) -> pd.Series:
    """Whether the change of each row is told as it is: rates in points, coefficients plainly."""
    return fit["growth_percent"].isna() | (fit["unit"] == "1")


def _point(fit: pd.DataFrame) -> np.ndarray:
    percent, plain = fit["unit"] == "%", fit["unit"] == "1"
    return np.where(percent, POINTS, np.where(plain, 1.0, 0.0))


def _counted(fit: pd.DataFrame, catalogue: Catalogue) -> np.ndarray:
    units = catalogue.units
    counted = {u: units.known(u) is None or units.counted(u) for u in fit["unit"].unique()}
    return np.array([counted[unit] for unit in fit["unit"]], dtype=bool)


def _chance(now: np.ndarray, prior: np.ndarray) -> np.ndarray:
    return CERTAIN * np.sqrt(1 / now + 1 / prior)


def _rounding(fit: pd.DataFrame) -> np.ndarray:
    both: np.ndarray = _half_share(fit["resolution"], fit["value"])
    both += _half_share(fit["prior_resolution"], fit["prior_value"])
    return both


def _half_share(digit: pd.Series, value: pd.Series) -> np.ndarray:
    """Half of the last digit as a share of the figure; figures of zero are not scored."""
    size = np.abs(value.to_numpy("float64"))
    half = digit.fillna(0.0).to_numpy("float64") / 2
    share: np.ndarray = half / np.where(size > 0, size, 1.0)
    return share
