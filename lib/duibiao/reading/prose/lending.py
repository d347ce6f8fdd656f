"""Which of the figures before lends a figure its topic, its verb and its theme."""

from __future__ import annotations

import re
from typing import NamedTuple

from duibiao.reading.prose.naming import Name
from duibiao.reading.prose.passages import Surroundings
from duibiao.reading.quantities import Quantity

FURTHEST, LONGEST_KIND = 8, 4
_AGAIN = re.compile(
    r"(?:约?折合|相当于|约合|合计折)"
    r"|[较比与同](?:历年|上年|去年|前年|往年|常年|多年)(?:同期|平均)(?:值|水平)?的?$"
)

_BEGINS = frozenset("约折相合较比与同")


class Lent(NamedTuple):
    """What a figure lends to those after it."""

    name: Name
    theme: str


def lender(
    text: str, figures: tuple[Quantity, ...], index: int, said: list[Lent | None]
) -> Lent | None:
    """Return what the nearest figure before lends, None for none: one in a bracket that has closed
    lends nothing outside it, and one beyond a semicolon is told to be `far`. `said` has None for a
    figure that lends nothing.
    """
    start = figures[index].start
    for number in range(index - 1, max(-1, index - 1 - FURTHEST), -1):
        lent = said[number]
        between = text[figures[number].end : start]
        if lent and ("）" not in between or between.count("）") <= between.count("（")):
            if "；" not in between:
                return lent
            far = "其中" not in between
            return lent._replace(name=lent.name._replace(far=far))
    return None


def over(around: Surroundings, aside: Surroundings | None) -> Surroundings:
    """Return the words around a figure, those before it taken from before the figure `aside` that
    only says how many kinds they are of: `反馈的4个方面36个问题`.
    """
    if not aside:
        return around
    end, start = (at.passage.figures[at.number] for at in (aside, around))
    kind = around.text[end.end : start.start]
    near = kind.isalpha() and len(kind) <= LONGEST_KIND
    return around._replace(before=aside.before) if near else around


def is_again(before: str) -> bool:
    """Whether a figure tells another once more (`折合降水总量`) or what it is compared with
    (`较历年同期`), and so lends nothing.
    """
    return before[:1] in _BEGINS and _AGAIN.match(before) is not None
