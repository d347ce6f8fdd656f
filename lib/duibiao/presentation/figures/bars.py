"""A chart's rows as HTML for narrow windows: the name above, the bar as wide as there is room.

A picture made for a desk shrinks on a phone until nobody can read it; these rows hold page text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from duibiao.presentation import escape
from duibiao.presentation.figures.canvas import Point, Scale
from duibiao.presentation.figures.chart import Chart
from duibiao.presentation.house import WATER


@dataclass(frozen=True)
class Bar:
    """One row: its name, what is said at its end, filled spans and upright marks, in per cent."""

    label: str
    told: str
    spans: Sequence[tuple[float, float, str]] = ()
    marks: Sequence[tuple[float, str]] = ()
    group: str = ""
    drawing: str = ""


def share(along: Scale, value: float) -> float:
    """Return where a figure stands on a scale, in per cent."""
    return round(100 * along.share(value), 1)


def line(pieces: Iterable[Sequence[Point]], wide: float, high: float) -> str:
    """Return lines through points as a drawing that stretches to the width there is."""
    drawn = "".join(
        f'<polyline points="{" ".join(f"{x:.0f},{y:.0f}" for x, y in piece)}"/>'
        for piece in pieces
        if len(piece) > 1
    )
    style = f"fill:none;stroke:{WATER};stroke-width:2"
    return (
        f'<svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 {wide:g} {high:g}" '
        f'style="{style}">{drawn}</svg>'
    )


def html(bars: Sequence[Bar]) -> str:
    """Return the rows below each other, nothing without any."""
    parts, group = [], ""
    for bar in bars:
        if bar.group != group:
            group = bar.group
            parts.append(f'<p class="g">{escape.source(group)}</p>')
        parts.append(_row(bar))
    return f'<div class="bars">{"".join(parts)}</div>' if parts else ""


def sentence(bar: Bar) -> str:
    """Return one row in words, for a chart that would have no other."""
    return f'<p class="one">{escape.source(bar.label)} {escape.source(bar.told)}</p>'


def add(chart: Chart, bars: Sequence[Bar], alone: bool = True) -> None:
    """Give a chart its rows for narrow windows; a single bar is told in words instead."""
    chart.narrow = html(bars)
    if alone and len(bars) == 1:
        chart.alone = sentence(bars[0])


def _row(bar: Bar) -> str:
    spans = "".join(
        f'<i style="left:{left:g}%;width:{max(wide, 0.8):g}%;background:{colour}"></i>'
        for left, wide, colour in bar.spans
    )
    marks = "".join(
        f'<i class="m" style="left:{at:g}%;background:{colour}"></i>' for at, colour in bar.marks
    )
    drawn = bar.drawing or f'<span class="k">{spans}{marks}</span>'
    return (
        f'<div class="b"><b>{escape.source(bar.label)}</b>{drawn}'
        f"<span>{escape.source(bar.told)}</span></div>"
    )
