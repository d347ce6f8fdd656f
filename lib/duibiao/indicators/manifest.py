"""Recorded hashes of ledgers and documents: a flipped byte or swapped files are seen in time.

The record is made when somebody asks for it, such as when the figures have been signed off; without
one nothing is checked.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from duibiao.indicators.bureau_files import digest, stamp
from duibiao.reading.files.folders import walk
from duibiao.vocabulary.csv_tables import read_table, write_rows
from duibiao.vocabulary.faults import Fault
from duibiao.vocabulary.words import say

MANIFEST = Path("data") / "manifest.csv"
COLUMNS = ("path", "sha256")
RECORDED = ("documents", "ledgers")
SHOWN = 12


def record(home: Path, bureau: str = "") -> dict[str, str]:
    """Write the hashes of all ledgers and documents, or renew those of one bureau; return what is
    `added`, `changed` or `removed` by path."""
    before = recorded(home)
    kept = {path: told for path, told in before.items() if bureau and not _is_of(path, bureau)}
    now = dict(sorted((kept | _hashes(home, bureau)).items()))
    write_rows(home / MANIFEST, [COLUMNS, *now.items()])
    return {
        path: "removed" if path not in now else "changed" if path in before else "added"
        for path in sorted(before | now)
        if before.get(path) != now.get(path)
    }


def _hashes(home: Path, bureau: str) -> dict[str, str]:
    data = home / "data"
    found = (walk(data / name / bureau, data) for name in RECORDED)
    paths = (path for one in found for path in one.files)
    return {path.relative_to(home).as_posix(): digest(stamp(path)) for path in paths}


def _is_of(path: str, bureau: str) -> bool:
    return path.split("/")[2:3] == [bureau]


def recorded(home: Path) -> dict[str, str]:
    """Return the recorded hash of each file by its path under `home`; none without a record."""
    table = read_table(home / MANIFEST, COLUMNS, optional=True)
    return dict(zip(table["path"], table["sha256"], strict=True))


def differing(home: Path, bureau: str, paths: Iterable[Path]) -> Iterator[Fault]:
    """Yield a fault for every recorded file of a bureau that is gone or has other bytes."""
    known = recorded(home)
    owners = {hash_: name for name, hash_ in known.items()}
    for path in paths if known else ():
        name = path.relative_to(home).as_posix()
        found, expected = digest(stamp(path)), known.get(name)
        if expected not in (None, found):
            yield _fault("changed_file", bureau, name, _content(found, owners), str(expected))
    for name, expected in known.items():
        if _is_of(name, bureau) and not (home / name).is_file():
            yield _fault("lost_file", bureau, name, "", expected)


def _content(found: str, owners: dict[str, str]) -> str:
    owner = owners.get(found)
    return say("indicators.content_of", name=owner) if owner else f"sha256 {found[:SHOWN]}"


def _fault(code: str, bureau: str, name: str, found: str, expected: str) -> Fault:
    todo = say(f"indicators.todo_{code}", bureau=bureau)
    return Fault(code, name, found=found, expected=f"sha256 {expected[:SHOWN]}", todo=todo)
