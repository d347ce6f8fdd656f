"""The command `init`: a workbook laid out in a folder, and kept up to date there.

What was laid out is recorded by hash, so that an upgrade tells an analyst's files from shipped
ones: only a file that nobody touched is replaced.
"""

import json
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

import click

from duibiao.running.planning.inputs import digest, files
from duibiao.running.reports.publish import naming, write_text
from duibiao.vocabulary import places
from duibiao.vocabulary.words import say

FOLDERS = ("notebooks", "data", "params", "docs")
REPORTS = "reports"
RECORD = ".duibiao.json"
UPGRADE = "upgrade"
TOLD = ("new", "updated", "beside", "withdrawn")
Hashes = Mapping[str, str]


def init(folder: Path) -> int:
    """Lay out the shipped workbook in `folder`, or bring it up to date, and tell what changed.
    Raises FileNotFoundError without a shipped one, ValueError for a broken record."""
    source, folder = places.shipped(), folder.absolute()
    laid = _recorded(folder / RECORD)
    every = (path for name in FOLDERS for path in files(source / name))
    shipped = {path.relative_to(source).as_posix(): digest(path.read_bytes()) for path in every}
    there = {name: folder / name for name in {*shipped, *laid} if (folder / name).is_file()}
    found = {name: digest(path.read_bytes()) for name, path in there.items()}
    fates = {name: fate(name, shipped, laid, found) for name in sorted({*shipped, *laid})}
    for name, becomes in fates.items():
        if becomes in ("new", "updated"):
            _copy(source / name, folder / name)
        elif becomes == "beside":
            _copy(source / name, folder / _aside(name))
    (folder / REPORTS).mkdir(parents=True, exist_ok=True)
    record = {"version": version("duibiao"), "files": dict(sorted(shipped.items()))}
    write_text(folder / RECORD, json.dumps(record, ensure_ascii=False, indent=1) + "\n")
    _tell(folder, fates, first=not laid)
    return 0


def fate(name: str, shipped: Hashes, laid: Hashes, found: Hashes) -> str:
    """Return what becomes of a file, by its hash as shipped now, as laid out before, as found.

    `new` and `updated` are written; `beside` is the analyst's and stays, the shipped one is put
    aside; `same`, `kept`, `missing` and `withdrawn` are left alone.
    """
    if name not in shipped:
        return "withdrawn" if name in found else "same"
    if name not in found:
        return "missing" if name in laid else "new"
    if found[name] == shipped[name]:
        return "same"
    if found[name] == laid.get(name):
        return "updated"
    return "kept" if shipped[name] == laid.get(name) else "beside"


def _tell(folder: Path, fates: Mapping[str, str], first: bool) -> None:
    told = {"folder": folder, "version": version("duibiao"), "record": folder / RECORD}
    laid_out = first and not {"beside", "same"} & set(fates.values())
    shown = [name for name, becomes in fates.items() if becomes in TOLD and not laid_out]
    for name in shown:
        click.echo(say(f"workbook.{fates[name]}", path=name, other=_aside(name)))
    missing = sum(becomes == "missing" for becomes in fates.values())
    if missing:
        click.echo(say("workbook.missing", count=missing, **told))
    count = sum(becomes in ("new", "updated") for becomes in fates.values())
    if count:
        click.echo(say("workbook.laid_out", count=count, **told))
        click.echo(say("workbook.next", **told))
    elif not shown:
        click.echo(say("workbook.unchanged", **told))


def _aside(name: str) -> str:
    return f"{UPGRADE}/{version('duibiao')}/{name}"


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with naming(target):
        target.write_bytes(source.read_bytes())


def _recorded(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    try:
        return dict(json.loads(path.read_text(encoding="utf-8"))["files"])
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(say("workbook.broken_record", path=path, error=error)) from error
