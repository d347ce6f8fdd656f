"""One tidy table of observations: its columns, what a value may lie between, its evidence."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

KEYS = ["bureau", "indicator", "period"]
OBSERVATION_COLUMNS = [
    *KEYS,
    *("value", "unit", "bound", "kind", "role", "theme"),
    *("source", "location", "quote", "start", "end"),
    *("resolution", "rule", "base_period", "schedule", "flags", "name", "note"),
    *("owner", "due", "place", "basis"),
]
NUMBERS = {"value": "float64", "resolution": "float64", "start": "Int64", "end": "Int64"}
BELONGING = ("owner", "due", "place", "basis")
"""Whose a figure is: who answers for a target, its due day, the place below the bureau's own, and
what it is counted by (`bases`)."""
UNSURE = frozenset({"low_confidence", "medium_confidence"})
"""Flags of prose that was not read for certain; they go when a telling without them agrees."""
ALSO = "also="  # Before the value of another telling that is as well founded, among the flags
SUPERSEDED = "superseded"  # The flag of a target, told aside, that a later one replaces
OVERRULED = "overruled"  # The flag of a telling, kept aside, against which another counts
AS = "told_as="  # Before the role in which that telling was told, among its flags
JOIN = " ； "
ABOUT = 0.05  # How far a figure told with 约 or 左右 may be off, as a share of itself
PICTURE = "data:image/png;base64,"  # Begins a line of `Evidence.why` that is a scan's picture


@dataclass(frozen=True)
class Evidence:
    """Where one figure of a result stands, for the reader who wants to look it up."""

    label: str
    source: str
    location: str
    quote: str
    start: int | None = None
    end: int | None = None
    note: str = ""
    why: str = ""


def typed(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the observation columns in order, numbers as numbers and all else as text."""
    frame = frame.assign(**{name: "" for name in BELONGING if name not in frame})
    types = {column: NUMBERS.get(column, "str") for column in OBSERVATION_COLUMNS}
    other = {column: type_ for column, type_ in types.items() if frame[column].dtype != type_}
    return frame[OBSERVATION_COLUMNS].astype(other)


def span(value: float, bound: str, resolution: float) -> tuple[float, float]:
    """Return the least and the greatest number a figure as told may stand for.

    `11.97` told to the second place is 11.965 to 11.975; 余 has no upper end, 近 of a quantity
    starts at zero, 约 is taken as five per cent either way.
    """
    half = resolution / 2
    if bound == "min":
        return value, np.inf
    if bound == "max":
        return (0.0 if value >= 0 else -np.inf), value
    if bound == "approx":
        half = max(half, ABOUT * abs(value))
    return value - half, value + half


def interval(row: Mapping[Any, Any] | pd.Series) -> tuple[float, float]:
    """Return `span` of an observation; a target's bound is a comparator and widens nothing."""
    bound = "exact" if row["role"] == "target" else str(row["bound"])
    return span(float(row["value"]), bound, float(row["resolution"]))


def evidence_of(row: Mapping[Any, Any] | pd.Series, label: str, why: str = "") -> Evidence:
    """Return where an observation stands, under a result's label; `why` tells how it was read."""
    start, end = (None if pd.isna(row[side]) else int(row[side]) for side in ("start", "end"))
    source, location, quote, note = (
        str(row[column]) for column in ("source", "location", "quote", "note")
    )
    return Evidence(label, source, location, quote, start, end, note, why)
