"""Task ledgers from text to typed rows: days, schedules and dated progress readings."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pandas as pd

from duibiao.analysis.supervision.task_days import as_text, first_day, last_day, plain
from duibiao.indicators.task_goals import amounts
from duibiao.vocabulary.words import say

TASK_COLUMNS = (
    *("task", "theme", "unit", "owner", "start", "due", "schedule", "progress"),
    *("evidence", "phase", "indicator"),
)
PLAIN_TEXT = ("task", "theme", "unit", "owner", "phase", "indicator")
OPTIONAL = ("measure", "category", "source", "note", "location", "file")
DONE = {"已完成", "完成", "办结", "已办结", "已落实", "是", "done", "yes", "achieved"}
NOT_BEGUN = {"未启动", "未开始", "尚未启动", "否", "not started", "no"}
SAID = {
    **dict.fromkeys(("顺利", "按计划推进", "正常推进", "on track"), "on_track"),
    **dict.fromkeys(("滞后", "进度滞后", "behind"), "behind"),
    "未办结": "open",
    "进展不明": "undecidable",
}
VAGUE = frozenset({"open", "undecidable"})
"""What words say that tell no pace: that a thing is not over, or not even that."""
Row = Mapping[Any, Any]
_SHARE = re.compile(r"([\d.]+)\s*%")
_AIM = re.compile(
    r"(?:完成|达到?|总|年度|目标|任务|工程|投资|形象|进度|量|的|[\s为:])*([\d.]+)\s*%(?:以上)?"
)  # 完成80%, 工程进度达到80%以上; 漏损率降至8% is no share of the task
CLOSING = timedelta(days=15)  # How long after a month's end its list may be closed
_STAGE = re.compile(r"([\d\-/.年月日底末]+?)(?:[之以]?前)?\s*(?::|完成|达到?|累计)+\s*(.+)")
_MONTH = re.compile(r"\d{1,2}月")
_PLANNED = re.compile(
    r"拟|计划|预计|力争|(?<!即)将(?!军)|目标|(?<![供响相反适对效])应(?![急用对])|争取|确保"
)  # Before an amount not yet done
_OF = re.compile(r"([\d.]+)\s*(\D*?)\s*/\s*([\d.]+)\s*(\D*?)")


@dataclass(frozen=True)
class Stage:
    """One step of a written cumulative schedule: `share` of the task is due by `by`."""

    by: date
    share: float


@dataclass(frozen=True)
class Report:
    """What a unit reported of a task: when (None: undated), the share done, a verdict or both;
    `by`: done by that day, on a day not told."""

    on: date | None
    share: float | None
    said: str = ""
    by: bool = False


@dataclass(frozen=True)
class Task:
    """One row of a task ledger; shares are 0 to 1; a `start_assumed` is the due year's first
    day."""

    task: str
    theme: str
    unit: str
    owner: str
    phase: str
    indicator: str
    start: date | None
    due: date | None
    due_text: str
    schedule: tuple[Stage, ...]
    reports: tuple[Report, ...]
    proof: str
    measure: str = ""
    category: str = ""
    source: str = ""
    location: str = ""
    note: str = ""
    file: str = ""
    start_assumed: bool = False
    counted: float | None = None  # The share that the amounts in its words make: 完成1眼 of 3眼
    unread: str = ""  # A written schedule that falls or is no shares: nothing is judged by it

    @property
    def goal(self) -> float:
        """The share at which it is done: the schedule's last, a share told as the goal, or all."""
        return self.schedule[-1].share if self.schedule else 1.0

    def latest(self, as_of: date) -> Report | None:
        """Return the last report known on a day, undated ones from the start; with none, the first
        soon after: a month's list is closed early in the next."""
        known = [r for r in self.reports if r.on is None or r.on <= as_of]
        soon = [r for r in self.reports if r.on and as_of < r.on <= as_of + CLOSING]
        last = max(known, key=lambda r: r.on or date.min, default=None)
        return last or min(soon, key=lambda r: r.on or date.max, default=None)


def tasks_of(ledger: pd.DataFrame) -> list[Task]:
    """Return the rows of a task ledger (TASK_COLUMNS as text, OPTIONAL ones where given)."""
    return [_task(row) for row in ledger.to_dict("records")]


