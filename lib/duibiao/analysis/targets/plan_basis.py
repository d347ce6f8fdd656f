"""What a goal's plan rests on: its base, its stages, and whether it ends a five-year plan."""

import re
from collections.abc import Sequence
from datetime import date

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Goal, Subject
from duibiao.analysis.targets.paces import moment
from duibiao.vocabulary.periods import PeriodError, parse

PLAN_YEARS = 5  # National plans end in years divisible by this, where the next have their base
SINCE = re.compile(r"(?:较|比)(20\d\d)年")  # The base year of a change: 较2020年下降率
CHANGE = re.compile(r"(?:下降率|下降幅度|降幅|增速|增长率|增幅)$")
"""Names of what one year changes on the year before."""


def ends_plan(target: Reading, before: Sequence[Goal], subject: Subject) -> bool:
    """Whether a target without one before it is for the last year of a five-year plan; a sum of an
    office below the province is the year's own."""
    span = target.period
    if before or not span.is_year or span.year % PLAN_YEARS:
        return False
    state = subject.nature in {"ratio", "index", "stock"} or target.unit == "%"
    of_one_year = bool(CHANGE.search(subject.name)) and not since(subject.name)
    return subject.planned or (state and not of_one_year) or target.bound == "max"


def is_held_by_stages(goal: Goal) -> bool:
    """Whether a rate that must hold is asked other levels on the way: 92 % in March, then 96 %."""
    return goal.rule.holds and goal.base is None and bool(goal.stated.schedule)


def stage_share(goal: Goal, now: float) -> float:
    """Return what the last stage up to a moment asks, before all the first, as a share of the goal;
    NaN for stages that cannot be read."""
    stages = sorted(in_shares(goal))
    asked = [share for when, share in stages if when <= now] or [share for _, share in stages[:1]]
    return asked[-1] if asked else float("nan")


def in_shares(goal: Goal) -> list[tuple[float, float]]:
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
        return of_plan or _within_plan(target, actuals)
    return _of_year(target.last.year - 1, actuals) if target.period.is_year else None


def last_year(goal: Goal, actuals: list[Reading]) -> Reading | None:
    """Return last year's reading of a rate that did not yet meet the goal, the latest it has."""
    year = goal.stated.period.year - 1
    kinds = {goal.stated.kind, "level", "share"}
    found = [r for r in actuals if r.last.year == year and r.kind in kinds]
    latest = max(found, key=lambda r: (r.last, r.period.months), default=None)
    return latest if latest is not None and not goal.met(latest.value) else None


def _within_plan(target: Reading, actuals: list[Reading]) -> Reading | None:
    """Return the first yearly reading within a plan, where a later one shows the way from it."""
    years = range(target.last.year - PLAN_YEARS + 1, target.last.year)
    found = [r for n in years if (r := _of_year(n, actuals)) is not None]
    return found[0] if len(found) > 1 else None


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
    found = (r for r in actuals if r.last == date(year, 12, 31))
    return max(found, key=lambda r: r.period.months, default=None)
