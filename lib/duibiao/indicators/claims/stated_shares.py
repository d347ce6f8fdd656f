"""What a text says in per cent of figures of its own: shares of target, rates, proportions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from duibiao.indicators.claims import quotients
from duibiao.indicators.claims.claim import Claim
from duibiao.indicators.claims.growth import target_actual
from duibiao.indicators.claims.listed_parts import Lists, whole_of
from duibiao.indicators.claims.sentences import Figure, Passage

OF_TARGET = re.compile(
    r"(?:完成|占|达|为)[^，,。；;]{0,8}(?:目标|任务|计划|指标|预算)[^，,。；;]{0,8}的?$"
    r"|(?:目标|任务|计划|指标|预算)[^，,。；;]{0,6}(?:完成率|完成比例|执行率|实现率)[为达到至]*$"
)
RATE = re.compile(r"([\u4e00-\u9fff]{1,6})(?:率|进度)(?:均|已|仅)?(?:达到?|为|到|约)?了?$")
PROPORTION = re.compile(r"(?:占|占比|比例|比重)[^，,。；;]{0,14}$")
DONE = re.compile(r"完成|到位|办结|兑现|执行")
PLANNED = re.compile(r"目标|任务|计划|下达|指标")
WINDOW = 5
WHOLES = 12  # How many figures before a share its whole may stand
NAMED_WHOLE = re.compile(
    r"占(?:到|了|比)?([^，,。；;、占\d]{2,14}?)的?(?:比例|比重)?(?:为|达|约|仅)?$"
)
COMMON = re.compile(r"全[年省市县区州部国]|[总量数额的]|实际|其中|本年|年度|20\d\d年|\d月")
OTHER_SUBJECT = re.compile(r"[，,；;、][^，,；;、占]{2,12}占[^，,；;、]{0,3}$")
"""35岁以下占 tells the share of another matter than the figure before it."""
BARE_SHARE = re.compile(r"^[，,]?(?:占|占比|占比为)$")
PERFORMED = re.compile(r"完成|实际|到位|累计|已|达|实现|建成|支付|支出|收|增|提高|蓄")
STRIPPED = re.compile(
    r"目标|任务|计划|规划|下达|累计|完成|实际|实现|全年|年度|总|已|量|额|数|长度|个|的"
)


def shares(passage: Passage, listed: Lists) -> Iterator[Claim]:
    """Yield the shares of target, rates and proportions that a passage states."""
    for place, percent in enumerate(passage.figures):
        if percent.unit != "%" or percent.kind not in {"share", "of_target"}:
            continue
        words = passage.before(place)
        if "分别" in re.split("[；;]", passage.text[passage.start : percent.start])[-1]:
            continue
        if percent.kind == "of_target" or OF_TARGET.search(words):
            yield from _of_target(passage, place)
        elif found := _terms(passage, place, words, listed):
            yield quotients.ratio(passage, *found, percent)
            if DONE.search(words) and [one.role for one in found] == ["actual", "target"]:
                yield target_actual(passage, found[1], found[0])
    yield from _pairs(passage)


def _levels_before(passage: Passage, place: int) -> list[int]:
    """Return the level figures shortly before a place, nearest first, none of a closed bracket."""
    near = range(place - 1, max(-1, place - 1 - WINDOW), -1)
    outside = (p for p in near if passage.groups[p] <= passage.groups[place])
    return [p for p in outside if passage.figures[p].kind == "level"]


def _of_target(passage: Passage, place: int) -> Iterator[Claim]:
    percent = passage.figures[place]
    before = _levels_before(passage, place)
    done = next((p for p in before if not _planned(passage, p)), None)
    if done is None or percent.value <= 0:
        return
    actual = passage.figures[done]
    planned = passage.at(p for p in before if _planned(passage, p))
    target = next((one for one in planned if one.unit == actual.unit), None)
    parted = target is not None and "；" in passage.text[target.end : actual.start]
    another = parted and target is not None and not quotients.fits(actual, target, percent)
    if target is None or not target.value or another:
        yield quotients.implied(passage, actual, percent)
        return
    yield quotients.of_target(passage, actual, target, percent)
    yield target_actual(passage, target, actual)


def _planned(passage: Passage, place: int) -> bool:
    """Whether a figure is one to be reached, by its role or by the words before it."""
    return passage.figures[place].role == "target" or bool(PLANNED.search(passage.label(place)))


def _terms(passage: Passage, place: int, words: str, listed: Lists) -> tuple[Figure, Figure] | None:
    """Return numerator and denominator of a stated rate or proportion, where both are told."""
    levels = _levels_before(passage, place)
    if rate := RATE.search(words):
        return _of_rate(passage, place, levels, rate[1], listed)
    if PROPORTION.search(words) or (place and words == "的" and "占" in passage.before(place - 1)):
        whole = _of_proportion(passage, words, levels, listed)
        if whole and (not whole[1].value or quotients.fits(*whole, passage.figures[place])):
            return whole
        return _of_one_before(passage, place, levels) or whole
    return None


def _of_rate(
    passage: Passage, place: int, levels: list[int], rate: str, listed: Lists
) -> tuple[Figure, Figure] | None:
    """开工率 is the figure of 开工 over the nearest one of its unit that is not."""
    deed = rate[-2:]
    done = next((p for p in levels if _tells(passage, p, deed)), None)
    if done is None:
        return _met(passage, levels, deed)
    numerator = passage.figures[done]
    after = [p for p in (place + 1,) if p < len(passage.figures) and "应" in passage.label(p)]
    near = (*range(done - 1, max(-1, done - 1 - WINDOW), -1), *range(done + 1, place), *after)
    others = [p for p in near if _may_be_base(passage, p, done, deed)]
    parts = {part for _, parts in listed for part in parts}
    others.sort(key=lambda p: p in parts)
    base = _base(numerator, passage.at(others), passage.figures[place])
    if base is None:
        return _met(passage, levels, deed)
    return (numerator, base) if quotients.akin(numerator, base, passage.figures[place]) else None


def _base(numerator: Figure, bases: list[Figure], percent: Figure) -> Figure | None:
    """Return the base that makes the stated rate, else the only one, or but for a misprint."""
    told = [one for one in bases if one.value]
    fitting = next((one for one in told if quotients.fits(numerator, one, percent)), None)
    if fitting is not None:
        return fitting
    doubtful = len({one.value for one in told}) > 1
    meant = (one for one in told if not doubtful or quotients.misprinted(numerator, one, percent))
    return next(meant, None)


def _may_be_base(passage: Passage, place: int, done: int, deed: str) -> bool:
    """Whether a figure may be what a deed is measured by: not another deed told after it."""
    one, numerator = passage.figures[place], passage.figures[done]
    same = one.kind == "level" and one.unit == numerator.unit
    owed = "应" in passage.label(place)
    due = owed or _planned(passage, place)
    next_deed = place > done and one.value < numerator.value and not due
    return same and not next_deed and (owed or not _tells(passage, place, deed))


def _met(passage: Passage, levels: list[int], deed: str) -> tuple[Figure, Figure] | None:
    """Return what was done of what was due just before it, where the rate's deed is not named."""
    if len(levels) < 2:
        return None
    late, early = levels[:2]
    of_target = DONE.search(deed) and _planned(passage, early) and not _planned(passage, late)
    if of_target or _is_due(passage, early, late):
        actual, due = passage.figures[late], passage.figures[early]
    elif _is_due(passage, late, early):
        actual, due = passage.figures[early], passage.figures[late]
    else:
        return None
    return (actual, due) if actual.unit == due.unit else None


