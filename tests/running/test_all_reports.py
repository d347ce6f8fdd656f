"""All shipped data at once: 31 provinces × 9 years × 6 notebooks."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest

from duibiao.running import batch
from duibiao.running.planning import params as schema
from duibiao.running.planning import plan, workbook
from duibiao.running.planning.freshness import Freshness
from duibiao.running.planning.plan import House, Plan
from duibiao.running.reports.job import Options
from duibiao.running.reports.journal import Journal

ROOT = Path(__file__).parents[2]
ASKED = {"bureaus": "level:province", "periods": "2015..2023"}
HISTORY = ("year_on_year", "target_gaps", "supervision", "leader")
"""Notebooks that read a bureau's earlier years as well."""
Planned = tuple[Plan, House, Options]


def planned(home: Path) -> Planned:
    """The plan of all reports, looked at anew."""
    options = Options(home, home / "reports")
    known = workbook.load(home, options.out)
    return plan.plan(schema.check(ASKED), known), known, options


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped workbook with a journal that says that all its reports are good."""
    home = tmp_path_factory.mktemp("all")
    for name in ("data", "notebooks"):
        shutil.copytree(ROOT / name, home / name)
    tasks = ROOT / "data" / "ledgers" / "leizhou-canal" / "tasks.csv"
    for water in (home / "data" / "ledgers").glob("*/water.csv"):
        shutil.copy(tasks, water.with_name("tasks.csv"))  # so that each has all six reports
        lines = water.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if line.startswith(("indicator,", "water_use_total,"))]
        water.write_text("".join(kept), encoding="utf-8")
    asked, known, options = planned(home)
    options.out.mkdir()
    state = Freshness(known, options.out)
    lines, bureaus = [], set()
    for job in batch.jobs(asked, known, options):
        inputs = state.inputs(job)
        lines.append({"report": job.report.key, "state": "succeeded", "inputs": inputs})
        bureaus |= set(state.states(inputs))
        job.target.parent.mkdir(parents=True, exist_ok=True)
        for suffix in job.suffixes:
            job.target.with_suffix(suffix).touch()
    known.snapshots.keep(bureaus)
    journal = Journal(options.out)
    for line in lines:
        journal.add(**line)
    return home


def due(home: Path) -> tuple[set[str], set[str], float]:
    """Which reports are due, for which reasons, and the seconds of processor time it took."""
    begin = time.process_time()
    asked, known, options = planned(home)
    found = batch.due(batch.jobs(asked, known, options), Freshness(known, options.out), options)
    keys, reasons = {job.report.key for job, _ in found}, {why for _, why in found}
    return keys, reasons, time.process_time() - begin


def test_nothing_to_do_is_soon_seen(home: Path) -> None:
    """1,674 reports are looked through in well under two seconds."""
    asked, _, _ = planned(home)
    keys, _, seconds = due(home)
    assert len(asked.wanted) == 1674
    assert keys == set()
    assert seconds < 2


def test_one_changed_row_makes_exactly_the_reports_due_that_read_it(home: Path) -> None:
    """Hebei's total of 2020: its own later reports, and its peers' comparison of two years."""
    path = home / "data" / "ledgers" / "hebei" / "water.csv"
    before = path.read_text(encoding="utf-8")
    row = next(x for x in before.splitlines() if x.startswith("water_use_total,2020,"))
    value = row.split(",")[2]
    path.write_text(before.replace(row, row.replace(f",{value},", ",199.9,", 1)), encoding="utf-8")
    keys, reasons, _ = due(home)
    path.write_text(before, encoding="utf-8")
    slugs = [folder.name for folder in (home / "reports" / "2020").iterdir()]
    assert len(slugs) == 31
    later = range(2020, 2024)
    assert keys == {
        "2020/hebei/indicator_cleanup",
        *(f"{y}/hebei/{n}" for y in later for n in HISTORY),
        *(f"{year}/{slug}/benchmark" for slug in slugs for year in (2020, 2021)),
    }
    assert reasons == {f"河北省2020年：用水总量由 {value} 变为 199.9"}
