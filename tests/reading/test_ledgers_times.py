"""Which time a table's figures are of, told by filling days, earlier years, growths and sizes."""

from __future__ import annotations

from pathlib import Path

import pytest
from ledger_files import Rows, delimited, noticed, told, workbook

from duibiao.reading.ledgers import head_times as times_told
from duibiao.vocabulary.periods import parse

MONTHLY = ["指标", "单位", "年度目标", "自年初累计", "本月", "上年同期"]
BODY = [
    ["供水总量", "万m3", 2300, 1454.6, 130.1, 1305.7],
    ["工业用水量", "万m3", 2200, 1640.0, 160.5, 1938.0],
    ["再生水利用量", "万m3", 2000, 980.2, 95.0, 1052.5],
]


def times(tmp_path: Path, rows: Rows) -> list[tuple[object, ...]]:
    """Return period and value of each reading."""
    return told(workbook(tmp_path / "a.xlsx", rows), "period", "value")


@pytest.mark.parametrize(
    ("day", "span"),
    [
        ("填报日期：2024年9月30日", "2024-01/2024-09"),
        ("制表时间：2024-10-08", "2024-01/2024-09"),
        ("填报时间：2024年9月18日", "2024-01/2024-09"),
    ],
)
def test_the_day_a_form_was_filled_in_says_up_to_when_it_runs(
    tmp_path: Path, day: str, span: str
) -> None:
    """In the first days of a month it reports on the month before."""
    rows = [["主要指标表"], [day], MONTHLY[:4], BODY[0][:4]]
    assert times(tmp_path, rows) == [("2024", 2300.0), (span, 1454.6)]


@pytest.mark.parametrize(
    ("head", "period"), [("自年初累计", "2024"), ("全年完成值", "2024"), ("建议数", "")]
)
def test_a_form_filled_in_in_the_first_days_of_january(
    tmp_path: Path, head: str, period: str
) -> None:
    """It looks back on last year where it tells what was done; a bare plan may be of either."""
    rows = [
        ["主要指标表"],
        ["填报日期：2025年1月8日"],
        ["指标", "单位", "年度目标", head],
        BODY[0][:4],
    ]
    assert times(tmp_path, rows)[0] == (period, 2300.0)


def test_the_day_a_table_was_made_is_not_its_year(tmp_path: Path) -> None:
    """Quarters reckoned on 6 January 2025, in wide digits, are of 2024; a validity says nothing."""
    rows = [
        ["综合统计（按季）"],
        ["编制时间：２０２５年１月６日", "有效期至：2026年6月"],
        ["指标", "单位", "一季度", "二季度", "三季度", "四季度", "全年", "上年全年"],
        ["供水总量", "万m3", 412, 438, 461, 424, 1735, 1708],
    ]
    periods = [period for period, _ in times(tmp_path, rows)]
    assert periods[0] == "2024-01/2024-03" and periods[-2:] == ["2024", "2023"]


def test_months_of_heads_are_of_the_year_a_form_was_filled_in(tmp_path: Path) -> None:
    """9月 and 1—9月 name no year themselves."""
    rows = [
        ["主要指标表"],
        ["填报日期：2024年10月12日"],
        ["指标", "单位", "9月", "1—9月累计"],
        ["供水总量", "万m3", 130.1, 1454.6],
    ]
    assert times(tmp_path, rows) == [("2024-09", 130.1), ("2024-01/2024-09", 1454.6)]


@pytest.mark.parametrize("whole", ["2023年全年", "2023年", "2023年完成"])
def test_the_only_year_of_heads_is_the_one_before_beside_what_was_done_since(
    tmp_path: Path, whole: str
) -> None:
    """1—9月累计 is of the year after 2023年全年, and 上年同期 behind both of 2023's months."""
    rows = [["指标", "单位", "1—9月累计", whole, "上年同期"], ["供水总量", "万m3", 80, 100, 75]]
    assert times(tmp_path, rows) == [
        ("2024-01/2024-09", 80.0),
        ("2023", 100.0),
        ("2023-01/2023-09", 75.0),
    ]


