"""Task ledgers as people write them, and what is refused."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from supervision_cases import one_task

from duibiao.analysis.supervision.status import judge
from duibiao.analysis.supervision.task_days import first_day, last_day
from duibiao.analysis.supervision.task_ledger import (
    TASK_COLUMNS,
    Stage,
    reports,
    schedule,
    share,
    tasks_of,
)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2023-06-30", date(2023, 6, 30), date(2023, 6, 30)),
        ("2023年6月30日", date(2023, 6, 30), date(2023, 6, 30)),
        ("2023/6/5", date(2023, 6, 5), date(2023, 6, 5)),
        ("2023-06-30 00:00:00", date(2023, 6, 30), date(2023, 6, 30)),
        ("2023-06", date(2023, 6, 1), date(2023, 6, 30)),
        ("2023年6月底前", date(2023, 6, 1), date(2023, 6, 30)),
        ("２０２３年６月", date(2023, 6, 1), date(2023, 6, 30)),
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("", None, None),
    ],
)
def test_days_as_people_write_them(text: str, first: date | None, last: date | None) -> None:
    """A month means its first day for a start and its last day for a due date."""
    assert (first_day(text), last_day(text)) == (first, last)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("40%", 0.4),
        ("12/17", 12 / 17),
        ("520万元/1300万元", 0.4),
        ("0.4", 0.4),
        ("40", 0.4),
        ("1", 1.0),
        ("120%", 1.2),
        ("已完成", 1.0),
        ("未启动", 0.0),
    ],
)
def test_shares_as_people_write_them(text: str, value: float) -> None:
    """Percentages, so many of so many, amounts of a target, and plain words."""
    assert share(text) == pytest.approx(value)


@pytest.mark.parametrize("text", ["很快", "520万元/1300公里", "-5", "400", "3/0"])
def test_what_is_no_share_is_refused(text: str) -> None:
    """No number is guessed."""
    with pytest.raises(ValueError):
        share(text)


def test_a_schedule_is_read_in_time_order() -> None:
    """However it is written down, full-width marks included."""
    assert schedule("2025-12：80%；2024-12：50%") == (
        Stage(date(2024, 12, 31), 0.5),
        Stage(date(2025, 12, 31), 0.8),
    )


def test_a_schedule_may_be_put_in_words() -> None:
    """As plans write it: a month of the due year, the end of a year."""
    assert schedule("6月底前完成50%，2025年底前达到100%", 2024) == (
        Stage(date(2024, 6, 30), 0.5),
        Stage(date(2025, 12, 31), 1.0),
    )


def test_a_month_in_a_schedule_is_of_the_year_it_is_due() -> None:
    """Due at the end of 2023: June is June 2023."""
    found = one_task(due="2023年底", schedule="6月底前完成80%；12月底前完成100%")
    assert found.schedule[0] == Stage(date(2023, 6, 30), 0.8)
    assert found.due == date(2023, 12, 31)


@pytest.mark.parametrize(
    ("goal", "told"),
    [
        ("工程进度达到80%以上", 0.8),
        *((f"{s}%", 1.0) for s in ("漏损率≤8", "降至10", "节水率提高5")),
    ],
)
def test_a_rate_to_be_reached_is_no_share_of_the_task(goal: str, told: float) -> None:
    """30 % done of 漏损率≤8% is not done; 80 % of the works is asked as such."""
    assert one_task(due="2024-06-30", schedule="", goal=goal).goal == told


def test_a_falling_schedule_is_refused() -> None:
    """Shares are cumulative."""
    with pytest.raises(ValueError, match="cumulative"):
        schedule("2024-12:80%;2025-12:50%")


def test_readings_carry_their_day_or_none() -> None:
    """An undated one is known from the start."""
    found = reports("2023-09-30:70%;2023-06-30:顺利;10%")
    assert [(r.on, r.share, r.said) for r in found] == [
        (None, 0.1, ""),
        (date(2023, 6, 30), None, "on_track"),
        (date(2023, 9, 30), 0.7, ""),
    ]


def test_a_task_without_a_start_begins_with_the_year_it_is_due() -> None:
    """The least that can be assumed."""
    assert one_task(start="", due="2023-06").start == date(2023, 1, 1)


def test_a_task_without_a_due_day_is_due_at_its_last_stage() -> None:
    """The schedule says when."""
    assert one_task(due="", schedule="2024-12:50%;2025-12:80%").due == date(2025, 12, 31)


def test_text_for_people_stays_as_written() -> None:
    """Full-width commas in a title are no number to be repaired."""
    assert one_task(task="支部建设，评星四星").task == "支部建设，评星四星"


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 100))
def test_a_dated_reading_reads_back(on: date, percent: int) -> None:
    """Written and read again it is the same."""
    (found,) = reports(f"{on.isoformat()}:{percent}%")
    assert (found.on, found.share) == (on, pytest.approx(percent / 100))


def test_a_list_that_has_a_task_done_by_its_day_proves_nothing_late() -> None:
    """Due in April: told done in October's list it may have been in time; a day of its own, or a list
    of May that has it open, proves it late.
    """
    told = {
        "2023-10-31:已完成": 0,
        "2023-10-31:100%": 184,
        "2023-05-31:60%;2023-10-31:已完成": 184,
    }
    for progress, late in told.items():
        row = {"task": "a", "unit": "b", "due": "2023-04-30", "progress": progress}
        known = tasks_of(pd.DataFrame([{name: row.get(name, "") for name in TASK_COLUMNS}]))
        assert judge(known[0], date(2023, 12, 31)).late == late
