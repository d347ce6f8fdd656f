"""Who is compared and who is left out, and why."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from benchmark_cases import catalogue, field, observation, observations

from duibiao.analysis.benchmark.benchmark_table import benchmark
from duibiao.analysis.benchmark.peers import peers_of, rule_sentence
from duibiao.presentation import desk
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import parse
from in_process import ROOT

PAIR = field("use", jia=100.0, yi=80.0)


def one(*rows: dict[str, object], known: Catalogue | None = None) -> pd.Series:
    """Return the row of 甲省's use in 2023."""
    known = known or catalogue(jia={"peers": "yi|bing"})
    frame = benchmark(observations(*rows), "jia", parse("2023"), known)
    return frame.set_index("indicator").loc["use"]


def test_peers_are_those_of_the_same_level() -> None:
    """Without a list the five provinces are each other's peers; the city is not."""
    assert peers_of("jia", catalogue()) == ("yi", "bing", "ding", "wu")
    assert rule_sentence("jia", catalogue()) == "同类单位按同级确定：省级，共4家。"
    assert rule_sentence("nobody", catalogue()) == "没有可比的同类单位（水利事业单位）。"


def test_a_named_list_goes_before_the_level() -> None:
    """The catalogue names peers."""
    known = catalogue(jia={"peers": "yi|bing"})
    assert peers_of("jia", known) == ("yi", "bing")


def test_an_unknown_peer_is_refused_with_the_nearest() -> None:
    """A slip of the pen in a list does not silently shrink the field."""
    with pytest.raises(ValueError, match=r"'bingg'.*nearest: bing"):
        peers_of("jia", catalogue(jia={"peers": "bingg"}))


def test_the_benchmark_is_measured_even_when_it_is_no_peer() -> None:
    """己市 is no province: it takes no place in the order, but the gap to it is told."""
    row = one(*PAIR, *field("use", ji=70.0), known=catalogue(jia={"benchmark": "ji"}))
    assert (row["rank"], row["size"]) == (2, 2)
    assert (row["benchmark"], row["benchmark_value"], row["gap_to_benchmark"]) == ("ji", 70.0, 30.0)
    assert "标杆己市为70亿m³，相差30亿m³" in row["reason"]


def test_a_lead_over_the_benchmark_is_negative() -> None:
    """乙省 uses less than 甲省, its benchmark: it is 20 ahead."""
    frame = benchmark(observations(*PAIR), "yi", parse("2023"), catalogue(yi={"benchmark": "jia"}))
    assert frame["gap_to_benchmark"].tolist() == [-20.0]
    assert "优于标杆甲省（100亿m³），领先20亿m³" in frame["reason"][0]


def test_as_much_as_the_benchmark_is_level_with_it() -> None:
    """己市 uses the same 100: no gap is told."""
    row = one(*PAIR, *field("use", ji=100.0), known=catalogue(jia={"benchmark": "ji"}))
    assert row["gap_to_benchmark"] == 0
    assert "与标杆己市持平" in row["reason"] and "相差" not in row["reason"].partition("标杆")[2]


def test_a_benchmark_without_figures_is_told() -> None:
    """Named, but nothing of the same period: no number is made up."""
    row = one(*PAIR, known=catalogue(jia={"benchmark": "ji"}))
    assert np.isnan(row["benchmark_value"])
    assert "标杆己市没有同一时段、同一口径的数字" in row["reason"]


def test_the_rule_names_the_benchmark() -> None:
    """With and without figures of it, and when there are no peers at all."""
    by_name = catalogue(ji={"benchmark_name": "某市水务局"}, jia={"benchmark": "yi"})
    assert rule_sentence("ji", by_name) == (
        "没有可比的同类单位（地市级）。标杆是某市水务局，尚无其数据。"
    )
    assert rule_sentence("jia", by_name).endswith("共4家。标杆是乙省。")


def test_another_span_of_the_year_is_left_out() -> None:
    """Ten months are not a year."""
    row = one(*PAIR, observation("bing", "use", "2023-01/2023-10", 70.0))
    assert row["peers"] == 1
    assert row["left_out"] == "丙省（当年只有其他时段的数字）"


def test_another_year_is_left_out() -> None:
    """丙省's figure of 2021 says nothing of 2023."""
    assert one(*PAIR, observation("bing", "use", "2021", 70.0))["left_out"] == (
        "丙省（只有其他年份的数字）"
    )


def test_a_peer_without_the_indicator_is_left_out() -> None:
    """It is named, not counted."""
    row = one(*PAIR)
    assert row["left_out"] == "丙省（没有该指标的数字）"
    assert row["fair"]


def test_a_bound_is_not_held_against_an_exact_figure() -> None:
    """`超70亿` may be anything above; it takes no place."""
    row = one(*PAIR, observation("bing", "use", "2023", 70.0, bound="min"))
    assert (row["rank"], row["peers"]) == (2, 1)
    assert row["left_out"] == "丙省（只给出一侧界限）"


