"""Numbers that remember how they were reckoned, so that the arithmetic can be shown and checked."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from duibiao.vocabulary.words import say

ATOM, POWER, PRODUCT, SUM = range(4)
NEAR = 1e-7
"""Intermediate results are shown, and so reckoned with, to nine decimals."""


@dataclass(frozen=True)
class Term:
    """A value with the text of its reckoning; `rank` tells where brackets are needed."""

    text: str
    value: float
    rank: int = ATOM

    def __add__(self, other: Term) -> Term:
        return self._with(other, "+", SUM, self.value + other.value)

    def __sub__(self, other: Term) -> Term:
        return self._with(other, "−", SUM, self.value - other.value, strict=True)

    def __mul__(self, other: Term) -> Term:
        return self._with(other, "×", PRODUCT, self.value * other.value)

    def __truediv__(self, other: Term) -> Term:
        return self._with(other, "÷", PRODUCT, self.value / other.value, strict=True)

    def __pow__(self, other: Term) -> Term:
        return self._with(other, "^", POWER, self.value**other.value, strict=True)

    def _with(self, other: Term, sign: str, rank: int, value: float, strict: bool = False) -> Term:
        right = other.bracketed(rank - 1 if strict else rank)
        return Term(f"{self.bracketed(rank)} {sign} {right}", value, rank)

    def bracketed(self, rank: int) -> str:
        """Return the text, in brackets when it binds less tightly than asked."""
        return f"({self.text})" if self.rank > rank else self.text

    def size(self) -> Term:
        """Return the term without its sign."""
        return Term(f"|{self.text}|", abs(self.value))


def num(value: float) -> Term:
    """Return a number as it would be written by hand."""
    shown = f"{value:.10g}".replace("-", "−")
    return Term(f"({shown})" if value < 0 else shown, float(value))


@dataclass(frozen=True)
class Step:
    """One line of a reckoning: what, how, and what the library gave for the same."""

    name: str
    term: Term
    computed: float


def table(steps: Iterable[Step]) -> pd.DataFrame:
    """Return the steps as a table to be checked by hand: step, arithmetic, result, the library's
    result and whether the two agree."""
    heads = [say(f"worked.{key}") for key in ("step", "sum", "result", "library", "agree")]
    rows = [
        (
            say(f"worked.{step.name}"),
            step.term.text,
            shown(step.term.value),
            shown(step.computed),
            say("worked.yes" if _same(step) else "worked.no"),
        )
        for step in steps
    ]
    return pd.DataFrame(rows, columns=heads)


def _same(step: Step) -> bool:
    return math.isclose(step.term.value, step.computed, rel_tol=NEAR, abs_tol=NEAR)


def shown(value: float) -> str:
    """Return a result to four decimals."""
    if math.isnan(value):
        return say("worked.nothing")
    text = f"{value:,.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text.replace("-", "−")
