"""The command `sheet`: how a file's tables are understood, for people and for programs."""

from __future__ import annotations

from pathlib import Path

import click

from duibiao.reading.ledgers.forms import SHOWN, in_words, read_forms
from duibiao.vocabulary.words import say


def sheet(file: Path, *, to: str) -> int:
    """Print each table of a file with what its columns are taken to hold, or the form as JSON."""
    forms = read_forms(file)
    if to == "json":
        click.echo(forms.to_json(orient="records", force_ascii=False, indent=1))
        return 0
    told = in_words(forms)
    for (name, rows, sort), columns in told.groupby(["sheet", "rows", "sort"], sort=False):
        click.echo(say("running.sheet_table", sheet=name or file.name, rows=rows, sort=sort))
        for row in columns.to_dict("records"):
            texts = [str(row[column]) for column in SHOWN if row[column]]
            click.echo("  " + "  ".join(texts))
    return 0
