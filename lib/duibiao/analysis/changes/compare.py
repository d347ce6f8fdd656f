"""What changed since the issue before: new, changed, corrected and vanished figures, lights."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import numpy as np
import pandas as pd

from duibiao.analysis.changes.words import line, summary_lines
from duibiao.vocabulary.catalogue import Catalogue, load
from duibiao.vocabulary.reports import REPORTS, Shape
from duibiao.vocabulary.words import say

CHANGE_COLUMNS = [
    *("kind", "bureau", "theme", "subject", "period", "figure", "before", "after", "unit"),
    "reason",
]
KINDS = ("first_issue", "light", "corrected", "changed", "new", "vanished")
"""What a reader should see first comes first."""

Row = Mapping[str, str]


SHAPES = {report.name: report.changes for report in REPORTS if report.changes}
NO_CORRECTION = ("rank", "best", "median", "flags")
"""What others change, and marks: never a correction of the bureau's own figure."""

MARKED = {"reviewed", "restated"}
"""Flags of figures that someone put right."""


def changes(
    previous: pd.DataFrame | None, current: pd.DataFrame, notebook: str = ""
) -> pd.DataFrame:
    """Return CHANGE_COLUMNS: how a published result file differs from the issue before it.

    Both are the same result file, as text or as numbers; `notebook` names it (found from the
    columns when empty). `previous` None means that this is the first issue, and a table of another
    form cannot be compared: one row says so. A row new or gone is `new` or `vanished`. A figure
    that is otherwise is `corrected` when what it rests on (same source and place, same periods,
    same as-of day) is the same or it is newly marked as reviewed or restated, else `changed`. A
    status that is otherwise is `light`, with the reason the current issue gives. Raises ValueError
    for a file that is none of SHAPES.
    """
    shape = _shape(notebook or notebook_of(current))
    if previous is None or not _has(previous, shape):
        return pd.DataFrame([_first(current, previous)], columns=CHANGE_COLUMNS)
    before, after = _by_key(previous, shape), _by_key(current, shape)
    rows: list[dict[str, str]] = []
    for key in {**after, **before}:
        for then, now in _paired(before.get(key, []), after.get(key, []), shape):
            rows += _differences(shape, then, now)
    frame = pd.DataFrame(rows, columns=CHANGE_COLUMNS)
    order = frame.assign(place=frame["kind"].map(KINDS.index))
    by = ["place", "theme", "subject", "period", "figure", "before", "after"]
    return frame.loc[order.sort_values(by, kind="stable").index].reset_index(drop=True)


def _shape(notebook: str) -> Shape:
    if notebook not in SHAPES:
        raise ValueError(f"notebook {notebook!r}: expected one of {', '.join(SHAPES)}")
    return SHAPES[notebook]


def notebook_of(frame: pd.DataFrame) -> str:
    """Return which result file a table is, by its columns. Raises ValueError for another."""
    for name, shape in SHAPES.items():
        if _has(frame, shape):
            return name
    known = ", ".join(SHAPES)
    raise ValueError(f"columns {list(frame.columns)} are of no result file; known: {known}")


def changes_summary(
    frame: pd.DataFrame, catalogue: Catalogue, shown: int = 12, several: bool = False
) -> list[str]:
    """Return sentences for the head of a report: the counts, then the gravest changes, a line each.

    `frame` is of `changes`; at most `shown` single changes are told, the rest are counted. Of
    `several` bureaus each line says whose it is.
    """
    counts = {kind: int((frame["kind"] == kind).sum()) for kind in KINDS}
    told = [line(row, catalogue, several) for row in frame.head(shown).to_dict("records")]
    return summary_lines(counts, told, len(frame) - len(told))


def changes_text(
    previous: pd.DataFrame | None,
    current: pd.DataFrame,
    notebook: str = "",
    catalogue: Catalogue | None = None,
) -> str:
    """Return `changes_summary` as text, a line each, for the head of a page."""
    frame = changes(previous, current, notebook)
    several = current["bureau"].nunique() > 1
    return "\n".join(changes_summary(frame, catalogue or load(), several=several))


def _has(frame: pd.DataFrame, shape: Shape) -> bool:
    """Whether a table has every column the comparison needs."""
    return {*shape.keys, *shape.figures, *shape.origin, shape.light} - {""} <= set(frame.columns)


