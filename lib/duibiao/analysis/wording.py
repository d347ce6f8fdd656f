"""Figures inside the sentences that explain a row: number, unit, period."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from duibiao.vocabulary import amounts
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period, year
from duibiao.vocabulary.words import language, say

MINUS = "\N{MINUS SIGN}"
SMALLEST_SHARE = 0.0005  # Shares closer than this are told as the same


def number(value: float) -> str:
    """Return a number as a sentence needs it: thousands separated, up to four decimals."""
    size = abs(value)
    places = 4 if size < 1 else 3 if size < 100 else 2
    shown = f"{value:,.{places}f}".rstrip("0").rstrip(".")
    return "0" if shown in {"-0", ""} else shown.replace("-", MINUS)


def signed(value: float) -> str:
    """Return a change with its sign; none for no change."""
    shown = number(value)
    return f"+{shown}" if value > 0 and shown != "0" else shown


def percent(share: float) -> str:
    """Return a share (`0.832`) as percent (`83.2%`)."""
    return f"{share * 100:,.1f}".removesuffix(".0").replace("-", MINUS) + "%"


def amount(value: float, unit: str, catalogue: Catalogue) -> str:
    """Return a number with its unit as readers write it: `2,004.72万元`, `0.58`."""
    return amounts.amount(value, unit, catalogue.units, number)


def measured(value: float, unit: str, small_told: bool, catalogue: Catalogue) -> str:
    """Return an amount, of a sheet in smaller units (`amounts.measured`) or not."""
    return amounts.measured(value, unit, small_told, catalogue.units, number)


def symbol(unit: str, catalogue: Catalogue) -> str:
    """Return the unit as readers see it; plain numbers have none."""
    return amounts.symbol(unit, catalogue.units)


def spoken(period: Period) -> str:
    """Return a period as people write it, in the current language."""
    return _spoken(period, language())


@lru_cache(maxsize=4096)
def _spoken(period: Period, language_spoken: str) -> str:
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
