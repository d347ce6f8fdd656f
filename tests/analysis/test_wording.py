"""Days and periods as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from duibiao.analysis import wording


@pytest.mark.parametrize(
    ("when", "told"), [(date(2023, 12, 31), "2023年底"), (date(2023, 11, 30), "2023年11月底")]
)
def test_the_last_day_of_a_month_is_its_end(when: date, told: str) -> None:
    """December's is the year's."""
    assert wording.end_of(when) == told
