"""This period against the same period before: what changed, and what may not be compared."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from duibiao.analysis.readings import Reading, by_series, difference, own, readings
from duibiao.analysis.stated import linked
from duibiao.analysis.targets.goals import Subject
from duibiao.analysis.year_on_year.pairs import Break, Pair, breaks_of, pair
from duibiao.analysis.year_on_year.rates import deflated, month_growth, prices_of, two_year_growth
from duibiao.analysis.year_on_year.words import explained, finding
from duibiao.indicators.observations import Evidence
from duibiao.vocabulary import bases
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period, is_period, parse
from duibiao.vocabulary.words import say

YEAR_ON_YEAR_COLUMNS = [
    *("bureau", "theme", "indicator", "unit", "period", "value", "prior_period", "prior_value"),
    *("change", "change_unit", "growth_percent", "basis", "comparable", "reason"),
]
EXTRA_COLUMNS = [
    *("name", "kind", "reason_code", "bound", "change_low", "change_high"),
    *("derived", "restated", "disputed", "stated_growth", "finding", "resolution"),
    *("prior_resolution", "month_growth", "two_year_growth"),
    *("direction", "note", "aside", "evidence"),
]
ONLY_CHANGE = frozenset({"prior_zero", "prior_negative"})
"""Earlier figures that may be held against the later one, though no growth can be told."""
COMPARED = ("level", "share", "rank", "of_target", "growth")
HEIGHT = re.compile(r"(?:水位|高程)$")  # Told above some datum: no 环比 is read out
NO_GROWTH = {"%", "‰"}  # Units whose figures change in points, never in percent of percent
_NUMBERS = (
    *("value", "prior_value", "change", "growth_percent", "change_low", "change_high"),
    *("stated_growth", "resolution", "prior_resolution", "month_growth", "two_year_growth"),
)
Row = dict[str, Any]


def year_on_year(observations: pd.DataFrame, report: Period, catalogue: Catalogue) -> pd.DataFrame:
    """Return YEAR_ON_YEAR_COLUMNS and EXTRA_COLUMNS, one row per actual figure of the report.

    `observations` has OBSERVATION_COLUMNS, of one bureau or many. `change` is in `change_unit`,
    `growth_percent` in percent and missing for rates and ranks; `comparable` says whether the two
    figures may be held against each other, `reason` why or on what footing. A figure told as a
    bound has its change between `change_low` and `change_high` only, a missing end being open.
    `derived` marks an earlier value worked out from a stated growth rate.
    """
    chosen = _concerned(linked(own(observations), catalogue), report)
    breaks = breaks_of(catalogue)
    rows: list[Row] = []
    series = by_series(readings(chosen))
    for (bureau, indicator), found in series.items():
        prices = prices_of(indicator, bureau, series, catalogue)
        for one in by_basis(found):
            pairs = _pairs(one, report, breaks.get(indicator, ()))
            rows += [_row(deflated(told, prices), one, catalogue) for told in pairs]
    rows.sort(key=lambda row: _order(row, catalogue))
    frame = pd.DataFrame(rows, columns=[*YEAR_ON_YEAR_COLUMNS, *EXTRA_COLUMNS])
    names = {indicator: catalogue.name(indicator) for indicator in frame["indicator"].unique()}
    frame["name"] = frame["indicator"].map(names)
    frame["direction"] = frame["indicator"].map(_directions(observations, catalogue))
    flags = dict.fromkeys(("comparable", "derived", "restated", "disputed"), "bool")
    return frame.astype(dict.fromkeys(_NUMBERS, "float64") | flags)


def _directions(observations: pd.DataFrame, catalogue: Catalogue) -> dict[str, str]:
    """Return which way is better of each indicator: by the catalogue, else by targets."""
    ways: dict[str, set[str]] = {}
    goals = observations[(observations["role"] == "target") & (observations["kind"] != "growth")]
    for goal in readings(goals):
        down = Subject(goal.indicator, goal.indicator).points_down(goal)
        ways.setdefault(goal.indicator, set()).add("lower" if down else "higher")
    asked = {indicator: way.pop() for indicator, way in ways.items() if len(way) == 1}
    told = observations["indicator"].unique()
    return {i: catalogue.direction(i) or asked.get(i, "") for i in told}


def by_basis(found: Sequence[Reading]) -> Iterable[list[Reading]]:
    """Yield the readings of one series that are counted alike; stated rates go with each."""
    groups: dict[str, list[Reading]] = {}
    for reading in found:
        if reading.kind != "growth":
            groups.setdefault(bases.apart(reading.basis), []).append(reading)
    rates = [r for r in found if r.kind == "growth"]
    yield from ([*rates, *told] for told in groups.values() or [[]])


def _concerned(observations: pd.DataFrame, report: Period) -> pd.DataFrame:
    actual = observations[observations["role"] == "actual"]
    told = {text: parse(text) for text in actual["period"].unique() if is_period(text)}
    oldest = report.first.year - 2
    near = [t for t, span in told.items() if oldest <= span.year and span.last <= report.last]
    return actual[actual["period"].isin(near)]


def _pairs(found: Sequence[Reading], report: Period, breaks: Sequence[Break]) -> Iterable[Pair]:
    series: dict[tuple[str, Period], list[Reading]] = {}
    kinds: dict[str, list[Reading]] = {}
    for reading in found:
        series.setdefault((reading.kind, reading.period), []).append(reading)
        kinds.setdefault(reading.kind, []).append(reading)
    for (kind, span), told in series.items():
        spoken = kind != "growth" or ("level", span) not in series
        if kind in COMPARED and spoken and _asked(kind, span, report, series):
            yield pair(told[-1], series, kinds[kind], breaks)


def _asked(
    kind: str, span: Period, report: Period, series: Mapping[tuple[str, Period], object]
) -> bool:
    """Return whether a report compares a span: what ends in it, and no part of what it has whole,
    unless only the end has a figure of the year before."""
    if not span.concerns(report) or _gone_on(kind, span, report, series):
        return False
    whole = (kind, report) in series and not _only_at_the_end(kind, report, series)
    return whole if span == report else not (whole and span.first >= report.first)


def _gone_on(
    kind: str, span: Period, report: Period, series: Mapping[tuple[str, Period], object]
) -> bool:
    """Whether a running total goes on in a later one of the report that has its year before as
    well."""
    begun = [s for k, s in series if k == kind and s.first == span.first]
    later = [s for s in begun if span.last < s.last <= report.last]
    pairs = {one.last for one in (span, *later) if (kind, one.before()) in series}
    return bool(later) and span.first == report.first and (max(pairs, default=None) != span.last)


def _only_at_the_end(
    kind: str, report: Period, series: Mapping[tuple[str, Period], object]
) -> bool:
    """Whether only a state at the report's end has one a year before: a rate at 8月末."""
    ends = [s for k, s in series if k == kind and s.last == report.last]
    parts = [s for s in ends if s.months < report.months]
    paired = any((kind, one.before()) in series for one in parts)
    return paired and (kind, report.before()) not in series


