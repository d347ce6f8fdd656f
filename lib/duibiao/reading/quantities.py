"""Quantities in Chinese prose: where they stand, what they are worth, and what is none.

A quantity is a number with its scale, its unit or measure word, and the qualifiers that touch it.
Text is normalised character by character first, so every offset holds for the text as given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from duibiao.reading import numerals
from duibiao.reading.lexicons import alternation, branches, group, table, words

BEFORE = {
    "min": "不低于|不少于|不小于|不下于|至少|超过|突破|大于|高于|多于|超|逾|≥|>=|>|＞|≧",
    "max": "不超过|不高于|不大于|不多于|至多|最多|小于|低于|少于|不足|不到|接近|将近|近"
    "|≤|<=|<|＜|≦",
    "approx": "大约|约为|约|大概|大致",
}
AFTER = {
    "min": "及以上|以上|+",
    "max": "及以下|以下|以内|之内",
    "approx": "左右|上下",
}
_BOUND_BEFORE = {word[::-1]: bound for bound, found in BEFORE.items() for word in found.split("|")}
_BOUND_AFTER = {word: bound for bound, found in AFTER.items() for word in found.split("|")}
_LONGEST_BEFORE = max(map(len, _BOUND_BEFORE))
_CLASSES = frozenset({"以上", "及以上", "以下", "及以下"})
RANGE_MARKS = frozenset("-—–－~～至到")
DATE_MARKS = frozenset("年月日号时点届周刻世:：/")
LOOK_BACK = 12


class Quantity(NamedTuple):
    """A number with its unit: `start` and `end` with its qualifiers, `value` in `unit`.

    `resolution` is what one unit of its last written digit is worth, 0 for things counted one by
    one. `measure` is the kind of unit of `measures.csv`, or `rank`, `zero`, `coefficient`.
    `chinese` tells a number written in characters, which is often no figure; `classed` that 以上
    or the like follows it; `ranged` that it is one end of a range.
    """

    start: int
    end: int
    value: Decimal
    unit: str
    bound: str
    measure: str
    resolution: Decimal
    chinese: bool = False
    classed: bool = False
    ranged: bool = False


@cache
def _folding() -> tuple[re.Pattern[str], dict[str, str]]:
    scripts = table("scripts")
    letters = (code for code in range(0xFF10, 0xFF5B) if chr(code) not in "：；？")
    wide = {chr(code): chr(code - 0xFEE0) for code in letters}
    marks = {"％": "%", "．": ".", "＋": "+", "\u3000": " ", "\xa0": " "}
    marks |= dict(zip("(),;:!?", "（），；：！？", strict=True))
    folded = dict(zip(scripts["traditional"], scripts["simplified"], strict=True)) | wide | marks
    return re.compile(f"[{re.escape(''.join(folded))}]"), folded


def normalise(text: str) -> str:
    """Return the text with half-width digits, full-width punctuation and simplified characters.

    One character for one: offsets in the result are offsets in the text.
    """
    pattern, folded = _folding()
    return pattern.sub(lambda match: folded[match[0]], text)


@cache
def _grammar() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    measures = table("measures")
    measures = measures.assign(word=measures["word"].map(normalise))
    refused = dict(zip(measures["word"], measures["not_before"], strict=True))
    unit = alternation(measures["word"], refused)
    in_characters = measures.loc[measures["chinese"] == "yes", "word"]
    chinese_unit = alternation(in_characters, refused)
    scale = "(?:万亿|千万|百万|十万|千亿|百亿|亿|万|个亿|千(?![瓦米克伏卡])|百(?!分))"
    formal = "[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]"
    cipher = f"[{numerals.CHINESE}]"
    quantity = re.compile(
        rf"""
        (?<![0-9.+{numerals.CHINESE}A-Za-z])
        (?:
          (?P<fraction>
            [1-9]/[2-9](?=的|以上|左右)
          | (?:[0-9]{{1,3}}|{cipher}{{1,4}})分之
            (?:[0-9]{{1,3}}(?:\.[0-9]{{1,4}})?|[{numerals.CHINESE}点]{{1,8}})
          )
        |
          (?P<arabic>
            [0-9]{{1,3}}(?:[,， ][0-9]{{3}}){{1,5}}+(?![0-9])(?:\.[0-9]++)?
          | [0-9]++(?:\.[0-9]++)?
          )
          [ ]?(?P<more>余|多)?
          (?P<scale>{scale}(?:[0-9]++(?:\.[0-9]++)?万)?)?
          (?P<more2>余|多|来)?
          (?P<plus>\+)?
          [ ]?(?P<unit>{unit})?
        |
          (?P<chinese>{cipher}++(?:点{cipher}++)?|[壹贰叁肆伍陆柒捌玖]{formal}{{1,12}})
          (?P<more3>余|多|来|几)?(?P<scale3>[十百千万亿]{{1,2}})?(?P<more4>余|多)?
          (?P<unit3>{chinese_unit})
        )
        (?P<after>及以上|以上|及以下|以下|以内|之内|左右|上下)?
        """,
        re.VERBOSE,
    )
    zero = alternation(group("zero"))
    special = re.compile(
        rf"“(?P<sum>[0-9]+(?:\+[0-9]+){{1,3}})”(?P<sum_unit>{unit})"
        rf"|“(?P<stars>[1-7{numerals.CHINESE}])星级?”(?P<star_after>以上)?"
        rf"|零(?P<zero>)“?(?:{zero})"
        rf"|前(?P<top>[0-9]{{1,2}}|{cipher}{{1,2}})(?=[名位强]|[，。；、]|$)"
        rf"|第(?P<rank>[0-9]{{1,3}}|{cipher}{{1,4}})"
    )
    fixed = branches(map(normalise, table("fixed_names")["word"]))
    names = re.compile(
        rf"《[^《》\n]{{1,60}}》|“[^“”\n]{{1,14}}”|‘[^‘’\n]{{1,14}}’|「[^「」\n]{{1,14}}」|{fixed}"
        r"|〔[0-9]{4}〕[0-9]{1,4}号?|（[0-9]{4}）[0-9]{1,4}号|\[[0-9]{4}\][0-9]{1,4}号"
    )
    return quantity, special, names


@cache
def _units() -> dict[str, tuple[str, str]]:
    measures = table("measures")
    return {
        normalise(word): (unit, kind)
        for word, unit, kind in zip(
            measures["word"], measures["unit"], measures["kind"], strict=True
        )
    }


def find(text: str) -> list[Quantity]:
    """Return every quantity of normalised text in order; dates, ordinals, codes, names are none."""
    quantity, special, names = _grammar()
    found = [
        *_plain(text, quantity, _Spans(names, text)),
        *(made for match in special.finditer(text) if (made := _special(text, match))),
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


def _plain(text: str, pattern: re.Pattern[str], names: _Spans) -> Iterator[Quantity]:
    pending: re.Match[str] | None = None
    ratio_end = -1
    for match in _candidates(text, pattern):
        kind = match.lastgroup and (match["arabic"] or match["fraction"] or match["chinese"])
        if not kind or names.cover(match.start(), match.end()):
            pending = None
            continue
        if match["arabic"] is not None and match["unit"] is None:
            bare = _coefficient(text, match, ratio_end)
            if bare:
                ratio_end = bare.end
                yield bare
            pending = match
            continue
        made = _make(text, match)
        if made and pending is not None and _is_range(text, pending, match):
            low = _low_end(text, pending, match, made)
            yield low
            made = made._replace(bound="max", ranged=True)
        if made:
            yield made
        pending = None


_RUN = re.compile(f"[0-9{numerals.CHINESE}]++|[壹贰叁肆伍陆柒捌玖]")


def _candidates(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern`, tried only where a run of digits or numerals begins."""
    end = 0
    for run in _RUN.finditer(text):
        if run.start() >= end and (match := pattern.match(text, run.start())):
            end = match.end()
            yield match


