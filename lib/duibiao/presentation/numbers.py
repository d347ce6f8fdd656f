"""Numbers, shares and periods as readers of Chinese reports write them."""

import math
from datetime import date
from decimal import Decimal

import pandas as pd

from duibiao.analysis import wording
from duibiao.vocabulary import amounts, periods
from duibiao.vocabulary.words import say

MINUS = "\N{MINUS SIGN}"
SIGNIFICANT = 10
PLACES = 4
LARGEST = 1e15


def is_missing(value: object) -> bool:
    """Say whether a cell holds nothing: None, NaN, NaT, an infinity or an empty text."""
    if value is None or value is pd.NA or value is pd.NaT:
        return True
    if isinstance(value, float | Decimal):
        return not math.isfinite(value)
    return isinstance(value, str) and not value.strip()


def number(value: float, places: int | None = None, sign: bool = False) -> str:
    """Return a number with thousands separated: `-1234.50` gives `−1,234.5`; none for infinity.

    Without `places` all its digits stay, up to ten significant ones and four after the point. One
    with more has been worked out, not written by anybody: it is told as sentences tell it, with two
    to four places by its size; below 0.1 with four significant digits. `sign` writes `+` before
    gains.
    """
    if not math.isfinite(value):
        return no_data()
    if places is None or abs(value) >= LARGEST:
        shown = _digits(value)
    else:
        shown = f"{amounts.rounded(value, places):,.{places}f}"
    if not shown.strip("-0.,"):
        shown = shown.lstrip("-")
    plus = "+" if sign and not shown.startswith("-") and shown.strip("0.,") else ""
    return plus + shown.replace("-", MINUS)


def percent(share: float, places: int = 1) -> str:
    """Return a share (`0.832`) as percent (`83.2%`); of a whole number no `.0`."""
    return number(share * 100, places).removesuffix(".0") + "%"


def period(value: object) -> str:
    """Return a canonical period or an ISO date in words; other text stays as written."""
    try:
        return periods.parse(str(value)).label()
    except ValueError:
        return day(value)


def day(value: object) -> str:
    """Return an ISO date in words (`2023年10月31日`); any other text stays as written."""
    try:
        found = date.fromisoformat(str(value))
    except ValueError:
        return str(value)
    return say("show.day", year=found.year, month=found.month, day=found.day)


def no_data(reason: object = "") -> str:
    """Return the words for a figure that is not there, with the reason when there is one."""
    key = "show.no_data" if is_missing(reason) else "show.no_data_because"
    return say(key, reason=str(reason))


def _digits(value: float) -> str:
    size = abs(value)
    if size and (size >= LARGEST or size < 1e-6):
        return f"{value:.4g}".replace("e+", "e")
    if 0 < size < 0.1:
        return _trim(f"{value:.{PLACES - 1 - math.floor(math.log10(size))}f}")
    if _is_worked_out(value):
        return wording.number(value).replace(MINUS, "-")
    whole = len(str(int(size)))
    return _trim(f"{value:,.{max(0, min(PLACES, SIGNIFICANT - whole))}f}")


def _is_worked_out(value: float) -> bool:
    """Say whether a figure has more digits after the point than people write."""
    exponent = Decimal(f"{value:.{SIGNIFICANT}g}").normalize().as_tuple().exponent
    return isinstance(exponent, int) and exponent < -PLACES


def _trim(shown: str) -> str:
    return shown.rstrip("0").rstrip(".") if "." in shown else shown
