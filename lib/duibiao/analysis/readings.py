"""Observations as plain records: one figure with its span of time, ready to be reasoned about."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import NamedTuple

import numpy as np
import pandas as pd

from duibiao.indicators.observations import ALSO, UNSURE, Evidence, span
from duibiao.vocabulary.periods import Period, is_period, parse

KEEP = 1e-9  # Numbers closer than this share of themselves are one number written in two units


class Reading(NamedTuple):
    """One observation (OBSERVATION_COLUMNS) with its period parsed."""

    bureau: str
    indicator: str
    period: Period
    value: float
    unit: str
    bound: str
    kind: str
    role: str
    theme: str
    resolution: float = 0.0
    start: int | None = None
    end: int | None = None
    source: str = ""
    location: str = ""
    quote: str = ""
    rule: str = ""
    base_period: str = ""
    schedule: str = ""
    flags: str = ""
    name: str = ""
    note: str = ""
    owner: str = ""
    due: str = ""
    place: str = ""
    basis: str = ""

    @property
    def last(self) -> date:
        """The last day it speaks of."""
        return self.period.last

    @property
    def due_day(self) -> date:
        """The day a target is due: the written one, else the last of its period."""
        return date.fromisoformat(self.due) if self.due else self.last

    @property
    def derived(self) -> bool:
        """Whether it was worked out from other figures instead of being stated."""
        return "derived" in self.flags.split("|")

    @property
    def unsure(self) -> bool:
        """Whether prose was read unsurely and no other source and no analyst bears it out."""
        flags = set(self.flags.split("|"))
        return bool(UNSURE & flags) and "reviewed" not in flags

    @property
    def others(self) -> tuple[float, ...]:
        """What other tellings of it say that are as well founded."""
        told = (code for code in self.flags.split("|") if code.startswith(ALSO))
        return tuple(float(code.removeprefix(ALSO)) for code in told)

    def interval(self) -> tuple[float, float]:
        """Return the least and the greatest number it may stand for."""
        bound = "exact" if self.role == "target" else self.bound
        return span(self.value, bound, self.resolution)

    def evidence(self, label: str) -> Evidence:
        """Return where it stands, under the label a result gives it."""
        return Evidence(
            label, self.source, self.location, self.quote, self.start, self.end, self.note
        )


_PLAIN = ("bureau", "indicator", "value", "unit", "bound", "kind", "role", "theme")
_TEXTS = tuple(name for name, default in Reading._field_defaults.items() if default == "")


def readings(frame: pd.DataFrame) -> list[Reading]:
    """Return the rows (OBSERVATION_COLUMNS) that have a value and a period, in a fixed order.

    The order is by bureau, indicator and time, whatever the order of the rows.
    """
    texts = map(str, frame["period"].unique())
    known = {text: parse(text) if is_period(text) else None for text in texts}
    columns = {name: frame[name].tolist() for name in _PLAIN}
    columns |= {name: _texts(frame, name) for name in _TEXTS}
    columns["period"] = [known[str(text)] for text in frame["period"]]
    columns["resolution"] = frame["resolution"].fillna(0.0).tolist()
    for side in ("start", "end"):
        columns[side] = [None if pd.isna(place) else int(place) for place in frame[side].tolist()]
    rows = map(Reading._make, zip(*(columns[name] for name in Reading._fields), strict=True))
    return sorted((row for row in rows if row.period and np.isfinite(row.value)), key=_order)


def _texts(frame: pd.DataFrame, name: str) -> list[str]:
    """Return a column of text; frames made elsewhere may lack whom a figure belongs to."""
    return frame[name].fillna("").astype(str).tolist() if name in frame else [""] * len(frame)


def _order(row: Reading) -> tuple[object, ...]:
    place = (row.bureau, row.indicator, row.last, row.period.months, row.role, row.kind)
    return (*place, row.source, row.location, row.value, row.bound)


def own(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the rows that are the bureau's own figures, not those of one of its places."""
    return frame[frame["place"].fillna("") == ""] if "place" in frame else frame


def sorted_by(frame: pd.DataFrame, **keys: pd.Series) -> pd.DataFrame:
    """Return the rows in the order of keys worked out for each, equals as they stand."""
    order = pd.DataFrame(keys, index=frame.index).sort_values(list(keys), kind="stable").index
    return frame.loc[order].reset_index(drop=True)


def by_series(rows: Iterable[Reading]) -> dict[tuple[str, str], list[Reading]]:
    """Return the readings of each (bureau, indicator), in order."""
    groups: dict[tuple[str, str], list[Reading]] = {}
    for row in rows:
        groups.setdefault((row.bureau, row.indicator), []).append(row)
    return groups


def at_least(value: float, other: float) -> bool:
    """Whether `value` reaches `other`, as if both had been written in decimals."""
    return value >= other or math.isclose(value, other, rel_tol=KEEP)


def keeps_up(done: float, due: float, allowed: float) -> bool:
    """Whether a share done keeps up with the share due by now.

    `allowed` up to 1 is the part of it that is enough (.95), above 1 the points by which it may lag
    behind, as some offices grade it (10).
    """
    return at_least(done, due - allowed / 100 if allowed > 1 else due * allowed)


def difference(value: float, *others: float) -> float:
    """Return what is left, reckoned in decimals: 32.7 − 33.6 is −0.9, without binary dust."""
    return float(Decimal(repr(value)) - sum((Decimal(repr(o)) for o in others), Decimal(0)))
