"""Four ways to judge an improvement from a base to a target, side by side."""

from __future__ import annotations

import math
from typing import NamedTuple

LINEAR_CUT, CAGR_CUT, PROJECTED_CUT = 0.95, 0.95, 0.95
_GRADES = {
    "linear": ((LINEAR_CUT, "on_track"), (-math.inf, "behind")),
    "cagr": ((CAGR_CUT, "on_track"), (0.60, "moderate"), (0.0, "insufficient")),
    "projected": ((PROJECTED_CUT, "on_track"), (0.10, "moderate")),
}


class Methods(NamedTuple):
    """What each method says; NaN where it cannot say anything."""

    linear_pace: float
    cagr_ratio: float
    projected_share: float
    time_distance: float

    def grades(self) -> dict[str, str]:
        """Return the grade of each method by its own cuts, `""` for one that says nothing."""
        values = (self.linear_pace, self.cagr_ratio, self.projected_share)
        return {name: _grade(name, value) for name, value in zip(_GRADES, values, strict=True)}

    def disagree(self) -> bool:
        """Whether one method calls the improvement on track and another does not."""
        return len({grade == "on_track" for grade in self.grades().values() if grade}) > 1


def _grade(method: str, value: float) -> str:
    if math.isnan(value):
        return ""
    cuts = _GRADES[method]
    return next((name for cut, name in cuts if value >= cut - 1e-9), "away")


def four_methods(base: float, target: float, value: float, elapsed: float, total: float) -> Methods:
    """Return linear pace, CAGR ratio, projected share and time distance (years, behind < 0).

    `elapsed` and `total` are years from the base to the value and to the due date. Sources:
    linear pace and time distance (Sicherl, S-time-distance); CAGR ratio (Eurostat, as used by
    Statistics Canada and Open SDG 2.4), only for strictly positive figures; projected share
    (UN SDG Progress Chart 2023). Nothing can be said without time or distance: NaN.
    """
    nothing = math.nan
    if elapsed <= 0 or total <= 0 or target == base:
        return Methods(nothing, nothing, nothing, nothing)
    made = (value - base) / (target - base)
    linear, distance = made / (elapsed / total), made * total - elapsed
    if min(base, target, value) <= 0:
        return Methods(linear, nothing, nothing, distance)
    return Methods(linear, *_by_growth(base, target, value, elapsed, total), distance)


def _by_growth(
    base: float, target: float, value: float, elapsed: float, total: float
) -> tuple[float, float]:
    """Return the CAGR ratio and the share of the way done when due at the growth so far."""
    direction = 1 if target > base else -1
    growth = (value / base) ** (1 / elapsed) - 1
    needed = (target / base) ** (1 / total) - 1
    projected = value * (1 + growth) ** (total - elapsed)
    return direction * growth / abs(needed), (projected - base) / (target - base)
