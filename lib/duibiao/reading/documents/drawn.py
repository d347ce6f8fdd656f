"""Tables that characters draw in a text: ┌─┬─┐, or +---+ and bars."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache
from itertools import accumulate, pairwise

from duibiao.reading.documents.aligned import cell_width
from duibiao.reading.documents.ruled import Cells, Grid, Place, Stroke, grids

LINE = 2.0
"""How far apart lines lie, in columns of half a Han character."""
SLACK = 1.0
_BOX = re.compile(r"[\u2500-\u257f]")
_RULE = re.compile(r"\s*\+(?:[-=]+\+)+\s*")
_BARRED = re.compile(r"\s*\|.*\|\s*")
_WAYS = {"HORIZONTAL": "LR", "VERTICAL": "UD", "LEFT": "L", "RIGHT": "R", "UP": "U", "DOWN": "D"}


def may_draw(line: str) -> bool:
    """Whether a line may belong to a drawn table."""
    return bool(_BOX.search(line) or _RULE.fullmatch(line) or _BARRED.fullmatch(line))


def of_drawing(lines: Sequence[str]) -> Cells | None:
    """Return the cells of the one table that lines draw, None where they draw none or it is not
    sure.
    """
    if any(map(_RULE.fullmatch, lines)):
        lines = [
            line.replace("|", "│") if _BARRED.fullmatch(line) else _boxed(line) for line in lines
        ]
    places = min((_places(lines, wide) for wide in (2, 1)), key=_raggedness)
    across, down = _strokes(lines, places)
    found = [*grids(across, down, SLACK)]
    return _cells(found[0], lines, places) if len(found) == 1 else None


def _boxed(line: str) -> str:
    return (
        line.replace("+", "┼").replace("-", "─").replace("=", "─")
        if _RULE.fullmatch(line)
        else line
    )


def _places(lines: Sequence[str], wide: int) -> list[list[int]]:
    """Return where each character of each line begins, and where the line ends."""
    widths = [[wide if _BOX.match(c) else cell_width(c) for c in line.rstrip()] for line in lines]
    return [[*accumulate(line, initial=0)] for line in widths]


def _raggedness(places: list[list[int]]) -> int:
    """Return how many lines end elsewhere than most."""
    return len(places) - Counter(line[-1] for line in places).most_common(1)[0][1]


def _strokes(lines: Sequence[str], places: list[list[int]]) -> tuple[list[Stroke], list[Stroke]]:
    across, down = list[Stroke](), list[Stroke]()
    for number, (line, ends) in enumerate(zip(lines, places, strict=True)):
        y = -LINE * number
        for char, (left, right) in zip(line, pairwise(ends), strict=False):
            ways, x = _ways(char), (left + right) / 2
            if "L" in ways or "R" in ways:
                across.append(Stroke(y, left if "L" in ways else x, right if "R" in ways else x))
            if "U" in ways or "D" in ways:
                low, high = y - LINE / 2 * ("D" in ways), y + LINE / 2 * ("U" in ways)
                down.append(Stroke(x, low, high))
    return across, down


@cache
def _ways(char: str) -> str:
    """Return to which sides of a place a character draws: L, R, U, D."""
    words = unicodedata.name(char, "").split() if _BOX.match(char) else ()
    return "".join(_WAYS.get(word, "") for word in words)


def _cells(grid: Grid, lines: Sequence[str], places: list[list[int]]) -> Cells:
    said: dict[Place, dict[int, str]] = defaultdict(dict)
    for number, (line, ends) in enumerate(zip(lines, places, strict=True)):
        for char, (left, right) in zip(line, pairwise(ends), strict=False):
            place = grid.cell((left + right) / 2, -LINE * number)
            if place and not _ways(char):
                said[place][number] = said[place].get(number, "") + char
    texts = {place: [*map(str.strip, told.values())] for place, told in said.items()}
    return grid.table({place: "".join(told) for place, told in texts.items()})
