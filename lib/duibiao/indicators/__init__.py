"""One tidy table of observations: clean-up, claims audit, reviews, loading one bureau."""

from duibiao.indicators.clean_up import CleanUp, clean_up
from duibiao.indicators.log import LOG_COLUMNS
from duibiao.indicators.observations import (
    KEYS,
    OBSERVATION_COLUMNS,
    Evidence,
    checked,
    empty,
    evidence_of,
    interval,
    intervals,
    span,
)

__all__ = [
    "KEYS",
    "LOG_COLUMNS",
    "OBSERVATION_COLUMNS",
    "CleanUp",
    "Evidence",
    "checked",
    "clean_up",
    "empty",
    "evidence_of",
    "interval",
    "intervals",
    "span",
]
