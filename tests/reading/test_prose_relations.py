"""What a growth is measured against, what 分别 deals out, and what is a difference at all."""

import pytest

from duibiao.reading.prose import extract


def names(sentence: str) -> list[str]:
    """The names of the figures of a sentence."""
    return [record.indicator for record in extract(f"某县2024年总结\n{sentence}")]


@pytest.mark.parametrize(
    ("sentence", "name", "base"),
    [
        ("用水总量较2020年下降6%。", "用水总量较2020年降幅", "2020"),
        ("用水总量比2015年增长6%。", "用水总量较2015年增幅", "2015"),
        ("用水总量比“十三五”末下降6%。", "用水总量较“十三五”末降幅", "2020"),
        ("降水量较多年均值偏多6%。", "降水量较多年均值距平", ""),
        ("降水量比常年同期偏少6%。", "降水量较常年同期距平", ""),
        ("降水量比多年平均偏少6%。", "降水量较多年平均距平", ""),
        ("用水总量五年来累计下降6%。", "用水总量五年来累计降幅", ""),
        ("用水总量比上年下降6%。", "用水总量较上年增幅", "2023"),
        ("用水总量同比下降6%。", "用水总量同比增速", ""),
        ("用水总量较去年同期下降6%。", "用水总量同比增速", "2023"),
        ("用水总量环比下降6%。", "用水总量环比增速", ""),
        ("用水总量5亿立方米，增长6%。", "用水总量同比增速", ""),
        ("力争用水总量下降6%。", "用水总量降幅", ""),
    ],
)
def test_a_growth_is_named_by_its_base(sentence: str, name: str, base: str) -> None:
    """Only what is measured against the year before is 同比."""
    record = extract(f"某县2024年总结\n{sentence}")[-1]
    assert (record.kind, record.indicator, record.base_period) == ("growth", name, base)


def test_a_growth_is_of_the_nearest_figure() -> None:
    """The patrols grew, not the people who made them."""
    assert names("河长320名，巡河9800人次，同比增长7%。")[-1] == "河长巡河人次同比增速"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("农业、工业用水量分别为2亿立方米、1亿立方米。", ["农业用水量", "工业用水量"]),
        ("生活、生态用水量分别为2亿立方米和1亿立方米。", ["生活用水量", "生态用水量"]),
        ("城镇、农村供水普及率分别为98%、95%。", ["城镇供水普及率", "农村供水普及率"]),
        ("中央、省级投资分别为2亿元、1亿元。", ["中央投资", "省级投资"]),
        ("自来水普及率和规模化供水率分别为95%、60%。", ["自来水普及率", "规模化供水率"]),
    ],
)
def test_what_is_dealt_out_keeps_the_shared_tail(sentence: str, expected: list[str]) -> None:
    """Each figure has a name that stands alone."""
    assert names(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "bounds"),
    [
        ("普及率、供水率分别超过98%、85%。", ["min", "min"]),
        ("普及率、供水率分别不低于98%和85%。", ["min", "min"]),
        ("普及率、供水率分别达到98%、85%以上。", ["exact", "min"]),
        ("漏损率、空置率分别控制在9%、3%以内。", ["max", "max"]),
        ("普及率、供水率分别约98%、85%。", ["approx", "approx"]),
        ("普及率、供水率分别为98%、85%。", ["exact", "exact"]),
        ("普及率98%以上，供水率85%。", ["min", "exact"]),
        ("普及率超过98%、供水率85%。", ["min", "exact"]),
        ("普及率、供水率分别超过98%、不足85%。", ["min", "max"]),
        ("投资超3亿元，新建水厂、泵站分别为3座、5座。", ["min", "exact", "exact"]),
    ],
)
def test_a_bound_told_once_holds_for_the_row(sentence: str, bounds: list[str]) -> None:
    """What 分别 deals out shares the bound that its first or its last figure has."""
    assert [record.bound for record in extract(f"某县2024年总结\n{sentence}")] == bounds


@pytest.mark.parametrize(
    ("sentence", "value", "kind", "bound"),
    [
        ("改造提升超300个村的管网。", 300, "level", "min"),
        ("规范提升水厂12座。", 12, "level", "exact"),
        ("改造提升渠道30公里。", 30, "level", "exact"),
        ("水厂数量提升12座。", 12, "delta", "exact"),
        ("供水能力较上年提高3万立方米。", 30000, "delta", "exact"),
        ("用水总量实现零增长。", 0, "growth", "exact"),
        ("实现零事故。", 0, "level", "exact"),
        ("超额完成补水任务0.3亿立方米。", 30000000, "delta", "exact"),
        ("流失面积降幅最大，达到4.2%。", -4.2, "growth", "exact"),
        ("投资增幅居前，为4.2%。", 4.2, "growth", "exact"),
        ("灌溉面积约占耕地面积的62%。", 62, "share", "approx"),
        ("用水量约为多年平均用水量的93%。", 93, "share", "approx"),
    ],
)
def test_levels_differences_and_rates_are_told_apart(
    sentence: str, value: float, kind: str, bound: str
) -> None:
    """The kind of one figure, its value and its bound."""
    (record,) = extract(f"某县2024年总结\n{sentence}")
    assert (float(record.value), record.kind, record.bound) == (value, kind, bound)


@pytest.mark.parametrize(
    "sentence",
    [
        "灌溉水有效利用系数从“十三五”末的0.541提升到0.568。",
        "灌溉水有效利用系数从2020年的0.541提升到0.568。",
        "灌溉水有效利用系数由上年0.541提高到0.568。",
    ],
)
def test_a_coefficient_is_found_after_its_base(sentence: str) -> None:
    """Both values of what rose, the first of its own year."""
    found = extract(f"某县2024年总结\n{sentence}")
    assert [float(record.value) for record in found] == [0.541, 0.568]
    assert found[0].period in ("2020", "2023")
    assert found[1].period == "2024"
