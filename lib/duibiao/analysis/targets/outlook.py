"""What the past readings add to a judgement: when a cap would be passed, how steady the light."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Goal
from duibiao.analysis.targets.judging import Judgement, judge
from duibiao.analysis.targets.paces import MONTHS, moment
from duibiao.analysis.targets.settings import Settings
from duibiao.analysis.trends.fit import line


@dataclass(frozen=True)
class Outlook:
    """When the trend passes a cap (canonical period), `""` for not before it is due or unknown."""

    passed_in: str = ""
    readings: int = 0


def outlook(
    goal: Goal, reading: Reading, actuals: Sequence[Reading], settings: Settings
) -> Outlook:
    """Return the outlook for a cap that is not due yet, from the readings of like span."""
    if goal.rule != "cap" or reading.last >= goal.due:
        return Outlook()
    alike = [
        r
        for r in actuals
        if r.period.same_span(reading.period) and r.last <= reading.last and r.kind == reading.kind
    ]
    years = [moment(r.last) / MONTHS for r in alike]
    found = line(years, [r.value for r in alike])
    if found is None or len(set(years)) < settings.trend_readings:
        return Outlook(readings=len(alike))
    ahead = range(1, goal.due.year - reading.last.year + 1)
    passed = (k for k in ahead if found.at(years[-1] + k) > goal.high)
    first = next(passed, None) if goal.met(reading.value) else None
    when = "" if first is None else str(reading.period.before(-first))
    return Outlook(when, len(alike))


def history(
    goal: Goal, found: Sequence[Reading], nature: str, settings: Settings
) -> tuple[str, ...]:
    """Return the status the goal had at each reading, oldest first."""
    return tuple(judge(goal, r, nature, r.last, settings).status for r in found)


def stability(statuses: Sequence[str], current: str) -> float:
    """Return the share of past readings with the status of today; NaN with fewer than two."""
    if len(statuses) < 2:
        return math.nan
    return sum(status == current for status in statuses[:-1]) / (len(statuses) - 1)


def moved(found: Sequence[Reading]) -> float:
    """Return how far the last reading lies above the one before; NaN with only one."""
    return found[-1].value - found[-2].value if len(found) > 1 else math.nan


def months_ahead(judgement: Judgement) -> float:
    """Return how many months ahead of its plan a goal is: when the plan had today's share, less
    now (time distance). NaN where the plan never had that share."""
    goal, reading = judgement.goal, judgement.reading
    if reading is None or goal.rule == "cap":
        return math.nan
    return goal.moment_of(judgement.progress) - moment(min(reading.last, goal.due))
