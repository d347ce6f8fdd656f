"""Which of the figures before lends a figure its topic, its verb and its theme."""

from __future__ import annotations

import re

from duibiao.reading.prose.naming import Name
from duibiao.reading.prose.passages import Surroundings
from duibiao.reading.quantities import Quantity

FURTHEST, MOST_CLAUSES, LONGEST_KIND = 8, 2, 4
_AGAIN = re.compile(
    r"(?:约?折合|相当于|约合|合计折)"
    r"|[较比与同](?:历年|上年|去年|前年|往年|常年|多年)(?:同期|平均)(?:值|水平)?的?$"
)

_BEGINS = frozenset("约折相合较比与同")


def lender(
    text: str, figures: tuple[Quantity, ...], index: int, said: list[tuple[Name, str] | None]
) -> tuple[Name, str] | None:
    """Return the name and theme that the nearest figure before lends, None for none: one in a
    bracket that has closed lends nothing outside it, and the name of one beyond a semicolon is
    told to be `far`. `said` has None for a figure that lends nothing.
    """
    start = figures[index].start
    for number in range(index - 1, max(-1, index - 1 - FURTHEST), -1):
        lent = said[number]
        between = text[figures[number].end : start]
        if between.count("，") > MOST_CLAUSES:
            return None
        if lent and ("）" not in between or between.count("）") <= between.count("（")):
            if "；" not in between:
                return lent
            far = "其中" not in between
            return lent[0]._replace(far=far), lent[1]
    return None


def over(around: Surroundings, aside: Surroundings) -> Surroundings:
    """Return the words around a figure, those before it taken from before the figure `aside` that
    only says how many kinds they are of: `反馈的4个方面36个问题`.
    """
    end, start = (at.passage.figures[at.number] for at in (aside, around))
    kind = around.text[end.end : start.start]
    near = kind.isalpha() and len(kind) <= LONGEST_KIND
    return around._replace(before=aside.before) if near else around


def is_again(before: str) -> bool:
    """Whether a figure tells another once more (`折合降水总量`) or what it is compared with
    (`较历年同期`), and so lends nothing.
    """
    return before[:1] in _BEGINS and _AGAIN.match(before) is not None
