"""Tables understood as forms, stages by what their rows add up to, and relations as checks."""

from __future__ import annotations

from pathlib import Path

import pytest
from ledger_files import delimited, rows_of, workbook

from duibiao.reading.ledgers import read_contents
from duibiao.reading.ledgers.forms import read_forms


def target_sheet(folder: Path) -> Path:
    """Return a target sheet with quarterly progress that runs up, owners and due days."""
    return workbook(
        folder / "分解表.xlsx",
        [
            ["某局2024年度目标分解"],
            ["序号", "目标名称", "单位", "目标值", "进度", None, None, "承办科室", "办结时限"],
            [None, None, None, None, "一季度", "二季度", "三季度", None, None],
            [1, "渠道衬砌", "公里", "40", 6, 19, 33, "工程科", "11月底"],
            [2, "用水总量", "万m3", "控制在900以内", 150, 400, 700, "水资源科", "全年"],
            [3, "水位", "m", "95～96.5", 95.2, 95.4, 96, "调度科", "12月20日"],
        ],
        ["E2:G2"],
    )


def test_a_target_sheet_gives_targets_with_owner_due_day_and_bound(tmp_path: Path) -> None:
    """控制在…以内 is a cap, a range two edges of a band; 11月底 is the last day of November."""
    frame = read_contents(target_sheet(tmp_path)).readings
    targets = frame[frame["role"] == "target"]
    assert rows_of(targets, "name", "value", "bound", "rule", "owner", "due") == [
        ("渠道衬砌", 40.0, "exact", "", "工程科", "2024-11-30"),
        ("用水总量", 900.0, "max", "", "水资源科", "2024-12-31"),
        ("水位", 95.0, "min", "band", "调度科", "2024-12-20"),
        ("水位", 96.5, "max", "band", "调度科", "2024-12-20"),
    ]


def test_progress_by_quarters_that_rises_is_cumulative(tmp_path: Path) -> None:
    """Each quarter's figure runs from January: it rises in every row and ends near the target."""
    frame = read_contents(target_sheet(tmp_path)).readings
    done = frame[(frame["role"] == "actual") & (frame["name"] == "渠道衬砌")]
    assert rows_of(done, "period", "value") == [
        ("2024-01/2024-03", 6.0),
        ("2024-01/2024-06", 19.0),
        ("2024-01/2024-09", 33.0),
    ]


def test_a_total_behind_quarters_reaches_the_last_stage_whatever_its_length(
    tmp_path: Path,
) -> None:
    """合计 behind 三季度 and 10—11月 is of eleven months."""
    path = workbook(
        tmp_path / "用水.xlsx",
        [
            ["2024年用水量（万m3）"],
            ["用水类别", "一季度", "二季度", "三季度", "10—11月", "合计"],
            ["农业用水", 100, 200, 300, 100, 700],
            ["工业用水", 50, 60, 70, 40, 220],
        ],
    )
    frame = read_contents(path).readings
    assert frame["period"].tolist()[4] == "2024-01/2024-11"


def test_a_year_behind_running_quarters_stays_the_year(tmp_path: Path) -> None:
    """全年完成 behind 一季度, 上半年 and 前三季度, which run up, is of twelve months."""
    path = workbook(
        tmp_path / "分解.xlsx",
        [
            ["2024年度目标分解"],
            ["目标名称", "单位", "年度目标", "一季度", "上半年", "前三季度", "全年完成"],
            ["渠道衬砌", "公里", 40, 6, 19, 33, 41],
            ["业务培训", "人次", 400, 60, 190, 330, 410],
        ],
    )
    frame = read_contents(path).readings
    assert frame["period"].tolist()[4] == "2024"


def test_quarters_that_add_up_to_the_total_are_each_its_own(tmp_path: Path) -> None:
    """The total beside them decides, although every row rises."""
    path = workbook(
        tmp_path / "用水.xlsx",
        [
            ["2024年用水量（万m3）"],
            ["用水类别", "一季度", "二季度", "三季度", "合计"],
            ["农业用水", 100, 200, 300, 600],
            ["工业用水", 50, 60, 70, 180],
        ],
    )
    frame = read_contents(path).readings
    assert rows_of(frame[frame["name"] == "农业用水"], "period", "value") == [
        ("2024-01/2024-03", 100.0),
        ("2024-04/2024-06", 200.0),
        ("2024-07/2024-09", 300.0),
        ("2024-01/2024-09", 600.0),
    ]


