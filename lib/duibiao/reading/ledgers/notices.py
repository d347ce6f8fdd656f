"""What is told about the places of a ledger, beside what is read from them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import pandas as pd

from duibiao.reading import frames
from duibiao.reading.ledgers import days
from duibiao.vocabulary.words import say


class Notice(NamedTuple):
    """Something to tell about a place of a sheet."""

    location: str
    code: str
    found: str


def frame_of(notices: Iterable[Notice], source: str) -> pd.DataFrame:
    """Return NOTICE_COLUMNS: each notice with the words for people, who find it in `source`."""
    return frames.notices((source, *note, _words(note.code)) for note in notices)


def _words(code: str) -> str:
    return say(f"reading.notice_{code}", examples=days.EXPECTED)
