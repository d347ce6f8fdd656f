"""The rows the formulas are worked on: small files in `data/method`."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import pandas as pd

from duibiao.indicators.observations import typed
from duibiao.vocabulary import catalogue
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period, parse
from duibiao.vocabulary.places import home
from duibiao.vocabulary.words import say

TEXTS = ("source", "location", "quote", "flags", "note")
SHOWN = ("indicator", "role", "period", "value", "unit", "bound", "rule", "base_period", "schedule")
BUREAU = "example"


def known() -> Catalogue:
    """Return the workbook's catalogue."""
    return catalogue.load()


@lru_cache(maxsize=8)
def read(name: str) -> pd.DataFrame:
    """Return a file of `data/method` as text."""
    path = home() / "data" / "method" / f"{name}.csv"
    return pd.read_csv(path, dtype=str, keep_default_na=False)


def cases(name: str) -> list[str]:
    """Return the cases of a file, in order."""
    return list(dict.fromkeys(read(name)["case"]))


def given(name: str, case: str) -> pd.DataFrame:
    """Return the rows of one case as a reader sees them, columns that say nothing left out."""
    rows = observations(name, case)[list(SHOWN)]
    rows = rows.assign(
        indicator=rows["indicator"].map(known().name),
        role=rows["role"].map(lambda role: say(f"targets.label_{role}")),
        bound=rows["bound"].map(lambda bound: say(f"worked.bound_{bound}")),
        rule=rows["rule"].map(lambda rule: say(f"targets.rule_{rule}") if rule else ""),
    )
    told = rows[[c for c in rows if rows[c].astype(str).str.strip().ne("").any()]]
    return told.rename(columns={c: say(f"worked.column_{c}") for c in told}).reset_index(drop=True)


def observations(name: str, case: str) -> pd.DataFrame:
    """Return the rows of one case as observations."""
    rows = read(name)
    rows = rows[rows["case"] == case]
    themes = rows["indicator"].map(known().theme)
    numbers = {c: pd.to_numeric(rows[c]).fillna(0.0) for c in ("value", "resolution")}
    plain = dict.fromkeys(TEXTS, "") | {"bureau": BUREAU, "start": None, "end": None}
    return typed(rows.assign(**numbers, **plain, theme=themes, name=rows["indicator"]))


def report(name: str, case: str) -> tuple[Period, date]:
    """Return the period and the as-of day of one case."""
    row = read(name).set_index("case").loc[[case]].iloc[0]
    return parse(row["report"]), date.fromisoformat(row["as_of"])
