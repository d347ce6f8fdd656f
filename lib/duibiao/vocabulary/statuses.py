"""How a target or a task stands: its codes, the gravest, and the one word for each."""

from collections.abc import Mapping
from typing import Any

from duibiao.vocabulary.words import say_any

STATUSES = ("achieved", "on_track", "behind", "overdue", "unreported", "undecidable")
GRAVEST = ("overdue", "behind", "unreported", "undecidable", "on_track", "achieved")
GRAVITY = {code: place for place, code in enumerate(GRAVEST)}  # Other codes come last
LATE = GRAVEST[:2]
FAR = "far_behind"  # The word of what lags by more points than an office allows for


def graded(status: str, lag: float, far: float) -> str:
    """Return a status, or FAR where what is behind lags by more than `far` points, if any; `lag` is
    a share."""
    return FAR if status == "behind" and 0 < far < abs(lag) * 100 - 1e-6 else status


def counts_of(row: Mapping[Any, Any]) -> dict[str, int]:
    """Return how many of each status a row counts, in the order of STATUSES."""
    return {code: int(row.get(code) or 0) for code in STATUSES}


def status_word(code: object) -> str:
    """Return the word for a status (room `status` of the words), others as they are written."""
    return say_any(f"status.{code}", default=code)
