"""Tasks that only sentences tell."""

import pandas as pd
import pytest

from duibiao.reading.ledgers import told_tasks
from duibiao.vocabulary.periods import parse

HALF = parse("2025-01/2025-06")


def told(text: str) -> list[tuple[str, ...]]:
    """Return task, office, due day and progress of each task that a text tells."""
    frame = told_tasks.read(text, "总结.docx", HALF)
    return list(frame[["task", "unit", "due", "progress"]].itertuples(index=False, name=None))


@pytest.mark.parametrize(
    ("text", "task"),
    [
        (
            "河湖名录修编由河湖科牵头，9月底前完成，目前进展顺利。",
            ("河湖名录修编", "河湖科", "2025-09", "2025-06-30:顺利"),
        ),
        (
            "二、工程建设\n1.推进东岭水厂扩建工程（责任单位：供水站；完成时限：2025年11月）。",
            ("东岭水厂扩建工程", "供水站", "2025-11", ""),
        ),
        (
            "规计科牵头编制水网建设规划，要求5月底完成。规划初稿已报审，进度滞后约一个月。",
            ("编制水网建设规划", "规计科", "2025-05", "2025-06-30:滞后"),
        ),
        (
            "水库大坝安全监测平台建设（运管中心，8月底前），截至目前尚未启动。",
            ("水库大坝安全监测平台建设", "运管中心", "2025-08", "2025-06-30:未启动"),
        ),
        (
            "农村供水应急预案修订由供水股负责，已全部完成。",
            ("农村供水应急预案修订", "供水股", "", "2025-06-30:已完成"),
        ),
    ],
)
def test_a_sentence_with_office_and_day_or_state_is_a_task(
    text: str, task: tuple[str, ...]
) -> None:
    """Who answers, by when and how it stands are read from one sentence or its line."""
    assert told(text) == [task]


@pytest.mark.parametrize(
    "text",
    [
        "现将我局承担的重点任务落实情况报告如下。",
        "供水保障由供水公司负责，实行24小时值班。",
        "新增节水灌溉面积0.5万亩（责任单位：农水科；完成时限：11月底）。",
        "截至6月底，全县完成投资1.2亿元，进展顺利。",
    ],
)
def test_duties_and_targets_are_no_tasks(text: str) -> None:
    """A standing duty has no day, a figure before the office is a target read elsewhere."""
    assert told(text) == []


def test_two_tasks_of_one_line_stay_apart() -> None:
    """Each office begins a task of its own; the other's state does not reach it."""
    line = (
        "河道划界复核由河湖科负责，7月底前完成，目前进度滞后。"
        "水费信息系统升级由财务科负责，4月底前完成，已按期完成。"
    )
    assert told(line) == [
        ("河道划界复核", "河湖科", "2025-07", "2025-06-30:滞后"),
        ("水费信息系统升级", "财务科", "2025-04", "2025-06-30:已完成"),
    ]


def test_a_task_of_a_list_is_not_told_twice() -> None:
    """What the summary retells of a listed task adds no row."""
    listed = pd.DataFrame({"task": ["河湖名录修编工作"], "unit": ["河湖科"]})
    text = "河湖名录修编由河湖科牵头，9月底前完成。\n供水应急预案修订由供水股负责，8月底前完成。"
    both = told_tasks.beside(listed, [told_tasks.read(text, "总结.docx", HALF)])
    assert list(both["task"]) == ["河湖名录修编工作", "供水应急预案修订"]
