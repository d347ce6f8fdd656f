"""The rows of the shipped ledgers as they stand in their files."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import NamedTuple

from duibiao.vocabulary.catalogue import Catalogue

HOME = Path(__file__).parents[2]
LEDGERS = HOME / "data" / "ledgers"
SHARED = HOME.parent / "shared"
NAMES = ("figures.csv", "newer.csv", "water.csv")
FILES = sorted(path for name in NAMES for path in LEDGERS.glob(f"*/{name}"))


class Row(NamedTuple):
    """A ledger's row as it stands in the file, with the folder it lies in."""

    bureau: str
    indicator: str
    period: str
    value: str
    unit: str
    bound: str
    kind: str
    role: str
    rule: str
    base_period: str
    source: str
    location: str
    note: str
    flags: str
    basis: str = ""


def every_row(names: Catalogue) -> list[Row]:
    """Return the rows of all published figures, the indicator as its id."""
    return [_row(path.parent.name, cells, names) for path in FILES for cells in table(path)]


def _row(bureau: str, cells: dict[str, str], names: Catalogue) -> Row:
    indicator = names.match(cells["indicator"]) or cells["indicator"]
    return Row(bureau=bureau, **(cells | {"indicator": indicator}))


def table(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file as texts."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
