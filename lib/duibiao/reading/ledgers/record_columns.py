"""The readings of a sheet, column by column: what many of them have in common is kept once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from duibiao.reading import frames
from duibiao.reading.ledgers.records import Reading
from duibiao.reading.workbooks.sheets import Sheet

_OWN = ("name", "value", "resolution", "place")
"""What each reading says itself."""


@dataclass
class RecordColumns:
    """The readings of a sheet as they are found, its tables one after the other.

    `which` tells whose words of `shared` each reading has, `begun` with which each table begins.
    """

    sheet: Sheet
    source: str
    shared: list[Reading] = field(default_factory=list)
    which: list[int] = field(default_factory=list)
    own: list[tuple[str, float | None, float, str]] = field(default_factory=list)
    places: list[tuple[int, int]] = field(default_factory=list)
    quotes: list[str] = field(default_factory=list)
    begun: list[int] = field(default_factory=list)

    def begin(self) -> None:
        """Note that another table begins."""
        self.begun.append(len(self.which))

    def share(self, reading: Reading) -> int:
        """Keep what readings have in common; return its number."""
        self.shared.append(reading._replace(source=reading.source or self.source))
        return len(self.shared) - 1

    def add(
        self,
        shared: int,
        own: tuple[str, float | None, float, str],
        place: tuple[int, int],
        quote: str,
    ) -> None:
        """Take in a reading: its name, value, resolution and place, and the cell it stands in."""
        self.which.append(shared)
        self.own.append(own)
        self.places.append(place)
        self.quotes.append(quote)

    def frame(self) -> pd.DataFrame:
        """Return the readings with READING_COLUMNS, those of each table by rows."""
        rows = np.array([row for row, _ in self.places], dtype="int64")
        tables = np.searchsorted(self.begun, np.arange(len(rows)), side="right")
        order = np.lexsort((rows, tables))
        which = np.array(self.which, dtype="int64")[order]
        told: dict[str, Any] = {
            name: frames.texts([getattr(one, name) for one in self.shared]).take(which)
            for name in Reading._fields
            if name not in _OWN
        }
        own = [self.own[n] for n in order]
        told |= dict(zip(_OWN, zip(*own, strict=True), strict=False))
        told["location"] = [self.sheet.address(*self.places[n]) for n in order]
        told["quote"] = [self.quotes[n] for n in order]
        return frames.readings(told, len(which))
