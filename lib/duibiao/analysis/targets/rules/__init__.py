"""The rules by which targets are judged: a module each, found by being here."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Subject
from duibiao.analysis.targets.plan_basis import SINCE
from duibiao.analysis.targets.rules.base import Rule
from duibiao.analysis.targets.rules.reach import RULE as REACH

_found = (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
RULES: dict[str, Rule] = {m.RULE.name: m.RULE for m in _found if hasattr(m, "RULE")}
_ASKED = sorted((r for r in RULES.values() if r.turn), key=lambda r: r.turn)


def rule_of(target: Reading, subject: Subject, staged: bool) -> Rule:
    """Return the rule: what the row says, else the catalogue, else what the wording implies.

    `staged` tells that the indicator has several targets by later and later dates. A default of
    the catalogue that contradicts the row's wording (a cap worded ≥) is set aside; a schedule is
    written for an amount to be reached or used up, and what no rule claims is to be reached.
    """
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
