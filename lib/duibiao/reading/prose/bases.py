"""What a growth is measured against, in its name: the year before, another year, many years."""

from __future__ import annotations

import re

from duibiao.reading.prose.naming import Name

LAST_YEAR = "同比增速"
_SUFFIX = re.compile(f"{LAST_YEAR}$")
_YEAR_BEFORE = re.compile("同比|[比较与]?(?:上年|去年|前一年|上一年)|(?<!年)同期(?!平均|均值|多年)")
_MONTH_BEFORE = re.compile("环比|[比较]上(?:个?月|季度?|旬)")
_MANY = re.compile(
    r"(?:[比较与低高多少]于?|相比)(?P<base>“?(?:20[0-9]{2}年[底末初]?|19[0-9]{2}年|十[一二三四五]五”?(?:规划)?(?:期?末|初期?|期间|时期|同期)"
    r"|(?:多年|常年|历年|往年|近?[两二三四五十]年)(?:同期)?(?:平均)?(?:均值|平均值|值|水平)?"
    r"|前年|基期|基准年|计划|目标|任务|年初|期初|设计值|定额))(?:同期)?(?:平均)?"
)
_SEVERAL = re.compile(
    "累计|[两二三四五六七八九十]年[来间]|“?十[一二三四五]五”?(?:期间|时期|以来)|以来"
)


def named(name: Name, words: str, fell: bool, role: str) -> Name:
    """Return the name of a growth with what its clause (`words`) measures it against; where that is
    not told, what is done is over the year before, and what is aimed at over nothing.
    """
    if not name.text.endswith(LAST_YEAR):
        return name
    return name._replace(text=_SUFFIX.sub(_measured(words, fell, role), name.text))


def _measured(words: str, fell: bool, role: str) -> str:
    way = "降幅" if fell else "增幅"
    many, last = _last(_MANY, words), _last(_YEAR_BEFORE, words)
    if many and (last is None or last.start() < many.start()):
        return f"较{many['base']}{way}"
    if last:
        return LAST_YEAR
    if _MONTH_BEFORE.search(words):
        return "环比增速"
    if _SEVERAL.search(words):
        return f"累计{way}"
    return way if role == "target" else LAST_YEAR


def _last(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    return max(pattern.finditer(words), key=lambda match: match.start(), default=None)
