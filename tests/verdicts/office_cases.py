"""An office's ledger, from its file to the frames that pages are made of."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from duibiao.indicators.book import Book, open_book
from duibiao.presentation import desk
from duibiao.vocabulary import words

REPOSITORY = Path(__file__).parents[2]
HEADS = (
    *("indicator", "period", "value", "unit", "role", "bound", "kind", "rule", "base_period"),
    *("schedule", "owner", "due", "place", "source", "note", "basis"),
)
BUREAUS = """\
bureau,name_zh,name_en,level,code,province,region,peers,benchmark,benchmark_name,inferred,note_zh,note_en
linhe,临河区水利局,Linhe,county,,,,,,,no,,
jiangdong,江东省,Jiangdong,province,,,,,,,no,,
"""
Rows = list[dict[str, object]]


@dataclass(frozen=True)
class Office:
    """A workbook folder with the whole catalogue and one office's files."""

    home: Path
    bureau: str = "linhe"

    def put(self, *rows: dict[str, object], name: str = "台账.csv") -> Office:
        """Write a ledger of rows, in this order."""
        frame = pd.DataFrame([dict.fromkeys(HEADS, "") | row for row in rows], columns=list(HEADS))
        path = self.home / "data" / "ledgers" / self.bureau / name
        path.parent.mkdir(parents=True, exist_ok=True)
        frame.to_csv(path, index=False, encoding="utf-8")
        return self

    def book(self, period: str, as_of: str = "") -> Book:
        """Open the office's book."""
        return open_book(self.bureau, period, as_of=as_of, home=self.home)

    def gaps(self, period: str, as_of: str = "") -> pd.DataFrame:
        """Return the targets of a report."""
        return desk.target_gaps(self.book(period, as_of))


def blank(home: Path) -> Office:
    """Return an office with the whole catalogue and no files."""
    words.use("zh")
    for name in ("lexicons", "catalogue"):
        shutil.copytree(REPOSITORY / "data" / name, home / "data" / name)
    (home / "data" / "catalogue" / "bureaus.csv").write_text(BUREAUS, encoding="utf-8")
    return Office(home)


def both_orders(office: Office, rows: Rows, see: Callable[[Office], object]) -> object:
    """Return what is seen of the rows, the same in either order."""
    first = see(office.put(*rows))
    assert see(office.put(*rows[::-1])) == first
    return first


def target(value: float | str, period: str = "2023", **more: object) -> dict[str, object]:
    """Return a target row: 项目资金争取额 in 万元 unless told otherwise."""
    return actual(value, period, **({"role": "target"} | more))


def actual(value: float | str, period: str = "2023", **more: object) -> dict[str, object]:
    """Return a row of what was done."""
    told = {"indicator": "项目资金争取额", "period": period, "value": value, "unit": "万元"}
    return told | more
