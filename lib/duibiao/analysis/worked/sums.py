"""A straight trend, worked."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from duibiao.analysis.trends.fit import line
from duibiao.analysis.worked.arithmetic import Step, num, table
from duibiao.analysis.worked.cases import read
from duibiao.vocabulary.words import say

FILE = "trend"


def _readings() -> pd.DataFrame:
    rows = read(FILE)
    return rows.astype(float)


def trend_readings() -> pd.DataFrame:
    """Return the yearly readings with their distances from the means and the products."""
    rows = _readings()
    dx, dy = rows["year"] - rows["year"].mean(), rows["value"] - rows["value"].mean()
    told = {"year": rows["year"], "value": rows["value"], "dx": dx, "dy": dy.round(3)}
    told |= {"dxdx": dx**2, "dxdy": (dx * dy).round(4)}
    return pd.DataFrame({say(f"worked.column_{key}"): column for key, column in told.items()})


def trend_steps() -> pd.DataFrame:
    """Return slope and forecast."""
    return table(_steps(_readings()))


def _steps(rows: pd.DataFrame) -> Iterator[Step]:
    found = line(rows["year"].tolist(), rows["value"].tolist())
    assert found is not None
    due = float(rows["due"].to_numpy()[0])
    dx, dy = rows["year"] - rows["year"].mean(), rows["value"] - rows["value"].mean()
    products, squares = num(round(float((dx * dy).sum()), 6)), num(float((dx**2).sum()))
    yield Step("slope", products / squares, found.slope)
    slope = num(found.slope)
    yield Step("forecast", num(found.level) + slope * (num(due) - num(found.centre)), found.at(due))
