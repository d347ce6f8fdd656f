"""The same figure given twice in one text, differently."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from duibiao.indicators.claims import rounding
from duibiao.indicators.claims.claim import Claim
from duibiao.indicators.claims.sentences import Figure, Passage
from duibiao.indicators.likeness import alike
from duibiao.vocabulary.catalogue import plain_name
from duibiao.vocabulary.words import say

SHORTEST = 4  # Names of fewer characters (投资额) may stand for different things in one text
BESIDE_ANOTHER = re.compile(r"占|的$|$")  # 占计划9亿元的90.96% is of the figure before it
WORDED = 0.3  # How alike the words before both must be: names alone are of our making
OBJECT = 0.7  # How alike the openings of sentences with later figures of one object must be


def repeats(passages: Iterable[Passage]) -> Iterator[Claim]:
    """Yield the figures of one name, period, role, kind and unit whose values differ."""
    first: dict[tuple[str, ...], tuple[Passage, int]] = {}
    for passage in passages:
        for place, one in enumerate(passage.figures):
            if one.role == "context" or len(plain_name(one.indicator)) < SHORTEST:
                continue
            if BESIDE_ANOTHER.match(passage.label(place)):
                continue
            key = (plain_name(one.indicator), one.period, one.role, one.kind, one.unit)
            told, at = first.setdefault(key, (passage, place))
            if told is passage or _agree(told.figures[at], one):
                continue
            worded = alike(told.label(at), passage.label(place)) >= WORDED
            if worded and _of_one_object(told, at, passage, place):
                other, both = told.figures[at], f"{told.sentence} ／ {passage.sentence}"
                spans = {"first": other.span, "second": one.span}
                mend = say("indicators.mend_same", name=other.indicator)
                yield Claim("same", spans, False, f"{other.text} ≠ {one.text}", both, mend)


def _of_one_object(told: Passage, at: int, again: Passage, place: int) -> bool:
    """Whether two figures may be of one object: a later one is of what its sentence opens with."""
    one, other = (p.text[p.start : p.figures[0].start].strip() for p in (told, again))
    return not (at or place) or alike(one, other) >= OBJECT


def _agree(one: Figure, other: Figure) -> bool:
    if one.bound != "exact" or other.bound != "exact":
        low, high = sorted((abs(one.value), abs(other.value)))
        return high <= low * (1 + rounding.LOOSE)
    return abs(one.value - other.value) <= max(one.step, other.step) / 2
