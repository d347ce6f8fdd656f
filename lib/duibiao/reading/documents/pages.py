"""The pages of a PDF: their lines, and the tables that rules or columns make on them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import pypdfium2
from pypdfium2 import raw

from duibiao.reading.documents import strokes
from duibiao.reading.documents.aligned import FIGURE, SECTION, Piece, rows_of, table_in
from duibiao.reading.documents.ruled import Cells, Grid, Place, grids
from duibiao.reading.files.guards import Bytes
from duibiao.reading.wrong import reject

PAGE_CAP = 2_000
CELL_GAP, WORD_GAP = 0.4, 0.12
FEW_LETTERS, HALF = 40, 0.5  # 扫描全能王 in text on a page that is a picture is not its text
MARGINS, LATIN = 1.5, 0.6  # ems: beside the text of a cell, and of a letter or digit
SLACK = 2.5  # points between rules that meet
_FIGURES = frozenset("0123456789.,%")
_WIDE = re.compile(r"[\u2e80-\u9fff\uff00-\uffef\u2018-\u201d]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_UNBROKEN = re.compile(r"[（“《]*(?:[\w.,+/-]+|.)[，。；：、！？）》”%％]*", re.ASCII)
_BESIDE_SIGNS = re.compile(r"\s+(?=[，。；：、）])|(?<=[，。；：、（])\s+")
_GROUPED = re.compile(r"-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_SEVERAL = re.compile(r"(?:^|\s)[0-9][0-9,.]*%?\s+[0-9][0-9,.]*%?(?:\s|$)")
"""Figures below each other in a cell: rows that no rule parts."""


class Line(NamedTuple):
    """A line of a page: its text, where it begins and ends on the page, a letter's width, and of
    which of the page's tables it is a row, from 1, 0 for none.
    """

    text: str
    left: float
    right: float
    em: float
    score: float = 1.0
    picture: str = ""
    table: int = 0


class PageTable(NamedTuple):
    """A table of a page, between which places its columns lie where they are ruled, and whether its
    cells are known to stand in their columns.
    """

    cells: Cells
    edges: Sequence[float] = ()
    sure: bool = True


def _as_told(cells: Sequence[Any], edges: Sequence[float], sure: bool) -> PageTable:
    return PageTable(Cells(cells[0], [(*block,) for block in cells[1]]), edges, sure)


class Page(NamedTuple):
    """A page's lines; `page_unread` where it is a picture of which none came, `page_sealed`; and
    its tables.
    """

    lines: Sequence[Line]
    mark: str = ""
    tables: Sequence[PageTable] = ()

    @classmethod
    def of(cls, told: Sequence[Any]) -> Page:
        """Return a page that JSON tells."""
        lines, mark, tables = told
        return cls(
            [Line(*line) for line in lines],
            mark,
            [_as_told(*one) for one in tables],
        )


class Letter(NamedTuple):
    """A letter and where it stands: its ends on its line, and above which height and below."""

    left: float
    right: float
    char: str
    low: float
    high: float


def pages_of(file: Bytes, scanning: Callable[[], None]) -> list[Page]:
    """Return each page; `scanning` hears of each that is to be recognised.

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
    page = _written(pdf[at])
    if sum(len(line.text) for line in page.lines) >= FEW_LETTERS:
        return page
    pictured = _is_picture(pdf[at])
    if page.lines and not pictured:
        return page
    found, sealed = _scanned(pdf, at, scanning)
    if not found:
        return page._replace(mark="page_unread" if pictured else "")
    return Page(found, "page_sealed" if sealed else "")


def _is_picture(page: pypdfium2.PdfPage) -> bool:
    """Whether one picture covers half of a page or more."""
    boxes = (one.get_bounds() for one in page.get_objects([raw.FPDF_PAGEOBJ_IMAGE]))
    areas = ((right - left) * (top - bottom) for left, bottom, right, top in boxes)
    return bool(max(areas, default=0.0) >= HALF * page.get_width() * page.get_height())


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


