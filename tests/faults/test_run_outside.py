"""What surrounds a run goes wrong: full disks, broken notebooks, folders that are none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from small_house import (
    GOOD,
    PARAMETERS,
    command,
    journal,
    make_home,
    params,
    published,
    write_notebook,
)

FIVE = "bureaus: [tianjin, beijing, hebei, shanxi, liaoning]\nperiods: 2020\n"
MIXED = """import os, signal
if bureau == "hebei": raise ValueError("河北")
if bureau == "shanxi": os.kill(os.getpid(), signal.SIGKILL)"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """One bureau, one good notebook."""
    home = make_home(tmp_path, ["tianjin"])
    params(home)
    return home


def limited(home: Path, blocks: int) -> str:
    """Build under a file-size limit and return what was said."""
    script = home / "limited.py"
    script.write_text(
        f"import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, ({blocks}, {blocks}))\n"
        "from duibiao.running.cli import main\nmain()\n"
    )
    done = subprocess.run(
        [sys.executable, str(script), "build", "asked.yml"],
        cwd=home,
        env=os.environ | {"DUIBIAO_HOME": str(home)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2, done
    return done.stderr


@pytest.mark.kernel
def test_a_full_disk_names_the_path_and_keeps_the_last_report(home: Path) -> None:
    """The page that cannot be written stays as it was, and no part of the new one is left."""
    command(home, "build", "asked.yml")
    before = published(home)
    write_notebook(home / "notebooks" / "small.ipynb", [*GOOD, "x = 1"])
    said = limited(home, 8_000)
    assert "无法写入" in said and "reports/2023/tianjin/small.html" in said
    assert published(home) == before
    assert not (home / "reports" / ".work").exists()


@pytest.mark.kernel
def test_a_file_that_cannot_be_replaced_brings_back_its_neighbours(home: Path) -> None:
    """All files of a report are published or none: the table goes back when the page fails."""
    command(home, "build", "asked.yml")
    folder = home / "reports" / "2023" / "tianjin"
    table = (folder / "small.csv").read_bytes()
    (folder / "small.html").unlink()
    (folder / "small.html" / "in the way").mkdir(parents=True)
    write_notebook(home / "notebooks" / "small.ipynb", [GOOD[0], GOOD[1], GOOD[2] + "\n# other"])
    text = (home / "data/ledgers/tianjin/water.csv").read_text(encoding="utf-8")
    changed = text.replace("water_use_total,2023,", "water_use_total,2023,1")
    (home / "data/ledgers/tianjin/water.csv").write_text(changed, encoding="utf-8")
    done = command(home, "build", "asked.yml")
    assert done.returncode == 2
    assert "无法写入" in done.stderr and "small.html" in done.stderr
    assert (folder / "small.csv").read_bytes() == table
    assert not (home / "reports" / ".work").exists()


@pytest.mark.kernel
def test_three_bad_runs_of_five_leave_two_reports(tmp_path: Path) -> None:
    """Bad data, a raising notebook and a killed kernel have three reasons; the rest is built."""
    home = make_home(tmp_path, ["tianjin", "beijing", "hebei", "shanxi", "liaoning"])
    write_notebook(home / "notebooks" / "small.ipynb", [MIXED, *GOOD])
    for path in (home / "data/ledgers/beijing").glob("*.csv"):
        with path.open("a", encoding="utf-8") as file:
            file.write("water_use_total,2024-13,很多,亿m3\n")
    done = command(home, "build", params(home, FIVE), "--jobs", "2")
    assert done.returncode == 1
    reasons = {str(e["report"]).split("/")[1]: str(e["reason"]) for e in journal(home)}
    assert reasons["tianjin"] == reasons["liaoning"] == ""
    assert "DataFaults" in reasons["beijing"] and "water.csv" in reasons["beijing"]
    assert "ValueError: 河北" in reasons["hebei"]
    assert reasons["shanxi"] == "内核在第 2 个代码单元中退出"
    assert "成功 2 份" in done.stdout and "失败 3 份" in done.stdout
    assert {path.split("/")[1] for path in published(home)} == {"tianjin", "liaoning"}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("kernel", None),
        ("not_a_notebook", "no JSON"),
        ("not_a_notebook", '{"cells": 3}'),
        ("parameters_tag", '{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}'),
    ],
)
def test_a_notebook_that_cannot_run_is_told_before_anything_is_made(
    home: Path, code: str, text: str | None
) -> None:
    """A missing kernel, no JSON, no parameters cell: exit code 2 and no reports folder."""
    path = home / "notebooks" / "small.ipynb"
    if text is None:
        text = path.read_text(encoding="utf-8").replace('"name": "python3"', '"name": "nosuch"')
    path.write_text(text, encoding="utf-8")
    done = command(home, "build", "asked.yml")
    assert done.returncode == 2
    assert f"small.ipynb [{code}]" in done.stderr
    assert not (home / "reports").exists()


def test_two_parameters_cells_are_refused(home: Path) -> None:
    """Which one would count nobody could tell."""
    import nbformat
    from nbformat.v4 import new_code_cell

    path = home / "notebooks" / "small.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells.append(new_code_cell(PARAMETERS, metadata={"tags": ["parameters"]}))
    nbformat.write(notebook, path)
    done = command(home, "build", "asked.yml")
    assert done.returncode == 2
    assert "找到“2 个”" in done.stderr
    assert not (home / "reports").exists()


@pytest.mark.parametrize("out", ["absent/reports", "asked.yml", "/proc/reports"])
def test_a_reports_folder_that_cannot_be_is_refused(home: Path, out: str) -> None:
    """No parent, a file in its place, a read-only place: exit code 2, the path, nothing made."""
    before = sorted(home.rglob("*"))
    done = command(home, "build", "asked.yml", "--out", out)
    assert done.returncode == 2
    assert out in done.stderr and "Traceback" not in done.stderr
    assert sorted(home.rglob("*")) == before
