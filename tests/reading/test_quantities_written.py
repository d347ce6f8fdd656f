"""Numbers as people write and scans give them: signs, powers, parts, guesses, rates, slips."""

from decimal import Decimal

import pytest

from duibiao.reading.prose import extract
from duibiao.reading.quantities import find, normalise

Written = list[tuple[str, str, str, str]]


def read(text: str) -> Written:
    """Text, value, unit and bound of every quantity."""
    return [
        (text[q.start : q.end], f"{q.value.normalize():f}", q.unit, q.bound)
        for q in find(normalise(text))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("亏损-420万元。", ("-420万元", "-4200000", "元", "exact")),
        ("亏损－420万元。", ("－420万元", "-4200000", "元", "exact")),
        ("亏损−420万元。", ("−420万元", "-4200000", "元", "exact")),
        ("净利润为负1.6亿元。", ("负1.6亿元", "-160000000", "元", "exact")),
        ("同比-4.5%。", ("-4.5%", "-4.5", "%", "exact")),
        ("（-4.5%）", ("-4.5%", "-4.5", "%", "exact")),
        ("水位变幅－0.42米。", ("－0.42米", "-0.42", "m", "exact")),
        ("蓄水变化量-0.8亿m³。", ("-0.8亿m³", "-80000000", "m3", "exact")),
        ("最低气温-6℃。", ("-6℃", "-6", "℃", "exact")),
        ("最低气温零下6℃。", ("零下6℃", "-6", "℃", "exact")),
        ("投资2-4亿元。", ("2-4亿元", "200000000", "元", "min")),
        ("投资2亿元-4亿元。", ("2亿元-4亿元", "200000000", "元", "min")),
        ("小型水库-12座。", ("12座", "12", "座", "exact")),
        ("负担4万元。", ("4万元", "40000", "元", "exact")),
        ("小计—420万元。", ("420万元", "4200000", "元", "exact")),
    ],
)
def test_a_sign_is_kept_and_a_dash_is_none(text: str, expected: tuple[str, ...]) -> None:
    """What stands below nought has its sign; ranges, list dashes and counts have none."""
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("满意率九成六。", ("九成六", "96", "%", "exact")),
        ("满意率九成六以上。", ("九成六以上", "96", "%", "min")),
        ("满意率8成5。", ("8成5", "85", "%", "exact")),
        ("超过七成半的农户。", ("超过七成半", "75", "%", "min")),
        ("满意率九成。", ("九成", "90", "%", "exact")),
        ("投资2点8亿元。", ("2点8亿元", "280000000", "元", "exact")),
        ("灌溉3点25万亩。", ("3点25万亩", "32500", "亩", "exact")),
        ("投资6亿4千万元。", ("6亿4千万元", "640000000", "元", "exact")),
        ("投资6亿4000万元。", ("6亿4000万元", "640000000", "元", "exact")),
        ("补助8万5千元。", ("8万5千元", "85000", "元", "exact")),
        ("投资3个亿元。", ("3个亿元", "300000000", "元", "exact")),
        ("供水2.6×10⁸立方米。", ("2.6×10⁸立方米", "260000000", "m3", "exact")),
        ("供水2.6×10^8 m³。", ("2.6×10^8 m³", "260000000", "m3", "exact")),
        ("供水2.6x10^{8}m3。", ("2.6x10^{8}m3", "260000000", "m3", "exact")),
        ("垃圾4×10³吨。", ("4×10³吨", "4000", "t", "exact")),
    ],
)
def test_a_number_is_read_whole(text: str, expected: tuple[str, ...]) -> None:
    """No part of a number is left out or read as another."""
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("巡查几十次。", ("几十次", "10", "次", "min")),
        ("投入数百万元。", ("数百万元", "1000000", "元", "min")),
        ("加固数十座水库。", ("数十座", "10", "座", "min")),
        ("巡查四五十次。", ("四五十次", "40", "次", "min")),
        ("受益两三百户。", ("两三百户", "200", "户", "min")),
        ("清运上千吨垃圾。", ("上千吨", "1000", "t", "min")),
        ("投入上百万元。", ("上百万元", "1000000", "元", "min")),
        ("召开会议十几次。", ("十几次", "10", "次", "min")),
        ("灌溉好几万亩。", ("好几万亩", "10000", "亩", "min")),
        ("培训百余人。", ("百余人", "100", "人", "min")),
        ("巡查四十五次。", ("四十五次", "45", "次", "exact")),
    ],
)
def test_a_guess_is_a_lower_bound(text: str, expected: tuple[str, ...]) -> None:
    """What is only guessed at is at least its least value, never that exactly."""
    assert read(text) == [expected]


def test_a_guess_is_told() -> None:
    """Its confidence is low and says why."""
    (record,) = extract("某县2023年总结\n巡查河道几十次。")
    assert (record.confidence, "vague" in record.reason) == ("low", True)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("产水模数42万m³/km²。", 420000, "m3/km2"),
        ("产水模数42万立方米/平方公里。", 420000, "m3/km2"),
        ("水价2.35元/m³。", 2.35, "元/m3"),
        ("人均生活用水142L/d。", 142, "L/d"),
        ("人均生活用水142升/日。", 142, "L/d"),
        ("人均生活用水142L/（人·d）。", 142, "L/人·日"),
        ("吨水电耗0.35千瓦时/立方米。", 0.35, "kWh/m3"),
        ("含沙量1.2kg/m³。", 1.2, "kg/m3"),
        ("管护费60元/户。", 60, "元/户"),
        ("亩均用水380立方米/亩。", 380, "m3/亩"),
        ("渗漏量5立方米/公里。", 5, "m3/km"),
    ],
)
def test_a_rate_keeps_its_whole_unit(text: str, value: float, unit: str) -> None:
    """What it is per is no lost tail."""
    (found,) = find(normalise(text))
    assert (float(found.value), found.unit) == (value, unit)


@pytest.mark.parametrize(
    ("sentence", "value", "period"),
    [
        ("1一9月，清理河道30公里。", 30, "2023-01/2023-09"),
        ("1月一9月，清理河道30公里。", 30, "2023-01/2023-09"),
        ("清理河道3O公里。", 30, "2023"),
        ("清理河道3Ｏ公里。", 30, "2023"),
        ("清理河道3O0公里。", 300, "2023"),
    ],
)
def test_a_slip_is_read_as_meant_and_told(sentence: str, value: int, period: str) -> None:
    """The figure is what was meant, and the confidence says that something is amiss."""
    (record,) = extract(f"某县2023年总结\n{sentence}")
    assert (record.value, record.period) == (Decimal(value), period)
    assert "misread" in record.reason
    assert record.confidence == "low"


def test_letters_that_are_letters_stay() -> None:
    """A letter beside a digit in a name is no slip."""
    assert read("H2O、CO2、GB5O、10个") == [("10个", "10", "个", "exact")]