def _written(page: pypdfium2.PdfPage) -> Page:
    """Return a page as its text is written."""
    textpage = page.get_textpage()
    try:
        turn = strokes.turning(page)
        ruled = [*grids(*strokes.of_page(page, turn), SLACK)]
        return _laid_out([*_raw_lines(textpage, turn)], ruled)
    finally:
        textpage.close()
        page.close()


def _raw_lines(page: pypdfium2.PdfTextPage, turn: strokes.Turn) -> Iterator[list[Letter]]:
    text = page.get_text_range()
    some_are_left_out = page.count_chars() != len(text)  # those that have no code
    offset = 0
    for line in text.splitlines(keepends=True):
        letters = []
        for place, char in enumerate(line, offset):
            if not char.isspace():
                at = (
                    raw.FPDFText_GetCharIndexFromTextIndex(page, place)
                    if some_are_left_out
                    else place
                )
                left, low, right, high = turn(page.get_charbox(at, loose=True))
                letters.append(Letter(left, right, char, low, high))
        if letters:
            yield letters
        offset += len(line)


class Draft(NamedTuple):
    """A line, and the pieces between its gaps: none for a row of a ruled table."""

    line: Line
    pieces: Sequence[Piece] = ()


def _laid_out(lines: Sequence[list[Letter]], ruled: Sequence[Grid]) -> Page:
    """Return a page's lines without the letters in ruled tables, whose rows come where the first of
    their letters does.
    """
    places = [[_place(letter, ruled) for letter in line] for line in lines]
    tables = _tables(lines, places, ruled) if ruled else {}
    numbers = {grid: number for number, grid in enumerate(tables, 1)}
    drafts: list[Draft] = []
    told = set[int]()
    for line, held in zip(lines, places, strict=True):
        for grid in dict.fromkeys(grid for grid, _ in held if grid in tables):
            rows = () if grid in told else _rows_of(tables[grid], numbers[grid], line)
            drafts += rows
            told.add(grid)
        rest = [one for one, (grid, _) in zip(line, held, strict=True) if grid not in tables]
        drafts += [_line(rest)] if rest else []
    return _with_columns(drafts, [*tables.values()])


NOWHERE = -1


def _place(letter: Letter, ruled: Sequence[Grid]) -> tuple[int, Place]:
    """Return in which grid a letter stands, and in which of its cells."""
    x, y = (letter.left + letter.right) / 2, (letter.low + letter.high) / 2
    found = ((n, cell) for n, grid in enumerate(ruled) if (cell := grid.cell(x, y)))
    return next(found, (NOWHERE, (0, 0)))


def _tables(
    lines: Sequence[list[Letter]],
    places: Sequence[list[tuple[int, Place]]],
    ruled: Sequence[Grid],
) -> dict[int, PageTable]:
    """Return what the grids hold that are tables: words in several rows and columns. One with rows
    that no rule parts is not sure.
    """
    said: dict[int, dict[Place, list[Letter]]] = defaultdict(lambda: defaultdict(list))
    for line, held in zip(lines, places, strict=True):
        for letter, (grid, cell) in zip(line, held, strict=True):
            said[grid][cell].append(letter)
    found = {}
    for number, one in enumerate(ruled):
        texts = _texts({cell: _lines_in(letters) for cell, letters in said[number].items()}, one)
        rows, columns = ({cell[n] for cell in texts} for n in (0, 1))
        if min(len(rows), len(columns)) > 1:
            sure = not any(map(_SEVERAL.search, texts.values()))
            found[number] = PageTable(one.table(texts), one.xs, sure)
    return found


def _texts(cells: Mapping[Place, Sequence[Line]], grid: Grid) -> dict[Place, str]:
    """Return what cells say: a line that fills its cell goes on in the next.

    A figure of two lines is broken if its row has one of a single line.
    """
    single = {
        row
        for (row, _), lines in cells.items()
        if len(lines) == 1 and FIGURE.fullmatch(lines[0].text)
    }
    return {
        cell: _text(lines, grid.width(cell), cell[0] in single) for cell, lines in cells.items()
    }


