"""The text of a docx: paragraphs and table rows as lines, as a reader sees them."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import Any

import docx
from docx.oxml.ns import qn

from duibiao.reading.documents.text_tables import Table
from duibiao.reading.files.guards import Bytes
from duibiao.reading.workbooks.sheets import EMPTY, as_raised, text_cell
from duibiao.reading.workbooks.spanning import Spanning, laid_out
from duibiao.reading.wrong import reject
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


def text_of(file: Bytes) -> tuple[str, tuple[Table, ...]]:
    """Return the text, one line per paragraph or table row, cells separated by tabs, and the
    tables with where they stand in it; one in a cell follows the row of that cell.

    Deleted, struck and hidden text is left out, inserted text is kept, and so are powers, not the
    marks of notes; text boxes follow the paragraph they hang on. Raises DataFaults when the package
    holds no Word document.
    """
    told = _Told(file.name)
    try:
        told.add(_lines(docx.Document(io.BytesIO(file.data)).element.body))
    except DataFaults:
        raise
    except Exception:  # lxml and python-docx raise their own kinds without a common base
        reject("broken_docx", file.name)
    return "".join(told.lines), tuple(told.tables)


class _Told:
    """The lines of a document and the tables among them."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.lines: list[str] = []
        self.tables: list[Table] = []
        self.length = 0

    def add(self, lines: Iterable[Any]) -> None:
        """Add lines, and tables by their elements."""
        for line in lines:
            if not isinstance(line, str):
                self._table(line)
                continue
            self.lines.append(line + "\n")
            self.length += len(line) + 1

    def _table(self, table: Any) -> None:
        place, begin = len(self.tables), self.length
        rows: list[list[Spanning]] = []
        above: dict[int, tuple[int, int]] = {}
        for row in _own(table, qn("w:tr")):
            cells = [(cell, *_cell(cell)) for cell in _own(row, qn("w:tc"))]
            above = _spread(rows, above, row.grid_before, cells)
            self.add(["\t".join(text for _, text, _ in cells)])
            for *_, inner in cells:
                self.add(inner)
        sheet = laid_out("", rows, self.file)
        self.tables.insert(place, Table(sheet, begin, self.length))


def _lines(block: Any) -> Iterator[Any]:
    """Yield the lines of a block, and its tables as elements."""
    for child in block:
        if child.tag == qn("w:p"):
            yield from _paragraph(child)
        elif child.tag == qn("w:tbl"):
            yield child
        elif child.tag not in _UNSEEN and isinstance(child.tag, str):
            yield from _lines(child)


def _paragraph(paragraph: Any) -> Iterator[Any]:
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
    pieces += [as_raised("".join(shown), "".join(pieces[-3:]))] if raised else shown


def _is_on(look: Any) -> bool:
    return look is not None and look.get(_VALUE, "1") not in _OFF


def _is_raised(looks: Any) -> bool:
    align = looks.find(qn("w:vertAlign"))
    return align is not None and align.get(_VALUE) == "superscript"


def _own(holder: Any, tag: str) -> Iterator[Any]:
    """Yield the rows of a table or cells of a row, without those of tables inside."""
    for one in holder.iter(tag):
        if next(one.iterancestors(holder.tag)) is holder:
            yield one


def _cell(cell: Any) -> tuple[str, list[Any]]:
    """Return what a cell says in one line, and the tables in it."""
    told = list(_lines(cell))
    lines = (line.strip() for line in told if isinstance(line, str))
    return " ".join(filter(None, lines)), [one for one in told if not isinstance(one, str)]


def _spread(
    rows: list[list[Spanning]],
    above: dict[int, tuple[int, int]],
    column: int,
    cells: Iterable[tuple[Any, str, Any]],
) -> dict[int, tuple[int, int]]:
    """Add a row that begins at a column; a cell that goes on with one `above` makes it taller.

    Return where in `rows` the cell of each column begins.
    """
    line = [Spanning(EMPTY, column)] if column else []
    begun = {}
    for cell, text, _ in cells:
        begun[column] = (len(rows), len(line))
        if cell.vMerge == "continue" and column in above:
            row, n = begun[column] = above[column]
            rows[row][n] = rows[row][n]._replace(rows=len(rows) - row + 1)
        else:
            line.append(Spanning(text_cell(text), cell.grid_span))
        column += cell.grid_span
    rows.append(line)
    return begun
