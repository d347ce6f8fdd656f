"""The same figure from several places: merged where they agree, told where they do not."""

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from duibiao.indicators.conversion import as_told
from duibiao.indicators.log import FROM_FRAME, Log, joined
from duibiao.indicators.observations import ALSO, AS, JOIN, OVERRULED, SUPERSEDED, UNSURE
from duibiao.indicators.task_goals import FROM_TASK
from duibiao.vocabulary import bases
from duibiao.vocabulary.frame_cells import rows_of
from duibiao.vocabulary.revisions import REVISED
from duibiao.vocabulary.words import say

SAME = ["indicator", "period", "role", "kind", "unit", "place"]
_KEY = [*SAME, "apart"]
LOW, MEDIUM = "low_confidence", "medium_confidence"
TOLD_OF = (*FROM_FRAME, "value", "unit")
MORE = 0.2  # How much more 余 or 超, or less 近, may stand for where tellings are compared
Row = dict[str, Any]
Placed = tuple[int, Row]  # A row with the place it takes in the frame


def merged(frame: pd.DataFrame, log: Log) -> pd.DataFrame:
    """Return the frame with one row per indicator, period, role, kind, unit,
    place and basis.

    Tellings that agree within rounding become one with all sources. Of tellings that differ the
    better founded is kept with flag `conflict`, the others stay as `context` with flag `overruled`
    and go to the log: `standing` says which, never the order of rows; where it says nothing the
    flag is `unsettled` too. A revised target
    replaces the one before with flag `revised`. Two targets whose notes or due days differ, and the
    two edges of a band, are two targets. `context` rows are left alone.
    """
    counted = (frame["role"] != "context").to_numpy()
    agreeing: list[list[Row]] = []
    frame = _settle(frame, counted, partial(_settled, log=log, agreeing=agreeing))
    _tell_merged(agreeing, log)
    return frame


def united(frame: pd.DataFrame, rows: np.ndarray) -> pd.DataFrame:
    """Return the frame with those of `rows` that share a key as one: the first, with every
    source."""
    return _settle(frame, rows, _as_told)


def _settle(
    frame: pd.DataFrame, rows: np.ndarray, settle: Callable[[list[Placed]], list[Placed]]
) -> pd.DataFrame:
    """Return the frame with what `settle` makes of each group of `rows` that share a key."""
    known = frame["basis"] if "basis" in frame else pd.Series("", index=frame.index)
    frame = frame.assign(apart=[bases.apart(basis) for basis in known.tolist()])
    repeated = np.zeros(len(frame), dtype=bool)
    repeated[rows] = frame[rows].duplicated(_KEY, keep=False)
    if not repeated.any():
        return frame.drop(columns="apart")
    told = rows_of(frame[repeated])
    places = zip(np.flatnonzero(repeated).tolist(), told, strict=True)
    groups: dict[tuple[str, ...], list[Placed]] = {}
    for place, row in places:
        groups.setdefault(tuple(row[column] for column in _KEY), []).append((place, row))
    kept = dict(placed for group in groups.values() for placed in settle(group))
    settled = pd.DataFrame(list(kept.values()), columns=frame.columns, index=list(kept))
    untouched = frame.set_axis(range(len(frame)))[~repeated]
    whole = pd.concat([untouched, settled.astype(frame.dtypes.to_dict())]).sort_index()
    return whole.drop(columns="apart")


def _as_told(group: list[Placed]) -> list[Placed]:
    place, first = group[0]
    return [(place, _united(first, [row for _, row in group]))]


def _settled(rows: list[Placed], log: Log, agreeing: list[list[Row]]) -> list[Placed]:
    """Return the rows of one key that stay, each with the place it came from; add those that
    become one to `agreeing`.
    """
    heads: list[list[Placed]] = []
    for placed in sorted(rows, key=lambda one: (*standing(one[1]), one[1]["value"])):
        same = next((members for members in heads if agree(members[0][1], placed[1])), None)
        if same is None:
            heads.append([placed])
        else:
            same.append(placed)
    groups = [sorted(members, key=lambda one: one[0]) for members in heads]
    as_rows = [[row for _, row in members] for members in groups]
    agreeing += [members for members in as_rows if len(members) > 1]
    told = [(group[0][0], _one(rows)) for group, rows in zip(groups, as_rows, strict=True)]
    return _without_conflicts(_sure(told, log), log)


