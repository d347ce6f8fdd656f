"""A matplotlib figure that shows itself as HTML: picture, words and the table behind it."""

from __future__ import annotations

import io
import re
import warnings
from functools import cache
from itertools import pairwise
from typing import Any

import matplotlib as mpl
import pandas as pd
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from duibiao.presentation import escape, fonts
from duibiao.presentation.figures.compact import compact
from duibiao.presentation.tables import html_table
from duibiao.vocabulary import voices
from duibiao.vocabulary.words import language, say

FACTS = "application/vnd.duibiao+json"
DOTS_PER_INCH = 72
"""One unit of a chart's canvas is one pixel of the page and one point of its SVG."""
PIECE = 400
"""How many pixels of a tall chart are kept together when it is printed: a few rows."""
SETTINGS: Any = {"svg.fonttype": "none", "svg.hashsalt": "duibiao", "text.parse_math": False}
NO_DATES = {"Date": None, "Creator": None, "Format": None, "Type": None}
MISSING_GLYPH = "Glyph .* missing from font"
CHINESE_TEXT = re.compile(rf"<(text|title)(?=[^>]*>[^<]*{escape.CHINESE})")


class Chart(Figure):
    """A figure with a `name`, a `title`, alternative text `alt` and the `table` behind it.

    `tips` are places of marks with what a pointer on them is told, `narrow` is what a narrow
    window shows in its place, `alone` the words that stand for a chart of one bar. It is an
    ordinary matplotlib figure without pyplot; in a notebook and on a page it
    is a `<figure>` with SVG whose text is text.
    """

    def __init__(self, width: float, height: float, name: str = "chart", title: str = "") -> None:
        fonts.register()
        inches = (width / DOTS_PER_INCH, height / DOTS_PER_INCH)
        super().__init__(figsize=inches, dpi=DOTS_PER_INCH, facecolor="none")
        self.name, self.title = name, title
        self.alt = ""
        self.note = ""
        self.cuts: list[float] = []
        self.tips: list[tuple[float, float, str]] = []
        self.narrow = ""
        self.alone = ""
        self.table: pd.DataFrame | None = None
        self.columns: list[str] | None = None
        self.voice = voices.now()

    def svg(self) -> str:
        """Return the chart as an `<svg>` element; the same chart gives the same text."""
        file = io.BytesIO()
        with mpl.rc_context(SETTINGS), warnings.catch_warnings():
            warnings.filterwarnings("ignore", MISSING_GLYPH)
            FigureCanvasSVG(self).print_figure(file, format="svg", metadata=NO_DATES)
        wide, high = (side * DOTS_PER_INCH for side in self.get_size_inches())
        whole = compact(file.getvalue().decode("utf-8"), wide, high, f"{escape.slug(self.name)}-")
        whole = whole.replace("</svg>", f"{self._tips()}</svg>")
        return whole if language() == "zh" else CHINESE_TEXT.sub(r'<\1 lang="zh"', whole)

    def _tips(self) -> str:
        return "".join(
            f'<circle cx="{x:.0f}" cy="{y:.0f}"><title>{escape.text(told)}</title></circle>'
            for x, y, told in self.tips
        )

    def png(self, dpi: int = 200) -> bytes:
        """Return the chart as a PNG picture on white."""
        file = io.BytesIO()
        with mpl.rc_context(SETTINGS), warnings.catch_warnings():
            warnings.filterwarnings("ignore", MISSING_GLYPH)
            self.set_facecolor("white")
            FigureCanvasAgg(self)
            self.savefig(file, format="png", dpi=dpi, metadata={"Software": None})
            self.set_facecolor("none")
        return file.getvalue()

    def html(self) -> str:
        """Return the chart as a `<figure>`, with its table folded below."""
        if self.alone:
            return self.alone
        ident = escape.slug(self.name)
        title, alt = escape.text(self.title or self.name), escape.text(self.alt)
        note = f"<small>{escape.text(self.note)}</small>" if self.note else ""
        blank = ' class="empty"' if self.table is None else ""
        return (
            f'<figure{blank} id="chart-{ident}"><figcaption>{title}{note}</figcaption>'
            f'<div class="plot" tabindex="0" role="group" aria-label="{title}">'
            f"{self._pieces(alt)}</div>{self.narrow}{self._table()}</figure>"
        )

    def _pieces(self, alt: str) -> str:
        """Return the picture, a tall one as windows below each other that a printer keeps whole."""
        wide, high = (side * DOTS_PER_INCH for side in self.get_size_inches())
        named = f'<svg role="img" aria-label="{alt}" '
        edges = _edges(self.cuts, high)
        if len(edges) == 2:
            return self.svg().replace("<svg ", named, 1)
        ident = f"{escape.slug(self.name)}-all"
        first = f'viewBox="0 0 {wide:g} {edges[1]:g}"><g id="{ident}">'
        whole = re.sub(r'viewBox="[^"]*">', first, self.svg(), count=1)
        whole = whole.replace("<svg ", named, 1).replace("</svg>", "</g></svg>")
        others = "".join(
            f'<svg aria-hidden="true" viewBox="0 {top:g} {wide:g} {bottom - top:g}">'
            f'<use href="#{ident}"/></svg>'
            for top, bottom in pairwise(edges[1:])
        )
        return whole + others

    def _table(self) -> str:
        if self.table is None or self.table.empty:
            return ""
        body = html_table(self.table, self.columns, evidence=False, name=f"chart-{self.name}-table")
        return f"<details><summary>{say('figures.table_behind')}</summary>{body}</details>"

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        facts = {"kind": "chart", "name": self.name, "alt": self.alt}
        with voices.speaking(self.voice):
            return {"text/html": self.html(), "text/plain": self.alt, FACTS: facts}


def _edges(cuts: list[float], high: float) -> list[float]:
    """Return where to cut a tall chart: at row edges, a few rows to a piece."""
    edges = [0.0]
    while high - edges[-1] > 2 * PIECE:
        fitting = [cut for cut in cuts if edges[-1] < cut <= edges[-1] + PIECE]
        if not fitting:
            break
        edges.append(fitting[-1])
    return [*edges, high]


@cache
def family() -> list[str]:
    """Return the font family of charts: ours, then DejaVu Sans for what it lacks."""
    return [fonts.register(), "DejaVu Sans"]
