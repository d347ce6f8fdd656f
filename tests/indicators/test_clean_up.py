"""Clean-up: names, units, repetitions and doubts, each told in the log."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from duibiao.indicators.clean_up import CleanUp, clean_up
from duibiao.indicators.log import LOG_COLUMNS
from duibiao.indicators.observations import OBSERVATION_COLUMNS
from duibiao.vocabulary import words
from duibiao.vocabulary.catalogue import Catalogue

Reader = Callable[..., pd.DataFrame]


def only(result: CleanUp) -> pd.Series:
    """The one observation of a result."""
    assert len(result.observations) == 1, result.observations.to_string()
    return result.observations.iloc[0]


def counted(result: CleanUp) -> pd.DataFrame:
    """The observations of a result that count: no context."""
    return result.observations[result.observations["role"] != "context"]


def codes(result: CleanUp) -> list[str]:
    """The reason codes of a result's log."""
    return result.log["code"].tolist()


def test_frames_keep_their_contract(clean: Callable[..., CleanUp]) -> None:
    """Observations and log have exactly the columns every later stage relies on."""
    result = clean({})
    assert list(result.observations.columns) == OBSERVATION_COLUMNS
    assert list(result.log.columns) == LOG_COLUMNS


def test_no_readings_give_empty_frames(small: Catalogue, read: Reader) -> None:
    """A bureau without figures yields empty tables of the right columns, not an error."""
    result = clean_up(read({}).iloc[:0], "linhe", small)
    assert list(result.observations.columns) == OBSERVATION_COLUMNS
    assert (len(result.observations), len(result.log)) == (0, 0)


@pytest.mark.parametrize(
    "name",
    [
        "funds",
        "项目资金争取额",
        "争取项目资金",
        "Funds won",
        "“项目资金”争取额",
        "全市项目资金争取额",
    ],
)
def test_names_lead_to_the_catalogue(clean: Callable[..., CleanUp], name: str) -> None:
    """An id, a name in either language, an alias and a name with 全市 before it are one indicator."""
    assert only(clean({"name": name}))["indicator"] == "funds"


def test_growth_belongs_to_the_figure_it_speaks_of(clean: Callable[..., CleanUp]) -> None:
    """水利投资同比增速 is kept as a growth of 水利投资完成额."""
    row = only(clean({"name": "水利投资同比增速", "kind": "growth", "value": 27.65, "unit": "%"}))
    assert (row["indicator"], row["kind"], row["value"], row["unit"]) == (
        "investment",
        "growth",
        27.65,
        "%",
    )


def test_share_of_target_belongs_to_the_figure_it_speaks_of(clean: Callable[..., CleanUp]) -> None:
    """项目资金争取目标完成率 127 % is kept with the funds."""
    row = only(
        clean({"name": "项目资金争取目标完成率", "kind": "of_target", "value": 127, "unit": "%"})
    )
    assert (row["indicator"], row["value"]) == ("funds", 127)


def test_the_bureaus_own_name_before_an_indicator_does_not_hide_it(
    small: Catalogue, read: Reader
) -> None:
    """临河水利局项目资金争取额 is the funds; another place's are not."""
    readings = read(
        {"name": f"{small.bureaus.at['linhe', 'name_zh']}项目资金争取额"},
        {"name": "外县项目资金争取额"},
    )
    found = clean_up(readings, "linhe", small).observations
    assert set(found["indicator"]) == {"funds", "外县项目资金争取额"}


def test_figures_of_ten_months_are_no_shrunk_coverage(clean: Callable[..., CleanUp]) -> None:
    """Four indicators last year, the same four to October: nothing is missing."""
    names = ["用水总量", "项目资金争取额", "丙", "丁"]
    whole = [{"name": name, "period": "2022"} for name in names]
    part = [{"name": name, "period": "2023-01/2023-10"} for name in names]
    result = clean(*whole, *part, {"name": "戊", "period": "2023"})
    assert "coverage" not in result.log["code"].tolist()


def test_unknown_names_stay_with_the_nearest_told(clean: Callable[..., CleanUp]) -> None:
    """A name the catalogue lacks is kept as written, flagged, and its neighbours are listed."""
    result = clean({"name": "项目资金争取户"})
    row = only(result)
    assert (row["indicator"], row["flags"]) == ("项目资金争取户", "unknown_indicator")
    assert "项目资金争取额" in result.log["note"][0]


