"""Which goals a report takes: every target that is due or running in its period."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

import numpy as np

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.actuals import ACCUMULATING
from duibiao.analysis.targets.goals import Goal, Subject
from duibiao.analysis.targets.paces import beginning, moment, straight
from duibiao.analysis.targets.plan_basis import PLAN_YEARS, last_year
from duibiao.analysis.targets.rules import of_a_share, rule_of, settled
from duibiao.analysis.targets.rules.base import Rule
from duibiao.analysis.wording import number, spoken
from duibiao.vocabulary import bases
from duibiao.vocabulary.periods import Period, year
from duibiao.vocabulary.words import say

WHOSE = 30  # Characters up to which a note may be whose goal it is; longer ones are remarks
BY_THEN = re.compile(r"月(?:底|末|\d{1,2}日)?(?:以|之)?前")
"""A month by whose end something is to be done, said in a figure's own part of the sentence."""
LONGER = re.compile(r"[两三四五]年(?:行动|规划|计划)|行动(?:计划|方案)|规划目标|十[三四五六]五")
"""Words of a plan of several years that need not end with the nation's."""
PART = re.compile(r"[。；;\n]")
OTHER_YEAR = re.compile(r"(?:灌溉|水文|水利|供水|调水|取水|用水|调度)年度?")
OF_THE_YEAR = re.compile(r"(?:全年|年度|年初)[^，。；]{0,8}(?:目标|任务|计划|预算)")
"""Words of a share of the year's target: 完成全年目标的80%."""


def asked(series: Sequence[Reading], report: Period, subject: Subject) -> list[Goal]:
    """Return the goals of one indicator of one bureau that are due or running in the report."""
    targets = [r for r in series if r.role == "target" and _counts_alike(r, report)]
    actuals = [r for r in series if r.role == "actual" and r.last <= report.last]
    ground = _Ground(actuals, subject)
    goals = _goals(_distinct(targets), ground)
    goals += implied(series, targets, subject)
    open_ = carried(goals, actuals, report, subject)
    running = [g for g in goals if _runs(g, report)]
    if not running and (dated := [_by_then(t) for t in targets if _is_by_then(t, report)]):
        running = _goals(_distinct(dated), ground)
    alone = {g.due.year for g in goals if g.due.year > report.year}
    ahead = [g for g in goals if g not in running and _is_ahead(g, report)]
    later = []
    for goal in ahead if len(alone) == 1 else ():
        ends = {
            "first": spoken(year(goal.due.year - PLAN_YEARS + 1)),
            "last": spoken(goal.stated.period),
        }
        span = say(f"targets.span_{'some' if goal.due.year % PLAN_YEARS else 'plan'}", **ends)
        later.append(replace(goal, plan=()).noted("ahead", span=span))
    return [*([_after(goal, open_) for goal in running] or open_), *later]


def _counts_alike(target: Reading, report: Period) -> bool:
    """Whether a goal's year is no other kind of year, as irrigation and hydrological years are."""
    span = target.period
    other = span.months == 12 and not span.is_year and span != report
    return not (other and OTHER_YEAR.search(target.indicator + target.quote + target.location))


def _is_by_then(target: Reading, report: Period) -> bool:
    """Whether a target is to be met by a later month of the report's year: 11月底前建成3条."""
    later = target.period.year == report.year and target.period.first > report.last
    before, behind = target.quote[: target.start], target.quote[target.start :]
    asked = PART.split(behind)[0].partition("，")[2]  # 剩余2座10月底前完工 is no goal of its own
    return later and bool(BY_THEN.search(PART.split(before)[-1]) or BY_THEN.search(asked))


def _by_then(target: Reading) -> Reading:
    """What is to be done by the end of a month is work of the whole year until then."""
    return target._replace(period=year(target.period.year), due=target.last.isoformat())


def _runs(goal: Goal, report: Period) -> bool:
    """Whether a goal is due or running; an office's goal of next year, unless its way began with a
    plan, or of a month that only begins when the report's time is over, is none of this one."""
    span = goal.stated.period
    told_from = goal.planned or goal.rule.ahead or goal.stated.base_period or goal.stated.due
    if span.months < 12 and span.first > report.last and not told_from:
        return False
    begun = goal.base is not None and goal.base.last.year <= span.year - PLAN_YEARS
    if span.first.year == report.year + 1 and goal.begin < span.first and not (told_from or begun):
        return False
    return goal.begin <= report.last and goal.due >= report.first