def _is_due(passage: Passage, due: int, done: int) -> bool:
    return "应" in passage.label(due) and "实" in passage.label(done)


def _tells(passage: Passage, place: int, deed: str) -> bool:
    """Whether the words right around a figure name the deed of a rate."""
    ahead = re.split(r"[，,。；;、（(]", passage.before(place))[-1]
    behind = re.split(r"[，,。；;、（()）]", passage.after(place))[0]
    last = place + 1 < len(passage.figures) and len(behind) == len(passage.after(place))
    return deed in ahead or (deed in behind and not last)


def _of_proportion(
    passage: Passage, words: str, levels: list[int], listed: Lists
) -> tuple[Figure, Figure] | None:
    """甲占乙的…%: 乙 stands before 占 or is called so; else it is the whole of the part before."""
    if not levels or OTHER_SUBJECT.search(words):
        return None
    near = levels[0]
    if named := _named_whole(words):
        return _of_named(passage, near, named)
    if "占" in passage.before(near) and len(levels) > 1:
        numerator, denominator = passage.figures[levels[1]], passage.figures[near]
        return (numerator, denominator) if numerator.unit == denominator.unit else None
    whole = whole_of(listed, near)
    return None if whole is None else (passage.figures[near], passage.figures[whole])


def _of_one_before(passage: Passage, place: int, levels: list[int]) -> tuple[Figure, Figure] | None:
    """Return Y and X of `X人，具有高级职称的Y人，占…%` if that holds but for two swapped digits."""
    if len(levels) < 2 or not BARE_SHARE.match(passage.before(place)):
        return None
    percent, part, whole = passage.figures[place], *(passage.figures[p] for p in levels[:2])
    earlier = (passage.figures[p] for p in range(max(0, levels[0] - WHOLES), levels[0]))
    wholes = [one for one in earlier if one.kind == "level" and one.unit == part.unit]
    for one in sorted(wholes, key=lambda one: -one.value):
        if one.value and quotients.fits(part, one, percent):
            return part, one
    chained = any(BARE_SHARE.match(passage.before(p)) for p in range(1, place))
    meant = not chained and quotients.misprinted(part, whole, percent)
    return (part, whole) if meant and part.unit == whole.unit else None