def _is_range(text: str, low: re.Match[str], high: re.Match[str]) -> bool:
    return low.end() + 1 == high.start() and text[low.end()] in RANGE_MARKS


def _make(text: str, match: re.Match[str]) -> Quantity | None:
    try:
        if match["fraction"]:
            return _fraction(text, match)
        if match["arabic"]:
            return _counted(text, match, match["arabic"], match["scale"] or "", match["unit"])
        return _in_characters(text, match)
    except numerals.NumeralError:
        return None


def _fraction(text: str, match: re.Match[str]) -> Quantity | None:
    value, unit = numerals.percentage(match["fraction"])
    start, bound = _qualified(text, match.start(), match["after"])
    return Quantity(start, match.end(), value, unit, bound, "ratio", Decimal(1), True)


def _counted(
    text: str, match: re.Match[str], number: str, scale: str, word: str
) -> Quantity | None:
    unit, kind = _units()[word]
    if text[match.start() - 1 : match.start()] in _NOT_AFTER or _is_numbering(text, match, kind):
        return None
    if kind == "time" and not _is_duration(text, match):
        return None
    if kind == "score" and text[match.start() - 1] in "时点":
        return None
    scale = scale.removeprefix("个")
    whole = numerals.parse(number)
    value = numerals.parse(f"{number}{scale}") if scale else whole
    resolution = _resolution(number, scale, kind)
    if kind == "tenths":
        value, resolution, kind = value * 10, Decimal(10), "ratio"
    start, bound = _qualified(text, match.start(), match["after"])
    if match["more"] or match["more2"] or match["plus"]:
        bound = "min"
    classed = match["after"] in _CLASSES
    return Quantity(start, match.end(), value, unit, bound, kind, resolution, False, classed)


