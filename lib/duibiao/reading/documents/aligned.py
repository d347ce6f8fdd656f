"""Tables without rules: columns that pieces of text make by standing under each other."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from duibiao.reading.documents.ruled import Cells

FIGURE = re.compile(r"[-−+±]?[0-9][0-9,]*(?:\.[0-9]+)?[%‰]?")
SECTION = re.compile(r"[（(]?[一二三四五六七八九十]{1,3}[、.．）)]|其中|合计|小计|总计")
_ASIDE = re.compile(r"[:：]")
Row = list[tuple[str, int]]
"""What each cell says and how many columns it covers."""


class Piece(NamedTuple):
    """A piece of a line: from where to where it reaches, and what it says."""

    left: float
    right: float
    text: str


Line = Sequence[Piece]
Span = tuple[float, float]


def cell_width(char: str) -> int:
    """Return how many half Han characters a character takes up."""
    return 2 if unicodedata.east_asian_width(char) in "WFA" else 1


def table_in(lines: Sequence[Line]) -> range:
    """Return which lines are a table: not those at its ends that name a unit or a person."""
    half = max(map(len, lines)) / 2
    kept = [n for n, line in enumerate(lines) if len(line) > half or not _is_aside(line)]
    return range(kept[0], kept[-1] + 1) if kept else range(0)


def _is_aside(line: Line) -> bool:
    return any(_ASIDE.search(piece.text) for piece in line)


def rows_of(lines: Sequence[Line], wraps: bool) -> Cells | None:
    """Return the cells of each line, None where it is not sure in which column each stands.

    `wraps` says that a cell's text may go on in the next line.
    """
    if len(lines) > 2 and len(lines[0]) > 2 and len({len(line) for line in lines}) == 1:
        return Cells([[piece.text for piece in line] for line in lines])
    body = [line for line in lines if _is_body(line)] or lines[1:]
    if len(body) < 2:
        return None
    columns = _united(piece[:2] for line in body for piece in line)
    columns = _with_empty(columns, lines)
    rows = [_placed(line, columns) for line in lines]
    found = [row for row in rows if row]
    begin = next(n for n, line in enumerate(lines) if line is body[0])
    if len(columns) < 2 or len(found) < len(rows):
        return None
    head = found[:begin]
    if wraps:
        sure = len(head) == 1 and all(text and width == 1 for text, width in head[0])
        sure = sure and _may_be_empty(found[begin:])
    else:
        together = _begin_together(lines[:begin], columns)
        sure = together or not any(_is_doubtful(*pair) for pair in pairwise(head))
    return _laid_out(found) if sure and all(map(_is_whole, found[begin:])) else None


def _may_be_empty(body: Sequence[Row]) -> bool:
    """Whether only figures and what stands last are left out of rows: another cell may belong to
    several rows, between which it then stands.
    """
    rows = [row for row in body if sum(bool(text) for text, _ in row) > 1]
    columns = [[text for text, _ in column] for column in zip(*rows, strict=False)][:-1]
    return all(all(column) or any(map(FIGURE.fullmatch, column)) for column in columns)


def _is_body(line: Line) -> bool:
    return any(FIGURE.fullmatch(piece.text) for piece in line[1:])


def _united(spans: Iterable[Span]) -> list[Span]:
    """Return the stretches that spans cover together, those that overlap as one."""
    found: list[Span] = []
    for left, right in sorted(spans):
        if found and left < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def _with_empty(columns: list[Span], lines: Sequence[Line]) -> list[Span]:
    """Return the columns, with those on either side of which only the head says anything."""
    begin, end = columns[0][0], columns[-1][1]
    pieces = (piece for line in lines if len(line) > 1 for piece in line)
    apart = [piece[:2] for piece in pieces if piece.left >= end or piece.right <= begin]
    return sorted([*columns, *_united(apart)])


def _placed(line: Line, columns: list[Span]) -> Row | None:
    """Return a line's cells, None where two pieces share a column."""
    cells: Row = []
    for piece in line:
        over = _columns_of(piece, columns)
        begin = sum(width for _, width in cells)
        if over[0] >= begin:
            cells += [("", 1)] * (over[0] - begin) + [(piece.text, len(over))]
        elif over == [begin - 1] and len(piece.text) == 1:
            cells[-1] = (f"{cells[-1][0]} {piece.text}", cells[-1][1])
        else:
            return None
    return cells + [("", 1)] * (len(columns) - sum(width for _, width in cells))


def _columns_of(piece: Piece, columns: list[Span]) -> list[int]:
    """Return over which columns a piece stands: those on both sides where it is in a gap."""
    over = [n for n, one in enumerate(columns) if piece.left < one[1] and one[0] < piece.right]
    before = sum(right <= piece.left for _, right in columns)
    return over or [before - 1, before]


def _begin_together(head: Sequence[Line], columns: list[Span]) -> bool:
    """Whether each word of a head begins where its column does, as in a sheet that was copied."""
    begins = {left for left, _ in columns}
    return all(piece.left in begins for line in head for piece in line)


def _is_whole(row: Row) -> bool:
    """Whether none of a row's cells is over several columns; one that says nothing else heads a
    section.
    """
    said = [text for text, _ in row if text]
    if len(said) == 1:
        return bool(SECTION.match(said[0]))
    return all(width == 1 for _, width in row)


def _is_doubtful(upper: Row, lower: Row) -> bool:
    """Whether one word of a head may stand over its own column, or over those beside it as well."""
    above, below = _each(upper), _each(lower)
    return any(
        over and under and wide == 1 and not above[n + side][0] and below[n + side][0]
        for n, ((over, wide), (under, _)) in enumerate(zip(above, below, strict=True))
        for side in (-1, 1)
        if 0 <= n + side < len(above)
    )


def _each(row: Row) -> list[tuple[str, int]]:
    return [(text, width) for text, width in row for _ in range(width)]


def _laid_out(rows: Sequence[Row]) -> Cells:
    """Return rows of cells with the columns that each covers as a table."""
    texts = [[said for text, width in row for said in (text, *[""] * (width - 1))] for row in rows]
    ends = [[*accumulate(width for _, width in row)] for row in rows]
    blocks = [
        (n, end - width, n, end - 1)
        for n, row in enumerate(rows)
        for end, (_, width) in zip(ends[n], row, strict=True)
        if width > 1
    ]
    return Cells(texts, blocks)
