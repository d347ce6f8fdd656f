"""Rates go on from last year's; what is summed up may run past its cap inside the year."""

from __future__ import annotations

import pytest
from office_cases import Office, actual, both_orders, target

OCTOBER = "2024-01/2024-10"
TAP = {"indicator": "农村自来水普及率", "unit": "%", "kind": "share"}


def see(office: Office) -> list[object]:
    """Status and progress in the report to October."""
    got = office.gaps(OCTOBER).iloc[0]
    return [got.status, None if got.progress != got.progress else round(got.progress, 2)]


@pytest.mark.parametrize(
    ("value", "expected"),
    [(95.2, ["behind", 0.64]), (95.8, ["on_track", 0.91]), (96, ["on_track", 1.0])],
)
def test_a_rate_is_judged_from_last_years_reading_by_time(
    office: Office, value: float, expected: list[object]
) -> None:
    """From 93.8 to 96: at ten twelfths of the time .64 of the way is behind, .91 is not."""
    rows = [
        target(96, "2024", bound="min", **TAP),
        actual(93.8, "2023-01/2023-10", **TAP),
        actual(value, OCTOBER, **TAP),
    ]
    assert both_orders(office, rows, see) == expected


def test_a_rate_without_an_earlier_reading_has_a_gap_and_no_pace(office: Office) -> None:
    """95.2 of 96 is short by 0.8 points, however much of the year is left."""
    office.put(target(96, "2024", **TAP), actual(95.2, OCTOBER, **TAP))
    got = office.gaps(OCTOBER).iloc[0]
    assert (got.status, round(got.gap, 6)) == ("behind", 0.8)
    assert got.needed_pace != got.needed_pace


def test_a_cap_passed_inside_its_year_cannot_be_made_good(office: Office) -> None:
    """1.92 used of 1.85 by October: 突破, and no pace by which to lower it."""
    use = {"indicator": "用水总量", "unit": "亿m3"}
    office.put(target(1.85, "2024", bound="max", **use), actual(1.92, OCTOBER, **use))
    got = office.gaps(OCTOBER).iloc[0]
    assert (got.status, got.status_word) == ("overdue", "已突破")
    assert "突破控制数" in got.reason
    assert "降低" not in got.reason


def test_a_provinces_rate_for_the_plans_end_is_no_sum(office: Office) -> None:
    """68.1 of 70 in October of the plan's last year lacks 1.9 points, and no time makes up for it."""
    place = Office(office.home, "jiangdong")
    rows = [target(70, "2025", **TAP), actual(68.1, "2025-01/2025-10", **TAP)]
    place.put(*rows)
    got = place.gaps("2025-01/2025-10").iloc[0]
    assert (got.status, "应达" in got.reason) == ("behind", False)
    assert "低1.9个百分点" in got.reason


@pytest.mark.parametrize(
    ("month", "value", "word", "says"),
    [
        ("06", 99.9, "顺利", "目前符合要求（不低于99.5%），要到2024年底期满才算完成"),
        ("06", 99.2, "顺利", "达到本阶段要求99%，全年要求为99.5%"),
        ("02", 99.2, "顺利", "达到本阶段要求99%"),
        ("06", 98.2, "滞后", "比要求（不低于99.5%）低1.3个百分点"),
    ],
)
def test_a_rate_asked_by_stages_holds_or_not_and_is_not_done(
    month: str, value: float, word: str, says: str, office: Office
) -> None:
    """99 % by June and 99.5 % by December: what is there in June may yet be lost."""
    fit = {"indicator": "水质合格率", "unit": "%"}
    rows = [
        target(99.5, "2024", schedule="2024-06:99%;2024-12:99.5%", **fit),
        actual(value, f"2024-01/2024-{month}", **fit),
    ]
    got = both_orders(office, rows, lambda o: o.gaps(f"2024-01/2024-{month}").iloc[0].reason)
    assert says in str(got)
    assert office.gaps(f"2024-01/2024-{month}").iloc[0].status_word == word
