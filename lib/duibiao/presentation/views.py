"""Which columns of a result a reader sees, view by view."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pandas as pd

from duibiao.analysis.scoreboard.points import category_word
from duibiao.indicators.cleanup_table import told_once
from duibiao.presentation import cells, escape, names, show
from duibiao.presentation.cells import Format
from duibiao.presentation.numbers import is_missing, number, percent
from duibiao.presentation.spreadsheet_text import csv_text
from duibiao.vocabulary import bases
from duibiao.vocabulary.amounts import spaced
from duibiao.vocabulary.reports import REPORTS
from duibiao.vocabulary.statuses import GRAVITY, status_word
from duibiao.vocabulary.words import say, say_any

_VIEWS = """
target_gaps fold: indicator unit target actual gap progress expected_progress due status reason
worst flat: indicator unit target actual gap due owner status reason
target_moves flat: indicator unit target actual_before actual status_before status_after owner
paces fold flat: indicator unit gap pace_unit made_pace needed_pace months_ahead
methods fold flat: indicator unit base target actual linear_pace cagr_ratio projected_share
    time_distance method_disagreement
caps fold flat: indicator unit due target actual room_left history
national fold: bureau_name indicator unit due target actual_period actual actual_basis room_left
    status official_rating
headroom: bureau_name unit due target actual_period actual actual_basis room_left status
    official_rating
year_on_year fold: indicator unit period value prior_value change growth_percent recent reason
not_comparable: indicator unit period value reason
indicator_cleanup fold: indicator period value unit bound role flags
doubts flat: name severity period found note source location
questions flat: number question where samples proposal choices rows
forms fold flat: where sort columns doubt
repairs fold flat: name period found note source location
claims: type holds arithmetic sentence source
benchmark fold: indicator unit period value rank peers best median gap_to_best gap_to_next remark
own_places flat: indicator period unit place rank value target progress gap_to_next gap_to_best
    gap_to_target reason
supervision fold: task unit owner due progress expected_progress status days_overdue reason
chase flat: task unit owner due days status reason
moves flat: unit task status_before status_after change reason
problems fold: problem unit found due state age_days days_overdue reason
open_problems flat: problem unit due state days
problem_summary fold: unit found rectified closed open overdue relapsed rectified_rate closed_rate
    median_age