def _in_characters(text: str, match: re.Match[str]) -> Quantity | None:
    number, scale, word = match["chinese"], match["scale3"] or "", match["unit3"]
    unit, kind = _units()[word]
    more = bool(match["more3"] or match["more4"])
    if not _is_figure(text, match, number, word, kind):
        return None
    if kind == "time" and not _is_duration(text, match):
        return None
    value = numerals.parse(number + scale)
    resolution = Decimal(0) if kind == "count" else Decimal(1)
    if kind == "tenths":
        value, resolution, kind = value * 10, Decimal(10), "ratio"
    start, bound = _qualified(text, match.start(), match["after"])
    return Quantity(
        start, match.end(), value, unit, "min" if more else bound, kind, resolution, True
    )


@cache
def _duration_words() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation(group('duration'))})了?(?:近|约|达)?$")


_LASTED = re.compile(r"(?:历时|耗时|用时|为期)了?(?:近|约)?$")


def _is_duration(text: str, match: re.Match[str]) -> bool:
    """Whether a span of time is told as an effort (`连续奋战30余天`), and is no date or rota."""
    more = match["more"] or match["more2"] or match["more3"] or match["more4"]
    near = text[max(0, match.start() - LOOK_BACK) : match.start()]
    if text[match.end() : match.end() + 2].startswith(("值", "前", "来")):
        return False
    if match[0].endswith(("年", "月")):
        return bool(_LASTED.search(near))
    return bool(more) or bool(_duration_words().search(near))


_EVERY = re.compile(r"(?:每|各|至少|不少于)[^，。；、每]{0,8}$|人手$|人均$")
_VAGUE = re.compile(r"^[两二三四五六七八九]{2}$")
_COUNTED_ONCE = frozenset("次场期轮名起座件篇册本份套") | {"场次", "人次"}
_NO_COUNT_AFTER = frozenset("漏落少留差丢这那每某何同统唯第了到于是为成如万和与及\n，。；、：（“")
_CLOSING = frozenset("，。；、：）")
_ALONE = frozenset("二零〇百千万亿")
_ORDINAL = frozenset("第星周初之其礼统届前")
_NOT_AFTER = frozenset("第前=")


def _is_figure(text: str, match: re.Match[str], number: str, word: str, kind: str) -> bool:
    start = match.start()
    previous = text[start - 1 : start]
    if previous in _ORDINAL and text[start - 2 : start - 1] != "每":
        return False
    if number == "一":
        if _is_one(text, match, word):
            return True
        near = text[max(0, start - LOOK_BACK) : start]
        return kind == "count" and bool(_EVERY.search(near)) and not _is_article(text, match, word)
    return number not in _ALONE and not _VAGUE.match(number)


def _is_one(text: str, match: re.Match[str], word: str) -> bool:
    """Whether `一` counts what stands before it: `应急演练一次，`, `学习资料一册。`"""
    return (
        word in _COUNTED_ONCE
        and text[match.start() - 1] not in _NO_COUNT_AFTER
        and text[match.end() : match.end() + 1] in _CLOSING
    )


def _is_article(text: str, match: re.Match[str], word: str) -> bool:
    previous = text[match.start() - 1]
    return word not in "次册本份遍轮回" or previous == "每"


def _is_numbering(text: str, match: re.Match[str], kind: str) -> bool:
    """Whether `2.5座` opens a line: item 2, then five, and no quantity with a fraction."""
    return (
        kind == "count"
        and not match["scale"]
        and "." in match["arabic"]
        and (match.start() == 0 or text[match.start() - 1] in "\n　 ")
    )


def _resolution(number: str, scale: str, kind: str) -> Decimal:
    if kind == "count" and not scale:
        return Decimal(0)
    places = len(number.partition(".")[2])
    mixed = scale.lstrip("十百千万亿")
    return Decimal(numerals.scale("万" if mixed else scale)).scaleb(-places)


