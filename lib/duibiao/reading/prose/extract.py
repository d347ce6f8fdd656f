"""The reader of prose: from a text to its figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from duibiao.reading import quantities
from duibiao.reading.prose import (
    bases,
    bodies,
    calendar,
    carried,
    confidence,
    context,
    cues,
    kinds,
    lists,
    periods,
    roles,
    shares_of_tasks,
    themes,
)
from duibiao.reading.prose.course import Course, Meaning
from duibiao.reading.prose.dates import Calendar
from duibiao.reading.prose.decisions import Decision
from duibiao.reading.prose.explaining import Place, Told, decisions
from duibiao.reading.prose.extents import last_year
from duibiao.reading.prose.layout import PLAN, Layout, lay_out
from duibiao.reading.prose.passages import Passage, Surroundings, passages, surroundings
from duibiao.reading.prose.record import Record
from duibiao.reading.prose.times import When
from duibiao.reading.prose.times import times as times_of
from duibiao.reading.quantities import Quantity
from duibiao.reading.quantities.grammar import misread


class Document(NamedTuple):
    """A text as given and normalised, with what is known of the whole of it."""

    text: str
    plain: str
    layout: Layout
    about: Calendar
    bureau: str
    openings: carried.Openings
    level: int
    letters: bool
    explained: bool


class Reading(NamedTuple):
    """A passage with what its words say of all its figures."""

    passage: Passage
    times: list[When]
    dealt: dict[int, When]
    default: str
    theme: tuple[str, int]
    heading: str
    sentence: str
    misdated: bool
    carried: bool


def extract(
    text: str,
    period: str | None = None,
    bureau: str | None = None,
    named: str | None = None,
    *,
    explained: bool = False,
) -> list[Record]:
    """Return every figure of a text in order, with its meaning.

    `period` (canonical) is what the document is about, `named` what the name of its file says of
    that, which counts where its title says nothing else; `bureau` is the name whose mention in the
    text is left out of indicators' names. `explained` adds the decisions behind each figure.
    """
    plain = quantities.normalise(text)
    layout = lay_out(plain)
    about = calendar.calendar(plain, layout, period, named)
    letters = any(letter in text for letter in _NOUGHTS)
    own, opened = bodies.level(layout.title, bureau or "", plain), carried.openings(plain, about)
    document = Document(text, plain, layout, about, bureau or "", opened, own, letters, explained)
    found: list[Record] = []
    for passage in passages(plain, layout, quantities.find(plain)):
        found += _records(document, passage, found[-1] if found else None)
    return found


def _goes_on(text: str, passage: Passage, before: Record | None) -> str:
    """Return the period of the figure before where a sentence opens with 其中: it tells parts of it
    (`…2.9亿元。其中：水库工程6个`).
    """
    if before is None or not text.startswith("其中", passage.start):
        return ""
    same = before.sentence_end == passage.start and before.role != roles.CONTEXT
    return before.period if same else ""


def _records(document: Document, passage: Passage, before: Record | None) -> Iterator[Record]:
    """Yield the figures of a passage, `before` being the one before it; what one of them says of
    the next is kept in its course.
    """
    reading = _reading(document, passage)
    if going := _goes_on(document.plain, passage, before):
        reading = reading._replace(default=going, carried=going != reading.default)
    passage, times, section = reading.passage, reading.times, reading.passage.section
    course = Course(document.plain, passage.figures, reading.heading)
    said = _roles(document, reading)
    for index, (figure, role) in enumerate(zip(passage.figures, said, strict=True)):
        dated = periods.last_end(times, figure.start) if times else 0
        around = surroundings(document.plain, passage, index, dated)
        sort = context.judge(figure, around.before, around.after)
        if sort == context.NOTHING:
            course.skip()
            continue
        around = course.widen(around, sort)
        meaning = course.meaning(figure, around)
        role = _role(role, meaning, sort, section.kind)
        record = _record(document, reading, figure, around, meaning, role)
        yield record
        course.lend(meaning, record.theme, around, sort)


def _reading(document: Document, passage: Passage) -> Reading:
    """Return what the words of a passage say of all its figures."""
    plain, start, end = document.plain, passage.start, passage.end
    passage, default, far = _dated(document, passage)
    figures = lists.shared_bounds(plain, start, passage.figures)
    passage = passage if figures is passage.figures else passage._replace(figures=figures)
    times = times_of(plain, start, end, document.about, default)
    dealt = lists.dates(plain, times, passage.figures) if len(times) > 1 else {}
    theme = themes.of_section(passage.section.headings, document.layout.title)
    heading, sentence = passage.section.title, document.text[start:end]
    misdated = "一" in sentence and misread(sentence)[0]
    return Reading(passage, times, dealt, default, theme, heading, sentence, misdated, far)


def _roles(document: Document, reading: Reading) -> list[Decision]:
    """Return the role of each figure of a passage, as the cues of its sentence have it."""
    passage, plain = reading.passage, document.plain
    planned = last_year(reading.default) if passage.section.kind == PLAN else None
    found = cues.cues(plain, passage.start, passage.end, document.about.year, planned)
    said = roles.roles(plain, passage.start, found, passage.figures, passage.section.kind)
    return _of_others(document, passage, _parted(plain, passage.figures, said))


def _parted(text: str, figures: tuple[Quantity, ...], said: list[Decision]) -> list[Decision]:
    """Return the roles, that of a task where the next figure tells how much of it is done."""
    for index, (figure, following) in enumerate(pairwise(figures)):
        alike = figure.unit == following.unit
        if task := alike and shares_of_tasks.task_of(text, figure, following):
            said[index] = said[index].over(roles.TARGET, "role_part_done", *task)
    return said


def _of_others(document: Document, passage: Passage, said: list[Decision]) -> list[Decision]:
    """Return the roles, none for what a larger body's figure is."""
    plain, figures = document.plain, passage.figures
    if not bodies.WHOLE.search(plain, passage.start, figures[-1].start):
        return said
    for index, figure in enumerate(figures):
        if body := bodies.other(plain, passage.start, figure, document.level):
            said[index] = said[index].over(roles.CONTEXT, "role_of_another_body", *body)
    return said


