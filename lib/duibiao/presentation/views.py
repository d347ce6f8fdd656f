"""Which columns of a result a reader sees, view by view."""

from __future__ import annotations

import pandas as pd

from duibiao.analysis.scoreboard import category_word
from duibiao.presentation import show
from duibiao.presentation.cells import Format
from duibiao.presentation.house import status_word
from duibiao.presentation.numbers import number
from duibiao.vocabulary.words import language, lexicon, say

VIEWS: dict[str, tuple[str, ...]] = {
    "target_gaps": (
        *("indicator", "unit", "target", "actual", "gap", "progress", "expected_progress"),
        *("due", "status", "reason"),
    ),
    "paces": ("indicator", "gap", "pace_unit", "made_pace", "needed_pace", "months_ahead"),
    "methods": (
        *("indicator", "base", "target", "actual", "linear_pace", "cagr_ratio"),
        *("projected_share", "time_distance", "method_disagreement"),
    ),
    "caps": (
        *("indicator", "unit", "due", "target", "actual", "room_left", "passes_cap_in"),
        *("pass_chance", "history"),
    ),
    "national": (
        *("bureau_name", "indicator", "unit", "due", "target", "actual_period", "actual"),
        *("room_left", "status", "passes_cap_in", "sureness"),
    ),
    "year_on_year": (
        *("indicator", "unit", "period", "value", "prior_value", "change", "change_unit"),
        *("growth_percent", "reason"),
    ),
    "not_comparable": ("indicator", "unit", "period", "value", "reason"),
    "movers": ("indicator", "unit", "value", "prior_value", "change", "growth_percent"),
    "contributions": ("parent", "indicator", "unit", "value", "prior_value", "contribution"),
    "indicator_cleanup": (
        *("indicator", "period", "value", "unit", "bound", "role", "source", "location", "flags"),
    ),
    "doubts": ("severity", "name", "period", "found", "note", "action", "source", "location"),
    "repairs": ("name", "period", "found", "note", "source", "location"),
    "claims": ("type", "holds", "arithmetic", "sentence", "source"),
    "benchmark": (
        *("indicator", "unit", "period", "value", "rank", "peers", "best", "median"),
        *("gap_to_best", "gap_to_next", "reason"),
    ),
    "supervision": (
        *("task", "unit", "owner", "due", "progress", "expected_progress", "status"),
        *("days_overdue", "reason"),
    ),
    "chase": ("unit", "owner", "task", "due", "status", "days", "reason"),
    "moves": ("unit", "task", "status_before", "status_after", "change", "reason"),
    "problems": ("problem", "unit", "found", "due", "state", "age_days", "days_overdue", "reason"),
    "problem_summary": (
        *("unit", "found", "rectified", "closed", "open", "overdue", "relapsed"),
        *("rectified_rate", "closed_rate", "median_age"),
    ),
    "nominees": ("category", "name", "total", "rank", "proposed", "reason"),
    "scoreboard": ("category", "name", "total", "rank", "best_rank", "worst_rank", "reason"),
    "score_terms": (
        *("category", "name", "component", "items", "points", "score", "weight", "contribution"),
    ),
}
WITHOUT_THEME = ("paces", "methods", "caps", "contributions", "chase", "moves", "doubts", "repairs")


def table(frame: pd.DataFrame, view: str) -> show.Shown:
    """Show a frame as one view lays it out. Raises KeyError for a view that is none."""
    columns = [column for column in VIEWS[view] if column in frame]
    shown = frame.drop(columns="theme", errors="ignore") if view in WITHOUT_THEME else frame
    title = word(f"table_{view}")
    return show.table(
        shown, columns, name=view, title=title, formats=_formats(view), heads=_heads(view, columns)
    )


def coded(prefix: str) -> Format:
    """Return how a column of codes reads: the desk's word for each, unknown ones as they are."""
    return lambda code: word(f"{prefix}_{code}", str(code))


def word(key: str, default: str = "") -> str:
    """Return an entry of the desk's words, or the default."""
    return lexicon(language()).get(f"desk.{key}", default)


def _heads(view: str, columns: list[str]) -> dict[str, str]:
    """Return the heads in words: a view's own where it has one."""
    named = {c: word(f"column_{view}_{c}") or word(f"column_{c}") for c in columns}
    return {column: head for column, head in named.items() if head}


def _formats(view: str) -> dict[str, Format]:
    return FORMATS | ({"change": _points} if view == "moves" else {})


def _points(share: float) -> str:
    """Return a gain in progress (`0.0885`) as percentage points."""
    return say("targets.points", value=number(share * 100, 1, sign=True))


FORMATS: dict[str, Format] = {
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
