"""Sheets of an xlsx: its parts, and calamine where one of them is damaged."""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from duibiao.reading.files import guards
from duibiao.reading.workbooks import worksheet
from duibiao.reading.workbooks.sheets import EMPTY, Block, Cell, Place, Sheet, cut, even, one_line
from duibiao.reading.workbooks.worksheet import Values, cell_of
from duibiao.reading.wrong import reject
from duibiao.vocabulary.faults import DataFaults

_CELL_TAG = re.compile(rb"<(?:\w+:)?c[\s/>]")
_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,7})(\d{1,9})"[^>]*?(/?)>')
_BOOK = "xl/workbook.xml"


def sheets(file: guards.Bytes) -> Iterator[Sheet]:
    """Yield the sheets of an xlsx. Raises DataFaults for a broken one and one past the caps."""
    guards.expect(file, "xlsx", *(["xlsm"] if file.suffix == "xlsm" else []))
    guards.check_package(file)
    with zipfile.ZipFile(io.BytesIO(file.data)) as package:
        try:
            found = list(_sheets(package, file.name))
        except DataFaults:
            raise
        except Exception:  # whatever is damaged in it, calamine may still read the values
            _check_cells(package, file.name)
            found = through_calamine(file)
    yield from found


def _sheets(package: zipfile.ZipFile, name: str) -> Iterator[Sheet]:
    book = guards.parsed(package.read(_BOOK))
    values = _values(package, book)
    related = _related(package, _BOOK)
    for element in book.iterfind("{*}sheets/{*}sheet"):
        named = (value for key, value in element.items() if key.endswith("}id"))
        kind, part = related.get(next(named, ""), ("", ""))
        if kind == "worksheet" and part in package.namelist():
            found = worksheet.read(package.read(part), values, name)
            yield _sheet(element, found, _comments(package, part))


def _values(package: zipfile.ZipFile, book: Any) -> Values:
    from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH

    kinds = _related(package, _BOOK).values()
    shared = next((part for kind, part in kinds if kind == "sharedStrings"), "")
    there = shared in package.namelist()
    texts = worksheet.shared_texts(package.read(shared)) if there else []
    settings = book.find("{*}workbookPr")
    of_mac = settings is not None and settings.get("date1904") in {"1", "true"}
    return Values(texts, _formats(package), MAC_EPOCH if of_mac else WINDOWS_EPOCH)


def _formats(package: zipfile.ZipFile) -> list[str]:
    """Return the number format of each style; none for a workbook without styles."""
    from openpyxl.styles.numbers import BUILTIN_FORMATS

    if "xl/styles.xml" not in package.namelist():
        return []
    styles = guards.parsed(package.read("xl/styles.xml"))
    own = {
        int(one.get("numFmtId", 0)): one.get("formatCode", "")
        for one in styles.iterfind("{*}numFmts/{*}numFmt")
    }
    numbers = (int(one.get("numFmtId", 0)) for one in styles.iterfind("{*}cellXfs/{*}xf"))
    return [own.get(number) or BUILTIN_FORMATS.get(number, "General") for number in numbers]


def _related(package: zipfile.ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """Return the kind and the name of each part that another refers to, by its id."""
    folder, name = posixpath.split(part)
    links = f"{folder}/_rels/{name}.rels"
    if links not in package.namelist():
        return {}
    found = {}
    for one in guards.parsed(package.read(links)):
        target = posixpath.normpath(posixpath.join("/", folder, one.get("Target", "")))
        found[one.get("Id", "")] = (posixpath.basename(one.get("Type", "")), target[1:])
    return found


def _comments(package: zipfile.ZipFile, part: str) -> dict[Place, str]:
    """Return the texts pinned to the cells of a sheet."""
    parts = [name for kind, name in _related(package, part).values() if kind == "comments"]
    return {
        worksheet.place_of(comment.get("ref", "")): one_line(_text(comment))
        for root in (guards.parsed(package.read(name)) for name in parts)
        for comment in root.iterfind("{*}commentList/{*}comment")
    }


def _text(comment: Any) -> str:
    runs = (*comment.iterfind("{*}text/{*}t"), *comment.iterfind("{*}text/{*}r/{*}t"))
    return "".join(run.text or "" for run in runs)


def _sheet(element: Any, found: worksheet.Worksheet, comments: dict[Place, str]) -> Sheet:
    return Sheet(
        name=element.get("name", ""),
        rows=_uncovered(found.laid_out(), found.merged),
        merged=found.merged,
        hidden_rows=frozenset(found.hidden_rows),
        hidden_columns=frozenset(found.hidden_columns),
        hidden=element.get("state", "visible") != "visible",
        comments=comments,
    )


def _uncovered(rows: list[list[Cell]], merged: list[Block]) -> list[list[Cell]]:
    """Empty the cells that a merged block hides: all but its first."""
    for top, left, bottom, right in cut(merged, len(rows), len(rows[0]) if rows else 0):
        first = rows[top][left]
        for row in rows[top : bottom + 1]:
            row[left : right + 1] = [EMPTY] * (right - left + 1)
        rows[top][left] = first
    return rows


def _check_cells(package: zipfile.ZipFile, name: str) -> None:
    """Refuse a workbook whose cells reach too far for calamine, which lays them all out."""
    for part in package.namelist():
        if part.startswith("xl/worksheets/"):
            xml = package.read(part)
            places = [(int(row), col) for col, row, empty in _CELL.findall(xml) if not empty]
            rows = max((row for row, _ in places), default=0)
            columns = {worksheet.column_of(letters.decode()) for _, letters in places}
            count = len(_CELL_TAG.findall(xml))
            guards.check_extent(name, rows, max(columns, default=0), count)


def through_calamine(file: guards.Bytes) -> list[Sheet]:
    """Return the sheets as calamine reads them. Raises DataFaults for a broken file."""
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(file.data))
        return [
            _calamine_sheet(book.get_sheet_by_index(number), str(known.visible))
            for number, known in enumerate(book.sheets_metadata)
        ]
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # a panic inside Rust is no Exception
        reject("broken_workbook", file.name)


def _calamine_sheet(sheet: Any, visible: str) -> Sheet:
    rows = even([[cell_of(v) for v in row] for row in sheet.to_python(skip_empty_area=False)])
    merged = [(*first, *last) for first, last in sheet.merged_cell_ranges or ()]
    hidden = not visible.endswith(".Visible")
    return Sheet(sheet.name, rows, merged=merged, hidden=hidden, formats_known=False)
