"""Observations as plain records: one figure with its span of time, ready to be reasoned about."""

import math
import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import NamedTuple

import numpy as np
import pandas as pd

from duibiao.indicators.observations import ALSO, UNSURE, Evidence, span
from duibiao.vocabulary.periods import Period, is_period, parse
from duibiao.vocabulary.units import Units

TIERS = ("方阵", "梯队")
PLACE = re.compile(r"(\d+|[一二三四五六七八九十])(方阵|梯队|名|位)")
NEAR = {
    "min": re.compile(r"[\d一二三四五六七八九][十百千万亿]*\s*[余多]"),
    "max": re.compile(r"近\s*[\d一二三四五六七八九]"),
}
"""Qualifiers of what is near: 余 is less than one more of the last digit that is no 0."""
SHORT_OF = 0.2  # How much less 近 may stand for, as where tellings are compared
WRITTEN = 4  # Digits that somebody wrote; more come of a conversion
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
    def small(self) -> bool:
        """Whether a sheet told in a smaller unit what is less than one of the catalogue's."""
        return "unit_converted" in self.flags and abs(self.value) < 1

    @property
    def tier(self) -> str:
        """What a place is one of, 方阵 or 梯队, where it is nobody's place alone; else `""`."""
        if self.kind != "rank":
            return ""
        own = self.quote if self.start is None else self.quote[self.start : (self.end or 0) + 2]
        told = {noun for place, noun in PLACE.findall(own) if ordinal(place) == self.value}
        named = "方阵" if self.indicator.endswith("_tier") else self.name
        return next((noun for noun in TIERS if noun in (told or named)), "")

    @property
    def others(self) -> tuple[float, ...]:
        """What other tellings of it say that are as well founded."""
        told = (code for code in self.flags.split("|") if code.startswith(ALSO))
        return tuple(float(code.removeprefix(ALSO)) for code in told)

    def interval(self) -> tuple[float, float]:
        """Return the least and the greatest number it may stand for: 300余 is less than 400, 近1000
        more than 800."""
        bound = "exact" if self.role == "target" else self.bound
        low, high = span(self.value, bound, self.resolution)
        _, digits, exponent = Decimal(repr(self.value)).normalize().as_tuple()
        own = self.quote
        if self.start is not None and self.end is not None:
            own = own[max(self.start - 2, 0) : self.end + 2]
        if bound not in NEAR or len(digits) > WRITTEN or not NEAR[bound].search(own):
            return low, high
        up = difference(self.value, -(10.0 ** int(exponent)))
        return max(low, self.value * (1 - SHORT_OF)), min(high, up)

    def evidence(self, label: str) -> Evidence:
        """Return where it stands, under the label a result gives it."""
        return Evidence(
            label, self.source, self.location, self.quote, self.start, self.end, self.note
        )


def in_unit(row: Reading, unit: str, units: Units) -> Reading:
    """Return a figure in another unit of its dimension; of another dimension as it is."""
    if row.unit == unit or not (units.known(row.unit) and units.comparable(row.unit, unit)):
        return row
    value, step = (units.convert(n, row.unit, unit) for n in (row.value, row.resolution))
    return row._replace(value=value, resolution=step, unit=unit)


def ordinal(text: str) -> float:
    """Return the number of a place, 二 or 2."""
    return float(text) if text.isdecimal() else float("一二三四五六七八九十".find(text) + 1)


_PLAIN = ("bureau", "indicator", "value", "unit", "bound", "kind", "role", "theme")
_TEXTS = tuple(name for name, default in Reading._field_defaults.items() if default == "")


def readings(frame: pd.DataFrame) -> list[Reading]:
    """Return the rows (OBSERVATION_COLUMNS) that have a value and a period, in one fixed order."""
    texts = map(str, frame["period"].unique())
    known = {text: parse(text) if is_period(text) else None for text in texts}
    columns = {name: frame[name].tolist() for name in _PLAIN}
    words = frame.reindex(columns=[*_TEXTS]).fillna("").astype(str)  # made elsewhere, may lack some
    columns |= {name: words[name].tolist() for name in _TEXTS}
    columns["period"] = [known[str(text)] for text in frame["period"]]
    columns["resolution"] = frame["resolution"].fillna(0.0).tolist()
    for side in ("start", "end"):
        columns[side] = [None if pd.isna(place) else int(place) for place in frame[side].tolist()]
    rows = map(Reading._make, zip(*(columns[name] for name in Reading._fields), strict=True))
    return sorted((row for row in rows if row.period and np.isfinite(row.value)), key=_order)


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
    """Whether a share done keeps up with the share due: `allowed` up to 1 is the part of it that is
    enough, above 1 the points by which it may lag."""
    return at_least(done, due - allowed / 100 if allowed > 1 else due * allowed)


def difference(value: float, *others: float) -> float:
    """Return what is left, reckoned in decimals: 32.7 − 33.6 is −0.9, without binary dust."""
    return float(Decimal(repr(value)) - sum((Decimal(repr(o)) for o in others), Decimal(0)))