def _order(row: Row, catalogue: Catalogue) -> tuple[object, ...]:
    place = catalogue.theme_order(row["theme"])
    return (row["bureau"], place, row["indicator"], row["period"], row["kind"])


def _row(told: Pair, found: Sequence[Reading], catalogue: Catalogue) -> Row:
    now, prior = told.now, told.prior
    row: Row = {
        **{name: getattr(now, name) for name in _OF_NOW},
        "period": str(now.period),
        "prior_period": str(prior.period) if prior else "",
        "prior_value": prior.value if prior else math.nan,
        "basis": told.basis,
        "comparable": told.code in ONLY_CHANGE | {""},
        "reason_code": told.code,
        "change_unit": change_unit(now),
        "derived": prior is not None and prior.derived,
        "restated": prior is not None and bool(_RETOLD & set(prior.flags.split("|"))),
        "disputed": any("conflict" in one.flags.split("|") for one in (now, prior) if one),
        "prior_resolution": prior.resolution if prior else math.nan,
        "evidence": _evidence(told),
    }
    row |= _changes(told) | finding(told) | _further(now, found, catalogue)
    if HEIGHT.search(catalogue.chinese(now.indicator)):
        row |= dict.fromkeys(("month_growth", "two_year_growth"), math.nan)
    return row | explained(told, row, catalogue)


def _further(now: Reading, found: Sequence[Reading], catalogue: Catalogue) -> Row:
    """Return the growth on the month before and the average of two years, where they are known."""
    row: Row = {"month_growth": math.nan, "two_year_growth": math.nan}
    if not _grows(now) or now.bound != "exact" or now.unsure:
        return row
    breaks = breaks_of(catalogue).get(now.indicator, ())
    row["two_year_growth"] = two_year_growth(now, found, breaks)
    if now.period.months < YEAR:
        month = month_growth(now, found, catalogue.nature(now.indicator) == "flow")
        row |= {"month_growth": month.growth, "month": month}
    return row


YEAR = 12
_RETOLD = {"restated", "conflict"}
_OF_NOW = (
    *("bureau", "theme", "indicator", "unit", "value", "kind", "bound", "resolution", "note"),
)


def change_unit(now: Reading) -> str:
    """Return what a change is told in: points for percent, places for ranks, else the unit."""
    words = {"%": "points", "‰": "permille_points"}
    key = "places" if now.kind == "rank" else words.get(now.unit)
    return say(f"year_on_year.{key}") if key else now.unit


def _changes(told: Pair) -> Row:
    now, prior = told.now, told.prior
    row: Row = dict.fromkeys(("change", "growth_percent", "change_low", "change_high"), math.nan)
    if prior is None or told.code in {"definition_break", "unit"}:
        return row
    (low, high), (least, most) = now.interval(), prior.interval()
    ends = {"change_low": low - most, "change_high": high - least}
    row |= {end: value for end, value in ends.items() if math.isfinite(value)}
    if told.code == "bound":
        return row
    change = difference(now.value, prior.value)
    return row | {"change": change, "growth_percent": _growth(told, change)}


def _growth(told: Pair, change: float) -> float:
    prior = told.prior
    assert prior is not None
    if not _grows(told.now) or prior.value <= 0:
        return math.nan
    if prior.derived and told.growth is not None:
        return told.growth.value
    return change / prior.value * 100


def _grows(now: Reading) -> bool:
    """Whether a figure has a growth in percent: a level that is none itself."""
    return now.unit not in NO_GROWTH and now.kind == "level"


def _evidence(told: Pair) -> tuple[Evidence, ...]:
    prior = None if told.prior is None or told.prior.derived else told.prior
    found = {"now": told.now, "prior": prior, "growth": told.growth}
    return tuple(r.evidence(say(f"year_on_year.label_{k}")) for k, r in found.items() if r)
