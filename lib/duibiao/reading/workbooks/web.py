"""The tables of a web page as sheets, as office systems save them under the name .xls."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from duibiao.reading.files import guards
from duibiao.reading.files.encodings import decode
from duibiao.reading.workbooks.sheets import Sheet, text_cell
from duibiao.reading.workbooks.spans import Spanning, laid_out
from duibiao.vocabulary.words import say

_UNSEEN = frozenset({"script", "style", "title", "template", "noscript", "select", "textarea"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.I)
_STRUCK = frozenset({"s", "strike", "del"})
_SPACES = re.compile(r"[ \t\r\n\f\xa0]+")
_BREAKS = frozenset({"br", "p", "div", "li"})
# The parser takes quadratic time over tags that never end; a browser shows their sign as text.
_LONE = re.compile(r"<(?=[^<>]*(?:<|\Z))")
_MARKED = re.compile(r"<!\[[^<>]*>")
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def sheets(file: guards.Bytes) -> Iterator[Sheet]:
    """Yield the tables of a web page or web archive. Raises DataFaults when there is none."""
    pages = _parts(file) if file.found == "mht" else [decode(file.data, file.name)[0]]
    found = [table for page in pages for table in tables(page, file.name)]
    if not found:
        guards.expect(file, "xls")
    for number, sheet in enumerate(found, 1):
        yield _named(sheet, number) if len(found) > 1 else sheet


def tables(page: str, file: str) -> list[Sheet]:
    """Return the tables of a page that hold anything, the inner ones apart from the outer.

    Raises DataFaults, naming `file`, for a table past the caps.
    """
    return [sheet for sheet in every_table(page, file) if sheet.rows]


def every_table(page: str, file: str) -> list[Sheet]:
    """Return as `tables` those that hold nothing as well, in the order they begin."""
    reader = _Reader()
    reader.feed(tidy(page))
    reader.close()
    return [laid_out("", table.rows, file, table.hidden) for table in reader.done()]


def tidy(page: str) -> str:
    """Return a page without comments and without signs that take the parser quadratic time."""
    return _LONE.sub("&lt;", _MARKED.sub("", _without_comments(page)))


def _without_comments(page: str) -> str:
    pieces, end = [], 0
    while (start := page.find("<!--", end)) >= 0:
        pieces.append(page[end:start])
        closed = page.find("-->", start + 4)
        if closed < 0:
            return "".join(pieces)
        end = closed + 3
    return "".join([*pieces, page[end:]])


def _named(sheet: Sheet, number: int) -> Sheet:
    return replace(sheet, name=say("reading.table_name", number=number))


def _parts(file: guards.Bytes) -> Iterator[str]:
    message = email.message_from_bytes(file.data, policy=email.policy.compat32)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            data = part.get_payload(decode=True)
            if isinstance(data, bytes):
                yield decode(data, file.name)[0]


@dataclass
class _Table:
    """A table being read: its rows, which are hidden, and the text of the open cell."""

    order: int
    rows: list[list[Spanning]] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)
    spans: tuple[int, int] | None = None
    text: list[str] = field(default_factory=list)

    def open_row(self, hidden: bool) -> None:
        self.close_cell()
        if hidden:
            self.hidden.add(len(self.rows))
        self.rows.append([])

    def open_cell(self, columns: int, rows: int) -> None:
        self.close_cell()
        if not self.rows:
            self.rows.append([])
        self.spans = (columns, rows)

    def close_cell(self) -> None:
        if self.spans:
            text = _SPACES.sub(" ", "".join(self.text)).strip()
            self.rows[-1].append(Spanning(text_cell(text), *self.spans))
        self.spans, self.text = None, []


class _Reader(HTMLParser):
    """Collects tables in one pass; the text of an inner table is none of the outer's."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[_Table] = []
        self._done: list[_Table] = []
        self._unseen = ""
        self._depth = 0
        self._raised = False
        self._count = 0

    def done(self) -> list[_Table]:
        """Return the tables in the order they begin."""
        while self._open:
            self._close_table()
        return sorted(self._done, key=lambda table: table.order)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if self._unseen:
            self._depth += tag == self._unseen
        elif tag != "tr" and tag not in {"br", "col", "input"} and _is_unseen(tag, given):
            self._unseen, self._depth = tag, 1
        elif tag == "table":
            self._open.append(_Table(self._count))
            self._count += 1
        elif self._open:
            self._inside(tag, given)

    def _inside(self, tag: str, given: dict[str, str | None]) -> None:
        table = self._open[-1]
        if tag == "tr":
            table.open_row(_is_unseen(tag, given))
        elif tag in {"td", "th"}:
            table.open_cell(_count(given.get("colspan")), _count(given.get("rowspan")))
        elif tag in _BREAKS:
            table.text.append(" ")
        elif tag == "sup":
            self._raised = True

    def handle_endtag(self, tag: str) -> None:
        if self._unseen:
            self._depth -= tag == self._unseen
            self._unseen = self._unseen if self._depth else ""
        elif tag == "sup":
            self._raised = False
        elif self._open and tag in {"td", "th", "tr"}:
            self._open[-1].close_cell()
        elif self._open and tag == "table":
            self._close_table()

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1].spans and not self._unseen:
            raised = data.translate(_SUPERSCRIPTS) if self._raised else data
            self._open[-1].text.append(raised)

    def _close_table(self) -> None:
        table = self._open.pop()
        table.close_cell()
        self._done.append(table)


def _is_unseen(tag: str, given: dict[str, str | None]) -> bool:
    hidden = "hidden" in given or bool(_HIDDEN.search(given.get("style") or ""))
    return hidden or tag in _UNSEEN or tag in _STRUCK


def _count(given: str | None) -> int:
    digits = (given or "").strip()[:6]
    return int(digits) if digits.isdecimal() else 1
