"""Goal, task, problem and figure of one thing are told together, from the files to the words."""

from __future__ import annotations

import evidence
import pytest
from office_cases import Office, actual, target

from duibiao.presentation import desk

OCTOBER = "2023-01/2023-10"
HEADS = "任务,责任单位,完成时限,完成进度"
DONE = "高效节水灌溉面积新增1.2万亩,农水股,2023-10-31,已完成"
PART = "高效节水灌溉面积新增1.2万亩,农水股,2023-10-31,60%"
AREA = {"indicator": "高效节水灌溉面积", "unit": "万亩"}


@pytest.mark.parametrize(
    ("figure", "tasks", "word", "says"),
    [
        (None, [DONE], "已完成（已报）", "按报告计，不是测得"),
        (None, [DONE, PART], "未报", "任务清单中“高效节水灌溉面积新增1.2万亩”有几种说法，请核定"),
        (0.6, [DONE], "滞后", "任务清单报“高效节水灌溉面积新增1.2万亩”已完成，与这里的数不一致"),
        (1.3, [PART], "已完成", "任务清单报“高效节水灌溉面积新增1.2万亩”逾期，与这里的数不一致"),
        (1.3, [DONE], "已完成", "达到要求"),
    ],
)
@pytest.mark.parametrize("turn", [1, -1])
def test_task_and_figure_of_one_goal_are_held_together(
    office: Office, figure: float | None, tasks: list[str], word: str, says: str, turn: int
) -> None:
    """The figure decides, else the report; where they disagree the row says so."""
    rows = [target(1.2, **AREA)] + ([actual(figure, OCTOBER, **AREA)] if figure else [])
    office.put(*rows[::turn])
    path = office.home / "data" / "ledgers" / "linhe" / "tasks.csv"
    path.write_text("\n".join([HEADS, *tasks[::turn]]) + "\n", encoding="utf-8")
    row = office.gaps(OCTOBER).iloc[0]
    assert (row.status_word, says in row.reason) == (word, True)
    assert ("不一致" in row.reason) == ("不一致" in says)
    told = "".join(desk.supervision(office.book(OCTOBER))["reason"])
    assert ("与所报不一致" in told) == ("不一致" in says)


@pytest.mark.parametrize(
    ("task", "word"), [("改造农村供水老旧管网40公里", "滞后（已报）"), ("老旧管网更新改造", "未报")]
)
def test_a_task_by_another_name_is_the_goals_by_its_amount(
    office: Office, task: str, word: str
) -> None:
    """40 km of old pipes in the villages are 农村供水管网改造长度 of 40 km; pipes alone are not."""
    office.put(target(40, indicator="农村供水管网改造长度", unit="公里"))
    path = office.home / "data" / "ledgers" / "linhe" / "tasks.csv"
    path.write_text(f"{HEADS}\n{task},供水站,2023-12-31,2023-10-31:60%\n", encoding="utf-8")
    row = office.gaps(OCTOBER, "2023-10-31").iloc[0]
    assert row.status_word == word
    assert ("（供水站），没有实测数，按报告计：2023年10月31日报告完成60%" in row.reason) == (
        word != "未报"
    )


@pytest.mark.parametrize("turn", [1, -1])
def test_a_list_later_than_the_figure_leaves_a_late_goal_open(office: Office, turn: int) -> None:
    """0.6 in September, due on 31 October, and the list of that day has it done."""
    rows = [target(1.2, due="2023-10-31", **AREA), actual(0.6, "2023-01/2023-09", **AREA)]
    office.put(*rows[::turn])
    path = office.home / "data" / "ledgers" / "linhe" / "tasks.csv"
    done = DONE.replace(",已完成", ",2023-10-31:已完成")
    path.write_text(f"{HEADS}\n{done}\n", encoding="utf-8")
    row = office.gaps(OCTOBER, "2023-10-31").iloc[0]
    assert row.status_word == "不能判定"
    assert "任务清单2023年10月31日报“高效节水灌溉面积新增1.2万亩”已完成，晚于这里的数" in row.reason


def test_a_stage_that_its_late_task_has_not_reached_is_late_with_it(office: Office) -> None:
    """12 % of 80 % by 2025 is behind, and so is the stage of 50 % by 2024; that of 10 % is asked."""
    rate = {"indicator": "编岗统一完成率", "unit": "%", "kind": "share", "rule": "milestones"}
    office.put(target(10, "2023", **rate), target(50, "2024", **rate), target(80, "2025", **rate))
    path = office.home / "data" / "ledgers" / "linhe" / "tasks.csv"
    heads = "任务,责任单位,开始时间,完成时限,完成进度"
    task = "编岗统一完成率达到八成,人事科,2023-01-01,2025-12-31,2023-10-31:12%"
    path.write_text(f"{heads}\n{task}\n", encoding="utf-8")
    found = office.gaps(OCTOBER, "2023-10-31").set_index("target")
    words = {10: "未报", 50: "滞后（已报）", 80: "滞后（已报）"}
    assert found["status_word"].to_dict() == words


def test_a_place_told_without_the_goals_first_words_is_asked_about(office: Office) -> None:
    """灌区标准化管理考核全省名次 is asked, 标准化管理考核全省名次 is told."""
    name, place = "标准化管理考核全省名次", {"unit": "1", "kind": "rank"}
    office.put(target(5, indicator=f"灌区{name}", **place), actual(4, indicator=name, **place))
    row = office.gaps("2023").iloc[0]
    assert (row.status_word, f"{name}为第4位，是否就是要求（前5位）的数" in row.reason) == (
        "不能判定",
        True,
    )


def test_nothing_to_happen_is_told_as_none(office: Office) -> None:
    """A cap of nought without a unit can be read aloud."""
    office.put(target(0, indicator="度汛安全事故数", unit="", bound="max", rule="cap"))
    row = office.gaps("2023").iloc[0]
    assert row.reason == "没有读到与要求（为零）对应的数，2023年底到期。"


def test_an_open_problem_stands_beside_its_goal(office: Office) -> None:
    """A town without pipes is named with the coverage that is behind; what is closed is not."""
    rate = {"indicator": "农村自来水普及率", "unit": "%"}
    office.put(target(96, **rate), actual(93.8, "2022", **rate), actual(95.2, "2023-10", **rate))
    path = office.home / "data" / "ledgers" / "linhe" / "problems.csv"
    path.write_text(
        "问题,责任单位,发现时间,整改期限,整改时间,销号时间\n"
        "农村自来水普及率偏低，红星乡管网未通,供水科,2023-03-01,2023-09-30,,\n"
        "农村自来水普及率虚报,供水科,2023-03-01,2023-06-30,2023-05-01,2023-05-20\n",
        encoding="utf-8",
    )
    row = office.gaps(OCTOBER).iloc[0]
    assert "问题台账：农村自来水普及率偏低，红星乡管网未通" in row.reason
    assert "逾期31天" in row.reason and "虚报" not in row.reason
    assert "problems.csv" in row.evidence[-1].source


def test_the_canals_goals_are_told_with_their_tasks() -> None:
    """All thirteen goals that share an indicator with a task have it in their row."""
    assert evidence.pairs()["joined"].tolist() == [True] * 13
