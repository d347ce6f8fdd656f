"""Rank targets: top n or a top share, the places to gain and the value they would take."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Goal


@dataclass(frozen=True)
class Tier:
    """The goal as a number of places, the bureau's own place, and what the last place in the
    tier has that the bureau has not (NaN when not known)."""

    goal: Goal
    place: Reading | None
    value_needed: float = math.nan


def tier(goal: Goal, reading: Reading | None, field: Sequence[Reading], direction: str) -> Tier:
    """Return the rank goal measured: the reported place, else the one among the field's levels.

    `field` holds the levels of all bureaus for the goal's indicator. A top share (`%`) becomes
    a number of places by the size of the field; without a field it stays unmeasured.
    """
    levels = _latest(field, goal)
    own = next((r for r in levels if r.bureau == goal.stated.bureau), None)
    if goal.stated.unit == "%":
        if len(levels) < 2:
            return Tier(goal.noted("no_field"), reading)
        places = math.ceil(goal.stated.value / 100 * len(levels))
        goal = replace(goal, high=float(places))
    if own is None or len(levels) < 2:
        return Tier(goal, reading)
    best_first = sorted((r.value for r in levels), reverse=direction != "lower")
    ranked = own._replace(kind="rank", unit="1", bound="exact", resolution=0.0, flags="derived")
    place = reading or ranked._replace(value=1.0 + best_first.index(own.value))
    entry = best_first[min(int(goal.high), len(best_first)) - 1]
    return Tier(goal, place, abs(entry - own.value) if not goal.met(place.value) else 0.0)


def _latest(field: Sequence[Reading], goal: Goal) -> list[Reading]:
    fit = [r for r in field if goal.begin <= r.last <= goal.due and r.kind in {"level", "share"}]
    last = max((r.last for r in fit), default=None)
    newest = {r.bureau: r for r in fit if r.last == last}
    return list(newest.values())
