"""Which figures a sentence lists as parts of which: 其中, brackets, 合计 after a list."""

from __future__ import annotations

import re

from duibiao.indicators.claims.rounding import add_up, additive
from duibiao.indicators.claims.sentences import CLOSE, OPEN, Figure, Passage

OPENING = re.compile(
    r"其中|包括|包含|分别(?:为|是)|含(?!有)|按[^，,。；;]{1,8}分"
    r"|分[一二两三四五六七八九十\d]+[期批类档级]|来源[为是于：:]"
)
PAIRED = re.compile(r"其中[^，,。；;]*分别[^，,。；;]*$")
"""其中2018年分别完成甲和乙: a part each of as many wholes before it."""
WITHIN = re.compile(r"^[^，,。；;：:（(]{0,12}(?<!其)中(?:[，,]|有|已)[^，,。；;]{0,10}$")
BRACKET = re.compile(r"^[^，,。；;：:]{0,8}[（(]")
MADE_OF = re.compile(r"^[^，,。；;：:]{0,6}[，,]由[^，,。；;]{1,14}$")
COLON = re.compile(r"^[^，,。；;：:（）()]{0,10}[：:]")
TOTAL = re.compile(
    r"(?:合计|共计|总计|总共|一共|总和为?|合共|总数|总量)[^，,。；;、\d]{0,8}$|(?:累计|共)[为达有]?$"
)
LOOSE_TOTAL = re.compile(
    r"(?:^|[，,；;])(?:(?:累计|共)[^，,。；;、\d]{1,8}|全年[^，,。；;、\d]{0,8})$"
)
OTHER_MATTER = re.compile(
    r"(?:^|[，,；;])(?:截至|目前|现|已|共|并|累计|新|全年|同时)*(?:完成|建成|开展|组织|实施|召开|举办|查处|清理"
    r"|整治|比|较|同比|超|达到?|占|投入|实现|发放|下达|支付|拨付|支出|使用)"
    r"|(?:^|[，,；;])(?:累计|总?共)(?!同)[^，,。；;\d]{1,8}$"
)
FURTHEST = 40  # Figures a list may reach, so that a sentence is read in linear time
BETWEEN = 3  # How many other figures may stand between a whole and its list
Lists = list[tuple[int, list[int]]]  # The place of a whole with those of its parts, list by list
SEMICOLON = 3


def lists(passage: Passage) -> Lists:
    """Return the lists of parts that follow their whole."""
    found: Lists = []
    for last in range(len(passage.figures) - 1):
        places = _after(passage, last)
        whole = _outside(passage, last, places) if places else None
        if whole is None:
            continue
        places = _to_the_sum(passage, whole, places)
        apart = len(places) == 1 and places[0] > whole + 1
        more = passage.figures[places[0]].value > passage.figures[whole].value
        if not (apart and more):  # what follows another figure is no part where it is more
            found.append((_meant(passage, whole, places), places))
    return found


def _outside(passage: Passage, last: int, places: list[int]) -> int | None:
    """Return the whole of a list after the figure `last`: before a closed bracket, else None."""
    group = passage.groups[places[0]]
    if passage.groups[last] <= group:
        return last
    before = (place for place in range(last, -1, -1) if passage.groups[place] <= group)
    whole = next(before, None)
    same = whole is not None and additive(passage.figures[whole], passage.figures[places[0]])
    return whole if same else None


def _to_the_sum(passage: Passage, whole: int, places: list[int]) -> list[int]:
    """Return the parts up to where they make the whole: what follows is another matter."""
    total, members = passage.figures[whole], passage.at(places)
    for count in range(2, len(members)):
        if add_up(total, members[:count]):
            return places[:count]
    return places


def _meant(passage: Passage, whole: int, places: list[int]) -> int:
    """Return the whole that the parts make: of several told before 其中 not always the last."""
    members = passage.at(places)
    total = passage.figures[whole]
    if len(members) < 2 or add_up(total, members):
        return whole
    for other in range(whole - 1, max(-1, whole - 1 - BETWEEN), -1):
        one = passage.figures[other]
        if additive(one, total) and add_up(one, members):
            return other
    return whole


def whole_of(found: Lists, place: int) -> int | None:
    """Return the whole that a figure is told to be part of."""
    return next((whole for whole, places in found if place in places), None)


def _after(passage: Passage, whole: int) -> list[int]:
    total, first = passage.figures[whole], _first(passage, whole)
    if first is None:
        return []
    gap = passage.text[total.end : passage.figures[first].start]
    if passage.groups[first] == passage.groups[whole]:
        gap = _outside_brackets(gap)
    if WITHIN.match(gap) and "其中" not in gap:
        return [first]
    if PAIRED.search(gap) and whole and additive(passage.figures[whole - 1], total):
        return []
    deeper = passage.groups[first] > max(passage.groups[whole], total.end - 1)
    opened = _opening(gap, deeper=deeper)
    if not opened or _moves_on(gap):
        return []
    if opened == "marks" and OTHER_MATTER.search("，" + re.split(r"[，,：:（(]", gap)[-1]):
        return []
    found = _list(passage, total, first)
    found = _across(passage, total, first, found)
    return found if opened == "words" or len(found) > 1 else []


