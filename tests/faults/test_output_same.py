"""The same data give the same bytes, whatever the machine's mood."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parents[1]
PROGRAM = """
import hashlib, sys, tempfile
from pathlib import Path
import made_up_results
from duibiao.presentation import figures, index, page, xlsx
made = made_up_results.notebook()
made.cells += [made_up_results.shown(figures.bullets(made_up_results.gaps()))]
folder = Path(tempfile.mkdtemp())
parts = [page.render(made).encode(), xlsx.of_notebook(folder / "a.xlsx", made).read_bytes()]
print(*[hashlib.sha256(part).hexdigest() for part in parts])
"""


def made(folder: Path, seed: str, zone: str, locale: str, **more: str) -> str:
    """The fingerprints of page and workbook made in another world."""
    world = {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "DUIBIAO_EXPORT": "1"} | more
    world |= {"PYTHONPATH": str(TESTS), "DUIBIAO_HOME": str(TESTS.parent)}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=folder,
        env=os.environ | world,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_page_and_workbook_are_the_same_in_another_world(tmp_path: Path) -> None:
    """Another hash seed, time zone, plain C without UTF-8 in a Chinese folder, no font: no byte."""
    folder = tmp_path / "水务局"
    folder.mkdir()
    bare = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "FONTCONFIG_FILE": "/dev/null"}
    bare |= {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_DATA_DIRS": str(folder)}
    here = made(TESTS, "1", "Asia/Shanghai", "C.UTF-8")
    there = made(folder, "4242", "America/Los_Angeles", "C", **bare)
    assert here == there != ""
