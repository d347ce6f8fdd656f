"""Ledgers as offices really send them: nothing guessed wrong, nothing dropped in silence."""

from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path

import openpyxl
import pytest
from ledger_files import noticed, told, workbook
from openpyxl.comments import Comment


def test_tables_side_by_side_keep_their_own_names(tmp_path: Path) -> None:
    """Each figure belongs to the name in its own table, under its own title."""
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["2023年供水", None, None, None, "2022年投资", None, None],
            ["指标", "单位", "完成", None, "项目", "单位", "完成"],
            ["供水量", "万m3", 10, None, "堤防", "万元", 100],
            ["水费", "万元", 5, None, "水库", "万元", 50],
        ],
    )
    assert told(path, "location", "name", "period", "value", "unit") == [
        ("台账!C3", "供水量", "2023", 10.0, "万m3"),
        ("台账!C4", "水费", "2023", 5.0, "万元"),
        ("台账!G3", "堤防", "2022", 100.0, "万元"),
        ("台账!G4", "水库", "2022", 50.0, "万元"),
    ]


def test_a_list_wrapped_into_two_column_sets_is_read_on(tmp_path: Path) -> None:
    """指标 单位 数量 twice in one heading: the right half goes on under the same title."""
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["2023年主要指标"],
            ["指标", "单位", "数量", "指标", "单位", "数量"],
            ["供水量", "万m3", 10, "堤防", "公里", 5],
            ["水费", "万元", 30, None, None, None],
        ],
    )
    assert told(path, "name", "period", "value", "unit") == [
        ("供水量", "2023", 10.0, "万m3"),
        ("水费", "2023", 30.0, "万元"),
        ("堤防", "2023", 5.0, "公里"),
    ]


def test_a_figure_merged_across_names_belongs_to_none(tmp_path: Path) -> None:
    """One figure for two rows is told, not given to the upper one."""
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["2023年"],
            ["指标", "单位", "完成"],
            ["中央投资", "万元", 1000],
            ["省级投资", "万元", None],
        ],
        merges=["C3:C4"],
    )
    assert told(path, "name") == []
    assert noticed(path) == [
        ("台账!C3", "figure_merged", "1000"),
        ("台账!A4", "row_without_figures", "省级投资 | 万元"),
    ]


@pytest.mark.parametrize(
    ("written", "period", "repairs"),
    [
        ("2023.10", "2023-10", ""),
        ("2023/10", "2023-10", ""),
        (202310, "2023-10", ""),
        ("2022年1—3季度", "2022-01/2022-09", ""),
        ("2023年10月31日", "2023-10", "period_of_day"),
        ("2023（快报）", "2023", ""),
        ("2022/2023", "2022/2023", ""),
        ("2023年13月", "", "unread_period"),
        ("2022年冬春", "", "unread_period"),
        ("2024-02-30", "", "unread_period"),
        (2023.1, "", "unread_period"),
        (45200, "", "unread_period"),
        ("—", "2020", ""),
    ],
)
def test_a_period_in_its_column_is_read_whole_or_not_at_all(
    tmp_path: Path, written: object, period: str, repairs: str
) -> None:
    """A month, quarter or year as people type it; what is none does not become the title's year."""
    rows = [["2020年"], ["指标", "时间", "单位", "数值"], ["供水量", written, "万m3", 12]]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "period", "repairs") == [(period, repairs)]


def test_growth_beside_years_is_that_of_the_latest_year(tmp_path: Path) -> None:
    """Of 2023年, 2022年, 同比 the growth is 2023's, and told to be taken so."""
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["2022—2023年对比"],
            ["指标", "单位", "2023年", "2022年", "同比"],
            ["供水量", "万m3", 10, None, "11.1%"],
        ],
    )
    assert told(path, "period", "kind", "repairs") == [
        ("2023", "level", ""),
        ("2023", "growth", "period_from_left"),
    ]


