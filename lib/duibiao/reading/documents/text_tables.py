"""Tables that stand in a document: each as a sheet, and where its text stands in the prose."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import NamedTuple

from duibiao.reading.documents.aligned import (
    FIGURE,
    SECTION,
    Piece,
    cell_width,
    rows_of,
    table_in,
)
from duibiao.reading.documents.drawn import may_draw, of_drawing
from duibiao.reading.documents.ruled import Cells
from duibiao.reading.files import guards
from duibiao.reading.workbooks.sheets import Sheet, even, text_cell
from duibiao.vocabulary.words import say

_RULE = re.compile(r"[\s|:+-]+")
_BAR = re.compile(r"(?<!\\)\|")
_BARRED = re.compile(r"[ \t]*\|.*\|[ \t]*")
_GAP = re.compile(r"\S[^\S\n]*(?:\t|[^\S\n]{2}|\u3000)[^\S\n]*\S")
_APART = re.compile(r"\s*[\t│┃║|]\s*|\s{2,}|\u3000+")
_PIECE = re.compile(r"\S+(?: \S+)*")
_WORD = re.compile(r"\S")
_BETWEEN = re.compile(r"([\t\n│┃║|]| {2,}|\u3000+)")
CELL = 15


class Table(NamedTuple):
    """A table as a sheet, with the offsets in the document's text between which it is told, and
    whether its cells are known to stand in their columns.
    """

    sheet: Sheet
    start: int
    end: int
    sure: bool = True

    @property
    def figures(self) -> bool:
        """Whether the table has columns and figures in them, so that it ought to be read."""
        rows = self.sheet.rows
        return self.sheet.width > 1 and any(FIGURE.fullmatch(c.text) for row in rows for c in row)


def sheet_of(cells: Cells, file: str) -> Sheet:
    """Return a table as a sheet. Raises DataFaults, naming `file`, when it passes the caps."""
    guards.check_extent(file, len(cells.rows), 0, sum(map(len, cells.rows)))
    return Sheet("", even([[*map(text_cell, row)] for row in cells.rows]), merged=cells.blocks)


def named(tables: Sequence[Table]) -> tuple[Table, ...]:
    """Return the tables that hold anything, in the order they begin, by the name people give them:
    表1. One that others stand in counts as far as it has figures of its own.
    """
    held = [table for table in tables if table.sheet.rows]
    following = [*(table.start for table in held[1:]), math.inf]
    kept = [t for t, begin in zip(held, following, strict=False) if t.figures or begin >= t.end]
    names = (say("reading.table_name", number=number) for number in range(1, len(kept) + 1))
    return tuple(
        table._replace(sheet=replace(table.sheet, name=name))
        for table, name in zip(kept, names, strict=True)
    )


def without(text: str, tables: Iterable[Table]) -> str:
    """Return the text with blanks where the tables stand; offsets stay."""
    return _but(text, tables, lambda told: _WORD.sub(" ", told))


def without_cells(text: str, tables: Iterable[Table]) -> str:
    """Return the text with blanks in those cells of tables that are too short for a sentence."""

    def blank(told: str) -> str:
        parts = _BETWEEN.split(told)
        return "".join(
            part if len(part) > CELL or "。" in part else _WORD.sub(" ", part) for part in parts
        )

    return _but(text, tables, blank)


def _but(text: str, tables: Iterable[Table], change: Callable[[str], str]) -> str:
    parts: list[str] = []
    done = 0
    for table in sorted(tables, key=lambda table: table.start):
        begin, end = max(table.start, done), max(table.end, done)
        parts += text[done:begin], change(text[begin:end])
        done = end
    return "".join([*parts, text[done:]])


class Block(NamedTuple):
    """Lines that follow each other: where each begins and ends, and what they say."""

    spans: Sequence[tuple[int, int]]
    lines: Sequence[str]

    def cut(self, kept: range) -> Block:
        """Return some of the lines."""
        return Block(self.spans[kept.start : kept.stop], self.lines[kept.start : kept.stop])


def of_text(text: str, file: str, sure: bool = True) -> tuple[Table, ...]:
    """Return what a text draws with lines, sets between bars, or stands under each other.

    A table is not sure where cells may stand in other columns than it seems, and where `sure` says
    so of the whole text.
    """
    found: list[Table] = []
    for like, read in _KINDS:
        rest = without(text, found)
        for part, cells in (one for block in _blocks(rest, like) for one in read(block)):
            table = cells or Cells([_APART.split(line.strip()) for line in part.lines])
            start, end = part.spans[0][0], part.spans[-1][1]
            found.append(Table(sheet_of(table, file), start, end, sure and cells is not None))
    return tuple(sorted(found, key=lambda one: one.start))


Read = Iterator[tuple[Block, Cells | None]]


def _blocks(text: str, like: Callable[[str], bool]) -> Iterator[Block]:
    """Yield where three such lines or more follow each other, also with a section between."""
    begin, found = 0, list[tuple[tuple[int, int], str]]()
    between: list[tuple[tuple[int, int], str]] = []
    for line in text.splitlines(keepends=True):
        one = ((begin, begin + len(line)), line)
        begin += len(line)
        if like(line):
            found += [*between, one]
            between = []
        elif found and not between and SECTION.match(line.strip()):
            between = [one]
        else:
            yield from _block(found)
            found, between = [], []
    yield from _block(found)


def _block(found: list[tuple[tuple[int, int], str]]) -> Iterator[Block]:
    if len(found) > 2:
        spans, lines = zip(*found, strict=True)
        yield Block(spans, lines)


def _of_drawing(block: Block) -> Read:
    """Read a drawn table; bars alone draw none."""
    cells = of_drawing(block.lines)
    if cells or not all(map(_is_barred, block.lines)):
        yield block, cells


def _of_bars(block: Block) -> Read:
    """Read lines of bars: with a rule they are a table, without one if all have as many."""
    rows = [_between_bars(line) for line in block.lines if not _is_rule(line)]
    ruled = len(rows) < len(block.lines)
    if ruled or (len({len(row) for row in rows}) == 1 and len(rows[0]) > 1):
        yield block, Cells(rows)


def _of_gaps(block: Block) -> Read:
    lines = [_pieces(line) for line in block.lines]
    kept = table_in(lines)
    part, lines = block.cut(kept), lines[kept.start : kept.stop]
    fields = [_fields(line) for line in part.lines]
    tabbed = "\t" in "".join(part.lines)
    if tabbed and len({*map(len, fields)}) == 1:
        yield part, Cells(fields)
    elif lines:
        even = len({*map(len, lines)}) == 1
        found = rows_of(lines, wraps=False) if even or not tabbed else None  # tabs stop anywhere
        if found or tabbed or _figures(lines):
            yield part, found


def _figures(lines: Sequence[Sequence[Piece]]) -> bool:
    """Whether most lines end in a figure, as those of a table do."""
    ends = [bool(FIGURE.fullmatch(line[-1].text)) for line in lines]
    return 2 * sum(ends) > len(ends)


def _fields(line: str) -> list[str]:
    return line.rstrip("\n").split("\t")


def _pieces(line: str) -> list[Piece]:
    """Return what stands between the gaps of a line, with its place on paper."""
    line = line.rstrip().replace("\t", "  ")
    places = [*accumulate(map(cell_width, line), initial=0)]
    return [Piece(places[one.start()], places[one.end()], one[0]) for one in _PIECE.finditer(line)]


def _between_bars(line: str) -> list[str]:
    return [field.replace("\\|", "|") for field in _BAR.split(line.strip()[1:-1])]


def _is_rule(line: str) -> bool:
    return "-" in line and _RULE.fullmatch(line) is not None


def _has_gap(line: str) -> bool:
    return _GAP.search(line) is not None


def _is_barred(line: str) -> bool:
    return _BARRED.fullmatch(line.rstrip("\n")) is not None


_KINDS: tuple[tuple[Callable[[str], bool], Callable[[Block], Read]], ...] = (
    (may_draw, _of_drawing),
    (_is_barred, _of_bars),
    (_has_gap, _of_gaps),
)
