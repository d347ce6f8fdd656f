"""The commands `extract` and `sheet`: what is read from a file, for programs and for people."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import Any

import click
import pandas as pd

from duibiao.indicators.claims import claims
from duibiao.indicators.claims import to_json as claim_json
from duibiao.reading import prose
from duibiao.reading.documents import Document, read_bytes, read_document
from duibiao.reading.ledgers.forms import SHOWN, in_words, read_forms
from duibiao.vocabulary import catalogue, places
from duibiao.vocabulary.periods import in_name, parse
from duibiao.vocabulary.words import say

PIPE = "-"
BOM = "utf-8-sig"
SUFFIXES = {".csv": "csv", ".xlsx": "xlsx", ".md": "md", ".html": "html", ".htm": "html"}
SUFFIXES |= {".jsonl": "jsonl", ".json": "jsonl", ".txt": "txt"}
PEOPLE = ("name", "period", "value", "unit", "bound", "kind", "role", "theme", "note")
"""The columns of the workbook that people get; the sheet of sources has the rest."""


def extract(
    file: str,
    *,
    only_claims: bool,
    explain: bool,
    to: str | None,
    out: Path | None,
    period: str,
    bureau: str,
) -> int:
    """Print the figures of a document, or its claims, a JSON object a line or as a table; or the
    rule and the words behind each field. Raises ValueError for a format that cannot be.
    """
    to = _format(to, out, explain, only_claims)
    document = read_bytes(sys.stdin.buffer.read()) if file == PIPE else read_document(Path(file))
    records = read(document, str(parse(period)) if period else None, _name(bureau), explain)
    if not records:
        click.echo(say("running.nothing_found", file=document.name or file), err=True)
    if explain:
        _put(_explained(document, records, to), to, out)
        return 0
    if to == "xlsx" and not only_claims:
        _workbook(document, records, out)
        return 0
    rows = [prose.to_json(record) for record in records]
    if only_claims:
        rows = [claim_json(claim) for claim in claims(document.text, rows)]
    _write(_framed(rows, only_claims), rows, to, out)
    return 0


def _format(to: str | None, out: Path | None, explain: bool, only_claims: bool) -> str:
    """Return the format asked for, else that which the name of the file to write tells."""
    told = to or (SUFFIXES.get(out.suffix.lower(), "") if out else "txt" if explain else "jsonl")
    allowed = ("html", "txt") if explain else ("csv", "xlsx", "md", "jsonl")
    if told == "txt" and not explain:
        told = ""
    if told not in allowed or (explain and only_claims):
        named = out.name if out and not to else told
        raise ValueError(say("running.no_such_format", named=named, allowed=" ".join(allowed)))
    return told


def read(
    document: Document, period: str | None, bureau: str | None, explained: bool = False
) -> list[prose.Record]:
    """Return the figures of a document; where its title is silent, `period` and the name of its
    file tell what it is about.
    """
    named = in_name(document.name)
    about = str(named) if named else None
    records = prose.extract(document.text, period, bureau, about, explained=explained)
    return [prose.scanned(one, document.score(one.start, one.end)) for one in records]


def _explained(document: Document, records: list[prose.Record], to: str) -> str:
    from duibiao.presentation import explained

    if to == "html":
        return explained.page(document.name or PIPE, document.text, records)
    return "".join(f"{line}\n" for line in explained.lines(document.text, records))


def _framed(rows: list[dict[str, Any]], only_claims: bool) -> pd.DataFrame:
    """Return rows as a frame, with its columns even where there is none."""
    heads = None if rows or only_claims else [*prose.LABELLED]
    return pd.DataFrame(rows, columns=heads, dtype=object)


def _name(bureau: str) -> str | None:
    """Return a bureau's name for its slug; a name stays as it is given."""
    return catalogue.load(places.home()).bureau_name(bureau) if bureau else None


def _workbook(document: Document, records: list[prose.Record], out: Path | None) -> None:
    """Write the workbook people get: the figures, and for each the sentence it stands in."""
    from duibiao.indicators import Evidence
    from duibiao.presentation import xlsx

    frame = prose.frame_of(records, document.name)
    places = zip(frame["location"], frame["quote"], records, strict=True)
    evidence = [
        (Evidence(record.text, document.name, where, quote, note=record.section),)
        for where, quote, record in places
    ]
    figures = frame[list(PEOPLE)].rename(columns={"name": "indicator", "note": "reason"})
    figures = figures.assign(evidence=pd.Series(evidence, index=figures.index, dtype=object))
    about = {"title": document.name, "data_version": say("prose.explained", count=len(records))}
    path = xlsx.workbook(out or _free(Path("figures.xlsx")), {say("prose.figures"): figures}, about)
    click.echo(str(path))


def _free(path: Path) -> Path:
    """Return the path, or the first like it that no file has: nothing is overwritten unasked."""
    number, tried = 1, path
    while tried.exists():
        number += 1
        tried = path.with_stem(f"{path.stem}-{number}")
    return tried


def _write(frame: pd.DataFrame, rows: list[dict[str, Any]], to: str, out: Path | None) -> None:
    if to == "xlsx":
        from duibiao.presentation import xlsx

        path = out or _free(Path("figures.xlsx"))
        click.echo(str(xlsx.workbook(path, {say("prose.claims"): frame.map(_flat)})))
    elif to == "jsonl":
        _put("".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows), to, out)
    else:
        _put(csv_text(frame) if to == "csv" else markdown(frame), to, out)


def _put(text: str, to: str, out: Path | None) -> None:
    """Print a text, or write it to a file whose path is printed."""
    if out is None:
        click.echo(text, nl=False)
        return
    out.write_text(text, encoding=BOM if to == "csv" else "utf-8", newline="")
    click.echo(str(out))


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
    """Return a value as one cell holds it: a whole number without .0, a missing one empty."""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, float):
        return "" if math.isnan(value) else int(value) if value.is_integer() else value
    return "" if value is None else value


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
