"""Numbers, shares, periods and gaps as people read them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duibiao.presentation import cells, numbers


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (6415.36, "6,415.36"),
        (12046.0, "12,046"),
        (-1234.5, "−1,234.5"),
        (6636 - 6415.36, "220.64"),
        (0.58, "0.58"),
        (0.0123456, "0.01235"),
        (0.0, "0"),
        (-0.0, "0"),
        (341645.61, "341,645.61"),
        (1e18, "1e18"),
        (239.736124, "239.74"),
        (18.998632, "18.999"),
        (7 / 12, "0.5833"),
    ],
)
def test_a_figure_keeps_its_digits_and_loses_the_noise(value: float, shown: str) -> None:
    """Thousands are separated, the minus is a minus; a quotient is told to a few places."""
    assert numbers.number(value) == shown


def test_a_gain_carries_a_sign_and_zero_none() -> None:
    """Changes say which way they go."""
    assert numbers.number(5.56, 2, sign=True) == "+5.56"
    assert numbers.number(-0.001, 2, sign=True) == "0.00"


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_every_finite_number_can_be_read_back(value: float) -> None:
    """What is shown is the number, to four places or four significant digits."""
    text = numbers.number(value).replace(",", "").replace("−", "-")
    assert math.isclose(float(text), value, rel_tol=1e-3, abs_tol=1e-4)


def test_a_share_is_shown_in_percent() -> None:
    """0.832 is 83.2 %."""
    assert numbers.percent(0.832) == "83.2%"


@pytest.mark.parametrize(
    ("written", "shown"),
    [("2023-01/2023-10", "2023年1—10月"), ("2023-12-31", "2023年12月31日"), ("不限", "不限")],
)
def test_periods_and_days_are_told_in_words(written: str, shown: str) -> None:
    """Canonical periods and ISO dates become Chinese, other text stays."""
    assert numbers.period(written) == shown


@pytest.mark.parametrize("nothing", [None, float("nan"), float("inf"), "", "  "])
def test_nothing_is_never_shown_as_a_number(nothing: object) -> None:
    """NaN, infinity and empty cells are missing."""
    assert numbers.is_missing(nothing)


def test_a_gap_says_whether_it_lacks_or_spares() -> None:
    """A positive gap lacks, a negative one has to spare."""
    told = [cells.shown("gap_to_best", {"gap_to_best": gap}) for gap in (354.8, -220.64, 0.0)]
    assert told == ["差354.8", "余220.64", "0"]
    assert cells.shown("gap_to_best", {"gap_to_best": 1.6, "unit": "%"}) == "差1.6个百分点"


def test_a_tier_of_a_result_file_is_known_by_the_name() -> None:
    """A CSV has no column for it; 方阵位次 asked as 1 is the first tier, not the first place."""
    row = {"rule": "rank", "target": 1.0, "indicator": "全市方阵位次"}
    assert cells.asked(row) == "第一方阵"
    assert cells.asked(row | {"indicator": "全市位次"}) == "前1位"
