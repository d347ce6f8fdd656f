"""Growth and differences told between two figures, recomputed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from duibiao.indicators.claims import rounding
from duibiao.indicators.claims.claim import Claim
from duibiao.indicators.claims.sentences import LESS, MORE, Figure, Passage, rises
from duibiao.vocabulary.words import say

THAN = re.compile(r"(?<!占)比(?![例重率值])|较")
FROM = re.compile(r"[由从自][^，,。；;]{0,16}$")
TO = re.compile(r"[到至为]")
BESIDE = re.compile(
    r"^[，,]?(?:[^，,。；;]{0,10}[比较](?:上年|去年|20\d\d年)|同比|同期|相比|净)?(?:多|少|增|减|下降|上升|提高)"
)
LINK = re.compile(r"^[^。；;]{0,30}$")
EARLIER = re.compile(r"上年|去年|上期|同期|前一年|上一年")
BASE = re.compile(
    r"(?:(?<![占同环])比|较)([^，,。；;]{1,10}?)(?:同期)?"
    r"(?:增|减|多|少|高|低|下[降滑]|上[升涨]|偏|提|净|回落)"
)
"""What a figure is compared with: 比[上年]增加, 较[2020年]下降."""
REACHES = re.compile(r"^[^。；;]{0,10}(?:达到?|至|为|完成)")
REACH = 3  # How many figures off a rate the figure it speaks of may stand


def differences(passage: Passage) -> Iterator[Claim]:
    """Yield the differences that a passage states, and the targets they are from."""
    for place in range(2, len(passage.figures)):
        if passage.figures[place].kind != "growth" and _is_change(passage, place):
            yield from _difference(passage, place)


def _is_change(passage: Passage, place: int) -> bool:
    """Whether a figure is told as the distance between the two before it."""
    early, late, one = passage.figures[place - 2 : place + 1]
    same = _one_unit(one, late) and _one_unit(late, early) and late.kind == early.kind
    near = LINK.match(passage.before(place)) and LINK.match(passage.before(place - 1))
    worded = MORE.search(passage.before(place)) or LESS.search(passage.before(place))
    return bool(same and near and worded and _direction(passage, place))


def _one_unit(one: Figure, other: Figure) -> bool:
    return one.unit == other.unit or {one.unit, other.unit} == {"%", "百分点"}


def _direction(passage: Passage, place: int) -> str:
    """Return `than` for 甲比乙多丙, `from` for 由甲到乙,增丙, else nothing."""
    middle = passage.before(place - 1)
    if THAN.search(middle) and not THAN.search(passage.before(place)):
        return "than"
    early, late = passage.figures[place - 2], passage.figures[place - 1]
    if _is_year_before(late, early) and BESIDE.match(passage.before(place)):
        return "than"
    if TO.search(middle) and FROM.search(passage.before(place - 2)):
        return "from"
    return ""


def _is_year_before(one: Figure, other: Figure) -> bool:
    """Whether a figure is told of the year before the other's."""
    years = [period[:4] for period in (one.period, other.period)]
    return all(year.isdigit() for year in years) and int(years[0]) == int(years[1]) - 1


def _difference(passage: Passage, place: int) -> Iterator[Claim]:
    first, second, result = (passage.figures[p] for p in (place - 2, place - 1, place))
    now, then = (first, second) if _direction(passage, place) == "than" else (second, first)
    more, less = (now, then) if rises(passage.before(place)) else (then, now)
    computed = more.value - less.value
    allowed = rounding.slack([more, less, result])
    holds = abs(computed - abs(result.value)) <= allowed
    loose, right = rounding.loose([more, less]) and not holds, result.like(computed)
    told = f"{more.text} - {less.text} = {right}" + ("" if holds else f" ≠ {result.text}")
    spans = {"minuend": more.span, "subtrahend": less.span, "result": result.span}
    mend = "" if holds else say("indicators.mend_result", right=right)
    yield Claim("difference", spans, None if loose else holds, told, passage.sentence, mend)
    if {now.role, then.role} == {"actual", "target"}:
        target, actual = (now, then) if now.role == "target" else (then, now)
        yield target_actual(passage, target, actual)


def target_actual(passage: Passage, target: Figure, actual: Figure) -> Claim:
    """Return the pair of a target and what became of it."""
    share = f"（{100 * actual.value / target.value:.1f}%）" if target.value else ""
    spans, told = {"target": target.span, "actual": actual.span}, f"{actual.text} / {target.text}"
    return Claim("target_actual", spans, None, told + share, passage.sentence)