def _lines_in(letters: Iterable[Letter]) -> list[Line]:
    """Return the lines of a cell, from the top."""
    rows: list[list[Letter]] = []
    for letter in sorted(letters, key=lambda one: -one.low - one.high):
        if rows and letter.high > (rows[-1][0].low + rows[-1][0].high) / 2:
            rows[-1].append(letter)
        else:
            rows.append([letter])
    return [_line(row).line for row in rows]


def _text(lines: Sequence[Line], width: float, broken: bool) -> str:
    text = lines[0].text
    for before, line in pairwise(lines):
        room = width - (before.right - before.left)
        full = room < (MARGINS + _begins_with(line.text)) * before.em
        text += (
            line.text if full and (broken or _goes_on(before.text, line.text)) else f" {line.text}"
        )
    return _BESIDE_SIGNS.sub("", text.replace("\t", " "))


def _begins_with(text: str) -> float:
    """Return how many ems the part of a line takes up that cannot be broken."""
    word = _UNBROKEN.match(text)
    return sum(LATIN if char.isascii() else 1.0 for char in word[0]) if word else 1.0


def _goes_on(before: str, line: str) -> bool:
    """Whether a line goes on in the next, and are not figures below each other."""
    if not (FIGURE.fullmatch(before) and FIGURE.fullmatch(line)):
        return True
    return bool(_GROUPED.fullmatch(before + line)) and not _GROUPED.fullmatch(before)


def _rows_of(table: PageTable, number: int, line: list[Letter]) -> Iterator[Draft]:
    em = _em(line) or line[0].high - line[0].low
    for row in table.cells.rows:
        text = "\t".join(row)
        if text.strip():
            yield Draft(Line(text, table.edges[0], table.edges[-1], em, table=number))


def _line(letters: Iterable[Letter]) -> Draft:
    """Letters stand in the order of their places: another font's may come later in the file."""
    letters = sorted(letters)
    em = _em(letters) or max(letters[0].high - letters[0].low, 1.0)
    spaces = [_space(one, other, em) for one, other in pairwise(letters)]
    text = "".join(
        letter.char + space for letter, space in zip(letters, [*spaces, ""], strict=True)
    )
    cuts = [0, *(n for n, space in enumerate(spaces, 1) if space == "\t"), len(letters)]
    parts = zip(text.split("\t"), pairwise(cuts), strict=True)
    pieces = [Piece(letters[a].left, letters[b - 1].right, said) for said, (a, b) in parts]
    return Draft(Line(text, letters[0].left, letters[-1].right, em), pieces)


def _em(letters: Sequence[Letter]) -> float:
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


def _with_columns(drafts: Sequence[Draft], tables: list[PageTable]) -> Page:
    """Return a page's lines and tables, with those whose columns only stand under each other."""
    lines = [draft.line for draft in drafts]
    for block in _columned(drafts):
        kept = table_in([drafts[n].pieces for n in block])
        block = block[kept.start : kept.stop]
        rows = rows_of([drafts[n].pieces for n in block], wraps=True) if kept else None
        if rows:
            tables.append(PageTable(rows))
            for n in block:
                lines[n] = lines[n]._replace(table=len(tables))
    return Page(lines, tables=tables)


def _columned(drafts: Sequence[Draft]) -> Iterator[list[int]]:
    """Yield which lines with gaps follow each other, three or more, also with a section between."""
    found, between = list[int](), list[int]()
    for number, draft in enumerate(drafts):
        if len(draft.pieces) > 1:
            found += [*between, number]
            between = []
        elif found and not between and draft.pieces and SECTION.match(draft.line.text):
            between = [number]
        else:
            if len(found) > 2:
                yield found
            found, between = [], []
    if len(found) > 2:
        yield found