def test_months_below_years_are_months_of_those_years(tmp_path: Path) -> None:
    """A heading of years over months gives months, not years."""
    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["供水月报"],
            ["指标", "2022年", None, "2023年", None],
            [None, "11月", "12月", "1月", "2月"],
            ["供水量（万m3）", 1, 2, 3, 4],
        ],
        merges=["B2:C2", "D2:E2"],
    )
    assert told(path, "period", "value") == [
        ("2022-11", 1.0),
        ("2022-12", 2.0),
        ("2023-01", 3.0),
        ("2023-02", 4.0),
    ]


@pytest.mark.parametrize(
    ("title", "periods"),
    [
        ("2023年1—10月指标", ["2023-01/2023-10", "2022-01/2022-10"]),
        ("主要指标", ["2023", "2022"]),
    ],
)
def test_the_same_time_of_an_earlier_year_is_not_one_year_earlier_still(
    tmp_path: Path, title: str, periods: list[str]
) -> None:
    """同期完成 under 2022年 is of 2022, not of 2021."""
    rows = [
        [title],
        ["指标", "单位", "2023年", "2022年"],
        [None, None, "完成", "同期完成"],
        ["供水量", "万m3", 10, 9],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "period", "value") == list(zip(periods, [10.0, 9.0], strict=True))


def test_a_title_of_several_units_gives_each_to_its_measure(tmp_path: Path) -> None:
    """单位：万元、公里 is 万元 of money and no unit of 站点; 万元 alone is none of a coefficient."""
    several = [["2023年（单位：万元、公里）"], ["指标", "完成"], ["投资", 5], ["站点", 3]]
    one = [["2023年"], ["单位：万元"], ["指标", "完成"], ["投资", 5], ["灌溉系数", 0.57]]
    assert told(workbook(tmp_path / "a.xlsx", several), "unit") == [("万元",), ("",)]
    assert told(workbook(tmp_path / "b.xlsx", one), "unit") == [("万元",), ("",)]


def test_a_year_in_the_name_or_in_a_heading_between_the_rows_counts(tmp_path: Path) -> None:
    """The name's own year goes before the title's; a year alone in a row goes for those below."""
    rows = [
        ["2023年"],
        ["指标", "单位", "数值"],
        ["2021年用水总量", "亿m3", 1.3],
        ["用水总量", "亿m3", 1.1],
        ["2022年"],
        ["用水总量", "亿m3", 1.2],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "name", "period", "repairs") == [
        ("用水总量", "2021", "period_from_name"),
        ("用水总量", "2023", ""),
        ("用水总量", "2022", "period_from_section"),
    ]


def test_growth_in_the_row_below_speaks_of_the_name_above(tmp_path: Path) -> None:
    """同比增长 as a row of its own is the growth of the indicator over it."""
    rows = [
        ["2023年"],
        ["指标", "单位", "数值"],
        ["供水量", "万m3", 12],
        ["同比增长", "%", "下降3.2%"],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "name", "kind", "value", "unit") == [
        ("供水量", "level", 12.0, "万m3"),
        ("供水量", "growth", -3.2, "%"),
    ]


def test_a_column_of_plan_and_done_says_what_each_row_is(tmp_path: Path) -> None:
    """Whatever such a column is called; a rate of the two is a check on them."""
    rows = [
        ["2023年"],
        ["指标名称", "性质", "单位", "数值"],
        ["投资", "计划", "万元", 100],
        [None, "完成", "万元", 90],
        [None, "完成率", "%", 90],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, merges=["A3:A5"])
    assert told(path, "name", "role", "kind", "value") == [
        ("投资", "target", "level", 100.0),
        ("投资", "actual", "level", 90.0),
    ]


def test_another_heading_within_a_table_opens_another_table(tmp_path: Path) -> None:
    """Columns that change their meaning half-way down are read by the nearer heading."""
    rows = [
        ["2023年"],
        ["项目", "计划（万元）", "完成（万元）"],
        ["堤防", 100, 90],
        ["水厂", "供水量（万m3）", "水费（万元）"],
        ["一水厂", 10, 20],
    ]
    assert told(workbook(tmp_path / "a.xlsx", rows), "name", "period", "value", "unit", "role") == [
        ("堤防", "2023", 100.0, "万元", "target"),
        ("堤防", "2023", 90.0, "万元", "actual"),
        ("一水厂供水量", "2023", 10.0, "万m3", "actual"),
        ("一水厂水费", "2023", 20.0, "万元", "actual"),
    ]


