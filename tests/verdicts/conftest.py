"""An office with the whole catalogue and no files yet."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from office_cases import BUREAUS, REPOSITORY, Office
from test_people_cases import lay_out

from duibiao.vocabulary import words


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """An office without files."""
    words.use("zh")
    shutil.copytree(REPOSITORY / "data" / "lexicons", tmp_path / "data" / "lexicons")
    shutil.copytree(REPOSITORY / "data" / "catalogue", tmp_path / "data" / "catalogue")
    (tmp_path / "data" / "catalogue" / "bureaus.csv").write_text(BUREAUS, encoding="utf-8")
    return Office(tmp_path)


@pytest.fixture(scope="session")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One workbook folder with an office for each of the people's cases."""
    return lay_out(tmp_path_factory.mktemp("people"))
