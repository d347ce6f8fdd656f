"""The command `share`: one bureau's reports as a single file, with nobody else's figures in it."""

import json
import zipfile
from hashlib import sha256
from pathlib import Path

import click

from duibiao.presentation.leak_check import mentions_of_others
from duibiao.running import report_pages
from duibiao.running.commands.bureaus import known_bureau
from duibiao.running.planning import workbook
from duibiao.running.planning.freshness import Freshness
from duibiao.running.planning.plan import House
from duibiao.running.report_pages import Standing, standings
from duibiao.running.reports.job import options
from duibiao.running.reports.publish import ENGLISH, naming, write_text
from duibiao.vocabulary import words
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.reports import place as report_place
from duibiao.vocabulary.words import say

HTML = ".html"
SHARED = (HTML, ".csv", ".xlsx")
LONG_AGO = (1980, 1, 1, 0, 0, 0)
MANIFEST = "manifest.json"
Files = dict[str, bytes]


def share(
    *,
    reports: str,
    bureau: str,
    periods: tuple[str, ...],
    with_peers: bool,
    form: str,
    out: Path | None,
) -> int:
    """Write a bureau's published reports as one file, with a manifest of hashes.

    `form` is `zip` (pages, tables, workbooks and an index of them) or `html` (all pages as one).
    Reports that show peers stay out unless `with_peers`. Raises DataFaults for an unknown bureau,
    when there is nothing to share, or when a file tells of another bureau.
    """
    how = options(reports)
    catalogue = known_bureau(bureau, how.home)
    wanted = sorted({str(parse(period)) for period in periods})
    known = workbook.load(how.home, how.out)
    own = [one for one in _published(known, how.out) if one.report.bureau == bureau]
    every = [one for one in own if not wanted or one.report.period in wanted]
    found = [one for one in every if with_peers or not _uses_peers(one, known)]
    if not found:
        todo = say("running.only_peers") if every else say("running.build_first", bureau=bureau)
        refuse([Fault("nothing_to_share", how.out.as_posix(), found=bureau, todo=todo)])
    files = _files(found, how.out)
    listed = _in_english(found, known, how.out)
    other = _files(listed, how.out / ENGLISH)
    if not with_peers:
        refuse(mentions_of_others(files | _below_english(other), bureau, catalogue, how.home))
    name = "-".join([bureau, *(parse(period).filename for period in wanted)])
    target = out or Path(f"{name}.{form}")
    if form == "html":
        _write_page(target, files, catalogue.bureau_name(bureau))
    else:
        both = set(files) & set(other)
        with words.within("zh" if other else words.language()):
            packed = _placed(files, both, ENGLISH)
            packed |= _index(found, catalogue, ENGLISH if other else "")
        if other:
            with words.within("en"):
                theirs = _placed(other, both, "..") | _index(listed, catalogue, "..")
            packed |= _below_english(theirs)
        _write_zip(target, packed)
    click.echo(say("running.shared", path=target, count=len(found)))
    if len(found) < len(every):
        click.echo(say("running.peers_left_out", count=len(every) - len(found)))
    return 0


def _published(known: House, out: Path) -> list[Standing]:
    return [one for one in standings(Freshness(known, out)) if one.good]


def _in_english(found: list[Standing], known: House, out: Path) -> list[Standing]:
    """Return the same reports as they stand in English beside these, none where there are none."""
    if out.name == ENGLISH or not (out / ENGLISH).is_dir():
        return []
    wanted = {standing.report for standing in found}
    return [one for one in _published(known, out / ENGLISH) if one.report in wanted]


def _below_english(files: Files) -> Files:
    return {f"{ENGLISH}/{place}": data for place, data in files.items()}


def _uses_peers(standing: Standing, known: House) -> bool:
    """Say whether a report rests on others' books; of a notebook that is gone nobody can tell."""
    notebook = known.notebooks.get(standing.report.notebook)
    return notebook is None or notebook.says.peers or bool(standing.good.get("others"))


def _files(found: list[Standing], reports: Path) -> Files:
    """Return the pages and tables of reports by their place."""
    places = [f"{standing.report.key}{suffix}" for standing in found for suffix in SHARED]
    return {at: (reports / at).read_bytes() for at in places if (reports / at).is_file()}


def _index(found: list[Standing], catalogue: Catalogue, way: str) -> Files:
    from duibiao.presentation.index import index

    rows, other = report_pages.table(found, catalogue), f"{way}/index.html" if way else ""
    return {"index.html": index(rows, bureau_pages=False, other=other).encode("utf-8")}


def _write_page(target: Path, files: Files, title: str) -> None:
    """Write all pages as one with their hashes; a report's anchor is its notebook, of several
    periods after its period."""
    from duibiao.presentation.combined import combined

    pages = {place: files[place] for place in sorted(files, key=_order) if place.endswith(HTML)}
    several = len({Path(place).parts[0] for place in pages}) > 1
    named = {_anchor(place, several): data.decode("utf-8") for place, data in pages.items()}
    manifest = [(place, sha256(data).hexdigest(), len(data)) for place, data in pages.items()]
    with naming(target):
        write_text(target, combined(named, title, manifest))


def _anchor(place: str, several: bool) -> str:
    period, *_, notebook = Path(place).with_suffix("").parts
    return f"{period}-{notebook}" if several else notebook


def _order(place: str) -> tuple[str, int, str]:
    """Return a key that puts periods in order and, in each, the reports as the index does."""
    period, *_, notebook = Path(place).with_suffix("").parts
    return period, report_place(notebook), notebook


def _placed(files: Files, both: set[str], way: str) -> Files:
    """Return files whose pages lead only to what goes along, those of `both` to the other language
    as well, by the way there.
    """
    from duibiao.presentation.bar import Place, placed
    from duibiao.presentation.page import is_bare

    pages = {place: data.decode("utf-8") for place, data in files.items() if place.endswith(HTML)}
    keys = [place.removesuffix(HTML) for place in pages]
    found, bare = dict(files), [key for key in keys if is_bare(pages[f"{key}.html"])]
    for key in keys:
        beside = [one for one in ("csv", "xlsx") if f"{key}.{one}" in files]
        other = f"../../{way}/{key}.html" if f"{key}.html" in both else ""
        place = Place(key, keys, bare, beside, home=False, other=other)
        found[f"{key}.html"] = placed(pages[f"{key}.html"], place).encode("utf-8")
    return found


def _write_zip(target: Path, files: Files) -> None:
    """Write the archive with a manifest, the same bytes for the same files."""
    told = {
        place: {"sha256": sha256(files[place]).hexdigest(), "bytes": len(files[place])}
        for place in sorted(files)
    }
    manifest = json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8")
    with naming(target), zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for place, data in sorted({**files, MANIFEST: manifest}.items()):
            archive.writestr(zipfile.ZipInfo(place, LONG_AGO), data, zipfile.ZIP_DEFLATED)
