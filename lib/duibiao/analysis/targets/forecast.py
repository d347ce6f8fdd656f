"""Where a running sum would stand at the year's end: a range, by earlier years' same months."""

from collections.abc import Sequence
from typing import NamedTuple

from duibiao.analysis.readings import Reading
from duibiao.analysis.targets.actuals import ACCUMULATING
from duibiao.analysis.targets.goals import Goal

YEARS = 5  # Earlier years that are asked: one plan
FEWEST = 2
QUARTER = 3  # Fewer months say little of a year


class Forecast(NamedTuple):
    """What a year may come to, and how many earlier years stand behind it."""

    low: float
    high: float
    years: int


def year_end(
    goal: Goal, reading: Reading | None, actuals: Sequence[Reading], nature: str
) -> Forecast | None:
    """Return the range the year comes to if its later months are like those of earlier years, None
    with fewer than FEWEST; never calibrated, so no chance is given."""
    if reading is None or not _runs(goal, reading, nature):
        return None
    levels = {r.period: r.value for r in actuals if r.kind == "level" and r.bound == "exact"}
    whole = goal.stated.period
    pairs = [(levels.get(whole.before(n)), levels.get(reading.period.before(n))) for n in _BACK]
    ends = [reading.value * year / part for year, part in pairs if year and part and part > 0]
    return Forecast(min(ends), max(ends), len(ends)) if len(ends) >= FEWEST else None


_BACK = range(1, YEARS + 1)


def _runs(goal: Goal, reading: Reading, nature: str) -> bool:
    """Whether a reading is the first months of a year's sum that is not over."""
    span, asked = reading.period, goal.stated.period
    told = goal.rule.builds_up or goal.rule.used_up
    summed = told and goal.stated.kind == "level" and nature in ACCUMULATING
    running = (
        asked.is_year
        and goal.due == asked.last
        and span.first == asked.first
        and QUARTER <= span.months < asked.months
    )
    return summed and running and goal.base is None and reading.bound == "exact"
