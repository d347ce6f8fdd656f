"""Ledgers as people make them in Excel and WPS."""

from __future__ import annotations

from pathlib import Path

import pytest
from ledger_files import Rows, delimited, noticed, told, workbook

from duibiao.reading.ledgers import read_contents
from duibiao.vocabulary.faults import DataFaults

FIXTURES = Path(__file__).parents[1] / "fixtures"


def test_a_two_level_merged_heading_with_plan_done_rate_and_last_year(tmp_path: Path) -> None:
    """Each figure gets its own period, role and kind from the levels above it."""
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["某县水利局2023年1—10月主要指标完成情况表"],
            ["序号", "指标", "单位", "2023年", None, None, "上年同期", "备注"],
            [None, None, None, "年度目标", "完成数", "完成率"],
            [1, "供水量", "万m3", 1200, 1100.5, 0.917, 1000, "快报"],
        ],
        ["A1:H1", "D2:F2", "A2:A3", "B2:B3", "C2:C3", "G2:G3", "H2:H3"],
        {"F4": "0.0%"},
    )
    assert told(path, "name", "period", "value", "unit", "kind", "role", "location", "note") == [
        ("供水量", "2023", 1200.0, "万m3", "level", "target", "台账!D4", "快报"),
        ("供水量", "2023-01/2023-10", 1100.5, "万m3", "level", "actual", "台账!E4", "快报"),
        ("供水量", "2022-01/2022-10", 1000.0, "万m3", "level", "actual", "台账!G4", "快报"),
    ]


def test_the_same_heading_in_a_csv_that_lost_its_merged_cells(tmp_path: Path) -> None:
    """Gaps of the upper level belong to the heading on their left."""
    path = delimited(
        tmp_path / "a.csv",
        [
            ["2023年水利指标", "", "", "", ""],
            ["指标", "单位", "2023年", "", "2022年"],
            ["", "", "计划", "完成", "完成"],
            ["供水量", "万m3", "10", "9", "8"],
        ],
    )
    assert told(path, "period", "value", "role", "location") == [
        ("2023", 10.0, "target", "C4"),
        ("2023", 9.0, "actual", "D4"),
        ("2022", 8.0, "actual", "E4"),
    ]


def test_periods_across_the_columns(tmp_path: Path) -> None:
    """Years, and a part of the title's year, each have a column; 同比 beside both is a check."""
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["某县2024年供水台账"],
            ["指标", "计量单位", "2022年", 2023, "1—10月", "同比（%）"],
            ["供水量", "万m3", 10, "9", "８", "-11.1"],
        ],
    )
    assert told(path, "period", "value", "unit", "kind") == [
        ("2022", 10.0, "万m3", "level"),
        ("2023", 9.0, "万m3", "level"),
        ("2024-01/2024-10", 8.0, "万m3", "level"),
    ]


def test_periods_down_the_rows_and_units_in_the_headings(tmp_path: Path) -> None:
    """The columns are the indicators; a rate without a unit that stays below one is a percentage."""
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["年份", "供水量（万m³）", "用水户数(户)", "漏损率"],
            [2022, "1,110", "21", 0.11],
            ["2023年", 1120, "—", 0.105],
        ],
    )
    assert told(path, "name", "period", "value", "unit", "repairs")[:3] == [
        ("供水量", "2022", 1110.0, "万m³", "separator"),
        ("用水户数", "2022", 21.0, "户", ""),
        ("漏损率", "2022", 11.0, "%", "percent_as_fraction"),
    ]
    assert told(path, "name", "repairs")[4] == ("用水户数", "missing")


def test_months_down_the_rows_with_units_below_the_headings(tmp_path: Path) -> None:
    """A bare month belongs to the title's year; the total row is the year."""
    path = workbook(
        tmp_path / "a.xlsx",
        [["2023年逐月供水"], ["月份", "供水量"], [None, "万m3"], [1, 10], [12, 11], ["合计", 21]],
    )
    assert told(path, "name", "period", "value", "unit") == [
        ("供水量", "2023-01", 10.0, "万m3"),
        ("供水量", "2023-12", 11.0, "万m3"),
        ("供水量", "2023", 21.0, "万m3"),
    ]


def test_places_down_the_rows_with_subtotals_and_a_total(tmp_path: Path) -> None:
    """A place's figure names the place, a subtotal its group; the total is the bureau's own."""
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["各乡镇农村供水情况（2023年，单位：万元）"],
            ["片区", "乡镇", "投资", "受益人口（人）"],
            ["东片", "甲镇", 10, 1000],
            [None, "小计", 10, 1000],
            ["合计", None, 10, 1000],
        ],
        ["A3:A4"],
    )
    assert told(path, "name", "value", "unit", "period") == [
        ("甲镇投资", 10.0, "万元", "2023"),
        ("甲镇受益人口", 1000.0, "人", "2023"),
        ("东片投资", 10.0, "万元", "2023"),
        ("东片受益人口", 1000.0, "人", "2023"),
        ("投资", 10.0, "万元", "2023"),
        ("受益人口", 1000.0, "人", "2023"),
    ]


SECTIONS = [
    ["2023年度水利工作完成情况统计表"],
    ["序号", "指标", "单位", "年度任务", "累计完成"],
    ["甲", "乙", "丙", 1, 2],
    ["一", "资金争取"],
    [1, "（一）中央水利发展资金", "万元", 3209, 3300],
    [2, "其中：节水", "万元", 100, "超90"],
    [None, "小计", "万元", 3209, 3300],
    ["序号", "指标", "单位", "年度任务", "累计完成"],
    ["二", "水土保持"],
    [3, "治理面积（km²）", None, 12.5, "13"],
    [3, "治理面积（km²）", None, 12.5, "13"],
    ["填表人：张三"],
]


def test_sections_parts_and_subtotals_down_the_rows(tmp_path: Path) -> None:
    """A subtotal is named by its section; a part says what it is a part of; 超90 is at least 90."""
    path = workbook(tmp_path / "a.xlsx", SECTIONS)
    assert told(path, "name", "value", "unit", "bound", "role", "note") == [
        ("中央水利发展资金", 3209.0, "万元", "exact", "target", ""),
        ("中央水利发展资金", 3300.0, "万元", "exact", "actual", ""),
        ("节水", 100.0, "万元", "exact", "target", "属于“中央水利发展资金”"),
        ("节水", 90.0, "万元", "min", "actual", "属于“中央水利发展资金”"),
        ("资金争取小计", 3209.0, "万元", "exact", "target", ""),
        ("资金争取小计", 3300.0, "万元", "exact", "actual", ""),
        ("治理面积", 12.5, "km²", "exact", "target", ""),
        ("治理面积", 13.0, "km²", "exact", "actual", ""),
    ]


