"""Every rule of a target, worked by hand."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest
from analysis_rows import row, target
from target_cases import judged, only


def test_a_sum_ahead_of_the_year_is_on_track() -> None:
    """1,100 of 2,000 by the end of June, when half the year is over."""
    got = only(
        "2023-01/2023-06", target("funds", "2023", 2000), row("funds", "2023-01/2023-06", 1100)
    )
    assert (got.status, got.progress, got.expected_progress) == ("on_track", 0.55, 0.5)
    assert (got.gap, got.needed_pace, got.made_pace) == (900, 150, pytest.approx(1100 / 6))
    assert got.months_ahead == pytest.approx(0.6)


def test_a_sum_behind_the_year_tells_the_pace_still_needed() -> None:
    """1,500 of 2,100 after ten of twelve months: 300 a month needed, 150 made."""
    got = only(
        "2023-01/2023-10", target("funds", "2023", 2100), row("funds", "2023-01/2023-10", 1500)
    )
    assert (got.status, got.needed_pace, got.made_pace) == ("behind", 300, 150)
    assert "今后每月需完成300万元" in got.reason
    assert "此前每月完成150万元" in got.reason


def test_ninety_five_percent_of_what_is_due_is_still_on_track() -> None:
    """475 against 500 due at mid-year lies on the cut, 474 below it."""
    asked = target("funds", "2023", 1000)
    on = only("2023-01/2023-06", asked, row("funds", "2023-01/2023-06", 475))
    below = only("2023-01/2023-06", asked, row("funds", "2023-01/2023-06", 474))
    assert (on.status, below.status) == ("on_track", "behind")


def test_a_written_schedule_goes_before_linear_time() -> None:
    """80 % by the end of June makes 55 % at mid-year a lag."""
    asked = target("funds", "2023", 1000, schedule="2023-06:80%;2023-12:100%")
    got = only("2023-01/2023-06", asked, row("funds", "2023-01/2023-06", 550))
    assert (got.status, got.expected_progress) == ("behind", 0.8)


def test_a_cap_with_a_written_schedule_is_used_up_and_not_yet_kept() -> None:
    """With 52 allowed by mid-year, 49 of 100 is within pace and 56 is not: neither is achieved."""
    asked = target("use", "2023", 100, bound="max", schedule="2023-06:52;2023-12:100")
    found = [
        only("2023-01/2023-06", asked, row("use", "2023-01/2023-06", used)) for used in (49, 56)
    ]
    assert [(got.status, got.rule) for got in found] == [("on_track", "cap"), ("behind", "cap")]


def test_a_schedule_in_amounts_is_straight_between_its_checkpoints() -> None:
    """100 by March and 400 by June of 1,000: 300 is due by the end of May."""
    asked = target("funds", "2023", 1000, schedule="2023-03:100;2023-06:400")
    got = only("2023-01/2023-05", asked, row("funds", "2023-01/2023-05", 300))
    assert (got.status, got.expected_progress) == ("on_track", pytest.approx(0.3))


def test_months_that_follow_each_other_are_added_up() -> None:
    """Three quarters of a flow make the sum to the end of September."""
    quarters = [
        row("funds", f"2023-{q * 3 - 2:02d}/2023-{q * 3:02d}", 100.0 * q) for q in (1, 2, 3)
    ]
    got = only("2023-01/2023-09", target("funds", "2023", 1000), *quarters)
    assert (got.actual, got.actual_period, got.status) == (600, "2023-01/2023-09", "behind")


def test_a_season_is_answered_by_the_same_season() -> None:
    """6,636 stored against 6,415.36 asked for the winter of 2022 to 2023."""
    got = only(
        "2023",
        target("storage", "2022/2023", 6415.36),
        row("storage", "2022/2023", 6636),
        row("storage", "2021/2022", 7000),
    )
    assert (got.status, got.actual) == ("achieved", 6636)
    assert got.gap == pytest.approx(-220.64)


def test_a_floor_that_holds_is_achieved_only_when_the_period_is_over() -> None:
    """92 % at mid-year is on track, 92 % for the whole year achieves."""
    asked = target("satisfaction", "2023", 90, bound="min")
    half = only("2023-01/2023-06", asked, row("satisfaction", "2023-06", 92))
    whole = only("2023", asked, row("satisfaction", "2023", 92))
    assert (half.status, whole.status) == ("on_track", "achieved")


def test_the_last_reading_decides_a_floor_and_its_direction_is_told() -> None:
    """93 in March and 89 in June: below the floor, four points down."""
    asked = target("satisfaction", "2023", 90, bound="min")
    got = only(
        "2023-01/2023-06",
        asked,
        row("satisfaction", "2023-03", 93),
        row("satisfaction", "2023-06", 89),
    )
    assert (got.status, got.gap, got.moved) == ("behind", 1, -4)
    assert "比2023年3月下降4个百分点" in got.reason


def test_a_cap_is_held_against_the_share_of_the_year() -> None:
    """49 used of 100 by mid-year is within pace, 56 is not, 101 is past the cap."""
    asked = target("use", "2023", 100, bound="max")
    found = [
        only("2023-01/2023-06", asked, row("use", "2023-01/2023-06", used)).status
        for used in (49, 56, 101)
    ]
    assert found == ["on_track", "behind", "overdue"]


def test_water_use_racing_towards_its_cap_is_not_scored_as_growth() -> None:
    """1.28 under a cap of 1.30 keeps the cap; no year of passing is foretold."""
    at = {"bureau": "province"}
    yearly = [row("use", str(2017 + n), 1.16 + 0.02 * n, **at) for n in range(7)]
    gaps = judged(
        "2023",
        target("use", "2020", 1.25, bound="max", **at),
        target("use", "2030", 1.30, bound="max", **at),
        *yearly,
    )
    got = gaps.iloc[-1]
    assert got.status == "on_track"
    assert "突破" not in got.reason
    assert got.room_left == pytest.approx(0.02)


def test_a_cap_kept_to_the_end_of_its_year_is_achieved_and_a_broken_one_overdue() -> None:
    """95 and 105 against a cap of 100 for 2020."""
    asked = target("use", "2020", 100, bound="max")
    kept, broken = (only("2020", asked, row("use", "2020", v)) for v in (95, 105))
    assert (kept.status, kept.room_left) == ("achieved", 5)
    assert (broken.status, broken.gap) == ("overdue", 5)


def test_zero_accidents_hold_until_the_first_one() -> None:
    """No accident by October is on track, one is a lag, none in the year achieves."""
    asked = target("accidents", "2023", 0)
    none = only("2023-01/2023-10", asked, row("accidents", "2023-01/2023-10", 0))
    one = only("2023-01/2023-10", asked, row("accidents", "2023-01/2023-10", 1))
    year = only("2023", asked, row("accidents", "2023", 0))
    assert [r.status for r in (none, one, year)] == ["on_track", "overdue", "achieved"]
    assert pd.isna(none.progress)


def test_a_falling_improvement_is_measured_from_its_base() -> None:
    """Leakage from 12 % in 2020 to 9 % in 2025: 10.4 % in 2023 is 53 % of the way, 60 % due."""
    got = only(
        "2023",
        target("leakage", "2025", 9, bound="max", base_period="2020"),
        row("leakage", "2020", 12),
        row("leakage", "2023", 10.4),
    )
    assert (got.rule, got.status, got.comparator) == ("improve", "behind", "<=")
    assert (got.progress, got.expected_progress) == (pytest.approx(1.6 / 3), 0.6)
    assert got.months_ahead == pytest.approx(-4)
    assert (got.needed_pace, got.pace_unit) == (pytest.approx(-0.7), "year")


def test_an_improvement_past_its_target_is_achieved_whatever_its_trend() -> None:
    """0.585 against 0.58 due in 2025, though it fell since 2022."""
    got = only(
        "2023",
        target("coefficient", "2025", 0.58, bound="min", base_period="2020"),
        row("coefficient", "2020", 0.56),
        row("coefficient", "2022", 0.59),
        row("coefficient", "2023", 0.585),
    )
    assert got.status == "achieved"


def test_the_base_of_a_plan_is_the_year_before_it() -> None:
    """A goal for 2025 without a stated base starts from the reading of 2020."""
    got = only(
        "2023",
        target("coefficient", "2025", 0.6, bound="min"),
        row("coefficient", "2020", 0.5),
        row("coefficient", "2023", 0.56),
    )
    assert (got.base, got.base_period, got.status) == (0.5, "2020", "on_track")


def test_without_a_base_an_improvement_cannot_be_judged_before_it_is_due() -> None:
    """The reason says what is missing."""
    at = {"bureau": "province"}
    got = only(
        "2023",
        target("coefficient", "2025", 0.6, bound="min", **at),
        row("coefficient", "2023", 0.56, **at),
    )
    assert got.status == "undecidable"
    assert "没有可比的基期（2020年）数，请补报" in got.reason


def test_a_target_equal_to_its_base_asks_to_hold_it() -> None:
    """No way to go: at the target achieved, below it behind, and no share of the way."""
    asked = target("coefficient", "2025", 0.6, bound="min", base_period="2020")
    base = row("coefficient", "2020", 0.6)
    held = only("2023", asked, base, row("coefficient", "2023", 0.6))
    lost = only("2023", asked, base, row("coefficient", "2023", 0.58))
    assert (held.status, lost.status) == ("achieved", "behind")
    assert pd.isna(lost.progress)


def test_a_decline_reckoned_from_a_base_year_starts_at_nothing() -> None:
    """16 % less by 2025 than in 2020: 10 % in 2023 is on the way."""
    got = only(
        "2023",
        target(
            "leakage", "2025", 16, kind="growth", bound="min", rule="improve", base_period="2020"
        ),
        row("leakage", "2023", 10, kind="growth"),
    )
    assert (got.base, got.progress, got.status) == (0, 0.625, "on_track")


def test_a_band_is_left_by_the_distance_to_its_nearer_edge() -> None:
    """Water levels of 40.3 to 40.5: 40.38 is inside, nearer to the lower, 40.62 is 0.12 above."""
    edges = (target("level", "2023", 40.3, bound="min"), target("level", "2023", 40.5, bound="max"))
    inside = only("2023-01/2023-10", *edges, row("level", "2023-10", 40.38))
    above = only("2023-01/2023-10", *edges, row("level", "2023-10", 40.62))
    assert (inside.status, inside.rule, inside.comparator) == ("on_track", "band", ">=|<=")
    assert (above.status, above.comparator, above.target) == ("behind", ">=|<=", 40.5)
    assert above.gap == pytest.approx(0.12)


def test_a_band_whose_lower_edge_is_above_its_upper_one_is_told() -> None:
    """Nothing can satisfy it, so nothing is judged."""
    edges = (target("level", "2023", 41, bound="min"), target("level", "2023", 40, bound="max"))
    got = only("2023", *edges, row("level", "2023-10", 40.5))
    assert got.status == "undecidable"
    assert "矛盾" in got.reason


def test_a_cap_that_falls_by_stages_is_kept_by_a_rate_just_at_its_stage() -> None:
    """12 % allowed by mid-year and 10 % in the end: 12 keeps the stage, 12.1 does not."""
    asked = target("loss", "2023", 10, unit="%", bound="max", schedule="2023-06:12%;2023-12:10%")
    rates = (row("loss", "2023-01/2023-06", rate, unit="%") for rate in (12, 12.1))
    assert [only("2023-01/2023-06", asked, one).status for one in rates] == ["on_track", "behind"]


def test_stages_keep_their_own_status() -> None:
    """55 % at the end of 2024 achieves the first stage and stands before the second."""
    stages = (target("posts", "2024-12", 50), target("posts", "2025-12", 80))
    first, second = judged("2024", *stages, row("posts", "2024-12", 55)).itertuples()
    assert (first.status, second.status) == ("achieved", "on_track")
    assert second.expected_progress == pytest.approx(50 / 80)


def test_both_stages_are_shown_while_they_run() -> None:
    """A report for 2023 has the stages of 2024 and 2025."""
    stages = (target("posts", "2024-12", 50), target("posts", "2025-12", 80))
    gaps = judged("2023", *stages)
    assert gaps["due"].tolist() == ["2024-12-31", "2025-12-31"]
    assert gaps["status"].tolist() == ["unreported", "unreported"]


def test_a_missed_stage_is_overdue_and_the_next_one_behind() -> None:
    """30 % in mid-2025: the 50 % of 2024 is overdue, of the 80 % far too little is done."""
    stages = (target("posts", "2024-12", 50), target("posts", "2025-12", 80))
    gaps = judged("2025-01/2025-06", *stages, row("posts", "2025-06", 30))
    assert gaps["status"].tolist() == ["behind"]
    late = judged("2024", *stages, row("posts", "2024-12", 30))
    assert late["status"].tolist() == ["overdue", "behind"]


def test_a_task_is_overdue_once_its_date_has_passed_without_a_report() -> None:
    """配齐 by the end of June: nothing reported by 29 June, nor by the 30th; done in May or June."""
    asked = target("staff", "2023-06", 100)
    before = only("2023", asked, as_of=date(2023, 6, 29))
    on_the_day = only("2023", asked, as_of=date(2023, 6, 30))
    assert (before.status, on_the_day.status) == ("unreported", "overdue")
    for month in ("2023-05", "2023-06"):
        done = only("2023", asked, row("staff", month, 100), as_of=date(2023, 7, 1))
        assert (done.status, done.actual_period) == ("achieved", month)


def test_a_rank_within_the_tier_is_achieved_and_one_outside_tells_the_places() -> None:
    """Asked for the first three, placed fifth: two places to gain."""
    asked = target("place", "2023", 3, kind="rank")
    inside = only("2023", asked, row("place", "2023", 2, kind="rank"))
    outside = only("2023", asked, row("place", "2023", 5, kind="rank"))
    assert (inside.status, outside.status, outside.places_to_gain) == ("achieved", "overdue", 2)


def test_a_rank_is_worked_out_from_the_field_with_the_value_it_takes() -> None:
    """The top quarter of four is one place: 10 is held against the best, 8 (lower is better)."""
    asked = target("leakage", "2023", 25, kind="rank", rule="rank", unit="%")
    field = [row("leakage", "2023", v, bureau=b) for b, v in zip("abc", (8, 9, 12), strict=True)]
    got = only("2023", asked, row("leakage", "2023", 10), *field)
    assert (got.actual, got.high, got.places_to_gain, got.value_needed) == (3, 1, 2, 2)


def test_a_plan_without_a_deadline_tells_its_progress_and_no_more() -> None:
    """3,900 of 12,046 is 32.4 %, and there is no due date."""
    got = only("2023", target("budget", "2023", 12046), row("budget", "2023", 3900))
    assert (got.status, got.due) == ("undecidable", "")
    assert got.progress == pytest.approx(0.32376, abs=1e-5)
    assert "请补写完成时限" in got.reason


def test_a_stated_share_of_target_implies_the_target() -> None:
    """2,546 at 127 % was to be 2,004.72."""
    got = only(
        "2022",
        row("补助资金争取额", "2022", 2546, unit="万元"),
        row("补助资金争取目标完成率", "2022", 127, unit="%", kind="of_target"),
    )
    assert got.target == pytest.approx(2004.7244, abs=1e-4)
    assert (got.implied, got.status, got.rule) == (True, "achieved", "reach")
    assert "推算" in got.reason


def test_a_share_whose_words_state_its_target_implies_none() -> None:
    """占年度目标3.45亿元的82.3% only checks the goal of 3.45; alone it makes none of its own."""
    share = row("投资目标完成率", "2022", 82.3, unit="%", kind="of_target")
    stated = share | {"quote": "完成投资2.84亿元，占年度目标3.45亿元的82.3%；"}
    told = share | {"quote": "完成投资2.84亿元，占年度目标的82.3%；"}
    assert [len(judged("2022", one)) for one in (stated, told)] == [0, 1]


def test_only_a_share_of_the_same_time_contradicts_a_figure() -> None:
    """30 % told of ten months is not what 90 of 100 make; of six months it may have been."""
    asked, now = target("funds", "2023", 100), row("funds", "2023-01/2023-10", 90)
    spans = ("2023-01/2023-06", "2023-01/2023-10")
    shares = (row("funds", span, 30, unit="%", kind="of_target") for span in spans)
    found = [only("2023-01/2023-10", asked, now, one).status for one in shares]
    assert found == ["on_track", "undecidable"]


def test_a_share_of_target_without_its_amount_is_held_against_a_hundred() -> None:
    """The target itself stays unknown."""
    got = only("2022", row("任务完成率", "2022", 97, unit="%", kind="of_target"))
    assert (got.target, got.actual, got.status) == (100, 97, "overdue")
    assert "没有写目标数" in got.reason


def test_caps_of_later_years_run_from_the_cap_before() -> None:
    """A report for 2020 shows the cap of 2020 and the next one, of 2030; 2021 only the next."""
    cap = {"bound": "max", "bureau": "province"}
    caps = [target("use", y, 100, **cap) for y in ("2015", "2020", "2030")]
    assert judged("2020", *caps)["due"].tolist() == ["2020-12-31", "2030-12-31"]
    assert judged("2021", *caps)["due"].tolist() == ["2030-12-31"]


def test_plans_of_one_year_do_not_reach_into_another() -> None:
    """A report for 2022 leaves the plan of 2023 out."""
    plans = [target("funds", y, 100) for y in ("2022", "2023")]
    assert judged("2022", *plans)["target_period"].tolist() == ["2022"]


def test_a_task_under_a_name_of_its_own_meets_its_amount() -> None:
    """冬春蓄水任务量 asks for what 冬春蓄水量 reports."""
    got = only(
        "2023",
        target("蓄水任务量", "2022/2023", 6415.36, unit="万m3"),
        row("蓄水量", "2022/2023", 6636, unit="万m3"),
    )
    assert (got.actual, got.status) == (6636, "achieved")


def test_a_task_that_may_mean_two_amounts_meets_neither() -> None:
    """蓄水任务量 with 蓄水量 and 蓄水天数 beside it."""
    got = only(
        "2023",
        target("蓄水任务量", "2023", 10),
        row("蓄水量", "2023", 9),
        row("蓄水天数", "2023", 20),
    )
    assert got.status == "unreported"


def test_a_planned_total_has_no_deadline_and_meets_what_was_spent() -> None:
    """总投资12046, 累计完成投资3900."""
    got = only(
        "2023",
        target("供水项目总投资", "2023", 12046, unit="万元"),
        row("供水项目累计完成投资", "2023", 3900, unit="万元"),
        row("供水项目年度完成投资", "2023", 2100, unit="万元"),
    )
    assert (got.rule, got.actual, got.due) == ("undated", 3900, "")


def test_one_level_to_be_kept_is_kept_within_its_last_digit() -> None:
    """40.5 to the tenth: 40.48 keeps it, 40.8 is 0.3 off; the target stays as stated."""
    asked = target("level", "2023", 40.5, resolution=0.1)
    kept, off = (only("2023-01/2023-10", asked, row("level", "2023-10", v)) for v in (40.48, 40.8))
    assert (kept.status, kept.target, kept.comparator, kept.gap) == ("on_track", 40.5, "=", 0)
    assert (off.status, off.gap) == ("behind", pytest.approx(0.3))


def test_a_rate_for_the_end_of_a_plan_runs_through_the_plan() -> None:
    """Of a province and of a county 2025 runs since 2021, with what is to be there by now."""
    goals = [
        target("satisfaction", "2025", 90, bound="min", bureau=bureau)
        for bureau in ("province", "here")
    ]
    assert judged("2021", *goals)["bureau"].tolist() == ["here", "province"]
    assert judged("2020", *goals).empty


def test_a_schedule_of_a_rate_is_in_its_percent() -> None:
    """50 % by June on the way to 80 %: 0.625 of the way is due."""
    asked = target("posts", "2023", 80, rule="reach", schedule="2023-06:50%;2023-12:80%")
    got = only("2023-01/2023-06", asked, row("posts", "2023-06", 45))
    assert (got.expected_progress, got.status) == (0.625, "behind")


def test_a_schedule_of_an_improvement_is_in_shares_of_its_way() -> None:
    """From 12 to 9 with 11 by 2022: a third of the way is due by then."""
    got = only(
        "2022",
        target("leakage", "2025", 9, bound="max", base_period="2020", schedule="2022:11;2025:9"),
        row("leakage", "2020", 12),
        row("leakage", "2022", 11.2),
    )
    assert (got.expected_progress, got.status) == (pytest.approx(1 / 3), "behind")


def test_a_top_share_without_the_field_cannot_be_judged() -> None:
    """Third of how many nobody knows."""
    asked = target("place", "2023", 25, kind="rank", unit="%")
    got = only("2023", asked, row("place", "2023", 3, kind="rank"))
    assert got.status == "undecidable"
    assert "不知道参评单位数" in got.reason
