"""When a goal runs: its base, its beginning, and the plan that says how much is due by when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Goal, Subject
from duibiao.analysis.targets.paces import beginning, moment, rising, straight, written
from duibiao.analysis.targets.rules import HOLDING, SINCE
from duibiao.analysis.targets.settings import Settings
from duibiao.vocabulary.periods import PeriodError, parse

PLAN_YEARS = 5
"""National plans end in years divisible by this; their base is the end of the plan before."""


def begin_of(goal: Goal, before: list[Goal], subject: Subject, settings: Settings) -> date:
    """Return the first day on which a goal runs.

    The day after its base; for stages up to `horizon_years` before the first one. What a province
    or the nation sets runs from the due date of the goal before it or, for the last year of a
    five-year plan, from the plan's first day; else the first day of its period, of the year for
    one month: next year's goal does not run this year. `before` holds the goals it follows.
    """
    span = goal.stated.period
    if goal.base is not None:
        return goal.base.last + timedelta(days=1)
    if goal.rule == "milestones":
        first = before[0].due if before else goal.due
        return date(first.year - settings.horizon_years, 12, 31)
    if subject.planned and before and (span.first - before[-1].due).days > 1:
        return before[-1].due
    if ends_plan(goal.stated, before, subject):
        return date(goal.due.year - settings.horizon_years + 1, 1, 1)
    return _first_day(goal)


def ends_plan(target: Reading, before: Sequence[Goal], subject: Subject) -> bool:
    """Whether a target without one before it is for the last year of a five-year plan.

    Of an office below the province a sum to be done in that year is the year's own.
    """
    span = target.period
    if before or not span.is_year or span.year % PLAN_YEARS:
        return False
    state = subject.nature in {"ratio", "index", "stock"} or target.unit == "%"
    return subject.planned or state or target.bound == "max"


def _first_day(goal: Goal) -> date:
    """A goal for one month is one to be reached by then, in the course of its year."""
    span = goal.stated.period
    return date(span.year, 1, 1) if span.months == 1 or goal.rule == "milestones" else span.first


def plan_of(goal: Goal, before: list[Goal]) -> tuple[tuple[float, float], ...]:
    """Return the cumulative shares due by moments of time: the written schedule, else a straight
    line from the base or the first day; rules that only hold or fail have none."""
    if goal.rule == "milestones":
        return _staged(goal, before)
    holds = goal.rule == "floor" and goal.base is None
    if holds or goal.rule not in {"reach", "cap", "improve", "floor"}:
        return ()
    if (goal.rule, goal.base) == ("improve", None):
        return ()
    begin = moment(goal.base.last) if goal.base else beginning(_first_day(goal))
    begin = max(begin, beginning(_first_day(goal))) if goal.rule != "improve" else begin
    due = moment(goal.due)
    return written(_in_shares(goal), begin, due) if goal.stated.schedule else straight(begin, due)


def is_held_by_stages(goal: Goal) -> bool:
    """Whether a rate that must hold is asked other levels on the way: 92 % in March, then 96 %."""
    return goal.rule in HOLDING and goal.base is None and bool(goal.stated.schedule)


def stage_share(goal: Goal, now: float) -> float:
    """Return what the last stage up to a moment asks, as a share of the goal; NaN before any."""
    asked = [share for when, share in sorted(_in_shares(goal)) if when <= now]
    return asked[-1] if asked else float("nan")


def _in_shares(goal: Goal) -> list[tuple[float, float]]:
    """Return the schedule's checkpoints as shares of the way.

    `80%` is a share of the target, `500` an amount; a target that is itself in percent has its
    checkpoints in percent too. What cannot be read is left out.
    """
    found = []
    for item in goal.stated.schedule.split(";"):
        when, _, told = item.strip().rpartition(":")
        try:
            found.append((moment(parse(when).last), _share(told.strip(), goal)))
        except (PeriodError, ValueError, ZeroDivisionError):
            continue
    return found


def _share(told: str, goal: Goal) -> float:
    if told.endswith("%") and goal.stated.unit != "%":
        return float(told[:-1]) / 100
    start = goal.base.value if goal.base else 0.0
    return (float(told.removesuffix("%")) - start) / (goal.edge() - start)


def _staged(goal: Goal, before: list[Goal]) -> tuple[tuple[float, float], ...]:
    """Earlier stages are checkpoints on the way to a later one."""
    begin, due = beginning(_first_day(goal)), moment(goal.due)
    if goal.stated.value <= 0:
        return straight(begin, due)
    stages = rising([(moment(g.due), g.stated.value / goal.stated.value) for g in before])
    start = min([begin, *(beginning(_first_day(g)) for g in before)])
    return ((start, 0.0), *((when, min(share, 1.0)) for when, share in stages), (due, 1.0))


def base_of(
    target: Reading, before: list[Goal], actuals: list[Reading], subject: Subject
) -> Reading | None:
    """Return where an improvement starts: the actual of the stated base period, of the goal
    before it, or of the year before the national plan that ends when the target is due; of an
    office below the province the year before.

    A change reckoned from a stated base year (`growth`, `delta`) starts at nothing in that year.
    """
    if target.base_period or since(subject.name):
        return _stated_base(target, since(subject.name), actuals)
    if before:
        return _of_year(before[-1].due.year, actuals)
    last_year = target.last.year % PLAN_YEARS == 0
    of_plan = _of_year(target.last.year - PLAN_YEARS, actuals) if last_year else None
    if of_plan is not None or subject.planned or ends_plan(target, before, subject):
        return of_plan
    return _of_year(target.last.year - 1, actuals) if target.period.is_year else None


def last_year(goal: Goal, actuals: list[Reading]) -> Reading | None:
    """Return last year's reading of a rate that did not yet meet the goal, the latest it has."""
    year = goal.stated.period.year - 1
    kinds = {goal.stated.kind, "level", "share"}
    found = [r for r in actuals if r.last.year == year and r.kind in kinds]
    latest = max(found, key=lambda r: (r.last, r.period.months), default=None)
    return latest if latest is not None and not goal.met(latest.value) else None


def since(name: str) -> str:
    """Return the base year that a name tells: 较2020年下降率."""
    found = SINCE.search(name)
    return found[1] if found else ""


def _stated_base(target: Reading, since_year: str, actuals: list[Reading]) -> Reading | None:
    try:
        span = parse(target.base_period or since_year)
    except PeriodError:
        return None
    same = [r for r in actuals if r.period == span]
    if same:
        return same[-1]
    if target.kind in {"growth", "delta"} or since_year:
        return target._replace(period=span, value=0.0, role="actual", bound="exact", rule="")
    return _of_year(span.year, actuals)


def _of_year(year: int, actuals: list[Reading]) -> Reading | None:
    return max(
        (r for r in actuals if r.last == date(year, 12, 31)),
        key=lambda r: r.period.months,
        default=None,
    )
