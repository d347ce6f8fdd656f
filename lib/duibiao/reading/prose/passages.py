"""The sentences that hold figures, each in its section, cut into clauses."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from duibiao.reading.prose.phrases import TOPIC, parse
from duibiao.reading.prose.sections import SENTENCE_LENGTH, Layout, Section
from duibiao.reading.quantities import Quantity

_MARK = re.compile(r"[，。；：,;:\n（）！？!?]")
_STOP = re.compile(r"[。！？!?\r\n](?:(?<![\r\n])[”’）]*)?")
_CLAUSE_END = re.compile("[，。；！\n]")
_BEFORE_HEADING = frozenset("。！？\n\r \u3000，；")
_ROW = frozenset("、和及与")
CLAUSE_LENGTH = 80
RIGHT_LENGTH = 28
LONGEST_KIND = 4


_NUMBER = re.compile("[一二三四五六七八九十0-9]{1,3}")  # the mark of a list: （一）


class Passage(NamedTuple):
    """A sentence with its figures, in the section it stands in; offsets are the text's.

    `marks` are where the marks before its last figure end.
    """

    start: int
    end: int
    figures: tuple[Quantity, ...]
    section: Section
    marks: list[int]


class Surroundings(NamedTuple):
    """The words around a figure, the `number`th from 0 of a passage of `text`.

    `clause` is where its clause begins, `before` the words from the last figure or mark to it,
    `after` those to the next figure.
    """

    text: str
    passage: Passage
    number: int
    clause: int
    before: str
    after: str

    @property
    def words(self) -> str:
        """The clause up to the next figure."""
        return self.text[self.clause : self.passage.figures[self.number].end] + self.after

    @property
    def since(self) -> str:
        """The words of the clause from the last figure on, dates included."""
        figures, at = self.passage.figures, self.number
        last = figures[at - 1].end if at else self.passage.start
        return self.text[max(self.clause, last) : figures[at].start]

    @property
    def opened(self) -> bool:
        """Whether the clause opens a bracket: it tells of the words before that."""
        return self.text[self.clause - 1 : self.clause] == "（"

    @property
    def earlier(self) -> str:
        """The clause before, empty for the first of a sentence."""
        end = self.clause - 1
        first = self.clause == self.passage.start
        told = "" if first else self.text[_clause_start(self.text, self.passage, end) : end]
        return "" if _NUMBER.fullmatch(told) else told

    @property
    def later(self) -> str:
        """The words after an amount of money to the end of the next clause, without figures."""
        is_money = self.passage.figures[self.number].measure == "money"
        return _later(self.text, self.passage, self.number) if is_money else ""


def passages(text: str, layout: Layout, figures: list[Quantity]) -> Iterator[Passage]:
    """Yield the sentences of normalised text that hold figures; none reaches out too far."""
    stops = (stop.end() for stop in _STOP.finditer(text))
    index = start = end = 0
    while index < len(figures):
        offset = figures[index].start
        while end <= offset:
            start, end = end, next(stops, len(text))
        first, until = max(start, offset - SENTENCE_LENGTH), min(end, offset + SENTENCE_LENGTH)
        last = index + 1
        while last < len(figures) and figures[last].start < until:
            last += 1
        row = tuple(figures[index:last])
        marks = [mark.end() for mark in _MARK.finditer(text, first, row[-1].start)]
        yield Passage(first, until, row, layout.section(offset), marks)
        index = last


def surroundings(text: str, passage: Passage, index: int, dated: int) -> Surroundings:
    """Return the words around a figure; `dated` is where the last time before it ends."""
    figure = passage.figures[index]
    clause = _clause_start(text, passage, figure.start)
    last = passage.figures[index - 1].end if index else passage.start
    before = text[max(clause, last, dated) : figure.start]
    if "）" in before and "）" in before.partition("（")[0]:
        before = text[max(clause, last) : figure.start]
        before = before if "（" in before else before.rpartition("）")[2]
    return Surroundings(text, passage, index, clause, before, _after(text, passage, index))


def _later(text: str, passage: Passage, index: int) -> str:
    """Return the words to the end of the next clause (`投资3亿元，建成水厂2座`: `建成水厂`)."""
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


def _clause_start(text: str, passage: Passage, offset: int) -> int:
    """Return where a figure's clause begins, brackets within it looked over."""
    start = passage.start
    lowest = max(start, offset - CLAUSE_LENGTH)
    while text[offset - 1 : offset] == "）":
        opened = text.rfind("（", lowest, offset)
        if opened <= start or text[opened - 1] in _BEFORE_HEADING:
            break
        offset = opened
    index = bisect_right(passage.marks, offset)
    found = passage.marks[index - 1] if index else start
    if found <= lowest:
        return lowest
    if text[found - 1] == "）" and found < offset:
        opened = text.rfind("（", lowest, found)
        if opened > start and text[opened - 1] not in _BEFORE_HEADING:
            return _clause_start(text, passage, found)
    return found


def over(around: Surroundings, aside: Surroundings) -> Surroundings:
    """Return the words around a figure, before it those of `aside`, which only tells kinds."""
    end, start = (at.passage.figures[at.number] for at in (aside, around))
    kind = around.text[end.end : start.start]
    if (
        kind[:1] == "的" and kind[1:].isalpha() and len(kind) <= TOPIC
    ):  # 过闸流量5立方米/秒以上的水闸
        return around._replace(before=f"{parse(aside.before).verb}{kind[1:]}")
    near = kind.isalpha() and len(kind) <= LONGEST_KIND
    return around._replace(before=aside.before) if near else around
