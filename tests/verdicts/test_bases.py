"""What a figure is counted by: a status, growth, rank or gap is made of one basis only."""

from __future__ import annotations

import evidence
import pandas as pd
import pytest
from office_cases import REPOSITORY, Office, actual, both_orders, target

from duibiao.indicators.book import open_book
from duibiao.presentation import desk

USE = {"indicator": "用水总量", "unit": "亿m3"}
COLUMNS = ["status", "actual", "gap"]


def told(office: Office) -> list[tuple[object, ...]]:
    """Return status, actual and gap, `-` for none."""
    found = office.gaps("2023")[COLUMNS].astype(object)
    return [tuple(row) for row in found.where(found.notna(), "-").to_numpy()]


def test_a_figure_of_another_basis_judges_nothing(office: Office) -> None:
    """A cap of 100 by assessment, 110 in the bulletin: the reason and what would settle it."""
    rows = [
        target(100, bound="max", basis="考核口径", **USE),
        actual(110, source="2023年水资源公报", **USE),
    ]
    assert both_orders(office, rows, told) == [("undecidable", 110.0, "-")]
    reason = office.gaps("2023").iloc[0].reason
    assert "只有公报口径的110亿m³，对照要求（不超过100亿m³）需要考核口径的数" in reason


def test_of_two_figures_the_one_on_the_targets_basis_answers(office: Office) -> None:
    """98 by assessment beside 110 in the bulletin: the cap of 100 is kept."""
    rows = [
        target(100, bound="max", basis="考核口径", **USE),
        actual(110, basis="公报", **USE),
        actual(98, indicator="用水总量（考核口径）", unit="亿m3"),
    ]
    assert both_orders(office, rows, told) == [("achieved", 98.0, -2.0)]


@pytest.mark.parametrize("how", [{"note": "不含乡镇自筹"}, {"basis": "不含乡镇自筹"}])
def test_with_and_without_a_part_are_two_figures(office: Office, how: dict[str, str]) -> None:
    """2,000 without the townships' own money; 2,100 with it does not meet it, 1,900 without does
    not either."""
    rows = [target(2000, **how), actual(2100, note="含乡镇自筹"), actual(1900, **how)]
    assert both_orders(office, rows, told) == [("overdue", 1900.0, 100.0)]
    office.put(*rows[:2])
    assert told(office) == [("undecidable", 2100.0, "-")]


def test_a_target_that_leaves_the_basis_open_asks_which_counts(office: Office) -> None:
    """2,100 with and 1,900 without: 2,000 is met or not."""
    rows = [target(2000), actual(2100, note="含乡镇自筹"), actual(1900, note="不含乡镇自筹")]
    assert [row[0] for row in both_orders(office, rows, told)] == ["undecidable"]  # type: ignore[attr-defined]
    assert "请核定口径" in office.gaps("2023").iloc[0].reason


def test_an_unsaid_basis_is_judged_and_asked(office: Office) -> None:
    """The target is without the townships' money, the figure does not say."""
    office.put(target(2000, note="不含乡镇自筹"), actual(2100))
    row = office.gaps("2023").iloc[0]
    assert row.status == "achieved"
    assert "实际数没有注明是否为不含乡镇自筹，请核定" in row.reason


def test_growth_is_of_one_basis(office: Office) -> None:
    """98 by assessment is not held against 110 of the bulletin, nor is 105 against 98."""
    rows = [
        actual(110, "2022", basis="公报", **USE),
        actual(98, basis="考核", **USE),
        actual(105, basis="公报", **USE),
    ]

    def see(o: Office) -> list[tuple[float, float]]:
        yoy = desk.year_on_year(o.book("2023"))
        return sorted(zip(yoy["value"], yoy["prior_value"].fillna(0), strict=True))

    assert both_orders(office, rows, see) == [(98.0, 0.0), (105.0, 110.0)]


def test_a_rate_at_constant_prices_gives_no_earlier_amount(office: Office) -> None:
    """24.3 now, 3.9 % down at constant prices: no 25.3 is made up, the rate stands beside."""
    unit = {"indicator": "万元工业增加值用水量"}
    office.put(
        actual(24.3, unit="m3/万元", **unit),
        actual(24.1, "2022", unit="m3/万元", **unit),
        actual(-3.9, unit="%", kind="growth", basis="可比价", **unit),
    )
    row = desk.year_on_year(office.book("2023")).iloc[0]
    assert row.prior_value == 24.1
    assert "按现价计算" in row.reason and "按可比价为−3.9%" in row.reason


@pytest.fixture(scope="module")
def lights() -> pd.DataFrame:
    """The lights of water use, 31 provinces by the years that the assessment covers."""
    return evidence.lights()


def test_no_light_contradicts_a_year_that_was_rated(lights: pd.DataFrame) -> None:
    """No red or brown light on water use in any province and year rated 合格 or better, nor in the
    years between, which only cross bases."""
    assert lights["bureau"].nunique() == 31
    assert not lights["status"].isin(["behind", "overdue"]).any()
    assert (lights["official_rating"] != "").all()
    assert lights["reason"].str.contains("国家考核").all()


def test_2019_and_2020_meet_with_a_caution() -> None:
    """Direct reporting came into full use: told, and the figures still compared."""
    yoy = desk.year_on_year(open_book("jiangsu", "2020", home=REPOSITORY))
    row = yoy[yoy["indicator"] == "water_use_total"].iloc[0]
    assert row.comparable and row.change == pytest.approx(-47.1)
    assert "联网直报" in row.reason
