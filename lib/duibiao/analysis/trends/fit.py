"""A straight line through yearly readings, and how sure it is of what it foretells."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Line:
    """Least squares through (x, y): y = level + slope · (x − centre), `spread` about it."""

    centre: float
    level: float
    slope: float
    spread: float
    width: float
    n: int

    def at(self, x: float) -> float:
        """Return the height of the line."""
        return self.level + self.slope * (x - self.centre)

    def error(self, x: float) -> float:
        """Return the standard error of a single new reading at x."""
        return self.spread * math.sqrt(1 + 1 / self.n + (x - self.centre) ** 2 / self.width)

    def chance_above(self, x: float, limit: float) -> float:
        """Return the probability that a new reading at x lies above a limit.

        By Student's t with n − 2 degrees of freedom, the usual prediction interval of a
        regression (Draper and Smith, Applied Regression Analysis, ch. 1).
        """
        error = self.error(x)
        if error == 0:
            return float(self.at(x) > limit)
        return 1 - student((limit - self.at(x)) / error, self.n - 2)


def line(x: Sequence[float], y: Sequence[float]) -> Line | None:
    """Return the least-squares line, or None with fewer than three places along x."""
    if len(set(x)) < 3:
        return None
    at, told = np.asarray(x, float), np.asarray(y, float)
    away = at - at.mean()
    width = float(away @ away)
    slope = float(away @ (told - told.mean())) / width
    rest = told - told.mean() - slope * away
    spread = math.sqrt(float(rest @ rest) / (len(at) - 2))
    return Line(float(at.mean()), float(told.mean()), slope, spread, width, len(at))


def student(t: float, freedom: int) -> float:
    """Return the probability that Student's t stays below `t`, for whole degrees of freedom.

    The finite series of Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3–4.
    """
    angle = math.atan(t / math.sqrt(freedom))
    sine, square = math.sin(angle), math.cos(angle) ** 2
    odd = freedom % 2
    term, total = (math.cos(angle), 0.0) if odd else (1.0, 0.0)
    for k in range(odd, freedom - 1, 2):
        total += term
        term *= square * (k + 1) / (k + 2)
    inner = (angle + sine * total) * 2 / math.pi if odd else sine * total
    return (1 + inner) / 2
