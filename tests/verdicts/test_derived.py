"""What a row states beside its figures is a check on them, never a figure of its own."""

from __future__ import annotations

import pytest
from office_cases import Office, actual, both_orders, target

from duibiao.presentation import desk

OCTOBER = "2023-01/2023-10"


def share(value: float, period: str = OCTOBER) -> dict[str, object]:
    """A stated completion rate."""
    return actual(value, period, unit="%", kind="of_target")


def growth(value: float, **more: object) -> dict[str, object]:
    """A stated growth rate."""
    return actual(value, OCTOBER, unit="%", kind="growth", **more)


def targets(office: Office) -> list[tuple[float, bool]]:
    """Target and whether it is worked out, row by row."""
    gaps = office.gaps(OCTOBER)
    return list(zip(gaps["target"], gaps["implied"], strict=True))


def test_a_completion_rate_beside_target_and_actual_makes_no_target(office: Office) -> None:
    """1,600 of 2,000 for the year, 80 %: one target, not 2,000 and 1,600 / 0.8 again."""
    rows = [target(2000), actual(1600, OCTOBER), share(80)]
    assert both_orders(office, rows, targets) == [(2000.0, False)]


def test_without_a_target_the_rate_gives_one_marked_as_worked_out(office: Office) -> None:
    """1,600 done, 80 %: 2,000 was asked."""
    rows = [actual(1600, OCTOBER), share(80)]
    assert both_orders(office, rows, targets) == [(2000.0, True)]


@pytest.mark.parametrize(
    ("rows", "prior", "derived"),
    [
        ([growth(25)], 1280.0, True),
        ([growth(25), actual(1300, "2022-01/2022-10")], 1300.0, False),
        ([growth(25, base_period="2020")], None, False),
    ],
)
def test_an_earlier_value_is_worked_out_only_where_none_is_stated(
    office: Office, rows: list[dict[str, object]], prior: float | None, derived: bool
) -> None:
    """1,600 with +25 % was 1,280; the stated 1,300 goes before; 较2020年 tells no last year."""

    def see(at: Office) -> list[object]:
        told = desk.year_on_year(at.book(OCTOBER))
        told = told[told["kind"] == "level"]
        return [
            (None if p != p else round(p, 6), d)
            for p, d in zip(told["prior_value"], told["derived"], strict=True)
        ]

    assert both_orders(office, [actual(1600, OCTOBER), *rows], see) == [(prior, derived)]