def test_a_confirmed_name_is_harmonised(clean: Callable[..., CleanUp]) -> None:
    """A name confirmed once leads to its indicator from then on."""
    assert only(clean({"name": "要钱总数"}, names={"要钱总数": "funds"}))["indicator"] == "funds"


@pytest.mark.parametrize(
    ("told", "unit", "kept"),
    [
        (16502000, "元", 1650.2),
        (0.16502, "亿元", 1650.2),
        (1650.2, "万 元", 1650.2),
        (32090000, "元", 3209.0),
    ],
)
def test_money_comes_in_the_catalogues_unit(
    clean: Callable[..., CleanUp], told: float, unit: str, kept: float
) -> None:
    """元, 亿元 and 万元 become 万元 to the last digit."""
    row = only(clean({"value": told, "unit": unit}))
    assert (row["value"], row["unit"]) == (kept, "万元")


@pytest.mark.parametrize(
    ("name", "told", "unit", "kept"),
    [
        ("用水总量", 250000, "万m³", 25.0),
        ("用水总量", 250000, "万吨", 25.0),
        ("用水总量", 2.5e9, "立方米", 25.0),
        ("渠道长度", 1063720, "米", 1063.72),
        ("水质合格率", 0.995, "1", 99.5),
    ],
)
def test_other_units_are_converted(
    clean: Callable[..., CleanUp], name: str, told: float, unit: str, kept: float
) -> None:
    """Volumes, lengths and rates told as a fraction arrive in the catalogue's unit."""
    assert only(clean({"name": name, "value": told, "unit": unit}))["value"] == kept


def test_resolution_is_converted_along(clean: Callable[..., CleanUp]) -> None:
    """11.97 亿元 told to the second place stays known to 100 万元."""
    row = only(clean({"value": 11.97, "unit": "亿元", "resolution": 0.01}))
    assert (row["value"], row["resolution"]) == (119700.0, 100.0)


@pytest.mark.parametrize(
    ("unit", "kept"), [("处", 15.0), ("项", 15.0), ("口", 15.0), ("宗", 15.0), ("万处", 150000.0)]
)
def test_measure_words_of_counts_are_one_unit(
    clean: Callable[..., CleanUp], unit: str, kept: float
) -> None:
    """Fifteen problems are fifteen, whether counted in 个, 处 or a word nobody listed."""
    assert only(clean({"name": "发现问题数", "value": 15, "unit": unit}))["value"] == kept


def test_zero_accidents_need_no_unit(clean: Callable[..., CleanUp]) -> None:
    """零事故 is a target of none."""
    row = only(clean({"name": "安全事故数", "value": 0, "unit": "1", "role": "target"}))
    assert (row["value"], row["unit"]) == (0.0, "起")


def test_counts_of_an_unknown_indicator_compare(clean: Callable[..., CleanUp]) -> None:
    """1.94 万次 of one telling is 19400 次 of the other, not a ten-thousandth of it."""
    result = clean(
        {"name": "打卡总次数", "value": 1.94, "unit": "万次"},
        {"name": "打卡总次数", "value": 18200.0, "unit": "次", "period": "2022"},
    )
    found = result.observations.sort_values("period")
    assert found[["value", "unit"]].values.tolist() == [[18200.0, "次"], [19400.0, "次"]]
    assert "magnitude" not in codes(result)


def test_another_dimension_is_refused_and_told(clean: Callable[..., CleanUp]) -> None:
    """Money in cubic metres is kept out and named with what was found."""
    result = clean({"value": 5, "unit": "万m³"})
    assert len(result.observations) == 0
    assert result.log[["severity", "code", "found"]].values.tolist() == [
        ["refused", "unit_mismatch", "5万m³"]
    ]


def test_a_missing_unit_is_assumed_and_told(clean: Callable[..., CleanUp]) -> None:
    """A figure without unit is taken in the catalogue's and put in doubt."""
    result = clean({"unit": ""})
    assert only(result)["flags"] == "unit_assumed"
    assert codes(result) == ["unit_assumed"]


