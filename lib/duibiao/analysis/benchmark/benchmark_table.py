"""Benchmarking (对标): a bureau beside its peers, indicator by indicator, with the reason."""

from collections.abc import Iterable, Iterator

import numpy as np
import pandas as pd

from duibiao.analysis.benchmark import words
from duibiao.analysis.benchmark.compared_rows import Panel, Row, compared_row, panel
from duibiao.analysis.benchmark.field import (
    actuals,
    base_indicator,
    field,
    in_periods,
    indicator_name,
)
from duibiao.analysis.readings import sorted_by
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period, parse

BENCHMARK_COLUMNS = [
    *("bureau", "theme", "indicator", "unit", "period", "value", "peers", "rank", "best"),
    *("median", "gap_to_best", "gap_to_next", "fair", "reason"),
]
FURTHER_COLUMNS = [
    *("name", "direction", "size", "size_rank", "places_gained", "quartile", "first_tier"),
    *("cut", "places_to_tier", "gap_to_tier", "benchmark", "benchmark_value"),
    *("gap_to_benchmark", "left_out", "remark"),
    "evidence",
]
PEER_COLUMNS = [
    *("theme", "indicator", "name", "period", "unit", "bureau", "bureau_name", "value"),
    *("direction", "own", "benchmark", "compared", "reason", "rank"),
]
FIRST_TIER = 0.25  # The share of the field that makes the 第一方阵
WHOLE = ["rank", "size_rank", "places_gained", "quartile", "cut", "places_to_tier"]
NUMBERS = [
    *("value", "best", "median", "gap_to_best", "gap_to_next", "gap_to_tier"),
    *("benchmark_value", "gap_to_benchmark"),
]


def benchmark(
    observations: pd.DataFrame,
    bureau: str,
    report: Period,
    catalogue: Catalogue,
    first_tier: float = FIRST_TIER,
) -> pd.DataFrame:
    """Return where one bureau stands among its peers in the figures a report period concerns.

    `observations` holds the figures of all bureaus (OBSERVATION_COLUMNS). One row per indicator and
    period: BENCHMARK_COLUMNS, then FURTHER_COLUMNS. Gaps are in `unit` and never negative, except
    `gap_to_benchmark`, which is negative where the bureau is ahead. `rank` is missing for an
    indicator of no direction (`size_rank` then counts from the greatest) and where nobody can be
    compared. Rows named `a/b` are figure a divided by figure b. `first_tier` is the share of the
    field that makes the 第一方阵. Raises ValueError for a peer or benchmark that the catalogue does
    not know.
    """
    figures = actuals(observations)
    near = (report, report.before())
    prepared = field(in_periods(figures, lambda p: any(map(p.concerns, near))), catalogue)
    shared = panel(prepared, figures, bureau, catalogue, first_tier)
    rows = _with_prior_ranks(row for row, _ in _with_members(shared, prepared))
    kept = [row for row in rows if parse(row["period"]).concerns(report)]
    known = [(row["indicator"], row["period"], bool(row["peers"])) for row in kept]
    widest = _widest(known)
    told = (row for row, key in zip(kept, known, strict=True) if key[:2] in widest)
    return _frame(told, shared, catalogue)


def _widest(known: list[tuple[str, str, bool]]) -> set[tuple[str, str]]:
    """Return indicator and period of spans that lie in no other that can be compared as well."""
    spans: dict[str, dict[str, bool]] = {}
    for indicator, period, fair in known:
        spans.setdefault(indicator, {})[period] = fair
    return {
        (indicator, period)
        for indicator, period, fair in known
        if not any(
            other != period and parse(period).within(parse(other)) and wide >= fair
            for other, wide in spans[indicator].items()
        )
    }