def _sure(told: list[Placed], log: Log) -> list[Placed]:
    """Leave out, and tell, what was read unsurely where a sure telling says otherwise, and what a
    text tells less surely than another figure of its own (15处，还有3处没有完工)."""
    (_, first), *others = told
    unsure = [row for _, row in others if _is_unsure(row) or _is_less_sure(row, first)]
    if not unsure or _is_unsure(first):
        return told
    rows = pd.DataFrame(unsure)
    log.add("doubt", LOW, rows, as_told(rows), _with("conflict_with", first, log))
    return [placed for placed in told if all(placed[1] is not row for row in unsure)]


def _is_unsure(row: Mapping[str, Any]) -> bool:
    return LOW in row["flags"]


def _is_less_sure(row: Row, first: Row) -> bool:
    same = row["source"] == first["source"] and not pd.isna(row["start"])
    return same and MEDIUM in row["flags"] and not UNSURE & set(first["flags"].split("|"))


BEFORE = "初步|预计|年初|原目标|原定|调整前|修订前|见[^，。；]{0,4}更正"
SAID = {
    True: (re.compile(REVISED), re.compile(BEFORE)),
    False: (re.compile(f"决算|年报|{REVISED}"), re.compile(f"快报|{BEFORE}")),
}
"""What makes a target, or a figure, better or less founded; a 快报 tells the same targets."""
YEAR = re.compile(r"20\d\d")
REVISED_IN = re.compile(r"(?:(20\d\d)年)?(\d{1,2})月")


def standing(row: Mapping[str, Any]) -> tuple[tuple[bool, bool], int, bool, int]:
    """Return how well founded a telling is, the best first when sorted.

    In this order: what was read surely; 决算 or 调整后 before what says nothing, that before 快报
    or 年初, and of two revisions of a target the later month's; a ledger before a text or a list
    of tasks; the file of a later year.
    """
    said = " ".join((row["name"], row["note"], row["source"]))
    final, draft = SAID[row["role"] == "target"]
    month = revised_in(row["note"], row["period"]) if row["role"] == "target" else 0
    rank = -month if final.search(said) else 2 if draft.search(said) else 1
    years = [int(year) for year in YEAR.findall(row["source"])]
    aside = not pd.isna(row["start"]) or FROM_TASK in row["flags"]
    return (_is_unsure(row), MEDIUM in row["flags"]), rank, aside, -max(years, default=0)


def revised_in(note: str, period: str) -> int:
    """Return the month, since year 0, in which a target of a period was last revised, as its note
    tells it; 0 where none does."""
    changes = [changed.end() for changed in re.finditer(REVISED, note)]
    told = [*REVISED_IN.finditer(note)] if changes else []
    before = [[m for m in told if m.start() < end][-1:] for end in changes]
    found = [month for months in before for month in months] or told[:1]
    return max((int(m[1] or period[:4]) * 12 + int(m[2]) for m in found), default=0)