def test_rows_that_are_no_figures_are_told(tmp_path: Path) -> None:
    """Column numbers, a repeated heading, a repeated row and the note below are passed over."""
    codes = [
        (location, code) for location, code, _ in noticed(workbook(tmp_path / "a.xlsx", SECTIONS))
    ]
    assert codes == [
        ("台账!A3", "column_numbers"),
        ("台账!A8", "repeated_header"),
        ("台账!A11", "repeated_row"),
        ("台账!A12", "table_note"),
    ]


def test_two_tables_on_one_sheet_keep_their_own_titles(tmp_path: Path) -> None:
    """A new heading starts a new table with the period above it."""
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["2023年"],
            ["指标", "单位", "数值"],
            ["供水量", "万m3", 5],
            [],
            ["投资情况（2022年）"],
            ["项目", "计划", "完成"],
            ["渠道", "10万元", "9万元"],
        ],
    )
    assert told(path, "name", "period", "value", "unit", "role") == [
        ("供水量", "2023", 5.0, "万m3", "actual"),
        ("渠道", "2022", 10.0, "万元", "target"),
        ("渠道", "2022", 9.0, "万元", "actual"),
    ]


def test_what_is_not_understood_is_listed_with_its_cell(tmp_path: Path) -> None:
    """An unknown heading, a word for a figure, a nameless total and a nameless row: none guessed."""
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["指标", "单位", "2023年目标值", "截至10月底完成值", "颜色"],
            ["供水量", "亿m3", "≥2.2", "2.2亿", "红"],
            ["达标", None, None, "已完成"],
            ["合计", None, 3],
            [None, None, 4],
        ],
    )
    assert told(path, "name", "period", "value", "unit", "bound") == [
        ("供水量", "2023", 2.2, "亿m3", "min"),
        ("供水量", "2023-01/2023-10", 220000000.0, "m3", "exact"),
    ]
    assert noticed(path) == [
        ("台账!E1", "unknown_head", "颜色"),
        ("台账!D3", "figure_not_understood", "已完成"),
        ("台账!C4", "total_without_name", "合计 3"),
        ("台账!A5", "row_without_name", "4"),
    ]


def test_a_formula_that_was_never_calculated_is_told(tmp_path: Path) -> None:
    """A file written by a program holds no results: no silent gap."""
    path = workbook(tmp_path / "a.xlsx", [["指标", "2023年"], ["渠道", "=1+2"], ["水库", 3]])
    assert told(path, "name", "value") == [("水库", 3.0)]
    assert noticed(path) == [("台账!B2", "formula_without_value", "渠道")]


def test_hidden_rows_are_read_and_told(tmp_path: Path) -> None:
    """A hidden row is a figure all the same, and doubtful."""
    import openpyxl

    path = workbook(tmp_path / "a.xlsx", [["指标", "2023年"], ["渠道", 2], ["水库", 3]])
    book = openpyxl.load_workbook(path)
    book["台账"].row_dimensions[3].hidden = True
    book.save(path)
    assert told(path, "name", "repairs", "confidence") == [
        ("渠道", "", "high"),
        ("水库", "hidden", "medium"),
    ]
    assert noticed(path) == [("台账!A3", "hidden_row", "水库 | 3")]


def test_a_period_comes_from_the_file_name_or_the_caller(tmp_path: Path) -> None:
    """Where titles give none; where nobody gives one the reading says so."""
    rows = [["指标", "数值", "备注"], ["渠道", 2, None]]
    named = workbook(tmp_path / "2023年台账.xlsx", rows)
    unnamed = workbook(tmp_path / "台账.xlsx", rows)
    assert told(named, "period") == [("2023",)]
    assert told(unnamed, "period", "repairs") == [("", "no_period")]
    assert read_contents(unnamed, period="2022").readings["period"].tolist() == ["2022"]


def test_a_table_without_a_known_heading_is_refused(tmp_path: Path) -> None:
    """The message names the file, the row and what a heading looks like."""
    with pytest.raises(DataFaults, match=r"a\.xlsx:1:台账 \[no_heading\].*foo \| bar"):
        read_contents(workbook(tmp_path / "a.xlsx", [["foo", "bar"], ["a", "b"]]))


@pytest.mark.parametrize("name", ["ledger.xls", "ledger.ods"])
def test_xls_and_ods_read_like_xlsx(name: str) -> None:
    """Values, merged headings and hidden rows are seen in all three formats."""
    path = FIXTURES / name
    assert told(path, "name", "period", "value", "unit", "location")[:3] == [
        ("供水量", "2023", 1200.0, "万m3", "台账!D5"),
        ("供水量", "2023-01/2023-10", 1100.5, "万m3", "台账!E5"),
        ("供水量", "2022-01/2022-10", 1000.0, "万m3", "台账!G5"),
    ]
    assert told(path, "name", "value", "location")[-1] == ("灌溉面积", 500.0, "乡镇!C4")
    assert noticed(path)[0][:2] == ("台账!A6", "hidden_row")


def test_plan_and_done_in_rows_of_their_own(tmp_path: Path) -> None:
    """The last label column says what the row's figures are; the one before it names them."""
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["2023年主要任务"],
            ["指标名称", "项目", "单位", "1—6月", "全年"],
            ["治理面积", "计划", "km2", 5, 12],
            [None, "完成", "km2", 6, 13],
        ],
        ["A3:A4"],
    )
    assert told(path, "name", "period", "value", "role") == [
        ("治理面积", "2023-01/2023-06", 5.0, "target"),
        ("治理面积", "2023", 12.0, "target"),
        ("治理面积", "2023-01/2023-06", 6.0, "actual"),
        ("治理面积", "2023", 13.0, "actual"),
    ]


def test_places_and_indicators_both_down_the_rows(tmp_path: Path) -> None:
    """A long table: a place's figure names the place, the total's does not."""
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["乡镇", "指标", "年份", "数值", "计量单位"],
            ["甲镇", "供水量", 2023, 5, "万m3"],
            ["合计", "供水量", 2023, 9, "万m3"],
        ],
    )
    assert told(path, "name", "period", "value") == [
        ("甲镇供水量", "2023", 5.0),
        ("供水量", "2023", 9.0),
    ]


