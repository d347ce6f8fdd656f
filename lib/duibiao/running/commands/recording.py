"""The command `record`: the hashes of ledgers and documents as they are now."""

from __future__ import annotations

import click

from duibiao.indicators import manifest
from duibiao.running.planning.params import nearest
from duibiao.vocabulary import catalogue, places
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.words import say


def record(bureau: str) -> int:
    """Record the files of one bureau or of all, and tell what differs from the record before.

    Raises DataFaults for a bureau the catalogue does not have.
    """
    home = places.home()
    bureaus = [str(slug) for slug in catalogue.load(home).bureaus.index]
    if bureau and bureau not in bureaus:
        close = nearest(bureau, bureaus)
        refuse([Fault("unknown_bureau", say("running.options"), found=bureau, expected=close)])
    for path, change in manifest.record(home, bureau).items():
        click.echo(say(f"running.record_{change}", path=path))
    count, path = len(manifest.recorded(home)), manifest.MANIFEST.as_posix()
    click.echo(say("running.recorded", count=count, path=path))
    return 0
