"""Year on year, contributions and movers, worked."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pandas as pd

from duibiao.analysis.year_on_year.contributions import contributions
from duibiao.analysis.year_on_year.growth_table import year_on_year
from duibiao.analysis.year_on_year.movers import movers
from duibiao.vocabulary.words import say
from worked.cases import cases, known, observations, report
from worked.reckoning import Step, num, shown, table

FILE = "year_on_year"


def _found(case: str) -> pd.DataFrame:
    return year_on_year(observations(FILE, case), report(FILE, case)[0], known())


def _all(wanted: tuple[str, ...]) -> pd.DataFrame:
    return pd.concat([_found(case) for case in wanted or cases(FILE)], ignore_index=True)


def pairs(*wanted: str) -> pd.DataFrame:
    """Return the cases (default: all) with value, value before, change, growth and reason."""
    found = _all(wanted)
    numbers = ("value", "prior_value", "change", "growth_percent")
    told = found[["name", "period", *numbers, "change_unit", "reason"]].copy()
    for column in numbers:
        told[column] = found[column].map(shown)
    return told.rename(columns={c: say(f"worked.column_{c}") for c in told})


def pair_steps(case: str) -> pd.DataFrame:
    """Return the arithmetic of the first figure of a case."""
    return table(_pair(_found(case).iloc[0]))


def _pair(row: pd.Series) -> Iterator[Step]:
    value = num(row["value"])
    if row["basis"] == "stated_growth":
        factor = num(1) + num(row["stated_growth"]) / num(100)
        yield Step("prior", value / factor, row["prior_value"])
        return
    prior = num(row["prior_value"])
    if not math.isnan(row["change"]):
        yield Step("change", value - prior, row["change"])
    if not math.isnan(row["growth_percent"]):
        yield Step("growth", (value - prior) / prior * num(100), row["growth_percent"])
    if row["reason_code"] == "bound":
        yield Step("change_low", value - prior, row["change_low"])


def parts(case: str) -> pd.DataFrame:
    """Return what each part did to the whole, in percentage points."""
    told = contributions(_found(case), known())[
        ["name", "value", "prior_value", "change", "points"]
    ]
    told = told.assign(**{c: told[c].map(shown) for c in told.columns[1:]})
    return told.rename(columns={c: say(f"worked.column_{c}") for c in told})


def part_steps(case: str) -> pd.DataFrame:
    """Return the arithmetic of the contributions and of their sum."""
    found = contributions(_found(case), known())
    whole, own = found.iloc[0], found.iloc[1:]
    steps = [
        Step("points", num(row["change"]) / num(whole["prior_value"]) * num(100), row["points"])
        for _, row in own.iterrows()
    ]
    total = num(float(own["change"].iloc[0]))
    for change in own["change"].iloc[1:]:
        total = total + num(float(change))
    named = table([*steps, Step("changes_sum", total, whole["change"])])
    named.iloc[:-1, 0] = own["name"].to_list()
    return named


def mover_steps(*wanted: str) -> pd.DataFrame:
    """Return the score of each comparable figure of the cases, largest first."""
    found = movers(_all(wanted), known())
    named = table(_score(row) for _, row in found.iterrows())
    named.iloc[:, 0] = found["name"].to_list()
    return named


def _score(row: pd.Series) -> Step:
    if math.isnan(row["growth_percent"]):
        return Step("score", num(row["change"]).size() / num(100), row["score"])
    return Step("score", num(row["change"]).size() / num(row["prior_value"]), row["score"])
