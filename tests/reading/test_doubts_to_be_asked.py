"""What a list or a table says in words nobody knows is asked about, and the answer carried out."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from duibiao.indicators import answers
from duibiao.reading.files import guards
from duibiao.reading.ledgers.forms import read_forms
from duibiao.reading.ledgers.layout import likely
from duibiao.reading.ledgers.supervision import read_problems, read_tasks
from duibiao.reading.workbooks import sheets_of
from duibiao.reading.workbooks.sheets import Answer

TASKS = "任务,责任单位,完成时限,状态\n河道清淤,农水科,2024-06-30,云开月明\n"
PROBLEMS = "问题,整改单位,整改时限,是否销号\n坝坡塌陷,工管科,2024-06-30,云开月明\n"


def written(path: Path, text: str) -> Path:
    """Return a file with a text."""
    path.write_text(text, encoding="utf-8-sig")
    return path


def test_a_state_nobody_knows_is_told(tmp_path: Path) -> None:
    """The word stands in the notices by which the review asks."""
    _, told = read_tasks(written(tmp_path / "a.csv", TASKS))
    assert told.loc[told["code"] == "task_state_unread", "found"].tolist() == ["云开月明"]


def test_a_state_that_was_answered_is_that_state(tmp_path: Path) -> None:
    """云开月明 is done where an analyst said so."""
    said = (Answer("", "云开月明", "state", "done"),)
    found, told = read_tasks(written(tmp_path / "a.csv", TASKS), answers=said)
    assert found["progress"].tolist() == ["已完成"]
    assert "task_state_unread" not in set(told["code"])


def test_a_problem_that_was_answered_to_be_closed_is(tmp_path: Path) -> None:
    """So are words in the column of closing."""
    said = (Answer("", "云开月明", "state", "closed"),)
    found, _ = read_problems(written(tmp_path / "a.csv", PROBLEMS), answers=said)
    assert found["closed"].tolist() == ["yes"]


def test_figures_under_a_head_nobody_knows_are_in_doubt(tmp_path: Path) -> None:
    """They are neither a target nor what was done until somebody says so."""
    rows = "".join(f"指标{n},公里,{n}0,{n}2,{n}7\n" for n in "甲乙丙丁")
    rows = rows.translate(str.maketrans("甲乙丙丁", "1234")).replace("指标", "渠道")
    text = "指标名称,单位,年度目标值,2024年完成数,2024年金龟\n" + rows
    forms = read_forms(written(tmp_path / "a.csv", text)).set_index("column")
    assert forms.at["E", "doubt"] == "head_in_doubt"
    assert forms.at["D", "doubt"] == ""


def test_figures_that_were_looked_at_are_certain() -> None:
    """An answer is kept by name and figure: another figure of the name is asked about again."""
    readings = pd.DataFrame(
        {
            "name": ["节水企业", "节水企业"],
            "value": [10.0, 11.0],
            "unit": ["家", "家"],
            "start": pd.array([3, 9], dtype="Int64"),
            "confidence": ["low", "low"],
            "role": ["target", "actual"],
        }
    )
    row = dict.fromkeys(answers.ANSWER_COLUMNS, "") | {"about": "reading", "says": "yes"}
    given = pd.DataFrame([row | {"detail": "节水企业=10家"}])
    assert answers.applied(readings, given)["confidence"].tolist() == ["high", "low"]


def test_deeds_beside_a_column_of_closing_are_not_asked_about(tmp_path: Path) -> None:
    """Whether a problem is closed is what that column says, filled in or not."""
    text = "问题,整改单位,整改情况,是否销号\n坝坡塌陷,工管科,清运垃圾四十车,\n"
    found, told = read_problems(written(tmp_path / "a.csv", text))
    assert (found["closed"].tolist(), told["code"].tolist()) == ([""], [])


def test_an_unknown_word_under_a_head_of_targets_is_in_doubt(tmp_path: Path) -> None:
    """指标值 above 目标值, 完成值 and a word nobody knows does not make that a target."""
    text = "指标名称,单位,指标值,指标值,指标值\n指标名称,单位,目标值,完成值,金龟\n"
    text += "渠道衬砌,公里,40,42,37\n河道清淤,公里,30,31,27\n"
    forms = read_forms(written(tmp_path / "2024年表.csv", text)).set_index("column")
    assert forms["doubt"].tolist() == ["", "", "", "", "head_in_doubt"]


def test_few_heads_over_many_columns_are_likely_a_heading(tmp_path: Path) -> None:
    """Three names, each over three columns, are as wide as the figures below them."""
    rows = "2024年情形,,,,,,,,,\n何处,堤,堤,堤,渠,渠,渠,井,井,井\n东,1,2,3,4,5,6,7,8,9\n西,2,3,4,5,6,7,8,9,1\n"
    (sheet,) = sheets_of(guards.take(written(tmp_path / "a.csv", rows), "a.csv"))
    (found,) = likely(sheet, None)
    assert (found.heading.start, found.first, found.last) == (1, 2, 4)


def test_heads_nobody_knows_that_begin_anew_stand_above_another_table(tmp_path: Path) -> None:
    """A list below another, under a heading that begins with the same word, is one of its own."""
    one = "号,事由,谁,何日\n1,修堤,东,春\n2,清淤,西,夏\n,,,\n"
    other = "号,毛病,谁,何日\n1,渗水,东,秋\n2,塌岸,西,冬\n"
    (sheet,) = sheets_of(guards.take(written(tmp_path / "a.csv", one + other), "a.csv"))
    found = likely(sheet, None)
    assert [(table.heading.start, table.last - table.first) for table in found] == [(0, 2), (3, 2)]
