"""Tasks with their status on a day, and why."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from supervision_cases import CATALOGUE, judged, one_task, task

from duibiao.analysis.supervision.status import expected, judge
from duibiao.analysis.supervision.tasks import SUPERVISION_COLUMNS, chase_list, supervision
from duibiao.vocabulary.periods import parse


def test_the_columns_of_the_result_file_come_first() -> None:
    """Other people's scripts read the ten columns by name and place."""
    assert list(judged("2023-07-01").columns[:11]) == SUPERVISION_COLUMNS


@pytest.mark.parametrize(
    ("as_of", "progress", "status"),
    [
        ("2023-09-30", "2023-09-20:100%", "achieved"),
        ("2024-02-01", "2023-09-20:100%", "achieved"),
        ("2024-01-01", "2023-12-20:90%", "overdue"),
        ("2024-01-01", "", "overdue"),
        ("2023-12-31", "2023-12-20:95%", "overdue"),
        ("2023-12-30", "2023-12-20:90%", "behind"),
        ("2023-12-30", "2023-12-20:95%", "on_track"),
        ("2023-07-02", "2023-06-30:50%", "on_track"),
        ("2023-07-02", "2023-06-30:40%", "behind"),
        ("2023-07-02", "", "unreported"),
        ("2023-07-02", "2023-08-01:80%", "unreported"),
        ("2022-12-31", "", "on_track"),
        ("2023-01-01", "", "unreported"),
        ("2023-07-02", "2023-06-30:顺利", "on_track"),
        ("2023-07-02", "2023-06-30:滞后", "behind"),
        ("2024-01-01", "2023-06-30:顺利", "overdue"),
        ("2023-07-02", "已完成", "achieved"),
    ],
)
def test_the_status_of_a_task(as_of: str, progress: str, status: str) -> None:
    """A year's task: done, overdue, due today, half-way, silent, not begun, by its own word."""
    assert judge(one_task(progress=progress), date.fromisoformat(as_of)).status == status


def test_without_a_due_day_the_pace_cannot_be_judged() -> None:
    """不能判定, and the sentence says what the ledger lacks."""
    row = judged("2023-07-01", due="", progress="2023-06-30:40%").iloc[0]
    assert row["status"] == "undecidable"
    assert "台账没有写期限" in row["reason"]


def test_days_overdue_count_from_the_day_after_due() -> None:
    """Due on 30 June: on that day none, on 1 July one, on 30 September 92."""
    found = [
        judged(day, due="2023-06", progress="80%")["days_overdue"].iloc[0]
        for day in ("2023-06-30", "2023-07-01", "2023-09-30")
    ]
    assert found == [0, 1, 92]


def test_half_a_year_asks_for_half_the_task() -> None:
    """182 of 365 days are over at the end of 1 July."""
    assert expected(one_task(), date(2023, 7, 1)) == pytest.approx(182 / 365)


def test_a_written_schedule_goes_before_linear_time() -> None:
    """80 % by the end of June, the rest by December: 80 % are due on 30 June, not 50 %."""
    by_june = one_task(schedule="2023-06:80%;2023-12:100%")
    assert expected(by_june, date(2023, 6, 30)) == pytest.approx(0.8)
    assert judge(by_june, date(2023, 6, 30)).status == "unreported"
    half = one_task(schedule="2023-06:80%;2023-12:100%", progress="2023-06-30:50%")
    assert judge(half, date(2023, 6, 30)).status == "behind"


def test_between_stages_the_straight_line_counts() -> None:
    """From 80 % on 30 June to 100 % on 31 December: 90 % on 30 September, the 92nd of 184 days."""
    task_ = one_task(schedule="2023-06:80%;2023-12:100%")
    assert expected(task_, date(2023, 9, 30)) == pytest.approx(0.9)


def test_a_schedule_that_ends_below_the_whole_is_done_there() -> None:
    """80 % by 2025 is all that is asked."""
    row = judged(
        "2023-12-31", due="2025-12", schedule="2024-12:50%;2025-12:80%", progress="2023-12-01:80%"
    ).iloc[0]
    assert (row["status"], row["goal"]) == ("achieved", 0.8)
    assert "已达到要求的80%" in row["reason"]


