"""What all charts of rows ask of a frame: records in the order of themes, names, figures."""

from typing import Any

import pandas as pd

from duibiao.presentation import names
from duibiao.presentation.numbers import is_missing, number
from duibiao.vocabulary.words import say

Record = dict[str, Any]
FULL = 2  # Rows to a theme: with fewer the themes' own lines made charts half as long again


def records(frame: pd.DataFrame) -> list[Record]:
    """Return rows in the order of themes; as they stand where themes hold hardly a row each."""
    return [{str(key): value for key, value in row.items()} for row in frame.to_dict("records")]


def ordered(frame: pd.DataFrame) -> list[Record]:
    """Return a frame's rows in the order of themes; where these would head hardly more rows than
    there are themes, in its own order and without them.
    """
    rows = records(frame)
    if len(rows) < FULL * len({row.get("theme") for row in rows}):
        return [row | {"theme": ""} for row in rows]
    return sorted(rows, key=lambda row: names.theme_place(row.get("theme", "")))


def group_of(record: Record) -> str:
    """Return the words of a row's theme, nothing without one."""
    theme = record.get("theme")
    return "" if is_missing(theme) else names.theme(theme)


def figure_of(record: Record, column: str) -> str:
    """Return a figure of a row as it is shown, or the words that there is none."""
    value = record.get(column)
    return say("show.no_data") if is_missing(value) else number(float(str(value)))
