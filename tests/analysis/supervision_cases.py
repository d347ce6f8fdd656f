"""Task and problem ledgers for the tests of supervision."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
from benchmark_cases import catalogue

from duibiao.analysis.supervision.task_ledger import Task, tasks_of
from duibiao.analysis.supervision.tasks import supervision
from duibiao.vocabulary.periods import parse

CATALOGUE = catalogue()


def task(**more: Any) -> dict[str, Any]:
    """Return one row of a task ledger: from the first to the last day of 2023, nothing reported."""
    told = {"task": "清拆", "theme": "resources", "unit": "甲科", "owner": "科长"}
    told |= {"start": "2023-01-01", "due": "2023-12-31", "schedule": "", "progress": ""}
    return told | {"evidence": "验收单", "phase": "", "indicator": ""} | more


def one_task(**more: Any) -> Task:
    """Return one task, read."""
    return tasks_of(pd.DataFrame([task(**more)]))[0]


def judged(as_of: str, *rows: dict[str, Any], period: str = "2023", **more: Any) -> pd.DataFrame:
    """Return tasks as supervised on a day."""
    ledger = pd.DataFrame(list(rows) or [task(**more)])
    return supervision(ledger, "jia", parse(period), date.fromisoformat(as_of), CATALOGUE)


def problem(**more: Any) -> dict[str, Any]:
    """Return one row of a problem ledger: found in March, due in April, nothing done."""
    told = {"problem": "护栏松动", "theme": "resources", "unit": "甲科", "found": "2023-03-01"}
    told |= {"due": "2023-04-30", "rectified": "", "closed": "", "relapsed": "", "evidence": ""}
    return told | more
