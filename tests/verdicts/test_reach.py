"""A year that is not over is judged on the day its figures reach, and its own span is built."""

from __future__ import annotations

from datetime import date

import pytest
from office_cases import Office, actual, target

from duibiao.presentation.bottom_lines import data_notes
from duibiao.running.planning import workbook
from duibiao.running.planning.plan import _periods

OCTOBER = "2024-01/2024-10"


def ledger(count: int) -> list[dict[str, object]]:
    """Figures of as many indicators up to October, each with 2,000 asked and 1,700 done."""
    names = [f"指标{n}完成额" for n in range(count)]
    plans = [target(2000, "2024", indicator=name) for name in names]
    return plans + [actual(1700, OCTOBER, indicator=name) for name in names]


def test_octobers_figures_are_not_judged_on_the_last_of_december(office: Office) -> None:
    """The report of 2024 stands on 31 October, says so, and 1,700 of 2,000 is on pace."""
    office.put(*ledger(3))
    book = office.book("2024")
    assert book.as_of == date(2024, 10, 31)
    assert set(office.gaps("2024")["status"]) == {"on_track"}
    assert any("2024年10月31日" in line for line in data_notes(book))


def test_a_given_day_goes_before_the_one_the_figures_reach(office: Office) -> None:
    """Seen on 31 December, what is not met is overdue."""
    office.put(*ledger(3))
    assert set(office.gaps("2024", "2024-12-31")["status"]) == {"overdue"}


def test_one_yearly_figure_does_not_make_it_december(office: Office) -> None:
    """Nine indicators reach October, one the whole year; with three of ten it is the year."""
    for yearly, day in ((1, date(2024, 10, 31)), (3, date(2024, 12, 31))):
        told = [actual(5, "2024", indicator=f"全年数{n}") for n in range(yearly)]
        assert office.put(*ledger(10 - yearly), *told).book("2024").as_of == day


def test_the_span_of_the_latest_ledger_is_a_period_beside_the_year(office: Office) -> None:
    """All periods of an office with figures to October 2024: both years and the ten months."""
    office.put(*ledger(3), actual(1800, "2023"))
    known = workbook.load(office.home, office.home / "out")
    assert _periods("all", "linhe", known) == ["2023", "2024", OCTOBER]
    office.put(*ledger(3), actual(1800, "2024"), actual(1, "2024", indicator="另一项"))
    known = workbook.load(office.home, office.home / "out")
    assert _periods("all", "linhe", known) == ["2024"]


@pytest.mark.parametrize("value", [2, 2.1, 2.6])
def test_a_figure_short_of_its_target_is_not_open_for_its_pace(
    office: Office, value: float
) -> None:
    """2.1 of 2.6 after ten months hangs on no digit: the pace is a convention, the target is far."""
    office.put(target(2.6, "2024", unit="亿元"), actual(value, OCTOBER, unit="亿元"))
    got = office.gaps(OCTOBER).iloc[0]
    assert got.status == {2: "behind", 2.1: "on_track", 2.6: "achieved"}[value]
