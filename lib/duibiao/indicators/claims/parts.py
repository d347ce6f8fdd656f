"""Wholes and their parts: sums that must come out, parts that must not exceed their whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from duibiao.indicators.claims import rounding
from duibiao.indicators.claims.claim import Claim, Spans
from duibiao.indicators.claims.complete import (
    PAIR,
    REST,
    alike,
    complete,
    divided,
    misprinted,
    numbered,
    off,
    slipped,
    swapped,
)
from duibiao.indicators.claims.listed_parts import FURTHEST, Lists, summed, weight
from duibiao.indicators.claims.rounding import add_up, additive
from duibiao.indicators.claims.sentences import Figure, Passage
from duibiao.vocabulary.words import say

ITEM_BARE = re.compile(r"^[^，,。；;、：:\d]{0,10}[，,、；;：:和及][^，,。；;、：:]{1,14}$")
LISTED_BARE = re.compile(r"[：:][^，,。；;]*$")  # What stands behind a colon is an item itself
LEFT = re.compile(r"其余|余下|剩[余下]|[空缺]编")
"""What is left of the whole; 其他 may be but the last of several wholes."""
OTHERWISE = re.compile(r"比|较|占|同期|合计|共计|总计|累计|其中|新增|另|还(?!有)|并")
"""What opens another matter, or a figure beside the list."""
TWICE = re.compile(r"重复|重叠|扣除|减去|亏损")
"""Labels of what is taken off the sum again: such a list is left alone."""
ITEM = re.compile(r"^[^，,。；;]{0,2}[；;][^，,。；;、\d]{1,8}$")
"""What opens one more item of a list behind its semicolon: `；节水灌溉30件`."""
PLACES = re.compile(r"(?:[一-龥]{1,9}[市县区旗镇乡村][、和及])+[一-龥]{1,8}[市县区旗镇乡村]$")
LISTED = re.compile(r"(?:分为?|包括|包含|含)[^，,。；;]{0,30}$")
JOINED = re.compile(r"^[^，,。；;]{0,20}[和及与][^，,。；;]{0,20}$")
GENERAL = re.compile(r"(?:子?项目|部分|工程|类|方面|环节|任务|片区|标段)")
ALL = re.compile(r"个?(?:县|市|区|旗|镇|乡|村)")


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
    if passage.before(whole + 1)[:1] == "、" or LISTED_BARE.search(passage.before(whole)):
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
    worded = ITEM_BARE.match(words) and not OTHERWISE.search(words)
    return bool(additive(total, one) and inside and worded)


def _is_list(passage: Passage, whole: int, places: list[int]) -> bool:
    total, members = passage.figures[whole], passage.at(places)
    labels = [passage.label(place) for place in places]
    rest = bool(REST.search(labels[-1]))
    if total.bound != "exact" or not (rest or {one.role for one in members} == {total.role}):
        return False
    if add_up(total, members):
        return True
    if divided([passage.label(whole), *labels]):  # 县级…, then 乡级 and 村级
        return False
    apart = bool(LEFT.search(labels[-1])) or divided(labels) or numbered(labels)
    if apart and off(total, members):
        return True
    if apart or rest or alike(labels):
        return misprinted(total, members)
    return len(members) > PAIR and swapped(total, members)


def parts(passage: Passage, found: Lists) -> Iterator[Claim]:
    """Yield the sums and the parts of wholes that a passage states."""
    taken, added = {place for whole, places in found for place in (whole, *places)}, set[int]()
    for whole, places in found:
        yield from _judged(passage, whole, places)
    for whole in range(2, len(passage.figures)):
        for claim in _added_up(passage, whole, taken):
            yield claim
            added |= {whole, *summed(passage, whole)[0]}
    yield from _bare(passage, taken | added)
    yield from _listed_by_name(passage)
    yield from _named_last(passage, taken)


def _bare(passage: Passage, taken: set[int]) -> Iterator[Claim]:
    for whole, places in bare(passage):
        if not taken & {whole, *places}:
            total, members = passage.figures[whole], passage.at(places)
            yield _sum(passage, total, members, sure=True)


def _added_up(passage: Passage, whole: int, taken: set[int]) -> Iterator[Claim]:
    """Yield the sum of a total told after its parts; a loosely worded one must nearly come out."""
    places, sure = summed(passage, whole)
    if not places or taken & {whole, *places}:
        return
    if any(TWICE.search(passage.before(place)) for place in (*places, whole)):
        return
    total, members = passage.figures[whole], passage.at(places)
    sure = sure or divided([passage.label(place) for place in places])
    if sure or add_up(total, members) or slipped(total, members):
        yield _sum(passage, total, members, sure=True)


def _judged(passage: Passage, whole: int, found: list[int]) -> Iterator[Claim]:
    total = passage.figures[whole]
    members = passage.at(found)
    if len(members) == 1 and total.kind == "level":
        yield _part(passage, total, members[0])
    if len(members) == 1:
        return
    labels = [passage.label(place) for place in found]
    if any(TWICE.search(words) for words in (*labels, passage.after(found[-1]))):
        return
    gap = passage.text[total.end : members[0].start]
    tail = passage.after(found[-1]) or passage.text[members[-1].end : passage.end]
    sure = complete(total, members, labels, gap, tail) and not _goes_on(passage, total, found[-1])
    if _beyond(passage, total, members) or _of_other_years(total, members):
        return
    if add_up(total, members) or sure:
        yield _sum(passage, total, members, sure=True)
    elif sure is None:
        yield _sum(passage, total, members, sure=False)
    elif total.kind == "level":
        yield from (_part(passage, total, member) for member in members)


def _beyond(passage: Passage, total: Figure, members: Sequence[Figure]) -> bool:
    """Whether figures behind semicolons are no parts but stand beside the whole: one is more."""
    between = passage.text[members[0].end : members[-1].start]
    return bool(re.search("[；;]", between)) and any(one.value > total.value for one in members)


def _of_other_years(total: Figure, members: Sequence[Figure]) -> bool:
    """Whether some parts are told of another year than the total, and so are none."""
    years = {one.period[:4] for one in members}
    plain = all(len(one.period) >= 4 and one.period[4:5] != "/" for one in (total, *members))
    return plain and total.period[:4] not in years and not add_up(total, members)


def _goes_on(passage: Passage, total: Figure, last: int) -> bool:
    """Whether the list names more parts than those read: then a shortfall tells nothing."""
    after = range(last + 1, min(len(passage.figures), last + 3))
    opens = any(ITEM.match(passage.before(place)) for place in after[:1])
    return opens and any(additive(total, passage.figures[place]) for place in after)


def _sum(passage: Passage, total: Figure, members: Sequence[Figure], *, sure: bool) -> Claim:
    holds = add_up(total, members)
    made = sum((member.value for member in members), Decimal(0))
    unlike = "" if holds else f" ≠ {total.text}"
    told = f"{' + '.join(one.text for one in members)} = {total.like(made)}{unlike}"
    spans: Spans = {"total": total.span, "parts": tuple(member.span for member in members)}
    mend = "" if holds else _mend_sum(total, members, made)
    return Claim("sum", spans, holds if sure or holds else None, told, passage.sentence, mend)


def _mend_sum(total: Figure, members: Sequence[Figure], made: Decimal) -> str:
    gap = rounding.gap(total, members)
    mended = say("indicators.comma").join(
        f"{member.text}→{member.like(member.value + gap)}"
        for member in members
        if member.value + gap >= 0
    )
    told = total.like(made), total.like(gap)
    return say("indicators.mend_sum", total=told[0], parts=mended, gap=told[1])


def _part(passage: Passage, whole: Figure, part: Figure) -> Claim:
    holds = part.value <= whole.value + rounding.slack([whole, part])
    spans = {"whole": whole.span, "part": part.span}
    told = f"{part.text} {'≤' if holds else '>'} {whole.text}"
    mend = "" if holds else say("indicators.mend_part", whole=whole.text)
    return Claim("part_of", spans, holds, told, passage.sentence, mend)


def _listed_by_name(passage: Passage) -> Iterator[Claim]:
    """Yield counts of places that stand right behind their names: `甲县、乙县、丙区3个县区`."""
    for place, one in enumerate(passage.figures):
        names = PLACES.search(passage.before(place))
        if not names or one.step or one.bound != "exact" or one.unit != "个":
            continue
        if not ALL.match(passage.text, one.end):
            continue
        count = len(re.split("[、和及]", names[0]))
        holds = count == one.value
        spans: Spans = {"total": one.span, "parts": ((one.start - len(names[0]), one.start),)}
        told = f"{names[0]} = {count}{'' if holds else f' ≠ {one.text}'}"
        mend = "" if holds else say("indicators.mend_count", count=count)
        yield Claim("sum", spans, holds, told, passage.sentence, mend)


def _named_last(passage: Passage, taken: set[int]) -> Iterator[Claim]:
    """Yield parts of a list that ends in its count: 分甲乙两个水厂和丙3个子项目."""
    for place, (part, whole) in enumerate(pairwise(passage.figures)):
        counted = additive(part, whole) and part.step == whole.step == 0
        if not counted or taken & {place, place + 1} or not GENERAL.match(passage.text, whole.end):
            continue
        if LISTED.search(passage.before(place)) and JOINED.match(passage.after(place)):
            yield _part(passage, whole, part)
