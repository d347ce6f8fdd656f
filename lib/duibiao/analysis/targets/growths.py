"""What a target is held against when its own figure is not told: growth from levels, the share of
a year that the same months had last year, and what may be its figure under another name."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import count, takewhile

from duibiao.analysis.readings import Reading
from duibiao.analysis.stated import ABOUT
from duibiao.analysis.targets.actuals import ACCUMULATING
from duibiao.analysis.targets.goals import Goal
from duibiao.analysis.targets.paces import moment
from duibiao.analysis.targets.plan_basis import SINCE
from duibiao.analysis.wording import percent, spoken
from duibiao.analysis.year_on_year.rates import cumulative_fall
from duibiao.vocabulary import bases
from duibiao.vocabulary.catalogue import Catalogue, plain_name
from duibiao.vocabulary.periods import Period, month
from duibiao.vocabulary.words import say

ACT = re.compile(r"(.{3,}?)(?:利用|供水|供应|使用|用水)总?量")
"""Names of amounts that end in what is done with them; of two characters many things begin."""
SAYING = 8  # Characters of a name that is nobody else's even without its first words
EARLY = 3  # Months at a year's start in which what is done tells little by the time alone
WORTH_TELLING = 0.05  # Shares of a year that differ by so much are told side by side


def amounts_behind(
    growths: Iterable[str], indicators: Iterable[str], catalogue: Catalogue
) -> dict[str, str]:
    """Return the one amount that each rate of growth speaks of, by their names."""
    names = {str(i): plain_name(catalogue.chinese(i)) for i in indicators}
    found: dict[str, str] = {}
    for growth in growths:
        full = plain_name(catalogue.chinese(growth))
        stem = ABOUT["growth"].sub("", full)
        alike = [i for i, name in names.items() if i != growth and name.startswith(stem)]
        if stem not in {full, ""} and len(alike) == 1:
            found[str(growth)] = alike[0]
    return found


FALL = re.compile(r"(?:累计)?(?:下降率|下降幅度|降幅|下降)$")
YEARLY = re.compile(r"(?:年度|当年|同比|(?:较|比)(?:上年|去年)(?:同期)?)$")


def falls_behind(
    indicator: str, others: Iterable[str], catalogue: Catalogue
) -> tuple[list[str], list[str]]:
    """Return the indicators of yearly falls and of levels behind one since a base year."""
    full = plain_name(catalogue.chinese(indicator))
    stem = SINCE.sub("", FALL.sub("", full))
    if not (SINCE.search(full) and FALL.search(full)):
        return [], []
    whole = catalogue.match(stem) or stem
    names = {i: plain_name(catalogue.chinese(i)) for i in map(str, others)}
    falls = {
        i: YEARLY.sub("", FALL.sub("", name)) for i, name in names.items() if FALL.search(name)
    }
    yearly = [i for i, name in falls.items() if (catalogue.match(name) or name) == whole]
    return yearly, [i for i, name in names.items() if whole in {i, name}]


def fallen(since: str, yearly: Sequence[Reading], levels: Sequence[Reading]) -> list[Reading]:
    """Return the falls since a base year that falls in every year since make, else levels."""
    told = {r.period.year: r for r in yearly if r.role == "actual" and r.period.is_year}
    found: list[Reading] = []
    for n in takewhile(told.__contains__, count(int(since) + 1)):
        parts = [told[y] for y in range(int(since) + 1, n + 1)]
        value = round(cumulative_fall(r.value for r in parts), 2)
        several = {"first": parts[0].period.year, "last": n}
        note = say("targets.fallen", **several) if len(parts) > 1 else ""
        found.append(_worked_out(told[n], value, note))
    of_years = {r.period.year: r for r in levels if r.role == "actual" and r.period.is_year}
    base = of_years.pop(int(since), None)
    if found or base is None or base.value <= 0:
        return found
    later = [r for n, r in of_years.items() if n > int(since) and bases.meet(r.basis, base.basis)]
    words = say("targets.fallen_levels", since=spoken(base.period))
    return [_worked_out(r, round((1 - r.value / base.value) * 100, 2), words) for r in later]


def _worked_out(now: Reading, value: float, note: str) -> Reading:
    made = now._replace(value=value, unit="%", kind="share", bound="exact", note=note)
    return made._replace(resolution=0.0, flags="derived|told")


def planned_falls(target: Reading, since: str, yearly: Sequence[Reading]) -> Reading:
    """Return a goal of a fall since a base year, the falls planned for each year as its plan."""
    planned = {r.period.year: r.value for r in yearly if r.role == "target" and r.period.is_year}
    years = range(int(since) + 1, target.period.year + 1)
    if target.schedule or not all(n in planned for n in years):
        return target
    stages = ((n, cumulative_fall(planned[y] for y in years if y <= n)) for n in years[:-1])
    return target._replace(schedule=";".join(f"{n}:{fall:.4g}%" for n, fall in stages))


def namesakes(indicator: str, others: Iterable[str], catalogue: Catalogue) -> list[str]:
    """Return indicators of the same name by another act (非常规水源利用量, 非常规水源供水量) or
    without its first words (灌区标准化管理考核名次, 标准化管理考核名次)."""
    names, stems = _called(indicator, catalogue)
    told = ((i, *_called(i, catalogue)) for i in map(str, others) if i != indicator)
    return [i for i, ends, alike in told if stems & alike or any(n.endswith(ends) for n in names)]


@lru_cache(maxsize=8192)  # every goal asks it of every other indicator
def _called(indicator: str, catalogue: Catalogue) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return an indicator's names that say enough, and what those say without the act."""
    known = indicator in catalogue.indicators.index
    aliases = str(catalogue.indicators.at[indicator, "aliases"]).split("|") if known else []
    names = [plain_name(name) for name in (catalogue.chinese(indicator), *aliases)]
    stems = frozenset(found[1] for name in names if (found := ACT.fullmatch(name)))
    return tuple(name for name in names if len(name) >= SAYING), stems


