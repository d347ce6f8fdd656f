"""The same figure given twice in one text, differently."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from duibiao.indicators.claims import arithmetic
from duibiao.indicators.claims.claim import Claim
from duibiao.indicators.claims.figures import Figure, Passage
from duibiao.vocabulary.catalogue import plain_name
from duibiao.vocabulary.words import say

SHORTEST = 4
"""Names of fewer characters (投资额) may stand for different things in one text."""


def repeats(passages: Iterable[Passage]) -> Iterator[Claim]:
    """Yield the figures of one name, period, role, kind and unit whose values differ."""
    first: dict[tuple[str, ...], tuple[Figure, Passage]] = {}
    for passage in passages:
        for one in passage.figures:
            if one.role == "context" or len(plain_name(one.indicator)) < SHORTEST:
                continue
            key = (plain_name(one.indicator), one.period, one.role, one.kind, one.unit)
            earlier, told = first.setdefault(key, (one, passage))
            if earlier is not one and told is not passage and not _agree(earlier, one):
                yield _claim(earlier, one, told, passage)


def _agree(one: Figure, other: Figure) -> bool:
    if one.bound != "exact" or other.bound != "exact":
        low, high = sorted((abs(one.value), abs(other.value)))
        return high <= low * (1 + arithmetic.LOOSE)
    return abs(one.value - other.value) <= max(one.step, other.step) / 2


def _claim(one: Figure, other: Figure, told: Passage, again: Passage) -> Claim:
    return Claim(
        type="same",
        spans={"first": one.span, "second": other.span},
        holds=False,
        arithmetic=f"{one.text} ≠ {other.text}",
        sentence=f"{told.sentence} ／ {again.sentence}",
        remedy=say("indicators.mend_same", name=one.indicator),
    )