def test_a_stage_that_was_missed_is_told() -> None:
    """The first was missed, the second is to come."""
    row = judged("2023-08-01", schedule="2023-06:60%;2023-12:100%", progress="2023-07-31:55%").iloc[
        0
    ]
    assert "未达到的阶段要求：2023年6月30日前60%" in row["reason"]


def test_the_last_reading_up_to_the_day_counts() -> None:
    """Later readings are not known yet."""
    row = judged("2023-07-15", progress="2023-06-30:40%;2023-07-10:60%;2023-08-01:90%").iloc[0]
    assert (row["progress"], row["reported_on"], row["days_since_report"]) == (
        0.6,
        date(2023, 7, 10),
        5,
    )


def test_done_late_is_done_and_told() -> None:
    """已完成 with the days it was late; nothing is overdue any more."""
    row = judged("2023-12-31", due="2023-06", progress="2023-06-30:85%;2023-07-20:100%").iloc[0]
    assert (row["status"], row["days_overdue"], row["days_late"]) == ("achieved", 0, 20)
    assert "首次报告完成比期限（2023年6月底）晚20天" in row["reason"]


def test_done_without_proof_is_told() -> None:
    """Where the list has proofs of others; a list without any is not asked for one."""
    bare = task(progress="2023-12-01:100%", evidence="")
    told = judged("2023-12-31", bare, task(task="乙", progress="")).iloc[1]["reason"]
    assert told == "2023年12月1日报告完成100%；已完成；未附佐证材料。"
    assert judged("2023-12-31", bare)["reason"][0] == "2023年12月1日报告完成100%；已完成。"


def test_the_sentence_gives_both_paces() -> None:
    """What was reported and what was due on the day of the report."""
    assert judged("2023-07-01", progress="2023-06-30:40%")["reason"][0] == (
        "2023年6月30日报告完成40%；至2023年6月30日应完成49.6%，落后于进度。"
    )


def test_a_list_of_the_month_before_is_held_against_its_own_day() -> None:
    """74 % in September was on time then, whatever is due by the end of October."""
    row = judged("2023-10-31", progress="2023-09-30:74%").iloc[0]
    assert row["status"] == "on_track"
    assert row["reason"] == (
        "2023年9月30日报告完成74%；至2023年9月30日应完成74.8%，基本达到序时进度。"
    )


def test_less_than_was_reported_before_is_told() -> None:
    """100 % in October and 33 % in December: one of the two is wrong."""
    told = judged("2023-12-31", due="2024-06-30", progress="2023-10-31:100%;2023-12-31:33%")
    assert "此前2023年10月31日曾报100%，请核对" in told["reason"][0]


@pytest.mark.parametrize(
    ("more", "asked"),
    [
        ({"due": ""}, "台账没有写期限，请补写"),
        ({"start": "", "due": "2024-06-30"}, "没有写何时开始，请补写"),
        ({"progress": "2023-10-31:进展不明"}, "没有写明快慢，请报完成比例"),
    ],
)
def test_what_leaves_a_task_open_is_asked_for(more: dict[str, str], asked: str) -> None:
    """The due day, the day it begins, or how it stands."""
    found = judged("2023-10-31", **({"progress": "2023-10-31:40%"} | more))
    assert asked in chase_list(found)["reason"].item()


@pytest.mark.parametrize(
    ("as_of", "reason"),
    [
        ("2023-02-28", "2023年3月1日才开始，尚不要求进度。"),
        ("2023-03-01", "期限为2023年6月30日，至2023年3月1日未报进展。"),
        ("2023-06-30", "期限为2023年6月30日，到期一直未报进展。"),
        ("2023-07-01", "期限为2023年6月30日，至2023年7月1日逾期1天，一直未报进展。"),
    ],
)
def test_the_sentence_of_a_task_that_never_reported(as_of: str, reason: str) -> None:
    """Not begun, silent, due today, overdue."""
    row = judged(as_of, start="2023-03-01", due="2023-06-30")
    assert row["reason"].tolist() == [reason]


