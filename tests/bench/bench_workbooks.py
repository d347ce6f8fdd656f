"""How reading grows with a workbook; the bars: 200,000 rows in five sheets in 10 s and 500 MB.

    python tests/bench/bench_workbooks.py [--rows 20000 50000 200000] [--folder DIR]

Writes made-up workbooks of five sheets (a ledger, quarters, places, water users, tasks) with so many
rows in all, reads each in a process of its own and prints seconds of processor time (opening of the
file apart), peak memory and figures; then what a further row of the largest costs beside one of the
middle size, in time and in memory (1.0 is linear), and which bars the largest keeps.

Last: 200,000 rows in 9.7 s and 475 MB on a quiet machine (both bars kept). In turn at a load of 15,
60,000 rows, means of five: 3.85 s at ff30bb3a, 4.57 s at a3c1314d, 4.05 s now.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock

from openpyxl import Workbook

from duibiao.reading.ledgers import read_contents
from duibiao.reading.workbooks import sheets_of
from duibiao.reading.workbooks.sheets import Sheet

SECONDS, MEGABYTES, LARGEST = 10.0, 500.0, 200_000
SHEETS = {
    "指标": ["指标名称", "单位", "2024年目标", "1—10月完成", "上年同期", "完成率%"],
    "分季": ["指标名称", "单位", "一季度", "二季度", "三季度", "合计"],
    "分乡镇": ["乡镇", "供水人口（人）", "治理面积（公顷）", "清淤长度（公里）", "管网（公里）"],
    "取水户": ["取水户名称", "许可取水量（万m3）", "计划取水量（万m3）", "实际取水量（万m3）"],
    "任务": ["重点任务", "责任科室", "完成时限", "进展情况", "备注"],
}


def main() -> None:
    """Print a line a size, then how it grows and whether the largest keeps the bars."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, nargs="+", default=[20_000, 50_000, 200_000])
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--read", type=Path, help="read this workbook alone and print its cost")
    asked = parser.parse_args()
    if asked.read:
        print(*cost(asked.read))
        return
    with tempfile.TemporaryDirectory() as scratch:
        told = [measured(asked.folder or Path(scratch), rows) for rows in sorted(asked.rows)]
    few, middle, many = told[0], told[len(told) // 2], told[-1]
    if many.rows > middle.rows > few.rows:
        seconds, room = (growth(middle, many, what) / growth(few, middle, what) for what in (1, 3))
        print(f"a further row costs {seconds:.2f} times the time and {room:.2f} times the memory")
    if many.rows == LARGEST:
        print(
            f"{LARGEST:,} rows: {many.seconds:.1f} s, bar {SECONDS:g} s: {kept(many.seconds, SECONDS)}"
        )
        print(
            f"{LARGEST:,} rows: {many.peak:.0f} MB, bar {MEGABYTES:g} MB: {kept(many.peak, MEGABYTES)}"
        )


class Cost(NamedTuple):
    """What a workbook of so many rows takes: seconds, those to open it, megabytes; its figures."""

    rows: int
    seconds: float
    opening: float
    peak: float
    figures: int


def growth(small: Cost, large: Cost, what: int) -> float:
    """Return what each row between two sizes adds in seconds (1) or megabytes (3)."""
    return (large[what] - small[what]) / (large.rows - small.rows)


def kept(found: float, bar: float) -> str:
    """Return whether a bar is kept, and by how much not."""
    return "kept" if found <= bar else f"NOT KEPT, {found / bar:.1f} times"


def measured(folder: Path, rows: int) -> Cost:
    """Return what reading a workbook of so many rows takes, and print it."""
    book = folder / f"大表{rows}.xlsx"
    if not book.is_file():
        write(book, rows)
    command = [sys.executable, __file__, "--read", book]
    read = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    found = Cost(rows, float(read[0]), float(read[1]), float(read[2]), int(read[3]))
    print(
        f"{rows:>9,} rows  {found.seconds:6.2f} s ({found.opening:5.2f} s to open)"
        f"  {found.peak:6.0f} MB  {found.figures:>9,} figures and tasks",
        flush=True,
    )
    return found


def cost(book: Path) -> tuple[float, float, float, int]:
    """Return the seconds in all and to open, the peak megabytes and what a workbook gives."""
    opened = 0.0

    def timed(*given: Any) -> list[Sheet]:
        nonlocal opened
        begin = time.process_time()
        sheets = sheets_of(*given)
        opened = time.process_time() - begin
        return sheets

    begin = time.process_time()
    with mock.patch("duibiao.reading.ledgers.ledger.sheets_of", timed):
        found = read_contents(book)
    seconds = time.process_time() - begin
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return seconds, opened, peak, len(found.readings) + len(found.tasks)


def write(book: Path, rows: int) -> None:
    """Write a workbook of five sheets with so many rows in all."""
    made = Workbook(write_only=True)
    for name, heads in SHEETS.items():
        sheet = made.create_sheet(name)
        sheet.append([f"某县2024年1—10月{name}统计表"])
        sheet.append(heads)
        for cells in body(name, rows // len(SHEETS)):
            sheet.append(cells)
    made.save(book)


def body(name: str, rows: int) -> Iterator[list[object]]:
    """Yield the rows of one sheet."""
    for n in range(rows):
        a, b, c = n % 97 + 1, n % 89 + 1, n % 83 + 1
        if name == "指标":
            yield [f"渠道{n}衬砌长度", "公里", a + b, a, b, round(100 * a / (a + b), 1)]
        elif name == "分季":
            yield [f"灌区{n}引水量", "万m3", a, b, c, a + b + c]
        elif name == "分乡镇":
            yield [f"第{n}村", 100 * a, b / 10, c / 10, a]
        elif name == "取水户":
            yield [f"取水户{n}", a + b, b, a]
        else:
            yield [f"整治{n}号河段", "河湖科", f"2024-{n % 12 + 1:02}-28", f"{n % 100}%", ""]


if __name__ == "__main__":
    main()
