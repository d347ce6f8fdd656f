"""An office's own places, ranked as its bulletin ranks them."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from analysis_rows import catalogue, frame, row

from duibiao.analysis.benchmark.own_places import own_places
from duibiao.vocabulary.periods import parse


def placed(indicator: str, values: dict[str, float], **more: Any) -> list[dict[str, Any]]:
    """Return one row a place, named as the reader names them: the place first."""
    return [
        row(f"{place}{indicator}", "2023", value, place=place, **more)
        for place, value in values.items()
    ]


def ranks(*rows: dict[str, Any]) -> pd.DataFrame:
    """Return the places of these rows in 2023."""
    return own_places(frame(*rows), parse("2023"), catalogue())


def told(found: pd.DataFrame, *columns: str) -> list[list[Any]]:
    """Return columns as lists."""
    return [list(cells) for cells in found[list(columns)].itertuples(index=False)]


DONE = {"甲县": 90.0, "乙县": 45.0, "丙县": 60.0}
GOALS = {"甲县": 100.0, "乙县": 45.0, "丙县": 80.0}


def test_stated_ranks_decide_that_places_are_ranked_by_their_own_targets() -> None:
    """乙县 did all of 45, 甲县 90 of 100, 丙县 60 of 80: 25 points behind the best, 15 the next."""
    found = ranks(
        *placed("灌溉面积", DONE),
        *placed("灌溉面积", GOALS, role="target"),
        *placed("灌溉面积", {"甲县": 2.0, "乙县": 1.0, "丙县": 3.0}, kind="rank", unit="位"),
    )
    assert told(found, "place", "rank", "gap_to_next", "gap_to_best", "gap_to_target") == [
        ["乙县", 1, "", "", 0.0],
        ["甲县", 2, "10个百分点", "10个百分点", 10.0],
        ["丙县", 3, "15个百分点", "25个百分点", 20.0],
    ]


def test_stated_ranks_may_follow_the_figures() -> None:
    """The smallest first, as the table says."""
    found = ranks(
        *placed("漏水率", DONE),
        *placed("漏水率", {"甲县": 3.0, "乙县": 1.0, "丙县": 2.0}, kind="rank", unit="位"),
    )
    assert told(found, "place", "rank") == [["乙县", 1], ["丙县", 2], ["甲县", 3]]


@pytest.mark.parametrize(
    ("stated", "why"),
    [({}, "未按人口、面积等折算"), ({"甲县": 3.0, "乙县": 1.0, "丙县": 1.0}, "对不上")],
)
def test_nothing_is_ranked_in_a_sure_voice(stated: dict[str, float], why: str) -> None:
    """No direction, or ranks that follow nothing: listed by size with the reason."""
    found = ranks(*placed("供水量", DONE), *placed("供水量", stated, kind="rank", unit="位"))
    assert found["place"].tolist() == ["甲县", "丙县", "乙县"]
    assert found["rank"].isna().all()
    assert found["reason"].str.contains(why).all()


def test_the_total_and_projects_are_no_places() -> None:
    """The office's own figure and those of projects stay out; two places make no ranking."""
    projects = placed("投资", {"东渠工程": 1.0, "西渠工程": 2.0, "南渠工程": 3.0})
    assert ranks(row("投资", "2023", 6.0), *projects).empty
    assert ranks(*placed("投资", {"甲县": 1.0, "乙县": 2.0})).empty
