"""This period against the same period before, worked by hand."""

from __future__ import annotations

import pandas as pd
import pytest
from analysis_rows import BREAK, catalogue, frame, row
from hypothesis import given
from hypothesis import strategies as st

from duibiao.analysis.wording import growth
from duibiao.analysis.year_on_year.growth_table import YEAR_ON_YEAR_COLUMNS, year_on_year
from duibiao.analysis.year_on_year.summary import yoy_summary
from duibiao.vocabulary import words
from duibiao.vocabulary.periods import parse

CATALOGUE = catalogue([BREAK])


def compared(period: str, *rows: dict[str, object]) -> pd.DataFrame:
    """The year-on-year table of the rows in a report for a period."""
    return year_on_year(frame(*rows), parse(period), CATALOGUE)


def only(period: str, *rows: dict[str, object]) -> pd.Series:
    """The one row there is."""
    found = compared(period, *rows)
    assert len(found) == 1
    return found.iloc[0]


def test_full_years_are_compared_without_binary_dust() -> None:
    """Tianjin's use fell from 33.6 to 32.7: −0.9, −2.68 %."""
    got = only("2023", row("use", "2023", 32.7), row("use", "2022", 33.6))
    assert (got.change, got.change_unit, got.basis, got.comparable) == (-0.9, "亿m3", "year", True)
    assert got.growth_percent == pytest.approx(-2.678571, abs=1e-6)
    assert (got.prior_period, got.prior_value) == ("2022", 33.6)


@pytest.mark.parametrize(
    ("now", "before", "report", "basis"),
    [
        ("2023-01/2023-10", "2022-01/2022-10", "2023", "same_span"),
        ("2022/2023", "2021/2022", "2023", "season"),
        ("2023", "2022", "2023", "year"),
    ],
)
def test_the_basis_says_what_was_compared(now: str, before: str, report: str, basis: str) -> None:
    """The same months, the same season, full years."""
    assert only(report, row("funds", now, 12), row("funds", before, 10)).basis == basis


def test_a_stated_growth_gives_the_earlier_value_marked_as_derived() -> None:
    """11.97 with 27.65 % was 9.377."""
    got = only(
        "2023",
        row("水利投资完成额", "2023-01/2023-10", 11.97, unit="亿元", resolution=0.01),
        row("水利投资同比增速", "2023-01/2023-10", 27.65, unit="%", kind="growth"),
    )
    assert got.prior_value == pytest.approx(9.3772, abs=1e-4)
    assert (got.basis, got.derived, got.growth_percent) == ("stated_growth", True, 27.65)
    assert got.prior_period == "2022-01/2022-10"
    assert "不是原文数据" in got.reason


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh", "由材料所列增减+1.2个百分点推算得出"),
        ("en", "the stated change of +1.2 points, no source"),
    ],
)
def test_a_stated_change_gives_the_earlier_value_exactly(language: str, told: str) -> None:
    """96.8 % with 1.2 points more was 95.6, said in the words of the page's language."""
    words.use(language)
    try:
        got = only(
            "2023",
            row("leakage", "2023", 96.8, unit="%"),
            row("leakage", "2023", 1.2, unit="%", kind="delta"),
        )
    finally:
        words.use("zh")
    assert (got.prior_value, got.change, got.basis) == (95.6, 1.2, "stated_change")
    assert told in got.reason


def test_ten_months_are_not_held_against_a_year() -> None:
    """The reason names the span there is."""
    got = only("2023", row("funds", "2023-01/2023-10", 12), row("funds", "2022", 20))
    assert (got.comparable, got.reason_code) == (False, "different_span")
    assert "2022年" in got.reason
    assert pd.isna(got.change)


def test_a_break_in_definition_forbids_the_comparison() -> None:
    """Per-capita use between 2019 and 2020; the years after it are comparable again."""
    rows = [row("per_capita", str(y), 400.0 + y - 2018) for y in (2018, 2019, 2020, 2021)]
    across, after, before = (only(str(y), *rows) for y in (2020, 2021, 2019))
    assert (across.comparable, across.reason_code) == (False, "definition_break")
    assert "人口口径改变" in across.reason
    assert (after.comparable, before.comparable) == (True, True)


def test_units_that_differ_are_told() -> None:
    """Money in yuan and in euro."""
    got = only("2023", row("贷款", "2023", 5, unit="万元"), row("贷款", "2022", 4, unit="欧元"))
    assert (got.comparable, got.reason_code) == (False, "unit")
    assert pd.isna(got.change)


