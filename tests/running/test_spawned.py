"""Where no process can be forked, as on Windows, each run is spawned and has an ordinary kernel."""

from __future__ import annotations

import os
from pathlib import Path

import psutil
import pytest
from small_house import GOOD, command, make_home, params, published, reasons
from small_house import write_notebook as write

NO_FORK = "import socket\ndel socket.send_fds\n"
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
    home: Path, unforked: dict[str, str]
) -> None:
    """The default engine is then the kernel, and page and table are the same."""
    done = command(home, "build", params(home), "--out", "spawned", **unforked)
    assert done.returncode == 0, done
    assert command(home, "build", params(home), "--out", "forked").returncode == 0
    line = (home / "spawned" / "journal.jsonl").read_text(encoding="utf-8")
    assert '"engine":"kernel"' in line
    assert len(published(home, "spawned")) == 2
    assert published(home, "spawned") == published(home, "forked")


@pytest.mark.kernel
def test_the_deadline_of_a_spawned_run_ends_its_whole_tree(
    home: Path, unforked: dict[str, str]
) -> None:
    """The kernel and what it started are gone."""
    write(home / "notebooks" / "endless.ipynb", [*GOOD[:2], SLEEP])
    asked = params(home, "bureaus: tianjin\nperiods: 2023\ndeadline: 10\n")
    done = command(home, "build", asked, "--notebook", "endless", **unforked)
    assert done.returncode == 1, done
    assert "10" in reasons(home)["endless"]
    assert [p for p in psutil.process_iter() if _sleeps_for_us(p)] == []


def _sleeps_for_us(process: psutil.Process) -> bool:
    try:
        return "import time; time.sleep(99)" in process.cmdline()
    except psutil.Error:
        return False