def _dated(document: Document, passage: Passage) -> tuple[Passage, str, bool]:
    """Return a passage, the period its figures have where it names none, and whether that is one
    its paragraph carries on, and not its section's.
    """
    about = document.about
    default = calendar.section_period(passage.section, about)
    if about.year and carried.planned(document.plain, document.openings, passage.start):
        return passage._replace(section=replace(passage.section, kind=PLAN)), str(about.year), True
    period = carried.carried(document.plain, document.openings, passage.start, about, default)
    if not period:
        return passage, default, False
    section = carried.section_in(passage.section, period, about)
    return passage._replace(section=section), period, True


def _role(role: Decision, meaning: Meaning, sort: str, section: str) -> Decision:
    """Return the role of a figure with this meaning, where its sentence gives it `role`."""
    if roles.CONTEXT in (sort, role.value):
        return role.over(roles.CONTEXT, "role_no_figure_of_the_bureau")
    if meaning.earlier:
        return role.over(roles.ACTUAL, "role_value_before_a_change")
    told = meaning.kind in ("of_target", "delta") and section != PLAN
    return role.over(roles.ACTUAL, "role_change_told") if told else role


def _record(
    document: Document,
    reading: Reading,
    figure: Quantity,
    around: Surroundings,
    meaning: Meaning,
    role: Decision,
) -> Record:
    passage, about = reading.passage, document.about
    kind, name = meaning.kind, meaning.name
    if kind == "growth":
        words = document.plain[around.clause : figure.start]
        name = bases.named(name, words, meaning.sign < 0 or figure.value < 0, role.value)
    period, dated = _period(document, reading, figure, around.clause, kind, role.value)
    foreseen = role.rule == "role_forecast"
    role, period, dated = _timed(document, reading, figure, (role, period, dated))
    theme, by = themes.choose(
        name.text, around, reading.sentence, reading.theme, (meaning.theme, meaning.bond)
    )
    fell = meaning.sign < 0 <= figure.value
    doubts = confidence.reasons(figure, period, dated, about.assumed, name, theme)
    doubts += ["earlier_value"] * meaning.earlier + ["forecast"] * foreseen
    slip = document.letters and _is_misread(document.text, figure)
    doubts += ["misread"] * (slip or (dated and reading.misdated))
    doubts += ["period_carried"] * (reading.carried and not dated)
    doubts += confidence.of_decisions(role, dated, passage.section, document.layout, about)
    if reading.times:
        place = around.clause, figure.start
        doubts += confidence.of_times(document.plain, reading.times, place, period, reading.default)
    return Record(
        figure.start,
        figure.end,
        document.text[figure.start : figure.end],
        -figure.value if fell else figure.value,
        _unit(document.text, figure),
        "approx" if foreseen and figure.bound == "exact" else figure.bound,
        kind,
        role.value,
        period,
        name.text.replace(document.bureau, "") if document.bureau else name.text,
        theme,
        reading.sentence,
        passage.start,
        passage.end,
        reading.heading,
        confidence.grade(doubts),
        "|".join(doubts),
        figure.resolution,
        periods.base(reading.times, figure.start) if kind in ("growth", "delta") else "",
        decisions(
            figure,
            Told(role, kind, period, dated, name, (theme, by), foreseen, fell),
            Place(around, reading.times, passage.section, reading.default, about),
        )
        if document.explained
        else (),
    )


_NOUGHTS = frozenset("OoＯｏ")


def _is_misread(text: str, figure: Quantity) -> bool:
    """Whether letters stand for noughts in a figure as it is given."""
    written = text[figure.start : figure.end]
    return not _NOUGHTS.isdisjoint(written) and misread(written)[1]


def _timed(
    document: Document, reading: Reading, figure: Quantity, found: tuple[Decision, str, bool]
) -> tuple[Decision, str, bool]:
    """Return role, period and whether it is named, the role as the period has it: what lies before
    the time of a plan's section is told, what lies after a report's end is planned.
    """
    role, period, dated = found
    about, in_plan = document.about, reading.passage.section.kind == PLAN
    if about.assumed:
        return found
    if role.value == roles.TARGET:
        told = dated and in_plan and periods.is_past(period, reading.default)
        return role.over(roles.ACTUAL, "role_before_the_plan") if told else role, period, dated
    if role.value != roles.ACTUAL or not reading.times:
        return found
    if dated and periods.is_ahead(period, about):
        told = roles.is_told(document.plain, reading.passage.start, figure.start)
        later = role if told else role.over(roles.TARGET, "role_later_than_the_report")
        return later, period, dated
    place = figure.start, figure.end
    ahead = "" if in_plan else periods.still_ahead(document.plain, reading.times, place, about)
    return (role.over(roles.TARGET, "role_still_ahead"), ahead, True) if ahead else found


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
