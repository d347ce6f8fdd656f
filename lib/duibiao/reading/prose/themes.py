"""The theme of a figure: of the object it counts, else of its section."""

from __future__ import annotations

import re
from collections import Counter
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


@lru_cache(maxsize=4096)
def scores(text: str) -> Counter[str]:
    """Return how strongly the words of a text speak of each theme."""
    pattern, found = _themes()
    total: Counter[str] = Counter()
    for word in pattern.findall(text):
        theme, weight = found[word]
        total[theme] += weight
    return total


def _head(name: str) -> str:
    """Return the theme of the last word of a name that has one."""
    pattern, found = _themes()
    known = pattern.findall(name)
    return found[known[-1]][0] if known else ""


def best(total: Counter[str]) -> tuple[str, int]:
    """Return the strongest theme and its weight, `("", 0)` when there is none."""
    if not total:
        return "", 0
    theme = max(total, key=lambda name: (total[name], name))
    return theme, total[theme]


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
    head = _head(name)
    if head in DECISIVE:
        return head, True
    named = scores(name)
    own, weight = best(named)
    if weight >= SURE:
        return own, True
    total: Counter[str] = Counter()
    for theme, found in named.items():
        total[theme] += NAME * found
    for theme, found in scores(clause).items():
        total[theme] += CLAUSE * found
    if before:
        total[before] += BEFORE
    if section:
        total[section] += SECTION
    elif not total:
        total.update(scores(sentence))
    return best(total)[0] or best(scores(sentence))[0], False
