"""Quantities in Chinese prose: where they stand, what they are worth, and what is none.

A quantity is a number with its scale, its unit or measure word, and the qualifiers that touch it.
Text is normalised character by character first, so every offset holds for the text as given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from duibiao.reading.lexicons import worded
from duibiao.reading.quantities import exclusions, marked, numerals
from duibiao.reading.quantities.grammar import (
    LOOK_BACK,
    SIGNS,
    Quantity,
    marked_pattern,
    name_pattern,
    normalise,
    per_unit,
    qualified,
    quantity_pattern,
    sign_before,
    unit_of,
)

__all__ = ["Quantity", "find", "normalise"]

_CLASSES = frozenset({"以上", "及以上", "以下", "及以下"})
RANGE_MARKS = frozenset("-—–－~～至到")
LONGEST_ROW = 12
LONGEST = 18
"""More digits than any quantity has: a code."""
COEFFICIENT_BACK = 18
JOINTS = frozenset({"、", "和", "及", "与", "以及"})
DATE_MARKS = frozenset("年月日号时点届周刻世:：/")
_NUMERALS = rf"0-9{numerals.CHINESE}壹贰叁肆伍陆柒捌玖"
# Where a number begins; years and months are most of the numbers there are, and never quantities.
_BEGINNING = re.compile(
    rf"[{_NUMERALS}](?:(?<![0-9.{numerals.CHINESE}A-Za-z][{_NUMERALS}])(?<![^幅量比为了]\+[{_NUMERALS}])|(?<=[CB]OD[{_NUMERALS}]))"
    r"(?!(?:(?<=1)9|(?<=2)0)[0-9]{2}年|(?<=[0-9])[0-9]?月)"
)
_CHANGED_FROM = re.compile(r"[由从自][^，。；、0-9]{0,10}$")
# 完成投资920万。 leaves out 元.
_SPENT = re.compile(
    r"(?:投资|资金|投入|经费|补助|补贴|收入|产值|罚款|水费|水资源费|配套|自筹|捐款)[^，。；、0-9]{0,3}$"
)
# 完成投资3.2亿元，较上年净增5600万: the amount before says what it is.
_MORE_MONEY = re.compile(r"元[^。；0-9]{0,14}(?:净增|增加|减少|增|多|少)$")
_ENDS_AMOUNT = re.compile(r"[，。；、）\n]|的[0-9]|$")
_EACH = re.compile(r"(?:分别|依次|各自)[^，。；0-9]{0,16}$")
_SLASH_BEFORE = ("占", "约", "近", "达", "达到", "为", "有", "的")
_SLASH_AFTER = ("的", "强", "弱")
_NO_SIGN = frozenset({"count", "tenths", "time", "score"})
_POWERS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789", "^{}")
_SEVERAL = re.compile("(?:好几|[几数]|若干|(?<![以晚早午马路网线])上)$")
_TWO = re.compile(
    "(?P<ten>十?)(?P<low>[一二两三四五六七八九])(?P<high>[二三四五六七八九])(?P<scale>[十百千万亿]*)"
)
_NONE = Decimal(0)
_LAST_SCALE = re.compile("[十百千万亿]+$")
_MOVED = re.compile(
    r"，?(?:[较比](?:上年|去年|20[0-9]{2}年)(?:同期)?)?(?:提高|提升|上升|下降|增加|降低|减少|降|升)?"
    r"(?:(?:到|至|为)(?:20[0-9]{2}年[底末]?的)?|(?<=[高升降加低少]))"
    r"|，?(?:[高低优]于|较|比|（)?(?:上年|去年|20[0-9]{2}年)(?:同期)?[为的]?"
)
_CALLED = (
    "{coefficient}(?:[由从自](?:20[0-9]{2}年|[^，。；、0-9]{1,8})[底末初]?的?|[^，。；、0-9]{0,6})$"
)
# 分别提高0.6和1.2个百分点: the row ends in a unit, so that none of it is bare.
_ROW_ON = re.compile(r"(?:(?:[、和及与]|以及)[0-9]++(?:\.[0-9]++)?){1,8}+[^0-9.，。；、（）\s]")


def find(text: str) -> list[Quantity]:
    """Return every quantity of normalised text in order; dates, ordinals, codes, names are none."""
    found = [
        *_plain(text, _Spans(name_pattern(), text)),
        *filter(None, (marked.read(text, match) for match in marked_pattern().finditer(text))),
    ]
    found.sort()
    return found


class _Spans:
    """The spans of names in a text, asked for in rising order."""

    def __init__(self, pattern: re.Pattern[str], text: str) -> None:
        self._matches = pattern.finditer(text)
        self._start, self._end = 0, 0

    def cover(self, start: int, end: int) -> bool:
        """Whether a name overlaps the span."""
        while self._end <= start:
            match = next(self._matches, None)
            if match is None:
                self._start = self._end = 1 << 62
                return False
            self._start, self._end = match.span()
        return self._start < end


def _plain(text: str, names: _Spans) -> Iterator[Quantity]:
    pending: re.Match[str] | None = None
    held: Quantity | None = None
    row = list[re.Match[str]]()
    ratio_end = -1
    for match in _candidates(text, quantity_pattern()):
        if names.cover(*match.span()):
            pending, row = None, []
            continue
        if row and text[row[-1].end() : match.start()] not in JOINTS:
            row = []
        if match["arabic"] is not None and match["unit"] is None:
            bare = _coefficient(text, match, ratio_end) or _money(text, match)
            if bare:
                ratio_end = bare.end
                yield bare
            pending, row = match, [] if bare else [*row[-LONGEST_ROW:], match]
            continue
        made = _make(text, match)
        if made and row and _shares_unit(text, row, match):
            yield from (_elided(text, low, match, made) for low in row)
            pending = None
        row = []
        if made and pending is not None and _is_range(text, pending, match):
            held = None if pending["unit"] else held
            made = _ranged(pending, match, made)
        if held:
            yield held
        pending, held = match, made
    if held:
        yield held


def _candidates(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern`, tried only where a number begins."""
    end = 0
    for beginning in _BEGINNING.finditer(text):
        start = beginning.start()
        if start >= end and (match := pattern.match(text, start)):
            end = match.end()
            if match.end("arabic") - match.start("arabic") <= LONGEST:
                yield match


