"""The time of a head that names a year and a part of it at once: 上年本月, 本年1—9月."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from duibiao.reading.ledgers.spans import digits
from duibiao.vocabulary.periods import Period, month, month_before, months

_TO = r"月?(?:[-—–~～]|至|到)"
_YEAR = re.compile(r"(?P<year>20\d\d)年?|(?P<two>前年)|(?P<then>上一?年|去年)|(?P<now>[今本当]年)")
_YEAR_END = re.compile(r"(?:20\d\d|[上去])年年?[底末]|以前年度")
_SAME_SPAN = re.compile(r"本期|同[日时]")
_YEARS = re.compile(r"20\d\d年?(?:[-—–~～]|至|到)20\d\d年?")
_THEN = re.compile(r"同[期月季日]")
_RANGE = re.compile(
    rf"(?P<from>\d{{1,2}}){_TO}(?P<to>\d{{1,2}})月(?:份|末|底)?|前(?P<so_many>\d{{1,2}})个?月"
    r"|(?P<before>\d{1,2})月[之以]?前(?=累计)"
)
_MONTH = re.compile(r"(\d{1,2})月(?:份|末|底)?")
_MONTH_END = re.compile(r"\d月[末底]")
_THIS_MONTH = re.compile(r"[本当单同]月")
_MONTHLY = re.compile(r"\d月|[本当单]月")
_THIS_QUARTER = re.compile(r"[本当同]季度?")
_LAST_MONTH = re.compile(r"上个?月(?:份|末|底)?")
_SO_FAR = re.compile(
    r"自?年初(?:以来)?(?:[至到起])?|[止末]?累计?(?:值|数)?|以来|至今|月?止|年累[计值数]?|截[至止]|(?<!\d)[至到](?=上?[本当]?\d{0,2}个?月)"
)
_DONE = re.compile(r"(?:实际|完成|发生|实绩)?[数值量额]?$")
_NOT_OWN = re.compile(r"[同比止末底环]")
_AMONG = re.compile(r"其中[:：]?")
_OTHER = re.compile(r"(?<![本当同])季度|半年|全年|[春夏秋冬汛旬周]|(?<!同)日")
_REST = re.compile(
    r"[（）()\s:：]|^[的度份期]?[至到]?(?=$)|^[的度份期]|[同本]期|同[日时]|全年|[末底]$"
)


class Told(NamedTuple):
    """A head's time, whether it is of an earlier year, what else it says, and whether the columns
    beside it say of which part of the year it is: 2023年同期."""

    period: Period
    early: bool
    rest: str
    open: bool


def of(words: Sequence[str], base: Period) -> Told | None:
    """Return the time that a head's levels tell together; None where they do not name both a year
    and a part of it, or a part and that it runs on: those hang on the columns beside them."""
    return _of(digits("".join(unicodedata.normalize("NFKC", "".join(words)).split())), base)


@lru_cache(maxsize=4096)
def _of(text: str, base: Period) -> Told | None:
    named = list(_YEAR.finditer(text))
    if _YEARS.search(text) or _YEAR_END.search(text):
        return None
    among = re.search(r"其中[:：]?(?=\d{1,2}月|[本当]月)", text)
    plain = _YEAR.sub("", text[among.start() :] if among else text)
    early = any(found["then"] for found in named) or bool(_THEN.search(plain))
    explicit = next((int(found["year"]) for found in named if found["year"]), 0)
    before = 2 if any(found["two"] for found in named) else int(early)
    year = (explicit or base.year) - (before if explicit != base.year - before else 0)
    dated = bool(explicit)
    span = _before(plain, base, year if named else None)
    span = span or _part(plain, base, year, named=(bool(named) and not dated) or early, dated=dated)
    if span is None:
        return None
    rest = plain
    for form in (
        _RANGE,
        _LAST_MONTH,
        _THIS_MONTH,
        _THIS_QUARTER,
        _SO_FAR,
        _MONTH,
        _AMONG,
        _REST,
    ):
        rest = form.sub("", rest)
    rest = "" if _DONE.fullmatch(rest) else rest
    bare = base.months == 1 and "同期" in plain and not _SO_FAR.search(plain)
    return Told(span, span.year < base.year, rest, bare and not _MONTHLY.search(plain))


def _before(text: str, base: Period, year: int | None) -> Period | None:
    """Return the month before that of the table, or the months up to it: 上月, 上月末累计; None for
    上月末 alone, which may be either."""
    found = _LAST_MONTH.search(text)
    if base.months == 12 or found is None or _NOT_OWN_MONTH.search(text):
        return None
    then = month_before(month(base.last.year, base.last.month)).first
    runs = bool(_SO_FAR.search(text))
    if not runs and found[0][-1] in "末底":
        return None
    year = then.year if year is None else then.year - (base.year - year)
    return _months(year, 1 if runs else then.month, then.month)


_NOT_OWN_MONTH = re.compile(r"[比较与环增降]")


def _part(text: str, base: Period, year: int, *, named: bool, dated: bool) -> Period | None:
    """Return the months of a year that a text without its year names; `named` tells that the year
    is told by a word, `dated` that it is written."""
    so_far, last = bool(_SO_FAR.search(text)), base.last.month
    if found := _RANGE.search(text):
        return _named_range(found, year)
    if _OTHER.search(text):
        return None
    if month := _MONTH.search(text):
        if _MONTH_END.search(text) and not so_far:
            return None
        alone = named or bool(_AMONG.search(text)) or bool(_THIS_MONTH.search(text))
        first = 1 if so_far and not _AMONG.search(text) else int(month[1])
        return _months(year, first, int(month[1])) if so_far or alone else None
    if base.months == 12:
        return None
    if not (named or so_far or (dated and year < base.year)):
        return _own_part(text, year, last)
    if _THIS_QUARTER.search(text):
        return _months(year, 1 if so_far else last - (last - 1) % 3, last)
    if _THIS_MONTH.search(text):
        return _months(year, 1 if so_far else last, last)
    if (named and _SAME_SPAN.search(text)) or ("同期" in text and dated and year < base.year):
        return _months(year, 1 if so_far else base.first.month, last)
    return _months(year, 1, last) if (named or dated) and so_far else None


def _named_range(found: re.Match[str], year: int) -> Period | None:
    """Return the months that 1—9月, 前9个月 or 10月以前累计 names."""
    if found["from"]:
        return _months(year, int(found["from"]), int(found["to"]))
    return _months(year, 1, int(found["so_many"] or int(found["before"]) - 1))


def _own_part(text: str, year: int, last: int) -> Period | None:
    """Return the quarter, or the month, up to `last` that a head is of: 本季度入库税额, 本月水量.

    本月 alone hangs on the heads beside it.
    """
    if _NOT_OWN.search(text):
        return None
    if _THIS_QUARTER.match(text):
        return _months(year, last - (last - 1) % 3, last)
    name = _DONE.sub("", _THIS_MONTH.sub("", text))
    return _months(year, last, last) if _THIS_MONTH.match(text) and len(name) > 1 else None


def _months(year: int, first: int, last: int) -> Period | None:
    return months(year, first, year, last) if 1 <= first <= last <= 12 else None
