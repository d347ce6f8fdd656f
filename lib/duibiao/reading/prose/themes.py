"""The theme of a figure: of the object it counts, else of its section."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache

from duibiao.reading.lexicons import branches, table

SURE = 4
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


def choose(name: str, clause: str, sentence: str, section: str) -> tuple[str, bool]:
    """Return the theme of a figure and whether the object itself tells it."""
    head = _head(name)
    if head in DECISIVE:
        return head, True
    own, weight = best(scores(name))
    if weight >= SURE:
        return own, True
    total: Counter[str] = Counter()
    for theme, found in scores(name).items():
        total[theme] += 3 * found
    for theme, found in scores(clause).items():
        total[theme] += found
    if section:
        total[section] += 6
    elif not total:
        total.update(scores(sentence))
    return best(total)[0] or best(scores(sentence))[0], False
