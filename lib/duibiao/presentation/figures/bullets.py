"""Bullet charts: each target's progress against what was due by now and against the target.

After Few, "Bullet Graph Design Specification" (2013); every target stands on its own scale of
0 to 100 per cent, since their units differ.
"""

from collections import Counter

import pandas as pd

from duibiao.analysis.lights import status_counts
from duibiao.analysis.readings import sorted_by
from duibiao.analysis.targets.rules import RANKED
from duibiao.presentation import names
from duibiao.presentation.cells import asked, done, header
from duibiao.presentation.figures.bars import Bar, Mark, Rows, Span, Tick
from duibiao.presentation.figures.chart import Chart, nothing
from duibiao.presentation.figures.ordered_rows import Record, figure_of, records
from duibiao.presentation.figures.scales import Scale
from duibiao.presentation.house import INK, PALE, SOFT, look
from duibiao.presentation.numbers import is_missing, percent, period
from duibiao.vocabulary.amounts import spaced
from duibiao.vocabulary.statuses import GRAVITY, status_word
from duibiao.vocabulary.words import say

ROWS = 12  # A chart holds no more bars: of more targets the gravest are drawn
MOST = 1.3  # Bars end at 130 per cent; what lies beyond ends in an arrow and its figure
COLUMNS = [*("indicator", "unit", "target", "actual"), *("progress", "expected_progress", "status")]


def bullets(gaps: pd.DataFrame, title: str = "") -> Chart:
    """Return one bullet per target, the gravest first. Columns: `indicator unit target comparator
    actual progress expected_progress status`, progress as shares."""
    told = gaps[[not is_missing(actual) for actual in gaps["actual"]]] if len(gaps) else gaps
    if told.empty:
        return nothing("bullets", title, _left_out(len(gaps)))
    untold, others = len(gaps) - len(told), max(0, len(told) - ROWS)
    grave = told["status"].map(GRAVITY)
    told = sorted_by(told, grave=grave, done=told["progress"].astype(float)).head(ROWS)
    along = Scale(0, min(MOST, max(1, told["progress"].astype(float).max())))
    ticks = [Tick(along(share), percent(share, 0)) for share in (0, 0.5, 1)]
    rows = records(told)
    named = Counter(map(names.of_row, rows))
    drawn = Rows([_bar(row, along, named[names.of_row(row)] > 1) for row in rows], ticks)
    note = say("figures.bullets_note") + _left_out(untold, others)
    counts = status_counts(gaps["status"])
    alt = say("figures.bullets_alt", total=len(gaps), counts=counts)
    return Chart("bullets", drawn, alt, note, told, COLUMNS, title=title)


def _bar(record: Record, along: Scale, apart: bool) -> Bar:
    """Return a target's row; one that has to be told `apart` from a namesake with its due day."""
    code = str(record.get("status"))
    known = not is_missing(record.get("progress"))
    spans, marks = _drawn(record, code, along) if known else ([], [])
    word = status_word(code)
    status = f"{word} {done(record)}" if known else word
    label = names.of_row(record)
    if apart:
        label = say("figures.with_unit", label=label, unit=period(record.get("due") or ""))
    return Bar(label, _figures(record), spans, marks, "", code, status)


def _drawn(record: Record, code: str, along: Scale) -> tuple[list[Span], list[Mark]]:
    """Return what is drawn of a target whose progress is known."""
    progress, goal, colour = float(record["progress"]), along(1.0), look(code).colour
    marks = [Mark(goal, INK, "goal", f"{header('target')} {asked(record)}")]
    expected = record.get("expected_progress")
    if not is_missing(expected) and 0 < float(expected or 0) < 1:
        due = f"{header('expected_progress')} {percent(float(expected or 0))}"
        marks.append(Mark(along(float(expected or 0)), SOFT, "due", due))
    if progress > MOST:
        marks.append(Mark(100, INK, "more"))
    return [Span(0, goal, PALE), Span(0, along(progress), colour, kind="slim")], marks


def _left_out(untold: int, others: int = 0) -> str:
    """Say how many targets have no figure and so no bar, and how many stand in the table alone."""
    told = {"left_out": untold, "others": others}
    return "".join(say(f"figures.bullets_{key}", count=n) for key, n in told.items() if n)


def _figures(record: Record) -> str:
    actual = figure_of(record, "actual")
    placed = record.get("rule") in RANKED and not is_missing(record.get("actual"))
    if placed and not record.get("actual_tier"):
        actual = say("show.in_place", place=actual)
    goal = say("show.no_data") if is_missing(record.get("target")) else asked(record)
    unit = "" if record.get("tier") else record.get("unit", "")
    goal = spaced(goal, names.after_figure(unit))
    return say("figures.actual_of_target", actual=actual, target=goal)
