"""Choosing the best (评比): proposed and explained, with every term of every score.

A component's score is 100 times the mean of its items' points; the total is the mean of the
component scores, weighted. A component in which a unit has no item is left out for that unit and
its weight shared out among the others, and the sentence says so.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import product
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from duibiao.analysis.readings import sorted_by
from duibiao.analysis.scoreboard.points import COMPONENTS, Settings, category_word
from duibiao.analysis.wording import number
from duibiao.vocabulary.amounts import rounded
from duibiao.vocabulary.words import say

TERM_COLUMNS = [
    *("category", "name", "component", "items", "points", "score", "weight", "contribution"),
]
BOARD_COLUMNS = [
    *("category", "name", "total", "rank", "best_rank", "worst_rank", "ties", "items"),
    *("left_out", "vetoed", "reason"),
]
NOMINEE_COLUMNS = [
    *("category", "places", "name", "total", "rank", "best_rank", "worst_rank", "proposed"),
    *("certain", "reason"),
]
STEPS = (-1.0, 0.0, 1.0)
"""Each weight is tried at these shares of the swing, all combinations: at ±20 per cent 0.8, 1 and
1.2 times. It holds the corners, where the order of two units turns if it turns at all (both having
the same components), so that an order that holds here holds for all weights in between."""
SHOWN_TIES = 4
Table = NDArray[np.float64]


def terms(scored: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """Return TERM_COLUMNS: each term of each total; `contribution` adds up to it.

    `scored` is of `items`. Units stand in the category their tasks name; posts (`owner`) stand in
    the category `settings.people`. `points` is the sum over `items`, `score` is of 100, `weight` is
    the share after sharing out what is left out.
    """
    both = _named(scored, settings)
    both = both[both["component"].map(lambda c: settings.weights.get(c, 0.0)) > 0]
    if both.empty:
        return pd.DataFrame(columns=TERM_COLUMNS)
    grouped = both.groupby(["category", "name", "component"], sort=False)["points"]
    table = grouped.agg(items="count", points="sum").reset_index()
    table = table[table["items"] > 0]
    table["score"] = 100 * table["points"] / table["items"]
    raw = table["component"].map(settings.weights).astype(float)
    table["weight"] = raw / raw.groupby([table["category"], table["name"]]).transform("sum")
    table["contribution"] = table["weight"] * table["score"]
    asked = {category: place for place, category in enumerate(settings.places)}
    place = table["component"].map(COMPONENTS.index)
    keys = {"asked": table["category"].map(asked).fillna(len(asked))}
    keys |= {name: table[name] for name in ("category", "name")}
    return sorted_by(table[TERM_COLUMNS], **keys, place=place)


def scoreboard(scored: pd.DataFrame, settings: Settings | None = None) -> pd.DataFrame:
    """Return BOARD_COLUMNS: the totals by category, best first, with how firm each place is.

    `rank` is one more than the number above by the totals as they are told, to a tenth; `best_rank`
    and `worst_rank` are the ends reached when every weight is moved by up to `settings.swing`
    (STEPS); `ties` names those with the same total; `left_out` the components without items;
    `vetoed` those below the office's veto; `reason` gives the whole sum. Those without anything
    that can be scored, or with fewer tasks than `settings.least`, come last, without a place.
    """
    settings = settings or Settings()
    table = terms(scored, settings)
    table = table[np.array(_counted(table, scored, settings), dtype=int) >= settings.least]
    off = _taken_off(scored, settings)
    parts = [_board(part, off, settings) for _, part in table.groupby("category", sort=False)]
    parts += [part for part in [_unscored(scored, table, settings)] if len(part)]
    board = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=BOARD_COLUMNS)
    return board.astype(dict.fromkeys(("rank", "best_rank", "worst_rank", "items"), "Int64"))


def _counted(table: pd.DataFrame, scored: pd.DataFrame, settings: Settings) -> list[int]:
    """Return how many tasks each row's unit or post has, counted or not."""
    tasks = _named(scored[scored["component"] == "tasks"], settings)
    counts = Counter(zip(tasks["category"], tasks["name"], strict=True))
    return [counts[key] for key in zip(table["category"], table["name"], strict=True)]


def _taken_off(scored: pd.DataFrame, settings: Settings) -> Mapping[tuple[str, str], float]:
    """Return what each unit and post loses by the office's deductions."""
    both = _named(scored[scored["component"].isin(["tasks", "problems"])], settings)
    lost: dict[tuple[str, str], float] = defaultdict(float)
    for category, name, status in both[["category", "name", "status"]].itertuples(index=False):
        lost[category, name] += settings.deductions.get(status, 0)
    return lost


