"""Columns that others add up to say what they are, whatever their heads are called."""

from __future__ import annotations

from pathlib import Path

from ledger_files import Rows, told, workbook

STATIONS = ["县城站", "龙门站", "大营站"]


def cells(tmp_path: Path, rows: Rows, *columns: str) -> list[tuple[object, ...]]:
    """Return what a table's readings say, each once."""
    return list(dict.fromkeys(told(workbook(tmp_path / "a.xlsx", rows), *columns)))


def test_a_total_behind_months_is_of_their_time(tmp_path: Path) -> None:
    """汛期合计 behind 6月 to 8月 is of these three months and names nothing."""
    body = [[name, 60 + n, 180 + n, 100 + n, 340 + 3 * n] for n, name in enumerate(STATIONS)]
    rows = [
        ["2024年降雨量统计表"],
        ["单位：毫米"],
        ["站名", "6月", "7月", "8月", "汛期合计"],
        *body,
    ]
    assert ("2024-06/2024-08", 340.0, "县城站降雨量") in cells(
        tmp_path, rows, "period", "value", "name"
    )


def test_a_year_behind_its_halves_is_the_year(tmp_path: Path) -> None:
    """全年 is no half year where the title names both halves."""
    body = [[name, 200 + n, 300 + n, 500 + 2 * n] for n, name in enumerate(STATIONS)]
    rows = [["2024年上、下半年供水量"], ["站名", "上半年", "下半年", "全年"], *body]
    assert ("2024", 500.0) in cells(tmp_path, rows, "period", "value")


def test_stages_of_a_plan_that_come_to_the_target_are_its_schedule(tmp_path: Path) -> None:
    """Quarters under 各季度完成投资 of a sheet of tasks are no results where all rows add up."""
    heads = ["项目名称", "年度计划", "各季度完成投资", "", "", ""]
    quarters = ["", "", "一季度", "二季度", "三季度", "四季度"]
    body = [
        [f"{name}加固工程", 1000 + n, 200, 300, 400, 100 + n] for n, name in enumerate("甲乙丙")
    ]
    rows = [["2025年投资分季度目标任务表"], ["万元"], heads, quarters, *body]
    assert {role for (role,) in cells(tmp_path, rows, "role")} == {"target"}
    body[0][2] = body[1][2] = 150
    assert ("actual",) in cells(tmp_path, [*rows[:4], *body], "role")


def test_results_that_met_the_target_to_the_last_are_results(tmp_path: Path) -> None:
    """Counts of a year that ended on plan add up as a schedule does: the title says which."""
    heads = ["工作", "年度目标", "一季度", "二季度", "三季度", "四季度"]
    body = [
        ["维修泵站（座）", 4, 1, 1, 1, 1],
        ["清淤（公里）", 20, 5, 5, 6, 4],
        ["打井（眼）", 10, 2, 3, 3, 2],
    ]
    rows = [["2024年重点工作完成情况表"], heads, *body]
    assert ("2024-10/2024-12", 4.0, "actual") in cells(tmp_path, rows, "period", "value", "role")


def test_months_without_rain_belong_to_the_year(tmp_path: Path) -> None:
    """全年 is the year where its first and last months are 0."""
    body = [[name, 0, 0, 10, 20, 40, 80, 100, 80, 40, 25, 0, 0, 395] for name in STATIONS]
    rows = [["2024年降雨量统计表"], ["站名", *(f"{n}月" for n in range(1, 13)), "全年"], *body]
    assert ("2024", 395.0) in cells(tmp_path, rows, "period", "value")


def test_a_difference_with_a_name_of_its_own_is_a_figure(tmp_path: Path) -> None:
    """产销差水量 is measured, 下欠 is only what is left."""
    body = [["一水厂", 100, 85, 15, 15], ["二水厂", 80, 66, 14, 14], ["三水厂", 60, 51, 9, 9]]
    rows = [
        ["2024年6月各水厂供水（万m³）"],
        ["水厂", "供水量", "售水量", "产销差水量", "下欠"],
        *body,
    ]
    kinds = cells(tmp_path, rows, "name", "kind")
    assert ("一水厂产销差水量", "level") in kinds
    assert ("一水厂下欠", "level") not in kinds


def test_what_stands_behind_among_is_a_part_with_its_unit(tmp_path: Path) -> None:
    """其中：防汛 and 抗旱 that add up to 投入金额（万元） are figures in 万元, no differences."""
    body = [
        ["中央资金", 420, 300, 120],
        ["省级资金", 275, 180, 95],
        ["县级资金", 159, 113, 46],
    ]
    rows = [["2024年1—7月资金投入"], ["资金来源", "投入金额（万元）", "其中：防汛", "抗旱"], *body]
    assert ("中央资金抗旱", 120.0, "万元", "level") in cells(
        tmp_path, rows, "name", "value", "unit", "kind"
    )


def test_plans_of_quarters_are_the_schedule_of_the_year(tmp_path: Path) -> None:
    """一季度计划 to 四季度计划 beside 年度目标 are due up to each end, none a goal of its own."""
    heads = [
        "指标",
        "年度目标",
        "一季度计划",
        "二季度计划",
        "三季度计划",
        "四季度计划",
        "1-9月完成",
    ]
    rows = [["2025年完成情况（截至9月底）"], heads, ["河道清淤（公里）", 100, 10, 20, 30, 40, 55]]
    assert cells(tmp_path, rows, "value", "role", "schedule") == [
        (100.0, "target", "2025-03:10;2025-06:30;2025-09:60;2025-12:100"),
        (55.0, "actual", ""),
    ]


def test_an_amount_like_a_year_is_no_heading(tmp_path: Path) -> None:
    """2000 and 近2000 beside their unit are figures, and those below keep their own."""
    body = [["水费收入", "万元", 2000, "近2000"], ["供水量", "万m3", 500, 510]]
    rows = [["2024年目标完成情况"], ["指标", "单位", "目标", "完成"], *body]
    assert cells(tmp_path, rows, "name", "value") == [
        ("水费收入", 2000.0),
        ("供水量", 500.0),
        ("供水量", 510.0),
    ]
