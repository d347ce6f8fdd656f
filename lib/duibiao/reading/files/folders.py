"""The files of a folder and its subfolders, and what lies there that is never read."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PASSED_OVER = (".", "~$")
OF_THE_SYSTEM = frozenset({"thumbs.db", "desktop.ini"})
DEPTH_CAP = 8
"""How far subfolders are followed; what lies deeper is told, not read."""
BUNDLES = {
    *("xlsx", "xls", "xlsm", "xlsb", "et", "ods", "csv", "tsv", "xml"),
    *("docx", "doc", "pdf", "numbers"),
}


@dataclass(frozen=True, order=True)
class Left:
    """Something in a folder that is not read: where it lies, and why as `reading.left_<code>`."""

    path: Path
    code: str


@dataclass(frozen=True)
class Found:
    """The files of a folder in the order of their names, subfolders included, and what is left."""

    files: tuple[Path, ...] = ()
    left: tuple[Left, ...] = ()


def walk(folder: Path, within: Path) -> Found:
    """Return what lies in `folder`, without hidden files and the lock files of offices.

    Links that lead out of `within`, or to a folder, are left unopened.
    """
    if folder.is_symlink() and not _leads_into(folder, within):
        return Found(left=(Left(folder, "link_out"),))
    if not folder.is_dir():
        return Found()
    told = list(_each(folder, within.resolve(), DEPTH_CAP))
    return Found(
        tuple(sorted(one for one in told if isinstance(one, Path))),
        tuple(sorted(one for one in told if isinstance(one, Left))),
    )


def is_passed_over(path: Path) -> bool:
    """Whether a file is hidden, a lock of an office's software, or the system's own."""
    return path.name.startswith(PASSED_OVER) or path.name.lower() in OF_THE_SYSTEM


def _each(folder: Path, within: Path, depth: int) -> Iterator[Path | Left]:
    try:
        entries = [Path(entry.path) for entry in os.scandir(folder)]
    except OSError:
        yield Left(folder, "unreadable")
        return
    for path in entries:
        if is_passed_over(path):
            continue
        if code := _why_left(path, within, depth):
            yield Left(path, code)
        elif path.is_dir():
            yield from _each(path, within, depth - 1)
        else:
            yield path


def _why_left(path: Path, within: Path, depth: int) -> str:
    """Return why a path is not read, as a code, or "" for a file or folder to look into."""
    if path.is_symlink():
        return _why_link(path, within)
    if path.is_dir():
        named_as_file = path.suffix.lower().lstrip(".") in BUNDLES
        return "folder_as_file" if named_as_file else "" if depth else "too_deep"
    return "" if path.is_file() else "special"


def _why_link(path: Path, within: Path) -> str:
    if not _leads_into(path, within):
        return "link_out"
    if path.is_dir():
        return "link_to_folder"
    return "" if path.is_file() else "link_to_nothing" if not path.exists() else "special"


def _leads_into(path: Path, within: Path) -> bool:
    try:
        return path.resolve().is_relative_to(within.resolve())
    except (OSError, RuntimeError):
        return False
