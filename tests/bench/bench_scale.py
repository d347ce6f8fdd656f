"""How the batch grows to 2,800 counties × 12 months, on made-up counties.

    python tests/bench/bench_scale.py [--build 60] [--sizes 93x3 2800x1 2800x12] [--folder DIR]

First about `--build` shipped reports are really built by 1 and 2 workers: seconds and bytes of
one. Then, for
each size (counties × months, five notebooks each), a journal says that all reports are good and
empty files stand for them, and the batch looks through them: what a no-op, one changed row and
the index cost, and how much memory the batch's own process takes.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from duibiao.running import batch, report_pages
from duibiao.running.planning import params as schema
from duibiao.running.planning import plan, workbook
from duibiao.running.planning.freshness import Freshness
from duibiao.running.planning.plan import House, Plan
from duibiao.running.reports.job import Options
from duibiao.vocabulary import catalogue

ROOT = Path(__file__).parents[2]
NOTEBOOKS = ["indicator_cleanup", "year_on_year", "target_gaps", "benchmark", "supervision"]
INDICATORS = {
    "water_use_total": "亿m3",
    "water_use_agriculture": "亿m3",
    "water_use_industry": "亿m3",
}
PROVINCES = 31
YEAR = 2023
Row = dict[str, Any]


def make(home: Path, counties: int) -> None:
    """Lay out a workbook of made-up counties, each compared with those of its province."""
    for name in ("data/lexicons", "data/catalogue", "data/method", "notebooks"):
        shutil.copytree(ROOT / name, home / name)
    names = [f"county-{number:04}" for number in range(counties)]
    with (home / "data/catalogue/bureaus.csv").open("a", encoding="utf-8", newline="") as file:
        write = csv.writer(file)
        for number, name in enumerate(names):
            own = "|".join(
                other for other in names[number % PROVINCES :: PROVINCES] if other != name
            )
            code = f"{110101 + number}"
            write.writerow(
                [
                    name,
                    f"第{number}县水务局",
                    name,
                    "county",
                    code,
                    "",
                    "华北",
                    own,
                    "",
                    "",
                    "no",
                    "",
                    "",
                ]
            )
    for number, name in enumerate(names):
        _ledger(home / "data" / "ledgers" / name, random.Random(number))


def _ledger(folder: Path, chance: random.Random) -> None:
    """Two years of months and of wholes, a cap, and five tasks."""
    folder.mkdir(parents=True)
    spans = [f"{y}-{m:02}" for y in (YEAR - 1, YEAR) for m in range(1, 13)] + [
        str(YEAR - 1),
        str(YEAR),
    ]
    rows = [
        [i, s, f"{chance.uniform(0.1, 9):.3f}", unit, "actual"]
        for i, unit in INDICATORS.items()
        for s in spans
    ]
    rows += [["water_use_total", span, "5", "亿m3", "target"] for span in spans]
    _write(folder / "water.csv", ["indicator", "period", "value", "unit", "role"], rows)
    tasks = [
        [n, f"工作{n}", "管理科", f"{YEAR}-01-01", f"{YEAR}-12-31", f"{YEAR}-01-31:{n}0%"]
        for n in range(1, 6)
    ]
    _write(folder / "tasks.csv", ["measure", "task", "unit", "start", "due", "progress"], tasks)


def _write(path: Path, head: list[str], rows: list[list[Any]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *rows])


def parameters(months: int, counties: int) -> dict[str, list[str]]:
    """What a parameter file for so many reports says."""
    return {
        "bureaus": [f"county-{number:04}" for number in range(counties)],
        "periods": [f"{YEAR}-{m:02}" for m in range(1, months + 1)],
        "notebooks": NOTEBOOKS,
    }


def asked(home: Path, out: Path, months: int, counties: int) -> tuple[Plan, House, Options]:
    """The plan of so many reports."""
    options = Options(home, out)
    known = workbook.load(home, out)
    return plan.plan(schema.check(parameters(months, counties)), known), known, options


def really(folder: Path, count: int) -> dict[str, Row]:
    """Build about `count` shipped reports by one worker and by two; print what one takes."""
    names = [path.parent.name for path in sorted((ROOT / "data" / "ledgers").glob("*/water.csv"))]
    text = f"bureaus: [{', '.join(names[: count // 4])}]\nperiods: {YEAR}\nxlsx: true\n"
    (folder / "asked.yml").write_text(text, encoding="utf-8")
    for jobs in (1, 2):
        out = folder / f"with-{jobs}"
        command = [sys.executable, "-m", "duibiao", "build", str(folder / "asked.yml")]
        wall, cpu = time.monotonic(), _children()
        command += ["--jobs", str(jobs), "--out", str(out), "--force"]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        wall, cpu = time.monotonic() - wall, _children() - cpu
        lines = [json.loads(line) for line in (out / "journal.jsonl").open(encoding="utf-8")]
        print(
            f"{jobs} worker(s), {len(lines)} reports: {wall / len(lines):.3f} s a report, "
            f"{cpu / len(lines):.3f} s of processor time",
            flush=True,
        )
    _disk(out, len(lines))
    return {line["report"].split("/")[-1]: line for line in lines}


def _children() -> float:
    """Processor seconds of all processes started from here that have ended."""
    used = os.times()
    return used.children_user + used.children_system


def _disk(out: Path, count: int) -> None:
    print("\n| what | KB a report |\n| --- | --- |")
    for kind in (".html", ".csv", ".ipynb", ".xlsx"):
        size = sum(path.stat().st_size for path in out.glob(f"[0-9]*/*/*{kind}"))
        print(f"| {kind} | {size / count / 1000:.1f} |")
    print(f"| a journal line | {(out / 'journal.jsonl').stat().st_size / count / 1000:.1f} |")


def pretend(home: Path, out: Path, counties: int, months: int, like: dict[str, Row]) -> None:
    """Write a journal that says that all reports are good, and empty files for them."""
    planned, known, options = asked(home, out, months, counties)
    state = Freshness(known, out)
    out.mkdir()
    bureaus: set[str] = set()
    with (out / "journal.jsonl").open("w", encoding="utf-8") as journal:
        for job in batch.jobs(planned, known, options):
            inputs = state.inputs(job)
            bureaus.add(job.report.bureau)
            line = like.get(job.report.notebook, {"at": "", "state": "succeeded"}) | {
                "report": job.report.key,
                "inputs": inputs,
            }
            journal.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
            job.target.parent.mkdir(parents=True, exist_ok=True)
            for suffix in job.suffixes:
                job.target.with_suffix(suffix).touch()
    known.snapshots.keep(bureaus)


def look(home: Path, out: Path, counties: int, months: int) -> Row:
    """What looking through the reports costs: no-op, one row, index, memory."""
    found: Row = {}
    whole = _command(home, out, counties, months)
    begin = time.monotonic()
    planned, known, options = asked(home, out, months, counties)
    found["reports"] = len(planned.wanted)
    assert (
        batch.due(batch.jobs(planned, known, options), Freshness(known, options.out), options) == []
    )
    found["no-op s"] = time.monotonic() - begin
    found["command s"] = whole
    found["no-op MB"] = _peak()
    begin = time.monotonic()
    stand = report_pages.standings(Freshness(known, out))
    found["status s"] = time.monotonic() - begin
    begin = time.monotonic()
    report_pages.write(out, stand, catalogue.load(home))
    found["index s"] = time.monotonic() - begin
    begin = time.monotonic()
    report_pages.write(out, stand, catalogue.load(home))
    found["again s"] = time.monotonic() - begin
    found["index MB"] = (out / "index.html").stat().st_size / 1e6
    found["peak MB"] = _peak()
    found["journal MB"] = (out / "journal.jsonl").stat().st_size / 1e6
    found[".inputs MB"] = sum(p.stat().st_size for p in (out / ".inputs").glob("**/*.json*")) / 1e6
    found |= _one_row(home, out, counties, months)
    return found


def _command(home: Path, out: Path, counties: int, months: int) -> float:
    """Seconds of the whole command when there is nothing to do, Python's start included."""
    file = home / "asked.yml"
    file.write_text(json.dumps(parameters(months, counties)), encoding="utf-8")  # JSON is YAML too
    command = [sys.executable, "-m", "duibiao", "build", str(file), "--out", str(out)]
    begin = time.monotonic()
    environment = os.environ | {"DUIBIAO_HOME": str(home)}
    done = subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True)
    taken = time.monotonic() - begin
    assert done.returncode == 0, done
    assert f"{counties * months * len(NOTEBOOKS)}" in done.stdout, done
    return taken


