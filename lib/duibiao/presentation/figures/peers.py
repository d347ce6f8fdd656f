"""Dot plots: a bureau among its peers, one strip per indicator, each on its own scale."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from duibiao.presentation import names
from duibiao.presentation.escape import plain
from duibiao.presentation.figures.bars import Bar, Mark, Rows, Span
from duibiao.presentation.figures.chart import Chart, nothing
from duibiao.presentation.figures.ordered_rows import Record, group_of, ordered
from duibiao.presentation.figures.scales import scale
from duibiao.presentation.house import RULE, SEAL, SOFT, WATER_LIGHT
from duibiao.presentation.numbers import PLACES, is_missing, number
from duibiao.vocabulary.amounts import PER, spaced
from duibiao.vocabulary.words import say

STRIP = ["theme", "indicator", "period"]
MANY = 200  # members of a strip that are all listed
NAMED = 40  # members whose marks tell who they are; of more, those that lie on one another are one
SAME = 0.1  # Two ways to one figure differed by 3% at most, two figures of one unit by 78%
ENDS = 20  # members listed at each end of a longer list, and about the bureau itself


def peers(frame: pd.DataFrame) -> Chart:
    """Return one strip per indicator and period.

    Columns: `indicator period unit bureau_name value own`, and `theme` for groups, `name` for
    figures the catalogue does not name, `compared` (False leaves a peer out), `rank` (of its own).
    """
    shown = _compared(frame)
    strips = [] if shown.empty else _each_once(ordered(_strips(shown)))
    if not strips:
        return nothing("peers")
    told = say("figures.stop").join(
        say("figures.peers_alt_row", label=names.of_row(strip), own="".join(_figures(strip)))
        for strip in strips
    )
    alt = say("figures.peers_alt", total=len(strips), told=told)
    behind = pd.DataFrame([_listed(strip) for strip in strips])
    drawn, note = Rows([_bar(strip) for strip in strips]), say("figures.peers_note")
    return Chart("peers", drawn, alt, note, behind, list(behind.columns), whole=True, apart=True)


def _each_once(strips: list[Record]) -> list[Record]:
    """Leave out what is worked out per head (用水总量/人口) where 人均用水量 tells the same."""
    told = [one for one in strips if PER not in one["indicator"]]
    return [
        strip
        for strip in strips
        if PER not in strip["indicator"] or not any(_same(strip, one) for one in told)
    ]


def _same(strip: Record, other: Record) -> bool:
    near = abs(strip["own"] - other["own"]) < SAME * abs(other["own"])
    return near and strip.get("unit") == other.get("unit")


def _bar(strip: Record) -> Bar:
    members, places = strip["members"], _places(strip)
    values = sorted(float(m["value"]) for m in members)
    along = scale(values, zero=False)
    others = [(along(float(m["value"])), m) for m in members if not m["own"]]
    if len(members) > NAMED:
        dots = [Mark(at, WATER_LIGHT, "dot") for at in sorted({round(at) for at, _ in others})]
    else:
        dots = [Mark(at, WATER_LIGHT, "dot", _named(m, places)) for at, m in others]
    owner = [m for m in members if m["own"]]
    own = [Mark(along(float(m["value"])), SEAL, "own", _named(m, places)) for m in owner]
    marks = [Mark(along(float(pd.Series(values).median())), SOFT), *dots, *own]
    told = say("figures.comma").join(_figures(strip))
    low, high = (number(end, places) for end in (values[0], values[-1]))
    ends = (low, high if values[-1] > values[0] else "")
    line = [Span(0, 100, RULE, kind="thin")]
    return Bar(names.of_row(strip), told, line, marks, group_of(strip), ends=ends)


def _compared(frame: pd.DataFrame) -> pd.DataFrame:
    if frame.empty:
        return frame
    good = pd.to_numeric(frame["value"]).notna()
    if "compared" in frame:
        good &= frame["compared"].astype(bool) | frame["own"].astype(bool)
    return frame[good]


def _strips(shown: pd.DataFrame) -> pd.DataFrame:
    """Return one row per strip that holds a peer; `members` holds its figures."""
    keys = [key for key in STRIP if key in shown]
    told = [key for key in (*keys, "unit", "name") if key in shown]
    groups = [members for _, members in shown.groupby(keys, sort=False) if len(members) > 1]
    own = [float(one["value"].where(one["own"].astype(bool)).max()) for one in groups]
    rows = [dict(one.iloc[0][told]) | {"members": one.to_dict("records")} for one in groups]
    return pd.DataFrame(rows).assign(own=own)


def _listed(strip: Record) -> dict[str, Any]:
    """Return a row of the table behind the strips, all its figures in the last column."""
    members = sorted(strip["members"], key=lambda m: -float(m["value"]))
    return {
        "indicator": names.of_row(strip),
        "unit": strip.get("unit", ""),
        "period": strip.get("period", ""),
        "value": strip["own"],
        "median": float(pd.Series([float(m["value"]) for m in members]).median()),
        "all": say("figures.comma").join(_told(members, _places(strip))),
    }


def _places(strip: Record) -> int:
    """Return how many places a strip's figures have: the bureau's, and more where a peer's would
    then read the same though it differs.
    """
    own = float(strip["own"])
    others = {float(m["value"]) for m in strip["members"]} - {own}
    least = len(number(own).partition(".")[2])
    apart = (n for n in range(least, PLACES) if all(round(v, n) != round(own, n) for v in others))
    return next(apart, PLACES)


def _named(member: Record, places: int) -> str:
    return f"{plain(member['bureau_name'])} {number(float(member['value']), places)}"


def _told(members: list[Record], places: int) -> Iterator[str]:
    """Yield each member with its figure; of very many, those at the ends and about the bureau."""
    last = -1
    for place in _listed_places(members):
        if place > last + 1:
            yield say("figures.peers_left_out", count=place - last - 1)
        last = place
        yield _named(members[place], places)


def _listed_places(members: list[Record]) -> list[int]:
    count = len(members)
    if count <= MANY:
        return list(range(count))
    own = (place for place, member in enumerate(members) if member["own"])
    about = (place + step for place in own for step in range(-ENDS // 2, ENDS // 2 + 1))
    places = {*range(ENDS), *about, *range(count - ENDS, count)}
    return sorted(place for place in places if 0 <= place < count)


def _figures(strip: Record) -> list[str]:
    """Return the bureau's figure and the place that the table gives it, if it ranks anybody."""
    members = strip["members"]
    own = next(m for m in members if m["own"])
    told = spaced(number(float(own["value"])), names.after_figure(strip.get("unit", "")))
    rank = own.get("rank")
    place = [] if is_missing(rank) else [say("figures.place", place=int(rank), of=len(members))]
    return [told, *place]
