"""How far a reading can be trusted, in three steps, and why not further."""

from __future__ import annotations

import re

from duibiao.reading.prose.dates import Calendar
from duibiao.reading.prose.decisions import Decision
from duibiao.reading.prose.layout import PLAN, Layout, Section
from duibiao.reading.prose.naming import Name
from duibiao.reading.prose.record import Record
from duibiao.reading.prose.times import When
from duibiao.reading.quantities import Quantity

HIGH, MEDIUM, LOW = "high", "medium", "low"
LOWER = {
    "no_period": LOW,
    "no_name": LOW,
    "no_theme": LOW,
    "range": LOW,
    "earlier_value": LOW,
    "forecast": LOW,
    "vague": LOW,
    "misread": LOW,
    "below_nought": MEDIUM,
    "congress": LOW,
    "told_in_plan": LOW,
    "role_assumed": MEDIUM,
    "role_overruled": MEDIUM,
    "due_assumed": MEDIUM,
    "period_passed_over": MEDIUM,
    "period_far": MEDIUM,
    "period_carried": MEDIUM,
    "chinese_numeral": MEDIUM,
    "period_assumed": MEDIUM,
    "name_borrowed": MEDIUM,
    "fraction_rounded": MEDIUM,
    "scanned": MEDIUM,
    "scanned_unsure": LOW,
}
SURE = 0.95
"""A line of a scan recognised less surely than that is not to be trusted without a look."""


def grade(reasons: list[str]) -> str:
    """Return the lowest step that the reasons give."""
    if not reasons:
        return HIGH
    steps = {LOWER[reason] for reason in reasons}
    return LOW if LOW in steps else MEDIUM if MEDIUM in steps else HIGH


def scanned(record: Record, score: float) -> Record:
    """Return a figure of a line recognised with this score, never higher than medium."""
    if score >= 1:
        return record
    code = "scanned" if score >= SURE else "scanned_unsure"
    codes = [*filter(None, record.reason.split("|")), code]
    return record._replace(confidence=grade(codes), reason="|".join(codes))


def reasons(
    figure: Quantity, period: str, dated: bool, assumed: bool, name: Name, theme: str
) -> list[str]:
    """Return the codes of what makes a reading doubtful, the gravest first.

    `dated`: its sentence names the period; `assumed`: nothing but a guess at the document's year
    stands behind it.
    """
    doubts: list[str] = []
    if not period:
        doubts.append("no_period")
    if not name.topic:
        doubts.append("no_name")
    if not theme:
        doubts.append("no_theme")
    if figure.ranged:
        doubts.append("range")
    if figure.vague:
        doubts.append("vague")
    if figure.value < 0:
        doubts.append("below_nought")
    if assumed and period and not dated:
        doubts.append("period_assumed")
    if name.borrowed and name.topic:
        doubts.append("name_borrowed")
    return doubts + _numeral(figure) if figure.chinese else doubts


def of_decisions(
    role: Decision, dated: bool, section: Section, layout: Layout, about: Calendar
) -> list[str]:
    """Return the codes of what makes role and period doubtful: decided against another word, by
    nothing that the text announces, or by a word of another sentence.
    """
    doubts: list[str] = []
    if role.overruled and role.overruled.rule != "role_default" and role.value != "context":
        doubts.append("role_overruled")
    if role.rule == "role_default" and layout.guessed and not section.year_heading:
        doubts.append("role_assumed")
    if about.congress and role.value == "actual" and not dated:
        doubts.append("congress")
    if layout.kind == section.kind == PLAN and role.value == "actual" and not dated:
        doubts.append("told_in_plan")
    if role.value == "target" and not dated and section.kind != PLAN:
        doubts.append("due_assumed")
    return doubts


FAR = 3
"""Marks between a time and a figure past which it is not taken for certain."""
_PARTS = re.compile("[，；：]")


def of_times(
    text: str, found: list[When], place: tuple[int, int], period: str, default: str
) -> list[str]:
    """Return the codes of what makes a period doubtful: another time named in the figure's own
    clause, or one far before it that says otherwise than section and title. `place` is where the
    clause and the figure begin.
    """
    clause, start = place
    before = [when for when in found if when.covers and when.end <= start and not when.compared]
    own = [when for when in before if when.start >= clause and when.own < 0]
    if own and not any(period in (w.covers, w.due) or period[:4] == w.covers for w in own):
        return ["period_passed_over"]
    said = [when for when in before if period in (when.covers, when.due)]
    far = said and len(_PARTS.findall(text, said[-1].end, start)) >= FAR
    return ["period_far"] if far and period != default else []


def _numeral(figure: Quantity) -> list[str]:
    """Return what makes a quantity in characters doubtful."""
    if figure.unit == "%" and figure.value % 1 != 0:
        return ["fraction_rounded"]
    return ["chinese_numeral"] if figure.measure == "count" else []