def test_a_blank_corner_is_the_column_of_names(tmp_path: Path) -> None:
    """Years and units on top and nothing over the names is a heading all the same."""
    rows = [["水资源"], [None, "单位", "2022年", "2023年"], ["供水量", "万m3", 10, 11]]
    assert told(workbook(tmp_path / "a.xlsx", rows), "name", "period", "value") == [
        ("供水量", "2022", 10.0),
        ("供水量", "2023", 11.0),
    ]


def test_a_table_of_places_is_about_what_its_title_says(tmp_path: Path) -> None:
    """Nothing but 计划 and 完成 in the heading: the title names the figure, and that is told."""
    rows = [
        ["2023年各乡镇河道治理完成情况统计表"],
        ["单位：公里"],
        ["乡镇", "年度计划", "累计完成"],
        ["城关镇", 10, 8],
    ]
    assert told(workbook(tmp_path / "a.xlsx", rows), "name", "value", "unit", "repairs") == [
        ("城关镇河道治理", 10.0, "公里", "name_from_title"),
        ("城关镇河道治理", 8.0, "公里", "name_from_title"),
    ]


def test_levels_of_an_assessment_name_the_deepest(tmp_path: Path) -> None:
    """一级, 二级 and 三级指标: the figure is that of the third level, else of the second."""
    rows = [
        ["2023年度考核指标"],
        ["一级指标", "二级指标", "三级指标", "单位", "目标值"],
        ["水资源", "用水效率", "万元GDP用水量", "m3", 50],
        ["水安全", "堤防达标率", None, "%", 90],
    ]
    assert told(workbook(tmp_path / "a.xlsx", rows), "name", "value") == [
        ("万元GDP用水量", 50.0),
        ("堤防达标率", 90.0),
    ]


def test_a_coefficient_is_no_percentage(tmp_path: Path) -> None:
    """0.57 stays 0.57 beside rates that are told as fractions."""
    rows = [["年份", "灌溉水有效利用系数", "普及率"], ["2023年", 0.57, 0.95]]
    assert told(workbook(tmp_path / "a.xlsx", rows), "name", "value", "unit") == [
        ("灌溉水有效利用系数", 0.57, ""),
        ("普及率", 95.0, "%"),
    ]


@pytest.mark.parametrize(
    ("name", "clean", "unit"),
    [
        ("农村自来水普及率/%", "农村自来水普及率", "%"),
        ("投资：万元", "投资", "万元"),
        ("供 水 量 （万 m3）", "供水量", "万m3"),
        ("Total water use", "Total water use", ""),
    ],
)
def test_a_unit_behind_the_name_is_a_unit(tmp_path: Path, name: str, clean: str, unit: str) -> None:
    """After a stroke, a colon or in brackets; blanks go where they only set the words wide."""
    rows = [["2023年"], ["指标", "完成"], [name, 5]]
    assert told(workbook(tmp_path / "a.xlsx", rows), "name", "unit") == [(clean, unit)]


def test_what_stands_pinned_to_a_cell_is_told(tmp_path: Path) -> None:
    """A figure's comment goes into its note, one on a name into the notices."""
    path = workbook(
        tmp_path / "a.xlsx", [["2023年"], ["指标", "单位", "完成"], ["供水量", "万m3", 10]]
    )
    book = openpyxl.load_workbook(path)
    book["台账"]["C3"].comment = Comment("含农村", "张三")
    book["台账"]["A3"].comment = Comment("新口径", "张三")
    book.save(path)
    assert told(path, "note") == [("批注：含农村",)]
    assert noticed(path) == [("台账!A3", "comment", "新口径")]


