"""Numbers as Chinese official prose writes them, in exact decimals.

Arabic (`1,234.5`), Chinese (`一百二十三`, `一点二亿`), mixed (`3.5万`, `1亿5000万`), fractions
(`三分之二`, `千分之三`) and sums in quotation marks (`10+2`). Every function takes normalised text
(half-width digits, simplified characters) and is linear in its length.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

DIGITS = {
    **{digit: value for value, digit in enumerate("零一二三四五六七八九")},
    "〇": 0,
    "○": 0,
    "两": 2,
    **{digit: value for value, digit in enumerate("壹贰叁肆伍陆柒捌玖", start=1)},
}
SMALL = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
LARGE = {"万": 10**4, "亿": 10**8}
# Written in running text; the financial forms stand on cheques, and in words such as 队伍.
CHINESE = "零〇一二两三四五六七八九十百千万亿"
MAX_LENGTH = 24

_PLAIN = re.compile(r"([0-9]+(?:\.[0-9]+)?)([十百千万亿]*)")
_SEPARATORS = str.maketrans("", "", ",， ")


class NumeralError(ValueError):
    """Raised for a text that is no number."""


def parse(text: str) -> Decimal:
    """Return the exact value of a number in any of the forms above.

    Raises NumeralError when the text is none, or longer than any quantity is (a code).
    """
    if not text or len(text) > MAX_LENGTH:
        raise NumeralError(text[:MAX_LENGTH])
    if plain := _PLAIN.fullmatch(text):
        return Decimal(plain[1]) * scale(plain[2])
    if "分之" in text:
        return _fraction(text)
    if text[0] in "0123456789":
        return _arabic(text)
    return _chinese(text)


def percentage(text: str) -> tuple[Decimal, str]:
    """Return a fraction as it is said: `百分之八十` -> (80, `%`), `千分之三` -> (3, `‰`),
    `三分之二` -> (66.67, `%`), two places where it does not end.

    Raises NumeralError when the text is no fraction.
    """
    text = _said(text)
    below, _, above = text.partition("分之")
    if below == "百":
        return parse("100" if above == "百" else above), "%"
    if below == "千":
        return parse(above), "‰"
    return round(_fraction(text) * 100, 2).normalize() + 0, "%"


def _said(text: str) -> str:
    """Return `2/3` as `3分之2`."""
    above, slash, below = text.partition("/")
    return f"{below}分之{above}" if slash else text


def _fraction(text: str) -> Decimal:
    below, _, above = text.partition("分之")
    divisor = Decimal(SMALL.get(below) or LARGE.get(below) or 0) or parse(below)
    if not divisor:
        raise NumeralError(text)
    return parse("100" if above == "百" else above) / divisor


def _arabic(text: str) -> Decimal:
    plain = text.translate(_SEPARATORS)
    found = list(_PLAIN.finditer(plain))
    if "".join(match[0] for match in found) != plain:
        raise NumeralError(text)
    total, below = Decimal(0), ""
    for match in reversed(found):  # 3千6百万 is 3千万 and 6百万
        large = match[2][-1:] if match[2][-1:] in LARGE else ""
        total += Decimal(match[1]) * scale(match[2] if large else match[2] + below)
        below = large or below
    return total


@lru_cache(maxsize=256)
def scale(text: str) -> int:
    """Return what scale words multiply by: `万` 10000, `百万` 1000000, `` 1."""
    factor = 1
    for char in text:
        factor *= SMALL.get(char) or LARGE[char]
    return factor


def _chinese(text: str) -> Decimal:
    whole, point, places = text.partition("点")
    if not point:
        return Decimal(_integer(whole))
    digits = places.rstrip("十百千万亿")
    if not whole or not digits or any(char not in DIGITS for char in digits):
        raise NumeralError(text)
    fraction = "".join(str(DIGITS[char]) for char in digits)
    return Decimal(f"{_integer(whole)}.{fraction}") * scale(places[len(digits) :])


def _integer(text: str) -> int:
    """Read place by place: `section` is below 万, `total` gathers what 万 and 亿 closed."""
    if len(text) > 1 and all(char in DIGITS for char in text):
        return int("".join(str(DIGITS[char]) for char in text))
    total, section, digit = 0, 0, None
    smallest = 10
    for char in text:
        if char in DIGITS:
            digit = DIGITS[char]
            if digit == 0:
                smallest = 10
        elif char in SMALL:
            section += (1 if digit is None else digit) * SMALL[char]
            digit, smallest = None, SMALL[char]
        elif char in LARGE:
            total = (
                (total + section + (digit or 0)) * LARGE[char]
                if total < LARGE[char]
                else (total + (section + (digit or 0)) * LARGE[char])
            )
            section, digit, smallest = 0, None, LARGE[char]
        else:
            raise NumeralError(text)
    # 三千五 and 两万五 leave the last place unsaid.
    shorthand = smallest // 10 if digit and smallest > 10 and "零" not in text[-2:] else 1
    return total + section + (digit or 0) * shorthand
