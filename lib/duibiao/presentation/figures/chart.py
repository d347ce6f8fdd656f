"""A chart as data that shows itself as HTML: its drawing, words and the table behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

from duibiao.presentation import escape
from duibiao.presentation.cells import status
from duibiao.presentation.figures.bars import Bar, Rows, Tick, sentence
from duibiao.presentation.show import FACTS
from duibiao.presentation.spreadsheet_text import csv_text
from duibiao.presentation.tables import html_table
from duibiao.vocabulary import voices
from duibiao.vocabulary.words import say

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@dataclass
class Chart:
    """A chart with a `name`, alternative text `alt`, the `table` behind it and a `title`, by
    default that of its name.

    `drawn` are its rows or, as HTML, any other drawing; `legend` the status codes whose looks it
    explains; one of a single bar is told in sentences unless it is `whole`. The table of one
    `apart` stands nowhere else and gets a sheet of the workbook.
    """

    name: str
    drawn: Rows | str = ""
    alt: str = ""
    note: str = ""
    table: pd.DataFrame | None = None
    columns: Sequence[str] = ()
    legend: Sequence[str] = ()
    whole: bool = False
    apart: bool = False
    title: str = ""

    def __post_init__(self) -> None:
        self.alt = escape.plain(self.alt)
        self.title = self.title or say(f"figures.{self.name}_title")
        self.voice = voices.now()

    @property
    def bars(self) -> Sequence[Bar]:
        """The chart's rows, none of another drawing."""
        return self.drawn.bars if isinstance(self.drawn, Rows) else ()

    @property
    def ticks(self) -> Sequence[Tick]:
        """The lines through its rows."""
        return self.drawn.ticks if isinstance(self.drawn, Rows) else ()

    def html(self) -> str:
        """Return the chart as a `<figure>`, with its table folded below."""
        if self.bars and sum(bool(bar.spans) for bar in self.bars) < 2 and not self.whole:
            return "".join(map(sentence, self.bars))
        ident = escape.slug(self.name)
        title, alt = escape.text(self.title), escape.text(self.alt)
        note = f"<small>{escape.text(self.note)}</small>" if self.note else ""
        if self.table is None:
            head = f'<figure class="empty" id="chart-{ident}"><figcaption>{title}{note}'
            return f'{head}</figcaption><p class="none">{alt}</p></figure>'
        legend = "".join(map(status, self.legend))
        key = f'<p class="key">{legend}</p>' if legend else ""
        inner = self.drawn.html() if isinstance(self.drawn, Rows) else self.drawn
        return (
            f'<figure id="chart-{ident}"><figcaption><b>{title}</b>{note}</figcaption>{key}'
            f'<div class="plot" role="img" aria-label="{alt}">{inner}</div>{self._table()}</figure>'
        )

    def figure(self, width: float = 0) -> Figure:
        """Return the rows as a matplotlib figure, to be taken further or put into a document."""
        from duibiao.presentation.figures import picture

        return picture.draw(self, width or picture.WIDTH)

    def png(self, width: float = 0, dpi: int = 200) -> bytes:
        """Return the rows as a PNG picture on white."""
        from duibiao.presentation.figures import picture

        return picture.png(self.figure(width), dpi)

    def _table(self) -> str:
        if self.table is None or self.table.empty:
            return ""
        shown = [column for column in self.columns if column in self.table.columns]
        body = html_table(self.table, shown, evidence=False, name=f"chart-{self.name}-table")
        return f"<details><summary>{say('figures.table_behind')}</summary>{body}</details>"

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        facts = {"kind": "chart", "name": self.name, "alt": self.alt}
        if self.apart and self.table is not None:
            facts["csv"] = csv_text(self.table[list(self.columns)])
        with voices.speaking(self.voice):
            return {"text/html": self.html(), "text/plain": self.alt, FACTS: facts}


def nothing(name: str, title: str = "", why: str = "") -> Chart:
    """Return the chart of a frame without rows: the words that there is nothing, and why."""
    return Chart(name, alt=say("figures.nothing"), note=why, title=title)
