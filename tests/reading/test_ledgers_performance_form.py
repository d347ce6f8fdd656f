"""The form by which every office rates what a project's money did (项目支出绩效自评表)."""

from __future__ import annotations

import pytest
from ledger_files import workbook

from duibiao.reading.ledgers import read_contents

MERGED = (
    *("A1:I1", "A2:I2", "A3:B3", "C3:I3", "A4:B4", "C4:D4", "E4:F4", "G4:I4", "A5:A7", "B5:C5"),
    *("B6:C6", "B7:C7", "A8:B9", "C8:E8", "F8:I8", "C9:E9", "F9:I9", "A10:A15", "B11:B13"),
    *("B14:B15", "A16:F16"),
)


def form() -> list[list[object]]:
    """Return the rows of the form: who fills it in, money, aims in words, indicators, a sum."""
    x = None
    funds = "项目资金（万元）", x, x, "年初预算数", "全年预算数（A）", "全年执行数（B）"
    heads = "绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值"
    aims = "改造计量设施，安装水尺，落实精准补贴。", "设施安装完成，补贴发放到户。"
    return [
        ["项目支出绩效自评表"],
        ["（2024年度）"],
        ["项目名称", x, "农业水价综合改革和计量设施安装", x, x, x, x, x, x],
        ["主管部门", x, "某县水利局", x, "实施单位", x, "某县水利局", x, x],
        [*funds, "分值", "执行率（B/A）", "得分"],
        [x, "年度资金总额", x, 880, 860, 842.4, 10, "97.95%", 9.8],
        [x, "其中：本年财政拨款", x, 800, 780, 762.4, "—", "97.74%", "—"],
        ["年度总体目标", x, "年初设定目标", x, x, "年度总体目标完成情况综述", x, x, x],
        [x, x, aims[0], x, x, aims[1], x, x, x],
        [*heads, "分值", "得分", "偏差原因分析及改进措施"],
        [x, "产出指标（50分）", "数量指标", "安装水尺", "≥266处", "271处", 10, 10, x],
        [x, x, "数量指标", "改造计量设施", "≥45套", "43套", 10, 9.5, "供货延迟"],
        [x, x, "质量指标", "工程验收合格率", "100%", "100%", 10, 10, x],
        [x, "效益指标（30分）", "社会效益指标", "受益农户", "≥1000户", "1035户", 10, 10, x],
        [x, x, "生态效益指标", "节水意识", "显著提升", "显著提升", 10, 10, x],
        ["总分", x, x, x, x, x, 100, 99.3, x],
    ]


@pytest.fixture(scope="module")
def readings(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[object, ...]]:
    """What is read of the form: name, role, value and unit."""
    path = workbook(tmp_path_factory.mktemp("form") / "a.xlsx", form(), MERGED)
    frame = read_contents(path).readings
    said = frame[["name", "role", "value", "unit"]].itertuples(index=False, name=None)
    return list(said)


def test_each_indicator_of_the_form_has_its_goal_and_result(
    readings: list[tuple[object, ...]],
) -> None:
    """The lines that are filled in and the aims in words are no heads of its columns."""
    assert [one for one in readings if one[3] != "万元"] == [
        *(("安装水尺", "target", 266, "处"), ("安装水尺", "actual", 271, "处")),
        *(("改造计量设施", "target", 45, "套"), ("改造计量设施", "actual", 43, "套")),
        *(("工程验收合格率", "target", 100, "%"), ("工程验收合格率", "actual", 100, "%")),
        *(("受益农户", "target", 1000, "户"), ("受益农户", "actual", 1035, "户")),
    ]


def test_the_money_of_the_form_is_read_in_the_unit_of_its_corner(
    readings: list[tuple[object, ...]],
) -> None:
    """The corner groups the rows beside it; the year's budget replaces the one it began with."""
    assert [one for one in readings if one[3] == "万元"] == [
        ("资金总额", "context", 880, "万元"),
        ("资金总额", "target", 860, "万元"),
        ("资金总额", "actual", 842.4, "万元"),
        ("本年财政拨款", "context", 800, "万元"),
        ("本年财政拨款", "target", 780, "万元"),
        ("本年财政拨款", "actual", 762.4, "万元"),
    ]
