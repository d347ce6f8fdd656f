"""Goals without a figure, as the task ledger reports them."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from duibiao.analysis.reported import with_reports
from duibiao.vocabulary import catalogue
from in_process import ROOT


@pytest.mark.parametrize(
    ("rule", "due", "status"),
    [
        ("cap", "2023-12-31", "achieved"),
        ("cap", "2025-12-31", "unreported"),
        ("reach", "2023-12-31", "achieved"),
        ("reach", "2025-12-31", "unreported"),
    ],
)
def test_a_task_done_answers_no_goal_of_a_later_year(rule: str, due: str, status: str) -> None:
    """A flood season without accidents in 2023 says nothing of 2025."""
    goal = {"indicator": "disaster_accidents", "rule": rule, "due": due, "as_of": "2023-12-31"}
    goal |= {"status": "unreported", "status_word": "未报", "owner": "", "reason": "没有数。"}
    goal |= {
        "target": 0.0,
        "unit": "起",
        "tier": "",
        "implied": False,
        "asked": "控制数0起（年底）",
    }
    task = {"indicator": "disaster_accidents", "task": "度汛安全零事故", "measure": ""}
    task |= {"status": "achieved", "owner": "科长", "unit": "", "evidence": ()}
    task |= {"due_day": date(2023, 12, 31), "as_of": date(2023, 12, 31)}
    task |= {"progress": 1.0, "reported_on": None, "status_word": "已完成"}
    gaps = pd.DataFrame([goal | {"evidence": ()}])
    found = with_reports(gaps, pd.DataFrame([task]), pd.DataFrame(), catalogue.load(ROOT)).iloc[0]
    assert found["status"] == status
    assert "度汛安全零事故" in found["reason"]
