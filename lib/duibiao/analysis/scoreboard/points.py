"""What a unit is scored on: each task, target and problem with its points."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Any

import numpy as np
import pandas as pd

from duibiao.analysis.readings import sorted_by
from duibiao.vocabulary.words import say

COMPONENTS = ("tasks", "targets", "punctual", "problems")
ITEM_COLUMNS = ["unit", "owner", "category", "component", "item", "status", "points", "source"]
WEIGHTS = MappingProxyType({"tasks": 0.5, "targets": 0.3, "problems": 0.2, "punctual": 0.0})
"""`punctual` looks at the tasks again: it counts where an office gives it weight."""
POINTS = MappingProxyType(
    {"achieved": 1.0, "on_track": 0.8, "behind": 0.4, "overdue": 0.0, "unreported": 0.0}
)
TARGET_POINTS = MappingProxyType({"achieved": 1.0, "on_track": 0.8, "behind": 0.4, "overdue": 0.0})
"""A target without a figure is shown but not counted: the unit's own silence counts as a task."""
PROBLEM_POINTS = MappingProxyType(
    {"closed": 1.0, "rectified": 0.9, "open": 0.5, "overdue": 0.0, "relapsed": 0.0}
)
PLACES = MappingProxyType({"基层集体": 4, "科室": 2, "标兵": 6})
DEFAULTS: Mapping[str, Mapping[str, float]] = {
    "points": POINTS,
    "target_points": TARGET_POINTS,
    "problem_points": PROBLEM_POINTS,
}
LIMITS = dict.fromkeys(DEFAULTS, 1.0) | dict.fromkeys(
    ("weights", "places", "deductions", "vetoes"), np.inf
)
"""How much each figure of the settings may be."""
PEOPLE = "标兵"  # The category in which posts are scored by their own tasks, not units


def category_word(category: str) -> str:
    """Return a category in the current language; those a ledger names stay as written."""
    return say("scoreboard.people") if category == PEOPLE else category


@dataclass(frozen=True)
class Settings:
    """How the best are chosen.

    `weights` of COMPONENTS (any positive numbers; they are shared out among the components a unit
    has), `points` (0 to 1) by status of tasks, `target_points` of targets, `problem_points` of
    problems (a status without points is shown but not counted),
    `places` per category, `people` the category that scores posts (责任人) instead of units,
    `swing` by how much each weight is moved, up and down, to see how far the order depends on it,
    `least` how many tasks one must have to be ranked, `deductions` how many of the 100 each task or
    problem of a status takes off (扣分), `vetoes` the score of a component below which nobody is
    proposed (一票否决). Weights may be 分值 that add up to 100.
    """

    weights: Mapping[str, float] = field(default_factory=lambda: WEIGHTS)
    points: Mapping[str, float] = field(default_factory=lambda: POINTS)
    target_points: Mapping[str, float] = field(default_factory=lambda: TARGET_POINTS)
    problem_points: Mapping[str, float] = field(default_factory=lambda: PROBLEM_POINTS)
    places: Mapping[str, int] = field(default_factory=lambda: PLACES)
    people: str = PEOPLE
    swing: float = 0.2
    least: int = 5
    deductions: Mapping[str, float] = field(default_factory=dict)
    vetoes: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        wrong = [text for name, most in LIMITS.items() for text in self._outside(name, most)]
        wrong += [] if 0 <= self.swing < 1 else [f"swing {self.swing}: expected 0 to below 1"]
        wrong += [] if self.least >= 0 else [f"least {self.least}: expected 0 or more"]
        for name in ("weights", "vetoes"):
            strange = [c for c in getattr(self, name) if c not in COMPONENTS]
            expected = f"expected one of {', '.join(COMPONENTS)}"
            wrong += [f"{name} of {c!r}: {expected}" for c in strange]
        if not sum(self.weights.values()) > 0:
            wrong.append("weights: expected at least one above 0")
        if wrong:
            raise ValueError("; ".join(wrong))

    def _outside(self, name: str, most: float) -> list[str]:
        told = getattr(self, name).items()
        upto = f"expected 0 to {most:g}" if most < np.inf else "expected 0 or more"
        bad = {key: value for key, value in told if not (0 <= value <= most and value < np.inf)}
        return [f"{name} of {key!r}: {value}, {upto}" for key, value in bad.items()]


