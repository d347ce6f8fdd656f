"""A notice that turns a goal of a sheet into another puts the new one in its place."""

from __future__ import annotations

import re
from collections.abc import Callable

import pandas as pd
import pytest

from duibiao.indicators.clean_up import CleanUp, clean_up
from duibiao.indicators.duplicates import revised_in
from duibiao.indicators.revised_targets import noticed
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


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("2024年水利工作总结\n1至8月治理18公里，河道治理目标由30公里调整为25公里。", ""),
        ("2024年水利工作总结\n截至6月治理18公里，河道治理目标由30公里调整为25公里。", ""),
        ("2024年水利工作总结\n2024年8月，河道治理目标由30公里调整为25公里。", "2024年8月调整"),
        ("关于印发2024年工作总结的通知\n水价由2元调整为3元。\n2025年1月", ""),
        (
            "关于调整2024年目标的通知\n治理长度由30公里调整为25公里。\n2024年9月",
            "2024年9月通知调整",
        ),
    ],
)
def test_the_month_of_a_revision_is_its_own(text: str, note: str) -> None:
    """No span's end is it, a price that changes has none, and only a notice is called one."""
    told = noticed(prose.readings(text, source="a.txt"), text)["note"].iloc[-1]
    assert re.findall("20.*?调整", told) == [note] * bool(note)


@pytest.mark.parametrize(
    ("note", "values"),
    [("原计划3个标段，合并为1个", [5.0]), ("8月由7个下调到5个", [5.0, 7.0])],
)
def test_a_remark_tells_the_goal_before_in_its_own_unit(
    read: Reader, small: Catalogue, note: str, values: list[float]
) -> None:
    """Three lots of works are no three stations; seven that became five are told aside."""
    row = {"name": "新建泵站", "period": "2025", "value": 5, "unit": "个", "role": "target"}
    told = clean_up(read(row | {"note": note}), "linhe", small).observations
    assert sorted(told["value"]) == values


@pytest.mark.parametrize(
    ("note", "month"),
    [
        ("8月由7个下调到5个", 8),
        ("2025年3月核定，2025年8月调整为25公里", 8),
        ("8月调整为25公里（3月核定30公里）", 8),
        ("8月拟调整为25公里", 0),
    ],
)
def test_the_last_of_several_revisions_counts(note: str, month: int) -> None:
    """Whatever word tells the change; one that is only proposed is none."""
    assert revised_in(note, "2025") == (2025 * 12 + month if month else 0)
