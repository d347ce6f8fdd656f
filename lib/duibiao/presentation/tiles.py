"""Places as tiles: provinces about where they lie, an office's own in a strip, best first."""

from bisect import bisect_right
from collections.abc import Hashable, Mapping, Sequence
from itertools import pairwise
from typing import Any

import pandas as pd

from duibiao.presentation import escape, names
from duibiao.presentation.cells import status
from duibiao.presentation.house import look
from duibiao.presentation.numbers import is_missing, number, percent, period
from duibiao.presentation.show import Shown
from duibiao.vocabulary.amounts import spaced
from duibiao.vocabulary.statuses import status_word
from duibiao.vocabulary.words import language, say

Row = Mapping[Hashable, Any]
_PLACED = (
    "23:81 65:12 15:52 11:62 21:72 22:82 63:23 62:33 64:43 14:53 13:63 12:73 54:14 51:34 "
    "61:44 41:54 37:64 32:74 50:45 42:55 34:65 33:75 31:85 53:36 52:46 43:56 36:66 35:76 "
    "45:47 44:57 46:58"
)
PLACES = {one[:2]: (int(one[3]), int(one[4])) for one in _PLACED.split()}
"""Column and row of each province by the first two digits of its code (GB/T 2260)."""
LONG = ("内蒙古", "黑龙江")
SHADES = 5  # Colours of the scale, each for as many provinces
ENDS = 15  # So many places of a long strip are shown at either end
MET, THIRDS = "achieved", ("v2", "v1", "v0")
ORDERS = ("progress", "higher", "lower")
JUDGED = ("achieved", "on_track", "behind", "overdue")


def province_map(rows: pd.DataFrame, codes: Mapping[str, str], title: str) -> Shown:
    """Show one tile a row. Columns: `bureau bureau_name actual unit room_percent status`.

    The colour tells the figure; the room left under the cap, in per cent, stands with the status of
    those that can be judged. `codes` gives each bureau's code; a bureau that is no province has no
    tile.
    """
    told = [row for row in rows.to_dict("records") if _place(row, codes)]
    if not told:
        return Shown("", say("show.no_data"))
    edges = _edges([float(row["actual"]) for row in told])
    tiles = "".join(_tile(row, _place(row, codes), edges) for row in told)
    html = (
        f'<figure id="province-map"><figcaption>{escape.text(title)}</figcaption>'
        f'<ul class="tiles">{tiles}</ul>{_legend(told, edges)}</figure>'
    )
    words = "\n".join(_words(row) for row in told)
    return Shown(html, f"{title}\n{words}")


def place_strip(frame: pd.DataFrame) -> Shown:
    """Show the places of the first indicator of `own_places` ranked by targets, else ranked at all,
    the best first: what it is ranked by, the rank, and by colour that the target is met or the
    third."""
    ranked = frame[frame["rank"].notna()]
    if ranked.empty:
        return Shown("", "")
    told = ranked["reason"].str.startswith(_by("progress"))
    name = (ranked[told] if told.any() else ranked)["indicator"].iloc[0]
    chosen = ranked[ranked["indicator"] == name]
    rows = [_ranked(row, len(chosen)) for row in chosen.to_dict("records")]
    cut = say("desk.strip_ends", count=ENDS) * (len(rows) > 2 * ENDS)
    rows = [*rows[:ENDS], *rows[max(ENDS, len(rows) - ENDS) :]]
    by, when = rows[0]["by"], period(rows[0]["period"])
    title = say("desk.strip_title", name=names.indicator(name), period=when, by=_by(by)) + cut
    html = (
        f'<figure id="place-strip"><figcaption>{escape.text(title)}</figcaption>'
        f'<ol class="tiles strip">{"".join(map(_placed, rows))}</ol>{_meanings(rows)}</figure>'
    )
    return Shown(html, "\n".join([title, *(" ".join(row["told"]) for row in rows)]))


def _by(order: str) -> str:
    return say(f"benchmark.place_by_{order}")


