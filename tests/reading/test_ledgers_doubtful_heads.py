"""Heads that look like others: what each figure is said to be, in tables of ordinary offices."""

from __future__ import annotations

from pathlib import Path

import pytest
from ledger_files import told, workbook

CASES: dict[str, tuple[list[list[object]], list[tuple[object, ...]]]] = {
    "a written year beside rows of months counts": (
        [
            ["2024年水量情况表"],
            ["月份", "供水量（万m³）", "2022年供水量（万m³）"],
            ["1月", 10, 8],
            ["2月", 11, 9],
        ],
        [
            *(("actual", "2024-01", 10.0), ("actual", "2022-01", 8.0)),
            *(("actual", "2024-02", 11.0), ("actual", "2022-02", 9.0)),
        ],
    ),
    "同期降雨量 is of the same month": (
        [
            ["2024年情况表"],
            ["月份", "征收额", "同期降雨量（mm）"],
            ["1月", 5, 100],
            ["2月", 6, 110],
        ],
        [
            *(("actual", "2024-01", 5.0), ("actual", "2024-01", 100.0)),
            *(("actual", "2024-02", 6.0), ("actual", "2024-02", 110.0)),
        ],
    ),
    "the hour of export tells no time": (
        [
            *(["2024年1—9月农村供水情况表"], ["导出时间：2024年10月12日 15:30"]),
            *(["指标", "单位", "完成数"], ["供水量", "万m³", 10]),
        ],
        [("actual", "2024-01/2024-09", 10.0)],
    ),
    "the table's own year end is done": (
        [
            ["2024年目标完成情况"],
            ["指标", "单位", "2024年目标", "截至2024年底完成"],
            ["堤防", "公里", 100, 90],
        ],
        [("target", "2024", 100.0), ("actual", "2024", 90.0)],
    ),
    "指标值 under 绩效 is a goal": (
        [
            ["2024年度绩效指标表"],
            ["指标", "指标值"],
            ["河道保洁覆盖率（%）", 95],
            ["水质合格率（%）", 90],
        ],
        [("target", "2024", 95.0), ("target", "2024", 90.0)],
    ),
    "指标值 of what runs is a result": (
        [
            ["二号水电站2023年运行指标"],
            ["指标名称", "单位", "指标值"],
            ["发电量", "万千瓦时", 4268.5],
        ],
        [("actual", "2023", 4268.5)],
    ),
    "完成 is no difference of two goals, though they fit": (
        [
            *(["2024年目标调整完成情况"], ["指标", "单位", "年初目标", "调整后目标", "完成"]),
            *(["甲", "公里", 10, 18, 8], ["乙", "公里", 20, 38, 18], ["丙", "公里", 3, 5, 2]),
        ],
        [
            *(("context", "2024", 10.0), ("target", "2024", 18.0), ("actual", "2024", 8.0)),
            *(("context", "2024", 20.0), ("target", "2024", 38.0), ("actual", "2024", 18.0)),
            *(("context", "2024", 3.0), ("target", "2024", 5.0), ("actual", "2024", 2.0)),
        ],
    ),
    "2023年同期 behind a month is that month's": (
        [
            *(["2024年9月统计表"], ["指标", "单位", "2024年9月", "2023年同期", "1—9月累计"]),
            ["供水量", "万m³", 9, 10, 90],
        ],
        [
            ("actual", "2024-09", 9.0),
            ("actual", "2023-09", 10.0),
            ("actual", "2024-01/2024-09", 90.0),
        ],
    ),
    "历年同期蓄水量 is a mean, not last year's": (
        [
            *(["2024年6月水库蓄水情况"], ["水库", "蓄水量（万方）", "历年同期蓄水量（万方）"]),
            *(["龙潭水库", 10, 8], ["红旗水库", 20, 16]),
        ],
        [
            *(("actual", "2024-06", 10.0), ("actual", "2024-06", 8.0)),
            *(("actual", "2024-06", 20.0), ("actual", "2024-06", 16.0)),
        ],
    ),
    "a written year beside a stock is that year's": (
        [
            *(["2024年6月水库蓄水情况"], ["水库", "蓄水量（万方）", "2022年6月蓄水量（万方）"]),
            *(["龙潭水库", 10, 8], ["红旗水库", 20, 16]),
        ],
        [
            *(("actual", "2024-06", 10.0), ("actual", "2022-06", 8.0)),
            *(("actual", "2024-06", 20.0), ("actual", "2022-06", 16.0)),
        ],
    ),
    "实际支出 beside works counted is what was done of the budget": (
        [
            ["2024年1—6月预算执行情况"],
            ["项目", "年度预算（万元）", "实际支出（万元）", "完成工程量（处）"],
            *(["渠道养护", 120, 80, 3], ["泵站维修", 60, 30, 2]),
        ],
        [
            *(("target", "2024", 120.0), ("actual", "2024-01/2024-06", 80.0)),
            ("actual", "2024-01/2024-06", 3.0),
            *(("target", "2024", 60.0), ("actual", "2024-01/2024-06", 30.0)),
            ("actual", "2024-01/2024-06", 2.0),
        ],
    ),
    "2024年前三季度 is of that year, not before it": (
        [
            ["2024年1—9月水利指标完成情况"],
            ["指标", "单位", "年度目标", "2024年前三季度", "2023年前三季度"],
            *(["治理河道", "公里", 100, 70, 60], ["新建堤防", "公里", 40, 31, 22]),
        ],
        [
            *(("target", "2024", 100.0), ("actual", "2024-01/2024-09", 70.0)),
            ("actual", "2023-01/2023-09", 60.0),
            *(("target", "2024", 40.0), ("actual", "2024-01/2024-09", 31.0)),
            ("actual", "2023-01/2023-09", 22.0),
        ],
    ),
    "年度投资规模 is what a project is to spend this year": (
        [
            ["2024年水利项目投资完成情况（1—6月）"],
            ["项目", "年度投资规模（万元）", "完成投资（万元）", "完成率（%）"],
            *(["南河堤防工程", 200, 80, 40], ["北渠改造工程", 300, 90, 30]),
            ["东库加固工程", 100, 60, 60],
        ],
        [
            (role, period, float(value))
            for plan, done in ((200, 80), (300, 90), (100, 60))
            for role, period, value in (
                ("target", "2024", plan),
                ("actual", "2024-01/2024-06", done),
            )
        ],
    ),
    "变更（本） alone changes no goal": (
        [
            *(["2025年上半年取水许可办理情况"], ["县区", "新发证（本）", "变更（本）"]),
            *(["金塔县", 9, 5], ["荔浦县", 20, 4]),
        ],
        [
            *(("actual", "2025-01/2025-06", 9.0), ("actual", "2025-01/2025-06", 5.0)),
            *(("actual", "2025-01/2025-06", 20.0), ("actual", "2025-01/2025-06", 4.0)),
        ],
    ),
    "goods that balance are stocks and what came and went": (
        [
            ["2024年1—6月防汛物资收发存表"],
            ["物资", "单位", "年初库存", "1-6月购入", "1-6月消耗", "6月末库存"],
            *(["编织袋", "条", 50, 20, 10, 60], ["土工布", "米", 40, 5, 15, 30]),
            *(["铁锹", "把", 9, 4, 3, 10],),
        ],
        [
            row
            for values in ((50, 20, 10, 60), (40, 5, 15, 30), (9, 4, 3, 10))
            for row in zip(
                ["actual"] * 4,
                ["2023", "2024-01/2024-06", "2024-01/2024-06", "2024-06"],
                map(float, values),
                strict=True,
            )
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_head_that_looks_like_another_is_read_as_itself(case: str, tmp_path: Path) -> None:
    """Each of these was read otherwise with high confidence once."""
    rows, says = CASES[case]
    assert told(workbook(tmp_path / "a.xlsx", rows), "role", "period", "value") == says