def _is_range(text: str, low: re.Match[str], high: re.Match[str]) -> bool:
    """Whether two numbers are the ends of one range, and not what a change led from and to."""
    if low.end() + 1 != high.start() or text[low.end()] not in RANGE_MARKS or not low["arabic"]:
        return False
    if low["unit"] is None:
        return True
    before = text[max(0, low.start() - LOOK_BACK) : low.start()]
    return low["unit"] == high["unit"] and not _CHANGED_FROM.search(before)


def _money(text: str, match: re.Match[str]) -> Quantity | None:
    """Return an amount that ends its clause without its 元."""
    scale = _scale(match)
    if not (match["scale"] or "").startswith("个") and not _is_money(text, match, scale):
        return None
    start, bound = qualified(text, match.start(), match["after"])
    bound = "min" if _is_more(match) else bound
    number = match["arabic"].replace("点", ".")
    value = numerals.parse(f"{number}{scale}")
    resolution = _resolution(number, scale, "money")
    return Quantity(start, match.end(), value, "元", bound, "money", resolution)


def _is_money(text: str, match: re.Match[str], scale: str) -> bool:
    """Whether the words around a number with no unit speak of money; 4个亿 needs none."""
    if scale[-1:] not in ("万", "亿") or not _ENDS_AMOUNT.match(text, match.end()):
        return False
    near = max(0, match.start() - 2 * LOOK_BACK)
    spoken = _SPENT.search(text, near, match.start())
    return bool(spoken or _MORE_MONEY.search(text, near, match.start()))


