"""The arithmetic of a comparison: a figure's place, ties and gaps among others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Marks = NDArray[np.bool_]
NOISE = 1e-9
"""Differences below this share of a value are the computer's, not the bureaus'."""


@dataclass(frozen=True)
class Standing:
    """Where an owner stands among others; `tied` marks those too near to tell.

    `rank` is one more than the number better as written, so that places do not hang on which of
    several near figures one begins with; ties are told beside it; `from_bottom` counts from the
    other end. `size` counts the owner too, and so do `best` and `median`. `cut` is the last place
    of the first tier. `next_at` is the place of the nearest clearly better figure, -1 for none.
    """

    tied: Marks
    size: int
    rank: int
    from_bottom: int
    best: float
    median: float
    next_at: int
    gap_to_best: float
    gap_to_next: float
    cut: int
    gap_to_tier: float


def standing(values: Numbers, blur: Numbers, owner: int, among: Marks, tier: float) -> Standing:
    """Return where `owner` (its place in `values`) stands among the figures that `among` marks.

    `values` are such that more is better; `blur` is what one unit in the last written digit is
    worth, `tier` the share of the field that makes the first. Two figures are tied when they differ
    by less than the mean of their blurs: rounding alone could explain it.
    """
    own, ahead = values[owner], values - values[owner]
    noise = NOISE * np.maximum(np.abs(values), abs(own))
    clear = np.abs(ahead) > np.maximum((blur + blur[owner]) / 2 * (1 - 1e-6) - noise, noise)
    better, tied = among & clear & (ahead > 0), among & ~clear
    best_first = np.sort(np.append(values[among], own))[::-1]
    size = len(best_first)
    cut = max(int(size * tier + NOISE), 1)
    next_at = int(np.where(better, ahead, np.inf).argmin()) if better.any() else -1
    return Standing(
        tied=tied,
        size=size,
        rank=1 + int((among & (ahead > noise)).sum()),
        from_bottom=1 + int((among & (ahead < -noise)).sum()),
        best=best_first[0],
        median=(best_first[(size - 1) // 2] + best_first[size // 2]) / 2,
        next_at=next_at,
        gap_to_best=best_first[0] - own,
        gap_to_next=values[next_at] - own if better.any() else np.nan,
        cut=cut,
        gap_to_tier=max(best_first[cut - 1] - own, 0.0),
    )


def quartile(rank: int, size: int) -> int:
    """Return the quarter of the field a place is in: places up to a quarter of the field are 1."""
    return -(-4 * rank // size)
