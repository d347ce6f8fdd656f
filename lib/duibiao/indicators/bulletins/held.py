"""What the ledgers hold already, and a bulletin's figures put beside it or in its place."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import NamedTuple

from duibiao.indicators.bulletins.table import Figure
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.csv_tables import write_rows
from duibiao.vocabulary.words import say

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
    return [
        Held(path, at, row["period"], path.parent.name, name, value)
        for at, row, name in found
        if name and row.get("role") in ("", None, "actual") and row.get("kind") != "growth"
        if (value := _value(row, name, known)) is not None
    ]


def _value(row: dict[str, str], indicator: str, known: Catalogue) -> Decimal | None:
    try:
        return Decimal(row["value"]) * known.units.factor(row["unit"], known.unit(indicator))
    except (InvalidOperation, ValueError, KeyError):
        return None


def differences(
    figures: Sequence[Figure], there: Sequence[Held], year: str
) -> tuple[list[Figure], list[tuple[Figure, Held]]]:
    """Return the figures that the ledgers lack for this year, and those told otherwise there."""
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


def add(new: Iterable[Figure], ledgers: Path, known: Catalogue, said: tuple[str, str]) -> None:
    """Add figures to the bulletin's own ledger of each bureau; `said` are year and title."""
    by_bureau: dict[str, list[Figure]] = defaultdict(list)
    for figure in new:
        by_bureau[figure.bureau].append(figure)
    for bureau, figures in by_bureau.items():
        path = ledgers / bureau / OWN
        rows = read_rows(path) if path.is_file() else []
        _write(path, rows + [taken(figure, known, *said) for figure in figures])


def replace(pairs: Iterable[tuple[Figure, Held]], known: Catalogue, said: tuple[str, str]) -> None:
    """Put figures in the place of those held, which their row's note then tells."""
    by_file: dict[Path, list[tuple[Figure, Held]]] = defaultdict(list)
    for figure, one in pairs:
        by_file[one.path].append((figure, one))
    for path, changes in by_file.items():
        rows = read_rows(path)
        for figure, one in changes:
            old = rows[one.row]
            told = {"value": old["value"], "unit": old["unit"], "source": old.get("source", "")}
            fresh = taken(figure, known, *said)
            changed = {name: text for name, text in fresh.items() if name in old and text}
            note = {"note": say("imports.before", **told)} if "note" in old else {}
            rows[one.row] = old | changed | {"indicator": old["indicator"]} | note
        _write(path, rows)


def _write(path: Path, rows: Sequence[dict[str, str]]) -> None:
    write_rows(path, [list(rows[0]), *(row.values() for row in rows)])
