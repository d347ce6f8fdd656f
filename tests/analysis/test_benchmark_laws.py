"""What must hold of places whatever the figures are."""

from __future__ import annotations

import numpy as np
import pandas as pd
from benchmark_cases import PROVINCES, catalogue, field, observations
from hypothesis import given
from hypothesis import strategies as st

from duibiao.analysis.benchmark.benchmark_table import benchmark
from duibiao.analysis.benchmark.compared_rows import quartile, standing
from duibiao.vocabulary.periods import parse

CATALOGUE = catalogue()
VALUES = st.lists(st.integers(1, 40).map(float), min_size=5, max_size=5)


def use(values: list[float], unit: str = "亿m3", scale: float = 1.0) -> pd.DataFrame:
    """Return the use of the five provinces."""
    rows = field("use", **dict(zip(PROVINCES, [v * scale for v in values], strict=True)))
    return observations(*({**row, "unit": unit} for row in rows))


def place(frame: pd.DataFrame) -> int:
    """Return the place of 甲省, the first of the five."""
    return int(benchmark(frame, "jia", parse("2023"), CATALOGUE).iloc[0]["rank"])


@given(VALUES, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(values: list[float], random: object) -> None:
    """Shuffled observations give the same table."""
    frame = use(values)
    shuffled = frame.sample(frac=1, random_state=random.randrange(1000))  # type: ignore[attr-defined]
    told = [benchmark(f, "jia", parse("2023"), CATALOGUE) for f in (frame, shuffled)]
    pd.testing.assert_frame_equal(*told)


@given(VALUES, st.integers(1, 20))
def test_a_better_value_never_worsens_the_place(values: list[float], less: int) -> None:
    """Using less water never costs 甲省 a place."""
    better = [values[0] - less, *values[1:]]
    before, after = (place(use(v)) for v in (values, better))
    assert after <= before


@given(VALUES)
def test_places_are_one_more_than_the_number_better(values: list[float]) -> None:
    """The place is a plain count."""
    assert place(use(values)) == 1 + sum(value < values[0] for value in values)


@given(VALUES)
def test_closing_the_gap_to_the_next_gains_a_place(values: list[float]) -> None:
    """What `gap_to_next` promises comes true."""
    row = benchmark(use(values), "jia", parse("2023"), CATALOGUE).iloc[0]
    if row["rank"] > 1:
        reached = [values[0] - row["gap_to_next"], *values[1:]]
        assert place(use(reached)) < row["rank"]


@given(VALUES)
def test_closing_the_gap_to_the_tier_enters_it(values: list[float]) -> None:
    """What `gap_to_tier` promises comes true."""
    row = benchmark(use(values), "jia", parse("2023"), CATALOGUE).iloc[0]
    reached = [values[0] - row["gap_to_tier"], *values[1:]]
    assert benchmark(use(reached), "jia", parse("2023"), CATALOGUE).iloc[0]["first_tier"]


def test_differences_within_rounding_are_ties() -> None:
    """10 told in whole units and 10.4 told in tenths may be the same; 10.6 is not. The place is by
    what is written."""
    values, blur = np.array([10.0, 10.4, 10.6]), np.array([1.0, 0.1, 0.1])
    found = standing(values, blur, 0, np.array([False, True, True]), 0.25)
    assert found.tied.tolist() == [False, True, False]
    assert found.rank == 3


def test_two_figures_one_digit_apart_are_no_tie() -> None:
    """10.4 and 10.5 in tenths differ by their last digit, and that is a difference."""
    values, blur = np.array([10.4, 10.5]), np.array([0.1, 0.1])
    assert standing(values, blur, 0, np.array([False, True]), 0.25).rank == 2


def test_quarters_of_thirty_one() -> None:
    """Seven of 31 are within a quarter, fifteen within a half."""
    assert [quartile(place, 31) for place in (1, 7, 8, 15, 16, 23, 24, 31)] == [
        *(1, 1, 2, 2, 3, 3, 4, 4),
    ]
