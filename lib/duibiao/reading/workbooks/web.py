"""What one sees of a web page: its lines, and its tables as sheets, also where office systems save
them under the name .xls.
"""

import email
import email.policy
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from duibiao.reading.files import guards
from duibiao.reading.files.encodings import decode
from duibiao.reading.workbooks.sheets import Sheet, as_raised, text_cell
from duibiao.reading.workbooks.spanning import Spanning, laid_out
from duibiao.vocabulary.words import say

_UNSEEN = re.compile(
    "canvas|del|iframe|noscript|object|s|script|select|strike|style|svg|template|textarea|title"
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.I)
_BLOCKS = re.compile(
    "address|article|aside|blockquote|body|br|caption|d[dlt]|details|div|fig(?:caption|ure)|footer|"
    "form|h[1-6r]|header|li|main|nav|ol|p|pre|section|summary|t(?:body|foot|head|r)|ul"
)
_CELLS = frozenset({"td", "th"})
_SPACES = re.compile(r"[ \t\r\n\f\xa0]+")
_WIDE = r"[\u2e80-\u9fff\uff00-\uffef]"
_SPACE_BETWEEN_HAN = re.compile(rf"(?<={_WIDE}) (?={_WIDE})")


@dataclass
class WebTable:
    """A table of a page: its rows, those hidden, the text of the open cell, and between which
    offsets of the page's text it stands.
    """

    start: int
    end: int = 0
    rows: list[list[Spanning]] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)
    spans: tuple[int, int] | None = None
    text: list[str] = field(default_factory=list)

    @property
    def in_hidden_row(self) -> bool:
        """Whether the row being read is not shown."""
        return len(self.rows) - 1 in self.hidden

    @property
    def holds(self) -> bool:
        """Whether anything is written in it."""
        return any(one.cell.text for row in self.rows for one in row)

    def sheet(self, file: str, name: str = "") -> Sheet:
        """Return its cells. Raises DataFaults, naming `file`, when it passes the caps."""
        return laid_out(name, self.rows, file, self.hidden)

    def open_row(self, hidden: bool) -> None:
        """Begin a row."""
        self.hidden |= {len(self.rows)} if hidden else set()
        self.rows.append([])

    def open_cell(self, attributes: Mapping[str, str]) -> None:
        """Begin a cell, in a row of its own where none is open."""
        self.rows += [] if self.rows else [[]]
        self.spans = (_count(attributes.get("colspan")), _count(attributes.get("rowspan")))

    def close_cell(self) -> None:
        """Take in the cell that was read."""
        if self.spans:
            text = _SPACES.sub(" ", "".join(self.text))
            self.rows[-1].append(Spanning(text_cell(text), *self.spans))
        self.spans, self.text = None, []


def sheets(file: guards.Bytes) -> Iterator[Sheet]:
    """Yield the tables of a web page or web archive, the inner ones apart from the outer.

    Raises DataFaults when there is none.
    """
    found = [table for page in pages(file) for table in seen(page)[1] if table.holds]
    if not found:
        guards.expect(file, "xls")
    for number, table in enumerate(found, 1):
        name = say("reading.table_name", number=number) if len(found) > 1 else ""
        yield table.sheet(file.name, name)


def pages(file: guards.Bytes) -> Iterator[str]:
    """Yield the pages of a web archive, or the one that a file is. Raises DataFaults."""
    if file.found != "mht":
        yield decode(file.data, file.name)
        return
    message = email.message_from_bytes(file.data, policy=email.policy.compat32)
    for part in message.walk():
        data = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
        if isinstance(data, bytes):
            yield decode(data, file.name)


def seen(page: str) -> tuple[str, Sequence[WebTable]]:
    """Return a page's text, one line per block element and cells separated by tabs, and its tables
    in the order they begin.
    """
    reader = _Reader()
    parser = etree.HTMLParser(target=reader, encoding="utf-8", huge_tree=True)
    etree.fromstring(page.encode("utf-8", "replace") or b" ", parser)
    return "".join(reader.lines), reader.tables


class _Reader:
    """What lxml tells of a page, collected in one pass, so that no nesting makes it slow."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.tables: list[WebTable] = []
        self._open: list[WebTable] = []
        self._line: list[str] = []
        self._raised: list[str] | None = None
        self._hidden = 0
        self._length = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin an element; what is inside one that is not shown is only counted."""
        unseen = _is_unseen(tag, attributes)
        if self._hidden or (unseen and tag != "tr"):
            self._hidden += 1
        elif tag == "table":
            self._open_table()
        elif tag == "sup":
            self._raised = []
        elif self._open and tag == "tr":
            self._end_line()
            self._open[-1].open_row(unseen)
        elif self._open and tag in _CELLS:
            self._open[-1].open_cell(attributes)
        elif _BLOCKS.fullmatch(tag):
            self._break()

    def end(self, tag: str) -> None:
        """End an element."""
        if self._hidden:
            self._hidden -= 1
        elif tag == "table" and self._open:
            self._close_table()
        elif tag == "sup":
            raised, self._raised = "".join(self._raised or []), None
            self._add(as_raised(raised, "".join(self._line[-3:])))
        elif tag in _CELLS:
            self._line.append("\t")
            if self._open:
                self._open[-1].close_cell()
        elif _BLOCKS.fullmatch(tag):
            self._break()

    def data(self, text: str) -> None:
        """Take in what is written."""
        if self._raised is not None:
            self._raised.append(text)
        elif not self._hidden:
            self._add(_SPACES.sub(" ", text))

    def close(self) -> None:
        """End the page, where open tables end as well."""
        while self._open:
            self._close_table()
        self._end_line()

    def _add(self, text: str) -> None:
        if self._open and self._open[-1].spans:
            self._open[-1].text.append(text)
        if not (self._open and self._open[-1].in_hidden_row):
            self._line.append(text)

    def _break(self) -> None:
        """A cell is one place in its row, however many paragraphs it holds."""
        if self._open and self._open[-1].spans:
            self._add(" ")
        else:
            self._end_line()

    def _end_line(self) -> None:
        cells = re.sub(" +", " ", "".join(self._line)).split("\t")
        line = "\t".join(_SPACE_BETWEEN_HAN.sub("", cell.strip(" ")) for cell in cells).strip()
        self.lines += [f"{line}\n"] if line else []
        self._length += len(line) + 1 if line else 0
        self._line = []

    def _open_table(self) -> None:
        self._end_line()
        self._open.append(WebTable(self._length))
        self.tables.append(self._open[-1])

    def _close_table(self) -> None:
        table = self._open.pop()
        table.close_cell()
        self._end_line()
        table.end = self._length


def _is_unseen(tag: str, attributes: Mapping[str, str]) -> bool:
    hidden = "hidden" in attributes or _HIDDEN.search(attributes.get("style", ""))
    return bool(hidden or _UNSEEN.fullmatch(tag))


def _count(given: str | None) -> int:
    digits = (given or "").strip()[:6]
    return int(digits) if digits.isdecimal() else 1
