"""How many targets of each theme hold each status, as stacked bars with the counts written in."""

from __future__ import annotations

from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from duibiao.presentation import fonts, names
from duibiao.presentation.figures import bars
from duibiao.presentation.figures.canvas import (
    LINE,
    SMALL,
    WIDTH,
    Point,
    boxes,
    marks,
    sheet,
    strokes,
    wrap,
    write,
    write_lines,
)
from duibiao.presentation.figures.chart import Chart
from duibiao.presentation.figures.rows import finish, nothing, records
from duibiao.presentation.house import HOLLOW, RULE, STATUS
from duibiao.vocabulary.statuses import STATUSES, status_word
from duibiao.vocabulary.words import say

LABELS, RIGHT, ROW = 0.26, 0.93, 34
"""Shares of the width that the names take and where the longest bar ends; pixels of a row."""
NARROW = 14
"""A segment narrower than this holds no figure of its own."""
MARK, SPACE = 15, 18
"""Pixels a status's shape takes before its word, and what parts two words of the key."""


def theme_counts(
    frame: pd.DataFrame, name: str = "theme_counts", title: str = "", width: float = WIDTH
) -> Chart:
    """Return one bar per theme. Columns: `theme` and one count per status code."""
    title = title or say("figures.theme_counts_title")
    rows = [row for row in records(frame) if sum(_counts(row).values())]
    if not rows:
        return nothing(name, title)
    rows.sort(key=lambda row: names.theme_place(row["theme"]))
    labels = [wrap(names.theme(row["theme"]), width * LABELS - 8) for row in rows]
    heights = [max(ROW, 18 * len(label) + 8) for label in labels]
    key = _places(rows, width)
    top = max(y for _, y in key.values()) + LINE
    chart = Chart(width, top + sum(heights) + 6, name, title)
    axes = sheet(chart)
    _key(axes, key)
    most = max(sum(_counts(row).values()) for row in rows)
    left = width * LABELS + 12
    for row, label, height in zip(rows, labels, heights, strict=True):
        write_lines(axes, 6, top + height / 2, label)
        _bar(axes, row, (left, top + height / 2), (width * RIGHT - left) / most)
        top += height
        strokes(axes, [[(0, top), (width, top)]], RULE, 0.6)
    bars.add(chart, [_narrow(row, most) for row in rows])
    named = frame.assign(theme=frame["theme"].map(names.theme))
    return finish(chart, _alt(rows), named, ["theme", *STATUSES])


def _narrow(row: dict[str, Any], most: int) -> bars.Bar:
    spans, left = [], 0.0
    for code, count in _counts(row).items():
        wide = 100 * count / most
        if count:
            spans.append((round(left, 1), round(wide - 0.6, 1), STATUS[code].colour))
        left += wide
    return bars.Bar(names.theme(row["theme"]), _counted(row), spans)


def _counted(row: dict[str, Any]) -> str:
    return say("figures.comma").join(
        say("figures.count_of_status", count=count, status=status_word(code))
        for code, count in _counts(row).items()
        if count
    )


def _places(rows: list[dict[str, Any]], width: float) -> dict[str, Point]:
    """Return where each status that occurs stands in the key, in lines no wider than the chart."""
    places: dict[str, Point] = {}
    x, y = 6.0, 14.0
    for code in (code for code in STATUSES if any(_counts(row)[code] for row in rows)):
        wide = MARK + fonts.face().width(status_word(code), SMALL)
        if x + wide > width:
            x, y = 6.0, y + LINE + 4
        places[code] = (x, y)
        x += wide + SPACE
    return places


def _key(axes: Axes, places: dict[str, Point]) -> None:
    marks(axes, [((x + 5, y), code) for code, (x, y) in places.items()])
    for code, (x, y) in places.items():
        write(axes, x + MARK, y, status_word(code), size=SMALL, colour=STATUS[code].colour)


def _bar(axes: Axes, row: dict[str, Any], place: Point, step: float) -> None:
    left, middle = place
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
            write(axes, centre, middle, str(count), size=SMALL, colour=colour, align="center")
        left = right
    write(axes, left + 6, middle, str(sum(counts.values())), size=SMALL)


def _counts(row: dict[str, Any]) -> dict[str, int]:
    return {code: int(row.get(code) or 0) for code in STATUSES}


def _alt(rows: list[dict[str, Any]]) -> str:
    told = []
    for row in rows:
        told.append(f"{names.theme(row['theme'])} {_counted(row)}")
    return say("figures.theme_counts_alt", told=say("figures.stop").join(told))
