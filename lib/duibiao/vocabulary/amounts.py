"""Figures with their units as readers of a language write them.

Chinese counts in 万 and 亿, which are part of its units: `1,650.2万元`. English counts in
thousands, so the same figure is `16.502 million yuan`.
"""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from duibiao.vocabulary.units import Units
from duibiao.vocabulary.words import language, say

PER = "/"  # Joins two units, or the two ids of a normalised indicator
SMALLEST = 0.01  # Of 亿, below which a figure is told in 万: 0.0009亿元 keeps one digit
THOUSANDS = ((" billion", Decimal(10**9)), (" million", Decimal(10**6)), ("", Decimal(1)))
SINGULAR = (("ies", "y"), ("ches", "ch"), ("s", ""))
ATTACHED = ("", "%", "‰")


def rounded(value: float, places: int) -> float:
    """Return a number rounded as people round it, half away from zero: 3.125 to 3.13."""
    if not abs(abs(value) * 10**places % 1 - 0.5) < 1e-6:
        return round(value, places)
    written = Decimal(repr(round(float(value), places + 6)))  # (63/160 - 1) * 100 is 60.625 less
    return float(written.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


def amount(
    value: float, unit: str, units: Units, write: Callable[[float], str], small: bool = False
) -> str:
    """Return a figure with its unit: `2,004.72万元`, in English `20.0472 million yuan`.

    `write` turns a number into its digits. What a sheet counts in 万 (`small`) and the catalogue in
    亿 is told so, that no digit of it is lost.
    """
    small = small or (language() == "zh" and 0 < abs(value) < SMALLEST)
    if small and (tens := _tens(unit, units)):
        value, unit = float(Decimal(repr(float(value))) * 10_000), tens
    one = units.single(unit)
    if language() == "zh" or one == unit:
        name = symbol(unit, units)
        return spaced(write(value), singular(name) if abs(value) == 1 else name)
    whole = Decimal(str(value)) * units.factor(unit, one)
    word, size = next((t for t in THOUSANDS if abs(whole) >= t[1]), THOUSANDS[-1])
    return spaced(write(float(whole / size)) + word, symbol(one, units))


def _tens(unit: str, units: Units) -> str:
    """Return the unit in 万 of one in 亿, or `""`."""
    tens = unit.replace("亿", "万", 1)
    return tens if tens != unit and units.known(tens) else ""


def symbol(unit: str, units: Units) -> str:
    """Return a unit as readers see it, ratios of two included: `m³/人`; plain numbers have none."""
    if unit in {"", "1"}:
        return ""
    if PER not in unit or units.known(unit):
        return units.symbol(unit)
    whole, *per = (units.symbol(part) for part in unit.split(PER))
    return say("vocabulary.per").join((whole, *map(singular, per)))


def spaced(shown: str, name: str) -> str:
    """Return digits and a unit's symbol: in English a name is parted from them, `%` is not."""
    gap = " " if language() != "zh" and name[:1] not in ATTACHED else ""
    return f"{shown}{gap}{name}"


def singular(name: str) -> str:
    """Return the singular of a unit's English name (`households`); other symbols stay."""
    for plural, one in SINGULAR:
        if language() != "zh" and name.endswith(plural):
            return name.removesuffix(plural) + one
    return name
