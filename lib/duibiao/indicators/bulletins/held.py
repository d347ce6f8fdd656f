"""What the ledgers hold already, and a bulletin's figures put beside it or in its place."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import NamedTuple

from duibiao.indicators.bulletins.table import Figure
from duibiao.vocabulary.catalogue import Catalogue

COLUMNS = (
    *("indicator", "period", "value", "unit", "bound", "kind", "role", "rule", "base_period"),
    *("source", "location", "note", "flags"),
)
OWN = "bulletin.csv"
NEEDED = {"indicator", "period", "value", "unit"}


class Held(NamedTuple):
    """A figure as it stands in a ledger, in the catalogue's unit; `row` counts from 0."""

    path: Path
    row: int
    period: str
    bureau: str
    indicator: str
    value: Decimal

    @property
    def place(self) -> str:
        """The ledger's name and the line people see."""
        return f"{self.path.name}:{self.row + 2}"


def held(ledgers: Path, bureaus: Iterable[str], known: Catalogue) -> list[Held]:
    """Return the actual figures of these bureaus in their indicator ledgers (CSV)."""
    paths = (path for bureau in bureaus for path in sorted((ledgers / bureau).glob("*.csv")))
    return [figure for path in paths for figure in _of(path, known)]


def _of(path: Path, known: Catalogue) -> list[Held]:
    rows = read_rows(path)
    if not rows or NEEDED - set(rows[0]):
        return []
    found = [(at, row, known.match(row["indicator"])) for at, row in enumerate(rows)]
    actual = [(at, row, name) for at, row, name in found if name and _is_actual(row)]
    figures = [(at, row, name, _value(row, name, known)) for at, row, name in actual]
    return [
        Held(path, at, row["period"], path.parent.name, name, value)
        for at, row, name, value in figures
        if value is not None
    ]


def _is_actual(row: dict[str, str]) -> bool:
    return row.get("role") in ("", None, "actual") and row.get("kind") != "growth"


def _value(row: dict[str, str], indicator: str, known: Catalogue) -> Decimal | None:
    try:
        return Decimal(row["value"]) * known.units.factor(row["unit"], known.unit(indicator))
    except (InvalidOperation, ValueError, KeyError):
        return None


def differences(
    figures: Sequence[Figure], there: Sequence[Held], year: str
) -> tuple[list[Figure], list[tuple[Figure, Held]]]:
    """Return the figures that the ledgers lack for this year, and those told otherwise there.

    Values that agree to the digits of the coarser one are neither.
    """
    standing: dict[tuple[str, str], list[Held]] = {}
    for one in there:
        if one.period == year:
            standing.setdefault((one.bureau, one.indicator), []).append(one)
    new = [f for f in figures if (f.bureau, f.indicator) not in standing]
    pairs = [(f, one) for f in figures for one in standing.get((f.bureau, f.indicator), [])]
    return new, [(figure, one) for figure, one in pairs if not _agree(figure.value, one.value)]


def _agree(one: Decimal, other: Decimal) -> bool:
    digits = max(int(one.as_tuple().exponent), int(other.as_tuple().exponent))
    return abs(one - other) <= Decimal(1).scaleb(digits) / 2


def read_rows(path: Path) -> list[dict[str, str]]:
    """Return a CSV's rows as texts."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def taken(figure: Figure, known: Catalogue, year: str, source: str) -> dict[str, str]:
    """Return a figure as a row of a ledger."""
    ratio = figure.unit in ("%", "1")
    return dict.fromkeys(COLUMNS, "") | {
        "indicator": figure.indicator,
        "period": year,
        "value": format(figure.value, "f"),
        "unit": figure.unit,
        "bound": "exact",
        "kind": "share" if ratio else "level",
        "role": "actual",
        "source": source,
        "location": figure.location,
    }