nominees: category name total rank proposed reason
scoreboard fold: category name total rank best_rank worst_rank reason
score_terms fold: category name component items points score weight contribution
"""
"""The columns of each view; `fold`: a reader opens it at need, `flat`: no rows by theme."""
_LINES = [line.split(":") for line in re.split(r"\n(?=\w)", _VIEWS.strip())]
VIEWS = {head.split()[0]: tuple(columns.split()) for head, columns in _LINES}
FOLDED, WITHOUT_THEME = (
    {view for view, *marks in (head.split() for head, _ in _LINES) if mark in marks}
    for mark in ("fold", "flat")
)
STOPS = "。."
TOLD_ONCE = ("doubts", "repairs")
KEPT = ("indicator", "task", "value", "actual", "status", "holds")
"""Columns that stay when all their cells are empty: that nothing is there is what they tell."""
ONCE = (
    *("period", "actual_period", "due", "unit", "bound", "role", "reason", "pace_unit", "source"),
    "peers",
)
"""Columns left out of a table whose rows all say the same there: it is said above them."""
USUAL = ("reason", "bound", "role")
"""Columns in which what most rows say is said above them, and the others alone in their cells."""
HEADED = {"doubts": 4, "claims": 4, "chase": 8, "moves": 8, "target_moves": 5, "headroom": 8}
"""Views whose first rows stand open and whose others fold."""
FOLDED_BY = {"not_comparable": "reason", "own_places": "indicator"}
"""Views whose rows fold by what they say in a column."""
MANY, FEW = 8, {"problems": 1, "target_gaps": 1, "own_places": 3}
"""So many rows fold, and fewer of what stands in short above."""
MOST = {"indicator_cleanup": 80, "national": 90, "supervision": 50, "repairs": 40}
MOST |= {"score_terms": 24, "scoreboard": 18, "target_moves": 12}
SPARE = 1.1  # A tenth more is shown all the same: 其余1项 helps nobody
USUAL_MOST = 60  # A page shows no more rows of a view; the others stand in the tables beside it
BESIDE = tuple(report.name for report in REPORTS if report.whole)
"""Views whose whole table is published beside the page as it is."""
PUBLISHED = (*BESIDE, "worst", "not_comparable", "headroom")
"""Views whose rows all stand in a published table."""
HELP = ("name", "kind", "rule", "comparator", "change_unit", *show.CONTEXT)
"""Columns by which those of a view are put into words."""


def table(frame: pd.DataFrame, view: str) -> show.Shown:
    """Show a frame as one view lays it out, of too many rows the gravest. Raises KeyError for no
    view."""
    frame = told_once(frame) if view in TOLD_ONCE else frame
    held = kept(frame, view)
    shown = _laid_out(held, view)
    if len(held) < len(frame):
        shown = _with_rest(shown, view, len(held), len(frame))
    return show.Shown(shown.html, shown.words, {} if view in PUBLISHED else _sheet(frame, view))


def _sheet(frame: pd.DataFrame, view: str) -> dict[str, Any]:
    """Return a side table for the workbook: what a reader sees, and what puts it into words."""
    columns = [c for c in dict.fromkeys((*VIEWS[view], *HELP)) if c in frame and c != "recent"]
    return {"kind": "sheet", "name": view, "csv": csv_text(frame[columns])} if len(frame) else {}


def kept(frame: pd.DataFrame, view: str) -> pd.DataFrame:
    """Return the rows of a frame that a page holds, in their order: the gravest of too many, and
    what is said of a name alike in many places once.
    """
    frame = told_once(frame) if view in TOLD_ONCE else frame
    if view == "scoreboard" and frame["rank"].notna().any():
        frame = frame[frame["rank"].notna()]
    most = MOST.get(view, USUAL_MOST)
    return frame if len(frame) <= most * SPARE else _gravest(frame).head(most).sort_index()


def _gravest(frame: pd.DataFrame) -> pd.DataFrame:
    numbered = frame.reset_index(drop=True)
    if "status" not in numbered:
        return numbered
    return numbered.sort_values("status", key=lambda c: c.map(GRAVITY), kind="stable")


def _with_rest(shown: show.Shown, view: str, most: int, count: int) -> show.Shown:
    key = "desk.rest" if view in BESIDE else "desk.rest_side"
    told = say(key, shown=most, rest=count - most)
    return show.Shown(
        f'{shown.html}<p class="rest">{escape.text(told)}</p>', f"{shown.words}\n{told}"
    )


def readable(frame: pd.DataFrame, view: str) -> pd.DataFrame:
    """Return a view's columns under the page's heads, codes in words, figures as numbers."""
    formats = formats_of(view)
    columns = [column for column in VIEWS[view] if column in frame and column != "recent"]
    told = [
        {head(view, column): _plain(column, row, formats) for column in columns}
        for row in frame.to_dict("records")
    ]
    return pd.DataFrame(told, columns=[head(view, column) for column in columns])


def _plain(column: str, row: Mapping[Any, Any], formats: Mapping[str, Format]) -> Any:
    value = row[column]
    if is_missing(value):
        return ""
    return value if isinstance(value, int | float) else in_words(column, row, formats)


def in_words(column: str, row: Mapping[Any, Any], formats: Mapping[str, Format]) -> str:
    """Return what a row says in a column, as the page tells it; `formats` are its view's."""
    if column == "indicator" and column not in formats:
        return names.of_row(row)
    return formats[column](row[column]) if column in formats else cells.shown(column, row)


