"""Claims of real texts that were false alarms, in words of our own, and those that must stay."""

from dataclasses import replace
from decimal import Decimal

import pytest

from duibiao.indicators.claims import Claim, claims
from duibiao.indicators.claims.complete import complete, divided, slipped, swapped
from duibiao.indicators.claims.rounding import add_up, additive, quotient_slack, within
from duibiao.indicators.claims.sentences import Figure, figure
from duibiao.reading.prose import extract, to_json

TITLE = "某县2024年水资源公报\n"


def found(sentence: str) -> list[Claim]:
    """The claims of a sentence."""
    text = TITLE + sentence
    return claims(text, [to_json(record) for record in extract(text)])


@pytest.mark.parametrize(
    "sentence",
    [
        "总供水量5.00亿立方米。其中地表水4.60亿立方米，占92.0%；地下水0.30亿立方米，占6.0%；其他0.10亿立方米，占2.0%。",
        "工业用水1.20亿立方米，其中火电0.60亿立方米，占用水总量的12.0%；农业用水3.30亿立方米，占用水总量的66.0%。",
        "生活用水0.8亿立方米，其中城镇0.5亿立方米，占总用水量的10%；生态用水0.9亿立方米，占总用水量的18%。",
        "地表水资源量18.2亿立方米，地下水资源量4.1亿立方米，扣除重复计算量3.9亿立方米，水资源总量18.4亿立方米。",
        "地表水12.0亿立方米，地下水3.0亿立方米，重复量2.6亿立方米，总量12.4亿立方米。",
        "完成各类工程160件，其中：渠道清淤30件，水毁修复50件，泵站维修12件；机井改造20件；烟水配套3个片区48件。",
        "新建灌区可新增灌溉面积120万亩，改善灌溉面积60万亩。\n续建配套的老灌区恢复灌溉面积40万亩，改善灌溉面积520万亩。",
        "年末从业人员6800人，其中在岗职工6100人，具有高级职称683人，占11.2%。",
        "“十三五”末用水总量19.8亿立方米，2023年分别为19.1亿立方米、0.9亿立方米。",
        "按类别分，设计31个、管理64个、质量94个；按程度分，严重4个、较重50个、一般135个。",
        "地下水资源量14.9亿立方米，其中平原区3.1亿立方米、山丘区12.1亿立方米，两者重复计算量0.3亿立方米。",
        "农业用水12.5亿立方米，占59.2%；工业用水4.7亿立方米，占22.3%，其中火电1.9亿立方米；生活用水3.4亿立方米，占16.1%。",
        "利润总额减亏415万元，其中供水板块盈利1230万元、污水板块亏损1912万元。",
        "列入省重点的项目年度计划投资29.6亿元，已完成21.05亿元；面上项目完成15.69亿元，占计划的55.2%。",
        "完成投资100万元，建成水闸3座，其中省级资金200万元。",
    ],
)
def test_a_text_that_is_right_raises_no_alarm(sentence: str) -> None:
    """Nothing is said not to hold."""
    assert [claim.arithmetic for claim in found(sentence) if claim.holds is False] == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        (
            "总用水量2.50亿立方米，其中农业1.60亿立方米、工业0.50亿立方米、生活0.30亿立方米、生态0.20亿立方米。",
            "sum",
        ),
        ("全年总用水量2.50亿立方米，总耗水量1.00亿立方米，占总用水量的46.0%。", "ratio"),
        ("供水总量5.00亿立方米，其中地表水4.60亿立方米，占供水总量的29.0%。", "ratio"),
        ("全县现有水库60座，其中中型8座、小型62座。", "sum"),
        ("2024年完成投资3.2亿元。\n2024年完成投资3.8亿元。", "same"),
        ("完成投资6.0亿元，占年度计划8.0亿元的57.0%。", "of_target"),
    ],
)
def test_a_slip_is_still_found(sentence: str, kind: str) -> None:
    """What does not come out is told."""
    assert kind in {claim.type for claim in found(sentence) if claim.holds is False}


def test_a_share_of_a_named_whole_is_recomputed() -> None:
    """The whole is the figure that is called so, however far before."""
    (claim,) = found("全年总用水量2.50亿立方米，总耗水量1.00亿立方米，占总用水量的40.0%。")
    assert (claim.type, claim.holds) == ("ratio", True)
    assert claim.arithmetic == "1.00亿立方米 ÷ 2.50亿立方米 = 40.0%"


def test_what_a_closed_bracket_divides_is_the_whole_of_what_follows() -> None:
    """Both lists are of the total before the bracket: none is a part of the bracket's last."""
    told = found(
        "争取资金8420万元（中央4180万元、省级2890万元、市级1350万元），其中增发国债3000万元。"
    )
    assert [(claim.type, claim.holds) for claim in told] == [("sum", True), ("part_of", True)]


