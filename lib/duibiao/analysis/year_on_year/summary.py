"""The bottom line of a year-on-year report, in sentences."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from duibiao.analysis.readings import sorted_by
from duibiao.analysis.wording import amount, growth, signed, spoken, symbol
from duibiao.analysis.year_on_year.movers import movers, told_in_own_unit
from duibiao.analysis.year_on_year.pairs import REASONS
from duibiao.vocabulary.amounts import spaced
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period, parse
from duibiao.vocabulary.words import say

NUMBER = re.compile(r"[−\d.,]+")
WAYS = ("better", "worse", "same")


def yoy_summary(yoy: pd.DataFrame, period: Period, catalogue: Catalogue) -> list[str]:
    """Return counts, what is not comparable, the largest mover, stated rates that do not fit."""
    each = _once(yoy, period)
    found = [_counts(each, period), *_not_comparable(each)]
    return [*found, *largest_move(yoy, period, catalogue), *_findings(yoy)]


def _once(yoy: pd.DataFrame, period: Period) -> pd.DataFrame:
    """Return a row an indicator, however many months it has: the period's own, else the latest."""
    spans = yoy["period"].map(parse)
    own, last = spans.map(lambda span: span == period), spans.map(lambda span: span.last)
    ordered = sorted_by(yoy, own=own, last=last)
    return ordered.drop_duplicates(["indicator", "kind"], keep="last")


def _counts(yoy: pd.DataFrame, period: Period) -> str:
    fair = yoy[yoy["comparable"] & yoy["change"].notna()]
    if fair.empty:
        return say("year_on_year.summary_no_pair", period=period.label(), total=len(yoy))
    words = {"period": period.label(), "total": len(yoy), "comparable": len(fair)}
    key = "summary_all" if len(fair) == len(yoy) else "summary"
    return say(f"year_on_year.{key}", **words, told=_ways(fair))


def _ways(fair: pd.DataFrame) -> str:
    """Return how many got better and worse; to rise is not to get better."""
    counts = Counter(_way(row) for row in fair.to_dict("records"))
    told, rest = (
        say("year_on_year.list").join(
            say(f"year_on_year.moved_{way}", count=counts[way]) for way in ways if counts[way]
        )
        for ways in (WAYS, ("up", "down"))
    )
    return say("year_on_year.moved_rest", told=told, rest=rest) if told and rest else told + rest


def _way(row: Mapping[Any, Any]) -> str:
    if row["change"] == 0:
        return "same"
    direction = "lower" if row["kind"] == "rank" else row["direction"]
    if direction not in {"higher", "lower"}:
        return "up" if row["change"] > 0 else "down"
    return "better" if (row["change"] > 0) == (direction == "higher") else "worse"


def _not_comparable(yoy: pd.DataFrame) -> Iterator[str]:
    codes = yoy.loc[~yoy["comparable"], "reason_code"].value_counts()
    if codes.empty or codes.to_dict() == {"no_prior": len(yoy)}:
        return
    told = {code: say(f"year_on_year.short_{code}") for code in REASONS if code in codes.index}
    parts = [say("year_on_year.count", reason=told[code], count=codes[code]) for code in told]
    reasons = say("year_on_year.list").join(parts if len(parts) > 1 else told.values())
    key = "summary_not" if len(parts) > 1 else "summary_not_one"
    yield say(f"year_on_year.{key}", count=int(codes.sum()), reasons=reasons)


def largest_move(yoy: pd.DataFrame, period: Period, catalogue: Catalogue) -> Iterator[str]:
    """Say what moved most, if anything can be compared: of when, and what must be known of it."""
    first = movers(yoy, catalogue, 1)
    if first.empty:
        return
    row, rate = first.iloc[0], bool(told_in_own_unit(first).iloc[0])
    ends = (amount(row[end], row["unit"], catalogue) for end in ("prior_value", "value"))
    told = dict(zip(("prior", "value"), _unit_once(*ends), strict=True))
    told["change"] = spaced(signed(row["change"]), symbol(row["change_unit"], catalogue))
    told["growth"] = "" if rate else growth(row.to_dict())
    how = "stated" if row["basis"] == "stated_growth" else "points" if rate else "growth"
    change = say(f"year_on_year.summary_mover_{how}", **told)
    when = parse(row["period"])
    key = "name_when" if when != period else "name"
    name = say(f"year_on_year.summary_{key}", name=row["name"], when=spoken(when))
    apart = _set_apart(yoy, row)
    of = {"apart": say("year_on_year.list").join(apart)}
    aside = row["aside"] and row["aside"] + say("targets.stop")
    key = f"year_on_year.summary_mover{'_of' if apart else ''}"
    yield say(key, name=name, change=change, **of) + aside


def _unit_once(prior: str, value: str) -> tuple[str, str]:
    """Return two amounts, the first without its unit where both have the same."""
    first, second = (NUMBER.match(text) for text in (prior, value))
    same = first and second and prior[first.end() :] == value[second.end() :]
    return (first[0] if first and same else prior), value


def _set_apart(yoy: pd.DataFrame, first: pd.Series) -> list[str]:
    """Return what moved more than the first of `movers` and is none: background, told in two ways,
    small."""
    more = yoy[yoy["comparable"] & (yoy["growth_percent"].abs() > abs(first["growth_percent"]))]
    background, disputed = more["direction"] == "none", more["disputed"]
    kinds = {"background": background, "disputed": disputed & ~background}
    kinds["small"] = ~(background | disputed)
    return [say(f"year_on_year.apart_{kind}") for kind, found in kinds.items() if found.any()]


def _findings(yoy: pd.DataFrame) -> Iterator[str]:
    wrong = yoy[yoy["finding"] != ""]
    if len(wrong):
        names = say("year_on_year.list").join(wrong["name"])
        yield say("year_on_year.summary_finding", count=len(wrong), names=names)
