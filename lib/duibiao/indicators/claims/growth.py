"""What a text says about growth: the earlier value it implies, or the rate that two values make."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from duibiao.indicators.claims import arithmetic
from duibiao.indicators.claims.claim import Claim
from duibiao.indicators.claims.differences import FROM, LINK, THAN
from duibiao.indicators.claims.figures import Figure, Passage, rises
from duibiao.vocabulary.words import say

EARLIER = re.compile(r"上年|去年|上期|同期|前一年|上一年")
BASE = re.compile(
    r"(?:(?<![占同环])比|较)([^，,。；;]{1,10}?)(?:同期)?"
    r"(?:增|减|多|少|高|低|下[降滑]|上[升涨]|偏|提|净|回落)"
)
"""What a figure is compared with: 比[上年]增加, 较[2020年]下降."""
REACHES = re.compile(r"^[^。；;]{0,10}(?:达到?|至|为|完成)")
REACH = 3
"""How many figures off a rate the figure it speaks of may stand."""


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
    return Claim(
        type="growth",
        spans={"current": now.span, "percent": percent.span},
        holds=None,
        arithmetic=f"{now.text} ÷ (1 {sign} {abs(percent.value)}%) = {now.like(prior, 4)}",
        sentence=passage.sentence,
        derived={"implied_prior": float(round(prior, 1))},
    )


def _recomputed(passage: Passage, now: Figure, earlier: Figure, percent: Figure) -> Claim:
    computed = 100 * (now.value / earlier.value - 1)
    more = arithmetic.quotient_slack(now, earlier)
    holds = abs(computed - percent.value) <= percent.step / 2 + more + Decimal("1e-9")
    right = f"{round(computed, arithmetic.places(percent.step))}%"
    unlike = "" if holds else f" ≠ {percent.text}"
    loose = arithmetic.loose([now, earlier, percent]) and not holds
    return Claim(
        type="growth",
        spans={"current": now.span, "percent": percent.span, "prior": earlier.span},
        holds=None if loose else holds,
        arithmetic=f"{now.text} ÷ {earlier.text} - 1 = {right}{unlike}",
        sentence=passage.sentence,
        remedy="" if holds else say("indicators.mend_result", right=right),
        derived={"implied_prior": float(round(now.value / (1 + percent.value / 100), 1))},
    )


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
    """Return the figure just before a growth rate, or the one after it with 达 or 至.

    首次突破500亿元 between a figure and its growth is a mark, not the figure.
    """
    marks: list[Figure] = []
    for other in range(place - 1, max(-1, place - 1 - REACH), -1):
        one = passage.figures[other]
        if re.search(r"[。；;]", passage.text[one.end : passage.figures[place].start]):
            break
        if one.kind == "level" and one.role == "actual" and not _is_earlier(passage, other):
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
        if _is_earlier(passage, other) or (follows and FROM.search(passage.before(other))):
            return one
    return None
