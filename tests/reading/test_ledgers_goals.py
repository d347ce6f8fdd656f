"""Goals in the words of rules and of those who handed them down, with their days and schedules."""

from __future__ import annotations

from pathlib import Path

import pytest
from ledger_files import Rows, told, workbook

from duibiao.reading.ledgers import read_contents


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
        ("渠首引水", "target", "min", 24500.0, "2024"),
        ("渠首引水", "actual", "exact", 24860.0, "2024"),
        ("水利用系数", "target", "exact", 0.7, "2024"),
        ("水利用系数", "actual", "exact", 0.698, "2024"),
        ("用电量", "target", "max", 420.0, "2024"),
        ("用电量", "actual", "exact", 412.6, "2024"),
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
        (5.5, "2025-11-30"),
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


MONTHS = [f"{m}月" for m in range(1, 13)]
QUARTERS = ["一季度", "二季度", "三季度", "四季度"]


@pytest.mark.parametrize(
    ("head", "plan", "done", "total"),
    [
        ("类别", "计划", "实绩", "全年"),
        ("类型", "目标", "完成", "合计"),
        ("行次", "本年计划", "本年实际", "全年合计"),
        (None, "任务", "实际完成", "全年"),
    ],
)
@pytest.mark.parametrize("parts", [MONTHS, QUARTERS])
@pytest.mark.parametrize("plan_first", [True, False])
def test_plans_of_months_share_the_years_goal_out(
    tmp_path: Path, head: str, plan: str, done: str, total: str, parts: list[str], plan_first: bool
) -> None:
    """Beside 全年 a row of plans has one goal, and its parts are the schedule, whatever the words;
    what was done is of the parts filled."""
    goals, open_ = [3 + n % 3 for n, _ in enumerate(parts)], len(parts) // 4
    did = [2 + n % 3 for n, _ in enumerate(parts[open_:])]
    rows = [[plan, *goals, sum(goals)], [done, *did, *[None] * open_, sum(did)]]
    one, two = rows if plan_first else rows[::-1]
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["2024年重点工作计划与完成情况"],
            ["指标", "责任科室", "单位", head, *parts, total],
            ["河道疏浚", "河湖科", "公里", *one],
            [None, None, None, *two],
            ["执法巡查", "水政科", "次", *one],
            [None, None, None, *two],
        ],
        ["A3:A4", "B3:B4"],
    )
    found = read_contents(path).readings
    own = found[~found["repairs"].str.contains("shared_out")]
    targets = own[own["role"] == "target"]
    assert list(targets["name"]) == ["河道疏浚", "执法巡查"]
    assert list(targets["value"]) == [sum(goals)] * 2
    assert list(targets["unit"]) == ["公里", "次"]
    assert list(targets["owner"]) == ["河湖科", "水政科"]
    assert all(text.count(";") == len(parts) - 1 for text in targets["schedule"])
    so_far = own[(own["role"] == "actual") & (own["period"] == "2024-01/2024-09")]
    assert list(so_far["value"]) == [sum(did)] * 2


def test_a_rate_kept_all_year_has_no_schedule(tmp_path: Path) -> None:
    """Stages that ask for the year's own rate are no way towards it; large amounts stay whole."""
    rows = [
        ["2024年重点指标"],
        ["指标", "单位", "类别", "一季度", "上半年", "前三季度", "全年"],
        ["水质达标率", "%", "目标", 95, 95, 95, 95],
        [None, None, "完成", 96, 95.5, 95.2, None],
        ["水费收入", "元", "目标", 1234567, 2345678, 3456789, 4567890],
        [None, None, "完成", 1300000, 2400000, 3500000, None],
    ]
    assert goals(tmp_path, rows, "value", "schedule")[3::4] == [
        (95.0, ""),
        (4567890.0, "2024-03:1234567;2024-06:2345678;2024-09:3456789"),
    ]


def test_plans_of_months_down_share_out_the_years(tmp_path: Path) -> None:
    """Below 2025年 in the corner stand times; what each month plans is no goal of its own."""
    months = [[f"{n}月", 100 * n, 90 * n] for n in range(1, 5)]
    rows = [["引水计划与实际（万立方米）"], ["2025年", "引水量", None], [None, "计划", "实际"]]
    rows += [["全年", 9800, None], ["1—4月", 1000, 900], *months]
    path = workbook(tmp_path / "a.xlsx", rows, ["A2:A3", "B2:C2"])
    found = read_contents(path).readings
    shared = found["repairs"].str.contains("shared_out")
    goals_told = found[(found["role"] == "target") & ~shared]
    assert list(zip(goals_told["period"], goals_told["value"], strict=True)) == [("2025", 9800.0)]
    assert (found["period"].str.len() == len("2025-01")).sum() == 2 * len(months)


def test_what_is_done_has_the_name_of_what_is_planned_beside_it(tmp_path: Path) -> None:
    """完成处数 beside 计划处数 below 新建工程 is what was done of it, under one name."""
    rows: Rows = [
        ["2024年农村供水任务完成情况表", None, None, None, None],
        ["乡镇", "新建工程", None, None, None],
        [None, "计划处数", "完成处数", "计划受益人口（人）", "完成受益人口（人）"],
        ["双龙镇", 3, 2, 4200, 4350],
        ["大垅乡", 2, 1, 1800, 900],
        ["合计", 5, 3, 6000, 5250],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A1:E1", "A2:A3", "B2:E2"])
    assert told(path, "name", "role", "value")[-4:] == [
        ("新建工程处数", "target", 5),
        ("新建工程处数", "actual", 3),
        ("新建工程受益人口", "target", 6000),
        ("新建工程受益人口", "actual", 5250),
    ]
