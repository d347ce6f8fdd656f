"""What the parts did to the whole, and which figures moved most."""

from __future__ import annotations

import csv
from pathlib import Path

import pandas as pd
import pytest
from analysis_rows import catalogue, frame, row
from hypothesis import given
from hypothesis import strategies as st

from duibiao.analysis.year_on_year.contributions import contributions
from duibiao.analysis.year_on_year.growth_table import year_on_year
from duibiao.analysis.year_on_year.movers import movers
from duibiao.analysis.year_on_year.summary import largest_move
from duibiao.indicators.book import open_book
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.places import home

CATALOGUE = catalogue()


def parts_of(*rows: dict[str, object]) -> pd.DataFrame:
    """The contributions in 2023."""
    return contributions(year_on_year(frame(*rows), parse("2023"), CATALOGUE), CATALOGUE)


def both(indicator: str, now: float, before: float) -> list[dict[str, object]]:
    """The figure of 2023 and of 2022."""
    return [row(indicator, "2023", now), row(indicator, "2022", before)]


def test_parts_give_their_points_of_the_wholes_growth() -> None:
    """Use from 100 to 110: farms +8, towns +2, nothing left over."""
    got = parts_of(*both("use", 110, 100), *both("use_farm", 68, 60), *both("use_town", 42, 40))
    assert got["indicator"].tolist() == ["use", "use_farm", "use_town", "rest"]
    assert got["points"].tolist() == [10, 8, 2, 0]


def test_what_the_parts_leave_over_is_told_as_the_rest() -> None:
    """Farms alone explain 8 of 10 points."""
    got = parts_of(*both("use", 110, 100), *both("use_farm", 68, 60)).set_index("part")
    assert (got.loc["rest", "change"], got.loc["rest", "points"]) == (2, 2)


def test_nested_parts_are_told_for_their_own_whole() -> None:
    """Funds 1,000 to 1,200; central 400 to 500, of it relief 100 to 150."""
    got = parts_of(
        *both("funds", 1200, 1000),
        *both("funds_central", 500, 400),
        *both("funds_province", 700, 600),
        *both("funds_central_relief", 150, 100),
    )
    relief = got[got["indicator"] == "funds_central_relief"].iloc[0]
    assert (relief["whole"], relief["points"]) == ("funds_central", 12.5)


def test_a_part_in_another_unit_or_without_a_year_before_is_left_to_the_rest() -> None:
    """Nothing is made up for it."""
    got = parts_of(*both("use", 110, 100), *both("use_farm", 68, 60), row("use_town", "2023", 42))
    assert got["indicator"].tolist() == ["use", "use_farm", "rest"]


tenths = st.integers(1, 10**6).map(lambda n: n / 10)


@given(st.lists(tenths, min_size=6, max_size=6))
def test_changes_of_parts_and_rest_add_up_exactly(values: list[float]) -> None:
    """To the last digit, whatever the figures."""
    whole, farm, town = (both(name, *pair) for name, pair in _pairs(values))
    got = parts_of(*whole, *farm, *town).set_index("part")
    told = got.loc[["part", "rest"], "change"].map(lambda v: round(v * 10)).sum()
    assert told == round(got.loc["whole", "change"] * 10)
    assert got.loc[["part", "rest"], "points"].sum() == pytest.approx(
        got.loc["whole", "points"], abs=1e-9 * got["points"].abs().max()
    )


def _pairs(values: list[float]) -> list[tuple[str, tuple[float, float]]]:
    names = ("use", "use_farm", "use_town")
    return [(name, (values[2 * i], values[2 * i + 1])) for i, name in enumerate(names)]


def moved(*rows: dict[str, object]) -> list[str]:
    """The movers of 2023, largest first."""
    found = year_on_year(frame(*rows), parse("2023"), CATALOGUE)
    return movers(found, CATALOGUE)["indicator"].tolist()


def test_a_base_of_two_does_not_lead_the_movers() -> None:
    """2 to 5 patrols is chance; 200 to 300 万元 is not."""
    assert moved(*both("patrols", 5, 2), *both("funds", 300, 200)) == ["funds"]


def test_many_counts_do_move() -> None:
    """200 to 500 patrols is no chance, and more than 200 to 300 万元."""
    assert moved(*both("patrols", 500, 200), *both("funds", 300, 200)) == ["patrols", "funds"]


def test_the_first_mover_has_the_largest_growth_as_it_is_told() -> None:
    """A rise of a fifth stands before a fall of a sixth; what two sources tell apart is named."""
    rows = [*both("funds", 120, 100), *both("use", 5, 6)]
    assert moved(*rows) == ["funds", "use"]
    rows[0]["flags"] = "conflict"
    found = year_on_year(frame(*rows), parse("2023"), CATALOGUE)
    told = next(largest_move(found, parse("2023"), CATALOGUE))
    assert told.startswith("除说法不一的指标外，增减幅度最大的是use，由6变为5")


def test_what_rounding_explains_is_no_move() -> None:
    """0.1 to 0.2, told to the tenth."""
    rows = [r | {"resolution": 0.1} for r in both("use", 0.2, 0.1)]
    assert moved(*rows) == []


def test_only_comparable_rows_move_and_the_list_can_be_cut() -> None:
    """The first of two; from zero is no move."""
    rows = (*both("funds", 300, 200), *both("use", 11, 10), *both("accidents", 50, 0))
    found = year_on_year(frame(*rows), parse("2023"), CATALOGUE)
    assert movers(found, CATALOGUE, 1)["indicator"].tolist() == ["funds"]
    assert "accidents" not in movers(found, CATALOGUE)["indicator"].tolist()


def _told(indicator: str, year: str) -> float:
    """The figure as it stands in the shipped ledger of Tianjin."""
    for path in sorted((home() / "data" / "ledgers" / "tianjin").glob("*.csv")):
        with Path(path).open(encoding="utf-8-sig", newline="") as file:
            for line in csv.DictReader(file):
                if (line.get("indicator"), line.get("period")) == (indicator, year):
                    return float(line["value"])
    raise LookupError(indicator)


def test_the_change_of_tianjin_comes_straight_from_its_ledger() -> None:
    """33.6 to 32.7 亿m³; farms −0.6, homes +0.4, ecology −0.5, industry 0, rounding −0.2."""
    book = open_book("tianjin", "2023")
    found = year_on_year(book.observations, book.period, book.catalogue)
    got = contributions(found, book.catalogue).set_index(["whole", "indicator"])["change"]
    assert (_told("water_use_total", "2022"), _told("water_use_total", "2023")) == (33.6, 32.7)
    assert got["water_use_total"].to_dict() == {
        "water_use_total": -0.9,
        "water_use_agriculture": -0.6,
        "water_use_domestic": 0.4,
        "water_use_eco": -0.5,
        "water_use_industry": 0.0,
        "rest": -0.2,
    }


@pytest.mark.filterwarnings("error")
def test_a_fall_to_nothing_is_told_by_the_table_and_not_by_a_warning() -> None:
    """From 5 to 0 has no log ratio; nothing is printed over the page."""
    assert moved(*both("use", 0, 5), *both("funds", 300, 200)) == ["funds"]
