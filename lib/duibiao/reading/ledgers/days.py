"""Days as ledgers write them, to one canonical text."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from duibiao.reading.ledgers import spans
from duibiao.reading.quantities import numerals
from duibiao.reading.quantities.written_figures import MISSING, narrow
from duibiao.vocabulary.periods import Period, parse

EXPECTED = "2023-06-30, 2023年6月30日, 2023年6月, 2023年"
_DAY = re.compile(r"(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)\s*(?:日|号)?")
_CANONICAL = re.compile(r"\d{4}-\d\d-\d\d")
_PACKED = re.compile(r"(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)")
_IN_YEAR = re.compile(r"(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]")
_DAY_ZERO = date(1899, 12, 30)
_SERIALS = (36526, 54789)
"""The numbers of 2000-01-01 and 2050-01-01."""
_YEAR = re.compile(
    r"(?<![一二三四五六七八九十两几半多每年\d])(?:([明次来翌今本当全])年(?:年(?=[底末]))?|年(?=[底末内]))"
)
_YEARS = {"明": 1, "次": 1, "来": 1, "翌": 1}
_CHINESE = r"(?<![{0}十])(?:[二三]?十[{0}]?|[{0}])(?=[月日号])".format("一二三四五六七八九")
_ONE_WAY = (
    (r"[T ]+\d\d?:\d\d(?::\d\d(?:\.\d+)?)?$", ""),
    (r"\s*\d\d?(?:[时点]|:00)(?=前)", ""),
    (r"(?<!\d)['’‘]?(2\d)(?=年)|['’‘](2\d)(?=\.\d)", r"20\1\2"),
    (r"(?<!\d)[Qq]([1-4])(?!\d)", r"第\1季度"),
    (r"^(20\d\d)(0[1-9]|1[0-2])$", r"\1年\2月"),
    (r"^由.*?(?:延期|延后|调整|推迟)[到至为]", ""),
    (r"月份?上旬", "月10日"),
    (r"月份?上?中旬", "月20日"),
    (r"^(\d{4})[-/.](\d\d?)(?=前?$)", r"\1年\2月"),
    (r"^(\d\d?)(?:/(\d\d?)|\.([4-9]|[0-3]\d))(?=前?$)", r"\1月\2\3日"),
    (r"(?<=[日号\d])\s*(?:[-—–~～－]+|至|到)\s*(?=\d{4}\D\d+\D\d|\d+月\d+[日号])", "，"),
)
"""Ways of writing a day or month, to one; 9.1 may have been 9.10 before a spreadsheet read it."""
_CLAUSE = re.compile(r"[，,；;。：:]")
_BARE = re.compile(r"[\d年月日号前底末.\-/\s]+")
_BEFORE = re.compile(
    r"(?<=[\d年月日号底末旬度])\s*(?:下班|之|以)?前|(?:持续|推进|坚持)*(?<![\d月日号年])[截至到]+(?=\d)"
)
"""What leads to the day that stands there; 10月国庆节前 is before another."""
_AROUND = re.compile(r"\d+(?:\.\d+)?[%％]|[年底末初内旬\s“”\"于在须应限要]|为止|完成|截[至止]")
_FREE = re.compile(r"[^\d前后起每自待暂]{0,14}")
_ASIDE = re.compile(r"原(?!则)|启动|开始|开工|动工|进场|已(?!延|调|顺延)|[省市县]定")
"""What was meant before, is begun or was done on a day, or others want by it."""
_DOUBT = "?"
_PUT_OFF = re.compile(r"延|推迟|调整|改为")
_AGAIN = re.compile(r"每(?:个?年|半年|季|个?月|旬|个?周|日|天)")
_NO_DAY = re.compile(
    r"长期|持续|常态|动态|常年|贯穿|全程|全年|随时|待定|^视|^根据.*(?:情况|进度|确定)|^按\S{0,6}(?:要求|通知)|立即|(?:立行|立知|立查|即知|即行|即查|边查|边督|随查)[立即边随]改"
)
"""What is done again and again, without end, at once or when something allows it has no day."""
_NONE = MISSING | {"否", "未反弹", "未复发", "no"}


class DayError(ValueError):
    """Raised for a text that names no day there is."""


@lru_cache(maxsize=4096)
def read(text: str, base: Period | None = None) -> str:
    """Return `2023-06-30` for a day, a period's canonical text for a month or year, "" for none.

    Of several stages the last counts, of a day that was put off the new one. What is due at once
    or again and again (立行立改, 每季度) is due on none. `base` is the ledger's own period, for
    days without a year. Raises DayError for other text and for a day there is not: 2024-02-30.
    """
    if found := _DAY.fullmatch(text):
        return _day(found, base)
    plain = _one_way(narrow(text).strip(), base)
    if plain.lower() in _NONE:
        return ""
    outer = _last(spans.IN_BRACKETS.sub("", plain), base)
    for inner in spans.IN_BRACKETS.findall(plain):
        day = _last(inner, base)
        if day and (not outer or _PUT_OFF.search(inner) or _is_within(day, outer, inner)):
            return day
    if outer is None:
        raise DayError(text)
    return outer


def bounds(text: str) -> tuple[date, date]:
    """Return the first and the last day of what `read` returned for a text that names a day."""
    if _CANONICAL.fullmatch(text):
        return date.fromisoformat(text), date.fromisoformat(text)
    span = parse(text)
    return span.first, span.last


def _one_way(text: str, base: Period | None) -> str:
    """Return a text with days, months and years in digits; a spreadsheet's number is its day."""
    if text.isdigit() and len(text) == 5 and _SERIALS[0] <= int(text) <= _SERIALS[1]:
        return (_DAY_ZERO + timedelta(days=int(text))).isoformat()
    text = re.sub(_CHINESE, lambda word: str(numerals.parse(word[0])), text)
    for form, written in _ONE_WAY:
        text = re.sub(form, written, text)
    if base is None:
        return text
    return _YEAR.sub(lambda word: f"{base.year + _YEARS.get(word[1], 0)}年", text)


