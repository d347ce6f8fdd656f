"""Contributions of parts to the growth of a whole, in percentage points; they add up to it."""

import pandas as pd

from duibiao.presentation import names
from duibiao.presentation.figures.bars import Bar, Mark, Rows, Span, Tick
from duibiao.presentation.figures.chart import Chart, nothing
from duibiao.presentation.figures.ordered_rows import Record, group_of, ordered
from duibiao.presentation.figures.scales import Scale, scale
from duibiao.presentation.house import FALL, INK, RISE, SOFT
from duibiao.presentation.numbers import number
from duibiao.vocabulary.words import say

LEAST = 0.005  # Percentage points: less is told as 0.00
COLUMNS = ["indicator", "unit", "prior_value", "value", "change", "contribution"]


def contributions(frame: pd.DataFrame) -> Chart:
    """Return one bar per part. Columns: `indicator contribution` (percentage points), `part`
    (False: the whole, which stands last), `parent` names the whole where there are several."""
    if frame.empty:
        return nothing("contributions")
    known = frame[frame["contribution"].astype(float).abs() >= LEAST]
    if known.empty:
        return nothing("contributions")
    along = scale(known["contribution"].astype(float))
    bars = [_bar(row, along) for row in ordered(_by_whole(known))]
    ticks = [Tick(along(tick), number(tick, sign=True)) for tick in along.ticks()]
    told = say("figures.comma").join(f"{bar.label} {bar.told}" for bar in bars)
    alt, note = say("figures.contributions_alt", told=told), say("figures.contributions_note")
    return Chart("contributions", Rows(bars, ticks), alt, note, known, COLUMNS, apart=True)


def _bar(record: Record, along: Scale) -> Bar:
    value = float(record["contribution"])
    zero, end = along(0.0), along(value)
    whole = str(record.get("part", "True")).lower() == "false"
    colour = INK if whole else RISE if value >= 0 else FALL
    span = Span(min(zero, end), max(zero, end), colour)
    told = say("targets.points", value=number(value, 2, sign=True))
    return Bar(names.of_row(record), told, [span], [Mark(zero, SOFT)], group_of(record))


def _by_whole(known: pd.DataFrame) -> pd.DataFrame:
    """Return the rows with each whole as a group of its own where there are several."""
    if "parent" not in known or known["parent"].nunique() < 2:
        return known.drop(columns="theme", errors="ignore")
    return known.assign(theme=[names.indicator(parent) for parent in known["parent"]])
