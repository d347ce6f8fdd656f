"""From the field to rows: who is compared, who is left out, and where each stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from duibiao.analysis.benchmark.field import base_indicator
from duibiao.analysis.benchmark.peers import Settings, benchmark_of, peers_of
from duibiao.analysis.benchmark.ranking import Marks, Standings, quartile, standings
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import parse

NO_RANK = ("unit", "conflict", "magnitude")
"""Doubts about the bureau's own figure under which no place is given at all."""

TIER_NEEDS = 4
"""With fewer bureaus than this a quarter of the field is less than one place."""

AT_ONCE = 1_000_000
"""So many pairs are held against each other at a time, to bound the memory of a great field."""

Row = dict[str, Any]


@dataclass(frozen=True)
class Panel:
    """Everything a run of comparisons shares: the field as arrays, and who is held against whom.

    `peers` and `benchmark` are per bureau reported on; `spans` says, per indicator and bureau, of
    which periods there are figures at all.
    """

    cells: Mapping[str, np.ndarray]
    peers: Mapping[str, frozenset[str]]
    benchmark: Mapping[str, str]
    spans: Mapping[str, Mapping[str, list[str]]]
    settings: Settings


def panel(
    field: pd.DataFrame,
    figures: pd.DataFrame,
    bureaus: list[str],
    catalogue: Catalogue,
    settings: Settings,
) -> Panel:
    """Return the panel for these bureaus. Raises ValueError for an unknown listed bureau."""
    return Panel(
        cells={column: field[column].to_numpy(object) for column in field.columns},
        peers={slug: frozenset(peers_of(slug, catalogue, settings)) for slug in bureaus},
        benchmark={slug: benchmark_of(slug, catalogue, settings) for slug in bureaus},
        spans=_spans(figures),
        settings=settings,
    )


@dataclass(frozen=True)
class Group:
    """The figures of one indicator and period: their positions in the field, and what they are."""

    panel: Panel
    members: np.ndarray

    @cached_property
    def way(self) -> float:
        """1 where more is better or there is no direction, -1 where less is."""
        return -1.0 if self.cell("direction")[0] == "lower" else 1.0

    @cached_property
    def values(self) -> np.ndarray:
        """The figures as numbers."""
        return self.cell("value").astype(float)

    @cached_property
    def places(self) -> dict[str, int]:
        """Which bureau's figure stands where."""
        return {str(slug): k for k, slug in enumerate(self.cell("bureau"))}

    def cell(self, column: str) -> np.ndarray:
        """Return a column of the field for the members."""
        cells: np.ndarray = self.panel.cells[column][self.members]
        return cells


def group_rows(panel: Panel, members: np.ndarray) -> Iterator[Row]:
    """Yield a row for each bureau reported on among `members`, one indicator's figures of a period.

    Beside FIELD_COLUMNS: `at` (position in the field), peers, rank, best, ... as in the result,
    `tied_with`, `left_out` ((slug, code) pairs), `next_at`, `benchmark_at` (-1: none).
    """
    group = Group(panel, members)
    owners = np.array([k for slug, k in group.places.items() if slug in panel.peers])
    step = max(AT_ONCE // len(members), 1)
    for first in range(0, len(owners), step):
        yield from _owner_rows(group, owners[first : first + step])


def _owner_rows(group: Group, owners: np.ndarray) -> Iterator[Row]:
    cells = group.panel.cells
    listed, among = _marks(group, owners)
    blur = group.cell("resolution").astype(float)
    found = standings(group.way * group.values, blur, owners, among, group.panel.settings)
    for line, owner in enumerate(owners):
        at = group.members[owner]
        row = {column: cells[column][at] for column in cells} | {"at": at}
        row |= {"left_out": _left_out(group, row, listed[line] & ~among[line])}
        row |= _benchmark(group, row, owner)
        yield row | _standing(group, found, line, row)


def _marks(group: Group, owners: np.ndarray) -> tuple[Marks, Marks]:
    """Mark who is a peer, and which of them can be held against the owner."""
    bureau, meaning = group.cell("bureau"), group.cell("definition")
    peers = group.panel.peers
    listed = np.array([[slug in peers[bureau[k]] for slug in bureau] for k in owners])
    same = meaning[None, :] == meaning[owners][:, None]
    return listed, listed & same & (group.cell("doubt") == "")[None, :]


def _standing(group: Group, found: Standings, line: int, row: Row) -> Row:
    size, place = int(found.size[line]), int(found.rank[line])
    members, way = group.members, group.way
    told = {"peers": size - 1, "size": size, "median": way * found.median[line], "cut": 0}
    told |= {"tied_with": members[np.flatnonzero(found.tied[line])], "next_at": -1}
    if size < 2 or row["doubt"] in NO_RANK:
        return told | {"median": np.nan}
    if row["direction"] not in ("higher", "lower"):
        return told | {"size_rank": place}
    next_at = int(found.next_at[line])
    told |= {
        "rank": place,
        "from_bottom": int(found.from_bottom[line]),
        "best": way * found.best[line],
        "gap_to_best": found.gap_to_best[line],
        "gap_to_next": found.gap_to_next[line],
        "next_at": members[next_at] if next_at >= 0 else -1,
        "surpassed_percent": 100 * float(found.worse[line].sum()) / (size - 1),
    }
    return told | (_tier(found, line, place, size) if size >= TIER_NEEDS else {})


def _tier(found: Standings, line: int, place: int, size: int) -> Row:
    cut = int(found.cut[line])
    return {
        "cut": cut,
        "quartile": quartile(place, size),
        "first_tier": place <= cut,
        "places_to_tier": max(place - cut, 0),
        "gap_to_tier": found.gap_to_tier[line] if place > cut else 0.0,
    }


def _benchmark(group: Group, row: Row, owner: int) -> Row:
    slug = group.panel.benchmark[row["bureau"]]
    place = group.places.get(slug, owner)
    unfit = group.cell("doubt")[place] or row["doubt"] in NO_RANK
    if place == owner or unfit or group.cell("definition")[place] != row["definition"]:
        return {"benchmark_at": -1}
    value = group.values[place]
    gap = group.way * (value - group.values[owner])
    at = group.members[place]
    return {"benchmark_value": value, "gap_to_benchmark": gap, "benchmark_at": at}


def _left_out(group: Group, row: Row, unfit: Marks) -> tuple[tuple[str, str], ...]:
    cells = group.panel.cells
    here = [group.members[k] for k in np.flatnonzero(unfit)]
    out = [(str(cells["bureau"][m]), cells["doubt"][m] or "definition") for m in here]
    absent = group.panel.peers[row["bureau"]] - group.places.keys()
    if absent:
        spans = group.panel.spans.get(base_indicator(row["indicator"]), {})
        out += [(slug, _absence(spans.get(slug, []), row["period"])) for slug in absent]
    return tuple(sorted(out))


def _absence(spans: list[str], period: str) -> str:
    """Say why a peer has no figure of this span: another span of the year, other years, or none."""
    if not spans:
        return "no_value"
    if period in spans:
        return "no_denominator"
    asked = parse(period)
    same_year = any(parse(span).year == asked.year for span in spans)
    return "different_span" if same_year else "other_year"


def _spans(figures: pd.DataFrame) -> dict[str, dict[str, list[str]]]:
    spans: dict[str, dict[str, list[str]]] = {}
    columns = (figures[c].tolist() for c in ("indicator", "bureau", "period"))
    for indicator, bureau, period in zip(*columns, strict=True):
        spans.setdefault(indicator, {}).setdefault(bureau, []).append(period)
    return spans
