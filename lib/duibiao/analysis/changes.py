"""What changed since the issue before: new, changed, corrected and vanished figures, lights."""

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pandas as pd

from duibiao.analysis.benchmark.field import indicator_name
from duibiao.analysis.wording import number, percent, symbol
from duibiao.indicators.log import meanings
from duibiao.vocabulary.amounts import spaced
from duibiao.vocabulary.catalogue import Catalogue, load
from duibiao.vocabulary.periods import is_period, parse
from duibiao.vocabulary.reports import REPORTS, Shape
from duibiao.vocabulary.statuses import status_word
from duibiao.vocabulary.words import say, say_any

CHANGE_COLUMNS = [
    *("kind", "bureau", "theme", "subject", "period", "figure", "before", "after", "unit"),
    "reason",
]
KINDS = ("light", "corrected", "changed", "new", "vanished")  # To be seen first
Row = Mapping[Any, str]
SHAPES = {report.name: report.changes for report in REPORTS if report.changes}
NO_CORRECTION = ("rank", "best", "median", "flags")
"""What others change, and marks: never a correction of the bureau's own figure."""
MARKED = {"reviewed", "restated"}  # Flags of figures that someone put right


def changes(previous: pd.DataFrame, current: pd.DataFrame, notebook: str) -> pd.DataFrame:
    """Return CHANGE_COLUMNS: how a published result file differs from the issue before it.

    Both are the result file of `notebook`, one of SHAPES, as text; the first must have every column
    that the comparison needs. A row new or gone is `new` or `vanished`. A figure that is otherwise
    is `corrected` when what it rests on (same source and place, same periods, same as-of day) is
    the same or it is newly marked as reviewed or restated, else `changed`. A status that is
    otherwise is `light`, with the reason the current issue gives.
    """
    shape = SHAPES[notebook]
    before, after = _by_key(previous, shape), _by_key(current, shape)
    rows: list[dict[str, str]] = []
    for key in {**after, **before}:
        for then, now in _paired(before.get(key, []), after.get(key, []), shape):
            rows += _differences(shape, then, now)
    frame = pd.DataFrame(rows, columns=CHANGE_COLUMNS)
    by = ["place", "theme", "subject", "period", "figure", "before", "after"]
    order = frame.assign(place=frame["kind"].map(KINDS.index)).sort_values(by, kind="stable")
    return frame.loc[order.index].reset_index(drop=True)


def changes_summary(
    frame: pd.DataFrame, catalogue: Catalogue, shown: int = 12, several: bool = False
) -> list[str]:
    """Return the counts of `changes`, then the gravest, at most `shown`, a line each; of `several`
    bureaus with whose each is."""
    told = [line(row, catalogue, several) for row in frame.head(shown).to_dict("records")]
    if not told:
        return [say("changes.nothing")]
    counts = frame["kind"].value_counts()
    parts = [say(f"changes.count_{k}", count=counts[k]) for k in KINDS if k in counts]
    head = say("changes.head", counts=say("changes.comma").join(parts))
    rest = len(frame) - len(told)
    return [head, *told, *([say("changes.rest", count=rest)] if rest else [])]


def changes_text(previous: pd.DataFrame, current: pd.DataFrame, notebook: str) -> str:
    """Return `changes_summary` as text, a line each, for the head of a page."""
    shape = SHAPES[notebook]
    needed = {*shape.keys, *shape.figures, *shape.origin, shape.light} - {""}
    if not needed <= set(previous.columns):
        return say("changes.other_form")
    frame = changes(previous, current, notebook)
    several = current["bureau"].nunique() > 1
    return "\n".join(changes_summary(frame, load(), several=several))


def _by_key(frame: pd.DataFrame, shape: Shape) -> dict[tuple[str, ...], list[Row]]:
    """Return the rows of each key, in the order of what they say."""
    wanted = [*shape.keys, *shape.origin, *shape.figures]
    found: dict[tuple[str, ...], list[Row]] = {}
    for told in frame.sort_values(wanted, kind="stable").to_dict("records"):
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
                before = [row for row in before if row is not then]
                after = [row for row in after if row is not now]
                yield then, now
    yield from ((then, None) for then in before)
    yield from ((None, now) for now in after)


