"""380 tables written before the reader saw them stay read: `words/README.md`."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from duibiao.reading.ledgers import read_contents
from duibiao.vocabulary.faults import DataFaults

FOLDER = Path(__file__).parent / "words"
HELD = {
    "tables": (129, 147, 103),
    "tables_second": (89, 72, 32),
    "tables_third": (74, 437, 190),
}
"""How many tables are read whole; how many figures are not read as they are said, and how many
are read otherwise: the first may only rise, the others only fall."""
Said = tuple[str, str, float, str]
"""A figure's role, period, value and place."""


def written(table: dict[str, Any], path: Path) -> Path:
    """Write a table as a workbook."""
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.title = table["sheet"]
    for row in table["rows"]:
        sheet.append(row)
    for block in table["merges"]:
        sheet.merge_cells(block)
    book.save(path)
    return path


def read(path: Path) -> Counter[Said]:
    """Return the levels and shares that are taken for sure; places' figures are told as actual."""
    try:
        found = read_contents(path).readings
    except DataFaults:
        return Counter()
    sure = found["value"].notna() & (found["confidence"] != "low")
    found = found[found["kind"].isin(["level", "share"]) & sure]
    told: Counter[Said] = Counter()
    for row in found.itertuples():
        role = "actual" if row.place and row.role == "context" else row.role
        if role != "context":
            told[str(role), str(row.period), round(float(str(row.value)), 6), str(row.place)] += 1
    return told


@pytest.mark.parametrize("name", HELD)
def test_the_tables_are_read_as_well_as_before(name: str, tmp_path: Path) -> None:
    """No table that is read whole is lost, and no figure comes out otherwise than before."""
    whole = lost = others = 0
    for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        table = json.loads(line)
        says = table["says"]
        wanted = Counter(
            (role, at, round(value, 6), whose) for _, role, at, value, _, whose in says
        )
        found = read(written(table, tmp_path / f"{table['id']}.xlsx"))
        lost += (wanted - found).total()
        others += (found - wanted).total()
        whole += wanted == found
    held = HELD[name]
    assert whole >= held[0], (whole, lost, others)
    assert (lost <= held[1], others <= held[2]) == (True, True), (whole, lost, others)
