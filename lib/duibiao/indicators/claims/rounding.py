"""The arithmetic of values that are rounded as they are written."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from duibiao.indicators.claims.sentences import Figure

RELATIVE = frozenset({"%", "百分点", "‰"})
SIGMAS = 2  # Rounding errors rarely all point one way: twice their standard deviation
LOOSE = Decimal("0.2")  # How much more 余 or 超, or less 近, of a figure may stand for


def additive(one: Figure, other: Figure) -> bool:
    """Whether two figures may stand in one sum: levels told in one unit."""
    same = one.kind == other.kind == "level" and one.unit == other.unit
    return same and one.unit not in RELATIVE and "context" not in {one.role, other.role}


def steps(figures: Sequence[Figure]) -> list[Decimal]:
    """Return each last digit's worth, the finest of its scale: 436 beside 1650.2 is 436.0."""
    finest: dict[Decimal, Decimal] = {}
    for one in figures:
        finest[one.scale] = min(finest.get(one.scale, one.step), one.step)
    return [finest[one.scale] for one in figures]


def gap(total: Figure, parts: Sequence[Figure]) -> Decimal:
    """Return what the parts lack of the total."""
    return total.value - sum((part.value for part in parts), Decimal(0))


def slack(figures: Sequence[Figure]) -> Decimal:
    """Return how far a sum of these may be off for rounding alone: sigma is step / sqrt 12."""
    variance = sum((step * step / 12 for step in steps(figures)), Decimal(0))
    return SIGMAS * variance.sqrt()


def add_up(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether the parts make the total."""
    off, allowed = abs(gap(total, parts)), slack([total, *parts])
    if off <= allowed or (_is_rounded(total, parts) and off <= total.step / 2):
        return True
    return off <= allowed + LOOSE * sum(o.value for o in (total, *parts) if o.bound != "exact")


def _is_rounded(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether a total is told in decimals, but in fewer than some part: it is their sum rounded."""
    return steps([total, *parts])[0] < total.step < total.scale


def within(computed: Decimal, stated: Figure, more: Decimal = Decimal(0)) -> bool:
    """Whether a computed number rounds to the stated one; `more` is what its terms leave open."""
    half = stated.step / 2 + more
    gap = computed - stated.value
    if stated.bound == "min":
        return -half <= gap <= half + LOOSE * abs(stated.value)
    if stated.bound == "max":
        return -half - LOOSE * abs(stated.value) <= gap <= half
    if stated.bound == "approx":
        half += LOOSE / 4 * abs(stated.value)
    return abs(gap) <= half + Decimal("1e-9")


def quotient_slack(numerator: Figure, denominator: Figure) -> Decimal:
    """Return how far numerator / denominator in per cent may be off for rounding of the two."""
    share = 100 * numerator.value / denominator.value
    relative = sum(
        (one.step / 2 / abs(one.value) for one in (numerator, denominator) if one.value), Decimal(0)
    )
    return abs(share) * relative


def loose(figures: Sequence[Figure]) -> bool:
    """Whether any of the figures is qualified, so that a quotient of them cannot be judged."""
    return any(one.bound != "exact" for one in figures)


def places(step: Decimal) -> int:
    """Return the decimal places that go with a step: 2 for 0.01."""
    exponent = step.normalize().as_tuple().exponent
    return max(0, -int(exponent))


def swaps(value: Decimal) -> list[Decimal]:
    """Return what a value would be with two of its neighbouring digits swapped."""
    sign, digits, exponent = value.as_tuple()
    return [
        Decimal((sign, (*digits[:n], digits[n + 1], digits[n], *digits[n + 2 :]), int(exponent)))
        for n in range(len(digits) - 1)
    ]