@pytest.mark.parametrize("period", ["", "2024-02-30", "2024-13", "去年"])
def test_a_period_that_is_none_is_refused(clean: Callable[..., CleanUp], period: str) -> None:
    """No span of time, no observation: the row goes to the log."""
    result = clean({"period": period})
    assert len(result.observations) == 0
    assert codes(result) == ["bad_period"]


def test_periods_are_written_one_way(clean: Callable[..., CleanUp]) -> None:
    """2023年1—10月 is 2023-01/2023-10."""
    assert only(clean({"period": "2023年1—10月"}))["period"] == "2023-01/2023-10"


def test_qualifiers_are_kept_as_bounds(clean: Callable[..., CleanUp]) -> None:
    """100余次 stays at least 100, flagged and told as repaired."""
    result = clean({"name": "巡河次数", "value": 100, "unit": "次", "bound": "min"})
    assert (only(result)["bound"], only(result)["flags"]) == ("min", "qualifier")
    assert result.log[["severity", "code"]].values.tolist() == [["repaired", "qualifier"]]


def test_what_reading_repaired_is_told(clean: Callable[..., CleanUp]) -> None:
    """Each repair of the reader has its own row."""
    assert codes(clean({"repairs": "full_width|separator"})) == ["full_width", "separator"]


def test_derived_rows_stay_marked(clean: Callable[..., CleanUp]) -> None:
    """A figure whose source begins with calc: is marked derived."""
    assert only(clean({"source": "calc: 2022 plus change"}))["flags"] == "derived"


def test_agreeing_tellings_become_one(clean: Callable[..., CleanUp]) -> None:
    """The ledger's 25.46 and the summary's 2546万元 are one figure with both sources."""
    result = clean(
        {"value": 2546, "source": "台账"},
        {"value": 0.25, "unit": "亿元", "resolution": 0.01, "source": "总结"},
    )
    row = only(result)
    assert (row["value"], row["source"]) == (2546, "台账 ； 总结")
    assert "merged" in row["flags"].split("|")


def test_a_qualified_telling_agrees_with_the_exact_one(clean: Callable[..., CleanUp]) -> None:
    """900余 in the text and 912 in the ledger are one figure, kept exact."""
    told = {"name": "巡河次数", "unit": "次"}
    row = only(
        clean(
            told | {"value": 900, "bound": "min", "source": "总结"},
            told | {"value": 912, "source": "台账"},
        )
    )
    assert (row["value"], row["bound"]) == (912, "exact")


def test_differing_tellings_keep_the_first_and_show_both(clean: Callable[..., CleanUp]) -> None:
    """Of 3209 and 3290 the first is used, flagged; the log and its note name the other's source."""
    result = clean({"value": 3209, "source": "台账"}, {"value": 3290, "source": "总结"})
    row, other = result.observations.to_dict("records")
    assert (row["value"], row["flags"]) == (3209, "conflict|unsettled|also=3290.0")
    told = (other["value"], other["role"], other["flags"])
    assert told == (3290, "context", "overruled|told_as=actual")
    assert "总结" in row["note"] and "3290" in row["note"]
    assert result.log[["severity", "code", "found", "source"]].values.tolist() == [
        ["doubt", "conflict", "3290万元", "总结"]
    ]


def test_target_and_actual_never_conflict(clean: Callable[..., CleanUp]) -> None:
    """A target of 3000 beside an actual of 3209 is what targets are for."""
    result = clean({"value": 3209}, {"value": 3000, "role": "target"})
    assert len(result.observations) == 2
    assert codes(result) == []


def test_two_targets_of_different_origin_stay_two(clean: Callable[..., CleanUp]) -> None:
    """The nation's cap and the province's own plan are two targets for one date."""
    cap = {"name": "用水总量", "unit": "亿m3", "role": "target", "period": "2025", "bound": "max"}
    result = clean(cap | {"value": 206, "note": "省规划"}, cap | {"value": 200, "note": "国家下达"})
    assert result.observations["value"].tolist() == [206, 200]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"name": "巡河次数", "unit": "次", "value": -3}, "negative_count"),
        ({"value": float("nan")}, "missing"),
    ],
)
def test_impossible_figures_are_refused(
    clean: Callable[..., CleanUp], row: dict[str, object], code: str
) -> None:
    """A negative count and a figure without value never reach the analysis."""
    result = clean(row)
    assert (len(result.observations), codes(result)) == (0, [code])


