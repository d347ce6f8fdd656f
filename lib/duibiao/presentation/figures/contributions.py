"""Contributions of parts to the growth of a whole, in percentage points; they add up to it."""

from __future__ import annotations

from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from duibiao.presentation import names
from duibiao.presentation.figures import bars
from duibiao.presentation.figures.canvas import Scale, boxes, grid, scale, strokes, write
from duibiao.presentation.figures.chart import Chart
from duibiao.presentation.figures.rows import (
    Layout,
    Placed,
    canvas,
    finish,
    group_of,
    label_of,
    lay_out,
    nothing,
)
from duibiao.presentation.house import FALL, INK, RISE, SOFT
from duibiao.presentation.numbers import number
from duibiao.vocabulary.words import say

LEFT, RIGHT = 290, 726
COLUMNS = ["indicator", "unit", "prior_value", "value", "change", "contribution"]


def contributions(frame: pd.DataFrame, name: str = "contributions", title: str = "") -> Chart:
    """Return one bar per part.

    Columns: `indicator contribution` (percentage points); a row whose `part` is False, or whose
    indicator is the `parent` of others, is the whole and stands last, drawn in ink.
    """
    title = title or say("figures.contributions_title")
    known = frame[pd.to_numeric(frame["contribution"]).notna()] if len(frame) else frame
    if known.empty:
        return nothing(name, title)
    layout = lay_out(_by_whole(known), lambda _: 22)
    chart, axes = canvas(layout, name, title)
    along = scale(known["contribution"].astype(float), LEFT, RIGHT)
    _bars(axes, layout, along)
    bars.add(chart, [_narrow(row, along) for row in layout.rows])
    return finish(chart, _alt(layout), known, COLUMNS)


def _narrow(row: Placed, along: Scale) -> bars.Bar:
    value = float(row.record["contribution"])
    zero, end = bars.share(along, 0.0), bars.share(along, value)
    span = (min(zero, end), abs(end - zero), _colour(value, row.record))
    told = number(value, 2, sign=True)
    return bars.Bar(label_of(row.record), told, (span,), ((zero, SOFT),), group_of(row))


def _by_whole(known: pd.DataFrame) -> pd.DataFrame:
    """Return the rows with each whole as a group of its own where there are several."""
    if "parent" not in known or known["parent"].nunique() < 2:
        return known.drop(columns="theme", errors="ignore")
    return known.assign(theme=[names.indicator(parent) for parent in known["parent"]])


def _bars(axes: Axes, layout: Layout, along: Scale) -> None:
    zero = along(0.0)
    grid(axes, along, 26, layout.height - 10, lambda tick: number(tick, sign=True))
    strokes(axes, [[(zero, 26), (zero, layout.height - 10)]], SOFT, 1)
    rows = [(row.middle, float(row.record["contribution"]), row.record) for row in layout.rows]
    corners = [
        (min(zero, along(v)), y - 8, max(zero, along(v), zero + 1), y + 8) for y, v, _ in rows
    ]
    boxes(axes, corners, [_colour(v, record) for _, v, record in rows])
    for y, value, _ in rows:
        side = "left" if value >= 0 else "right"
        x = along(value) + (8 if value >= 0 else -8)
        write(axes, x, y, number(value, 2, sign=True), align=side)


def _colour(value: float, record: dict[str, Any]) -> str:
    if is_whole(record):
        return INK
    return RISE if value >= 0 else FALL


def is_whole(record: dict[str, Any]) -> bool:
    """Say whether a row is the whole rather than a part of it."""
    return str(record.get("part", "True")).lower() == "false"


def _alt(layout: Layout) -> str:
    told = say("figures.comma").join(
        f"{label_of(row.record)} {number(float(row.record['contribution']), 2, sign=True)}"
        for row in layout.rows
    )
    return say("figures.contributions_alt", told=told)
