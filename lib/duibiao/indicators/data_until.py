"""How far a bureau's figures reach: the day a report is judged on, its latest ledger's span."""

from collections.abc import Iterator
from datetime import date

import pandas as pd

from duibiao.vocabulary.periods import Period, is_period, parse, year

ENOUGH = 0.2
"""The day counts that a fifth of the indicators reach: one yearly figure among a ledger of
October does not make it December. The share is the one of the lights."""
SHORTEST = 2  # Months from January on that make a span of its own


def reached(observations: pd.DataFrame, period: Period) -> date:
    """Return the last day of the period that a fifth of a bureau's own indicators reach, without
    any figure the period's."""
    latest: dict[str, date] = {}
    for indicator, span in _done(observations):
        if span.concerns(period):
            latest[indicator] = max(span.last, latest.get(indicator, span.last))
    days = sorted(latest.values(), reverse=True)
    return days[int(ENOUGH * len(days))] if days else period.last


def running_span(observations: pd.DataFrame) -> Period | None:
    """Return the span from January on that the latest year has so far, None for a full year."""
    spans = [span for _, span in _done(observations)]
    if not spans:
        return None
    whole = year(max(span.year for span in spans))
    last = reached(observations, whole)
    found = [s for s in spans if (s.first, s.last) == (whole.first, last)]
    return found[0] if found and SHORTEST <= found[0].months < 12 else None


def _done(observations: pd.DataFrame) -> Iterator[tuple[str, Period]]:
    """Yield indicator and span of what was reported as done by the bureau itself."""
    own = (observations["role"] == "actual") & (observations["place"] == "")
    own &= ~observations["flags"].str.contains("derived")
    pairs = observations.loc[own, ["indicator", "period"]].drop_duplicates()
    for indicator, text in pairs.itertuples(index=False):
        if is_period(text):
            yield str(indicator), parse(text)
