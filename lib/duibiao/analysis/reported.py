"""One truth: what the task and problem ledgers say of a goal is told beside it.

A goal without a figure stands as its task is reported, and is told as such.
"""

import math
from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from duibiao.analysis.headline import due_day, headline
from duibiao.analysis.targets.rules import RULES
from duibiao.analysis.wording import day, percent
from duibiao.indicators.task_goals import amounts
from duibiao.indicators.tellings import base_value
from duibiao.vocabulary.catalogue import Catalogue, plain_name, uncounted
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.statuses import LATE, status_word
from duibiao.vocabulary.units import Units
from duibiao.vocabulary.words import say

NAMED = 0.6
"""The share of a goal's pairs of characters that a task of it must hold, as when figures join."""
SURE = 0.8  # The same for a task that stands in for a figure
FEWEST = 3  # Pairs of characters a goal's name must have to be looked for: 检查 is in many
UNSOLVED = {"overdue", "relapsed", "open"}  # Problems that still stand in a goal's way
Row = Mapping[Any, Any]


def with_reports(
    gaps: pd.DataFrame, tasks: pd.DataFrame, problems: pd.DataFrame, catalogue: Catalogue
) -> pd.DataFrame:
    """Return `target_gaps` with what the lists of tasks and problems say of its goals.

    A task joins by indicator, else as the one whose words hold the goal's name, and its amount or
    most of that name. A goal without a figure stands as a task of its own due day, or one done in
    its year, is reported: 已完成（已报）, with the task's row as evidence. Any other task is told
    in the reason, as is one that says otherwise than the figure, and a problem of that name that
    is not put right.
    """
    listed = tasks.to_dict("records")
    standing = problems[problems["status"].isin(UNSOLVED)] if len(problems) else problems
    open_ = standing.to_dict("records")
    if gaps.empty or not (listed or open_):
        return gaps
    rows: dict[Any, dict[Any, Any]] = gaps.to_dict("index")
    for row in rows.values():
        stem = uncounted(catalogue.chinese(row["indicator"]))
        row.update(_reported(row, stem, _tasks_of(row, stem, listed), catalogue))
        for one in open_:
            if _named(stem, one["problem"]):
                told = {name: one[name] for name in ("problem", "reason")}
                row.update(_beside(row, [one], say("targets.problem_told", **told)))
    found = pd.DataFrame.from_dict(rows, orient="index", columns=gaps.columns)
    return found.astype(gaps.dtypes.to_dict())


