"""Periods: what texts name which span, and how spans compare."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duibiao.vocabulary.periods import (
    Period,
    PeriodError,
    in_name,
    months,
    parse,
    plan,
    year,
    years,
)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("2023", "2023"),
        ("2023年", "2023"),
        ("２０２３年度", "2023"),
        ("2023-06", "2023-06"),
        ("2023年6月底", "2023-06"),
        ("2023-01/2023-10", "2023-01/2023-10"),
        ("2023-01--2023-10", "2023-01/2023-10"),
        ("2023年1—9月", "2023-01/2023-09"),
        ("2023年1－10月份", "2023-01/2023-10"),
        ("2023H1", "2023-01/2023-06"),
        ("2023年下半年", "2023-07/2023-12"),
        ("2023Q3", "2023-07/2023-09"),
        ("2023年第三季度", "2023-07/2023-09"),
        ("2023年前三季度", "2023-01/2023-09"),
        ("2022/2023", "2022/2023"),
        ("2022－2023年冬春", "2022/2023"),
        ("2021/2025", "2021/2025"),
        ("“十四五”期间", "2021/2025"),
        ("2020-11/2021-03", "2020-11/2021-03"),
    ],
)
def test_the_ways_people_write_a_period(text: str, canonical: str) -> None:
    """Every usual spelling means one canonical period."""
    assert str(parse(text)) == canonical


@pytest.mark.parametrize(
    "text", ["", "明年", "2023-13", "2023-00", "23", "2023-10/2023-01", "2023H3"]
)
def test_what_is_no_period_is_refused_with_the_forms_understood(text: str) -> None:
    """A refused period comes with examples of good ones."""
    with pytest.raises(PeriodError):
        parse(text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("2023", "2023年"),
        ("2023-06", "2023年6月"),
        ("2023-01/2023-10", "2023年1—10月"),
        ("2022/2023", "2022—2023年冬春"),
        ("2021/2025", "“十四五”时期（2021—2025年）"),
        ("2019/2023", "2019—2023年"),
    ],
)
def test_periods_read_as_in_an_official_text(text: str, label: str) -> None:
    """Readers see the span in words."""
    assert parse(text).label() == label


@given(st.integers(1950, 2090), st.integers(1, 12), st.integers(0, 40))
def test_writing_and_reading_a_period_changes_nothing(y: int, m: int, length: int) -> None:
    """parse ∘ str is the identity, with the file name's form too."""
    last = y * 12 + m - 1 + length
    period = months(y, m, last // 12, last % 12 + 1)
    if period.is_years and period.months == 24:
        return  # two whole years in a row are written like a season and never occur as a span
    assert parse(str(period)) == period
    assert parse(period.filename) == period


@given(st.integers(1950, 2090), st.integers(1, 30))
def test_the_same_months_earlier_are_the_same_span(y: int, n: int) -> None:
    """A period moved by whole years stays comparable with itself."""
    assert year(y).same_span(year(y).before(n))
    assert years(y, y + 1).same_span(years(y, y + 1).before(n))


@pytest.mark.parametrize(
    ("name", "canonical"),
    [
        ("jinchang-2023-h1-experience.txt", "2023-01/2023-06"),
        ("2023年上半年工作总结.docx", "2023-01/2023-06"),
        ("2023年1-9月台账.xlsx", "2023-01/2023-09"),
        ("tengchong-2023-summary-2024-plan.txt", "2023"),
        ("水务局2022年工作总结.pdf", "2022"),
    ],
)
def test_a_file_name_tells_the_period(name: str, canonical: str) -> None:
    """What a text leaves unsaid, the name of its file often says."""
    assert str(in_name(name)) == canonical


def test_a_file_name_without_a_year_tells_nothing() -> None:
    """A telephone number or a document number is no year."""
    assert in_name("工作总结.docx") is None
    assert in_name("120231.txt") is None


def test_ten_months_are_not_comparable_with_a_year() -> None:
    """1–10月 and a full year cover different months."""
    assert not parse("2023-01/2023-10").same_span(parse("2022"))


def test_a_winter_spring_season_ends_in_its_second_year() -> None:
    """A report for 2023 takes the storage season 2022/2023, a report for 2022 does not."""
    season = parse("2022/2023")
    assert (season.first, season.last) == (date(2022, 10, 1), date(2023, 4, 30))
    assert season.concerns(year(2023))
    assert not season.concerns(year(2022))


def test_the_fourteenth_plan_is_2021_to_2025() -> None:
    """Five-year plans are counted from the fourteenth."""
    assert plan(14) == months(2021, 1, 2025, 12)
    assert plan(12) == months(2011, 1, 2015, 12)


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    """No code can make such a span by hand either."""
    with pytest.raises(PeriodError):
        Period(date(2023, 2, 1), date(2023, 1, 31))
