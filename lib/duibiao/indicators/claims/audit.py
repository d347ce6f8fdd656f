"""All claims of a text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from duibiao.indicators.claims.claim import Claim
from duibiao.indicators.claims.growth import differences, growth
from duibiao.indicators.claims.listed_parts import lists
from duibiao.indicators.claims.parts import parts
from duibiao.indicators.claims.repeats import repeats
from duibiao.indicators.claims.sentences import Passage, passages
from duibiao.indicators.claims.stated_shares import shares


def claims(text: str, records: Sequence[Mapping[str, Any]]) -> list[Claim]:
    """Return what a text says about its own figures, in order.

    `records` are its figures with the fields of the labelling guidelines (start, end, text, value,
    unit, bound, kind, role, period, indicator); offsets are into `text`. Sums, parts, differences,
    growth, shares of target and ratios are recomputed sentence by sentence; figures given twice
    are held against each other. Linear in the number of figures.
    """
    found = list(passages(text, records))
    told = [claim for passage in found for claim in _stated(passage)]
    unique = {(claim.type, repr(claim.spans)): claim for claim in [*told, *repeats(found)]}
    return sorted(unique.values(), key=lambda claim: claim.start)


def _stated(passage: Passage) -> Iterator[Claim]:
    listed = lists(passage)
    yield from parts(passage, listed)
    yield from differences(passage)
    yield from growth(passage)
    yield from shares(passage, listed)