@pytest.mark.parametrize(
    ("sentence", "pair"),
    [
        ("完成水利投资2.7亿元，比年度目标任务3.0亿元少0.3亿元。", "2.7亿元 / 3.0亿元（90.0%）"),
        ("年度目标3.0亿元，较实际完成3.2亿元少0.2亿元。", "3.2亿元 / 3.0亿元（106.7%）"),
    ],
)
def test_what_became_of_a_target_is_told_whichever_is_named_first(sentence: str, pair: str) -> None:
    """The actual over the target."""
    told = [claim.arithmetic for claim in found(sentence) if claim.type == "target_actual"]
    assert told == [pair]


def test_a_text_that_opens_with_a_share_is_read() -> None:
    """What a line broken off begins with (`的90%`) has no whole before it."""
    assert claims("的90%。", [record._asdict() for record in extract("的90%。")]) == []


ONE = Figure(0, 1, "", Decimal(1), "", "exact", "level", "actual", "", "", *[Decimal(1)] * 2)


def told(*values: str, unit: str = "处") -> list[Figure]:
    """Counts of one unit."""
    return [replace(ONE, value=Decimal(value), unit=unit, step=Decimal(0)) for value in values]


def test_a_count_of_names_that_is_wrong_is_told_with_the_right_one() -> None:
    """Three names, four counted."""
    (claim,) = found("检查了甲县、乙县、丙区4个县区。")
    assert claim.holds is False and claim.arithmetic.endswith("= 3 ≠ 4个") and "3" in claim.remedy


@pytest.mark.parametrize(
    ("text", "unit", "value", "step"),
    [
        *(("30处", "处", 30, 0), ("3万处", "处", 30000, 10000), ("2.5处", "处", 2.5, 0.1)),
        *(("30m", "m", 30, 1), ("0处", "处", 0, 0)),
    ],
)
def test_only_a_whole_count_is_exact(text: str, unit: str, value: float, step: float) -> None:
    """What is measured, told in 万 or in decimals is as exact as its last digit."""
    blank = dict.fromkeys(("kind", "role", "period", "indicator", "theme"), "")
    record = {"start": 0, "end": 3, "text": text, "unit": unit, "value": value, "bound": "exact"}
    assert float(figure(blank | record).step) == step


def test_a_bracket_that_nothing_opened_closes_nothing() -> None:
    """An item's number has a closing bracket alone."""
    (claim,) = found("1）争取资金8420万元（中央4180万元、省级2890万元、市级1350万元）。")
    assert (claim.type, claim.holds) == ("sum", True)


@pytest.mark.parametrize(
    ("bound", "computed", "fits"),
    [
        *(("min", 110, True), ("min", 90, False), ("max", 90, True), ("max", 110, False)),
        *(("approx", 104, True), ("approx", 110, False), ("exact", 104, False)),
    ],
)
def test_a_qualified_figure_is_open_to_one_side(bound: str, computed: int, fits: bool) -> None:
    """余 may be more, 近 less, 约 a little of both."""
    stated = replace(ONE, value=Decimal(100), bound=bound)
    assert within(Decimal(computed), stated) is fits


@pytest.mark.parametrize(
    ("change", "same"),
    [({}, True), ({"unit": "%"}, False), ({"role": "context"}, False), ({"kind": "share"}, False)],
)
def test_only_amounts_of_an_offices_own_are_added(change: dict[str, str], same: bool) -> None:
    """Shares of different wholes and figures of others stand in no sum."""
    one = replace(ONE, **change)
    assert additive(one, one) is same


def test_a_quotient_of_nothing_has_no_slack() -> None:
    """0 of 7 is 0, however either was rounded."""
    assert quotient_slack(replace(ONE, value=Decimal(0)), ONE) == 0


@pytest.mark.parametrize("bound", ["exact", "min"])
def test_only_a_qualified_figure_leaves_a_sum_open(bound: str) -> None:
    """100余 of 60 and 50; a plain 100 is not their sum."""
    total, *parts = told("100", "60", "50")
    assert add_up(replace(total, bound=bound), parts) is (bound == "min")


def test_parts_called_some_claim_to_be_no_whole() -> None:
    """Towns and villages divide a matter, but not where 仅 or 等 says that there are more."""
    parts, labels = told("50", "40"), ["县级", "乡级"]
    assert complete(told("100")[0], parts, labels, "", "") is True
    assert complete(told("100")[0], parts, labels, "仅", "") is False
    assert complete(told("100")[0], parts, labels, "", "等") is False


def test_labels_of_two_matters_divide_nothing() -> None:
    """上半年 and 下半年 are one set, 上半年 and 乡级 are none."""
    assert divided(["上半年实现收入", "下半年实现收入"])
    assert not divided(["上半年实现收入", "乡级实现收入"])


@pytest.mark.parametrize(
    ("values", "jumbled", "slip"),
    [
        (("351", "138", "213"), False, False),
        (("351", "138", "231"), True, False),  # 213 written as 231
        (("351", "138", "223"), False, True),  # 213 with one digit wrong
        (("35", "13", "32"), False, False),  # two digits: any gap is one
    ],
)
def test_a_misprint_is_a_digit_wrong_or_two_swapped(
    values: tuple[str, ...], jumbled: bool, slip: bool
) -> None:
    """Each by itself explains why a sum does not come out."""
    total, *parts = told(*values)
    assert (swapped(total, parts), slipped(total, parts)) == (jumbled, slip)
