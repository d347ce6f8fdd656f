"""Year on year: for each indicator the earlier and the later figure joined by a line.

Figures of different units stand on one scale as growth in per cent from the earlier figure; rates
and ranks, which change in points or places, are left to the table.
"""

import numpy as np
import pandas as pd

from duibiao.analysis.wording import growth
from duibiao.presentation import names
from duibiao.presentation.figures.bars import Bar, Mark, Rows, Span, Tick
from duibiao.presentation.figures.chart import Chart, nothing
from duibiao.presentation.figures.ordered_rows import Record, figure_of, records
from duibiao.presentation.figures.scales import Scale
from duibiao.presentation.house import FALL, RISE, SOFT
from duibiao.presentation.numbers import number, period
from duibiao.vocabulary.words import say

CLIP = 4.0  # Growth beyond so many times the middle row's is drawn as an arrow with its figure
COLUMNS = ["indicator", "unit", "period", "prior_value", "value", "change", "growth_percent"]


def dumbbells(yoy: pd.DataFrame) -> Chart:
    """Return one dumbbell per comparable pair with a growth, in the order given. Columns:
    `indicator unit value prior_value growth_percent change change_unit comparable`."""
    shown = _comparable(yoy)
    if shown.empty:
        return nothing("dumbbells")
    along = _scale(shown["growth_percent"].to_numpy(float))
    bars = [_bar(row, along) for row in records(shown)]
    ticks = [Tick(along(tick), f"{number(tick, sign=True)}%") for tick in along.ticks()]
    note = say("figures.dumbbells_note")
    return Chart("dumbbells", Rows(bars, ticks), _alt(shown), note, shown, COLUMNS)


def _bar(record: Record, along: Scale) -> Bar:
    size = float(record["growth_percent"])
    zero, end = along(0.0), along(size)
    colour = RISE if size >= 0 else FALL
    inside = along.low <= size <= along.high
    kind = "dot" if inside else "more" if size > 0 else "less"
    rise = f"{growth(record)}%"
    told = say("figures.told", figures=_pair(record), status=rise)
    span = Span(min(zero, end), max(zero, end), colour, kind="thin")
    before, now = (_dated(record, column) for column in ("prior_", ""))
    marks = [Mark(zero, SOFT), Mark(zero, SOFT, "ring", before), Mark(end, colour, kind, now)]
    return Bar(names.of_row(record), told, [span], marks)


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
    return Scale(-end if (growth < 0).any() else 0.0, end if (growth > 0).any() else 0.0)


def _dated(record: Record, which: str) -> str:
    return f"{period(record.get(f'{which}period') or '')} {figure_of(record, f'{which}value')}"


def _pair(record: Record) -> str:
    unit = names.after_figure(record.get("unit", ""))
    earlier, later = (figure_of(record, column) for column in ("prior_value", "value"))
    return say("figures.from_to", earlier=earlier, later=later, unit=unit)


def _alt(shown: pd.DataFrame) -> str:
    sizes = shown["growth_percent"].astype(float)
    rows = sorted(records(shown), key=lambda row: float(row["growth_percent"]))
    told: dict[str, object] = {"total": len(shown)}
    told |= {"up": int((sizes > 0).sum()), "down": int((sizes < 0).sum())}
    for key, row in (("least", rows[0]), ("most", rows[-1])):
        told[key] = names.of_row(row)
        told[f"{key}_growth"] = growth(row)
    return say("figures.dumbbells_alt", **told)
