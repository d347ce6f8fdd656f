"""The arithmetic of a comparison: places, ties, gaps, for many bureaus of one field at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from duibiao.analysis.benchmark.peers import Settings

Numbers = NDArray[np.float64]
Marks = NDArray[np.bool_]
NOISE = 1e-9
"""Differences below this share of a value are the computer's, not the bureaus'."""


@dataclass(frozen=True)
class Standings:
    """Where m owners stand among n figures; arrays of length m unless said.

    `better`, `worse`, `tied` (m by n) say which figures are clearly better, clearly worse, or too
    near to tell apart. `rank` is one more than the number better as written, so that places do not
    hang on which of several near figures one begins with; ties are told beside it; `from_bottom`
    counts from the other end. `size` counts the owner too, and so do `best` and `median`. `cut` is
    the last place of the first tier. `next_at` is the place in the field of the nearest clearly
    better figure, -1 when there is none.
    """

    better: Marks
    worse: Marks
    tied: Marks
    size: NDArray[np.int64]
    rank: NDArray[np.int64]
    from_bottom: NDArray[np.int64]
    best: Numbers
    median: Numbers
    next_at: NDArray[np.int64]
    gap_to_best: Numbers
    gap_to_next: Numbers
    cut: NDArray[np.int64]
    gap_to_tier: Numbers


def standings(
    values: Numbers, blur: Numbers, owners: NDArray[np.int64], among: Marks, settings: Settings
) -> Standings:
    """Return where `owners` (positions in `values`) stand among the figures that `among` marks.

    `values` are such that more is better; `blur` is what one unit in the last written digit is
    worth. Two figures are tied when they differ by less than the mean of their blurs (rounding
    alone could explain it) or by no more than `settings.tolerance` of the greater one.
    """
    own = values[owners]
    ahead = values[None, :] - own[:, None]
    clear = np.abs(ahead) > _tie_width(values, blur, owners, settings.tolerance)
    better, worse = among & clear & (ahead > 0), among & clear & (ahead < 0)
    with_own = _with_own(among, owners)
    noise = NOISE * _greater(values, owners)
    ranked = np.sort(np.where(with_own, -values[None, :], np.inf), axis=1)
    size = with_own.sum(axis=1)
    cut = np.maximum(np.floor(size * settings.first_tier + NOISE), 1).astype(np.int64)
    nearest = np.where(better, ahead, np.inf)
    next_at = np.where(better.any(axis=1), nearest.argmin(axis=1), -1)
    return Standings(
        better=better,
        worse=worse,
        tied=among & ~better & ~worse,
        size=size,
        rank=1 + (among & (ahead > noise)).sum(axis=1),
        from_bottom=1 + (among & (ahead < -noise)).sum(axis=1),
        best=-ranked[:, 0],
        median=-_middle(ranked, size),
        next_at=next_at,
        gap_to_best=-ranked[:, 0] - own,
        gap_to_next=np.where(next_at >= 0, values[next_at] - own, np.nan),
        cut=cut,
        gap_to_tier=np.maximum(-np.take_along_axis(ranked, cut[:, None] - 1, 1)[:, 0] - own, 0.0),
    )


def quartile(rank: int, size: int) -> int:
    """Return the quarter of the field a place is in: places up to a quarter of the field are 1."""
    return -(-4 * rank // size)


def _tie_width(
    values: Numbers, blur: Numbers, owners: NDArray[np.int64], tolerance: float
) -> Numbers:
    greater = _greater(values, owners)
    rounding = (blur[None, :] + blur[owners][:, None]) / 2
    return np.maximum(rounding * (1 - 1e-6) - NOISE * greater, (tolerance + NOISE) * greater)


def _greater(values: Numbers, owners: NDArray[np.int64]) -> Numbers:
    size = np.abs(values)
    return np.maximum(size[None, :], size[owners][:, None])


def _with_own(among: Marks, owners: NDArray[np.int64]) -> Marks:
    marks = among.copy()
    marks[np.arange(len(owners)), owners] = True
    return marks


def _middle(ranked: Numbers, size: NDArray[np.int64]) -> Numbers:
    low, high = (size - 1) // 2, size // 2
    rows = np.arange(len(size))
    return (ranked[rows, low] + ranked[rows, high]) / 2