def _one_row(home: Path, out: Path, counties: int, months: int) -> Row:
    path = home / "data" / "ledgers" / "county-0005" / "water.csv"
    before = path.read_text(encoding="utf-8")
    path.write_text(
        before.replace("亿m3,actual", "亿m3,actual".replace("亿m3", "万m3"), 1), encoding="utf-8"
    )
    begin = time.monotonic()
    planned, known, options = asked(home, out, months, counties)
    due = batch.due(batch.jobs(planned, known, options), Freshness(known, options.out), options)
    path.write_text(before, encoding="utf-8")
    return {"one row s": time.monotonic() - begin, "due": len(due)}


def _peak() -> float:
    """The greatest memory of this process so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def sizes(folder: Path, wanted: list[str], like: dict[str, Row]) -> Iterator[Row]:
    """Each size in a process of its own, so that memory is its own."""
    for size in wanted:
        counties = int(size.split("x")[0])
        home, told = folder / f"made-{counties}", folder / f"{size}.json"
        if not home.exists():
            make(home, counties)
        told.write_text(json.dumps(like), encoding="utf-8")
        for step in ("pretend", "look"):
            command = [
                sys.executable,
                __file__,
                "--folder",
                str(folder),
                "--step",
                step,
                "--sizes",
                size,
            ]
            begin = time.monotonic()
            subprocess.run(command, check=True)
            if step == "pretend":
                print(
                    f"{size}: journal and files made up in {time.monotonic() - begin:.0f} s",
                    flush=True,
                )
        yield json.loads(told.read_text(encoding="utf-8"))


def _step(step: str, folder: Path, size: str) -> None:
    counties, months = map(int, size.split("x"))
    home, told = folder / f"made-{counties}", folder / f"{size}.json"
    out = home / f"reports-{months}"
    if step == "pretend":
        pretend(home, out, counties, months, json.loads(told.read_text(encoding="utf-8")))
    else:
        told.write_text(json.dumps(look(home, out, counties, months)), encoding="utf-8")


def table(rows: list[Row]) -> str:
    """The sizes side by side."""
    lines = ["| " + " | ".join(rows[0]) + " |", "|" + " --- |" * len(rows[0])]
    for row in rows:
        lines.append(
            "| "
            + " | ".join(f"{v:.1f}" if isinstance(v, float) else f"{v:,}" for v in row.values())
            + " |"
        )
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=int, default=60)
    parser.add_argument("--sizes", nargs="*", default=["93x3", "2800x1", "2800x12"])
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--step", choices=["pretend", "look"], help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.step:
        _step(given.step, given.folder, given.sizes[0])
        return
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        like = really(folder, given.build)
        if given.sizes:
            print(f"\n{table(list(sizes(folder, given.sizes, like)))}")


if __name__ == "__main__":
    main()