def _shares_unit(text: str, row: list[re.Match[str]], last: re.Match[str]) -> bool:
    """Whether numbers in a row leave their unit to the last: `分别提高1.8和5.4个百分点`."""
    if not last["arabic"] or text[row[0].start() - 1 : row[0].start()] in "第\n ":
        return False
    if all("." in (match["arabic"] or "") for match in (*row, last)):
        return True
    return _EACH.search(text, max(0, row[0].start() - 2 * LOOK_BACK), row[0].start()) is not None


def _elided(text: str, low: re.Match[str], last: re.Match[str], made: Quantity) -> Quantity:
    """Return a number that borrows scale and unit of the last of its row."""
    scale = _scale(low) or _scale(last)
    start, bound = qualified(text, low.start(), None)
    tenths = 10 if last["unit"] == "成" else 1
    value = numerals.parse(f"{low['arabic']}{scale}") * tenths
    resolution = _resolution(low["arabic"], scale, made.measure) * tenths
    return made._replace(
        start=start, end=low.end(), value=value, bound=bound, resolution=resolution
    )


def _make(text: str, match: re.Match[str]) -> Quantity | None:
    try:
        if match["unit"]:
            return _counted(text, match)
        return _in_characters(text, match) if match["chinese"] else _fraction(text, match)
    except numerals.NumeralError:
        return None


def _fraction(text: str, match: re.Match[str]) -> Quantity | None:
    """Return a fraction as a share; `1/3` only where the words around it speak of a part."""
    told = text[max(0, match.start() - 2) : match.start()].endswith(_SLASH_BEFORE)
    if "/" in match["fraction"] and not told and not text.startswith(_SLASH_AFTER, match.end()):
        return None
    value, unit = numerals.percentage(match["fraction"])
    start, bound = qualified(text, match.start(), match["after"])
    return Quantity(start, match.end(), value, unit, bound, "ratio", Decimal(1), True)


def _counted(text: str, match: re.Match[str]) -> Quantity | None:
    unit, kind = unit_of(match["unit"])
    begin, number, after = match.start(), match["arabic"].replace("点", "."), match["after"]
    if exclusions.is_none(text, match, kind):
        return None
    scale = _scale(match)
    value = numerals.parse(number + scale)
    resolution = _resolution(number, scale, kind)
    if match["half"]:
        value += Decimal("0.5") * numerals.scale(scale)
        resolution = resolution / 2
    if match["power"]:
        factor = Decimal(10) ** int(match["power"].translate(_POWERS))
        value, resolution = value * factor, _worth("", len(number.partition(".")[2])) * factor
    if kind == "tenths":
        value, resolution, kind = *_of_tenths(value, match["tenth"]), "ratio"
    if match["per"]:
        unit, kind = f"{unit}/{per_unit(match['per'])}", "rate"
    start, bound = qualified(text, begin, after)
    if _is_more(match):
        bound = "min"
    classed = after in _CLASSES
    end = match.end()
    if kind == "time" and text.startswith("内", end):  # 4小时内响应
        end, bound = end + 1, "max"
    made = Quantity(start, end, value, unit, bound, kind, resolution, False, classed)
    return _signed(text, made, begin) if text[begin - 1 : begin] in SIGNS else made


def _signed(text: str, made: Quantity, begin: int) -> Quantity:
    """Return a quantity with the sign before its number at `begin`; what is counted has none."""
    sign = 0 if made.measure in _NO_SIGN or made.start < begin else sign_before(text, begin)
    value = made.value if text[begin - 1] in "+＋" else -made.value
    return made._replace(start=begin - sign, value=value) if sign else made


def _of_tenths(value: Decimal, tenth: str | None) -> tuple[Decimal, Decimal]:
    """Return tenths in percent (`九成八` is 98) and what their last digit is worth."""
    if not tenth:
        return value * 10, Decimal(10)
    return value * 10 + (5 if tenth == "半" else numerals.parse(tenth)), Decimal(1)