def with_figures(tasks: pd.DataFrame, gaps: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return `supervision` with what the figures say of a task that is reported otherwise."""
    listed = tasks.to_dict("records")
    said = [""] * len(listed)
    for goal in gaps.to_dict("records") if listed else ():
        stem = uncounted(catalogue.chinese(goal["indicator"]))
        own = [at for at, task in enumerate(listed) if _tasks_of(goal, stem, [task])]
        told = len(own) == 1 and goal["status"] != "unreported"
        if told and _contradicts(listed[own[0]], goal) and not _outdated(listed[own[0]], goal):
            clause = headline(goal, catalogue)
            word = goal["status_word"]
            said[own[0]] += say("targets.figure_contradicts", told=clause, status=word)
    reasons = [f"{task['reason']}{more}" for task, more in zip(listed, said, strict=True)]
    return tasks.assign(reason=pd.Series(reasons, tasks.index, dtype=object))


def _tasks_of(goal: Row, stem: str, tasks: Iterable[Row]) -> list[Row]:
    """Return the tasks of a goal; one with a figure is contradicted only by its very name."""
    same = [t for t in tasks if t["indicator"] and t["indicator"] == goal["indicator"]]
    share = NAMED if goal["status"] == "unreported" else 1.0
    return same or [t for t in tasks if _named(stem, t["task"] + t["measure"], share)]


def _named(stem: str, words: str, share: float = NAMED) -> bool:
    words, pairs = plain_name(words), [stem[at : at + 2] for at in range(len(stem) - 1)]
    return len(pairs) >= FEWEST and sum(pair in words for pair in pairs) >= share * len(pairs)


def _reported(goal: Row, stem: str, tasks: list[Row], catalogue: Catalogue) -> dict[str, Any]:
    """Return the cells of a goal that its task changes."""
    if len({task["status"] for task in tasks}) > 1 and len({t["task"] for t in tasks}) == 1:
        return _beside(goal, tasks, say("targets.tasks_differ", task=tasks[0]["task"]))
    if len(tasks) != 1:
        return {}
    task = tasks[0]
    word = status_word(task["status"])
    told = {"task": task["task"], "status": word}
    if goal["status"] != "unreported":
        return _beside_figure(goal, task, told)
    owner = goal["owner"] or task["owner"] or task["unit"]
    cells = _beside(goal, tasks, say("targets.task_told", **told)) | {"owner": owner}
    units = catalogue.units
    sure = task["indicator"] == goal["indicator"] or _surely_named(goal, stem, task, units)
    if not (sure and _stands_for(task, goal)):
        return cells
    key, why = (
        ("reported", "") if task["status"] == "achieved" else ("reported_open", task["reason"])
    )
    by = say("targets.in_brackets", text=owner) if owner else ""
    reason = say(f"targets.why_{key}", by=by, why=why, **told)
    head = say("targets.comma").join((_head(task, goal["due"]), goal["asked"]))
    as_reported = say("targets.as_reported", status=task["status_word"])
    cells |= {"status": task["status"], "status_word": as_reported}
    return cells | {"reason": reason, "told": head}


def _head(task: Row, due: str) -> str:
    """Tell what the list says of a task that stands for a figure, and when if not when due."""
    share, on = task["progress"], task["reported_on"]
    key = "listed" if task["status"] == "achieved" or not math.isfinite(share) else "reported"
    said = say(f"targets.head_{key}", share=percent(share), status=task["status_word"])
    told = on and on.isoformat() != due
    return said + (say("targets.in_brackets", text=due_day(on, task["as_of"])) if told else "")


def _beside_figure(goal: Row, task: Row, told: dict[str, str]) -> dict[str, Any]:
    """Return what a task changes of a goal that has a figure, where the two say otherwise."""
    if not _contradicts(task, goal):
        return {}
    if not _outdated(task, goal):
        return _beside(goal, [task], say("targets.task_contradicts", **told))
    said = say("targets.task_later", when=day(task["reported_on"]), **told)
    open_ = {"status": "undecidable", "status_word": status_word("undecidable")}
    open_ |= {"told": said.removesuffix(say("targets.stop"))}
    return _beside(goal, [task], said) | open_


def _surely_named(goal: Row, stem: str, task: Row, units: Units) -> bool:
    """Whether a task's words hold most of a goal's name, or its amount beside part of the name."""
    words = task["task"] + task["measure"]
    asked = base_value(goal["target"], goal["unit"], units)
    told = (base_value(float(a.value), a.unit, units) for a in amounts(words))
    return _named(stem, words, SURE) or any(
        dimension == asked[0] and math.isclose(value, asked[1]) for dimension, value in told
    )


def _beside(goal: Row, found: Iterable[Row], said: str) -> dict[str, Any]:
    evidence = [piece for row in found for piece in row["evidence"]]
    return {"evidence": (*goal["evidence"], *evidence), "reason": f"{goal['reason']}{said}"}


def _contradicts(task: Row, goal: Row) -> bool:
    """Whether a task done has a goal that its figure does not meet, or the other way round."""
    if goal["status"] == "achieved":
        return task["status"] in LATE
    return task["status"] == "achieved" and goal["status"] in LATE and _settles(task, goal)


def _outdated(task: Row, goal: Row) -> bool:
    """Whether a goal is late by a figure from before its due day that a later report outdates."""
    last, told = parse(goal["actual_period"]).last, task["reported_on"]
    late = goal["status"] == "overdue" and last.isoformat() < goal["due"]
    return bool(late and told and told > last)


def _stands_for(task: Row, goal: Row) -> bool:
    """Whether a goal stands as its task: one done that settles it, one open of its own due day, or
    one that is late and has not done the share asked for by a stage."""
    if task["status"] == "achieved":
        return _settles(task, goal)
    open_ = task["status"] in {*LATE, "on_track"} and task["due_day"]
    due = task["due_day"].isoformat() if open_ else ""
    short = goal["unit"] == "%" and task["progress"] * 100 < goal["target"]
    return due == goal["due"] or (due > goal["due"] and task["status"] in LATE and short)


def _settles(task: Row, goal: Row) -> bool:
    """Whether a task done answers a goal: not one of a later year, nor what must hold till then."""
    if str(goal["as_of"]) >= goal["due"]:
        return True
    done_by = task["due_day"] or task["as_of"]
    return not RULES[goal["rule"]].holds and done_by.isoformat()[:4] >= goal["due"][:4]
