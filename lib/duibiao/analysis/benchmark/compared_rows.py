"""From the field to rows: who is compared, who is left out, and where each stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from duibiao.analysis.benchmark.field import base_indicator
from duibiao.analysis.benchmark.peers import benchmark_of, peers_of
from duibiao.analysis.benchmark.ranking import Marks, Standing, quartile, standing
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import parse

NO_RANK = ("unit", "conflict", "magnitude")
"""Doubts about the bureau's own figure under which no place is given at all."""

TIER_NEEDS = 4
"""With fewer bureaus than this a quarter of the field is less than one place."""

Row = dict[str, Any]


@dataclass(frozen=True)
class Panel:
    """What all comparisons of a bureau share: the field as arrays, and whom it is held against.

    `spans` says, per indicator and bureau, of which periods there are figures at all; `first_tier`
    which share of the places is the 第一方阵.
    """

    cells: Mapping[str, np.ndarray]
    bureau: str
    peers: frozenset[str]
    benchmark: str
    spans: Mapping[str, Mapping[str, list[str]]]
    first_tier: float


def panel(
    field: pd.DataFrame, figures: pd.DataFrame, bureau: str, catalogue: Catalogue, first_tier: float
) -> Panel:
    """Return the panel of a bureau. Raises ValueError for an unknown listed bureau."""
    return Panel(
        cells={column: field[column].to_numpy(object) for column in field.columns},
        bureau=bureau,
        peers=frozenset(peers_of(bureau, catalogue)),
        benchmark=benchmark_of(bureau, catalogue),
        spans=_spans(figures),
        first_tier=first_tier,
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


def compared_row(panel: Panel, members: np.ndarray) -> Row | None:
    """Return the bureau's row among `members`, one indicator's figures of a period; None without a
    figure of its own.

    Beside FIELD_COLUMNS: `at` (position in the field), peers, rank, best, ... as in the result,
    `tied_with`, `left_out` ((slug, code) pairs), `next_at`, `benchmark_at` (-1: none).
    """
    group = Group(panel, members)
    owner = group.places.get(panel.bureau)
    if owner is None:
        return None
    at, meaning = members[owner], group.cell("definition")
    listed = np.array([slug in panel.peers for slug in group.cell("bureau")])
    among = listed & (meaning == meaning[owner]) & (group.cell("doubt") == "")
    blur = group.cell("resolution").astype(float)
    found = standing(group.way * group.values, blur, owner, among, panel.first_tier)
    row = {column: cells[at] for column, cells in panel.cells.items()} | {"at": at}
    row |= {"left_out": _left_out(group, row, listed & ~among)}
    row |= _benchmark(group, row, owner)
    return row | _standing(group, found, row)


def _standing(group: Group, found: Standing, row: Row) -> Row:
    members, way, size = group.members, group.way, found.size
    told: Row = {"peers": size - 1, "size": size, "median": way * found.median, "cut": 0}
    told |= {"tied_with": members[np.flatnonzero(found.tied)], "next_at": -1}
    if size < 2 or row["doubt"] in NO_RANK:
        return told | {"median": np.nan}
    if row["direction"] not in ("higher", "lower"):
        return told | {"size_rank": found.rank}
    told |= {
        "rank": found.rank,
        "from_bottom": found.from_bottom,
        "best": way * found.best,
        "gap_to_best": found.gap_to_best,
        "gap_to_next": found.gap_to_next,
        "next_at": members[found.next_at] if found.next_at >= 0 else -1,
    }
    return told | (_tier(found) if size >= TIER_NEEDS else {})


def _tier(found: Standing) -> Row:
    return {
        "cut": found.cut,
        "quartile": quartile(found.rank, found.size),
        "first_tier": found.rank <= found.cut,
        "places_to_tier": max(found.rank - found.cut, 0),
        "gap_to_tier": found.gap_to_tier if found.rank > found.cut else 0.0,
    }


def _benchmark(group: Group, row: Row, owner: int) -> Row:
    slug = group.panel.benchmark
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
    absent = group.panel.peers - group.places.keys()
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
