"""Small multiples: one panel per indicator, its figures in time, breaks in the series left open."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from duibiao.presentation import names
from duibiao.presentation.figures import bars
from duibiao.presentation.figures.canvas import (
    LINE,
    SIZE,
    SMALL,
    WIDTH,
    Point,
    block,
    dots,
    scale,
    sheet,
    strokes,
    wrap,
    write,
)
from duibiao.presentation.figures.chart import Chart
from duibiao.presentation.figures.rows import finish, label_of, nothing, records
from duibiao.presentation.house import FAINT, INK, RULE, SEAL, SOFT, WATER
from duibiao.presentation.numbers import is_missing, number
from duibiao.vocabulary.periods import PeriodError, parse
from duibiao.vocabulary.words import say

ACROSS = 3
MARGIN = 14
PLOT = 96
NEAR = 0.4
"""An axis begins at zero where the least figure is less than this share of the greatest."""
TOOTH = 4
"""Pixels: how far the mark of a cut axis stands out."""


@dataclass(frozen=True)
class Panel:
    """One indicator: its figures in time, heading, width, and where its upright axis begins."""

    title: str
    heading: list[str]
    rows: list[dict[str, Any]]
    low: float
    wide: float

    @property
    def head(self) -> list[str]:
        """The heading, and on an axis that is cut the words that it is."""
        cut = say("figures.trends_cut", low=number(self.low))
        return [*self.heading, *(wrap(cut, self.wide - 2 * MARGIN, SMALL) if self.low else [])]


def trends(
    frame: pd.DataFrame, name: str = "trends", title: str = "", across: int = ACROSS
) -> Chart:
    """Return one panel per indicator, in the frame's order, so many beside each other.

    Columns: `indicator period value unit`; `segment` (or `break_before`, true at the first figure
    after a break) parts what must not be joined.
    """
    title = title or say("figures.trends_title")
    panels = _panels(frame, WIDTH / across)
    if not panels:
        return nothing(name, title)
    bands = [panels[at : at + across] for at in range(0, len(panels), across)]
    heights = [max(block(p.head) for p in band) + PLOT + 56 for band in bands]
    chart = Chart(WIDTH, sum(heights), name, title)
    axes = sheet(chart)
    top = 0.0
    for band, height in zip(bands, heights, strict=True):
        for place, panel in enumerate(band):
            chart.tips += _draw(axes, panel, place * panel.wide, top, top + height)
        top += height
        chart.cuts.append(top)
    broken = any(_breaks(panel.rows) for panel in panels)
    cut = any(panel.low for panel in panels)
    told = {"ends": True, "scale": cut, "breaks": broken}
    said = (say(f"figures.trends_{key}") for key, holds in told.items() if holds)
    chart.note = say("figures.space").join(said)
    bars.add(chart, [_narrow(panel) for panel in panels], alone=False)
    table = _wide(panels)
    return finish(chart, _alt(panels), table, list(table.columns))


def _narrow(panel: Panel) -> bars.Bar:
    """Return a panel as a row: its line, its first and its last figure in words."""
    across = scale((moment(row["period"]) for row in panel.rows), 4, 296, False)
    up = scale([panel.low, *(float(row["value"]) for row in panel.rows)], 46, 4, zero=False)
    points = [(across(moment(r["period"])), up(float(r["value"]))) for r in panel.rows]
    edges = [0, *_breaks(panel.rows), len(points)]
    first, last = panel.rows[0], panel.rows[-1]
    told = say(
        "figures.trends_told",
        first=short(first["period"]),
        earlier=number(float(first["value"])),
        last=short(last["period"]),
        later=number(float(last["value"])),
    )
    drawing = bars.line([points[a:b] for a, b in pairwise(edges)], 300, 50)
    return bars.Bar(panel.title, told, drawing=drawing)


def _panels(frame: pd.DataFrame, wide: float) -> list[Panel]:
    if frame.empty:
        return []
    known = frame[pd.to_numeric(frame["value"]).map(np.isfinite)]
    panels = []
    for _, group in known.groupby("indicator", sort=False):
        rows = sorted(records(group), key=lambda row: moment(row["period"]))
        unit = names.unit(rows[-1].get("unit", ""))
        label = label_of(rows[-1])
        title = say("figures.with_unit", label=label, unit=unit) if unit else label
        lines = wrap(title, wide - 2 * MARGIN)
        panels.append(Panel(title, lines, rows, _low([float(row["value"]) for row in rows]), wide))
    return panels


def _low(values: list[float]) -> float:
    """Return where the upright axis begins: at zero, or at a round figure below the least.

    A line shows change, so its axis may be cut where zero is far below (Cleveland, "The Elements
    of Graphing Data", 1994); the panel says so. Bars are never cut.
    """
    least, greatest = min(values), max(values)
    if least == greatest:
        return min(least, 0.0)
    if 0 <= least < NEAR * greatest:
        return 0.0
    if not math.isfinite(greatest - least):
        return least
    ticks = MaxNLocator(nbins=3, steps=[1, 2, 2.5, 5, 10]).tick_values(least, greatest)
    return float(max((tick for tick in ticks if tick <= least), default=least))


def _wide(panels: list[Panel]) -> pd.DataFrame:
    """Return the table behind the panels: a row per indicator, a column per period."""
    periods = {str(row["period"]) for panel in panels for row in panel.rows}
    ordered = sorted(periods, key=moment)
    rows = []
    for panel in panels:
        values = {str(row["period"]): float(row["value"]) for row in panel.rows}
        said = {"indicator": label_of(panel.rows[-1]), "unit": panel.rows[-1].get("unit", "")}
        rows.append(said | {period: values.get(period, np.nan) for period in ordered})
    return pd.DataFrame(rows)


def moment(period: object) -> float:
    """Return when a period ends, as a day number; 0 for what is no period."""
    try:
        return float(parse(str(period)).last.toordinal())
    except PeriodError:
        return 0.0


def _breaks(rows: list[dict[str, Any]]) -> list[int]:
    """Return the places of rows that follow a break."""
    found = []
    for at in range(1, len(rows)):
        before, row = rows[at - 1], rows[at]
        flagged = not is_missing(row.get("break_before")) and bool(row["break_before"])
        if flagged or row.get("segment", 0) != before.get("segment", 0):
            found.append(at)
    return found


def _draw(
    axes: Axes, panel: Panel, left: float, top: float, bottom: float
) -> list[tuple[float, float, str]]:
    """Draw a panel; return where its points stand, each with its period and figure."""
    _head(axes, panel, left + MARGIN, top + 8)
    floor = bottom - 46
    across = scale(
        (moment(r["period"]) for r in panel.rows), left + 20, left + panel.wide - 20, False
    )
    values = [panel.low, *(float(r["value"]) for r in panel.rows)]
    up = scale(values, floor - 2, floor - PLOT + 14, zero=False)
    points = [(across(moment(r["period"])), up(float(r["value"]))) for r in panel.rows]
    strokes(axes, [[(left + MARGIN, floor), (left + panel.wide - MARGIN, floor)]], RULE, 1)
    strokes(axes, [_axis(left + MARGIN, floor, cut=panel.low != 0)], FAINT, 1)
    cuts = _breaks(panel.rows)
    edges = [0, *cuts, len(points)]
    pieces = [points[a:b] for a, b in pairwise(edges)]
    strokes(axes, [piece for piece in pieces if len(piece) > 1], WATER, 2)
    middles = [(points[at - 1][0] + points[at][0]) / 2 for at in cuts]
    strokes(axes, [[(x, floor), (x, floor - PLOT + 8)] for x in middles], SEAL, 1.2, dashed=True)
    dots(axes, points, WATER, area=16)
    _ends(axes, panel, left, floor)
    told = (f"{short(row['period'])} {number(float(row['value']))}" for row in panel.rows)
    return [(x, y, words) for (x, y), words in zip(points, told, strict=True)]


def _head(axes: Axes, panel: Panel, left: float, top: float) -> None:
    """Write the heading, below it in small print that the axis is cut."""
    lines, middle = panel.head, top + LINE / 2
    for place, text in enumerate(lines):
        small = place >= len(panel.heading)
        size, colour = (SMALL, SOFT) if small else (SIZE, INK)
        write(axes, left, middle + place * LINE, text, size=size, colour=colour)


def _axis(x: float, floor: float, cut: bool) -> list[Point]:
    """Return the upright axis, with a tooth above the floor where it is cut."""
    tooth = [(x, floor - 6), (x - TOOTH, floor - 9), (x + TOOTH, floor - 13), (x, floor - 16)]
    return [(x, floor), *(tooth if cut else []), (x, floor - PLOT + 8)]


def _ends(axes: Axes, panel: Panel, left: float, floor: float) -> None:
    """Write the first and the last figure with their periods under the panel."""
    ends = ((0, left + MARGIN, "left"), (-1, left + panel.wide - MARGIN, "right"))
    for at, x, align in ends[: len(panel.rows)]:
        value = number(float(panel.rows[at]["value"]))
        write(axes, x, floor + 12, value, size=SMALL, align=align)
        period = short(panel.rows[at]["period"])
        write(axes, x, floor + 12 + LINE * 0.85, period, size=SMALL, colour=SOFT, align=align)


def short(period: object) -> str:
    """Return a period as an axis needs it: the year of years, else the canonical text."""
    return str(period)


def _alt(panels: list[Panel]) -> str:
    told = say("figures.stop").join(
        say(
            "figures.trends_alt_row",
            label=panel.title,
            first=short(panel.rows[0]["period"]),
            earlier=number(float(panel.rows[0]["value"])),
            last=short(panel.rows[-1]["period"]),
            later=number(float(panel.rows[-1]["value"])),
        )
        for panel in panels
    )
    return say("figures.trends_alt", total=len(panels), told=told)