def nominees(board: pd.DataFrame, settings: Settings | None = None) -> pd.DataFrame:
    """Return NOMINEE_COLUMNS: those proposed for the places of each category, and the next in line.

    `proposed` is `yes`, `tie` (the last place is shared by more than there are places: people must
    decide) or `no` (would be in under other weights); `certain` whether the place holds under every
    weight tried. All others are left to `board`.
    """
    settings = settings or Settings()
    board = board.dropna(subset=["rank"])
    rows = [
        row
        for category, places in settings.places.items()
        for row in _proposed(board[board["category"] == category], places)
    ]
    return pd.DataFrame(rows, columns=NOMINEE_COLUMNS)


def _proposed(board: pd.DataFrame, places: int) -> list[dict[str, Any]]:
    """Return who of a category is proposed; those vetoed leave their place to the next. Where there
    are no more than places nobody was chosen, and nobody is proposed."""
    if len(board) <= places:
        why = say("scoreboard.proposed_no_choice", count=len(board), places=places)
        return [_aside(row, places, why) for row in board.to_dict("records")]
    fit = board[board["vetoed"] == ""]
    above = [int((board["rank"] < rank).sum() - (fit["rank"] < rank).sum()) for rank in fit["rank"]]
    moved = fit.assign(**{c: fit[c] - above for c in ("rank", "best_rank", "worst_rank")})
    moved["best_rank"] = moved["best_rank"].clip(lower=1)
    told = [
        _nominee(row, moved, places)
        for row in moved.to_dict("records")
        if row["rank"] <= places or row["best_rank"] <= places
    ]
    out = board[(board["vetoed"] != "") & (board["rank"] <= places)].to_dict("records")
    whys = (say("scoreboard.proposed_vetoed", components=row["vetoed"]) for row in out)
    return told + [_aside(row, places, why) for row, why in zip(out, whys, strict=True)]


def _aside(row: Mapping[Any, Any], places: int, why: str) -> dict[str, Any]:
    """Return the row of one who is not proposed, with the reason first."""
    told = {"places": places, "proposed": "no", "certain": False}
    return {**row, **told, "reason": why + row["reason"]}


