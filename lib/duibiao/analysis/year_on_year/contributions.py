"""What each part of a whole did to the growth of the whole."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from duibiao.analysis.readings import difference
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.words import say

CONTRIBUTION_COLUMNS = [
    *("bureau", "theme", "whole", "indicator", "name", "unit", "period", "prior_period"),
    *("value", "prior_value", "change", "points", "part"),
]
MEASURES = ("value", "prior_value", "change")
Row = dict[Any, Any]
REST = "rest"  # What the parts leave over: rounding, or parts not told or not comparable


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


def _wholes(group: pd.DataFrame, catalogue: Catalogue) -> Iterator[Row]:
    known: dict[str, Row] = {row["indicator"]: row for row in group.to_dict("records")}
    parts: dict[str, list[Row]] = {}
    for row in known.values():
        if row["parent"] in known and row["unit"] == known[row["parent"]]["unit"]:
            parts.setdefault(row["parent"], []).append(row)
    for name, own in parts.items():
        whole = known[name]
        yield _told(whole, whole, "whole")
        yield from (_told(part, whole, "part") for part in own)
        left = {c: difference(whole[c], *(part[c] for part in own)) for c in MEASURES}
        rest = {"indicator": REST, "name": say("year_on_year.rest")}
        yield _told(whole | left | rest, whole, REST)


def _told(row: Row, whole: Row, part: str) -> Row:
    told = {column: row.get(column) for column in CONTRIBUTION_COLUMNS}
    points = row["change"] / whole["prior_value"] * 100
    return told | {"whole": whole["indicator"], "points": points, "part": part}
