"""The server that runs are forked from: what it holds, what ends it, what is left of a run."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output
from small_house import GOOD, ROOT, command, make_home, params, states, write_notebook

from duibiao.presentation.show import FACTS
from duibiao.running import batch
from duibiao.running.planning.workbook import load
from duibiao.running.reports.job import Job, Options, Report
from duibiao.running.runs import proof
from duibiao.running.runs.server import Ended, Watch, _take


@pytest.mark.kernel
def test_cells_for_the_desk_are_left_out_of_a_batch(tmp_path: Path) -> None:
    """One that would fail does no harm, and shows nothing in the executed notebook."""
    home = make_home(tmp_path, ["tianjin"])
    path = write_notebook(home / "notebooks" / "small.ipynb", GOOD)
    notebook = nbformat.read(path, as_version=4)
    notebook.cells.insert(2, new_code_cell("1 / 0", metadata={"tags": ["desk"]}, id="desk"))
    nbformat.write(notebook, path)
    done = command(home, "build", params(home))
    assert states(home) == {"small": "succeeded"}, done
    executed = nbformat.read(home / "reports/2023/tianjin/small.ipynb", as_version=4)
    assert [c.outputs for c in executed.cells if c.id == "desk"] == [[]]


def test_lights_leave_a_run_as_plain_values() -> None:
    """The batch's own process need not load what notebooks are made of to take them in."""
    said = {"kind": "lights", "lights": {"supply": {"light": "behind"}}}
    output = new_output("display_data", data={FACTS: said})
    notebook = new_notebook(cells=[new_code_cell("", outputs=[nbformat.from_dict(output)])])
    found = proof.lights(nbformat.from_dict(notebook))
    assert found == said["lights"]
    assert {type(found), type(found["supply"])} == {dict}


WORK = """
import os, signal, time

def told(word, tell):
    tell(3)
    return word, os.getpid()

def kill(tell):
    tell(4)
    os.kill(os.getppid(), signal.SIGKILL)
    time.sleep(0.5)
    return "done"

def slow(tell):
    time.sleep(60)

needed = []

def need(word):
    needed.append(word)

def held(tell):
    return needed
"""


@pytest.fixture(scope="module")
def watch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watch]:
    """Return a watch whose processes can import `work_here`."""
    folder = tmp_path_factory.mktemp("work")
    (folder / "work_here.py").write_text(WORK, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(folder), prepend=os.pathsep)
        one = Watch()
        yield one
        one.stop()


def test_a_dead_server_is_started_anew(watch: Watch) -> None:
    """The run that kills it has failed, in the cell it was at, and the next finds another."""
    with pytest.raises(Ended) as ended:
        watch.call(("work_here:kill", ()), 600)
    assert (ended.value.why, ended.value.cell) == ("died", 4)
    word, _ = watch.call(("work_here:told", ("done",)), 600)
    assert word == "done"


def test_what_runs_need_is_taken_once_before_they_are_forked(watch: Watch) -> None:
    """A second run that needs the same finds it done; one that needs more has it added."""
    needs = [("work_here:need", (word,)) for word in ("a", "b", "c")]
    assert watch.call(("work_here:held", ()), 600, needs[:2]) == ["a", "b"]
    assert watch.call(("work_here:held", ()), 600, needs) == ["a", "b", "c"]


def test_a_need_that_fails_leaves_the_run_standing(watch: Watch) -> None:
    """The run may do without it, or tell itself what is wrong."""
    needs = [("nosuch:need", ()), ("work_here:need", ("d",))]
    assert "d" in watch.call(("work_here:held", ()), 600, needs)


def test_the_server_tells_of_a_need_that_fails(capsys: pytest.CaptureFixture[str]) -> None:
    """Which step it was and why; a fault of it would otherwise show nowhere."""
    _take("nosuch:need", ("tianjin",))
    said = capsys.readouterr().err
    assert "nosuch:need('tianjin',)" in said and "ModuleNotFoundError" in said


def test_a_run_ends_at_its_deadline(watch: Watch) -> None:
    """Its process is gone when the watch says so."""
    with pytest.raises(Ended, match="late"):
        watch.call(("work_here:slow", ()), 1)
    assert watch._live == set()


def test_runs_come_notebook_by_notebook_and_those_with_peers_last() -> None:
    """Most books of peers have been read by then, beside the runs before."""
    keys = ["2022/a/year_on_year", "2022/a/benchmark", "2022/a/indicator_cleanup"]
    how = Options(ROOT, ROOT / "reports")
    reports = [Report.of(f"{period}{key[4:]}") for period in ("2022", "2023") for key in keys]
    jobs = [Job(report, "", {}, how) for report in reports]
    house = load(ROOT, ROOT / "reports")
    turns = [job.report.key for job in sorted(jobs, key=partial(batch.turn, house))]
    assert turns == [
        "2022/a/year_on_year",
        "2023/a/year_on_year",
        "2022/a/indicator_cleanup",
        "2023/a/indicator_cleanup",
        "2022/a/benchmark",
        "2023/a/benchmark",
    ]