def test_a_rate_above_a_hundred_is_doubted(clean: Callable[..., CleanUp]) -> None:
    """140 % of the water cannot be good."""
    result = clean({"name": "水质合格率", "kind": "share", "unit": "%", "value": 140})
    assert (only(result)["flags"], codes(result)) == ("out_of_range", ["out_of_range"])


def test_a_slip_of_unit_is_suspected_from_other_years(clean: Callable[..., CleanUp]) -> None:
    """A value 10,000 times last year's is flagged, last year's is not."""
    result = clean({"value": 2.5, "period": "2022"}, {"value": 26000, "period": "2023"})
    assert result.observations["flags"].tolist() == ["", "magnitude"]


def test_a_slip_amid_a_series_blames_the_odd_one(clean: Callable[..., CleanUp]) -> None:
    """Of five years with one 10,000 times too big, only that one is flagged."""
    values = {"2019": 310, "2020": 3200000, "2021": 300, "2022": 320, "2023": 330}
    result = clean(*({"value": v, "period": p} for p, v in values.items()))
    assert result.observations["flags"].tolist() == ["", "magnitude", "", "", ""]


def test_a_slip_of_unit_is_suspected_from_the_plausible_range(
    clean: Callable[..., CleanUp],
) -> None:
    """250000 亿m³ where at most 1000 can be would fit in 万m³."""
    result = clean({"name": "用水总量", "unit": "亿m3", "value": 250000})
    assert codes(result) == ["magnitude"]


def water(use: float, farm: float, city: float) -> list[dict[str, object]]:
    """A year's water use with its two parts, told to one decimal."""
    told = {"unit": "亿m3", "resolution": 0.1}
    names = {"用水总量": use, "农业用水量": farm, "城镇用水量": city}
    return [told | {"name": name, "value": value} for name, value in names.items()]


def test_a_total_unlike_its_parts_is_doubted(clean: Callable[..., CleanUp]) -> None:
    """60 and 30 do not make 95."""
    result = clean(*water(95, 60, 30))
    assert codes(result) == ["total_differs"]
    assert result.observations["flags"].tolist() == ["total_differs", "", ""]


def test_rounding_is_no_difference(clean: Callable[..., CleanUp]) -> None:
    """60.1 and 29.8 make 90.0 when each is rounded to one decimal."""
    assert codes(clean(*water(90.0, 60.1, 29.8))) == []


def test_some_parts_may_be_less_but_not_more_than_the_total(clean: Callable[..., CleanUp]) -> None:
    """One part of two is no full breakdown; one part above the total is wrong."""
    assert codes(clean(*water(95, 60, 30)[:2])) == []
    assert codes(clean(*water(95, 96, 30)[:2])) == ["total_differs"]


def test_shrunk_coverage_is_told(clean: Callable[..., CleanUp]) -> None:
    """Three indicators last year and one this year: two are missing, by name."""
    last = [row | {"period": "2022"} for row in water(90, 60, 30)]
    result = clean(*last, water(90, 60, 30)[0])
    assert result.log[["code", "period", "found"]].values.tolist() == [["coverage", "2023", "1/3"]]
    assert "农业用水量" in result.log["note"][0]


def test_all_faults_come_at_once(clean: Callable[..., CleanUp]) -> None:
    """One run tells of every broken row, each with its place."""
    result = clean(
        {"location": "row 2", "unit": "座"},
        {"location": "row 3", "period": "2024-02-30"},
        {"location": "row 4", "name": "巡河次数", "unit": "次", "value": -1},
        {"location": "row 5", "name": "水质合格率", "unit": "%", "kind": "share", "value": 140},
        {"location": "row 6", "name": "不知道什么"},
    )
    assert dict(zip(result.log["location"], result.log["code"], strict=True)) == {
        "row 2": "unit_mismatch",
        "row 3": "bad_period",
        "row 4": "negative_count",
        "row 5": "out_of_range",
        "row 6": "unknown_indicator",
    }


