"""The bottom line of a year-on-year report, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from duibiao.analysis.wording import amount, signed, symbol
from duibiao.analysis.year_on_year.movers import movers, told_in_own_unit
from duibiao.analysis.year_on_year.pairs import REASONS
from duibiao.vocabulary.amounts import spaced
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period
from duibiao.vocabulary.words import say

WAYS = ("better", "worse", "same", "plain")


def yoy_summary(yoy: pd.DataFrame, period: Period, catalogue: Catalogue) -> list[str]:
    """Return the bottom line of `year_on_year`: counts, what is not comparable, the largest
    mover, stated rates that do not fit."""
    if yoy.empty:
        return [say("year_on_year.summary_none", period=period.label())]
    found = [_counts(yoy, period, catalogue), *_not_comparable(yoy)]
    return [*found, *largest_move(yoy, catalogue), *_findings(yoy)]


def _counts(yoy: pd.DataFrame, period: Period, catalogue: Catalogue) -> str:
    fair = yoy[yoy["comparable"] & yoy["change"].notna()]
    if fair.empty:
        return say("year_on_year.summary_no_pair", period=period.label(), total=len(yoy))
    return say(
        "year_on_year.summary",
        period=period.label(),
        total=len(yoy),
        comparable=len(fair),
        told=_ways(fair, catalogue),
    )


def _ways(fair: pd.DataFrame, catalogue: Catalogue) -> str:
    """Return how many got better and worse; to rise is not to get better."""
    ways = pd.Series([_way(row, catalogue) for row in fair.to_dict("records")], fair.index)
    up, down = (
        int((side & (ways == "plain")).sum()) for side in (fair["change"] > 0, fair["change"] < 0)
    )
    told = (
        say(f"year_on_year.moved_{way}", count=int((ways == way).sum()), up=up, down=down)
        for way in WAYS
        if (ways == way).any()
    )
    return say("year_on_year.list").join(told)


def _way(row: Mapping[Any, Any], catalogue: Catalogue) -> str:
    if row["change"] == 0:
        return "same"
    direction = "lower" if row["kind"] == "rank" else catalogue.direction(row["indicator"])
    if direction not in {"higher", "lower"}:
        return "plain"
    return "better" if (row["change"] > 0) == (direction == "higher") else "worse"


def _not_comparable(yoy: pd.DataFrame) -> Iterator[str]:
    codes = yoy.loc[~yoy["comparable"], "reason_code"].value_counts()
    if codes.empty or codes.to_dict() == {"no_prior": len(yoy)}:
        return
    parts = (
        say("year_on_year.count", reason=say(f"year_on_year.short_{code}"), count=codes[code])
        for code in REASONS
        if code in codes.index
    )
    reasons = say("year_on_year.list").join(parts)
    yield say("year_on_year.summary_not", count=int(codes.sum()), reasons=reasons)


def largest_move(yoy: pd.DataFrame, catalogue: Catalogue) -> Iterator[str]:
    """Say what moved most, if anything can be compared."""
    first = movers(yoy, catalogue, 1)
    if first.empty:
        return
    row, rate = first.iloc[0], bool(told_in_own_unit(first).iloc[0])
    told = {c: amount(row[f], row["unit"], catalogue) for c, f in _SHOWN}
    words = say(
        f"year_on_year.summary_mover_{'points' if rate else 'growth'}",
        **told,
        change=spaced(signed(row["change"]), symbol(row["change_unit"], catalogue)),
        growth="" if rate else signed(round(float(row["growth_percent"]), 2)),
    )
    yield say("year_on_year.summary_mover", name=row["name"], change=words)


_SHOWN = (("value", "value"), ("prior", "prior_value"))


def _findings(yoy: pd.DataFrame) -> Iterator[str]:
    wrong = yoy[yoy["finding"] != ""]
    if len(wrong):
        names = say("year_on_year.list").join(wrong["name"])
        yield say("year_on_year.summary_finding", count=len(wrong), names=names)
