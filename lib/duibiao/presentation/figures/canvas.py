"""A chart's canvas in pixels: every place is computed, so nothing overlaps and nothing is cut off.

The origin is the upper left corner, `y` grows downwards, sizes are in pixels.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.ticker import MaxNLocator

from duibiao.presentation import fonts
from duibiao.presentation.escape import plain
from duibiao.presentation.figures.chart import Chart, family
from duibiao.presentation.house import HOLLOW, INK, PAPER, RULE, SOFT, look

WIDTH = 800
"""As wide as tables on a desk, text stands there at 17 pixels; across A4 (182 mm) at 8 points, as
a table's does."""
PRINTED = 600
"""The same for a picture in a Word document, whose text is 156 mm wide."""
SIZE = 13
SMALL = 12.5
LINE = 18
MIDDLE = 0.36
"""How far the baseline lies below the middle of a line of Chinese text, in font sizes."""
OPENING = "（《“"
CLOSING = "，。；：、）》”％"
POWERS = "²³"
Point = tuple[float, float]


@dataclass(frozen=True)
class Scale:
    """Maps figures from `low` to `high` onto pixels `left` to `right`; clips what is beyond."""

    low: float
    high: float
    left: float
    right: float

    def __call__(self, value: float) -> float:
        """Return where a figure stands, in pixels."""
        return self.left + (self.right - self.left) * self.share(value)

    def share(self, value: float) -> float:
        """Return how far along a figure lies, 0 to 1."""
        span = self.high / 2 - self.low / 2
        if not span:
            return 0.5
        return min(1.0, max(0.0, (value / 2 - self.low / 2) / span))

    def ticks(self, most: int = 5) -> list[float]:
        """Return up to `most` round figures on the scale."""
        if not self.high > self.low or not math.isfinite(self.high - self.low):
            return [self.low]
        found = MaxNLocator(nbins=most, steps=[1, 2, 2.5, 5, 10]).tick_values(self.low, self.high)
        slack = (self.high - self.low) * 1e-9
        return [float(t) for t in found if self.low - slack <= t <= self.high + slack]


def scale(values: Iterable[float], left: float, right: float, zero: bool = True) -> Scale:
    """Return a scale that holds all finite values, from zero if asked; equal values get room."""
    known = [v for v in values if math.isfinite(v)] or [0.0]
    low, high = min(known), max(known)
    if zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if low == high:
        room = abs(low) * 0.1 or 1.0
        low, high = low - room, high + room
    return Scale(low, high, left, right)


def sheet(chart: Chart) -> Axes:
    """Return one axes over the whole chart whose data coordinates are pixels."""
    axes = chart.add_axes((0, 0, 1, 1))
    wide, high = chart.get_size_inches() * chart.dpi
    axes.set_xlim(0, wide)
    axes.set_ylim(high, 0)
    axes.set_axis_off()
    return axes


def wrap(text: object, width: float, size: float = SIZE) -> list[str]:
    """Break text into lines no wider than `width` pixels, at any character; words stay together."""
    lines: list[str] = []
    for paragraph in plain(text).splitlines() or [""]:
        lines += _wrapped(paragraph, width, size)
    return lines


def _wrapped(text: str, width: float, size: float) -> list[str]:
    lines, line = [], ""
    for piece in _pieces(text):
        for part in _fitting(piece, width, size):
            if line and fonts.face().width(line + part, size) > width:
                lines.append(line.rstrip())
                line = part.lstrip()
            else:
                line += part
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def _pieces(text: str) -> list[str]:
    """Cut text where a line may break: after every Chinese character, after spaces."""
    pieces: list[str] = []
    for character in text:
        word = pieces and _in_word(character) and _in_word(pieces[-1][-1])
        hangs = pieces and (character in CLOSING or pieces[-1][-1] in OPENING)
        if hangs or (word and not pieces[-1].endswith(" ")):
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


def _in_word(character: str) -> bool:
    return character.isascii() or character in POWERS


def _fitting(piece: str, width: float, size: float) -> list[str]:
    if fonts.face().width(piece, size) <= width:
        return [piece]
    return list(piece)


