"""The reader of prose: from a text to its figures."""

from __future__ import annotations

import pandas as pd

from duibiao.reading import READING_COLUMNS
from duibiao.reading.prose.record import Record


def extract(text: str, period: str | None = None, bureau: str | None = None) -> list[Record]:
    """Return every figure of a text in order, with its meaning.

    `period` (canonical) is what the document is about where its title does not say; `bureau` is the
    name whose mention in the text is left out of indicators' names.
    """
    return []


def readings(
    text: str, source: str, period: str | None = None, bureau: str | None = None
) -> pd.DataFrame:
    """Return the figures of a text, without context, as a frame with `READING_COLUMNS`."""
    return pd.DataFrame(columns=list(READING_COLUMNS))
