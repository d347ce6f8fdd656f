"""Which goals a report takes: every target that is due or running in its period."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import numpy as np

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Goal, Subject
from duibiao.analysis.targets.paces import beginning, moment, straight, written
from duibiao.analysis.targets.rules import comparator, rule_of
from duibiao.analysis.targets.settings import Settings
from duibiao.analysis.wording import number
from duibiao.vocabulary.periods import Period, PeriodError, parse

PLAN_YEARS = 5
"""National plans end in years divisible by this; their base is the end of the plan before."""


def asked(
    series: Sequence[Reading], report: Period, subject: Subject, settings: Settings
) -> list[Goal]:
    """Return the goals of one indicator of one bureau that are due or running in the report.

    A goal runs from its base or, without one, from the due date of the goal before it when its
    own span starts later, from up to `horizon_years` before it is due when it works towards a
    date (`improve`, `milestones`), else from the first day of its period.
    """
    targets = [r for r in series if r.role == "target"]
    actuals = [r for r in series if r.role == "actual"]
    goals = _goals(_distinct(targets), actuals, subject, settings)
    goals += implied(series, targets, subject)
    return [g for g in goals if g.begin <= report.last and g.due >= report.first]


def _distinct(targets: Sequence[Reading]) -> list[Reading]:
    seen: dict[tuple[object, ...], Reading] = {}
    for row in sorted(targets, key=lambda r: (r.last, r.period.first, r.value, r.bound)):
        seen.setdefault((row.period, row.value, row.bound, row.rule, row.kind, row.note), row)
    return list(seen.values())


def _goals(
    targets: list[Reading], actuals: list[Reading], subject: Subject, settings: Settings
) -> list[Goal]:
    staged = len({t.last for t in targets if t.kind == "share"}) > 1
    rules = {t: rule_of(t, subject, staged) for t in targets}
    goals: list[Goal] = []
    for target in targets:
        before = [g for g in goals if g.due < target.last and g.rule == rules[target]]
        goals.append(_goal(target, rules[target], _own(before, target), actuals, subject, settings))
    return _compared(_bands(goals))


def _own(before: list[Goal], target: Reading) -> list[Goal]:
    """Goals set by one authority follow each other; one that set none before follows all."""
    return [g for g in before if g.stated.note == target.note] or before


def _goal(
    target: Reading,
    rule: str,
    before: list[Goal],
    actuals: list[Reading],
    subject: Subject,
    settings: Settings,
) -> Goal:
    base = base_of(target, before, actuals) if rule == "improve" else None
    sign = comparator(target, rule, subject, base)
    low, high = (target.value, np.inf) if sign == ">=" else (-np.inf, target.value)
    begin = _begin(target, rule, base, before, settings)
    goal = Goal(target, rule, sign, low, high, begin, target.last, base=base)
    goal = replace(goal, plan=_plan(goal, before), implied=target.derived)
    return goal.noted("worked_out") if goal.implied else goal


def _begin(
    target: Reading, rule: str, base: Reading | None, before: list[Goal], settings: Settings
) -> date:
    if base is not None:
        return base.last + timedelta(days=1)
    if rule == "milestones":
        first = before[0].stated if before else target
        return date(first.last.year - settings.horizon_years, 12, 31)
    if before and (target.period.first - before[-1].due).days > 1:
        return before[-1].due
    if rule == "improve" and not before:
        return date(target.last.year - settings.horizon_years, 12, 31)
    return date(target.last.year, 1, 1) if target.period.months == 1 else target.period.first


def _plan(goal: Goal, before: list[Goal]) -> tuple[tuple[float, float], ...]:
    due = moment(goal.due)
    if goal.base is not None:
        return straight(moment(goal.base.last), due)
    first = beginning(date(goal.due.year, 1, 1)) if goal.rule == "milestones" else None
    begin = first if first is not None else beginning(goal.stated.period.first)
    if goal.stated.period.months == 1:
        begin = beginning(date(goal.due.year, 1, 1))
    if goal.rule == "milestones":
        return _staged(goal, before, begin)
    if goal.rule in {"reach", "cap"}:
        return written(goal.stated.schedule, goal.stated.value, begin, due)
    return ()


def _staged(goal: Goal, before: list[Goal], begin: float) -> tuple[tuple[float, float], ...]:
    """Earlier stages are checkpoints on the way to a later one."""
    stages = [(moment(g.due), g.stated.value / goal.stated.value) for g in before]
    start = min(begin, stages[0][0] - 12) if stages else begin
    return ((start, 0.0), *stages, (moment(goal.due), 1.0))


def base_of(target: Reading, before: list[Goal], actuals: list[Reading]) -> Reading | None:
    """Return where an improvement starts: the actual of the stated base period, of the goal
    before it, or of the year before the national plan that ends when the target is due.

    A change reckoned from a stated base year (`growth`, `delta`) starts at nothing in that year.
    """
    if target.base_period:
        return _stated_base(target, actuals)
    year = before[-1].due.year if before else target.last.year - PLAN_YEARS
    if not before and target.last.year % PLAN_YEARS:
        return None
    return _of_year(year, actuals)


def _stated_base(target: Reading, actuals: list[Reading]) -> Reading | None:
    try:
        span = parse(target.base_period)
    except PeriodError:
        return None
    same = [r for r in actuals if r.period == span]
    if same:
        return same[-1]
    if target.kind in {"growth", "delta"}:
        return target._replace(period=span, value=0.0, role="actual", bound="exact", rule="")
    return _of_year(span.year, actuals)


def _of_year(year: int, actuals: list[Reading]) -> Reading | None:
    return max(
        (r for r in actuals if r.last == date(year, 12, 31)),
        key=lambda r: r.period.months,
        default=None,
    )


def _bands(goals: list[Goal]) -> list[Goal]:
    """Join a lower and an upper edge of one indicator and period to one band."""
    edges = [g for g in goals if g.rule == "band"]
    pairs = {
        (lo.stated.period, up.stated.period): (lo, up)
        for lo in edges
        for up in edges
        if (lo.stated.bound, up.stated.bound) == ("min", "max")
        and lo.stated.period == up.stated.period
    }
    joined = [_band(lo, up) for lo, up in pairs.values()]
    spent = {id(goal) for pair in pairs.values() for goal in pair}
    single = [_alone(g) if g.rule == "band" else g for g in goals if id(g) not in spent]
    return sorted([*single, *joined], key=lambda g: (g.due, g.stated.value))


def _band(lower: Goal, upper: Goal) -> Goal:
    goal = replace(
        lower, comparator="band", low=lower.low, high=upper.high, sources=(upper.stated,)
    )
    return goal.noted("impossible_band") if goal.low > goal.high else goal


def _alone(goal: Goal) -> Goal:
    """One exact value is kept within its last digit; one edge stays an edge."""
    if goal.stated.bound in {"min", "max"}:
        return goal
    half = goal.stated.resolution / 2
    value = goal.stated.value
    return replace(goal, comparator="=", low=value - half, high=value + half)


def _compared(goals: list[Goal]) -> list[Goal]:
    """Note where one indicator and period has two different goals, or two that exclude each
    other."""
    return [_beside(goal, [g for g in goals if _rival(goal, g)]) for goal in goals]


def _rival(goal: Goal, other: Goal) -> bool:
    same = (other.low, other.high) == (goal.low, goal.high)
    return other.stated.period == goal.stated.period and not same


def _beside(goal: Goal, rivals: list[Goal]) -> Goal:
    for rival in rivals:
        impossible = max(goal.low, rival.low) > min(goal.high, rival.high)
        code = "excludes" if impossible else "another"
        goal = goal.noted(code, value=rival.stated.value, unit=rival.stated.unit)
    return goal


def implied(series: Sequence[Reading], targets: Sequence[Reading], subject: Subject) -> list[Goal]:
    """Return the goals behind stated shares of a target: 2546 at 127 % was to be 2004.7.

    Where the amount is not known the goal is 100 % itself. A stated target goes before.
    """
    shares = [r for r in series if r.role == "actual" and r.kind == "of_target"]
    stated = {t.period for t in targets}
    return [_implied(s, series) for s in shares if s.period not in stated and s.value > 0]


def _implied(share: Reading, series: Sequence[Reading]) -> Goal:
    amounts = [r for r in series if (r.role, r.kind, r.period) == ("actual", "level", share.period)]
    if not amounts:
        whole = share._replace(value=100.0, role="target", bound="exact", resolution=0.0)
        return _worked_out(whole, share)
    amount = amounts[-1]
    value = amount.value / share.value * 100
    return _worked_out(amount._replace(value=value, role="target", bound="exact"), share, amount)


def _worked_out(target: Reading, *sources: Reading) -> Goal:
    first, due = target.period.first, target.last
    goal = Goal(
        target._replace(rule="reach", flags="derived"),
        *("reach", ">=", target.value, np.inf, first, due),
        plan=straight(beginning(first), moment(due)),
        implied=True,
        sources=sources,
    )
    values = {"share": number(sources[0].value), "amount": sources[-1].value, "unit": target.unit}
    return goal.noted("implied_share" if target.kind == "of_target" else "implied", **values)
