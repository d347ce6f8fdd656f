"""One cell of a ledger: the number, unit and qualifier somebody typed into it."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from duibiao.reading.lexicons import alternation, pairs
from duibiao.reading.quantities import numerals
from duibiao.reading.quantities.unit_words import is_counted, unit_named

LONGEST = 64
FINEST = 9
"""Decimals that count: a quotient has no last digit, and is fine."""
MISSING = frozenset(
    {
        *("", "-", "--", "—", "——", "–", "―", "/", "//", "\\", "…", "……", "无", "暂无", "空", "缺"),
        *("无数据", "未统计", "未报", "未上报", "不详", "n/a", "na", "nil", "null", "none", "nan"),
    }
)
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    **dict.fromkeys((0x3000, 0xA0, 0x2002, 0x2003, 0x2009, 0x202F), " "),
    **dict.fromkeys((0x2212, 0xFE63), "-"),
}
_MORE = {"余": "min", "多": "min"}
_FOOTNOTES = "*①②③④⑤⑥⑦⑧⑨⑩"
_VERB = re.compile(
    r"(?:力争|争取|确保|已|要|累计|共)*(?:新[增建]|建成|达到?|完成|实现|保持在?|稳定在|控制在|(?:提高|提升|增加|下降|降低|减少)[到至]|降[到至])?"
)
_CHANGE = re.compile(r"(增长|上升|增加|提高|增|升|↑)|(下降|减少|降低|减|降|↓)")
_UNCHANGED = frozenset({"持平", "与上年持平", "无变化"})
_REMARK = re.compile(r"\s*[(（]([^()（）\d]{1,30})[)）]$")
_SIMPLE = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?")
_CHARACTERS = re.compile(rf"([{numerals.CHINESE}点]+)([^{numerals.CHINESE}点\s]{{1,3}})?")
_COUNTING = frozenset({*numerals.DIGITS, "十", "拾"})
_RANK = re.compile(r"第\s*(\d{1,4})\s*([名位])?")


_CODE = re.compile("0.")


@cache
def _written() -> re.Pattern[str]:
    before, after = (alternation(pairs("qualifiers", side)) for side in ("before", "after"))
    return re.compile(
        rf"(?P<before>{before})?\s*"
        r"(?P<sign>[-+])?(?P<digits>\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?P<fraction>\.\d+)?"
        r"(?P<power>[eE][-+]?\d{1,3})?\s*"
        r"(?P<scale>[十百千]?万|[十百千万]?亿)?(?P<more>余|多)?\s*"
        rf"(?P<unit>[^\d\s,.;:，。；：、()（）“”\"'<>=+-][^\s,;:，。；：、()（）“”\"'<>=]{{0,11}}?)??"
        rf"(?P<after>{after}|余|多)?"
    )


class Figure(NamedTuple):
    """What a cell says.

    `value` is in `unit` as written (`34万余元` is 34 in `万元`; a bare scale such as `亿` is given
    as the unit); it is None for a cell that says there is no figure. `step` is what one unit of
    the last written digit is worth. `repairs` tells what was mended in reading.
    """

    value: float | None
    unit: str = ""
    bound: str = "exact"
    step: float = 0.0
    repairs: tuple[str, ...] = ()
    note: str = ""
    rank: bool = False


@lru_cache(maxsize=16384)
def read_figure(text: str) -> Figure | None:
    """Return what a cell's text says, or None when it is no figure."""
    if _SIMPLE.fullmatch(text):
        return Figure(float(text), step=_step(text))
    if len(text) > LONGEST:
        return None
    plain = narrow(text).removeprefix("'")
    if plain.lower() in MISSING or text.strip() in MISSING:
        return Figure(None, repairs=("missing",))
    repairs = ("full_width",) if plain != text.strip() else ()
    plain = plain.rstrip(_FOOTNOTES) or plain
    plain = plain.removeprefix("=").lstrip() if plain[:1] == "=" and plain[1:] else plain
    remark = _REMARK.search(plain)
    found = _written().fullmatch(plain[: remark.start()] if remark else plain)
    if found is None or _CODE.match(found["digits"]):
        return _rank(plain) or _in_characters(plain) or _behind_verb(plain)
    figure = _figure(found, repairs)
    return figure._replace(note=remark[1]) if remark and figure else figure


def read_change(text: str) -> Figure | None:
    """Return what a cell of a column of changes says: `下降3.2%` is -3.2 %, `持平` is 0."""
    plain = narrow(text)
    if plain in _UNCHANGED:
        return Figure(0.0, repairs=("change_in_words",))
    found = _CHANGE.match(plain)
    figure = read_figure(plain[found.end() :].strip()) if found else None
    if found is None or figure is None or figure.value is None or figure.value < 0:
        return None
    value = -figure.value if found[2] else figure.value
    return figure._replace(value=value, repairs=(*figure.repairs, "change_in_words"))


def narrow(text: str) -> str:
    """Return a text with half-width digits, letters and signs, without the blanks around it."""
    return text.translate(_WIDE).strip()


def number(value: float, step: float = 0.0) -> Figure:
    """Return the figure of a cell that holds a number, not text; `step` is that of its format."""
    exact = Decimal(repr(value))
    return Figure(value, step=step or _step(format(exact, "f").removesuffix(".0")))


def _figure(found: re.Match[str], repairs: tuple[str, ...]) -> Figure | None:
    digits = found["digits"].replace(",", "").replace(" ", "")
    mantissa = (found["sign"] or "") + digits + (found["fraction"] or "")
    exact = Decimal(mantissa + (found["power"] or ""))
    before, more, after = (found[name] for name in ("before", "more", "after"))
    said = pairs("qualifiers", "before").get(before or "")
    behind = pairs("qualifiers", "after") | _MORE
    bound = said or behind.get(more or after or "") or "exact"
    repairs += ("separator",) * (digits != found["digits"])
    repairs += ("qualifier",) * (bound != "exact")
    unit = (found["scale"] or "") + (found["unit"] or "")
    if found["unit"] and not unit_named(unit):
        return None
    step = 0.0 if found["power"] else _step(mantissa)
    return Figure(float(exact), unit, bound, step, repairs)


def _in_characters(plain: str) -> Figure | None:
    found = _CHARACTERS.fullmatch(plain)
    if found is None or not _COUNTING.intersection(found[1]):
        return None
    if found[2] and not unit_named(found[2]):
        return None
    try:
        value = float(numerals.parse(found[1]))
    except numerals.NumeralError:
        return None
    if found[2] == "成":
        return Figure(value * 10, "%", step=10.0, repairs=("characters",))
    return Figure(value, found[2] or "", step=1.0, repairs=("characters",))


def _behind_verb(plain: str) -> Figure | None:
    """`达到95%以上` and `力争12000` state the figure behind the verb."""
    behind = _VERB.match(plain)
    rest = plain[behind.end() :].strip() if behind else ""
    figure = read_figure(rest) if 0 < len(rest) < len(plain) else None
    return figure if figure and figure.value is not None else None


def _rank(plain: str) -> Figure | None:
    found = _RANK.fullmatch(plain)
    return Figure(float(found[1]), found[2] or "位", rank=True) if found else None


def _step(written: str) -> float:
    _, _, decimals = written.partition(".")
    return float(Decimal(1).scaleb(-min(len(decimals), FINEST)))


def resolution(step: float, unit: str) -> float:
    """Return what one unit of the last written digit is worth: 0 where things are counted."""
    return 0.0 if step >= 1 and is_counted(unit) else step
