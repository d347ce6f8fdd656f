"""Quantities in Chinese text: numerals, units and qualifiers, in prose and in cells."""

from duibiao.reading.quantities.finding import find
from duibiao.reading.quantities.grammar import Quantity, normalise

__all__ = ["Quantity", "find", "normalise"]
