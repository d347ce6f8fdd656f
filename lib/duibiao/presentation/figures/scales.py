"""Where figures stand on a scale, in per cent of its length."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

STEPS = (1, 2, 2.5, 5, 10)  # Round steps between ticks, times a power of ten


@dataclass(frozen=True)
class Scale:
    """Maps figures from `low` to `high` onto 0 to 100 per cent; clips what is beyond."""

    low: float
    high: float

    def __call__(self, value: float) -> float:
        """Return where a figure stands, in per cent."""
        span = self.high / 2 - self.low / 2
        share = (value / 2 - self.low / 2) / span if span else 0.5
        return round(100 * min(1.0, max(0.0, share)), 1)

    def ticks(self, most: int = 5) -> list[float]:
        """Return up to `most` round figures on the scale."""
        step = _step(self.high - self.low, most)
        if not step:
            return [self.low]
        first, last = math.ceil(self.low / step - 1e-9), math.floor(self.high / step + 1e-9)
        return [place * step for place in range(first, last + 1)]


def _step(span: float, most: int) -> float:
    """Return the smallest round step of which no more than `most` ticks stand on a span."""
    if not 0 < span < math.inf:
        return 0.0
    power = 10.0 ** math.floor(math.log10(span / most))
    return next(power * step for step in STEPS if span / (power * step) < most)


def scale(values: Iterable[float], zero: bool = True) -> Scale:
    """Return a scale that holds all finite values, from zero if asked; equal values get room."""
    known = [v for v in values if math.isfinite(v)] or [0.0]
    low, high = min(known), max(known)
    if zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if low == high:
        room = abs(low) * 0.1 or 1.0
        low, high = low - room, high + room
    return Scale(low, high)


def floor(least: float, greatest: float) -> float:
    """Return the greatest round figure not above the least of a series."""
    step = _step(greatest - least, 3)
    return math.floor(least / step + 1e-9) * step if step else least