@pytest.mark.parametrize("head", ["同比增减", "同比（%）"])
def test_a_growth_or_difference_proves_which_time_同期_is(tmp_path: Path, head: str) -> None:
    """That of the sum since January, or of the month, whichever it was reckoned from."""
    change = head.endswith("减")
    for now, span in ((3, "2023-01/2023-05"), (4, "2023-05")):
        rows = [["2024年5月主要指标表"], [*MONTHLY[:3], "累计", "本月", "上年同期", head]]
        for row in BODY:
            then = row[now] - 10.0
            grown = 10.0 if change else round(1000 / then, 2)
            rows.append([*row[:5], then, grown])
        assert [period for period, _ in times(tmp_path, rows)][3] == span


def test_the_size_of_同期_says_whether_it_is_a_month_or_the_sum(tmp_path: Path) -> None:
    """1305.7 beside 1454.6 since January and 130.1 in the month."""
    rows = [["主要指标表（2024年5月）"], [*MONTHLY[:3], "同期", "本月", "1—5月"]]
    rows += [[*row[:3], row[5], row[4], row[3]] for row in BODY]
    found = {value: period for period, value in times(tmp_path, rows)}
    assert (found[1305.7], found[130.1]) == ("2023-01/2023-05", "2024-05")


def test_同期_beside_the_sum_alone_is_a_sum(tmp_path: Path) -> None:
    """Whichever stands first."""
    rows = [["2024年5月主要指标表"], ["指标", "单位", "同期", "累计"], ["供水总量", "万m3", 75, 80]]
    assert times(tmp_path, rows) == [("2023-01/2023-05", 75.0), ("2024-01/2024-05", 80.0)]


def test_本月_behind_the_sum_stays_the_month(tmp_path: Path) -> None:
    """Also in February, where a month is a large share of the goal."""
    rows = [["2024年2月主要指标表"], ["指标", "单位", "全年任务", "1～2月完成", "本月完成"]]
    rows += [[row[0], row[1], row[2], row[3], row[4] * 5] for row in BODY]
    periods = [period for period, _ in times(tmp_path, rows)][:3]
    assert periods == ["2024", "2024-01/2024-02", "2024-02"]


def test_numbers_under_目标任务_are_the_years_goals(tmp_path: Path) -> None:
    """The word names a row elsewhere; in a table of months the goal is the year's all the same."""
    rows = [["2024年1—5月指标表"], ["指标", "单位", "目标任务", "累计"]]
    rows += [row[:4] for row in BODY]
    found = told(workbook(tmp_path / "a.xlsx", rows), "period", "role")[:2]
    assert found == [("2024", "target"), ("2024-01/2024-05", "actual")]


@pytest.mark.parametrize("group", ["与上年同期比较", "上年对比", "同比情况", "对比情况"])
def test_a_group_that_compares_names_nothing(tmp_path: Path, group: str) -> None:
    """供水总量 keeps its name under 上年对比."""
    rows = [
        ["2024年1—5月指标表"],
        ["指标", "单位", "累计", group, None],
        [None, None, None, "上年同期", "增幅（%）"],
        ["供水总量", "万m3", 80, 75, 6.7],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["D2:E2"])
    assert told(path, "name", "period", "value") == [
        ("供水总量", "2024-01/2024-05", 80.0),
        ("供水总量", "2023-01/2023-05", 75.0),
    ]


def test_last_years_month_stays_a_month_beside_last_years_sum(tmp_path: Path) -> None:
    """10月 under 2023年 is October, though 1-10月 stands beside it."""
    rows = [
        ["2024年10月份业务报表"],
        ["指标", "单位", "完成情况", None, None, None],
        [None, None, "2024年", None, "2023年", None],
        [None, None, "10月", "1-10月", "10月", "1-10月"],
        ["完成投资", "万元", 3120, 27460, 2860, 25180],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["C2:F2", "C3:D3", "E3:F3"])
    spans = ["2024-10", "2024-01/2024-10", "2023-10", "2023-01/2023-10"]
    assert [period for (period,) in told(path, "period")] == spans


