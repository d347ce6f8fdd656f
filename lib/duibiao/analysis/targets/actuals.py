"""Which figures may answer a target: those whose span fits it."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from duibiao.analysis.readings import Reading, difference
from duibiao.analysis.targets.goals import Goal, Subject
from duibiao.analysis.wording import spoken
from duibiao.indicators.observations import JOIN
from duibiao.vocabulary import bases
from duibiao.vocabulary.periods import Period, year
from duibiao.vocabulary.words import say

MISSING = "months_missing"  # The flag of a sum of months of which some were not reported
ACCUMULATING = {"flow", "event", ""}  # Natures that add up over a period, an unknown one too
INTENSITIES = {"pressure", "temperature", "turbidity", "voltage", "score"}
"""Dimensions of what does not."""
_CHANGES = re.compile(r"[降增升减涨]|提高|变化|节约|节水")
_EITHER_WAY = ({"share", "growth"}, {"share", "delta"})
_STOCK = re.compile(r"(?:水位|库容|(?:蓄|存|保有)量|在册\w*|余额)$")


def nature_told(name: str, unit: str, dimension: str) -> str:
    """Return the nature of an indicator the catalogue lacks, by unit and name; "" for what may add
    up."""
    if "/" in unit or dimension in INTENSITIES:
        return "ratio"
    if name.endswith(("指数", "系数")):
        return "index"
    return "stock" if _STOCK.search(name) else ""


def answers(goal: Goal, subject: Subject, actuals: Sequence[Reading], until: date) -> list[Reading]:
    """Return the readings that answer the goal up to a day, oldest first; the last one counts.

    A sum over a period: from the period's first day on (months that follow each other are added
    up), or the yearly figures before a later year's goal. A state, rate or rank: every reading
    after the goal began.
    """
    known = [r for r in actuals if r.last <= until and _same_kind(r, goal, subject)]
    known = [r for r in known if r.kind == goal.stated.kind] or known
    if adds_up(goal, subject.nature):
        found = [r for r in known if _counts_towards(r.period, goal)]
        proven = subject.nature == "flow" or any(r.period.is_years for r in known)
        found += _added_up(known, goal) if proven else []
        found = found if subject.nature else _without_months(found, known)
    else:
        late = goal.base is not None and not goal.rule.holds
        begin = goal.base.last + timedelta(days=1) if goal.base and late else goal.begin
        found = [r for r in known if begin <= r.last <= _until(goal)]
    return sorted(found, key=lambda r: _rank(r, goal.stated.period))


def of_months(goal: Goal, actuals: Sequence[Reading]) -> list[Reading]:
    """Return what the months of a year come to where nobody knows whether they add up."""
    return [r for r in _added_up(list(actuals), goal) if r.period.months > 1]


def _without_months(found: list[Reading], known: Sequence[Reading]) -> list[Reading]:
    """Leave out the months of a year of which several are told, each by itself."""
    told = {r.period for r in known if r.period.months == 1}
    years = Counter(month.year for month in told)
    return [r for r in found if r.period not in told or years[r.period.year] == 1]


def _rank(reading: Reading, asked: Period) -> tuple[date, bool, bool, bool, float]:
    """Order readings by their last day; of one day, what is told since the goal's first day comes
    after a month's own, and what is told after what is worked out."""
    own = reading.period.first == asked.first
    told = not reading.derived
    return reading.last, own, reading.period.same_span(asked), told, reading.value


def on_one_basis(goal: Goal, actuals: Sequence[Reading]) -> tuple[list[Reading], str]:
    """Return the readings counted as the goal is, and why none can answer, if so.

    Those that say all that the goal says go before those that leave it open. Why: `basis` where
    all are counted otherwise; `bases` where the goal leaves open which of several ways counts.
    """
    asked = goal.stated.basis
    fit = [r for r in actuals if bases.meet(r.basis, asked)]
    if actuals and not fit:
        return list(actuals), "basis"
    said = [r for r in fit if not bases.unsaid(asked, r.basis)]
    plain = [r for r in said or fit if not bases.unsaid(r.basis, asked)]
    ways = {bases.apart(r.basis) for r in said or fit}
    if not plain and len(ways) > 1:
        return said or fit, "bases"
    return plain or said or fit, ""


