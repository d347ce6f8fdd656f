"""What is asked: a goal with its rule, thresholds, time and plan."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np

from duibiao.analysis.readings import Reading, at_least, difference

if TYPE_CHECKING:
    from duibiao.analysis.targets.rules.base import Rule


CUMULATIVE = ("完成率", "执行率", "支付率", "完工率", "开工率", "到位率", "进度")
"""Rates that start from nothing every year, by the end of their name."""
LESS_IS_BETTER = re.compile(
    r"地下水(?:开采|取用?|使?用)水?总?量$|(?:[用取]|取用|耗)水(?:总量|量|定额)$|退水量$|排污量$"
)
"""Names of which a plan is a cap, where neither the catalogue nor the wording says so."""
REUSED = re.compile(r"再生水|非常规|雨水|(?<!集)中水|矿井水|海水|回用|循环水|重复(?:利?用|取)水")
"""Of this water more is better."""
LEFT_OVER = re.compile(r"(?:剩余|尚余|遗留|存量|未)\S*(?:数|量|面积|长度)$")  # What is left over


@dataclass(frozen=True)
class Settings:
    """Parameters of `target_gaps` and `lights`; the defaults are those of the method page."""

    on_track: float = 0.95
    """Share of the expected progress that still counts as on track; above 1, the points of lag that
    do: 10 is one city's rule."""
    far_behind: float = 0.0
    """Points of lag past which a goal is 严重滞后, as 30 is in that rule; 0 for no such grade."""
    light_share: float = 0.2
    """A theme's light is the worst status that more than this share of its targets has."""


@dataclass(frozen=True)
class Subject:
    """What the catalogue knows of an indicator; `planned`: a province or the nation sets the
    goal."""

    indicator: str
    name: str
    nature: str = ""
    direction: str = ""
    rule: str = ""
    planned: bool = False

    def points_down(self, target: Reading) -> bool:
        """Whether less is asked for: by the wording, else by which direction is better."""
        if target.bound in {"min", "max"}:
            return target.bound == "max"
        named = LESS_IS_BETTER.search(self.name)
        used = named and "水" in named[0] and REUSED.search(self.name)
        direction = self.direction or ("lower" if named and not used else "")
        return target.value == 0 or direction == "lower"

    def is_yearly_rate(self, target: Reading) -> bool:
        """Whether a target is a rate of one year that goes on from last year's; what a province or
        the nation sets for the last year of a plan is none."""
        return not (self.planned or target.schedule) and self.is_rate(target)

    def is_rate(self, target: Reading) -> bool:
        """Whether a target is a rate or coefficient of a year, no sum that time brings nearer, or
        what is left to do."""
        rate = self.nature in {"ratio", "index"} or (self.nature == "" and target.unit == "%")
        rate = rate or bool(LEFT_OVER.match(self.name))
        told = self.name or target.name
        plain = target.kind in {"share", "level"}
        return rate and plain and target.period.is_year and not told.endswith(CUMULATIVE)


BOTH = ">=|<="
"""The comparator that a result file gives a band: it binds at both its edges."""


def side_of(row: Mapping[Any, Any]) -> str:
    """Return how a result's `target` binds: a band's by the edge that its `gap` counts from."""
    told = str(row.get("comparator", ""))
    if told != BOTH:
        return told
    target, actual, gap = (float(row[name]) for name in ("target", "actual", "gap"))
    return "<=" if (actual > target) == (gap > 0) and not math.isnan(actual) else ">="


@dataclass(frozen=True)
class Goal:
    """One target with everything needed to judge it.

    It is met by a value from `low` to `high`; `comparator` is `>=`, `<=`, `band` or, for one
    value to be kept, `=`. `plan` holds the cumulative shares that are due
    by moments of time (months since year 0), from 0 at the start to 1 when due; `base` is where
    an improvement starts from. `notes` are codes for what people should know;
    `planned` tells that a province or the nation set it, `carried` that it is last year's.
    """

    stated: Reading
    rule: Rule
    comparator: str
    low: float
    high: float
    begin: date
    due: date
    plan: tuple[tuple[float, float], ...] = ()
    base: Reading | None = None
    implied: bool = False
    planned: bool = False
    carried: bool = False
    notes: tuple[tuple[str, dict[str, object]], ...] = ()
    sources: tuple[Reading, ...] = ()

    def met(self, value: float) -> bool:
        """Whether a value meets the goal."""
        return at_least(value, self.low) and at_least(self.high, value)

    def at(self, value: float) -> Goal:
        """Return the goal with another threshold."""
        low, high = (value if math.isfinite(end) else end for end in (self.low, self.high))
        return replace(self, low=low, high=high)

    def gap(self, value: float) -> float:
        """Return how far a value falls short; negative is what it has to spare."""
        if self.comparator == "=":
            return 0.0 if self.met(value) else abs(difference(value, self.stated.value))
        return max(difference(self.low, value), difference(value, self.high))

    def edge(self, value: float | None = None) -> float:
        """Return the threshold that counts: of a band the one nearer to the value."""
        if self.comparator == "=":
            return self.stated.value
        if self.comparator != "band":
            return self.low if self.comparator == ">=" else self.high
        if value is None or value - self.low < self.high - value:
            return self.low
        return self.high

    def expected(self, moment: float) -> float:
        """Return the share that the plan asks for by a moment; NaN without a plan."""
        moments, shares = self._plan()
        return float(np.interp(moment, moments, shares)) if shares else np.nan

    def moment_of(self, share: float) -> float:
        """Return when the plan had this share; NaN before its start, after its end or without."""
        moments, shares = self._plan()
        if not shares or not shares[0] <= share <= shares[-1]:
            return np.nan
        return float(np.interp(share, shares, moments))

    def _plan(self) -> tuple[list[float], list[float]]:
        return [when for when, _ in self.plan], [share for _, share in self.plan]

    def progress(self, value: float) -> float:
        """Return the share of the way done; NaN where a share would mean nothing."""
        if not self.rule.measured:
            return np.nan
        if self.base is not None:
            way = self.edge() - self.base.value
            return (value - self.base.value) / way if way else np.nan
        return value / self.edge() if self.edge() > 0 else np.nan

    def noted(self, code: str, **values: object) -> Goal:
        """Return the goal with one more thing people should know."""
        return replace(self, notes=(*self.notes, (code, values)))
