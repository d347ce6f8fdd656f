"""The theme of a figure: of the object it counts, else of its section."""

from __future__ import annotations

import re
from functools import cache

from duibiao.reading.lexicons import branches, table
from duibiao.reading.prose.phrases import held

SURE, LEAST = 8, 2
# What a word of the name and of the clause weighs, the theme of a figure that this one tells more
# of or that stands beside it in the sentence, and a section by its title or its heading's words.
NAME, CLAUSE, BEFORE, BESIDE = 6, 3, 16, 14
TITLE, SECTION, HEADING = 14, 8, 3
# Past these many words of a theme, a clause or a heading says no more of it; a figure beyond a
# semicolon tells less of this one.
CLAUSE_MOST, HEADING_MOST, FAR = 9, 10, 0.7
# 资金 at the end of a name says that the figure is money won, whatever it is for.
DECISIVE = frozenset({"finance"})
TITLE_TOO, TITLE_MOST, CHAPTER = 4, 8, 4
# What a paper is about, without whose it is: 某局2025年防汛抗旱工作总结, 关于…的调研汇报.
_MATTER = re.compile(
    "^(?:[^关的]{2,16}?(?:局|委|办公室|中心|公司|政府))?(?:关于)?(.+?)"
    "(?:的[一-龥]{0,4}(?:通报|通知|函|意见|批复|报告|汇报|建议|提案|做法|公示|答复)"
    "|方案|规划|公报|简报|自评报告|总结|计划)"
)


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


@held
def scores(text: str) -> dict[str, int]:
    """Return how strongly the words of a text speak of each theme, the one told last at the end."""
    (pattern, found), total = _themes(), dict[str, int]()
    for word in pattern.findall(text):
        theme, weight = found[word]
        total[theme] = total.pop(theme, 0) + weight
    return total


def best(total: dict[str, int]) -> tuple[str, int]:
    """Return the strongest theme and its weight, `("", 0)` when there is none."""
    theme, most = "", 0
    for name, weight in total.items():
        if weight > most or (weight == most and name > theme):
            theme, most = name, weight
    return theme, most


@held
def of_section(headings: tuple[str, ...], title: str) -> tuple[str, int]:
    """Return the theme of the innermost heading that has one, else the title's, and its weight."""
    for heading in reversed(headings):
        theme, weight = best(scores(heading))
        if weight >= 2:
            return theme, SECTION + HEADING * min(weight, HEADING_MOST)
    return best(scores(_first(title)))[0], TITLE


def _first(title: str) -> str:
    """Return a title up to its second matter: 农田水利建设暨水毁修复 is of the first."""
    return re.split("[暨与]", title, maxsplit=1)[0]


@held
def of_title(title: str, chapter: str) -> tuple[str, int]:
    """Return the one matter of a title and its weight; nothing in a `chapter` on another matter."""
    matter = _MATTER.search(title)
    theme, weight = best(scores(_first(matter[1]))) if matter else ("", 0)
    own, sure = best(scores(chapter))
    if sure >= CHAPTER and own != theme and own in scores(title):
        return "", 0
    return theme, TITLE_TOO * min(weight, TITLE_MOST)


@held
def of_words(name: str) -> tuple[dict[str, int], str, str]:
    """Return what the words of a name speak of, and the theme they are sure of with its rule."""
    own = scores(name)
    theme, weight = best(own)
    last = next(reversed(own), "")
    if last in DECISIVE and weight - own[last] < SURE // 2:
        return own, last, "theme_name_ends"
    return (own, theme, "theme_name") if weight >= SURE else (own, "", "")


@held
def of_name(name: str, heading: str) -> str:
    """Return the theme of a table's figure by its name and section; one stray word is none."""
    own, theme, _ = of_words(name)
    if theme:
        return theme
    total = {theme: NAME * weight for theme, weight in own.items() if weight >= LEAST}
    section, weight = of_section((heading,), "")
    if section:
        total[section] = total.get(section, 0) + weight
    return best(total)[0]


def bond(kind: str, unit: str, words: str, far: bool) -> int:
    """Return what the theme before weighs for what tells more of it, or stands beside it."""
    more = kind != "level" or unit in ("%", "‰") or "其中" in words or "整改" in words
    weight = BEFORE if more else BESIDE
    return int(weight * FAR) if far else weight


def choose(
    own: dict[str, int],
    clause: str,
    section: tuple[str, int],
    title: tuple[str, int],
    before: tuple[str, int],
    money: bool,
) -> tuple[str, str]:
    """Return the theme that all around a figure weighs, and its rule."""
    total = {theme: NAME * weight for theme, weight in own.items()}
    for theme, weight in (section, title, before):
        if theme and (money or theme not in DECISIVE):
            total[theme] = total.get(theme, 0) + weight
    second, first = sorted((0, 0, *total.values()))[-2:]
    if first - second <= CLAUSE * CLAUSE_MOST:  # not settled, whatever the clause weighs
        for theme, weight in scores(clause).items():
            total[theme] = total.get(theme, 0) + CLAUSE * min(weight, CLAUSE_MOST)
    theme = best(total)[0]
    return theme, _by(theme, own, section[0], before[0])


def _by(theme: str, own: dict[str, int], section: str, before: str) -> str:
    """Return the rule that names what weighed most for a theme."""
    if theme in own:
        return "theme_name_weighed"
    if theme == before:
        return "theme_figure_before"
    return "theme_section" if theme == section else "theme_clause"