def _is_ahead(goal: Goal, report: Period) -> bool:
    """Whether a sum is of the last year of a running plan: the plan's, or its own beside others."""
    span, years = goal.stated.period, goal.stated.period.year - report.year
    planned = not span.year % PLAN_YEARS or LONGER.search(goal.stated.note + goal.stated.quote)
    return goal.rule.builds_up and span.is_year and bool(planned) and 1 < years < PLAN_YEARS


def carried(
    goals: Sequence[Goal], actuals: Sequence[Reading], report: Period, subject: Subject
) -> list[Goal]:
    """Return last year's goals (结转) that were not met by their due day as far as is known."""
    if subject.planned:
        return []
    late = [g for g in goals if g.due.year == report.year - 1 and g.rule.carried]
    open_ = [replace(g, carried=True).noted("carried") for g in late if _left_open(g, actuals)]
    return [_since_then(g, actuals) if subject.nature in ACCUMULATING else g for g in open_]


def _since_then(goal: Goal, actuals: Sequence[Reading]) -> Goal:
    """Ask whether what a year did, which has no goal of its own, makes up for last year's."""
    own = {(goal.stated.kind, goal.stated.unit)} if goal.rule.builds_up else set()
    done = [r for r in actuals if r.period.first > goal.due and (r.kind, r.unit) in own]
    if not done:
        return goal
    last = max(done, key=lambda r: (r.last, r.period.months))
    return goal.noted("since_then", when=spoken(last.period), value=last.value)


def _after(goal: Goal, open_: Sequence[Goal]) -> Goal:
    """Tell this year's goal of what last year's left undone."""
    last = [g for g in open_ if g.stated.kind == goal.stated.kind and goal.rule.carried]
    return goal.noted("left_open", value=last[-1].edge()) if last else goal


def _left_open(goal: Goal, actuals: Sequence[Reading]) -> bool:
    by_then = [r for r in actuals if r.last <= goal.due and r.period.year == goal.due.year]
    return bool(by_then) and not any(goal.met(r.value) for r in by_then)


def _distinct(targets: Sequence[Reading]) -> list[Reading]:
    seen: dict[tuple[object, ...], Reading] = {}
    for row in sorted(targets, key=lambda r: (r.due_day, r.period.first, r.value, r.bound)):
        told = (row.period, row.due, row.value, row.bound, row.rule, row.kind, row.note, row.basis)
        seen.setdefault(told, row)
    return list(seen.values())


class _Ground(NamedTuple):
    """What a goal is set on: the figures, and what is known of the indicator."""

    actuals: list[Reading]
    subject: Subject


def _goals(targets: list[Reading], ground: _Ground) -> list[Goal]:
    stages = {t.due_day for t in targets if t.kind == "share"}
    staged = len(stages) > len({day.year for day in stages})
    goals: list[Goal] = []
    for target in targets:
        rule = rule_of(target, ground.subject, staged, _is_edge(target, targets))
        before = [g for g in goals if g.due < target.due_day and g.rule is rule]
        own = [g for g in before if g.stated.note == target.note] or before
        goals.append(_goal(target, rule, own, ground))
    goals = _bands(goals)
    return [_beside(goal, goals) for goal in goals]


def _is_edge(target: Reading, targets: Sequence[Reading]) -> bool:
    """Whether a target is one edge of a band: the other bounds it from the other side."""
    other = {"min": "max", "max": "min"}.get(target.bound)
    sign = 1 if target.bound == "min" else -1
    return not target.rule and any(
        t.bound == other and t.period == target.period and sign * (t.value - target.value) > 0
        for t in targets
    )


def _goal(target: Reading, rule: Rule, before: list[Goal], ground: _Ground) -> Goal:
    """Return a goal; `before` are those it follows: of its authority, else all of its rule."""
    subject = ground.subject
    actuals = [a for a in ground.actuals if bases.meet(a.basis, target.basis)]
    rule, base = settled(rule, target, before, actuals, subject)
    sign = rule.comparator(target, subject, base)
    low, high = (target.value, np.inf) if sign == ">=" else (-np.inf, target.value)
    goal = Goal(target, rule, sign, low, high, target.period.first, target.due_day, base=base)
    goal = replace(goal, planned=subject.planned, implied=target.derived)
    goal = replace(goal, begin=rule.begin(goal, before, subject))
    if rule.holds and rule.paced and subject.is_yearly_rate(target):
        goal = replace(goal, base=last_year(goal, actuals))
    goal = replace(goal, plan=rule.plan(goal, before))
    return goal.noted("worked_out") if goal.implied else goal


