"""Two files that each tell half of a thing: its goal and what was done, this year and the last."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from duibiao.indicators.harmonise import base_value, with_chosen
from duibiao.indicators.log import Log
from duibiao.vocabulary.catalogue import Catalogue, plain_name
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.units import COUNT

SHORTEST, LONGER = 4, 4
"""Characters of the shorter of two names, and by how many the longer may pass it."""
TURNED = 2
"""The same for names whose words stand in another order: 清理河道漂浮垃圾, 漂浮垃圾清理."""
FACTOR = 3.0
"""How far apart two years' figures of one thing, or a goal and what was done, may lie."""
_DEED = re.compile(r"^(?:到位|争取|落实|完成|实际|累计|年度|全[市县区州局处]|新增|共)+")


@dataclass
class _Half:
    """What is told under one name: in which files and unit, of which times and roles."""

    names: set[str] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    units: set[str] = field(default_factory=set)
    values: list[float] = field(default_factory=list)
    told: set[tuple[str, str]] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    years: set[int] = field(default_factory=set)


def with_halves_joined(frame: pd.DataFrame, catalogue: Catalogue, log: Log) -> pd.DataFrame:
    """Give a name of one sheet that the catalogue lacks to the only other that it completes.

    One holds the other but for a few characters (执法巡查, 水行政执法巡查), of one unit and size,
    in other files, and what they tell never meets: years that differ, or a goal and what was done.
    """
    listed = frame["start"].isna().to_numpy() & (frame["role"] != "context").to_numpy()
    listed &= (frame["kind"] == "level").to_numpy() & (frame["place"] == "").to_numpy()
    halves = _halves(frame[listed], catalogue)
    fits = {name: set(_others(name, halves)) for name in halves}
    chosen: dict[str, str] = {}
    for name, others in fits.items():
        if len(others) == 1 and fits[other := next(iter(others))] == {name}:
            kept = min(name, other, key=lambda one: (not catalogue.theme(one), _lead(one, halves)))
            chosen |= {one: kept for one in (name, other) if one != kept}
    ids = frame["indicator"].tolist()
    places = {n: chosen[i] for n, i in enumerate(ids) if i in chosen and listed[n]}
    return with_chosen(frame, places, catalogue, log, "name_alike")


def _halves(rows: pd.DataFrame, catalogue: Catalogue) -> dict[str, _Half]:
    columns = ("indicator", "name", "source", "unit", "value", "period", "role")
    halves: dict[str, _Half] = {}
    for indicator, name, source, unit, value, period, role in zip(
        *(rows[column].tolist() for column in columns), strict=True
    ):
        half = halves.setdefault(indicator, _Half())
        dimension, base = base_value(value, unit, catalogue.units)
        span = parse(period)
        half.names.add(str(name))
        half.files.add(str(source))
        half.units.add(dimension if dimension != COUNT else unit)
        half.told.add((str(span), role))
        half.roles.add(role)
        half.years.add(span.year)
        half.values.append(base / span.months if role == "actual" else base / 12)
    return halves


def _others(name: str, halves: dict[str, _Half]) -> Iterator[str]:
    own = halves[name]
    for other, half in halves.items():
        if other != name and _is_held(name, other) and _completes(own, half):
            yield other


def _is_held(one: str, other: str) -> bool:
    """Whether one name holds the other, but for what says that it was done or whose it is."""
    short, long = sorted((_DEED.sub("", plain_name(n)) for n in (one, other)), key=len)
    more = len(long) - len(short)
    if len(short) < SHORTEST or more > LONGER:
        return False
    turned = more <= TURNED and len(short) > SHORTEST and not Counter(short) - Counter(long)
    return long.startswith(short) or long.endswith(short) or turned


def _completes(one: _Half, other: _Half) -> bool:
    """Whether two names tell halves of a thing: never the same time, or one only the goal."""
    apart = not (one.files & other.files) and one.units == other.units and len(one.units) == 1
    if not apart or one.told & other.told:
        return False
    years = max(one.years) < min(other.years) or max(other.years) < min(one.years)
    goals = {frozenset(one.roles), frozenset(other.roles)} == {
        frozenset({"target"}),
        frozenset({"actual"}),
    }
    return (years or goals) and _is_near(one, other)


def _is_near(one: _Half, other: _Half) -> bool:
    sizes = [float(np.median([abs(v) for v in half.values])) for half in (one, other)]
    return min(sizes) > 0 and max(sizes) <= FACTOR * min(sizes)


def _lead(name: str, halves: dict[str, _Half]) -> tuple[int, int]:
    """The name of the later year leads, then the longer."""
    return -max(halves[name].years), -len(name)
