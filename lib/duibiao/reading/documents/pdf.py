"""The text of a PDF: its lines joined to the paragraphs that the page breaks up."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from duibiao.reading.documents import apart, streams
from duibiao.reading.documents.document import Document
from duibiao.reading.documents.letters import Line
from duibiao.reading.documents.over_pages import continued
from duibiao.reading.documents.pages import PageTable
from duibiao.reading.documents.text_tables import Table, sheet_of
from duibiao.reading.files.guards import Bytes
from duibiao.reading.wrong import reject

GARBLED_SHARE = 0.2
END_SLACK, INNER_SLACK, LETTER, INDENT = 1.6, 3.6, 0.55, 1.2
_NUMBER_OF_PAGE = re.compile(
    r"[-—–―－·\s]*(?:第\s*)?\d{1,4}(?:\s*/\s*\d{1,4}|\s*页.{0,12})?[-—–―－·\s]*"
)
_HEAD_OF_PAGE = re.compile(r".{0,40}第\s*\d{1,4}\s*页[\s,，、/]*共\s*\d{1,4}\s*页.{0,8}")
_HALF_A_NUMBER = re.compile(r"[^\s0-9.][0-9]{1,12}\.$")
_ENDS = tuple("。！？；：!?;:")
_ITEM = re.compile(
    r"[（(]?[一二三四五六七八九十百]{1,4}[）)、.．]|[（(]\d{1,3}[）)]|\d{1,3}[.．、](?!\d)|第[一二三四五六七八九十]+[章节条部]"
)
_GARBAGE = re.compile(r"[\ue000-\uf8ff\ufffd\x00-\x08\x0e-\x1f]")
_WORD = re.compile(r"[\w%.,-]+", re.ASCII)
_WORDS = re.compile(r"[A-Za-z][\w(]|[\w,.)][A-Za-z]", re.ASCII)


def document_of(file: Bytes) -> Document:
    """Return a PDF as a document without a name.

    Page numbers and heads repeated on most pages are left out; a paragraph may run across pages,
    and so may a table. A page that is a picture is recognised where the extra `scan` is installed.
    Raises DataFaults for a file with a password, without text, or whose fonts hide the letters.
    """
    streams.guard(file)
    found = apart.pages(file)
    pages = _without_margins([[*page.lines] for page in found])
    pages, tables = continued(pages, [page.tables for page in found])
    text, starts, places = _joined(pages)
    if not text.strip():
        reject("scanned", file.name, pages=len(pages))
    if len(_GARBAGE.findall(text)) > GARBLED_SHARE * len(text):
        reject("garbled", file.name, found=text[:20])
    lines = [*zip(places, (line for page in pages for line in page), strict=True)]
    return Document(
        _GARBAGE.sub("\ufffd", text),
        pages=starts,
        scores=tuple(
            (at, at + len(line.text), line.score, line.picture)
            for at, line in lines
            if line.score < 1
        ),
        tables=tuple(_tables(lines, tables, file.name)),
        marks=tuple((number, page.mark) for number, page in enumerate(found, 1) if page.mark),
    )


def _tables(
    lines: Sequence[tuple[int, Line]], tables: Sequence[PageTable], file: str
) -> Iterator[Table]:
    for number, table in enumerate(tables, 1):
        own = [(at, line) for at, line in lines if line.table == number]
        if own:
            end = own[-1][0] + len(own[-1][1].text) + 1
            yield Table(sheet_of(table.cells, file), own[0][0], end, table.sure)


def _without_margins(pages: list[list[Line]]) -> list[list[Line]]:
    edges = Counter(line.text for page in pages for line in {*page[:1], *page[-1:]})
    repeated = {text for text, times in edges.items() if times > max(2, len(pages) / 2)}
    return [_trimmed(page, repeated) for page in pages]


def _trimmed(page: list[Line], repeated: set[str]) -> list[Line]:
    def is_margin(line: Line) -> bool:
        paged = _NUMBER_OF_PAGE.fullmatch(line.text) or _HEAD_OF_PAGE.fullmatch(line.text)
        return not line.table and (line.text in repeated or bool(paged))

    while page and is_margin(page[0]):
        page = page[1:]
    while page and is_margin(page[-1]):
        page = page[:-1]
    return page


def _joined(pages: list[list[Line]]) -> tuple[str, tuple[int, ...], list[int]]:
    """Return the text, and where in it each page and each line begins."""
    widest = max((line.right for page in pages for line in page), default=0.0)
    parts: list[str] = []
    starts: list[int] = []
    places: list[int] = []
    length, before = 0, None
    for page in pages:
        right = max(0.8 * widest, max((line.right for line in page), default=0.0))
        left = min((line.left for line in page), default=0.0)
        for number, line in enumerate(page):
            piece = "" if before is None else _between(before, line, left, right)
            if number == 0:
                starts.append(length + len(piece))
            places.append(length + len(piece))
            parts += [piece, line.text]
            length += len(piece) + len(line.text)
            before = line
        if not page:
            starts.append(length)
    return "".join(parts) + "\n", tuple(starts), places


def _between(before: Line, line: Line, left: float, right: float) -> str:
    """Return what stands between two lines: a new line, a space, or nothing."""
    if before.table or line.table:
        return "\n"
    if _HALF_A_NUMBER.search(before.text) and line.text[0].isdecimal():
        return ""
    ended = before.right < right - _room_needed(before, line) * before.em
    indented = line.left > left + INDENT * line.em
    other_size = abs(before.em - line.em) > 0.15 * line.em
    item = before.text.endswith(_ENDS) and _ITEM.match(line.text)
    if ended or indented or other_size or item or "\t" in before.text + line.text:
        return "\n"
    return " " if _WORDS.fullmatch(before.text[-1] + line.text[0]) else ""


def _room_needed(before: Line, line: Line) -> float:
    """Return the ems without which the line's first word could not have stood a line higher.

    Commas and brackets may not begin or end a line, so a line inside a sentence can be shorter.
    """
    word = _WORD.match(line.text)
    slack = END_SLACK if before.text.endswith(_ENDS) else INNER_SLACK
    return slack + LETTER * (word.end() if word else 0)
