"""Time as targets count it: months, plans, and the pace made and needed."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from itertools import accumulate

MONTHS = 12
LONG = 24  # Spans of more months than this have their pace told by the year


def moment(day: date) -> float:
    """Return the end of a day in months: the end of October stands ten twelfths into its year."""
    return day.year * MONTHS + day.month - 1 + day.day / monthrange(day.year, day.month)[1]


def beginning(day: date) -> float:
    """Return the start of a day in months: the end of the day before."""
    return moment(day) - 1 / monthrange(day.year, day.month)[1]


def straight(begin: float, due: float) -> tuple[tuple[float, float], ...]:
    """Return the plan that asks for equal shares in equal times; a moment asks for all at once."""
    return ((begin, 0.0), (due, 1.0)) if due > begin else ((due, 1.0),)


def written(
    points: Iterable[tuple[float, float]], begin: float, due: float
) -> tuple[tuple[float, float], ...]:
    """Return the plan through the checkpoints of moment and share within its time, else a straight
    one."""
    inside = sorted((when, share) for when, share in dict(points).items() if begin < when <= due)
    if not inside:
        return straight(begin, due)
    end = [] if inside[-1][0] >= due else [(due, 1.0)]
    return ((begin, 0.0), *rising(inside), *end)


def rising(points: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return cumulative shares that never fall: a later smaller one keeps the earlier."""
    return list(accumulate(points, lambda one, two: (two[0], max(one[1], two[1]))))


def pace(distance: float, months: float, by_year: bool) -> float:
    """Return a distance per month or, for long spans, per year; NaN when no time is left."""
    if months <= 0:
        return float("nan")
    return distance / months * (MONTHS if by_year else 1)
