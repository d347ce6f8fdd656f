"""The rules by which targets are judged: a module each, found by being here."""

from importlib import import_module
from pkgutil import iter_modules

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Goal, Subject
from duibiao.analysis.targets.plan_basis import SINCE, base_of, ends_plan, since
from duibiao.analysis.targets.rules.band import RULE as BAND
from duibiao.analysis.targets.rules.base import Rule
from duibiao.analysis.targets.rules.cap import RULE as CAP
from duibiao.analysis.targets.rules.floor import RULE as FLOOR
from duibiao.analysis.targets.rules.improve import RULE as IMPROVE
from duibiao.analysis.targets.rules.reach import RULE as REACH
from duibiao.analysis.targets.rules.undated import RULE as UNDATED

_found = (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
RULES: dict[str, Rule] = {m.RULE.name: m.RULE for m in _found if hasattr(m, "RULE")}
LIMITS, RANKED = (
    frozenset(name for name, rule in RULES.items() if getattr(rule, trait))
    for trait in ("used_up", "ranks")
)
"""The rules, as result files name them, of what is used up and of places."""
_ASKED = sorted((r for r in RULES.values() if r.turn), key=lambda r: r.turn)


def rule_of(target: Reading, subject: Subject, staged: bool, edge: bool) -> Rule:
    """Return the rule: what the row says, else the catalogue, else what the wording implies.

    `staged` tells that the indicator has several targets by later and later dates, `edge` that
    another target bounds it from the other side. A default of the catalogue that contradicts the
    row's wording (a cap worded ≥) is set aside; a schedule is written for an amount to be reached
    or used up, and what no rule claims is to be reached.
    """
    if edge:
        return BAND
    if target.rule in RULES:
        return RULES[target.rule]
    fit = [rule for rule in _ASKED if rule.applies(target, subject, staged)]
    if fit and fit[0].ranks:
        return fit[0]
    rate_of_amount = target.kind == "growth" and not SINCE.search(subject.name)
    if subject.rule and not rate_of_amount and not _contradicts(RULES[subject.rule], target.bound):
        return RULES[subject.rule]
    fit = [rule for rule in fit if rule.points == "<=" or not target.schedule]
    return fit[0] if fit else REACH


def _contradicts(rule: Rule, bound: str) -> bool:
    return (bound, rule.points) in {("min", "<="), ("max", ">=")}


def settled(
    rule: Rule, target: Reading, before: list[Goal], actuals: list[Reading], subject: Subject
) -> tuple[Rule, Reading | None]:
    """Return the rule that the figures allow, with the base where it begins: a rate without one is
    held to its level, a state to be had at a plan's end is judged from where the plan began."""
    if rule is REACH and since(subject.name):
        rule = IMPROVE
    base = base_of(target, before, actuals, subject) if rule is IMPROVE else None
    if rule in {IMPROVE, REACH} and base is None and subject.is_rate(target):
        rule = CAP if subject.points_down(target) else FLOOR
    state = subject.nature in {"ratio", "index", "stock"} or target.unit == "%"
    if rule.holds and rule.paced and state and ends_plan(target, before, subject):
        return _towards(rule, target, before, actuals, subject)
    return rule, base


def of_a_share(open_end: bool) -> Rule:
    """Return the rule of an amount that a stated share tells of, by a day or without one."""
    return UNDATED if open_end else REACH


def _towards(
    rule: Rule, target: Reading, before: list[Goal], actuals: list[Reading], subject: Subject
) -> tuple[Rule, Reading | None]:
    found = base_of(target, before, actuals, subject)
    last = found or max(actuals, key=lambda r: r.last, default=None)
    if last is None or (found is None and last.last.year >= target.last.year):
        return rule, None
    away = target.value - last.value
    short = away <= 0 if subject.points_down(target) else away >= 0
    return (IMPROVE, found) if short and (found or away) else (rule, None)
