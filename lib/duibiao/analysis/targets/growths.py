"""What a target is held against when its own figure is not told: growth from levels, the share of
a year that the same months had last year, and what may be its figure under another name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from duibiao.analysis.readings import Reading
from duibiao.analysis.stated import ABOUT
from duibiao.analysis.targets.actuals import ACCUMULATING
from duibiao.analysis.targets.goals import Goal
from duibiao.analysis.targets.paces import moment
from duibiao.analysis.wording import percent, spoken
from duibiao.vocabulary.catalogue import Catalogue, plain_name
from duibiao.vocabulary.words import say

ACT = re.compile(r"(.{3,}?)(?:利用|供水|供应|使用|用水)总?量")
"""Names of amounts that end in what is done with them; of two characters many things begin."""


def amounts_behind(
    growths: Iterable[str], indicators: Iterable[str], catalogue: Catalogue
) -> dict[str, str]:
    """Return the one amount that each rate of growth speaks of, by their names."""
    names = {str(i): plain_name(chinese(i, catalogue)) for i in indicators}
    found: dict[str, str] = {}
    for growth in growths:
        full = plain_name(chinese(growth, catalogue))
        stem = ABOUT["growth"].sub("", full)
        alike = [i for i, name in names.items() if i != growth and name.startswith(stem)]
        if stem not in {full, ""} and len(alike) == 1:
            found[str(growth)] = alike[0]
    return found


def namesakes(indicator: str, others: Iterable[str], catalogue: Catalogue) -> list[str]:
    """Return other indicators one of whose names says the same thing by another act: 非常规水源
    利用量 and 非常规水源供水量."""
    own = _stems(indicator, catalogue)
    return [i for i in map(str, others) if i != indicator and own & _stems(i, catalogue)]


def _stems(indicator: str, catalogue: Catalogue) -> set[str]:
    known = indicator in catalogue.indicators.index
    aliases = str(catalogue.indicators.at[indicator, "aliases"]).split("|") if known else []
    names = (plain_name(name) for name in (chinese(indicator, catalogue), *aliases))
    return {found[1] for name in names if (found := ACT.fullmatch(name))}


def chinese(indicator: object, catalogue: Catalogue) -> str:
    """Return the name that rules go by, whatever language a report is in."""
    known = str(indicator) in catalogue.indicators.index
    return str(catalogue.indicators.at[str(indicator), "name_zh"]) if known else str(indicator)


def grown(levels: Sequence[Reading]) -> list[Reading]:
    """Return the growth that pairs of levels of the same months make, as derived rates."""
    told = {r.period: r for r in levels if (r.role, r.kind) == ("actual", "level")}
    pairs = ((r, told.get(r.period.before())) for r in told.values())
    return [_growth(now, prior) for now, prior in pairs if prior is not None and prior.value > 0]


def _growth(now: Reading, prior: Reading) -> Reading:
    value = round((now.value / prior.value - 1) * 100, 6)
    note = say("targets.grown", now=spoken(now.period), prior=spoken(prior.period))
    return now._replace(
        value=value,
        unit="%",
        kind="growth",
        resolution=0.0,
        flags="derived|told",
        note=note,
    )


def seasonal(goal: Goal, found: Sequence[Reading], actuals: Sequence[Reading], nature: str) -> Goal:
    """Return a cap on a running sum with the share that the same months had of last year as its
    plan, where last year is known."""
    if not goal.rule.used_up or not found or nature not in ACCUMULATING or goal.base is not None:
        return goal
    last, levels = found[-1], {r.period: r for r in actuals if r.kind == "level"}
    part, whole = levels.get(last.period.before()), levels.get(goal.stated.period.before())
    running = last.last < goal.due and last.period.first == goal.stated.period.first
    if not running or part is None or whole is None or whole.value <= 0:
        return goal
    share = min(part.value / whole.value, 1.0)
    begin = goal.plan[0] if goal.plan else (moment(goal.begin), 0.0)
    plan = (begin, (moment(last.last), share), (moment(goal.due), 1.0))
    return replace(goal, plan=plan).noted("season", share=percent(share))
