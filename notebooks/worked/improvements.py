"""The four methods for an improvement, worked."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pandas as pd

from duibiao.analysis.targets.methods import Methods, four_methods
from duibiao.vocabulary.words import say
from worked.cases import read
from worked.reckoning import Step, num, table

FILE = "improve"
TOLD = ("value_over_target", "linear_pace", "cagr_ratio", "projected_share", "time_distance")

CASE_COLUMNS = ["case", "base", "base_year", "target", "due_year", "value", "year"]
METHOD_COLUMNS = [
    *("value_over_target", "linear_pace", "cagr_ratio", "projected_share", "time_distance"),
    *("grade_linear", "grade_cagr", "grade_projected", "disagreement"),
]


def _cases() -> pd.DataFrame:
    rows = read(FILE)
    return rows.assign(**{c: pd.to_numeric(rows[c]) for c in CASE_COLUMNS[1:]})


def methods() -> pd.DataFrame:
    """Return the worked cases with what the four methods say, to two decimals."""
    told = improve_methods(_cases())
    shown = told[[*CASE_COLUMNS, *TOLD]].copy()
    for column in TOLD:
        shown[column] = told[column].map("{:.2f}".format).str.replace("-", "−", regex=False)
    shown["disagreement"] = told["disagreement"].map(
        lambda d: say(f"worked.{'yes' if d else 'no'}")
    )
    return shown.rename(columns={c: say(f"worked.column_{c}") for c in shown})


def method_steps(case: str) -> pd.DataFrame:
    """Return the arithmetic of the four methods for one case."""
    told = improve_methods(_cases())
    return table(_steps(told[told["case"] == case].iloc[0]))


def _steps(row: pd.Series) -> Iterator[Step]:
    base, target, value = (num(row[c]) for c in ("base", "target", "value"))
    passed, total = num(row["year"] - row["base_year"]), num(row["due_year"] - row["base_year"])
    one, up = num(1), row["target"] > row["base"]
    ratio = value / target if up else target / value
    yield Step("value_over_target", ratio, row["value_over_target"])
    made = (value - base) / (target - base)
    yield Step("linear_pace", made / (passed / total), row["linear_pace"])
    growth = (value / base) ** (one / passed) - one
    needed = (target / base) ** (one / total) - one
    sign = growth if up else num(-1) * growth
    yield Step("cagr_ratio", sign / needed.size(), row["cagr_ratio"])
    ahead = value * (one + num(round(growth.value, 9))) ** (total - passed)
    yield Step("projected_share", (ahead - base) / (target - base), row["projected_share"])
    yield Step("time_distance", made * total - passed, row["time_distance"])


def value_over_target(base: float, target: float, value: float) -> float:
    """Return the plain ratio that hides the base, turned so that 1 is always the target."""
    over, under = (value, target) if target >= base else (target, value)
    return over / under if under else math.nan


def improve_methods(cases: pd.DataFrame) -> pd.DataFrame:
    """Return the cases (CASE_COLUMNS) with METHOD_COLUMNS beside them, one row each."""
    rows = [_row(*case) for case in cases[CASE_COLUMNS[1:]].itertuples(index=False)]
    told = pd.DataFrame(rows, columns=METHOD_COLUMNS, index=cases.index)
    return pd.concat([cases, told], axis=1)


GRADES = {
    "linear": ((0.95, "on_track"), (-math.inf, "behind")),
    "cagr": ((0.95, "on_track"), (0.60, "moderate"), (0.0, "insufficient")),
    "projected": ((0.95, "on_track"), (0.10, "moderate")),
}


def grades(told: Methods) -> dict[str, str]:
    """Return the grade of each method by its own cuts, `""` for one that says nothing."""
    return {name: _grade(name, value) for name, value in zip(GRADES, told[:3], strict=True)}


def _grade(method: str, value: float) -> str:
    if math.isnan(value):
        return ""
    return next((name for cut, name in GRADES[method] if value >= cut - 1e-9), "away")


def _row(
    base: float, base_year: float, target: float, due_year: float, value: float, year: float
) -> tuple[object, ...]:
    told = four_methods(base, target, value, year - base_year, due_year - base_year)
    shown = grades(told).values()
    return (value_over_target(base, target, value), *told, *shown, told.disagree())
