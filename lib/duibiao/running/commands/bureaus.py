"""The commands that make room for a bureau: its ledger, its folders, its parameter file."""

from pathlib import Path
from typing import Any

import click

from duibiao.running.planning.params import nearest
from duibiao.running.reports.report_paths import checked
from duibiao.vocabulary import catalogue, new_bureaus, places
from duibiao.vocabulary.catalogue import SLUG, Catalogue
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.words import say

LEDGER = "figures.xlsx"


def new_ledger(bureau: str, out: Path | None) -> int:
    """Write an empty ledger to fill in. Raises DataFaults for an unknown bureau."""
    home = places.home()
    known = known_bureau(bureau, home)
    click.echo(say("running.written", path=_ledger(bureau, known, home, out)))
    return 0


def new_bureau(bureau: str, **given: Any) -> int:
    """Make the catalogue row, unless there, the folders, an empty ledger and a parameter file.
    Raises DataFaults without a name, for one taken, or when the parameter file is there."""
    home = places.home()
    checked(bureau, SLUG)
    params = home / "params" / f"{bureau}.yml"
    if params.exists():
        refuse([Fault("exists", params.as_posix(), todo=say("running.other_place"))])
    row: tuple[Path, ...] = ()
    if given["name"] and bureau not in catalogue.load(home).bureaus.index:
        row = (new_bureaus.add(bureau, new_bureaus.NewBureau(**given), home),)
    known = known_bureau(bureau, home)
    (home / "data" / "documents" / bureau).mkdir(parents=True, exist_ok=True)
    ledger = _ledger(bureau, known, home, None)
    params.parent.mkdir(exist_ok=True)
    params.write_text(f"bureaus: {bureau}\nperiods: all\nnotebooks: all\n", encoding="utf-8")
    for path in (*row, home / "data" / "documents" / bureau, ledger, params):
        click.echo(say("running.written", path=path))
    click.echo(say("running.bureau_next", bureau=bureau, params=f"params/{params.name}"))
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
