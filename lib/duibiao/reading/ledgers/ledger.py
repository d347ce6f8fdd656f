"""Indicator ledgers from Excel, WPS and plain CSV as readings that know their cell."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from duibiao.reading import collector
from duibiao.reading.files import guards
from duibiao.reading.ledgers import labels, layout, listed_goals, notices, sorts, spans
from duibiao.reading.ledgers.body import Body
from duibiao.reading.ledgers.notices import Notice
from duibiao.reading.ledgers.plain import is_plain, read_plain, value_column
from duibiao.reading.ledgers.record_columns import RecordColumns
from duibiao.reading.ledgers.records import quote
from duibiao.reading.ledgers.rows import read_rows
from duibiao.reading.ledgers.supervision import lists
from duibiao.reading.ledgers.upright import upright
from duibiao.reading.workbooks import sheets_of
from duibiao.reading.workbooks.delimited import Delimited, read_delimited
from duibiao.reading.workbooks.sheets import Answer, Sheet, text_cell
from duibiao.reading.wrong import wrong
from duibiao.vocabulary.faults import DataFaults, Fault
from duibiao.vocabulary.periods import Period, parse, year
from duibiao.vocabulary.words import LANGUAGES, lexicon

Frames = tuple[pd.DataFrame, pd.DataFrame]
HEAD = 3
"""Rows in which a sheet's title stands."""


class Contents(NamedTuple):
    """What a file holds: figures (READING_COLUMNS), tasks and problems, and what is told of it."""

    readings: pd.DataFrame
    tasks: pd.DataFrame
    problems: pd.DataFrame
    notices: pd.DataFrame


def read_contents(
    path: Path | str,
    shown: str | None = None,
    period: str = "",
    sheet: str = "",
    answers: Sequence[Answer] = (),
) -> Contents:
    """Return what a ledger holds: figures, tasks, problems, each table by its own sort.

    Read are xlsx, xls, et, ods, csv and tsv: the workbook's own plain shape, and tables as people
    make them. `shown` is the name faults carry instead of the path; `period` the span of tables
    that give none in their titles, sheet or file name; `sheet` the only sheet to read;
    `answers` what an analyst settled about forms. Notices list what was not understood and what
    is good to know (hidden rows, notes under the table). Raises DataFaults with every fault
    of a file that cannot be read, or in which no table is understood.
    """
    path = Path(path)
    file = guards.take(path, shown or str(path))
    with collector.paused():
        if file.suffix in {"csv", "tsv"}:
            return _delimited(read_delimited(file), path, file.name, period, answers)
        found = (replace(one, answers=answers) for one in sheets_of(file, sheet))
        return _workbook(list(found), path, file.name, period)


def read_table(sheet: Sheet, path: Path, period: str = "") -> Contents:
    """Return what a table that stands in the document at `path` holds; as `read_contents`.

    Raises DataFaults for a table that is not understood.
    """
    return _workbook([sheet], path, path.name, period)


def _delimited(
    table: Delimited, path: Path, file: str, period: str, answers: Sequence[Answer]
) -> Contents:
    if is_plain(table.rows[0]):
        places = [f"row {line}" for line in table.lines]
        return _figures(*read_plain(table.rows, places, path.name, file))
    rows = [[text_cell(field) for field in row] for row in table.rows]
    return _workbook([Sheet("", rows, table.lines, answers=answers)], path, file, period)


def _workbook(sheets: Sequence[Sheet], path: Path, file: str, period: str) -> Contents:
    fallback = period_named(path) or (parse(period) if period else None)
    fallback = fallback or _months_named(path, sheets)
    named = _year_named(sheets)
    plain = [sheet for sheet in sheets if is_plain([cell.text for cell in sheet.rows[0]])]
    asides = _template_asides() if plain else set()
    others = [sheet for sheet in sheets if sheet not in plain and sheet.name not in asides]
    others = [part for sheet in others for part in upright(sheet)]
    found = [_figures(*_plain_sheet(sheet, path.name, file)) for sheet in plain]
    first, sheets = sheets[0], ()  # so that each sheet is let go as soon as it is read
    found += [_tables(others.pop(0), path.name, fallback, named) for _ in range(len(others))]
    if not plain and not any(_understood(one.notices) for one in found):
        raise DataFaults([_no_heading(first, file)])
    return Contents(*(_together(list(frames)) for frames in zip(*found, strict=True)))


_NOTED = re.compile(rf"[（(]?(?:更新|{labels.NOTED.pattern})")
"""How a note below the first table begins; the title of a later one speaks of that only."""


def period_noted(sheet: Sheet) -> Period | None:
    """Return the period that a note such as 更新至2025年6月30日 gives a sheet."""
    texts = [cell.text for row in sheet.rows[:HEAD] for cell in row[:2]]
    below = (cell.text for row in sheet.rows[HEAD:] for cell in row[:2])
    texts += [text for text in below if _NOTED.match(text)]
    if not spans.is_running("\n".join(texts)):
        return None
    return next((spans.find(text)[0] for text in texts if spans.is_running(text)), None)


