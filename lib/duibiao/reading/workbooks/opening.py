"""Table files to sheets, each format through its own reader."""

from collections.abc import Callable, Iterator
from pathlib import Path

from duibiao.reading.files import guards
from duibiao.reading.workbooks import ods, web, xls, xlsb, xlsx, xml2003
from duibiao.reading.workbooks.delimited import read_delimited
from duibiao.reading.workbooks.sheets import Sheet, text_cell
from duibiao.reading.wrong import reject


def read_sheets(path: Path | str, shown: str | None = None, only: str = "") -> list[Sheet]:
    """Return the sheets of a table file that hold cells, in the file's order.

    `only` names the one sheet wanted. Raises DataFaults, before anything is parsed, for a file that
    is not what its name says or passes the caps, and when no sheet holds anything or none is named
    so.
    """
    return sheets_of(guards.take(Path(path), shown or str(path)), only)


def is_table(path: Path) -> bool:
    """Whether a file's ending is that of a table."""
    return path.suffix.lower().lstrip(".") in _READERS


def sheets_of(file: guards.Bytes, only: str = "") -> list[Sheet]:
    """Return the sheets of a file already taken; as `read_sheets`."""
    if file.suffix not in _READERS:
        guards.reject_ending(file, "table_format")
    sheets = [sheet for sheet in _READERS[file.suffix](file) if sheet.rows]
    if not sheets:
        reject("no_cells", file.name)
    wanted = [sheet for sheet in sheets if only in {"", sheet.name}]
    if not wanted:
        names = " | ".join(sheet.name for sheet in sheets)
        reject("missing_sheet", file.name, found=names, sheet=only)
    return wanted


def _delimited(file: guards.Bytes) -> Iterator[Sheet]:
    table = read_delimited(file)
    yield Sheet("", [[text_cell(field) for field in row] for row in table.rows], table.lines)


def _named_xls(file: guards.Bytes) -> Iterator[Sheet]:
    """Read what bears the name of an old workbook by what it is: offices' systems save web pages,
    text and XML so.
    """
    return _SAVED_AS_XLS.get(file.found, xls.sheets)(file)


Reader = Callable[[guards.Bytes], Iterator[Sheet]]
_SAVED_AS_XLS: dict[str, Reader] = {
    "xlsx": xlsx.sheets,
    "html": web.sheets,
    "mht": web.sheets,
    "xml2003": xml2003.sheets,
    "text": _delimited,
}
_READERS: dict[str, Reader] = {
    "csv": _delimited,
    "tsv": _delimited,
    "xlsx": xlsx.sheets,
    "xlsm": xlsx.sheets,
    "xlsb": xlsb.sheets,
    "xls": _named_xls,
    "et": _named_xls,
    "ods": ods.sheets,
    "xml": xml2003.sheets,
}
