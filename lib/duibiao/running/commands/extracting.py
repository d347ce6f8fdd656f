"""The commands `extract` and `sheet`: what is read from a file, for programs and for people."""

import sys
from dataclasses import replace
from itertools import chain, count
from pathlib import Path

import click

from duibiao.indicators.claims import claims
from duibiao.indicators.claims import to_json as claim_json
from duibiao.indicators.document_contents import forms_in, prose_in
from duibiao.presentation import extracted
from duibiao.reading import prose
from duibiao.reading.documents import Document, read_bytes, read_document
from duibiao.reading.ledgers.forms import SHOWN, in_words
from duibiao.vocabulary import catalogue, places
from duibiao.vocabulary.periods import in_name, parse
from duibiao.vocabulary.words import say

PIPE = "-"
BOM = "utf-8-sig"
SUFFIXES = {".csv": "csv", ".xlsx": "xlsx", ".md": "md", ".html": "html", ".htm": "html"}
SUFFIXES |= {".jsonl": "jsonl", ".json": "jsonl", ".txt": "txt"}


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
    for code, pages in document.told().items():
        click.echo(f"{pages}{say(f'reading.{code}')}", err=True)
    text, tables = prose_in(document)
    if tables:
        click.echo(say("running.tables_apart", count=tables, file=document.name or file), err=True)
    prose_only = replace(document, text=text)
    name = catalogue.load(places.home()).bureau_name(bureau) if bureau else None
    records = read(prose_only, str(parse(period)) if period else None, name, explain)
    if not records:
        click.echo(say("running.nothing_found", file=document.name or file), err=True)
    if explain:
        _put(_explained(document, records, to), to, out)
        return 0
    rows = [prose.to_json(record) for record in records]
    told = [claim_json(claim) for claim in claims(text, rows)] if only_claims else rows
    if to == "xlsx":
        path = out or _free(Path("figures.xlsx"))
        if only_claims:
            extracted.write_claims(path, told)
        else:
            extracted.write_figures(path, document.name, records)
        click.echo(str(path))
    else:
        _put(extracted.text_of(told, to, [] if only_claims else prose.LABELLED), to, out)
    return 0


def _format(to: str | None, out: Path | None, explain: bool, only_claims: bool) -> str:
    """Return the format asked for, else that which the name of the file to write tells."""
    told = to or (SUFFIXES.get(out.suffix.lower(), "") if out else "txt" if explain else "jsonl")
    allowed = ("html", "txt") if explain else ("csv", "xlsx", "md", "jsonl")
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


def _free(path: Path) -> Path:
    """Return the path, or the first like it that no file has: nothing is overwritten unasked."""
    others = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return next(one for one in chain([path], others) if not one.exists())


def _put(text: str, to: str, out: Path | None) -> None:
    """Print a text, or write it to a file whose path is printed."""
    if out is None:
        click.echo(text, nl=False)
        return
    out.write_text(text, encoding=BOM if to == "csv" else "utf-8", newline="")
    click.echo(str(out))


def sheet(file: Path, *, to: str) -> int:
    """Print each table of a file or document with what its columns are taken to hold, or the form
    as JSON.
    """
    forms = forms_in(file, str(file))
    if to == "json":
        click.echo(forms.to_json(orient="records", force_ascii=False, indent=1))
        return 0
    if forms.empty:
        click.echo(say("running.sheet_none", file=file.name))
    told = in_words(forms)
    for (name, rows, sort), columns in told.groupby(["sheet", "rows", "sort"], sort=False):
        click.echo(say("running.sheet_table", sheet=name or file.name, rows=rows, sort=sort))
        for row in columns.to_dict("records"):
            texts = [str(row[column]) for column in SHOWN if row[column]]
            click.echo("  " + "  ".join(texts))
    return 0
