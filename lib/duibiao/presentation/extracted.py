"""The figures and claims of a text as the workbook people get, and as CSV, Markdown or JSON."""

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from duibiao.presentation.spreadsheet_text import csv_text
from duibiao.reading import prose
from duibiao.vocabulary.words import say

PEOPLE = ("name", "period", "value", "unit", "bound", "kind", "role", "theme", "note")
"""The columns of the workbook that people get; the sheet of sources has the rest."""
Rows = Sequence[dict[str, Any]]


def write_figures(path: Path, document: str, records: list[prose.Record]) -> None:
    """Write the figures of a document, and for each the sentence it stands in."""
    from duibiao.indicators.observations import Evidence
    from duibiao.presentation import xlsx

    frame = prose.frame_of(records, document)
    places = zip(frame["location"], frame["quote"], records, strict=True)
    evidence = [
        (Evidence(record.text, document, where, quote, note=record.section),)
        for where, quote, record in places
    ]
    figures = frame[list(PEOPLE)].rename(columns={"name": "indicator", "note": "reason"})
    figures = figures.assign(evidence=pd.Series(evidence, index=figures.index, dtype=object))
    told = [say("prose.explained", count=len(records))]
    xlsx.workbook(path, {say("prose.figures"): figures}, {"title": document}, told)


def write_claims(path: Path, rows: Rows) -> None:
    """Write what a text claims of its own figures."""
    from duibiao.presentation import xlsx

    xlsx.workbook(path, {say("prose.claims"): _frame(rows, [])})


def text_of(rows: Rows, to: str, heads: Sequence[str]) -> str:
    """Return rows as `csv`, `md` or `jsonl`; `heads` are the columns of a table without a row."""
    if to == "jsonl":
        return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)
    frame = _frame(rows, heads)
    if to == "csv":
        return csv_text(frame)
    escaped = frame.astype(str).replace({r"([\\|])": r"\\\1", r"\n": " "}, regex=True)
    lines = [frame.columns, ["---"] * len(frame.columns), *escaped.to_numpy()]
    return "".join(f"| {' | '.join(map(str, line))} |\n" for line in lines)


def _frame(rows: Rows, heads: Sequence[str]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=None if rows else list(heads), dtype=object).map(_flat)


def _flat(value: object) -> object:
    """Return a value as one cell holds it: a whole number without .0, a missing one empty."""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, float):
        return "" if math.isnan(value) else int(value) if value.is_integer() else value
    return "" if value is None else value
