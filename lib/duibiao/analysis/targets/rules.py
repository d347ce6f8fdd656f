"""Which rule judges a target, and which way it points."""

from __future__ import annotations

import re

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Subject

HOLDING = {"floor", "cap"}
"""Rules that must hold until the period is over: met is not yet achieved."""
OVER_TIME = {"improve", "milestones"}
"""Rules of goals that run towards a date, whatever span their period names."""
SINCE = re.compile(r"(?:较|比)(20\d\d)年")
"""How a name tells the base year of a change: 较2020年下降率."""
LOWER, HIGHER = {"cap"}, {"reach", "floor", "milestones", "done"}


def rule_of(target: Reading, subject: Subject, staged: bool) -> str:
    """Return the rule: what the row says, else the catalogue, else what the wording implies.

    `staged` tells that the indicator has several targets by later and later dates. A default of
    the catalogue that contradicts the row's wording (a cap worded ≥) is set aside.
    """
    if target.rule:
        return target.rule
    if target.kind == "rank" or subject.nature == "rank":
        return "rank"
    rate_of_amount = target.kind == "growth" and not SINCE.search(subject.name)
    if subject.rule and not rate_of_amount and not _contradicts(subject.rule, target.bound):
        return subject.rule
    return _implied(target, subject, staged)


def _contradicts(rule: str, bound: str) -> bool:
    return (bound == "min" and rule in LOWER) or (bound == "max" and rule in HIGHER)


def _implied(target: Reading, subject: Subject, staged: bool) -> str:
    if target.schedule:
        return "reach"
    if _is_planned_total(target):
        return "undated"
    if subject.nature == "event":
        return "cap" if points_down(target, subject) else "done"
    if target.base_period or SINCE.search(subject.name):
        return "improve"
    if points_down(target, subject):
        return "cap"
    if staged and target.kind == "share":
        return "milestones"
    if target.bound == "min" and _is_rate(target, subject):
        return "floor"
    return "reach"


def _is_planned_total(target: Reading) -> bool:
    """A planned total investment says what a project costs, not by when it is spent."""
    return (target.name or target.indicator).endswith(("总投资", "总投资额", "概算投资"))


def points_down(target: Reading, subject: Subject) -> bool:
    """Whether less is asked for: by the wording, else by which direction is better."""
    if target.bound in {"min", "max"}:
        return target.bound == "max"
    return target.value == 0 or subject.direction == "lower"


def _is_rate(target: Reading, subject: Subject) -> bool:
    return target.kind in {"share", "growth"} or subject.nature in {"ratio", "index"}


CUMULATIVE = ("完成率", "执行率", "支付率", "完工率", "开工率", "到位率", "进度")
"""Rates that start from nothing every year, by the end of their name."""


def is_yearly_rate(target: Reading, subject: Subject) -> bool:
    """Whether a target is a rate or coefficient of one year, which goes on from last year's.

    What a province or the nation sets for the last year of a plan is none.
    """
    if subject.planned:
        return False
    rate = subject.nature in {"ratio", "index"} or (subject.nature == "" and target.unit == "%")
    told = subject.name or target.name
    plain = target.kind in {"share", "level"} and not target.schedule
    return rate and plain and target.period.is_year and not told.endswith(CUMULATIVE)


def comparator(target: Reading, rule: str, subject: Subject, base: Reading | None) -> str:
    """Return `>=` or `<=`: the wording, else the rule, else the way from the base, else which
    direction is better."""
    if rule == "rank" or rule in LOWER:
        return "<="
    if target.bound in {"min", "max"}:
        return ">=" if target.bound == "min" else "<="
    if rule in HIGHER:
        return ">="
    if base is not None and base.value != target.value:
        return ">=" if target.value > base.value else "<="
    return "<=" if subject.direction == "lower" else ">="