@given(order=st.permutations(range(5)))
def test_order_of_unlike_rows_does_not_matter(
    small: Catalogue, read: Reader, order: list[int]
) -> None:
    """Rows of different keys give the same observations in whatever order they are read."""
    rows = [{"value": 10.0 + year, "period": str(2018 + year)} for year in range(5)]
    result = clean_up(read(*(rows[place] for place in order)), "linhe", small)
    table = result.observations.sort_values("period")
    assert table["value"].tolist() == [10.0, 11.0, 12.0, 13.0, 14.0]


@given(value=st.decimals(0, 10**6, places=2), unit=st.sampled_from(["元", "万元", "亿元"]))
def test_converting_twice_changes_nothing(
    small: Catalogue, read: Reader, value: object, unit: str
) -> None:
    """What is already in the catalogue's unit stays as it is."""
    once = clean_up(read({"value": float(str(value)), "unit": unit}), "linhe", small).observations
    again = clean_up(read({"value": once["value"][0], "unit": once["unit"][0]}), "linhe", small)
    assert again.observations["value"].tolist() == once["value"].tolist()


def test_a_merged_figure_still_stands_where_its_quotes_say(clean: Callable[..., CleanUp]) -> None:
    """The place of the more exact telling moves along when its quote stands behind another."""
    about = {"value": 3200, "resolution": 100.0, "quote": "约3200万元", "start": 1, "end": 7}
    exact = {"value": 3209, "quote": "共争取3209万元", "start": 3, "end": 9, "source": "总结"}
    row = only(clean(about, exact))
    assert row["quote"] == "约3200万元 ； 共争取3209万元"
    assert row["quote"][row["start"] : row["end"]] == "3209万元"


def test_prose_that_repeats_a_ledgers_figure_is_given_its_name(
    clean: Callable[..., CleanUp],
) -> None:
    """3209万元 told in prose as another name for the funds is the ledger's figure again."""
    prose = {
        "name": "全年共争取水利资金",
        "value": 32090000,
        "unit": "元",
        "start": 3,
        "end": 9,
        "source": "总结",
    }
    result = clean({"value": 3209}, prose)
    row = only(result)
    assert (row["indicator"], row["source"]) == ("funds", "台账.csv ； 总结")
    assert set(row["flags"].split("|")) >= {"name_by_value", "merged"}
    assert "name_by_value" in codes(result)


def test_a_small_number_alone_makes_no_figure_the_same(clean: Callable[..., CleanUp]) -> None:
    """Two figures of 2 with unlike names stay two."""
    told = {"value": 2, "unit": "次"}
    result = clean(told | {"name": "巡河次数"}, told | {"name": "党课次数", "start": 3, "end": 5})
    assert result.observations["indicator"].tolist() == ["patrols", "党课次数"]


def test_large_figures_of_unknown_names_are_told_in_ten_thousands(
    clean: Callable[..., CleanUp],
) -> None:
    """21000000 元 of something the catalogue does not know reads 2100 万元."""
    row = only(clean({"name": "不知道什么", "value": 21000000, "unit": "元"}))
    assert (row["value"], row["unit"]) == (2100.0, "万元")


def test_a_theme_may_be_written_in_words(clean: Callable[..., CleanUp], small: Catalogue) -> None:
    """An unknown indicator keeps the theme its ledger names; what is none is told."""
    theme = small.themes.index[0]
    result = clean(
        {"name": "自设指标丙", "theme": small.themes.at[theme, "name_zh"]},
        {"name": "自设指标丁", "theme": "杂项"},
    )
    assert dict(zip(result.observations["name"], result.observations["theme"], strict=True)) == {
        "自设指标丙": theme,
        "自设指标丁": "",
    }
    told = result.log[result.log["code"] == "unknown_theme"]
    assert told["found"].tolist() == ["杂项"]


def test_small_figures_are_told_in_full(clean: Callable[..., CleanUp]) -> None:
    """8000 m3 of 亿m3 are 0.00008, not 8e-05."""
    told = {"name": "用水总量", "unit": "亿m3"}
    result = clean(told | {"value": 0.4}, told | {"value": 8000.0, "unit": "m3"})
    assert "0.00008亿m3" in result.log["found"].tolist()


