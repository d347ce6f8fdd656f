"""按期办结: something to be reported done by a day."""

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Goal, Settings, Subject
from duibiao.analysis.targets.rules.base import Rule, Verdict


class Done(Rule):
    """Done or not; no report of it by its day is late."""

    name = "done"
    turn = 3
    points = ">="
    carried = exact = True
    adds_up = False

    def applies(self, target: Reading, subject: Subject, staged: bool) -> bool:
        """Something that happens, and should."""
        return subject.nature == "event" and not subject.points_down(target)

    def unreported(self, due: bool) -> Verdict:
        """No report is late once the day has come."""
        return ("overdue", "overdue_done") if due else super().unreported(due)

    def unmet(self, goal: Goal, value: float, expected: float, settings: Settings) -> Verdict:
        """Before its day there is no pace."""
        return "on_track", "not_yet"


RULE = Done()
