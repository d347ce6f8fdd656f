"""累计达到: an amount built up over the period."""

from duibiao.analysis.targets.rules.base import Rule


class Reach(Rule):
    """Judged by the written schedule, else by the share of the period that is over."""

    name = "reach"
    points = ">="
    carried = paced = needs_pace = exact = builds_up = True


RULE = Reach()