def test_an_unknown_indicators_units_are_brought_together(clean: Callable[..., CleanUp]) -> None:
    """8000 m3 last year beside 2 万m3 this year: both in 万m3, and the conversion is told."""
    result = clean(
        {"name": "自设指标甲", "period": "2022", "value": 8000.0, "unit": "m3"},
        {"name": "自设指标甲", "period": "2023", "value": 2.0, "unit": "万m3"},
    )
    assert result.observations[["value", "unit"]].values.tolist() == [[0.8, "万m3"], [2.0, "万m3"]]
    assert "unit_converted" in result.log["code"].tolist()


def test_persons_and_households_of_one_name_stay_apart(clean: Callable[..., CleanUp]) -> None:
    """A measure word says what is counted, so counts are not brought together."""
    result = clean(
        {"name": "自设指标乙", "period": "2022", "value": 120.0, "unit": "人"},
        {"name": "自设指标乙", "period": "2023", "value": 30.0, "unit": "户"},
    )
    assert result.observations["unit"].tolist() == ["人", "户"]


def test_english_words_change_no_figure(small: Catalogue, read: Reader) -> None:
    """Names are matched in Chinese whatever language the log speaks."""
    prose = {"name": "全年共争取水利资金", "value": 32090000, "unit": "元", "start": 3, "end": 9}
    try:
        words.use("en")
        result = clean_up(read({"value": 3209}, prose), "linhe", small)
    finally:
        words.use("zh")
    assert result.observations["indicator"].tolist() == ["funds"]
    assert "merged" in result.log["note"].iloc[-1]


def test_a_doubtful_reading_is_borne_out_by_a_ledger(clean: Callable[..., CleanUp]) -> None:
    """What prose was unsure of is in doubt alone, and no longer beside an agreeing ledger."""
    unsure = {"value": 3209, "confidence": "low", "note": "没有读出指标名称", "source": "总结"}
    assert codes(clean(unsure)) == ["low_confidence"]
    result = clean({"value": 3209}, unsure)
    assert (codes(result), only(result)["flags"]) == (["merged"], "merged")


def test_prose_of_medium_confidence_is_flagged_until_a_ledger_agrees(
    clean: Callable[..., CleanUp],
) -> None:
    """The flag keeps it from comparisons and verdicts; the log says why."""
    borrowed = {"value": 3209, "confidence": "medium", "note": "名称借用", "start": 3, "end": 9}
    result = clean(borrowed | {"source": "总结"})
    assert (codes(result), only(result)["flags"]) == (["medium_confidence"], "medium_confidence")
    assert only(clean({"value": 3209}, borrowed | {"source": "总结"}))["flags"] == "merged"


def test_a_summary_names_the_ledgers_figure_but_for_the_word_that_counts(
    clean: Callable[..., CleanUp],
) -> None:
    """幸福河湖建设条数 is the sheet's 幸福河湖建设; another value is a conflict, shown."""
    result = clean(
        {"name": "幸福河湖建设", "period": "2024", "value": 2.0, "unit": "条"},
        {
            "name": "幸福河湖建设条数",
            "period": "2024",
            "value": 5.0,
            "unit": "条",
            "start": 1,
            "end": 3,
        },
    )
    assert result.observations["indicator"].tolist() == ["幸福河湖建设"] * 2
    assert "conflict" in result.observations["flags"].iloc[0]


def test_a_total_named_by_its_title_joins_the_indicator_of_the_same_figure(
    clean: Callable[..., CleanUp],
) -> None:
    """Four equal digits are enough, also for the months of that total."""
    titled = {"name": "某县投资月报合计", "repairs": "name_from_title", "unit": "万元"}
    result = clean(
        {"name": "某县建设投资", "period": "2024-01/2024-10", "value": 26480.0, "unit": "万元"},
        titled | {"period": "2024-01/2024-10", "value": 26480.0},
        titled | {"period": "2024-10", "value": 2850.0},
    )
    assert set(result.observations["indicator"]) == {"某县建设投资"}
    assert len(result.observations) == 2


