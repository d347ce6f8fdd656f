"""A notice that turns a goal of a sheet into another puts the new one in its place."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

from duibiao.indicators.clean_up import CleanUp, clean_up
from duibiao.reading import prose
from duibiao.vocabulary.catalogue import Catalogue

Reader = Callable[..., pd.DataFrame]
NOTICE = "关于调整2025年度部分目标的通知\n斗口计量设施安装年度计划由260处调整为240处。\n"


def cleaned(read: Reader, small: Catalogue, goal: float) -> CleanUp:
    """A sheet's goal of the year and the notice, cleaned up together."""
    sheet = {
        "name": "斗口计量设施安装",
        "period": "2025",
        "value": goal,
        "unit": "处",
        "role": "target",
    }
    told = prose.readings(NOTICE, source="notice.txt")
    return clean_up(pd.concat([read(sheet), told], ignore_index=True), "linhe", small)


def goals(result: CleanUp) -> list[float]:
    """The goals of the indicator that count."""
    rows = result.observations
    mine = (rows["indicator"] == "斗口计量设施安装") & (rows["role"] == "target")
    return sorted(rows.loc[mine, "value"].tolist())


def test_the_goal_of_the_notice_counts(read: Reader, small: Catalogue) -> None:
    """The sheet's 260 is background, 240 is asked for, and the log says so."""
    result = cleaned(read, small, 260)
    assert goals(result) == [240.0]
    assert result.log["code"].tolist().count("revised_by_notice") == 3


def test_a_sheet_that_holds_the_new_goal_is_borne_out(read: Reader, small: Catalogue) -> None:
    """240 in the sheet is the notice's, too; the 260 before it counts nowhere."""
    result = cleaned(read, small, 240)
    assert goals(result) == [240.0]
    rows = result.observations
    assert rows.loc[rows["value"] == 260, "role"].tolist() == ["context"]
