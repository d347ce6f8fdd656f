"""Prose names a figure its own way: where a ledger tells the same figure, the two are one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np
import pandas as pd

from duibiao.indicators.conversion import times
from duibiao.indicators.log import Log, flagged
from duibiao.vocabulary.catalogue import Catalogue, plain_name
from duibiao.vocabulary.units import COUNT, Units
from duibiao.vocabulary.words import say

NEEDED = {1: 0.5, 2: 0.5, 3: 0.25}
"""How alike two names must be, by the significant digits that the two figures share."""
ENOUGH = 0.1
"""The same for figures of four digits and more, which hardly agree by chance."""

Key = tuple[str, str, str, str, str]


def with_known_figures(frame: pd.DataFrame, catalogue: Catalogue, log: Log) -> pd.DataFrame:
    """Return the frame with prose figures of unknown name given to the indicator they repeat.

    Asked for: the same period, role, kind, value and dimension, and a name the more alike the
    fewer digits the figure has. Each is told, so that an analyst may confirm or part them.
    """
    ids = frame["indicator"].tolist()
    known = np.array([bool(catalogue.theme(i)) for i in ids], dtype=bool)
    asking = ~known & frame["start"].notna().to_numpy() & (frame["role"] != "context").to_numpy()
    if not asking.any() or not known.any():
        return frame
    told: dict[Key, list[str]] = {}
    for key, indicator in _keyed(frame[known], catalogue.units):
        told.setdefault(key, []).append(indicator)
    chosen = {
        place: best
        for place, (key, name) in zip(
            np.flatnonzero(asking).tolist(), _keyed(frame[asking], catalogue.units), strict=True
        )
        if (best := _likest(name, key[-1], told.get(key, []), catalogue))
    }
    return _given(frame, chosen, catalogue, log)


def _keyed(frame: pd.DataFrame, units: Units) -> Iterator[tuple[Key, str]]:
    """Yield what two tellings of one figure share, and the indicator, row by row."""
    columns = ("period", "role", "kind", "unit", "value", "indicator")
    for period, role, kind, unit, value, indicator in zip(
        *(frame[column].tolist() for column in columns), strict=True
    ):
        dimension, base = _base(value, unit, units)
        yield (period, role, kind, dimension, f"{base:.9g}"), indicator


def _base(value: float, unit: str, units: Units) -> tuple[str, float]:
    known = units.known(unit)
    if known is None or units.counted(known):
        return COUNT, value
    return units.dimension(known), times(value, units.factor(known, units.base(known)))


def _likest(name: str, value: str, indicators: list[str], catalogue: Catalogue) -> str:
    """Return the indicator whose name is most like this one, or `""` if none is like enough."""
    names = catalogue.indicators["name_zh"]
    ranked = sorted(
        ((alike(name, str(names[i])), i) for i in dict.fromkeys(indicators)), reverse=True
    )
    digits = len(value.partition("e")[0].replace(".", "").strip("-0"))
    return ranked[0][1] if ranked and ranked[0][0] >= NEEDED.get(digits, ENOUGH) else ""


def alike(one: str, other: str) -> float:
    """Return how alike two names are, 0 to 1: the F1 of the pairs of characters they share."""
    pairs, others = _pairs(one), _pairs(other)
    whole = sum(pairs.values()) + sum(others.values())
    return 2 * sum((pairs & others).values()) / whole if whole else 0.0


def _pairs(name: str) -> Counter[str]:
    plain = plain_name(name)
    return Counter(plain[i : i + 2] for i in range(max(1, len(plain) - 1)))


def _given(
    frame: pd.DataFrame, chosen: dict[int, str], catalogue: Catalogue, log: Log
) -> pd.DataFrame:
    if not chosen:
        return frame
    ids = frame["indicator"].to_numpy(object).copy()
    places = np.array(list(chosen), dtype=int)
    ids[places] = list(chosen.values())
    mask = np.zeros(len(frame), dtype=bool)
    mask[places] = True
    frame = frame.assign(indicator=ids)
    rows = frame[mask]
    notes = [
        say("indicators.note_name_by_value", name=catalogue.name(i))
        for i in rows["indicator"].tolist()
    ]
    log.add("repaired", "name_by_value", rows, rows["name"].tolist(), notes)
    return flagged(frame, mask, "name_by_value")
