"""A report's tables as a workbook people go on working with: formats, filters, lamps."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pandas as pd
from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from duibiao.presentation import archive, facts, names, views
from duibiao.presentation.cells import header
from duibiao.presentation.matrix import notebook_word
from duibiao.presentation.numbers import day, is_missing
from duibiao.presentation.xlsx.lamps import LAMP, level, with_lamps
from duibiao.presentation.xlsx.style import finish_sheet, light_rows, links, style_cover, style_head
from duibiao.presentation.xlsx.typed_cells import link, put, put_text
from duibiao.vocabulary.amounts import spaced
from duibiao.vocabulary.columns import is_figure
from duibiao.vocabulary.statuses import STATUSES, status_word
from duibiao.vocabulary.words import say, say_any

HIDDEN = ("evidence", "source", "location", "quote")
TITLE_ROW, HEAD_ROW = 1, 3
SOURCE_HEADS = ("number", "table", "indicator", "label", "source", "location", "quote", "note")


def workbook(
    path: Path,
    tables: Mapping[str, pd.DataFrame],
    about: Mapping[str, Any] | None = None,
    sentences: Sequence[str] = (),
    lights: Mapping[str, Mapping[str, Any]] | None = None,
) -> Path:
    """Write one sheet per table, a cover before them and a sheet of sources after; return the path.

    The cover leads to the sheets, and each of `lights` to the first row of its theme.

    `tables` maps a result's name to its frame; `evidence` (tuples of Evidence) fills the sheet of
    sources, to which each row links. The same tables give the same bytes.
    """
    book = Workbook()
    cover: Any = book.active
    at = _cover(cover, about or {}, sentences)
    at = _lights(cover, at, lights or {}, tables)
    links(cover, at + 1, [(_title(name), 1) for name in tables])
    sources: list[tuple[object, ...]] = []
    for name, frame in tables.items():
        _table(book.create_sheet(_title(name)), name, frame, sources)
    _sources(book.create_sheet(say("office.sources")), sources)
    file = io.BytesIO()
    book.save(file)
    return archive.write(path, file.getvalue())


def of_notebook(path: Path, notebook: Mapping[str, Any]) -> Path:
    """Write the workbook of an executed notebook from the facts it published, its result first."""
    found = facts.read(notebook)
    own = found.about.get("notebook")
    tables = sorted(found.tables.items(), key=lambda named: named[0] != own)
    return workbook(path, dict(tables), found.about, found.sentences, found.lights)


def _cover(sheet: Worksheet, about: Mapping[str, Any], sentences: Sequence[str]) -> int:
    """Fill the head of the cover; return its last row."""
    sheet.title = say("office.cover")
    lines = [
        (say("show.column_bureau"), about.get("bureau_name") or about.get("bureau", "")),
        (say("show.column_period"), about.get("period_label") or about.get("period", "")),
        (say("show.about_as_of"), day(about.get("as_of", ""))),
    ]
    lines = [(label, value) for label, value in lines if value]
    put_text(sheet["A1"], about.get("title", "") or say("page.untitled"))
    for at, (label, value) in enumerate(lines, start=2):
        put_text(sheet.cell(at, 1), label)
        put_text(sheet.cell(at, 2), str(value))
    for at, sentence in enumerate(sentences, start=3 + len(lines)):
        put_text(sheet.cell(at, 1), sentence)
    style_cover(sheet, len(lines), len(sentences))
    return 2 + len(lines) + len(sentences)


def _lights(
    sheet: Worksheet,
    last: int,
    lights: Mapping[str, Mapping[str, Any]],
    tables: Mapping[str, pd.DataFrame],
) -> int:
    """Write each theme's light with its counts, as a link to the theme; return the last row."""
    places = _first_rows(tables)
    rows = []
    for theme in sorted(lights, key=names.theme_place):
        counts = lights[theme]
        told = "  ".join(
            spaced(status_word(code), str(counts[code])) for code in STATUSES if counts.get(code)
        )
        if counts.get("light"):
            rows.append((names.theme(theme), str(counts["light"]), told, places.get(theme)))
    return light_rows(sheet, last + 2, rows) if rows else last


def _first_rows(tables: Mapping[str, pd.DataFrame]) -> dict[str, tuple[str, int]]:
    """Return the sheet and the row where each theme begins."""
    places: dict[str, tuple[str, int]] = {}
    for name, frame in tables.items():
        if "theme" in frame and "status" in frame:
            for at, theme in enumerate(frame["theme"].fillna(""), start=HEAD_ROW + 1):
                places.setdefault(str(theme), (_title(name), at))
    return places


def _table(
    sheet: Worksheet, name: str, frame: pd.DataFrame, sources: list[tuple[object, ...]]
) -> None:
    """Fill a table's sheet."""
    columns = with_lamps([c for c in frame.columns if c not in HIDDEN])
    sheet.cell(TITLE_ROW, 1, _title(name))
    head = partial(views.head, name) if name == "problems" else header  # its own are the page's
    heads = [*map(head, columns), say("office.sources")]
    for at, words in enumerate(heads, start=1):
        sheet.cell(HEAD_ROW, at, words)
    style_head(sheet, HEAD_ROW, [*(is_figure(c) for c in columns), False])
    for place, record in enumerate(frame.to_dict("records")):
        row = {str(key): value for key, value in record.items()}
        at = HEAD_ROW + 1 + place
        for number, column in enumerate(columns, start=1):
            if column == LAMP:
                sheet.cell(at, number, level(row))
            else:
                put(sheet.cell(at, number), column, row)
        link(sheet.cell(at, len(columns) + 1), _cite(name, row, sources))
    finish_sheet(sheet, HEAD_ROW, len(frame), columns)
    if "bureau" in columns and frame["bureau"].nunique() == 1:
        letter = get_column_letter(columns.index("bureau") + 1)
        sheet.column_dimensions[letter].hidden = True


def _cite(name: str, row: Mapping[str, Any], sources: list[tuple[object, ...]]) -> tuple[int, int]:
    """Add a row's sources to the list; return its first and last number, zeros without."""
    given = row.get("evidence")
    first = len(sources) + 1
    for one in given if isinstance(given, tuple | list) else ():
        what = names.of_row(row) if "indicator" in row else row.get("task", "")
        source, where = names.source(one.source), names.location(one.location)
        said = (one.label, source, where, names.without_ids(one.quote), one.note)
        sources.append((len(sources) + 1, _title(name), what, *said))
    return (first, len(sources)) if len(sources) >= first else (0, 0)


def _sources(sheet: Worksheet, sources: list[tuple[object, ...]]) -> None:
    sheet.cell(TITLE_ROW, 1, say("office.sources"))
    for at, key in enumerate(SOURCE_HEADS, start=1):
        sheet.cell(HEAD_ROW, at, say(f"office.source_{key}"))
    style_head(sheet, HEAD_ROW, [False] * len(SOURCE_HEADS))
    for place, source in enumerate(sources):
        for at, value in enumerate(source, start=1):
            put_text(sheet.cell(HEAD_ROW + 1 + place, at), "" if is_missing(value) else value)
    finish_sheet(sheet, HEAD_ROW, len(sources), SOURCE_HEADS)


def _title(name: str) -> str:
    """Return a sheet's name: at most 31 characters, none that spreadsheets forbid."""
    side = say_any(f"desk.table_{name}")
    word = notebook_word(name)
    word = "".join(c for c in (side if word == name and side else word) if c not in "[]:*?/\\'")
    return word[:31] or "-"
