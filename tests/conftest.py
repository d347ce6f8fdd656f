"""What all tests share: the slowest files begin first, so that no worker ends alone with one."""

from __future__ import annotations

import pytest
from hypothesis import settings

settings.register_profile("suite", max_examples=12, deadline=None, derandomize=True)
settings.load_profile("suite")

SLOWEST = (
    *("test_kits", "test_same_figures", "test_first_hour", "test_cli", "test_recomputation"),
    *("test_run_interrupted", "test_patterns", "test_installed", "test_spawned", "test_browser"),
    *("test_first_screen", "test_engines", "test_cluster", "test_languages", "test_run_bad_cells"),
)
"""The files that took longest, the longest first, by the times of one run."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the slowest files first; all others stay as they are."""
    place = {name: number for number, name in enumerate(SLOWEST)}
    items.sort(key=lambda item: place.get(item.path.stem, len(place)))
