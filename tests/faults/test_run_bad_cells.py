"""Notebooks that kill, stop, hang or flood: each fails with its reason, and nothing is left."""

from __future__ import annotations

import os
from math import ceil
from pathlib import Path

import psutil
import pytest
from small_house import (
    OPEN,
    command,
    journal,
    make_home,
    params,
    published,
    reasons,
    states,
    write_notebook,
)

HANGING = ("loop", "child", "many")
SLEEP = f"612.{os.getpid()}"  # seconds no other process sleeps, nor one of another checkout
BAD = {
    "kill": ["import os, signal", "os.kill(os.getpid(), signal.SIGKILL)"],
    "exit": ["import sys", "sys.exit(0)", "x = 1"],
    "system_exit": ["raise SystemExit", "x = 1"],
    "wrong": [OPEN, "1 / 0"],
    "loop": ["while True: pass"],
    "child": [f'import subprocess; subprocess.run(["sleep", "{SLEEP}"])'],
    "many": ["import time", *["time.sleep(1)"] * 600],
    "flood": ['for _ in range(40_000): print("x" * 1_000)'],
    "figures": [
        "from matplotlib.figure import Figure\nfrom IPython.display import display",
        "for _ in range(500): display(Figure())",
    ],
    "silent": ["x = 1"],
}
OF_KERNEL = ("kill", "exit", "child", "flood", "figures")
"""Those whose end hangs on the engine; the others end the same way on both."""


@pytest.fixture(scope="module", params=["warm", "kernel"])
def home(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook with a good and some bad notebooks, each published before, then built.

    Those that hang get a deadline of several good runs, however busy the machine is.
    """
    home = make_home(tmp_path_factory.mktemp(request.param), ["tianjin"])
    folder = home / "reports" / "2023" / "tianjin"
    folder.mkdir(parents=True)
    asked_of = tuple(BAD) if request.param == "warm" else OF_KERNEL
    for name in asked_of:
        write_notebook(home / "notebooks" / f"{name}.ipynb", BAD[name])
        (folder / f"{name}.html").write_text("the last good page", encoding="utf-8")
    by, others = ("--engine", request.param), ["small", *(n for n in asked_of if n not in HANGING)]
    hanging = [name for name in HANGING if name in asked_of]
    for names, *more in ((others,), (hanging, "--jobs", "3", "--deadline")):
        asked = [part for name in names for part in ("--notebook", name)]
        limit = [_limit(home)] if more else []
        done = command(home, "build", params(home), *by, *asked, *more, *limit)
        assert done.returncode == 1, done
    return home


def _limit(home: Path) -> str:
    """A deadline that a good run keeps."""
    (took,) = (e["seconds"] for e in journal(home) if e["state"] == "succeeded")
    limit = str(max(3, ceil(4 * float(str(took)))))
    (home / "limit").write_text(limit)
    return limit


REASONS = {
    "kill": "内核在第 3 个代码单元中退出",
    "exit": "在第 4 个代码单元之前停止",
    "system_exit": "在第 3 个代码单元之前停止",
    "wrong": "第 3 个代码单元出错：ZeroDivisionError: division by zero",
    "loop": "超过时限 {limit} 秒，停在第 2 个代码单元",
    "child": "超过时限 {limit} 秒，停在第 2 个代码单元",
    "many": "超过时限",  # the deadline is for the run, not for the cell
    "flood": "第 2 个代码单元输出过多",
    "figures": "第 3 个代码单元输出过多",
    "silent": "缺少应有的表“silent”",  # without its table and subject no run is a success
}


def asked_for(home: Path) -> list[str]:
    """The bad notebooks of a workbook."""
    return [path.stem for path in (home / "notebooks").glob("*.ipynb") if path.stem != "small"]


@pytest.mark.kernel
def test_one_bad_notebook_never_stops_the_rest(home: Path) -> None:
    """The good report is there and all others failed."""
    assert states(home) == dict.fromkeys(asked_for(home), "failed") | {"small": "succeeded"}


@pytest.mark.kernel
def test_the_reason_names_the_cell(home: Path) -> None:
    """A reader learns what happened and in which cell, counted as in the notebook."""
    limit = (home / "limit").read_text()
    told = {name: REASONS[name].format(limit=limit) for name in asked_for(home)}
    assert {name: told[name] in reasons(home)[name] for name in told} == dict.fromkeys(told, True)


@pytest.mark.kernel
def test_what_was_published_before_is_kept(home: Path) -> None:
    """Every failed report's last good page is byte for byte the same."""
    pages = published(home)
    kept = {pages[f"2023/tianjin/{name}.html"] for name in asked_for(home)}
    assert kept == {b"the last good page"}


@pytest.mark.kernel
def test_no_process_and_no_temporary_folder_is_left(home: Path) -> None:
    """Kernels, their children and half-made files are gone."""
    lines = [process.info["cmdline"] or [] for process in psutil.process_iter(["cmdline"])]
    assert [line for line in lines if SLEEP in line] == []
    assert not (home / "reports" / ".work").exists()
