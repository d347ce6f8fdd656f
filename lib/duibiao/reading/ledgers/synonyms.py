"""Heads said in other words: 去年累积 is 上年累计, by `head_synonyms.csv` in `data/lexicons`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path

from duibiao.reading import lexicons
from duibiao.vocabulary.csv_tables import read_table
from duibiao.vocabulary.places import home

_TIME = (
    r"(?:20\d\d年?度?|[上本前]年|全年|[本上]月|\d{1,2}月?份?(?:[-—–~～至到]\d{1,2}月份?)?|[一二三四]季度"
    r"|[上下]?半年|前三季度|同[期月]|年[初内]|累计|以来|至今|截至|[至到自末底止以])+"
)
_DONE = re.compile(
    rf"({_TIME})?(?:实际|已经?|实)?(?:完成|实[绩现际]|达到|发生)(?:情况|数量|[数额值量])?"
)
_BOTH = re.compile(
    r"(?:[本当]月|月度|单月)\w{0,2}[与和及、/／·](?:本年|年度|自?年初)?累计\w{0,4}"
    r"|(?:本年|年度|自?年初)?累计\w{0,2}[与和及、/／·](?:[本当]月|月度|单月)\w{0,4}"
)
"""What stands above the month's figures and the year's alike: 累计与当月."""
_ONLY_TIME = re.compile(rf"({_TIME})(?:情况|(?<=年)[数值])")


@lru_cache(maxsize=50_000)
def plain(text: str, folder: Path | None = None) -> str:
    """Return a head in the words that the dictionary has for it, with its time as it stands:
    2024年实际完成数 as 2024年完成."""
    for form, word in _pairs(folder or home()):
        text = form.sub(word, text)
    if done := _DONE.fullmatch(text):
        return f"{done[1]}完成" if done[1] else text
    bare = _ONLY_TIME.fullmatch(text)
    return bare[1] if bare else text


def levels(words: Sequence[str]) -> tuple[str, ...]:
    """Return the levels of a head in plain words; above others, and below a part of the year, a
    time that was completed is that time: 本年完成情况 over 累计, 2024年完成 below 本月."""
    told = [plain(word) for word in words if len(words) < 2 or not _BOTH.fullmatch(word)]
    for n, word in enumerate(told):
        done = _DONE.fullmatch(word)
        last = n == len(told) - 1
        timed = last and any(re.fullmatch(_TIME, above) for above in told[:n])
        if done and done[1] and len(told) > 1 and (not last or timed):
            told[n] = done[1]
    return tuple(dict.fromkeys(told))


@cache
def _pairs(folder: Path) -> list[tuple[re.Pattern[str], str]]:
    """Return what is put for what; raises DataFaults for a damaged file."""
    path = folder / lexicons.FOLDER / "head_synonyms.csv"
    table = read_table(path, ("form", "plain", "example"))
    return list(zip(lexicons.expressions(path, table["form"]), table["plain"], strict=True))
