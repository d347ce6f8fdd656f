"""An office with the whole catalogue and no files yet."""

from __future__ import annotations

from pathlib import Path

import pytest
from office_cases import Office, blank
from test_people_cases import lay_out


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """An office without files."""
    return blank(tmp_path)


@pytest.fixture(scope="session")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One workbook folder with an office for each of the people's cases."""
    return lay_out(tmp_path_factory.mktemp("people"))
