"""The sentences that hold figures, each in its section, cut into clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from duibiao.reading.prose.layout import SENTENCE_LENGTH, Layout, Section
from duibiao.reading.quantities import Quantity

_LAST_MARK = re.compile(r".*[，。；：,;:\n（）！？!?]", re.DOTALL)
_LAST_STOP = re.compile(r".*(?:[。！？!?][”’）]*|[\r\n])", re.DOTALL)
_STOP = re.compile(r"[。！？!?][”’）]*|[\r\n]")
_ROW = frozenset("、和及与")
CLAUSE_LENGTH = 80
RIGHT_LENGTH = 28


class Passage(NamedTuple):
    """A sentence with its figures, in the section it stands in; offsets are the text's."""

    start: int
    end: int
    figures: tuple[Quantity, ...]
    section: Section


class Surroundings(NamedTuple):
    """The words around one figure.

    `clause` is where its clause begins, `before` the words from the last figure or mark to it,
    `after` those to the next figure, `earlier` the clause before.
    """

    clause: int
    before: str
    after: str
    earlier: str
    words: str


def passages(text: str, layout: Layout, figures: list[Quantity]) -> Iterator[Passage]:
    """Yield the sentences of normalised text that hold figures, in order."""
    index = 0
    while index < len(figures):
        start, end = _sentence(text, figures[index].start)
        last = index + 1
        while last < len(figures) and figures[last].start < end:
            last += 1
        yield Passage(start, end, tuple(figures[index:last]), layout.section(figures[index].start))
        index = last


def _sentence(text: str, offset: int) -> tuple[int, int]:
    """Return the sentence around an offset, looking no further than a sentence is long."""
    low = max(0, offset - SENTENCE_LENGTH)
    last = _LAST_STOP.match(text[low:offset])
    stop = _STOP.search(text, offset, offset + SENTENCE_LENGTH)
    start = low + last.end() if last else low
    return start, stop.end() if stop else min(len(text), offset + SENTENCE_LENGTH)


def surroundings(text: str, passage: Passage, index: int, dated: int) -> Surroundings:
    """Return the words around the figure `index` of a passage; `dated` is where the last time
    named before it ends.
    """
    figure = passage.figures[index]
    clause = clause_start(text, passage.start, figure.start)
    last = passage.figures[index - 1].end if index else passage.start
    before = text[max(clause, last, dated) : figure.start]
    after = _after(text, passage, index)
    earlier = text[clause_start(text, passage.start, clause - 1) : clause - 1]
    return Surroundings(
        clause,
        before,
        after,
        earlier if clause > passage.start else "",
        text[clause : figure.end] + after,
    )


def _after(text: str, passage: Passage, index: int) -> str:
    """Return the words after a figure, for one in a row (`3户、9人、5头牛`) those after the row."""
    figures = passage.figures
    while index + 1 < len(figures) and text[figures[index].end : figures[index + 1].start] in _ROW:
        index += 1
    end = figures[index].end
    following = figures[index + 1].start if index + 1 < len(figures) else passage.end
    return text[end : min(following, end + RIGHT_LENGTH)]


def clause_start(text: str, start: int, offset: int) -> int:
    """Return where the clause of a figure begins; a bracket right before it is looked over."""
    if text[offset - 1 : offset] == "）":
        opened = text.rfind("（", max(start, offset - CLAUSE_LENGTH), offset)
        offset = opened if opened >= 0 else offset
    lowest = max(start, offset - CLAUSE_LENGTH)
    mark = _LAST_MARK.match(text[lowest:offset])
    return lowest + mark.end() if mark else lowest