def share(text: str) -> float:
    """Return the share a cell states: `40%`, `12/17`, `1050万元/1300万元`, `0.4`, 已完成. Raises
    ValueError."""
    if text.casefold() in DONE | NOT_BEGUN:
        return float(text.casefold() in DONE)
    percent, parts = _SHARE.fullmatch(text), _OF.fullmatch(text)
    if percent:
        return float(percent[1]) / 100
    if parts and parts[2] in ("", parts[4]) and float(parts[3]) > 0:
        return float(parts[1]) / float(parts[3])
    number = float(text)
    if not 0 <= number <= 100:
        raise ValueError(f"{text!r} is no share")
    return number if number <= 1 else number / 100


def schedule(text: object, year: int | None = None) -> tuple[Stage, ...]:
    """Return the stages of `2024-12:50%;2025-12:80%` or `6月底前完成80%` (of `year`), in time
    order. Raises ValueError for one that cannot be read or asks for less than before."""
    parts = (part for listed in _parts(text) for part in listed.split(","))
    stages = [_stage(part.strip(), year) for part in parts]
    stages.sort(key=lambda stage: stage.by)
    if any(b.share < a.share for a, b in pairwise(stages)):
        raise ValueError("the shares are cumulative and cannot fall")
    return tuple(stages)


def reports(text: object) -> tuple[Report, ...]:
    """Return the readings of `2023-06-30:40%;2023-09-30:70%`, in time order, undated ones first.
    Raises ValueError for one that cannot be read."""
    found = [_report(part) for part in _parts(text)]
    return tuple(sorted(found, key=lambda report: report.on or date.min))


def _parts(text: object) -> list[str]:
    return [part.strip() for part in plain(text).split(";") if part.strip()]


def _stage(part: str, year: int | None) -> Stage:
    found = _STAGE.fullmatch(part)
    when, what = found.groups() if found else ("", "")
    by = last_day(f"{year}年{when}" if year and _MONTH.match(when) else when)
    if by is None:
        raise ValueError(f"{part!r}: expected a day, a colon and a share")
    return Stage(by, share(what))


def _report(part: str) -> Report:
    when, colon, what = part.rpartition(":")
    on, what = last_day(when) if colon else None, what.strip()
    done, _, said = what.partition(" ")
    if what in SAID or said in SAID:
        return Report(on, None if what in SAID else share(done), SAID.get(what) or SAID[said])
    return Report(on, share(what), by=what.casefold() in DONE)


def _task(row: Row) -> Task:
    texts = {name: as_text(row.get(name)) for name in (*PLAIN_TEXT, *OPTIONAL)}
    due = last_day(row["due"])
    stages, unread = _stages(row, due)
    due = due or (stages[-1].by if stages else None)
    aim = _AIM.fullmatch(as_text(row.get("goal")))
    if due and aim and not stages:
        stages = (Stage(due, float(aim[1]) / 100),)
    told, counted = reports(row["progress"]), _counted(row)
    unclear = all(report.said in VAGUE for report in told)
    if counted is not None and told and unclear and not _PLANNED.search(as_text(row.get("told"))):
        told = (Report(told[-1].on, min(counted, 1.0)),)
    return Task(
        **texts,
        start=first_day(row["start"]) or (date(due.year, 1, 1) if due else None),
        start_assumed=not as_text(row["start"]),
        due=due,
        due_text=plain(row["due"]) or (due.isoformat() if due else ""),
        schedule=stages,
        reports=told,
        proof=as_text(row["evidence"]),
        counted=counted,
        unread=unread,
    )


def _stages(row: Row, due: date | None) -> tuple[tuple[Stage, ...], str]:
    """Return the stages of a row, or none and the schedule that cannot be read."""
    try:
        return schedule(row["schedule"], due.year if due else None), ""
    except ValueError:
        return (), as_text(row["schedule"])


def _counted(row: Row) -> float | None:
    """Return what was done as a share of the one amount asked for, where both are told in words."""
    asked = list(amounts(as_text(row["task"]))) or list(amounts(as_text(row.get("goal"))))
    said = (found for name in ("told", "evidence") for found in amounts(as_text(row.get(name))))
    if len(asked) != 1 or not asked[0].value or asked[0].unit == "%":
        return None
    done = {found.value for found in said if found.unit == asked[0].unit}
    return float(done.pop() / asked[0].value) if len(done) == 1 else None


def answering(frame: pd.DataFrame) -> list[str]:
    """Return who answers for each row: the unit, its person in brackets, or the one told."""
    return [
        say("supervision.person", unit=unit, name=name) if unit and name else unit or name
        for unit, name in zip(frame["unit"], frame["owner"], strict=True)
    ]
