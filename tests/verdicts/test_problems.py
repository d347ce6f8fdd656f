"""Problems need no day on which they were found; their csv says who owes what."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from office_cases import Office

from duibiao.analysis.supervision.problems import RESULT_COLUMNS, problem_results
from duibiao.presentation import desk

HEADS = "问题,责任单位,整改时限,销号日期\n"
ROWS = {
    "弃土侵占河道,河湖股,2024-06-30,2024-06-12": ("2024-06-12", "closed", 0),
    "档案管理不规范,办公室,2024-09-30,是": ("yes", "closed", 0),
    "下泄流量不达标,水资源股,2024-08-31,": ("", "overdue", 61),
    "资金支付缓慢,财务股,2025-03-31,": ("", "open", 0),
    "台账不全,财务股,2024-10-31,": ("", "overdue", 0),
}


def results(office: Office, lines: list[str]) -> pd.DataFrame:
    """Return the problems of a list as of the end of October 2024."""
    path = Path(office.home, "data", "ledgers", office.bureau, "问题台账.csv")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HEADS + "\n".join(lines) + "\n", encoding="utf-8")
    book = office.book("2024-01/2024-10")
    return problem_results(desk.problems(book))


@pytest.mark.parametrize("turn", [1, -1])
def test_a_list_without_days_of_finding_is_whole(office: Office, turn: int) -> None:
    """Closed on a day, closed with 是, past its day, not yet due, due today: all with their owner."""
    found = results(office, list(ROWS)[::turn])
    assert list(found.columns[:9]) == RESULT_COLUMNS
    told = {
        (row.problem, row.owner): (str(row.closed or ""), row.status, row.days_overdue)
        for row in found.itertuples()
    }
    assert told == {tuple(line.split(",")[:2]): row for line, row in ROWS.items()}


def test_what_is_said_of_a_problem_needs_no_day(office: Office) -> None:
    """No day of finding, none of closing: the sentence says what is known."""
    results(office, list(ROWS))
    told = desk.problems(office.book("2024-01/2024-10")).set_index("problem")["reason"]
    assert told["档案管理不规范"] == "已销号，台账没有写明日期。"
    assert told["下泄流量不达标"] == "整改期限2024年8月31日，至2024年10月31日逾期61天。"


def test_a_month_is_told_as_one(office: Office) -> None:
    """2024年8月底 is no 31 August."""
    rows = results(office, ["下泄流量不达标,水资源股,2024年8月底,"])
    assert len(rows) == 1
    told = desk.problems(office.book("2024-01/2024-10"))["reason"][0]
    assert told == "整改期限2024年8月底，至2024年10月31日逾期61天。"
