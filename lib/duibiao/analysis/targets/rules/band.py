"""保持在区间内: a value between two edges, or kept at one value."""

from duibiao.analysis.targets.rules.holding import Holding


class Band(Holding):
    """Inside until the period is over or not; no share of the way. `asked` joins its two edges."""

    name = "band"
    measured = False
    two_edged = True
    short_of = "outside"


RULE = Band()