def _named(scored: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """Return the items once for the unit and, where posts are chosen too, once for the post."""
    units = scored.assign(name=scored["unit"])
    if settings.people not in settings.places:
        return units
    posts = scored[scored["owner"] != ""].assign(category=settings.people)
    return pd.concat([units, posts.assign(name=posts["owner"])])


def _unscored(scored: pd.DataFrame, table: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """Return those whose items all lack points: nobody drops out without a word."""
    keys = ["category", "name"]
    everybody = _named(scored, settings)[keys].drop_duplicates().sort_values(keys)
    known = pd.MultiIndex.from_frame(everybody).isin(pd.MultiIndex.from_frame(table[keys]))
    missing = everybody[~known]
    rows, counts = [], _counted(missing, scored, settings)
    for row, count in zip(missing.to_dict("records"), counts, strict=True):
        key = "too_few" if 0 < count < settings.least else "unscored"
        why = say(f"scoreboard.{key}", count=count, least=settings.least)
        told = {"items": 0, "ties": (), "left_out": (), "vetoed": "", "reason": why}
        rows.append(row | told)
    return pd.DataFrame(rows, columns=BOARD_COLUMNS)


def _board(
    part: pd.DataFrame, taken: Mapping[tuple[str, str], float], settings: Settings
) -> pd.DataFrame:
    """Return the board of one category from its terms, less what is taken off."""
    names = list(dict.fromkeys(part["name"]))
    used = [name for name in COMPONENTS if name in set(part["component"])]
    scores = part.pivot(index="name", columns="component", values="score").loc[names, used]
    table = scores.to_numpy(dtype="float64")
    weights = np.array([settings.weights[name] for name in used])
    category = part["category"].iloc[0]
    off = np.array([taken.get((category, name), 0.0) for name in names])
    total = totals(table, weights[None, :])[0] - off
    factors = 1 + settings.swing * np.array(list(product(STEPS, repeat=len(used))))
    moved = places(totals(table, weights * factors) - off)
    board = pd.DataFrame(
        {
            "category": category,
            "name": names,
            "total": total,
            "rank": places(total[None, :])[0],
            "best_rank": moved.min(axis=0),
            "worst_rank": moved.max(axis=0),
            "ties": _ties(names, total),
            "items": part.groupby("name")["items"].sum().reindex(names).to_numpy(),
            "left_out": [
                tuple(c for c, s in zip(used, row, strict=True) if s != s) for row in table
            ],
            "vetoed": [_vetoed(dict(zip(used, row, strict=True)), settings) for row in table],
            "off": off,
        }
    )
    terms_of = dict(list(part.groupby("name")))
    board["reason"] = [_reason(row, terms_of[row["name"]]) for row in board.to_dict("records")]
    return board.sort_values(["total", "name"], ascending=[False, True])[BOARD_COLUMNS]


def _vetoed(scores: Mapping[str, float], settings: Settings) -> str:
    """Return the components in which a unit is below the office's veto, with score and limit."""
    below = {n: least for n, least in settings.vetoes.items() if scores.get(n, np.nan) < least}
    told = {n: {"score": _points(scores[n]), "least": _points(least)} for n, least in below.items()}
    parts = (say("scoreboard.below", component=_component(n), **told[n]) for n in told)
    return say("scoreboard.comma").join(parts)


def _component(name: str) -> str:
    return say(f"scoreboard.component_{name}")


def totals(scores: Table, weights: Table) -> Table:
    """Return totals (weightings by names) of scores (names by components, NaN: no items)."""
    has = ~np.isnan(scores)
    filled = np.where(has, scores, 0.0)
    whole: Table = (weights @ filled.T) / (weights @ has.T.astype(float))
    return whole


def places(total: Table) -> NDArray[np.int64]:
    """Return every name's place under every weighting, by totals as they are told."""
    told, count = np.round(total, 1), total.shape[1]
    above = [count - np.searchsorted(np.sort(t), t, side="right") for t in told]
    return np.array(above, dtype=np.int64).reshape(total.shape) + 1


def _ties(names: list[str], total: Table) -> list[tuple[str, ...]]:
    told = [round(float(one), 1) for one in total]
    return [
        tuple(n for k, n in enumerate(names) if told[k] == own and k != at)
        for at, own in enumerate(told)
    ]


def _reason(row: Mapping[Any, Any], part: pd.DataFrame) -> str:
    told = []
    for term in part.to_dict("records"):
        shown = {"score": _points(term["score"]), "weight": _points(100 * term["weight"])}
        component = _component(term["component"])
        told.append(say("scoreboard.term", component=component, items=term["items"], **shown))
    comma, total = say("scoreboard.comma"), _points(row["total"])
    terms_told = say("scoreboard.plus").join(told)
    terms_told += say("scoreboard.off", points=_points(row["off"])) if row["off"] else ""
    ends = {"rank": row["rank"], "best": row["best_rank"], "worst": row["worst_rank"]}
    key = "place_firm" if ends["best"] == ends["worst"] else "place_range"
    summed = say("scoreboard.sum", total=total, terms=terms_told)
    parts = [summed, say(f"scoreboard.{key}", **ends)]
    if names := row["ties"]:
        key = "tied" if len(names) <= SHOWN_TIES else "tied_many"
        listed = comma.join(names[:SHOWN_TIES])
        parts.append(say(f"scoreboard.{key}", names=listed, count=len(names)))
    if missing := comma.join(map(_component, row["left_out"])):
        parts.append(say("scoreboard.missing", components=missing))
    return say("scoreboard.join").join(parts) + say("scoreboard.stop")


def _nominee(row: Mapping[Any, Any], board: pd.DataFrame, places: int) -> dict[str, Any]:
    above, shared = (board["rank"] < row["rank"]).sum(), (board["rank"] == row["rank"]).sum()
    inside = row["rank"] <= places
    fits = above + shared <= places or int((board["rank"] <= places).sum()) <= places
    proposed = ("yes" if fits else "tie") if inside else "no"
    certain = proposed == "yes" and bool(row["worst_rank"] <= places)
    key = f"{proposed}_certain" if certain else proposed
    told = {"places": places, "shared": shared, "left": places - above}
    why = say(f"scoreboard.proposed_{key}", category=category_word(row["category"]), **told)
    found = {"places": places, "proposed": proposed, "certain": certain}
    return {**row, **found, "reason": why + row["reason"]}


def _points(value: float) -> str:
    return number(rounded(value, 1))
