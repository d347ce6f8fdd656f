"""Small workbooks for tests."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd

from duibiao.reading.ledgers import read_contents

Rows = Sequence[Sequence[object]]


def workbook(
    path: Path, rows: Rows, merges: Iterable[str] = (), formats: dict[str, str] | None = None
) -> Path:
    """Write an xlsx of one sheet, `台账`, and return its path."""
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.title = "台账"
    for row in rows:
        sheet.append(row)
    for block in merges:
        sheet.merge_cells(block)
    for cell, number_format in (formats or {}).items():
        sheet[cell].number_format = number_format
    book.save(path)
    return path


def delimited(path: Path, rows: Rows) -> Path:
    """Write a csv and return its path."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)
    return path


def told(path: Path, *columns: str) -> list[tuple[object, ...]]:
    """Return some columns of a ledger's readings as rows."""
    return rows_of(read_contents(path).readings, *columns)


def noticed(path: Path) -> list[tuple[object, ...]]:
    """Return location, code and text of a ledger's notices."""
    return rows_of(read_contents(path).notices, "location", "code", "found")


def rows_of(frame: pd.DataFrame, *columns: str) -> list[tuple[object, ...]]:
    """Return columns of a frame as tuples."""
    return list(frame[list(columns)].itertuples(index=False, name=None))