def _ranked(row: Row, count: int) -> Row:
    """Return a row with what it is ranked `by`, its words and what its colour tells."""
    by = next((one for one in ORDERS if str(row["reason"]).startswith(_by(one))), "")
    value = spaced(number(row["value"]), names.unit(row["unit"]))
    figure = percent(row["progress"]) if by == "progress" else value
    told = [names.own(row["place"]), figure, say("desk.strip_rank", rank=row["rank"])]
    colour = MET if row["gap_to_target"] == 0 else THIRDS[(row["rank"] - 1) * 3 // count]
    return {**row, "by": by, "told": told, "colour": colour}


def _placed(row: Row) -> str:
    shape = f'<i aria-hidden="true">{look(MET).shape}</i>' * (row["colour"] == MET)
    place, figure, rank = map(escape.text, row["told"])
    told = f"<b>{place}</b><span>{shape}{figure}</span><small>{rank}</small>"
    return f'<li class="s {row["colour"]}">{told}</li>'


def _meanings(rows: Sequence[Row]) -> str:
    """Return what the colours of a strip mean."""
    seen = {row["colour"] for row in rows}
    met = status(MET, say("desk.strip_met")) * (MET in seen)
    thirds = [(one, say(f"desk.strip_{one}")) for one in THIRDS if one in seen]
    shades = "".join(f'<span class="s {one}">{escape.text(told)}</span>' for one, told in thirds)
    return f'<p class="key">{met}{shades}</p>'


def _edges(values: Sequence[float]) -> list[float]:
    """Return the round figures at which the colour changes, about as many tiles of each."""
    cuts = pd.Series(values).quantile([at / SHADES for at in range(1, SHADES)])
    return sorted({float(f"{cut:.2g}") for cut in cuts})


def _legend(rows: Sequence[Row], edges: Sequence[float]) -> str:
    """Return what the colours and the signs mean."""
    ends = [number(edge) for edge in edges]
    between = [say("desk.map_between", low=a, high=b) for a, b in pairwise(ends)]
    spans = [say("desk.map_below", high=ends[0]), *between, say("desk.map_above", low=ends[-1])]
    shades = "".join(
        f'<span class="s v{at}">{escape.text(span)}</span>' for at, span in enumerate(spans)
    )
    judged = "".join(status(code) for code in JUDGED if any(r["status"] == code for r in rows))
    open_ = sum(row["status"] not in JUDGED for row in rows)
    told = say("desk.map_judged") * bool(judged) + say("desk.map_open", count=open_) * bool(open_)
    unit = escape.text(names.unit(rows[0]["unit"]))
    return f'<p class="key">{unit} {shades}</p><p class="key">{judged}{escape.text(told)}</p>'


def _place(row: Row, codes: Mapping[str, str]) -> tuple[int, int] | tuple[()]:
    return PLACES.get(str(codes.get(str(row["bureau"]), ""))[:2], ())


def _tile(row: Row, place: tuple[int, ...], edges: Sequence[float]) -> str:
    shade, known = bisect_right(edges, float(str(row["actual"]))), row["status"] in JUDGED
    kind = f" {escape.slug(row['status'])}" if known else ""
    shape = f'<i aria-hidden="true">{look(row["status"]).shape}</i>' if known else ""
    figure = _room(row) or number(float(str(row["actual"])))
    told = escape.text(_words(row))
    return (
        f'<li class="s v{shade}{kind}" style="grid-column:{place[0]};grid-row:{place[1]}" '
        f'title="{told}" aria-label="{told}">'
        f"<b>{escape.text(_short(str(row['bureau_name'])))}</b><span>{shape}{figure}</span></li>"
    )


def _short(name: str) -> str:
    """Return a province's name as short as maps write it."""
    if language() != "zh":
        return name
    return next((long for long in LONG if name.startswith(long)), name[:2])


def _room(row: Row) -> str:
    """Return the room of a province that can be judged."""
    known = row["status"] in JUDGED and not is_missing(row["room_percent"])
    return number(float(str(row["room_percent"])), 0, sign=True) + "%" if known else ""


def _words(row: Row) -> str:
    """Return all a tile stands for in words."""
    amount = f"{number(float(str(row['actual'])))}{names.unit(row['unit'])}"
    rating = str(row.get("official_rating") or "")
    told = [row["bureau_name"], amount, status_word(row["status"]), _room(row), rating]
    return " ".join(str(one) for one in told if one)
