"""The reader of prose: from a text to its figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from duibiao.reading import READING_COLUMNS, quantities
from duibiao.reading.prose import kinds, names, periods, roles, themes
from duibiao.reading.prose.layout import Layout, Section, lay_out, sentences
from duibiao.reading.prose.record import Record
from duibiao.reading.quantities import Quantity

_CLAUSE = "，。；：,;:\n（）！？"
CLAUSE_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence with its figures, in the section it stands in."""

    start: int
    end: int
    figures: tuple[Quantity, ...]
    section: Section


def extract(text: str, period: str | None = None, bureau: str | None = None) -> list[Record]:
    """Return every figure of a text in order, with its meaning.

    `period` (canonical) is what the document is about where its title does not say; `bureau` is the
    name whose mention in the text is left out of indicators' names.
    """
    plain = quantities.normalise(text)
    layout = lay_out(plain)
    about = periods.calendar(plain, layout, period)
    return [
        record
        for passage in _passages(plain, layout, quantities.find(plain))
        for record in _read(text, plain, passage, layout, about)
    ]


def _passages(text: str, layout: Layout, figures: list[Quantity]) -> Iterator[Passage]:
    index = 0
    while index < len(figures):
        section = layout.section(figures[index].start)
        line_start = text.rfind("\n", max(0, figures[index].start - 1000), figures[index].start) + 1
        line_start = line_start or max(0, figures[index].start - 1000)
        line_end = text.find("\n", figures[index].start, figures[index].start + 1000)
        line_end = line_end if line_end >= 0 else min(len(text), figures[index].start + 1000)
        for start, end in sentences(text, line_start, line_end):
            if end > figures[index].start:
                break
        last = index
        while last < len(figures) and figures[last].start < end:
            last += 1
        yield Passage(start, end, tuple(figures[index:last]), layout.section(start))
        index = last


def _read(
    text: str, plain: str, passage: Passage, layout: Layout, about: periods.Calendar
) -> Iterator[Record]:
    start, end = passage.start, passage.end
    section = passage.section
    default = periods.section_period(section, about)
    named = periods.times(plain, start, end, about, default)
    said = roles.roles(plain, roles.cues(plain, start, end), list(passage.figures), section.kind)
    theme = themes.of_section(section.headings, layout.title)
    sentence = text[start:end]
    previous: names.Name | None = None
    for index, figure in enumerate(passage.figures):
        clause = clause_start(plain, start, figure.start)
        kind = kinds.kind(plain, figure, clause)
        role, cued = said[index]
        if kind == "of_target":
            role = roles.ACTUAL if section.kind != "plan" else role
        when, dated = periods.choose(named, figure.start, role, kind, default, about)
        if role == roles.ACTUAL and section.kind == "plan" and not dated and layout.kind != "plan":
            when = about.period
        last_end = passage.figures[index - 1].end if index else start
        following = passage.figures[index + 1].start if index + 1 < len(passage.figures) else end
        begin = max([clause, last_end, *(w.end for w in named if w.end <= figure.start)])
        left = plain[begin : figure.start]
        right = plain[figure.end : min(following, figure.end + names.LONGEST)]
        before = plain[clause_start(plain, start, clause - 1) : clause - 1] if clause > start else ""
        name = names.compose(figure, kind, left, right, before, previous, section.title)
        picked, sure = themes.choose(name.text, plain[clause : min(following, figure.end + 20)], sentence, theme)
        yield Record(
            figure.start,
            figure.end,
            text[figure.start : figure.end],
            kinds.signed(plain, figure, kind, clause),
            figure.unit,
            figure.bound,
            kind,
            role,
            when,
            name.text,
            picked,
            sentence,
            start,
            end,
            section.title,
            "high",
            "",
            figure.resolution,
        )
        previous = name


def clause_start(text: str, start: int, offset: int) -> int:
    """Return where the clause of a figure begins; a bracket just before the figure is looked over."""
    at = offset
    if text[at - 1 : at] == "）":
        opened = text.rfind("（", max(start, at - CLAUSE_LENGTH), at)
        at = opened if opened >= 0 else at
    lowest = max(start, at - CLAUSE_LENGTH)
    for index in range(at - 1, lowest - 1, -1):
        if text[index] in _CLAUSE:
            return index + 1
    return lowest


def readings(
    text: str, source: str, period: str | None = None, bureau: str | None = None
) -> pd.DataFrame:
    """Return the figures of a text, without context, as a frame with `READING_COLUMNS`."""
    return pd.DataFrame(columns=list(READING_COLUMNS))
