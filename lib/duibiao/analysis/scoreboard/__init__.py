"""Choosing the best (评比): what units are scored on, their scores, and whom to propose."""

from duibiao.analysis.scoreboard.points import (
    COMPONENTS,
    Settings,
    category_word,
    items,
    settings_of,
)
from duibiao.analysis.scoreboard.scores import (
    nominees,
    places,
    scoreboard,
    terms,
    totals,
)

__all__ = [
    "COMPONENTS",
    "Settings",
    "category_word",
    "items",
    "nominees",
    "places",
    "scoreboard",
    "settings_of",
    "terms",
    "totals",
]
