"""A Gantt chart of tasks: from start to due date, how much is done, and the day of the report."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from duibiao.presentation import fonts
from duibiao.presentation.escape import plain
from duibiao.presentation.figures import bars
from duibiao.presentation.figures.canvas import (
    LINE,
    SMALL,
    WIDTH,
    Scale,
    boxes,
    marks,
    strokes,
    wrap,
    write,
    write_lines,
)
from duibiao.presentation.figures.chart import Chart
from duibiao.presentation.figures.rows import (
    Layout,
    Placed,
    canvas,
    finish,
    group_of,
    label_of,
    lay_out,
    nothing,
)
from duibiao.presentation.house import RULE, SEAL, SOFT, look
from duibiao.presentation.numbers import is_missing, percent
from duibiao.vocabulary.statuses import status_word
from duibiao.vocabulary.words import say

LEFT, RIGHT = 228, 600
TEXT = 620
WIDE = WIDTH - TEXT - 4
TICKS = 5
HEAD, TODAY, MONTHS = 48, 10, 30
"""Pixels: where the rows begin, and the middles of the two lines of words above them."""
STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 600, 1200)
COLUMNS = ["task", "owner", "start_day", "due_day", "progress", "status"]


def gantt(frame: pd.DataFrame, name: str = "gantt", title: str = "") -> Chart:
    """Return one bar per task.

    Columns: `task unit` (who answers for it), `start_day due_day` (dates, either may be missing),
    `progress` (share), `status`, `as_of`, and `theme` for groups.
    """
    title = title or say("figures.gantt_title")
    if frame.empty:
        return nothing(name, title)
    tasks = frame.assign(name=frame["task"], indicator="")
    layout = lay_out(tasks, _needs, head=HEAD)
    chart, axes = canvas(layout, name, title)
    along = _scale(frame)
    today = _today(frame, along)
    _days(axes, along, layout, today)
    _bars(axes, layout.rows, along)
    for row in layout.rows:
        _tell(axes, row)
    marks(axes, [((TEXT + 5, _first_line(row)), row.record.get("status")) for row in layout.rows])
    _mark_today(axes, today, layout)
    bars.add(chart, [_narrow(row, along, today) for row in layout.rows])
    return finish(chart, _alt(frame), frame.assign(owner=frame["unit"]), COLUMNS)


def _narrow(row: Placed, along: Scale, today: float | None) -> bars.Bar:
    left, right = (100 * (x - LEFT) / (RIGHT - LEFT) for x in _span(row.record, along))
    seen, wide = look(row.record.get("status")), right - left
    marks = [] if today is None else [(round(100 * (today - LEFT) / (RIGHT - LEFT), 1), SEAL)]
    done = (left, wide * _done(row.record), seen.colour)
    spans = [done] if done[1] == wide else [(left, wide, RULE), done]
    rounded = [(round(a, 1), round(b, 1), colour) for a, b, colour in spans]
    told = say("figures.space").join(_words(row.record))
    return bars.Bar(label_of(row.record), told, rounded, marks, group_of(row))


def as_day(value: object) -> date | None:
    """Return a date from a date, a timestamp or ISO text; None when missing or not a date."""
    if is_missing(value):
        return None
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def _scale(frame: pd.DataFrame) -> Scale:
    found = [
        as_day(v) for column in ("start_day", "due_day", "as_of") for v in _column(frame, column)
    ]
    days = [day.toordinal() for day in found if day] or [date(2000, 1, 1).toordinal()]
    first, last = min(days), max(days)
    return Scale(first - 3, max(last, first + 30) + 3, LEFT, RIGHT)


def _column(frame: pd.DataFrame, column: str) -> list[Any]:
    return frame[column].tolist() if column in frame else []


def _today(frame: pd.DataFrame, along: Scale) -> float | None:
    """Return where the report's day stands, None when no row tells it."""
    days = [day for day in map(as_day, _column(frame, "as_of")) if day]
    return along(max(days).toordinal()) if days else None


