"""The rows of the bulletin's tables, as words."""

from collections.abc import Iterable
from datetime import timedelta
from itertools import groupby
from typing import Any

import pandas as pd

from duibiao.analysis.targets.rules import RANKED
from duibiao.analysis.wording import end_of
from duibiao.presentation import names, numbers
from duibiao.presentation.cells import asked, gap
from duibiao.presentation.figures.gantt import as_day
from duibiao.presentation.house import look
from duibiao.presentation.matrix import MET
from duibiao.presentation.numbers import is_missing, no_data
from duibiao.vocabulary.statuses import LATE, STATUSES, counts_of, status_word
from duibiao.vocabulary.words import say

RANKING = {"rank": 1.2, "bureau": 2.75, "total": 1.2, **dict.fromkeys(STATUSES, 1.4), "met": 1.9}
RANKING |= {"achieved": 1.55}  # The one word of three characters
"""Columns of the ranking with their widths in cm."""
LAGGING = {"item": 3.3, "target": 2.75, "actual": 2.7, "gap": 2.9, "due": 2.4, "status": 1.55}
CENTRED = ("rank", "total", *STATUSES, "met", "status")
GROUP = "group"  # The key of a row that stands across the table and heads the rows below it


def heads(columns: Iterable[str]) -> list[str]:
    """Return the heads of a table's columns in words."""
    return [
        status_word(column) if column in STATUSES else say(f"office.bulletin_{column}")
        for column in columns
    ]


def ranking_rows(frame: pd.DataFrame) -> list[dict[str, str]]:
    """Return a row a bureau, the greatest share met first; equals share a place."""
    found = [_ranked(row) for row in frame.to_dict("records")]
    found.sort(key=lambda row: (-row["share"], -row["count"], row["name"]))
    shares = [row["share"] for row in found]
    return [
        {
            "rank": str(shares.index(row["share"]) + 1),
            "bureau": row["name"],
            "total": str(row["count"]),
            **{code: str(row["counts"][code]) for code in STATUSES},
            "met": numbers.percent(row["share"], 0) if row["count"] else no_data(),
            "code": "",
        }
        for row in found
    ]


def lagging_rows(frame: pd.DataFrame) -> list[dict[str, str]]:
    """Return what is overdue or lagging, the overdue first, below a row per responsible unit."""
    late = frame[frame["status"].isin(LATE)] if len(frame) else frame
    rows: list[dict[Any, Any]] = late.to_dict("records")
    rows.sort(key=lambda row: (str(row.get("bureau")), _owner(row), LATE.index(row["status"])))
    targets = {names.of_row(row) for row in rows if is_missing(row.get("task"))}
    return [
        line
        for owner, own in groupby(rows, _owner)
        for line in (
            {GROUP: say("office.bulletin_owner", owner=owner)},
            *(_late(row, targets) for row in own),
        )
    ]


def _ranked(row: dict[Any, Any]) -> dict[str, Any]:
    counts = counts_of(row)
    count = sum(counts.values())
    met = sum(counts[code] for code in MET)
    share = met / count if count else 0.0
    return {"name": _bureau(row), "counts": counts, "count": count, "share": share}


def _late(row: dict[Any, Any], targets: set[str]) -> dict[str, str]:
    """Return what lags as words; a task that is named like one of the `targets` is told as one."""
    code = str(row["status"])
    item = names.of_row(row) if is_missing(row.get("task")) else str(row["task"])
    if not is_missing(row.get("goal")):
        item = say("office.bulletin_goal", goal=row["goal"], task=item)
    elif not is_missing(row.get("task")) and item in targets:
        item = say("office.bulletin_task", task=item)
    return {
        "item": item,
        "target": _amount(row, "target"),
        "actual": _amount(row, "actual"),
        "gap": _gap(row),
        "due": "" if is_missing(row.get("due")) else _due(str(row["due"])),
        "status": f"{look(code).shape}{status_word(code)}",
        "code": code,
    }


def _due(text: str) -> str:
    """Return when something is due, the last day of a month as 2024年底: names need the room."""
    shown = numbers.period(text)
    when = as_day(text) if shown == numbers.day(text) else None
    return end_of(when) if when and (when + timedelta(days=1)).day == 1 else shown


def _owner(row: dict[Any, Any]) -> str:
    bureau, owner = _bureau(row), row.get("owner")
    return bureau if is_missing(owner) else f"{bureau} {owner}"


def _bureau(row: dict[Any, Any]) -> str:
    name = row.get("bureau_name")
    return names.bureau(row.get("bureau", "")) if is_missing(name) else str(name)


def _amount(row: dict[Any, Any], column: str) -> str:
    value = row.get(column)
    if is_missing(value):
        return no_data()
    shown = asked(row) if column == "target" else numbers.number(float(str(value)))
    return shown + names.unit(row.get("unit", ""))


def _gap(row: dict[Any, Any]) -> str:
    if is_missing(row.get("gap")):
        return no_data()
    size = numbers.number(abs(float(row["gap"])))
    if row.get("rule") in RANKED:
        return gap(row, say("targets.places", value=size))
    unit = names.unit(row.get("unit", ""))
    return gap(row, "" if unit == "%" else size + unit)