def test_a_bound_on_one_side_gives_a_bound_on_the_change() -> None:
    """150余 after 120: at least 30 more."""
    got = only("2023", row("patrols", "2023", 150, bound="min"), row("patrols", "2022", 120))
    assert (got.comparable, got.reason_code, got.change_low) == (False, "bound", 30)
    assert pd.isna(got.change_high)
    assert "不小于30次" in got.reason
    assert pd.isna(got.change)


def test_without_a_year_before_there_is_nothing_to_compare() -> None:
    """No zero is put in its place."""
    got = only("2023", row("funds", "2023", 12))
    assert (got.comparable, got.reason_code, got.prior_period) == (False, "no_prior", "")
    assert got[["prior_value", "change", "growth_percent"]].isna().all()


def test_from_zero_only_the_change_is_told() -> None:
    """Five after none: five more, no rate."""
    got = only("2023", row("accidents", "2023", 5), row("accidents", "2022", 0))
    assert (got.comparable, got.reason_code, got.change) == (True, "prior_zero", 5)
    assert pd.isna(got.growth_percent)


def test_from_below_zero_only_the_change_is_told() -> None:
    """A loss of 2 turned into a gain of 1."""
    got = only("2023", row("balance", "2023", 1), row("balance", "2022", -2))
    assert (got.reason_code, got.change) == ("prior_negative", 3)
    assert pd.isna(got.growth_percent)


def test_shares_change_in_points_never_in_percent_of_percent() -> None:
    """90 % to 93 % is three points."""
    got = only("2023", row("satisfaction", "2023", 93), row("satisfaction", "2022", 90))
    assert (got.change, got.change_unit) == (3, "个百分点")
    assert pd.isna(got.growth_percent)


def test_coefficients_change_in_their_own_unit() -> None:
    """0.572 to 0.576 is 0.004; a coefficient is no percent, so that its growth is 0.7 %."""
    got = only("2023", row("coefficient", "2023", 0.576), row("coefficient", "2022", 0.572))
    assert (got.change, got.change_unit) == (0.004, "1")
    assert got.growth_percent == pytest.approx(0.6993, abs=1e-4)


def test_ranks_change_in_places() -> None:
    """From third to first: two places."""
    got = only("2023", row("place", "2023", 1, kind="rank"), row("place", "2022", 3, kind="rank"))
    assert (got.change, got.change_unit) == (-2, "位")
    assert pd.isna(got.growth_percent)


def test_a_stated_growth_that_does_not_fit_is_a_finding() -> None:
    """110 after 100 is 10 %, not 15 %; 9.8 % to 10.2 % would be rounding."""
    years = (row("funds", "2023", 110, resolution=0.1), row("funds", "2022", 100, resolution=0.1))
    wrong = only("2023", *years, row("funds", "2023", 15, unit="%", kind="growth"))
    right = only("2023", *years, row("funds", "2023", 10.1, unit="%", kind="growth"))
    assert "同比15%" in wrong.finding
    assert "10%" in wrong.finding
    assert right.finding == ""
    assert wrong.growth_percent == pytest.approx(10)


def test_a_growth_rate_without_its_amount_is_listed_as_such() -> None:
    """制发公文同比增速 stands alone."""
    got = only("2023", row("制发公文同比增速", "2023-01/2023-11", -1.99, unit="%", kind="growth"))
    assert (got.value, got.reason_code, got.comparable) == (-1.99, "only_growth", False)


def test_restated_history_is_shown() -> None:
    """Last year's figure, told differently this year, says so beside the comparison."""
    retold = row("funds", "2022", 100, flags="conflict", note="另有98万元")
    got = only("2023", row("funds", "2023", 110), retold)
    assert got.restated
    assert "另有98万元" in got.reason


@pytest.mark.parametrize("flag", ["low_confidence", "medium_confidence"])
def test_a_figure_that_prose_left_unsure_makes_no_growth(flag: str) -> None:
    """The question is shown in place of the rate."""
    unsure = row("funds", "2022", 100, flags=flag, note="时期承接前文一句")
    got = only("2023", row("funds", "2023", 110), unsure)
    assert (got.reason_code, got.comparable) == ("unsure", False)
    assert "时期承接前文一句" in got.reason


def test_an_unsure_rate_derives_no_figure_of_the_year_before() -> None:
    """110 at a rate that may be another's stays without its prior."""
    rate = row("funds", "2023", 10, kind="growth", unit="%", flags="medium_confidence")
    rows = compared("2023", row("funds", "2023", 110), rate)
    assert "stated_growth" not in rows["basis"].tolist()


def test_what_an_analyst_has_reviewed_is_compared() -> None:
    """A reviewed figure is sure, however it was read."""
    told = row("funds", "2022", 100, flags="medium_confidence|reviewed")
    assert only("2023", row("funds", "2023", 110), told).comparable


