"""The status of a goal, and what it rests on.

Precedence: no figure (未报; a task to be reported done is 逾期 once its date has passed), goals
that exclude each other or cannot be measured and figures that leave the answer open (不能判定),
met (已完成; for `floor` and `cap` only when the period is over), due date passed (逾期), pace
(顺利 or 滞后).
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from duibiao.analysis.readings import Reading, at_least
from duibiao.analysis.targets.actuals import ACCUMULATING
from duibiao.analysis.targets.goals import Goal
from duibiao.analysis.targets.paces import moment
from duibiao.analysis.targets.rules import HOLDING
from duibiao.analysis.targets.settings import Settings
from duibiao.analysis.targets.spans import is_held_by_stages, stage_share

STATUSES = ("achieved", "on_track", "behind", "overdue", "unreported", "undecidable")
IMPOSSIBLE = {"impossible_band", "excludes"}
PARTS = re.compile(r"(?:合格|普及|达标|优良|满意|覆盖|办结|安装|销号|完好|保证)(?:率|度|比例)$")
"""Names of shares of a whole, which are never above 100 %."""
OFF_BASIS = {"basis", "bases", "series"}
"""Why a figure that is there cannot answer: it is counted otherwise, or the goal leaves it open."""


@dataclass(frozen=True)
class Judgement:
    """A goal with its reading, its status and the code of the sentence that explains it."""

    goal: Goal
    reading: Reading | None
    status: str
    why: str
    as_of: date
    progress: float = math.nan
    expected: float = math.nan
    over: bool = False
    stale: bool = False
    on_rounding: bool = False
    late: bool = False
    met_on: date | None = None

    def unlike(self, why: str) -> Judgement:
        """Return the judgement where no figure is counted as the goal is; `why` of OFF_BASIS."""
        if self.reading is None or not why:
            return self
        return Judgement(self.goal, self.reading, "undecidable", why, self.as_of, over=self.over)


def judge(
    goal: Goal, reading: Reading | None, nature: str, as_of: date, settings: Settings
) -> Judgement:
    """Return the judgement of a goal by one reading on a day.

    On the due day itself what is not met is overdue. Before it a reading is judged at its own day,
    however old. What must hold is settled by a reading that covers the time up to the due date.
    """
    due = as_of >= goal.due
    if "other_dimension" in goal.stated.flags.split("|"):
        return Judgement(goal, None, "undecidable", "dimension", as_of, over=due)
    if reading is None:
        late = goal.rule == "done" and due
        status = "overdue" if late else "unreported"
        return Judgement(goal, None, status, status + "_done" * late, as_of, over=due)
    stale = (as_of - reading.last).days > settings.fresh_days and reading.last < goal.due
    expected = _expected(goal, reading, nature, reading.last)
    over = due or reading.last >= goal.due
    found = Judgement(goal, reading, "", "", as_of, goal.progress(reading.value), expected, over)
    return _decided(found, stale, settings)


def met_late(found: Judgement, seen: Sequence[Reading]) -> Judgement:
    """Return the judgement of a goal met, told as late where a figure of the due day or after it
    shows that it was not met then."""
    goal, last = found.goal, found.reading
    if found.status != "achieved" or last is None:
        return found
    if not any(goal.due <= r.last < last.last and not goal.met(r.value) for r in seen):
        return found
    first = next(r for r in seen if r.last > goal.due and goal.met(r.value))
    return replace(found, why="late", late=True, met_on=first.last)


def _expected(goal: Goal, reading: Reading, nature: str, clock: date) -> float:
    """A cap is reckoned with the time elapsed only while its sum is still running up.

    What must hold by stages is asked the last of them that is over.
    """
    if is_held_by_stages(goal):
        return stage_share(goal, moment(min(clock, goal.due)))
    if goal.rule == "cap" and goal.base is None:
        adds_up = nature in ACCUMULATING and goal.stated.kind == "level"
        running = reading.period.first == goal.stated.period.first and reading.last < goal.due
        if not (adds_up and running):
            return math.nan
    return goal.expected(moment(min(clock, goal.due)))


def _decided(found: Judgement, stale: bool, settings: Settings) -> Judgement:
    goal, reading = found.goal, found.reading
    assert reading is not None
    status, why = _status(goal, reading.value, found.expected, found.over, settings)
    on_rounding = False
    if any("unsettled" in r.flags.split("|") for r in (goal.stated, reading)):
        if not _whichever(found, status, settings):
            status, why = "undecidable", "conflict"
    elif any(r.unsure for r in (goal.stated, reading)):
        status, why = "undecidable", "unsure"
    elif doubt := _doubt(goal, reading):
        status, why = "undecidable", doubt
    elif any(code == "no_field" for code, _ in goal.notes):
        status, why = "undecidable", "no_field"
    elif any(code in IMPOSSIBLE for code, _ in goal.notes):
        status, why = "undecidable", "impossible"
    elif why != "no_base":
        status, why, on_rounding = _unless_open(found, status, why, settings)
    values = {**found.__dict__, "status": status, "why": why, "stale": stale}
    return Judgement(**{**values, "on_rounding": on_rounding})


def _doubt(goal: Goal, reading: Reading) -> str:
    """Return why the two cannot be held against each other at all, or `""`."""
    asked, found = goal.stated.flags.split("|"), reading.flags.split("|")
    if "unit_assumed" in asked and "unit_assumed" not in found:
        return "unit"
    whole = reading.kind == "share" and reading.unit == "%" and PARTS.search(goal.stated.name)
    if "magnitude" in found or (whole and reading.value > 100):
        return "magnitude"
    return "undated" if goal.rule == "undated" else ""


def _whichever(found: Judgement, status: str, settings: Settings) -> bool:
    """Whether every telling of the target and of the figure gives the same status."""
    goal, reading = found.goal, found.reading
    assert reading is not None
    values = (reading.value, *reading.others)
    goals = [goal, *(goal.at(value) for value in goal.stated.others)]
    if not reading.others and not goal.stated.others:
        return False
    told = {_status(g, v, found.expected, found.over, settings)[0] for g in goals for v in values}
    return told == {status}


def _unless_open(
    found: Judgement, status: str, why: str, settings: Settings
) -> tuple[str, str, bool]:
    """Return status, reason and whether it hangs on the last digit; 不能判定 where a figure told
    as a bound leaves the status open, or rounding leaves open whether the goal is met.

    The line of the pace is a convention: to be near it leaves nothing open.
    """
    goal, reading = found.goal, found.reading
    assert reading is not None
    ends = _ends(found)
    if reading.bound != "exact":
        told = {_status(goal, end, found.expected, found.over, settings)[0] for end in ends}
        if told == {"achieved", "on_track"}:
            return status, why, False
        return ("undecidable", "bound", False) if len(told) > 1 else (status, why, False)
    rounded = reading.resolution > 0
    if rounded and len({goal.met(end) for end in ends}) > 1:
        return "undecidable", "rounding", True
    return status, why, rounded and reading.value in _thresholds(goal)


def _ends(found: Judgement) -> tuple[float, ...]:
    """A figure written just as its target is that target, whatever lies behind its last digit."""
    reading, goal = found.reading, found.goal
    assert reading is not None
    if reading.bound == "exact" and reading.value in _thresholds(goal):
        return (reading.value,)
    return (reading.value, *reading.interval())


def _thresholds(goal: Goal) -> tuple[float, float]:
    return goal.low, goal.high


def _status(
    goal: Goal, value: float, expected: float, over: bool, settings: Settings
) -> tuple[str, str]:
    """Return the status a value has, with the code of its sentence."""
    if goal.met(value):
        if goal.rule not in HOLDING or over:
            return "achieved", "achieved"
        kept = goal.rule == "floor" or _within_pace(goal, value, expected, settings)
        return ("on_track", "holding") if kept else ("behind", "fast")
    if over:
        return "overdue", "overdue"
    if is_held_by_stages(goal) and not math.isnan(expected):
        asked = expected * goal.edge()
        kept = value <= asked if goal.comparator == "<=" else value >= asked
        return ("on_track", "by_stage") if kept else ("behind", "short")
    return _unmet(goal, value, expected, settings)


def _within_pace(goal: Goal, value: float, expected: float, settings: Settings) -> bool:
    if math.isnan(expected) or goal.base is not None:
        return True
    return at_least(goal.high * expected, value * settings.on_track)


def _unmet(goal: Goal, value: float, expected: float, settings: Settings) -> tuple[str, str]:
    if goal.rule == "done":
        return "on_track", "not_yet"
    if goal.rule == "improve" and goal.base is None:
        return "undecidable", "no_base"
    if goal.plan and (goal.rule not in HOLDING or goal.base is not None):
        if expected == 0:
            return "on_track", "early"
        kept = at_least(goal.progress(value), expected * settings.on_track)
        return ("on_track", "on_pace") if kept else ("behind", "slow")
    if goal.rule == "cap" and not math.isnan(expected):
        return "overdue", "passed"
    return "behind", "short"
