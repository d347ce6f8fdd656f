"""Which quantities are no figure of the bureau: classes of object, stages, ranges, efforts."""

from __future__ import annotations

import re
from functools import cache

from duibiao.reading.lexicons import alternation, group, words
from duibiao.reading.quantities import Quantity
from duibiao.reading.quantities.figures import TAKEN

FIGURE, CONTEXT, NOTHING = "figure", "context", "nothing"
PHYSICAL = frozenset({"length", "area", "volume", "flow", "mass", "power", "energy", "voltage"})
_WITHIN = re.compile(r"范围|半径|高程以|深度以|内的|以内的|之内的")
_CLASS = re.compile(r"的?[^，。；、：（）0-9的]{1,12}")
_MAXIMS = ("不", "必", "坚持", "更", "务必", "一律", "没有", "凡")
_ACTS = frozenset({"次", "场", "轮", "期", "人次", "场次", "批次"})
_STEPS = frozenset("批步期次组路段")
_ABSTRACT_MEASURES = frozenset(
    {"个", "项", "条", "种", "类", "级", "层", "面", "位", "道", "点", "片"}
)


@cache
def _stages() -> re.Pattern[str]:
    return words("stage")


@cache
def _sort() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return words("abstract"), words("concrete"), re.compile(alternation(group("doing")))


def judge(figure: Quantity, before: str, after: str) -> str:
    """Return what a quantity is: `figure`, `context` (real, but none of the bureau's), `nothing`.

    `before` and `after` are the words around it within its clause.
    """
    if figure.measure == "time":
        return FIGURE if TAKEN.search(before) else CONTEXT
    if figure.measure == "voltage":
        return CONTEXT
    if figure.measure in PHYSICAL and _WITHIN.match(after):
        return CONTEXT
    if _names_a_class(figure, after):
        return CONTEXT
    if figure.unit in _ABSTRACT_MEASURES and _stages().match(after.removeprefix("大")):
        return CONTEXT
    if figure.unit in _STEPS and before.endswith("分"):
        return CONTEXT
    return _in_characters(figure, before, after) if _is_chinese_count(figure) else FIGURE


def _names_a_class(figure: Quantity, after: str) -> bool:
    """Whether it says which objects are meant: `库容10万立方米以上的水库`, `500人以上工程`."""
    if figure.bound not in ("min", "max") or not after:
        return False
    if figure.measure not in PHYSICAL and figure.unit not in ("人", "户"):
        return False
    return after.startswith("的") or bool(figure.classed and _CLASS.match(after))


def _is_chinese_count(figure: Quantity) -> bool:
    return figure.chinese and figure.measure == "count" and figure.value > 1


def _in_characters(figure: Quantity, before: str, after: str) -> str:
    """Sort a count in characters: most are a manner of speaking (`三个阶段`, `四个统筹`)."""
    if after.startswith(_MAXIMS):
        return NOTHING
    if before.endswith("连续"):
        return CONTEXT
    abstract, concrete, doing = _sort()
    noun = _noun(after)
    done = doing.search(before) is not None
    if figure.unit in _ACTS or figure.value >= 10:
        return FIGURE
    if figure.unit not in _ABSTRACT_MEASURES:
        return FIGURE if done or not noun or before.strip("“”、 ") else CONTEXT
    if concrete.search(noun):
        return FIGURE
    if abstract.search(noun):
        return NOTHING
    return FIGURE if done or (before and not noun) else NOTHING if noun else CONTEXT


def _noun(after: str) -> str:
    match = _CLASS.match(after)
    return match[0] if match else ""
