"""A small field of bureaus and figures for the tests of the comparison."""

from __future__ import annotations

from typing import Any

import pandas as pd
from analysis_rows import row

from duibiao.indicators.observations import typed
from duibiao.vocabulary.catalogue import COLUMNS, Catalogue
from duibiao.vocabulary.units import Units

INDICATORS = [
    # indicator, name, unit, nature, direction, denominator
    ("use", "用水总量", "亿m3", "index", "lower", "people|gdp"),
    ("built", "投资", "亿元", "flow", "higher", ""),
    ("quality", "水质达标率", "%", "ratio", "higher", ""),
    ("rain", "降水量", "mm", "flow", "none", ""),
    ("people", "常住人口", "万人", "stock", "none", ""),
    ("gdp", "地区生产总值", "亿元", "flow", "none", ""),
]
UNITS = [
    # unit, base, factor, dimension, symbol
    ("m3", "m3", "1", "volume", "m³"),
    ("万m3", "m3", "10000", "volume", "万m³"),
    ("亿m3", "m3", "100000000", "volume", "亿m³"),
    ("%", "1", "0.01", "ratio", "%"),
    ("mm", "mm", "1", "length", "毫米"),
    ("人", "人", "1", "people", "人"),
    ("万人", "人", "10000", "people", "万人"),
    ("元", "元", "1", "money", "元"),
    ("万元", "元", "10000", "money", "万元"),
    ("亿元", "元", "100000000", "money", "亿元"),
]
PROVINCES = ("jia", "yi", "bing", "ding", "wu")
NAMES = dict(zip((*PROVINCES, "ji"), ("甲省", "乙省", "丙省", "丁省", "戊省", "己市"), strict=True))


def observation(
    bureau: str, indicator: str, period: str, value: float, **more: Any
) -> dict[str, Any]:
    """Return one exact actual level, in the indicator's unit unless told otherwise."""
    unit = {name: unit for name, _, unit, *_ in INDICATORS}.get(indicator, "%")
    place = {"bureau": bureau, "source": f"{bureau}.csv", "location": "row 2"}
    told = place | {"unit": unit, "kind": "level", "theme": "resources"} | more
    return row(indicator, period, value, **told)


def observations(*rows: dict[str, Any]) -> pd.DataFrame:
    """Return the rows as a table of observations."""
    return typed(pd.DataFrame(list(rows)))


def field(indicator: str, period: str = "2023", /, **values: float) -> list[dict[str, Any]]:
    """Return one observation of an indicator per bureau."""
    return [observation(bureau, indicator, period, value) for bureau, value in values.items()]


def catalogue(breaks: list[dict[str, str]] | None = None, **bureau: dict[str, str]) -> Catalogue:
    """Return a catalogue of five provinces and a city; `jia={"peers": "yi|bing"}` changes one."""
    indicators = [
        {"indicator": i, "name_zh": n, "name_en": i, "theme": "resources", "unit": u}
        | {"nature": nature, "direction": way, "denominator": per}
        for i, n, u, nature, way, per in INDICATORS
    ]
    bureaus = [
        {"bureau": slug, "name_zh": name, "name_en": slug, "region": "北" if slug < "k" else "南"}
        | {"level": "city" if slug == "ji" else "province"}
        | bureau.get(slug, {})
        for slug, name in NAMES.items()
    ]
    units = [
        dict(zip(("unit", "base", "factor", "dimension", "symbol"), u, strict=True)) for u in UNITS
    ]
    return Catalogue(
        themes=_table("themes", [{"theme": "resources", "name_zh": "水资源", "name_en": "Water"}]),
        indicators=_table("indicators", indicators),
        bureaus=_table("bureaus", bureaus),
        breaks=pd.DataFrame(breaks or [], columns=list(COLUMNS["breaks"])),
        units=Units(_table("units", units)),
    )


def _table(name: str, rows: list[dict[str, str]]) -> pd.DataFrame:
    empty = dict.fromkeys(COLUMNS[name], "")
    return pd.DataFrame([empty | row for row in rows]).set_index(COLUMNS[name][0])
