"""The command `share`: one bureau's reports as a single file, with nobody else's figures in it."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import click

from duibiao.running import freshness, house, index
from duibiao.running.plan import House
from duibiao.running.publish import naming
from duibiao.running.standing import Standing, standings
from duibiao.vocabulary import catalogue, places
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import say

SHARED = (".html", ".csv", ".xlsx")
LONG_AGO = (1980, 1, 1, 0, 0, 0)
MANIFEST = "manifest.json"


def share(bureau: str, periods: tuple[str, ...], with_peers: bool, out: Path | None) -> int:
    """Write a zip of a bureau's published reports, an index of them and a manifest of hashes.

    Reports that show peers stay out unless `with_peers`. Raises DataFaults when there is nothing
    to share, or when a table holds another bureau's rows.
    """
    home = places.home()
    reports, known = home / "reports", house.load(home, home / "reports")
    wanted = {str(parse(period)) for period in periods}
    found = _published(bureau, wanted, with_peers, known, home)
    if not found:
        refuse([Fault("nothing_to_share", reports.as_posix(), found=bureau)])
    files = {place: (reports / place).read_bytes() for s in found for place in _files(s, reports)}
    if not with_peers:
        refuse(fault for place, data in files.items() for fault in _foreign(place, data, bureau))
    files["index.html"] = _index(found, home).encode("utf-8")
    target = out or Path(
        f"{bureau}{''.join('-' + p.replace('/', '--') for p in sorted(wanted))}.zip"
    )
    _write(target, files)
    click.echo(say("running.shared", path=target, count=len(found)))
    return 0


def _published(
    bureau: str, periods: set[str], with_peers: bool, known: House, home: Path
) -> list[Standing]:
    every = standings(known, freshness.known(home, home / "reports", known))
    return [
        standing
        for standing in every
        if standing.published
        and standing.report.bureau == bureau
        and (not periods or standing.report.period in periods)
        and (with_peers or not known.notebooks[standing.report.notebook].uses_peers)
    ]


def _files(standing: Standing, reports: Path) -> Iterator[str]:
    for suffix in SHARED:
        if (reports / f"{standing.report.key}{suffix}").is_file():
            yield f"{standing.report.key}{suffix}"


def _foreign(place: str, data: bytes, bureau: str) -> Iterator[Fault]:
    """Find rows of another bureau in a table that is to be shared."""
    if not place.endswith(".csv"):
        return
    for row, record in enumerate(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))), 2):
        if record.get("bureau", bureau) != bureau:
            yield Fault("other_bureau", place, row, "bureau", str(record["bureau"]), bureau)


def _index(found: list[Standing], home: Path) -> str:
    from duibiao.presentation.index import index as page

    return page(index.table(found, catalogue.load(home)), bureau_pages=False)


def _write(target: Path, files: dict[str, bytes]) -> None:
    """Write the archive with a manifest, the same bytes for the same files."""
    told = {
        place: {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
        for place, data in sorted(files.items())
    }
    manifest = json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8")
    with naming(target), zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for place, data in sorted({**files, MANIFEST: manifest}.items()):
            archive.writestr(zipfile.ZipInfo(place, LONG_AGO), data, zipfile.ZIP_DEFLATED)