def block(lines: Sequence[str], line: float = LINE) -> float:
    """Return how high a block of lines stands."""
    return len(lines) * line


def write(
    axes: Axes,
    x: float,
    y: float,
    text: str,
    *,
    size: float = SIZE,
    colour: str = INK,
    align: str = "left",
) -> None:
    """Write one line of text, centred on `y`."""
    axes.text(
        x,
        y + size * MIDDLE,
        text,
        fontsize=size,
        color=colour,
        ha=align,
        va="baseline",
        family=family(),
        parse_math=False,
        clip_on=False,
    )


def write_lines(axes: Axes, x: float, y: float, lines: Sequence[str], **how: object) -> None:
    """Write a block of lines, the whole centred on `y`."""
    top = y - block(lines) / 2 + LINE / 2
    for place, text in enumerate(lines):
        write(axes, x, top + place * LINE, text, **how)  # type: ignore[arg-type]


def strokes(
    axes: Axes,
    segments: Sequence[Sequence[Point]],
    colour: str | Sequence[str] = RULE,
    width: float | Sequence[float] = 1.0,
    dashed: bool = False,
    order: float = 2,
) -> None:
    """Draw lines, all in one collection."""
    if segments:
        style = (0, (4, 3)) if dashed else "solid"
        axes.add_collection(
            LineCollection(
                list(segments),
                colors=colour,
                linewidths=width,
                linestyles=style,
                zorder=order,
                clip_on=False,
            ),
            autolim=False,
        )


def boxes(
    axes: Axes,
    corners: Sequence[tuple[float, float, float, float]],
    colours: str | Sequence[str],
    edge: str | Sequence[str] = "none",
) -> None:
    """Draw filled boxes given as left, top, right, bottom, all in one collection."""
    if corners:
        shapes = [[(a, b), (c, b), (c, d), (a, d)] for a, b, c, d in corners]
        axes.add_collection(
            PolyCollection(
                shapes, facecolors=colours, edgecolors=edge, linewidths=1, clip_on=False
            ),
            autolim=False,
        )


def marks(axes: Axes, points: Sequence[tuple[Point, object]], area: float = 38) -> None:
    """Draw the shape of each point's status code in its colour, one collection per code."""
    for code in dict.fromkeys(code for _, code in points):
        seen = look(code)
        own = [point for point, other in points if other == code]
        dots(axes, own, seen.colour, marker=seen.marker, area=area, hollow=str(code) in HOLLOW)


def dots(
    axes: Axes,
    points: Sequence[Point],
    colour: str | Sequence[str],
    *,
    marker: str = "o",
    area: float = 60,
    hollow: bool = False,
) -> None:
    """Draw marks of one shape, all in one collection."""
    if points:
        xs, ys = zip(*points, strict=True)
        face = PAPER if hollow else colour
        axes.scatter(
            *(xs, ys),
            s=area,
            marker=marker,
            c=face,
            edgecolors=colour,
            linewidths=1.6,
            zorder=3,
            clip_on=False,
        )


def specks(axes: Axes, points: Sequence[Point], colour: str, width: float = 8) -> None:
    """Draw many round marks of one colour as a single path: lines of no length with round ends."""
    if points:
        corners = [corner for x, y in points for corner in ((x, y), (x + 0.01, y))]
        codes = [Path.MOVETO, Path.LINETO] * len(points)
        shape = PathPatch(
            Path(corners, codes),
            edgecolor=colour,
            facecolor="none",
            linewidth=width,
            capstyle="round",
            clip_on=False,
        )
        axes.add_patch(shape)


def grid(
    axes: Axes,
    along: Scale,
    top: float,
    bottom: float,
    words: Callable[[float], str],
    most: int = 5,
) -> None:
    """Draw faint upright lines at up to `most` ticks of a scale, their words above them."""
    ticks = along.ticks(most)
    upright = [[(along(tick), top), (along(tick), bottom)] for tick in ticks]
    strokes(axes, upright, RULE, 0.8, order=0.5)
    for tick in ticks:
        write(axes, along(tick), top - 12, words(tick), size=SMALL, colour=SOFT, align="center")
