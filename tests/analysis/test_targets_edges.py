"""Targets on the edge: days, roundings, bounds, thin and bad data."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest
from analysis_rows import frame, row, target
from target_cases import CATALOGUE, judged, only

from duibiao.analysis.targets.gaps import EXTRA_COLUMNS, TARGET_COLUMNS, target_gaps
from duibiao.analysis.targets.goals import Settings
from duibiao.analysis.targets.paces import pace
from duibiao.vocabulary import words
from duibiao.vocabulary.periods import parse


def test_on_the_due_day_what_is_not_met_is_overdue() -> None:
    """80 of 100 with figures to November: a lag on 30 December, overdue on the 31st."""
    asked, told = target("funds", "2023", 100), row("funds", "2023-01/2023-11", 80)
    before = only("2023", asked, told, as_of=date(2023, 12, 30))
    today = only("2023", asked, told, as_of=date(2023, 12, 31))
    assert (before.status, before.expected_progress) == ("behind", 11 / 12)
    assert today.status == "overdue"


def test_a_figure_for_the_whole_period_settles_it_on_its_last_day() -> None:
    """90 of 100 for the full year is final on 31 December."""
    got = only("2023", target("funds", "2023", 100), row("funds", "2023", 90))
    assert got.status == "overdue"


def test_an_unsure_figure_settles_nothing() -> None:
    """90 of 100, read from a far-off word, is a question and no failure."""
    unsure = row("funds", "2023", 90, flags="medium_confidence", note="时间写在较远的前文")
    got = only("2023", target("funds", "2023", 100), unsure)
    assert got.status == "undecidable"
    assert "时间写在较远的前文" in got.reason


def test_an_unsure_share_implies_no_target() -> None:
    """80 % of a plan that may be another's makes no plan of its own."""
    share = row("funds", "2023", 80, kind="of_target", unit="%", flags="medium_confidence")
    assert judged("2023", row("funds", "2023", 80), share).empty


def test_before_the_start_nothing_is_due_and_nothing_reported() -> None:
    """As of December 2022 the plan of 2023 has no figure."""
    got = only(
        "2023",
        target("funds", "2023", 100),
        row("funds", "2023-01/2023-06", 60),
        as_of=date(2022, 12, 1),
    )
    assert (got.status, pd.isna(got.actual)) == ("unreported", True)


def test_figures_after_the_as_of_date_are_not_used() -> None:
    """The report for 2023 as of 31 July knows the figures to June only."""
    rows = (row("funds", "2023-01/2023-06", 50), row("funds", "2023-01/2023-09", 80))
    got = only("2023", target("funds", "2023", 100), *rows, as_of=date(2023, 7, 31))
    assert (got.actual, got.actual_period) == (50, "2023-01/2023-06")


def test_a_figure_is_judged_at_its_own_day_and_an_old_one_told_as_such() -> None:
    """50 % to June is on pace, seen in July or in September; in September it is old."""
    rows = (target("funds", "2023", 100), row("funds", "2023-01/2023-06", 50))
    fresh = only("2023", *rows, as_of=date(2023, 7, 31))
    old = only("2023", *rows, as_of=date(2023, 9, 30))
    assert (fresh.status, fresh.expected_progress) == ("on_track", 0.5)
    assert (old.status, old.expected_progress, old.months_ahead) == ("on_track", 0.5, 0)
    assert "数据截至2023年6月30日" in old.reason
    assert "数据截至" not in fresh.reason


def test_a_target_inside_the_rounding_of_the_figure_cannot_be_judged() -> None:
    """11.97 written to the second place may be 11.965, so 11.972 is open and 11.98 is not met."""
    told = row("funds", "2023", 11.97, resolution=0.01)
    open_still = only("2023", target("funds", "2023", 11.972), told)
    missed = only("2023", target("funds", "2023", 11.98), told)
    assert open_still.status == "undecidable"
    assert missed.status == "overdue"


def test_a_figure_written_just_as_its_target_meets_it_on_its_last_digit() -> None:
    """0.58 for 0.58 is met as written, and nothing hangs on a digit."""
    got = only(
        "2023",
        target("satisfaction", "2023", 90, bound="min"),
        row("satisfaction", "2023", 90, resolution=1),
    )
    assert got.status == "achieved"
    assert "末位数字" not in got.reason


def test_a_hundred_percent_is_a_hundred_percent() -> None:
    """100 % done of 100 % asked is no matter of rounding."""
    got = only(
        "2023",
        target("satisfaction", "2023", 100, bound="min"),
        row("satisfaction", "2023", 100, resolution=1),
    )
    assert got.status == "achieved"


