"""Fixtures of the presentation tests."""

from __future__ import annotations

import pandas as pd
import pytest
from nbformat import NotebookNode

import made_up_results
from duibiao.presentation import desk_script


@pytest.fixture(autouse=True)
def _exporting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(desk_script.EXPORT_VARIABLE, "1")


@pytest.fixture
def gaps() -> pd.DataFrame:
    """Three targets of two themes."""
    return made_up_results.gaps()


@pytest.fixture
def lights() -> pd.DataFrame:
    """Three themes' lights."""
    return made_up_results.lights()


@pytest.fixture
def notebook() -> NotebookNode:
    """An executed notebook."""
    return made_up_results.notebook()