def _last(text: str, base: Period | None) -> str | None:
    """Return the last day that clauses name, "" where they have none, None where it is in doubt."""
    told = [_of_clause(clause.strip(), base) for clause in _CLAUSE.split(text)]
    days = [day for day in told if day and day != _DOUBT]
    if _DOUBT in told or not (days or "" in told):
        return None
    return max(days, key=lambda day: bounds(day)[1], default="")


def _of_clause(clause: str, base: Period | None) -> str | None:
    """Return the day of a clause, "" for none, None for words without one."""
    if _AGAIN.search(clause):
        return ""
    clause = _BEFORE.sub("", clause)
    found = _DAY.search(clause) or _PACKED.search(clause) or (base and _IN_YEAR.search(clause))
    if found:
        day, rest = _day(found, base), clause[: found.start()] + clause[found.end() :]
    else:
        span, rest = spans.find(clause, base)
        day = str(span) if span else ""
    rest = _AROUND.sub("", rest)
    if day and not rest:
        return day
    if _ASIDE.search(clause):
        return None
    if day and "-" in day and _FREE.fullmatch(rest):
        return day
    return "" if _NO_DAY.search(clause) else _DOUBT if day else None


def _day(found: re.Match[str], base: Period | None) -> str:
    *year, month, day = map(int, found.groups())
    try:
        return date(year[0] if year else base.year if base else 0, month, day).isoformat()
    except ValueError as error:
        raise DayError(found[0]) from error


def _is_within(day: str, outer: str, text: str) -> bool:
    """Whether brackets hold nothing but a day of the span before them: 年底（12月20日前）."""
    first, last = bounds(outer)
    return bool(_BARE.fullmatch(text)) and first <= bounds(day)[1] <= last
