"""The command `import bulletin`: a bulletin's table of provinces into the ledgers, after checks."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Sequence
from io import StringIO
from pathlib import Path

import click

from duibiao.indicators import bulletins
from duibiao.indicators.bulletins.held import COLUMNS, OWN, Held, read_rows
from duibiao.indicators.bulletins.table import Figure
from duibiao.running.reports.publish import write_text
from duibiao.vocabulary import catalogue, places
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.words import say

REFUSED = 2
SHOWN = 40
Pairs = Sequence[tuple[Figure, Held]]


def import_bulletin(file: Path, year: int, source: str, yes: bool) -> int:
    """Read the table of provinces in `file`, check it, and write what is new into the ledgers.

    What stands there otherwise is told, and replaced only with a yes. Nothing is written when a
    check fails; the exit code is then 2.
    """
    home = places.home()
    known, ledgers = catalogue.load(home), home / "data" / "ledgers"
    figures = bulletins.read_table(file, known)
    bureaus = dict.fromkeys([bulletins.NATION, *(f.bureau for f in figures)])
    there = bulletins.held(ledgers, bureaus, known)
    _tell_read(figures, known)
    ledgers_know = _known(there, str(year), known)
    amiss = bulletins.faults(figures, ledgers_know)
    if amiss:
        for text in [*amiss[:SHOWN], say("imports.refused", count=len(amiss))]:
            click.echo(text, err=True)
        return REFUSED
    for text in bulletins.remarks(figures, ledgers_know):
        click.echo(say("imports.proven", remark=text))
    new, other = bulletins.differences(figures, there, str(year))
    for figure, one in other:
        click.echo(_difference(figure, one, known))
    replace = bool(other) and (yes or _asked(len(other)))
    title = source or file.stem
    _add(new, ledgers, known, str(year), title)
    if replace:
        _replace(other, known, str(year), title)
    kept = 0 if replace else len(other)
    agreeing = len(figures) - len(new) - len({figure for figure, _ in other})
    counts = {"new": len(new), "replaced": len(other) - kept, "kept": kept, "same": agreeing}
    click.echo(say("imports.done", **counts))
    return 0


def _asked(count: int) -> bool:
    try:
        return click.confirm(say("imports.ask", count=count), default=False)
    except click.Abort:  # nobody is there to answer
        click.echo()
        return False


def _tell_read(figures: Sequence[Figure], known: Catalogue) -> None:
    names = dict.fromkeys(known.name(figure.indicator) for figure in figures)
    bureaus = len({figure.bureau for figure in figures})
    click.echo(say("imports.read", count=len(figures), bureaus=bureaus, names="、".join(names)))


def _known(there: Iterable[Held], year: str, known: Catalogue) -> bulletins.Known:
    """Return the last year before for each bureau and indicator, and the nation in this year."""
    by_period = sorted(there, key=lambda one: one.period)
    before = {(one.bureau, one.indicator): one.value for one in by_period if one.period < year}
    now = [one for one in by_period if one.period == year and one.bureau == bulletins.NATION]
    return bulletins.Known(known, before, {one.indicator: one.value for one in now})


def _difference(figure: Figure, one: Held, known: Catalogue) -> str:
    return say(
        "imports.difference",
        bureau=known.bureau_name(figure.bureau),
        indicator=known.name(figure.indicator),
        old=one.value,
        place=one.place,
        new=figure.value,
    )


def _add(new: Sequence[Figure], ledgers: Path, known: Catalogue, year: str, source: str) -> None:
    by_bureau: dict[str, list[Figure]] = defaultdict(list)
    for figure in new:
        by_bureau[figure.bureau].append(figure)
    for bureau, figures in by_bureau.items():
        path = ledgers / bureau / OWN
        rows = read_rows(path) if path.is_file() else []
        _write(path, rows + [bulletins.taken(f, known, year, source) for f in figures])


def _replace(pairs: Pairs, known: Catalogue, year: str, source: str) -> None:
    by_file: dict[Path, list[tuple[Figure, Held]]] = defaultdict(list)
    for figure, one in pairs:
        by_file[one.path].append((figure, one))
    for path, changes in by_file.items():
        rows = read_rows(path)
        for figure, one in changes:
            old = rows[one.row]
            told = {"value": old["value"], "unit": old["unit"], "source": old.get("source", "")}
            fresh = bulletins.taken(figure, known, year, source)
            changed = {name: text for name, text in fresh.items() if name in old and text}
            note = {"note": say("imports.before", **told)} if "note" in old else {}
            rows[one.row] = old | changed | {"indicator": old["indicator"]} | note
        _write(path, rows)


def _write(path: Path, rows: Sequence[dict[str, str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = StringIO()
    writer = csv.DictWriter(text, list(rows[0]) if rows else list(COLUMNS), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    write_text(path, text.getvalue())
