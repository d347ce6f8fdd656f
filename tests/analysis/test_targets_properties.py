"""Laws that hold for every target and every figure."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
from analysis_rows import catalogue, frame, row, target
from hypothesis import given
from hypothesis import strategies as st

from duibiao.analysis.targets.gaps import target_gaps
from duibiao.analysis.year_on_year.growth_table import year_on_year
from duibiao.vocabulary.catalogue import RULES
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.statuses import STATUSES

CATALOGUE = catalogue()
GOODNESS = {"overdue": 0, "behind": 0, "on_track": 1, "achieved": 2}
values = st.integers(0, 3000).map(lambda n: n / 10)
targets = st.integers(1, 3000).map(lambda n: n / 10)
CASES = {
    "funds": (1, "2023", "2023-01/2023-06", ""),
    "balance": (1, "2023", "2023-06", ""),
    "satisfaction": (1, "2023", "2023-06", ""),
    "use": (-1, "2023", "2023-01/2023-06", ""),
    "leakage": (-1, "2025", "2023", "2020"),
    "coefficient": (1, "2025", "2023", "2020"),
}


def status(indicator: str, asked: float, told: float, resolution: float = 0.0) -> str:
    """The status of one figure under the indicator's rule, from a base of 200."""
    _, due, span, base = CASES[indicator]
    rows = [
        target(indicator, due, asked, base_period=base),
        row(indicator, span, told, resolution=resolution),
    ]
    rows += [row(indicator, base, 200.0 if indicator == "leakage" else 0.5)] if base else []
    bound = "max" if CASES[indicator][0] < 0 else "min"
    rows[0]["bound"] = bound
    report = parse("2023" if base else "2023-01/2023-06")
    return str(target_gaps(frame(*rows), report, None, CATALOGUE)["status"].iloc[0])


@given(st.sampled_from(list(CASES)), targets, values, values, st.sampled_from([0.0, 0.1, 5.0]))
def test_a_better_value_never_worsens_the_status(
    indicator: str, asked: float, one: float, other: float, resolution: float
) -> None:
    """Whatever the rule, more of what is good is at least as good, where both are decided."""
    way = CASES[indicator][0]
    worse, better = sorted((one, other), key=lambda v: way * v)
    first, second = (status(indicator, asked, v, resolution) for v in (worse, better))
    open_still = resolution > 0 and "undecidable" in {first, second}
    assert open_still or GOODNESS[first] <= GOODNESS[second]


@given(st.sampled_from(list(CASES)), targets, values, st.sampled_from([1e-4, 1e4, 1e8]))
def test_another_unit_changes_no_status(
    indicator: str, asked: float, told: float, factor: float
) -> None:
    """万元 or 元, 亿m³ or m³: all figures times one factor are judged the same."""
    _, due, span, base = CASES[indicator]
    rows = [
        target(indicator, due, asked, base_period=base),
        row(indicator, span, told, resolution=0.1),
    ]
    rows += [row(indicator, base, 123.4)] if base else []
    scaled = [r | {k: r[k] * factor for k in ("value", "resolution")} for r in rows]
    report = parse("2023" if base else "2023-01/2023-06")
    one, other = (target_gaps(frame(*r), report, None, CATALOGUE) for r in (rows, scaled))
    assert one["status"].tolist() == other["status"].tolist()
    pd.testing.assert_series_equal(one["progress"], other["progress"])


ROWS = [
    *(target("funds", "2023", 100), row("funds", "2023-01/2023-06", 40), row("funds", "2023", 90)),
    *(target("use", "2020", 50), target("use", "2030", 60), row("use", "2022", 40)),
    *(row("use", "2023", 41), target("level", "2023", 3, bound="min")),
    *(target("level", "2023", 5, bound="max"), row("level", "2023-12", 4)),
    *(target("posts", "2023-06", 50), target("posts", "2024-06", 80), row("posts", "2023-12", 60)),
    *(row("投资额", "2023", 10), row("投资目标完成率", "2023", 80, kind="of_target", unit="%")),
]


@given(st.permutations(ROWS))
def test_the_order_of_rows_changes_nothing(rows: list[dict[str, object]]) -> None:
    """The same figures in another order give the same table."""
    expected = target_gaps(frame(*ROWS), parse("2023"), None, CATALOGUE)
    got = target_gaps(frame(*rows), parse("2023"), None, CATALOGUE)
    pd.testing.assert_frame_equal(got, expected)


def test_what_is_not_changed_is_the_callers_table() -> None:
    """The observations given stay as they were."""
    given_rows = frame(*ROWS)
    before = given_rows.copy(deep=True)
    target_gaps(given_rows, parse("2023"), None, CATALOGUE)
    pd.testing.assert_frame_equal(given_rows, before)


PERIODS = ["2022", "2023", "2025", "2023-06", "2023-01/2023-06", "2021/2025", "2022/2023"]
numbers = st.sampled_from([-5.0, 0.0, 0.5, 1.0, 9.97, 100.0, 1e9])
any_row = st.fixed_dictionaries(
    {
        "indicator": st.sampled_from(["funds", "use", "level", "posts", "place", "无名"]),
        "period": st.sampled_from(PERIODS),
        "value": numbers,
        "bound": st.sampled_from(["exact", "min", "max", "approx"]),
        "kind": st.sampled_from(["level", "share", "delta", "growth", "of_target", "rank"]),
        "role": st.sampled_from(["actual", "target"]),
        "resolution": st.sampled_from([0.0, 0.01, 10.0]),
        "rule": st.sampled_from(["", "", *RULES]),
        "base_period": st.sampled_from(["", "2020", "2022", "去年"]),
        "schedule": st.sampled_from(["", "2023-06:80%", "2023-06:0;2023-09:50", "尽快", ":;"]),
    }
)


@given(
    st.lists(any_row, max_size=8),
    st.sampled_from(PERIODS),
    st.dates(date(2019, 1, 1), date(2027, 1, 1)),
)
def test_whatever_the_figures_the_table_is_whole_and_reads_well(
    rows: list[dict[str, object]], report: str, day: date
) -> None:
    """Every mixture of rules, wordings and odd values ends in a status and a sentence."""
    told = [row(**r) for r in rows] or [row("funds", "2023", 1)]
    gaps = target_gaps(frame(*told), parse(report), day, CATALOGUE)
    assert set(gaps["status"]) <= set(STATUSES)
    assert not gaps["reason"].str.contains("nan|inf|None|{").any()
    assert gaps["reason"].str.endswith("。").all()
    assert not np.isinf(gaps.select_dtypes("number")).to_numpy().any()
    yoy = year_on_year(frame(*told), parse(report), CATALOGUE)
    assert not yoy["reason"].str.contains("nan|inf|None|{").any()
