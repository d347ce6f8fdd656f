"""What must hold in a bulletin's table before any of it goes into the ledgers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from duibiao.indicators.bulletins.table import Figure
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.words import say

NATION = "china"
PROVINCES = 31
USE, SUPPLY = "water_use_total", "water_supply_total"
TENFOLD = (Decimal("5.6"), Decimal("17.8"))  # ten, within a quarter of a power of ten
LARGE = Decimal(1)  # smaller figures may well move tenfold
Place = tuple[str, str]
Values = Mapping[Place, Decimal]


@dataclass(frozen=True)
class Known:
    """What the ledgers know: the last earlier year's figures, and the nation's of this year."""

    catalogue: Catalogue
    before: Values
    nation: Mapping[str, Decimal]


def faults(figures: Sequence[Figure], known: Known) -> list[str]:
    """Return in words every check that fails; a leap to ten times the year before only where no sum
    that holds bears it out."""
    values = {(f.bureau, f.indicator): f.value for f in figures}
    sums = list(_sums(values, known))
    told = [*_repeated(figures, known), *(_told(one, known) for one in sums if not one.holds)]
    proven = {place for one in sums if one.holds for place in one.places}
    leaps = _tenfold(values, known).items()
    unproven = [text for place, text in leaps if place not in proven]
    return [*told, *_balance(values, known), *unproven]


def remarks(figures: Sequence[Figure], known: Known) -> list[str]:
    """Return in words each leap to ten times the year before, whether or not a sum bears it out."""
    return list(_tenfold({(f.bureau, f.indicator): f.value for f in figures}, known).values())


def unproven(figures: Sequence[Figure], known: Catalogue) -> list[str]:
    """Return the totals that the table lacks, so that nothing bears out the parts it has."""
    there = {f.indicator for f in figures}
    wanted = dict.fromkeys(known.parent(f.indicator) for f in figures)
    return [known.name(total) for total in wanted if total in (USE, SUPPLY) and total not in there]


def _repeated(figures: Sequence[Figure], known: Known) -> Iterator[str]:
    seen: dict[tuple[str, str], Figure] = {}
    for figure in figures:
        if seen.setdefault((figure.bureau, figure.indicator), figure) is not figure:
            told = _named(figure.bureau, figure.indicator, known)
            yield say("imports.repeated", where=figure.location, **told)


@dataclass(frozen=True)
class Sum:
    """A whole, the figures that make it up, and where they stand."""

    whole: Place
    value: Decimal
    parts: Mapping[Place, Decimal]

    @property
    def places(self) -> list[Place]:
        """All figures that the sum bears out if it holds."""
        return [self.whole, *self.parts]

    @property
    def holds(self) -> bool:
        """Whether it adds up within rounding."""
        parts = list(self.parts.values())
        return abs(sum(parts) - self.value) <= _slack(parts, self.value)


def _sums(values: Values, known: Known) -> Iterator[Sum]:
    """Yield each bureau's parts and total, and each indicator's provinces and nation."""
    names = [str(name) for name in known.catalogue.indicators.index]
    for total in (USE, SUPPLY):
        parts = [name for name in names if known.catalogue.parent(name) == total]
        for bureau in dict.fromkeys(bureau for bureau, _ in values):
            found = {(bureau, p): values[bureau, p] for p in parts if (bureau, p) in values}
            if (bureau, total) in values and len(found) == len(parts):
                yield Sum((bureau, total), values[bureau, total], found)
    for indicator in dict.fromkeys(indicator for _, indicator in values):
        yield from _of_the_nation(indicator, values, known)


def _of_the_nation(indicator: str, values: Values, known: Known) -> Iterator[Sum]:
    """Hold the provinces against the nation's row, or where there is none, against its ledger."""
    found = {k: v for k, v in values.items() if k[1] == indicator and k[0] != NATION}
    whole = values.get((NATION, indicator))
    if whole is None and len(found) == PROVINCES:
        whole = known.nation.get(indicator)
    if whole is not None and known.catalogue.nature(indicator) == "flow":
        yield Sum((NATION, indicator), whole, found)


def _told(one: Sum, known: Known) -> str:
    told = {"sum": sum(one.parts.values()), "whole": one.value}
    return say("imports.sum", **told, **_named(*one.whole, known))


def _balance(values: Values, known: Known) -> Iterator[str]:
    for (bureau, indicator), use in values.items():
        supply = values.get((bureau, SUPPLY))
        if indicator != USE or supply is None:
            continue
        if abs(supply - use) > _slack([supply], use):
            told = _named(bureau, indicator, known)
            yield say("imports.unbalanced", supply=supply, use=use, **told)


def _tenfold(values: Values, known: Known) -> dict[Place, str]:
    low, high = TENFOLD
    found: dict[Place, str] = {}
    for place, value in values.items():
        old = known.before.get(place)
        if not old or not value or max(abs(old), abs(value)) < LARGE:
            continue
        if low <= max(old / value, value / old) <= high:
            found[place] = say("imports.tenfold", old=old, value=value, **_named(*place, known))
    return found


def _named(bureau: str, indicator: str, known: Known) -> dict[str, str]:
    names = known.catalogue
    return {"bureau": names.bureau_name(bureau), "indicator": names.name(indicator)}


def _slack(found: Sequence[Decimal], whole: Decimal) -> Decimal:
    """Half of the last digit of each, as far as rounding may lead."""
    return sum((_half(value) for value in [*found, whole]), Decimal(0))


def _half(value: Decimal) -> Decimal:
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(min(int(exponent), -1)) / 2
