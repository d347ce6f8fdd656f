"""A bureau beside its peers: places, gaps, tiers, normalised figures, the words for it."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from benchmark_cases import (
    catalogue,
    field,
    observation,
    observations,
)

from duibiao.analysis.benchmark.benchmark_table import (
    BENCHMARK_COLUMNS,
    _widest,
    benchmark,
    peer_values,
    ranked,
)
from duibiao.vocabulary import words
from duibiao.vocabulary.periods import parse

USE = field("use", jia=100.0, yi=80.0, bing=120.0, ding=60.0, wu=95.0)


def one(rows: list[dict[str, object]], indicator: str = "use", **more: float) -> pd.Series:
    """Return the row of 甲省 for one indicator."""
    frame = benchmark(observations(*rows), "jia", parse("2023"), catalogue(), **more)
    return frame.set_index("indicator").loc[indicator]


def test_the_columns_of_the_result_file_come_first() -> None:
    """Other people's scripts read the fourteen columns by name and place."""
    frame = benchmark(observations(*USE), "jia", parse("2023"), catalogue())
    assert list(frame.columns[:14]) == BENCHMARK_COLUMNS
    assert frame["theme"].tolist() == ["resources"]


def test_less_water_used_is_the_better_place() -> None:
    """60, 80, 95, 100, 120: 甲省 with 100 is fourth of five where less is better."""
    row = one(USE)
    assert (row["rank"], row["peers"], row["size"]) == (4, 4, 5)
    assert (row["best"], row["median"]) == (60.0, 95.0)
    assert (row["gap_to_best"], row["gap_to_next"]) == (40.0, 5.0)


def test_more_compliance_is_the_better_place() -> None:
    """90, 88, 85, 80, 99: 甲省 with 90 is second of five where more is better."""
    row = one(field("quality", jia=90.0, yi=88.0, bing=85.0, ding=80.0, wu=99.0), "quality")
    assert (row["rank"], row["best"], row["median"]) == (2, 99.0, 88.0)
    assert (row["gap_to_best"], row["gap_to_next"]) == (9.0, 9.0)


def test_the_best_has_nothing_to_catch_up() -> None:
    """First place: no gap to the best, and no place above."""
    row = one(field("quality", jia=99.0, yi=88.0, bing=85.0), "quality")
    assert (row["rank"], row["gap_to_best"]) == (1, 0.0)
    assert np.isnan(row["gap_to_next"])
    assert "没有单位明显更优" in row["reason"]


def test_an_indicator_without_direction_gets_an_order_of_size_only() -> None:
    """Rain is neither good nor bad: no rank, no best, but third from the greatest."""
    row = one(field("rain", jia=500.0, yi=700.0, bing=600.0), "rain")
    assert pd.isna(row["rank"]) and np.isnan(row["best"]) and np.isnan(row["gap_to_next"])
    assert row["size_rank"] == 3
    assert "只列大小，不评好坏" in row["reason"]


def test_the_first_tier_is_the_top_quarter() -> None:
    """Of five a quarter is one place: only the best is in it, 甲省 is three places and 40 short."""
    row = one(USE)
    assert (row["cut"], row["quartile"], row["first_tier"]) == (1, 4, False)
    assert (row["places_to_tier"], row["gap_to_tier"]) == (3, 40.0)


def test_the_first_tier_may_be_set_wider() -> None:
    """With the tier at 40 per cent two of five are in it; 80 would do for 甲省."""
    row = one(USE, first_tier=0.4)
    assert (row["cut"], row["places_to_tier"], row["gap_to_tier"]) == (2, 2, 20.0)


def test_three_bureaus_have_no_quarters() -> None:
    """A quarter of three is less than one place, so no tier is told."""
    row = one(field("use", jia=100.0, yi=80.0, bing=120.0))
    assert pd.isna(row["quartile"]) and pd.isna(row["first_tier"])
    assert row["rank"] == 2


def test_the_place_a_year_ago_is_told() -> None:
    """Fifth in 2022, fourth in 2023: one place gained."""
    before = field("use", "2022", jia=130.0, yi=80.0, bing=120.0, ding=60.0, wu=95.0)
    row = one([*USE, *before])
    assert row["places_gained"] == 1
    assert "比上年同期前移1位" in row["reason"]


def test_an_amount_of_the_whole_place_is_listed_by_size_and_not_ranked() -> None:
    """Twice the money of a province twice as big is no merit."""
    row = one(field("built", jia=60.0, yi=30.0, bing=90.0), "built")
    assert (row["size_rank"], pd.isna(row["rank"])) == (2, True)
    assert "由大到小列第2位；这项是总量，未按人口、面积等折算，只列大小，不排名" in row["reason"]


def test_use_is_normalised_by_people_and_by_output() -> None:
    """100 亿m³ over 5000 万人 is 200 m³/人; over 40,000 亿元 it is 25 m³/万元."""
    rows = [
        *field("use", jia=100.0, yi=80.0),
        *field("people", jia=5000.0, yi=2000.0),
        *field("gdp", jia=40000.0, yi=50000.0),
    ]
    frame = benchmark(observations(*rows), "jia", parse("2023"), catalogue()).set_index("indicator")
    people, output = frame.loc["use/people"], frame.loc["use/gdp"]
    assert (people["value"], people["unit"], people["rank"]) == (200.0, "m3/人", 1)
    assert (output["value"], output["unit"], output["rank"]) == (25.0, "m3/万元", 2)
    assert people["name"] == "用水总量（按常住人口平均）"
    assert output["gap_to_best"] == 9.0


