"""The reader of prose: from a text to its figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from duibiao.reading import quantities
from duibiao.reading.prose import (
    calendar,
    carried,
    confidence,
    context,
    cues,
    kinds,
    lending,
    lists,
    names,
    naming,
    periods,
    roles,
    themes,
)
from duibiao.reading.prose.dates import Calendar
from duibiao.reading.prose.extents import last_year
from duibiao.reading.prose.layout import PLAN, Layout, lay_out
from duibiao.reading.prose.passages import Passage, Surroundings, passages, surroundings
from duibiao.reading.prose.record import Record
from duibiao.reading.prose.times import When
from duibiao.reading.prose.times import times as times_of
from duibiao.reading.quantities import Quantity


class Document(NamedTuple):
    """A text as given and normalised, with what is known of the whole of it."""

    text: str
    plain: str
    layout: Layout
    about: Calendar
    bureau: str
    openings: carried.Openings


class Reading(NamedTuple):
    """A passage with what its words say of all its figures."""

    passage: Passage
    times: list[When]
    dealt: dict[int, When]
    default: str
    theme: tuple[str, int]
    sentence: str


def extract(
    text: str, period: str | None = None, bureau: str | None = None, named: str | None = None
) -> list[Record]:
    """Return every figure of a text in order, with its meaning.

    `period` (canonical) is what the document is about, `named` what the name of its file says of
    that, which counts where its title says nothing else; `bureau` is the name whose mention in the
    text is left out of indicators' names.
    """
    plain = quantities.normalise(text)
    layout = lay_out(plain)
    about = calendar.calendar(plain, layout, period, named)
    document = Document(
        text, plain, layout, about, bureau or "", carried.openings(plain, about.year)
    )
    return [
        record
        for passage in passages(plain, layout, quantities.find(plain))
        for record in _records(document, passage)
    ]


def _records(document: Document, passage: Passage) -> Iterator[Record]:
    plain, start, end = document.plain, passage.start, passage.end
    passage, default = _dated(document, passage)
    section = passage.section
    times = times_of(plain, start, end, document.about, default)
    reading = Reading(
        passage,
        times,
        lists.dates(plain, times, passage.figures) if len(times) > 1 else {},
        default,
        themes.of_section(section.headings, document.layout.title),
        document.text[start:end],
    )
    planned = last_year(default) if section.kind == PLAN else None
    found = cues.cues(plain, start, end, document.about.year, planned)
    said = roles.roles(plain, start, found, passage.figures, section.kind)
    lent: list[tuple[naming.Name, str] | None] = []
    kind, sign, topics, risen = "", 1, list[str](), False
    told, back = list[str](), list[str]()
    aside: Surroundings | None = None
    for index, (figure, role) in enumerate(zip(passage.figures, said, strict=True)):
        dated = periods.last_end(times, figure.start) if times else 0
        around = surroundings(plain, passage, index, dated)
        sort = context.judge(figure, around.before, around.after)
        if sort == context.NOTHING:
            lent.append(None)
            continue
        around = lending.over(around, aside) if aside else around
        aside = around if sort == context.CONTEXT else None
        previous, theme = lending.lender(plain, passage.figures, index, lent) or (None, "")
        joined = index > 0 and lists.follows(plain, passage.figures[index - 1], figure)
        if not (joined and kind in kinds.CHANGES):
            kind = kinds.kind(plain, figure, around.clause)
            sign = kinds.sign(plain, figure, kind, around.clause)
        earlier = kinds.is_earlier(plain, figure, around.clause)
        role = _role(roles.ACTUAL if earlier else role, kind, sort, section.kind)
        name = names.compose(figure, kind, around, previous, section.title)
        if not joined:
            back = lists.back(told, kind, around.before, plain, passage.figures, index)
        if not (joined and topics):
            topics = lists.deal(name.topic, around.before, plain, passage.figures, index)
        if back:
            name = naming.moved(previous if joined and previous else name, back.pop(0))
        elif topics:
            name = naming.retopic(figure, kind, name, topics.pop(0))
        elif previous and (risen or (joined and kind in kinds.CHANGES)):
            name = previous
        risen = earlier
        far = previous is not None and previous.far
        more = (theme, themes.bond(kind, figure, around.before, far))
        record = _record(document, reading, figure, around, kind, role, name, sign, earlier, more)
        yield record
        lends = sort == context.FIGURE and not lending.is_again(around.before)
        lent.append((name, record.theme) if lends else None)
        if sort == context.FIGURE:
            told += [name.text if name.borrowed else name.topic] * (kind == "level")


def _dated(document: Document, passage: Passage) -> tuple[Passage, str]:
    """Return a passage and the period its figures have where it names none: the one its paragraph
    carries on, else its section's.
    """
    about = document.about
    default = calendar.section_period(passage.section, about)
    if about.year and carried.planned(document.plain, document.openings, passage.start):
        return passage._replace(section=replace(passage.section, kind=PLAN)), str(about.year)
    period = carried.carried(document.plain, document.openings, passage.start, about, default)
    if not period:
        return passage, default
    section = carried.section_in(passage.section, period, about)
    return passage._replace(section=section), period


def _role(role: str, kind: str, sort: str, section: str) -> str:
    if sort == context.CONTEXT:
        return roles.CONTEXT
    return roles.ACTUAL if kind in ("of_target", "delta") and section != PLAN else role


def _record(
    document: Document,
    reading: Reading,
    figure: Quantity,
    around: Surroundings,
    kind: str,
    role: str,
    name: naming.Name,
    sign: int,
    earlier: bool,
    before: tuple[str, int],
) -> Record:
    passage, about = reading.passage, document.about
    period, dated = _period(document, reading, figure, around.clause, kind, role)
    role, period, dated = _timed(document, reading, figure, (role, period, dated))
    theme = themes.choose(name.text, around.words, reading.sentence, reading.theme, before)
    doubts = confidence.reasons(
        figure, period, dated, about.assumed, bool(name.topic), name.borrowed, theme
    )
    doubts += ["earlier_value"] * earlier
    return Record(
        figure.start,
        figure.end,
        document.text[figure.start : figure.end],
        figure.value * sign,
        _unit(document.text, figure),
        figure.bound,
        kind,
        role,
        period,
        name.text.replace(document.bureau, "") if document.bureau else name.text,
        theme,
        reading.sentence,
        passage.start,
        passage.end,
        passage.section.title,
        confidence.grade(doubts),
        "|".join(doubts),
        figure.resolution,
        periods.base(reading.times, figure.start) if kind in ("growth", "delta") else "",
    )


def _timed(
    document: Document, reading: Reading, figure: Quantity, found: tuple[str, str, bool]
) -> tuple[str, str, bool]:
    """Return role, period and whether it is named, the role as the period has it: what lies before
    the time of a plan's section is told, what lies after a report's end is planned.
    """
    role, period, dated = found
    about, in_plan = document.about, reading.passage.section.kind == PLAN
    if about.assumed:
        return found
    if role == roles.TARGET:
        told = dated and in_plan and periods.is_past(period, reading.default)
        return roles.ACTUAL if told else role, period, dated
    if role != roles.ACTUAL or not reading.times:
        return found
    if dated and periods.is_ahead(period, about):
        told = roles.is_told(document.plain, reading.passage.start, figure.start)
        return role if told else roles.TARGET, period, dated
    place = figure.start, figure.end
    ahead = "" if in_plan else periods.still_ahead(document.plain, reading.times, place, about)
    return (roles.TARGET, ahead, True) if ahead else found


def _unit(text: str, figure: Quantity) -> str:
    """Return the unit; brackets in it (`台（套）`) as the text writes them."""
    if figure.measure != "count" or "(" not in figure.unit:
        return figure.unit
    opened = max(text.rfind(mark, figure.start, figure.end) for mark in "(（")
    start = opened - figure.unit.index("(")
    return text[start : start + len(figure.unit)]


def _period(
    document: Document, reading: Reading, figure: Quantity, clause: int, kind: str, role: str
) -> tuple[str, bool]:
    """Return the period of a figure and whether its sentence names it."""
    default, about = reading.default, document.about
    if role == roles.ACTUAL and reading.passage.section.kind == PLAN != document.layout.kind:
        default = about.period
    elif role == roles.TARGET:
        default = periods.of_goal(document.plain[clause : figure.start], default, about)
    if when := reading.dealt.get(figure.start):
        return when.covers, True
    if not reading.times:
        return default, False
    standing = kinds.is_standing(figure, kind, document.plain, clause)
    sort, place = "standing" if standing else kind, (figure.start, figure.end)
    chosen = periods.choose(reading.times, place, clause, role, sort, default, about)
    if chosen[1] or sort != "share" or role != roles.TARGET:
        return chosen
    due = periods.brought_about(document.plain, reading.times, figure.start)
    return (due, True) if due else chosen