def agree(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two tellings may be one figure, rounding and qualifiers in mind.

    A target told as the revision of another is another, however close, and so is one that is not
    the other rounded (98 and 98.5); 95 and 96 that are both rounded are two.
    """
    if one["role"] == other["role"] == "target" and one["value"] != other["value"]:
        apart = abs(one["value"] - other["value"])
        rounded = 2 * apart < max(one["resolution"], other["resolution"]) * (1 - 1e-9)
        return bool(rounded and standing(one)[1] == standing(other)[1])
    low, high = _around(one)
    least, most = _around(other)
    slack = 1e-9 * max(abs(one["value"]), abs(other["value"]))
    apart = max(low, least) - min(high, most)
    exact = min(high - low, most - least) <= slack
    return bool(apart < -slack or (exact and apart <= slack))


def _around(row: Mapping[str, Any]) -> tuple[float, float]:
    value, half = row["value"], row["resolution"] / 2
    less = MORE if row["bound"] in {"max", "approx"} else 0.0
    more = MORE if row["bound"] in {"min", "approx"} else 0.0
    size = abs(value)
    return value - half - less * size, value + half + more * size


def _one(members: list[Row]) -> Row:
    """Return one row for tellings that agree: the most exact figure, with every source."""
    if len(members) == 1:
        return members[0]
    best = min(members, key=lambda row: (row["bound"] != "exact", row["resolution"], -row["value"]))
    return _united(best, members)


def _united(best: Row, members: list[Row]) -> Row:
    """Return one of the members with the sources, places and quotes of all."""
    texts = {
        column: JOIN.join(dict.fromkeys(row[column] for row in members if row[column]))
        for column in ("source", "location", "quote", "note")
    }
    flags = joined(*(row["flags"] for row in members), "merged")
    if not all(UNSURE & set(row["flags"].split("|")) for row in members):
        flags = joined(*(flag for flag in flags.split("|") if flag not in UNSURE))
    rules = {c: next((row[c] for row in members if row[c]), "") for c in _RULES}
    shift = max(0, texts["quote"].find(best["quote"]))
    places = {side: best[side] + shift for side in ("start", "end")}
    return best | texts | places | rules | {"flags": flags}


_RULES = ("rule", "base_period", "schedule", "owner", "due", "place", "basis")


def _tell_merged(groups: list[list[Row]], log: Log) -> None:
    notes = [_with("merged_with", first, log) for first, *others in groups for _ in others]
    told = [row for _, *others in groups for row in others]
    rows = pd.DataFrame({c: [row[c] for row in told] for c in TOLD_OF})
    log.add("repaired", "merged", rows, as_told(rows), notes)


def _without_conflicts(told: list[Placed], log: Log) -> list[Placed]:
    first_place, first = told[0]
    apart = [item for item in told[1:] if _another_target(first, item[1])]
    against = [row for place, row in told[1:] if not _another_target(first, row)]
    if not against:
        return told
    rows = pd.DataFrame(against)
    revised = first["role"] == "target" and all(_revises(first, row) for row in against)
    key = "revised" if revised else "conflict"
    log.add("doubt", key, rows, as_told(rows), _with(f"{key}_with", first, log))
    others = [_with(_TOLD[key], row, log) for row in against]
    open_still = any(standing(row) == standing(first) for row in against)
    kept = [] if open_still or revised else [say("indicators.kept", where=_where(first))]
    note = say("indicators.join").join(filter(None, (first["note"], *kept, *others)))
    also = [f"{ALSO}{row['value']!r}" for row in against if standing(row) == standing(first)]
    flags = joined(first["flags"], key, *(["unsettled", *also] if open_still else []))
    if not revised or revised_in(first["note"], first["period"]):  # What counted until its revision
        old = [item for item in told[1:] if not _another_target(first, item[1])]
        codes = (SUPERSEDED,) if revised else (OVERRULED, f"{AS}{first['role']}")
        apart += [
            (at, row | {"role": "context", "flags": joined(row["flags"], *codes)})
            for at, row in old
        ]
    return [(first_place, first | {"flags": flags, "note": note}), *apart]


_LINE = re.compile(r"row (\d+)")
_TOLD = {"conflict": "also_told", "revised": "before_revision"}


def _revises(one: Row, other: Row) -> bool:
    """Whether one target is told as the revision of the other."""
    return standing(one)[1] < standing(other)[1]


def _another_target(one: Row, other: Row) -> bool:
    if not one["role"] == other["role"] == "target":
        return False
    if {one["bound"], other["bound"]} == {"min", "max"}:
        low, high = sorted((one, other), key=lambda row: bool(row["bound"] == "max"))
        return bool(low["value"] < high["value"])
    differ = any(one[c] and other[c] and one[c] != other[c] for c in ("note", "due"))
    return differ and not (_revises(one, other) or _revises(other, one))


def _with(key: str, row: Row, log: Log) -> str:
    small = "unit_converted" in row["flags"] and abs(row["value"]) < 1
    amount = log.amount(row["value"], row["unit"], small)
    return say(f"indicators.{key}", amount=amount, where=_where(row))


def _where(row: Row) -> str:
    """Return where a figure stands, of several places the first and how many there are."""
    sources, places = row["source"].split(JOIN), row["location"].split(JOIN)
    line = _LINE.fullmatch(places[0])
    place = say("indicators.line", line=line[1]) if line else places[0]
    told = {"source": sources[0], "location": place, "count": len(places)}
    return say("indicators.where_more" if len(places) > 1 else "indicators.where", **told)
