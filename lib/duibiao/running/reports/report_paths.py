"""The one place where names become paths."""

import re
from functools import lru_cache
from pathlib import Path

from duibiao.running.reports.job import Report
from duibiao.vocabulary.catalogue import SLUG
from duibiao.vocabulary.words import say

NOTEBOOK = r"[a-z0-9][a-z0-9_-]{0,63}"
FOLDER = r"[0-9][0-9-]{0,40}"
DEVICES = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10))}


class PathError(ValueError):
    """Raised for a name that must not become a path."""


def checked(text: str, pattern: str) -> str:
    """Return `text` if it may be part of a path. Raises PathError with the allowed pattern."""
    if not re.fullmatch(pattern, text) or text in DEVICES:
        raise PathError(say("running.bad_slug", found=ascii(text), pattern=pattern))
    return text


def place(out: Path, report: Report) -> Path:
    """Return the path of a report's files below `out`, without suffix. Raises PathError for other
    names, and for a link that leads out of `out`."""
    period = checked(report.period.replace("/", "--"), FOLDER)
    bureau, notebook = checked(report.bureau, SLUG), checked(report.notebook, NOTEBOOK)
    path = out / period / bureau / notebook
    if not _is_inside(path.parent, out):
        raise PathError(say("running.outside", path=path))
    return path


@lru_cache(maxsize=1)  # a batch asks for all reports of a folder in turn
def _is_inside(folder: Path, out: Path) -> bool:
    return folder.resolve().is_relative_to(out.resolve())