def test_targets_and_context_are_not_compared() -> None:
    """Only what was reported as done or measured."""
    rows = (row("funds", "2023", 1, role="target"), row("funds", "2023", 1, role="context"))
    found = compared("2023", *rows)
    assert found.empty
    assert list(found.columns)[: len(YEAR_ON_YEAR_COLUMNS)] == YEAR_ON_YEAR_COLUMNS


def test_the_report_takes_what_ends_in_its_period() -> None:
    """The winter that ends in 2023 and the year; 2022 is not, ten months are where the year is not."""
    rows = [row("funds", p, 1.0) for p in ("2023-01/2023-10", "2023", "2022", "2022/2023")]
    assert compared("2023", *rows)["period"].tolist() == ["2022/2023", "2023"]
    assert compared("2023", rows[0], rows[2])["period"].tolist() == ["2023-01/2023-10"]


ROWS = [
    *(row("funds", str(y), 10.0 * y) for y in (2021, 2022, 2023)),
    *(row("patrols", "2023", 150, bound="min"), row("patrols", "2022", 120)),
    *(row("投资额", "2023", 10, unit="万元"), row("投资增速", "2023", 5, kind="growth", unit="%")),
    *(row("funds", "2023", 3, bureau="there"), row("funds", "2022", 2, bureau="there")),
]


@given(st.permutations(ROWS))
def test_the_order_of_rows_changes_nothing(rows: list[dict[str, object]]) -> None:
    """The same figures in another order give the same table."""
    pd.testing.assert_frame_equal(compared("2023", *rows), compared("2023", *ROWS))


amounts = st.integers(1, 10**7).map(lambda n: n / 100)


@given(amounts, amounts, st.sampled_from([1e-4, 1e4]))
def test_another_unit_changes_no_growth(now: float, before: float, factor: float) -> None:
    """万元 or 元: the rate is the same."""
    one, other = (
        only("2023", row("funds", "2023", now * f), row("funds", "2022", before * f)).growth_percent
        for f in (1, factor)
    )
    assert one == pytest.approx(other, rel=1e-9, abs=1e-9)


def test_the_bottom_line_counts_and_names_the_largest_mover() -> None:
    """Two comparable of three: funds up and use down are both better."""
    found = compared(
        "2023",
        *(row("funds", "2023", 150), row("funds", "2022", 100)),
        *(row("use", "2023", 9), row("use", "2022", 10), row("patrols", "2023", 5)),
    )
    told = yoy_summary(found, parse("2023"), CATALOGUE)
    assert told == [
        "2023年共3项数据，2项可与上年同期相比：好转2项。",
        "1项不能相比（没有上年同期数）。",
        "增减幅度最大的是funds，由100变为150万元（+50%）。",
    ]


def test_reasons_are_in_the_language_spoken() -> None:
    """An English report explains in English."""
    words.use("en")
    try:
        got = only("2023", row("use", "2023", 2), row("use", "2022", 1))
    finally:
        words.use("zh")
    assert got.reason == "2023 and 2022 are full years."


def test_a_report_without_any_pair_says_so() -> None:
    """No counts of nothing."""
    told = yoy_summary(compared("2023", row("funds", "2023", 1)), parse("2023"), CATALOGUE)
    assert told[0] == "2023年共1项数据，都没有可比的上年同期数。"


@pytest.mark.parametrize(
    ("now", "before", "steps", "told"),
    [
        (8.6, 6.4, (0.1, 0.1), "+34"),
        (31.5, 24.6, (0.1, 0.1), "+28"),
        (2001.0, 2000.0, (1, 1), "+0.05"),
        (0.1006, 0.1, (0.0001, 0.0001), "+0.6"),
        (1.97, 2.0, (0.01, 1), "−1.5"),
        (46, 58, (0, 0), "−20.7"),
    ],
)
def test_a_growth_has_the_digits_its_figures_bear(
    now: float, before: float, steps: tuple[float, float], told: str
) -> None:
    """Of two digits whole per cent, as they were written: 1,006万 is of four; 8 things are exact."""
    row = {"value": now, "prior_value": before, "growth_percent": (now / before - 1) * 100}
    assert growth(row | dict(zip(("resolution", "prior_resolution"), steps, strict=True))) == told


def test_a_growth_that_a_source_states_stays_as_written() -> None:
    """12 with 27.65 % is no 28 %."""
    row = {"value": 12.0, "prior_value": 9.4, "growth_percent": 27.65, "basis": "stated_growth"}
    assert growth(row) == "+27.65"
