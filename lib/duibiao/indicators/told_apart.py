"""Names of one catalogue indicator that a table tells beside each other as different things."""

from collections.abc import Mapping

import pandas as pd

from duibiao.indicators.tellings import keyed
from duibiao.vocabulary import bases
from duibiao.vocabulary.catalogue import Catalogue, plain_name
from duibiao.vocabulary.frame_cells import cells

FEWEST = 2
"""Figures of both names, of one time each, that differ."""
NEARLY = 0.01
Place = tuple[str, ...]


def told_apart(
    frame: pd.DataFrame, catalogue: Catalogue, confirmed: Mapping[str, str]
) -> pd.DataFrame:
    """Return the frame with names as indicators of their own that a table tells beside another
    name of the same indicator with other figures: 上网电量 below 发电量.

    The name that is most like the catalogue's keeps the indicator, as do confirmed ones. Each
    figure that both tell must differ, of FEWEST at least: a slip is one.
    """
    listed = frame[frame["start"].isna() & frame["kind"].isin(["level", "share"])]
    rows = cells(listed, "name", "source", "location", "place")
    tables: dict[Place, dict[str, dict[Place, float]]] = {}
    for (key, indicator), (name, source, location, place) in zip(
        keyed(listed, catalogue.units), rows, strict=True
    ):
        if catalogue.theme(indicator):
            table = (source, location.rpartition("!")[0], indicator)
            told = tables.setdefault(table, {}).setdefault(bases.bare(name), {})
            told[(*key[:-1], place)] = float(key[-1])
    apart = {
        (name, table[-1])
        for table, names in tables.items()
        for name in _others(names, catalogue.chinese(table[-1]))
        if plain_name(name) not in confirmed
    }
    pairs = [(bases.bare(name), one) for name, one in cells(frame, "name", "indicator")]
    return frame.assign(indicator=[one[0] if one in apart else one[1] for one in pairs])


def _others(names: dict[str, dict[Place, float]], chinese: str) -> list[str]:
    """Return the names whose figures are not those of the name most like the catalogue's."""
    first, *others = sorted(names, key=lambda name: (-_common(name, chinese), len(name)))
    return [name for name in others if _differ(names[first], names[name])]


def _common(name: str, chinese: str) -> float:
    return len(set(name) & set(chinese)) / len(set(name) | set(chinese))


def _differ(one: dict[Place, float], other: dict[Place, float]) -> bool:
    both = [(one[key], other[key]) for key in one.keys() & other.keys()]
    return len(both) >= FEWEST and all(abs(a - b) > NEARLY * max(abs(a), abs(b)) for a, b in both)
