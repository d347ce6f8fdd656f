"""Observations: what a figure may stand for, and tables that break the contract."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from duibiao.indicators import (
    OBSERVATION_COLUMNS,
    Evidence,
    checked,
    empty,
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


def test_an_empty_table_has_its_types() -> None:
    """No rows, but numbers are numbers and texts are texts."""
    frame = empty()
    assert list(frame.columns) == OBSERVATION_COLUMNS
    assert (frame["value"].dtype, frame["start"].dtype) == ("float64", "Int64")


def test_further_columns_follow_the_contracts() -> None:
    """A column of one's own is kept, behind the others."""
    assert list(checked(table({}).assign(mine=1)).columns) == [*OBSERVATION_COLUMNS, "mine"]


@pytest.mark.parametrize(
    "broken", [{"period": ""}, {"value": float("nan")}, {"bound": "some"}, {"role": "goal"}]
)
def test_a_broken_row_is_shown(broken: dict[str, object]) -> None:
    """The message holds the row that breaks the contract, and only that."""
    with pytest.raises(ValueError, match="1 observations break") as error:
        checked(table({"source": "good.csv"}, broken | {"source": "bad.csv"}))
    assert "bad.csv" in str(error.value) and "good.csv" not in str(error.value)


def test_a_missing_column_is_named() -> None:
    """A table without flags is no observation table."""
    with pytest.raises(ValueError, match="flags"):
        checked(table({}).drop(columns="flags"))


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
