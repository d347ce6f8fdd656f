"""Figures inside the sentences that explain a row: number, unit, period."""

import math
from collections.abc import Mapping
from datetime import date
from typing import Any

from duibiao.vocabulary import amounts
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period, year
from duibiao.vocabulary.words import say

MINUS = "\N{MINUS SIGN}"
STATED = ("stated_growth", "stated_change")  # What growth that a source tells rests on
SMALLEST_SHARE = 0.0005  # Shares closer than this are told as the same


def number(value: float) -> str:
    """Return a number as a sentence needs it: thousands separated, up to four decimals."""
    size = abs(value)
    places = 4 if size < 1 else 3 if size < 100 else 2
    shown = f"{amounts.rounded(value, places):,.{places}f}".rstrip("0").rstrip(".")
    return "0" if shown in {"-0", ""} else shown.replace("-", MINUS)


def significant(value: float, digits: int = 3) -> float:
    """Return a value worked out with no more digits than it is worth."""
    return round(value, digits - 1 - math.floor(math.log10(abs(value)))) if value else 0.0


def signed(value: float) -> str:
    """Return a change with its sign; none for no change."""
    shown = number(value)
    return f"+{shown}" if value > 0 and shown != "0" else shown


def growth(row: Mapping[Any, Any]) -> str:
    """Return a row's growth (%) with its sign, in the digits its figures bear: 6.4 to 8.6 is +34.

    One that a source states stays as it is written; of counted things it has one decimal, as
    bulletins print it: 58 to 46 is −20.7. Columns: growth_percent, value, prior_value, basis; where
    known resolution and prior_resolution, what a unit of the last digit is worth. Three digits
    tell a growth to about 0.5 %, four to 0.05 %.
    """
    value, stated = float(row["growth_percent"]), row.get("basis") in STATED
    step = min(float(row.get(f"{which}resolution") or 0) for which in ("", "prior_"))
    places = 2 if stated else 1
    if step > 0 and not stated:  # a sheet keeps no 0 at the end: the finer
        digits = len(f"{min(abs(row['value']), abs(row['prior_value'])) / step:.0f}")
        places = max(0, min(2, digits - 2))
    return signed(amounts.rounded(value, places) or amounts.rounded(value, 2))


def percent(share: float) -> str:
    """Return a share (`0.832`) as percent (`83.2%`)."""
    return f"{amounts.rounded(share * 100, 1):,.1f}".removesuffix(".0").replace("-", MINUS) + "%"


def amount(value: float, unit: str, catalogue: Catalogue, small: bool = False) -> str:
    """Return a number with its unit as readers write it: `2,004.72万元`, `0.58`."""
    return amounts.amount(value, unit, catalogue.units, number, small)


def symbol(unit: str, catalogue: Catalogue) -> str:
    """Return the unit as readers see it; plain numbers have none."""
    return amounts.symbol(unit, catalogue.units)


def spoken(period: Period) -> str:
    """Return a period as people write it, in the current language."""
    return period.label()


def day(when: date) -> str:
    """Return a date in words of the current language."""
    return say("targets.day", year=when.year, month=when.month, day=when.day)


def end_of(when: date) -> str:
    """Return the last day of a month as people write it: 2023年11月底, 2023年底."""
    month = Period(when.replace(day=1), when)
    return say("targets.end_of", due=spoken(year(when.year) if when.month == 12 else month))


def placed(place: float, tier: str, asked: bool = False) -> str:
    """Return a place, had or asked for, as offices write it; of a `tier`: 第一方阵, 第二梯队."""
    known = {1: "first", 2: "second", 3: "third", 4: "fourth"}
    if tier:
        return say(f"targets.tier_{known.get(int(place), 'later')}", place=number(place), noun=tier)
    key = "place" if not asked else "asked_first" if place == 1 else "asked_rank"
    return say(f"targets.{key}", place=number(place))
