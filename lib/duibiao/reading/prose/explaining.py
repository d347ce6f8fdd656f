"""The rule and the words behind each field of a figure, for who asks why."""

from __future__ import annotations

from typing import NamedTuple

from duibiao.reading.prose import kinds
from duibiao.reading.prose.calendar import section_period
from duibiao.reading.prose.dates import Calendar
from duibiao.reading.prose.decisions import Decision, Decisions
from duibiao.reading.prose.layout import PLAN, Section
from duibiao.reading.prose.naming import Name
from duibiao.reading.prose.passages import Surroundings
from duibiao.reading.prose.times import When
from duibiao.reading.quantities import Quantity


class Told(NamedTuple):
    """What was decided of a figure: the fields that rules gave, and what they went by."""

    role: Decision
    kind: str
    period: str
    dated: bool
    name: Name
    theme: tuple[str, str]
    forecast: bool
    fell: bool


class Place(NamedTuple):
    """Where a figure stands: the times of its sentence, its section, what the text is about."""

    around: Surroundings
    times: list[When]
    section: Section
    default: str
    about: Calendar


def decisions(figure: Quantity, told: Told, place: Place) -> Decisions:
    """Return the decision behind each field of a figure, in the order a reader asks for them."""
    return (
        ("value", _value(figure, told)),
        (
            "unit",
            Decision(figure.unit, f"unit_{_UNITS.get(figure.measure, 'word')}", *_span(figure)),
        ),
        ("bound", _bound(figure, told)),
        ("kind", _kind(figure, told, place)),
        ("role", _role(told.role, place.section)),
        ("period", _period(figure, told, place)),
        ("name", _name(figure, told.name, place.around)),
        ("theme", Decision(*told.theme, *_before(figure, place.around))),
    )


_UNITS = {"rank": "none", "zero": "none", "coefficient": "none"}


def _span(figure: Quantity) -> tuple[int, int]:
    return figure.start, figure.end


def _before(figure: Quantity, around: Surroundings) -> tuple[int, int]:
    """Return the words of the clause that lead to a figure."""
    return max(around.clause, figure.start - kinds.WINDOW), figure.start


def _value(figure: Quantity, told: Told) -> Decision:
    if figure.vague:
        rule = "guess"
    elif figure.ranged:
        rule = "range"
    else:
        rule = "characters" if figure.chinese else "digits"
    value = figure.value.normalize()
    written = Decision(f"{value:f}", f"value_{rule}", *_span(figure))
    return written.over(f"{-value:f}", "value_of_a_fall") if told.fell else written


def _bound(figure: Quantity, told: Told) -> Decision:
    rule = "bound_none" if figure.bound == "exact" else "bound_word"
    said = Decision(figure.bound, rule, *_span(figure))
    return said.over("approx", "bound_forecast") if told.forecast and rule == "bound_none" else said


def _kind(figure: Quantity, told: Told, place: Place) -> Decision:
    by_unit = figure.measure in ("rank", "points")
    rule = f"kind_{figure.measure}" if by_unit else f"kind_{told.kind}"
    words = _span(figure) if by_unit else _before(figure, place.around)
    return Decision(told.kind, rule, *words)


def _role(role: Decision, section: Section) -> Decision:
    """Return the decision of the role, that by default as what the section or title announces."""
    if role.overruled:
        return role._replace(overruled=_role(role.overruled, section))
    if role.rule != "role_default":
        return role
    return role._replace(
        rule="role_section_plans" if section.kind == PLAN else "role_section_tells"
    )


def _period(figure: Quantity, told: Told, place: Place) -> Decision:
    """Return the decision of the period: the time named nearest before or after the figure that has
    it, else what the section or the title says.
    """
    if told.dated:
        having = [when for when in place.times if told.period in (when.covers, when.due)]
        before = [when for when in having if when.end <= figure.start]
        if having:
            when = before[-1] if before else having[0]
            return Decision(told.period, "period_named", when.start, when.end)
        return Decision(told.period, "period_of_the_report")
    if told.period == section_period(place.section, place.about):
        own = told.period != place.about.period
        rule = "period_heading" if own else "period_title"
        return Decision(told.period, "period_assumed" if place.about.assumed else rule)
    carried = told.period == place.default
    return Decision(told.period, "period_carried" if carried else "period_of_the_report")


def _name(figure: Quantity, name: Name, around: Surroundings) -> Decision:
    rule = "name_borrowed" if name.borrowed else "name_own" if name.topic else "name_none"
    return Decision(name.text, rule, *_before(figure, around))
