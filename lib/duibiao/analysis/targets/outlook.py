"""What the past readings add to a judgement: the light it had, how far ahead of the plan."""

from __future__ import annotations

import math
from collections.abc import Sequence

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Goal
from duibiao.analysis.targets.judging import Judgement, judge
from duibiao.analysis.targets.paces import moment
from duibiao.analysis.targets.settings import Settings


def history(
    goal: Goal, found: Sequence[Reading], nature: str, settings: Settings
) -> tuple[str, ...]:
    """Return the status the goal had at each reading, oldest first."""
    return tuple(judge(goal, r, nature, r.last, settings).status for r in found)


def moved(found: Sequence[Reading]) -> float:
    """Return how far the last reading lies above the one before; NaN with only one."""
    return found[-1].value - found[-2].value if len(found) > 1 else math.nan


def months_ahead(judgement: Judgement) -> float:
    """Return how many months ahead of its plan a goal is: when the plan had today's share, less
    now (time distance). NaN where the plan never had that share."""
    goal, reading = judgement.goal, judgement.reading
    if reading is None or goal.rule.used_up:
        return math.nan
    return goal.moment_of(judgement.progress) - moment(min(reading.last, goal.due))
