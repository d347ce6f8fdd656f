"""Dot plots: a bureau among its peers, one strip per indicator, each on its own scale."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from duibiao.presentation import names
from duibiao.presentation.escape import plain
from duibiao.presentation.figures import bars
from duibiao.presentation.figures.canvas import (
    LINE,
    SMALL,
    WIDTH,
    dots,
    scale,
    specks,
    strokes,
    wrap,
    write,
    write_lines,
)
from duibiao.presentation.figures.chart import Chart
from duibiao.presentation.figures.rows import (
    Layout,
    Placed,
    canvas,
    finish,
    group_of,
    label_of,
    lay_out,
    nothing,
)
from duibiao.presentation.house import FAINT, RULE, SEAL, SOFT, WATER, WATER_LIGHT
from duibiao.presentation.numbers import is_missing, number
from duibiao.vocabulary.amounts import spaced
from duibiao.vocabulary.words import say

LEFT, RIGHT = 228, 560
TEXT = 578
WIDE = WIDTH - TEXT - 4
STRIP = ["theme", "indicator", "period"]
MANY = 200  # members of a strip that are all listed, and drawn even where they lie on one another
NAMED = 40  # members whose marks tell who they are
ENDS = 20  # members listed at each end of a longer list, and about the bureau itself


def peers(frame: pd.DataFrame, name: str = "peers", title: str = "") -> Chart:
    """Return one strip per indicator and period.

    Columns: `indicator period unit bureau_name value own`, and `theme` for groups, `name` for
    figures the catalogue does not name, `compared` (False leaves a peer out), `rank` (of its own).
    """
    title = title or say("figures.peers_title")
    shown = _compared(frame)
    if shown.empty:
        return nothing(name, title)
    strips = _strips(shown)
    if strips.empty:
        return nothing(name, title)
    layout = lay_out(strips, _needs, head=6)
    chart, axes = canvas(layout, name, title)
    for row in layout.rows:
        chart.tips += _strip(axes, row)
    chart.note = say("figures.peers_note")
    bars.add(chart, [_narrow(row) for row in layout.rows], alone=False)
    behind = _behind(layout)
    return finish(chart, _alt(layout), behind, list(behind.columns))


def _narrow(row: Placed) -> bars.Bar:
    members = row.record["members"]
    along = scale((float(m["value"]) for m in members), 0, 100, zero=False)
    others = {round(bars.share(along, float(m["value"]))) for m in members if not m["own"]}
    own = {round(bars.share(along, float(m["value"]))) for m in members if m["own"]}
    marks = [*((at, WATER_LIGHT) for at in sorted(others)), *((at, SEAL) for at in sorted(own))]
    told = say("figures.comma").join(_figures(row.record))
    return bars.Bar(label_of(row.record), told, (), marks, group_of(row))


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
    rows = []
    for _, members in shown.groupby(keys, sort=False):
        if len(members) < 2:
            continue
        first = members.iloc[0]
        kept = {key: first[key] for key in (*keys, "unit", "name") if key in members}
        rows.append(kept | {"members": members.to_dict("records")})
    return pd.DataFrame(rows)


def _behind(layout: Layout) -> pd.DataFrame:
    """Return the table behind the strips: a row per strip, all its figures in the last column."""
    return pd.DataFrame([_listed(row.record) for row in layout.rows])


def _listed(record: dict[str, Any]) -> dict[str, Any]:
    members = sorted(record["members"], key=lambda m: -float(m["value"]))
    own = [float(m["value"]) for m in members if m["own"]]
    told = say("figures.comma").join(_told(members))
    return {
        "indicator": names.of_row(record),
        "unit": record.get("unit", ""),
        "period": record.get("period", ""),
        "value": own[0] if own else None,
        "median": float(pd.Series([float(m["value"]) for m in members]).median()),
        "all": told,
    }


def _told(members: list[dict[str, Any]]) -> Iterator[str]:
    """Yield each member with its figure; of very many, those at the ends and about the bureau."""
    last = -1
    for place in _listed_places(members):
        if place > last + 1:
            yield say("figures.peers_left_out", count=place - last - 1)
        last = place
        yield f"{plain(members[place]['bureau_name'])} {number(float(members[place]['value']))}"


def _listed_places(members: list[dict[str, Any]]) -> list[int]:
    count = len(members)
    if count <= MANY:
        return list(range(count))
    own = (place for place, member in enumerate(members) if member["own"])
    about = (place + step for place in own for step in range(-ENDS // 2, ENDS // 2 + 1))
    places = {*range(ENDS), *about, *range(count - ENDS, count)}
    return sorted(place for place in places if 0 <= place < count)


def _strip(axes: Axes, row: Placed) -> list[tuple[float, float, str]]:
    """Draw a strip; return where its members stand and who they are, unless they are many."""
    members = row.record["members"]
    along = scale((float(m["value"]) for m in members), LEFT, RIGHT, zero=False)
    strokes(axes, [[(LEFT, row.middle), (RIGHT, row.middle)]], RULE, 1)
    values = sorted(float(m["value"]) for m in members)
    middle = along(float(pd.Series(values).median()))
    strokes(axes, [[(middle, row.middle - 9), (middle, row.middle + 9)]], SOFT, 1.4)
    others = [along(float(m["value"])) for m in members if not m["own"]]
    if len(others) > MANY:
        others = sorted({float(round(place)) for place in others})
    specks(axes, [(place, row.middle) for place in others], WATER_LIGHT)
    own = [(along(float(m["value"])), row.middle) for m in members if m["own"]]
    dots(axes, own, SEAL, marker="D", area=62)
    _ends(axes, row, values)
    write_lines(axes, TEXT, row.middle, _figures(row.record), colour=WATER)
    if len(members) > NAMED:
        return []
    return [
        (along(float(m["value"])), row.middle, told)
        for m, told in zip(members, _told(members), strict=True)
    ]


def _ends(axes: Axes, row: Placed, values: list[float]) -> None:
    y = row.middle + 16
    write(axes, LEFT, y, number(values[0]), size=SMALL, colour=FAINT)
    if values[-1] > values[0]:
        write(axes, RIGHT, y, number(values[-1]), size=SMALL, colour=FAINT, align="right")


def _figures(record: dict[str, Any]) -> list[str]:
    unit = names.after_figure(record.get("unit", ""))
    own = [m for m in record["members"] if m["own"]]
    if not own:
        return wrap(say("show.no_data"), WIDE)
    told = spaced(number(float(own[0]["value"])), unit)
    place = _place(record["members"])
    return [*wrap(told, WIDE), *([place] if place else [])]


def _place(members: list[dict[str, Any]]) -> str:
    """Return the place that the table gives, `""` where it ranks nobody."""
    rank = next((m.get("rank") for m in members if m["own"]), None)
    return "" if is_missing(rank) else say("figures.place", place=int(rank or 0), of=len(members))


def _needs(record: dict[str, Any]) -> float:
    return max(44, LINE * len(_figures(record)))


def _alt(layout: Layout) -> str:
    told = say("figures.stop").join(
        say("figures.peers_alt_row", label=label_of(row.record), own=_figures_line(row.record))
        for row in layout.rows
    )
    return say("figures.peers_alt", total=len(layout.rows), told=told)


def _figures_line(record: dict[str, Any]) -> str:
    return "".join(_figures(record))