def ranked(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of `benchmark` that were held against somebody."""
    return frame[(frame["peers"] > 0) | frame["benchmark_value"].notna()].reset_index(drop=True)


def peer_values(
    observations: pd.DataFrame, bureau: str, report: Period, catalogue: Catalogue
) -> pd.DataFrame:
    """Return PEER_COLUMNS: every figure behind `benchmark`, the best first; `compared` is False for
    a peer left out, with `reason` in words; where nobody can be compared there are no rows."""
    figures = actuals(observations)
    prepared = field(in_periods(figures, lambda p: p.concerns(report)), catalogue)
    shared = panel(prepared, figures, bureau, catalogue, FIRST_TIER)
    rows: list[Row] = []
    for row, members in _with_members(shared, prepared):
        if row["peers"] or row["benchmark_at"] >= 0:
            rows += _dots(row, members, shared, catalogue)
    keys = [(row["indicator"], row["period"]) for row in rows]
    widest = _widest([(*key, True) for key in dict.fromkeys(keys)])
    told = [row for row, key in zip(rows, keys, strict=True) if key in widest]
    return _ordered(pd.DataFrame(told, columns=PEER_COLUMNS), catalogue)


def _with_members(shared: Panel, prepared: pd.DataFrame) -> Iterator[tuple[Row, np.ndarray]]:
    for members in prepared.groupby(["indicator", "period"], sort=True).indices.values():
        if (row := compared_row(shared, np.asarray(members))) is not None:
            yield row, np.asarray(members)


def _with_prior_ranks(rows: Iterable[Row]) -> Iterator[Row]:
    """Give each row, in order of years, the places gained on the same months a year before."""
    ranks: dict[tuple[str, str], int] = {}
    for row in rows:
        if "rank" not in row:
            yield row
            continue
        ranks[row["indicator"], row["period"]] = row["rank"]
        prior = ranks.get((row["indicator"], str(parse(row["period"]).before())))
        yield row | ({} if prior is None else {"places_gained": prior - row["rank"]})


def _frame(rows: Iterable[Row], shared: Panel, catalogue: Catalogue) -> pd.DataFrame:
    told = [_told(row, shared, catalogue) for row in rows]
    columns = (*BENCHMARK_COLUMNS, *FURTHER_COLUMNS)
    frame = pd.DataFrame({name: [row.get(name) for row in told] for name in columns})
    frame[NUMBERS] = frame[NUMBERS].astype("float64").round(10)
    frame[WHOLE] = frame[WHOLE].astype("Int64")
    frame["first_tier"] = frame["first_tier"].astype("boolean")
    return _ordered(frame, catalogue)


def _told(row: Row, shared: Panel, catalogue: Catalogue) -> Row:
    return row | {
        "name": indicator_name(row["indicator"], catalogue),
        "fair": not row["doubt"] and row["peers"] > 0,
        "reason": words.reason(row, shared, catalogue),
        "benchmark": shared.benchmark,
        "left_out": words.left_out_words(row["left_out"], catalogue),
        "remark": words.remark(row, shared, catalogue),
        "evidence": words.evidence(row, shared, catalogue),
    }


def _dots(row: Row, members: np.ndarray, shared: Panel, catalogue: Catalogue) -> Iterator[Row]:
    cells, left_out = shared.cells, dict(row["left_out"])
    shown = shared.peers | {shared.bureau, shared.benchmark}
    way = -1.0 if row["direction"] == "lower" else 1.0
    at = [m for m in members if cells["bureau"][m] in shown]
    for m in sorted(at, key=lambda m: (-way * cells["value"][m], cells["bureau"][m])):
        slug = str(cells["bureau"][m])
        yield {
            **{c: row[c] for c in ("theme", "indicator", "period", "unit", "direction")},
            "name": indicator_name(row["indicator"], catalogue),
            "bureau": slug,
            "bureau_name": catalogue.bureau_name(slug),
            "value": float(cells["value"][m]),
            "own": slug == row["bureau"],
            "benchmark": slug == shared.benchmark,
            "compared": slug not in left_out,
            "reason": words.why_out(left_out[slug]) if slug in left_out else "",
            "rank": row.get("rank") if slug == row["bureau"] else None,
        }


def _ordered(frame: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Order rows as reports do: theme, the catalogue's order, normalised after plain, period."""
    places = {indicator: place for place, indicator in enumerate(catalogue.indicators.index)}
    base = frame["indicator"].map(base_indicator)
    keys = {"theme": frame["theme"].map(catalogue.theme_order), "base": base.map(places)}
    keys |= {"plain": frame["indicator"] != base}
    return sorted_by(frame, **keys, indicator=frame["indicator"], period=frame["period"])
