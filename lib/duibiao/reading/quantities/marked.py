"""Quantities that a mark gives away: `“10+2”个`, `“四星”以上`, `零事故`, `第一方阵`, `前三名`."""

from __future__ import annotations

import re
from decimal import Decimal

from duibiao.reading.lexicons import words
from duibiao.reading.quantities import numerals
from duibiao.reading.quantities.grammar import LOOK_BACK, Quantity, qualified, unit_of

_SCOPES = ("全国", "全省", "全市", "全县", "全区", "全州", "全系统")
_RANK_END = frozenset("，。；、：）!！?？”\n的和并,;")
# 平均得分前三名：甲镇、乙镇, 排名前三位的是甲县: how many are named, and no place won.
_THOSE_ARE = re.compile("[名位](?:：|的?(?:是|有|分别|依次))")
_PLACED = re.compile(r"(?:位列|位居|名列|排名|排在)[^，。；：0-9]{0,30}$")
FAR = 36
_OF_HALF = re.compile("(?:减少|下降|降低|压减|增加|提高|完成|达到?|占|仅|约|近|为)(?:了|近|约)*$")
# 第一、二批 are batches, as 第一批 is one.
_ORDINALS = re.compile(
    r"(?:[、和及与至]第?[0-9一二三四五六七八九十]{1,3}){1,6}+[^0-9一二三四五六七八九十名位，。；、）]"
)


def read(text: str, match: re.Match[str]) -> Quantity | None:
    """Return the quantity that a match of the marked patterns stands for, None when it is none."""
    try:
        if match["sum"]:
            unit, kind = unit_of(match["sum_unit"])
            value = sum(map(Decimal, match["sum"].split("+")), Decimal(0))
            return Quantity(*match.span(), value, unit, "exact", kind, Decimal(0))
        if match["stars"]:
            value, bound = numerals.parse(match["stars"]), "min" if match["more"] else "exact"
            return Quantity(*match.span(), value, "星", bound, "count", Decimal(0))
        if match["half"]:
            return _half(text, match)
        if match["zero"] is not None or match["none"] is not None:
            start = match.start()
            return Quantity(start, start + 1, Decimal(0), "1", "exact", "zero", Decimal(0))
        return _top(text, match) if match["top"] else _rank(text, match)
    except numerals.NumeralError:
        return None


def _half(text: str, match: re.Match[str]) -> Quantity | None:
    """Return a half as a share: `减少一半以上`, `不到一半`; 另一半 and 一半的县 say which."""
    start, bound = qualified(text, match.start(), match["half_after"])
    if start == match.start() and not _OF_HALF.search(text, max(0, start - LOOK_BACK), start):
        return None
    return Quantity(start, match.end(), Decimal(50), "%", bound, "ratio", Decimal(10), True)


def _top(text: str, match: re.Match[str]) -> Quantity | None:
    """Return a place among the first few: `进入全省前三名` is a rank of three at most."""
    if _THOSE_ARE.match(text, match.end()):
        return None
    near = text[max(0, match.start() - LOOK_BACK) : match.start()]
    if not (words("rank_verb").search(near) or near.endswith(_SCOPES)):
        return None
    value = numerals.parse(match["top"])
    return Quantity(*match.span(), value, "1", "max", "rank", Decimal(0))


def _rank(text: str, match: re.Match[str]) -> Quantity | None:
    """Return a place won (`位列全省第三`, `第一方阵`), none for an ordinal."""
    start, end = match.span()
    if _ORDINALS.match(text, end):
        return None
    followed = words("rank_noun").match(text, end)
    near = text[max(0, start - LOOK_BACK) : start]
    placed = words("rank_verb").search(near) is not None
    placed = placed or near.endswith(_SCOPES)
    placed = placed or _PLACED.search(text, max(0, start - FAR), start) is not None
    ends = text[end : end + 1] in _RANK_END or end == len(text)
    if followed and followed[0] not in ("名", "位"):
        if text[followed.end() : followed.end() + 1] == "的":
            return None
    elif not (placed and (ends or followed)):
        return None
    return Quantity(start, end, numerals.parse(match["rank"]), "1", "exact", "rank", Decimal(0))
