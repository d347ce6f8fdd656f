"""Observations and a small catalogue for the tests of the analysis."""

from __future__ import annotations

from typing import Any

import pandas as pd

from duibiao.indicators.observations import typed
from duibiao.vocabulary.catalogue import COLUMNS, Catalogue
from duibiao.vocabulary.units import Units

NATURES: dict[str, tuple[str, str, str, str, str]] = {
    # indicator: unit, nature, direction, parent, rule
    "funds": ("万元", "flow", "higher", "", "reach"),
    "funds_central": ("万元", "flow", "higher", "funds", ""),
    "funds_central_relief": ("万元", "flow", "higher", "funds_central", ""),
    "funds_province": ("万元", "flow", "higher", "funds", ""),
    "use": ("亿m3", "flow", "lower", "", "cap"),
    "use_farm": ("亿m3", "flow", "lower", "use", ""),
    "use_town": ("亿m3", "flow", "none", "use", ""),
    "accidents": ("起", "flow", "lower", "", "cap"),
    "satisfaction": ("%", "ratio", "higher", "", "floor"),
    "leakage": ("%", "ratio", "lower", "", "improve"),
    "coefficient": ("1", "ratio", "higher", "", "improve"),
    "per_capita": ("m3/人", "ratio", "lower", "", ""),
    "level": ("m", "stock", "none", "", "band"),
    "posts": ("%", "ratio", "higher", "", "milestones"),
    "staff": ("%", "event", "higher", "", "done"),
    "place": ("1", "rank", "lower", "", "rank"),
    "budget": ("万元", "stock", "higher", "", "undated"),
    "balance": ("万元", "stock", "higher", "", "reach"),
    "storage": ("万m3", "flow", "higher", "", "reach"),
    "patrols": ("次", "flow", "higher", "", "reach"),
    "dams": ("座", "stock", "higher", "", ""),
}

BREAK = {
    "indicator": "per_capita",
    "bureau": "",
    "before": "2019",
    "after": "2020",
    "reason_zh": "人口口径改变。",
    "reason_en": "Population re-based.",
    "source": "",
}
"""A break in the series of one indicator, for catalogues that should hold one."""


def row(indicator: str, period: str, value: float, **more: Any) -> dict[str, Any]:
    """Return one observation: an exact actual level of the bureau `here` unless told otherwise."""
    unit = NATURES[indicator][0] if indicator in NATURES else "个"
    kind = "share" if unit == "%" else "level"
    plain = {
        "bureau": "here",
        "indicator": indicator,
        "period": period,
        "value": value,
        "unit": unit,
        "bound": "exact",
        "kind": kind,
        "role": "actual",
        "theme": "finance",
        "source": "made.txt",
        "location": "1",
        "quote": "",
        "start": None,
        "end": None,
        "resolution": 0.0,
        "rule": "",
        "base_period": "",
        "schedule": "",
        "flags": "",
        "name": "",
        "note": "",
    }
    return plain | more


def target(indicator: str, period: str, value: float, **more: Any) -> dict[str, Any]:
    """Return one target observation."""
    return row(indicator, period, value, **({"role": "target"} | more))


def frame(*rows: dict[str, Any]) -> pd.DataFrame:
    """Return the rows as a table of observations."""
    return typed(pd.DataFrame(list(rows)))


def catalogue(breaks: list[dict[str, str]] | None = None) -> Catalogue:
    """Return a catalogue of NATURES with the workbook's units."""
    table = pd.DataFrame(
        [
            {
                **dict.fromkeys(COLUMNS["indicators"], ""),
                "indicator": name,
                "name_zh": name,
                "name_en": name,
                "theme": "finance",
                "unit": unit,
                "nature": nature,
                "direction": direction,
                "parent": parent,
                "rule": rule,
            }
            for name, (unit, nature, direction, parent, rule) in NATURES.items()
        ]
    ).set_index("indicator")
    themes = _table("themes", [{"theme": "finance", "name_zh": "财务", "name_en": "Finance"}])
    bureaus = _table(
        "bureaus",
        [
            {"bureau": "here", "name_zh": "本局", "name_en": "Here", "level": "county"},
            {"bureau": "province", "name_zh": "本省", "name_en": "Province", "level": "province"},
        ],
    )
    told = pd.DataFrame(breaks or [], columns=list(COLUMNS["breaks"]))
    return Catalogue(themes, table, bureaus, told, units())


def units() -> Units:
    """Return the few units the tests need."""
    rows = [
        ("元", "元", "1", "money", "元"),
        ("万元", "元", "10000", "money", "万元"),
        ("亿元", "元", "100000000", "money", "亿元"),
        ("m3", "m3", "1", "volume", "m³"),
        ("万m3", "m3", "10000", "volume", "万m³"),
        ("亿m3", "m3", "100000000", "volume", "亿m³"),
        ("m3/人", "m3/人", "1", "per_person", "m³/人"),
        ("m", "m", "1", "length", "米"),
        ("%", "1", "0.01", "ratio", "%"),
        ("1", "1", "1", "ratio", ""),
        ("起", "起", "1", "count", "起"),
        ("次", "次", "1", "count", "次"),
        ("座", "座", "1", "count", "座"),
        ("个", "个", "1", "count", "个"),
    ]
    names = ("unit", "base", "factor", "dimension", "symbol")
    return Units(_table("units", [dict(zip(names, row, strict=True)) for row in rows]))


def _table(name: str, rows: list[dict[str, str]]) -> pd.DataFrame:
    empty = dict.fromkeys(COLUMNS[name], "")
    return pd.DataFrame([empty | row for row in rows]).set_index(COLUMNS[name][0])