def growth(passage: Passage) -> Iterator[Claim]:
    """Yield the growth rates that a passage states of figures of its own."""
    for place, percent in enumerate(passage.figures):
        if percent.kind != "growth" or percent.value <= -100:
            continue
        now, earlier = _compared(passage, place)
        if now is None:
            continue
        if earlier is None:
            yield _implied(passage, now, percent)
        elif earlier.value > 0:
            yield _recomputed(passage, now, earlier, percent)


def _implied(passage: Passage, now: Figure, percent: Figure) -> Claim:
    prior = now.value / (1 + percent.value / 100)
    sign = "+" if percent.value >= 0 else "-"
    told = f"{now.text} ÷ (1 {sign} {abs(percent.value)}%) = {now.like(prior, 4)}"
    spans = {"current": now.span, "percent": percent.span}
    derived = {"implied_prior": float(round(prior, 1))}
    return Claim("growth", spans, None, told, passage.sentence, derived=derived)


def _recomputed(passage: Passage, now: Figure, earlier: Figure, percent: Figure) -> Claim:
    implied = _implied(passage, now, percent)
    spans = {**implied.spans, "prior": earlier.span}
    computed = 100 * (now.value / earlier.value - 1)
    more = rounding.quotient_slack(now, earlier)
    holds = abs(computed - percent.value) <= percent.step / 2 + more + Decimal("1e-9")
    right = f"{round(computed, rounding.places(percent.step))}%"
    unlike = "" if holds else f" ≠ {percent.text}"
    loose = rounding.loose([now, earlier, percent]) and not holds
    judged, told = None if loose else holds, f"{now.text} ÷ {earlier.text} - 1 = {right}{unlike}"
    mend = "" if holds else say("indicators.mend_result", right=right)
    return replace(implied, spans=spans, holds=judged, arithmetic=told, remedy=mend)


def _compared(passage: Passage, place: int) -> tuple[Figure | None, Figure | None]:
    """Return the figure a growth rate speaks of, and the earlier one where the text tells it."""
    late = place - 1
    linked = late >= 0 and LINK.match(passage.before(place)) and _one_base(passage, late)
    if linked and THAN.search(passage.before(late)):
        other = passage.figures[late]
        if other.kind == "level":
            return _before(passage, late, other), other
        if other.kind == "delta":
            now = _before(passage, late, other)
            return now, now and _without(passage, now, late)
    now = _spoken_of(passage, place)
    return now, now and _told_earlier(passage, place, now)


def _one_base(passage: Passage, late: int) -> bool:
    """Whether no other 比 or 较 than that of the figure at a place stands before the next one."""
    told, again = (BASE.search(passage.before(place)) for place in (late, late + 1))
    return again is None or (told is not None and told[1] == again[1])


def _before(passage: Passage, place: int, like: Figure) -> Figure | None:
    """Return the nearest level figure before a place that is told in the same unit."""
    near = passage.figures[max(0, place - REACH) : place]
    return next((o for o in reversed(near) if o.kind == "level" and o.unit == like.unit), None)


def _without(passage: Passage, now: Figure, place: int) -> Figure:
    """Return what a figure was before it rose or fell by the distance told at a place."""
    gap = passage.figures[place]
    change = abs(gap.value) if rises(passage.before(place)) else -abs(gap.value)
    sign = "-" if change >= 0 else "+"
    return replace(gap, value=now.value - change, text=f"({now.text} {sign} {gap.text})")


def _spoken_of(passage: Passage, place: int) -> Figure | None:
    """Return the figure before a growth rate, passing marks (首次突破), or after it with 达."""
    marks: list[Figure] = []
    for other in range(place - 1, max(-1, place - 1 - REACH), -1):
        one = passage.figures[other]
        if re.search(r"[。；;]", passage.text[one.end : passage.figures[place].start]):
            break
        early = _is_earlier(passage, other) or _is_year_before(one, passage.figures[place])
        if one.kind == "level" and one.role == "actual" and not early:
            if one.bound == "exact":
                return one
            marks.append(one)
        if one.kind not in {"level", "delta", "share"}:
            break
    if marks:
        return marks[0]
    after = passage.figures[place + 1 : place + 2]
    follows = after and after[0].kind == "level" and REACHES.search(passage.after(place))
    return after[0] if follows else None


def _is_earlier(passage: Passage, place: int) -> bool:
    return bool(EARLIER.search(passage.before(place)[-14:]))


def _told_earlier(passage: Passage, place: int, now: Figure) -> Figure | None:
    """Return the earlier value where the passage tells it too."""
    for other in range(max(0, place - REACH), min(len(passage.figures), place + REACH)):
        one = passage.figures[other]
        if one is now or one.kind != "level" or one.unit != now.unit:
            continue
        follows = other + 1 < len(passage.figures) and passage.figures[other + 1] is now
        beside = _is_earlier(passage, other) or _is_year_before(one, now)
        if beside or (follows and FROM.search(passage.before(other))):
            return one
    return None
