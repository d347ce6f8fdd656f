"""Figures with their units in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from duibiao.vocabulary import amounts, catalogue, words
from duibiao.vocabulary.units import Units


@pytest.fixture(scope="module")
def units() -> Units:
    """The shipped units."""
    return catalogue.load(Path(__file__).parents[2]).units


@pytest.fixture(autouse=True)
def _chinese_again() -> Iterator[None]:
    yield
    words.use("zh")


@pytest.mark.parametrize(
    ("value", "unit", "chinese", "english"),
    [
        (1650.2, "万元", "1650.2万元", "16.502 million yuan"),
        (572, "亿m3", "572亿m³", "57.2 billion m³"),
        (0.5, "万元", "0.5万元", "5000 yuan"),
        (-9.5, "亿m3", "-9.5亿m³", "-950 million m³"),
        (12, "座", "12座", "12 structures"),
        (1, "户", "1户", "1 household"),
        (85, "%", "85%", "85%"),
        (3, "1", "3", "3"),
        (54.7, "m3/万元", "54.7m³/万元", "54.7 m³ per 10,000 yuan"),
        (2, "kWh/人", "2千瓦时/人", "2 kWh per person"),
    ],
)
def test_amounts_are_written_as_each_language_does(
    units: Units, value: float, unit: str, chinese: str, english: str
) -> None:
    """万 and 亿 belong to Chinese units; English says million and billion."""
    told = {}
    for language in ("zh", "en"):
        words.use(language)
        told[language] = amounts.amount(value, unit, units, "{:.12g}".format)
    assert told == {"zh": chinese, "en": english}


def test_every_unit_has_an_english_name(units: Units) -> None:
    """No symbol of an English report holds Chinese."""
    words.use("en")
    shown = {unit: units.symbol(unit) for unit in units.table.index}
    assert {u: s for u, s in shown.items() if any("\u4e00" <= c <= "\u9fff" for c in s)} == {}


@pytest.mark.parametrize(
    ("value", "places", "told"),
    [(3.125, 2, 3.13), ((63 / 160 - 1) * 100, 2, -60.63), ((0.0215 / 0.02 - 1) * 100, 0, 8.0)],
)
def test_halves_are_rounded_up(value: float, places: int, told: float) -> None:
    """Away from zero, and where a computer's 60.625 is a hair less, too."""
    assert amounts.rounded(value, places) == told
