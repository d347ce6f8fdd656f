"""不低于: a level to hold in every period."""

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Subject
from duibiao.analysis.targets.rules.holding import Holding


class Floor(Holding):
    """The last reading counts; a rate that was short last year has the year to get there."""

    name = "floor"
    turn = 7
    points = ">="
    paced = needs_base = moves = True

    def applies(self, target: Reading, subject: Subject, staged: bool) -> bool:
        """A rate with a least value, or growth: no sum that time alone brings nearer."""
        rate = target.kind == "share" or subject.nature in {"ratio", "index"}
        return target.kind == "growth" or (target.bound == "min" and rate)


RULE = Floor()
