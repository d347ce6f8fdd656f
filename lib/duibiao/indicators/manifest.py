"""Recorded hashes of the data files: a flipped byte or swapped files are seen before reading."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from duibiao.vocabulary.faults import Fault
from duibiao.vocabulary.tables import read_table
from duibiao.vocabulary.words import say

MANIFEST = Path("data") / "manifest.csv"
COLUMNS = ("path", "sha256")
RECORDED = ("catalogue", "documents", "ledgers")
SHOWN = 12


def digest(path: Path) -> str:
    """Return the sha256 of a file's bytes."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def record(home: Path) -> Path:
    """Write the hashes of every catalogue, document and ledger file; return where they stand.

    The only file this room ever writes, and only when asked to.
    """
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(COLUMNS)
    folders = (home / "data" / name for name in RECORDED)
    for path in sorted(path for folder in folders for path in folder.rglob("*") if path.is_file()):
        writer.writerow([path.relative_to(home).as_posix(), digest(path)])
    target = home / MANIFEST
    target.write_text(lines.getvalue(), encoding="utf-8")
    return target


def recorded(home: Path) -> dict[str, str]:
    """Return the recorded hash of each file by its path under `home`; none without a record."""
    path = home / MANIFEST
    if not path.is_file():
        return {}
    table = read_table(path, COLUMNS)
    return dict(zip(table["path"], table["sha256"], strict=True))


def differing(home: Path, paths: Iterable[Path]) -> Iterator[Fault]:
    """Yield a fault for every file whose bytes are not those recorded; a new file is none."""
    known = recorded(home)
    owners = {hash_: name for name, hash_ in known.items()}
    for path in paths if known else ():
        name = path.relative_to(home).as_posix()
        found, expected = digest(path), known.get(name)
        if expected not in (None, found):
            yield _fault(name, found, str(expected), owners.get(found, ""))


def _fault(name: str, found: str, expected: str, owner: str) -> Fault:
    told = say("indicators.content_of", name=owner) if owner else f"sha256 {found[:SHOWN]}"
    return Fault(
        "changed_file",
        name,
        found=told,
        expected=f"sha256 {expected[:SHOWN]}",
        todo=say("indicators.todo_changed"),
    )