def test_an_own_bound_gives_a_place_that_is_not_called_fair() -> None:
    """The place is a guide, and the sentence says so."""
    row = one(observation("jia", "use", "2023", 100.0, bound="max"), *field("use", yi=80.0))
    assert (row["rank"], row["fair"]) == (2, False)
    assert "仅供参考" in row["reason"]


def test_sources_that_disagree_are_left_out() -> None:
    """The clean-up has marked a figure of two values: neither can be relied on."""
    row = observation("bing", "use", "2023", 70.0, flags="conflict")
    assert one(*PAIR, row)["left_out"] == "丙省（不同来源数字不一致）"


def test_an_own_figure_in_conflict_is_not_ranked() -> None:
    """The bureau's own two values: no place until it is settled."""
    own = observation("jia", "use", "2023", 70.0, flags="conflict")
    row = one(own, *field("use", yi=80.0))
    assert pd.isna(row["rank"]) and not row["fair"]
    assert "来源不一，核定后才参加排位" in row["reason"]


def test_a_figure_of_doubtful_magnitude_is_left_out() -> None:
    """万 and 亿 mixed up: flagged by clean-up, not ranked here."""
    row = one(*PAIR, observation("bing", "use", "2023", 0.007, flags="unit_converted|magnitude"))
    assert row["left_out"] == "丙省（数量级存疑）"


def test_a_figure_in_a_foreign_unit_is_left_out() -> None:
    """Water in yuan is no water."""
    row = one(*PAIR, observation("bing", "use", "2023", 70.0, unit="元"))
    assert row["left_out"] == "丙省（计量单位不同）"


def test_a_break_in_one_series_sets_it_apart() -> None:
    """丙省 counts otherwise from 2022 on: left out in 2023."""
    known = catalogue(
        [
            {"indicator": "use", "bureau": "bing", "before": "2021", "after": "2022"}
            | {"reason_zh": "改按毛水量", "reason_en": "gross", "source": ""}
        ],
        jia={"peers": "yi|bing"},
    )
    assert one(*PAIR, *field("use", bing=70.0), known=known)["left_out"] == "丙省（口径不同）"


def test_a_break_for_all_sets_none_apart() -> None:
    """Re-based everywhere in the same year: within one year all mean the same."""
    known = catalogue(
        [
            {"indicator": "use", "bureau": "", "before": "2021", "after": "2022"}
            | {"reason_zh": "普查后调整", "reason_en": "census", "source": ""}
        ],
        jia={"peers": "yi|bing"},
    )
    assert one(*PAIR, *field("use", bing=70.0), known=known)["peers"] == 2


def test_alone_there_is_no_place() -> None:
    """Nobody to compare with: no rank, not fair, and the sentence says why."""
    row = one(*field("use", jia=100.0))
    assert row["peers"] == 0 and pd.isna(row["rank"]) and not row["fair"]
    assert np.isnan(row["best"]) and np.isnan(row["gap_to_best"]) and np.isnan(row["median"])
    assert row["reason"] == "2023年用水总量为100亿m³，没有同类单位报告该指标，无法排位。"


def test_alone_in_its_span_names_who_was_left_out() -> None:
    """Peers have the indicator, but not of this span: they are named with the reason."""
    row = one(*field("use", jia=100.0), observation("yi", "use", "2021", 70.0))
    assert "没有同类单位报告同一时段、同一口径的数字，无法排位" in row["reason"]
    assert "乙省（只有其他年份的数字）" in row["reason"]


def test_a_denominator_of_nought_gives_no_row() -> None:
    """Nothing is divided by zero people."""
    rows = [*PAIR, *field("people", jia=0.0, yi=10.0)]
    frame = benchmark(observations(*rows), "jia", parse("2023"), catalogue())
    assert "use/people" not in set(frame["indicator"])


def test_a_peer_without_the_denominator_is_left_out_of_the_ratio() -> None:
    """乙省 gives no population: its use is known, its use per head is not."""
    rows = [*PAIR, *field("people", jia=10.0)]
    frame = benchmark(observations(*rows), "jia", parse("2023"), catalogue(jia={"peers": "yi"}))
    assert frame.set_index("indicator").loc["use/people", "left_out"] == (
        "乙省（没有同期的人口、产值或面积数字）"
    )


@pytest.mark.parametrize(
    ("bureau", "says"), [("beijing", "26家与此相同，不排位次"), ("jiangsu", "山东省、浙江省并列")]
)
def test_what_most_of_the_field_shares_and_is_not_the_best_has_no_place(
    bureau: str, says: str
) -> None:
    """Four provinces were excellent and 27 were not: those are neither fifth nor last."""
    book = desk.open_book(bureau, "2020", home=ROOT)
    rows = desk.benchmark(desk.field(book), book).set_index("indicator")
    row = rows.loc["strict_assessment_excellent"]
    assert pd.isna(row["rank"]) == (bureau == "beijing")
    assert says in row["reason"]
