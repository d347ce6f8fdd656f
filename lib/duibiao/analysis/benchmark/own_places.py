"""An office's own places side by side, as its monthly bulletin ranks them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from duibiao.analysis.benchmark.words import from_bottom
from duibiao.indicators.observations import evidence_of
from duibiao.vocabulary.amounts import symbol
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period, parse
from duibiao.vocabulary.words import say

PLACE_COLUMNS = [
    *("indicator", "unit", "period", "place", "rank", "value", "target", "progress"),
    *("gap_to_next", "gap_to_best", "gap_to_target", "stated_rank", "reason", "evidence"),
]
NUMBERS = ("rank", "value", "target", "progress", "gap_to_target", "stated_rank")
PLACE = re.compile(r"(?:[县区市旗镇乡村站所段]|街道|水厂|灌区|分局|管理处|办事处|分公司)$")
"""What a place of an office is called; projects and water users are ranked by nobody."""
FEWEST = 3
"""Of two places each is the other's next: no ranking."""
NEAR = 1e-9
Row = dict[str, Any]


@dataclass(frozen=True)
class Order:
    """What places are ranked by: the measure of a row, such that more is better, and its unit."""

    code: str
    measure: Callable[[Row], float | None]


def _progress(row: Row) -> float | None:
    return row["value"] / row["target"] * 100 if row["target"] else None


ORDERS = (
    Order("progress", _progress),
    Order("higher", lambda row: float(row["value"])),
    Order("lower", lambda row: -float(row["value"])),
)


def own_places(observations: pd.DataFrame, period: Period, catalogue: Catalogue) -> pd.DataFrame:
    """Return PLACE_COLUMNS: the places of an office ranked in every indicator its tables give.

    The ranks that a table states decide what it ranks by: the share of the places' own targets, or
    the figure, the greater or the smaller first. Where it states none, the catalogue says which way
    is better and targets that all places have are what they are held against; an indicator of no
    known direction is listed by size, without ranks. Gaps are in the unit, or in points of
    completion.
    """
    found = _figures(observations, period)
    groups = found.groupby("base", sort=False) if len(found) else ()
    rows = [row for _, group in groups for row in _ranked(_latest(group, period), catalogue)]
    rows.sort(key=lambda row: row["rank"] is None)
    frame = pd.DataFrame(rows, columns=PLACE_COLUMNS)
    return frame.astype(dict.fromkeys(NUMBERS, "float64")).astype({"rank": "Int64"})


def _figures(observations: pd.DataFrame, period: Period) -> pd.DataFrame:
    """Return the figures of places that concern a period, with the indicator without its place."""
    own = observations[(observations["role"] != "context") & (observations["place"] != "")]
    own = own[own["place"].str.contains(PLACE)]
    spans = {text: parse(text) for text in set(own["period"])}
    near = [spans[text].concerns(period) or spans[text].overlaps(period) for text in own["period"]]
    own = own[pd.Series(near, index=own.index, dtype=bool)]
    pairs = zip(own["indicator"], own["place"], strict=True)
    return own.assign(base=[name.removeprefix(place) for name, place in pairs])


def _latest(group: pd.DataFrame, period: Period) -> list[Row]:
    """Return one row a place: its last figure in the period, with its target and stated rank."""
    level = group["kind"].isin(["level", "share"])
    actual = group[(group["role"] == "actual") & level]
    spans = [(parse(text), text) for text in set(actual["period"])]
    inside = [one for one in spans if one[0].concerns(period)]
    if not inside:
        return []
    last = max(inside, key=lambda one: (one[0].last, one[0].months))[1]
    targets = _by_place(group[(group["role"] == "target") & level], "value")
    ranks = _by_place(group[(group["kind"] == "rank")], "value")
    rows = actual[actual["period"] == last].drop_duplicates("place").to_dict("records")
    return [
        {str(name): cell for name, cell in row.items()}
        | {"target": targets.get(row["place"]), "stated_rank": ranks.get(row["place"])}
        for row in rows
    ]


def _by_place(rows: pd.DataFrame, column: str) -> dict[str, float]:
    return dict(zip(rows["place"], rows[column].astype(float), strict=True))


