"""The letters of a page of a PDF as lines, and the pieces between the gaps of a line."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from duibiao.reading.documents.aligned import FIGURE, Piece

CELL_GAP, WORD_GAP = 0.4, 0.12
MARGINS, LATIN = 1.5, 0.6  # ems: beside the text of a cell, and of a letter or digit
_FIGURES = frozenset("0123456789.,%")
_WIDE = re.compile(r"[\u2e80-\u9fff\uff00-\uffef\u2018-\u201d]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_UNBROKEN = re.compile(r"[（“《]*(?:[\w.,+/-]+|.)[，。；：、！？）》”%％]*", re.ASCII)
_BESIDE_SIGNS = re.compile(r"\s+(?=[，。；：、）])|(?<=[，。；：、（])\s+")
_GROUPED = re.compile(r"-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")


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


class Letter(NamedTuple):
    """A letter and where it stands: its ends on its line, and above which height and below."""

    left: float
    right: float
    char: str
    low: float
    high: float


class Draft(NamedTuple):
    """A line, the pieces between its gaps, none for a row of a ruled table, and its height."""

    line: Line
    pieces: Sequence[Piece] = ()
    low: float = 0.0
    high: float = 0.0


def lines_in(letters: Iterable[Letter]) -> list[Line]:
    """Return the lines of a cell, from the top."""
    rows: list[list[Letter]] = []
    for letter in sorted(letters, key=lambda one: -one.low - one.high):
        if rows and letter.high > (rows[-1][0].low + rows[-1][0].high) / 2:
            rows[-1].append(letter)
        else:
            rows.append([letter])
    return [line_of(row).line for row in rows]


def cell_text(lines: Sequence[Line], width: float, broken: bool) -> str:
    """Return what a cell of some width says: a line that fills it goes on in the next. A figure of
    two lines is broken where that is known.
    """
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


def line_of(letters: Iterable[Letter]) -> Draft:
    """Letters stand in the order of their places: another font's may come later in the file."""
    letters = sorted(letters)
    em = em_of(letters) or max(letters[0].high - letters[0].low, 1.0)
    spaces = [_space(one, other, em) for one, other in pairwise(letters)]
    text = "".join(
        letter.char + space for letter, space in zip(letters, [*spaces, ""], strict=True)
    )
    cuts = [0, *(n for n, space in enumerate(spaces, 1) if space == "\t"), len(letters)]
    parts = zip(text.split("\t"), pairwise(cuts), strict=True)
    pieces = [Piece(letters[a].left, letters[b - 1].right, said) for said, (a, b) in parts]
    return Draft(
        Line(text, letters[0].left, letters[-1].right, em), pieces, letters[0].low, letters[0].high
    )


def em_of(letters: Sequence[Letter]) -> float:
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
