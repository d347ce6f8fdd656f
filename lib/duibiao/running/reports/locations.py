"""Data and reports elsewhere: at any location of fsspec, worked on in a folder here."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from duibiao.running.reports import lock
from duibiao.running.reports.exchange import Location
from duibiao.vocabulary import places
from duibiao.vocabulary.words import say

REPORTS = "reports"
WORK_VARIABLE = "DUIBIAO_WORK"


@dataclass(frozen=True)
class Folders:
    """The workbook and the reports folder here, and where people know the reports to be."""

    home: Path
    out: Path
    told: str


@contextmanager
def opened(
    data: str, out: str, notice: Callable[[str], None], writing: bool = False
) -> Iterator[Folders]:
    """Yield the folders to work in; `data` and `out` are URLs, paths, or `""` for the workbook's.

    With `writing`, what was published is sent in the end. Raises Locked when somebody else is at
    work there, OSError when a location cannot be used.
    """
    home = places.home()
    if not data and not _is_url(out):
        folder = Path(out or home / REPORTS).absolute()
        yield Folders(home, folder, str(folder))
        return
    work = _work(data, out)
    work.mkdir(parents=True, exist_ok=True)
    with lock.lock(work, notice), _workbook(home, data, work) as book:
        if not _is_url(out):
            yield Folders(book, folder := Path(out or home / REPORTS).absolute(), str(folder))
            return
        location = Location(out, work / REPORTS)
        with location.held(notice) if writing else nullcontext():
            location.bring(keep=True)
            yield Folders(book, location.folder, location.shown)
            if writing:
                location.send()


def _is_url(place: str) -> bool:
    return "://" in place or "::" in place


def _work(data: str, out: str) -> Path:
    """Return the folder of these two places: below DUIBIAO_WORK, else in the user's cache."""
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    top = Path(os.environ.get(WORK_VARIABLE) or Path(cache, "duibiao"))
    return top.absolute() / hashlib.blake2b(f"{data}\n{out}".encode(), digest_size=8).hexdigest()


@contextmanager
def _workbook(home: Path, data: str, work: Path) -> Iterator[Path]:
    """Yield a workbook with the data of `data` and the notebooks and parameters of `home`."""
    if not data:
        yield home
        return
    for name in ("notebooks", "params"):
        Location(str(home / name), work / name).bring()
    source = Location(data, work / "data")
    if not source.bring():
        raise FileNotFoundError(say("running.location_empty", url=source.shown))
    before = os.environ.get(places.HOME_VARIABLE)
    os.environ[places.HOME_VARIABLE] = str(work)
    try:
        yield work
    finally:
        del os.environ[places.HOME_VARIABLE]
        os.environ.update({places.HOME_VARIABLE: before} if before is not None else {})
