"""A Gantt chart of tasks: from start to due date, how much is done, and the day of the report."""

from datetime import date, timedelta

import pandas as pd

from duibiao.analysis.lights import status_counts
from duibiao.presentation import names
from duibiao.presentation.figures.bars import Bar, Rows, Span, Tick
from duibiao.presentation.figures.chart import Chart, nothing
from duibiao.presentation.figures.ordered_rows import Record, group_of, ordered
from duibiao.presentation.figures.scales import Scale
from duibiao.presentation.house import RULE, SEAL, look
from duibiao.presentation.numbers import is_missing, percent, period
from duibiao.vocabulary.statuses import status_word
from duibiao.vocabulary.words import say

TICKS, NEAR = 5, 12  # So many months are named, none so near (per cent) the report's day
STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 600, 1200)
COLUMNS = ["task", "owner", "start_day", "due_day", "progress", "status"]
DAYS = ("start_day", "due_day", "as_of")


def gantt(frame: pd.DataFrame) -> Chart:
    """Return one bar per task.

    Columns: `task unit` (who answers for it), `start_day due_day` (dates, either may be missing),
    `progress` (share), `status`, `as_of`, and `theme` for groups. A start that is `start_assumed`
    is no fact: the task is a thin line from there, from the left edge where `as_of` comes first.
    """
    if frame.empty:
        return nothing("gantt")
    along = _scale(frame)
    bars = [_bar(row, along) for row in ordered(frame)]
    drawn = Rows(bars, list(_ticks(frame, along)))
    counts = status_counts(frame["status"])
    alt = say("figures.gantt_alt", total=len(frame), counts=counts)
    assumed = frame.get("start_assumed", pd.Series(False, frame.index)).astype(bool)
    note = say("figures.gantt_note") if assumed.any() else ""
    told = frame.assign(owner=frame["unit"], start_day=frame["start_day"].mask(assumed))
    return Chart("gantt", drawn, alt, note, told, COLUMNS)


def _bar(record: Record, along: Scale) -> Bar:
    left, right = _span(record, along)
    progress = 0.0 if is_missing(record.get("progress")) else float(record["progress"])
    code = str(record.get("status"))
    end = left + (right - left) * min(1.0, max(0.0, progress))
    done = Span(left, round(end, 1), look(code).colour)
    assumed = bool(record.get("start_assumed"))
    days = ("" if assumed else record.get("start_day"), record.get("due_day"))
    dated = "—".join("" if is_missing(day) else period(day) for day in days)
    whole = Span(left, right, RULE, kind="thin" if assumed else "", told=dated)
    spans = [whole, done] if end > left else [whole]
    told = "" if is_missing(record.get("progress")) else f" {percent(progress, 0)}"
    owner = "" if is_missing(record.get("unit")) else names.own(record["unit"])
    status = status_word(code) + told
    return Bar(names.own(record["task"]), owner, spans, (), group_of(record), code, status)


def as_day(value: object) -> date | None:
    """Return a date from a date, a timestamp or ISO text; None when missing or not a date."""
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def _scale(frame: pd.DataFrame) -> Scale:
    found = [as_day(value) for column in DAYS for value in frame.get(column, ())]
    days = [day.toordinal() for day in found if day] or [date(2000, 1, 1).toordinal()]
    first, last = min(days), max(days)
    return Scale(first - 3, max(last, first + 30) + 3)


def _ticks(frame: pd.DataFrame, along: Scale) -> list[Tick]:
    """Return a line where a month begins, none near the line of the report's day."""
    told = [day for day in map(as_day, frame.get("as_of", ())) if day]
    today = [Tick(along(max(told).toordinal()), say("figures.as_of"), SEAL)] if told else []
    months = [
        Tick(along(day.toordinal()), say("figures.month", year=day.year, month=day.month))
        for day in month_starts(int(along.low), int(along.high))
    ]
    return [m for m in months if all(abs(m.at - one.at) > NEAR for one in today)] + today


def month_starts(first: int, last: int) -> list[date]:
    """Return first days of months between two ordinal days, at most TICKS: a year cut evenly."""
    start, end = date.fromordinal(first), date.fromordinal(last)
    months = range(start.year * 12 + start.month, end.year * 12 + end.month)
    kept = ([month for month in months if month % step == 0] for step in STEPS)
    few = next((one for one in kept if len(one) <= TICKS), [])
    return [date(month // 12, month % 12 + 1, 1) for month in few]


def _span(record: Record, along: Scale) -> tuple[float, float]:
    """Return where a task begins and ends; without a start, thirty days before it is due."""
    due = as_day(record.get("due_day"))
    start = as_day(record.get("start_day")) or (due and due - timedelta(days=30))
    today = as_day(record.get("as_of"))
    if start and today and record.get("start_assumed") and start > today:
        start = None
    left = along(start.toordinal()) if start else 0.0
    right = along(due.toordinal()) if due else 100.0
    return left, max(right, left + 1)