def broken_before(goal: Goal, found: Sequence[Reading]) -> Goal:
    """Note the last reading of its own span that did not keep to what must hold and now does."""
    span = goal.stated.period
    if not goal.rule.holds or goal.base is not None or not found or not goal.met(found[-1].value):
        return goal
    broken = [r for r in found[:-1] if r.period.first >= span.first and not goal.met(r.value)]
    told = {"when": spoken(broken[-1].period), "value": broken[-1].value} if broken else {}
    return goal.noted("broken_before", **told) if told else goal


def adds_up(goal: Goal, nature: str) -> bool:
    """Whether figures of one span after the other make up the goal's amount."""
    summed = nature in ACCUMULATING and goal.stated.kind not in {"share", "rank", "growth"}
    return summed and goal.rule.adds_up


def _until(goal: Goal) -> date:
    """Return the last day a figure may speak of: what must hold is of its span alone, where that
    is a day or a month to hold by, of the year that it lies in."""
    last = max(goal.due, goal.stated.last)
    ends = last if goal.stated.period.months > 1 else date(last.year, 12, 31)
    return ends if goal.rule.holds else date.max


def _same_kind(reading: Reading, goal: Goal, subject: Subject) -> bool:
    """A level answers one in its unit; what changes may be told as a share or a change: a rise of
    0.3 points answers no 普及率."""
    if goal.rule.ranks:
        return reading.kind == "rank"
    if reading.kind == "level" and reading.unit != goal.stated.unit:
        return False
    both = {reading.kind, goal.stated.kind}
    changes = _CHANGES.search(subject.name + goal.stated.name)
    return len(both) == 1 or (both in _EITHER_WAY and bool(changes))


def _counts_towards(span: Period, goal: Goal) -> bool:
    asked = goal.stated.period
    if span.last > _until(goal):
        return False
    if span.first == asked.first or span == asked:
        return True
    if asked.months == 1:
        return span.first == date(asked.year, 1, 1)
    yearly = goal.rule.over_time or goal.begin < asked.first
    return yearly and span.same_span(asked) and span.last >= goal.begin


def _added_up(known: list[Reading], goal: Goal) -> list[Reading]:
    """Return running totals of spans that follow each other from the period's first day."""
    begin, total = goal.stated.period.first, None
    totals: list[Reading] = []
    while (following := _following(known, goal, begin, total is not None)) is not None:
        total = _plus(total, following, _missing(begin, following))
        begin = total.last + timedelta(days=1)
        totals.append(total)
    return [one for one in totals if one.derived]


def _following(known: list[Reading], goal: Goal, first: date, begun: bool) -> Reading | None:
    """Return the next part of a sum: the one that goes on from it, else the next month or year."""
    last = min(_until(goal), max(goal.due, goal.stated.last))
    fit = [r for r in known if first <= r.period.first and r.last <= last]
    begin = min((r.period.first for r in fit), default=first)
    spans = {r.period.months for r in fit}
    if begin > first and not (spans == {12} or (begun and spans == {1})):
        return None
    return max((r for r in fit if r.period.first == begin), key=lambda r: r.last, default=None)


def _missing(begin: date, more: Reading) -> str:
    """Tell which months or years lie before the next part of a sum."""
    if more.period.first <= begin:
        return ""
    if more.period.is_year:
        gone = [spoken(year(n)) for n in range(begin.year, more.period.year)]
    else:
        months = range(begin.month, more.period.first.month)
        gone = [say("targets.month", month=month) for month in months]
    return say("targets.months_missing", months=say("targets.list").join(gone))


def _plus(total: Reading | None, more: Reading, told: str) -> Reading:
    """Return a sum with its next part; `told` names what is missing before it."""
    if total is None:
        marked = more._replace(flags=f"derived|{MISSING}", note=told, bound="min")
        return marked if told else more
    return total._replace(
        period=Period(total.period.first, more.last),
        value=difference(total.value, -more.value),
        bound=_joint_bound(_joint_bound(total.bound, more.bound), "min" if told else "exact"),
        note=say("targets.list").join(filter(None, (total.note, told))),
        resolution=total.resolution + more.resolution,
        flags=f"derived|{MISSING}" if told or MISSING in total.flags else "derived",
        source=JOIN.join((total.source, more.source)),
        location=JOIN.join((total.location, more.location)),
        quote=JOIN.join((total.quote, more.quote)),
    )


def _joint_bound(one: str, other: str) -> str:
    """An open end stays open in the sum; two that open different ways leave it vague."""
    open_ends = {one, other} - {"exact"}
    return open_ends.pop() if len(open_ends) == 1 else "approx" if open_ends else "exact"
