"""Targets judged for the tests of their rules and edges."""

from __future__ import annotations

from datetime import date

import pandas as pd
from analysis_rows import catalogue, frame

from duibiao.analysis.targets.gaps import target_gaps
from duibiao.vocabulary.periods import parse

CATALOGUE = catalogue()


def judged(period: str, *rows: dict[str, object], as_of: date | None = None) -> pd.DataFrame:
    """The gaps of the rows in a report for a period."""
    return target_gaps(frame(*rows), parse(period), as_of, CATALOGUE)


def only(period: str, *rows: dict[str, object], as_of: date | None = None) -> pd.Series:
    """The one row there is."""
    gaps = judged(period, *rows, as_of=as_of)
    assert len(gaps) == 1
    return gaps.iloc[0]