def _guessed(text: str, begin: int, number: str) -> tuple[int, str] | None:
    """Return where a guess (`几十`, `二三十`) begins and its least value, else None."""
    if number[0] in "十百千万亿":
        several = _SEVERAL.search(text, max(0, begin - 2), begin)
        least = f"一{number}" if number[0] in "万亿" else number
        return (several.start(), least) if several else None
    two = _TWO.fullmatch(number)
    if not two or not (two["ten"] or two["scale"]):
        return None
    low, high = numerals.parse(two["low"]), numerals.parse(two["high"])
    return (begin, number.replace(two["high"], "", 1)) if high == low + 1 else None


def _in_characters(text: str, match: re.Match[str]) -> Quantity | None:
    number, scale, word = match["chinese"], match["scale3"] or "", match["unit3"]
    unit, kind = unit_of(word)
    more = bool(match["more3"] or match["more4"] or match["over"])
    guess = _guessed(text, match.start(), number)
    if not guess and not exclusions.is_figure(text, match, number, word, kind):
        return None
    if kind == "time" and not exclusions.is_duration(text, match):
        return None
    value = numerals.parse((guess[1] if guess else number) + scale)
    resolution = Decimal(0) if kind == "count" else Decimal(1)
    if kind == "tenths":
        value, resolution, kind = *_of_tenths(value, match["tenth"]), "ratio"
    start, bound = qualified(text, guess[0] if guess else match.start(), match["after"])
    least = more or (guess is not None and bound == "exact")
    made = Quantity(
        start, match.end(), value, unit, "min" if least else bound, kind, resolution, True
    )
    if guess:
        return made._replace(vague=True)
    before = text[match.start() - 1 : match.start()]
    return _signed(text, made, match.start()) if before in SIGNS else made


def _scale(match: re.Match[str]) -> str:
    """Return the scale word of a number, without the 个 before it: 4个亿 is 4亿."""
    return (match["scale"] or "").lstrip("个多余")


def _is_more(match: re.Match[str]) -> bool:
    """Whether 余, 多, 来 or + beside a number says that it is at least that: 3个多亿."""
    scale = match["scale"] or ""
    return bool(
        match["more"]
        or match["more2"]
        or match["plus"]
        or match["over"]
        or scale[1:2] in ("多", "余")
    )


def _resolution(number: str, scale: str, kind: str) -> Decimal:
    if kind == "count" and not scale:
        return _NONE
    return _worth(scale, len(number.partition(".")[2]))


@lru_cache(maxsize=256)
def _worth(scale: str, places: int) -> Decimal:
    """Return what one unit of the last of `places` decimals is worth."""
    last = _LAST_SCALE.search(scale)
    mixed = scale.lstrip("十百千万亿")
    return Decimal(numerals.scale(last[0] if mixed and last else scale)).scaleb(-places)


def _ranged(low: re.Match[str], high: re.Match[str], made: Quantity) -> Quantity:
    """Return a range (`3至5个`) as its lower end at least, which borrows the upper one's scale."""
    scale = _scale(low) or _scale(high)
    value = numerals.parse(f"{low['arabic']}{scale}")
    return made._replace(start=low.start(), value=value, bound="min", ranged=True)


def _coefficient(text: str, match: re.Match[str], ratio_end: int) -> Quantity | None:
    """Return a bare number that is called a coefficient, or that one at `ratio_end` rose to."""
    start, end = match.span("arabic")
    if "." not in match["arabic"] or match["scale"] or text[end : end + 1] in DATE_MARKS:
        return None
    if _ROW_ON.match(text, end):
        return None
    moved = start - LOOK_BACK < ratio_end and _MOVED.fullmatch(text, ratio_end, start)
    near = max(0, start - COEFFICIENT_BACK)
    if not moved and not worded(_CALLED).search(text, near, start):
        return None
    following = text[match.end() : match.end() + 1]
    if following.isascii() and following.isalnum():
        return None
    begin, bound = qualified(text, start, match["after"])
    value = numerals.parse(match["arabic"])
    return Quantity(
        begin, match.end(), value, "1", bound, "coefficient", _resolution(match["arabic"], "", "")
    )
