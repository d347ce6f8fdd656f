"""Time as targets count it: months, plans, and the pace made and needed."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date

from duibiao.vocabulary.periods import PeriodError, parse

MONTHS = 12
LONG = 24
"""Spans of more months than this have their pace told by the year."""


def moment(day: date) -> float:
    """Return the end of a day in months, so that whole months are whole numbers apart.

    The end of October stands ten twelfths into its year.
    """
    return day.year * MONTHS + day.month - 1 + day.day / monthrange(day.year, day.month)[1]


def beginning(day: date) -> float:
    """Return the start of a day in months: the end of the day before."""
    return moment(day) - 1 / monthrange(day.year, day.month)[1]


def straight(begin: float, due: float) -> tuple[tuple[float, float], ...]:
    """Return the plan that asks for equal shares in equal times; a moment asks for all at once."""
    return ((begin, 0.0), (due, 1.0)) if due > begin else ((due, 1.0),)


def written(
    schedule: str, target: float, begin: float, due: float
) -> tuple[tuple[float, float], ...]:
    """Return the plan of a written cumulative schedule, straight between its checkpoints.

    `2023-06:80%;2023-12:100%` gives shares of the target, `2023-06:500` amounts in its unit.
    Checkpoints that cannot be read are left out; without any the plan is straight.
    """
    points = dict(_checkpoints(schedule, target))
    ordered = sorted((when, share) for when, share in points.items() if begin < when <= due)
    if not ordered:
        return straight(begin, due)
    end = [] if ordered[-1][0] >= due else [(due, 1.0)]
    return ((begin, 0.0), *_rising(ordered), *end)


def _checkpoints(schedule: str, target: float) -> Iterable[tuple[float, float]]:
    for item in schedule.split(";"):
        when, _, told = item.strip().rpartition(":")
        try:
            yield moment(parse(when).last), _share(told.strip(), target)
        except (PeriodError, ValueError, ZeroDivisionError):
            continue


def _share(told: str, target: float) -> float:
    return float(told[:-1]) / 100 if told.endswith("%") else float(told) / target


def _rising(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """A cumulative schedule never falls; a later smaller figure keeps the earlier one."""
    risen: list[tuple[float, float]] = []
    for when, share in points:
        risen.append((when, max(share, risen[-1][1]) if risen else share))
    return risen


def pace(distance: float, months: float, by_year: bool) -> float:
    """Return a distance per month or, for long spans, per year; NaN when no time is left."""
    if months <= 0:
        return float("nan")
    return distance / months * (MONTHS if by_year else 1)
