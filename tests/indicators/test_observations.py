"""Observations: what a figure may stand for."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from duibiao.indicators.observations import (
    OBSERVATION_COLUMNS,
    Evidence,
    evidence_of,
    interval,
    span,
)

ROW: dict[str, object] = dict.fromkeys(OBSERVATION_COLUMNS, "") | {
    "bureau": "linhe",
    "indicator": "funds",
    "period": "2023",
    "value": 3209.0,
    "bound": "exact",
    "kind": "level",
    "role": "actual",
    "resolution": 1.0,
    "start": pd.NA,
    "end": pd.NA,
}


def table(*rows: dict[str, object]) -> pd.DataFrame:
    """Observations that differ from an ordinary one in some columns."""
    return pd.DataFrame([ROW | row for row in rows])


@pytest.mark.parametrize(
    ("value", "bound", "resolution", "low", "high"),
    [
        (11.97, "exact", 0.01, 11.965, 11.975),
        (27, "exact", 0, 27, 27),
        (900, "min", 100, 900, math.inf),
        (300, "max", 10, 0, 300),
        (-2, "max", 0, -math.inf, -2),
        (100, "approx", 1, 95, 105),
    ],
)
def test_a_figure_stands_for_a_span(
    value: float, bound: str, resolution: float, low: float, high: float
) -> None:
    """Rounding, 余, 近 and 约 each leave their own span open."""
    assert span(value, bound, resolution) == pytest.approx((low, high))


def test_a_targets_bound_is_a_comparator() -> None:
    """≥90 % is a target of 90, not one of anything above."""
    assert interval(ROW | {"value": 90.0, "bound": "min", "role": "target", "resolution": 0.0}) == (
        90,
        90,
    )


def test_evidence_says_where_a_figure_stands() -> None:
    """Source, place, sentence and offsets go with the label the result gives them."""
    row = ROW | {
        "source": "总结.txt",
        "location": "字符 3–9",
        "quote": "争取3209万元",
        "start": 3,
        "end": 9,
    }
    assert evidence_of(row, "本期") == Evidence(
        "本期", "总结.txt", "字符 3–9", "争取3209万元", 3, 9
    )
    assert evidence_of(ROW, "本期").start is None
