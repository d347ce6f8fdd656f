"""What must hold in a bulletin's table before any of it goes into the ledgers."""

from __future__ import annotations

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
Values = Mapping[tuple[str, str], Decimal]


@dataclass(frozen=True)
class Known:
    """What the ledgers know: the last earlier year's figures, and the nation's of this year."""

    catalogue: Catalogue
    before: Values
    nation: Mapping[str, Decimal]


def faults(figures: Sequence[Figure], known: Known) -> list[str]:
    """Return in words every check that fails; without one, the table may go in."""
    values = {(f.bureau, f.indicator): f.value for f in figures}
    checks = (_repeated(figures, known), _parts(values, known), _balance(values, known))
    more = (_nation(values, known), _tenfold(values, known))
    return [text for check in (*checks, *more) for text in check]


def _repeated(figures: Sequence[Figure], known: Known) -> Iterator[str]:
    seen: dict[tuple[str, str], Figure] = {}
    for figure in figures:
        if seen.setdefault((figure.bureau, figure.indicator), figure) is not figure:
            told = _named(figure.bureau, figure.indicator, known)
            yield say("imports.repeated", where=figure.location, **told)


def _parts(values: Values, known: Known) -> Iterator[str]:
    names = [str(name) for name in known.catalogue.indicators.index]
    for total in (USE, SUPPLY):
        parts = [name for name in names if known.catalogue.parent(name) == total]
        for bureau in dict.fromkeys(bureau for bureau, _ in values):
            found = [values[bureau, part] for part in parts if (bureau, part) in values]
            whole = values.get((bureau, total))
            if whole is not None and len(found) == len(parts):
                yield from _sum(found, whole, _named(bureau, total, known))


def _balance(values: Values, known: Known) -> Iterator[str]:
    for (bureau, indicator), use in values.items():
        supply = values.get((bureau, SUPPLY))
        if indicator != USE or supply is None:
            continue
        if abs(supply - use) > _slack([supply], use):
            told = _named(bureau, indicator, known)
            yield say("imports.unbalanced", supply=supply, use=use, **told)


def _nation(values: Values, known: Known) -> Iterator[str]:
    """Hold the provinces against the nation's row, or where there is none, against its ledger."""
    for indicator in dict.fromkeys(indicator for _, indicator in values):
        found = [v for (b, i), v in values.items() if i == indicator and b != NATION]
        whole = values.get((NATION, indicator))
        if whole is None and len(found) == PROVINCES:
            whole = known.nation.get(indicator)
        if whole is not None and known.catalogue.nature(indicator) == "flow":
            yield from _sum(found, whole, _named(NATION, indicator, known))


def _tenfold(values: Values, known: Known) -> Iterator[str]:
    low, high = TENFOLD
    for (bureau, indicator), value in values.items():
        old = known.before.get((bureau, indicator))
        if not old or not value or max(abs(old), abs(value)) < LARGE:
            continue
        if low <= max(old / value, value / old) <= high:
            told = _named(bureau, indicator, known)
            yield say("imports.tenfold", old=old, value=value, **told)


def _named(bureau: str, indicator: str, known: Known) -> dict[str, str]:
    names = known.catalogue
    return {"bureau": names.bureau_name(bureau), "indicator": names.name(indicator)}


def _sum(found: list[Decimal], whole: Decimal, told: dict[str, str]) -> Iterator[str]:
    if abs(sum(found) - whole) > _slack(found, whole):
        yield say("imports.sum", sum=sum(found), whole=whole, **told)


def _slack(found: Sequence[Decimal], whole: Decimal) -> Decimal:
    """Half of the last digit of each, as far as rounding may lead."""
    return sum((_half(value) for value in [*found, whole]), Decimal(0))


def _half(value: Decimal) -> Decimal:
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(min(int(exponent), -1)) / 2
