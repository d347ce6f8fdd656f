"""Fixtures for tests of what the workbook survives."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
sys.path.insert(0, str(Path(__file__).parents[1] / "running"))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A workbook folder with the shipped catalogue and no figures."""
    for name in ("catalogue", "lexicons"):
        shutil.copytree(REPOSITORY / "data" / name, tmp_path / "data" / name)
    (tmp_path / "data" / "ledgers" / "tianjin").mkdir(parents=True)
    return tmp_path
