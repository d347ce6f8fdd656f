"""All readings of an indicator over time, with breaks in the series marked as breaks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pandas as pd

from duibiao.analysis.readings import Reading, by_series, readings
from duibiao.analysis.year_on_year.pairs import Break, breaks_of
from duibiao.vocabulary import bases
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period

TREND_COLUMNS = [
    *("bureau", "indicator", "name", "unit", "kind", "span", "period", "year", "value"),
    *("low", "high", "bound", "segment", "break_before", "break_reason", "derived", "source"),
]


def trends(observations: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return TREND_COLUMNS, one row per actual reading, oldest first.

    Readings of one `span` (`year`, `season` or months such as `01-10`) may be joined by a line as
    long as their `segment` is the same: each break or caution in the catalogue begins a new one,
    with its reason on the first reading after it. `low` and `high` are what the figure may be.
    """
    actual = observations[observations["role"] == "actual"]
    breaks = breaks_of(catalogue)
    rows = [
        row
        for (_, indicator), found in by_series(readings(actual)).items()
        for row in _series(found, breaks.get(indicator, ()), catalogue)
    ]
    return pd.DataFrame(rows, columns=TREND_COLUMNS)


def _series(
    found: Sequence[Reading], breaks: Sequence[Break], catalogue: Catalogue
) -> list[dict[str, object]]:
    spans: dict[tuple[str, str, str], list[Reading]] = {}
    for reading in found:
        if reading.kind in {"level", "share", "rank"}:
            counted = reading.kind + bases.apart(reading.basis)
            line = (counted, reading.unit, span_of(reading.period))
            spans.setdefault(line, []).append(reading)
    return [row for line in spans.values() for row in _line(line, breaks, catalogue)]


def span_of(period: Period) -> str:
    """Return which part of a year a period covers: `year`, `season`, `years` or `01-10`."""
    if period.season or period.is_year:
        return "season" if period.season else "year"
    if period.is_years:
        return "years"
    return f"{period.first.month:02d}-{period.last.month:02d}"


def _line(
    readings_in_order: list[Reading], breaks: Sequence[Break], catalogue: Catalogue
) -> Iterable[dict[str, object]]:
    segment, before = 0, None
    for reading in readings_in_order:
        between = [
            b for b in breaks if before and b.parts(reading.bureau, before.period, reading.period)
        ]
        segment += bool(between)
        reason = between[0].reason if between else ""
        yield _row(reading, catalogue) | {
            "segment": segment,
            "break_before": bool(between),
            "break_reason": reason,
        }
        before = reading


def _row(reading: Reading, catalogue: Catalogue) -> dict[str, object]:
    low, high = reading.interval()
    kept = ("bureau", "indicator", "unit", "kind", "value", "bound", "derived", "source")
    return {name: getattr(reading, name) for name in kept} | {
        "name": catalogue.name(reading.indicator),
        "span": span_of(reading.period),
        "period": str(reading.period),
        "year": reading.period.year,
        "low": low,
        "high": high,
    }