def _laid_out(frame: pd.DataFrame, view: str) -> show.Shown:
    if view in FOLDED and len(frame) >= FEW.get(view, MANY):
        return _fold(_table(frame, view), word(f"table_{view}"), len(frame))
    if len(frame) > HEADED.get(view, len(frame)) + 2:
        return _headed(frame, view, HEADED[view])
    column = FOLDED_BY.get(view, "")
    return _grouped(frame, view, column) if column in frame else _table(frame, view)


def _headed(frame: pd.DataFrame, view: str, first: int) -> show.Shown:
    rest = frame.iloc[first:]
    folded = _table(rest, view, f"{view}-rest", word(f"table_{view}"))
    return joined([_table(frame.iloc[:first], view), _fold(folded, word("others"), len(rest))])


def _grouped(frame: pd.DataFrame, view: str, column: str) -> show.Shown:
    shared = frame[column].map(frame[column].value_counts()) >= FEW.get(view, MANY)
    open_ = [] if shared.all() and len(frame) else [_table(frame[~shared], view)]
    grouped = frame[shared].groupby(column, sort=False)
    folds = [_part(rows, view, column, place) for place, (_, rows) in enumerate(grouped, start=1)]
    return joined([*open_, *folds])


def joined(parts: list[show.Shown]) -> show.Shown:
    """Return several things to look at as one, below each other."""
    return show.Shown("".join(p.html for p in parts), "\n\n".join(p.words for p in parts))


def _fold(shown: show.Shown, said: str, count: int) -> show.Shown:
    summary = escape.source(say("desk.fold", said=said, count=count))
    html = f'<details class="fold"><summary>{summary}</summary>{shown.html}</details>'
    return show.Shown(html, shown.words)


def _part(rows: pd.DataFrame, view: str, column: str, place: int) -> show.Shown:
    """Return the fold of rows that say the same in a column."""
    said = _shared(rows.iloc[0].to_dict(), rows.iloc[-1].to_dict(), column)
    title = say("desk.once", head=word(f"table_{view}"), value=said)
    own = _table(rows.drop(columns=column), view, f"{view}-{place}", title)
    return _fold(own, said, len(rows))


def _shared(first: Mapping[Any, Any], last: Mapping[Any, Any], column: str) -> str:
    """Return what rows share in a column; of an indicator's places also who is first and last."""
    if column != "indicator":
        return str(first[column]).rstrip(STOPS)
    ends = {"first": _placed(first), "last": _placed(last)}
    unranked = "size_rate" if first["unit"] == "%" else "size"
    key = unranked if is_missing(first["rank"]) else "ends"
    return say(f"desk.{key}", name=names.of_row(first), **ends)


def _placed(row: Mapping[Any, Any]) -> str:
    """Return a place with what it is ranked by: the share of its target, or its figure."""
    if str(row.get("reason", "")).startswith(say("benchmark.place_by_progress")):
        return f"{names.own(row['place'])} {percent(row['progress'])}"
    return f"{names.own(row['place'])} {spaced(number(row['value']), names.unit(row['unit']))}"


def _table(frame: pd.DataFrame, view: str, name: str = "", title: str = "") -> show.Shown:
    columns = [column for column in VIEWS[view] if column in frame]
    if "recent" in columns and not frame["recent"].map(bool).any():
        columns.remove("recent")
    columns = [c for c in columns if c in KEPT or not frame[c].map(is_missing).all()]
    once = _said_once(frame, columns)
    usual = {c: told for c in USUAL if c in columns and (told := _usual(frame[c]))}
    shown = frame.drop(columns="theme", errors="ignore") if view in WITHOUT_THEME else frame
    for column, told in usual.items():
        shown = shown.assign(**{column: [_beyond(str(one), told) for one in shown[column]]})
    heads, formats = {column: head(view, column) for column in columns}, formats_of(view)
    notes = [_told_once(column, frame.iloc[0].to_dict(), heads, formats) for column in once]
    common = (in_words(c, {c: told}, formats).rstrip(STOPS) for c, told in usual.items())
    notes += [say("desk.usual", value=say("desk.comma").join(common))] if usual else []
    return show.table(
        shown,
        [column for column in columns if column not in once],
        name=name or view,
        title=title or word(f"table_{view}"),
        formats=formats,
        heads=heads,
        note=say("desk.once_join").join(notes),
    )


