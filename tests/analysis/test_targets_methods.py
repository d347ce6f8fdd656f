"""Four ways to judge an improvement, against the worked table of the method page."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from analysis_rows import catalogue, frame, row, target

from backtest import line
from duibiao.analysis.targets.gaps import target_gaps
from duibiao.analysis.targets.methods import four_methods
from duibiao.vocabulary.periods import parse
from worked.improvements import grades, improve_methods

WORKED = [
    # case, base, base year, target, due year, value, year; v/T, linear, R, projected, distance
    ("漏损率", 12, 2020, 9, 2025, 10.4, 2023, 0.87, 0.89, 0.83, 0.85, -0.33),
    ("再生水利用率", 5, 2020, 25, 2025, 12, 2023, 0.48, 0.58, 0.89, 0.83, -1.25),
    ("供水普及率", 92, 2020, 95, 2025, 93.5, 2023, 0.98, 0.83, 0.84, 0.84, -0.50),
    ("万元GDP用水量", 100, 2020, 84, 2025, 94, 2022, 0.89, 0.94, 0.89, 0.90, -0.12),
]
CASES = pd.DataFrame(
    [case[:7] for case in WORKED],
    columns=["case", "base", "base_year", "target", "due_year", "value", "year"],
)
TOLD = ["value_over_target", "linear_pace", "cagr_ratio", "projected_share", "time_distance"]


@pytest.mark.parametrize("place", range(len(WORKED)), ids=[case[0] for case in WORKED])
def test_the_worked_table_is_reproduced_to_the_digits_given(place: int) -> None:
    """Every number of the table, to its second decimal."""
    got = improve_methods(CASES).iloc[place]
    assert [got[c] for c in TOLD] == [pytest.approx(v, abs=0.0051) for v in WORKED[place][7:]]


def test_the_time_distance_of_the_last_case_lies_between_its_roundings() -> None:
    """6 of 16 points are 1.875 years of five; 2 years have passed: −0.125."""
    assert four_methods(100, 84, 94, 2, 5).time_distance == -0.125


def test_growth_methods_say_nothing_of_figures_at_or_below_zero() -> None:
    """From 0 there is no growth rate; the straight line still judges."""
    got = four_methods(0, 16, 10, 3, 5)
    assert got.linear_pace == pytest.approx(10 / 16 / 0.6)
    assert math.isnan(got.cagr_ratio)
    assert math.isnan(got.projected_share)


def test_no_time_and_no_distance_are_told_as_nothing() -> None:
    """A reading of the base year and a target equal to its base."""
    assert all(math.isnan(v) for v in (*four_methods(5, 9, 5, 0, 5), *four_methods(5, 5, 6, 1, 5)))


def test_methods_that_differ_are_marked() -> None:
    """5 to 25 with 14.2 in 2023: 77 % of the straight line, growth fast enough."""
    got = four_methods(5, 25, 14.2, 3, 5)
    assert grades(got) == {"linear": "behind", "cagr": "on_track", "projected": "on_track"}
    assert got.disagree()


def test_moving_away_is_graded_away() -> None:
    """Leakage that rises instead of falling."""
    got = four_methods(12, 9, 13, 3, 5)
    assert grades(got) == {"linear": "behind", "cagr": "away", "projected": "away"}


def test_the_methods_stand_beside_the_row_they_judge() -> None:
    """The table of gaps carries all four for an improvement."""
    rows = frame(
        target("leakage", "2025", 9, base_period="2020"),
        row("leakage", "2020", 12),
        row("leakage", "2023", 10.4),
    )
    got = target_gaps(rows, parse("2023"), None, catalogue()).iloc[0]
    assert got[TOLD[1:]].astype(float).round(2).tolist() == [0.89, 0.83, 0.85, -0.33]
    assert not got.method_disagreement


def test_a_line_through_scattered_points() -> None:
    """1, 3, 2, 4 at 1 to 4: slope 0.8, 4.5 at 5."""
    found = line([1, 2, 3, 4], [1, 3, 2, 4])
    assert found is not None
    assert (found.slope, found.at(5)) == (pytest.approx(0.8), pytest.approx(4.5))


@pytest.mark.parametrize(
    ("elapsed", "total", "goal"), [(0, 5, 9), (-1, 5, 9), (3, 0, 9), (3, 5, 12)]
)
def test_without_time_or_distance_no_method_says_anything(
    elapsed: float, total: float, goal: float
) -> None:
    """A value of the base's own year or before it, no span of time, a goal that is the base."""
    assert all(math.isnan(told) for told in four_methods(12, goal, 10, elapsed, total)[:4])
