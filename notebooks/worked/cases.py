"""The rows the formulas are worked on: small files in `data/method`."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

import pandas as pd

from duibiao.indicators.duplicates import merged
from duibiao.indicators.log import Log
from duibiao.indicators.observations import OBSERVATION_COLUMNS, typed
from duibiao.vocabulary import catalogue
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period, parse
from duibiao.vocabulary.places import home
from duibiao.vocabulary.words import say

ABSENT = {"targets": (), "year_on_year": ("note", "due")}
SHOWN = (
    *("indicator", "role", "period", "value", "unit", "bound", "rule", "base_period", "schedule"),
    *("due", "note"),
)
BUREAU = "example"


def known() -> Catalogue:
    """Return the workbook's catalogue."""
    return catalogue.load()


@lru_cache(maxsize=8)
def read(name: str) -> pd.DataFrame:
    """Return a file of `data/method` as text."""
    path = home() / "data" / "method" / f"{name}.csv"
    return pd.read_csv(path, dtype=str, keep_default_na=False).fillna("")


def cases(name: str) -> list[str]:
    """Return the cases of a file, in order."""
    return list(dict.fromkeys(read(name)["case"]))


def given(name: str, case: str) -> pd.DataFrame:
    """Return the rows of one case as a reader sees them, columns that say nothing left out."""
    rows = _given(name, case)[list(SHOWN)]
    rows = rows.assign(
        indicator=rows["indicator"].map(known().name),
        role=rows["role"].map(lambda role: say(f"targets.label_{role}")),
        bound=rows["bound"].map(lambda bound: say(f"worked.bound_{bound}")),
        rule=rows["rule"].map(lambda rule: say(f"targets.rule_{rule}") if rule else ""),
    )
    told = rows[[c for c in rows if rows[c].astype(str).str.strip().ne("").any()]]
    return told.rename(columns={c: say(f"worked.column_{c}") for c in told}).reset_index(drop=True)


def observations(name: str, case: str) -> pd.DataFrame:
    """Return the figures of one case as the clean-up leaves them."""
    return merged(_given(name, case), Log(BUREAU, known().units))


def _given(name: str, case: str) -> pd.DataFrame:
    rows = read(name)
    rows = rows[rows["case"] == case]
    lines = [f"row {line + 2}" for line in rows.index]
    themes = rows["indicator"].map(known().theme)
    numbers = {c: pd.to_numeric(rows[c]).fillna(0.0) for c in ("value", "resolution")}
    plain = dict.fromkeys(("quote", "flags", *ABSENT[name]), "") | {"bureau": BUREAU}
    told = rows.assign(**numbers, **plain, theme=themes, name="", source=f"{name}.csv")
    return typed(told.assign(location=lines, start=None, end=None))


def report(name: str, case: str) -> tuple[Period, date]:
    """Return the period and the as-of day of one case."""
    row = read(name).set_index("case").loc[[case]].iloc[0]
    return parse(row["report"]), date.fromisoformat(row["as_of"])


def unsourced(rows: pd.DataFrame) -> pd.DataFrame:
    """Return bare figures (indicator, period, value) as observations of levels."""
    plain = {"bureau": BUREAU, "bound": "exact", "kind": "level", "role": "actual", "unit": "万元"}
    told: dict[str, Any] = dict.fromkeys(
        [c for c in OBSERVATION_COLUMNS if c not in {*rows, *plain}], ""
    )
    told |= {"start": None, "end": None, "resolution": 0.0}
    return typed(rows.assign(**told | plain))
