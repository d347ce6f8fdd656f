"""A report's tables as a workbook people go on working with: formats, filters, formulas."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pandas as pd
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from duibiao.presentation import archive, facts, names
from duibiao.presentation.cells import header, is_numeric
from duibiao.presentation.matrix import notebook_word
from duibiao.presentation.numbers import day, is_missing
from duibiao.presentation.xlsx import cached
from duibiao.presentation.xlsx.cells import Cells, put_text
from duibiao.presentation.xlsx.formulas import formula
from duibiao.presentation.xlsx.lamps import LAMP, with_lamps
from duibiao.presentation.xlsx.style import finish_sheet, style_cover, style_head
from duibiao.vocabulary.words import language, lexicon, say

HIDDEN = ("evidence", "source", "location", "quote")
TITLE_ROW, HEAD_ROW = 1, 3
SOURCE_HEADS = ("number", "table", "indicator", "label", "source", "location", "quote", "note")


def workbook(
    path: Path,
    tables: Mapping[str, pd.DataFrame],
    about: Mapping[str, Any] | None = None,
    sentences: Sequence[str] = (),
) -> Path:
    """Write one sheet per table, a cover before them and a sheet of sources after; return the path.

    `tables` maps a result's name to its frame; `evidence` (tuples of Evidence) fills the sheet of
    sources, to which each row links. The same tables give the same bytes.
    """
    book = Workbook()
    _cover(book.active, about or {}, sentences)  # type: ignore[arg-type]
    sources: list[tuple[object, ...]] = []
    worked_out = {
        number: _table(book.create_sheet(_title(name)), name, frame, sources)
        for number, (name, frame) in enumerate(tables.items(), start=2)
    }
    _sources(book.create_sheet(say("office.sources")), sources)
    book.calculation.fullCalcOnLoad = True
    file = io.BytesIO()
    book.save(file)
    return archive.write(path, cached.fill(file.getvalue(), worked_out))


def of_notebook(path: Path, notebook: Mapping[str, Any]) -> Path:
    """Write the workbook of an executed notebook from the facts it published."""
    found = facts.read(notebook)
    return workbook(path, found.tables, found.about, found.sentences)


def _cover(sheet: Worksheet, about: Mapping[str, Any], sentences: Sequence[str]) -> None:
    sheet.title = say("office.cover")
    lines = [
        (say("show.column_bureau"), about.get("bureau_name") or about.get("bureau", "")),
        (say("show.column_period"), about.get("period_label") or about.get("period", "")),
        (say("show.about_as_of"), day(about.get("as_of", ""))),
        (say("show.about_version"), about.get("data_version", "")),
    ]
    lines = [(label, value) for label, value in lines if value]
    put_text(sheet["A1"], about.get("title", "") or say("page.untitled"))
    for at, (label, value) in enumerate(lines, start=2):
        put_text(sheet.cell(at, 1), label)
        put_text(sheet.cell(at, 2), str(value))
    for at, sentence in enumerate(sentences, start=3 + len(lines)):
        put_text(sheet.cell(at, 1), sentence)
    style_cover(sheet, len(lines), len(sentences))


def _table(
    sheet: Worksheet, name: str, frame: pd.DataFrame, sources: list[tuple[object, ...]]
) -> dict[str, float]:
    """Fill a table's sheet; return what each of its formulas comes to."""
    columns = with_lamps([c for c in frame.columns if c not in HIDDEN])
    cells = Cells(sheet, columns)
    sheet.cell(TITLE_ROW, 1, _title(name))
    heads = [*(header(c) for c in columns), say("office.sources")]
    for at, words in enumerate(heads, start=1):
        sheet.cell(HEAD_ROW, at, words)
    style_head(sheet, HEAD_ROW, [*(is_numeric(c) for c in columns), False])
    for place, record in enumerate(frame.to_dict("records")):
        row = {str(key): value for key, value in record.items()}
        at = HEAD_ROW + 1 + place
        for column in columns:
            if column == LAMP:
                cells.lamp(at, row)
            else:
                cells.put(at, column, row, formula(column, row, at, columns))
        cells.link(at, len(columns) + 1, _cite(name, row, sources))
    finish_sheet(sheet, HEAD_ROW, len(frame), columns)
    return cells.worked_out


def _cite(name: str, row: Mapping[str, Any], sources: list[tuple[object, ...]]) -> tuple[int, int]:
    """Add a row's sources to the list; return its first and last number, zeros without."""
    given = row.get("evidence")
    first = len(sources) + 1
    for one in given if isinstance(given, tuple | list) else ():
        what = names.of_row(row) if "indicator" in row else row.get("task", "")
        said = (one.label, one.source, one.location, one.quote, one.note)
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
    side = lexicon(language()).get(f"desk.table_{name}", "")
    word = notebook_word(name)
    word = "".join(c for c in (side if word == name and side else word) if c not in "[]:*?/\\'")
    return word[:31] or "-"