def _said_once(frame: pd.DataFrame, columns: list[str]) -> list[str]:
    """Return the columns of ONCE in which more than two rows all say the same."""
    known = [column for column in ONCE if column in columns and len(frame) > 2]
    return [c for c in known if frame[c].nunique(dropna=False) == 1 and frame[c].iloc[0]]


def _usual(said: pd.Series[Any]) -> str:
    """Return what most of many rows say or begin with in a column: it is then said above them."""
    most = str(said.value_counts().index[0]) if len(said) > 2 else ""
    held = sum(str(one).startswith(most.rstrip(STOPS)) for one in said)
    enough = held == len(said) or (len(said) >= MANY and 2 * held > len(said))
    return most if most and enough and said.nunique() > 1 else ""


def _beyond(why: str, usual: str) -> str:
    """Return what a reason says beyond the usual one."""
    whole = usual.rstrip(STOPS)
    return why[len(whole) :].lstrip(STOPS + "，, ；;") if why.startswith(whole) else why


def _told_once(
    column: str, row: Mapping[Any, Any], heads: Mapping[str, str], formats: Mapping[str, Format]
) -> str:
    value = in_words(column, row, formats)
    if column == "reason":
        return value.rstrip(STOPS)
    return say("desk.once", head=heads[column], value=value)


def coded(prefix: str) -> Format:
    """Return how a column of codes reads: the desk's word for each, unknown ones as they are."""
    return lambda code: word(f"{prefix}_{code}", str(code))


def word(key: str, default: str = "") -> str:
    """Return an entry of the desk's words, or the default."""
    return say_any(f"desk.{key}", default=default)


def head(view: str, column: str) -> str:
    """Return a column's head in words: the view's own where it has one."""
    return word(f"column_{view}_{column}") or word(f"column_{column}") or cells.header(column)


def formats_of(view: str) -> dict[str, Format]:
    """Return how columns read in a view, where it is not their usual way."""
    return FORMATS | OWN_FORMATS.get(view, {})


def _points(share: float) -> str:
    """Return a gain in progress (`0.0885`) as percentage points."""
    return say("targets.points", value=number(share * 100, 1, sign=True))


def _score(value: float) -> str:
    """Return a score of 100, as its sum tells it, or a count of months with one place."""
    return number(round(float(value), 1))


def _hundredth(value: float) -> str:
    return number(round(float(value), 2))


FORMATS: dict[str, Format] = {
    "actual_basis": bases.spoken,
    "severity": coded("severity"),
    "type": coded("claim"),
    "holds": coded("holds"),
    "component": lambda code: say(f"scoreboard.component_{code}"),
    "proposed": coded("proposed"),
    "category": category_word,
    "pace_unit": coded("pace"),
    "status_before": status_word,
    "status_after": status_word,
}


def _days(late: float) -> str:
    """Return how late a task or problem is, or how long it has."""
    days = abs(int(late))
    return say(f"desk.days_{'late' if late > 0 else 'left' if late < 0 else 'none'}", days=days)


OWN_FORMATS: dict[str, dict[str, Format]] = {
    "chase": {"days": _days},
    "open_problems": {"days": _days},
    "moves": {"change": _points},
    "doubts": {"name": names.indicator},
    "repairs": {"name": names.indicator},
    "paces": {"months_ahead": _score},
    "methods": {
        "linear_pace": percent, "cagr_ratio": percent, "projected_share": percent,
        "time_distance": _hundredth,
    },
    "nominees": {"total": _score},
    "scoreboard": {"total": _score},
    "score_terms": {
        "points": _hundredth, "score": _score, "weight": percent, "contribution": _hundredth,
    },
}  # fmt: skip
"""How columns read in one view only."""