def _first(current: pd.DataFrame, previous: pd.DataFrame | None) -> dict[str, str]:
    """Return the row that says there is nothing to compare with: none before, or another form."""
    bureau = str(current["bureau"].iloc[0]) if len(current) else ""
    reason = "" if previous is None else say("changes.other_form")
    told = {"kind": "first_issue", "bureau": bureau, "reason": reason}
    return dict.fromkeys(CHANGE_COLUMNS, "") | told


def _by_key(frame: pd.DataFrame, shape: Shape) -> dict[tuple[str, ...], list[Row]]:
    """Return the rows of each key, as text, in the order of what they say."""
    texts = pd.DataFrame({column: _texts(frame[column]) for column in frame.columns}, dtype="str")
    wanted = [*shape.keys, *shape.origin, *shape.figures]
    found: dict[tuple[str, ...], list[Row]] = {}
    for row in texts.sort_values(wanted, kind="stable").to_dict("records"):
        told = {str(column): str(cell) for column, cell in row.items()}
        found.setdefault(_part(told, shape.keys), []).append(told)
    return found


def _paired(
    before: list[Row], after: list[Row], shape: Shape
) -> Iterator[tuple[Row | None, Row | None]]:
    """Pair the rows of one key: first those that say the same, then those of one origin."""
    for columns in ((*shape.origin, *shape.figures), shape.origin, ()):
        for now in list(after):
            then = next((b for b in before if _part(b, columns) == _part(now, columns)), None)
            if then is not None:
                before, after = _without(before, then), _without(after, now)
                yield then, now
    yield from ((then, None) for then in before)
    yield from ((None, now) for now in after)


def _part(row: Row, columns: Iterable[str]) -> tuple[str, ...]:
    return tuple(row[column] for column in columns)


def _without(rows: list[Row], row: Row) -> list[Row]:
    return [other for other in rows if other is not row]


def _texts(column: pd.Series) -> list[str]:
    return [_text(cell) for cell in column.tolist()]


def _text(cell: Any) -> str:
    """Return a cell as the CSV holds it: missing as nothing, numbers in their shortest form."""
    if cell is None or cell is pd.NA or cell != cell:
        return ""
    if isinstance(cell, bool | np.bool_):
        return str(bool(cell)).lower()
    if isinstance(cell, float | np.floating):
        return f"{cell:.15g}"
    text = str(cell)
    return text.lower() if text in ("True", "False") else text


def _differences(shape: Shape, then: Row | None, now: Row | None) -> Iterator[dict[str, str]]:
    if then is None or now is None:
        yield _whole(shape, then, now)
        return
    for figure in shape.figures:
        if not _equal(then[figure], now[figure]):
            corrected = figure not in NO_CORRECTION and _corrected(shape, then, now)
            yield _row(shape, "corrected" if corrected else "changed", now) | {
                "figure": figure,
                "before": then[figure],
                "after": now[figure],
            }
    light = shape.light
    if light and then[light] != now[light]:
        told = {"figure": light, "before": then[light], "after": now[light]}
        yield _row(shape, "light", now) | told | {"reason": now.get("reason", "")}


def _whole(shape: Shape, then: Row | None, now: Row | None) -> dict[str, str]:
    """Tell a row that came or went by its main figure."""
    row = now or then or {}
    told = {"figure": shape.main, "before": (then or {}).get(shape.main, "")}
    told |= {"after": (now or {}).get(shape.main, "")}
    return _row(shape, "new" if then is None else "vanished", row) | told


def _row(shape: Shape, kind: str, row: Row) -> dict[str, str]:
    named = {"subject": row[shape.subject], "period": row[shape.period]}
    plain = {name: row.get(name, "") for name in ("bureau", "theme", "unit")}
    return dict.fromkeys(CHANGE_COLUMNS, "") | {"kind": kind} | plain | named


def _corrected(shape: Shape, then: Row, now: Row) -> bool:
    if shape.origin and _part(then, shape.origin) == _part(now, shape.origin):
        return True
    marks = (set(row.get("flags", "").split("|")) & MARKED for row in (then, now))
    before, after = marks
    return bool(after - before)


def _equal(one: str, other: str) -> bool:
    """Whether two cells say the same: as text, or as numbers but for the computer's noise."""
    try:
        return one == other or math.isclose(float(one), float(other), rel_tol=1e-9)
    except ValueError:
        return False