def _qualified(text: str, start: int, after: str | None) -> tuple[int, str]:
    """Return where the qualifier before `start` begins, and the bound of both sides."""
    bound = _BOUND_AFTER.get(after or "", "exact")
    for length in range(_LONGEST_BEFORE, 0, -1):
        before = text[max(0, start - length) : start][::-1]
        if len(before) == length and before in _BOUND_BEFORE:
            return start - length, _BOUND_BEFORE[before]
    return start, bound


def _low_end(text: str, low: re.Match[str], high: re.Match[str], made: Quantity) -> Quantity:
    """Return the lower end of a range; it borrows the scale and the unit of the upper one."""
    scale = low["scale"] or high["scale"] or ""
    number = low["arabic"]
    return Quantity(
        low.start(),
        low.end(),
        numerals.parse(f"{number}{scale}"),
        made.unit,
        "min",
        made.measure,
        made.resolution,
        ranged=True,
    )


_MOVED = re.compile(r"(?:提高|提升|上升|下降|增加|降低|减少|降|升)?(?:到|至|为)")


@cache
def _coefficient_words() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation(group('coefficient'))})[^，。；、0-9]{{0,6}}$")


def _coefficient(text: str, match: re.Match[str], ratio_end: int) -> Quantity | None:
    """Return a bare number that the words before it call a coefficient, or that one ending at
    `ratio_end` rose or fell to.
    """
    start, end = match.span("arabic")
    if "." not in match["arabic"] or match["scale"] or text[end : end + 1] in DATE_MARKS:
        return None
    moved = start - LOOK_BACK < ratio_end and _MOVED.fullmatch(text, ratio_end, start)
    if not moved and not _coefficient_words().search(text, max(0, start - LOOK_BACK), start):
        return None
    if not _ends(text, match.end()):
        return None
    begin, bound = _qualified(text, start, match["after"])
    value = numerals.parse(match["arabic"])
    return Quantity(
        begin, match.end(), value, "1", bound, "coefficient", _resolution(match["arabic"], "", "")
    )


def _ends(text: str, end: int) -> bool:
    following = text[end : end + 1]
    return not following or not (following.isascii() and following.isalnum())


def _special(text: str, match: re.Match[str]) -> Quantity | None:
    start, end = match.span()
    try:
        if match["sum"]:
            unit, kind = _units()[match["sum_unit"]]
            return Quantity(
                start, end, numerals.parse(match["sum"]), unit, "exact", kind, Decimal(0)
            )
        if match["stars"]:
            bound = "min" if match["star_after"] else "exact"
            return Quantity(
                start, end, numerals.parse(match["stars"]), "星", bound, "count", Decimal(0)
            )
        if match["zero"] is not None:
            return Quantity(start, start + 1, Decimal(0), "1", "exact", "zero", Decimal(0))
        return _top(text, match) if match["top"] else _rank(text, match)
    except numerals.NumeralError:
        return None


@cache
def _rank_after() -> re.Pattern[str]:
    return re.compile(alternation(group("rank_noun")))


@cache
def _rank_before() -> re.Pattern[str]:
    return words("rank_verb")


_SCOPES = ("全国", "全省", "全市", "全县", "全区", "全州", "全系统")
_RANK_END = frozenset("，。；、：）!！?？”\n的和并,;")


def _top(text: str, match: re.Match[str]) -> Quantity | None:
    """Return a place among the first few: `进入全省前三名` is a rank of three at most."""
    near = text[max(0, match.start() - LOOK_BACK) : match.start()]
    if not (_rank_before().search(near) or near.endswith(_SCOPES)):
        return None
    value = numerals.parse(match["top"])
    return Quantity(*match.span(), value, "1", "max", "rank", Decimal(0))


def _rank(text: str, match: re.Match[str]) -> Quantity | None:
    """Return a place won (`位列全省第三`, `第一方阵`), none for an ordinal."""
    start, end = match.span()
    followed = _rank_after().match(text, end)
    near = text[max(0, start - LOOK_BACK) : start]
    placed = _rank_before().search(near) is not None
    placed = placed or near.endswith(_SCOPES)
    ends = text[end : end + 1] in _RANK_END or end == len(text)
    if followed and followed[0] not in ("名", "位"):
        if text[followed.end() : followed.end() + 1] == "的":
            return None
    elif not (placed and (ends or followed)):
        return None
    return Quantity(start, end, numerals.parse(match["rank"]), "1", "exact", "rank", Decimal(0))