@pytest.mark.parametrize(
    ("text", "value", "unit", "repairs"),
    [
        ("达到95以上", 95.0, "万元", "qualifier"),
        ("力争12000", 12000.0, "万元", ""),
        ("12.5*", 12.5, "万元", ""),
        ("2.35公里", 2.35, "公里", "cell_unit"),
        ("3.2亿元", 3.2, "亿元", ""),
    ],
)
def test_figures_in_words_and_with_other_units(
    tmp_path: Path, text: str, value: float, unit: str, repairs: str
) -> None:
    """A verb, a footnote's mark and a unit of its own do not hide a figure."""
    rows = [["2023年"], ["指标", "单位", "完成"], ["投资", "万元", text]]
    found = told(workbook(tmp_path / "a.xlsx", rows), "value", "unit", "repairs")
    assert found == [(value, unit, repairs)]


@pytest.mark.parametrize("text", ["50-60", "▲3.2", "(12.5)", "主体完工", "1.234.5", "#REF!", "007"])
def test_what_is_no_figure_is_listed_with_its_cell(tmp_path: Path, text: str) -> None:
    """Ambiguous signs and words are not guessed."""
    path = workbook(
        tmp_path / "a.xlsx", [["2023年"], ["指标", "单位", "完成"], ["投资", "万元", text]]
    )
    assert told(path, "value") == []
    assert noticed(path) == [("台账!C3", "figure_not_understood", text)]


def test_names_of_who_filled_in_the_table_are_a_note(tmp_path: Path) -> None:
    """Signatures and their day below the table are told as such, not as a figure without a name."""
    rows = [
        ["2023年"],
        ["指标", "单位", "完成"],
        ["投资", "万元", 5],
        ["填表人：张三", None, "2023年11月3日"],
    ]
    assert noticed(workbook(tmp_path / "a.xlsx", rows)) == [
        ("台账!A4", "table_note", "填表人：张三 | 2023年11月3日")
    ]


ODS = """<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
 <table:table table:name="2023年"><table:table-column table:number-columns-repeated="2"/>
 <table:table-column table:visibility="collapse"/>
 <table:table-row><table:table-cell><text:p>指标</text:p></table:table-cell>
 <table:table-cell><text:p>目标</text:p></table:table-cell>
 <table:table-cell><text:p>完成</text:p></table:table-cell></table:table-row>
 <table:table-row><table:table-cell><text:p>投资</text:p></table:table-cell>
 <table:table-cell office:value-type="float" office:value="5"><text:p>5万元</text:p></table:table-cell>
 <table:table-cell office:value-type="float" office:value="0.4"><office:annotation>
 <text:p>含农村</text:p></office:annotation><text:p>0</text:p></table:table-cell></table:table-row>
 </table:table></office:spreadsheet></office:body></office:document-content>"""


def test_an_ods_tells_hidden_columns_comments_and_units_of_formats(tmp_path: Path) -> None:
    """What Excel's files tell, LibreOffice's tell, too; a rounded display loses no digit."""
    path = tmp_path / "a.ods"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", ODS)
    assert told(path, "value", "unit", "note") == [(5.0, "万元", ""), (0.4, "万元", "批注：含农村")]
    assert noticed(path) == [("2023年!C1", "hidden_column", "完成")]


def test_dates_in_the_heading_are_months(tmp_path: Path) -> None:
    """Real dates over the columns, shown with or without their year, leave no digits in names."""
    rows = [
        ["供水月报"],
        ["指标", "单位", dt.date(2023, 1, 1), dt.date(2023, 2, 28), "截至2023年10月31日"],
        ["供水量", "万m3", 1, 2, 9],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, formats={"C2": 'yyyy"年"m"月"', "D2": 'm"月"'})
    assert told(path, "name", "period") == [
        ("供水量", "2023-01"),
        ("供水量", "2023-02"),
        ("供水量", "2023-01/2023-10"),
    ]


def test_a_row_that_gives_a_date_is_no_heading(tmp_path: Path) -> None:
    """日期 and a day between the rows leave the table as it is."""
    rows = [["2023年"], ["指标", "单位", "完成"], ["日期", None, "2023-10-31"], ["投资", "万元", 5]]
    assert told(workbook(tmp_path / "a.xlsx", rows), "name", "period", "unit") == [
        ("投资", "2023", "万元")
    ]


