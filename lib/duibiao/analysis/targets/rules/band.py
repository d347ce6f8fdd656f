"""保持在区间内: a value between two edges, or kept at one value."""

from __future__ import annotations

from duibiao.analysis.targets.rules.base import Rule


class Band(Rule):
    """Inside or not; there is no share of the way. `asked` joins its two edges."""

    name = "band"
    measured = False


RULE = Band()
