"""The problem ledger: found, put right, closed, come back."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from supervision_cases import CATALOGUE, problem

from duibiao.analysis.supervision.problems import problem_summary, problems
from duibiao.vocabulary.periods import parse


def known(*rows: dict[str, str], as_of: str = "2023-06-30", period: str = "2023") -> pd.DataFrame:
    """Return problems as known on a day."""
    return problems(
        pd.DataFrame(list(rows)), "jia", parse(period), date.fromisoformat(as_of), CATALOGUE
    )


@pytest.mark.parametrize(
    ("more", "status", "age", "days"),
    [
        ({}, "overdue", 121, 61),
        ({"due": "2023-06-30"}, "overdue", 121, 0),
        ({"due": "2023-07-31"}, "open", 121, -31),
        ({"due": ""}, "open", 121, None),
        ({"rectified": "2023-04-10"}, "rectified", 40, None),
        ({"rectified": "2023-04-10", "closed": "2023-04-20"}, "closed", 40, None),
        ({"closed": "2023-04-20"}, "closed", 50, None),
        ({"rectified": "2023-07-10"}, "overdue", 121, 61),
        ({"rectified": "2023-04-10", "relapsed": "2023-06-20"}, "relapsed", 121, 10),
        ({"relapsed": "2023-04-01", "rectified": "2023-04-10"}, "rectified", 40, None),
    ],
)
def test_the_status_and_age_of_a_problem(
    more: dict[str, str], status: str, age: int, days: int | None
) -> None:
    """Found on 1 March, due at the end of April, asked on 30 June."""
    row = known(problem(**more)).iloc[0]
    assert (row["status"], row["age_days"]) == (status, age)
    assert (None if row["days"] is pd.NA else row["days"]) == days
    assert row["days_overdue"] == max(days or 0, 0)


def test_the_sentence_tells_the_days() -> None:
    """Found, put right, closed; open without a day by which it should be."""
    row = known(problem(rectified="2023-04-10", closed="2023-04-20")).iloc[0]
    assert row["reason"] == "2023年3月1日发现，2023年4月10日整改到位，历时40天，2023年4月20日销号。"
    row = known(problem(due="")).iloc[0]
    told = "2023年3月1日发现，至2023年6月30日已121天，整改中，台账没有写期限。"
    assert row["reason"] == told


def test_a_closing_day_is_told_without_a_day_of_finding_and_what_was_late_says_so() -> None:
    """Put right nine days after it was due."""
    row = known(problem(found="", due="2023-04-30", closed="2023-05-09")).iloc[0]
    assert row["reason"] == "2023年5月9日整改到位，已销号；晚于期限2023年4月30日，迟9天。"
    row = known(problem(found="", due="2023-06-30")).iloc[0]
    assert row["reason"] == "整改期限2023年6月30日，当日到期未整改到位。"


def test_a_problem_found_later_is_not_known_yet() -> None:
    """Asked in February there is nothing."""
    assert known(problem(), as_of="2023-02-28").empty


def test_a_problem_closed_before_the_period_is_history() -> None:
    """Only what was still open or came up is shown."""
    old = {"found": "2022-03-01", "due": "2022-04-30"}
    rows = [problem(closed="2022-05-01", **old), problem(problem="旧账", **old)]
    assert known(*rows)["problem"].tolist() == ["旧账"]


def test_the_summary_counts_and_rates() -> None:
    """Four found: one closed in time, one put right late, one overdue, one come back."""
    rows = [
        problem(problem="甲", rectified="2023-04-10", closed="2023-04-20"),
        problem(problem="乙", rectified="2023-05-10"),
        problem(problem="丙"),
        problem(problem="丁", rectified="2023-04-01", relapsed="2023-06-20"),
    ]
    row = problem_summary(known(*rows)).iloc[0]
    counted = ["found", "rectified", "closed", "open", "overdue", "relapsed"]
    assert row[counted].tolist() == [4, 2, 1, 2, 2, 1]
    assert row[["rectified_rate", "closed_rate", "median_age"]].tolist() == [0.5, 0.25, 55.0]


DAY = st.dates(date(2023, 1, 1), date(2023, 12, 31))


@given(st.lists(st.tuples(DAY, st.none() | st.integers(0, 200)), min_size=1, max_size=6), DAY)
def test_found_is_open_and_put_right(events: list[tuple[date, int | None]], as_of: date) -> None:
    """On any day every known problem is either open or put right."""
    rows = []
    for n, (found, days) in enumerate(events):
        done = date.fromordinal(found.toordinal() + days).isoformat() if days is not None else ""
        rows.append(problem(problem=str(n), found=found.isoformat(), due="", rectified=done))
    row = problem_summary(known(*rows, as_of=as_of.isoformat()))[
        ["found", "rectified", "open"]
    ].sum()
    assert row["found"] == row["rectified"] + row["open"]
    assert row["found"] == sum(found <= as_of for found, _ in events)