def test_month_ends_under_a_year_are_of_that_year(tmp_path: Path) -> None:
    """10月末 and 12月末 under 2023年; 月末水平 above both names nothing."""
    rows = [
        ["2024年10月份业务报表"],
        ["指标", "单位", "月末水平", None, None, None],
        [None, None, "2024年", None, "2023年", None],
        [None, None, "9月末", "10月末", "10月末", "12月末"],
        ["自来水普及率", "%", 96.4, 96.6, 95.4, 95.7],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["C2:F2", "C3:D3", "E3:F3"])
    spans = ["2024-01/2024-09", "2024-01/2024-10", "2023-01/2023-10", "2023"]
    assert told(path, "name", "period") == [("自来水普及率", span) for span in spans]


def test_from_january_to_this_month(tmp_path: Path) -> None:
    """1—本月 is a sum under either year; a row that numbers and reckons the columns is no figure."""
    rows = [
        ["填报单位：规划计划科", None, None, "2025年3月", None, "有效期至：2026年6月"],
        ["指标名称", "计量单位", "2025年", None, "2024年", "增减（%）"],
        [None, None, "本月", "1—本月", "1—本月", None],
        ["甲", "乙", "1", "2", "3", "4=2/3-1"],
        ["完成投资", "亿元", 5.16, 13.14, 11.86, 10.8],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["C2:D2"])
    assert told(path, "name", "period", "value") == [
        ("完成投资", "2025-03", 5.16),
        ("完成投资", "2025-01/2025-03", 13.14),
        ("完成投资", "2024-01/2024-03", 11.86),
    ]


def test_报告期_beside_基期_are_this_year_and_the_last(tmp_path: Path) -> None:
    """Over numbers they are no column of times, and the line above is no head."""
    rows = [
        ["统计月报"],
        ["表　　号：水统3表", None, None, "报告期：2025年10月"],
        ["指标", "计量单位", "报告期（1—10月）", "基期（上年1—10月）"],
        ["用水总量", "亿立方米", 141.6, 143.9],
        ["工业用水量", "亿立方米", 22.3, 22.7],
    ]
    assert times(tmp_path, rows)[:2] == [("2025-01/2025-10", 141.6), ("2024-01/2024-10", 143.9)]


def test_money_that_came_in_is_told_apart_under_its_group(tmp_path: Path) -> None:
    """到位资金 over 自年初累计 is no second figure of what was done, 上年自年初累计 last year's."""
    rows = [
        ["投资完成情况月报"],
        ["2025年10月"],
        ["栏目", "到位资金", "完成投资", None, None],
        [
            None,
            "自年初累计（亿元）",
            "10月（万元）",
            "自年初累计（亿元）",
            "上年自年初累计（亿元）",
        ],
        ["中央投资", 137.2, 131800, 128.6, 119.3],
        ["银行贷款", 40.1, 43600, 34.5, 28.7],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["C3:E3"])
    assert told(path, "name", "role", "period", "value")[:4] == [
        ("中央投资到位资金", "context", "2025-01/2025-10", 137.2),
        ("中央投资", "actual", "2025-10", 131800.0),
        ("中央投资", "actual", "2025-01/2025-10", 128.6),
        ("中央投资", "actual", "2024-01/2024-10", 119.3),
    ]


