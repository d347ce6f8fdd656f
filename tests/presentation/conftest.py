"""Fixtures of the presentation tests."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd
import pytest
from nbformat import NotebookNode

import browser
import devtools
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


@pytest.fixture(scope="session")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[devtools.Tab]:
    """One browser for all tests that look at pages."""
    if browser.find() is None:
        pytest.skip("no Chromium found")
    with devtools.tab(tmp_path_factory.mktemp("browser")) as opened:
        yield opened