def period_named(path: Path) -> Period | None:
    """Return the period a file is named for; that of a folder 2024年 gives months their year."""
    own = spans.find(path.stem)[0]
    folder = spans.find(path.parent.name)[0] if own is None else None
    return own or (spans.find(path.stem, folder)[0] or folder if folder else None)


def _months_named(path: Path, sheets: Sequence[Sheet]) -> Period | None:
    """Return the months a file is named for (1-10月) in the year that the head of a sheet names."""
    heads = (cell.text for sheet in sheets for row in sheet.rows[:HEAD] for cell in row[:2])
    told = next((found for text in heads if (found := spans.find(text)[0])), None)
    return spans.find(path.stem, year(told.year))[0] if told else None


def _year_named(sheets: Sequence[Sheet]) -> Period | None:
    """Return the only year that the heads of a workbook's sheets name, for those that name none.

    The day on which a sheet was filled in names none.
    """
    heads = (cell.text for sheet in sheets for row in sheet.rows[:HEAD] for cell in row)
    told = (text for text in heads if not ("日" in text or spans.is_bare_day(text)))
    named = {found.year for text in told if (found := spans.find(text)[0])}
    return year(named.pop()) if len(named) == 1 and len(sheets) > 1 else None


def _figures(readings: pd.DataFrame, notices: pd.DataFrame) -> Contents:
    tasks, problems, _ = lists(Sheet("", [], []), [], "")
    return Contents(readings, tasks, problems, notices)


def _template_asides() -> set[str]:
    names = ("template_help", "template_options")
    return {lexicon(one)[f"reading.{name}"] for one in LANGUAGES for name in names}


def _understood(told: pd.DataFrame) -> bool:
    return "sheet_not_understood" not in set(told["code"])


def _together(frames: list[pd.DataFrame]) -> pd.DataFrame:
    """Return the frames as one; a large one's columns are moved, never held twice."""
    full = [frame for frame in frames if len(frame)] or frames[:1]
    if len(full) == 1:
        return full[0]
    names = list(full[0].columns)
    moved = {n: pd.concat([f.pop(n) for f in full], ignore_index=True) for n in names}
    return pd.DataFrame(moved, copy=False)


def _plain_sheet(sheet: Sheet, source: str, file: str) -> Frames:
    filled = [n for n, row in enumerate(sheet.rows) if any(cell.text for cell in row)]
    rows = [[cell.text for cell in sheet.rows[n]] for n in filled]
    places = [sheet.address(n, 0) for n in filled]
    cells = [sheet.address(n, value_column(rows[0])) for n in filled]
    found, told = read_plain(rows, places, source, file, cells)
    seen = [
        Notice(sheet.address(n, 0), "hidden_row", quote(cell.text for cell in sheet.rows[n]))
        for n in sorted(sheet.hidden_rows.intersection(filled))
    ]
    seen += _comments(sheet, set())
    return found, _together([told, notices.frame_of(seen, source)])


def _tables(sheet: Sheet, source: str, fallback: Period | None, named: Period | None) -> Contents:
    fallback = fallback or period_noted(sheet)
    listed, tables = sorts.split(sheet, fallback)
    if named and not (fallback or listed) and any(table.period is None for table in tables):
        tables = sorts.split(sheet, named)[1]
    tasks, problems, told = lists(sheet, listed, source)
    records = RecordColumns(sheet, source)
    notes = [*_about(sheet, bool(tables or listed))]
    for table in tables:
        notes += read_rows(Body(table, records))
    notes += [*told, *(_comments(sheet, set(records.places)) if sheet.comments else ())]
    frames = [records.frame()]
    for kind, table in listed:
        goals = listed_goals.of_list(sheet, table) if kind == "tasks" else None
        frames += [_goals(goals, source, table.period or fallback)] if goals else []
    noted = notices.frame_of(dict.fromkeys(notes), source)
    return Contents(_together(frames), tasks, problems, noted)


def _goals(sheet: Sheet, source: str, fallback: Period | None) -> pd.DataFrame:
    """Return the readings of the goals that a list of tasks asks for in words."""
    records = RecordColumns(sheet, source)
    for table in layout.tables(sheet, "figures", fallback):
        read_rows(Body(table, records))
    return records.frame()


def _comments(sheet: Sheet, told: Container[tuple[int, int]]) -> list[Notice]:
    """Return what is pinned to cells other than those of figures, whose notes tell it."""
    pinned = [(place, text) for place, text in sorted(sheet.comments.items()) if place not in told]
    return [Notice(sheet.address(*place), "comment", text) for place, text in pinned]


def _about(sheet: Sheet, understood: bool) -> list[Notice]:
    codes = [
        ("hidden_sheet", sheet.hidden),
        ("formats_unknown", not sheet.formats_known),
        ("sheet_not_understood", not understood),
    ]
    shown = " | ".join(cell.text for cell in sheet.rows[0] if cell.text)[:80]
    return [Notice(sheet.address(0, 0), code, shown) for code, is_so in codes if is_so]


def _no_heading(sheet: Sheet, file: str) -> Fault:
    shown = " | ".join(cell.text for cell in sheet.rows[0] if cell.text)[:80]
    return wrong("no_heading", file, row=sheet.lines[0], column=sheet.name, found=shown)
