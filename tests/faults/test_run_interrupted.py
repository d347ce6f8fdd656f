"""Batches that are killed, interrupted or started twice: nothing is lost, nothing half-published."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from small_house import (
    GOOD,
    command,
    journal,
    make_home,
    params,
    published,
    start,
    write_notebook,
)

FIVE = "bureaus: [tianjin, beijing, hebei, shanxi, liaoning]\nperiods: 2020\n"
HELD = """import os, pathlib, time
go = pathlib.Path(os.environ["DUIBIAO_HOME"], "go")
while bureau not in ("beijing", "hebei") and not go.exists(): time.sleep(0.05)"""
"""A cell that ends for two bureaus, and for the others once there is a file `go`."""
PATIENCE = 600
"""Seconds until what should happen is taken never to happen, on however busy a machine."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Five bureaus and one notebook that is held up after the first two."""
    home = make_home(tmp_path, ["tianjin", "beijing", "hebei", "shanxi", "liaoning"])
    write_notebook(home / "notebooks" / "small.ipynb", [*GOOD, HELD])
    params(home, FIVE)
    return home


def until(done: Callable[[], bool]) -> None:
    """Wait for something to happen."""
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end
        time.sleep(0.05)


def until_written(home: Path, lines: int, process: subprocess.Popen[str]) -> None:
    """Wait until the journal has so many lines."""
    path = home / "reports" / "journal.jsonl"
    until(lambda: path.exists() and len(path.read_bytes().splitlines()) >= lines)
    assert process.poll() is None, process.communicate()


def no_process_of(home: Path) -> bool:
    """Whether no process works for this workbook any more."""
    return not any(_works_for(process, home) for process in psutil.process_iter())


def _works_for(process: psutil.Process, home: Path) -> bool:
    try:
        return process.environ().get("DUIBIAO_HOME") == str(home)
    except (psutil.Error, OSError):
        return False


@pytest.mark.kernel
def test_a_killed_batch_goes_on_where_it_was(home: Path) -> None:
    """What had finished is not repeated, what was cut off is redone, the end is the same."""
    first = start(home, "build", "asked.yml", "--jobs", "1")
    until_written(home, 2, first)
    first.send_signal(signal.SIGKILL)
    first.wait()
    until(lambda: no_process_of(home))
    (home / "go").touch()
    again = command(home, "build", "asked.yml")
    assert again.returncode == 0
    assert len(journal(home)) == 5
    assert sorted({str(entry["report"]) for entry in journal(home)}) == [
        f"2020/{bureau}/small" for bureau in ("beijing", "hebei", "liaoning", "shanxi", "tianjin")
    ]
    assert not (home / "reports" / ".work").exists()
    assert not (home / "reports" / ".lock.json").exists()
    command(home, "build", "asked.yml", "--out", "whole")
    assert published(home) == published(home, "whole")


@pytest.mark.kernel
@pytest.mark.parametrize(
    ("number", "code", "engine"), [(signal.SIGINT, 130, "warm"), (signal.SIGTERM, 143, "kernel")]
)
def test_an_interrupted_batch_says_so(
    home: Path, number: signal.Signals, code: int, engine: str
) -> None:
    """Ctrl-C and SIGTERM have their exit codes; runs under way are written down, kernels gone."""
    process = start(home, "build", "asked.yml", "--jobs", "2", "--engine", engine)
    until_written(home, 2, process)
    process.send_signal(number)
    process.communicate(timeout=PATIENCE)
    assert process.returncode == code
    ends = [entry["state"] for entry in journal(home)]
    assert "interrupted" in ends and set(ends) <= {"succeeded", "interrupted"}
    assert len(published(home)) == 2 * ends.count("succeeded")
    until(lambda: no_process_of(home))


@pytest.mark.kernel
def test_a_second_batch_is_refused_and_a_dead_ones_lock_taken_over(home: Path) -> None:
    """One batch at a time; the message names the process, a dead one does not block."""
    params(home)
    first = start(home, "build", "asked.yml")
    until(lambda: (home / "reports" / ".lock.json").exists())
    second = command(home, "build", "asked.yml")
    assert second.returncode == 2
    assert "已有批次在运行" in second.stderr and f"进程 {first.pid}" in second.stderr
    os.kill(first.pid, signal.SIGKILL)
    first.wait()
    write_notebook(home / "notebooks" / "small.ipynb")
    third = command(home, "build", "asked.yml")
    assert third.returncode == 0
    assert f"进程 {first.pid} 已不存在" in third.stderr