def _days(axes: Axes, along: Scale, layout: Layout, today: float | None) -> None:
    """Draw a line where a month begins; its words give way to the line of the report's day."""
    for day in month_starts(int(along.low), int(along.high)):
        x = along(day.toordinal())
        strokes(axes, [[(x, MONTHS + 10), (x, layout.height - 10)]], RULE, 0.8, order=0.5)
        label = say("figures.month", year=day.year, month=day.month)
        half = fonts.face().width(label, SMALL) / 2 + 3
        if today is None or abs(x - today) > half:
            write(axes, x, MONTHS, label, size=SMALL, colour=SOFT, align="center")


def month_starts(first: int, last: int, most: int = TICKS) -> list[date]:
    """Return first days of months between two ordinal days, at most `most`: a year cut evenly."""
    start, end = date.fromordinal(first), date.fromordinal(last)
    months = range(start.year * 12 + start.month, end.year * 12 + end.month)
    for step in STEPS:
        kept = [month for month in months if month % step == 0]
        if len(kept) <= most:
            return [date(month // 12, month % 12 + 1, 1) for month in kept]
    return []


def _bars(axes: Axes, rows: list[Placed], along: Scale) -> None:
    """Draw each task from start to due day, the part that is done filled."""
    spans = [(row, *_span(row.record, along)) for row in rows]
    looks = [look(row.record.get("status")) for row in rows]
    whole = [(left, row.middle - 8, right, row.middle + 8) for row, left, right in spans]
    boxes(axes, whole, [seen.ground for seen in looks], [seen.colour for seen in looks])
    ends = [left + (right - left) * _done(row.record) for row, left, right in spans]
    done = [(a, b, end, d) for (a, b, _, d), end in zip(whole, ends, strict=True)]
    boxes(axes, done, [seen.colour for seen in looks])


def _span(record: dict[str, Any], along: Scale) -> tuple[float, float]:
    """Return where a task begins and ends; without a start, thirty days before it is due."""
    due = as_day(record.get("due_day"))
    start = as_day(record.get("start_day")) or (due and due - timedelta(days=30))
    left = along(start.toordinal()) if start else LEFT
    right = along(due.toordinal()) if due else RIGHT
    return left, max(right, left + 3)


def _done(record: dict[str, Any]) -> float:
    return min(1.0, max(0.0, _progress(record)))


def _tell(axes: Axes, row: Placed) -> None:
    """Write a task's status, progress and unit beside its bar."""
    lines = _words(row.record)
    colour = look(row.record.get("status")).colour
    write(axes, TEXT + 15, _first_line(row), lines[0], size=SMALL, colour=colour)
    if lines[1:]:
        write_lines(axes, TEXT, row.middle + LINE / 2, lines[1:], size=SMALL, colour=SOFT)


def _first_line(row: Placed) -> float:
    return row.middle - LINE * (len(_words(row.record)) - 1) / 2


def _progress(record: dict[str, Any]) -> float:
    value = record.get("progress")
    return 0.0 if is_missing(value) else float(str(value))


def _words(record: dict[str, Any]) -> list[str]:
    told = status_word(record.get("status"))
    if not is_missing(record.get("progress")):
        told += f" {percent(_progress(record), 0)}"
    owner = record.get("unit")
    return [told, *([] if is_missing(owner) else wrap(plain(owner), WIDE, SMALL))]


def _needs(record: dict[str, Any]) -> float:
    return max(24, LINE * len(_words(record)))


def _mark_today(axes: Axes, today: float | None, layout: Layout) -> None:
    if today is not None:
        strokes(axes, [[(today, TODAY + 9), (today, layout.height - 10)]], SEAL, 1.4, dashed=True)
        write(axes, today, TODAY, say("figures.as_of"), size=SMALL, colour=SEAL, align="center")


def _alt(frame: pd.DataFrame) -> str:
    counts = frame["status"].value_counts(sort=False)
    told = say("figures.comma").join(
        say("figures.count_of_status", count=int(count), status=status_word(code))
        for code, count in counts.items()
    )
    return say("figures.gantt_alt", total=len(frame), counts=told)
