"""Supervision (督查): every task with its status on a day, whom to chase, and what moved."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from duibiao.analysis.readings import sorted_by
from duibiao.analysis.supervision.status import PACE, judge
from duibiao.analysis.supervision.task_ledger import Task, answering, tasks_of
from duibiao.analysis.supervision.words import move_reason, reason
from duibiao.indicators.observations import Evidence
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period
from duibiao.vocabulary.statuses import GRAVEST, graded, status_word
from duibiao.vocabulary.words import say

SUPERVISION_COLUMNS = [
    *("bureau", "theme", "task", "owner", "due", "indicator", "progress", "status"),
    *("days_overdue", "source", "goal"),
]
FURTHER_COLUMNS = [
    *("measure", "unit", "phase", "category", "start_day", "start_assumed", "due_day"),
    *("expected_progress", "reported_on", "days_since_report", "days_late"),
    *("status_word", "note", "as_of", "reason", "evidence"),
]
CHASE_COLUMNS = [
    *("unit", "owner", "task", "theme", "due", "status", "days", "reason", "evidence"),
    "status_word",
]
GANTT_COLUMNS = [
    *("phase", "theme", "measure", "task", "unit", "start_day", "due_day", "progress"),
    *("start_assumed", "expected_progress", "status", "as_of"),
]
MOVE_COLUMNS = [
    *("unit", "theme", "task", "due", "kind", "status_before", "status_after"),
    *("progress_before", "progress_after", "change", "reason"),
]
MOVES = ("overdue", "relapsed", "behind", "completed", "recovered", "advanced", "first_report")
CHASED = ("overdue", "behind", "unreported", "undecidable")
SOON, STALE = 30, 92  # Days: due within so many is due soon; a report older than so many is stale


def supervision(
    tasks: pd.DataFrame,
    bureau: str,
    report: Period,
    as_of: date,
    catalogue: Catalogue,
    pace: float = PACE,
    far: float = 0.0,
) -> pd.DataFrame:
    """Return the tasks that run or are open in a report period, judged at the end of `as_of`.

    `tasks` is a task ledger as text (`task_ledger.TASK_COLUMNS`). One row per task:
    SUPERVISION_COLUMNS, then FURTHER_COLUMNS. `progress`, `expected_progress` and `goal` are shares
    (0 to 1), missing without a figure; what lags by more than `far` points is 严重滞后. A task of
    an earlier period stays while it is open. A schedule that falls is asked about.
    """
    shown = [task for task in tasks_of(tasks) if concerns(task, report)]
    told = _Told(as_of, pace, far, bureau, catalogue, any(task.proof for task in shown))
    rows = [_row(task, told) for task in shown]
    frame = pd.DataFrame(rows, columns=[*SUPERVISION_COLUMNS, *FURTHER_COLUMNS])
    numbers = ["progress", "expected_progress", "goal"]
    frame[numbers] = frame[numbers].astype("float64").round(10)
    whole = ["days_overdue", "days_since_report", "days_late"]
    frame[whole] = frame[whole].astype("Int64")
    return _ordered(frame, catalogue)


def concerns(task: Task, report: Period) -> bool:
    """Whether a task runs in the period or was open when it began; without a written start also one
    that is due next year, or reported on."""
    if task.start is not None and task.start > report.last:
        next_year = task.due is not None and task.due.year == report.year + 1
        return task.start_assumed and (next_year or bool(task.reports))
    if task.due is None or task.due >= report.first:
        return True
    return judge(task, report.first - timedelta(days=1)).status != "achieved"


def chase_list(frame: pd.DataFrame) -> pd.DataFrame:
    """Return CHASE_COLUMNS: whom to ask about what, the gravest first, then the longest overdue.

    Takes the result of `supervision`: what is 逾期, 滞后, 未报 or 不能判定, what is due within SOON
    days, and what was last reported more than STALE days ago; what is done is never chased. `days`
    is days overdue, or days left as a negative number; `reason` is told of what is 不能判定.
    """
    told = [row | {"days": _days(row)} for row in frame.to_dict("records") if _presses(row)]
    chase = pd.DataFrame(told, columns=CHASE_COLUMNS).astype({"days": "Int64"})
    chase["reason"] = chase["reason"].where(chase["status"] == "undecidable", "")
    grave, late = chase["status"].map(GRAVEST.index), -chase["days"].fillna(0)
    return sorted_by(chase, grave=grave, late=late, unit=chase["unit"], task=chase["task"])


def _presses(row: dict[Any, Any]) -> bool:
    """Whether a task is to be asked about."""
    if row["status"] in CHASED or row["status"] == "achieved":
        return row["status"] in CHASED
    left = (row["due_day"] - row["as_of"]).days if row["due_day"] else -1
    since = row["days_since_report"]
    return 0 <= left <= SOON or bool(since is not None and since == since and since > STALE)


def task_results(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the result of `supervision` as its csv has it: who answers, and the due day is one."""
    both = zip(frame["due_day"], frame["due"], strict=True)
    days = [day.isoformat() if day else text for day, text in both]
    return frame.assign(owner=answering(frame), due=days)


