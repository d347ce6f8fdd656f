"""A straight line through yearly readings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


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
