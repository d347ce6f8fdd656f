"""The provinces against their caps and the nation against its goals, on the shipped data."""

from __future__ import annotations

import pandas as pd
import pytest

from duibiao.analysis.national import national, national_summary
from duibiao.indicators.book import load_peers, open_book
from duibiao.vocabulary.periods import parse


@pytest.fixture(scope="module")
def told() -> pd.DataFrame:
    """The national frame as of the end of 2024."""
    book = open_book("china", "2024")
    provinces = book.catalogue.bureaus.index[book.catalogue.bureaus["code"].str.endswith("0000")]
    observations = load_peers(book, dict.fromkeys(["china", *provinces]))
    return national(observations, book.catalogue, parse("2024"))


def above(told: pd.DataFrame, due: str) -> set[str]:
    """The provinces above a cap of the state council that was due then."""
    caps = told[
        (told["rule"] == "cap") & (told["due"] == due) & (told["indicator"] == "water_use_total")
    ]
    return set(caps.loc[caps["gap"] > 0, "bureau"])


def test_who_was_above_the_caps_of_2015_and_2020(told: pd.DataFrame) -> None:
    """Four in 2015, two in 2020, as the published totals have it."""
    assert above(told, "2015-12-31") == {"heilongjiang", "jiangsu", "anhui", "xinjiang"}
    assert above(told, "2020-12-31") == {"jiangsu", "xinjiang"}


def test_xinjiang_is_over_its_cap_of_2020_by_the_difference(told: pd.DataFrame) -> None:
    """570.4 against 515.97: 54.43 too much, 10.5 %."""
    row = told[(told["bureau"] == "xinjiang") & (told["due"] == "2020-12-31")].iloc[0]
    assert (row["status"], row["actual"], row["target"]) == ("overdue", 570.4, 515.97)
    assert row["gap"] == pytest.approx(54.43)
    assert row["room_percent"] == pytest.approx(-10.549, abs=1e-3)


def test_caps_of_2030_are_judged_by_the_latest_year_with_how_sure(told: pd.DataFrame) -> None:
    """By the figure of 2023 and nine readings; three provinces have told 2024 as well."""
    ahead = told[(told["due"] == "2030-12-31") & (told["level"] == "province")]
    assert len(ahead) == 31
    newer = ahead[ahead["actual_period"] == "2024"]
    assert set(newer["bureau"]) == {"hunan", "jiangsu", "sichuan"}
    assert newer["trend_readings"].eq(10).all()
    older = ahead.drop(newer.index)
    assert older["actual_period"].eq("2023").all() and older["trend_readings"].eq(9).all()
    assert ahead["pass_chance"].between(0, 1).all()
    passing = ahead[ahead["passes_cap_in"] != ""]
    assert passing["pass_chance"].gt(0.5).all()


def test_the_nation_reached_its_goals_for_2025_a_year_early(told: pd.DataFrame) -> None:
    """0.58 of irrigation water and 17.7 % less per 万元 GDP in 2024."""
    goals = told[(told["bureau"] == "china") & (told["due"] == "2025-12-31")].set_index("indicator")
    assert goals.loc["irrigation_coefficient", "status"] == "achieved"
    assert goals.loc["gdp_water_decline_vs_2020", ["status", "actual"]].tolist() == [
        "achieved",
        17.7,
    ]
    assert goals.loc["water_use_total", "status"] == "on_track"


def test_the_bottom_line_names_those_above(told: pd.DataFrame) -> None:
    """One sentence per due year."""
    lines = national_summary(told)
    assert any(
        "2020年用水总量控制" in line and "江苏省" in line and "2个" in line for line in lines
    )


def test_without_targets_the_frame_is_empty(told: pd.DataFrame) -> None:
    """No rows, the same columns."""
    book = open_book("china", "2024")
    actual = book.observations[book.observations["role"] == "actual"]
    got = national(actual, book.catalogue, parse("2024"))
    assert got.empty
    assert list(got.columns) == list(told.columns)
