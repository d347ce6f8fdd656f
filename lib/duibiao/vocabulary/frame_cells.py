"""The cells of a frame as Python's own values."""

from collections.abc import Iterable, Iterator
from typing import Any

import pandas as pd


def cells(frame: pd.DataFrame, *columns: str) -> Iterator[tuple[Any, ...]]:
    """Yield the cells of some columns, row by row."""
    return zip(*(frame[column].tolist() for column in columns), strict=True)


def rows_of(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Return the rows, what is missing as NA, of which `to_dict` makes None."""
    names = list(map(str, frame.columns))
    return [dict(zip(names, row, strict=True)) for row in cells(frame, *names)]


def together(frames: Iterable[pd.DataFrame], columns: Iterable[str]) -> pd.DataFrame:
    """Return the frames one below the other; without a row, an empty one with the columns."""
    given = list(frames)
    filled = [frame for frame in given if len(frame)]
    if filled:
        return pd.concat(filled, ignore_index=True)
    return given[0] if given else pd.DataFrame(columns=list(columns), dtype="str")
