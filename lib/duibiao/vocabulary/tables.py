"""Small CSV tables of our own: read as text, every row's fields counted."""

from __future__ import annotations

import csv
from pathlib import Path

import pandas as pd

from duibiao.vocabulary.faults import Fault, refuse


def read_table(path: Path, columns: tuple[str, ...]) -> pd.DataFrame:
    """Return a CSV as text, one column per name in `columns`, plus `row` as a spreadsheet counts.

    Empty cells are `""`; further columns of the file are kept. Raises DataFaults when the file is
    missing, no UTF-8, lacks a column, or has a row of another length.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        refuse([Fault("missing_file", str(path), expected=",".join(columns))])
    except UnicodeDecodeError as error:
        refuse([Fault("encoding", str(path), found=str(error), expected="UTF-8")])
    lines = csv.reader(text.splitlines())
    head = [name.strip() for name in next(lines, [])]
    body = [(number, fields) for number, fields in enumerate(lines, start=2) if any(fields)]
    refuse(
        Fault("missing_column", str(path), 1, name, expected=",".join(columns))
        for name in columns
        if name not in head
    )
    refuse(
        Fault("field_count", str(path), number, found=str(len(fields)), expected=str(len(head)))
        for number, fields in body
        if len(fields) != len(head)
    )
    frame = pd.DataFrame([fields for _, fields in body], columns=head, dtype="str")
    for name in head:
        frame[name] = frame[name].str.strip()
    return frame.assign(row=[row for row, _ in body])
