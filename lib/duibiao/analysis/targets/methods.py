"""Four ways to judge an improvement from a base to a target, side by side."""

import math
from typing import NamedTuple

CUT = 0.95  # What each share must come to for a way to be on track


class Methods(NamedTuple):
    """What each method says; NaN where it cannot say anything."""

    linear_pace: float
    cagr_ratio: float
    projected_share: float
    time_distance: float

    def disagree(self) -> bool:
        """Whether one method calls the improvement on track and another does not."""
        known = [value for value in self[:3] if not math.isnan(value)]
        return len({value >= CUT - 1e-9 for value in known}) > 1


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
