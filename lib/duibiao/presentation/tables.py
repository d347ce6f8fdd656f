"""Result frames as HTML tables: themes in order, figures aligned, each open to its source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd
from pandas.api.types import is_bool_dtype, is_numeric_dtype, is_string_dtype

from duibiao.indicators.observations import Evidence
from duibiao.presentation import escape, names, sparks
from duibiao.presentation.cells import Format, Row, blank, header, shown, status
from duibiao.presentation.notes import Notes, sorted_out
from duibiao.presentation.numbers import is_missing, no_data, number
from duibiao.vocabulary.result_columns import is_derived, is_figure, look_up
from duibiao.vocabulary.words import say

HIDDEN = ("evidence", "bureau", "theme", "change_unit", "as_of", "prior_period")
STATUSES = ("status", "light")
SPARK = "recent"  # The column of a row's last readings
LONG, FITTING, SLIM = 12, 11, 6
"""Of a table with more rows and no more columns the heads stay while a wide window scrolls; one
with more columns than SLIM, reasons counted twice, stands as cards already in a tablet's width."""


@dataclass
class Table:
    """What is needed to write one table: its name, columns, formats and the notes it gathers."""

    name: str
    columns: Sequence[str]
    formats: Mapping[str, Format] = field(default_factory=dict)
    heads: Mapping[str, str] = field(default_factory=dict)
    evidence: bool = True
    measured: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self.ident = "t-" + escape.slug(self.name)
        self.wide = len(self.columns) + ("reason" in self.columns) > SLIM
        self.notes = Notes(self.ident)
        self._anchors: set[str] = set()

    def shown(self, column: str, row: Row) -> str:
        """Return a row's value as plain text in this column's way."""
        if column in self.formats:
            return self.formats[column](row[column])
        plain = column in self.measured and not is_figure(column)
        return number(row[column]) if plain else shown(column, row)

    def head(self, column: str) -> str:
        """Return a column's head in words."""
        return self.heads.get(column, header(column))

    def anchor(self, part: str) -> str:
        """Return ` id=...` for the first row of this part, nothing for its later ones."""
        ident = f"{self.ident}-{escape.slug(part)}"
        if ident in self._anchors:
            return ""
        self._anchors.add(ident)
        return f' id="{ident}"'


def html_table(
    frame: pd.DataFrame,
    columns: Sequence[str] | None = None,
    formats: Mapping[str, Format] | None = None,
    evidence: bool = True,
    name: str = "table",
    title: str = "",
    heads: Mapping[str, str] | None = None,
    note: str = "",
) -> str:
    """Return a frame as an HTML table, rows grouped by `theme` in the order of reports.

    `columns` are those shown (default: all but keys and evidence); `formats` maps a column to a
    function from value to plain text, over the usual way of its name; `heads` its head; `note` is
    small print below the title. Each figure with `Evidence` labelled by its column opens to its
    source; the notes follow the table.
    """
    if frame.empty:
        return f'<p class="none">{escape.text(no_data(say("show.no_rows")))}</p>'
    chosen = [c for c in frame.columns if c not in HIDDEN] if columns is None else list(columns)
    measured = frozenset(c for c in chosen if c in frame and is_measured(frame[c], c))
    table = Table(name, chosen, formats or {}, heads or {}, evidence, measured)
    body = "".join(_groups(frame, table))
    small = f"<small>{escape.text(note)}</small>" if note else ""
    caption = f"<caption><b>{escape.text(title)}</b>{small}</caption>" if title or note else ""
    kind = "t long" if len(frame) > LONG and len(chosen) <= FITTING else "t"
    kind += " wide" if table.wide else ""
    return (
        f'<div class="{kind}" tabindex="0" role="region" aria-label="{escape.text(title or name)}">'
        f'<table id="{table.ident}">{caption}{_head(table)}{body}</table></div>'
        f"{table.notes.html()}{_card_heads(table)}"
    )


def _card_heads(table: Table) -> str:
    """Return the heads as CSS for narrow screens, where each row stands as a card."""
    heads = [(c, table.head(c)) for c in table.columns]
    told = {at: head for at, (c, head) in enumerate(heads, start=1) if c != "indicator"}
    return heads_css(f"#{table.ident}", told, "before", f"{54 if table.wide else 40}rem")


