"""An office's own places side by side, as its monthly bulletin ranks them."""

import re
from collections.abc import Callable
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
FEWEST = 3  # Of two places each is the other's next: no ranking
NEAR = 1e-9
Row = dict[Any, Any]
ORDERS: dict[str, Callable[[Row], float | None]] = {
    "progress": lambda row: row["value"] / row["target"] * 100 if row["target"] else None,
    "higher": lambda row: float(row["value"]),
    "lower": lambda row: -float(row["value"]),
}
"""What places are ranked by: the measure of a row, such that more is better."""


def own_places(observations: pd.DataFrame, period: Period, catalogue: Catalogue) -> pd.DataFrame:
    """Return PLACE_COLUMNS: the places of an office ranked in every indicator its tables give.

    The ranks that a table states decide what it ranks by: the share of the places' own targets, or
    the figure, the greater or the smaller first. Where it states none, the catalogue says which way
    is better and targets that all places have are what they are held against; an indicator of no
    known direction, and an amount without targets, is listed by size, without ranks. Gaps are in
    the unit, or in points of completion.
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
    own = own[own["period"].map(lambda text: parse(text).overlaps(period)).astype(bool)]
    pairs = zip(own["indicator"], own["place"], strict=True)
    return own.assign(base=[name.removeprefix(place) for name, place in pairs])


def _latest(group: pd.DataFrame, period: Period) -> list[Row]:
    """Return one row a place: its last figure in the period, with its target and stated rank."""
    level = group["kind"].isin(["level", "share"])
    actual = group[(group["role"] == "actual") & level]
    inside = (span for span in map(parse, set(actual["period"])) if span.concerns(period))
    last = max(inside, key=lambda span: (span.last, span.months), default=None)
    targets = _by_place(group[(group["role"] == "target") & level])
    ranks = _by_place(group[group["kind"] == "rank"])
    rows = actual[actual["period"] == str(last)].drop_duplicates("place").to_dict("records")
    return [
        row | {"target": targets.get(row["place"]), "stated_rank": ranks.get(row["place"])}
        for row in rows
    ]


def _by_place(rows: pd.DataFrame) -> dict[str, float]:
    return dict(zip(rows["place"], rows["value"].astype(float), strict=True))


def _ranked(rows: list[Row], catalogue: Catalogue) -> list[Row]:
    if len(rows) < FEWEST or not rows[0]["base"]:
        return []
    code, unit = _order(rows, catalogue), rows[0]["unit"]
    if not code:
        stated = any(row["stated_rank"] is not None for row in rows)
        key = "ranks_differ" if stated else "total" if is_amount(rows[0]) else "unranked"
        why = say(f"benchmark.place_{key}")
        return [_row(row, why) for row in sorted(rows, key=lambda row: -row["value"])]
    of_hundred = code == "progress" or unit == "%"
    told = say("benchmark.place_points") if of_hundred else symbol(unit, catalogue.units)
    rows = sorted(rows, key=lambda row: -(ORDERS[code](row) or 0))
    scores = [float(ORDERS[code](row) or 0) for row in rows]
    return [_placed(row, at, scores, code, told) for at, row in enumerate(rows)]


def _order(rows: list[Row], catalogue: Catalogue) -> str:
    """Return what the rows are ranked by, "" where nothing says which way is better."""
    possible = [c for c, by in ORDERS.items() if all(by(row) is not None for row in rows)]
    stated = [row["stated_rank"] for row in rows]
    if all(rank is not None for rank in stated):
        return next((code for code in possible if _ranks(rows, code) == stated), "")
    direction = _direction(rows[0]["base"], rows[0]["unit"], catalogue)
    plain = () if is_amount(rows[0]) else (direction,)
    means = ("progress", *plain) if direction == "higher" else plain
    return next((code for code in possible if code in means), "")


def is_amount(row: Row) -> bool:
    """Whether a figure grows with the size of a place: no rate, coefficient, score or level."""
    unit, name = row["unit"], row["base"]
    return "/" not in unit and unit not in _NO_AMOUNTS and not _LEVEL.search(name)


_NO_AMOUNTS = {"%", "‰", "1", "分", "MPa", "kPa", "℃", "NTU"}
_LEVEL = re.compile(r"(?:水位|压力|水温|浊度|得分|评分|指数|高程|水深)$")


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


def _ranks(rows: list[Row], code: str) -> list[float]:
    """Return each row's place: one more than the number clearly better."""
    scores = [ORDERS[code](row) or 0.0 for row in rows]
    return [float(1 + sum(_better(other, own) for other in scores)) for own in scores]


def _better(one: float, other: float) -> bool:
    return one > other + NEAR * max(abs(one), abs(other))


def _placed(row: Row, at: int, scores: list[float], code: str, unit: str) -> Row:
    """Return a row with its place and its gaps to the next better and to the best."""
    better = [score for score in scores[:at] if _better(score, scores[at])]
    told = _row(row, say(f"benchmark.place_by_{code}"))
    told |= {"gap_to_target": None} if code == "lower" else {}
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
