"""The two frames that reading a ledger gives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from duibiao.reading import READING_COLUMNS

NOTICE_COLUMNS = ["source", "location", "code", "found", "note"]
_NUMBERS = ("value", "resolution")
_OFFSETS = ("start", "end")
_TEXT: Any = pd.api.types.pandas_dtype("str")
_DEFAULTS = {"bound": "exact", "kind": "level", "role": "actual", "confidence": "high"}


def readings(columns: Mapping[str, Sequence[Any]], count: int) -> pd.DataFrame:
    """Return READING_COLUMNS from lists of `count` entries; an absent list is a default."""
    made = {name: _column(name, columns.get(name), count) for name in READING_COLUMNS}
    return pd.DataFrame(made, copy=False)


def _column(name: str, given: Sequence[Any] | None, count: int) -> Any:
    given = given if given is not None and len(given) else None
    if name in _NUMBERS:
        return np.full(count, np.nan) if given is None else np.array(given, dtype="float64")
    if name in _OFFSETS:
        return _offsets(given, count)
    if given is None:
        return texts([_DEFAULTS.get(name, "")]).take(np.zeros(count, "int64"))
    return texts(given)


def texts(given: Sequence[Any]) -> Any:
    """Return texts as the column of a frame."""
    return pd.array(given, dtype=_TEXT)


def _offsets(given: Sequence[Any] | None, count: int) -> Any:
    if given:
        return pd.array(list(given), dtype="Int64")
    return pd.arrays.IntegerArray(np.zeros(count, "int64"), np.ones(count, dtype=bool))


def notices(rows: Iterable[tuple[str, str, str, str, str]]) -> pd.DataFrame:
    """Return NOTICE_COLUMNS as text: what was not understood, or is good to know, and where.

    `code` is for programs, `found` the text as written, `note` the words for people.
    """
    return pd.DataFrame(list(rows), columns=NOTICE_COLUMNS, dtype="str")
