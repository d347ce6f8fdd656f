"""Figures and periods that a cell tells in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from composed_worded import sentences, sheet
from ledger_files import told, workbook

from duibiao.reading.ledgers import read_contents
from duibiao.reading.ledgers.spans import of_cell
from duibiao.reading.ledgers.worded import done
from duibiao.vocabulary.periods import parse


@pytest.mark.parametrize("rest", ["其余3处年底完成", "3处尚未完工", "3处正在施工", "3处没有开工"])
def test_what_is_left_is_no_figure_of_what_is_done(rest: str) -> None:
    """Twelve are done and that is certain, whether the rest is told before its figure or behind."""
    figure = done(f"已完成12处，{rest}", "处")
    assert figure is not None
    assert (figure.value, figure.repairs) == (12, ("from_words",))


def test_two_figures_of_what_is_done_are_in_doubt() -> None:
    """The first counts, and says that it is one of several."""
    figure = done("已完成12处，另完成3处", "处")
    assert figure is not None and figure.repairs == ("from_words", "one_of_several")


def test_a_cell_that_is_a_number_names_the_month_of_its_year() -> None:
    """It names no day, as 7月15日 does; 13 is no month."""
    year = parse("2023")
    assert of_cell("7", year) == (parse("2023-07"), False)
    assert of_cell("2023年7月15日", year) == (parse("2023-07"), True)
    assert of_cell("13", year)[0] is None


@pytest.mark.parametrize("seed", range(24))
def test_goals_and_progress_in_words_are_figures_of_the_year(seed: int, tmp_path: Path) -> None:
    """A sheet of indicators that tells both in sentences is no list of tasks, in any order."""
    composed = sheet(seed)
    contents = read_contents(workbook(tmp_path / "a.xlsx", composed.rows, composed.merges))
    frame = contents.readings
    said = frame[["name", "role", "period", "value"]].itertuples(index=False, name=None)
    goals = {(name, "target", "2024", goal) for name, goal, _ in composed.says}
    done = {(name, "actual", "2024-01/2024-09", done) for name, _, done in composed.says}
    assert set(said) == goals | done
    assert contents.tasks.empty


@pytest.mark.parametrize("seed", range(12))
def test_goals_in_sentences_that_nothing_else_names_are_read(seed: int, tmp_path: Path) -> None:
    """Each clause with a figure is a goal under its own name; what has none is a task."""
    composed = sentences(seed)
    contents = read_contents(workbook(tmp_path / "a.xlsx", composed.rows, composed.merges))
    frame = contents.readings
    said = frame[["name", "role", "period", "value"]].itertuples(index=False, name=None)
    goals = {(name, "target", "2024", goal) for name, goal, _ in composed.says}
    done = {(name, "actual", "2024-01/2024-09", done) for name, _, done in composed.says}
    assert set(said) == goals | done
    assert contents.tasks["task"].tolist() == composed.deeds


def test_each_goal_of_a_sentence_has_its_own_figure(tmp_path: Path) -> None:
    """A rate beside a count, two rates, a coefficient and a fall since the year before."""
    rows = [
        ["2025年目标任务推进情况表（截至9月底）"],
        ["类别", "目标要求", "进展情况"],
        ["供水", "水质检测36批次，水质合格率保持在98%以上", "检测30批次，水质合格率98.6%"],
        ["供水", "普及率达到95%、规模化供水率达到68%", "规模化供水率66.1%，普及率95.9%"],
        ["灌溉", "灌溉水有效利用系数不低于0.556", "测算值为0.558"],
        [
            "资源",
            "用水总量控制在2.3亿立方米以内，万元GDP用水量下降3.2%",
            "用水总量1.58亿立方米；万元GDP用水量同比上升3.6%",
        ],
        ["资源", "建成监测点12处", "建成7处"],
        ["资源", "万元地区生产总值用水量降幅1.6%", "已达到1.61%，占年度任务的100.6%"],
    ]
    frame = read_contents(workbook(tmp_path / "a.xlsx", rows, ["A1:C1"])).readings
    done = frame[frame["role"] == "actual"]
    assert dict(zip(done["name"], done["value"], strict=True)) == {
        "水质检测": 30,
        "水质合格率": 98.6,
        "普及率": 95.9,
        "规模化供水率": 66.1,
        "灌溉水有效利用系数": 0.558,
        "用水总量": 1.58,
        "建成监测点": 7,
        "万元地区生产总值用水量降幅": 1.61,
    }
    goals = frame[frame["role"] == "target"].set_index("name")
    assert goals.loc["万元GDP用水量下降率", "value"] == 3.2
    assert goals.loc["用水总量", "bound"] == "max"


def test_a_list_of_tasks_with_goals_in_words_stays_one(tmp_path: Path) -> None:
    """What is to be done for the people is a task, however well it can be counted."""
    rows = [
        ["2024年民生实事任务清单"],
        ["序号", "事项", "目标要求", "责任单位", "目前进展"],
        [1, "农村供水管网改造", "改造管网62公里", "供水科", "已改造41公里"],
        [2, "病险水库加固", "加固水库6座", "工程科", "已加固4座"],
        [3, "积水点整治", "整治积水点12处", "排水科", "已整治12处"],
    ]
    contents = read_contents(workbook(tmp_path / "a.xlsx", rows))
    assert len(contents.tasks) == 3
    assert contents.readings.empty


def test_a_head_merged_over_columns_is_one_column(tmp_path: Path) -> None:
    """The cells merged below it hold one figure, not one of several columns; whom to call is no
    task."""
    rows = [
        ["2024年重点指标完成情况（截至9月底）"],
        ["科室", "指标", "要求", None, "进展", None],
        ["工程科", "渠道清淤", "全年清淤150公里", None, "清淤118公里", None],
        [None, "泵站改造", "改造12座", None, "仅改造7座", None],
        ["信息科", "监控点建设", "8月底前建成60处", None, "建成47处", None],
        [],
        ["单位", "某水利局", "联系人", "白露", "联系电话", "0000-6530118"],
    ]
    merges = ["A3:A4", *(f"{a}{n}:{b}{n}" for n in range(2, 6) for a, b in ("CD", "EF"))]
    contents = read_contents(workbook(tmp_path / "a.xlsx", rows, merges))
    done = contents.readings.query("role == 'actual'")
    assert list(done["value"]) == [118, 7, 47]
    assert contents.tasks.empty


def test_a_cell_that_asks_for_several_things_is_a_goal_of_each(tmp_path: Path) -> None:
    """Each clause has its name, what was done of it and its unit as written; 投资 is the row's."""
    rows = [
        ["2024年重点指标完成情况（截至9月底）"],
        ["指标", "目标要求", "进展情况", "完成时限"],
        ["河道治理", "治理河道12公里，建成护岸8公里", "治理河道9公里，建成护岸5.5公里", "12月底"],
        [
            "供水管网改造",
            "改造管网62公里；完成投资3200万元",
            "改造41公里；完成投资2100万元",
            "11月底",
        ],
        ["水闸加固", "加固水闸3座", "已加固2座", "12月底"],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    assert told(path, "name", "role", "value", "unit") == [
        ("河道治理", "target", 12, "公里"),
        ("河道治理", "actual", 9, "公里"),
        ("建成护岸", "target", 8, "公里"),
        ("建成护岸", "actual", 5.5, "公里"),
        ("供水管网改造", "target", 62, "公里"),
        ("供水管网改造", "actual", 41, "公里"),
        ("供水管网改造投资", "target", 3200, "万元"),
        ("供水管网改造投资", "actual", 2100, "万元"),
        ("水闸加固", "target", 3, "座"),
        ("水闸加固", "actual", 2, "座"),
    ]


@pytest.mark.parametrize("told_by", ["1—9月", "截至9月底", "9月底", "前三季度"])
def test_what_is_done_is_of_the_months_that_its_cells_tell(told_by: str, tmp_path: Path) -> None:
    """完成情况 of a year's sheet runs to September where its cells begin so, not to its end."""
    rows = [
        ["2024年度目标任务书完成情况"],
        ["目标任务", "完成情况", "责任单位"],
        ["新增高效节水灌溉面积1.2万亩", f"{told_by}完成1.05万亩，占年度任务的87.5%", "农水科"],
        ["完成水利投资3.2亿元以上", f"{told_by}完成2.4亿元", "规计科"],
        ["改造供水管网62公里", "已改造41公里", "供水科"],
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    found = [row[1:] for row in told(path, "role", "period", "value") if row[0] == "actual"]
    assert found == [("2024-01/2024-09", 1.05), ("2024-01/2024-09", 2.4), ("2024-01/2024-09", 41)]
