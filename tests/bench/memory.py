"""How much the batch's own process grows over many reports; for bench_batch.py --memory."""

from __future__ import annotations

import sys
from pathlib import Path

import psutil

from duibiao.running import batch
from duibiao.running.planning import params as schema
from duibiao.running.planning import plan, workbook
from duibiao.running.reports.job import Options


def main() -> None:
    """Build as many reports as asked, in batches of 50, and print the growth in MB."""
    home, out, count = Path(sys.argv[1]), Path(sys.argv[2], "reports"), int(sys.argv[3])
    asked = schema.check({"bureaus": "level:province", "periods": "2016..2023"})
    options = Options(home, out, workers=2, force=True)
    known = workbook.load(home, out)
    whole = plan.plan(asked, known)
    reports = list(whole.wanted.items())[:count]
    sizes = []
    for begin in range(0, len(reports), 50):
        part = plan.Plan(dict(reports[begin : begin + 50]))
        batch.build(part, known, options, print)
        sizes.append(psutil.Process().memory_info().rss / 1e6)
    grown = sizes[-1] - sizes[0]
    print(
        f"{len(reports)} reports: {sizes[0]:.0f} MB after 50, {sizes[-1]:.0f} MB in the end, {grown:.0f} MB more"
    )


main()
