"""Stated shares of a target (完成率) beside the target and what was done of it."""

import math
from collections.abc import Sequence

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Goal
from duibiao.analysis.wording import number
from duibiao.vocabulary.words import say

SLIP = 0.01  # How near a share with its point moved must come to that made


def contradicting_share(
    goal: Goal, reading: Reading | None, actuals: Sequence[Reading]
) -> float | None:
    """Return a share told of a figure's span or in its row that target and figure do not make."""
    if reading is None or goal.implied:
        return None
    low, high = (100 * end / goal.edge() if goal.edge() > 0 else 0.0 for end in reading.interval())
    for told in _shares(goal, actuals):
        least, most = told._replace(resolution=max(told.resolution, 1.0)).interval()
        of_it = told.period == reading.period or told.quote == reading.quote != ""
        if of_it and (most < low or high < least):
            return told.value
    return None


def misplaced(share: float, made: float) -> bool:
    """Whether a share is the one made but for its point: 8 for 80 is a slip of the pen."""
    return any(math.isclose(share * by, made, rel_tol=SLIP) for by in (0.01, 0.1, 10, 100))


def amounts_of_shares(goal: Goal, actuals: Sequence[Reading]) -> list[Reading]:
    """Return what stated shares make of the target, where nothing else tells how much was done."""
    stated = goal.stated
    return [
        told._replace(
            value=goal.edge() * told.value / 100,
            unit=stated.unit,
            kind=stated.kind,
            resolution=goal.edge() * told.resolution / 100,
            flags="derived|told",
            note=say("targets.of_share", share=number(told.value)),
        )
        for told in _shares(goal, actuals)
    ]


def _shares(goal: Goal, actuals: Sequence[Reading]) -> list[Reading]:
    """Return the shares told of an amount to be reached; of a rate there are none."""
    stated = goal.stated
    if not goal.rule.builds_up or goal.edge() <= 0 or stated.unit == "%" or goal.implied:
        return []
    kinds = {"of_target", "share"}
    return [r for r in actuals if r.kind in kinds and r.unit == "%" and not r.unsure]
