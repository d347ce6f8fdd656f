"""Figures in a row: `分别下降1.6%和10.8%`, `办结率、公示率分别为100%、98%`."""

from __future__ import annotations

import re

from duibiao.reading.quantities import Quantity

JOINTS = frozenset({"、", "和", "及", "与", "以及", "，", ",", "/"})
_EACH = "分别"
_AND = re.compile("以及|[、和及与]")


def follows(text: str, before: Quantity, figure: Quantity) -> bool:
    """Whether a figure stands right after another of its unit, with nothing but a joint between."""
    return before.unit == figure.unit and text[before.end : figure.start] in JOINTS


def run(text: str, figures: tuple[Quantity, ...], index: int) -> int:
    """Return how many figures in a row begin with the one at `index`."""
    end = index + 1
    while end < len(figures) and follows(text, figures[end - 1], figures[end]):
        end += 1
    return end - index


def deal(topic: str, words: str, count: int) -> list[str]:
    """Return the topics that `分别` deals out to `count` figures, none where the numbers differ."""
    if count < 2 or _EACH not in words:
        return []
    parts = [part for part in _AND.split(topic) if part]
    return parts if len(parts) == count else []