def test_the_same_time_last_year_beside_ten_months_is_ten_months(tmp_path: Path) -> None:
    """Where only the headings give times, 上年同期 and 完成计划% follow the figures' own."""
    rows = [
        ["指标", "2023年1—10月", "上年同期", "同比", "完成计划%"],
        ["投资（万元）", 100, 90, 11.1, 83],
    ]
    assert told(workbook(tmp_path / "a.xlsx", rows), "period", "kind") == [
        ("2023-01/2023-10", "level"),
        ("2022-01/2022-10", "level"),
        ("2023-01/2023-10", "of_target"),
    ]


def test_offices_in_the_column_unit_are_no_units(tmp_path: Path) -> None:
    """单位 before the names says whose the figures are, also for the rows it is left out of."""
    rows = [
        ["2023年"],
        ["单位", "指标", "完成"],
        ["一所", "巡查次数", 9],
        [None, "供水量（万m3）", 90],
        ["二所", "巡查次数", 8],
        [None, "供水量（万m3）", 70],
        ["合计", "巡查次数", 17],
    ]
    assert told(workbook(tmp_path / "a.xlsx", rows), "name", "value", "unit") == [
        ("一所巡查次数", 9.0, "次"),
        ("一所供水量", 90.0, "万m3"),
        ("二所巡查次数", 8.0, "次"),
        ("二所供水量", 70.0, "万m3"),
        ("巡查次数", 17.0, "次"),
    ]


def test_a_name_that_stands_in_two_groups_is_told_apart_by_them(tmp_path: Path) -> None:
    """供水量 of the east and of the west are two figures, even when they are equal."""
    rows = [
        ["2023年"],
        ["指标", "单位", "完成"],
        ["一、东片"],
        ["供水量", "万m3", 10],
        ["水费", "万元", 3],
        ["二、西片"],
        ["供水量", "万m3", 10],
    ]
    assert told(workbook(tmp_path / "a.xlsx", rows), "name", "value") == [
        ("东片供水量", 10.0),
        ("水费", 3.0),
        ("西片供水量", 10.0),
    ]


def test_the_total_of_a_table_of_one_unit_is_named_by_its_title(tmp_path: Path) -> None:
    """合计 below the groups adds up the whole table, not the last group, and takes their unit."""
    rows = [
        ["2023年水利投资完成情况表"],
        ["项目", "单位", "年度计划", "累计完成"],
        ["一、防洪工程"],
        ["堤防加固", "万元", 100, 90],
        ["小计", "万元", 100, 90],
        ["二、供水工程"],
        ["管网延伸", "万元", 50, 40],
        ["小计", "万元", 50, 40],
        ["合计", None, 150, 130],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "name", "value", "unit", "repairs")[-4:] == [
        ("供水工程小计", 50.0, "万元", ""),
        ("供水工程小计", 40.0, "万元", ""),
        ("水利投资合计", 150.0, "万元", "name_from_title"),
        ("水利投资合计", 130.0, "万元", "name_from_title"),
    ]
    assert noticed(path) == []


def test_a_total_over_several_units_is_listed(tmp_path: Path) -> None:
    """Kilometres and 万元 add up to nothing, whatever the title says."""
    rows = [
        ["2023年河道治理情况表"],
        ["项目", "单位", "完成"],
        ["河道长度", "公里", 10],
        ["河道投资", "万元", 20],
        ["合计", None, 30],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "name") == [("河道长度",), ("河道投资",)]
    assert noticed(path) == [("台账!C5", "total_without_name", "合计 30")]


def test_the_day_of_filling_in_is_no_period_and_same_time_keeps_step(tmp_path: Path) -> None:
    """填报时间 says nothing of the figures; 2023年同期 beside 1—10月 is ten months."""
    rows = [
        ["清河县2024年水利工作完成情况统计表"],
        ["填报单位：水利局", None, None, "填报时间：2024年11月3日"],
        ["指标名称", "单位", "年度目标", "1—10月完成", "完成率", "2023年同期完成"],
        ["水利投资", "亿元", 12.6, 10.3, "81.7%", 9.4],
    ]
    assert told(workbook(tmp_path / "a.xlsx", rows), "period", "value", "role") == [
        ("2024", 12.6, "target"),
        ("2024-01/2024-10", 10.3, "actual"),
        ("2023-01/2023-10", 9.4, "actual"),
    ]


