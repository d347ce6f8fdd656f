"""A report's tables as a workbook people go on working with: formats, filters, lamps."""

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pandas as pd
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from duibiao.presentation import archive, facts, names, views
from duibiao.presentation.cells import blank, header, is_number
from duibiao.presentation.house import look
from duibiao.presentation.numbers import day, is_missing, number
from duibiao.presentation.show import CONTEXT
from duibiao.presentation.tables import STATUSES, is_measured
from duibiao.presentation.xlsx import style
from duibiao.presentation.xlsx.typed_cells import link, put, put_text
from duibiao.vocabulary.amounts import spaced
from duibiao.vocabulary.reports import BY_NAME
from duibiao.vocabulary.result_columns import is_figure
from duibiao.vocabulary.statuses import counts_of, status_word
from duibiao.vocabulary.words import say, say_any

HIDDEN = ("evidence", "source", "location", "quote", *CONTEXT, "name", "comparator", "change_unit")
SOURCES = "sources"  # The column that leads to the sheet of sources
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
    tables = {name: frame for name, frame in tables.items() if len(frame)}
    cover: Any = book.active
    at = _cover(cover, about or {}, sentences)
    at = _lights(cover, at, lights or {}, tables)
    sources: list[tuple[object, ...]] = []
    for name, frame in tables.items():
        _table(book.create_sheet(_title(name)), name, frame, sources)
    if sources:
        _sources(book.create_sheet(say("office.sources")), sources)
    style.links(cover, at + 2, [(title, 1) for title in book.sheetnames[1:]])
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
    style.style_cover(sheet, len(lines), len(sentences))
    return 2 + len(lines) + len(sentences)


def _lights(
    sheet: Worksheet,
    last: int,
    lights: Mapping[str, Mapping[str, Any]],
    tables: Mapping[str, pd.DataFrame],
) -> int:
    """Write each theme's light with its counts, as a link to the theme; return the last row."""
    begin = _first_rows(tables)
    rows = []
    for theme in sorted(lights, key=names.theme_place):
        held = counts_of(lights[theme]).items()
        told = "  ".join(spaced(status_word(code), str(count)) for code, count in held if count)
        if light := lights[theme].get("light"):
            rows.append((names.theme(theme), str(light), told, begin.get(theme)))
    return style.light_rows(sheet, last + 2, rows) if rows else last


def _first_rows(tables: Mapping[str, pd.DataFrame]) -> dict[str, tuple[str, int]]:
    """Return the sheet and the row where each theme begins."""
    begin: dict[str, tuple[str, int]] = {}
    for name, frame in tables.items():
        if "theme" in frame and "status" in frame:
            for at, theme in enumerate(frame["theme"].fillna(""), start=style.HEAD + 1):
                begin.setdefault(str(theme), (_title(name), at))
    return begin


def _table(
    sheet: Worksheet, name: str, frame: pd.DataFrame, sources: list[tuple[object, ...]]
) -> None:
    """Fill a table's sheet: what the page shows, in its order and words, its sources; the rest
    folds."""
    shown, folded = _columns(name, frame)
    columns = [*shown, *([SOURCES] if frame.get("evidence", pd.Series()).map(bool).any() else [])]
    kept, columns = len(columns), [*columns, *folded]
    figures = {c: c in frame and is_measured(frame[c], c) for c in columns}
    sheet.cell(1, 1, _title(name))
    for at, column in enumerate(columns, start=1):
        sheet.cell(style.HEAD, at, _head(name, column))
    style.style_head(sheet, list(figures.values()))
    formats, widest = views.formats_of(_view(name)), dict.fromkeys(columns, 0)
    for at, row in enumerate(frame.to_dict("records"), start=style.HEAD + 1):
        for place, column in enumerate(columns, start=1):
            cell = sheet.cell(at, place)
            if column == style.LAMP:
                cell.value = style.LEVELS.get(str(row["status"]), 0)
            elif column == SOURCES:
                link(cell, _cite(name, row, sources))
                widest[column] = max(widest[column], style.places(cell.value or ""))
            else:
                words = _words(row, column, formats, figures[column])
                put(cell, words, float(row[column]) if _counts(row, column, figures) else None)
                widest[column] = max(widest[column], style.places(words))
    style.finish_sheet(sheet, len(frame), columns, list(widest.values()), kept)


