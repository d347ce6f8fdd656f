"""Which words are units: measures of `data/lexicons/measures.csv`, with scales before them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from duibiao.reading import lexicons

_PHYSICAL = re.compile(
    r"(?:元|m3|m³|㎥|立方米|方|km|公里|千米|米|m|m2|m²|㎡|km2|平方公里|hm2|公顷|亩|t|吨|kg|公斤|千瓦"
    r"|kW|千瓦时|kWh|度|%|％|‰|倍|升|L|mm|毫米|小时|h)"
)
_RATE = re.compile(r"[^\d\s]{1,8}/[^\d\s]{1,8}")
_SCALED = re.compile(r"^[十百千]?[万亿]")
_UNIT_WORDS = re.compile(r"^(?:计量)?单位\s*[:：]?\s*")


@lru_cache(maxsize=1024)
def is_physical(unit: str) -> bool:
    """Whether a unit measures rather than counts, by its form."""
    base = _SCALED.sub("", unit)
    first = base.partition("/")[0]  # 元/m3 is a rate, 普及率/% is none
    known = first in _units() or _PHYSICAL.fullmatch(first)
    return bool(_PHYSICAL.fullmatch(base) or (_RATE.fullmatch(base) and known))


@lru_cache(maxsize=1024)
def is_counted(unit: str) -> bool:
    """Whether a figure in the unit counts things one by one and so is exact."""
    return not (_SCALED.match(unit) or is_physical(unit) or unit in {"", "1"})


@lru_cache(maxsize=4096)
def unit_named(text: str) -> str:
    """Return the unit a text names, as written, or "" when it names none."""
    words = "".join(_UNIT_WORDS.sub("", text.strip()).split() if "单位" in text else text.split())
    if len(words) > _longest() and "/" not in words and "／" not in words:
        return ""
    base = _SCALED.sub("", words)
    known = base in _units() or unicodedata.normalize("NFKC", base) in _units()
    return words if words and (known or is_physical(words)) else ""


def same_thing(one: str, other: str) -> bool:
    """Whether two units are one but for 千, 万 or 亿 before them and ways of writing."""
    return _plain(one) == _plain(other)


@lru_cache(maxsize=1024)
def _plain(unit: str) -> str:
    base = _SCALED.sub("", unicodedata.normalize("NFKC", unit)).strip() or unit
    measures = lexicons.table("measures")
    return str(dict(zip(measures["word"], measures["unit"], strict=True)).get(base, base)).lower()


@cache
def _longest() -> int:
    """Return how long a unit may be that is no rate: two characters may scale it."""
    return 2 + max(len(unit) for unit in _units() if "/" not in unit)


@cache
def _units() -> frozenset[str]:
    measures = lexicons.table("measures")
    return frozenset({*measures["word"], *measures["unit"]})
