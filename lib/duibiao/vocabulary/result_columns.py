"""The columns of results: what each is, and how wide it stands in a workbook.

Pages, workbooks, the batch and bulletins read this one table. A column's word is
`show.column_<name>`; one that is not here holds text. A new column is a row here, its word, and
where it is worked out.
"""

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


_ROWS = """
indicator        name      34 wrapped
bureau           name      18 wrapped
theme            name      20 wrapped
parent           name
unit             unit       9
change_unit      unit
period           period    12 wrapped
prior_period     period    12
actual_period    period
due              period    16 wrapped
as_of            period    16 wrapped
start_day        period
due_day          period
value            number
prior_value      number
target           number
actual           number
actual_before    number
best             number
median           number
peers            number
rank             number
days_overdue     number
total            number
weight           number
score            number
base             number
made_pace        number
needed_pace      number
months_ahead     number
room_left        number
items            number
points           number
best_rank        number
worst_rank       number
days             number
age_days         number
median_age       number
linear_pace      number
cagr_ratio       number
projected_share  number
time_distance    number
found            number    16
rectified        number
closed           number    16
open             number
overdue          number
relapsed         number
change           change
growth_percent   growth
contribution     growth
gap              gap
gap_to_best      gap
gap_to_next      gap
gap_to_benchmark gap
progress         share
expected_progress share
rectified_rate   share
closed_rate      share
bound            code
role             code
kind             code
rule             code      10
basis            code
comparator       code       8
comparable       truth
fair             truth
method_disagreement truth
status           status    11
light            status
flags            flags     16 wrapped
source           source    26 wrapped
location         location  16 wrapped
recent           recent
task             text      30 wrapped
problem          text      30 wrapped
reason           text      34 wrapped
remark           text      34 wrapped
quote            text      50 wrapped
note             text      26 wrapped
owner            text      13 wrapped
table            text      12
label            text      12
number           text       6
lamp             text       4
"""


def _column(kind: str, width: str = str(USUAL), wrapped: str = "") -> Column:
    return Column(kind, int(width), bool(wrapped))


COLUMNS = {name: _column(*rest) for name, *rest in map(str.split, _ROWS.split("\n")[1:-1])}


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
