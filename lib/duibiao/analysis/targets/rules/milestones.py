"""分阶段: shares due by later and later dates."""

from datetime import date

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Goal, Subject
from duibiao.analysis.targets.paces import beginning, moment, rising, straight
from duibiao.analysis.targets.plan_basis import PLAN_YEARS
from duibiao.analysis.targets.rules.base import Plan, Rule


class Milestones(Rule):
    """Earlier stages are checkpoints on the way to a later one, and judged on their own."""

    name = "milestones"
    turn = 6
    points = ">="
    over_time = ahead = carried = needs_pace = exact = True

    def applies(self, target: Reading, subject: Subject, staged: bool) -> bool:
        """One of several shares by later and later dates."""
        return staged and target.kind == "share"

    def begin(self, goal: Goal, before: list[Goal], subject: Subject) -> date:
        """Stages run from one plan's length before the first of them."""
        first = before[0].due if before else goal.due
        return date(first.year - PLAN_YEARS, 12, 31)

    def first_day(self, goal: Goal) -> date:
        """A stage is prepared from the first day of its year."""
        return date(goal.stated.period.year, 1, 1)

    def plan(self, goal: Goal, before: list[Goal]) -> Plan:
        """Return the earlier stages as shares of this one."""
        begin, due = beginning(self.first_day(goal)), moment(goal.due)
        if goal.stated.value <= 0:
            return straight(begin, due)
        stages = rising([(moment(g.due), g.stated.value / goal.stated.value) for g in before])
        start = min([begin, *(beginning(self.first_day(g)) for g in before)])
        return ((start, 0.0), *((when, min(share, 1.0)) for when, share in stages), (due, 1.0))


RULE = Milestones()