def _ranked(rows: list[Row], catalogue: Catalogue) -> list[Row]:
    if len(rows) < FEWEST or not rows[0]["base"]:
        return []
    order = _order(rows, catalogue)
    if order is None:
        listed = sorted(rows, key=lambda row: -row["value"])
        stated = any(row["stated_rank"] is not None for row in rows)
        why = say(f"benchmark.place_{'ranks_differ' if stated else 'unranked'}")
        return [_row(row, why) for row in listed]
    measured = sorted(((order.measure(row), row) for row in rows), key=lambda one: -(one[0] or 0))
    scores = [float(score or 0) for score, _ in measured]
    unit = _unit(rows[0]["unit"], order, catalogue)
    return [_placed(row, at, scores, order, unit) for at, (_, row) in enumerate(measured)]


def _unit(unit: str, order: Order, catalogue: Catalogue) -> str:
    """Return the unit that gaps are told in: shares and rates differ by points."""
    of_hundred = order.code == "progress" or unit == "%"
    return say("benchmark.place_points") if of_hundred else symbol(unit, catalogue.units)


def _order(rows: list[Row], catalogue: Catalogue) -> Order | None:
    """Return what the rows are ranked by, None where nothing says which way is better."""
    possible = [one for one in ORDERS if all(one.measure(row) is not None for row in rows)]
    stated = [row["stated_rank"] for row in rows]
    if all(rank is not None for rank in stated):
        return next((one for one in possible if _ranks(rows, one) == stated), None)
    direction = _direction(rows[0]["base"], rows[0]["unit"], catalogue)
    return next((one for one in possible if _means(one.code, direction)), None)


def _direction(base: str, unit: str, catalogue: Catalogue) -> str:
    """Return which way is better, "" unless the catalogue says so of this name, or says one thing
    of all names that end in it: 漏损率 of a waterworks is as 城市供水管网漏损率.
    """
    if known := catalogue.match(base) or catalogue.match_core(base, unit):
        return catalogue.direction(known)
    table = catalogue.indicators
    names = table["name_zh"] + "|" + table["aliases"] + "|"
    told = set(table.loc[names.str.contains(f"{base}|", regex=False), "direction"])
    return str(told.pop()) if len(told) == 1 and len(base) >= FEWEST else ""


def _means(code: str, direction: str) -> bool:
    return code == direction or (code == "progress" and direction == "higher")


def _ranks(rows: list[Row], order: Order) -> list[float]:
    """Return each row's place: one more than the number clearly better."""
    scores = [order.measure(row) or 0.0 for row in rows]
    return [float(1 + sum(_better(other, own) for other in scores)) for own in scores]


def _better(one: float, other: float) -> bool:
    return one > other + NEAR * max(abs(one), abs(other))


def _placed(row: Row, at: int, scores: list[float], order: Order, unit: str) -> Row:
    """Return a row with its place and its gaps to the next better and to the best."""
    better = [score for score in scores[:at] if _better(score, scores[at])]
    told = _row(row, say(f"benchmark.place_by_{order.code}"))
    told |= {"gap_to_target": None} if order.code == "lower" else {}
    for name, held in (("gap_to_next", better[-1:]), ("gap_to_best", better[:1])):
        told[name] = f"{_digits(held[0] - scores[at])}{unit}" if held else ""
    worse = sum(_better(scores[at], score) for score in scores)
    told["reason"] += from_bottom(worse + 1, len(scores))
    return told | {"rank": len(better) + 1}


def _digits(value: float) -> str:
    """Return a gap with at most two decimals, or the digits a small one needs."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value >= 0.01 else f"{value:.2g}"


def _row(row: Row, reason: str) -> Row:
    target = row["target"]
    short = None if target is None else target - row["value"]
    return {
        **{name: row[name] for name in ("unit", "period", "place", "value", "target")},
        "indicator": row["base"],
        "rank": None,
        "progress": row["value"] / target if target else None,
        "gap_to_next": "",
        "gap_to_best": "",
        "gap_to_target": None if short is None else max(0.0, short),
        "stated_rank": row["stated_rank"],
        "reason": reason,
        "evidence": (evidence_of(row, "value"),),
    }
