"""Tables on their side and forms of one case each."""

from __future__ import annotations

from pathlib import Path

import pytest
from ledger_files import rows_of, told, workbook

from duibiao.reading.ledgers import read_contents
from duibiao.reading.ledgers.forms import read_forms
from duibiao.vocabulary.faults import DataFaults

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
    assert read_forms(path)["rows"].unique().tolist() == ["2–8", "10–16"]


def test_a_table_on_its_side_has_the_unit_of_the_line_above_it(tmp_path: Path) -> None:
    """（一）资金类（单位：万元） counts, however many lines stand above it."""
    head = [["某局目标完成表"], ["填报单位：某局", "填报日期：2025年1月6日"], ["共两类"]]
    rows = [row for row in ASIDE[1:] if row[0] not in {"指标名称", "计量单位"}]
    table = [["指标名称", "补偿费", "水费收入"], *([row[0], row[2], row[2]] for row in rows)]
    path = workbook(tmp_path / "a.xlsx", [*head, ["（一）资金类（单位：万元）"], *table])
    assert set(told(path, "unit")) == {("万元",)}


SAID = [
    "计划12座，已完成9座",
    "目标12座；实际完成9座，余3座在建",
    "应建12座/已建9座",
    "年度计划：１２座、累计完成９座",
    "任务数12座 完成数9座",
]


@pytest.mark.parametrize("said", SAID)
def test_a_cell_may_hold_a_goal_and_what_was_done_of_it(said: str, tmp_path: Path) -> None:
    """Both are figures of their own, at the cell's place; what only tells progress is told."""
    rows = [
        ["2024年任务推进表（截至2024年9月30日）"],
        ["事项", "计划与进展", "责任科室", "完成时限"],
        *([name, said, "工管科", "12月底"] for name in ("水闸改造", "山塘整治", "水库加固")),
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    found = told(path, "location", "name", "period", "role", "value", "unit", "due")
    assert len(found) == 6
    assert found[:2] == [
        ("台账!B3", "水闸改造", "2024", "target", 12.0, "座", "2024-12-31"),
        ("台账!B3", "水闸改造", "2024-01/2024-09", "actual", 9.0, "座", ""),
    ]


def test_a_year_in_a_cell_is_no_goal(tmp_path: Path) -> None:
    """计划2025年建成12座，已完成9座 asks for no 2,025."""
    task = ["水闸改造", "计划2025年建成12座，已完成9座", "工管科", "12月底"]
    head = ["事项", "计划与进展", "责任科室", "完成时限"]
    path = workbook(tmp_path / "a.xlsx", [["2025年任务推进表"], head, task, task, task])
    assert set(read_forms(path)["sort"]) == {"tasks"}


def test_a_list_that_says_how_its_tasks_stand_stays_one(tmp_path: Path) -> None:
    """计划12座，已完成9座 beside 进展状态 is progress of a task."""
    head = ["事项", "计划与进展", "责任科室", "完成时限", "进展状态"]
    task = ["水闸改造", SAID[0], "工管科", "12月底", "正常推进"]
    path = workbook(tmp_path / "a.xlsx", [["2024年督办表"], head, task, task, task])
    assert set(read_forms(path)["sort"]) == {"tasks"}


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


CARD = [
    ["城北水厂运行情况卡（2024年9月）"],
    ["水厂名称", "城北水厂", "厂长", "李明"],
    ["建成时间", "2013年11月", "联系电话", "0743-5551238"],
    ["9月供水量（万吨）", 36.8, "1—9月供水量（万吨）", 311.2],
    ["2024年计划供水量（万吨）", 420, "出厂水合格率", "99.8%"],
    ["上年同期供水量（万吨）", 298.4, "职工（人）", 35],
]


def test_a_card_tells_of_the_thing_it_names_each_figure_in_its_own_time(tmp_path: Path) -> None:
    """Labels and values alternate; days, telephones and persons are no figures."""
    path = workbook(tmp_path / "a.xlsx", CARD)
    found = told(path, "location", "name", "place", "role", "period", "value", "unit")
    own = "城北水厂"
    assert found == [
        ("台账!B4", f"{own}供水量", own, "actual", "2024-09", 36.8, "万吨"),
        ("台账!D4", f"{own}供水量", own, "actual", "2024-01/2024-09", 311.2, "万吨"),
        ("台账!B5", f"{own}供水量", own, "target", "2024", 420.0, "万吨"),
        ("台账!D5", f"{own}出厂水合格率", own, "actual", "2024-09", 99.8, "%"),
        ("台账!B6", f"{own}供水量", own, "actual", "2023-09", 298.4, "万吨"),
        ("台账!D6", f"{own}职工", own, "actual", "2024-09", 35.0, "人"),
    ]


def test_a_card_that_names_no_thing_tells_of_the_office(tmp_path: Path) -> None:
    """Units stand with the values, groups in front of the rows."""
    rows = [
        ["某县节水情况表（2024年）"],
        ["用水", "用水总量", "2.74亿立方米", "万元工业增加值用水量", "16立方米"],
        [None, "管网漏损率", "8.16%", "再生水利用率", "31.4%"],
        ["建设", "建成节水型小区", "23个", "节水灌溉面积", "10万亩"],
    ]
    found = told(workbook(tmp_path / "a.xlsx", rows), "name", "place", "period", "value", "unit")
    assert found[:2] == [
        ("用水总量", "", "2024", 2.74, "亿立方米"),
        ("万元工业增加值用水量", "", "2024", 16.0, "立方米"),
    ]
    assert len(found) == 6


def test_two_columns_of_names_under_heads_are_no_card(tmp_path: Path) -> None:
    """乡镇 | 户数 | 乡镇 | 户数: each town has its own figure."""
    rows = [
        ["某县2024年受益户数统计表（户）"],
        ["乡镇", "受益户数", "乡镇", "受益户数"],
        ["城关镇", 312, "东山乡", 208],
        ["西河乡", 145, "南塘镇", 367],
        ["北坪乡", 98, "龙潭镇", 251],
    ]
    found = told(workbook(tmp_path / "a.xlsx", rows), "place", "value")
    assert sorted(found)[0] == ("东山乡", 208.0)
    assert len(found) == 6


def test_towns_beside_quantities_and_a_persons_data_are_no_cards(tmp_path: Path) -> None:
    """Nothing names what the figures measure: the sheet is refused, as it was before cards."""
    towns = [["2024年统计"], ["东山镇", "3.2万人", "西河镇", "2.1万人"]]
    towns += [["南坪镇", "120平方公里", "北岭镇", "88平方公里"], ["临江镇", "5台", "河口镇", "6台"]]
    person = [["登记表"], ["姓名", "张三", "电话", "13812345678"], ["职务", "局长", "办公室", 301]]
    person += [["年龄（岁）", 55, "工龄（年）", 30], ["值班（天）", 5, "单位", "水利局"]]
    for rows in (towns, person):
        with pytest.raises(DataFaults, match="no_heading"):
            read_contents(workbook(tmp_path / "a.xlsx", rows))


def test_a_place_that_equals_the_others_sum_by_chance_stays_a_place(tmp_path: Path) -> None:
    """市直 is one of them, 集团 is what all are together."""
    rows: list[list[object]] = [["2024年山塘整治情况"], ["单位", "计划（座）", "完成（座）"]]
    rows += [["东山县", 100, 50], ["西河县", 200, 100], ["南坪县", 300, 200]]
    for last, place in (("市直", "市直"), ("集团", "")):
        path = workbook(tmp_path / "a.xlsx", [*rows, [last, 600, 350]])
        assert told(path, "place", "value")[-1] == (place, 350.0)
