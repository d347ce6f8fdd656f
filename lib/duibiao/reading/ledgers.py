"""Indicator ledgers from Excel, WPS and plain CSV as readings that know their cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pandas as pd

from duibiao.reading import grid, guards, layout, spans
from duibiao.reading.delimited import Delimited, read_delimited
from duibiao.reading.frames import notices, readings
from duibiao.reading.plain import is_plain, read_plain
from duibiao.reading.tables import Sheet, text_cell
from duibiao.reading.workbooks import sheets_of
from duibiao.reading.wrong import wrong
from duibiao.vocabulary.faults import DataFaults, Fault
from duibiao.vocabulary.periods import Period, parse
from duibiao.vocabulary.words import say

Frames = tuple[pd.DataFrame, pd.DataFrame]


def read_ledger(path: Path | str, shown: str | None = None, period: str = "") -> Frames:
    """Return (readings with READING_COLUMNS, notices with NOTICE_COLUMNS) of an indicator ledger.

    Read are xlsx, xls, et, ods, csv and tsv: the workbook's own plain shape, and tables as people
    make them. `shown` is the name faults carry instead of the path; `period` the span of tables
    that give none in their titles, sheet or file name. Notices list what was not understood and
    what is good to know (hidden rows, notes under the table). Raises DataFaults with every fault
    of a file that cannot be read, or in which no table is understood.
    """
    path = Path(path)
    file = guards.take(path, shown or str(path))
    if file.suffix in {"csv", "tsv"}:
        return _delimited(read_delimited(file), path, file.name, period)
    return _workbook(sheets_of(file), path, file.name, period)


def _delimited(table: Delimited, path: Path, file: str, period: str) -> Frames:
    if is_plain(table.rows[0]):
        places = [f"row {line}" for line in table.lines]
        return read_plain(table.rows, places, path.name, file)
    rows = [[text_cell(field) for field in row] for row in table.rows]
    return _sheets([Sheet("", rows, table.lines)], path, file, period)


def _workbook(sheets: Sequence[Sheet], path: Path, file: str, period: str) -> Frames:
    plain = [sheet for sheet in sheets if is_plain([cell.text for cell in sheet.rows[0]])]
    if not plain:
        return _sheets(sheets, path, file, period)
    parts = [_plain_sheet(sheet, path.name, file) for sheet in plain]
    return (
        pd.concat([part[0] for part in parts], ignore_index=True),
        pd.concat([part[1] for part in parts], ignore_index=True),
    )


def _plain_sheet(sheet: Sheet, source: str, file: str) -> Frames:
    filled = [n for n, row in enumerate(sheet.rows) if any(cell.text for cell in row)]
    rows = [[cell.text for cell in sheet.rows[n]] for n in filled]
    value = [cell.lower() for cell in rows[0]].index("value")
    places = [sheet.address(n, value) for n in filled]
    return read_plain(rows, places, source, file)


def _sheets(sheets: Sequence[Sheet], path: Path, file: str, period: str) -> Frames:
    fallback = spans.find(path.stem)[0] or (parse(period) if period else None)
    records: list[dict[str, object]] = []
    told: list[grid.Notice] = []
    understood = False
    for sheet in sheets:
        bodies = list(_bodies(sheet, path.name, fallback))
        understood = understood or bool(bodies)
        told += _about(sheet, bool(bodies))
        for body in bodies:
            grid.read(body)
            records += body.records
            told += body.notices
    if not understood:
        raise DataFaults([_no_heading(sheets[0], file)])
    return _frames(records, told, path.name)


def _bodies(sheet: Sheet, source: str, fallback: Period | None) -> Iterator[grid.Body]:
    for table in layout.tables(sheet, "figures", fallback):
        yield grid.Body(sheet, table, source)


def _about(sheet: Sheet, understood: bool) -> list[grid.Notice]:
    codes = [
        ("hidden_sheet", sheet.hidden),
        ("formats_unknown", not sheet.formats_known),
        ("sheet_not_understood", not understood),
    ]
    shown = " | ".join(cell.text for cell in sheet.rows[0] if cell.text)[:80]
    return [grid.Notice(sheet.address(0, 0), code, shown) for code, is_so in codes if is_so]


def _no_heading(sheet: Sheet, file: str) -> Fault:
    shown = " | ".join(cell.text for cell in sheet.rows[0] if cell.text)[:80]
    return wrong("no_heading", file, row=sheet.lines[0], column=sheet.name, found=shown)


def _frames(records: list[dict[str, object]], told: list[grid.Notice], source: str) -> Frames:
    columns = {key: [record[key] for record in records] for key in (records[0] if records else ())}
    rows = ((source, n.location, n.code, n.found, say(f"reading.notice_{n.code}")) for n in told)
    return readings(columns, len(records)), notices(rows)
