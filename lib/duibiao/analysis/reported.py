"""One truth: a goal without a figure stands as the task ledger reports it, and is told as such."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from duibiao.analysis.targets.rules import RULES
from duibiao.vocabulary.catalogue import Catalogue, plain_name, uncounted
from duibiao.vocabulary.words import say

NAMED = 0.6
"""The share of a goal's pairs of characters that a task of it must hold, as when figures join."""
Row = Mapping[Any, Any]


def with_reports(gaps: pd.DataFrame, tasks: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return `target_gaps` with goals that have no figure as their task is reported.

    A task joins by indicator, else as the one whose words hold the goal's name. One reported done
    makes a goal of its year 已完成（已报）, with the task's row as evidence; any other, and a goal
    that must hold until a day to come, is told in the reason.
    """
    open_ = gaps.index[gaps["status"] == "unreported"]
    if tasks.empty or not len(open_):
        return gaps
    listed = tasks.to_dict("records")
    found = {at: _task_of(gaps.loc[at], listed, catalogue) for at in open_}
    rows: dict[Any, dict[Any, Any]] = gaps.to_dict("index")
    for at, task in found.items():
        if task is not None:
            rows[at].update(_reported(rows[at], task))
    told = pd.DataFrame.from_dict(rows, orient="index", columns=gaps.columns)
    return told.astype(gaps.dtypes.to_dict())


def _task_of(goal: Row, tasks: Iterable[Row], catalogue: Catalogue) -> Row | None:
    same = [t for t in tasks if t["indicator"] and t["indicator"] == goal["indicator"]]
    known = goal["indicator"] in catalogue.indicators.index
    name = catalogue.indicators.at[goal["indicator"], "name_zh"] if known else goal["indicator"]
    stem = uncounted(plain_name(name))
    same = same or [t for t in tasks if _named(stem, plain_name(f"{t['task']}{t['measure']}"))]
    return same[0] if len(same) == 1 else None


def _named(stem: str, words: str) -> bool:
    pairs = [stem[at : at + 2] for at in range(len(stem) - 1)]
    return bool(pairs) and sum(pair in words for pair in pairs) >= NAMED * len(pairs)


def _reported(goal: Row, task: Row) -> dict[str, Any]:
    """Return the cells of a goal that its task changes."""
    status = say(f"targets.status_{task['status']}")
    told = say("targets.task_told", task=task["task"], status=status)
    evidence = (*goal["evidence"], *task["evidence"])
    owner = goal["owner"] or task["owner"] or task["unit"]
    cells = {"evidence": evidence, "owner": owner, "reason": f"{goal['reason']}{told}"}
    if task["status"] != "achieved" or not _settles(task, goal):
        return cells
    said = say("targets.why_reported", task=task["task"], owner=owner, status=status)
    word = say("targets.status_reported")
    return cells | {"status": "achieved", "status_word": word, "reason": said}


def _settles(task: Row, goal: Row) -> bool:
    """Whether a task done answers a goal: not one of a later year, nor what must hold till then."""
    if str(goal["as_of"]) >= goal["due"]:
        return True
    done_by = task["due_day"] or task["as_of"]
    return not RULES[goal["rule"]].holds and done_by.isoformat()[:4] >= goal["due"][:4]
