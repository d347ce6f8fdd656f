"""What a month's report says of the month before: the same targets on two days."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from duibiao.analysis.lights import status_moves
from duibiao.indicators.book import Book, open_book
from duibiao.presentation import desk

HOME = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def october() -> Book:
    """The demonstration office up to October."""
    return open_book("yunting", "2024-01/2024-10", home=HOME)


def rows(*told: tuple[str, float, str]) -> pd.DataFrame:
    """Targets as `target_gaps` tells them."""
    same = {"bureau": "a", "rule": "reach", "due": "2024-12-31", "target_period": "2024"}
    same |= {"actual_period": "2024-01/2024-09", "as_of": "2024-09-30"}
    return pd.DataFrame(
        [
            {**same, "indicator": name, "target": 5.0, "actual": actual, "status": status}
            for name, actual, status in told
        ]
    )


def test_only_targets_whose_status_is_another_have_moved_the_gravest_first() -> None:
    """What stands as before is left out; what was not there before has not moved."""
    before = rows(("a", 3, "behind"), ("b", 4, "on_track"), ("c", 1, "behind"))
    now = rows(("a", 5, "achieved"), ("b", 4, "overdue"), ("c", 2, "behind"), ("d", 1, "behind"))
    found = status_moves(before, now)
    told = ["indicator", "actual_before", "actual", "status_before", "status_after"]
    assert found[told].to_numpy().tolist() == [
        ["b", 4, 4, "on_track", "overdue"],
        ["a", 3, 5, "behind", "achieved"],
    ]


def test_the_leader_s_page_tells_what_has_got_worse() -> None:
    """Late now is worse, done is better; what was not reported before has not got worse."""
    before = rows(("a", 3, "behind"), ("b", 4, "on_track"), ("c", 1, "unreported"))
    now = rows(("a", 5, "achieved"), ("b", 4, "overdue"), ("c", 1, "behind"))
    assert desk.worsened(status_moves(before, now))["indicator"].tolist() == ["b"]


def test_a_month_tells_what_moved_since_the_month_before(october: Book) -> None:
    """Four of five reservoirs were done at the end of September; of October only the list of tasks
    tells, which has them done."""
    found = desk.target_moves(desk.target_gaps(october), october)
    first = found[["name", "actual_before", "actual", "status_before", "status_after"]].iloc[0]
    assert first.tolist() == ["水库除险加固工程完成座数", 4, 4, "behind", "undecidable"]


def test_an_office_without_the_month_before_is_told_nothing(october: Book) -> None:
    """Figures known once a year say nothing of a month."""
    actual = october.observations["role"] == "actual"
    yearly = october.observations[~actual | (october.observations["period"].str.len() == 4)]
    bare = Book(**{**vars(october), "observations": yearly, "as_of": date(2024, 12, 31)})
    assert desk.target_moves(desk.target_gaps(bare), bare).empty


def test_a_month_s_trends_end_with_the_year_before(october: Book) -> None:
    """In October nobody knows the year's figure, though the file of December holds it."""
    assert desk.trends(october)["period"].max() == "2023"


def test_a_problem_is_shown_in_its_file_not_with_who_found_it(october: Book) -> None:
    """The finder is told in the note."""
    found = desk.problems(october)
    notes = {one.label: one for (one,) in found["evidence"]}
    told = notes["竹溪河岸线内违建1处"]
    assert (told.source, told.location) == ("问题整改台账.csv", "row 13")
    assert told.note.startswith("省水利厅暗访；整改进展：")


def test_a_coefficient_of_a_summary_is_the_ledger_s(october: Book) -> None:
    """One figure of 2024, told by the sheets and by the summary."""
    rows = october.observations
    own = rows[(rows["indicator"] == "irrigation_coefficient") & (rows["period"] == "2024")]
    assert (own["role"] == "actual").sum() == 1
