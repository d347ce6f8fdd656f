"""Rates beside the growth on last year, worked by hand, from the office's file to the words."""

from __future__ import annotations

import pandas as pd
import pytest
from office_cases import Office, actual, both_orders

from duibiao.analysis.year_on_year.rates import average_growth, constant_growth, cumulative_fall
from duibiao.presentation import desk

OCTOBER = "2023-01/2023-10"
SUMS = {"2023-01/2023-08": 1200, "2023-01/2023-09": 1400, OCTOBER: 1650}
FUNDS = {"indicator": "争取资金总额"}


def compared(office: Office, period: str) -> pd.Series:
    """Return the row of a report's only figure."""
    return desk.year_on_year(office.book(period)).iloc[0]


def reasons(office: Office) -> list[str]:
    """Return why the figures of ten months are compared."""
    return list(desk.year_on_year(office.book(OCTOBER))["reason"])


def test_a_month_is_held_against_the_month_before(office: Office) -> None:
    """Running totals 1,200, 1,400 and 1,650: September 200, October 250, 25 % more."""
    rows = [actual(value, period, **FUNDS) for period, value in SUMS.items()]
    (told,) = both_orders(office, rows, reasons)  # type: ignore[misc]
    assert "10月环比+25%" in told


def test_the_first_month_has_no_month_before_in_its_total(office: Office) -> None:
    """January of 100 after a December that nobody told."""
    office.put(actual(100, "2023-01", **FUNDS), actual(80, "2022-01", **FUNDS))
    assert "环比" not in compared(office, "2023-01").reason


@pytest.mark.parametrize(("last", "says"), [(1089, "两年平均+10%"), (1331, "")])
def test_two_years_are_told_where_one_goes_the_other_way(
    office: Office, last: float, says: str
) -> None:
    """900, 1,200, 1,089: 9.25 % down on the year, 10 % up a year over two; 1,331 is up on both."""
    found = [actual(900, "2021", **FUNDS), actual(1200, "2022", **FUNDS)]
    office.put(*found, actual(last, "2023", **FUNDS))
    row = compared(office, "2023")
    assert row.two_year_growth == pytest.approx(((last / 900) ** 0.5 - 1) * 100)
    assert ("两年平均" in row.reason) == bool(says) and says in row.reason


def test_a_break_in_the_series_leaves_two_years_untold(office: Office) -> None:
    """Per-capita use of 2018 and 2020 were reckoned on two censuses."""
    use = {"indicator": "人均用水量", "unit": "m3/人"}
    values = {"2018": 430.0, "2019": 431.0, "2020": 412.0}
    office.put(*(actual(value, period, **use) for period, value in values.items()))
    assert pd.isna(compared(office, "2020").two_year_growth)


def test_rates_worked_by_hand() -> None:
    """8 to 10.648 in three years is 10 % a year; 8 % with prices up 2 % is 5.88 % in constant
    ones; falls of 3, 4 and 5 % add up to 11.536 %."""
    assert average_growth(10.648, 8, 3) == pytest.approx(10)
    assert constant_growth(8, 102) == pytest.approx(5.882353)
    assert cumulative_fall([3, 4, 5]) == pytest.approx(11.536)