def heads_css(table: str, heads: Mapping[int, str], side: str, width: str) -> str:
    """Return CSS that tells each cell's head, by the column's place, up to a width of window."""
    rules = "".join(
        f'{table} td:nth-child({place})::{side}{{content:"{css_text(head)}"}}'
        for place, head in heads.items()
    )
    return f"<style>@media screen and (max-width:{width}){{{rules}}}</style>"


def css_text(words: str) -> str:
    """Return text for a CSS string: all but letters and digits as code points."""
    return "".join(c if c.isalnum() else f"\\{ord(c):x} " for c in escape.plain(words))


def is_measured(values: pd.Series[Any], column: str) -> bool:
    """Say whether a column holds figures: by its name, unless its cells are words, or by them."""
    if is_figure(column):
        return not is_string_dtype(values)
    return look_up(column).kind == "text" and is_numeric_dtype(values) and not is_bool_dtype(values)


def _head(table: Table) -> str:
    heads = [(column, escape.text(table.head(column))) for column in table.columns]
    cells = "".join(f'<th scope="col"{_class(column, table)}>{head}</th>' for column, head in heads)
    return f"<thead><tr>{cells}</tr></thead>"


def _groups(frame: pd.DataFrame, table: Table) -> Iterable[str]:
    for theme, rows in _by_theme(frame):
        body = "".join(_row(row, table) for row in rows)
        yield f"<tbody>{_theme_row(theme, table)}{body}</tbody>"


def _by_theme(frame: pd.DataFrame) -> list[tuple[str, list[Row]]]:
    """Return rows by theme in the order of reports; one nameless group without the column."""
    groups: dict[str, list[Row]] = {}
    for cells in frame.itertuples(index=False, name=None):
        row = dict(zip(frame.columns, cells, strict=True))
        groups.setdefault("" if is_missing(row.get("theme")) else str(row["theme"]), []).append(row)
    return sorted(groups.items(), key=lambda group: names.theme_place(group[0]))


def _theme_row(theme: str, table: Table) -> str:
    if not theme or "theme" in table.columns:
        return ""
    words, span = escape.text(names.theme(theme)), len(table.columns)
    anchor = table.anchor(f"theme-{theme}")
    return f'<tr class="g"{anchor}><th scope="rowgroup" colspan="{span}">{words}</th></tr>'


def _row(row: Row, table: Table) -> str:
    said = sorted_out(_evidence(row), _told(row, table)) if table.evidence else {}
    cells = "".join(_cell(row, column, table, said.get(column, [])) for column in table.columns)
    key = row.get("indicator")
    return f"<tr{'' if is_missing(key) else table.anchor(str(key))}>{cells}</tr>"


def _cell(row: Row, column: str, table: Table, said: list[Evidence]) -> str:
    if column == "indicator" and column not in table.formats:
        unit = names.unit(row["unit"]) if "unit" in table.columns else ""
        told = f' data-unit="{escape.text(unit)}"' if unit else ""
        return f'<th scope="row"{told}>{escape.source(names.of_row(row))}</th>'
    return f"<td{_class(column, table)}>{_inner(row, column, table, said)}</td>"


def _inner(row: Row, column: str, table: Table, said: list[Evidence]) -> str:
    value = row.get(column)
    if column == SPARK:
        return sparks.html(value or ())
    worded = isinstance(value, str) and column in table.formats
    if is_missing(value) and not worded:
        return _blank(row, column, table)
    if column in STATUSES and column not in table.formats:
        return status(value, str(row.get(f"{column}_word") or ""))
    return table.notes.figure(table.shown(column, row), said)


def _told(row: Row, table: Table) -> list[str]:
    """Return the columns of this row to which a source may belong: figures, and those it names."""
    named = {one.label for one in _evidence(row)}
    wanted = (c for c in table.columns if c in table.measured or c in named)
    return [column for column in wanted if not is_missing(row.get(column))]


def _blank(row: Row, column: str, table: Table) -> str:
    if column not in table.measured:
        return ""
    look = "x na" if is_derived(column) else "x"
    return f'<span class="{look}">{escape.text(blank(row, column))}</span>'


def _evidence(row: Row) -> Sequence[Evidence]:
    given = row.get("evidence")
    return given if isinstance(given, tuple | list) else ()


def _class(column: str, table: Table) -> str:
    return ' class="n"' if column in table.measured else f' class="c-{escape.slug(column)}"'