def settings_of(params: Mapping[str, Any]) -> Settings:
    """Return settings from a mapping, gaps filled by the defaults. Raises ValueError with all that
    is wrong in it."""
    known = [f.name for f in fields(Settings)]
    strange = [key for key in params if key not in known]
    if strange:
        raise ValueError(f"scoreboard: unknown {strange}, expected some of {known}")
    given: dict[str, Any] = {
        key: {**DEFAULTS.get(key, {}), **v} if isinstance(v, Mapping) else v
        for key, v in params.items()
    }
    return Settings(**given)


def items(
    tasks: pd.DataFrame,
    settings: Settings,
    gaps: pd.DataFrame | None = None,
    problems: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """Return ITEM_COLUMNS: everything the units are scored on, one row each.

    `tasks` is the result of `supervision`, `gaps` of `target_gaps`, `problems` of `problems`. A
    target counts for the unit whose task carries its indicator, and then the task does not count
    again. `punctual` holds the tasks whose due day has come: full points when done in time, else
    none. `points` is 0 to 1, missing where the status says nothing (undecidable): such rows are
    shown but not counted.
    """
    rows = [*_tasks(tasks, settings, _judged(gaps, settings)), *_punctual(tasks)]
    rows += _targets(tasks, gaps, settings) if gaps is not None else []
    rows += _problems(tasks, problems, settings) if problems is not None else []
    frame = pd.DataFrame(rows, columns=ITEM_COLUMNS)
    frame["points"] = frame["points"].astype("float64")
    place = frame["component"].map(COMPONENTS.index)
    told = {name: frame[name] for name in ("item", "status")}
    return sorted_by(frame, unit=frame["unit"], place=place, **told)


def _judged(gaps: pd.DataFrame | None, settings: Settings) -> set[str]:
    """Return the indicators whose targets count by their figures."""
    if gaps is None or gaps.empty or not settings.weights.get("targets"):
        return set()
    return set(gaps.loc[gaps["status"].isin(list(settings.target_points)), "indicator"])


def _tasks(tasks: pd.DataFrame, settings: Settings, judged: set[str]) -> Iterator[dict[str, Any]]:
    for row in tasks.to_dict("records"):
        once = row["indicator"] in judged
        points = np.nan if once else settings.points.get(row["status"], np.nan)
        yield _item(row, "tasks", row["task"], row["status"], points)


def _punctual(tasks: pd.DataFrame) -> Iterator[dict[str, Any]]:
    for row in tasks.to_dict("records"):
        if row["due_day"] and row["due_day"] <= row["as_of"]:
            in_time = row["status"] == "achieved" and not row["days_late"]
            yield _item(row, "punctual", row["task"], row["status"], float(in_time))


def _targets(
    tasks: pd.DataFrame, gaps: pd.DataFrame, settings: Settings
) -> Iterator[dict[str, Any]]:
    carried = tasks[tasks["indicator"] != ""].drop_duplicates(["unit", "owner", "indicator"])
    told = gaps[["indicator", "name", "status"]]
    joined = told.merge(carried[["indicator", "unit", "owner", "category"]], on="indicator")
    for row in joined.to_dict("records"):
        points = settings.target_points.get(row["status"], np.nan)
        yield _item(row, "targets", row.get("name") or row["indicator"], row["status"], points)


def _problems(
    tasks: pd.DataFrame, problems: pd.DataFrame, settings: Settings
) -> Iterator[dict[str, Any]]:
    categories = dict(zip(tasks["unit"], tasks["category"], strict=True))
    for row in problems.to_dict("records"):
        points = settings.problem_points.get(row["status"], np.nan)
        placed = row | {"category": categories.get(row["unit"], ""), "owner": ""}
        yield _item(placed, "problems", row["problem"], row["status"], points)


def _item(
    row: Mapping[Any, Any], component: str, item: str, status: str, points: float
) -> dict[str, Any]:
    kept = {name: row[name] for name in ("unit", "owner", "category")}
    told = {"component": component, "item": item, "status": status, "points": points}
    return kept | told | {"source": str(row.get("source", ""))}
