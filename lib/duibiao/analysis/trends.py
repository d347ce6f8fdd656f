"""All readings of an indicator over time, with breaks in the series marked as breaks."""

from collections.abc import Iterable, Sequence

import pandas as pd

from duibiao.analysis.readings import Reading, by_series, readings
from duibiao.analysis.year_on_year.pairs import Break, breaks_of
from duibiao.vocabulary import bases
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period

TREND_COLUMNS = [
    *("bureau", "indicator", "name", "unit", "kind", "span", "period", "year", "value", "segment"),
]


def trends(observations: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return TREND_COLUMNS, one row per actual reading, oldest first.

    Readings of one `span` (`year`, `season` or months such as `01-10`) may be joined by a line as
    long as their `segment` is the same: each break or caution in the catalogue begins a new one.
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
    segment, before = 0, readings_in_order[0]
    for reading in readings_in_order:
        segment += any(b.parts(reading.bureau, before.period, reading.period) for b in breaks)
        yield {
            **{c: getattr(reading, c) for c in ("bureau", "indicator", "unit", "kind", "value")},
            "name": catalogue.name(reading.indicator),
            "span": span_of(reading.period),
            "period": str(reading.period),
            "year": reading.period.year,
            "segment": segment,
        }
        before = reading
