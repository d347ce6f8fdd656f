"""The readings of a sheet, column by column: what many of them have in common is kept once."""

from __future__ import annotations

import operator
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from duibiao.reading import frames
from duibiao.reading.ledgers.records import Reading
from duibiao.reading.workbooks.sheets import Sheet

_OWN = ("name", "value", "resolution", "place")
"""What each reading says itself."""

Entry = tuple[int, int, int, str, float | None, float, str, str]
"""The number of what a reading has in common with others, the row and the column of its cell, its
name, value, resolution and place, and its row as written."""
FIELDS = 8


@dataclass
class RecordColumns:
    """The readings of a sheet as they are found, row by row, its tables one after the other."""

    sheet: Sheet
    source: str
    shared: list[Reading] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)

    def share(self, reading: Reading) -> int:
        """Keep what readings have in common; return its number."""
        self.shared.append(reading._replace(source=reading.source or self.source))
        return len(self.shared) - 1

    def sort(self, begin: int) -> None:
        """Put the readings from one on in the order of their rows."""
        self.entries[begin:] = sorted(self.entries[begin:], key=operator.itemgetter(1))

    @property
    def places(self) -> Iterator[tuple[int, int]]:
        """The row and the column of each reading's cell."""
        return (entry[1:3] for entry in self.entries)

    def frame(self) -> pd.DataFrame:
        """Return the readings with READING_COLUMNS."""
        found: Any = zip(*self.entries, strict=True) if self.entries else [()] * FIELDS
        shared, rows, columns, *own, quotes = found
        self.entries = []
        which = np.array(shared, dtype="int64")
        told: dict[str, Any] = {
            name: frames.texts([getattr(one, name) for one in self.shared]).take(which)
            for name in Reading._fields
            if name not in _OWN
        }
        told |= dict(zip(_OWN, own, strict=True))
        told["location"] = self.sheet.addresses(rows, columns)
        told["quote"] = quotes
        return frames.readings(told, len(which))
