"""From the field to rows: who is compared, who is left out, and where each stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from duibiao.analysis.benchmark.field import base_indicator
from duibiao.analysis.benchmark.peers import benchmark_of, peers_of
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import parse

NO_RANK = ("unit", "conflict", "magnitude")  # Doubts of one's own figure that bar any place
TIER_NEEDS = 4  # With fewer bureaus than this a quarter of the field is less than one place
Row = dict[str, Any]


@dataclass(frozen=True)
class Panel:
    """What all comparisons of a bureau share; `spans` are the periods of figures by indicator and
    bureau."""

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


class Group(NamedTuple):
    """The figures of one indicator and period: their columns, and where each bureau's stands."""

    panel: Panel
    members: np.ndarray
    cells: dict[str, np.ndarray]
    places: dict[str, int]
    values: np.ndarray
    way: float  # 1 where more is better or there is no direction, -1 where less is


def compared_row(panel: Panel, members: np.ndarray) -> Row | None:
    """Return the bureau's row among `members`, one indicator's figures of a period; None without a
    figure of its own.

    Beside FIELD_COLUMNS: `at` (position in the field), peers, rank, best, ... as in the result,
    `tied_with`, `left_out` ((slug, code) pairs), `next_at`, `benchmark_at` (-1: none).
    """
    own = {column: cells[members] for column, cells in panel.cells.items()}
    places = {str(slug): k for k, slug in enumerate(own["bureau"])}
    owner = places.get(panel.bureau)
    if owner is None:
        return None
    way = -1.0 if own["direction"][0] == "lower" else 1.0
    group = Group(panel, members, own, places, own["value"].astype(float), way)
    listed = np.array([slug in panel.peers for slug in own["bureau"]])
    among = listed & (own["definition"] == own["definition"][owner]) & (own["doubt"] == "")
    blur = own["resolution"].astype(float)
    found = standing(way * group.values, blur, owner, among, panel.first_tier)
    row = {column: cells[owner] for column, cells in own.items()} | {"at": members[owner]}
    row |= {"left_out": _left_out(group, row, listed & ~among)} | _benchmark(group, row, owner)
    return row | _standing(group, found, row)


def _standing(group: Group, found: Standing, row: Row) -> Row:
    members, way, size = group.members, group.way, found.size
    told: Row = {"peers": size - 1, "size": size, "median": way * found.median, "cut": 0}
    told |= {"tied_with": members[np.flatnonzero(found.tied)], "next_at": -1}
    if size < 2 or row["doubt"] in NO_RANK:
        return told | {"median": np.nan}
    if row["direction"] not in ("higher", "lower"):
        return told | {"size_rank": found.rank}
    alike = int(np.isclose(group.values[found.tied], row["value"], rtol=NOISE, atol=0).sum())
    if found.rank > 1 and 2 * (alike + 1) > size >= 2 * TIER_NEEDS:
        return told | {"alike": alike}
    kept = ("rank", "from_bottom", "gap_to_best", "gap_to_next")
    told |= {name: getattr(found, name) for name in kept} | {"best": way * found.best}
    told["next_at"] = members[found.next_at] if found.next_at >= 0 else -1
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
    place = group.places.get(group.panel.benchmark, owner)
    unfit = group.cells["doubt"][place] or row["doubt"] in NO_RANK
    if place == owner or unfit or group.cells["definition"][place] != row["definition"]:
        return {"benchmark_at": -1}
    value = group.values[place]
    gap = group.way * (value - group.values[owner])
    at = group.members[place]
    return {"benchmark_value": value, "gap_to_benchmark": gap, "benchmark_at": at}


def _left_out(group: Group, row: Row, unfit: Marks) -> tuple[tuple[str, str], ...]:
    cells, here = group.cells, np.flatnonzero(unfit)
    out = [(str(cells["bureau"][k]), cells["doubt"][k] or "definition") for k in here]
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
    told = figures[["indicator", "bureau", "period"]].itertuples(index=False, name=None)
    for indicator, bureau, period in told:
        spans.setdefault(indicator, {}).setdefault(bureau, []).append(period)
    return spans


Numbers = NDArray[np.float64]
Marks = NDArray[np.bool_]
NOISE = 1e-9  # Differences below this share of a value are the computer's, not the bureaus'


@dataclass(frozen=True)
class Standing:
    """Where an owner stands among others; `tied` marks those too near to tell.

    `rank` is one more than the number better as written, so that places do not hang on which of
    several near figures one begins with; ties are told beside it; `from_bottom` counts from the
    other end. `size` counts the owner too, and so do `best` and `median`. `cut` is the last place
    of the first tier. `next_at` is the place of the nearest clearly better figure, -1 for none.
    """

    tied: Marks
    size: int
    rank: int
    from_bottom: int
    best: float
    median: float
    next_at: int
    gap_to_best: float
    gap_to_next: float
    cut: int
    gap_to_tier: float


def standing(values: Numbers, blur: Numbers, owner: int, among: Marks, tier: float) -> Standing:
    """Return where `owner` (its place in `values`) stands among the figures that `among` marks.

    `values` are such that more is better; `blur` is what one unit in the last written digit is
    worth, `tier` the share of the field that makes the first. Two figures are tied when they differ
    by less than the mean of their blurs: rounding alone could explain it.
    """
    own, ahead = values[owner], values - values[owner]
    noise = NOISE * np.maximum(np.abs(values), abs(own))
    clear = np.abs(ahead) > np.maximum((blur + blur[owner]) / 2 * (1 - 1e-6) - noise, noise)
    better, tied = among & clear & (ahead > 0), among & ~clear
    best_first = np.sort(np.append(values[among], own))[::-1]
    size = len(best_first)
    cut = max(int(size * tier + NOISE), 1)
    next_at = int(np.where(better, ahead, np.inf).argmin()) if better.any() else -1
    return Standing(
        tied=tied,
        size=size,
        rank=1 + int((among & (ahead > noise)).sum()),
        from_bottom=1 + int((among & (ahead < -noise)).sum()),
        best=best_first[0],
        median=(best_first[(size - 1) // 2] + best_first[size // 2]) / 2,
        next_at=next_at,
        gap_to_best=best_first[0] - own,
        gap_to_next=values[next_at] - own if better.any() else np.nan,
        cut=cut,
        gap_to_tier=max(best_first[cut - 1] - own, 0.0),
    )


def quartile(rank: int, size: int) -> int:
    """Return the quarter of the field a place is in: places up to a quarter of the field are 1."""
    return -(-4 * rank // size)
