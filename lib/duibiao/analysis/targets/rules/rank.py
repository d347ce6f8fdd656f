"""位次: a place among others."""

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Subject
from duibiao.analysis.targets.rules.base import Rule


class Rank(Rule):
    """The place within the tier named; `tiers` measures it."""

    name = "rank"
    turn = 1
    ranks = True
    measured = False
    short_of = "gap"

    def applies(self, target: Reading, subject: Subject, staged: bool) -> bool:
        """A place is asked for."""
        return target.kind == "rank" or subject.nature == "rank"

    def comparator(self, target: Reading, subject: Subject, base: Reading | None) -> str:
        """A better place is a smaller number."""
        return "<="


RULE = Rank()
