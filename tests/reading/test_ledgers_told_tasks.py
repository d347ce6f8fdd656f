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
        (
            "节水办要在8月15日前完成载体复核报告，目前正按计划推进。",
            ("载体复核报告", "节水办", "2025-08-15", "2025-06-30:顺利"),
        ),
        (
            "工程科：南干渠闸门更换，时限9月底；尚未开工。",
            ("南干渠闸门更换", "工程科", "2025-09", "2025-06-30:未启动"),
        ),
        (
            "由工管科负责，5月底前编制水库度汛方案，已于5月20日印发。",
            ("编制水库度汛方案", "工管科", "2025-05", "2025-06-30:已完成"),
        ),
        (
            "西城加压站改造，工程部，11月底前投运，施工受阻。",
            ("西城加压站改造", "工程部", "2025-11", "2025-06-30:滞后"),
        ),
        (
            "督办第3号：拆除沙河违建，责任单位河口镇政府，4月30日前办结。该事项已办结。",
            ("拆除沙河违建", "河口镇政府", "2025-04-30", "2025-06-30:已完成"),
        ),
        (
            "更换智能水表8000只（营业部，9月底前），目前快于序时进度。",
            ("更换智能水表8000只", "营业部", "2025-09", "2025-06-30:顺利"),
        ),
        (
            "水保站对生产建设项目开展核查15个，限5月20日前完成，已核查15个。",
            ("对生产建设项目开展核查15个", "水保站", "2025-05-20", "2025-06-30:已完成"),
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
        "建管科、农水科要高度重视，年底前完成全部任务。",
        "工程科6月底前完成了资料备案。",
        "水政科：6月底前查处案件12起，同比增加。",
        "我局紧盯关键，指导各县局，水投公司，狠抓落实，部分项目进度滞后。",
        "大坝由石门水库管理所管理，汛前完成检修，运行正常。",
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
