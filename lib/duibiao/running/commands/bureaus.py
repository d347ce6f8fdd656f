"""The commands that make room for a bureau: its ledger, its folders, its parameter file."""

from __future__ import annotations

from pathlib import Path

import click

from duibiao.running.planning.params import nearest
from duibiao.running.reports.slots import SLUG, checked
from duibiao.vocabulary import catalogue, places
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.words import say

LEDGER = "figures.xlsx"


def new_ledger(bureau: str, out: Path | None) -> int:
    """Write an empty ledger to fill in. Raises DataFaults for an unknown bureau."""
    home = places.home()
    known = known_bureau(bureau, home)
    click.echo(say("running.written", path=_ledger(bureau, known, home, out)))
    return 0


def new_bureau(bureau: str) -> int:
    """Make the folders, an empty ledger and a parameter file of a bureau in the catalogue.

    Raises DataFaults when the catalogue does not have it or the parameter file is there.
    """
    home = places.home()
    checked(bureau, SLUG)
    known, asked = known_bureau(bureau, home), home / "params" / f"{bureau}.yml"
    if asked.exists():
        refuse([Fault("exists", asked.as_posix(), todo=say("running.other_place"))])
    (home / "data" / "documents" / bureau).mkdir(parents=True, exist_ok=True)
    ledger = _ledger(bureau, known, home, None)
    asked.parent.mkdir(exist_ok=True)
    asked.write_text(f"bureaus: {bureau}\nperiods: all\nnotebooks: all\n", encoding="utf-8")
    for path in (home / "data" / "documents" / bureau, ledger, asked):
        click.echo(say("running.written", path=path))
    click.echo(say("running.bureau_next", bureau=bureau, params=asked.relative_to(home).as_posix()))
    return 0


def _ledger(bureau: str, known: Catalogue, home: Path, out: Path | None) -> Path:
    from duibiao.reading.ledgers.template import new_ledger as write

    return write(bureau, known, out or home / "data" / "ledgers" / bureau / LEDGER)


def known_bureau(bureau: str, home: Path) -> Catalogue:
    """Return the catalogue that has this bureau. Raises DataFaults with the nearest name."""
    known = catalogue.load(home)
    if bureau not in known.bureaus.index:
        close = nearest(bureau, map(str, known.bureaus.index))
        todo = say("running.add_bureau", file="data/catalogue/bureaus.csv")
        refuse([Fault("unknown_bureau", say("running.options"), "", "", bureau, close, todo)])
    return known
