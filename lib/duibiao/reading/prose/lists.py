"""Figures in a row: `分别下降1.6%和10.8%`, `办结率、公示率分别为100%、98%`."""

from __future__ import annotations

import re

from duibiao.reading.lexicons import group
from duibiao.reading.prose.dates import is_of_years
from duibiao.reading.prose.kinds import CHANGES
from duibiao.reading.prose.times import When
from duibiao.reading.quantities import Quantity

JOINTS = frozenset({"、", "和", "及", "与", "以及", "，", ",", "/"})
_EACH, _IN_TURN = "分别", "依次"
_AND = re.compile("以及|[、与]|(?<!普)及|(?<![饱总缓])和(?!谐)")
_SHARE_OF_WHOLE = re.compile("(?:用水量?|供水量?|面积|水量|投资)?占.{2,14}(?:比例|比重|比)$")
_ENDS = ("量", "率", "数", "积", "度", "额", "水", "资", "比", "例")
_IN_A_PLACE = re.compile("[^县市区镇乡]{1,4}[县市区镇乡]")
BEFORE, REACH = 12, 30
_DEALT = re.compile("分别[^，。；0-9]{0,8}$")


def follows(text: str, before: Quantity, figure: Quantity, alike: bool = True) -> bool:
    """Whether a figure stands right after another, `alike` in unit, with but a joint between."""
    same = before.unit == figure.unit or not alike
    return same and text[before.end : figure.start] in JOINTS


def run(text: str, figures: tuple[Quantity, ...], index: int, alike: bool = True) -> int:
    """Return how many figures in a row begin with the one at `index`."""
    end = index + 1
    while end < len(figures) and follows(text, figures[end - 1], figures[end], alike):
        end += 1
    return end - index


def deal(topic: str, words: str, text: str, figures: tuple[Quantity, ...], index: int) -> list[str]:
    """Return the topics that `分别` deals out to the run of figures it begins, if as many."""
    parts = [part for part in _AND.split(topic) if part]
    places = len(parts) > 1 and all(map(_IN_A_PLACE.match, parts))  # 松阳县、景宁县巡河率为82%、79%
    if not (_EACH in words or _IN_TURN in words or places):
        return []
    if not len(parts) == run(text, figures, index, alike=False) > 1:
        return []
    return _completed(parts) if run(text, figures, index) == len(parts) else parts


def _completed(parts: list[str]) -> list[str]:
    """Return the topics each with the tail that only the last of them has: 农业、工业用水量."""
    last = parts[-1]
    share = _SHARE_OF_WHOLE.search(last)
    tail = (
        share[0] if share else max(filter(last.endswith, group("shared_tail")), key=len, default="")
    )
    if last.endswith("环境补水"):  # 农业、工业、生活、人工生态环境补水: the others are 用水
        return [*(f"{part}用水" for part in parts[:-1]), last]
    length = len(parts[0])  # 轻度、中度和剧烈侵蚀面积: what the last has more than the others
    if all(len(part) == length for part in parts[:-1]) and len(last) - length > max(1, len(tail)):
        tail = last[length:]
    if not tail or len(last) <= len(tail) or any(part.endswith(_ENDS) for part in parts[:-1]):
        return parts
    return [*(f"{part}{tail}" for part in parts[:-1]), last]


def shared_bounds(text: str, start: int, figures: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """Return the figures, those that `分别` deals out with the bound that one of them has."""
    if _EACH not in text[start : figures[-1].start]:
        return figures
    out, index = list(figures), 0
    while index < len(out):
        count = run(text, figures, index)
        before = text[max(start, figures[index].start - BEFORE) : figures[index].start]
        ends = figures[index + count - 1].end
        if count > 1 and _DEALT.search(before):
            out[index : index + count] = _alike(
                out[index : index + count], text.startswith("以", ends - 2)
            )
        index += count
    return tuple(out)


def _alike(row: list[Quantity], within: bool) -> list[Quantity]:
    first, last = row[0].bound, row[-1].bound
    if first != "exact" and all(one.bound == "exact" for one in row[1:]):
        return [one._replace(bound=first) for one in row]
    if last == "max" and within and all(one.bound == "exact" for one in row[:-1]):
        return [one._replace(bound=last) for one in row]
    return row


def back(
    told: list[str], kind: str, words: str, text: str, figures: tuple[Quantity, ...], index: int
) -> list[str]:
    """Return the topics of figures `told` before, where a run of shares is one of each."""
    shares = kind == "share" and "占" in words and (_EACH in words or _IN_TURN in words)
    if not (shares or kind in CHANGES) or len(told) < 2:
        return []
    count = run(text, figures, index)
    each = 1 < count < len(told) and (_EACH in words or _IN_TURN in words)
    return told[-count:] if each or 1 < count == len(told) else []


def dates(text: str, found: list[When], figures: tuple[Quantity, ...]) -> dict[int, When]:
    """Return the times that `分别` deals out (`1月、2月分别…`), by where their figures stand."""
    dealt: dict[int, When] = {}
    group: list[When] = []
    for when in found:
        if is_of_years(when.covers) and text.startswith(_EACH, when.end):  # 2025年至2027年分别…
            first, last = map(int, when.covers.split("/"))
            each = [when._replace(covers=f"{y}", due=f"{y}") for y in range(first, last + 1)]
            dealt |= _dealt(text, each, figures)
    for index, when in enumerate(found):
        group = [*group, when] if group and text[group[-1].end : when.start] in JOINTS else [when]
        last = index + 1 == len(found) or text[when.end : found[index + 1].start] not in JOINTS
        if last and len(group) > 1:
            dealt |= _dealt(text, group, figures)
    return dealt


def together(text: str, found: list[When]) -> list[When]:
    """Return the times, two years in a row that are told of as one (`2023年和2024年，…`)."""
    out = found[:1]
    for when in found[1:]:
        last = out[-1]
        row = last.whole and when.whole and text[last.end : when.start] in JOINTS
        year = int(last.covers[-4:] or 0) + 1 if row else 0
        if when.covers == f"{year}" and _EACH not in text[when.end : when.end + REACH]:
            out.pop()
            years = f"{last.covers[:4]}/{year}"
            when = when._replace(covers=years, due=years)
        out.append(when)
    return out


def _dealt(text: str, group: list[When], figures: tuple[Quantity, ...]) -> dict[int, When]:
    after = [index for index, figure in enumerate(figures) if figure.start >= group[-1].end]
    if not after or run(text, figures, after[0]) != len(group):
        return {}
    row = figures[after[0] : after[0] + len(group)]
    return {figure.start: when for figure, when in zip(row, group, strict=True)}