def test_words_under_进展_are_no_figures_and_signatures_no_row(tmp_path: Path) -> None:
    """What a project costs since its start is kept apart, whoever signed below is a note."""
    rows = [
        ["2024年项目投资完成情况"],
        ["项目", "概算总投资", "当年计划", "当年完成", "开工以来累计", "进展"],
        ["泵站工程", 14200, 8600, 8730, 12100, "主泵房完工"],
        ["管网工程", 9800, 5400, 3750, 6900, "占道审批迟"],
        ["分管领导：秦某", None, "审核：程某", None, "填表：苏某"],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    roles = [role for (role,) in told(path, "role")]
    assert roles == ["context", "target", "actual", "context"] * 2
    assert "figure_not_understood" not in {code for _, code, _ in noticed(path)}


def test_a_due_day_of_the_table_above_is_no_day_on_which_the_next_was_filled_in(
    tmp_path: Path,
) -> None:
    """Only titles say when a form was made; 2024年3月31日 in a row of figures is due then."""
    rows = [
        ["2024年目标表"],
        ["指标", "单位", "完成时限", "年度目标", "完成"],
        ["堤防加固", "公里", "2024年3月31日", 12, 12.5],
        [],
        ["2024年统计表"],
        ["指标名称", "单位", "完成数", "上年"],
        ["供水总量", "万m3", 80, 75],
    ]
    assert times(tmp_path, rows)[-2:] == [("2024", 80.0), ("2023", 75.0)]


def test_months_add_up_where_a_rate_that_is_told_proves_it(tmp_path: Path) -> None:
    """完成率 of the year's goal and 同比 are of all months: their sum is read, and no rate."""
    heads = ["1月", "2月", "3月", "年度目标", "完成率（%）", "去年同期", "同比（%）"]
    rows = [
        ["2024年水利指标月度台账"],
        ["指标名称", "单位", *heads],
        ["河堤新建", "公里", 5, 8, 12, 50, 50, 20, 25],
        ["供水总量", "万m3", 40, 55, 62, 400, 39.3, 150, 4.7],
        ["渠道清淤", "公里", 30, 10, 25, 100, 65, 60, 8.3],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    found = [row for row in told(path, "name", "period", "value", "role") if row[0] == "河堤新建"]
    assert found == [
        ("河堤新建", "2024-01", 5.0, "actual"),
        ("河堤新建", "2024-02", 8.0, "actual"),
        ("河堤新建", "2024-03", 12.0, "actual"),
        ("河堤新建", "2024", 50.0, "target"),
        ("河堤新建", "2023-01/2023-03", 20.0, "actual"),
        ("河堤新建", "2024-01/2024-03", 25.0, "actual"),
    ]
    assert noticed(path) == []


def test_months_that_no_rate_proves_to_add_up_are_left_apart(tmp_path: Path) -> None:
    """What is in use month after month is no sum."""
    rows = [
        ["2024年水利指标月度台账"],
        ["指标名称", "单位", "1月", "2月", "3月", "年度目标"],
        ["在用泵站", "座", 12, 13, 13, 15],
        ["在用水井", "眼", 40, 42, 41, 45],
        ["在用机组", "台", 30, 31, 32, 33],
    ]
    periods = {period for (period,) in told(workbook(tmp_path / "a.xlsx", rows), "period")}
    assert periods == {"2024", "2024-01", "2024-02", "2024-03"}


def test_the_last_month_under_累计_is_that_month_alone(tmp_path: Path) -> None:
    """其中：10月 beside 1—10月 is a part of it."""
    rows = [
        ["2024年10月水利月报"],
        ["指标", "单位", "上年同期累计", "本年累计", None],
        [None, None, None, "1—10月", "其中：10月"],
        ["供水总量", "万m3", 780, 812, 74],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A2:A3", "B2:B3", "C2:C3", "D2:E2"])
    assert told(path, "period", "value") == [
        ("2023-01/2023-10", 780.0),
        ("2024-01/2024-10", 812.0),
        ("2024-10", 74.0),
    ]


@pytest.mark.parametrize(
    ("base", "words", "period", "rest"),
    [
        ("2024-09", ["去年同月止累计"], "2023-01/2023-09", ""),
        ("2024-09", ["上年本月"], "2023-09", ""),
        ("2024-09", ["年初至9月末"], "2024-01/2024-09", ""),
        ("2024-10", ["其中10月完成额"], "2024-10", ""),
        ("2024-06", ["上年同季"], "2023-04/2023-06", ""),
        ("2024-06", ["6月累计至今（1-6月）"], "2024-01/2024-06", ""),
        ("2023-12", ["1-12月"], "2023", ""),
        ("2024-11", ["上年", "一至十一月"], "2023-01/2023-11", ""),
        ("2024-07", ["汛期以来", "去年（5-7月）"], "2023-05/2023-07", "汛期"),
        ("2024", ["前10个月完成"], "2024-01/2024-10", ""),
        ("2024-01/2024-09", ["2023年", "同期实际"], "2023-01/2023-09", ""),
    ],
)
def test_a_year_and_a_part_of_it_are_one_time(
    base: str, words: list[str], period: str, rest: str
) -> None:
    """Over all levels of a head, whatever the columns beside it say."""
    told = times_told.of(words, parse(base))
    assert told is not None
    assert (str(told.period), told.rest) == (period, rest)


@pytest.mark.parametrize("word", ["累计", "本月", "上年同期", "9月末", "上年9月末", "上年全年"])
def test_a_head_that_hangs_on_those_beside_it_tells_no_time_alone(word: str) -> None:
    """累计 may run since January or since the start, 9月末 be the end of a month or of nine."""
    assert times_told.of([word], parse("2024-09")) is None


def test_a_note_below_tells_up_to_when_what_was_done_runs(tmp_path: Path) -> None:
    """“当前完成”为1—8月累计 under a table of 2024; the day on which it was made is none."""
    rows = [
        ["2024年灌区管理目标完成情况统计表"],
        ["管理目标", "全年目标", "当前完成", "目标单位"],
        ["引水量", 12500, 9860, "万m3"],
        ["维修长度", 45, 38, "公里"],
        ["注：“当前完成”为1-8月累计。"],
        ["制表时间：2024年9月5日"],
    ]
    assert times(tmp_path, rows)[:2] == [("2024", 12500.0), ("2024-01/2024-08", 9860.0)]


def test_rows_of_measures_have_their_own_times(tmp_path: Path) -> None:
    """Below indicators stand 本月, 累计 and 上年累计; weights are passed over."""
    rows = [
        ["供水公司2024年10月报表"],
        ["项目", "供水量（万吨）", "收入（万元）"],
        ["本月实际", 198, 448],
        ["累计实际", 1905, 4285],
        ["上年累计", 1842, 4124],
        ["权重", 60, 40],
    ]
    assert times(tmp_path, rows)[::2] == [
        ("2024-10", 198.0),
        ("2024-01/2024-10", 1905.0),
        ("2023-01/2023-10", 1842.0),
    ]


def test_last_years_total_is_of_last_year(tmp_path: Path) -> None:
    """2023年合计 below the total, under months and under none; 类别 names the rows."""
    rows = [
        ["2024年水费收入情况（单位：元）"],
        ["类别", "1月", "2月", "全年合计"],
        ["农业水费", 1, 2, 3],
        ["工业水费", 2, 2, 4],
        ["合计", 3, 4, 7],
        ["2023年合计", 3, 3, 6],
    ]
    found = told(workbook(tmp_path / "a.xlsx", rows), "name", "period", "value")
    assert found[0] == ("农业水费", "2024-01", 1.0)
    assert found[-3:] == [
        ("水费收入合计", "2023-01", 3.0),
        ("水费收入合计", "2023-02", 3.0),
        ("水费收入合计", "2023", 6.0),
    ]


def test_a_year_and_a_month_in_two_columns_are_one_time(tmp_path: Path) -> None:
    """An export has 年份 beside 月份, and the area of each row."""
    rows = [
        ["指标名称", "地区", "年份", "月份", "数值", "单位"],
        ["供水量", "城区", "2024", "7月", 156, "万吨"],
        ["供水量", "郊区", "2024", "8月", 48, "万吨"],
    ]
    assert times(tmp_path, rows) == [("2024-07", 156.0), ("2024-08", 48.0)]


def test_a_note_tells_of_which_time_a_head_is(tmp_path: Path) -> None:
    """“上年数”为上年1—9月累计数 below a table says what its heads leave open."""
    rows = [
        ["2024年考核指标"],
        ["指标", "单位", "目标数", "完成数", "上年数"],
        ["管护渠道", "公里", 60, 51, 48],
        ["改造泵站", "座", 8, 6, 5],
        ["注：“完成数”指1—9月累计数，“上年数”为上年1—9月累计数，“目标数”为全年数。"],
    ]
    assert times(tmp_path, rows)[:3] == [
        ("2024", 60.0),
        ("2024-01/2024-09", 51.0),
        ("2023-01/2023-09", 48.0),
    ]


def test_last_years_row_has_each_months_figure(tmp_path: Path) -> None:
    """上年实绩 below 计划 and 实绩 is of the same months a year before, 全年 of that year."""
    parts = ["1季度", "2季度", "3季度", "4季度"]
    rows = [
        ["2024年生产计划与实绩"],
        ["指标", "单位", None, *parts, "全年"],
        ["供水量", "万吨", "计划", 20, 24, 28, 22, 94],
        [None, None, "实绩", 21, 25, 29, 21, 96],
        [None, None, "上年实绩", 19, 23, 27, 20, 89],
    ]
    assert times(tmp_path, rows)[-5:] == [
        ("2023-01/2023-03", 19.0),
        ("2023-04/2023-06", 23.0),
        ("2023-07/2023-09", 27.0),
        ("2023-10/2023-12", 20.0),
        ("2023", 89.0),
    ]


def test_last_year_told_once_is_no_goal(tmp_path: Path) -> None:
    """One cell of 上年完成 beside the rows of 目标 and 完成 is what was done last year."""
    rows = [
        ["2024年指标进展"],
        ["指标", "单位", "行次", "上半年", "1—12月", "上年完成"],
        ["新建管网", "公里", "目标", 20, 46, 41],
        [None, None, "完成", 21, 48, None],
        ["更换水表", "只", "目标", 300, 700, 650],
        [None, None, "完成", 310, 720, None],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["F3:F4", "F5:F6"])
    found = [one for one in told(path, "role", "period", "value") if one[1] == "2023"]
    assert found == [("actual", "2023", 41.0), ("actual", "2023", 650.0)]


@pytest.mark.parametrize(
    ("heads", "order"),
    [(["年份", "项目", "单位"], (0, 1, 2)), (["项目", "单位", "年份"], (1, 2, 0))],
)
def test_a_year_or_a_name_told_once_stands_for_all_its_rows(
    heads: list[str], order: tuple[int, ...], tmp_path: Path
) -> None:
    """Rows of two years in a csv that leaves what is repeated blank are of both years."""
    rows: list[list[object]] = [["供水月报（1—2月）"], [*heads, "1月", "2月"]]
    once: list[object] = [None] * 3
    for year, values in (("2025年", (60, 88)), ("2024年", (58, 84))):
        for name, more in (("东渠供水量", 0), ("西渠供水量", 9)):
            row = [year, name, "万立方米"]
            told_before = order[0] == 0 and name == "西渠供水量"
            row = [None, *row[1:]] if told_before else row
            rows.append([*(row[n] for n in order), *(value + more for value in values)])
    if order[0]:
        rows[2:] = [rows[2], [*once[:2], *rows[4][2:]], rows[3], [*once[:2], *rows[5][2:]]]
    found = told(delimited(tmp_path / "a.csv", rows), "name", "period", "value")
    assert sorted(found) == [
        ("东渠供水量", "2024-01", 58.0),
        ("东渠供水量", "2024-02", 84.0),
        ("东渠供水量", "2025-01", 60.0),
        ("东渠供水量", "2025-02", 88.0),
        ("西渠供水量", "2024-01", 67.0),
        ("西渠供水量", "2024-02", 93.0),
        ("西渠供水量", "2025-01", 69.0),
        ("西渠供水量", "2025-02", 97.0),
    ]


def test_a_note_that_names_part_and_whole_makes_neither_the_tables_time(tmp_path: Path) -> None:
    """上半年、全年均为累计 leaves the year's figures the year's; each name has its own schedule."""
    rows = [
        ["2024年任务分解及完成情况"],
        ["乡镇", "衬砌渠道（公里）", None, None, None, "整治山塘（座）", None, None, None],
        [None, "上半年", None, "全年", None, "上半年", None, "全年", None],
        [None, *["计划", "实际"] * 4],
        ["全县", 21, 17.4, 50, 42.2, 15, 16, 40, 42],
        ["城关镇", 12, 9.4, 30, 24.2, 9, 10, 22, 24],
        ["石门镇", 9, 8, 20, 18, 6, 6, 18, 18],
        ["注：上半年、全年均为自年初累计。"],
    ]
    merges = ["A2:A4", "B2:E2", "F2:I2", *(f"{a}3:{b}3" for a, b in ("BC", "DE", "FG", "HI"))]
    path = workbook(tmp_path / "a.xlsx", rows, merges)
    found = told(path, "name", "role", "period", "value", "schedule")
    assert found[:6] == [
        ("衬砌渠道", "actual", "2024-01/2024-06", 17.4, ""),
        ("衬砌渠道", "target", "2024", 50.0, "2024-06:21"),
        ("衬砌渠道", "actual", "2024", 42.2, ""),
        ("整治山塘", "actual", "2024-01/2024-06", 16.0, ""),
        ("整治山塘", "target", "2024", 40.0, "2024-06:15"),
        ("整治山塘", "actual", "2024", 42.0, ""),
    ]


def test_months_below_a_year_named_once_are_of_it(tmp_path: Path) -> None:
    """1-3月 below 2024年3月 in a sheet without a year, and 去年同期 below that."""
    rows = [
        ["供水量统计（万方）"],
        ["时间", "东河县", "西河县", "合计"],
        ["2024年2月", 11, 10, 21],
        ["2024年3月", 12, 10, 22],
        ["1-3月", 33, 29, 62],
        ["去年同期", 30, 28, 58],
    ]
    assert times(tmp_path, rows)[-6:] == [
        ("2024-01/2024-03", 33.0),
        ("2024-01/2024-03", 29.0),
        ("2024-01/2024-03", 62.0),
        ("2023-01/2023-03", 30.0),
        ("2023-01/2023-03", 28.0),
        ("2023-01/2023-03", 58.0),
    ]


@pytest.mark.parametrize(("whole", "period"), [(125, "2023"), (27, "2023-01/2023-03")])
def test_last_years_whole_is_of_the_year_unless_its_months_come_to_it(
    whole: int, period: str, tmp_path: Path
) -> None:
    """全年 behind months is of 2023 in a row of 上年, and of the months where it is their sum."""
    rows = [
        ["2024年1-3月供水情况"],
        ["指标", "单位", "类别", "1月", "2月", "3月", "全年"],
        ["供水量", "万方", "本年", 9, 10, 11, None],
        ["供水量", "万方", "上年", 8, 9, 10, whole],
        ["售水量", "万方", "本年", 8, 9, 9, None],
        ["售水量", "万方", "上年", 7, 8, 9, whole - 3],
    ]
    assert (period, float(whole)) in times(tmp_path, rows)


def test_what_a_growth_proves_is_not_set_back_twice(tmp_path: Path) -> None:
    """上年同期支出, a word nobody knows, is of the year before, as its head says, not of two."""
    rows = [
        ["某县水利局2024年1—10月预算执行情况表"],
        ["科目名称", "年初预算", "累计支出", "上年同期支出", "同比增减（%）"],
        ["水利", 9800, 8420, 7730, 8.9],
        ["水利工程建设", 4200, 3910, 3520, 11.1],
        ["防汛", 860, 702, 655, 7.2],
    ]
    assert ("2023-01/2023-10", 7730.0) in times(tmp_path, rows)


def test_a_quarters_table_of_this_year_and_last_is_of_the_quarter(tmp_path: Path) -> None:
    """本年 beside nothing but 上年同期 does not run since January (it did, surely)."""
    rows: Rows = [
        ["二季度灌区灌溉进度", None, None, None, None],
        ["2026年4-6月", None, None, None, None],
        ["灌区名称", "本年", None, "上年同期", None],
        [None, "实灌面积（万亩）", "引水量（万m³）", "实灌面积（万亩）", "引水量（万m³）"],
        ["广济灌区", 9.5, 2137, 8.92, 2342],
        ["双龙灌区", 3.39, 627, 3.05, 623],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A1:E1", "A3:A4", "B3:C3", "D3:E3"])
    assert set(told(path, "period")) == {("2026-04/2026-06",), ("2025-04/2025-06",)}


def test_the_whole_year_in_decembers_table_is_the_year(tmp_path: Path) -> None:
    """全年抢修次数 beside the month's stood as December's."""
    rows: Rows = [
        ["管网抢修维护月报", None, None],
        ["月份：2025年12月", None, None],
        ["管网所", "抢修次数（次）", "全年抢修次数（次）"],
        ["一所", 43, 489],
        ["二所", 40, 509],
    ]
    assert times(tmp_path, rows)[:2] == [("2025-12", 43), ("2025", 489)]