def test_more_than_is_enough_when_its_least_is_enough() -> None:
    """150余 meets 150 and leaves 160 open; 近150 leaves 140 open and cannot meet 160."""
    over, near = (row("patrols", "2023", 150, bound=b) for b in ("min", "max"))
    status = [
        only("2023", target("patrols", "2023", asked), told).status
        for asked, told in ((150, over), (160, over), (140, near), (160, near))
    ]
    assert status == ["achieved", "undecidable", "undecidable", "overdue"]


def test_the_wording_of_a_target_is_a_comparator_and_no_doubt() -> None:
    """Asked for 超1300, told 1300: met."""
    got = only("2023", target("funds", "2023", 1300, bound="min"), row("funds", "2023", 1300))
    assert (got.status, got.comparator) == ("achieved", ">=")


def test_negative_targets_are_held_without_a_share_of_the_way() -> None:
    """A growth of −2 % asked at most: −1.99 is too much, −3 is not."""
    asked = target("增速", "2023", -2, kind="growth", unit="%", bound="max")
    above, below = (
        only("2023", asked, row("增速", "2023", v, kind="growth", unit="%")) for v in (-1.99, -3)
    )
    assert (above.status, below.status) == ("overdue", "achieved")
    assert pd.isna(above.progress)


def test_a_negative_actual_of_a_sum_is_behind() -> None:
    """Money paid back: −5 of 100."""
    got = only("2023-01/2023-06", target("funds", "2023", 100), row("funds", "2023-01/2023-06", -5))
    assert (got.status, got.progress) == ("behind", -0.05)


def test_a_month_does_not_answer_for_a_year() -> None:
    """The flow of June alone is no figure for the year's plan."""
    got = only("2023-01/2023-06", target("funds", "2023", 100), row("funds", "2023-06", 60))
    assert got.status == "unreported"


def test_what_is_to_be_done_by_a_later_month_runs_already() -> None:
    """11月底前建成3条 is work of the year up to then: 2 by September are behind."""
    by_then = target("建成条数", "2023-11", 3, unit="条", quote="11月底前建成3条", start=7)
    done = row("建成条数", "2023-01/2023-09", 2, unit="条")
    got = only("2023-01/2023-09", by_then, done)
    assert (got.status, got.due, got.actual) == ("behind", "2023-11-30", 2)
    in_november = by_then | {"quote": "11月建成3条", "start": 5}
    assert judged("2023-01/2023-09", in_november, done).empty


def test_a_level_does_not_answer_a_share() -> None:
    """60 projects are no 60 %."""
    rows = (
        target("清理率", "2023", 100, unit="%", kind="share"),
        row("清理率", "2023", 60, unit="个"),
    )
    assert only("2023", *rows).status == "unreported"


def test_another_target_for_the_same_period_is_told_on_both() -> None:
    """100 in the plan, 120 in the contract: each judged, both marked."""
    gaps = judged(
        "2023",
        target("funds", "2023", 100),
        target("funds", "2023", 120),
        row("funds", "2023", 110),
    )
    assert gaps["status"].tolist() == ["achieved", "overdue"]
    assert all("请核定" in reason for reason in gaps["reason"])


def test_caps_of_two_authorities_each_run_from_their_own_cap_before() -> None:
    """A provincial cap for 2022 does not hide the national one for 2030."""
    cap = {"bound": "max", "bureau": "province"}
    national = [target("use", y, 100, note="national", **cap) for y in ("2020", "2030")]
    own = [target("use", y, 90, note="own", **cap) for y in ("2020", "2022")]
    gaps = judged("2021", *national, *own)
    assert gaps["due"].tolist() == ["2022-12-31", "2030-12-31"]


def test_no_targets_give_an_empty_table_with_all_columns() -> None:
    """Nothing to judge is no error."""
    gaps = judged("2023", row("funds", "2023", 100))
    assert gaps.empty
    assert list(gaps.columns) == [*TARGET_COLUMNS, *EXTRA_COLUMNS]


def test_no_observations_at_all_give_an_empty_table() -> None:
    """A bureau without data has no gaps."""
    empty = frame(row("funds", "2023", 1)).iloc[:0]
    assert target_gaps(empty, parse("2023"), None, CATALOGUE).empty


def test_missing_figures_are_words_and_never_zero() -> None:
    """No figure: the numbers are missing, the reason says so, nothing reads nan or inf."""
    got = only("2023", target("funds", "2023", 100))
    assert got[["actual", "gap", "progress", "needed_pace"]].isna().all()
    assert "没有读到" in got.reason


