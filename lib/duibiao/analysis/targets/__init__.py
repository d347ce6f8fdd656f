"""Targets of every kind: which rule judges them, how far they are, and why."""

from duibiao.analysis.targets.gaps import EXTRA_COLUMNS as EXTRA_COLUMNS
from duibiao.analysis.targets.gaps import TARGET_COLUMNS as TARGET_COLUMNS
from duibiao.analysis.targets.gaps import target_gaps as target_gaps
from duibiao.analysis.targets.goals import Settings as Settings
from duibiao.analysis.targets.methods import four_methods as four_methods