@pytest.mark.parametrize(
    ("head", "cells", "values"),
    [
        ("完成率", [0.85, 1.02], [85.0, 102.0]),
        ("完成率（%）", [0.85, 1.02], [85.0, 102.0]),
        ("完成率（%）", [85, 102.5], [85.0, 102.5]),
        ("完成率", ["85%", "102.5％"], [85.0, 102.5]),
        ("同比（%）", [0.85, -1.02], [0.85, -1.02]),
        ("同比增长", [0.085, -0.02], [8.5, -2.0]),
    ],
)
def test_percentages_as_fractions_or_percent(
    tmp_path: Path, head: str, cells: list[object], values: list[float]
) -> None:
    """0.85 in a column of completion rates is 85 %; a growth of 0.85 % that says % is just that."""
    rows = [["2023年"], ["指标", head], *([f"指标{n}", cell] for n, cell in enumerate(cells))]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "value", "unit") == [(value, "%") for value in values]


def test_years_beside_a_corner_word_and_the_unit_in_the_title(tmp_path: Path) -> None:
    """年份 above names heads the column of indicators; the title's brackets hold the unit."""
    path = workbook(
        tmp_path / "a.xlsx",
        [["历年用水总量（亿立方米）"], ["年份", "2020", 2021], ["用水总量", 5.1, 5.2]],
    )
    assert told(path, "name", "period", "value", "unit") == [
        ("用水总量", "2020", 5.1, "亿立方米"),
        ("用水总量", "2021", 5.2, "亿立方米"),
    ]


def test_three_levels_where_the_lowest_names_the_figure(tmp_path: Path) -> None:
    """A row's thing and a column's measure make the name together; the plans' total is no goal."""
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["项目", "2023年"],
            [None, "计划", None, "完成"],
            [None, "投资(万元)", "长度(公里)", "投资(万元)"],
            ["渠道", 1, 2, 3],
            ["合计", 1, 2, 3],
        ],
        ["A1:A3", "B1:D1", "B2:C2"],
    )
    assert told(path, "name", "value", "unit", "role") == [
        ("渠道投资", 1.0, "万元", "target"),
        ("渠道长度", 2.0, "公里", "target"),
        ("渠道投资", 3.0, "万元", "actual"),
        ("投资", 1.0, "万元", "context"),
        ("长度", 2.0, "公里", "context"),
        ("投资", 3.0, "万元", "actual"),
    ]


def test_a_part_shares_the_unit_of_its_whole(tmp_path: Path) -> None:
    """其中 rows seldom repeat it; a change in percent is a growth, in points a difference."""
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["指标", "2023年", "同比增减"],
            ["供水量（万吨）", "1,000", "+12.3%"],
            ["其中：工业", 300, "-1.2个百分点"],
        ],
    )
    assert told(path, "name", "value", "unit", "kind") == [
        ("供水量", 1000.0, "万吨", "level"),
        ("供水量", 12.3, "%", "growth"),
        ("工业", 300.0, "万吨", "level"),
        ("工业", -1.2, "个百分点", "delta"),
    ]


def test_quarters_across_and_people_left_out(tmp_path: Path) -> None:
    """Quarters belong to the title's year; the column of who is responsible is no figure."""
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["2023年投资进度"],
            ["项目名称", "一季度", "第二季度", "全年", "责任单位"],
            ["渠道", 1, 2, 3, "甲"],
        ],
    )
    assert told(path, "period", "value") == [
        ("2023-01/2023-03", 1.0),
        ("2023-04/2023-06", 2.0),
        ("2023", 3.0),
    ]
    assert noticed(path) == []


def test_money_that_came_is_not_what_was_done_beside_it(tmp_path: Path) -> None:
    """到位 beside 完成 is kept under its own head; alone it is what is measured."""
    head = ["项目名称", "总投资", "年度计划投资", "资金到位", "完成投资"]
    rows = [["2024年项目进度表（单位：万元）"], head, ["北渠改造", 900, 500, 480, 460]]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "name", "value", "role") == [
        ("北渠改造总投资", 900.0, "context"),
        ("北渠改造", 500.0, "target"),
        ("北渠改造资金到位", 480.0, "context"),
        ("北渠改造", 460.0, "actual"),
    ]
    alone = workbook(tmp_path / "b.xlsx", [rows[0], head[:4], rows[2][:4]])
    assert ("北渠改造", 480.0, "actual") in told(alone, "name", "value", "role")


@pytest.mark.parametrize(
    ("heads", "unsure"),
    [
        ([["指标", "单位", "年度目标", "完成数", "完成率(%)"]], {"C", "D"}),
        (
            [
                ["指标", "单位", "全年", "", "", "去年"],
                ["", "", "年度目标", "完成数", "完成率(%)", "完成数"],
            ],
            {"C", "D"},
        ),
    ],
)
def test_a_rate_that_is_no_quotient_leaves_its_two_figures_in_doubt(
    heads: list[list[str]], unsure: set[str], tmp_path: Path
) -> None:
    """50 of 100 are not 90 %, row after row: one of the three columns is misread, and only there."""
    figures = [
        ("供水", 100, 50, 90),
        ("售水", 200, 150, 30),
        ("取水", 80, 40, 77),
        ("用水", 60, 30, 11),
    ]
    last = [["8"]] if len(heads) > 1 else [[]]
    rows = [[f"{n}量", "万m3", *map(str, more), *last[0]] for n, *more in figures]
    path = delimited(tmp_path / "a.csv", [["2023年水利指标完成情况"], *heads, *rows])
    found = told(path, "location", "confidence", "repairs")
    assert {at[0] for at, sure, why in found if (sure, why) == ("low", "rate_in_doubt")} == unsure


def test_control_targets_named_by_targets_and_half_years(tmp_path: Path) -> None:
    """控制指标 beside 控制数 holds the names; 上半年数 and 去年上半年 are what was done."""
    rows = [
        ["2025年上半年水资源管理指标执行情况"],
        ["控制指标", "计量单位", "年度控制（目标）数", "上半年数", "去年上半年", "增减量"],
        ["取用水总量", "万立方米", "≤21500", 9860, 9990, -130],
        ["水资源税入库", "万元", 380, 148, 196, -48],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "name", "period", "value", "role", "bound")[:3] == [
        ("取用水总量", "2025", 21500.0, "target", "max"),
        ("取用水总量", "2025-01/2025-06", 9860.0, "actual", "exact"),
        ("取用水总量", "2024-01/2024-06", 9990.0, "actual", "exact"),
    ]


