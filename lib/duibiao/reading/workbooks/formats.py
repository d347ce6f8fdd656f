"""What a spreadsheet's number format makes of a number: percentages, scales, words around it."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|[\\!](?P<escaped>.)|[_*].|\[\$(?P<currency>[^\]-]*)[^\]]*\]|\[[^\]]*\]'
    r"|(?P<general>General|G/通用格式)|(?P<plain>.)",
    re.IGNORECASE | re.DOTALL,
)
_SECTION = re.compile(r'(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+')
_CONDITION = re.compile(r"\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]")
_AS_MANY = re.compile(r"general|g/通用格式|[0#?]e[+-]|[0#?]\s*/\s*[0-9#?]")
_PLACES = frozenset("0#?")
_SIGNS = {",": "comma", "%": "percent", ".": "point"}
_YUAN = "¥￥"
_SAYS_NOTHING = " ()（）-+/,.\u00a0"


class Format(NamedTuple):
    """How a number is shown: `factor` times its value, in per cent, with words on either side.

    `digits` is how many a code is filled up to with zeros, 0 for a number that is none;
    `decimals` how many places are shown behind the point, -1 for as many as there are.
    """

    factor: Decimal = Decimal(1)
    percent: bool = False
    before: str = ""
    after: str = ""
    digits: int = 0
    decimals: int = -1


@lru_cache(maxsize=1024)
def shown(number_format: str, sign: int = 1, size: float = 1.0) -> Format:
    """Return what a number format does to a number of this sign and absolute value.

    Excel's own codes (ECMA-376 part 1, 18.8.31): a comma behind the digits divides by 1,000, and
    `0!.0,` is how offices show 万; sections may have conditions.
    """
    return _read(_section(number_format, sign, size))


def size_of(value: float, number_format: str) -> float:
    """Return the value's size where the format depends on it, else 1: few to remember."""
    return abs(value) if _CONDITION.search(number_format) else 1.0


def without_quotes(number_format: str) -> str:
    """Return a format without the words and brackets in it."""
    return _QUOTED.sub("", number_format)


def _section(number_format: str, sign: int, size: float) -> str:
    sections: list[str] = _SECTION.findall(number_format) or [""]
    for section in sections:
        condition = _CONDITION.search(section)
        if condition and _holds(sign * size, condition[1], float(condition[2])):
            return section
    if _CONDITION.search(number_format):
        return next((one for one in sections if not _CONDITION.search(one)), "")
    return sections[1] if sign < 0 and len(sections) > 1 else sections[0]


def _holds(value: float, relation: str, limit: float) -> bool:
    return {
        "<": value < limit,
        "<=": value <= limit,
        ">": value > limit,
        ">=": value >= limit,
        "=": value == limit,
        "<>": value != limit,
    }[relation]


def _read(section: str) -> Format:
    tokens = [_kind(token) for token in _TOKEN.finditer(section)]
    kinds = [kind for kind, _ in tokens]
    places = [n for n, kind in enumerate(kinds) if kind == "place"]
    if not places:
        return Format(percent="percent" in kinds)
    first, behind = places[0], places[-1] + 1
    shift = kinds[kinds.index("shift") :].count("place") if "shift" in kinds else 0
    factor = Decimal(10) ** -(3 * kinds[behind:].count("comma") + shift)
    digits = "".join(words for kind, words in tokens if kind in {"place", "comma", "point"})
    is_code = len(digits) > 1 and not digits.strip("0") and not shift
    return Format(
        factor,
        "percent" in kinds,
        _words(tokens[:first]),
        _words(tokens[behind:]),
        len(digits) if is_code else 0,
        _decimals(kinds, section),
    )


def _decimals(kinds: list[str], section: str) -> int:
    plain = without_quotes(section).lower()
    if _AS_MANY.search(plain):
        return -1
    mark = next((n for n, kind in enumerate(kinds) if kind in {"point", "shift"}), len(kinds))
    return kinds[mark:].count("place")


def _kind(token: re.Match[str]) -> tuple[str, str]:
    plain, escaped = str(token["plain"] or ""), str(token["escaped"] or "")
    if token["general"]:
        return "place", "#"
    if plain and plain in _PLACES:
        return "place", plain
    if plain in _SIGNS:
        return _SIGNS[plain], plain
    if escaped == ".":
        return "shift", ""
    return "words", str(token["quoted"] or token["currency"] or escaped or plain)


def _words(tokens: list[tuple[str, str]]) -> str:
    text = "".join(words for kind, words in tokens if kind == "words")
    return "".join(c for c in text if c not in _YUAN).strip(_SAYS_NOTHING)
