"""How a batch is run, as the command line says it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


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
