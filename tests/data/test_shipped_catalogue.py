"""The shipped catalogue says what every figure means, to a reader of Chinese and of English."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from duibiao.reading import lexicons
from duibiao.vocabulary.catalogue import Catalogue, plain_name

THEMES = {
    *("party", "workforce", "outreach", "finance", "projects", "irrigation", "supply"),
    *("resources", "rivers", "hazards", "safety", "soil", "regulation", "business"),
}
HAN = re.compile(r"[\u4e00-\u9fff]")


def test_there_are_the_fourteen_themes_and_each_has_an_indicator(names: Catalogue) -> None:
    """No theme is empty and none is made up."""
    assert set(names.themes.index) == THEMES
    assert set(names.indicators["theme"]) == THEMES


def test_every_indicator_is_explained_in_both_languages(names: Catalogue) -> None:
    """A description says more than the name, in Chinese in one column and in English in the other."""
    table = names.indicators
    assert [i for i in table.index if not HAN.search(table.at[i, "description_zh"])] == []
    assert [i for i in table.index if HAN.search(table.at[i, "description_en"])] == []
    for language in ("zh", "en"):
        said = [plain_name(text).strip("。.") for text in table[f"description_{language}"]]
        named = [plain_name(text) for text in table[f"name_{language}"]]
        assert not set(zip(said, named, strict=True)) & {(name, name) for name in named}


def test_no_two_indicators_share_a_name_or_a_description(names: Catalogue) -> None:
    """What a reader sees tells indicators apart."""
    for column in ("name_zh", "name_en", "description_zh"):
        assert names.indicators[column].duplicated().sum() == 0, column


def test_a_part_has_the_unit_and_theme_of_its_whole(names: Catalogue) -> None:
    """Only then can parts be added up."""
    for part in names.indicators.index:
        whole = names.parent(part)
        if whole:
            assert (names.unit(part), names.theme(part)) == (names.unit(whole), names.theme(whole))


def test_the_parts_of_water_use_and_of_the_funds_are_known(names: Catalogue) -> None:
    """The four uses make the total; funds nest by who gives them."""
    parents = names.indicators["parent"]
    assert set(parents[parents == "water_use_total"].index) == {
        *("water_use_agriculture", "water_use_industry"),
        *("water_use_domestic", "water_use_eco"),
    }
    assert names.parent("central_relief_funds") == "central_funds"
    assert names.parent("central_funds") == "funds_won"


def test_denominators_are_indicators(names: Catalogue) -> None:
    """A figure is normalised by something that has figures itself."""
    asked = {name for text in names.indicators["denominator"] for name in text.split("|") if name}
    assert asked == {"population_resident_year_end", "gdp_current_price_revised"}
    assert asked <= set(names.indicators.index)


def test_the_plausible_range_of_a_rate_is_not_upside_down(names: Catalogue) -> None:
    """The lowest plausible value lies below the highest."""
    table = names.indicators
    both = table[(table["lowest"] != "") & (table["highest"] != "")]
    assert (both["lowest"].map(Decimal) < both["highest"].map(Decimal)).all()


def test_the_bureaus_are_five_the_demonstration_31_provinces_and_the_nation(
    names: Catalogue,
) -> None:
    """Tianjin's authority and its provincial figures are one bureau, so 4 + 31 + 1, beside the
    demonstration office and its four neighbours."""
    assert names.bureaus["level"].value_counts().to_dict() == {
        "province": 31,
        "county": 7,
        "city": 1,
        "agency": 1,
        "nation": 1,
    }
    assert names.bureaus.at["shaanxi", "code"] == "610000"
    assert names.bureaus.at["shanxi", "code"] == "140000"
    assert names.bureaus.at["leizhou-canal", "benchmark_name"] == "湛江市水务局"


def test_inferred_names_say_so_and_from_what(names: Catalogue) -> None:
    """Three documents leave their bureau's name out."""
    table = names.bureaus
    inferred = table[table["inferred"] == "yes"]
    assert sorted(inferred.index) == ["jinchang", "tengchong", "tianjin"]
    assert (inferred["note_zh"] != "").all() and (inferred["note_en"] != "").all()


def test_a_slug_in_the_bureaus_table_is_a_bureau(names: Catalogue) -> None:
    """Provinces and peers lead somewhere."""
    known = set(names.bureaus.index)
    peers = {slug for text in names.bureaus["peers"] for slug in text.split("|") if slug}
    assert peers | (set(names.bureaus["province"]) - {""}) <= known


def test_per_capita_use_breaks_between_2019_and_2020(names: Catalogue) -> None:
    """For every bureau, with the reason."""
    row = names.breaks.set_index("indicator").loc["water_use_per_capita"]
    assert (row["bureau"], row["before"], row["after"]) == ("", "2019", "2020")
    assert "人口普查" in row["reason_zh"]


def test_units_of_one_dimension_are_reckoned_in_one_base(names: Catalogue) -> None:
    """And the base's own factor is one."""
    table = names.units.table
    assert (table.groupby("dimension")["base"].nunique() == 1).all()
    assert set(table.loc[table["base"].unique(), "factor"]) == {"1"}
    assert set(table["counted"] == "yes") == {True, False}


def test_land_is_converted_without_a_remainder(names: Catalogue) -> None:
    """15 mu to the hectare, 1500 to the square kilometre, 3 mu in 2000 m²."""
    assert names.units.factor("公顷", "亩") == 15
    assert names.units.factor("平方公里", "亩") == 1500
    assert names.units.convert(2000, "平方米", "亩") == 3


def test_common_spellings_of_units_are_known(names: Catalogue) -> None:
    """What Chinese reports write leads to the catalogue's unit."""
    written = [
        "公里",
        "千米",
        "米",
        "立方米",
        "方",
        "m³",
        "㎡",
        "平方公里",
        "吨",
        "度",
        "％",
        "个百分点",
    ]
    found = ["km", "km", "m", "m3", "m3", "m3", "m2", "km2", "t", "kWh", "%", "百分点"]
    assert [names.units.known(text) for text in written] == found


def test_gdp_as_first_published_breaks_where_a_census_came_between(names: Catalogue) -> None:
    """Tianjin's 18809.64 of 2018 and 14104.28 of 2019 are no fall of a quarter."""
    table = names.breaks[names.breaks["indicator"] == "gdp_current_price_first_published"]
    assert list(zip(table["before"], table["after"], strict=True)) == [
        ("2018", "2019"),
        ("2023", "2024"),
    ]


def test_every_unit_that_readers_know_is_in_the_catalogue(names: Catalogue) -> None:
    """What the lexicon of measures gives as a unit can be shown, and converted where it can be."""
    table = lexicons.table("measures")
    units = set(table["unit"]) - {"个半小时"}
    assert sorted(unit for unit in units if names.units.known(unit) is None) == []


def test_currencies_are_never_converted_into_each_other(names: Catalogue) -> None:
    """Yuan, euros, US and Hong Kong dollars and yen are five dimensions."""
    money = ["元", "欧元", "美元", "港元", "日元"]
    assert len({names.units.dimension(unit) for unit in money}) == 5
    assert not any(names.units.comparable(a, b) for a in money for b in money if a != b)


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("台(套)", "台"),
        ("处（座）", "处"),
        ("台/套", "台"),
        ("篇(次)", "篇(次)"),
        ("元/亩", "元/亩"),
    ],
)
def test_two_measure_words_for_one_thing_are_the_first(
    names: Catalogue, written: str, unit: str
) -> None:
    """A pair with a row of its own and a price stay what they are."""
    assert names.units.known(written) == unit
