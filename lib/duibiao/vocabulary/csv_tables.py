"""Small CSV tables of our own: read as text, every row's fields counted."""

import csv
import re
from collections.abc import Iterable
from math import isfinite
from pathlib import Path

import pandas as pd

from duibiao.vocabulary.faults import Fault, refuse

STRANGE = re.compile(r"[\x00-\x08\u0250-\u1fff\u3400-\u4dbf\ue000-\uf8ff\ufffd]")
"""What a damaged UTF-8 file turns into when read as GB18030, and no table of ours holds."""


def read_table(path: Path, columns: tuple[str, ...], *, optional: bool = False) -> pd.DataFrame:
    """Return a CSV as text, one column per name in `columns`, plus `row` as a spreadsheet counts.

    Empty cells are `""`; further columns of the file are kept; with `optional`, no file is no rows.
    Raises DataFaults when the file is missing, neither UTF-8 nor GB18030 (as Excel in China saves
    CSV), lacks a column, or has a row of another length.
    """
    if optional and not path.is_file():
        return pd.DataFrame(columns=[*columns, "row"], dtype="str")
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        refuse([Fault("missing_file", str(path), expected=",".join(columns))])
    text = _decoded(data, path)
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


def write_rows(
    path: Path, rows: Iterable[Iterable[object]], encoding: str = "utf-8", end: str = "\n"
) -> None:
    """Write a CSV, its head the first of `rows`; readers see the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.draft")
    with draft.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, lineterminator=end).writerows(rows)
    draft.replace(path)


def is_number(text: str) -> bool:
    """Whether a cell is a finite number."""
    try:
        return isfinite(float(text))
    except ValueError:
        return False


def fits(data: bytes, codec: str) -> bool:
    """Whether all of the bytes are text in an encoding."""
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _decoded(data: bytes, path: Path) -> str:
    codec = next((codec for codec in ("utf-8-sig", "gb18030") if fits(data, codec)), "")
    text = data.decode(codec) if codec else ""
    if not codec or (codec == "gb18030" and STRANGE.search(text)):
        refuse([Fault("encoding", str(path), found=data[:8].hex(" "), expected="UTF-8, GB18030")])
    return text
