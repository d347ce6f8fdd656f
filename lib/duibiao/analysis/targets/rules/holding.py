"""What rules have in common whose goals must hold until their period is over."""

import math

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Goal, Settings
from duibiao.analysis.targets.paces import moment
from duibiao.analysis.targets.plan_basis import is_held_by_stages, stage_share
from duibiao.analysis.targets.rules.base import Rule, Verdict


class Holding(Rule):
    """A level to be kept; asked other levels on the way where the plan has stages."""

    holds = True

    def expected(self, goal: Goal, reading: Reading, sums: bool) -> float:
        """What must hold by stages is asked the last of them that is over."""
        if is_held_by_stages(goal):
            return stage_share(goal, moment(min(reading.last, goal.due)))
        return super().expected(goal, reading, sums)

    def met(
        self, goal: Goal, value: float, expected: float, over: bool, settings: Settings
    ) -> Verdict:
        """Return the verdict on a value that holds: achieved only when the period is over."""
        if over:
            return "achieved", "achieved"
        kept = self.within_pace(goal, value, expected, settings)
        return ("on_track", "holding") if kept else ("behind", "fast")

    def within_pace(self, goal: Goal, value: float, expected: float, settings: Settings) -> bool:
        """Whether a value that holds leaves enough room for the time to come."""
        return True

    def unmet(self, goal: Goal, value: float, expected: float, settings: Settings) -> Verdict:
        """A rate that was short last year is on its way; one held by stages is asked the last."""
        if is_held_by_stages(goal) and not math.isnan(expected):
            asked = expected * goal.edge()
            kept = value <= asked if goal.comparator == "<=" else value >= asked
            return ("on_track", "by_stage") if kept else ("behind", "short")
        if goal.base is not None:
            return super().unmet(goal, value, expected, settings)
        return self.broken(expected)

    def broken(self, expected: float) -> Verdict:
        """Return the verdict on a level that should hold already and does not."""
        return "behind", "short"
