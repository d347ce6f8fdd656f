"""One tidy table of observations: clean-up, claims audit, reviews, loading one bureau."""

from duibiao.indicators.book import (
    Book,
    Material,
    UnknownName,
    data_version,
    load_peers,
    open_book,
    open_material,
    unread,
)
from duibiao.indicators.claims import Claim, claims
from duibiao.indicators.clean_up import CleanUp, clean_up
from duibiao.indicators.cleanup_table import cleanup_log, indicator_cleanup
from duibiao.indicators.log import LOG_COLUMNS
from duibiao.indicators.observations import (
    KEYS,
    OBSERVATION_COLUMNS,
    UNSURE,
    Evidence,
    checked,
    empty,
    evidence_of,
    interval,
    span,
)

__all__ = [
    "KEYS",
    "LOG_COLUMNS",
    "OBSERVATION_COLUMNS",
    "UNSURE",
    "Book",
    "Claim",
    "CleanUp",
    "Evidence",
    "Material",
    "UnknownName",
    "checked",
    "claims",
    "clean_up",
    "cleanup_log",
    "data_version",
    "empty",
    "evidence_of",
    "indicator_cleanup",
    "interval",
    "load_peers",
    "open_book",
    "open_material",
    "span",
    "unread",
]
