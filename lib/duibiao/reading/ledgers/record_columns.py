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
    """The readings of a sheet as they are found; `which` tells whose words of `shared` each has."""

    sheet: Sheet
    source: str
    shared: list[Reading] = field(default_factory=list)
    which: list[int] = field(default_factory=list)
    own: tuple[list[str], list[float | None], list[float], list[str]] = field(
        default_factory=lambda: ([], [], [], [])
    )
    places: list[tuple[int, int]] = field(default_factory=list)
    quotes: list[str] = field(default_factory=list)

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
        for column, said in zip(self.own, own, strict=True):
            column.append(said)  # type: ignore[attr-defined]
        self.places.append(place)
        self.quotes.append(quote)

    def locations(self) -> list[str]:
        """Return where each reading stands."""
        return [self.sheet.address(*place) for place in self.places]

    def frame(self) -> pd.DataFrame:
        """Return the readings with READING_COLUMNS."""
        which = np.array(self.which, dtype="int64")
        told: dict[str, Any] = {
            name: frames.texts([getattr(one, name) for one in self.shared]).take(which)
            for name in Reading._fields
            if name not in _OWN
        }
        told |= dict(zip(_OWN, self.own, strict=True))
        told |= {"location": self.locations(), "quote": self.quotes}
        return frames.readings(told, len(which))
