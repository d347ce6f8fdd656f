"""Long and hostile texts: time grows with length, no faster."""

import time

import pytest

from duibiao.reading.prose import extract

UNITS = {
    "digits": "7",
    "grouped digits": "1,234,567,",
    "numerals": "一",
    "opening brackets": "（",
    "titles": "《",
    "quotes": "“",
    "closing brackets": "）",
    "one sentence": "完成投资3.5亿元，同比增长8%，",
    "no mark at all": "完成投资3.5亿元",
    "years": "2023年",
    "dashes": "1—",
    "spaces": "1 ",
    "verbs": "完成整改排查",
    "and so on": "的了和",
    "decimals in a row": "0.1、",
    "ordinals in a row": "第1、2和",
    "deadlines": "剩余3处6月底前",
}


def seconds(text: str) -> float:
    """The processor time it takes to read a text."""
    begun = time.process_time()
    extract(text, "2023")
    return time.process_time() - begun


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_twice_the_text_takes_about_twice_the_time(unit: str) -> None:
    """The ratio of 2n to n characters stays near two for every shape of text.

    A busy machine may spoil a measurement: what is quadratic fails all three.
    """
    extract(unit * 100, "2023")
    assert any(is_linear(unit, 10_000 // len(unit)) for _ in range(3))


def is_linear(unit: str, length: int) -> bool:
    """Whether twice as many units take less than 3.2 times as long."""
    return seconds(unit * (2 * length)) < 3.2 * seconds(unit * length) + 0.03


@pytest.mark.parametrize("unit", ["7", "（"])
def test_ten_megabytes_of_one_character_end(unit: str) -> None:
    """No trap: ten million of them are read in seconds."""
    begun = time.process_time()
    assert extract(unit * (10_000_000 // len(unit.encode())), "2023") == []
    assert time.process_time() - begun < 20