def test_a_task_still_open_from_last_year_stays() -> None:
    """Overdue tasks do not drop out of the next year's report; finished ones do."""
    last_year = {"start": "2022-01-01", "due": "2022-12"}
    rows = [task(task="未完", progress="2022-12-01:90%", **last_year)]
    rows += [task(task="已完", progress="2022-12-01:100%", **last_year)]
    found = judged("2023-06-30", *rows)
    assert found[["task", "status", "days_overdue"]].values.tolist() == [["未完", "overdue", 181]]


def test_a_task_of_next_year_is_not_shown_yet() -> None:
    """It begins after the period."""
    assert judged("2023-12-31", start="2024-01-01", due="2024-12").empty


def test_a_theme_may_be_written_in_chinese() -> None:
    """水资源 is the theme `resources`."""
    assert judged("2023-06-30", theme="水资源")["theme"].tolist() == ["resources"]


def test_measures_come_in_the_order_of_their_numbers() -> None:
    """2 before 5-1, 5-2 and 15."""
    rows = [task(task=m, measure=m) for m in ("15", "5-2", "2", "5-1")]
    assert judged("2023-06-30", *rows)["measure"].tolist() == ["2", "5-1", "5-2", "15"]


def test_a_bureau_without_a_ledger_has_an_empty_table() -> None:
    """No tasks is no error."""
    found = supervision(pd.DataFrame(), "jia", parse("2023"), date(2023, 12, 31), CATALOGUE)
    assert found.empty and list(found.columns[:11]) == SUPERVISION_COLUMNS


@given(st.integers(0, 100), st.integers(0, 30), st.integers(0, 800))
def test_more_progress_never_worsens_the_status(done: int, more: int, day: int) -> None:
    """Of two tasks alike but for progress the further one is never graver."""
    grave = ("overdue", "behind", "on_track", "achieved")
    as_of = date.fromordinal(date(2023, 1, 1).toordinal() + day)
    found = [
        judge(one_task(progress=f"{share}%"), as_of).status
        for share in (done, min(done + more, 100))
    ]
    assert grave.index(found[1]) >= grave.index(found[0])


@given(st.lists(st.integers(1, 100), min_size=1, max_size=4), st.integers(0, 900))
def test_what_is_expected_never_falls(shares: list[int], day: int) -> None:
    """Day by day more is due, whatever the schedule."""
    stages = ";".join(f"2023-{3 * n:02d}:{s}%" for n, s in enumerate(sorted(shares), start=1))
    start = date(2023, 1, 1).toordinal()
    days = [
        expected(one_task(schedule=stages), date.fromordinal(start + d)) for d in (day, day + 9)
    ]
    assert days == sorted(days)


@given(st.integers(0, 99))
def test_the_order_of_rows_changes_nothing(seed: int) -> None:
    """A shuffled ledger gives the same table."""
    rows = pd.DataFrame([task(task=f"事项{n}", progress=f"{n * 10}%") for n in range(8)])
    shuffled = rows.sample(frac=1, random_state=seed)
    found = [
        supervision(r, "jia", parse("2023"), date(2023, 7, 1), CATALOGUE) for r in (rows, shuffled)
    ]
    pd.testing.assert_frame_equal(*found)


def test_no_figure_is_told_as_missing_never_as_nought() -> None:
    """A silent task has no progress."""
    assert np.isnan(judged("2023-07-01")["progress"][0])


def test_a_task_of_a_later_year_without_a_start_is_not_judged_by_pace() -> None:
    """A third done in 2023 of what is due in 2024: nobody wrote when it began."""
    got = judged("2023-12-31", task(start="", due="2024-06-30", progress="33%")).iloc[0]
    assert got["status"] == "undecidable"
    assert "没有写何时开始" in got["reason"]


def test_a_narrative_that_leaves_it_open_is_not_unreported() -> None:
    """Something was told, so that 未报 would be untrue."""
    got = judged("2023-10-31", task(start="", due="2023-12-31", progress="进展不明")).iloc[0]
    assert got["status"] == "undecidable"
    assert "未报" not in got["reason"]
