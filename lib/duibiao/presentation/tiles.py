"""The provinces as tiles about where they lie, each with its name, its figure and its status."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pandas as pd

from duibiao.presentation import escape
from duibiao.presentation.house import look
from duibiao.presentation.numbers import is_missing, number
from duibiao.presentation.show import Shown
from duibiao.vocabulary.statuses import status_word
from duibiao.vocabulary.words import language, say

PLACES = {
    "23": (8, 1),
    "65": (1, 2),
    "15": (5, 2),
    "11": (6, 2),
    "21": (7, 2),
    "22": (8, 2),
    "63": (2, 3),
    "62": (3, 3),
    "64": (4, 3),
    "14": (5, 3),
    "13": (6, 3),
    "12": (7, 3),
    "54": (1, 4),
    "51": (3, 4),
    "61": (4, 4),
    "41": (5, 4),
    "37": (6, 4),
    "32": (7, 4),
    "50": (4, 5),
    "42": (5, 5),
    "34": (6, 5),
    "33": (7, 5),
    "31": (8, 5),
    "53": (3, 6),
    "52": (4, 6),
    "43": (5, 6),
    "36": (6, 6),
    "35": (7, 6),
    "45": (4, 7),
    "44": (5, 7),
    "46": (5, 8),
}
"""Column and row of each province by the first two digits of its code (GB/T 2260)."""
LONG = ("内蒙古", "黑龙江")
YEAR = re.compile(r"\d{4}年? ?")
"""What a rating says before its words; it stands above the map, a tile has no room for it."""


def province_map(rows: pd.DataFrame, codes: Mapping[str, str], title: str) -> Shown:
    """Show one tile a row. Columns: `bureau bureau_name room_percent status official_rating`.

    Where no room is known the official rating stands. `codes` gives each bureau's
    code; a bureau that is no province has no tile.
    """
    told = [row for row in rows.to_dict("records") if _place(row, codes)]
    if not told:
        return Shown("", say("show.no_data"))
    tiles = "".join(_tile(row, *_place(row, codes)) for row in told)
    years = sorted({year for row in told for year in YEAR.findall(_figure(row))})
    small = (
        f"<small>{escape.text(say('desk.map_rated', when=' '.join(years)))}</small>"
        if years
        else ""
    )
    html = (
        f'<figure id="province-map"><figcaption>{escape.text(title)}{small}</figcaption>'
        f'<ul class="tiles">{tiles}</ul></figure>'
    )
    words = "\n".join(f"{row['bureau_name']} {_figure(row)}" for row in told)
    return Shown(html, f"{title}\n{words}")


def _place(row: Mapping[object, object], codes: Mapping[str, str]) -> tuple[int, int] | tuple[()]:
    return PLACES.get(str(codes.get(str(row["bureau"]), ""))[:2], ())


def _tile(row: Mapping[object, object], column: int, line: int) -> str:
    status, figure = row["status"], _figure(row)
    shape = f'<i aria-hidden="true">{look(status).shape}</i>'
    told = f"{row['bureau_name']} {figure} {status_word(status)}"
    kind = ' class="r"' if is_missing(row["room_percent"]) else ""
    return (
        f'<li class="s {escape.slug(status)}" style="grid-column:{column};grid-row:{line}" '
        f'aria-label="{escape.text(told)}"><b>{escape.text(_short(str(row["bureau_name"])))}</b>'
        f"<span{kind}>{shape}{escape.text(YEAR.sub('', figure))}</span></li>"
    )


def _short(name: str) -> str:
    """Return a province's name as short as maps write it."""
    if language() != "zh":
        return name
    return next((long for long in LONG if name.startswith(long)), name[:2])


def _figure(row: Mapping[object, object]) -> str:
    value = row["room_percent"]
    if is_missing(value):
        return str(row.get("official_rating", ""))
    return number(float(str(value)), 0, sign=True) + "%"
