"""Table files to sheets, each format through its own reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from duibiao.reading.files import guards
from duibiao.reading.workbooks import ods, xls, xlsx
from duibiao.reading.workbooks.delimited import read_delimited
from duibiao.reading.workbooks.sheets import Sheet, text_cell
from duibiao.reading.wrong import wrong
from duibiao.vocabulary.faults import DataFaults


def read_sheets(path: Path | str, shown: str | None = None, only: str = "") -> list[Sheet]:
    """Return the sheets of a table file that hold cells, in the file's order.

    `only` names the one sheet wanted. Raises DataFaults, before anything is parsed, for a file that
    is not what its name says or passes the caps, and when no sheet holds anything or none is named
    so.
    """
    return sheets_of(guards.take(Path(path), shown or str(path)), only)


def sheets_of(file: guards.Bytes, only: str = "") -> list[Sheet]:
    """Return the sheets of a file already taken; as `read_sheets`."""
    if file.suffix not in _READERS:
        raise DataFaults([wrong("table_format", file.name, found=f".{file.suffix}")])
    sheets = [sheet for sheet in _READERS[file.suffix](file) if sheet.rows]
    if not sheets:
        raise DataFaults([wrong("no_cells", file.name)])
    wanted = [sheet for sheet in sheets if only in {"", sheet.name}]
    if not wanted:
        names = " | ".join(sheet.name for sheet in sheets)
        raise DataFaults([wrong("missing_sheet", file.name, found=names, sheet=only)])
    return wanted


def _delimited(file: guards.Bytes) -> Iterator[Sheet]:
    table = read_delimited(file)
    yield Sheet("", [[text_cell(field) for field in row] for row in table.rows], table.lines)


_READERS: dict[str, Callable[[guards.Bytes], Iterator[Sheet]]] = {
    "csv": _delimited,
    "tsv": _delimited,
    "xlsx": xlsx.sheets,
    "xls": xls.sheets,
    "et": xls.sheets,
    "ods": ods.sheets,
}
