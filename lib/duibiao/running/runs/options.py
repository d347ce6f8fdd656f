"""How a batch is run, as the command line says it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from duibiao.vocabulary import places

REPORTS = "reports"


@dataclass(frozen=True)
class Options:
    """How a batch is run: where its reports go, by what, how fast, and how much of it."""

    home: Path
    out: Path
    workers: int = 1
    engine: str = "warm"
    deadline: float = 300.0
    xlsx: bool = False
    force: bool = False
    resume: bool = False
    cluster: str = ""


def options(out: str, **how: Any) -> Options:
    """Return how to work in this workbook, with reports in `out` or, by default, in its own."""
    home = places.home()
    return Options(home, Path(out or home / REPORTS).absolute(), **how)