def test_two_figures_of_a_name_by_title_join_the_indicator_that_has_both(
    clean: Callable[..., CleanUp],
) -> None:
    """154 asked for and 157 done, in another sheet of the same workbook: three digits each."""
    same = {"period": "2024", "unit": "万m3", "source": "年报.xlsx"}
    named = same | {"name": "农业灌溉供水"}
    titled = same | {"name": "各渠分季供水", "repairs": "name_from_title"}
    result = clean(
        named | {"role": "target", "value": 154.0, "location": "年1表!D4"},
        named | {"value": 157.0, "location": "年1表!E4"},
        titled | {"role": "target", "value": 154.0, "location": "分季!I9"},
        titled | {"value": 157.0, "location": "分季!J9"},
    )
    assert result.observations["indicator"].tolist() == ["农业灌溉供水", "农业灌溉供水"]


def test_a_surface_keeps_the_measure_its_sheets_tell_it_in(clean: Callable[..., CleanUp]) -> None:
    """3000公顷 are no 30 km2, nor out of range; a text's km2 are brought to them."""
    treated = {"name": "水土流失治理面积", "period": "2024"}
    result = clean(
        treated | {"value": 3000.0, "unit": "公顷"},
        treated | {"period": "2023", "value": 20.0, "unit": "km2", "start": 3, "end": 9},
    )
    assert result.observations["value"].tolist() == [2000.0, 3000.0]
    assert set(result.observations["unit"]) == {"hm2"}
    assert "out_of_range" not in codes(result)


def test_the_same_digits_in_another_order_are_a_conflict(clean: Callable[..., CleanUp]) -> None:
    """A text's 15320 under a name that the sheet's holds is its 15230 typed wrong."""
    result = clean(
        {"name": "县乡村三级河长巡查", "value": 15230.0, "unit": "人次"},
        {"name": "河长巡查人次", "value": 15320.0, "unit": "人次", "start": 3, "end": 9},
    )
    assert counted(result)["value"].tolist() == [15230.0]
    assert "conflict" in codes(result)


@pytest.mark.parametrize(
    ("last", "apart"),
    [(1.8, {"water_use", "总用水量"}), (2.0, {"water_use"})],
)
def test_two_names_of_one_table_are_two_things(
    last: float, apart: set[str], clean: Callable[..., CleanUp]
) -> None:
    """An alias that a table tells beside the name it stands for, with other figures in both years,
    is a thing of its own; one figure that differs is a slip."""
    rows = [
        {"name": name, "value": value, "period": year, "unit": "亿m3", "location": "表!A1"}
        for name, *values in (("用水总量", 2.1, 2.0), ("总用水量", 1.9, last))
        for year, value in zip(("2024", "2023"), values, strict=True)
    ]
    told = {row["indicator"] for row in clean(*rows).observations.to_dict("records")}
    assert told == apart


def test_a_goal_is_no_rounding_of_another(clean: Callable[..., CleanUp]) -> None:
    """98 and 98.5 are two goals, 3.9亿 and 3.86亿 one."""
    goal = {"role": "target", "unit": "%", "name": "水质合格率"}
    differ = clean(goal | {"value": 98.0, "resolution": 1.0}, goal | {"value": 98.5})
    assert "conflict" in codes(differ)
    rounded = {"role": "target", "unit": "亿元", "name": "水利投资完成额"}
    same = clean(rounded | {"value": 3.9, "resolution": 0.1}, rounded | {"value": 3.86})
    assert "conflict" not in codes(same)


def test_what_a_sentence_says_is_lacking_is_no_target(clean: Callable[..., CleanUp]) -> None:
    """距目标还差, copies, marks of a rating and a goal told with the one before it are judged by
    nothing."""
    prose = {"role": "target", "period": "2024", "start": 1, "end": 3}
    result = clean(
        prose | {"name": "距年度目标差面积", "value": 3.8, "unit": "万亩"},
        prose | {"name": "材料一式份数", "value": 3.0, "unit": "份"},
        prose | {"name": "经研究科室个数", "value": 3.0, "unit": "个"},
        prose | {"name": "增补", "value": 2.0, "unit": "项", "quote": "增补两项2025年度目标"},
        prose | {"name": "年度考核得分", "value": 90.0, "unit": "分"},
        prose | {"name": "改造", "value": 30.0, "unit": "km", "quote": "改造由30公里调整为24公里"},
    )
    assert set(result.observations["role"]) == {"context"}