def _part(row: Row, columns: Iterable[str]) -> tuple[str, ...]:
    return tuple(row[column] for column in columns)


def _differences(shape: Shape, then: Row | None, now: Row | None) -> Iterator[dict[str, str]]:
    if then is None or now is None:
        ends = [(row or {}).get(shape.main, "") for row in (then, now)]
        kind = "new" if then is None else "vanished"
        yield _row(shape, kind, now or then or {}, shape.main, *ends)
        return
    for figure in shape.figures:
        if not _equal(then[figure], now[figure]):
            corrected = figure not in NO_CORRECTION and _corrected(shape, then, now)
            kind = "corrected" if corrected else "changed"
            yield _row(shape, kind, now, figure, then[figure], now[figure])
    light = shape.light
    if light and then[light] != now[light]:
        told = _row(shape, "light", now, light, then[light], now[light])
        yield told | {"reason": now.get("reason", "")}


def _row(shape: Shape, kind: str, row: Row, figure: str, before: str, after: str) -> dict[str, str]:
    told = {"kind": kind, "figure": figure, "before": before, "after": after}
    told |= {"subject": row[shape.subject], "period": row[shape.period]}
    told |= {name: row.get(name, "") for name in ("bureau", "theme", "unit")}
    return dict.fromkeys(CHANGE_COLUMNS, "") | told


def _corrected(shape: Shape, then: Row, now: Row) -> bool:
    if shape.origin and _part(then, shape.origin) == _part(now, shape.origin):
        return True
    before, after = (set(row.get("flags", "").split("|")) & MARKED for row in (then, now))
    return bool(after - before)


def _equal(one: str, other: str) -> bool:
    """Whether two cells say the same: as text, or as numbers but for the computer's noise."""
    try:
        return one == other or math.isclose(float(one), float(other), rel_tol=1e-9)
    except ValueError:
        return False


PERCENT = ("growth_percent",)
PLAIN = ("rank", "bound", "due", "owner")  # Figures without the row's unit
WRITTEN = 10  # A figure of more digits has been worked out, not written by anybody


def line(row: Mapping[Any, Any], catalogue: Catalogue, several: bool = False) -> str:
    """Return one change in words; of `several` bureaus it begins with whose it is."""
    kind = row["kind"]
    ends = [_shown(row[end], row, catalogue) for end in ("before", "after")]
    if ends[0] == ends[1]:
        ends = [_shown(row[end], row, catalogue, whole=True) for end in ("before", "after")]
    what = _what(row, catalogue)
    if several and (whose := catalogue.bureau_name(str(row["bureau"]))):
        what = spaced(whose, what)
    key = "light_because" if kind == "light" and row["reason"] else kind
    told = {"what": what, "before": ends[0], "after": ends[1], "reason": row["reason"]}
    return say(f"changes.{key}", **told)


def _what(row: Mapping[Any, Any], catalogue: Catalogue) -> str:
    """Return subject, period and figure in words."""
    name = indicator_name(row["subject"], catalogue)
    when = parse(row["period"]).label() if is_period(row["period"]) else row["period"]
    figure = say(f"changes.figure_{row['figure']}")
    key = "what" if when else "what_undated"
    return say(f"changes.{key}", name=name, when=when, figure=figure)


def _shown(text: str, row: Mapping[Any, Any], catalogue: Catalogue, whole: bool = False) -> str:
    """Return a cell for people: codes as words, numbers with their unit, nothing as such."""
    figure = row["figure"]
    if known := say_any(f"changes.{figure}_{text}"):
        return known
    if figure == "status":
        return status_word(text)
    if text == "":
        return say("changes.nothing_there")
    if figure == "progress":
        return percent(float(text))
    if figure == "due" and is_period(text):
        return parse(text).label()
    if figure == "flags":
        return meanings(text)
    if figure in PLAIN:
        return text
    unit = "%" if figure in PERCENT else symbol(row["unit"], catalogue)
    return spaced(_digits(text, whole), unit)


def _digits(text: str, whole: bool) -> str:
    """Return a number as people write it; `whole` keeps every digit of one that was worked out."""
    try:
        value = float(text)
    except ValueError:
        return text
    worked_out = sum(map(str.isdigit, text)) > WRITTEN
    return number(value) if worked_out and not whole else f"{value:,.12g}"
