"""Goals in the words of rules and of those who handed them down, with their days and schedules."""

from __future__ import annotations

from pathlib import Path

from ledger_files import Rows, told, workbook


def goals(tmp_path: Path, rows: Rows, *columns: str) -> list[tuple[object, ...]]:
    """Return columns of the targets alone."""
    found = told(workbook(tmp_path / "a.xlsx", rows), "role", *columns)
    return [row[1:] for row in found if row[0] == "target"]


def test_rules_of_scores_hold_the_goals(tmp_path: Path) -> None:
    """What stands before 得满分 is asked for; the deductions are not."""
    rows = [
        ["2024年度考核细则自评"],
        ["考核内容", "标准分", "评分标准", "完成情况", "自评分"],
        [
            "渠首引水",
            8,
            "全年引水量不低于24500万立方米得满分，每少100万立方米扣0.5分",
            "全年引水24860万立方米",
            8,
        ],
        ["水利用系数", 6, "达到0.70得满分，每低0.01扣1分", "实测0.698，未达标", 5.8],
        ["用电量", 4, "控制在420万千瓦时以内得满分，每超5万千瓦时扣0.5分", "用电412.6万千瓦时", 4],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "name", "role", "bound", "value", "period") == [
        ("渠首引水", "target", "min", 245000000.0, "2024"),
        ("渠首引水", "actual", "exact", 248600000.0, "2024"),
        ("水利用系数", "target", "exact", 0.7, "2024"),
        ("水利用系数", "actual", "exact", 0.698, "2024"),
        ("用电量", "target", "max", 420.0, "2024"),
        ("用电量", "actual", "exact", 4126000.0, "2024"),
    ]


def test_a_goal_set_by_the_office_goes_before_one_handed_down(tmp_path: Path) -> None:
    """省定 counts beside 国家下达, and 序时进度要求（%） is its schedule, 完成省定目标（%） its rate."""
    rows = [
        ["2025年目标进展"],
        ["目标名称", "计量单位", "年度目标", None, "截至10月底", None, None],
        [None, None, "国家下达", "省定", "序时进度要求（%）", "累计完成", "完成省定目标（%）"],
        ["投资完成额", "亿元", 400, 420, 85, 368.4, 87.7],
        ["治理面积", "平方公里", 1450, 1600, 85, 1418, 88.6],
        ["改造完工", "处", 35, 40, 95, 34, 85],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["C2:D2", "E2:G2"])
    found = [row[1:] for row in told(path, "role", "value", "schedule") if row[0] == "target"]
    assert found == [(420.0, "2025-10:85%"), (1600.0, "2025-10:85%"), (40.0, "2025-10:95%")]


def test_a_goals_cell_may_hold_its_day(tmp_path: Path) -> None:
    """11月底前完成5.5万亩 is due then."""
    rows = [
        ["2025年度目标责任书"],
        ["考核指标", "目标要求", "责任科室"],
        ["节水灌溉面积", "11月底前完成5.5万亩", "农水科"],
        ["新开工项目", "6月底前新开工36个", "建管科"],
        ["用水总量", "控制在24.6亿立方米以内", "水资源科"],
    ]
    assert goals(tmp_path, rows, "value", "due") == [
        (55000.0, "2025-11-30"),
        (36.0, "2025-06-30"),
        (24.6, ""),
    ]


def test_目标数量_and_何时完成(tmp_path: Path) -> None:
    """The words of a county clerk, with the units in the cells."""
    rows = [
        ["2025年度目标任务书（截至6月30日）"],
        ["目标项目", "目标数量", "何时完成", "目前进度"],
        ["水行政执法巡查", "700次", "全年", "384次"],
    ]
    assert goals(tmp_path, rows, "value", "unit", "due") == [(700.0, "次", "2025-12-31")]
