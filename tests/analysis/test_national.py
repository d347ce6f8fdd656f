"""The provinces against their caps and the nation against its goals, on the shipped data."""

from __future__ import annotations

import pandas as pd
import pytest

from duibiao.analysis.national import national, national_summary
from duibiao.indicators.book import load_peers, open_book
from duibiao.vocabulary import words
from duibiao.vocabulary.periods import parse


@pytest.fixture(scope="module")
def told() -> pd.DataFrame:
    """The national frame as of the end of 2024."""
    book = open_book("china", "2024")
    provinces = book.catalogue.bureaus.index[book.catalogue.bureaus["code"].str.endswith("0000")]
    observations = load_peers(book, dict.fromkeys(["china", *provinces]))
    return national(observations, book.catalogue, parse("2024"))


def test_bulletin_totals_cross_no_cap_of_the_assessment(told: pd.DataFrame) -> None:
    """Jiangsu's 572 against 524.15 in 2020: another basis, rated excellent, no gap and no light."""
    row = told[(told["bureau"] == "jiangsu") & (told["due"] == "2020-12-31")].iloc[0]
    assert (row["status"], row["actual"], row["target"]) == ("undecidable", 572.0, 524.15)
    assert pd.isna(row["gap"]) and pd.isna(row["room_percent"])
    assert row["official_rating"] == "“十三五”时期（2016—2020年）优秀"


def test_a_cap_is_judged_by_the_assessments_own_figure(told: pd.DataFrame) -> None:
    """Chongqing's 68.81 of 2023 by assessment (70.8 by bulletin) keeps the cap of 2030."""
    row = told[(told["bureau"] == "chongqing") & (told["due"] == "2030-12-31")].iloc[0]
    assert (row["status"], row["actual"], row["actual_basis"]) == ("on_track", 68.81, "assessment")


def test_the_nation_reached_its_goals_for_2025_a_year_early(told: pd.DataFrame) -> None:
    """0.58 of irrigation water and 17.7 % less per 万元 GDP in 2024."""
    goals = told[(told["bureau"] == "china") & (told["due"] == "2025-12-31")].set_index("indicator")
    assert goals.loc["irrigation_coefficient", "status"] == "achieved"
    assert goals.loc["gdp_water_decline_vs_2020", ["status", "actual"]].tolist() == [
        "achieved",
        17.7,
    ]
    assert goals.loc["water_use_total", "status"] == "on_track"


def test_the_bottom_line_says_how_many_could_be_judged(told: pd.DataFrame) -> None:
    """One sentence per due year, with the official ratings beside."""
    line = next(line for line in national_summary(told) if line.startswith("2030年"))
    assert "31个省级行政区有数据，其中1个与控制数口径一致" in line
    assert "其余30个口径不同，不能判定" in line
    assert "".join(national_summary(told)).count("国家考核") == 1


CAPS = [("甲", 5.0, "on_track"), ("乙", -1.0, "overdue"), ("丙", 2.0, "undecidable")]
RATED = "2024年优秀"


@pytest.mark.parametrize(
    ("judged", "zh", "en"),
    [
        (
            [0, 1, 2],
            "2025年用水总量控制：3个省级行政区有数据，其中2个与控制数口径一致、可以判定，"
            "1个高于控制数（乙）。其余1个口径不同，不能判定。国家考核：2024年优秀3个。",
            "of 3 provinces with figures 2 can be judged on the cap's basis, "
            "1 of them above it (乙). The other 1 has figures on another basis",
        ),
        (
            [0, 1],
            "2个省级行政区的数据都与控制数口径一致，1个高于控制数（乙）。",
            "the figures of all 2 provinces are on the cap's basis, 1 of them above it (乙).",
        ),
        (
            [0, 2],
            "其中1个与控制数口径一致、可以判定，没有高于控制数的。其余1个口径不同",
            "1 can be judged on the cap's basis, none of them above it. The other 1 has",
        ),
        ([2, 2], "口径都与控制数不同，不能判定。", "so none can be judged."),
    ],
)
def test_each_line_on_caps_counts_its_rows(judged: list[int], zh: str, en: str) -> None:
    """Who could be judged, who is above, who is left open, and how all were rated."""
    rows = [
        {"bureau": str(n), "bureau_name": CAPS[at][0], "gap": -CAPS[at][1]}
        | {"status": CAPS[at][2], "official_rating": RATED, "due": "2025-12-31"}
        | {"level": "province", "rule": "cap", "indicator": "water_use_total", "actual": 1.0}
        for n, at in enumerate(judged)
    ]
    for language, said in (("zh", zh), ("en", en)):
        words.use(language)
        (line,) = national_summary(pd.DataFrame(rows))
        words.use("zh")
        assert said in line


def test_the_nation_s_goals_are_counted_by_year_and_status(told: pd.DataFrame) -> None:
    """Every due year and every status of the line is that of the frame's rows."""
    goals = told[told["level"] == "nation"]
    line = national_summary(told)[-1]
    assert line.startswith(f"国家目标共{len(goals)}项：")
    for due, rows in goals.groupby(goals["due"].str[:4]):
        assert f"{due}年到期{len(rows)}项" in line
        counts = line.partition(f"{due}年到期")[2].partition("）")[0]
        for word, count in rows["status_word"].value_counts().items():
            assert f"{count}项{word}" in counts


def test_without_targets_the_frame_is_empty(told: pd.DataFrame) -> None:
    """No rows, the same columns."""
    book = open_book("china", "2024")
    actual = book.observations[book.observations["role"] == "actual"]
    got = national(actual, book.catalogue, parse("2024"))
    assert got.empty
    assert list(got.columns) == list(told.columns)
