"""Units are scored by the office's own rules, from its lists to the words of the page."""

from __future__ import annotations

import pytest
from office_cases import Office

from duibiao.presentation import desk

TASKS = (
    "渠道清淤,甲科,科室,2023-06-30,2023-06-30:100%",
    "水闸检修,甲科,科室,2023-09-30,2023-09-30:60%",
    "泵站更新,乙科,科室,2023-06-30,2023-06-30:100%",
    "闸门改造,乙科,科室,2023-12-31,2023-10-31:50%",
)
PROBLEMS = (
    "堤顶裂缝,甲科,2023-03-01,2023-06-30,2023-05-01,2023-05-20",
    "台账缺页,乙科,2023-03-01,2023-06-30,,",
)
RULES = {
    "weights": {"tasks": 90, "problems": 10},
    "deductions": {"overdue": 5},
    "vetoes": {"problems": 60},
    "places": {"科室": 1},
    "least": 2,
}


@pytest.mark.parametrize("turn", [1, -1])
def test_points_deductions_and_vetoes_come_to_the_page(office: Office, turn: int) -> None:
    """甲: (100 + 0) / 2 of 90 and 100 of 10, less 5; 乙: (100 + 40) / 2 of 90, less 5, and out."""
    folder = office.home / "data" / "ledgers" / "linhe"
    folder.mkdir(parents=True)
    tasks = ["任务,责任单位,评选类别,完成时限,完成进度", *TASKS[::turn]]
    problems = ["问题,责任单位,发现时间,整改期限,整改时间,销号时间", *PROBLEMS[::turn]]
    for name, lines in (("tasks.csv", tasks), ("problems.csv", problems)):
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    book = office.book("2023-01/2023-10")
    board = desk.scoreboard(desk.supervision(book), book, RULES)
    page = desk.table(desk.nominees(board, RULES), "nominees").html
    assert "总分50 ＝ 任务完成50分×90%（2项） ＋ 问题整改100分×10%（1项） － 扣分5" in page
    assert "总分58 ＝ 任务完成70分×90%（2项） ＋ 问题整改0分×10%（1项） － 扣分5" in page
    assert page.index("按规定不予推荐（问题整改0分，低于60分）") > page.index("推荐")
    assert board[["name", "rank"]].to_numpy().tolist() == [["乙科", 1], ["甲科", 2]]
