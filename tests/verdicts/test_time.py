"""Whose time a target is judged by: its due day, its own span, the day its figures reach."""

from __future__ import annotations

import pytest
from office_cases import Office, actual, both_orders, target

from duibiao.vocabulary.faults import DataFaults

OCTOBER = "2023-01/2023-10"


def told(office: Office, period: str, *columns: str, as_of: str = "") -> list[tuple[object, ...]]:
    """Return columns of a report's targets, row by row."""
    return [tuple(row) for row in office.gaps(period, as_of)[list(columns)].to_numpy()]


def test_a_written_due_day_goes_before_the_end_of_the_period(office: Office) -> None:
    """2,000 by the end of November: 1,600 by the end of October is behind ten elevenths."""
    rows = [target(2000, due="11月底", owner="规划股"), actual(1600, OCTOBER)]
    got = both_orders(office, rows, lambda o: told(o, OCTOBER, "due", "status", "owner"))
    assert got == [("2023-11-30", "behind", "规划股")]
    assert office.gaps(OCTOBER)["expected_progress"].tolist() == pytest.approx([10 / 11])


def test_the_due_day_without_the_target_met_is_overdue(office: Office) -> None:
    """Due on 31 October, seen that day: 1,600 of 2,000 is overdue, 2,000 done."""
    for value, status in ((1600, "overdue"), (2000, "achieved")):
        rows = [target(2000, due="2023-10-31"), actual(value, OCTOBER)]
        assert both_orders(office, rows, lambda o: told(o, OCTOBER, "status")) == [(status,)]


def test_what_is_done_late_is_done_and_told_with_both_days(office: Office) -> None:
    """95 of 100 in June, when due, 100 in September."""
    rows = [
        target(100, due="2023-06-30"),
        actual(95, "2023-01/2023-06"),
        actual(100, "2023-01/2023-09"),
    ]
    office.put(*rows)
    got = office.gaps("2023").iloc[0]
    assert (got.status, got.status_word) == ("achieved", "逾期完成")
    assert "2023年6月30日到期" in got.reason
    assert "2023年9月30日" in got.reason


def test_a_figure_from_after_the_due_day_alone_does_not_make_it_late(office: Office) -> None:
    """Due at the end of November; only the year's figure is known, and it meets the target."""
    rows = [target(100, due="2023-11-30"), actual(101, "2023")]
    assert both_orders(office, rows, lambda o: told(o, "2023", "status", "status_word")) == [
        ("achieved", "已完成")
    ]


def test_next_years_target_is_none_of_this_year(office: Office) -> None:
    """2,400 is asked of 2024: in 2023 it is not there, in 2024 the 2,500 of 2023 do not meet it."""
    rate = {"indicator": "农村自来水普及率", "unit": "%", "kind": "share", "bound": "min"}
    rows = [
        *(target(2000), target(2400, "2024"), actual(2500)),
        *(
            target(96, **rate),
            target(97, "2024", **rate),
            actual(98, indicator=rate["indicator"], unit="%", kind="share"),
        ),
    ]
    seen = both_orders(office, rows, lambda o: sorted(told(o, "2023", "target", "due", "status")))
    assert seen == [(96.0, "2023-12-31", "achieved"), (2000.0, "2023-12-31", "achieved")]
    later = both_orders(office, rows, lambda o: sorted(told(o, "2024", "target", "status")))
    assert later == [(97.0, "unreported"), (2400.0, "unreported")]


def test_a_town_is_not_the_office(office: Office) -> None:
    """A town's plan and figure are no target and no growth of the office's own."""
    town = {"indicator": "柳河镇项目资金争取额", "place": "柳河镇"}
    rows = [target(2000), actual(1500), target(300, **town), actual(100, **town)]
    assert both_orders(office, rows, lambda o: told(o, "2023", "target", "actual")) == [
        (2000.0, 1500.0)
    ]


def test_a_due_day_that_is_none_is_told_with_its_row(office: Office) -> None:
    """31 June is no day."""
    office.put(target(2000, due="2023-06-31"))
    with pytest.raises(DataFaults, match="2023-06-31"):
        office.gaps("2023")


def test_single_months_of_what_may_not_add_up_settle_nothing(office: Office) -> None:
    """Nobody knows whether 12 in January and 13 in February of an unknown thing make 25."""
    thing = {"indicator": "在用泵站", "unit": "座"}
    rows = [
        target(30, **thing),
        actual(12, "2023-01", **thing),
        actual(13, "2023-02", **thing),
    ]
    office.put(*rows)
    got = office.gaps("2023-01/2023-02").iloc[0]
    assert got.status == "undecidable"
    assert "只有各月的数，2023年1—2月相加为25座" in got.reason