def test_a_goal_told_by_its_due_month_is_the_sheets_goal_of_the_year(
    clean: Callable[..., CleanUp],
) -> None:
    """One goal with the sheet's period, so that the due day written there holds."""
    goal = {"name": "渠道完好率", "role": "target", "value": 92.0, "unit": "%", "kind": "share"}
    result = clean(
        goal | {"period": "2024"},
        goal | {"period": "2024-11", "start": 1, "end": 3},
    )
    assert result.observations["period"].tolist() == ["2024"]


@pytest.mark.parametrize(
    "name", ["项目资金争取", "完成项目资金争取金额", "争取到位项目资金额", "结余项目资金额"]
)
def test_order_and_counting_words_hide_no_indicator(
    clean: Callable[..., CleanUp], name: str
) -> None:
    """A name of the same characters is the catalogue's, and is told; one that says more is not."""
    result = clean({"name": name})
    known = "结余" not in name
    assert (only(result)["indicator"] == "funds") == known
    assert ("name_alike" in codes(result)) == known


def test_an_indicator_known_by_its_core_must_fit_its_unit(clean: Callable[..., CleanUp]) -> None:
    """Money is told in money: 项目资金争取 in 个 are other things."""
    row = only(clean({"name": "项目资金争取", "unit": "个"}))
    assert row["indicator"] == "项目资金争取"


def test_two_sheets_that_turn_a_name_round_tell_of_one_figure(
    clean: Callable[..., CleanUp],
) -> None:
    """实收水费 and 水费实收额 join; where they differ, the conflict names both cells."""
    row = counted(
        clean(
            {"name": "实收水费", "period": "2023", "value": 1738.5, "unit": "万元"},
            {"name": "水费实收额", "period": "2023", "value": 1742.3, "unit": "万元"},
        )
    ).iloc[0]
    assert (row["indicator"], "conflict" in row["flags"]) == ("实收水费", True)
    assert "1738.5" in row["note"] or "1742.3" in row["note"]


def test_a_subtotal_lends_its_name_to_no_indicator(clean: Callable[..., CleanUp]) -> None:
    """城市公共供水量 keeps its name beside a 县城小计 of the same figures."""
    spans = ("2024-01/2024-06", "2025-01/2025-06")
    result = clean(
        *(
            {"name": name, "period": span, "value": value, "unit": "万m3", "source": f"{name}.xlsx"}
            for name in ("城市公共供水量", "县城小计供水量")
            for span, value in zip(spans, (2133.0, 2200.0), strict=True)
        )
    )
    assert set(result.observations["indicator"]) == {"城市公共供水量"}


def test_what_was_read_unsurely_raises_no_conflict(clean: Callable[..., CleanUp]) -> None:
    """The value before a change, `由10.1%降到9.3%`, is told as unsure beside the sheet's figure."""
    unsure = {"value": 3000, "confidence": "low", "note": "原文是变化之前的数值", "source": "总结"}
    result = clean({"value": 3209}, unsure)
    assert (codes(result), only(result)["value"]) == (["low_confidence"], 3209)


def test_an_unknown_name_s_words_or_its_section_give_its_theme(
    clean: Callable[..., CleanUp],
) -> None:
    """农村饮水 is supply whatever the section; a section's heading serves a name that says nothing."""
    result = clean(
        {"name": "农村饮水工程维修养护", "theme": "河湖管理"},
        {"name": "自设指标丙", "theme": "水资源管理"},
    )
    told = dict(zip(result.observations["name"], result.observations["theme"], strict=True))
    assert told == {"农村饮水工程维修养护": "supply", "自设指标丙": "resources"}
    assert "unknown_theme" not in set(result.log["code"])


def test_a_dash_is_noted_and_asks_nothing(clean: Callable[..., CleanUp]) -> None:
    """A cell that says there is no figure is nobody's work."""
    result = clean({"value": float("nan"), "repairs": "missing"})
    assert result.log[["severity", "code"]].values.tolist() == [["noted", "missing"]]


def test_a_place_s_unknown_figure_is_asked_about_without_the_place(
    clean: Callable[..., CleanUp],
) -> None:
    """Two towns' figures are one question."""
    result = clean(
        {"name": "东镇自设指标丙", "place": "东镇"}, {"name": "西镇自设指标丙", "place": "西镇"}
    )
    told = result.log[result.log["code"] == "unknown_indicator"]
    assert told["name"].tolist() == ["自设指标丙", "自设指标丙"]