def test_a_rate_its_row_does_not_bear_out_is_told_with_the_arithmetic(tmp_path: Path) -> None:
    """完成率 beside target and actual is a check; where it is wrong, a slip and a figure beside."""
    rows = [
        ["2024年"],
        ["指标", "单位", "年度目标", "完成数", "完成率（%）"],
        ["清淤", "公里", 50, 40, 80],
        ["植树", "亩", 50, 40, 95],
    ]
    frame, _, _, told = read_contents(delimited(tmp_path / "a.csv", rows))
    assert frame.loc[frame["kind"] == "of_target", "value"].tolist() == [95.0]
    assert rows_of(told, "location", "code") == [("E4", "relation_slip")]
    assert "80" in told["found"].iloc[0]


def test_a_revised_target_replaces_the_first_where_there_is_one(tmp_path: Path) -> None:
    """— under 调整后 leaves the first in force; the replaced one is context."""
    rows = [
        ["2024年"],
        ["指标", "单位", "年初目标", "调整后目标", "完成数"],
        ["管网改造", "公里", 30, 24, 25],
        ["水表安装", "只", 900, "—", 950],
    ]
    frame = read_contents(delimited(tmp_path / "a.csv", rows)).readings
    told = frame[frame["value"].notna() & (frame["role"] != "actual")]
    assert rows_of(told, "name", "value", "role") == [
        ("管网改造", 30.0, "context"),
        ("管网改造", 24.0, "target"),
        ("水表安装", 900.0, "target"),
    ]


def test_figures_of_places_and_the_benchmark_are_not_the_offices(tmp_path: Path) -> None:
    """A town's row belongs to the town, the total to the office, a 标杆 column to the other."""
    towns = delimited(
        tmp_path / "乡镇.csv",
        [
            ["2024年分乡镇完成情况"],
            ["乡镇", "治理面积（亩）完成", "治理面积（亩）目标"],
            ["甲镇", 30, 40],
            ["合计", 30, 40],
        ],
    )
    frame = read_contents(towns).readings
    assert set(zip(frame["place"], frame["role"], strict=True)) == {
        ("甲镇", "actual"),
        ("甲镇", "target"),
        ("", "actual"),
        ("", "target"),
    }
    others = [
        ["2024年对标"],
        ["指标", "单位", "本局", "标杆单位（乙局）"],
        ["漏损率", "%", 9.5, 8.1],
    ]
    frame = read_contents(delimited(tmp_path / "对标.csv", others)).readings
    assert rows_of(frame, "value", "role") == [(9.5, "actual"), (8.1, "context")]


def test_the_form_says_what_each_column_is_taken_to_hold(tmp_path: Path) -> None:
    """Sort, contents and time stand there as plain data before any row is read."""
    forms = read_forms(target_sheet(tmp_path))
    assert set(forms["sort"]) == {"targets"}
    assert rows_of(forms, "column", "holds", "period")[3:] == [
        ("D", "target", "2024"),
        ("E", "actual", "2024-01/2024-03"),
        ("F", "actual", "2024-01/2024-06"),
        ("G", "actual", "2024-01/2024-09"),
        ("H", "owner", ""),
        ("I", "due", ""),
    ]


def test_a_schedule_under_plan_goes_with_the_target(tmp_path: Path) -> None:
    """计划 under 一季度 and 上半年 is what is due by then, no target of its own."""
    path = workbook(
        tmp_path / "进展.xlsx",
        [
            ["2025年重点指标进展（截至2025年6月30日）"],
            ["指标", "单位", "全年目标", "一季度", None, "上半年", None],
            [None, None, None, "计划", "完成", "计划", "完成"],
            ["河道保洁", "公里", 600, 150, 160, 300, 310],
            ["巡河", "人次", 900, 200, 210, 450, 440],
        ],
        ["D2:E2", "F2:G2"],
    )
    frame = read_contents(path).readings
    goals = frame[frame["role"] == "target"]
    assert rows_of(goals, "name", "value", "schedule") == [
        ("河道保洁", 600.0, "2025-03:150;2025-06:300"),
        ("巡河", 900.0, "2025-03:200;2025-06:450"),
    ]