def _columns(name: str, frame: pd.DataFrame) -> tuple[list[str], list[str]]:
    """Return the columns the page shows, lamps beside statuses, and the others of a result that are
    filled and have a head."""
    told = frame.drop(columns="evidence", errors="ignore")
    known = [str(c) for c in told if c in views.KEPT or not told[c].map(is_missing).all()]
    if "bureau" in known and frame["bureau"].nunique() == 1:
        known.remove("bureau")
    wanted = known if name == "problems" else ("theme", *views.VIEWS.get(_view(name), known))
    also = ("reason", "owner") if name in BY_NAME else ()
    hidden = HIDDEN if name in BY_NAME else ()
    shown = [c for c in dict.fromkeys((*wanted, *also)) if c in known and c not in hidden]
    rest = [c for c in known if c not in (*shown, *HIDDEN) and _head(name, c) != c]
    rest = rest if hidden else []
    lit = [named for c in shown for named in ((style.LAMP, c) if c == "status" else (c,))]
    return lit, rest


def _head(name: str, column: str) -> str:
    if column == SOURCES:
        return say("office.sources")
    own = name in BY_NAME and column == "owner"  # of a result file: who answers for it
    return header(column) if own else views.head(_view(name), column)


def _view(name: str) -> str:
    return "worst" if name == "leader" else name


def _counts(row: Mapping[Any, Any], column: str, figures: Mapping[str, bool]) -> bool:
    return figures[column] and is_number(row[column]) and not is_missing(row[column])


def _words(row: Mapping[Any, Any], column: str, formats: Mapping[str, Any], figure: bool) -> str:
    """Return what a row says in a column in the words of the page."""
    value: Any = row.get(column)
    if is_missing(value):
        return blank(row, column) if figure else ""
    if column in STATUSES:
        return f"{look(value).shape} {row.get(f'{column}_word') or status_word(value)}"
    plain = figure and not is_figure(column) and column not in formats
    return number(float(value)) if plain else views.in_words(column, row, formats)


def _cite(name: str, row: Mapping[Any, Any], sources: list[tuple[object, ...]]) -> tuple[int, int]:
    """Add a row's sources to the list; return its first and last number, zeros without."""
    given = row.get("evidence")
    first = len(sources) + 1
    for one in given if isinstance(given, tuple | list) else ():
        what = names.of_row(row) if "indicator" in row else row.get("task", "")
        source, where = names.source(one.source), names.location(one.location)
        said = (header(one.label), source, where, names.without_ids(one.quote), one.note)
        sources.append((len(sources) + 1, _title(name), what, *said))
    return (first, len(sources)) if len(sources) >= first else (0, 0)


def _sources(sheet: Worksheet, sources: list[tuple[object, ...]]) -> None:
    sheet.cell(1, 1, say("office.sources"))
    for at, key in enumerate(SOURCE_HEADS, start=1):
        sheet.cell(style.HEAD, at, say(f"office.source_{key}"))
    style.style_head(sheet, [False] * len(SOURCE_HEADS))
    for place, source in enumerate(sources):
        for at, value in enumerate(source, start=1):
            put_text(sheet.cell(style.HEAD + 1 + place, at), "" if is_missing(value) else value)
    widest = [max(map(style.places, column)) for column in zip(*sources, strict=True)]
    style.finish_sheet(sheet, len(sources), SOURCE_HEADS, widest)


def _title(name: str) -> str:
    """Return a sheet's name: at most 31 characters, none that spreadsheets forbid."""
    word = say_any(
        f"page.notebook_{name}", f"desk.table_{name}", f"figures.{name}_title", default=name
    )
    return "".join(c for c in word if c not in "[]:*?/\\'")[:31] or "-"
