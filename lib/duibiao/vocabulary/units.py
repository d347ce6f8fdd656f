"""Units of measure: names, conversion, how they are shown."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

import pandas as pd

from duibiao.vocabulary.words import language

COUNT = "count"
MULTIPLE = re.compile("[千百十万亿]+")
PAIR = re.compile("([^()/]+)[(/]([^()/]+)[)]?")
CHINESE = re.compile("[\u4e00-\u9fff]")


class UnitError(ValueError):
    """Raised for an unknown unit, or two that measure different things."""


def plain(text: object) -> str:
    """Return a unit's text without width variants and spaces: `万 ｍ³` becomes `万m3`."""
    return "".join(unicodedata.normalize("NFKC", str(text)).split())


@dataclass(frozen=True, eq=False)
class Units:
    """The units of `data/catalogue/units.csv`, indexed by id.

    Columns used: base, factor, dimension, symbol, name_en, aliases (joined by `|`), counted.
    """

    table: pd.DataFrame

    @cached_property
    def _by_name(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for unit, aliases, symbol in self.table[["aliases", "symbol"]].itertuples():
            for name in (unit, symbol, *str(aliases).split("|")):
                names.setdefault(plain(name), str(unit))
        names.pop("", None)
        return names

    @cached_property
    def _rows(self) -> dict[str, tuple[str, Decimal, str]]:
        rows = self.table[["base", "factor", "dimension"]].itertuples()
        return {str(u): (str(b), Decimal(str(f)), str(dimension)) for u, b, f, dimension in rows}

    def known(self, text: object) -> str | None:
        """Return the id of the unit a text names, of `台(套)` or `处/座` the first, or None."""
        name = plain(text)
        found = self._by_name.get(name)
        pair = PAIR.fullmatch(name) if found is None else None
        words = [self._by_name.get(word, "") for word in pair.groups()] if pair else []
        return words[0] if words and all(map(self._counts, words)) else found

    def _counts(self, unit: str) -> bool:
        return unit in self._rows and self._rows[unit][2] == COUNT

    def _row(self, text: object) -> tuple[str, Decimal, str]:
        unit = self.known(text)
        if unit is None:
            raise UnitError(f"unknown unit {text!r}; add it to data/catalogue/units.csv")
        return self._rows[unit]

    def dimension(self, text: object) -> str:
        """Return what the unit measures: `volume`, `money:CNY`, `count`, ..."""
        return self._row(text)[2]

    def base(self, text: object) -> str:
        """Return the unit its dimension is reckoned in."""
        return self._row(text)[0]

    def counted(self, text: object) -> bool:
        """Whether the unit is known and counts things, so that a figure in it is exact."""
        return self._counts(self.known(text) or "")

    def may_count(self, text: object) -> bool:
        """Whether the unit counts things as far as is known: an unknown one is a measure word."""
        return self.known(text) is None or self.counted(text)

    def comparable(self, one: object, other: object) -> bool:
        """Whether a value can be converted from one unit to the other."""
        if self.known(one) is None or self.known(other) is None:
            return False
        return self.dimension(one) == self.dimension(other)

    def factor(self, from_: object, to: object) -> Decimal:
        """Return the exact number to multiply by. Raises UnitError across dimensions."""
        (_, big, one), (_, small, other) = self._row(from_), self._row(to)
        if one != other:
            raise UnitError(f"{from_!r} measures {one}, {to!r} measures {other}")
        return big / small

    def convert(self, value: float, from_: object, to: object) -> float:
        """Return `value` in another unit, reckoned in decimals so that no digit is invented."""
        return float(Decimal(str(value)) * self.factor(from_, to))

    def single(self, text: object) -> str:
        """Return a unit without its multiple: 亿m3 is m3, 万人 is 人."""
        plain_unit = MULTIPLE.sub("", str(text), count=1) if MULTIPLE.match(str(text)) else ""
        return plain_unit if self.comparable(plain_unit, text) else str(text)

    def symbol(self, text: object) -> str:
        """Return the unit as readers of the current language see it: `万m³`, `10,000 m³`; else as
        written."""
        unit = self.known(text)
        if unit is None:
            return str(text)
        shown = str(self.table.at[unit, "symbol"])
        foreign = language() != "zh" and CHINESE.search(shown)
        return str(self.table.at[unit, "name_en"] if foreign else "") or shown
