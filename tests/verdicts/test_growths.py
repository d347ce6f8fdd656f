"""Rates beside the growth on last year, worked by hand, from the office's file to the words."""

from __future__ import annotations

import pandas as pd
import pytest
from office_cases import Office, actual, both_orders, target

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
    assert "10月250万元，环比+25%（上月200万元），由累计数相减得出" in told


@pytest.mark.parametrize(
    ("sums", "says"), [((4, 6, 9), "10月3座，上月2座"), ((40, 60, 55), "没有上年同期数。")]
)
def test_few_things_and_a_corrected_total_have_no_growth(
    office: Office, sums: tuple[float, ...], says: str
) -> None:
    """Two reservoirs and then three are not +50 %; a total that was lowered tells of no month."""
    dams = {"indicator": "水库除险加固工程完成座数", "unit": "座"}
    rows = [actual(v, period, **dams) for v, period in zip(sums, SUMS, strict=True)]
    (told,) = both_orders(office, rows, reasons)  # type: ignore[misc]
    assert says in told and "环比" not in told


def test_a_total_is_compared_once_by_its_last_months(office: Office) -> None:
    """Totals of March and June are part of September's, and are not rows of their own."""
    ends = {"03": 100, "06": 300, "09": 500}
    rows = [actual(value, f"2023-01/2023-{end}", **FUNDS) for end, value in ends.items()]
    assert both_orders(office, rows, lambda one: len(reasons(one))) == 1
    assert compared(office, OCTOBER).period == "2023-01/2023-09"


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


def foreseen(office: Office) -> list[tuple[float, float, int]]:
    """Return what the year may come to."""
    columns = ["forecast_low", "forecast_high", "forecast_years"]
    return [tuple(map(float, row)) for row in office.gaps(OCTOBER)[columns].to_numpy()]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("past", "told", "says"),
    [
        ([(1600, 1200), (1500, 1250)], (1800, 2000, 2), "按以往2年同月份占比推算"),
        ([(1600, 1200), (1500, 1500)], (1500, 2000, 2), "今后每月需完成250万元"),
    ],
)
def test_the_years_end_is_a_range_by_earlier_years(
    office: Office, past: list[tuple[float, float]], told: tuple[float, ...], says: str
) -> None:
    """1,500 of 2,000 after ten months; 1,200 of 1,600 a year ago would make it 2,000."""
    rows = [target(2000), actual(1500, OCTOBER)]
    for year, (whole, part) in enumerate(past, start=1):
        then = str(2023 - year)
        rows += [actual(whole, then), actual(part, f"{then}-01/{then}-10")]
    assert both_orders(office, rows, foreseen) == [pytest.approx(told)]
    assert says in office.gaps(OCTOBER).iloc[0].reason


def test_one_year_foresees_nothing(office: Office) -> None:
    """1,200 of 1,600 a year ago says little of this one."""
    office.put(target(2000), actual(1500, OCTOBER))
    office.put(actual(1600, "2022"), actual(1200, "2022-01/2022-10"), name="上年.csv")
    assert "推算" not in office.gaps(OCTOBER).iloc[0].reason


def test_no_year_is_foreseen_without_an_earlier_one_nor_against_the_light(office: Office) -> None:
    """A cap on its pace whose year would pass it, by last year, is told by its pace alone."""
    use = {"indicator": "用水总量", "unit": "亿m3"}
    rows = [target(1.2, bound="max", **use), actual(1.05, OCTOBER, **use)]
    past = [actual(1.1, year, **use) for year in ("2021", "2022")]
    past += [actual(0.95, f"{year}-01/{year}-10", **use) for year in ("2021", "2022")]
    office.put(*rows, *past)
    assert office.gaps(OCTOBER)["status"].tolist() == ["on_track"]
    assert "推算" not in office.gaps(OCTOBER).iloc[0].reason


def test_of_a_height_of_water_no_percent_is_read_out(office: Office) -> None:
    """40.6 m after 40.2 m is 0.4 m more; above which datum nobody says."""
    at = {"indicator": "月末库水位", "unit": "米"}
    told = {"2022-10": 40.2, "2023-09": 40.4, "2023-10": 40.6}
    office.put(*(actual(value, period, **at) for period, value in told.items()))
    row = compared(office, "2023-10")
    assert row.change == pytest.approx(0.4)
    assert "环比" not in row.reason and "%" not in row.reason
