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
_CLAUSE_END = re.compile("[，。；！\n]")
_BEFORE_HEADING = frozenset("。！？\n\r \u3000，；")
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
    `after` those to the next figure, `earlier` the clause before, `later` the two clauses after it.
    """

    clause: int
    before: str
    after: str
    earlier: str
    words: str
    later: str


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
    if "）" in before.partition("（")[0]:
        before = text[max(clause, last) : figure.start].rpartition("）")[2]
    after = _after(text, passage, index)
    earlier = text[clause_start(text, passage.start, clause - 1) : clause - 1]
    return Surroundings(
        clause,
        before,
        after,
        earlier if clause > passage.start else "",
        text[clause : figure.end] + after,
        _later(text, passage, index) if figure.measure == "money" else "",
    )


def _later(text: str, passage: Passage, index: int) -> str:
    """Return the words from a figure to the end of the next clause but without figures: after
    `投资3亿元，` `建成水厂2座` comes out as `建成水厂`.
    """
    start = passage.figures[index].end
    mark = _CLAUSE_END.search(text, start + 1, min(passage.end, start + CLAUSE_LENGTH))
    end = mark.start() if mark else min(passage.end, start + CLAUSE_LENGTH)
    out, at = "", start
    for figure in passage.figures[index + 1 :]:
        if figure.start >= end:
            break
        out, at = out + text[at : figure.start], min(figure.end, end)
    return out + text[at:end]


def _after(text: str, passage: Passage, index: int) -> str:
    """Return the words after a figure, for one in a row (`3户、9人、5头牛`) those after the row."""
    figures = passage.figures
    while index + 1 < len(figures) and text[figures[index].end : figures[index + 1].start] in _ROW:
        index += 1
    end = figures[index].end
    following = figures[index + 1].start if index + 1 < len(figures) else passage.end
    return text[end : min(following, end + RIGHT_LENGTH)]


def clause_start(text: str, start: int, offset: int) -> int:
    """Return where the clause of a figure begins; a bracket within it is looked over unless it
    opens its line (`（一）`).
    """
    lowest = max(start, offset - CLAUSE_LENGTH)
    while text[offset - 1 : offset] == "）":
        opened = text.rfind("（", lowest, offset)
        if opened <= start or text[opened - 1] in _BEFORE_HEADING:
            break
        offset = opened
    mark = _LAST_MARK.match(text[lowest:offset])
    if not mark:
        return lowest
    found = lowest + mark.end()
    if text[found - 1] == "）" and found < offset:
        opened = text.rfind("（", lowest, found)
        if opened > start and text[opened - 1] not in _BEFORE_HEADING:
            return clause_start(text, start, found)
    return found
