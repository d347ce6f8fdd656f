"""What lists of tasks ask for in figures, several goals a cell, items numbered in a cell."""

from __future__ import annotations

from pathlib import Path

import pytest
from ledger_files import Rows, told, workbook

from duibiao.reading.ledgers import read_contents

WORK: Rows = [
    ["某县水利局2025年度重点工作台账", None, None, None, None, None],
    ["截至2025年10月31日", None, None, None, None, None],
    ["序号", "工作任务", "年度目标", "进展情况", "责任股室", "完成时限"],
    [
        *(1, "农村供水提质", "改造供水工程14处，更换管网120公里"),
        *(
            "已改造13处，更换管网104.6公里（去年同期88.3公里）；剩余1处正在安装。",
            "农水股",
            "12月底",
        ),
    ],
    [
        *(2, "中小河流治理", "治理河流22公里，完成投资1.15亿元"),
        *("完成护岸13.4公里；完成投资7280万元，占年度计划的63.3%。", "建管股", "12月底"),
    ],
    [3, "水价改革", "出台水价管理办法", "9月12日县政府办印发实施。", "农水股", "9月底"],
]
MERGED = ["A1:F1", "A2:F2"]


def test_a_list_of_work_gives_its_goals_and_stays_a_list(tmp_path: Path) -> None:
    """Each clause has its own figure, that of the year before in brackets, owner and due day."""
    contents = read_contents(workbook(tmp_path / "a.xlsx", WORK, MERGED))
    frame = contents.readings
    said = frame[["name", "role", "period", "value"]].itertuples(index=False, name=None)
    assert list(said) == [
        ("改造供水工程", "target", "2025", 14),
        ("改造供水工程", "actual", "2025-01/2025-10", 13),
        ("更换管网", "target", "2025", 120),
        ("更换管网", "actual", "2025-01/2025-10", 104.6),
        ("更换管网", "actual", "2024-01/2024-10", 88.3),
        ("治理河流", "target", "2025", 22),
        ("治理河流", "actual", "2025-01/2025-10", 13.4),
        ("中小河流治理投资", "target", "2025", 1.15),
        ("中小河流治理投资", "actual", "2025-01/2025-10", 7280),
    ]
    assert frame["location"].tolist()[:2] == ["台账!C4", "台账!D4"]
    assert set(frame.loc[frame["role"] == "target", "due"]) == {"2025-12-31"}
    assert contents.tasks["task"].tolist() == ["农村供水提质", "中小河流治理", "水价改革"]


@pytest.mark.parametrize(("head", "title"), [("推进状态", ""), ("备注", "民生实事清单")])
def test_a_list_that_says_how_its_tasks_stand_gives_no_goals(
    head: str, title: str, tmp_path: Path
) -> None:
    """Its own word judges a task; so it is of what is to be done for the people."""
    rows: Rows = [list(row) for row in WORK]
    rows[0][0] = title or rows[0][0]
    rows = (
        [[*row, None] for row in rows[:2]] + [[*rows[2], head]] + [[*r, "顺利"] for r in rows[3:]]
    )
    contents = read_contents(workbook(tmp_path / "a.xlsx", rows, ["A1:G1", "A2:G2"]))
    assert contents.readings.empty
    assert len(contents.tasks) == 3


def test_items_numbered_in_a_cell_are_rows(tmp_path: Path) -> None:
    """Goals 1 and 2 stand beside progress 1 and 2; a day before what is asked is the due day."""
    rows: Rows = [
        ["2025年股室目标责任书对账单", None, None],
        ["责任单位", "年度目标任务", "截至10月底完成情况"],
        [
            "执法大队",
            "1.开展采砂巡查480次，其中夜间巡查不少于100次；\n2.立案查处案件不少于20件；",
            "1.采砂巡查412次（去年同期376次），其中夜间巡查96次。\n2.立案23件，其中移送1件。",
        ],
        [
            "水保股",
            "1.征收补偿费650万元；\n2.现场检查项目90个；",
            "1.入库482.3万元。\n2.已检查81个。",
        ],
        ["办公室", "1.4月底前修订权责清单；\n2.12月底前改造档案室；", "1.已修订。\n2.正在施工。"],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A1:C1"])
    done = [row[1:] for row in told(path, "role", "name", "value", "period") if row[0] == "actual"]
    now, then = "2025-01/2025-10", "2024-01/2024-10"
    assert sorted(done, key=str) == sorted(
        [
            *(("开展采砂巡查", 412.0, now), ("开展采砂巡查", 376.0, then)),
            *(("夜间巡查", 96.0, now), ("立案查处案件", 23.0, now)),
            *(("征收补偿费", 482.3, now), ("现场检查项目", 81.0, now)),
        ],
        key=str,
    )
    tasks = read_contents(path).tasks
    assert tasks["due"].tolist() == ["2025-04", "2025-12"]
    assert tasks["location"].tolist() == ["台账!A5"] * 2


@pytest.mark.parametrize(
    ("goal", "progress", "done"),
    [
        ("新建水厂2座，新建泵站3座", "新建水厂1座，泵站均未开工", {"新建水厂": 1}),
        ("整治病险水库5座，维修山塘3座", "完成维修加固水库3座", {}),
        (
            "万元GDP用水量较2020年下降16%，工业增加值用水量较2020年下降18%",
            "万元GDP用水量较上年下降3.2%，工业增加值用水量较2020年下降18.4%",
            {"工业增加值用水量下降率": 18.4},
        ),
    ],
)
def test_a_clause_tells_of_one_goal_only(
    goal: str, progress: str, done: dict[str, float], tmp_path: Path
) -> None:
    """What a clause says of one goal, or of another base year, is no figure of the others."""
    rows: Rows = [
        ["2025年目标任务推进情况（截至9月底）", None, None],
        ["类别", "目标要求", "进展情况"],
        ["一", goal, progress],
        *(
            ["二", f"{name}{n}处", f"{name}{n - 1}处"]
            for n, name in enumerate([f"{sign}站点" for sign in "甲乙丙丁戊己庚辛"], 5)
        ),
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A1:C1"])
    said = {n: v for n, role, v in told(path, "name", "role", "value") if role == "actual"}
    assert {name: value for name, value in said.items() if "站点" not in name} == done


def test_what_comes_next_is_no_goal(tmp_path: Path) -> None:
    """下步工作任务 asks for nothing of the year."""
    rows: Rows = [
        ["2025年1—9月主要指标", None, None, None],
        ["指标", "单位", "1—9月完成", "下步工作任务"],
        ["河道清淤", "公里", 118, 20],
        ["管网改造", "公里", 42, 6],
        ["水土流失治理", "平方公里", 16, 2],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A1:D1"])
    assert "target" not in {role for (role,) in told(path, "role")}


def test_whom_to_call_and_long_heads_cost_no_table(tmp_path: Path) -> None:
    """A line of contacts above a heading, and a head that explains itself, are no reason."""
    rows: Rows = [
        ["2025年目标任务", None, None, None],
        ["填报人", "张三", "电话", "0571-88123456"],
        ["指标", "单位", "年度目标", "完成情况（截至9月底，含在建，不含前期，按投资计）"],
        ["河道治理", "公里", 12, 9],
        ["管网改造", "公里", 40, 31],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A1:D1"])
    assert sorted(value for (value,) in told(path, "value")) == [9, 12, 31, 40]
