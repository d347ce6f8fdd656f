"""Periods inside headings, titles and file names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from duibiao.reading.quantities.written_figures import narrow
from duibiao.vocabulary import periods
from duibiao.vocabulary.periods import Period

_YEAR = r"(?<![\d较比])(?:19|20)\d\d"
_TO = r"\s*(?:[-—–~～－]+|至|到)\s*"
_MONTH = r"\d{1,2}\s*月(?:份|底|末|\d{1,2}\s*[日号])?"
_MONTHS = rf"\d{{1,2}}\s*月?{_TO}{_MONTH}"
_QUARTERS = rf"[1一]{_TO}[2-4二三四]\s*季度"
_PART = rf"上半年|下半年|前三季度|{_QUARTERS}|第?[一二三四1-4]季度|{_MONTHS}|{_MONTH}"
_DOTTED = rf"{_YEAR}[./]\d{{1,2}}{_TO}(?:{_YEAR}[./])?\d{{1,2}}(?![\d.])"
_FIND = re.compile(
    "|".join(
        (
            rf"(?P<whole>{_DOTTED}|{_YEAR}-\d\d-\d\d(?!\d)|{_YEAR}\s*年\s*{_MONTH}{_TO}{_YEAR}\s*年\s*{_MONTH}|{_YEAR}-\d\d/(?:20\d\d-)?\d\d"
            rf"|{_YEAR}\s*年?{_TO}{_YEAR}\s*年?(?:度?冬春)?|{_YEAR}\s*年?(?:{_PART})|{_YEAR}(?:H[12]|Q[1-4])"
            rf"|{_YEAR}-\d\d(?!\d)|“?十[一二三四五六]五”?(?:时期|期间)?)",
            rf"(?P<year>{_YEAR}\s*(?:年度|年))",
            r"(?P<prior>(?:上年|去年)同期)",
            rf"(?P<prior_part>(?:上年|去年)\s*(?:{_PART}))",
            rf"(?P<part>(?:(?:今年|本年|当年)\s*)?(?:{_PART}))",
        )
    )
)
IN_BRACKETS = re.compile(r"[（(]([^（）()]+)[）)]")
SOME_YEAR = periods.year(2000)
"""Any year will do to see that `1—10月` is a period."""
_BARE_YEAR = re.compile(rf"{_YEAR}(?!\d)")
_UP_TO = re.compile(
    r"(?:截[至止]到?|(?:更新|统计|累计|数据)[至到]|自?年初[至到]|(?:^|(?<=[^\d\s月日号度]))至)"
    r"(?:日期|时间)?\s*[:：为]?\s*$"
)
_DAY = re.compile(
    r"\d{1,2}\s*月\s*\d{1,2}\s*[日号]|-\d\d-\d\d|\d{4}\s*[./]\s*\d{1,2}\s*[./]\s*\d{1,2}"
)
_RUNNING = re.compile(r"截[至止]|(?:更新|统计|累计|数据)[至到]")
_MONTH_CELL = re.compile(r"((?:19|20)\d\d)(?:[-/.](\d{1,2})|(0[1-9]|1[0-2]))")
_YEAR_WITH = re.compile(r"((?:19|20)\d\d年)[（(]([^（）()]*月[^（）()]*)[)）]$")
"""The months of a year in brackets behind it: 2025年（1—9月）."""
_DAY_CELL = re.compile(
    r"(?:截至|截止到?)?\s*((?:19|20)\d\d)\s*(?:[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?|(\d\d)(\d\d))"
)
_FOUR_DIGITS = re.compile(r"[一二][〇○零一二三四五六七八九]{3}(?=年)")
_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_OTHER_SPAN = re.compile(r"[\d春夏秋冬汛旬周]")
_LED_UP = re.compile(r"(?:自?年初[至到]|(?:^|(?<=[^\d\s月日号度截]))至)\s*$")
MAY_NAME = r"(?<!\d)(?:19|20)\d\d(?!\d)|[年季月十]"
"""Without any of these a text names no period."""
_MAY_NAME = re.compile(MAY_NAME)
_HALF = re.compile(r"(?<![上下])半年(?=完成|累计|实绩|实际|末|执行|目标|计划|任务)")
_NOISE = re.compile(r"截至|截止到?|底前|^[之以]?前(?=[应需]|目标|任务|计划)|[“”]")


def at_own_end(words: Sequence[str], base: Period | None) -> tuple[str, ...]:
    """Return a head's levels with 本月末 as the end of the table's own month, 上月末 as that of the
    one before: 10月末, 9月末."""
    if base is None or base.months == 12:
        return tuple(words)
    own = periods.month(base.year, base.last.month)
    before = periods.month_before(own)
    year_of = f"{before.year}年" * (before.year != own.year)
    ends = f"{own.last.month}月末", f"{year_of}{before.last.month}月末"
    return tuple(_END_BEFORE.sub(ends[1], _OWN_END.sub(ends[0], word)) for word in words)


_OWN_END = re.compile(
    r"(?:^(?:(?:[本当]|报告)月|本?期)|(?<=^上年)同(?:期|期?月))[末底](?=[数值]?$)"
)
_END_BEFORE = re.compile(r"^上个?月[末底](?=[数值]?$)")


def find(text: str, base: Period | None = None) -> tuple[Period | None, str]:
    """Return the period a text names and the text without it.

    A part of a year (`1—10月`, `上半年`) and `上年同期` need `base`, the table's own period;
    without it they stay in the text.
    """
    return _find(_months_alone(text), base) if may_name(text) else (None, text)


_COUNTED = {word: n for n, word in enumerate("一二三四五六七八九十", 1)} | {"十一": 11, "十二": 12}
_WORD = r"十[一二]|[一二三四五六七八九十]"
_QUARTER = re.compile(r"^[Qq]([1-4])$")
_WORDED = re.compile(
    rf"(?<![一二三四五六七八九十百])({_WORD})(?=月|(?:至|到|[-—–~～－])(?:{_WORD}|\d{{1,2}})月)"
)


@lru_cache(maxsize=4096)
def digits(text: str) -> str:
    """Return a text with months and quarters in digits: 一至五月 as 1至5月, Q2 as 2季度."""
    text = _QUARTER.sub(r"\1季度", text)
    return _WORDED.sub(lambda found: str(_COUNTED[found[1]]), text)


_APART = re.compile(r"(?<=\d年)[ \u3000]+(?=\d{1,2}月?[-—–~～至])")
"""A blank between a year and its months: 2023年 1—12月."""
_WHOLE_MONTHS = re.compile(
    rf"(\d{{1,2}})\s*月\s*1\s*[日号]?{_TO}(?:{_YEAR}\s*年\s*)?(\d{{1,2}})\s*月\s*(?:2[89]|3[01])\s*[日号]"
)


@lru_cache(maxsize=4096)
def _months_alone(text: str) -> str:
    """Return a text with whole months for the days they begin and end on: 1月1日至5月31日."""
    return _WHOLE_MONTHS.sub(r"\1—\2月", _APART.sub("", _HALF.sub("上半年", digits(text))))


def may_name(text: str) -> bool:
    """Whether a text holds a year or a word without which none names a period."""
    return bool(_MAY_NAME.search(text))


@lru_cache(maxsize=4096)
def _find(text: str, base: Period | None) -> tuple[Period | None, str]:
    text = _FOUR_DIGITS.sub(lambda year: year[0].translate(_DIGITS), text)
    for match in _FIND.finditer(text):
        found = _read(match, base)
        if found is not None:
            before = text[: match.start()]
            found = _up_to(found, before)
            rest = _LED_UP.sub("", before) + text[match.end() :]
            return found, _NOISE.sub("", rest).strip()
    return _bare_year(text)


def of_cell(text: str, base: Period | None = None) -> tuple[Period | None, bool]:
    """Return the period a cell of a period column names, and whether it named a day of it.

    None for a text that names none or more than one: `2023年13月`, `2023年（2022年）`.
    """
    plain = _YEAR_WITH.sub(r"\1\2", narrow(text))
    if is_ambiguous(plain):
        return None, False
    day, month = _DAY_CELL.fullmatch(plain), _MONTH_CELL.fullmatch(plain)
    if day:
        return _day(*(part for part in day.groups() if part)), True
    if month:
        return _parse(f"{month[1]}-{month[2] or month[3]}"), False
    if base is not None and plain.isdigit() and 1 <= int(plain) <= 12:
        return _parse(f"{base.year}-{int(plain)}"), False
    found, rest = _find(_months_alone("".join(plain.split())), base)
    return _parse(plain) or (None if _OTHER_SPAN.search(rest) else found), False


def is_running(text: str) -> bool:
    """Whether a text says up to which day figures run."""
    return bool(_RUNNING.search(text)) and bool(_DAY.search(text))


def is_bare_day(text: str) -> bool:
    """Whether a text names a day that figures do not run up to: when it was filled in."""
    day = _DAY.search(_months_alone(text))
    return bool(day) and not _RUNNING.search(text)


def is_ambiguous(text: str) -> bool:
    """Whether a period is one of two: a spreadsheet makes `2023.1` of 2023.10, too."""
    return bool(re.fullmatch(rf"{_YEAR}\.1", text))


def _day(year: str, month: str, day: str) -> Period | None:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return None
    return _parse(f"{year}-{month}")


def _read(match: re.Match[str], base: Period | None) -> Period | None:
    words, kind = match[0], match.lastgroup
    if kind in {"whole", "year"}:
        return _parse(words)
    if base is None:
        return None
    if kind == "prior":
        return base.before()
    part = re.sub(r"^(今年|本年|当年|上年|去年)\s*", "", words)
    return _parse(f"{base.year - (kind == 'prior_part')}年{part}")


def _up_to(found: Period, before: str) -> Period:
    """`截至10月` is the year up to October, `截至三季度末` up to September."""
    if found.months in {1, 3} and _UP_TO.search(before):
        return periods.months(found.year, 1, found.year, found.last.month)
    return found


def _bare_year(text: str) -> tuple[Period | None, str]:
    found = _BARE_YEAR.search(text)
    if found is None:
        return None, text
    return _parse(found[0]), (text[: found.start()] + text[found.end() :]).strip()


_DOTS = re.compile(rf"({_YEAR})[./](\d{{1,2}}){_TO}(?:({_YEAR})[./])?(\d{{1,2}})")


def _parse(words: str) -> Period | None:
    dotted = _DOTS.fullmatch(words)
    if dotted:
        words = f"{dotted[1]}年{dotted[2]}月—{dotted[3] or dotted[1]}年{dotted[4]}月"
    words = re.sub(r"(月)\d{1,2}\s*[日号]$|(-\d\d)-\d\d$", r"\1\2", words)
    quarters = re.search(rf"[1一]{_TO}([2-4二三四])\s*季度", words)
    if quarters:
        last = 3 * int(quarters[1].translate(_DIGITS))
        words = f"{words[: quarters.start()]}1-{last}月"
    try:
        return periods.parse(re.sub(r"第([一二三四1-4])季度", r"\1季度", words))
    except periods.PeriodError:
        return None
