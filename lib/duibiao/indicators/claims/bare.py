"""Lists that no word opens: `灌溉面积38.4万亩，自流26.1万亩，提水12.3万亩`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from duibiao.indicators.claims.arithmetic import add_up
from duibiao.indicators.claims.complete import (
    PAIR,
    REST,
    alike,
    divided,
    leads,
    misprinted,
    numbered,
    off,
    swapped,
)
from duibiao.indicators.claims.figures import Figure, Passage, additive
from duibiao.indicators.claims.lists import FURTHEST, weight

ITEM = re.compile(r"^[^，,。；;、：:\d]{0,10}[，,、；;：:和及][^，,。；;、：:]{1,14}$")
LISTED = re.compile(r"[：:][^，,。；;]*$")
"""What stands behind a colon is an item itself."""
LEFT = re.compile(r"其余|余下|剩[余下]|[空缺]编")
"""What is left of the whole; 其他 may be but the last of several wholes."""
OTHERWISE = re.compile(r"比|较|占|同期|合计|共计|总计|累计|其中|新增|另|还(?!有)|并")
"""What opens another matter, or a figure beside the list."""


def bare(passage: Passage) -> Iterator[tuple[int, list[int]]]:
    """Yield wholes and the parts that follow them bare.

    A list is one when it comes out; else when its labels divide one matter up and exceed it or miss
    it by one digit, or when they are alike and a misprint (two digits swapped, one digit or one
    unit wrong) keeps it from coming out; of three parts and more two digits swapped are enough.
    """
    end = 0
    for whole in range(len(passage.figures) - 2):
        places = _run(passage, whole) if whole >= end else []
        if len(places) > 1 and _is_list(passage, whole, places):
            end = places[-1] + 1
            yield whole, places


def _run(passage: Passage, whole: int) -> list[int]:
    found: list[int] = []
    if passage.before(whole + 1)[:1] == "、" or LISTED.search(passage.before(whole)):
        return found
    parting = weight(passage.before(whole + 1))
    for place in range(whole + 1, min(len(passage.figures), whole + FURTHEST)):
        apart = weight(passage.before(place)) > parting
        if apart or not _is_item(passage, passage.figures[whole], place):
            break
        found.append(place)
    return found


def _is_item(passage: Passage, total: Figure, place: int) -> bool:
    one, words = passage.figures[place], passage.before(place)
    inside = passage.groups[place] == passage.groups[place - 1]
    worded = ITEM.match(words) and not OTHERWISE.search(words)
    return bool(additive(total, one) and inside and worded)


def _is_list(passage: Passage, whole: int, places: list[int]) -> bool:
    total, members = passage.figures[whole], [passage.figures[place] for place in places]
    labels = [passage.label(place) for place in places]
    rest = bool(REST.search(labels[-1]))
    if total.bound != "exact" or not (rest or {one.role for one in members} == {total.role}):
        return False
    if add_up(total, members):
        return True
    if leads(passage.label(whole), labels):
        return False
    apart = bool(LEFT.search(labels[-1])) or divided(labels) or numbered(labels)
    if apart and off(total, members):
        return True
    if apart or rest or alike(labels):
        return misprinted(total, members)
    return len(members) > PAIR and swapped(total, members)
