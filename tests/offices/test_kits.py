"""Offices' files, read as they are: how much of what they must show comes out right."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "kits"
SCORER = SHARED / "score_kit.py"
SCORED = ("indicator_cleanup", "year_on_year", "target_gaps", "supervision")
PARTS = ("targets", "year_on_year", "tasks", "problems")
REACHED: dict[str, tuple[tuple[int, int, int, int], int, int, int]] = {
    "qingshan-county": ((30, 29, 16, 10), 6, 0, 3),
    "beihe-district": ((20, 23, 13, 9), 0, 0, 2),
    "chiling-irrigation": ((40, 36, 14, 10), 4, 1, 4),
    "yanchuan-city": ((22, 21, 12, 8), 2, 0, 3),
    "liuxi-county": ((22, 27, 10, 9), 1, 0, 3),
    "yunting-supply": ((24, 24, 11, 9), 0, 0, 3),
    "lanpu-river-chief": ((16, 21, 13, 9), 0, 0, 3),
    "danling-soil": ((19, 21, 10, 8), 1, 0, 3),
    "pingting-drainage": ((24, 24, 12, 9), 0, 0, 3),
    "yunling-reservoirs": ((24, 24, 12, 9), 0, 0, 4),
    "jianhe-county": ((34, 27, 12, 10), 0, 0, 3),
    "shahe-supply": ((18, 24, 12, 8), 1, 0, 3),
    "wuyuan-city": ((23, 23, 11, 8), 0, 0, 3),
    "linhu-city": ((21, 21, 10, 8), 0, 0, 3),
    "weize-county": ((24, 24, 11, 9), 1, 0, 1),
    "pantang-district": ((18, 18, 11, 8), 0, 0, 2),
    "qingluo-city": ((17, 17, 10, 7), 0, 0, 2),
    "luoxi-district": ((25, 23, 9, 7), 1, 0, 2),
    "fengze-station": ((16, 18, 9, 6), 2, 0, 1),
}
"""For each office how many targets, growths, tasks and problems are right, how many false and
forbidden rows there are, and how many of the planted conflicts are shown: the false and forbidden
may only fall, all others only rise."""

pytestmark = pytest.mark.skipif(not SCORER.is_file(), reason="no folder ../shared beside the repo")


@pytest.fixture(scope="session")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook with nothing but the notebooks that are scored."""
    home = tmp_path_factory.mktemp("scored")
    (home / "notebooks").mkdir()
    for name in SCORED:
        shutil.copy(ROOT / "notebooks" / f"{name}.ipynb", home / "notebooks")
    shutil.copytree(ROOT / "data" / "catalogue", home / "data" / "catalogue")
    return home


@pytest.mark.parametrize("slug", REACHED)
def test_an_office_reads_as_well_as_before(slug: str, workbook: Path, tmp_path: Path) -> None:
    """No row that came out right is lost, and none that is false or forbidden is added."""
    right, false, forbidden, shown = REACHED[slug]
    score = _score(slug, workbook, tmp_path / "score.json")
    assert score["exit"] == 0
    assert all(score[part]["right"] >= n for part, n in zip(PARTS, right, strict=True)), score
    assert sum(score[part]["false"] for part in PARTS) <= false, score
    assert score["forbidden"] <= forbidden
    assert score["conflicts"][0] >= shown, score


def _score(slug: str, workbook: Path, told: Path) -> dict[str, Any]:
    own = ROOT / "tests" / "kits" / slug
    kit = own if own.is_dir() else SHARED / slug
    environment = os.environ | {"PYTHONPATH": str(ROOT / "lib"), "DUIBIAO_HOME": str(workbook)}
    command = [sys.executable, SCORER, kit, "--project", ROOT, "--json", told]
    subprocess.run(command, check=True, capture_output=True, env=environment, timeout=600)
    return dict(json.loads(told.read_text(encoding="utf-8")))
