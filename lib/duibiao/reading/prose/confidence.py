"""How far a reading can be trusted, in three steps, and why not further."""

from __future__ import annotations

import re

from duibiao.reading.prose.doc import Doc, Figure, Sentence
from duibiao.reading.prose.layout import PLAN
from duibiao.reading.prose.record import Record

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
    "period_opened": MEDIUM,
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


def reasons(figure: Figure, doc: Doc) -> list[str]:
    """Return the codes of what makes the reading of a figure's own words doubtful, the gravest
    first.
    """
    one, period = figure.quantity, figure.told("period")
    found = {
        "no_period": not period,
        "no_name": not figure.name.topic,
        "no_theme": not figure.told("theme"),
        "range": one.ranged,
        "vague": one.vague,
        "below_nought": one.value < 0,
        "period_assumed": doc.about.assumed and bool(period) and not figure.dated,
        "name_borrowed": figure.name.borrowed and bool(figure.name.topic),
        "fraction_rounded": one.chinese and one.unit == "%" and one.value % 1 != 0,
        "chinese_numeral": one.chinese and one.measure == "count",
    }
    return [code for code, holds in found.items() if holds]


def of_decisions(figure: Figure, sentence: Sentence) -> list[str]:
    """Return the codes of what makes role and period doubtful: decided against another word, by
    nothing that the text announces, or by a word of another sentence.
    """
    doc, section, role = sentence.doc, sentence.section, figure.decisions["role"]
    in_plan, undated = section.kind == PLAN, not figure.dated
    contrary = role.overruled is not None and role.overruled.rule not in BY_SECTION
    found = {
        "role_overruled": contrary and role.value != "context",
        "role_assumed": role.rule in BY_SECTION and doc.layout.guessed and not section.year_heading,
        "congress": doc.about.congress and role.value == "actual" and undated,
        "told_in_plan": doc.layout.kind == PLAN and in_plan and role.value == "actual" and undated,
        "period_opened": doc.about.months and undated and figure.told("period") == doc.about.period,
        "due_assumed": role.value == "target" and undated and not in_plan,
    }
    codes = [code for code, holds in found.items() if holds]
    return codes + _of_times(figure, sentence) if sentence.times else codes


BY_SECTION = {"role_section_plans", "role_section_tells"}
FAR = 3
"""Marks between a time and a figure past which it is not taken for certain."""
_PARTS = re.compile("[，；：]")


def _of_times(figure: Figure, sentence: Sentence) -> list[str]:
    """Return the codes of what makes a period doubtful: another time named in the figure's own
    clause, or one far before it that says otherwise than section and title.
    """
    clause, start, period = figure.around.clause, figure.quantity.start, figure.told("period")
    text, default = sentence.doc.plain, sentence.default
    before = [
        when for when in sentence.times if when.covers and when.end <= start and not when.compared
    ]
    own = [when for when in before if when.start >= clause and when.own < 0]
    if own and not any(period in (w.covers, w.due) or period[:4] == w.covers for w in own):
        return ["period_passed_over"]
    said = [when for when in before if period in (when.covers, when.due)]
    far = said and len(_PARTS.findall(text, said[-1].end, start)) >= FAR
    return ["period_far"] if far and period != default else []