def test_last_period_and_this_period(tmp_path: Path) -> None:
    """上期值 is of the year before; a figure with a remark in brackets counts."""
    rows = [
        ["2024年度指标完成情况"],
        ["指标名称", "单位", "年度目标值", "上期值", "本期值", "增减幅"],
        ["设备检修", "台", 186, 180, "171台（15台返厂）", "-5%"],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "period", "value", "role") == [
        ("2024", 186.0, "target"),
        ("2023", 180.0, "actual"),
        ("2024", 171.0, "actual"),
    ]


def test_up_to_a_month_under_a_year(tmp_path: Path) -> None:
    """至6月底累计 under 2025年 is January to June, and so it is under 2024年."""
    rows = [
        ["指标", "单位", "2025年", None, None, "2024年"],
        [None, None, "年初计划", "6月份", "至6月底累计", "至6月底累计"],
        ["完成投资", "万元", 48600, 5120, 25860, 23140],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A1:A2", "B1:B2", "C1:E1"])
    assert told(path, "name", "period", "value") == [
        ("完成投资", "2025", 48600.0),
        ("完成投资", "2025-06", 5120.0),
        ("完成投资", "2025-01/2025-06", 25860.0),
        ("完成投资", "2024-01/2024-06", 23140.0),
    ]


def test_years_across_beside_the_mean_of_many(tmp_path: Path) -> None:
    """要素 names, 2024年较2023年(%) is a growth, and 多年平均 is nobody's year."""
    table = [
        ["要素", "2023年", "2024年", "2024年较2023年(%)", "多年平均"],
        ["来水量（亿m³）", 14.86, 15.73, 5.9, 14.2],
        ["输沙量（万t）", 186, 231, 24.2, None],
    ]
    path = delimited(tmp_path / "a.csv", table)
    rows = told(path, "name", "period", "value", "kind")
    assert [row[:3] for row in rows if row[3] == "level"] == [
        ("来水量", "2023", 14.86),
        ("来水量", "2024", 15.73),
        ("输沙量", "2023", 186.0),
        ("输沙量", "2024", 231.0),
    ]


def test_a_rate_under_its_goal_is_the_share_done(tmp_path: Path) -> None:
    """达标率 under 目标 and 实绩 of one measure is no figure of its own."""
    places = [("东浦区", 90, 52), ("鹤滩区", 75, 41), ("罗坪县", 80, 45)]
    rows = [
        ["2025年1—6月监督检查分县区完成情况"],
        ["县（市、区）", "监督检查（户次）", None, None],
        [None, "目标", "实绩", "达标率（%）"],
        ["全市", 245, 138, 56.3],
        *([name, goal, done, round(done / goal * 100, 1)] for name, goal, done in places),
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A2:A3", "B2:D2"])
    assert {unit for (unit,) in told(path, "unit")} == {"户次"}


def test_years_under_历年数_are_of_the_row_s_own_name(tmp_path: Path) -> None:
    """The head above the years names nothing of its own."""
    rows = [
        ["2025年年报"],
        ["指标", "单位", "历年数", "历年数"],
        ["指标", "单位", "2024年", "2025年"],
        ["用水总量", "万m3", 11080, 10935],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "name", "period", "value") == [
        ("用水总量", "2024", 11080.0),
        ("用水总量", "2025", 10935.0),
    ]


def test_months_in_brackets_behind_a_title_s_year_are_the_table_s(tmp_path: Path) -> None:
    """维修养护进度表（1—10月） of 2025 tells what was done by October, 2025年 only when."""
    rows = [
        ["2025年维修养护进度表（1—10月）"],
        ["养护内容", "单位", "全年计划", "累计完成"],
        ["渠堤除草", "公里", 640, 602],
    ]
    assert told(delimited(tmp_path / "a.csv", rows), "name", "period", "value") == [
        ("渠堤除草", "2025", 640.0),
        ("渠堤除草", "2025-01/2025-10", 602.0),
    ]


def test_a_month_under_this_year_s_results_is_that_month_alone(tmp_path: Path) -> None:
    """9月 and 1—9月 under 本年实绩 are two figures of one row."""
    rows = [
        ["水务快报（2025年9月）"],
        ["指标", "单位", "本年实绩", None, "上年同期累计"],
        [None, None, "9月", "1—9月", None],
        ["完成投资", "万元", 3120, 24860, 21940],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A2:A3", "B2:B3", "C2:D2", "E2:E3"])
    assert told(path, "period", "value") == [
        ("2025-09", 3120.0),
        ("2025-01/2025-09", 24860.0),
        ("2024-01/2024-09", 21940.0),
    ]


def test_单位_over_names_that_are_no_units_says_whose_the_figures_are(tmp_path: Path) -> None:
    """A head of three storeys over 单位, a group and its measures is one."""
    rows = [
        ["各管理所灌溉服务统计表（2025年10月31日）"],
        ["单位", "灌溉与收费", None],
        [None, "实灌面积（万亩）", None],
        [None, "2025年计划", "1-10月实际"],
        ["全灌区", 17.8, 17.1],
        ["渠首管理所", 8.2, 8.0],
        ["梅岗管理所", 9.6, 9.1],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A2:A4", "B2:C2", "B3:C3"])
    assert told(path, "name", "place", "role", "value")[:4] == [
        ("实灌面积", "", "target", 17.8),
        ("实灌面积", "", "actual", 17.1),
        ("渠首管理所实灌面积", "渠首管理所", "target", 8.2),
        ("渠首管理所实灌面积", "渠首管理所", "actual", 8.0),
    ]


def test_notes_under_a_table_give_its_goals_their_due_days(tmp_path: Path) -> None:
    """One measure by its name, the rest by 其余; what was done is due on none."""
    rows = [
        ["乡镇任务完成情况表（2025年1—7月）"],
        ["乡镇", "新修梯田（亩）", None, "户表改造（户）", None],
        [None, "全年任务", "累计完成", "全年任务", "累计完成"],
        ["城关镇", 1200, 800, 320, 220],
        ["双庙乡", 1100, 700, 240, 160],
        ["合计", 2300, 1500, 560, 380],
        ["备注：新修梯田要求11月底前完成，其余两项要求12月底前完成。"],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A2:A3", "B2:C2", "D2:E2"])
    own = [row[1:] for row in told(path, "place", "name", "role", "due") if not row[0]]
    assert own == [
        ("新修梯田", "target", "2025-11-30"),
        ("新修梯田", "actual", ""),
        ("户表改造", "target", "2025-12-31"),
        ("户表改造", "actual", ""),
    ]


def test_units_said_of_each_measure_stand_above_the_table(tmp_path: Path) -> None:
    """水量为万立方米 holds for every 水量; 居民 under it is whose, no unit."""
    rows = [
        ["2024年月度台账"],
        ["单位：水量为万立方米；污水处理费为元；其余见表头"],
        ["月份", "售水量", None, "污水处理费", "抢修（次）"],
        [None, "小计", "居民", None, None],
        ["1月", 223.3, 139.3, 1721000, 24],
        ["2月", 211.8, 132.2, 1632700, 23],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A3:A4", "B3:C3", "D3:D4", "E3:E4"])
    assert told(path, "name", "unit")[:4] == [
        ("售水量", "万立方米"),
        ("售水量居民", "万立方米"),
        ("污水处理费", "元"),
        ("抢修", "次"),
    ]


def test_同期_behind_what_has_run_up_runs_up_too(tmp_path: Path) -> None:
    """In a ledger of months down the rows, 本月 is a month and 累计 and 同期 are since January."""
    rows = [
        ["2025年月度台账（1—2月）"],
        ["月份", "指标名称", "单位", "本月", "累计", "同期"],
        ["1月", "完成投资", "万元", 820, 820, 760],
        ["2月", "完成投资", "万元", 380, 1200, 1190],
    ]
    assert told(delimited(tmp_path / "a.csv", rows), "period", "value")[3:] == [
        ("2025-02", 380.0),
        ("2025-01/2025-02", 1200.0),
        ("2024-01/2024-02", 1190.0),
    ]


def test_同期_behind_the_longer_of_two_spans_is_of_that(tmp_path: Path) -> None:
    """9月份 | 1—9月 | 上年同期 in a third quarter's bulletin."""
    rows = [
        ["2025年三季度运行快报"],
        ["指标", "年计划", "9月份", "1—9月", "上年同期"],
        ["引水量（万m3）", 18600, 1420, 14860, 14210],
    ]
    assert told(delimited(tmp_path / "a.csv", rows), "period", "value")[-1] == (
        "2024-01/2024-09",
        14210.0,
    )


def test_a_section_below_a_head_of_unknown_names_does_not_hide_it(tmp_path: Path) -> None:
    """事项 over names, months across and 1—11月合计; the first row is a section's."""
    rows = [
        ["2024年分月调度表"],
        ["事项", "单位", "2024年各月完成数", None, "1—2月合计", "2023年1—2月"],
        [None, None, "1月", "2月", None, None],
        ["一、投资"],
        ["水利投资", "万元", 420, 360, 780, 706],
    ]
    blocks = ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3", "A4:F4"]
    path = workbook(tmp_path / "a.xlsx", rows, blocks)
    assert told(path, "name", "period", "value") == [
        ("水利投资", "2024-01", 420.0),
        ("水利投资", "2024-02", 360.0),
        ("水利投资", "2024-01/2024-02", 780.0),
        ("水利投资", "2023-01/2023-02", 706.0),
    ]


def test_the_total_of_an_office_s_own_works_is_the_office_s(tmp_path: Path) -> None:
    """So is that of 取水户, under their own name: no place is called 取水户合计."""

    def places(head: str) -> list[object]:
        rows = [
            ["2025年供水量统计表"],
            [head, "供水量（万立方米）"],
            ["甲", 401],
            ["乙", 84],
            ["合计", 485],
        ]
        return [row[0] for row in told(delimited(tmp_path / "a.csv", rows), "place")]

    assert places("厂站名称") == ["甲", "乙", ""]
    assert places("取水户名称") == ["甲", "乙", ""]


def test_a_stated_growth_tells_of_which_time_同期_is(tmp_path: Path) -> None:
    """比同期 is that of 1—9月, in whatever order the columns stand."""
    rows = [
        ["2025年三季度运行快报"],
        ["指标", "单位", "7—8月", "1—9月", "9月份", "同期", "比同期"],
        ["引水量", "万m3", 2000, 14860, 1420, 14210, "+4.6%"],
        ["供水量", "万m3", 1900, 11980, 1050, 11520, "+4.0%"],
        ["工业供水量", "万m3", 300, 1630, 188, 1745, "-6.6%"],
    ]
    found = told(delimited(tmp_path / "a.csv", rows), "period", "value")
    assert ("2024-01/2024-09", 14210.0) in found
    assert ("2024-01/2024-09", 1745.0) in found


def test_what_stands_in_a_table_below_says_nothing_of_the_one_above(tmp_path: Path) -> None:
    """科室 before the names answer for them, though another table's names stand in their column."""
    rows = [
        ["2025年目标考核台账（5月）"],
        ["科室", "考核指标", "2025年目标值", "截至5月末", "单位"],
        ["排水科", "污水处理量", 5400, 2287.4, "万吨"],
        ["防汛科", "防汛演练", 10, 12, "场"],
        ["财务科", "污水处理费", 4700, 1985.3, "万元"],
        ["表二  为民实事"],
        ["实事名称", "任务量", "计量", "现已完成", "责任单位"],
        ["一户一表改造", 4000, "户", 2150, "供水公司"],
        ["步道贯通", 12, "公里", 6.5, "河湖中心"],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "name", "place", "owner", "value")[:2] == [
        ("污水处理量", "", "排水科", 5400.0),
        ("污水处理量", "", "排水科", 2287.4),
    ]
    assert [row[0] for row in told(path, "name")][6:] == ["一户一表改造"] * 2 + ["步道贯通"] * 2


def test_what_should_be_reached_by_a_day_is_no_further_goal(tmp_path: Path) -> None:
    """9月末序时 beside 全年 under 2024年目标."""
    rows = [
        ["2024年责任分解及三季度实绩"],
        ["目标内容", "单位", "2024年目标", None, "9月末实绩"],
        [None, None, "全年", "9月末序时", None],
        ["河道疏浚", "公里", 180, 135, 186],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A2:A3", "B2:B3", "C2:D2", "E2:E3"])
    assert told(path, "role", "period", "value") == [
        ("target", "2024", 180.0),
        ("actual", "2024-01/2024-09", 186.0),
    ]


def test_months_told_by_their_first_and_last_day_are_months(tmp_path: Path) -> None:
    """统计区间：2025年1月1日至5月31日; 累计增减% is a growth, 去年累计数 of the same months."""
    rows = [
        ["水务快报（2025年第5期）"],
        ["统计区间：2025年1月1日至5月31日"],
        ["项目", "当月数", "累计数", "去年累计数", "累计增减%"],
        ["供水量（万立方米）", 512.4, 2436.8, 2398.5, "+1.6"],
    ]
    found = told(delimited(tmp_path / "a.csv", rows), "period", "value", "kind")
    assert [row[:2] for row in found if row[2] == "level"] == [
        ("2025-05", 512.4),
        ("2025-01/2025-05", 2436.8),
        ("2024-01/2024-05", 2398.5),
    ]


def test_one_month_s_end_over_several_measures_runs_since_january(tmp_path: Path) -> None:
    """10月底完成 under each of three measures is no list of months."""
    heads = ["维修养护", "治理面积", "除险加固"]
    rows = [
        ["各县进展情况表（截至2024年10月31日）"],
        ["县区", *(text for head in heads for text in (head, None))],
        [None, *(["全年任务", "10月底完成"] * 3)],
        ["云陂县", 90, 88, 58, 52.6, 10, 9],
        ["禾埠县", 80, 77, 52, 47.3, 8, 8],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A2:A3", "B2:C2", "D2:E2", "F2:G2"])
    assert {period for role, period in told(path, "role", "period") if role == "actual"} == {
        "2024-01/2024-10"
    }


def test_不低于_under_口径_bounds_the_goal_beside_it(tmp_path: Path) -> None:
    """A column of nothing but bounds is no basis of the figures."""
    rows = [
        ["2025年结算表"],
        ["考核事项", "单位", "口径", "目标", "完成"],
        ["单方供水成本", "元/m³", "不高于", 0.148, 0.152],
        ["渠道巡护里程", "km", "不低于", 31000, 32120],
        ["实灌面积", "万亩", "不低于", 26.5, 26.9],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    bounds = [row[1:] for row in told(path, "role", "bound", "basis") if row[0] == "target"]
    assert bounds == [("max", ""), ("min", ""), ("min", "")]


def test_绝对数_under_months_is_what_was_done_and_under_增减_a_difference(tmp_path: Path) -> None:
    """1至10月 over 绝对数, 去年同期 and 比去年同期±%; 增减 over 绝对值."""
    rows = [
        ["2024年10月快报"],
        ["指标", "1至10月", None, None, "增减"],
        [None, "绝对数", "去年同期", "比去年同期±%", "绝对值"],
        ["完成投资（亿元）", 24.87, 22.31, 11.5, 2.56],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A2:A3", "B2:D2"])
    assert told(path, "period", "value", "kind", "role") == [
        ("2024-01/2024-10", 24.87, "level", "actual"),
        ("2023-01/2023-10", 22.31, "level", "actual"),
    ]


def test_months_up_to_whose_end_are_those_months(tmp_path: Path) -> None:
    """1—8月止 beside 8月当月 is no word that nobody knows."""
    rows = [
        ["2025年8月统计快报"],
        ["指标", "单位", "2025年", None, "上年1—8月"],
        [None, None, "8月当月", "1—8月止", None],
        ["工业用水", "万m3", 160, 1312, 1296],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A2:A3", "B2:B3", "C2:D2", "E2:E3"])
    assert told(path, "period", "value", "role") == [
        ("2025-08", 160.0, "actual"),
        ("2025-01/2025-08", 1312.0, "actual"),
        ("2024-01/2024-08", 1296.0, "actual"),
    ]


def test_a_title_opens_a_table_whatever_its_heads_are(tmp_path: Path) -> None:
    """Below a title of its own a second table is found as the first is, and its day is its own."""
    rows = [
        ["历年水利主要指标"],
        ["指标名称", "单位", "2023年", "2024年"],
        ["供水总量", "万m3", 80, 75],
        [],
        ["各乡镇完成情况一览表（截至2024年4月28日）"],
        ["乡镇", "山塘整治", "巡查"],
        [None, "座", "次"],
        ["东山乡", 3, 20],
        ["西河乡", 4, 30],
        ["合计", 7, 50],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "place", "period", "value", "unit") == [
        ("", "2023", 80.0, "万m3"),
        ("", "2024", 75.0, "万m3"),
        ("东山乡", "2024-01/2024-04", 3.0, "座"),
        ("东山乡", "2024-01/2024-04", 20.0, "次"),
        ("西河乡", "2024-01/2024-04", 4.0, "座"),
        ("西河乡", "2024-01/2024-04", 30.0, "次"),
        ("", "2024-01/2024-04", 7.0, "座"),
        ("", "2024-01/2024-04", 50.0, "次"),
    ]


def test_a_row_with_a_number_for_its_unit_fits_no_head(tmp_path: Path) -> None:
    """It is told and not read: no figure of it stands under the right head."""
    rows = [
        ["2024年指标"],
        ["指标", "单位", "本年", "上年"],
        ["供水总量", "万m3", 80, 75],
        ["普及率", 68.3, 64.7, 3.6],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert [value for (value,) in told(path, "value")] == [80.0, 75.0]
    assert noticed(path) == [("台账!A4", "row_out_of_step", "普及率 | 68.3 | 64.7 | 3.6")]


def test_goals_named_for_and_goals_in_figures_stand_in_one_table(tmp_path: Path) -> None:
    """考核目标 over words names the rows, 考核要求 over 口径, 数值 and 计量 asks; 实数 is no name."""
    rows = [
        ["2023年度考核目标完成情况"],
        ["考核目标", "考核要求", None, None, "实数", None, "承办"],
        [None, "口径", "数值", "计量", "上半年", "全年", None],
        ["一、资金"],
        ["上级资金争取", "至少", 32000, "万元", 17400, 30860, "规划科"],
        ["用水总量", "至多", 14.2, "亿m3", 6.58, 13.86, "水资源科"],
    ]
    merges = ["A2:A3", "B2:D2", "E2:F2", "G2:G3"]
    path = workbook(tmp_path / "a.xlsx", rows, merges)
    assert told(path, "name", "period", "value", "bound", "role", "owner")[:4] == [
        ("上级资金争取", "2023", 32000.0, "min", "target", "规划科"),
        ("上级资金争取", "2023-01/2023-06", 17400.0, "exact", "actual", "规划科"),
        ("上级资金争取", "2023", 30860.0, "exact", "actual", "规划科"),
        ("用水总量", "2023", 14.2, "max", "target", "水资源科"),
    ]


def test_a_second_table_has_the_unit_and_the_name_of_its_own_title(tmp_path: Path) -> None:
    """附表2：乡镇水费收入（万元，截至2024年8月底） over 今年累计 and 去年同期."""
    rows = [
        ["附表1：重点指标（截至2024年8月底）"],
        ["指标", "单位", "今年累计", "去年同期"],
        ["水利投资", "万元", 11250, 10380],
        [],
        ["附表2：乡镇水费收入（万元，截至2024年8月底）"],
        ["乡镇", "今年累计", "去年同期", "增长%"],
        ["合计", 277, 259.3, 6.8],
        ["柏树镇", 152.4, 146.8, 3.8],
        ["杨桥镇", 124.6, 112.5, 10.8],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "name", "period", "value", "unit", "place")[2:5] == [
        ("水费收入", "2024-01/2024-08", 277.0, "万元", ""),
        ("水费收入", "2023-01/2023-08", 259.3, "万元", ""),
        ("柏树镇水费收入", "2024-01/2024-08", 152.4, "万元", "柏树镇"),
    ]


def test_a_unit_below_the_table_is_that_of_its_figures(tmp_path: Path) -> None:
    """单位：万元 may stand under the last row, and 合计 beside places under a blank corner."""
    rows = [
        ["2024年1—9月分县区水利投资"],
        [None, "合计", "东澜区", "平渡县"],
        ["中央投资", 30, 20, 10],
        ["省级投资", 12, 5, 7],
        ["单位：万元"],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "name", "value", "unit", "place")[:2] == [
        ("中央投资", 30.0, "万元", ""),
        ("东澜区中央投资", 20.0, "万元", "东澜区"),
    ]


def test_a_row_of_units_under_places_is_part_of_the_heading(tmp_path: Path) -> None:
    """水利所 | 检查取水户 over 计量单位 | 户: the second row is no first place."""
    rows = [
        ["各所取水监管数据汇总 2023年1-5月"],
        ["水利所", "检查取水户", "征收水资源税"],
        ["计量单位", "户", "万元"],
        ["城郊水利所", 48, 32.5],
        ["合计", 48, 32.5],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "value", "unit", "place") == [
        (48.0, "户", "城郊水利所"),
        (32.5, "万元", "城郊水利所"),
        (48.0, "户", ""),
        (32.5, "万元", ""),
    ]


def test_a_month_in_the_corner_is_the_time_of_the_table(tmp_path: Path) -> None:
    """2024年10月 above the names dates 实际, and 累计实际 up to it."""
    rows = [
        ["月度经营简表"],
        ["2024年10月", "单位", "实际", "累计实际"],
        ["供水量", "万吨", 95, 902],
        ["售水量", "万吨", 82, 771],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "name", "period", "value")[:2] == [
        ("供水量", "2024-10", 95.0),
        ("供水量", "2024-01/2024-10", 902.0),
    ]


def test_a_section_gives_its_rows_the_unit_it_tells(tmp_path: Path) -> None:
    """What stands below 二、费收（单位：万元） is money, whatever the first section is in."""
    rows = [
        ["水利统计分段报表（2025年1-9月）"],
        ["指标", "本年1-9月", "上年1-9月"],
        ["一、用水（单位：万立方米）"],
        ["农业用水量", 12450, 12830],
        ["二、费收（单位：万元）"],
        ["水资源税收入", 1865, 1742],
    ]
    assert told(delimited(tmp_path / "a.csv", rows), "name", "unit", "theme") == [
        ("农业用水量", "万立方米", "用水"),
        ("农业用水量", "万立方米", "用水"),
        ("水资源税收入", "万元", "费收"),
        ("水资源税收入", "万元", "费收"),
    ]


@pytest.mark.parametrize("head", ["累计数及构成", "完成数与占比", "累计、比重"])
def test_shares_named_with_the_amounts_name_nothing(tmp_path: Path, head: str) -> None:
    """累计数及构成 over 数量 and 占比 is no part of an indicator's name."""
    rows = [
        ["2024年10月统计月报"],
        ["指标名称", "计量单位", head, None],
        [None, None, "数量", "占比（%）"],
        ["投资合计", "万元", 80, 100],
        ["其中：防洪工程", "万元", 60, 75],
        ["供水工程", "万元", 20, 25],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A2:A3", "B2:B3", "C2:D2"])
    assert [one[0] for one in told(path, "name", "value") if one[1] == 80.0] == ["投资合计"]


@pytest.mark.parametrize("names", [["城东公司", "莳南公司", "北郊公司"], ["甲", "乙", "丙"]])
def test_goals_and_results_down_and_branches_across(tmp_path: Path, names: list[str]) -> None:
    """Branches that add up to 合计 have the figures below their names, rates in rows prove nothing."""
    rows = [
        ["2025年任务完成情况"],
        ["指标", "单位", None, "合计", *names],
        ["售水量", "万吨", "目标", 76, 28, 27, 21],
        [None, None, "完成", 79, 30, 28, 21],
        [None, None, "完成率", "103.9%", "107.1%", "103.7%", "100.0%"],
        ["管网改造", "公里", "目标", 60, 25, 20, 15],
        [None, None, "完成", 54, 23, 18, 13],
        [None, None, "完成率", "90.0%", "92.0%", "90.0%", "86.7%"],
    ]
    found = told(workbook(tmp_path / "a.xlsx", rows), "name", "role", "value", "place")
    assert [row for row in found if not row[3]] == [
        *(("售水量", "target", 76.0, ""), ("售水量", "actual", 79.0, "")),
        *(("管网改造", "target", 60.0, ""), ("管网改造", "actual", 54.0, "")),
    ]
    assert (f"{names[1]}管网改造", "actual", 18.0, names[1]) in found


@pytest.mark.parametrize("gap", [0, 1])
def test_a_right_half_of_other_things_has_its_own_names(gap: int, tmp_path: Path) -> None:
    """水厂 behind the figures of 水库 names what stands behind it, with an empty column or none."""
    between = [None] * gap
    rows = [
        ["2024年6月水库及水厂情况"],
        ["水库", "蓄水量（万方）", "水位（米）", *between, "水厂", "供水量（万方）"],
        ["东河水库", 120, 80, *between, "一水厂", 11],
        ["西河水库", 150, 90, *between, "二水厂", 13],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "place", "name", "value") == [
        ("东河水库", "东河水库蓄水量", 120),
        ("东河水库", "东河水库水位", 80),
        ("西河水库", "西河水库蓄水量", 150),
        ("西河水库", "西河水库水位", 90),
        ("一水厂", "一水厂供水量", 11),
        ("二水厂", "二水厂供水量", 13),
    ]


def test_projects_beside_indicators_have_no_goals_of_theirs(tmp_path: Path) -> None:
    """项目 behind 完成 begins a table of its own, in which 年度投资 is planned."""
    rows = [
        ["2024年6月重点指标"],
        ["指标", "单位", "目标", "完成", "项目", "年度投资（万元）", "完成投资（万元）"],
        ["治理河道", "公里", 20, 15, "东河治理", 800, 500],
        ["新建水厂", "座", 12, 9, "西河治理", 900, 700],
    ]
    found = told(workbook(tmp_path / "a.xlsx", rows), "place", "role", "value")
    assert found == [
        ("", "target", 20),
        ("", "actual", 15),
        ("", "target", 12),
        ("", "actual", 9),
        ("东河治理", "target", 800),
        ("东河治理", "actual", 500),
        ("西河治理", "target", 900),
        ("西河治理", "actual", 700),
    ]


def test_the_first_of_several_blocks_has_its_place_above_the_heads(tmp_path: Path) -> None:
    """东河县 above the first heads is whose its rows are, as 西河县 above the second."""
    heads = ["指标", "单位", "目标", "完成"]
    one, two = ["供水量", "万方", 120, 80], ["供水量", "万方", 150, 90]
    rows = [["2024年9月各县指标"], ["东河县"], heads, one, ["西河县"], heads, two]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "place", "value") == [
        ("东河县", 120),
        ("东河县", 80),
        ("西河县", 150),
        ("西河县", 90),
    ]


def test_a_total_of_users_has_no_rate_without_a_unit(tmp_path: Path) -> None:
    """占计划% of 合计 is left out, as the plans of users are nobody's goals."""
    rows = [
        ["2024年1-6月取水户用水情况"],
        ["取水户", "年度计划（万方）", "累计取水（万方）", "占计划%"],
        ["东河纸业有限公司", 120, 80, 66.7],
        ["西河化工有限公司", 150, 90, 60],
        ["合计", 270, 170, 63],
    ]
    found = told(workbook(tmp_path / "a.xlsx", rows), "place", "value")
    assert [value for place, value in found if place == ""] == [270, 170]


def test_shares_that_rise_to_all_are_the_schedule_of_a_goal(tmp_path: Path) -> None:
    """15% to 100% under four quarters say by when the year's goal is done; a 进度计划 is planned."""
    quarters = ["一季度", "二季度", "三季度", "四季度"]
    rows = [
        ["2024年重点任务分解"],
        ["指标", "单位", "年度目标", *quarters],
        ["治理河道", "公里", 20, "15%", "40%", "80%", "100%"],
        ["新建水厂", "座", 12, "10%", "50%", "75%", "100%"],
        ["改造灌区", "万亩", 8, "20%", "50%", "80%", "100%"],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "value", "schedule") == [
        (20, "2024-03:15%;2024-06:40%;2024-09:80%;2024-12:100%"),
        (12, "2024-03:10%;2024-06:50%;2024-09:75%;2024-12:100%"),
        (8, "2024-03:20%;2024-06:50%;2024-09:80%;2024-12:100%"),
    ]
    plan = [["2024年重点项目进度计划"], ["项目名称", "责任单位", *quarters]]
    plan += [["东河治理", "河道科", *rows[2][3:]], ["西河治理", "河道科", *rows[3][3:]]]
    assert {role for (role,) in told(workbook(tmp_path / "b.xlsx", plan), "role")} == {"target"}


def test_a_head_with_a_unit_of_things_is_a_name(tmp_path: Path) -> None:
    """水厂（座） below 供水 counts works, it is not whose figures these are."""
    rows = [
        ["2024年1-9月重点指标"],
        ["县区", "供水", None, None, None],
        [None, "供水量（万方）", None, "水厂（座）", None],
        [None, "计划", "完成", "计划", "完成"],
        ["东河县", 120, 80, 12, 9],
        ["西河县", 150, 90, 14, 10],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A2:A4", "B2:E2", "B3:C3", "D3:E3"])
    assert told(path, "name", "value")[2] == ("东河县供水水厂", 12)


def test_who_runs_a_thing_begins_no_table_of_its_own(tmp_path: Path) -> None:
    """管理站 between the figures of 水库 has none of them."""
    rows = [
        ["2024年6月水库蓄水情况"],
        ["水库", "蓄水量（万方）", "管理站", "水位（米）"],
        ["东河水库", 120, "东河管理站", 80],
        ["西河水库", 150, "西河管理站", 90],
    ]
    assert told(workbook(tmp_path / "a.xlsx", rows), "name", "value") == [
        ("东河水库蓄水量", 120),
        ("东河水库水位", 80),
        ("西河水库蓄水量", 150),
        ("西河水库水位", 90),
    ]


def test_a_line_above_a_card_names_what_it_is_about(tmp_path: Path) -> None:
    """水库名称：双塘水库 has the card's figures; they stood as the office's own."""
    rows: Rows = [
        ["水库管理卡片（2026年6月）", None, None, None],
        ["水库名称：双塘水库", None, "所在乡镇：大石镇", None],
        ["本月入库水量", "126.5万m³", "本月出库水量", "94.2万m³"],
        ["本月降雨量", "183.4mm", "本月灌溉供水", "61.8万m³"],
        ["巡查次数", "30次", "发现隐患", "2处"],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A1:D1", "A2:B2", "C2:D2"])
    assert {place for (place,) in told(path, "place")} == {"双塘水库"}


def test_who_is_to_act_names_the_places_of_a_table(tmp_path: Path) -> None:
    """责任县（区） over counties is whose the figures are; 距去年（%） compares them."""
    rows: Rows = [
        ["2026年一季度水利投资", None, None, None],
        ["责任县（区）", "全年计划（万元）", "一季度完成（万元）", "距去年（%）"],
        ["云陵区", 26800, 5712, 14.7],
        ["昌平县", 14500, 2644, -3.3],
        ["石泉县", 4200, 905, 17.8],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A1:D1"])
    said = [row for row in told(path, "place", "role", "kind", "value") if row[0] == "云陵区"]
    assert said == [
        ("云陵区", "target", "level", 26800),
        ("云陵区", "actual", "level", 5712),
        ("云陵区", "actual", "growth", 14.7),
    ]


def test_units_beside_names_below_one_head_are_units(tmp_path: Path) -> None:
    """指标 over 名称 and 单位: the unit is no name (万m³ was an indicator with every figure)."""
    rows: Rows = [
        ["重点指标2026年三季度调度表", None, None, None],
        ["指标", None, "三季度", None],
        ["名称", "单位", "目标", "完成"],
        ["售水量", "万m³", 1180, 1206],
        ["水费实收", "万元", 2650, 2588],
        ["检漏里程", "公里", 420, 446],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A1:D1", "A2:B2", "C2:D2"])
    assert set(told(path, "name", "unit")) == {
        ("售水量", "万m³"),
        ("水费实收", "万元"),
        ("检漏里程", "公里"),
    }
