"""Tables of a page of a PDF whose columns only stand under each other."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from duibiao.reading.documents.aligned import FIGURE, SECTION, Piece, rows_of, table_in
from duibiao.reading.documents.letters import Draft, Line
from duibiao.reading.documents.ruled import Cells

APART = 1.3
"""Lines further from each other than so many heights of a letter are of two rows."""
SAME = 0.6
"""Those nearer than half so many stand beside each other."""
SHORT = 0.45
"""What share of the page's width a cell takes up at most."""


def in_rows(drafts: Sequence[Draft], width: float) -> list[Draft]:
    """Return lines in the order they are told, but what stands beside each other as one line where
    cells with figures are told one after the other.
    """
    found: list[Draft] = []
    run: list[Draft] = []
    for draft in drafts:
        if draft.pieces and (
            len(draft.pieces) > 1 or draft.line.right - draft.line.left < SHORT * width
        ):
            run.append(draft)
        else:
            found += [*_side_by_side(run), draft]
            run = []
    return [*found, *_side_by_side(run)]


def _side_by_side(run: Sequence[Draft]) -> Sequence[Draft]:
    rows: list[list[Draft]] = []
    for draft in sorted(run, key=lambda one: -one.low - one.high):
        if rows and _is_beside(rows[-1][0], draft):
            rows[-1].append(draft)
        else:
            rows.append([draft])
    joined = [_one_line(row) for row in rows]
    figures = [any(FIGURE.fullmatch(piece.text) for piece in line.pieces) for line in joined]
    told_apart = any(len(row) > 1 for row in rows)
    return joined if told_apart and sum(figures) > 2 else run


def _is_beside(one: Draft, other: Draft) -> bool:
    """Whether two lines stand on the same height."""
    return abs(one.low + one.high - other.low - other.high) < SAME * (one.high - one.low)


def _one_line(drafts: Sequence[Draft]) -> Draft:
    pieces = sorted(piece for draft in drafts for piece in draft.pieces)
    text = "\t".join(piece.text for piece in pieces)
    line = Line(text, pieces[0].left, max(piece.right for piece in pieces), drafts[0].line.em)
    return Draft(line, pieces, min(one.low for one in drafts), max(one.high for one in drafts))


def tables_in(drafts: Sequence[Draft]) -> Iterator[tuple[range, Cells]]:
    """Yield which lines are a table, with it."""
    for block in _blocks(drafts):
        lines = drafts[block.start : block.stop]
        kept = table_in([line.pieces for line in lines])
        rows = _rows([*lines[kept.start : kept.stop]]) if kept else None
        cells = rows and rows_of(rows, wraps=True)
        if cells:
            yield range(block.start + kept.start, block.start + kept.stop), cells


def _blocks(drafts: Sequence[Draft]) -> Iterator[range]:
    """Yield where three lines with gaps follow each other, also with a section between, or with
    lines that are so near that they belong to a row.
    """
    begin, last, count = 0, -1, 0
    for number, draft in enumerate([*drafts, Draft(Line("", 0, 0, 1))]):
        gapped = len(draft.pieces) > 1
        pairs = pairwise(drafts[max(number - 1, 0) : number + 2])
        belongs = gapped or any(_is_near(*pair) for pair in pairs)
        if belongs and draft.pieces:
            last, count = number, count + gapped
        elif not (last == number - 1 and SECTION.match(draft.line.text)):
            if count > 2:
                yield range(begin, last + 1)
            begin, count = number + 1, 0


def _is_near(one: Draft, other: Draft) -> bool:
    return bool(one.pieces and other.pieces) and abs(one.low - other.low) < APART * (
        one.high - one.low
    )


def _rows(lines: Sequence[Draft]) -> list[Sequence[Piece]] | None:
    """Return the pieces of each row, whose cells may have several lines; None where it is not sure
    which lines they are.
    """
    height = median(line.high - line.low for line in lines)
    groups = [[lines[0]]]
    for one, other in pairwise(lines):
        if one.low - other.low > APART * height:
            groups.append([])
        groups[-1].append(other)
    if len(groups) < 3 or len(groups) == len(lines):
        return [line.pieces for line in lines]
    rows = [_joined(group) for group in groups]
    return [row for row in rows if row] if all(rows) else None


def _joined(lines: Sequence[Draft]) -> list[Piece] | None:
    """Return the cells of a row from its lines, None where one of them stands over two, or figures
    below each other.
    """
    cells: list[Piece] = []
    for line in lines:
        known = len(cells)
        for piece in line.pieces:
            over = [n for n, cell in enumerate(cells) if _overlap(piece, cell)]
            if not over:
                cells.append(piece)
                continue
            cell = cells[over[0]]
            figures = FIGURE.fullmatch(cell.text) and FIGURE.fullmatch(piece.text)
            if len(over) > 1 or over[0] >= known or figures:
                return None
            left, right = min(cell.left, piece.left), max(cell.right, piece.right)
            cells[over[0]] = Piece(left, right, cell.text + piece.text)
    return sorted(cells)


def _overlap(one: Piece, other: Piece) -> bool:
    return one.left < other.right and other.left < one.right
