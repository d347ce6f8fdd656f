"""Dividing one figure by another and holding the stated per cent against it."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from duibiao.indicators.claims import rounding
from duibiao.indicators.claims.claim import Claim
from duibiao.indicators.claims.sentences import Figure, Passage
from duibiao.vocabulary.words import say

EXCEEDED = re.compile(r"超额|超出|超过?任务")
FAR, NEAR = 20, Decimal("0.1")
"""A wrong digit makes a rate wrong by less than FAR times, a wrong unit by 万 within NEAR."""
STRUCTURE = re.compile(r"占[^，,。；;]{0,14}$")


def fits(numerator: Figure, denominator: Figure, percent: Figure, over: int = 0) -> bool:
    """Whether a quotient, less `over` per cent, is the stated one with rounding in mind."""
    computed = _computed(numerator, denominator) - over
    return rounding.within(computed, percent, rounding.quotient_slack(numerator, denominator))


def misprinted(numerator: Figure, denominator: Figure, percent: Figure) -> bool:
    """Whether a quotient is the stated one, as told or with two digits of a figure swapped."""
    if not denominator.value:
        return False
    terms = (numerator, denominator, percent)
    swapped = (
        (*terms[:n], replace(one, value=other), *terms[n + 1 :])
        for n, one in enumerate(terms)
        for other in rounding.swaps(one.value)
    )
    return any(fits(up, down, told) for up, down, told in (terms, *swapped) if down.value)


def akin(numerator: Figure, denominator: Figure, percent: Figure) -> bool:
    """Whether a stated per cent may be meant for two figures: not off by tens, save for a unit."""
    if not (numerator.value and denominator.value and percent.value):
        return True
    off = abs(_computed(numerator, denominator) / percent.value)
    off = max(off, 1 / off)
    return off < FAR or any(abs(off / size - 1) < NEAR for size in (10**3, 10**4, 10**8))


def _computed(numerator: Figure, denominator: Figure) -> Decimal:
    return 100 * numerator.value / denominator.value


def ratio(passage: Passage, numerator: Figure, denominator: Figure, percent: Figure) -> Claim:
    """Return the claim that a rate or proportion is that of two rounding."""
    spans = {"numerator": numerator.span, "denominator": denominator.span}
    claim = Claim("ratio", spans | {"percent": percent.span}, None, "", passage.sentence)
    return _judged(claim, passage, numerator, denominator, percent)


def of_target(passage: Passage, actual: Figure, target: Figure, percent: Figure) -> Claim:
    """Return the claim that a figure is the stated share of its target; 超额 tells the excess."""
    spans = {"actual": actual.span, "percent": percent.span, "target": target.span}
    derived = {"implied_target": _implied(actual, percent)}
    claim = Claim("of_target", spans, None, "", passage.sentence, derived=derived)
    return _judged(claim, passage, actual, target, percent)


def implied(passage: Passage, actual: Figure, percent: Figure) -> Claim:
    """Return a share of target that implies the target, which the text does not tell."""
    target = 100 * actual.value / percent.value
    spans = {"actual": actual.span, "percent": percent.span}
    told = f"{actual.text} ÷ {percent.value}% = {actual.like(target, 2)}"
    derived = {"implied_target": _implied(actual, percent)}
    return Claim("of_target", spans, None, told, passage.sentence, derived=derived)


def _implied(actual: Figure, percent: Figure) -> float:
    return float(round(100 * actual.value / percent.value, 1))


def _judged(
    claim: Claim, passage: Passage, numerator: Figure, denominator: Figure, percent: Figure
) -> Claim:
    told = f"{numerator.text} ÷ {denominator.text}"
    if not denominator.value:
        return replace(claim, arithmetic=told)
    between = passage.text[numerator.end : percent.start]
    over = 100 if claim.type == "of_target" and EXCEEDED.search(between) else 0
    computed = _computed(numerator, denominator) - over
    if fits(numerator, denominator, percent, over):
        right = f"{round(computed, rounding.places(percent.step))}%"
        if coarse := _too_coarse(computed, numerator, denominator, percent):
            remedy = say("indicators.mend_coarse", right=right, coarse=coarse.text)
            return replace(claim, arithmetic=f"{told} = {right} ≠ {percent.text}", remedy=remedy)
        return replace(claim, holds=True, arithmetic=f"{told} = {right}")
    right = f"{round(computed, 2)}%"
    # shares of one whole are often adjusted in the last digit, so that they add up to a hundred
    adjusted = STRUCTURE.search(between) and abs(computed - percent.value) < percent.step
    open_ = rounding.loose([numerator, denominator]) or adjusted
    return replace(
        claim,
        holds=None if open_ else False,
        arithmetic=f"{told} = {right} ≠ {percent.text}",
        remedy=_mend(numerator, denominator, percent, right),
    )


def _too_coarse(
    computed: Decimal, numerator: Figure, denominator: Figure, percent: Figure
) -> Figure | None:
    """Return the figure told so coarsely that only rounding makes the stated per cent right."""
    pair = (numerator, denominator)
    finest = rounding.steps(pair)
    coarse = next((one for one, step in zip(pair, finest, strict=True) if step < one.step), None)
    if coarse is None or rounding.loose([*pair, percent]):
        return None
    relative = sum(step / 2 / abs(one.value) for one, step in zip(pair, finest, strict=True))
    return None if rounding.within(computed, percent, abs(computed) * relative) else coarse


def _mend(numerator: Figure, denominator: Figure, percent: Figure, right: str) -> str:
    other = denominator.value * percent.value / 100
    base = 100 * numerator.value / percent.value if percent.value else Decimal(0)
    return say(
        "indicators.mend_ratio",
        right=right,
        numerator=numerator.like(other, 2),
        denominator=denominator.like(base, 2),
    )
