"""The text of a PDF: its lines joined to the paragraphs that the page breaks up."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

import pypdfium2
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from duibiao.reading.documents import apart, streams
from duibiao.reading.documents.document import Mark, Score
from duibiao.reading.files.guards import Bytes
from duibiao.reading.wrong import reject

PAGE_CAP = 2_000
GARBLED_SHARE = 0.2
CELL_GAP, WORD_GAP = 0.4, 0.12
FEW_LETTERS, HALF = 40, 0.5  # 扫描全能王 in text on a page that is a picture is not its text
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
_FIGURES = frozenset("0123456789.,%")
_WIDE = re.compile(r"[\u2e80-\u9fff\uff00-\uffef\u2018-\u201d]")
_HAN = re.compile(r"[\u4e00-\u9fff]")


class Line(NamedTuple):
    """A line of a page: its text, where it begins and ends on the page, a letter's width."""

    text: str
    left: float
    right: float
    em: float
    score: float = 1.0
    picture: str = ""


Page = tuple[list[Line], str]
"""A page's lines, and `page_unread` where it is a picture of which none came, `page_sealed`."""


def text_of(file: Bytes) -> tuple[str, tuple[int, ...], tuple[Score, ...], tuple[Mark, ...]]:
    """Return the text, the offset at which each page begins, how sure each scanned line is, and
    the pages, from 1, of which something is to be told.

    Page numbers and heads repeated on most pages are left out; a paragraph may run across pages.
    A page that is a picture is recognised where the extra `scan` is installed. Raises DataFaults
    for a file with a password, without text, or whose fonts hide the letters.
    """
    found = _pages(file)
    marks = tuple((number, mark) for number, (_, mark) in enumerate(found, 1) if mark)
    pages = _without_margins([page for page, _ in found])
    text, starts = _joined(pages)
    if not text.strip():
        reject("scanned", file.name, pages=len(pages))
    if len(_GARBAGE.findall(text)) > GARBLED_SHARE * len(text):
        reject("garbled", file.name, found=text[:20])
    return _GARBAGE.sub("\ufffd", text), starts, tuple(_scores(pages, text)), marks


def _scores(pages: list[list[Line]], text: str) -> Iterator[Score]:
    """Yield where each recognised line stands in the text, its score and its picture."""
    offset = 0
    for line in (line for page in pages for line in page):
        offset = text.index(line.text, offset)
        if line.score < 1:
            yield offset, offset + len(line.text), line.score, line.picture
        offset += len(line.text)


def _pages(file: Bytes) -> list[Page]:
    streams.guard(file)
    return [([Line(*row) for row in page], mark) for page, mark in apart.lines(file)]


def pages_of(file: Bytes, scanning: Callable[[], None]) -> list[Page]:
    """Return each page's lines and mark; `scanning` hears of each that is to be recognised.

    Raises DataFaults for a broken file and too many pages.
    """
    try:
        pdf = pypdfium2.PdfDocument(file.data)
    except pypdfium2.PdfiumError as error:
        reject("encrypted" if "assword" in str(error) else "broken_pdf", file.name)
    try:
        if len(pdf) > PAGE_CAP:
            found = str(len(pdf))
            reject("too_many_pages", file.name, found=found, cap=PAGE_CAP)
        return [_page(pdf, at, scanning) for at in range(len(pdf))]
    except pypdfium2.PdfiumError:
        reject("broken_pdf", file.name)
    finally:
        pdf.close()


def _page(pdf: pypdfium2.PdfDocument, at: int, scanning: Callable[[], None]) -> Page:
    lines = _lines(pdf[at])
    if sum(len(line.text) for line in lines) >= FEW_LETTERS:
        return lines, ""
    pictured = _is_picture(pdf[at])
    if lines and not pictured:
        return lines, ""
    found, sealed = _scanned(pdf, at, scanning)
    if not found:
        return lines, "page_unread" if pictured else ""
    return found, "page_sealed" if sealed else ""


def _is_picture(page: pypdfium2.PdfPage) -> bool:
    """Whether one picture covers half of a page or more."""
    boxes = (one.get_bounds() for one in page.get_objects([FPDF_PAGEOBJ_IMAGE]))
    areas = ((right - left) * (top - bottom) for left, bottom, right, top in boxes)
    return bool(max(areas, default=0.0) >= HALF * page.get_width() * page.get_height())


