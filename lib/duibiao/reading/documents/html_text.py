"""The text of a web page that one sees: block elements as lines, cells separated by tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser

from duibiao.reading.documents.text_tables import Table, title
from duibiao.reading.workbooks.web import every_table, tidy

_UNSEEN = frozenset(
    {
        *("script", "style", "title", "template", "noscript", "svg", "iframe", "select"),
        *("textarea", "object", "canvas"),
    }
)
_BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "details"),
        *(
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
        ),
        *("h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary"),
        *("table", "tbody", "tfoot", "thead", "tr", "ul"),
    }
)
_CELLS = frozenset({"td", "th"})
_VOID = frozenset(
    {"br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base", "embed"}
)
_CLOSED_BY_NEXT = frozenset({"p", "li", "dt", "dd", "tr", "td", "th", "option"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_WIDE = r"[\u2e80-\u9fff\uff00-\uffef]"
_SPACE_BETWEEN_HAN = re.compile(rf"(?<={_WIDE}) (?={_WIDE})")
_BEGIN, _END = "\ue1f0", "\ue1f1"
_LINE, _CELL = "\x1e", "\x1f"
_OWN_SIGNS = re.compile(f"[{_LINE}{_CELL}{_BEGIN}{_END}]")


def text_of(page: str, file: str = "") -> tuple[str, tuple[Table, ...]]:
    """Return the visible text, one line per block element, and the tables with where they stand."""
    reader = _Reader()
    reader.feed(tidy(page))
    reader.finish()
    text = _SPACES.sub(" ", "".join(reader.pieces)).replace(_CELL, "\t")
    lines = (_tidy(line) for line in text.split(_LINE))
    marked = "".join(line + "\n" for line in lines if line)
    text, places = _places(marked)
    return text, tuple(_tables(page, file, places))


def _places(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the text without the lines that mark tables, and each table's place in their order."""
    pieces: list[str] = []
    begun: list[int] = []
    places: list[list[int]] = []
    length = 0
    for line in marked.splitlines(keepends=True):
        if line[0] == _BEGIN:
            begun.append(len(places))
            places.append([length, length])
        elif line[0] == _END:
            places[begun.pop()][1] = length
        else:
            pieces.append(line)
            length += len(line)
    return "".join(pieces), [(start, end) for start, end in places]


def _tables(page: str, file: str, places: list[tuple[int, int]]) -> Iterator[Table]:
    """Yield the tables that hold no other; none where the two readers of the page disagree."""
    found = every_table(page, file)
    if len(found) != len(places):
        return
    number = 0
    for n, (sheet, (start, end)) in enumerate(zip(found, places, strict=True)):
        following = places[n + 1][0] if n + 1 < len(places) else end
        if sheet.rows and (following >= end or places[n + 1] == (end, end)):
            number += 1
            yield Table(replace(sheet, name=title(number)), start, end)


class _Reader(HTMLParser):
    """Collects visible text in one pass, so that no nesting makes it slow."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.hiding = ""
        self.depth = 0
        self.cells = 0
        self.tables = 0

    def finish(self) -> None:
        """Read to the end, where open tables end as well."""
        self.close()
        while self.tables:
            self._mark(_END)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.hiding == tag and tag in _CLOSED_BY_NEXT:
            self.hiding = ""
        if self.hiding:
            self.depth += tag == self.hiding
        elif tag not in _VOID and _is_hidden(tag, dict(attrs)):
            self.hiding, self.depth = tag, 1
        else:
            self._open(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.hiding:
            self.depth -= tag == self.hiding
            self.hiding = self.hiding if self.depth else ""
        elif tag in _CELLS:
            self.cells = 0
            self.pieces.append(_CELL)
        elif tag == "table" and self.tables:
            self._mark(_END)
        elif tag in _BLOCKS:
            self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self.hiding:
            self.pieces.append(_OWN_SIGNS.sub(" ", data))

    def _open(self, tag: str) -> None:
        if tag in _CELLS:
            self.pieces += [_CELL] if self.cells else []
            self.cells = 1
        elif tag == "table":
            self._mark(_BEGIN)
        elif tag in _BLOCKS:
            self._break(tag)

    def _break(self, tag: str) -> None:
        """A cell is one place in its row, however many paragraphs it holds."""
        if tag in {"table", "tr"}:
            self.cells = 0
        self.pieces.append(" " if self.cells else _LINE)

    def _mark(self, sign: str) -> None:
        self.cells = 0
        self.pieces += (_LINE, sign, _LINE)
        self.tables += 1 if sign == _BEGIN else -1


def _is_hidden(tag: str, attributes: dict[str, str | None]) -> bool:
    style = attributes.get("style") or ""
    return tag in _UNSEEN or "hidden" in attributes or bool(_HIDDEN.search(style))


def _tidy(line: str) -> str:
    cells = (_SPACE_BETWEEN_HAN.sub("", cell.strip(" ")) for cell in line.split("\t"))
    return "\t".join(cells).strip()
