"""Year on year: for each indicator the earlier and the later figure joined by a line.

Figures of different units stand on one scale as growth in per cent from the earlier figure; rates
and ranks, which change in points or places, have a panel of their own.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from duibiao.presentation import names
from duibiao.presentation.figures import bars
from duibiao.presentation.figures.canvas import (
    LINE,
    WIDTH,
    Scale,
    dots,
    grid,
    strokes,
    wrap,
    write_lines,
)
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
    numbers_of,
    records,
)
from duibiao.presentation.house import FALL, RISE, SOFT
from duibiao.presentation.numbers import number
from duibiao.vocabulary.words import say

LEFT, RIGHT = 242, 552
TEXT = 580
WIDE = WIDTH - TEXT - 4
CLIP = 4.0
"""Growth beyond so many times the middle row's is drawn as an arrow with its figure."""
COLUMNS = ["indicator", "unit", "period", "prior_value", "value", "change", "growth_percent"]


def dumbbells(yoy: pd.DataFrame, name: str = "dumbbells", title: str = "") -> Chart:
    """Return one dumbbell per comparable pair.

    Columns: `indicator unit value prior_value growth_percent change change_unit comparable`, and
    `theme` for groups; rows that are not comparable or have no growth rate are left to the table.
    """
    title = title or say("figures.dumbbells_title")
    shown = _comparable(yoy)
    if shown.empty:
        return nothing(name, title)
    layout = lay_out(shown, _needs)
    chart, axes = canvas(layout, name, title)
    along = _scale(shown["growth_percent"].to_numpy(float))
    _grid(axes, along, layout)
    _pairs(axes, layout, along)
    for row in layout.rows:
        write_lines(axes, TEXT, row.middle, _figures(row.record))
    chart.note = say("figures.dumbbells_note")
    bars.add(chart, [_narrow(row, along) for row in layout.rows])
    return finish(chart, _alt(shown), shown, COLUMNS)


def _narrow(row: Placed, along: Scale) -> bars.Bar:
    growth = float(row.record["growth_percent"])
    zero, end = bars.share(along, 0.0), bars.share(along, growth)
    told = say("figures.told", figures=_pair(row.record), status=_growth(row.record))
    colour = RISE if growth >= 0 else FALL
    span = (min(zero, end), abs(end - zero), colour)
    return bars.Bar(label_of(row.record), told, (span,), ((zero, SOFT),), group_of(row))


def _comparable(yoy: pd.DataFrame) -> pd.DataFrame:
    if yoy.empty:
        return yoy
    good = yoy["growth_percent"].astype(float).map(np.isfinite)
    if "comparable" in yoy:
        good &= yoy["comparable"].astype(str).str.lower() == "true"
    return yoy[good]


def _scale(growth: np.ndarray) -> Scale:
    """Return a scale around zero; a few outliers must not flatten all others."""
    size = np.abs(growth)
    widest = float(size.max()) or 1.0
    moved = np.sort(size[size > 0])
    usual = float(moved[len(moved) // 2]) if len(moved) else 1.0
    end = min(widest, max(CLIP * usual, 5.0))
    return Scale(
        -end if (growth < 0).any() else 0.0, end if (growth > 0).any() else 0.0, LEFT, RIGHT
    )


def _grid(axes: Axes, along: Scale, layout: Layout) -> None:
    bottom = layout.height - 10
    grid(axes, along, 26, bottom, lambda tick: f"{number(tick, sign=True)}%")
    strokes(axes, [[(along(0.0), 26), (along(0.0), bottom)]], SOFT, 1)


def _pairs(axes: Axes, layout: Layout, along: Scale) -> None:
    rows = [(row.middle, float(row.record["growth_percent"])) for row in layout.rows]
    zero = along(0.0)
    colours = [RISE if growth >= 0 else FALL for _, growth in rows]
    strokes(axes, [[(zero, y), (along(g), y)] for y, g in rows], colours, 3)
    dots(axes, [(zero, y) for y, _ in rows], SOFT, area=42, hollow=True)
    for marker, colour, beyond, up in (
        *(("o", RISE, False, True), ("o", FALL, False, False)),
        *((">", RISE, True, True), ("<", FALL, True, False)),
    ):
        points = [
            (along(g), y)
            for y, g in rows
            if (g >= 0) == up and (along.low <= g <= along.high) != beyond
        ]
        dots(axes, points, colour, marker=marker, area=64)


def _figures(record: dict[str, Any]) -> list[str]:
    return [*wrap(_pair(record), WIDE), _growth(record)]


def _growth(record: dict[str, Any]) -> str:
    return f"{number(float(record['growth_percent']), 2, sign=True)}%"


def _pair(record: dict[str, Any]) -> str:
    unit = names.after_figure(record.get("unit", ""))
    return say(
        "figures.from_to",
        earlier=numbers_of(record, "prior_value"),
        later=numbers_of(record, "value"),
        unit=unit,
    )


def _needs(record: dict[str, Any]) -> float:
    return LINE * len(_figures(record))


def _alt(shown: pd.DataFrame) -> str:
    growth = shown["growth_percent"].astype(float)
    rows = sorted(records(shown), key=lambda row: float(row["growth_percent"]))
    least, most = rows[0], rows[-1]
    return say(
        "figures.dumbbells_alt",
        total=len(shown),
        up=int((growth > 0).sum()),
        down=int((growth < 0).sum()),
        most=label_of(most),
        most_growth=number(float(most["growth_percent"]), 2, sign=True),
        least=label_of(least),
        least_growth=number(float(least["growth_percent"]), 2, sign=True),
    )
