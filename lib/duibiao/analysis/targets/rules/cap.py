"""不超过: an amount or a level not to be passed."""

import math

from duibiao.analysis.readings import Reading, at_least
from duibiao.analysis.targets.goals import Goal, Settings, Subject
from duibiao.analysis.targets.paces import moment
from duibiao.analysis.targets.plan_basis import is_held_by_stages
from duibiao.analysis.targets.rules.base import Verdict
from duibiao.analysis.targets.rules.holding import Holding


class Cap(Holding):
    """An amount of the year may be used up no faster than time goes; what is past is broken."""

    name = "cap"
    turn = 5
    points = "<="
    paced = needs_pace = used_up = True

    def applies(self, target: Reading, subject: Subject, staged: bool) -> bool:
        """Less is asked for."""
        return subject.points_down(target)

    def comparator(self, target: Reading, subject: Subject, base: Reading | None) -> str:
        """A cap is never a least value, whatever its wording."""
        return "<="

    def expected(self, goal: Goal, reading: Reading, sums: bool) -> float:
        """Reckon with the time elapsed, straight between stages, while the sum is running up."""
        running = reading.period.first == goal.stated.period.first and reading.last < goal.due
        amount = sums and goal.stated.kind == "level" and running
        if amount and goal.base is None:
            return goal.expected(moment(reading.last))
        if goal.base is None and not is_held_by_stages(goal):
            return math.nan
        return super().expected(goal, reading, sums)

    def within_pace(self, goal: Goal, value: float, expected: float, settings: Settings) -> bool:
        """Whether no more is used up than is due by now."""
        if math.isnan(expected) or goal.base is not None:
            return True
        if settings.on_track > 1:
            return at_least(expected + settings.on_track / 100, value / goal.high)
        return at_least(goal.high * expected, value * settings.on_track)

    def broken(self, expected: float) -> Verdict:
        """A sum that is past its cap cannot come back."""
        return super().broken(expected) if math.isnan(expected) else ("overdue", "passed")

    def word(self, status: str, why: str) -> str:
        """A cap that is past is not late but broken."""
        if status != "overdue":
            return status
        return "passed" if why == "passed" else "over_cap"


RULE = Cap()
