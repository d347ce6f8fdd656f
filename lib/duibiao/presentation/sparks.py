"""A row's last readings as a line as small as a word (Tufte, "Beautiful Evidence", 2006)."""

from collections.abc import Sequence

from duibiao.presentation import escape
from duibiao.presentation.numbers import number, period
from duibiao.vocabulary.words import say

WIDE, HIGH, EDGE = 64, 18, 3  # Pixels of a line and the room around it
Series = Sequence[tuple[str, float]]


def told(series: Series) -> str:
    """Return the readings in words."""
    return say("show.comma").join(f"{period(when)} {number(value)}" for when, value in series)


def html(series: Series) -> str:
    """Return the line, its last reading as a dot; nothing without readings."""
    if not series:
        return ""
    values = [value for _, value in series]
    low, span = min(values), max(values) - min(values)
    step = (WIDE - 2 * EDGE) / (len(values) - 1)
    heights = ((value - low) / span if span else 0.5 for value in values)
    ups = (HIGH - EDGE - (HIGH - 2 * EDGE) * height for height in heights)
    points = [(EDGE + at * step, up) for at, up in enumerate(ups)]
    line = " ".join(f"{x:.0f},{y:.0f}" for x, y in points)
    x, y = points[-1]
    return (
        f'<svg class="spark" role="img" aria-label="{escape.text(told(series))}" '
        f'viewBox="0 0 {WIDE} {HIGH}"><polyline points="{line}"/>'
        f'<circle cx="{x:.0f}" cy="{y:.0f}" r="2"/></svg>'
    )
