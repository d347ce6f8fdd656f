"""The figure a cell of a table states, as its column is to be read."""

from __future__ import annotations

import re
from functools import lru_cache

from duibiao.reading.quantities.written_figures import Figure, number, read_change, read_figure
from duibiao.reading.workbooks.sheets import Cell

ROUND = 0.051
"""How far a stated rate may be off its quotient: half of its last digit, most having one."""
_WISH = re.compile(
    r"^(?:力争|确保|争取|保持|维持|稳定|完成|实现)?(?:(?P<max>控制在?|不突破|不得超过|不得突破|压减至|降至|降到)"
    r"|(?:保持|稳定)?在|达到?|提高到|提升至|完成)?\s*"
)
SCORED = re.compile(
    r"(?:的)?[，,；;]?\s*(?:[得计]满?分|[得计]\d+分|不扣分|每(?:[少低超多高增减降慢差]|提前|推迟))"
)
"""Behind what a rule of scores asks for: 不低于24500万立方米得满分，每少100万立方米扣0.5分."""
_PLACE = re.compile(
    r"(?:进入?|位?[列居])?(?:全[国省市县区]|同类)?(?:前|第)?([一二三四五六七八九十\d]+)(?:名|位|方阵|梯队)"
    r"(?:以内|以上)?|前([一二三四五六七八九十\d]+)"
)
"""A rank as a sheet asks for or tells it: 前3名, 第一方阵."""
_EXPLAINED = re.compile(r"([^()（）]*\d[^()（）]*)[(（][^()（）]*[)）]")
_NUMERALS = "一二三四五六七八九十"
_RANGE = re.compile(r"(\d+(?:\.\d+)?)\s*[%％]?\s*(?:[~～—–\-至到]+)\s*(\d+(?:\.\d+)?)\s*(\D*)")


@lru_cache(maxsize=16384)
def figure_of(cell: Cell, means: str | None = None) -> Figure | None:
    """Return what a cell of a column that `means` something says, None when it is no figure."""
    if cell.number is None:
        changes = read_change(cell.text) if means in {"growth", "delta"} else None
        return changes or read_figure(cell.text) or _place(cell.text) or _explained(cell.text)
    figure = number(cell.number, cell.step)
    return figure._replace(unit="%") if cell.percent else figure


def _explained(text: str) -> Figure | None:
    """Return the figure before a remark in brackets: `171台（15台返厂）`."""
    found = _EXPLAINED.fullmatch(text.strip())
    return read_figure(found[1]) if found else None


def _place(text: str) -> Figure | None:
    place = _PLACE.fullmatch(text.strip())
    if place is None:
        return None
    told = place[1] or place[2]
    return read_figure(f"第{_NUMERALS.find(told) + 1 if told in _NUMERALS else told}")


def value_of(cell: Cell) -> float | None:
    """Return the plain value of a cell, None where it states none."""
    figure = figure_of(cell)
    return figure.value if figure else None


_WITHIN = re.compile(r"(?<=[\d%％元])之?内$")
"""What 控制在0.215内 says for 以内."""


def target_of(cell: Cell) -> list[Figure]:
    """Return what a cell of targets asks for: one figure, two edges of a band, or nothing.

    `控制在1.85以内`, `达到96%以上` and `1800～1900` are read as well as plain figures.
    """
    if cell.number is None and (scored := SCORED.search(cell.text)):
        cell = cell._replace(text=cell.text[: scored.start()])
    if cell.number is None and _WITHIN.search(cell.text):
        cell = cell._replace(text=_WITHIN.sub("以内", cell.text))
    figure = figure_of(cell, "target")
    if figure is not None:
        return [figure]
    band = _RANGE.fullmatch(cell.text)
    if band:
        edges = [read_figure(f"{band[n]}{band[3]}") for n in (1, 2)]
        bounds = ("min", "max")
        return [e._replace(bound=b) for e, b in zip(edges, bounds, strict=True) if e]
    wish = _WISH.match(cell.text)
    plain = read_figure(cell.text[wish.end() :]) if wish and wish.end() else None
    if plain is None or wish is None:
        return []
    bound = "max" if wish["max"] and plain.bound == "exact" else plain.bound
    return [plain._replace(bound=bound)]
