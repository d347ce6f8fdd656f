"""Small multiples: one panel per indicator, its figures in time, breaks in the series left open."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pandas as pd

from duibiao.presentation import escape, names
from duibiao.presentation.figures.chart import Chart, nothing
from duibiao.presentation.figures.ordered_rows import Record, records
from duibiao.presentation.figures.scales import floor, scale
from duibiao.presentation.numbers import number
from duibiao.vocabulary.periods import is_period, parse
from duibiao.vocabulary.words import say

WIDE, HIGH, EDGE = 300, 90, 8  # A panel's own units, which stretch to the room there is
NEAR = 0.4  # An axis begins at zero where the least figure is less than this share of the greatest
TOOTH = "v-8l-4,-3l8,-4l-4,-3"  # The mark of a cut axis


@dataclass(frozen=True)
class Panel:
    """One indicator: its name with the unit, its figures in time, where its upright axis begins."""

    title: str
    rows: Sequence[Record]
    low: float

    @property
    def ends(self) -> dict[str, str]:
        """The first and the last period and their figures."""
        first, last = self.rows[0], self.rows[-1]
        return {
            "first": str(first["period"]),
            "earlier": number(float(first["value"])),
            "last": str(last["period"]),
            "later": number(float(last["value"])),
        }

    @property
    def breaks(self) -> list[int]:
        """The places of figures that follow a break."""
        pairs = enumerate(pairwise(self.rows), start=1)
        return [at for at, (one, next_) in pairs if one.get("segment") != next_.get("segment")]

    def html(self) -> str:
        """Return the panel: name, line, and below it both ends in words."""
        cut = say("figures.trends_cut", low=number(self.low))
        told = f"<small>{escape.text(cut)}</small>" if self.low else ""
        ends = self.ends
        return (
            f'<div class="p"><b>{escape.source(self.title)}{told}</b>{self._drawing()}'
            f"<p><span>{ends['earlier']} <small>{escape.text(ends['first'])}</small></span> "
            f"<span>{ends['later']} <small>{escape.text(ends['last'])}</small></span></p></div>"
        )

    def _drawing(self) -> str:
        points = self._points()
        edges = [0, *self.breaks, len(points)]
        joined = [f"{x:.0f},{y:.0f}" for x, y in points]
        parts = (" ".join(joined[a:b]) for a, b in pairwise(edges))
        lines = "".join(f'<polyline points="{part}"/>' for part in parts)
        middles = [(points[at - 1][0] + points[at][0]) / 2 for at in self.breaks]
        cuts = "".join(f'<path class="cut" d="M{x:.0f},0V{HIGH}"/>' for x in middles)
        tooth = TOOTH if self.low else ""
        dots = "".join(
            f'<path class="dot" d="M{x:.0f},{y:.0f}h0"><title>{escape.text(row["period"])} '
            f"{number(float(row['value']))}</title></path>"
            for (x, y), row in zip(points, self.rows, strict=True)
        )
        return (
            f'<svg viewBox="0 0 {WIDE} {HIGH}" preserveAspectRatio="none">'
            f'<path class="axis" d="M{WIDE},{HIGH}H0{tooth}V0"/>{lines}{cuts}{dots}</svg>'
        )

    def _points(self) -> list[tuple[float, float]]:
        across = scale((moment(row["period"]) for row in self.rows), zero=False)
        up = scale([self.low, *(float(row["value"]) for row in self.rows)], zero=False)
        return [
            (
                EDGE + (WIDE - 2 * EDGE) * across(moment(row["period"])) / 100,
                HIGH - EDGE - (HIGH - 2 * EDGE) * up(float(row["value"])) / 100,
            )
            for row in self.rows
        ]


def trends(frame: pd.DataFrame) -> Chart:
    """Return one panel per indicator, in the frame's order. Columns: `indicator period value unit`;
    `segment` parts what must not be joined."""
    panels = _panels(frame)
    if not panels:
        return nothing("trends")
    broken, cut = any(p.breaks for p in panels), any(p.low for p in panels)
    told = {"ends": True, "scale": cut, "breaks": broken}
    said = (say(f"figures.trends_{key}") for key, holds in told.items() if holds)
    drawn = f'<div class="panels">{"".join(panel.html() for panel in panels)}</div>'
    rows = (say("figures.trends_alt_row", label=panel.title, **panel.ends) for panel in panels)
    alt = say("figures.trends_alt", total=len(panels), told=say("figures.stop").join(rows))
    note, table = say("figures.space").join(said), _wide(panels)
    return Chart("trends", drawn, alt, note, table, list(map(str, table)), apart=True)


def _panels(frame: pd.DataFrame) -> list[Panel]:
    if frame.empty:
        return []
    known = frame[pd.to_numeric(frame["value"]).map(np.isfinite)]
    panels = []
    for _, group in known.groupby("indicator", sort=False):
        rows = sorted(records(group), key=lambda row: moment(row["period"]))
        unit = names.unit(rows[-1].get("unit", ""))
        label = names.of_row(rows[-1])
        title = say("figures.with_unit", label=label, unit=unit) if unit else label
        panels.append(Panel(title, rows, _low([float(row["value"]) for row in rows])))
    return panels


def _low(values: list[float]) -> float:
    """Return where the upright axis begins: at zero, or at a round figure below the least.

    A line shows change, so its axis may be cut where zero is far below (Cleveland, "The Elements
    of Graphing Data", 1994); the panel says so. Bars are never cut.
    """
    least, greatest = min(values), max(values)
    if least == greatest:
        return min(least, 0.0)
    return 0.0 if 0 <= least < NEAR * greatest else floor(least, greatest)


def _wide(panels: list[Panel]) -> pd.DataFrame:
    """Return the table behind the panels: a row per indicator, a column per period."""
    periods = {str(row["period"]) for panel in panels for row in panel.rows}
    told = []
    for panel in panels:
        values = {str(row["period"]): float(row["value"]) for row in panel.rows}
        said = {"indicator": names.of_row(panel.rows[-1]), "unit": panel.rows[-1].get("unit", "")}
        told.append(said | {one: values.get(one, np.nan) for one in sorted(periods, key=moment)})
    return pd.DataFrame(told)


def moment(period: object) -> float:
    """Return when a period ends, as a day number; 0 for what is no period."""
    text = str(period)
    return float(parse(text).last.toordinal()) if is_period(text) else 0.0
