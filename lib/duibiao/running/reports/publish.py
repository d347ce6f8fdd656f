"""Putting a proved run's files in their place: all of them, or none."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from duibiao.running.reports.job import Report

if TYPE_CHECKING:
    from duibiao.presentation.bar import Place

WORK = ".work"
ENGLISH = "en"
"""The folder within the reports in which the same reports stand in English."""


@contextmanager
def workspace(out: Path) -> Iterator[Path]:
    """Yield a temporary folder beside the reports, removed in the end with all in it."""
    parent = out / WORK
    parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def place_of(out: Path, report: Report, xlsx: bool) -> Place:
    """Return where a report stands among the bureau's pages that are there now."""
    from duibiao.presentation.bar import Place
    from duibiao.presentation.page import is_bare

    pages = out.glob(f"[0-9]*/{report.bureau}/*.html")
    there = {page.relative_to(out).with_suffix("").as_posix(): page for page in sorted(pages)}
    here = report.key.rpartition("/")[0]
    bare = [k for k, p in there.items() if k.startswith(here) and is_bare(p.read_text("utf-8"))]
    folder, way = other_language(out)
    there_too = (folder / f"{report.key}.html").is_file()
    other = f"../../{way}/{report.key}.html" if there_too else ""
    return Place(report.key, [*there], bare, ("csv", "xlsx") if xlsx else ("csv",), other=other)


def other_language(out: Path) -> tuple[Path, str]:
    """Return where the same reports would be in the other language, and the way there."""
    return (out.parent, "..") if out.name == ENGLISH else (out / ENGLISH, ENGLISH)


def sweep(out: Path) -> None:
    """Remove what an interrupted batch left behind."""
    shutil.rmtree(out / WORK, ignore_errors=True)


def publish(folder: Path, target: Path) -> None:
    """Move every file of `folder` beside `target`, all or none. Raises OSError with the path."""
    target.parent.mkdir(parents=True, exist_ok=True)
    before = folder / "before"
    before.mkdir()
    done: list[Path] = []
    try:
        for source in sorted(path for path in folder.iterdir() if path.is_file()):
            place = target.parent / source.name
            with suppress(FileNotFoundError):
                os.link(place, before / source.name)
            done.append(place)
            source.replace(place)
    except OSError:
        for place in done:
            _put_back(before / place.name, place)
        raise


def _put_back(old: Path, place: Path) -> None:
    with suppress(OSError):
        if old.exists():
            old.replace(place)
        else:
            place.unlink(missing_ok=True)


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Let an OSError within tell `path`, which writing itself does not."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def write_text(path: Path, text: str) -> None:
    """Write a file so that readers see the old or the new one, never a part."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with naming(path):
            draft.write_text(text, encoding="utf-8", newline="\n")
            draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
