"""Targets of every kind: which rule judges them, how far they are, and why."""

from duibiao.analysis.targets.gaps import EXTRA_COLUMNS, TARGET_COLUMNS, target_gaps
from duibiao.analysis.targets.methods import four_methods, improve_methods
from duibiao.analysis.targets.settings import Settings

__all__ = [
    "EXTRA_COLUMNS",
    "TARGET_COLUMNS",
    "Settings",
    "four_methods",
    "improve_methods",
    "target_gaps",
]
