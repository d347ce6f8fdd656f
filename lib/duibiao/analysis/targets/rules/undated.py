"""未定时限: an amount without a day by which it is due."""

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.goals import Subject
from duibiao.analysis.targets.rules.base import Rule


class Undated(Rule):
    """Only how much is there is told; whether that is enough by now cannot be."""

    name = "undated"
    turn = 2
    exact = True
    doubt = "undated"

    def applies(self, target: Reading, subject: Subject, staged: bool) -> bool:
        """A planned total investment says what a project costs, not by when it is spent."""
        named = target.name or target.indicator
        return named.endswith(("总投资", "总投资额", "概算投资"))


RULE = Undated()
