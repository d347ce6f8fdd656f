"""Two names of sheets that are one: by their core, or by the figures that both tell."""

from collections import Counter
from dataclasses import dataclass, field

import pandas as pd

from duibiao.indicators.catalogue_names import with_chosen
from duibiao.indicators.likeness import alike, one_name
from duibiao.indicators.log import Log
from duibiao.indicators.tellings import Key, digits, keyed
from duibiao.vocabulary.catalogue import Catalogue, core_name
from duibiao.vocabulary.frame_cells import cells
from duibiao.vocabulary.units import Units

SOMEWHAT = 0.25  # How alike the names of two sheets must be that tell two same figures
LONG = 4  # Digits that hardly agree by chance
TWO_FIGURES = 4
"""What two figures of several digits that agree weigh."""


def with_one_core(
    frame: pd.DataFrame, among: pd.Series, catalogue: Catalogue, log: Log
) -> pd.DataFrame:
    """Give unknown names of one core and unit, 实收水费, 水费实收额, the first's, in some rows."""
    units, ids = frame["unit"].tolist(), frame["indicator"].tolist()
    listed = (among & (frame["kind"] == "level")).to_numpy(bool)
    first: dict[tuple[str, str], str] = {}
    chosen: dict[int, str] = {}
    for place in listed.nonzero()[0].tolist():
        own, core = ids[place], core_name(ids[place])
        if core and not catalogue.theme(own):
            name = first.setdefault((core, catalogue.units.single(units[place])), own)
            chosen |= {place: name} if name != own else {}
    return with_chosen(frame, chosen, catalogue, log, "name_alike")


@dataclass
class _Told:
    """What sheets tell under one name: the figures, how it is written, by which table and role;
    `by_title` says that only titles give the name.
    """

    figures: set[Key] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    tables: set[tuple[str, str, str]] = field(default_factory=set)
    by_title: bool = True


def with_same_figures(frame: pd.DataFrame, catalogue: Catalogue, log: Log) -> pd.DataFrame:
    """Give an unknown name of one sheet to the name of another that tells the same figures.

    Two figures of one time, role and dimension that agree, and names that are somewhat alike or one
    that only the title gave; or one such figure, and a name that only has a word in front or that
    the title gave to a figure of many digits. The shorter name is given up; what a text tells under
    it goes with it.
    """
    told, owners = _told(frame, catalogue.units), dict[Key, set[str]]()
    for name, one in told.items():
        for key in one.figures:
            owners.setdefault(key, set()).add(name)
    given: dict[str, str] = {}
    for name in sorted(told, key=lambda n: (bool(catalogue.theme(n)), "小计" not in n, len(n))):
        one, weights = told[name], Counter[str]()
        for key in one.figures:
            weights.update(dict.fromkeys(owners[key] - {name}, _weight(key, one)))
        likely = ((other, weight) for other, weight in weights.items() if other not in given)
        fits = [other for other, weight in likely if _are_one(one, told[other], weight)]
        fits = [other for other in fits if catalogue.theme(other)] or fits
        if len(fits) == 1 and name not in given.values():
            given[name] = fits[0]
    chosen = {n: given[i] for n, i in enumerate(frame["indicator"].tolist()) if i in given}
    return with_chosen(frame, chosen, catalogue, log, "name_by_value")


def _told(frame: pd.DataFrame, units: Units) -> dict[str, _Told]:
    rows = frame[frame["start"].isna() & (frame["role"] != "context")]
    told: dict[str, _Told] = {}
    columns = cells(rows, "name", "source", "location", "flags")
    for (key, indicator), row in zip(keyed(rows, units), columns, strict=True):
        name, source, location, flags = row
        one = told.setdefault(indicator, _Told())
        one.figures.add((*key[:-1], f"{float(key[-1]):.5g}"))
        one.names.add(name)
        one.tables.add((source, location.rpartition("!")[0], key[1]))
        one.by_title &= "name_from_title" in flags
    return told


def _weight(key: Key, one: _Told) -> int:
    """Return what a figure that two names tell weighs: 1, of several digits 2."""
    count = digits(key[-1])
    return TWO_FIGURES if one.by_title and count >= LONG else 1 + (count > 1)


def _are_one(one: _Told, other: _Told, weight: int) -> bool:
    """Whether two names are one by the weight of the figures that agree; no table tells both."""
    if one.tables & other.tables and not (one.by_title and not other.by_title):
        return False
    titled = one.by_title and weight >= TWO_FIGURES
    return titled or any(_is_same(a, b, weight) for a in one.names for b in other.names)


def _is_same(one: str, other: str, weight: int) -> bool:
    if weight > 2:
        return alike(one, other) >= SOMEWHAT
    return weight > 1 and (one_name(one, other) or one in other or other in one)
