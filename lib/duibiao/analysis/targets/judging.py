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

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.actuals import ACCUMULATING, MISSING
from duibiao.analysis.targets.goals import Goal, Settings
from duibiao.analysis.wording import spoken

FRESH = 31  # Days: an older reading is told as old
OLD = 365  # Days before it was due by which a figure says nothing of whether a goal was missed
LOWERED = 1.1  # How many times the last an earlier running total is that no audit took off
IMPOSSIBLE = {"impossible_band", "excludes"}
PARTS = re.compile(r"(?:合格|普及|达标|优良|满意|覆盖|办结|安装|销号|完好|保证)(?:率|度|比例)$")
"""Names of shares of a whole, which are never above 100 %."""
OFF_BASIS = {
    *("basis", "bases", "series", "namesake", "open_end", "share", "months", "tier", "counted"),
}
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
        ahead = any(code == "ahead" for code, _ in goal.notes)
        verdict = ("on_track", "ahead") if ahead else goal.rule.unreported(due)
        return Judgement(goal, None, *verdict, as_of, over=due)
    old = due or (as_of - reading.last).days > FRESH
    stale = old and reading.last < min(goal.due, as_of)
    expected = goal.rule.expected(goal, reading, nature in ACCUMULATING)
    over = due or reading.last >= goal.due
    found = Judgement(goal, reading, "", "", as_of, goal.progress(reading.value), expected, over)
    if due and (goal.due - reading.last).days >= OLD and not goal.met(reading.value):
        return replace(found, status="unreported", why="old")
    return _decided(found, stale, settings)


def met_late(found: Judgement, seen: Sequence[Reading]) -> Judgement:
    """Return the judgement of a goal met, told as late where a figure of the due day or after it
    shows that it was not met then; that it is not known where no figure from the goal met to its
    due day shows it."""
    goal, last = found.goal, found.reading
    if found.status != "achieved" or last is None:
        return found
    if not any(goal.due <= r.last < last.last and not goal.met(r.value) for r in seen):
        known = goal.rule.holds or any(r.last <= goal.due and goal.met(r.value) for r in seen)
        return found if known else replace(found, goal=goal.noted("when_met"))
    first = next(r for r in seen if r.last > goal.due and goal.met(r.value))
    return replace(found, why="late", met_on=first.last)


def lowered(found: Judgement, seen: Sequence[Reading], sums: bool) -> Judgement:
    """Return the judgement of a goal that an earlier figure met in time and the last does not: of a
    sum, which does not fall by itself, it is asked which is right; all else is met."""
    goal, last = found.goal, found.reading
    if last is None or found.status not in {"overdue", "behind", "on_track"} or goal.rule.holds:
        return found
    begun = [r for r in seen if r.period.first == last.period.first]
    more = [r for r in begun if r.value > LOWERED * last.value >= 0]
    if sums and more:
        when, value = spoken(more[-1].period), more[-1].value
        found = replace(found, goal=goal.noted("more_before", when=when, value=value))
    met = [r for r in seen if r.last < last.last and r.last <= goal.due and goal.met(r.value)]
    if not met or goal.met(last.value):
        return found
    if sums and met[-1].period.first == last.period.first:
        told = goal.noted("met_before", when=spoken(met[-1].period), value=met[-1].value)
        return replace(found, goal=told, status="undecidable", why="lowered")
    if sums or last.last <= goal.due:
        return found
    told = goal.noted("fell_since", when=spoken(last.period), value=last.value)
    return replace(found, goal=told, reading=met[-1], status="achieved", why="achieved")


def _decided(found: Judgement, stale: bool, settings: Settings) -> Judgement:
    goal, reading = found.goal, found.reading
    assert reading is not None
    status, why = _verdict(found, goal, reading.value, settings)
    notes = {code for code, _ in goal.notes}
    doubt = ""
    if any("unsettled" in r.flags.split("|") for r in (goal.stated, reading)):
        doubt = "" if _whichever(found, status, settings) else "conflict"
    elif any(r.unsure for r in (goal.stated, reading)):
        doubt = "unsure"
    elif told := _doubt(goal, reading):
        doubt = told
    elif "no_field" in notes or IMPOSSIBLE & notes:
        doubt = "no_field" if "no_field" in notes else "impossible"
    elif why != "no_base":
        doubt = _left_open(found, status, settings)
    status, why = ("undecidable", doubt) if doubt else (status, why)
    return replace(found, status=status, why=why, stale=stale)


def _doubt(goal: Goal, reading: Reading) -> str:
    """Return why the two cannot be held against each other at all, or `""`."""
    asked, found = goal.stated.flags.split("|"), reading.flags.split("|")
    if "unit_assumed" in asked and "unit_assumed" not in found:
        return "unit"
    whole = reading.kind == "share" and reading.unit == "%" and PARTS.search(goal.stated.name)
    if goal.rule.ranks and bool(goal.stated.tier) != bool(reading.tier):
        return "" if goal.stated.tier and reading.value == 1 else "tier"
    if "magnitude" in found or (whole and reading.value > 100):
        return "magnitude"
    return goal.rule.doubt


def _whichever(found: Judgement, status: str, settings: Settings) -> bool:
    """Whether every telling of the target and of the figure gives the same status."""
    goal, reading = found.goal, found.reading
    assert reading is not None
    values = (reading.value, *reading.others)
    goals = [goal, *(goal.at(value) for value in goal.stated.others)]
    return {_verdict(found, g, v, settings)[0] for g in goals for v in values} == {status}


def _left_open(found: Judgement, status: str, settings: Settings) -> str:
    """Return why a figure leaves the status open, or `""`: it is told as a bound, or rounding
    leaves open whether the goal is met.

    The line of the pace is a convention: to be near it leaves nothing open. A figure written just
    as its target is that target, whatever lies behind its last digit.
    """
    goal, reading = found.goal, found.reading
    assert reading is not None
    exact = reading.bound == "exact"
    same = exact and reading.value in (goal.low, goal.high)
    ends = (reading.value,) if same else (reading.value, *reading.interval())
    if exact:
        rounded = reading.resolution > 0 and len({goal.met(end) for end in ends}) > 1
        return "rounding" if rounded else ""
    told = {_verdict(found, goal, end, settings)[0] for end in ends}
    if told == {"achieved", "on_track"} or len(told) == 1:
        return ""
    return "missing" if MISSING in reading.flags.split("|") else "bound"


def _verdict(found: Judgement, goal: Goal, value: float, settings: Settings) -> tuple[str, str]:
    return goal.rule.verdict(goal, value, found.expected, found.over, settings)
