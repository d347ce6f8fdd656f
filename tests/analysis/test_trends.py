"""All readings over time, breaks marked as breaks."""

from __future__ import annotations

import pytest
from analysis_rows import BREAK, catalogue, frame, row

from backtest import line
from duibiao.analysis.trends import trends

CATALOGUE = catalogue([BREAK])


def test_readings_come_oldest_first_whatever_their_order() -> None:
    """2021 before 2023."""
    got = trends(frame(*(row("use", y, 1.0) for y in ("2023", "2021", "2022"))), CATALOGUE)
    assert got["period"].tolist() == ["2021", "2022", "2023"]


def test_a_break_begins_a_new_segment() -> None:
    """The line stops at 2019 and begins anew in 2020."""
    got = trends(frame(*(row("per_capita", str(y), 400.0) for y in range(2018, 2022))), CATALOGUE)
    assert got["segment"].tolist() == [0, 0, 1, 1]


def test_spans_that_differ_are_lines_of_their_own() -> None:
    """Ten months and full years are not joined."""
    rows = [
        row("funds", p, 1.0) for p in ("2022-01/2022-10", "2022", "2023-01/2023-10", "2022/2023")
    ]
    got = trends(frame(*rows), CATALOGUE)
    assert sorted(set(got["span"])) == ["01-10", "season", "year"]


def test_no_readings_give_an_empty_table() -> None:
    """Nothing to draw."""
    assert trends(frame(row("use", "2023", 1, role="target")), CATALOGUE).empty


def test_units_that_differ_are_lines_of_their_own() -> None:
    """8000 m3 and 2 万m3 of an unknown indicator make no fall on one line."""
    rows = (row("自设", "2022", 8000, unit="m3"), row("自设", "2023", 2, unit="万m3"))
    got = trends(frame(*rows), CATALOGUE)
    assert got.groupby("unit", sort=True)["period"].agg(list).to_dict() == {
        "m3": ["2022"],
        "万m3": ["2023"],
    }


@pytest.mark.parametrize("places", [[], [2021.0, 2022.0], [2021.0, 2021.0, 2022.0]])
def test_two_years_make_no_trend(places: list[float]) -> None:
    """A line goes through any two points; it says nothing."""
    assert line(places, [float(n) for n in range(len(places))]) is None
