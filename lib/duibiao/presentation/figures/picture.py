"""A chart's rows as a picture of a fixed width, for Word documents and to be taken further.

The origin is the upper left corner, `y` grows downwards, sizes are in pixels; rows are as high as
their words need, so nothing overlaps and nothing is cut off.
"""

import io
import warnings
from collections.abc import Sequence
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from duibiao.presentation import fonts
from duibiao.presentation.escape import plain
from duibiao.presentation.figures.bars import Bar, Mark, Span
from duibiao.presentation.figures.chart import Chart
from duibiao.presentation.house import INK, PALE, PAPER, RULE, SOFT, WATER, look
from duibiao.vocabulary.statuses import status_word

WIDTH = 600  # Pixels: across the 156 mm of a Word document's text they stand at nine points
DOTS_PER_INCH = 72
SIZE, LINE, GAP, HEAD = 12.5, 18, 12, 30
MIDDLE = 0.36  # How far the baseline lies below the middle of a line of Chinese text, in font sizes
LABELS, LEFT, RIGHT, TOLD = 0.27, 0.29, 0.66, 0.69
"""Shares of the width: where names end, where bars begin and end, where words begin."""
THICK = {"": 11.0, "slim": 5.0, "thin": 1.5, "hollow": 11.0}  # Half of a bar's height by its kind
SHAPES = {"dot": "o", "ring": "o", "own": "D", "more": ">", "less": "<"}
OPENING = "（《“"
CLOSING = "，。；：、）》”％"
POWERS = "²³"
SETTINGS: Any = {"text.parse_math": False, "svg.fonttype": "none", "svg.hashsalt": "duibiao"}
Line = tuple[str, str]  # What it says and its colour


def draw(chart: Chart, width: float = WIDTH) -> Figure:
    """Return a chart's rows below each other as a figure so many pixels wide."""
    cells = [_cells(bar, width) for bar in chart.bars]
    heights = [LINE * max(map(len, cell)) + GAP for cell in cells]
    tops = [float(HEAD)]
    for bar, before, height in zip(chart.bars, [None, *chart.bars], heights, strict=False):
        headed = bool(bar.group) and (before is None or before.group != bar.group)
        tops[-1] += (LINE + GAP / 2) * headed
        tops.append(tops[-1] + height)
    high = tops[-1] + GAP
    fonts.register()
    figure = Figure(figsize=(width / DOTS_PER_INCH, high / DOTS_PER_INCH), dpi=DOTS_PER_INCH)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, width), ylim=(high, 0))
    axes.set_axis_off()
    _head(axes, chart, width, high)
    group = ""
    for bar, lines, top, height in zip(chart.bars, cells, tops, heights, strict=False):
        if bar.group != group:
            group = bar.group
            _write(axes, 6, top - (LINE + GAP / 2) / 2, bar.group, WATER)
        _block(axes, 6, top + height / 2, lines[0])
        _block(axes, width * TOLD, top + height / 2, lines[1])
        _row(axes, bar, top + height / 2, width)
        axes.plot([0, width], [top + height] * 2, color=RULE, linewidth=0.6, zorder=0)
    return figure


def png(figure: Figure, dpi: int) -> bytes:
    """Return a figure as a PNG picture; the same figure gives the same bytes."""
    file = io.BytesIO()
    with mpl.rc_context(SETTINGS), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph .* missing from font")
        FigureCanvasAgg(figure)
        figure.savefig(file, format="png", dpi=dpi, metadata={"Software": None})
    return file.getvalue()


def _cells(bar: Bar, width: float) -> tuple[list[Line], list[Line]]:
    """Return the lines of a row's name and of its words."""
    room, seen = width * (1 - TOLD) - 6, look(bar.code)
    told = wrap(bar.told, room) if bar.told else []
    status = wrap(f"{seen.shape} {bar.status}", room) if bar.status else []
    lines = [*((text, INK) for text in told), *((text, seen.colour) for text in status)]
    return [(text, INK) for text in wrap(bar.label, width * LABELS - 6)], lines


def _head(axes: Axes, chart: Chart, width: float, high: float) -> None:
    """Draw the ticks' lines with their words, or what the colours mean."""
    end = 0.0
    for tick in sorted(chart.ticks, key=lambda tick: tick.at):
        x, half = _x(tick.at, width), fonts.face().width(tick.word, SIZE) / 2 + 2
        colour = tick.colour or RULE
        axes.plot([x, x], [HEAD - 6, high - GAP], color=colour, linewidth=0.8, zorder=0)
        if x - half > end:
            _write(axes, x, HEAD / 2 - 2, tick.word, tick.colour or SOFT, "center")
            end = x + half
    x = 6.0
    for code in chart.legend:
        words = f"{look(code).shape}{status_word(code)}"
        _write(axes, x, HEAD / 2 - 2, words, look(code).colour)
        x += fonts.face().width(words, SIZE) + GAP


def _x(share: float, width: float) -> float:
    return width * (LEFT + (RIGHT - LEFT) * share / 100)


def _row(axes: Axes, bar: Bar, y: float, width: float) -> None:
    for span in bar.spans:
        _span(axes, span, y, width)
    for mark in bar.marks:
        _mark(axes, mark, _x(mark.at, width), y)


def _span(axes: Axes, span: Span, y: float, width: float) -> None:
    left, right, half = _x(span.left, width), _x(span.right, width), THICK[span.kind]
    hollow = span.kind == "hollow"
    face, edge = (PALE if hollow else span.colour), (span.colour if hollow else "none")
    wide = max(right - left, 1)
    axes.barh(y, wide, height=2 * half, left=left, color=face, edgecolor=edge)
    if span.text:
        ink = span.colour if hollow else PAPER
        _write(axes, (left + right) / 2, y, span.text, ink, "center")


def _mark(axes: Axes, mark: Mark, x: float, y: float) -> None:
    if mark.kind in SHAPES:
        face = PAPER if mark.kind == "ring" else mark.colour
        axes.scatter([x], [y], s=40, marker=SHAPES[mark.kind], c=face, edgecolors=mark.colour)
        return
    style = (0, (3, 2)) if mark.kind == "due" else "solid"
    wide = 2.2 if mark.kind == "goal" else 1.4
    axes.plot([x, x], [y - 12, y + 12], color=mark.colour, linewidth=wide, linestyle=style)


def _block(axes: Axes, x: float, y: float, lines: Sequence[Line]) -> None:
    """Write lines below each other, the whole centred on `y`."""
    top = y - LINE * (len(lines) - 1) / 2
    for at, (text, colour) in enumerate(lines):
        _write(axes, x, top + at * LINE, text, colour)


def _write(
    axes: Axes, x: float, y: float, text: str, colour: str = INK, align: str = "left"
) -> None:
    """Write one line of text, centred on `y`."""
    how: dict[str, Any] = {"family": [fonts.FAMILY, "DejaVu Sans"], "parse_math": False}
    how |= {"fontsize": SIZE, "color": colour, "ha": align, "va": "baseline"}
    axes.text(x, y + SIZE * MIDDLE, text, **how)


def wrap(text: object, width: float) -> list[str]:
    """Break text into lines no wider than `width` pixels, at any character; words stay together."""
    return [line for part in plain(text).splitlines() or [""] for line in _wrapped(part, width)]


def _wrapped(text: str, width: float) -> list[str]:
    lines, line = [], ""
    for piece in _pieces(text):
        for part in [piece] if fonts.face().width(piece, SIZE) <= width else list(piece):
            if line and fonts.face().width(line + part, SIZE) > width:
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
