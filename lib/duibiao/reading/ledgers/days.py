"""Days as ledgers write them, to one canonical text."""

from __future__ import annotations

import re
from datetime import date, timedelta

from duibiao.reading.ledgers import spans
from duibiao.reading.quantities.cells import MISSING, narrow
from duibiao.vocabulary.periods import Period, parse

EXPECTED = "2023-06-30, 2023年6月30日, 2023年6月, 2023年"
_DAY = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*(?:日|号)?")
_CANONICAL = re.compile(r"\d{4}-\d\d-\d\d")
_PACKED = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_IN_YEAR = re.compile(r"(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]")
_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})")
_DAY_ZERO = date(1899, 12, 30)
_SERIALS = (36526, 54789)
"""The numbers of 2000-01-01 and 2050-01-01."""
_LEFT = re.compile(r"(?:之?前|以前|为止|完成|初|底|末|中旬|上旬|下旬|\s)*")
_MONTHS = {
    word: n
    for n, word in enumerate(
        ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"], 1
    )
}
_MONTH_WORD = re.compile(r"(十[一二]|[一二三四五六七八九十])月")
_IN_BRACKETS = re.compile(r"[（(]([^（）()]+)[）)]")
_YEAR_END = {
    "年内",
    "当年",
    "年内完成",
    "本年内",
    "年底",
    "年末",
    "年底前",
    "年末前",
    "全年",
    "本年底",
}
_NO_DAY = re.compile(
    r"每(?:年|半年|季度?|月|旬|周|日|天)|(?:长期|持续|常态化?|常年|全程|随时)(?:坚持|推进|整改|开展|落实|化)*"
    r"|(?:立行|立知|即知|即行|边查|边督)[立即边]改"
)
"""What is done again and again, without end or at once, has no day."""
_NONE = MISSING | {"否", "未反弹", "未复发", "no", "长期", "长期坚持", "常态化", "持续推进"}


class DayError(ValueError):
    """Raised for a text that names no day there is."""


def read(text: str, base: Period | None = None) -> str:
    """Return `2023-06-30` for a day, a period's canonical text for a month or year, "" for none.

    What is due at once or again and again (立行立改, 每季度) is due on none. `base` is the ledger's
    own period, for days without a year. Raises DayError for other text and for days there are not,
    such as 2024-02-30.
    """
    plain = _serial(_in_digits(narrow(text)))
    if plain.lower() in _NONE or _NO_DAY.fullmatch(plain):
        return ""
    parts = _parts(plain, base)
    if parts is not None:
        return _day(parts, text)
    if base is not None and plain in _YEAR_END:
        return str(base.year)
    return _span(plain, base, text)


def _serial(plain: str) -> str:
    """Return the day behind a spreadsheet's number of it, which a lost cell format leaves."""
    if not (plain.isdigit() and len(plain) == 5 and _SERIALS[0] <= int(plain) <= _SERIALS[1]):
        return plain
    return (_DAY_ZERO + timedelta(days=int(plain))).isoformat()


def _in_digits(text: str) -> str:
    """Return a text with its months in digits, and the day in brackets where it says one."""
    inner = _IN_BRACKETS.search(text)
    if inner and re.search(r"\d\s*[月.]", inner[1]):
        text = inner[1]
    return _MONTH_WORD.sub(lambda word: f"{_MONTHS[word[1]]}月", text)


def bounds(text: str) -> tuple[date, date]:
    """Return the first and the last day of what `read` returned for a text that names a day."""
    if _CANONICAL.fullmatch(text):
        return date.fromisoformat(text), date.fromisoformat(text)
    span = parse(text)
    return span.first, span.last


def _parts(plain: str, base: Period | None) -> tuple[int, int, int] | None:
    bare = plain.rstrip("前").removesuffix("之").removesuffix("以")
    bare = re.sub(r"[T ]00:00(?::00(?:\.0+)?)?$", "", bare)
    found = _DAY.fullmatch(bare) or _PACKED.fullmatch(bare)
    if found:
        return int(found[1]), int(found[2]), int(found[3])
    found = _IN_YEAR.fullmatch(bare)
    return (base.year, int(found[1]), int(found[2])) if found and base else None


def _day(parts: tuple[int, int, int], text: str) -> str:
    try:
        return date(*parts).isoformat()
    except ValueError as error:
        raise DayError(text) from error


def _span(plain: str, base: Period | None, text: str) -> str:
    month = _MONTH.fullmatch(plain)
    found, rest = spans.find(f"{month[1]}年{month[2]}月" if month else plain, base)
    if found is None or not _LEFT.fullmatch(rest):
        raise DayError(text)
    return str(found)
