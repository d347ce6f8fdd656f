"""The largest movers, by a rule that is not fooled by a base of two."""

import numpy as np
import pandas as pd

from duibiao.vocabulary.catalogue import Catalogue

FEW = 10  # Of fewer things one more is ten percent
SCALES = {"%": 0.01, "1": 1.0}  # A unit's change beside a growth: a point is as one percent


def movers(yoy: pd.DataFrame, catalogue: Catalogue, n: int | None = None) -> pd.DataFrame:
    """Return the comparable rows of `year_on_year` that moved, largest first, with `score`.

    The score is the growth as it is told, rise or fall; rates score their points, as if one point
    were one percent. Left out are counts of fewer than ten, changes that rounding explains, ranks,
    figures from or to zero, those that are neither better nor worse for having moved (GDP,
    population), and `disputed` ones.
    """
    fit = yoy[yoy["comparable"] & yoy["change"].notna() & (yoy["kind"] != "rank")]
    fit = fit[(fit["reason_code"] == "") & (fit["direction"] != "none") & ~fit["disputed"]]
    scored = fit.assign(score=_scores(fit, catalogue))
    moved = scored[scored["score"] > 0].sort_values(
        ["score", "bureau", "indicator", "period"], ascending=[False, True, True, True]
    )
    return (moved if n is None else moved.head(n)).reset_index(drop=True)


def _scores(fit: pd.DataFrame, catalogue: Catalogue) -> np.ndarray:
    least = fit[["value", "prior_value"]].min(axis=1)
    few = (least <= 0) | (_counted(fit, catalogue) & (least < FEW))
    grown = fit["growth_percent"].abs().mask(few, 0.0) / 100
    points = fit["change"].abs() * fit["unit"].map(SCALES).fillna(0.0)
    digits = fit["resolution"].fillna(0.0) + fit["prior_resolution"].fillna(0.0)
    told = points.where(told_in_own_unit(fit), grown)
    scores: np.ndarray = told.where(fit["change"].abs() > digits / 2 * (1 + 1e-9), 0.0).to_numpy()
    return scores


def told_in_own_unit(fit: pd.DataFrame) -> pd.Series:
    """Whether the change of each row is told as it is: rates in points, coefficients plainly."""
    return fit["growth_percent"].isna() | (fit["unit"] == "1")


def _counted(fit: pd.DataFrame, catalogue: Catalogue) -> np.ndarray:
    counted = {unit: catalogue.units.may_count(unit) for unit in fit["unit"].unique()}
    return fit["unit"].map(counted).to_numpy(bool)