def gantt(frame: pd.DataFrame) -> pd.DataFrame:
    """Return GANTT_COLUMNS of the tasks with a start and a due day, phases in order of time."""
    bars = frame.dropna(subset=["start_day", "due_day"])
    begin = bars.groupby("phase")["due_day"].transform("min")
    return sorted_by(bars[GANTT_COLUMNS], begin=begin, phase=bars["phase"])


def moved(
    tasks: pd.DataFrame,
    bureau: str,
    report: Period,
    before: date,
    as_of: date,
    catalogue: Catalogue,
) -> pd.DataFrame:
    """Return MOVE_COLUMNS: the tasks that stand otherwise at `as_of` than at `before`.

    `kind` is one of MOVES, in that order: overdue, relapsed (less is reported than before), behind,
    completed, recovered, advanced, first_report. Needs dated progress readings; an undated one
    counts as known on both days, so that nothing moves. Empty where nothing was reported `before`.
    """
    if not any(task.latest(before) for task in tasks_of(tasks)):
        return pd.DataFrame(columns=MOVE_COLUMNS)
    then = supervision(tasks, bureau, report, before, catalogue)
    now = supervision(tasks, bureau, report, as_of, catalogue)
    both = (frame.to_dict("records") for frame in (then, now))
    rows = [_move(a, b) for a, b in zip(*both, strict=True)]
    frame = pd.DataFrame([row for row in rows if row["kind"]], columns=MOVE_COLUMNS)
    return sorted_by(frame, kind=frame["kind"].map(MOVES.index))


class _Told(NamedTuple):
    """What the rows of one list have in common."""

    day: date
    pace: float
    far: float
    bureau: str
    catalogue: Catalogue
    proofs: bool


def _row(task: Task, told: _Told) -> dict[str, Any]:
    day, catalogue = told.day, told.catalogue
    verdict = judge(task, day, told.pace)
    on = verdict.report.on if verdict.report else None
    unsure = task.start_assumed or task.unread  # nothing says what was due
    open_ = unsure and verdict.status == "undecidable"
    file = task.file or task.source
    return {
        "bureau": told.bureau,
        "theme": catalogue.theme_named(task.theme) or task.theme,
        **{name: getattr(task, name) for name in ("task", "owner", "unit", "phase", "category")},
        **{name: getattr(task, name) for name in ("measure", "note", "goal")},
        "due": task.due_text,
        "indicator": catalogue.match(task.indicator) or task.indicator,
        "progress": verdict.progress,
        "status": verdict.status,
        "status_word": status_word(
            graded(verdict.status, verdict.expected - verdict.progress, told.far)
        ),
        "days_overdue": verdict.days_overdue,
        "source": task.source or task.location,
        "start_day": task.start,
        "start_assumed": task.start_assumed,
        "due_day": task.due,
        "expected_progress": None if open_ else verdict.expected,
        "reported_on": on,
        "days_since_report": (day - on).days if on else None,
        "days_late": verdict.late,
        "as_of": day,
        "reason": reason(task, verdict, day, told.proofs),
        "evidence": (Evidence(task.task, file, task.location, task.proof, note=task.note),),
    }


def _ordered(frame: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Themes in the catalogue's order, measures by number, then by due day and name."""
    return sorted_by(
        frame,
        theme=frame["theme"].map(catalogue.theme_order),
        measure=frame["measure"].map(_numbers),
        due=frame["due_day"].map(lambda d: d.toordinal() if d else np.inf),
        task=frame["task"],
    )


def _numbers(text: str) -> tuple[int, ...]:
    """Return the numbers in a measure's label, so that 5-2 comes before 15-1; unnumbered last."""
    return tuple(int(part) for part in re.findall(r"\d+", text)) or (10**9,)


def _days(row: dict[Any, Any]) -> int | None:
    if row["days_overdue"]:
        return int(row["days_overdue"])
    return (row["as_of"] - row["due_day"]).days if row["due_day"] else None


def _move(then: dict[Any, Any], now: dict[Any, Any]) -> dict[str, Any]:
    row = {name: now[name] for name in ("unit", "theme", "task", "due")}
    row["kind"] = _kind(then, now)
    for name in ("status", "progress"):
        row |= {f"{name}_before": then[name], f"{name}_after": now[name]}
    row["change"] = now["progress"] - then["progress"]
    return row | {"reason": move_reason(row) if row["kind"] else ""}


def _kind(then: dict[Any, Any], now: dict[Any, Any]) -> str:
    was, stands = then["status"], now["status"]
    if now["progress"] < then["progress"]:
        return "relapsed"
    if was != stands and stands in ("overdue", "behind"):
        return str(stands)
    if was != stands and stands == "achieved":
        return "completed"
    if np.isnan(then["progress"]) and not np.isnan(now["progress"]):
        return "first_report"
    if was in ("overdue", "behind") and stands == "on_track":
        return "recovered"
    return "advanced" if now["progress"] > then["progress"] else ""


def remarks(frame: pd.DataFrame) -> Sequence[str]:
    """Return the ledger's notes: what several tasks share once, the others with their task."""
    told = frame[frame["note"] != ""]
    shared = told.duplicated("note", keep=False)
    rows = zip(told["task"], told["note"], shared, strict=True)
    said = (n if many else say("supervision.noted", task=t, note=n) for t, n, many in rows)
    return list(dict.fromkeys(said))
