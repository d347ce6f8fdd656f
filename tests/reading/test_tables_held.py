"""1,100 tables written before the reader saw them stay read: `words/README.md`."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from duibiao.reading.ledgers import read_contents
from duibiao.vocabulary.faults import DataFaults

FOLDER = Path(__file__).parent / "words"
HELD = {
    "tables": (137, 98, 58, 0, 0),
    "tables_second": (91, 55, 20, 8, 6),
    "tables_third": (104, 153, 28, 87, 30),
    "tables_fourth": (83, 121, 71, 75, 62),
    "tables_fifth": (68, 66, 21, 55, 36),
    "tables_sixth": (67, 70, 20, 127, 0),
    "tables_seventh": (78, 0, 4, 55, 29),
    "tables_eighth": (58, 0, 4, 35, 15),
    "tables_ninth": (74, 43, 27, 42, 24),
    "tables_tenth": (48, 127, 100, 40, 20),
    "tables_eleventh": (51, 98, 22, 36, 36),
    "tables_twelfth": (50, 156, 30, 73, 35),
    "tables_thirteenth": (51, 101, 5, 42, 58),
    "tables_fourteenth": (45, 99, 36, 58, 33),
}
"""How many tables are read whole; how many figures are not read as they are said, how many are read
otherwise, and how many of those read have another name, another unit: the first may only rise, the
others only fall."""
ALIKE = 0.6
"""The share of a name's characters that the same name in other words has."""
Said = tuple[str, str, float, str]
"""A figure's role, period, value and place."""
Named = tuple[str, str]
"""A figure's name without its place, and its unit."""


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


def read(path: Path) -> list[tuple[Said, Named]]:
    """Return the levels and shares that are taken for sure; places' figures are told as actual."""
    try:
        found = read_contents(path).readings
    except DataFaults:
        return []
    sure = found["value"].notna() & (found["confidence"] != "low")
    told: list[tuple[Said, Named]] = []
    for row in found[found["kind"].isin(["level", "share"]) & sure].itertuples():
        place = str(row.place)
        role = "actual" if place and row.role == "context" else str(row.role)
        named = str(row.name).removeprefix(place), plain(str(row.unit))
        if role != "context":
            told.append(((role, str(row.period), round(float(str(row.value)), 6), place), named))
    return told


def plain(unit: str) -> str:
    """Return a unit as sheets write it and the reader does: m³ and m3, 公里 and km alike."""
    return unicodedata.normalize("NFKC", unit).replace("㎡", "m2").lower()


def is_like(name: str, other: str) -> bool:
    """Whether two names are one in other words: one holds the other, or most of its characters."""
    common = (Counter(name) & Counter(other)).total()
    return name in other or (bool(other) and other in name) or common >= ALIKE * len(name)


def of_its_month(key: Said, found: Counter[Said]) -> Said:
    """Return what is said of the last day of a month or year as of that month or year where it is
    read so: the reader knows no days, and the offices' truth takes either."""
    role, at, *rest = key
    ends = at.count("-") == 2 and "/" not in at and (date.fromisoformat(at) + timedelta(1)).day == 1
    spans = [at[:7], *([at[:4]] if at.endswith("12-31") else [])] if ends else []
    alike: list[Said] = [(role, span, *rest) for span in spans]  # type: ignore[misc, list-item]
    return next((one for one in alike if one in found), key)


@pytest.mark.parametrize("name", HELD)
def test_the_tables_are_read_as_well_as_before(name: str, tmp_path: Path) -> None:
    """No table that is read whole is lost, no figure comes out otherwise than before, and none gets
    another name or unit."""
    whole = lost = others = misnamed = mismeasured = 0
    for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        table = json.loads(line)
        says = [((r, at, round(v, 6), p), n, plain(u)) for n, r, at, v, u, p in table["says"]]
        told = read(written(table, tmp_path / f"{table['id']}.xlsx"))
        found = Counter(key for key, _ in told)
        says = [(of_its_month(key, found), *rest) for key, *rest in says]
        wanted = Counter(key for key, *_ in says)
        lost += (wanted - found).total()
        others += (found - wanted).total()
        whole += wanted == found
        for key, own, unit in says:
            named = [one for at, one in told if at == key]
            misnamed += bool(named) and not any(is_like(own, one) for one, _ in named)
            mismeasured += bool(named) and all(one != unit for _, one in named)
    held, now = HELD[name], (whole, lost, others, misnamed, mismeasured)
    assert whole >= held[0], now
    assert all(one <= other for one, other in zip(now[1:], held[1:], strict=True)), now
