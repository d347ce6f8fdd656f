"""Two figures for one thing: a stated order decides or nobody does, never the order of rows."""

from __future__ import annotations

import pytest
from office_cases import Office, actual, both_orders, target

Row = dict[str, object]
OCTOBER = "2023-01/2023-10"


def told(office: Office) -> list[tuple[object, ...]]:
    """Target, actual and status of the report of 2023."""
    gaps = office.gaps("2023")
    return [tuple(row) for row in gaps[["target", "actual", "status"]].to_numpy()]


def test_the_final_accounts_go_before_the_flash_report(office: Office) -> None:
    """1,700 in the accounts, 1,500 in the flash report, 1,600 asked: done, the other told."""
    rows = [target(1600), actual(1500, note="快报"), actual(1700, note="决算")]
    assert both_orders(office, rows, told) == [(1600.0, 1700.0, "achieved")]
    assert "1500万元" in office.gaps("2023").iloc[0]["reason"]


def test_two_figures_of_equal_standing_leave_it_open(office: Office) -> None:
    """1,500 and 1,700 with nothing to tell them apart: 不能判定, both told."""
    rows = [target(1600), actual(1500), actual(1700)]
    [(_, _, status)] = both_orders(office, rows, told)
    assert status == "undecidable"
    reason = office.gaps("2023").iloc[0]["reason"]
    assert "1,500万元" in reason
    assert "1700万元" in reason


@pytest.mark.parametrize(
    ("done", "status"), [(1900, "overdue"), (2100, "undecidable"), (2600, "achieved")]
)
def test_two_targets_of_equal_standing_count_where_both_say_the_same(
    office: Office, done: int, status: str
) -> None:
    """2,000 of the province, 2,500 of the city: 1,900 misses both, 2,100 leaves it open."""
    [(_, _, found)] = both_orders(office, [target(2000), target(2500), actual(done)], told)
    assert found == status
    reason = office.gaps("2023").iloc[0]["reason"]
    assert "2,000万元" in reason and "2500万元" in reason


def test_a_revised_target_replaces_the_old_one_and_says_so(office: Office) -> None:
    """3,000 at the year's start, 2,000 after the congress agreed, 2,100 done."""
    rows = [target(3000, note="年初"), target(2000, note="人大批准调整"), actual(2100)]
    assert both_orders(office, rows, told) == [(2000.0, 2100.0, "achieved")]
    reason = office.gaps("2023").iloc[0]["reason"]
    assert "人大批准调整；目标由3000万元调整而来" in reason


@pytest.mark.parametrize(("level", "status"), [(40.62, "overdue"), (40.4, "achieved")])
def test_a_band_in_two_rows_keeps_both_edges(office: Office, level: float, status: str) -> None:
    """40.3 and 40.5 with one note: 40.62 is outside, 40.4 inside."""
    at = {"indicator": "库水位", "unit": "m", "note": "汛限"}
    rows: list[Row] = [
        target(40.3, bound="min", **at),
        target(40.5, bound="max", **at),
        actual(level, indicator="库水位", unit="m"),
    ]
    got = both_orders(
        office, rows, lambda o: o.gaps("2023")[["rule", "status"]].to_numpy().tolist()
    )
    assert got == [["band", status]]


def test_of_two_revisions_the_later_month_counts(office: Office) -> None:
    """3,000 at the year's start, 3,500 in June, 2,000 in September: 2,100 is enough."""
    revised = [target(3500, note="6月调整"), target(2000, note="9月人大批准调整")]
    rows = [target(3000, note="年初"), *revised, actual(2100, OCTOBER)]

    def told(one: Office) -> list[tuple[str, float]]:
        gaps = one.gaps(OCTOBER)
        assert "3500" in gaps["reason"][0] and "3000" in gaps["reason"][0]
        return list(zip(gaps["status_word"], gaps["target"], strict=True))

    assert both_orders(office, rows, told) == [("已完成", 2000.0)]


def test_two_edges_a_tenth_apart_are_two(office: Office) -> None:
    """40.3 to 40.5, and 40.6 beside: 40.55 is outside the tighter, and the other is told."""
    level = {"indicator": "水库水位", "unit": "米"}
    edges = [(40.3, "min"), (40.5, "max"), (40.6, "max")]
    rows = [target(value, bound=bound, **level) for value, bound in edges]
    rows.append(actual(40.55, "2023-10", **level))

    def told(one: Office) -> list[str]:
        return [f"{row.status_word}：{row.reason}" for row in one.gaps(OCTOBER).itertuples()]

    band, *_ = both_orders(office, rows, told)  # type: ignore[misc]
    assert band.startswith("滞后：2023年10月为40.55米，在要求的区间（40.3—40.5米）之外0.05米")
    assert "同期另有目标40.6米，请核定" in band


def test_a_rate_asked_for_and_an_amount_are_no_rivals(office: Office) -> None:
    """8 % of growth and 2,000 万元 stand beside each other."""
    office.put(target(8, unit="%", kind="growth"), target(2000), actual(1500, OCTOBER))
    assert "同期另有" not in " ".join(office.gaps(OCTOBER)["reason"])


def test_a_loss_has_no_share_done(office: Office) -> None:
    """80 lost where 50 were allowed for: 30 short, and no part of the way is told."""
    office.put(target(-50, indicator="经营利润"), actual(-80, OCTOBER, indicator="经营利润"))
    told = office.gaps(OCTOBER).iloc[0].reason
    assert told.startswith("2023年1—10月为−80万元，比目标−50万元少30万元")
    assert "nan" not in told and "比例无意义" not in told
