"""Documents of other people as plain text that knows its pages and paragraphs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from duibiao.reading.documents.text_tables import Table, named, of_text, without
from duibiao.reading.files import guards
from duibiao.reading.files.encodings import decode
from duibiao.reading.workbooks import web
from duibiao.reading.wrong import reject
from duibiao.vocabulary.words import say

STANDARD_INPUT = "-"
Score = tuple[int, int, float, str]
Mark = tuple[int, str]


@dataclass(frozen=True)
class Document:
    """A document as text.

    `name` is what people call it; `pages` holds the offset at which each page begins (PDF only),
    `scores` where each recognised line of a scan begins and ends, how sure it is, and its picture.
    `tables` are those of docx, html and md, each as a sheet and with where the text tells it, and
    the unsure ones of others. `marks` names pages that are pictures: `page_unread` gave no text,
    `page_sealed` is red in part.
    """

    text: str
    name: str = ""
    pages: tuple[int, ...] = ()
    scores: tuple[Score, ...] = ()
    tables: tuple[Table, ...] = ()
    marks: tuple[Mark, ...] = ()

    @cached_property
    def paragraphs(self) -> tuple[int, ...]:
        """The offsets at which the lines of the text that are not blank begin."""
        starts, offset = [], 0
        for line in self.text.splitlines(keepends=True):
            if line.strip():
                starts.append(offset)
            offset += len(line)
        return tuple(starts)

    def score(self, start: int, end: int) -> float:
        """Return how surely a stretch of the text was recognised; 1 for text that was typed."""
        return min((line[2] for line in self._scanned(start, end)), default=1.0)

    def picture(self, start: int, end: int) -> str:
        """Return the scanned line in which a stretch of the text begins, a PNG in base64."""
        return next((line[3] for line in self._scanned(start, end)), "")

    def told(self) -> dict[str, str]:
        """Return the codes of `marks` with the words for their pages."""
        pages: dict[str, list[str]] = {}
        for page, code in self.marks:
            pages.setdefault(code, []).append(str(page))
        return {code: say("reading.pages", pages="、".join(found)) for code, found in pages.items()}

    def _scanned(self, start: int, end: int) -> list[Score]:
        return [line for line in self.scores if line[0] < end and start < line[1]]

    def place(self, offset: int) -> str:
        """Say for people where an offset of the text stands: its page and paragraph."""
        paragraph = max(bisect_right(self.paragraphs, offset), 1)
        if not self.pages:
            return say("reading.place_paragraph", paragraph=paragraph)
        page = max(bisect_right(self.pages, offset), 1)
        before = bisect_right(self.paragraphs, self.pages[page - 1] - 1)
        inside = max(paragraph - before, 1)
        return say("reading.place_page", page=page, paragraph=inside)


def read_document(path: Path | str, shown: str | None = None) -> Document:
    """Return the document in a txt, md, docx, PDF or HTML file.

    `shown` is the name that people read instead of the path. Raises DataFaults, with what was
    found and what was expected, for a file that cannot be read as its name says.
    """
    path = Path(path)
    return _read(guards.take(path, shown or str(path)), shown or path.name)


def is_document(path: Path) -> bool:
    """Whether a file's ending is that of a document."""
    return path.suffix.lower().lstrip(".") in _SUFFIXES.keys() | _OLD


def read_bytes(data: bytes, name: str = STANDARD_INPUT) -> Document:
    """Return the document in `data`; a name without an ending leaves the bytes to tell its format.

    Raises DataFaults as `read_document` does.
    """
    return _read(guards.weigh(data, name), name)


def _read(file: guards.Bytes, name: str) -> Document:
    reader, kinds = _READERS[_format(file)]
    guards.expect(file, *kinds)
    found = reader(file)
    if not found.text.strip():
        reject("no_text", file.name)
    others = of_text(without(found.text, found.tables), file.name, sure=not found.pages)
    tables = sorted([*found.tables, *others], key=lambda table: table.start)
    return replace(found, name=name, tables=named(tables))


def _format(file: guards.Bytes) -> str:
    if file.suffix in _SUFFIXES:
        return _SUFFIXES[file.suffix]
    found = {"docx": "docx", "pdf": "pdf", "html": "html", "mht": "html"}.get(file.found)
    if file.suffix and Path(file.name).stem and not (found and file.suffix in _OLD):
        guards.reject_ending(file, "document_format")
    return found or "txt"


def _text(file: guards.Bytes) -> Document:
    return Document(decode(file.data, file.name))


def _docx(file: guards.Bytes) -> Document:
    from duibiao.reading.documents import word  # each reader's library loads when it is needed

    guards.check_package(file)
    text, tables = word.text_of(file)
    return Document(text, tables=tables)


def _html(file: guards.Bytes) -> Document:
    text, tables = "", list[Table]()
    for page in web.pages(file):
        told, found = web.seen(page)
        start = len(text)
        tables += [Table(t.sheet(file.name), start + t.start, start + t.end) for t in found]
        text += told
    return Document(text, tables=tuple(tables))


def _pdf(file: guards.Bytes) -> Document:
    from duibiao.reading.documents import pdf

    return pdf.document_of(file)


_OLD = frozenset({"doc", "wps"})
"""What offices' systems put behind the name of documents of newer kinds and of web pages."""
_SUFFIXES = {
    "txt": "txt",
    "text": "txt",
    "md": "md",
    "markdown": "md",
    "docx": "docx",
    "pdf": "pdf",
    "html": "html",
    "htm": "html",
    "mht": "html",
    "mhtml": "html",
}
_READERS: dict[str, tuple[Callable[[guards.Bytes], Document], tuple[str, ...]]] = {
    "txt": (_text, ("text",)),
    "md": (_text, ("text", "html")),
    "docx": (_docx, ("docx",)),
    "pdf": (_pdf, ("pdf",)),
    "html": (_html, ("html", "text", "mht")),
}