def test_no_reason_reads_nan_or_inf_on_odd_data() -> None:
    """Zero bases, zero targets, open bounds: words throughout, and no infinite number."""
    odd = (
        *(target("coefficient", "2025", 0.0, base_period="2020"), row("coefficient", "2020", 0.0)),
        *(row("coefficient", "2023", 0.0), target("funds", "2023", 0.0), row("funds", "2023", 5.0)),
        *(target("patrols", "2023", 9), row("patrols", "2023", 5, bound="min")),
        *(target("balance", "2023", 0.0), row("balance", "2023-06", -3.0)),
        *(target("place", "2023", 25, kind="rank", unit="%"), row("place", "2023", 3, kind="rank")),
    )
    gaps = judged("2023", *odd)
    text = " ".join(gaps["reason"])
    assert "nan" not in text
    assert "inf" not in text
    assert not np.isinf(gaps.select_dtypes("number")).to_numpy().any()


def test_the_light_over_past_readings_is_told() -> None:
    """Behind in March and June, told once, on track in September."""
    told = [row("funds", f"2023-01/2023-{m:02d}", v) for m, v in ((3, 10), (6, 30), (9, 80))]
    got = only("2023-01/2023-09", target("funds", "2023", 100), *told)
    assert got.history == "滞后→顺利"


def test_the_cut_is_a_parameter() -> None:
    """With a cut of one, 49 % at mid-year is a lag."""
    rows = frame(target("funds", "2023", 100), row("funds", "2023-01/2023-06", 49))
    strict = target_gaps(rows, parse("2023-01/2023-06"), None, CATALOGUE, Settings(on_track=1.0))
    usual = target_gaps(rows, parse("2023-01/2023-06"), None, CATALOGUE)
    assert (strict["status"].item(), usual["status"].item()) == ("behind", "on_track")


def test_each_row_rests_on_named_evidence() -> None:
    """Target, base and actual with where they stand."""
    got = only(
        "2023",
        target("leakage", "2025", 9, base_period="2020", location="t"),
        row("leakage", "2020", 12, location="b"),
        row("leakage", "2023", 10.4, location="a"),
    )
    assert [(e.label, e.location) for e in got.evidence] == [
        ("目标", "t"),
        ("基期", "b"),
        ("实际", "a"),
    ]


def test_reasons_are_in_the_language_spoken() -> None:
    """An English report explains in English."""
    words.use("en")
    try:
        got = only("2023", target("funds", "2023", 100), row("funds", "2023", 90))
    finally:
        words.use("zh")
    assert got.reason.startswith("2023: 900,000 元, 100,000 元 less than asked")


def test_a_figure_in_another_unit_does_not_answer_a_target() -> None:
    """3 处 done say nothing about 5 公里 asked."""
    asked = target("自设堤防", "2023", 5, unit="公里")
    got = only("2023", asked, row("自设堤防", "2023", 3, unit="处"))
    assert (got.status, pd.isna(got.actual)) == ("unreported", True)


@pytest.mark.parametrize(
    ("months", "by_year", "told"), [(6, False, 2.0), (6, True, 24.0), (0, False, np.nan)]
)
def test_a_pace_needs_time_that_is_left(months: float, by_year: bool, told: float) -> None:
    """12 in six months are 2 a month, 24 a year; with no month left there is none."""
    assert pace(12, months, by_year) == pytest.approx(told, nan_ok=True)


def test_an_irrigation_year_has_no_goal_in_a_calendar_years_report() -> None:
    """October to September is counted otherwise: neither 2024's nor left over from 2023."""
    goals = [target("灌溉年度引水量", f"{y}-10/{y + 1}-09", 100) for y in (2022, 2023)]
    done = [row("灌溉年度引水量", f"{y}-10/{y + 1}-09", 90) for y in (2022, 2023)]
    assert judged("2024", *goals, *done).empty


def test_a_first_word_that_names_the_office_itself_makes_no_other_name() -> None:
    """灌区 of an irrigation district's own bureau is left out or said; 市级 may be another's."""
    asked = {"kind": "rank", "unit": "1", "bound": "max", "bureau": "青山灌区管理局"}
    told = asked | {"bound": "exact"}
    goal = target("灌区标准化管理考核名次", "2024", 5, **asked)
    assert only("2024", goal, row("标准化管理考核名次", "2024", 4, **told)).status == "achieved"
    other = target("市级标准化管理考核名次", "2024", 5, **asked)
    answer = row("标准化管理考核名次", "2024", 4, **told)
    assert only("2024", other, answer).status == "undecidable"
