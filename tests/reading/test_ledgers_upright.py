"""Tables on their side and forms of one case each."""

from __future__ import annotations

from pathlib import Path

from ledger_files import rows_of, told, workbook

from duibiao.reading.ledgers import read_contents
from duibiao.reading.ledgers.forms import read_forms

ASIDE = [
    ["某县2025年目标任务完成情况表（1—9月）"],
    ["指标名称", "治理面积", "补偿费", "合格率"],
    ["计量单位", "平方公里", "万元", "%"],
    ["2025年目标", 33, 240, "≥98"],
    ["完成期限", "12月底", "11月底", "12月底"],
    ["1—9月完成", 24.8, 187.5, 100],
    ["上年1—9月完成", 23.6, 174, 98.6],
    ["责任股室", "治理股", "监督股", "监测股"],
]


def test_a_table_on_its_side_is_a_target_sheet_like_any_other(tmp_path: Path) -> None:
    """Unit, goal, due day and owner stand in rows, and each figure keeps its own cell."""
    path = workbook(tmp_path / "a.xlsx", ASIDE)
    columns = ("location", "name", "period", "role", "value", "unit", "due", "owner")
    found = told(path, *columns)
    assert len(found) == 9
    assert found[3:6] == [
        ("台账!C4", "补偿费", "2025", "target", 240.0, "万元", "2025-11-30", "监督股"),
        ("台账!C6", "补偿费", "2025-01/2025-09", "actual", 187.5, "万元", "", "监督股"),
        ("台账!C7", "补偿费", "2024-01/2024-09", "actual", 174.0, "万元", "", "监督股"),
    ]


def test_two_tables_on_their_side_stand_under_one_another(tmp_path: Path) -> None:
    """A section between them ends the first; the panel of forms shows both."""
    second = [["二、灾害防御"], *ASIDE[1:]]
    path = workbook(tmp_path / "a.xlsx", [*ASIDE, *second])
    assert len(told(path, "value")) == 18
    assert read_forms(path)["rows"].nunique() == 1


def test_years_down_the_rows_are_no_table_on_its_side(tmp_path: Path) -> None:
    """Without units, days or owners among them, rows stay what they are."""
    rows = [["指标", "供水量（万m3）", "用水户（户）"], ["2023年", 10, 20], ["2024年", 11, 21]]
    found = told(workbook(tmp_path / "a.xlsx", rows), "period", "value")
    assert found[0] == ("2023", 10.0)


def case(number: int, task: str, owner: str, due: str, result: str) -> list[list[object]]:
    """One supervision form as offices print it."""
    return [
        [f"督 办 单（{number}）"],
        ["督办编号", f"〔2025〕{number}号", "签发日期", "2025年2月18日"],
        ["督办事项", task, task, task],
        ["承办科室", owner, "办结时限", due],
        ["办理结果", result, "督查室意见", "按月报送"],
    ]


def test_forms_of_one_case_each_are_a_list(tmp_path: Path) -> None:
    """Each form is a row: its heads stand before the values, two to a line."""
    rows = [
        *case(1, "水库安全隐患排查", "防御科", "2025年3月31日前", "已办结"),
        *case(2, "河湖创建验收", "河湖科", "2025年11月30日前", "正在办理，进度滞后"),
    ]
    tasks = read_contents(workbook(tmp_path / "a.xlsx", rows)).tasks
    assert rows_of(tasks, "task", "unit", "due") == [
        ("水库安全隐患排查", "防御科", "2025-03-31"),
        ("河湖创建验收", "河湖科", "2025-11-30"),
    ]


def test_the_heads_of_a_list_are_no_form(tmp_path: Path) -> None:
    """问题 | 来源 | 整改责任人 | 整改期限 stand beside each other as keys and values would."""
    rows = [
        ["问题", "来源", "整改责任人", "整改期限", "整改状态", "销号日期"],
        ["河滩堆放垃圾", "巡察", "刘某（河湖科）", "2024-06-15", "已销号", "2024-06-12"],
        ["消毒设备闲置", "检查", "何某（农水科）", "2024-09-30", "整改中", None],
    ]
    assert len(read_contents(workbook(tmp_path / "a.xlsx", rows)).problems) == 2


def test_months_across_are_of_the_year_that_a_row_names(tmp_path: Path) -> None:
    """2025年 and 2024年 under 年度, months above: each figure is of that year's month."""
    rows = [
        ["2025年1—2月分月统计表"],
        ["指标名称", "计量单位", "年度", "1月", "2月", "1—2月累计"],
        ["治理面积", "平方公里", "2025年", 1.2, 0.8, 2.0],
        [None, None, "2024年", 1.0, 0.9, 1.9],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A3:A4", "B3:B4"])
    spans = ["2025-01", "2025-02", "2025-01/2025-02", "2024-01", "2024-02", "2024-01/2024-02"]
    assert [period for (period,) in told(path, "period")] == spans


def test_a_remark_revises_the_goal_of_its_row(tmp_path: Path) -> None:
    """7月经同意调减为96场 counts, 拟调减为90场 does not; of several the last does."""
    rows = [
        ["2025年工作进度表（1—9月）"],
        ["工作事项", "全年任务", "1—9月完成", "备注"],
        ["避险转移演练", "120场", "75场", "7月经县防指同意调减为96场"],
        ["应急演练", "100场", "70场", "拟调减为90场"],
        ["巡堤查险", "80场", "20场", "3月调整为70场，8月下调到60场，经费核减为5万元"],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    targets = [value for role, value in told(path, "role", "value") if role == "target"]
    assert targets == [96.0, 100.0, 60.0]
