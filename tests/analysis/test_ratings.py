"""The announced rating beside a target that an assessment judges."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from duibiao.analysis.targets.ratings import RATING, official
from duibiao.vocabulary.periods import parse

SERIES: Any = {
    ("jia", RATING): [
        SimpleNamespace(period=parse("2021"), value=1.0),
        SimpleNamespace(period=parse("2022"), value=0.0),
    ]
}


@pytest.mark.parametrize(
    ("indicator", "report", "words"),
    [
        ("water_use_total", "2023", ["2022年", "合格"]),
        ("water_use_total", "2021", ["2021年", "优秀"]),
        ("water_use_total", "2020", []),
        ("funds", "2023", []),
    ],
)
def test_the_last_rating_announced_is_told(indicator: str, report: str, words: list[str]) -> None:
    """Not one of a later year, and of no other indicator."""
    told = official(SERIES, "jia", indicator, parse(report))
    assert all(word in told for word in words) and bool(told) == bool(words)
