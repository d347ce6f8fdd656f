"""The pages of a PDF: their lines, and the tables that rules or columns make on them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import pypdfium2
from pypdfium2 import raw

from duibiao.reading.documents import columns, strokes
from duibiao.reading.documents.aligned import FIGURE
from duibiao.reading.documents.letters import (
    Draft,
    Letter,
    Line,
    cell_text,
    em_of,
    line_of,
    lines_in,
)
from duibiao.reading.documents.ruled import Cells, Grid, Place, grids
from duibiao.reading.files.guards import Bytes
from duibiao.reading.wrong import reject

PAGE_CAP = 2_000
FEW_LETTERS, HALF = 40, 0.5  # 扫描全能王 in text on a page that is a picture is not its text
SLACK = 2.5  # points between rules that meet
_SEVERAL = re.compile(r"(?:^|\s)[0-9][0-9,.]*%?\s+[0-9][0-9,.]*%?(?:\s|$)")
"""Figures below each other in a cell: rows that no rule parts."""


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
        return _laid_out([*_raw_lines(textpage, turn)], ruled, page.get_width())
    finally:
        textpage.close()
        page.close()


def _raw_lines(page: pypdfium2.PdfTextPage, turn: strokes.Turn | None) -> Iterator[list[Letter]]:
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
                box = page.get_charbox(at, loose=True)
                left, low, right, high = turn(box) if turn else box
                letters.append(Letter(left, right, char, low, high))
        if letters:
            yield letters
        offset += len(line)


def _laid_out(lines: Sequence[list[Letter]], ruled: Sequence[Grid], width: float) -> Page:
    """Return a page's lines without the letters in ruled tables, whose rows come where the first of
    their letters does.
    """
    if not ruled:
        return _with_columns(columns.in_rows([*map(line_of, lines)], width), [])
    places = [[_place(letter, ruled) for letter in line] for line in lines]
    tables = _tables(lines, places, ruled)
    numbers = {grid: number for number, grid in enumerate(tables, 1)}
    drafts: list[Draft] = []
    told = set[int]()
    for line, held in zip(lines, places, strict=True):
        for grid in dict.fromkeys(grid for grid, _ in held if grid in tables):
            rows = () if grid in told else _rows_of(tables[grid], numbers[grid], line)
            drafts += rows
            told.add(grid)
        rest = [one for one, (grid, _) in zip(line, held, strict=True) if grid not in tables]
        drafts += [line_of(rest)] if rest else []
    return _with_columns(columns.in_rows(drafts, width), [*tables.values()])


def _with_columns(drafts: Sequence[Draft], tables: list[PageTable]) -> Page:
    """Return a page's lines and tables, with those whose columns only stand under each other."""
    lines: list[Line] = []
    told = 0
    for block, cells in columns.tables_in(drafts):
        tables.append(PageTable(cells))
        first = drafts[block.start].line
        lines += [draft.line for draft in drafts[told : block.start]]
        lines += [first._replace(text="\t".join(row), table=len(tables)) for row in cells.rows]
        told = block.stop
    return Page([*lines, *(draft.line for draft in drafts[told:])], tables=tables)


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
        texts = _texts({cell: lines_in(letters) for cell, letters in said[number].items()}, one)
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
        cell: cell_text(lines, grid.width(cell), cell[0] in single) for cell, lines in cells.items()
    }


def _rows_of(table: PageTable, number: int, line: list[Letter]) -> Iterator[Draft]:
    em = em_of(line) or line[0].high - line[0].low
    for row in table.cells.rows:
        text = "\t".join(row)
        if text.strip():
            yield Draft(Line(text, table.edges[0], table.edges[-1], em, table=number))
