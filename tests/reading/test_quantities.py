"""Where quantities stand in prose, and what only looks like one."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duibiao.reading.quantities import Quantity, find, normalise


def one(text: str) -> Quantity:
    """The only quantity of a text."""
    (found,) = find(normalise(text))
    return found


@pytest.mark.parametrize(
    ("text", "written", "value", "unit", "bound"),
    [
        ("争取资金1650.2万元。", "1650.2万元", "16502000", "元", "exact"),
        ("满意度≥90%。", "≥90%", "90", "%", "min"),
        ("发布预警100余次。", "100余次", "100", "次", "min"),
        ("清理金额超1300万元。", "超1300万元", "13000000", "元", "min"),
        ("灌溉2.2亿立方米。", "2.2亿立方米", "220000000", "m3", "exact"),
        ("召开会议两次。", "两次", "2", "次", "exact"),
        ("近3成水库。", "近3成", "30", "%", "max"),
        ("捐款34万余元。", "34万余元", "340000", "元", "min"),
        ("制定“10+2”个方案。", "“10+2”个", "12", "个", "exact"),
        ("发表60余篇(次)。", "60余篇(次)", "60", "篇(次)", "min"),
        ("提款341，645.61欧元。", "341，645.61欧元", "341645.61", "欧元", "exact"),
        ("达到“四星”以上。", "“四星”以上", "4", "星", "min"),
        ("安装１４ｋｍ。", "１４ｋｍ", "14", "km", "exact"),
        ("覆蓋6個鄉鎮。", "6個", "6", "个", "exact"),
        ("控制在5亿立方米以内。", "5亿立方米以内", "500000000", "m3", "max"),
        ("约300人次参加。", "约300人次", "300", "人次", "approx"),
        ("1万人左右受益。", "1万人左右", "10000", "人", "approx"),
        ("不低于95%。", "不低于95%", "95", "%", "min"),
        ("不足10%。", "不足10%", "10", "%", "max"),
        ("发电3000万度。", "3000万度", "30000000", "kWh", "exact"),
        ("流量120立方米/秒。", "120立方米/秒", "120", "m3/s", "exact"),
        ("队伍15支。", "15支", "15", "支", "exact"),
        ("完成投资4个亿。", "4个亿", "400000000", "元", "exact"),
        ("完成投资3个多亿。", "3个多亿", "300000000", "元", "min"),
        ("装机20万千瓦。", "20万千瓦", "200000", "kW", "exact"),
    ],
)
def test_a_quantity_is_found_with_its_qualifiers(
    text: str, written: str, value: str, unit: str, bound: str
) -> None:
    """The span takes in number, scale, unit and what touches them; the scale is multiplied out."""
    found = one(text)
    assert text[found.start : found.end] == written
    assert (found.value, found.unit, found.bound) == (Decimal(value), unit, bound)


@pytest.mark.parametrize(
    "text",
    [
        "2023年10月29日开工",
        "第8号令、第四卷、第三批",
        "增强四个意识，做到两个维护",
        "深入推进“三抓三促”行动",
        "根据〔2023〕15号文件",
        "《2023年3次会议纪要》",
        "拨打12345热线",
        "一是抓落实，二是强监管",
        "24小时值班",
        "安全第一、预防为主",
        "G50高速、S226线、K12+300处",
        "一支队伍、一批项目、一系列措施",
        "1.加强管理",
        "二次供水设施、二期工程",
        "建立1+N体系",
    ],
)
def test_what_only_looks_like_a_quantity_is_left_out(text: str) -> None:
    """Dates, ordinals, slogans, codes, titles, list marks and articles are no quantities."""
    assert find(normalise(text)) == []


@pytest.mark.parametrize(
    ("text", "written", "value", "unit"),
    [
        ("每户补助3–5万元", "3–5万元", 30000, "元"),
        ("打造党建品牌3至5个", "3至5个", 3, "个"),
        ("增长5%～8%", "5%～8%", 5, "%"),
        ("渠宽3米-5米", "3米-5米", 3, "m"),
        ("投资3亿元到5亿元", "3亿元到5亿元", 300000000, "元"),
    ],
)
def test_a_range_is_one_quantity(text: str, written: str, value: int, unit: str) -> None:
    """It is at least its lower end, which borrows scale and unit from the upper one."""
    (found,) = find(normalise(text))
    assert text[found.start : found.end] == written
    assert (found.value, found.unit, found.bound, found.ranged) == (value, unit, "min", True)


def test_what_a_change_led_from_and_to_is_no_range() -> None:
    """`由56%至60%` are two values of one rate."""
    assert [float(found.value) for found in find(normalise("保证率由56%至60%"))] == [56, 60]


@pytest.mark.parametrize(
    ("text", "resolution"),
    [
        ("11.97亿元", "1000000"),
        ("3209万元", "10000"),
        ("12次", "0"),
        ("27.65%", "0.01"),
        ("2.2万名", "1000"),
    ],
)
def test_resolution_is_the_worth_of_the_last_written_digit(text: str, resolution: str) -> None:
    """Rounded figures say how far they are rounded; things counted one by one are exact."""
    assert one(text).resolution == Decimal(resolution)


@pytest.mark.parametrize(
    ("text", "value"),
    [("成绩位列全省第三。", 3), ("迈入全市第一方阵", 1), ("排名第2位，", 2), ("进入全省前五名", 5)],
)
def test_a_place_won_is_a_rank(text: str, value: int) -> None:
    """Places, tiers and top-n are ranks; other ordinals are nothing."""
    assert (one(text).measure, one(text).value) == ("rank", value)


def test_zero_accidents_is_the_number_nought() -> None:
    """`零事故` counts accidents; its text is the one character."""
    found = one("确保安全零事故")
    assert (found.value, found.end - found.start, found.unit) == (0, 1, "1")


@given(
    st.text(
        alphabet="一二三四两零0123456789.,，%万亿元次个第前“”《》（）年月日余约超到至—-+ \n水库米",
        max_size=60,
    )
)
def test_offsets_hold_for_any_text(text: str) -> None:
    """Every span lies in the text, in order, and normalising moves nothing."""
    plain = normalise(text)
    assert len(plain) == len(text)
    found = find(plain)
    assert all(0 <= quantity.start < quantity.end <= len(text) for quantity in found)
    assert [quantity.start for quantity in found] == sorted(quantity.start for quantity in found)


def test_a_number_longer_than_any_quantity_is_passed_over() -> None:
    """A code of 30 digits before 万 ends nothing; the next figure of the sentence stands."""
    assert one(f"投资{'1' * 30}万。新建水库2座。").value == 2
