"""The text of a docx: paragraphs and table rows as lines, as a reader sees them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import docx
from docx.oxml.ns import qn

from duibiao.reading.files.guards import Bytes
from duibiao.reading.wrong import wrong
from duibiao.vocabulary.faults import DataFaults

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_UNSEEN = {qn("w:del"), qn("w:moveFrom"), qn("w:pPr"), qn("w:rPr"), qn("w:sdtPr"), _MC + "Fallback"}
_TEXT, _BOX = qn("w:t"), qn("w:txbxContent")
_SIGNS = {
    qn("w:tab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}


def text_of(file: Bytes) -> str:
    """Return the text, one line per paragraph or table row, cells separated by tabs.

    Deleted text of tracked changes is left out, inserted text is kept; text boxes follow the
    paragraph they hang on. Raises DataFaults when the package holds no Word document.
    """
    try:
        body = docx.Document(io.BytesIO(file.data)).element.body
    except (KeyError, ValueError, AttributeError) as error:
        raise DataFaults([wrong("broken_docx", file.name, found=str(error))]) from None
    except Exception as error:  # lxml and python-docx raise their own kinds without a common base
        raise DataFaults([wrong("broken_docx", file.name, found=type(error).__name__)]) from None
    return "".join(line + "\n" for line in _lines(body))


def _lines(block: Any) -> Iterator[str]:
    for child in block:
        if child.tag == qn("w:p"):
            yield from _paragraph(child)
        elif child.tag == qn("w:tbl"):
            yield from _table(child)
        elif child.tag not in _UNSEEN and isinstance(child.tag, str):
            yield from _lines(child)


def _paragraph(paragraph: Any) -> Iterator[str]:
    boxes: list[Any] = []
    yield "".join(_pieces(paragraph, boxes)).strip("\n")
    for box in boxes:
        yield from _lines(box)


def _pieces(node: Any, boxes: list[Any]) -> Iterator[str]:
    for child in node:
        if child.tag == _TEXT:
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag == _BOX:
            boxes.append(child)
        elif child.tag not in _UNSEEN:
            yield from _pieces(child, boxes)


def _table(table: Any) -> Iterator[str]:
    for row in table.iter(qn("w:tr")):
        if next(row.iterancestors(qn("w:tbl"))) is table:
            yield "\t".join(_cell(cell) for cell in row.findall(qn("w:tc")))


def _cell(cell: Any) -> str:
    return " ".join(line.strip() for line in _lines(cell) if line.strip())
