"""How reading grows with a workbook; the aim: 200,000 rows in five sheets in 10 s and 500 MB.

    python tests/bench/bench_workbooks.py [--rows 20000 50000 200000] [--folder DIR]

Writes made-up workbooks of five sheets (a ledger, quarters, places, water users, tasks) with so many
rows in all, reads each in a process of its own and prints seconds, peak memory and figures, and
what the largest costs a row beside the smallest: 1.0 is linear.
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

from openpyxl import Workbook

from duibiao.reading.ledgers import read_contents

SECONDS, MEGABYTES = 10.0, 500.0
SHEETS = {
    "指标": ["指标名称", "单位", "2024年目标", "1—10月完成", "上年同期", "完成率%"],
    "分季": ["指标名称", "单位", "一季度", "二季度", "三季度", "合计"],
    "分乡镇": ["乡镇", "供水人口（人）", "治理面积（公顷）", "清淤长度（公里）", "管网（公里）"],
    "取水户": ["取水户名称", "许可取水量（万m3）", "计划取水量（万m3）", "实际取水量（万m3）"],
    "任务": ["重点任务", "责任科室", "完成时限", "进展情况", "备注"],
}


def main() -> None:
    """Print a line a size, then whether the largest keeps its limits."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, nargs="+", default=[20_000, 50_000, 200_000])
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--read", type=Path, help="read this workbook alone and print its cost")
    asked = parser.parse_args()
    if asked.read:
        print(*cost(asked.read))
        return
    with tempfile.TemporaryDirectory() as scratch:
        told = [measured(asked.folder or Path(scratch), rows) for rows in asked.rows]
    (few, quick, _), (many, slow, peak) = told[0], told[-1]
    print(f"a row of {many:,} costs {slow / many / (quick / few):.2f} times one of {few:,}")
    kept = slow <= SECONDS and peak <= MEGABYTES
    print(f"{'within' if kept else 'BEYOND'} {SECONDS:g} s and {MEGABYTES:g} MB")


def measured(folder: Path, rows: int) -> tuple[int, float, float]:
    """Return the rows of a workbook, the seconds and the megabytes that reading it takes."""
    book = folder / f"大表{rows}.xlsx"
    if not book.is_file():
        write(book, rows)
    command = [sys.executable, __file__, "--read", book]
    read = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    seconds, peak, figures = float(read[0]), float(read[1]), int(read[2])
    print(f"{rows:>9,} rows  {seconds:6.2f} s  {peak:6.0f} MB  {figures:>9,} figures and tasks")
    return rows, seconds, peak


def cost(book: Path) -> tuple[float, float, int]:
    """Return the seconds, the peak megabytes of this process and what a workbook gives."""
    begin = time.perf_counter()
    found = read_contents(book)
    seconds = time.perf_counter() - begin
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return seconds, peak, len(found.readings) + len(found.tasks)


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
