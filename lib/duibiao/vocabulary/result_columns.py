"""The columns of results: what each is, and how wide it stands in a workbook.

Pages, workbooks, the batch and bulletins read this one table. A column's word is
`show.column_<name>`; one that is not here holds text. A new column is a name in its kind's row
here, its word, and where it is worked out.
"""

import re
from typing import NamedTuple

USUAL = 10  # Characters: 200 of them print on A4 landscape at about 8 points
FIGURES = ("number", "change", "growth", "gap", "share")  # Kinds that stand right-aligned
DERIVED = ("change", "growth", "gap", "share")
"""Kinds worked out from other columns, which have nothing to say without them."""


class Column(NamedTuple):
    """What a column is, its width in characters, and whether long text breaks into lines."""

    kind: str = "text"
    width: int = USUAL
    wrapped: bool = False


_KINDS = """
name 34 wrapped: indicator
name 18 wrapped: bureau
name 20 wrapped: theme
name: parent
unit 9: unit
unit: change_unit
period 12 wrapped: period
period 12: prior_period
period: actual_period start_day due_day
period 16 wrapped: due as_of
number: value prior_value target actual actual_before best median peers rank days_overdue total
    weight score base made_pace needed_pace months_ahead room_left items points best_rank
    worst_rank days age_days median_age linear_pace cagr_ratio projected_share time_distance
    rectified open overdue relapsed
number 16: found closed
change: change
growth: growth_percent contribution
gap: gap gap_to_best gap_to_next gap_to_benchmark
share: progress expected_progress rectified_rate closed_rate
code: bound role kind basis
code 10: rule
code 8: comparator
truth: comparable fair method_disagreement
status 11: status
status: light
flags 16 wrapped: flags
source 26 wrapped: source
location 16 wrapped: location
recent: recent
text 30 wrapped: task problem
text 34 wrapped: reason remark
text 50 wrapped: quote
text 26 wrapped: note
text 13 wrapped: owner
text 12: table label
text 6: number
text 4: lamp
"""
"""A kind, with its width if that is not the usual one, and the columns that are of it."""


def _column(kind: str, width: str = str(USUAL), wrapped: str = "") -> Column:
    return Column(kind, int(width), bool(wrapped))


_LINES = (line.split(":") for line in re.split(r"\n(?=\w)", _KINDS.strip()))
COLUMNS = {name: _column(*told.split()) for told, names in _LINES for name in names.split()}


def look_up(name: str) -> Column:
    """Return what a column is; one without a row here is text of the usual width."""
    return COLUMNS.get(name, Column())


def is_figure(name: str) -> bool:
    """Say whether the column holds figures, which stand right-aligned."""
    return look_up(name).kind in FIGURES


NEEDING = (
    *("rank", "best", "median", "room_left", "median_age"),
    *("total", "best_rank", "worst_rank", "days"),
)


def is_derived(name: str) -> bool:
    """Say whether the column is worked out from others, and so has nothing to say without them."""
    return look_up(name).kind in DERIVED or name in NEEDING
