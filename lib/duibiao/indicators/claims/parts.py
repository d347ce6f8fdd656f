"""Wholes and their parts: 其中, brackets, 合计 after a list, and one figure out of another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from duibiao.indicators.claims import arithmetic
from duibiao.indicators.claims.claim import Claim
from duibiao.indicators.claims.complete import complete
from duibiao.indicators.claims.figures import CLOSE, OPEN, Figure, Passage, additive
from duibiao.vocabulary.words import say

WITHIN = re.compile(r"^[^，,。；;：:（(]{0,12}(?<!其)中(?:[，,]|有|已)[^，,。；;]{0,10}$")
BRACKET = re.compile(r"^[^，,。；;：:]{0,8}[（(]")
TOTAL = re.compile(
    r"(?:合计|共计|总计|总共|一共|总和为?|合共)[^，,。；;、\d]{0,8}$|(?:累计|共)[为达有]?$"
)
OTHER_MATTER = re.compile(
    r"(?:^|[，,；;])(?:已|共|并|累计|新|全年|同时)?"
    r"(?:完成|建成|开展|组织|实施|召开|举办|查处|清理|整治|比|较|同比|超|达到?|占|投入|实现|发放|下达)"
)
FURTHEST = 40


def parts(passage: Passage) -> Iterator[Claim]:
    """Yield the sums and the parts of wholes that a passage states."""
    taken: set[int] = set()
    for whole in range(len(passage.figures) - 1):
        found = _parts_after(passage, whole)
        if found:
            taken |= {whole, *found}
            yield from _judged(passage, whole, found)
    for whole in range(2, len(passage.figures)):
        found = _parts_before(passage, whole)
        if found and not taken & {whole, *found}:
            yield _sum(
                passage, passage.figures[whole], [passage.figures[p] for p in found], sure=True
            )
    yield from _named_last(passage, taken)


def _parts_after(passage: Passage, whole: int) -> list[int]:
    """Return the places of the parts that follow a whole, none where the text opens no list."""
    total, first = passage.figures[whole], whole + 1
    gap = passage.after(whole)
    while first < len(passage.figures) and _aside(total, passage.figures[first]):
        first += 1
    if first == len(passage.figures) or not additive(total, passage.figures[first]):
        return []
    if first > whole + 1:
        gap = passage.text[total.end : passage.figures[first].start]
    deeper = passage.groups[first] > max(passage.groups[whole], total.end - 1)
    if WITHIN.match(gap) and "其中" not in gap:
        return [first]
    opened = _opening(gap, deeper=deeper)
    if not opened or _later_whole(passage, whole, first, gap):
        return []
    found = _list(passage, total, first)
    return found if opened == "list" or len(found) > 1 else []


def _opening(gap: str, *, deeper: bool) -> str:
    """Return `list` where words open a list of parts, `bracket` where only a bracket does."""
    if re.search(r"其中|包括|包含|分别(?:为|是)|含(?!有)", gap):
        return "list"
    if deeper and BRACKET.match(gap):
        return "bracket"
    return "bracket" if re.match(r"^[^，,。；;：:（）()]{0,10}[：:]", gap) else ""


def _later_whole(passage: Passage, whole: int, first: int, gap: str) -> bool:
    """Whether the text moves on to another matter before the list opens."""
    before = re.split(r"其中|包括|包含|分别|含", gap)[0]
    return bool(re.search(r"[。；;]", before)) and passage.groups[first] == passage.groups[whole]


def _aside(total: Figure, other: Figure) -> bool:
    """Whether a figure between a whole and its parts, or between parts, is beside the matter."""
    return other.kind in {"share", "growth", "of_target"} or (
        other.role == "context" and not additive(total, other)
    )


def _list(passage: Passage, total: Figure, first: int) -> list[int]:
    """Return the parts of one list: one unit, one bracket, until the sentence turns elsewhere."""
    found = [first]
    separator = ""
    nested = False
    for place in range(first + 1, min(len(passage.figures), first + FURTHEST)):
        other = passage.figures[place]
        between = passage.text[passage.figures[found[-1]].end : other.start]
        if passage.groups[place] != passage.groups[first]:
            if _leaves(passage, first, place):
                break
            continue
        link = _outside_brackets(between)
        nested = nested or "其中" in link
        if nested and not re.search(r"[；;]", link):
            continue
        if _aside(total, other):
            continue
        if not additive(total, other) or _turns(link, separator, passage, found):
            break
        nested = False
        separator = separator or ("；" if re.search(r"[；;]", link) else "，")
        found.append(place)
    return found


def _leaves(passage: Passage, first: int, place: int) -> bool:
    """Whether a figure stands outside the bracket that the list began in."""
    return passage.groups[place] < passage.groups[first]


def _outside_brackets(text: str) -> str:
    depth, kept = 0, []
    for char in text:
        depth += char in OPEN
        if not depth:
            kept.append(char)
        depth -= char in CLOSE
        depth = max(depth, 0)
    return "".join(kept)


def _turns(link: str, separator: str, passage: Passage, found: list[int]) -> bool:
    if separator == "，" and re.search(r"[；;]", link):
        return True
    if re.search(r"合计|共计|总计|总共", link):
        return True
    begun = passage.before(found[0])
    return bool(OTHER_MATTER.search(link)) and not OTHER_MATTER.search("，" + _tail(begun))


def _tail(text: str) -> str:
    return re.split(r"其中[：:，,]?|包括|[（(：:]", text)[-1]


def _judged(passage: Passage, whole: int, found: list[int]) -> Iterator[Claim]:
    total = passage.figures[whole]
    members = [passage.figures[place] for place in found]
    if len(members) == 1:
        yield _part(passage, total, members[0])
        return
    labels = [passage.label(place) for place in found]
    gap = passage.text[total.end : members[0].start]
    tail = passage.after(found[-1])
    sure = complete(total, members, labels, gap, tail)
    if arithmetic.add_up(total, members) or sure:
        yield _sum(passage, total, members, sure=True)
    elif sure is None:
        yield _sum(passage, total, members, sure=False)
    else:
        yield from (_part(passage, total, member) for member in members)


def _sum(passage: Passage, total: Figure, members: Sequence[Figure], *, sure: bool) -> Claim:
    holds = arithmetic.add_up(total, members)
    reached = sum((member.value for member in members), Decimal(0))
    told = " + ".join(member.text for member in members)
    return Claim(
        type="sum",
        spans={"total": total.span, "parts": tuple(member.span for member in members)},
        holds=holds if sure or holds else None,
        arithmetic=f"{told} = {total.like(reached)}{'' if holds else f' ≠ {total.text}'}",
        sentence=passage.sentence,
        remedy="" if holds else _mend_sum(total, members, reached),
    )


def _mend_sum(total: Figure, members: Sequence[Figure], reached: Decimal) -> str:
    gap = total.value - reached
    mended = "、".join(
        f"{member.text}→{member.like(member.value + gap)}"
        for member in members
        if member.value + gap >= 0
    )
    return say("indicators.mend_sum", total=total.like(reached), parts=mended, gap=total.like(gap))


def _part(passage: Passage, whole: Figure, part: Figure) -> Claim:
    holds = part.value <= whole.value + arithmetic.slack([whole, part])
    return Claim(
        type="part_of",
        spans={"whole": whole.span, "part": part.span},
        holds=holds,
        arithmetic=f"{part.text} {'≤' if holds else '>'} {whole.text}",
        sentence=passage.sentence,
        remedy="" if holds else say("indicators.mend_part", whole=whole.text),
    )


def _parts_before(passage: Passage, whole: int) -> list[int]:
    """Return the two or more parts that a 合计 right after them adds up."""
    if not TOTAL.search(passage.before(whole)):
        return []
    total = passage.figures[whole]
    found: list[int] = []
    for place in range(whole - 1, max(-1, whole - FURTHEST), -1):
        other = passage.figures[place]
        if _aside(total, other):
            continue
        if not additive(total, other) or passage.groups[place] != passage.groups[whole]:
            break
        found.insert(0, place)
        if re.search(r"[；;]|其中|合计|共计|总计", passage.before(place)):
            break
    return found if len(found) > 1 else []


LISTED = re.compile(r"(?:分为?|包括|包含|含)[^，,。；;]{0,30}$")
JOINED = re.compile(r"^[^，,。；;]{0,20}[和及与][^，,。；;]{0,20}$")
GENERAL = re.compile(r"^(?:子?项目|部分|工程|类|方面|环节|任务|片区|标段)")


def _named_last(passage: Passage, taken: set[int]) -> Iterator[Claim]:
    """Yield parts of a list that ends in its count: 分甲乙两个水厂和丙3个子项目."""
    for place in range(len(passage.figures) - 1):
        part, whole = passage.figures[place], passage.figures[place + 1]
        counted = additive(part, whole) and part.step == whole.step == 0
        if not counted or taken & {place, place + 1}:
            continue
        after = passage.text[whole.end : whole.end + 4]
        told = LISTED.search(passage.before(place)) and JOINED.match(passage.after(place))
        if told and GENERAL.match(after):
            yield _part(passage, whole, part)
