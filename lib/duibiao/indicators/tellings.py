"""What two tellings of one figure share, whatever they call it."""

from collections.abc import Iterator

import pandas as pd

from duibiao.indicators.conversion import PLAIN, times
from duibiao.vocabulary.frame_cells import cells
from duibiao.vocabulary.units import COUNT, Units

Key = tuple[str, str, str, str, str]
"""Period, role, kind, dimension, and the value in that dimension's base unit."""


def keyed(frame: pd.DataFrame, units: Units) -> Iterator[tuple[Key, str]]:
    """Yield what two tellings of one figure share, and the indicator, row by row."""
    columns = ("period", "role", "kind", "unit", "value", "indicator")
    for period, role, kind, unit, value, indicator in cells(frame, *columns):
        dimension, base = base_value(value, unit, units)
        yield (period, role, kind, dimension, f"{base:.9g}"), indicator


def base_value(value: float, unit: str, units: Units) -> tuple[str, float]:
    """Return what a figure measures and its value in that dimension's base unit."""
    known = units.known(unit)
    if known is None or known == PLAIN:
        return COUNT, value
    return units.dimension(known), times(value, units.factor(known, units.base(known)))


def digits(value: str) -> int:
    """Return how many significant digits a figure has."""
    return len(value.partition("e")[0].replace(".", "").strip("-0"))
