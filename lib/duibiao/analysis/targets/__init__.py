"""Targets of every kind: which rule judges them, how far they are, and why."""

from duibiao.analysis.targets.gaps import EXTRA_COLUMNS, TARGET_COLUMNS, target_gaps
from duibiao.analysis.targets.methods import four_methods, improve_methods
from duibiao.analysis.targets.settings import Settings
from duibiao.analysis.targets.status_moves import status_moves

__all__ = [
    "EXTRA_COLUMNS",
    "TARGET_COLUMNS",
    "Settings",
    "four_methods",
    "improve_methods",
    "status_moves",
    "target_gaps",
]
