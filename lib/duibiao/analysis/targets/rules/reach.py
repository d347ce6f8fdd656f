"""累计达到: an amount built up over the period."""

from __future__ import annotations

from duibiao.analysis.targets.goals import Goal
from duibiao.analysis.targets.rules.base import Plan, Rule


class Reach(Rule):
    """Judged by the written schedule, else by the share of the period that is over."""

    name = "reach"
    points = ">="
    carried = needs_pace = exact = exceeds = True

    def plan(self, goal: Goal, before: list[Goal]) -> Plan:
        """Return the line from nothing on the first day to all when due."""
        return self.line(goal)


RULE = Reach()
