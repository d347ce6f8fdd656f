"""The warm process: what it rehearses, what it leaves out, what is left of it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import nbformat
import psutil
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output
from small_house import GOOD, ROOT, command, make_home, params, states, write_notebook

import duibiao
from duibiao.running import batch
from duibiao.running.planning.house import load
from duibiao.running.reports.job import Job, Report
from duibiao.running.runs import messages, rehearsal
from duibiao.running.runs.supervise import Ready, Watch

SHIPPED = {
    "indicator_cleanup": "tengchong",
    "year_on_year": "tianjin",
    "target_gaps": "tengchong",
    "benchmark": "tianjin",
    "supervision": "leizhou-canal",
    "national": "china",
}


@pytest.mark.parametrize("notebook", SHIPPED)
def test_every_shipped_report_can_be_rehearsed(notebook: str) -> None:
    """Its cells, but those for the desk, only call the library, and make a page."""
    path = ROOT / "notebooks" / f"{notebook}.ipynb"
    rehearsal.rehearse(str(path), {"bureau": SHIPPED[notebook], "period": "2023"}, "zh")


@pytest.mark.parametrize(
    ("source", "refused"),
    [
        ("import os", "import os"),
        ("open('x', 'w')", "open('x', 'w')"),
        ("db.show.notes = None", "db.show.notes = None"),
        ("frame = db.claims(db).drop(columns='name')", "db.claims(db).drop(columns='name')"),
        ("db.table(open('x', 'w'), 'claims')", "open('x', 'w')"),
        ("db.table([print(1)], 'claims')", "[print(1)]"),
        ("db.__class__('x')", "db.__class__('x')"),
        ("for book in (): pass", "for book in ():\n    pass"),
        ("x = y = 1", "x = y = 1"),
    ],
)
def test_a_cell_that_does_more_than_call_is_not_rehearsed(source: str, refused: str) -> None:
    """It is refused before it runs."""
    with pytest.raises(ValueError, match=f"^{re.escape(refused)}$"):
        rehearsal.follow(source, {"db": duibiao})


@pytest.mark.kernel
@pytest.mark.parametrize("engine", ["warm", "kernel"])
def test_cells_for_the_desk_are_left_out_of_a_batch(tmp_path: Path, engine: str) -> None:
    """One that would fail does no harm, and shows nothing in the executed notebook."""
    home = make_home(tmp_path, ["tianjin"])
    path = write_notebook(home / "notebooks" / "small.ipynb", GOOD)
    notebook = nbformat.read(path, as_version=4)
    notebook.cells.insert(2, new_code_cell("1 / 0", metadata={"tags": ["desk"]}, id="desk"))
    nbformat.write(notebook, path)
    done = command(home, "build", params(home), "--engine", engine)
    assert states(home) == {"small": "succeeded"}, done
    executed = nbformat.read(home / "reports/2023/tianjin/small.ipynb", as_version=4)
    assert [c.outputs for c in executed.cells if c.id == "desk"] == [[]]


def test_lights_leave_a_run_as_plain_values() -> None:
    """The batch's own process need not load what notebooks are made of to take them in."""
    said = {"kind": "lights", "lights": {"supply": {"light": "behind"}}}
    output = new_output("display_data", data={messages.MIME: said})
    notebook = new_notebook(cells=[new_code_cell("", outputs=[nbformat.from_dict(output)])])
    found = messages.lights(nbformat.from_dict(notebook))
    assert found == said["lights"]
    assert {type(found), type(found["supply"])} == {dict}


@pytest.mark.kernel
def test_a_batch_that_is_refused_leaves_no_process(tmp_path: Path) -> None:
    """The warm process that was started before the plan ends with it."""
    home = make_home(tmp_path, ["tianjin"])
    done = command(home, "build", params(home), "--force", "--bureau", "nosuch")
    assert done.returncode == 2
    assert [p.pid for p in psutil.process_iter(["cmdline"]) if str(home) in _home_of(p)] == []


