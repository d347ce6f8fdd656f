"""Bullet charts: each target's progress against what was due by now and against the target.

After Few, "Bullet Graph Design Specification" (2013); every target stands on its own scale of
0 to 100 per cent, since their units differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from duibiao.presentation import names
from duibiao.presentation.cells import asked, done
from duibiao.presentation.figures import bars
from duibiao.presentation.figures.canvas import (
    LINE,
    SMALL,
    WIDTH,
    Scale,
    boxes,
    dots,
    grid,
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
    numbers_of,
)
from duibiao.presentation.house import INK, PALE, SOFT, look
from duibiao.presentation.numbers import is_missing, percent
from duibiao.vocabulary.amounts import spaced
from duibiao.vocabulary.statuses import GRAVEST, status_word
from duibiao.vocabulary.words import say

ROWS = 16
"""A chart holds no more bars: of more targets the gravest are drawn."""
MOST = 1.3
"""Bars end at 130 per cent; what lies beyond ends in an arrow and its figure."""
COLUMNS = [
    *("indicator", "unit", "target", "actual"),
    *("progress", "expected_progress", "status"),
]


@dataclass(frozen=True)
class Plan:
    """Where the columns of a chart of this width stand: names, bars, figures."""

    width: float

    @property
    def labels(self) -> float:
        """How wide the names may be."""
        return self.width * 0.265

    @property
    def along(self) -> Scale:
        """The bars' scale, of shares."""
        return Scale(0, MOST, self.width * 0.285, self.width * 0.655)

    @property
    def text(self) -> float:
        """Where the figures begin."""
        return self.width * 0.69

    @property
    def room(self) -> float:
        """How wide the figures may be."""
        return self.width - self.text - 4


def bullets(
    gaps: pd.DataFrame, name: str = "bullets", title: str = "", width: float = WIDTH
) -> Chart:
    """Return one bullet per target.

    Columns: `indicator unit target comparator actual progress expected_progress status`, and
    `theme` for groups. `progress` and `expected_progress` are shares.
    """
    title = title or say("figures.bullets_title")
    told = gaps[[not is_missing(actual) for actual in gaps["actual"]]] if len(gaps) else gaps
    if told.empty:
        return nothing(name, title, _left_out(len(gaps)))
    plan = Plan(width)
    places = {code: place for place, code in enumerate(GRAVEST)}
    graver = told["status"].map(places).sort_values(kind="stable")
    untold, others = len(gaps) - len(told), max(0, len(told) - ROWS)
    told = told.loc[graver.index[:ROWS].sort_values()]
    layout = lay_out(told, lambda row: _needs(row, plan), labels=plan.labels)
    chart, axes = canvas(layout, name, title, width)
    along = plan.along
    ticks = Scale(0, 1, along.left, along(1.0))
    grid(axes, ticks, 26, layout.height - 10, lambda tick: percent(tick, 0), 2)
    _bars(axes, layout, along)
    _words(axes, layout.rows, plan)
    chart.note = say("figures.bullets_note") + _left_out(untold, others)
    bars.add(chart, [_narrow(row, along) for row in layout.rows])
    return finish(chart, _alt(gaps), told, COLUMNS)


def _narrow(row: Placed, along: Scale) -> bars.Bar:
    record = row.record
    progress = record.get("progress")
    done = 0.0 if is_missing(progress) else bars.share(along, max(0.0, float(progress or 0)))
    goal = bars.share(along, 1.0)
    due = [(bars.share(along, float(record["expected_progress"])), SOFT)] if _is_due(row) else []
    return bars.Bar(
        label_of(row.record),
        say("figures.told", figures=_figure_line(record), status=_told(record)),
        ((0, goal, PALE), (0, done, look(record.get("status")).colour)),
        ((goal, INK), *due),
        group_of(row),
    )


def _left_out(untold: int, others: int = 0) -> str:
    """Say how many targets have no figure and so no bar, and how many stand in the table alone."""
    told = {"left_out": untold, "others": others}
    return "".join(say(f"figures.bullets_{key}", count=n) for key, n in told.items() if n)


def _bars(axes: Axes, layout: Layout, along: Scale) -> None:
    rows, left, goal = layout.rows, along.left, along(1.0)
    boxes(axes, [(left, r.middle - 9, goal, r.middle + 9) for r in rows], PALE)
    known = [r for r in rows if not is_missing(r.record.get("progress"))]
    ends = [along(max(0.0, float(r.record["progress"]))) for r in known]
    colours = [look(r.record.get("status")).colour for r in known]
    pairs = zip(known, ends, strict=True)
    boxes(
        axes, [(left, r.middle - 5, max(end, left + 1), r.middle + 5) for r, end in pairs], colours
    )
    beyond = [(along.right + 5, r.middle) for r in known if float(r.record["progress"]) > MOST]
    dots(axes, beyond, INK, marker=">", area=30)
    strokes(axes, [[(goal, r.middle - 12), (goal, r.middle + 12)] for r in rows], INK, 2.2)
    due = [(along(float(r.record["expected_progress"])), r.middle) for r in rows if _is_due(r)]
    strokes(axes, [[(x, y - 12), (x, y + 12)] for x, y in due], SOFT, 1.4, dashed=True)


def _is_due(row: Placed) -> bool:
    expected = row.record.get("expected_progress")
    return not is_missing(expected) and 0 < float(expected or 0) < 1


def _words(axes: Axes, rows: list[Placed], plan: Plan) -> None:
    shapes = []
    for row in rows:
        record, lines = row.record, _figures(row.record, plan)
        if is_missing(record.get("progress")):
            left = plan.along.left + 8
            write(axes, left, row.middle, say("show.no_data"), size=SMALL, colour=SOFT)
        y = row.middle + LINE * len(lines) / 2
        write_lines(axes, plan.text, row.middle - LINE / 2, lines)
        shapes.append(((plan.text + 5, y), record.get("status")))
        colour = look(record.get("status")).colour
        write(axes, plan.text + 15, y, _told(record), size=SMALL, colour=colour)
    marks(axes, shapes)


def _told(record: dict[str, Any]) -> str:
    word = status_word(record.get("status"))
    progress = record.get("progress")
    return word if is_missing(progress) else f"{word} {done(record)}"


def _figures(record: dict[str, Any], plan: Plan) -> list[str]:
    return wrap(_figure_line(record), plan.room)


def _figure_line(record: dict[str, Any]) -> str:
    actual = numbers_of(record, "actual")
    if record.get("rule") == "rank" and not is_missing(record.get("actual")):
        actual = say("show.in_place", place=actual)
    goal = say("show.no_data") if is_missing(record.get("target")) else asked(record)
    goal = spaced(goal, names.after_figure(record.get("unit", "")))
    return say("figures.actual_of_target", actual=actual, target=goal)


def _needs(record: dict[str, Any], plan: Plan) -> float:
    return LINE * (len(_figures(record, plan)) + 1)


def _alt(gaps: pd.DataFrame) -> str:
    counts = gaps["status"].value_counts()
    told = say("figures.comma").join(
        say("figures.count_of_status", count=int(counts[code]), status=status_word(code))
        for code in sorted(counts.index, key=lambda code: -int(counts[code]))
    )
    return say("figures.bullets_alt", total=len(gaps), counts=told)
