"""Two files that each tell half of a thing: its goal and what was done, this year and the last."""

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np
import pandas as pd

from duibiao.indicators.catalogue_names import with_chosen
from duibiao.indicators.log import Log
from duibiao.indicators.tellings import base_value
from duibiao.vocabulary.catalogue import Catalogue, plain_name
from duibiao.vocabulary.frame_cells import cells
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.units import COUNT

SHORTEST, LONGER = 4, 4  # Characters of the shorter of two names, and the longer's beyond it
MANY = 200  # Names that share a pair of characters and are still told apart by it
TURNED = 2  # The same for names whose words stand in another order: 清理河道漂浮垃圾, 漂浮垃圾清理
FACTOR = 3.0  # How far apart two years' figures of one thing, or a goal and what was done, may lie
_DEED = re.compile(r"^(?:到位|争取|落实|完成|建成|征收|实际|累计|年度|全[市县区州局处]|新增|共)+")


@dataclass
class _Half:
    """What is told under one name: in which files and units, of which times and roles."""

    name: str
    known: bool
    files: set[str] = field(default_factory=set)
    units: set[str] = field(default_factory=set)
    values: list[float] = field(default_factory=list)
    told: set[tuple[str, str]] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    years: set[int] = field(default_factory=set)

    @property
    def place(self) -> tuple[bool, int, int]:
        """The catalogue's name leads, then that of the later year, then the longer."""
        return not self.known, -max(self.years), -len(self.name)


def with_halves_joined(frame: pd.DataFrame, catalogue: Catalogue, log: Log) -> pd.DataFrame:
    """Give a name of one sheet that the catalogue lacks to the only other that it completes.

    One holds the other but for a few characters (执法巡查, 水行政执法巡查), of one unit and size,
    in other files, and what they tell never meets: years that differ, or a goal and what was done.
    What a text tells under the name given up goes with it.
    """
    own = (frame["kind"] == "level").to_numpy() & (frame["place"] == "").to_numpy()
    listed = own & frame["start"].isna().to_numpy() & (frame["role"] != "context").to_numpy()
    halves = _halves(frame[listed], catalogue)
    fits = _fitting(halves)
    chosen: dict[str, str] = {}
    for name, others in fits.items():
        if len(others) == 1 and fits[other := next(iter(others))] == {name}:
            kept = min(name, other, key=lambda one: (halves[one].place, one))
            chosen |= {one: kept for one in (name, other) if one != kept}
    ids = frame["indicator"].tolist()
    places = {n: chosen[i] for n, i in enumerate(ids) if i in chosen and own[n]}
    return with_chosen(frame, places, catalogue, log, "name_alike")


def _halves(rows: pd.DataFrame, catalogue: Catalogue) -> dict[str, _Half]:
    halves: dict[str, _Half] = {}
    told = rows[rows["value"].notna()]
    columns = ("indicator", "source", "unit", "value", "period", "role")
    for indicator, source, unit, value, period, role in cells(told, *columns):
        if indicator not in halves:
            plain = _DEED.sub("", plain_name(catalogue.chinese(indicator)))
            halves[indicator] = _Half(plain, bool(catalogue.theme(indicator)))
        half = halves[indicator]
        dimension, base = base_value(value, unit, catalogue.units)
        span = parse(period)
        half.files.add(str(source))
        half.units.add(dimension if dimension != COUNT else unit)
        half.told.add((str(span), role))
        half.roles.add(role)
        half.years.add(span.year)
        half.values.append(base / span.months if role == "actual" else base / 12)
    return halves


def _fitting(halves: dict[str, _Half]) -> dict[str, set[str]]:
    """Return for each name those that it may complete: they share a pair of characters at least."""
    pairs: dict[str, list[str]] = {}
    for indicator, half in halves.items():
        for pair in {half.name[n : n + 2] for n in range(len(half.name) - 1)}:
            pairs.setdefault(pair, []).append(indicator)
    fits: dict[str, set[str]] = {indicator: set() for indicator in halves}
    for near in pairs.values():
        for one, other in combinations(near if len(near) <= MANY else (), 2):
            both = halves[one], halves[other]
            if other not in fits[one] and _is_held(*both) and _completes(*both):
                fits[one].add(other)
                fits[other].add(one)
    return fits


def _is_held(one: _Half, other: _Half) -> bool:
    """Whether one name, not both known, holds the other but for what says it was done or whose."""
    short, long = sorted((one.name, other.name), key=len)
    more = len(long) - len(short)
    if (one.known and other.known) or len(short) < SHORTEST or more > LONGER:
        return False
    turned = more <= TURNED and len(short) > SHORTEST and not Counter(short) - Counter(long)
    return long.startswith(short) or long.endswith(short) or turned


def _completes(one: _Half, other: _Half) -> bool:
    """Whether two names tell halves of a thing: never the same time, or one only the goal."""
    apart = not (one.files & other.files) and one.units == other.units and len(one.units) == 1
    if not apart or one.told & other.told:
        return False
    years = max(one.years) < min(other.years) or max(other.years) < min(one.years)
    goals = sorted((sorted(one.roles), sorted(other.roles))) == [["actual"], ["target"]]
    sizes = [float(np.median(np.abs(half.values))) for half in (one, other)]
    near = min(sizes) > 0 and max(sizes) <= FACTOR * min(sizes)
    return (years or goals) and near
