"""What a text says about the distance between two of its figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from duibiao.indicators.claims import arithmetic
from duibiao.indicators.claims.claim import Claim
from duibiao.indicators.claims.figures import LESS, MORE, Figure, Passage, rises
from duibiao.vocabulary.words import say

THAN = re.compile(r"(?<!占)比(?![例重率值])|较")
FROM = re.compile(r"[由从自][^，,。；;]{0,16}$")
TO = re.compile(r"[到至为]")
BESIDE = re.compile(r"^[，,]?(?:同比|同期|相比|净)?(?:多|少|增|减|下降|上升|提高)")
LINK = re.compile(r"^[^。；;]{0,30}$")


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
