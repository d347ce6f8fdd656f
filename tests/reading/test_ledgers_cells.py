"""What a single cell says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duibiao.reading.quantities.written_figures import read_figure


@pytest.mark.parametrize(
    ("text", "value", "unit", "bound"),
    [
        ("1,234", 1234, "", "exact"),
        ("１，２３４．５", 1234.5, "", "exact"),
        ("1 234.5 万元", 1234.5, "万元", "exact"),
        ("2.5%", 2.5, "%", "exact"),
        ("2.5％", 2.5, "%", "exact"),
        ("－3", -3, "", "exact"),
        ("−3", -3, "", "exact"),
        ("34万余元", 34, "万元", "min"),
        ("100余次", 100, "次", "min"),
        ("超1300万元", 1300, "万元", "min"),
        ("≥90%", 90, "%", "min"),
        ("近5公里", 5, "公里", "max"),
        ("不超过12亿立方米", 12, "亿立方米", "max"),
        ("约20人", 20, "人", "approx"),
        ("20人左右", 20, "人", "approx"),
        ("90%以上", 90, "%", "min"),
        ("12.5万千瓦时", 12.5, "万千瓦时", "exact"),
        ("3.2m3/s", 3.2, "m3/s", "exact"),
        ("两次", 2, "次", "exact"),
        ("一点二亿", 1.2e8, "", "exact"),
        ("三成", 30, "%", "exact"),
        ("1.2E+05", 120000, "", "exact"),
    ],
)
def test_a_figure_is_read_with_unit_and_qualifier(
    text: str, value: float, unit: str, bound: str
) -> None:
    """The number as written, in the unit as written."""
    figure = read_figure(text)
    assert figure is not None
    assert (figure.value, figure.unit, figure.bound) == (value, unit, bound)


@pytest.mark.parametrize("text", ["", "—", "——", "-", "/", "无", "n/a", "N/A", "未统计", "　"])
def test_a_sign_for_no_figure_is_missing_not_zero(text: str) -> None:
    """The cell says there is none."""
    figure = read_figure(text)
    assert figure is not None
    assert figure.value is None
    assert figure.repairs == ("missing",)


@pytest.mark.parametrize(
    "text",
    [
        *("007", "12,34", "1,234,5", "3-5", "3—5", "1.5.2", "2023年6月", "2023-06-30", "1—10月"),
        *("abc", "已完成", "12很好", "=1+1", "10+2个", "余", "3、500", "1;2", "9" * 80, "(123)"),
    ],
)
def test_what_is_no_single_figure_is_not_guessed(text: str) -> None:
    """Codes, ranges, dates and words are none."""
    assert read_figure(text) is None


@given(st.decimals(-(10**9), 10**9, places=3, allow_nan=False))
def test_digits_survive_separators_and_full_width(number: object) -> None:
    """1,234.500 in half or full width is the same number."""
    written = f"{number:,}"
    wide = "".join(chr(ord(c) + 0xFEE0) if c != " " else c for c in written)
    for text in (written, wide):
        figure = read_figure(text)
        assert figure is not None
        assert figure.value == float(f"{number}")


@pytest.mark.parametrize(
    ("text", "step"), [("11.97", 0.01), ("12", 1.0), ("1,200.50", 0.01), ("两次", 1.0)]
)
def test_the_last_digit_tells_the_precision(text: str, step: float) -> None:
    """11.97 is known to a hundredth."""
    figure = read_figure(text)
    assert figure is not None
    assert figure.step == step