def grown(levels: Sequence[Reading]) -> list[Reading]:
    """Return the growth that pairs of levels of the same months make, as derived rates."""
    told = {r.period: r for r in levels if (r.role, r.kind) == ("actual", "level")}
    pairs = ((r, told.get(r.period.before())) for r in told.values())
    return [_growth(now, prior) for now, prior in pairs if prior is not None and prior.value > 0]


def _growth(now: Reading, prior: Reading) -> Reading:
    note = say("targets.grown", now=spoken(now.period), prior=spoken(prior.period))
    value = round((now.value / prior.value - 1) * 100, 6)
    return _worked_out(now, value, note)._replace(kind="growth", bound=now.bound)


def seasonal(goal: Goal, found: Sequence[Reading], actuals: Sequence[Reading], nature: str) -> Goal:
    """Return a goal for a running sum with the share that the same months had of last year as its
    plan, where last year is known and no plan is written.

    A sum to be reached is so only at the year's start, or where the year before last had that share
    too; else offices hold it against the time, and last year's share is told beside it.
    """
    told = goal.stated
    summed = goal.rule.used_up or (goal.rule.builds_up and told.kind == "level")
    if not (summed and found) or told.schedule or nature not in ACCUMULATING or goal.base:
        return goal
    last, levels = found[-1], {r.period: r.value for r in actuals if r.kind == "level"}
    running = last.last < goal.due and last.period.first == told.period.first
    share, before = (_share_then(n, last.period, told.period, levels) for n in (1, 2))
    if not running or math.isnan(share):
        return goal
    now = moment(last.last)
    by_time = goal.expected(now)
    apart, comes_back = abs(share - by_time) >= WORTH_TELLING, abs(share - before) < WORTH_TELLING
    if not (goal.rule.used_up or last.period.months <= EARLY or (apart and comes_back)):
        return goal.noted("season_beside", share=percent(share)) if apart else goal
    begin = goal.plan[0] if goal.plan else (moment(goal.begin), 0.0)
    plan = (begin, (now, share), (moment(goal.due), 1.0))
    words = {"share": percent(share), "time": percent(by_time)}
    return replace(goal, plan=plan).noted("season", **words)


def _share_then(years: int, part: Period, whole: Period, levels: Mapping[Period, float]) -> float:
    """Return the share that a part of a span had so many years before, NaN for none told."""
    done, all_ = (_sum_of(span.before(years), levels) for span in (part, whole))
    return min(done / all_, 1.0) if min(done, all_) > 0 else math.nan


def _sum_of(span: Period, levels: Mapping[Period, float]) -> float:
    """Return what a span's months had: told as one sum, or month by month."""
    if (whole := levels.get(span)) is not None:
        return whole
    numbers = range(span.first.month, span.last.month + 1)
    return sum(levels.get(month(span.year, n), math.nan) for n in numbers)