def test_years_in_a_row_of_their_own_above_the_heads(tmp_path: Path) -> None:
    """Unmerged, with 年度 in the corner: each pair of columns belongs to its year."""
    rows = [
        ["2022－2024年水土保持情况"],
        ["年度", None, "2022年", None, "2024年1－10月", None],
        ["指标", "单位", "计划", "完成", "计划", "完成"],
        ["治理面积", "平方公里", 20, 21, 25, 19],
    ]
    assert told(workbook(tmp_path / "a.xlsx", rows), "period", "value", "role") == [
        ("2022", 20.0, "target"),
        ("2022", 21.0, "actual"),
        ("2024", 25.0, "target"),
        ("2024-01/2024-10", 19.0, "actual"),
    ]


def test_this_month_and_so_far_are_two_periods(tmp_path: Path) -> None:
    """In the report of October 累计 runs from January; a heading 灌区名称 says whose they are."""
    rows = [
        ["2024年10月水费征收月报"],
        ["灌区名称", "本月", None, "累计", None],
        [None, "应收（元）", "实收（元）", "应收（元）", "实收（元）"],
        ["东灌区", "12,300", "12,300", "125,000", "118,200"],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A2:A3", "B2:C2", "D2:E2"])
    assert told(path, "name", "period", "value") == [
        ("东灌区应收", "2024-10", 12300.0),
        ("东灌区实收", "2024-10", 12300.0),
        ("东灌区应收", "2024-01/2024-10", 125000.0),
        ("东灌区实收", "2024-01/2024-10", 118200.0),
    ]


@pytest.mark.parametrize("head", ["县（市、区）", "市（州）", "河流名称", "镇（街道）"])
def test_any_level_of_places_and_any_kind_of_name_heads_the_rows(tmp_path: Path, head: str) -> None:
    """The dictionary need not list every combination."""
    rows = [["2023年情况"], [head, "长度（公里）"], ["甲", 10]]
    assert told(workbook(tmp_path / "a.xlsx", rows), "name", "value") == [("甲长度", 10.0)]


def test_names_under_a_word_nobody_knows_are_names_all_the_same(tmp_path: Path) -> None:
    """The first column holds words and every head beside it says what it holds."""
    rows = [
        ["2023年项目资金情况表"],
        ["款项", "计划（万元）", "支出（万元）", "支付率"],
        ["一、中央资金", 3000, 2400, 0.8],
    ]
    assert told(workbook(tmp_path / "a.xlsx", rows), "name", "value", "unit", "role") == [
        ("中央资金", 3000.0, "万元", "target"),
        ("中央资金支出", 2400.0, "万元", "actual"),
        ("中央资金支付率", 80.0, "%", "actual"),
    ]


def test_a_table_of_years_by_place_is_about_what_its_title_says(tmp_path: Path) -> None:
    """Nothing but years in the heading: the title names the figure, in the unit it gives."""
    rows = [["用水总量统计（万立方米）"], ["行政区", "2022年", "2023年"], ["全市", 11650, 11500]]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "name", "period", "value", "unit") == [
        ("用水总量", "2022", 11650.0, "万立方米"),
        ("用水总量", "2023", 11500.0, "万立方米"),
    ]


def test_parts_listed_below_其中_share_the_unit_of_their_whole(tmp_path: Path) -> None:
    """The second part is only indented; units stand in the names alone."""
    rows = [
        ["2023年运行情况"],
        ["项目", "本年计划", "本年实际", "增减（%）"],
        ["供水量（万m3）", 2400, 2456, 6.8],
        ["其中：农业", 1500, 1520, 1.3],
        ["　　　工业", 900, 936, 17],
        ["水费收入（万元）", 430, 441.7, 7.1],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "name", "value", "unit", "note")[6:10] == [
        ("工业", 900.0, "万m3", "属于“供水量”"),
        ("工业", 936.0, "万m3", "属于“供水量”"),
        ("工业", 17.0, "%", "属于“供水量”"),
        ("水费收入", 430.0, "万元", ""),
    ]
