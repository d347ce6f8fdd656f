"""What tasks are to bring, joined to the indicators of the ledgers."""

from __future__ import annotations

from pathlib import Path

import pytest

from duibiao.indicators.book import Book, open_book

TARGETS = """\
name,period,value,unit,role
病险水库除险加固,2023,6,座,target
病险水库除险加固,2023-01/2023-10,4,座,actual
幸福河湖建设,2023,6,条,target
渠道衬砌长度,2023,15,km,target
渠道衬砌长度,2023-01/2023-10,12.4,km,actual
"""


@pytest.fixture
def opened(own_home: Path):
    """Return a maker of the book of a ledger beside a list of one task."""

    def make(row: str) -> Book:
        folder = own_home / "data" / "ledgers" / "linhe"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "指标.csv").write_text(TARGETS.replace("name", "indicator"), encoding="utf-8")
        heads = "任务名称,工作内容及目标,责任股室,完成时限,进展说明"
        (folder / "tasks.csv").write_text(f"{heads}\n{row}\n", encoding="utf-8")
        return open_book("linhe", "2023", home=own_home)

    return make


def told(book: Book, indicator: str, role: str) -> tuple[float, bool, str]:
    """Return the last value of an indicator, whether it is a conflict, and its sources."""
    found = book.observations
    row = found[(found["indicator"] == indicator) & (found["role"] == role)].iloc[-1]
    return row["value"], "conflict" in row["flags"], row["source"]


def test_a_task_with_the_goal_of_a_target_is_that_indicators(opened) -> None:
    """完成6座 of 小型病险水库除险加固: one target and one figure, both with two sources."""
    book = opened("小型病险水库除险加固,完成6座,水库科,2023年12月,4座完工验收，2座未完成")
    assert book.tasks["indicator"].tolist() == ["病险水库除险加固"]
    both = "指标.csv ； tasks.csv"
    assert told(book, "病险水库除险加固", "target") == (6.0, False, both)
    assert told(book, "病险水库除险加固", "actual") == (4.0, False, both)


def test_a_task_that_tells_another_figure_is_a_conflict(opened) -> None:
    """The ledger's figure counts; the task's stands beside it."""
    book = opened("小型病险水库除险加固,完成6座,水库科,2023年12月,5座完工")
    value, conflict, _ = told(book, "病险水库除险加固", "actual")
    assert (value, conflict) == (4.0, True)
    assert "unsettled" not in "".join(book.observations["flags"])


def test_other_words_for_the_same_work_join_by_their_goal(opened) -> None:
    """衬砌渠道15公里 is the sheet's 渠道衬砌长度."""
    book = opened("东干渠改造,衬砌渠道15公里,水利科,2023年12月,完成12.4公里")
    assert book.tasks["indicator"].tolist() == ["渠道衬砌长度"]
    assert told(book, "渠道衬砌长度", "actual")[:2] == (12.4, False)


@pytest.mark.parametrize(
    "row",
    [
        "节水型企业创建,创建6家,水资源科,2023年12月,4家已命名",
        "小型病险水库除险加固,完成7座,水库科,2023年12月,尚有4座未完成",
        "小型病险水库除险加固,完成6座,水库科,2024年12月,",
    ],
)
def test_a_task_of_other_work_value_or_year_joins_nothing(opened, row: str) -> None:
    """Six firms are no six dams, seven are not six, and next year's six are next year's."""
    assert opened(row).tasks["indicator"].tolist() == [""]
