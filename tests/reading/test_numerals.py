"""Numbers as official prose writes them."""

from decimal import Decimal

import cn2an
import pytest
from hypothesis import given
from hypothesis import strategies as st

from duibiao.reading.quantities.numerals import MAX_LENGTH, NumeralError, parse, percentage


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1234.5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("341，645.61", "341645.61"),
        ("1 250 000", "1250000"),
        ("3.5万", "35000"),
        ("1亿5000万", "150000000"),
        ("十", "10"),
        ("十五", "15"),
        ("两", "2"),
        ("一百零五", "105"),
        ("三千零五十", "3050"),
        ("一点二亿", "120000000"),
        ("三千二百万", "32000000"),
        ("两万五", "25000"),
        ("三千五", "3500"),
        ("一万亿", "1000000000000"),
        ("二〇二三", "2023"),
        ("贰仟万", "20000000"),
    ],
)
def test_a_number_is_worth_what_it_says(text: str, value: str) -> None:
    """Arabic, Chinese, mixed and financial numerals give exact decimals."""
    assert parse(text) == Decimal(value)


@given(st.integers(0, 10**12))
def test_chinese_integers_agree_with_cn2an(number: int) -> None:
    """What cn2an writes is read back as the same number."""
    assert parse(cn2an.an2cn(number)) == number


@given(st.integers(0, 10**8), st.integers(1, 99))
def test_chinese_decimals_agree_with_cn2an(whole: int, hundredths: int) -> None:
    """Places after 点 are read digit by digit."""
    number = Decimal(whole) + Decimal(hundredths) / 100
    assert parse(cn2an.an2cn(str(number.normalize()))) == number


@given(st.integers(0, 10**7), st.sampled_from(["", "万", "亿", "百万"]))
def test_scales_multiply(number: int, scale: str) -> None:
    """A scale word multiplies the Arabic number before it."""
    factor = {"": 1, "万": 10**4, "亿": 10**8, "百万": 10**6}[scale]
    assert parse(f"{number}{scale}") == number * factor


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("百分之八十", "80", "%"),
        ("百分之百", "100", "%"),
        ("百分之9.5", "9.5", "%"),
        ("千分之三", "3", "‰"),
        ("三分之二", "66.67", "%"),
        ("四分之三", "75", "%"),
        ("1/3", "33.33", "%"),
    ],
)
def test_fractions_become_percent_or_permille(text: str, value: str, unit: str) -> None:
    """A fraction keeps its own unit where it has one, else it is told in percent."""
    assert percentage(text) == (Decimal(value), unit)


@pytest.mark.parametrize("text", ["", "甲", "1.2.3", "点五", "9" * (MAX_LENGTH + 1)])
def test_what_is_no_number_is_refused(text: str) -> None:
    """A code, a word or nothing raises, and never gives a number."""
    with pytest.raises(NumeralError):
        parse(text)
