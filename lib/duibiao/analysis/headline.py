"""One target in one line: the thing, the figure, its time, what was asked, the gap, and whose."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from typing import Any

from duibiao.analysis.targets.reasons import Sentence
from duibiao.analysis.wording import amount, day, end_of, number, significant, spoken
from duibiao.vocabulary import bases
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period
from duibiao.vocabulary.words import say

Row = Mapping[Any, Any]


def headline(row: Row, catalogue: Catalogue) -> str:
    """Return a row of `target_gaps` that is short of its target as a clause to be read aloud.

    高效节水灌溉面积：完成0.96万亩，目标1.2万亩（11月底），差0.24万亩，由农村水利股负责

    An official rating follows by itself.
    """
    owner = catalogue.own(row["owner"])
    parts = [row["told"], *([say("targets.head_owner", owner=owner)] if row["owner"] else [])]
    told = say("targets.comma").join(parts)
    if row["official_rating"]:
        rated = say("targets.rated", rating=row["official_rating"])
        told = say("targets.sentences", first=told, second=rated)
    return say("targets.head", name=row["name"], told=told)


def clause(one: Sentence, report: Period) -> str:
    """Return figure, target and gap; of what is late without a gap, or undecidable, why."""
    if one.judgement.status == "undecidable" or not one.numbers["gap"] > 0:
        return one.first()
    parts = (_done(one, report), wanted(one), _lacking(one))
    return say("targets.comma").join(filter(None, parts))


def _done(one: Sentence, report: Period) -> str:
    """Tell the figure with its period, and what it is counted by where that is known."""
    goal, reading = one.goal, one.judgement.reading
    assert reading is not None
    summed = goal.rule.builds_up and goal.stated.unit != "%" and reading.value >= 0
    key = "rank" if goal.rule.ranks else "sum" if summed else "level"
    value = one.figure()
    if reading.basis and (basis := bases.spoken(reading.basis)):
        value += say("targets.in_brackets", text=basis)
    told = "now" if reading.period == report else "done"
    return say(f"targets.head_{told}_{key}", when=spoken(reading.period), value=value)


def wanted(one: Sentence) -> str:
    """Return what is asked for and by when; an amount worked out has no more than four digits."""
    goal, stated, due = one.goal, one.goal.stated, due_day(one.goal.due, one.judgement.as_of)
    if not goal.rule.measured:
        return say("targets.head_asked_range", value=one.asked(), due=due)
    value, key = one.numbers["target"], "cap" if goal.rule.used_up else "goal"
    if key == "cap" and value == 0:
        key = "none"
    if goal.implied and stated.unit != "%" and key == "goal":
        value, key = significant(value, 4), "goal_implied"
    shown = amount(value, stated.unit, one.catalogue, stated.small)
    return say(f"targets.head_asked_{key}", due=due, value=shown)


def due_day(due: date, as_of: date) -> str:
    """Return a due day in words: 11月底, 年底; of another year than `as_of` with it."""
    ends = due.day == monthrange(due.year, due.month)[1]
    if due.year != as_of.year:
        return end_of(due) if ends else day(due)
    key = "day" if not ends else "month" if due.month < 12 else "year"
    return say(f"targets.this_{key}", day=due.day, month=due.month)


def _lacking(one: Sentence) -> str:
    goal = one.goal
    if goal.stated.tier:
        return ""
    excess = one.numbers["comparator"] == "<="
    key = goal.rule.short_of or ("excess" if excess else "gap")
    places = say("targets.places", value=number(one.numbers["gap"]))
    return say(f"targets.head_{key}", gap=places if goal.rule.ranks else one.lacking())
