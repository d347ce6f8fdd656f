"""Sentences that are read aloud: no 落后 beside 正常, no 提高−0.5, no chance nobody calibrated."""

from __future__ import annotations

import re

import pytest
from office_cases import Office, actual, target

from duibiao.presentation import desk

NOVEMBER = "2024-01/2024-11"


def test_nearly_on_schedule_is_not_normal_and_late_at_once(office: Office) -> None:
    """1,745 of 2,000 where 1,833 was due: 顺利, and about half a month behind."""
    office.put(target(2000, "2024"), actual(1745, NOVEMBER))
    got = office.gaps(NOVEMBER).iloc[0]
    assert got.status == "on_track"
    assert "基本达到序时进度，还差255万元，约慢0.5个月" in got.reason
    assert "进度正常" not in got.reason


def test_a_pace_the_wrong_way_has_the_word_of_its_way(office: Office) -> None:
    """The coefficient fell from 0.56 to 0.55 on its way to 0.58: 此前每年下降, not 提高−."""
    what = {"indicator": "农田灌溉水有效利用系数", "unit": "1"}
    rows = [actual(0.56, "2020", **what), actual(0.55, "2023", **what)]
    office.put(target(0.58, "2025", rule="improve", base_period="2020", **what), *rows)
    reason = office.gaps("2023").iloc[0]["reason"]
    assert "此前每年下降0.0033" in reason
    assert "提高\N{MINUS SIGN}" not in reason


def test_no_chance_is_said_that_was_never_calibrated(office: Office) -> None:
    """Nine years rising towards a cap: the year of passing, without a percentage of likelihood."""
    use = {"indicator": "用水总量", "unit": "亿m3"}
    rows = [actual(1.1 + 0.02 * n, str(2015 + n), **use) for n in range(9)]
    office.put(target(1.3, "2021/2025", bound="max", **use), *rows)
    reason = office.gaps("2023").iloc[0]["reason"]
    assert not re.search(r"可能性|不到1%|约\d+%", reason)


@pytest.mark.parametrize(
    ("allowed", "word"), [(0.95, "滞后"), (10, "顺利"), (5, "滞后"), (0.8, "顺利")]
)
def test_an_office_may_grade_a_lag_in_points(office: Office, allowed: float, word: str) -> None:
    """1,500 of 2,000 is 8.3 points behind ten twelfths: 滞后 by .95, 顺利 where ten points are let
    pass; a cap as well."""
    use = {"indicator": "用水总量", "unit": "亿m3"}
    cap = [target(1.2, "2024", bound="max", **use), actual(1.1, NOVEMBER[:7] + "/2024-10", **use)]
    office.put(target(2000, "2024"), actual(1500, "2024-01/2024-10"), *cap)
    told = desk.target_gaps(office.book("2024-01/2024-10"), allowed)
    assert told["status_word"].tolist() == [word, word]
