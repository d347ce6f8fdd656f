"""由基期改进: from a base to a value by a date, either way."""

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Goal, Settings, Subject
from duibiao.analysis.targets.plan_basis import SINCE
from duibiao.analysis.targets.rules.base import Rule, Verdict


class Improve(Rule):
    """Judged by the way made from the base; without a base nothing can be said."""

    name = "improve"
    turn = 4
    over_time = carried = paced = needs_base = needs_pace = exact = from_base = True
    short_of = "gap"

    def applies(self, target: Reading, subject: Subject, staged: bool) -> bool:
        """The row or the indicator's name says from where."""
        told = target.base_period or SINCE.search(subject.name)
        return subject.nature != "event" and bool(told)

    def unmet(self, goal: Goal, value: float, expected: float, settings: Settings) -> Verdict:
        """Return the verdict on the way made."""
        if goal.base is None:
            return "undecidable", "no_base"
        return super().unmet(goal, value, expected, settings)


RULE = Improve()
