"""The command `extract`: what is read from a document, for programs and for people."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click
import pandas as pd

from duibiao.indicators.claims import claims
from duibiao.indicators.claims import to_json as claim_json
from duibiao.reading import prose
from duibiao.reading.documents import Document, read_bytes, read_document
from duibiao.vocabulary import catalogue, places
from duibiao.vocabulary.periods import in_name, parse

PIPE = "-"
BOM = "utf-8-sig"


def extract(
    file: str, *, only_claims: bool, to: str | None, out: Path | None, period: str, bureau: str
) -> int:
    """Print the figures of a document, or its claims, a JSON object a line or as a table."""
    document = read_bytes(sys.stdin.buffer.read()) if file == PIPE else read_document(Path(file))
    rows = found(document, str(parse(period)) if period else None, _name(bureau))
    if only_claims:
        rows = [claim_json(claim) for claim in claims(document.text, rows)]
    if to:
        _write(pd.DataFrame(rows, dtype=object), to, out)
    else:
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False))
    return 0


def found(document: Document, period: str | None, bureau: str | None) -> list[dict[str, Any]]:
    """Return the figures of a document as plain rows, the labelled fields first; without a period
    given, its title and the name of its file tell what it is about.
    """
    named = in_name(document.name)
    read = prose.extract(document.text, period, bureau, str(named) if named else None)
    records = (prose.scanned(one, document.score(one.start, one.end)) for one in read)
    return [prose.to_json(record) for record in records]


def _name(bureau: str) -> str | None:
    """Return a bureau's name for its slug; a name stays as it is given."""
    return catalogue.load(places.home()).bureau_name(bureau) if bureau else None


def _write(frame: pd.DataFrame, to: str, out: Path | None) -> None:
    if to == "xlsx":
        from duibiao.presentation import xlsx

        click.echo(str(xlsx.workbook(out or Path("figures.xlsx"), {"figures": frame})))
        return
    text = csv_text(frame) if to == "csv" else markdown(frame)
    if out:
        out.write_text(text, encoding=BOM if to == "csv" else "utf-8", newline="")
    else:
        click.echo(text, nl=False)


def csv_text(frame: pd.DataFrame) -> str:
    """Return a frame as CSV that a spreadsheet opens without running anything."""
    from duibiao.presentation.spreadsheet_text import csv_text as guarded

    return guarded(frame.map(_flat))


def markdown(frame: pd.DataFrame) -> str:
    """Return a frame as a Markdown table, its text escaped."""
    lines = [frame.columns, ["---"] * len(frame.columns), *frame.map(_flat).to_numpy()]
    return "".join(f"| {' | '.join(_cell(value) for value in line)} |\n" for line in lines)


def _cell(value: object) -> str:
    return str(value).replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ")


def _flat(value: object) -> object:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (list, dict)) else value
