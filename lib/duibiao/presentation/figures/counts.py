"""How many targets of each theme hold each status, as stacked bars with the counts written in."""

from __future__ import annotations

from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from duibiao.presentation import names
from duibiao.presentation.figures.canvas import (
    SMALL,
    WIDTH,
    boxes,
    dots,
    sheet,
    strokes,
    wrap,
    write,
    write_lines,
)
from duibiao.presentation.figures.chart import Chart
from duibiao.presentation.figures.rows import finish, nothing, records
from duibiao.presentation.house import HOLLOW, RULE, STATUS, STATUSES, status_word
from duibiao.vocabulary.words import say

LABELS, LEFT, RIGHT, HEAD, ROW = 200, 220, 900, 40, 34
NARROW = 14
"""A segment narrower than this holds no figure of its own."""


def theme_counts(frame: pd.DataFrame, name: str = "theme_counts", title: str = "") -> Chart:
    """Return one bar per theme. Columns: `theme` and one count per status code."""
    title = title or say("figures.theme_counts_title")
    rows = [row for row in records(frame) if sum(_counts(row).values())]
    if not rows:
        return nothing(name, title)
    rows.sort(key=lambda row: names.theme_place(row["theme"]))
    labels = [wrap(names.theme(row["theme"]), LABELS - 8) for row in rows]
    heights = [max(ROW, 18 * len(label) + 8) for label in labels]
    chart = Chart(WIDTH, HEAD + sum(heights) + 6, name, title)
    axes = sheet(chart)
    _key(axes)
    most = max(sum(_counts(row).values()) for row in rows)
    top = float(HEAD)
    for row, label, height in zip(rows, labels, heights, strict=True):
        write_lines(axes, 6, top + height / 2, label)
        _bar(axes, row, top + height / 2, (RIGHT - LEFT) / most)
        top += height
        strokes(axes, [[(0, top), (WIDTH, top)]], RULE, 0.6)
    return finish(chart, _alt(rows), frame, ["theme", *STATUSES])


def _key(axes: Axes) -> None:
    x = float(LEFT)
    for code in STATUSES:
        seen, word = STATUS[code], status_word(code)
        mark = [(x + 5, 18.0)]
        dots(axes, mark, seen.colour, marker=seen.marker, area=38, hollow=code in HOLLOW)
        write(axes, x + 15, 18, word, size=12, colour=seen.colour)
        x += 15 + 13 * len(word) * (1 if ord(word[0]) > 255 else 0.55) + 18


def _bar(axes: Axes, row: dict[str, Any], middle: float, step: float) -> None:
    left = float(LEFT)
    counts = _counts(row)
    for code, count in counts.items():
        if not count:
            continue
        right = left + count * step
        seen = STATUS[code]
        hollow = code in HOLLOW
        fill = seen.ground if hollow else seen.colour
        boxes(axes, [(left, middle - 11, right - 1.5, middle + 11)], fill, seen.colour)
        if right - left >= NARROW:
            colour = seen.colour if hollow else "#ffffff"
            centre = (left + right) / 2 - 0.75
            write(axes, centre, middle, str(count), size=12, colour=colour, align="center")
        left = right
    write(axes, left + 6, middle, str(sum(counts.values())), size=SMALL)


def _counts(row: dict[str, Any]) -> dict[str, int]:
    return {code: int(row.get(code) or 0) for code in STATUSES}


def _alt(rows: list[dict[str, Any]]) -> str:
    told = []
    for row in rows:
        counts = [
            say("figures.count_of_status", count=count, status=status_word(code))
            for code, count in _counts(row).items()
            if count
        ]
        told.append(f"{names.theme(row['theme'])} {say('figures.comma').join(counts)}")
    return say("figures.theme_counts_alt", told=say("figures.stop").join(told))
