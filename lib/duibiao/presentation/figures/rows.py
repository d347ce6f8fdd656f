"""Where the rows of a chart stand: labels wrapped, rows as high as their labels, groups headed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from duibiao.presentation import names
from duibiao.presentation.escape import plain
from duibiao.presentation.figures.canvas import (
    WIDTH,
    block,
    boxes,
    sheet,
    strokes,
    wrap,
    write,
    write_lines,
)
from duibiao.presentation.figures.chart import Chart
from duibiao.presentation.house import PALE, RULE, SOFT, WATER
from duibiao.presentation.numbers import is_missing, number
from duibiao.vocabulary.words import say

HEAD = 30
FOOT = 10
GROUP = 26
GAP = 12
LABELS = 204


@dataclass(frozen=True)
class Placed:
    """One row: its record, the lines of its label, its middle and its height."""

    record: dict[str, Any]
    label: list[str]
    middle: float
    height: float


@dataclass(frozen=True)
class Layout:
    """All rows with the heads of their groups (words, middle) and the height they need."""

    rows: list[Placed]
    heads: list[tuple[str, float]]
    height: float


def group_of(row: Placed) -> str:
    """Return the words of a row's theme, nothing without one."""
    theme = row.record.get("theme")
    return "" if is_missing(theme) else names.theme(theme)


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Return a frame's rows as dictionaries."""
    return [{str(key): value for key, value in row.items()} for row in frame.to_dict("records")]


def lay_out(
    frame: pd.DataFrame,
    needs: Callable[[dict[str, Any]], float],
    *,
    head: float = HEAD,
    labels: float = LABELS,
) -> Layout:
    """Place a frame's rows below each other, in the order of themes where it has them.

    `needs` tells how high a row's drawing stands; its label may need more.
    """
    rows: list[Placed] = []
    heads: list[tuple[str, float]] = []
    top, theme = head, ""
    for record in _ordered(records(frame)):
        if not is_missing(record.get("theme")) and str(record["theme"]) != theme:
            theme = str(record["theme"])
            heads.append((names.theme(theme), top + GROUP / 2))
            top += GROUP
        lines = wrap(label_of(record), labels)
        height = max(needs(record), block(lines)) + GAP
        rows.append(Placed(record, lines, top + height / 2, height))
        top += height
    return Layout(rows, heads, top + FOOT)


def label_of(record: dict[str, Any]) -> str:
    """Return what a row is called: the catalogue's name, else the row's own, else its id."""
    return names.of_row(record)


def numbers_of(record: dict[str, Any], column: str) -> str:
    """Return a figure of a row as it is shown, or the words that there is none."""
    value = record.get(column)
    return say("show.no_data") if is_missing(value) else number(float(str(value)))


def canvas(layout: Layout, name: str, title: str, width: float = WIDTH) -> tuple[Chart, Axes]:
    """Return a chart with the rows' labels, group heads and dividing lines drawn."""
    chart = Chart(width, layout.height, name, title)
    axes = sheet(chart)
    boxes(axes, [(0, y - GROUP / 2 + 2, width, y + GROUP / 2 - 2) for _, y in layout.heads], PALE)
    for words, y in layout.heads:
        write(axes, 6, y, words, colour=WATER)
    for row in layout.rows:
        write_lines(axes, 6, row.middle, row.label)
    edges = [row.middle + row.height / 2 for row in layout.rows]
    strokes(axes, [[(0, y), (width, y)] for y in edges], RULE, 0.6, order=0.4)
    chart.cuts = edges
    return chart, axes


def nothing(name: str, title: str, why: str = "") -> Chart:
    """Return the chart of a frame without rows: the words that there is nothing, and why."""
    chart = Chart(WIDTH, 60, name, title)
    chart.alt = say("figures.nothing")
    chart.note = why
    write(sheet(chart), WIDTH / 2, 30, chart.alt, colour=SOFT, align="center")
    return chart


def finish(chart: Chart, alt: str, table: pd.DataFrame, columns: Sequence[str]) -> Chart:
    """Return the chart with its words and the columns of the table behind it."""
    chart.alt = plain(alt)
    chart.table = table
    chart.columns = [column for column in columns if column in table.columns]
    return chart


def _ordered(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: names.theme_place(row.get("theme", "")))