def _across(passage: Passage, total: Figure, first: int, found: list[int]) -> list[int]:
    """Return a list on past its semicolons, up to where it makes the whole, if not beyond that."""
    longer = _list(passage, total, first, SEMICOLON)
    for count in range(len(found), len(longer) + 1):
        if count > 1 and add_up(total, passage.at(longer[:count])):
            return longer[:count]
    reached = sum(passage.figures[place].value for place in longer)
    return longer if reached <= total.value else found


def _first(passage: Passage, whole: int) -> int | None:
    """Return the first figure that may be a part; others are passed where a list opens after."""
    total = passage.figures[whole]
    for place in range(whole + 1, min(len(passage.figures), whole + 2 + BETWEEN)):
        other = passage.figures[place]
        if additive(total, other):
            near = all(aside(total, one) for one in passage.figures[whole + 1 : place])
            return place if near or OPENING.search(passage.before(place)) else None
        if OPENING.search(passage.before(place)):
            return None
    return None


def _opening(gap: str, *, deeper: bool) -> str:
    """Return `words` where words open a list, `marks` where only a bracket or colon does."""
    if OPENING.search(gap):
        return "words"
    marked = (deeper and BRACKET.match(gap)) or COLON.match(gap) or MADE_OF.match(gap)
    return "marks" if marked else ""


def _moves_on(gap: str) -> bool:
    """Whether the text turns to another matter before the list opens."""
    opened = OPENING.search(gap)
    led = gap[: opened.end()] if opened else gap
    return bool(re.search(r"[。；;](?!其中)", led if opened else f"{led}其中"))


def aside(total: Figure, other: Figure) -> bool:
    """Whether a figure between a whole and its parts, or between parts, is beside the matter."""
    return other.kind in {"share", "growth", "of_target"} or (
        other.role == "context" and not additive(total, other)
    )


def _list(passage: Passage, total: Figure, first: int, separator: int = 0) -> list[int]:
    """Return the parts of one list: one unit, one bracket, until the sentence turns elsewhere."""
    found, nested = [first], False
    whole = next((p for p in range(first) if passage.figures[p] is total), first)
    outer = weight(passage.before(whole))
    for place in range(first + 1, min(len(passage.figures), first + FURTHEST)):
        other, last = passage.figures[place], passage.figures[found[-1]]
        if passage.groups[place] < passage.groups[first]:
            break
        if passage.groups[place] != passage.groups[first] or aside(total, other):
            continue
        link = _outside_brackets(passage.text[last.end : other.start])
        nested = nested or "其中" in link
        if nested and passage.last_semicolon < last.end:
            break
        if nested and weight(link) < SEMICOLON:
            continue
        parting = 0 if nested else weight(link)
        separator = separator or parting
        if parting == SEMICOLON == outer:
            break
        if not additive(total, other) or parting > separator or _turns(passage, place, first):
            break
        nested = False
        found.append(place)
    return found


def weight(link: str) -> int:
    """Return how strongly a text parts two items: 1 for 、, 2 for a comma, 3 for a semicolon."""
    if re.search(r"其余|剩余|余下", link):
        return 1
    return 3 if re.search(r"[；;]", link) else 2 if re.search(r"[，,]", link) else 1


def _outside_brackets(text: str) -> str:
    depth, kept = 0, []
    for char in text:
        depth += char in OPEN
        if not depth:
            kept.append(char)
        depth = max(depth - (char in CLOSE), 0)
    return "".join(kept)


def _turns(passage: Passage, place: int, first: int) -> bool:
    """Whether the text before a figure is about another deed than the list's first item."""
    link = _outside_brackets(passage.before(place))
    if re.search(r"合计|共计|总计|总共", link):
        return True
    begun = re.split(r"其中[：:，,]?|包括|[（(：:]", passage.before(first))[-1]
    return bool(OTHER_MATTER.search(link)) and not OTHER_MATTER.search("，" + begun)


def summed(passage: Passage, whole: int) -> tuple[list[int], bool]:
    """Return the two or more parts that a total after them adds up, and whether surely (合计)."""
    sure = bool(TOTAL.search(passage.before(whole)))
    if not sure and not LOOSE_TOTAL.search(passage.before(whole)):
        return [], False
    total, found = passage.figures[whole], list[int]()
    for place in range(whole - 1, max(-1, whole - FURTHEST), -1):
        other = passage.figures[place]
        if aside(total, other):
            continue
        if not additive(total, other) or passage.groups[place] != passage.groups[whole]:
            break
        found.insert(0, place)
        if re.search(r"[；;]|其中|合计|共计|总计", passage.before(place)):
            break
    return (found if len(found) > 1 else []), sure
