"""The page at the top of the reports: every report's state and lights, from the journal."""

from __future__ import annotations

from pathlib import Path


def write(out: Path) -> None:
    """Write `index.html` anew from the journal of `out`."""
