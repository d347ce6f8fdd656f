"""The theme of a figure: of the object it counts, else of its section."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from duibiao.reading.lexicons import branches, table
from duibiao.reading.quantities import Quantity

SURE = 4
# What the words of the name, of the clause, the figure before and the section weigh.
NAME, CLAUSE, BEFORE, SECTION = 6, 3, 16, 12
# 资金 at the end of a name says that the figure is money won, whatever it is for.
DECISIVE = frozenset({"finance"})


@cache
def _themes() -> tuple[re.Pattern[str], dict[str, tuple[str, int]]]:
    themes = table("themes")
    found = {
        word: (theme, int(weight))
        for word, theme, weight in zip(
            themes["word"], themes["theme"], themes["weight"], strict=True
        )
    }
    return re.compile(branches(found)), found


def _told(text: str) -> list[tuple[str, int]]:
    """Return the theme and the weight of each known word of a text, in order."""
    pattern, found = _themes()
    return [found[word] for word in pattern.findall(text)]


def _add(total: dict[str, int], told: list[tuple[str, int]], factor: int = 1) -> dict[str, int]:
    for theme, weight in told:
        total[theme] = total.get(theme, 0) + factor * weight
    return total


@lru_cache(maxsize=256)
def scores(text: str) -> dict[str, int]:
    """Return how strongly the words of a text speak of each theme."""
    return _add({}, _told(text))


def best(total: dict[str, int]) -> tuple[str, int]:
    """Return the strongest theme and its weight, `("", 0)` when there is none."""
    weight, theme = max(zip(total.values(), total, strict=True), default=(0, ""))
    return theme, weight


@lru_cache(maxsize=256)
def of_section(headings: tuple[str, ...], title: str) -> str:
    """Return the theme of a section: the innermost heading that has one, else the title's."""
    for heading in reversed(headings):
        theme, weight = best(scores(heading))
        if weight >= 2:
            return theme
    return best(scores(title))[0]


def tells_more(kind: str, figure: Quantity, words: str) -> bool:
    """Whether a figure tells more of the one before it: its growth, rate, rank, part."""
    return kind != "level" or figure.unit in ("%", "‰") or "其中" in words or "整改" in words


def choose(
    name: str, clause: str, sentence: str, section: str, before: str = ""
) -> tuple[str, bool]:
    """Return the theme of a figure and whether the object itself tells it; `before` is the theme of
    the figure that it tells more of (a rate or a rank after an amount), empty for none.
    """
    told = _told(name)
    if told and told[-1][0] in DECISIVE:
        return told[-1][0], True
    own, weight = best(_add({}, told))
    if weight >= SURE:
        return own, True
    total: dict[str, int] = {}
    _add(total, told, NAME)
    _add(total, _told(clause), CLAUSE)
    if before:
        _add(total, [(before, BEFORE)])
    if section:
        _add(total, [(section, SECTION)])
    return best(total or scores(sentence))[0], False
