"""The rows of the bulletin's tables, as words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd

from duibiao.presentation import names, numbers
from duibiao.presentation.cells import asked
from duibiao.presentation.house import STATUSES, look, status_word
from duibiao.presentation.matrix import MET
from duibiao.presentation.numbers import is_missing, no_data
from duibiao.vocabulary.words import say

RANKING = {"rank": 1.0, "bureau": 3.5, "total": 1.3, **dict.fromkeys(STATUSES, 1.3), "met": 2.0}
"""Columns of the ranking with their widths in cm."""
LAGGING = {
    "bureau": 2.1,
    "item": 3.1,
    "target": 1.9,
    "actual": 1.9,
    "due": 1.7,
    "status": 1.6,
    "reason": 3.3,
}
LATE = ("overdue", "behind")


def heads(columns: Iterable[str]) -> list[str]:
    """Return the heads of a table's columns in words."""
    return [
        status_word(column) if column in STATUSES else say(f"office.bulletin_{column}")
        for column in columns
    ]


def ranking_rows(frame: pd.DataFrame) -> list[dict[str, str]]:
    """Return one row per bureau, the greatest share of targets achieved or on track first."""
    found = [_ranked(row) for row in frame.to_dict("records")]
    found.sort(key=lambda row: (-row["share"], -row["count"], row["name"]))
    return [
        {
            "rank": str(place),
            "bureau": row["name"],
            "total": str(row["count"]),
            **{code: str(row["counts"][code]) for code in STATUSES},
            "met": numbers.percent(row["share"], 0) if row["count"] else no_data(),
            "code": "",
        }
        for place, row in enumerate(found, start=1)
    ]


def lagging_rows(frame: pd.DataFrame) -> list[dict[str, str]]:
    """Return what is overdue or lagging, by responsible unit, the overdue first."""
    rows = [row for row in frame.to_dict("records") if row.get("status") in LATE]
    rows.sort(key=lambda row: (_owner(row), LATE.index(row["status"])))
    return [_late(row) for row in rows]


def _ranked(row: dict[Any, Any]) -> dict[str, Any]:
    counts = {code: int(row.get(code) or 0) for code in STATUSES}
    count = sum(counts.values())
    met = sum(counts[code] for code in MET)
    share = met / count if count else 0.0
    return {"name": _bureau(row), "counts": counts, "count": count, "share": share}


def _late(row: dict[Any, Any]) -> dict[str, str]:
    code = str(row["status"])
    task = row.get("task")
    return {
        "owner": _owner(row),
        "bureau": _bureau(row),
        "item": names.of_row(row) if is_missing(task) else str(task),
        "target": _amount(row, "target"),
        "actual": _amount(row, "actual"),
        "due": "" if is_missing(row.get("due")) else numbers.period(row["due"]),
        "status": f"{look(code).shape}{status_word(code)}",
        "reason": "" if is_missing(row.get("reason")) else str(row["reason"]),
        "code": code,
    }


def _owner(row: dict[Any, Any]) -> str:
    owner = row.get("owner")
    return _bureau(row) if is_missing(owner) else str(owner)


def _bureau(row: dict[Any, Any]) -> str:
    name = row.get("bureau_name")
    return names.bureau(row.get("bureau", "")) if is_missing(name) else str(name)


def _amount(row: dict[Any, Any], column: str) -> str:
    value = row.get(column)
    if is_missing(value):
        return ""
    shown = asked(row) if column == "target" else numbers.number(float(str(value)))
    return shown + names.unit(row.get("unit", ""))