def _bands(goals: list[Goal]) -> list[Goal]:
    """Join a lower and an upper edge of one indicator and period to one band, the tightest."""
    edges = sorted((g for g in goals if g.rule.two_edged), key=lambda g: max(g.low, -g.high))
    pairs = {
        (lo.stated.period, up.stated.period): (lo, up)
        for lo in edges
        for up in edges
        if (lo.stated.bound, up.stated.bound) == ("min", "max")
        and lo.stated.period == up.stated.period
    }
    joined = [_band(lo, up) for lo, up in pairs.values()]
    spent = {id(goal) for pair in pairs.values() for goal in pair}
    single = [_alone(g) if g.rule.two_edged else g for g in goals if id(g) not in spent]
    return sorted([*single, *joined], key=lambda g: (g.due, g.stated.value))


def _band(lower: Goal, upper: Goal) -> Goal:
    goal = replace(lower, comparator="band", high=upper.high, sources=(upper.stated,))
    return goal.noted("impossible_band") if goal.low > goal.high else goal


def _alone(goal: Goal) -> Goal:
    """One exact value is kept within its last digit; one edge stays an edge."""
    if goal.stated.bound in {"min", "max"}:
        return goal
    half, value = goal.stated.resolution / 2, goal.stated.value
    return replace(goal, comparator="=", low=value - half, high=value + half)


def _beside(goal: Goal, goals: list[Goal]) -> Goal:
    """Note where one indicator and period has different goals, or such as exclude each other."""
    about, span = (goal.stated.period, goal.stated.kind, goal.stated.unit), (goal.low, goal.high)
    for rival in goals:
        other = rival.stated
        if (other.period, other.kind, other.unit) != about or (rival.low, rival.high) == span:
            continue
        impossible = max(goal.low, rival.low) > min(goal.high, rival.high)
        code = "excludes" if impossible else "another"
        note = say("targets.in_doubt") if rival.stated.unsure else rival.stated.note
        who = say("targets.in_brackets", text=note) if 0 < len(note) <= WHOSE else ""
        goal = goal.noted(code, value=rival.stated.value, who=who)
    return goal


def implied(series: Sequence[Reading], targets: Sequence[Reading], subject: Subject) -> list[Goal]:
    """Return the goals behind stated shares of a target: 2546 at 127 % was to be 2004.7.

    Where the amount is not known the goal is 100 % itself. A share of what is stated is only a
    check: any target of that time goes before, and of several shares in a year the last counts.
    """
    told = [r for r in series if (r.role, r.kind) == ("actual", "of_target")]
    shares = [r for r in told if r.value > 0 and not r.unsure and not _states_its_goal(r)]
    free = [s for s in shares if not any(t.period.overlaps(s.period) for t in targets)]
    last = {s.period.year: s for s in free}
    return [_implied(s, series) for s in free if s is last[s.period.year]]


def _states_its_goal(share: Reading) -> bool:
    """Whether the words of a share state what it is of: 占年度目标3.45亿元的82.3%."""
    found = _OF_STATED.finditer(share.quote)
    return any(float(one[1]) == share.value for one in found)


_OF_STATED = re.compile(
    r"(?:目标|计划|任务)[^\d，；。]{0,4}\d[\d.]*[^\d，；。%]{1,6}的\s*(\d+(?:\.\d+)?)[%％]"
)


def _implied(share: Reading, series: Sequence[Reading]) -> Goal:
    amounts = [r for r in series if (r.role, r.kind, r.period) == ("actual", "level", share.period)]
    if not amounts:
        whole = share._replace(value=100.0, role="target", bound="exact", resolution=0.0)
        return _worked_out(whole, share)
    amount = amounts[-1]
    value = amount.value / share.value * 100
    return _worked_out(amount._replace(value=value, role="target", bound="exact"), share, amount)


def _worked_out(target: Reading, *sources: Reading) -> Goal:
    """A share below 100 % of part of a year does not say by when the rest is due, unless its words
    speak of the year's target."""
    share, span = sources[0], target.period
    part = share.value < 100 and not (span.is_year or span.is_years)
    if part and OF_THE_YEAR.search(share.name + share.quote):
        span = Period(span.first, date(span.last.year, 12, 31))
        part = False
    rule, first, due = of_a_share(part), span.first, span.last
    goal = Goal(
        target._replace(rule=rule.name, period=span, flags="derived"),
        *(rule, ">=", target.value, np.inf, first, due),
        plan=straight(beginning(first), moment(due)),
        implied=True,
        sources=sources,
    )
    values = {"share": number(sources[0].value), "amount": sources[-1].value, "unit": target.unit}
    return goal.noted("implied_share" if target.kind == "of_target" else "implied", **values)
