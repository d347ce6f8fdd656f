"""What a text says about change: differences, growth with its implied earlier value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from duibiao.indicators.claims import arithmetic
from duibiao.indicators.claims.claim import Claim
from duibiao.indicators.claims.figures import Figure, Passage
from duibiao.vocabulary.words import say

MORE = re.compile(r"超|多|增|高|上升|提升|提高|上涨|扩大|净增|延长")
LESS = re.compile(r"减|少|降|低|下滑|回落|缩|不足|差")
THAN = re.compile(r"比|较|对比|相比")
FROM = re.compile(r"[由从自][^，,。；;]{0,16}$")
TO = re.compile(r"[到至为]")
REACHES = re.compile(r"^[^。；;]{0,10}(?:达到?|至|为|完成)")
LINK = re.compile(r"^[^。；;]{0,30}$")


def changes(passage: Passage) -> Iterator[Claim]:
    """Yield the differences and growth rates that a passage states."""
    for place, one in enumerate(passage.figures):
        if one.kind == "growth":
            yield from _growth(passage, place)
        elif place >= 2 and _is_change(passage, place):
            yield from _difference(passage, place)


def _is_change(passage: Passage, place: int) -> bool:
    """Whether a figure is told as the distance between the two before it."""
    one, late, early = (
        passage.figures[place],
        passage.figures[place - 1],
        passage.figures[place - 2],
    )
    same = _one_unit(one, late) and _one_unit(late, early) and late.kind == early.kind
    near = LINK.match(passage.before(place)) and LINK.match(passage.before(place - 1))
    worded = MORE.search(passage.before(place)) or LESS.search(passage.before(place))
    return bool(same and near and worded and _direction(passage, place))


def _one_unit(one: Figure, other: Figure) -> bool:
    return one.unit == other.unit or {one.unit, other.unit} == {"%", "百分点"}


def _direction(passage: Passage, place: int) -> str:
    """Return `than` for 甲比乙多丙, `from` for 由甲到乙,增丙, else nothing."""
    middle = passage.before(place - 1)
    if THAN.search(middle):
        return "than"
    if TO.search(middle) and FROM.search(passage.before(place - 2)):
        return "from"
    return ""


def _difference(passage: Passage, place: int) -> Iterator[Claim]:
    first, second, result = (passage.figures[p] for p in (place - 2, place - 1, place))
    now, then = (first, second) if _direction(passage, place) == "than" else (second, first)
    rises = _rises(passage.before(place))
    more, less = (now, then) if rises else (then, now)
    computed = more.value - less.value
    allowed = arithmetic.slack([more, less, result])
    holds = abs(computed - abs(result.value)) <= allowed
    loose = arithmetic.loose([more, less]) and not holds
    yield Claim(
        type="difference",
        spans={"minuend": more.span, "subtrahend": less.span, "result": result.span},
        holds=None if loose else holds,
        arithmetic=f"{more.text} - {less.text} = {result.like(computed)}"
        + ("" if holds else f" ≠ {result.text}"),
        sentence=passage.sentence,
        remedy="" if holds else say("indicators.mend_result", right=result.like(computed)),
    )
    if {now.role, then.role} == {"actual", "target"}:
        target, actual = (now, then) if now.role == "target" else (then, now)
        yield target_actual(passage, target, actual)


def _rises(words: str) -> bool:
    """Whether the wording nearest to the figure says more rather than less."""
    ups = [match.start() for match in MORE.finditer(words)]
    downs = [match.start() for match in LESS.finditer(words)]
    return max(ups, default=-1) >= max(downs, default=-1)


def target_actual(passage: Passage, target: Figure, actual: Figure) -> Claim:
    """Return the pair of a target and what became of it."""
    share = f"（{100 * actual.value / target.value:.1f}%）" if target.value else ""
    return Claim(
        type="target_actual",
        spans={"target": target.span, "actual": actual.span},
        holds=None,
        arithmetic=f"{actual.text} / {target.text}{share}",
        sentence=passage.sentence,
    )


def _growth(passage: Passage, place: int) -> Iterator[Claim]:
    percent, current = passage.figures[place], _current(passage, place)
    if current is None or percent.value <= -100:
        return
    now = passage.figures[current]
    implied = now.value / (1 + percent.value / 100)
    earlier = _earlier(passage, place, now)
    spans = {"current": now.span, "percent": percent.span}
    shown = f"{now.text} ÷ (1 {'+' if percent.value >= 0 else '-'} {abs(percent.value)}%)"
    if earlier is None:
        yield Claim(
            type="growth",
            spans=spans,
            holds=None,
            arithmetic=f"{shown} = {now.like(implied, 4)}",
            sentence=passage.sentence,
            derived={"implied_prior": float(round(implied, 1))},
        )
    elif earlier.value:
        yield _recomputed(passage, now, earlier, percent, spans | {"prior": earlier.span}, implied)


def _recomputed(
    passage: Passage,
    now: Figure,
    earlier: Figure,
    percent: Figure,
    spans: dict[str, tuple[int, int]],
    implied: Decimal,
) -> Claim:
    computed = 100 * (now.value / earlier.value - 1)
    more = arithmetic.quotient_slack(now, earlier)
    holds = abs(computed - percent.value) <= percent.step / 2 + more + Decimal("1e-9")
    right = f"{round(computed, arithmetic.places(percent.step))}%"
    unlike = "" if holds else f" ≠ {percent.text}"
    loose = arithmetic.loose([now, earlier, percent]) and not holds
    return Claim(
        type="growth",
        spans=spans,
        holds=None if loose else holds,
        arithmetic=f"{now.text} ÷ {earlier.text} - 1 = {right}{unlike}",
        sentence=passage.sentence,
        remedy="" if holds else say("indicators.mend_result", right=right),
        derived={"implied_prior": float(round(implied, 1))},
    )


def _current(passage: Passage, place: int) -> int | None:
    """Return the figure a growth rate speaks of: just before it, or after it with 达 or 至."""
    for other in range(place - 1, max(-1, place - 4), -1):
        one = passage.figures[other]
        between = passage.text[one.end : passage.figures[place].start]
        if re.search(r"[。；;]", between):
            break
        if one.kind == "level" and one.role == "actual" and not _is_earlier(passage, other):
            return other
        if one.kind not in {"level", "delta", "share"}:
            break
    after = place + 1
    follows = after < len(passage.figures) and passage.figures[after].kind == "level"
    return after if follows and REACHES.search(passage.after(place)) else None


def _is_earlier(passage: Passage, place: int) -> bool:
    words = passage.before(place)[-14:]
    return bool(re.search(r"上年|去年|上期|同期|前一年|上一年", words))


def _earlier(passage: Passage, place: int, now: Figure) -> Figure | None:
    """Return the earlier value where the passage tells it too."""
    for other in range(max(0, place - 3), min(len(passage.figures), place + 3)):
        one = passage.figures[other]
        same = one.kind == "level" and one.unit == now.unit and one is not now
        if same and _is_earlier(passage, other):
            return one
        begun = passage.figures.index(now) - other == 1
        if same and begun and FROM.search(passage.before(other)):
            return one
    return None