def _home_of(process: psutil.Process) -> str:
    try:
        return process.environ().get("DUIBIAO_HOME", "")
    except (psutil.Error, OSError):
        return ""


@pytest.mark.skipif(sys.platform != "linux", reason="pages are told and copied by Linux alone")
def test_a_fork_copies_beforehand_what_the_fork_before_it_has_written_to() -> None:
    """The first copies each page when it writes to it; later ones find them copied."""
    script = """
import os, resource
shared = bytearray(64_000_000)
for place in range(0, len(shared), 4096): shared[place] = 1
from duibiao.running.runs.memory import Pages
def faults(): return resource.getrusage(resource.RUSAGE_SELF).ru_minflt
def run(pages, good):
    pages.gather()
    if os.fork() == 0:
        pages.populate()
        before = faults()
        for place in range(0, len(shared) // 2, 4096): shared[place] = 2
        copied = faults() - before
        pages.learn()
        untouched = shared[-1] == 0
        os._exit(0 if good(copied) and untouched else 1)
    return os.waitstatus_to_exitcode(os.wait()[1])
pages = Pages()
first, second = run(pages, lambda n: n > 7000), run(pages, lambda n: n < 300)
more = bytearray(1_000_000)
raise SystemExit(first or second or run(Pages(pages), lambda n: n < 300))
"""
    assert subprocess.run([sys.executable, "-c", script]).returncode == 0


def test_pages_that_nobody_wrote_to_are_not_copied() -> None:
    """A fork that has learnt nothing copies nothing beforehand."""
    script = """
import resource
shared = bytearray(64_000_000)
from duibiao.running.runs.memory import Pages
pages = Pages()
pages.gather()
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
pages.populate()
raise SystemExit(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before > 1000)
"""
    assert subprocess.run([sys.executable, "-c", script]).returncode == 0


WORK = """
import os, time

def told(word, tell):
    tell(3)
    tell(None)
    return word, os.getpid()

def slow(word, tell):
    tell(None)
    time.sleep(2)
    return word
"""


@pytest.fixture
def watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """Return a watch whose processes can import `work_here`."""
    (tmp_path / "work_here.py").write_text(WORK, encoding="utf-8")
    before = os.environ.get("PYTHONPATH", "")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [str(tmp_path), before])))
    one = Watch(str(ROOT))
    yield one
    one.close()


def test_a_process_that_dies_while_it_waits_is_replaced(watch: Watch) -> None:
    """Nothing of the run has happened yet, so another process does it."""
    with closing(Ready(watch)) as process:
        waiting = next(iter(watch._live))
        waiting.kill()
        psutil.wait_procs([waiting], timeout=10)
        word, pid = process.call("work_here:told", ("done",), 60)
    assert word == "done"
    assert pid != waiting.pid


def test_a_turn_ends_with_the_last_cell(watch: Watch) -> None:
    """What follows the last cell, the page and its proof, holds up no other run."""
    begin, heard = time.monotonic(), []
    with closing(Ready(watch)) as process:
        answer = process.call(
            "work_here:slow", ("done",), 60, lambda: heard.append(time.monotonic() - begin)
        )
    assert answer == "done"
    assert time.monotonic() - begin - heard[0] > 1.5


def test_runs_come_notebook_by_notebook_and_those_with_peers_last() -> None:
    """What was warmed for one run serves the next; books of peers are read meanwhile."""
    keys = ["2022/a/year_on_year", "2022/a/benchmark", "2022/a/indicator_cleanup"]
    jobs = [Job(Report.of(f"{period}{key[4:]}"), "") for period in ("2022", "2023") for key in keys]
    house = load(ROOT, ROOT / "reports")
    turns = [job.report.key for job in sorted(jobs, key=partial(batch.turn, house))]
    assert turns == [
        "2022/a/indicator_cleanup",
        "2023/a/indicator_cleanup",
        "2022/a/year_on_year",
        "2023/a/year_on_year",
        "2022/a/benchmark",
        "2023/a/benchmark",
    ]
