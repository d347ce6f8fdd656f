"""The columns of a row of `target_gaps` that are worked out from its judgement."""

import math
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.forecast import year_end
from duibiao.analysis.targets.goals import Subject
from duibiao.analysis.targets.judging import OFF_BASIS, Judgement
from duibiao.analysis.targets.methods import Methods, four_methods
from duibiao.analysis.targets.paces import LONG, MONTHS, beginning, moment, pace
from duibiao.analysis.targets.tiers import Tier
from duibiao.analysis.wording import spoken
from duibiao.vocabulary.statuses import status_word
from duibiao.vocabulary.words import say

Row = dict[str, Any]


def measures(judged: Judgement, reached: Tier) -> Row:
    """Return the columns that tell target, figure, gap and paces; NaN where nothing can be said."""
    goal, reading = judged.goal, judged.reading
    value = reading.value if reading else math.nan
    gap = goal.gap(value) if reading and judged.why not in OFF_BASIS else math.nan
    row: Row = {
        "target": goal.edge(value if reading else None),
        "actual": value,
        "actual_period": str(reading.period) if reading else "",
        "gap": gap,
        "progress": judged.progress,
        "expected_progress": judged.expected,
        "low": goal.low if math.isfinite(goal.low) else math.nan,
        "high": goal.high if math.isfinite(goal.high) else math.nan,
        "base": goal.base.value if goal.base else math.nan,
        "base_period": str(goal.base.period) if goal.base else "",
        "months_ahead": _months_ahead(judged),
        "value_needed": reached.value_needed,
    }
    row["room_left"] = -gap if goal.rule.used_up else math.nan
    row["places_to_gain"] = max(gap, 0.0) if goal.rule.ranks else math.nan
    return row | _paces(judged) | _methods(judged)


def _months_ahead(judged: Judgement) -> float:
    """Return how many months ahead of its plan a goal is: when the plan had today's share, less
    now (time distance). NaN where the plan never had that share."""
    goal, reading = judged.goal, judged.reading
    if reading is None or goal.rule.used_up:
        return math.nan
    return goal.moment_of(judged.progress) - moment(min(reading.last, goal.due))


def _paces(judged: Judgement) -> Row:
    goal, reading = judged.goal, judged.reading
    start = goal.plan[0][0] if len(goal.plan) > 1 else beginning(goal.rule.first_day(goal))
    start = moment(goal.base.last) if goal.base else start
    left = moment(goal.due) - moment(min(judged.as_of, goal.due))
    by_year = moment(goal.due) - start > LONG or left > LONG
    row: Row = {"needed_pace": math.nan, "made_pace": math.nan}
    row["pace_unit"] = "year" if by_year else "month"
    paced = goal.rule.needs_pace and (goal.base is not None or goal.stated.kind != "growth")
    fit = reading is not None and paced and judged.why not in {*OFF_BASIS, "passed"}
    if reading is None or not fit or math.isinf(goal.gap(reading.value)):
        return row
    if goal.gap(reading.value) > 0:
        row["needed_pace"] = pace(goal.edge() - reading.value, left, by_year)
    if not goal.rule.used_up:
        way = goal.base.value if goal.base else 0.0
        row["made_pace"] = pace(reading.value - way, moment(reading.last) - start, by_year)
    return row


def _methods(judged: Judgement) -> Row:
    goal, reading = judged.goal, judged.reading
    found = Methods(math.nan, math.nan, math.nan, math.nan)
    if goal.base is not None and reading is not None and judged.why not in OFF_BASIS:
        start = moment(goal.base.last)
        spans = ((moment(day) - start) / MONTHS for day in (reading.last, goal.due))
        found = four_methods(goal.base.value, goal.edge(), reading.value, *spans)
    open_still = judged.status in {"on_track", "behind"}
    return {**found._asdict(), "method_disagreement": open_still and found.disagree()}


def foreseen(judged: Judgement, actuals: Sequence[Reading], subject: Subject) -> Row:
    """Return what the year may come to while the goal is open, unless it belies the light."""
    open_ = judged.status in {"on_track", "behind"}
    told = year_end(judged.goal, judged.reading, actuals, subject.nature) if open_ else None
    if told and {judged.goal.met(end) for end in told[:2]} == {judged.status == "behind"}:
        told = None
    low, high, years = told or (math.nan, math.nan, 0)
    return {"forecast_low": low, "forecast_high": high, "forecast_years": years}


def past(found: Sequence[Reading], seen: Iterable[str]) -> Row:
    """Tell the statuses so far, and the move since the last figure that covers as many months or
    begins with the last one."""
    spans = [(r.period.months, r.period.first) for r in found]
    alike = [r for r, s in zip(found, spans, strict=True) if {*s} & {*spans[-1]}][-2:]
    pair = len(alike) > 1
    return {
        "history": say("targets.then").join(status_word(code) for code, _ in groupby(seen)),
        "moved": alike[1].value - alike[0].value if pair else math.nan,
        "moved_since": spoken(alike[0].period) if pair else "",
    }
