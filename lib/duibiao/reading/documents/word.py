"""The text of a docx: paragraphs and table rows as lines, as a reader sees them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import docx
from docx.oxml.ns import qn

from duibiao.reading.documents.text_tables import Table, title
from duibiao.reading.files.guards import Bytes
from duibiao.reading.workbooks.sheets import Sheet, text_cell
from duibiao.reading.workbooks.spans import Spanning, laid_out
from duibiao.reading.wrong import wrong
from duibiao.vocabulary.faults import DataFaults

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_UNSEEN = {qn("w:del"), qn("w:moveFrom"), qn("w:pPr"), qn("w:rPr"), qn("w:sdtPr"), _MC + "Fallback"}
_TEXT, _BOX, _RUN, _SYMBOL = qn("w:t"), qn("w:txbxContent"), qn("w:r"), qn("w:sym")
_VALUE = qn("w:val")
_NOT_SHOWN = (qn("w:vanish"), qn("w:strike"), qn("w:dstrike"), qn("w:webHidden"))
_OFF = frozenset({"0", "false", "off", "none"})
_SIGNS = {
    qn("w:tab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}
_SYMBOLS = {"F0FC": "√", "F0FE": "√", "F052": "√", "F0FB": "×", "F0FD": "×", "F06C": "●"}
"""Signs of the Wingdings fonts that say something."""
_MARK = re.compile(r"[\[［(（〔]?[0-9０-９]{1,3}[\]］)）〕]?|[*①-⑳]{1,2}")
_POWER_OF_TEN = re.compile(r"(?:[×xX*·∙]\s*|(?<![0-9.,]))10$")
_LETTER = re.compile(r"[A-Za-z]$")
_RAISED = str.maketrans("0123456789-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻")


class _Mark(NamedTuple):
    """Where a table begins, with itself, or ends, with None."""

    table: Any


def text_of(file: Bytes) -> tuple[str, tuple[Table, ...]]:
    """Return the text, one line per paragraph or table row, cells separated by tabs, and the
    tables with where they stand in it.

    Deleted, struck and hidden text is left out, inserted text is kept, and so are powers, not the
    marks of notes; text boxes follow the paragraph they hang on. Raises DataFaults when the package
    holds no Word document.
    """
    try:
        body = docx.Document(io.BytesIO(file.data)).element.body
    except (KeyError, ValueError, AttributeError) as error:
        raise DataFaults([wrong("broken_docx", file.name, found=str(error))]) from None
    except Exception as error:  # lxml and python-docx raise their own kinds without a common base
        raise DataFaults([wrong("broken_docx", file.name, found=type(error).__name__)]) from None
    return _told(_lines(body), file.name)


def _told(lines: Iterable[str | _Mark], file: str) -> tuple[str, tuple[Table, ...]]:
    pieces: list[str] = []
    tables: list[Table] = []
    length, begun = 0, 0
    for line in lines:
        if isinstance(line, str):
            pieces.append(line + "\n")
            length += len(line) + 1
        elif line.table is None:
            begun = length
        else:
            sheet = _sheet(line.table, title(len(tables) + 1), file)
            tables.append(Table(sheet, begun, length))
    return "".join(pieces), tuple(tables)


def _lines(block: Any) -> Iterator[str | _Mark]:
    for child in block:
        if child.tag == qn("w:p"):
            yield from _paragraph(child)
        elif child.tag == qn("w:tbl"):
            yield _Mark(None)
            yield from _rows_told(child)
            yield _Mark(child)
        elif child.tag not in _UNSEEN and isinstance(child.tag, str):
            yield from _lines(child)


def _paragraph(paragraph: Any) -> Iterator[str | _Mark]:
    boxes: list[Any] = []
    pieces: list[str] = []
    _collect(paragraph, pieces, boxes)
    yield "".join(pieces).strip("\n")
    for box in boxes:
        yield from _lines(box)


def _collect(node: Any, pieces: list[str], boxes: list[Any]) -> None:
    """Add what a node shows to `pieces`, its text boxes to `boxes`."""
    for child in node:
        if child.tag == _TEXT:
            pieces.append(child.text or "")
        elif child.tag in _SIGNS:
            pieces.append(_SIGNS[child.tag])
        elif child.tag == _SYMBOL:
            pieces.append(_SYMBOLS.get(child.get(qn("w:char"), "").upper(), ""))
        elif child.tag == _BOX:
            boxes.append(child)
        elif child.tag == _RUN:
            _collect_run(child, pieces, boxes)
        elif child.tag not in _UNSEEN:
            _collect(child, pieces, boxes)


def _collect_run(run: Any, pieces: list[str], boxes: list[Any]) -> None:
    looks = run.find(qn("w:rPr"))
    if looks is not None and any(_is_on(looks.find(tag)) for tag in _NOT_SHOWN):
        return
    shown: list[str] = []
    _collect(run, shown, boxes)
    raised = looks is not None and _is_raised(looks)
    pieces += [_as_raised("".join(shown), "".join(pieces[-3:]))] if raised else shown


def _is_on(look: Any) -> bool:
    return look is not None and look.get(_VALUE, "1") not in _OFF


def _is_raised(looks: Any) -> bool:
    align = looks.find(qn("w:vertAlign"))
    return align is not None and align.get(_VALUE) == "superscript"


def _as_raised(text: str, before: str) -> str:
    """Return a superscript as it is read: a power of ten, a unit's (`m3`), or nothing for a note's
    mark.
    """
    if _LETTER.search(before):
        return text
    if _POWER_OF_TEN.search(before):
        return text.translate(_RAISED)
    return "" if _MARK.fullmatch(text.strip()) else text


def _rows_told(table: Any) -> Iterator[str]:
    for row in _rows(table):
        yield "\t".join(_cell(cell) for cell in row.findall(qn("w:tc")))


def _rows(table: Any) -> Iterator[Any]:
    """Yield the rows of a table, without those of tables in its cells."""
    for row in table.iter(qn("w:tr")):
        if next(row.iterancestors(qn("w:tbl"))) is table:
            yield row


def _cell(cell: Any) -> str:
    lines = (line for line in _lines(cell) if isinstance(line, str))
    return " ".join(line.strip() for line in lines if line.strip())


def _sheet(table: Any, name: str, file: str) -> Sheet:
    """Return a table's cells; one that goes on a cell above spans its row as well."""
    grid: list[list[tuple[Spanning, bool]]] = []
    for row in _rows(table):
        grid.append([_spanning(cell) for cell in row.findall(qn("w:tc"))])
    rows = [
        [
            one._replace(rows=_height(grid, number, column))
            for one, goes_on, column in _placed(row)
            if not goes_on
        ]
        for number, row in enumerate(grid)
    ]
    return laid_out(name, rows, file)


def _spanning(cell: Any) -> tuple[Spanning, bool]:
    looks = cell.find(qn("w:tcPr"))
    span = looks.find(qn("w:gridSpan")) if looks is not None else None
    merge = looks.find(qn("w:vMerge")) if looks is not None else None
    width = span.get(_VALUE, "1") if span is not None else "1"
    goes_on = merge is not None and merge.get(_VALUE, "continue") == "continue"
    columns = int(width) if width.isdecimal() and len(width) < 4 else 1
    return Spanning(text_cell(_cell(cell)), columns), goes_on


def _placed(row: list[tuple[Spanning, bool]]) -> Iterator[tuple[Spanning, bool, int]]:
    column = 0
    for one, goes_on in row:
        yield one, goes_on, column
        column += one.columns


def _height(grid: list[list[tuple[Spanning, bool]]], number: int, column: int) -> int:
    """Return how many rows the cell at a place takes up: those below that go on with it."""
    height = 1
    for row in grid[number + 1 :]:
        below = next((on for _, on, place in _placed(row) if place == column), False)
        if not below:
            break
        height += 1
    return height
