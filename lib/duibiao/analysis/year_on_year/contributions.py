"""What each part of a whole did to the growth of the whole."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from duibiao.analysis.readings import difference
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.words import say

CONTRIBUTION_COLUMNS = [
    *("bureau", "theme", "whole", "indicator", "name", "unit", "period", "prior_period"),
    *("value", "prior_value", "change", "points", "part"),
]
REST = "rest"
"""What the listed parts leave over: rounding, or parts that are not told or not comparable."""


def contributions(yoy: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return CONTRIBUTION_COLUMNS from the comparable rows of `year_on_year`.

    For every whole that grew or shrank from a positive value: the whole itself (`part` `whole`),
    each of its parts (`part`) and what they leave over (`rest`), so that the changes and the
    `points` (percentage points of the whole's growth) of parts and rest add up to the whole's.
    """
    fit = yoy[yoy["comparable"] & (yoy["kind"] == "level") & (yoy["prior_value"] > 0)]
    fit = fit.assign(parent=fit["indicator"].map(catalogue.parent))
    rows = [
        row
        for _, group in fit.groupby(["bureau", "period"], sort=True)
        for row in _wholes(group, catalogue)
    ]
    return pd.DataFrame(rows, columns=CONTRIBUTION_COLUMNS)


Row = dict[str, object]


def _wholes(group: pd.DataFrame, catalogue: Catalogue) -> Iterator[Row]:
    rows = ({str(k): v for k, v in row.items()} for row in group.to_dict("records"))
    known: dict[str, Row] = {str(row["indicator"]): row for row in rows}
    parts: dict[str, list[str]] = {}
    for indicator, row in known.items():
        whole = str(row["parent"])
        if whole in known and row["unit"] == known[whole]["unit"]:
            parts.setdefault(whole, []).append(indicator)
    for whole, own in parts.items():
        yield _told(known[whole], known[whole], "whole")
        yield from (_told(known[part], known[whole], "part") for part in own)
        yield _rest(known[whole], [known[part] for part in own])


def _told(row: Row, whole: Row, part: str) -> Row:
    told = {column: row.get(column) for column in CONTRIBUTION_COLUMNS}
    return told | {
        "whole": whole["indicator"],
        "points": _number(row, "change") / _number(whole, "prior_value") * 100,
        "part": part,
    }


def _rest(whole: Row, parts: list[Row]) -> Row:
    left = {
        column: difference(_number(whole, column), *(_number(p, column) for p in parts))
        for column in ("value", "prior_value", "change")
    }
    name = say("year_on_year.rest")
    return _told(whole | left | {"indicator": REST, "name": name}, whole, REST)


def _number(row: Row, column: str) -> float:
    return float(str(row[column]))