def _lines(page: pypdfium2.PdfPage) -> list[Line]:
    textpage = page.get_textpage()
    try:
        return list(_each_line(textpage))
    finally:
        textpage.close()
        page.close()


def _scanned(
    pdf: pypdfium2.PdfDocument, at: int, scanning: Callable[[], None]
) -> tuple[list[Line], bool]:
    """Return the lines of a page that holds no text, as its picture shows them, and whether some
    of it is red, which is left out.
    """
    from duibiao.reading.documents import scan

    if not scan.available():
        return [], False
    scanning()
    rows, sealed = scan.lines(pdf[at], at + 1, len(pdf))
    em = scan.letter_width(rows)
    return [
        Line(
            "\t".join(piece.text for piece in row.pieces),
            row.pieces[0].left,
            row.pieces[-1].right,
            em,
            min(min(piece.score for piece in row.pieces), 0.9999),
            row.picture,
        )
        for row in rows
    ], sealed


class Letter(NamedTuple):
    """A letter and where it begins and ends on its line."""

    left: float
    right: float
    char: str


def _each_line(page: pypdfium2.PdfTextPage) -> Iterator[Line]:
    text = page.get_text_range()
    offset = 0
    for raw in text.splitlines(keepends=True):
        if raw.strip():
            yield _line(page, raw, offset)
        offset += len(raw)


def _line(page: pypdfium2.PdfTextPage, raw: str, offset: int) -> Line:
    """Letters stand in the order of their places: another font's may come later in the file."""
    places = [offset + n for n, char in enumerate(raw) if not char.isspace()]
    boxes = [page.get_charbox(place, loose=True) for place in places]
    chars = [raw[place - offset] for place in places]
    letters = sorted(Letter(box[0], box[2], char) for box, char in zip(boxes, chars, strict=True))
    em = _em(letters) or max(boxes[0][3] - boxes[0][1], 1.0)
    spaces = [_space(one, other, em) for one, other in pairwise(letters)]
    text = "".join(
        letter.char + space for letter, space in zip(letters, [*spaces, ""], strict=True)
    )
    return Line(text, letters[0].left, letters[-1].right, em)


def _em(letters: list[Letter]) -> float:
    """Return how wide a Han character of the line is, 0 where it has none."""
    widths = [letter.right - letter.left for letter in letters if _HAN.match(letter.char)]
    return max(widths, default=0.0)


def _space(one: Letter, other: Letter, em: float) -> str:
    """Space beside a Han character is layout: none when small, a new cell when wide."""
    gap = (other.left - one.right) / em
    if _WIDE.match(one.char) or _WIDE.match(other.char):
        return "\t" if gap > CELL_GAP else ""
    in_number = one.char in _FIGURES and other.char in _FIGURES
    if gap < (CELL_GAP if in_number else WORD_GAP):
        return ""
    return " " if gap < 2 * CELL_GAP else "\t"


def _without_margins(pages: list[list[Line]]) -> list[list[Line]]:
    edges = Counter(line.text for page in pages for line in {*page[:1], *page[-1:]})
    repeated = {text for text, times in edges.items() if times > max(2, len(pages) / 2)}
    return [_trimmed(page, repeated) for page in pages]


def _trimmed(page: list[Line], repeated: set[str]) -> list[Line]:
    def is_margin(line: Line) -> bool:
        paged = _NUMBER_OF_PAGE.fullmatch(line.text) or _HEAD_OF_PAGE.fullmatch(line.text)
        return line.text in repeated or bool(paged)

    while page and is_margin(page[0]):
        page = page[1:]
    while page and is_margin(page[-1]):
        page = page[:-1]
    return page


def _joined(pages: list[list[Line]]) -> tuple[str, tuple[int, ...]]:
    widest = max((line.right for page in pages for line in page), default=0.0)
    parts: list[str] = []
    starts: list[int] = []
    length, before = 0, None
    for page in pages:
        right = max(0.8 * widest, max((line.right for line in page), default=0.0))
        left = min((line.left for line in page), default=0.0)
        for number, line in enumerate(page):
            piece = "" if before is None else _between(before, line, left, right)
            if number == 0:
                starts.append(length + len(piece))
            parts += [piece, line.text]
            length += len(piece) + len(line.text)
            before = line
        if not page:
            starts.append(length)
    return "".join(parts) + "\n", tuple(starts)


def _between(before: Line, line: Line, left: float, right: float) -> str:
    """Return what stands between two lines: a new line, a space, or nothing."""
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
