"""The command `import bulletin`: a bulletin's table of provinces into the ledgers, after checks."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from duibiao.indicators.bulletins import checks, held
from duibiao.indicators.bulletins.checks import NATION, Known
from duibiao.indicators.bulletins.held import Held
from duibiao.indicators.bulletins.table import Figure, Table, read_table
from duibiao.vocabulary import catalogue, places
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.words import say

REFUSED = 2
SHOWN = 40


def import_bulletin(file: Path, year: int, source: str, yes: bool) -> int:
    """Read the table of provinces in `file`, check it, and write what is new into the ledgers; what
    differs is replaced only with a yes. Nothing is written when a check fails (exit code 2)."""
    home = places.home()
    known, ledgers = catalogue.load(home), home / "data" / "ledgers"
    table = read_table(file, known)
    figures = table.figures
    bureaus = dict.fromkeys([NATION, *(f.bureau for f in figures)])
    there = held.held(ledgers, bureaus, known)
    _tell_read(figures, known)
    _tell_unread(table, known)
    ledgers_know = _known(there, str(year), known)
    amiss = checks.faults(figures, ledgers_know)
    if table.years and str(year) not in table.years:
        told = say("imports.list").join(sorted(table.years))
        amiss.insert(0, say("imports.other_year", years=told, year=year))
    if amiss:
        for text in [*amiss[:SHOWN], say("imports.refused", count=len(amiss))]:
            click.echo(text, err=True)
        return REFUSED
    for text in checks.remarks(figures, ledgers_know):
        click.echo(say("imports.proven", remark=text))
    new, other = held.differences(figures, there, str(year))
    for figure, one in other:
        names = {"bureau": known.bureau_name(figure.bureau), "place": one.place}
        names |= {"indicator": known.name(figure.indicator)}
        click.echo(say("imports.difference", **names, old=one.value, new=figure.value))
    replace = bool(other) and (yes or _asked(len(other)))
    title = source or file.stem
    held.add(new, ledgers, known, (str(year), title))
    if replace:
        held.replace(other, known, (str(year), title))
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


def _tell_unread(table: Table, known: Catalogue) -> None:
    """Name the columns nobody knows, the provinces that a table of most of them lacks, and totals
    it lacks, without which its parts go in unchecked.
    """
    read = {figure.bureau for figure in table.figures}
    levels = known.bureaus["level"]
    lost = [known.bureau_name(b) for b in levels.index[levels == "province"] if b not in read]
    told = {"unread": table.unread, "missing": lost if len(lost) < len(read) else []}
    told["unchecked"] = checks.unproven(table.figures, known)
    for key, names in told.items():
        if names:
            click.echo(say(f"imports.{key}", names=say("imports.list").join(names)), err=True)


def _known(there: Iterable[Held], year: str, known: Catalogue) -> Known:
    """Return the last year before for each bureau and indicator, and the nation in this year."""
    by_period = sorted(there, key=lambda one: one.period)
    before = {(one.bureau, one.indicator): one.value for one in by_period if one.period < year}
    now = [one for one in by_period if one.period == year and one.bureau == NATION]
    return Known(known, before, {one.indicator: one.value for one in now})