def test_a_year_s_figure_behind_running_quarters_is_the_year_s(tmp_path: Path) -> None:
    """What is done by September and in the year are two figures, not two tellings of one."""
    path = workbook(
        tmp_path / "分解.xlsx",
        [
            ["2024年目标完成情况"],
            ["目标名称", "单位", "年度目标", "进度（累计）", None, None, "全年完成"],
            [None, None, None, "一季度", "上半年", "前三季度", None],
            ["引水量", "万m3", 26000, 5120, 13480, 21960, 26840],
            ["实灌面积", "万亩", 48, 6, 30, 44.8, 48.92],
        ],
        ["D2:F2"],
    )
    frame = read_contents(path).readings
    done = frame[(frame["role"] == "actual") & (frame["name"] == "引水量")]
    assert rows_of(done, "period", "value")[2:] == [("2024-01/2024-09", 21960.0), ("2024", 26840.0)]


def test_the_year_behind_stages_of_a_plan_is_its_target(tmp_path: Path) -> None:
    """全年 behind 一季度, 上半年 and 前三季度 under 分解节点 is what the year is to bring."""
    path = workbook(
        tmp_path / "分解.xlsx",
        [
            ["某局2025年度目标任务分解及完成情况表"],
            ["目标内容", "计量单位", "分解节点（累计）", None, None, None, "10月底实绩"],
            [None, None, "一季度", "上半年", "前三季度", "全年", None],
            ["雨水口改造", "座", 250, 700, 1200, 1500, 1040],
            ["管网清淤", "公里", 100, 260, 420, 560, 486],
        ],
        ["C2:F2"],
    )
    frame = read_contents(path).readings
    targets = frame[frame["role"] == "target"]
    assert rows_of(targets, "name", "period", "value") == [
        ("雨水口改造", "2025", 1500.0),
        ("管网清淤", "2025", 560.0),
    ]


def test_a_running_total_beside_last_years_is_one_whatever_follows(tmp_path: Path) -> None:
    """累计 under 二季度 runs from January, though 上年同期累计 stands behind the quarters."""
    path = workbook(
        tmp_path / "进度.xlsx",
        [
            ["某局2025年二季度指标进度表"],
            ["指标名称", "单位", "一季度", None, "二季度", None, "上年同期累计"],
            [None, None, "当季", "累计", "当季", "累计", None],
            ["执法检查", "次", 8, 8, 16, 24, 33],
            ["水质检测", "份", 150, 150, 180, 330, 302],
        ],
        ["C2:D2", "E2:F2"],
    )
    frame = read_contents(path).readings
    done = frame[(frame["name"] == "执法检查") & (frame["value"] == 24)]
    assert done["period"].tolist() == ["2025-01/2025-06"]


def test_last_year_beside_this_year_is_the_same_part_of_it(tmp_path: Path) -> None:
    """Below a title of 1—9月, 去年 beside 今年 is January to September."""
    path = workbook(
        tmp_path / "用水.xlsx",
        [
            ["2025年1—9月分县用水量统计表（万m3）"],
            ["县区", "用水总量", None],
            [None, "今年", "去年"],
            ["东陵区", 14680, 14812],
            ["白塔县", 13379, 13738],
            ["全市合计", 28059, 28550],
        ],
        ["B2:C2"],
    )
    frame = read_contents(path).readings
    assert rows_of(frame[frame["place"] == ""], "period", "value") == [
        ("2025-01/2025-09", 28059.0),
        ("2024-01/2024-09", 28550.0),
    ]


def test_the_own_level_of_a_city_is_a_place_beside_its_counties(tmp_path: Path) -> None:
    """市本级 stands among the counties; the office's own figure is the total's."""
    path = workbook(
        tmp_path / "投资.xlsx",
        [
            ["2025年1—9月水利建设投资完成情况（分县）"],
            ["县区", "年度计划（万元）", "1—9月完成（万元）"],
            ["市本级", 1395, 1173],
            ["东陵区", 604, 454],
            ["合计", 1999, 1627],
        ],
    )
    frame = read_contents(path).readings
    own = frame[frame["place"] == ""]
    assert own["value"].tolist() == [1999.0, 1627.0]


