"""Totals told together after the rows they add up: `甲3处5人，乙4处6人，合计7处11人`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from duibiao.indicators.claims.figures import Passage

TOTALS = re.compile(r"(?:(?P<sure>合计|共计|总计|总共|一共)|共)[^，,。；;\d]{0,10}$")
JOINT = re.compile(r"^(?:[、和及与]|[、，,]?(?:增加|减少|增|减|新增|净增)了?)$")
WIDEST = 4
"""How many totals may stand together."""


def columns(passage: Passage) -> Iterator[tuple[int, list[int], bool]]:
    """Yield totals, their parts and whether the wording leaves no doubt (合计 does not, 共 may
    count more than is listed): of rows of the same two to four measures, and of differences
    listed one after the other (`分别增加3处、2处，共增加5处`).
    """
    for first in range(2, len(passage.figures)):
        if worded := TOTALS.search(passage.before(first)):
            for whole, places in _rows(passage, first) or _differences(passage, first):
                yield whole, places, worded["sure"] is not None


def _shape(passage: Passage, place: int) -> tuple[str, str]:
    return passage.figures[place].unit, passage.figures[place].kind


def _rows(passage: Passage, first: int) -> list[tuple[int, list[int]]]:
    """Return each total of a row of totals from `first` on with its column, none without rows."""
    for width in range(min(WIDEST, len(passage.figures) - first), 1, -1):
        shapes = [_shape(passage, first + column) for column in range(width)]
        depth = _depth(passage, first, shapes) if len(set(shapes)) == width else 0
        if depth > 1:
            above = range(first - depth * width, first)
            return [(first + column, list(above[column::width])) for column in range(width)]
    return []


def _depth(passage: Passage, first: int, shapes: list[tuple[str, str]]) -> int:
    """Return how many rows of these shapes stand right before the totals."""
    depth, width = 0, len(shapes)
    while (start := first - (depth + 1) * width) >= 0:
        if [_shape(passage, start + column) for column in range(width)] != shapes:
            break
        depth += 1
    return depth


def _differences(passage: Passage, first: int) -> list[tuple[int, list[int]]]:
    """Return a total of differences with the run of differences right before it."""
    if passage.figures[first].kind != "delta":
        return []
    found = [first - 1]
    while found[0] > 0 and JOINT.match(passage.before(found[0])):
        found.insert(0, found[0] - 1)
    same = all(_shape(passage, place) == _shape(passage, first) for place in found)
    return [(first, found)] if same and len(found) > 1 else []
