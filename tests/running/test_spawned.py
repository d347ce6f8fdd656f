"""Where no process can be forked, as on Windows, each run is spawned."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import nbformat
import psutil
import pytest
from small_house import GOOD, ROOT, command, make_home, params, published, reasons
from small_house import write_notebook as write

NO_FORK = "import socket\ndel socket.send_fds\n"
ASKED = """
bureaus: leizhou-canal
periods: 2023
notebooks: target_gaps
include:
  - {bureau: tianjin, period: 2023, notebook: benchmark}
"""
HELD = ("notebooks", *(f"data/{name}" for name in ("catalogue", "lexicons", "reviews")))
HELD += tuple(
    f"data/ledgers/{bureau}" for bureau in ("leizhou-canal", "tianjin", "hebei", "shanxi")
)
HELD += ("data/documents/leizhou-canal",)
SLEEP = (
    "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'import time; time.sleep(99)'])"
)


@pytest.fixture
def unforked(tmp_path: Path) -> dict[str, str]:
    """Return an environment in which Python cannot hand sockets to a warm process."""
    folder = tmp_path / "unforked"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(NO_FORK, encoding="utf-8")
    before = os.environ.get("PYTHONPATH", "")
    return {"PYTHONPATH": os.pathsep.join(filter(None, [str(folder), before]))}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A small workbook with one bureau."""
    return make_home(tmp_path / "home", ["tianjin"])


@pytest.mark.kernel
def test_a_spawned_batch_gives_the_bytes_of_a_forked_one(
    tmp_path: Path, unforked: dict[str, str]
) -> None:
    """Page and table of two, for a bureau with texts and one with long series and two peers.

    One runs warm and one in a kernel; cells for the desk are left out by both.
    """
    for name in HELD:
        shutil.copytree(ROOT / name, tmp_path / name)
    for out, environment, *asked in (
        ("forked", {}),
        ("spawned", unforked, "--notebook", "target_gaps"),
        ("spawned", unforked, "--engine", "kernel"),
    ):
        told = ("build", params(tmp_path, ASKED), "--out", out, *asked)
        done = command(tmp_path, *told, **environment)
        assert done.returncode == 0, done
    forked, spawned = published(tmp_path, "forked"), published(tmp_path, "spawned")
    assert len([place for place in forked if place.endswith(".html")]) == 2
    assert [place for place in forked if forked[place] != spawned.get(place)] == []
    executed = nbformat.read(tmp_path / "spawned/2023/tianjin/benchmark.ipynb", as_version=4)
    desk = [one for one in executed.cells if "desk" in one.metadata.get("tags", ())]
    assert desk and not any(one.get("outputs") for one in desk)


@pytest.mark.kernel
def test_the_deadline_of_a_spawned_run_ends_its_whole_tree(
    home: Path, unforked: dict[str, str]
) -> None:
    """The kernel and what it started are gone."""
    write(home / "notebooks" / "endless.ipynb", [*GOOD[:2], SLEEP])
    asked = params(home, "bureaus: tianjin\nperiods: 2023\ndeadline: 10\n")
    done = command(home, "build", asked, "--notebook", "endless", "--engine", "kernel", **unforked)
    assert done.returncode == 1, done
    assert "10" in reasons(home)["endless"]
    assert [p for p in psutil.process_iter() if _sleeps_for_us(p)] == []


def _sleeps_for_us(process: psutil.Process) -> bool:
    try:
        return "import time; time.sleep(99)" in process.cmdline()
    except psutil.Error:
        return False