def test_a_normalised_row_cites_both_figures() -> None:
    """What it is divided from can be looked up: numerator and denominator of each bureau."""
    rows = [*field("use", jia=100.0, yi=80.0), *field("people", jia=5000.0, yi=2000.0)]
    frame = benchmark(observations(*rows), "yi", parse("2023"), catalogue()).set_index("indicator")
    labels = [evidence.label for evidence in frame.loc["use/people"]["evidence"]]
    assert labels == [
        *("乙省 用水总量 80亿m³", "乙省 常住人口 2,000万人"),
        *("甲省 用水总量 100亿m³", "甲省 常住人口 5,000万人"),
    ]


def test_the_sentence_says_place_gap_and_whom_to_overtake() -> None:
    """One sentence a leader can read aloud."""
    assert one(USE)["reason"] == (
        "2023年用水总量为100亿m³，与4家同类单位相比，以低为优列第4位（共5家），在末四分之一；"
        "再降低5亿m³可追平戊省、前进至少一位，最优值60亿m³；"
        "距第一方阵（前1位）还差3位，需降低40亿m³。"
    )


def test_the_report_speaks_english_when_asked() -> None:
    """The same row in the other language."""
    words.use("en")
    try:
        assert one(USE)["reason"].startswith(
            "use in 2023 is 10 billion m³: place 4 of 5 beside 4 peers"
        )
    finally:
        words.use("zh")


def test_no_figures_give_an_empty_table_with_its_columns() -> None:
    """A bureau that reports nothing gets no row and no error."""
    frame = benchmark(observations(*USE), "ji", parse("2023"), catalogue())
    assert frame.empty and list(frame.columns[:14]) == BENCHMARK_COLUMNS


def test_targets_growth_and_ranks_are_not_compared() -> None:
    """Only what was reported as a level or share counts."""
    rows = [
        observation("jia", "use", "2023", 90.0, role="target"),
        observation("jia", "use", "2023", 5.0, kind="growth"),
        observation("jia", "quality", "2023", 1.0, kind="rank"),
    ]
    assert benchmark(observations(*rows), "jia", parse("2023"), catalogue()).empty


def test_dots_show_every_peer_the_best_first() -> None:
    """The frame behind the dot plot: value, name, which one is our own."""
    dots = peer_values(observations(*USE), "jia", parse("2023"), catalogue())
    assert dots["bureau_name"].tolist() == ["丁省", "乙省", "戊省", "甲省", "丙省"]
    assert dots["value"].tolist() == [60.0, 80.0, 95.0, 100.0, 120.0]
    assert dots.loc[dots["own"], "bureau"].tolist() == ["jia"]


def test_an_indicator_of_ones_own_has_no_dots() -> None:
    """Nobody else reports it: nothing to draw, and it is listed apart."""
    rows = observations(*USE, *field("quality", jia=90.0))
    assert set(peer_values(rows, "jia", parse("2023"), catalogue())["indicator"]) == {"use"}
    frame = benchmark(rows, "jia", parse("2023"), catalogue())
    assert ranked(frame)["indicator"].tolist() == ["use"]
    assert set(frame["indicator"]) == {"use", "quality"}


def test_every_place_can_be_counted_again_from_the_dots() -> None:
    """Place, best, median and gaps follow from the peers' figures that are shown beside."""
    rows = observations(*USE, *field("people", jia=5.0, yi=2.0, bing=3.0, ding=9.0, wu=4.0))
    dots = peer_values(rows, "jia", parse("2023"), catalogue())
    for row in benchmark(rows, "jia", parse("2023"), catalogue()).to_dict("records"):
        shown = dots[(dots["indicator"] == row["indicator"]) & dots["compared"]]["value"]
        assert row["median"] == pytest.approx(shown.median())
        if row["direction"] == "lower":
            assert row["rank"] == 1 + (shown < row["value"]).sum()
            assert row["best"] == pytest.approx(shown.min())
            assert row["gap_to_best"] == pytest.approx(row["value"] - shown.min())
            better = shown[shown < row["value"]]
            assert row["gap_to_next"] == pytest.approx(row["value"] - better.max())


def test_a_span_within_the_year_says_nothing_beside_the_year() -> None:
    """Only what cannot be compared over the year is shown over its ten months."""
    kept = _widest(
        [
            ("a", "2024", True),
            ("a", "2024-01/2024-10", True),
            ("b", "2024", False),
            ("b", "2024-01/2024-10", True),
        ]
    )
    assert sorted(kept) == [
        ("a", "2024"),
        ("b", "2024"),
        ("b", "2024-01/2024-10"),
    ]


def test_what_is_held_against_peers_or_a_benchmark_is_ranked_and_nothing_else() -> None:
    """Four peers, none but a benchmark's value, neither."""
    rows = {
        "peers": [4, 0, 0],
        "benchmark_value": [np.nan, 5.0, np.nan],
        "indicator": ["a", "b", "c"],
    }
    assert ranked(pd.DataFrame(rows))["indicator"].tolist() == ["a", "b"]