def test_works_with_units_of_their_own_are_measures(tmp_path: Path) -> None:
    """Rows of 公里 and 座 under 工程名称 are the office's figures, no places."""
    path = workbook(
        tmp_path / "工程.xlsx",
        [
            ["2024年水利工程建设完成情况"],
            ["工程名称", "计量单位", "年度任务", "2024年完成"],
            ["海堤达标加固", "公里", 12.5, 12.8],
            ["水闸安全鉴定", "座", 7, 7],
        ],
    )
    frame = read_contents(path).readings
    assert rows_of(frame, "name", "value", "place")[:2] == [
        ("海堤达标加固", 12.5, ""),
        ("海堤达标加固", 12.8, ""),
    ]


def test_several_units_above_a_table_go_to_what_they_can_measure(tmp_path: Path) -> None:
    """单位：万立方米、万元 gives 供水量 the one and 水费 the other."""
    path = delimited(
        tmp_path / "水费2023.csv",
        [
            ["2023年农村供水水费分月表"],
            ["单位：万立方米、万元"],
            ["项目", "1月", "2月"],
            ["农村供水量", "112", "99"],
            ["应收水费", "170", "158"],
        ],
    )
    frame = read_contents(path).readings
    assert frame["unit"].tolist() == ["万立方米", "万立方米", "万元", "万元"]


def test_an_office_that_plans_makes_no_figure_a_target(tmp_path: Path) -> None:
    """编报：计划财务科 above a table of results does not make 2024年1—10月 a goal."""
    path = workbook(
        tmp_path / "简报.xlsx",
        [
            ["某区水务运行简报（2025年10月）"],
            ["编报：某区水务局计划财务科"],
            ["指标", "单位", "1—10月累计", "2024年1—10月"],
            ["污水处理量", "万m3", 4896, 4619],
            ["供水量", "万m3", 6120, 5990],
        ],
    )
    frame = read_contents(path).readings
    assert set(frame["role"]) == {"actual"}


@pytest.mark.parametrize(
    ("heads", "role", "column"),
    [
        (("年度目标", "甲丙数", "完成率"), "actual", "D"),
        (("甲丙数", "1—9月完成", "完成率"), "target", "C"),
        (("去年同期", "甲丙数", "同比"), "actual", "D"),
    ],
)
def test_a_stated_rate_proves_what_an_unknown_head_holds(
    tmp_path: Path, heads: tuple[str, str, str], role: str, column: str
) -> None:
    """What 完成率 is the share of is the target, and what it is made of was done, by its rows."""
    then = heads[0] == "去年同期"
    rate = [(b - a) / a * 100 if then else b / a * 100 for a, b in FIGURES]
    rows = [
        [name, "公里", a, b, round(share, 1)]
        for name, (a, b), share in zip(["渠道", "堤防", "管网", "河道"], FIGURES, rate, strict=True)
    ]
    title = [["2025年1—9月任务完成情况表"], ["指标名称", "单位", *heads]]
    frame = read_contents(workbook(tmp_path / "表.xlsx", [*title, *rows])).readings
    settled = frame[frame["location"].str.contains(f"!{column}")]
    assert set(settled["role"]) == {role}
    assert settled["name"].tolist() == ["渠道", "堤防", "管网", "河道"]


FIGURES = ((40, 33), (120, 96), (75, 70), (18, 11))


def test_what_was_done_has_the_unit_its_goal_is_written_with(tmp_path: Path) -> None:
    """38处 asked for and 38 done: the figure is one of 处."""
    path = workbook(
        tmp_path / "进展.xlsx",
        [
            ["2025年绩效考核目标进展（三季度）"],
            ["考核指标", "年度目标", "责任站", "1—9月完成"],
            ["雨水情测报设施", "38处", "运管站", 38],
            ["工程确权划界", "85公里", "河湖站", 85],
        ],
    )
    frame = read_contents(path).readings
    done = frame[frame["role"] == "actual"]
    assert rows_of(done, "value", "unit") == [(38.0, "处"), (85.0, "公里")]


def test_a_title_of_two_words_above_four_columns_is_one(tmp_path: Path) -> None:
    """供水月报,,单位：万立方米 is shorter than its table, which is read all the same."""
    path = tmp_path / "供水月报.csv"
    path.write_text(
        "县城水厂供水月报,,单位：万立方米\n月份,2025年供水量,2024年供水量,备注\n1月,86,83\n2月,79,81\n3月,118,111,高温\n",
        encoding="utf-8",
    )
    frame = read_contents(path).readings
    assert frame["value"].tolist() == [86, 83, 79, 81, 118, 111]
