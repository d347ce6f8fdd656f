"""Tables that lines rule: which cells the strokes of a page, or of a text, close in."""

from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from typing import NamedTuple

from duibiao.reading.workbooks.sheets import Block

Place = tuple[int, int]
CAP = 2_000
"""How many strokes tables are sought among; a drawing has more."""


class Cells(NamedTuple):
    """A table: what its cells say, all rows of one width, and the blocks of those that are one."""

    rows: Sequence[Sequence[str]]
    blocks: Sequence[Block] = ()


class Stroke(NamedTuple):
    """A stroke: where it lies, and between what it runs in the other direction."""

    at: float
    begin: float
    end: float


@dataclass(frozen=True)
class Grid:
    """A ruled table: the `xs` from left to right and `ys` from the top down between which its
    cells lie, y growing upwards, and how many rows and columns each cell covers by its first place.
    """

    xs: Sequence[float]
    ys: Sequence[float]
    spans: Mapping[Place, Place]
    first: Mapping[Place, Place]

    def cell(self, x: float, y: float) -> Place | None:
        """Return the cell in which a point lies, None for one outside."""
        column = bisect(self.xs, x) - 1
        row = bisect([-one for one in self.ys], -y) - 1
        return self.first.get((row, column))

    def width(self, cell: Place) -> float:
        """Return how wide a cell is."""
        return self.xs[cell[1] + self.spans[cell][1]] - self.xs[cell[1]]

    def table(self, texts: Mapping[Place, str]) -> Cells:
        """Return the table of what its cells say."""
        columns, rows = len(self.xs) - 1, len(self.ys) - 1
        found = [[texts.get((row, n), "") for n in range(columns)] for row in range(rows)]
        blocks = [
            (row, column, row + tall - 1, column + wide - 1)
            for (row, column), (tall, wide) in self.spans.items()
            if tall * wide > 1
        ]
        return Cells(found, blocks)


def grids(across: Sequence[Stroke], down: Sequence[Stroke], slack: float) -> Iterator[Grid]:
    """Yield the grids of several rows and columns that strokes draw; those that meet within
    `slack` belong together.
    """
    across, down = _joined(across, slack), _joined(down, slack)
    if len(across) + len(down) > CAP:
        return
    for over, beside in _connected(across, down, slack):
        xs = _between(beside, over, slack)
        ys = _between(over, beside, slack)[::-1]
        spans = _spans(xs, ys, over, beside) if len(xs) > 2 and len(ys) > 2 else None
        if spans:
            first = {
                (row + down, column + right): (row, column)
                for (row, column), (tall, wide) in spans.items()
                for down, right in product(range(tall), range(wide))
            }
            yield Grid(xs, ys, spans, first)


def _joined(strokes: Sequence[Stroke], slack: float) -> list[Stroke]:
    """Return strokes in one line that touch as one; what lies nearer than the slack is one line."""
    lines: list[list[Stroke]] = []
    for stroke in sorted(strokes):
        if lines and stroke.at - lines[-1][0].at <= slack:
            lines[-1].append(stroke)
        else:
            lines.append([stroke])
    found: list[Stroke] = []
    for line in lines:
        at, *rest = line[0].at, *sorted(line, key=lambda one: one.begin)
        begin, end = rest[0].begin, rest[0].end
        for stroke in rest[1:]:
            if stroke.begin > end + slack:
                found.append(Stroke(at, begin, end))
                begin = stroke.begin
            end = max(end, stroke.end)
        found.append(Stroke(at, begin, end))
    return found


def _connected(
    across: list[Stroke], down: list[Stroke], slack: float
) -> Iterator[tuple[list[Stroke], list[Stroke]]]:
    """Yield the strokes across and down that hang together."""
    left = set(across)
    for one in across:
        if one not in left:
            continue
        left.discard(one)
        over, beside, new = [one], list[Stroke](), [one]
        while new:
            met = [v for v in down if v not in beside and any(_meet(h, v, slack) for h in new)]
            beside += met
            new = [h for h in left if any(_meet(h, v, slack) for v in met)]
            left.difference_update(new)
            over += new
        yield sorted(over), sorted(beside)


def _meet(across: Stroke, down: Stroke, slack: float) -> bool:
    return (
        across.begin - slack <= down.at <= across.end + slack
        and down.begin - slack <= across.at <= down.end + slack
    )


def _between(strokes: list[Stroke], others: list[Stroke], slack: float) -> list[float]:
    """Return where strokes lie, and where others end beyond them: sides may be open."""
    found = sorted({stroke.at for stroke in strokes})
    begin, end = min(one.begin for one in others or strokes), max(o.end for o in others or strokes)
    if not strokes or not others:
        return []
    before = [begin] if begin < found[0] - slack else []
    return [*before, *found, *([end] if end > found[-1] + slack else [])]


def _spans(
    xs: Sequence[float], ys: Sequence[float], across: list[Stroke], down: list[Stroke]
) -> dict[Place, Place] | None:
    """Return how many rows and columns each cell covers, None where one is no rectangle."""
    columns, rows = len(xs) - 1, len(ys) - 1
    below = [_closed(across, y, xs) for y in ys[1:]]
    beside = [_closed(down, x, ys) for x in xs[1:]]
    taken: dict[Place, Place] = {}
    found: dict[Place, Place] = {}
    for row, column in product(range(rows), range(columns)):
        if (row, column) in taken:
            continue
        right, bottom = column, row
        while right + 1 < columns and not beside[right][row]:
            right += 1
        while bottom + 1 < rows and not below[bottom][column]:
            bottom += 1
        block = [*product(range(row, bottom + 1), range(column, right + 1))]
        crossed = any(beside[x][y] for y, x in block if x < right) or any(
            below[y][x] for y, x in block if y < bottom
        )
        if crossed or any(place in taken for place in block):
            return None
        taken |= dict.fromkeys(block, (row, column))
        found[row, column] = (bottom - row + 1, right - column + 1)
    return found


def _closed(strokes: list[Stroke], at: float, ends: Sequence[float]) -> list[bool]:
    """Return for each gap between `ends` whether a stroke that lies at a place closes it."""
    lying = [stroke for stroke in strokes if stroke.at == at]
    middles = [(one + other) / 2 for one, other in pairwise(ends)]
    return [any(s.begin <= m <= s.end for s in lying) for m in middles]
