"""The same jobs on a Dask cluster: the same bytes, and a lost worker loses nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from small_house import GOOD, command, make_home, params, published, start, write_notebook

from duibiao.running.runs import cluster as dask

pytestmark = pytest.mark.skipif(
    find_spec("distributed") is None, reason="the optional extra `cluster` is not installed"
)
ASKED = "bureaus: [tianjin, hebei, shanxi]\nperiods: 2020\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Three bureaus, one notebook."""
    home = make_home(tmp_path / "home", ["tianjin", "hebei", "shanxi"])
    params(home, ASKED)
    return home


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler and two workers in processes of their own; address and workers."""
    file = tmp_path / "scheduler.json"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    dask = [sys.executable, "-m", "distributed.cli"]
    call = [f"{dask[2]}.dask_scheduler", "--port", "0", "--no-dashboard"]
    scheduler = subprocess.Popen([*dask[:2], *call, "--scheduler-file", str(file)], **quiet)
    worker = [*dask[:2], f"{dask[2]}.dask_worker", "--scheduler-file", str(file)]
    worker += ["--nthreads", "1", "--no-nanny", "--no-dashboard"]
    worker += ["--local-directory", str(tmp_path)]
    workers = [subprocess.Popen(worker, **quiet) for _ in range(2)]
    try:
        yield _address(file), workers
    finally:
        for process in (*workers, scheduler):
            process.kill()
            process.wait()


def _address(file: Path) -> str:
    import json

    end = time.monotonic() + 600
    while True:
        try:
            return str(json.loads(file.read_text())["address"])
        except (OSError, ValueError):
            assert time.monotonic() < end
            time.sleep(0.2)


@pytest.mark.kernel
def test_a_cluster_gives_the_same_bytes_even_when_a_worker_is_lost(
    home: Path, cluster: tuple[str, list[subprocess.Popen[bytes]]]
) -> None:
    """Three reports, one of two workers killed while it runs: all there, as built here."""
    assert command(home, "build", "asked.yml", "--out", "local").returncode == 0
    write_notebook(home / "notebooks" / "small.ipynb", [*GOOD, "import time; time.sleep(2)"])
    address, workers = cluster
    batch = start(home, "build", "asked.yml", "--dask", address)
    journal = home / "reports" / "journal.jsonl"
    while not journal.exists() or not journal.read_bytes():
        assert batch.poll() is None, batch.communicate()
        time.sleep(0.1)
    os.kill(workers[0].pid, signal.SIGKILL)
    said, _ = batch.communicate(timeout=900)
    assert batch.returncode == 0, said
    here, there = published(home, "local"), published(home)
    tables = [place for place in here if place.endswith(".csv")]
    assert len(tables) == 3 and set(here) == set(there)
    assert [place for place in here if here[place] != there[place]] == []


def test_a_cluster_that_does_not_answer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The address stands in the error, which the command tells in one message."""
    monkeypatch.setattr(dask, "CONNECT_LIMIT", 1)
    with pytest.raises(OSError, match=r"tcp://127\.0\.0\.1:1"), dask.pool("tcp://127.0.0.1:1"):
        pass
