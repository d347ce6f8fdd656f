"""A page that compares a bureau with thousands of peers stays a page."""

from __future__ import annotations

import pandas as pd

from duibiao.presentation import figures


def _strip(count: int, own: int) -> pd.DataFrame:
    rows = [
        {
            "indicator": "water_use_total",
            "period": "2023",
            "unit": "亿m3",
            "bureau_name": f"第{n}县",
            "value": float(count - n),
            "own": n == own,
        }
        for n in range(count)
    ]
    return pd.DataFrame(rows)


def test_two_hundred_peers_are_all_listed() -> None:
    """The table behind the chart leaves none out."""
    assert "略去" not in figures.peers(_strip(200, own=50)).html()


def test_of_thousands_the_ends_and_the_neighbours_are_listed() -> None:
    """Twenty at each end and ten on each side of the bureau, the rest counted."""
    page = figures.peers(_strip(2800, own=1000)).html()
    listed = [n for n in range(2800) if f"第{n}县 " in page.split("<table")[1]]
    assert listed == [*range(20), *range(990, 1011), *range(2780, 2800)]
    assert "（中间略去970个）" in page
    assert "（中间略去1769个）" in page


def test_dots_on_one_another_are_drawn_once() -> None:
    """The chart of 2,800 peers is hardly larger than that of 300."""
    few, many = (figures.peers(_strip(count, own=7)).html() for count in (300, 2800))
    assert len(many) < 1.2 * len(few)


def test_a_figure_per_head_that_another_tells_is_drawn_once() -> None:
    """220.69 worked out beside a told 220.25 is the same; 43.2 in the same unit is another."""
    told = {"water_use_per_capita": 220.25, "water_use_total/population": 220.69}
    told |= {"water_use_domestic/population": 43.2}
    rows = [
        {"indicator": key, "period": "2023", "unit": "m3/人", "bureau_name": name}
        | {"value": value + 9 * (name == "乙省"), "own": name == "甲省", "name": key}
        for key, value in told.items()
        for name in ("甲省", "乙省")
    ]
    assert [bar.told for bar in figures.peers(pd.DataFrame(rows)).bars] == [
        "220.25m³/人",
        "43.2m³/人",
    ]
