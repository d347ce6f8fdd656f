"""The command `duibiao`. Modules load where they are needed, so that `--help` answers at once."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from duibiao.vocabulary.words import say

EXIT_REFUSED = 2


@click.group()
def main() -> None:
    """对标: reports of water bureaus' figures."""


@main.command()
@click.argument("params_file", type=click.Path(path_type=Path), default="params/default.yml")
@click.option("--bureau", "bureaus", multiple=True)
@click.option("--period", "periods", multiple=True)
@click.option("--notebook", "notebooks", multiple=True)
@click.option("--theme", default="")
@click.option("--jobs", type=click.IntRange(1, 256))
@click.option("--out", type=click.Path(path_type=Path))
@click.option("--engine", type=click.Choice(["warm", "kernel"]))
@click.option("--deadline", type=float)
@click.option("--force", is_flag=True)
@click.option("--resume", is_flag=True)
@click.option("--dry-run", is_flag=True)
def build(**options: object) -> None:
    """Build the reports that PARAMS asks for, as far as they are due."""
    from duibiao.running import commands

    sys.exit(commands.build(**options))