def _named_whole(words: str) -> str:
    """Return what the whole of a share is called (`占用水总量的16.4%`), empty where it is not."""
    found = NAMED_WHOLE.search(words)
    core = COMMON.sub("", found[1]) if found else ""
    return core if len(core) > 1 else ""


def _of_named(passage: Passage, near: int, named: str) -> tuple[Figure, Figure] | None:
    """Return a part and the whole before it that has the name; none of another name is meant."""
    part = passage.figures[near]
    for place in range(near - 1, max(-1, near - 1 - WHOLES), -1):
        one = passage.figures[place]
        names = one.indicator, re.split(r"[，,。；;、（(：:]", passage.before(place))[-1]
        same = named in {COMMON.sub("", name) for name in names}
        if same and one.kind == "level" and one.unit == part.unit:
            return part, one
    return None


def _pairs(passage: Passage) -> Iterator[Claim]:
    """Yield targets with the actual figure that the same sentence tells of the same thing."""
    figures = passage.figures
    for place, target in enumerate(figures):
        if target.role != "target" or target.kind not in {"level", "share"}:
            continue
        for other, actual in enumerate(figures[place + 1 : place + 1 + WINDOW], place + 1):
            same = actual.kind == target.kind and actual.unit == target.unit
            done = actual.role == "actual" and PERFORMED.search(passage.label(other))
            if same and done and _alike(target.indicator, actual.indicator):
                yield target_actual(passage, target, actual)
                break


def _alike(one: str, other: str) -> bool:
    """Whether two names tell of one thing once words of planning and doing are left out."""
    plain, also = STRIPPED.sub("", one), STRIPPED.sub("", other)
    return len(plain) > 1 < len(also) and (plain.endswith(also) or also.endswith(plain))
