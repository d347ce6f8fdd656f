"""How a batch is run, as the command line says it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from duibiao.vocabulary import places

REPORTS = "reports"
OWN = ("notebooks", "params")
COPIES: list[Any] = []  # kept until this process ends


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


def options(out: str, data: str = "", **how: Any) -> Options:
    """Return how to work in this workbook, with reports in `out` or, by default, in its own.

    With a folder `data` it is a copy of the workbook with that data, which ends with this process.
    """
    home = places.home()
    reports = Path(out or home / REPORTS).absolute()
    return Options(_with_data(home, Path(data)) if data else home, reports, **how)


def _with_data(home: Path, data: Path) -> Path:
    import shutil
    from tempfile import TemporaryDirectory

    copy = TemporaryDirectory(prefix="duibiao-")
    COPIES.append(copy)
    for source, name in ((data, "data"), *((home / one, one) for one in OWN)):
        if source.is_dir() or name == "data":
            shutil.copytree(source, Path(copy.name, name))
    os.environ[places.HOME_VARIABLE] = copy.name
    return places.home()
