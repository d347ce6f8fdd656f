"""Both engines give the same reports, and a warm run sees nothing of another."""

from __future__ import annotations

import shutil
from pathlib import Path

import nbformat
import pytest
from small_house import GOOD, command, make_home, params, published, states, write_notebook

from duibiao.running.runs import engine as engines
from duibiao.running.runs import shell

ROOT = Path(__file__).parents[2]
SHIPPED = sorted(path.stem for path in (ROOT / "notebooks").glob("*.ipynb"))
REPORTS = [name for name in SHIPPED if name not in {"method", "calibration"}]
ASKED = """
bureaus: leizhou-canal
periods: 2023
notebooks: [indicator_cleanup, target_gaps, supervision, leader]
include:
  - {bureau: tianjin, period: 2023, notebook: year_on_year}
  - {bureau: tianjin, period: 2023, notebook: benchmark}
  - {bureau: china, period: 2023, notebook: national}
"""


@pytest.mark.kernel
def test_every_shipped_notebook_gives_the_same_bytes_on_both_engines(tmp_path: Path) -> None:
    """Page and table of each, for a bureau with texts and one with long series."""
    for name in ("data", "notebooks"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for engine in ("warm", "kernel"):
        done = command(
            tmp_path, "build", params(tmp_path, ASKED), "--engine", engine, "--out", engine
        )
        assert done.returncode == 0, done
    warm, kernel = published(tmp_path, "warm"), published(tmp_path, "kernel")
    assert {Path(place).stem for place in warm} - {"problems"} == set(REPORTS)
    assert [place for place in warm if warm[place] != kernel.get(place)] == []


@pytest.mark.kernel
def test_a_run_sees_nothing_of_another(tmp_path: Path) -> None:
    """Settings, modules and variables of one notebook are not there in the next."""
    home = make_home(tmp_path, ["tianjin"])
    (home / "notebooks" / "small.ipynb").unlink()
    spoil = "import matplotlib, numpy; matplotlib.rcParams['figure.dpi'] = 7; leak = 1"
    check = (
        "import matplotlib; seen = ('leak' in globals(), matplotlib.rcParams['figure.dpi'] == 7)\n"
        "assert (*seen, get_ipython().execution_count) == (False, False, 4), seen"
    )
    table = GOOD[2].replace("small", "{name}")
    for name, extra in (("a_spoils", spoil), ("b_checks", check), ("c_checks", check)):
        cells = [extra, *GOOD[:2], table.format(name=name)]
        write_notebook(home / "notebooks" / f"{name}.ipynb", cells)
    command(home, "build", params(home), "--jobs", "1", "--engine", "warm")
    assert states(home) == dict.fromkeys(("a_spoils", "b_checks", "c_checks"), "succeeded")


def test_a_kernel_that_never_came_up_is_started_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """A port that another program took costs no report."""
    starts = iter([RuntimeError("Kernel died before replying to kernel_info"), None])

    class Refused:
        def execute(self) -> None:
            if problem := next(starts):
                raise problem

    monkeypatch.setattr(engines, "Client", lambda *_, **__: Refused())
    engines.run_in_kernel(nbformat.v4.new_notebook(), shell.noop, "skip")
    assert next(starts, "both were asked for") == "both were asked for"
