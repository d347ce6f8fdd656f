"""What clean-up did and doubts, as rows for people."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from duibiao.reading.workbooks.sheets import plain_number
from duibiao.vocabulary.amounts import amount
from duibiao.vocabulary.units import Units
from duibiao.vocabulary.words import say, say_any

SEVERITIES = ("refused", "doubt", "repaired", "noted")
"""Not used; to be checked; mended; good to know and nothing to do about."""
LOG_COLUMNS = [
    *("severity", "code", "bureau", "indicator", "name", "period"),
    *("found", "action", "source", "location", "note"),
]
FROM_FRAME = ("indicator", "name", "period", "source", "location")
Texts = str | Sequence[str]


@dataclass
class Log:
    """Collects rows column by column; `frame()` makes one table of them."""

    bureau: str
    units: Units
    columns: dict[str, list[str]] = field(default_factory=lambda: {c: [] for c in LOG_COLUMNS})

    def add(
        self, severity: str, code: str, rows: pd.DataFrame, found: Texts = "", note: Texts = ""
    ) -> None:
        """Tell `code` of every row of an observation frame; texts are one for all or one each."""
        count = len(rows)
        for column in FROM_FRAME:
            self.columns[column] += rows[column].tolist()
        given = {"severity": severity, "code": code, "bureau": self.bureau}
        given |= {"action": say(f"indicators.action_{severity}")}
        for column, text in given.items():
            self.columns[column] += [text] * count
        self.columns["found"] += _each(found, count)
        self.columns["note"] += _each(note or meaning(code), count)

    def tell(self, severity: str, code: str, found: str, note: str, **place: str) -> None:
        """Tell `code` of something that is no single observation."""
        row = {column: place.get(column, "") for column in FROM_FRAME}
        self.add(severity, code, pd.DataFrame([row], columns=list(FROM_FRAME)), found, note)

    def amount(self, value: float, unit: str, small: bool = False) -> str:
        """Return a figure with its unit as readers see it, with every digit; `small`: in 万."""
        return amount(value, unit, self.units, in_full, small)

    def frame(self) -> pd.DataFrame:
        """Return LOG_COLUMNS as text, the gravest first, doubts about names last of theirs."""
        pairs = zip(self.columns["severity"], self.columns["code"], strict=True)
        graves = [2 * SEVERITIES.index(s) + (code == "unknown_indicator") for s, code in pairs]
        order = np.argsort(graves, kind="stable")
        arrays = {name: np.array(c, object)[order] for name, c in self.columns.items()}
        return pd.DataFrame(arrays, columns=LOG_COLUMNS, dtype="str")


def in_full(value: float) -> str:
    """Return a number's digits, all that are known and no exponent: 0.00008."""
    return plain_number(float(f"{value:.15g}"))


def meaning(code: str) -> str:
    """Return what a reason code means in the current language; an unknown one stays as it is."""
    return say_any(f"indicators.code_{code}", default=code)


def meanings(codes: str) -> str:
    """Return the words of codes joined by `|`, as `flags` holds them."""
    return say("indicators.comma").join(
        meaning(code) for code in codes.split("|") if "=" not in code
    )


def _each(texts: Texts, count: int) -> list[str]:
    return [texts] * count if isinstance(texts, str) else list(texts)


def flagged(frame: pd.DataFrame, mask: Iterable[bool], code: str) -> pd.DataFrame:
    """Return the frame with `code` added to the flags where `mask` holds."""
    places = np.flatnonzero(np.asarray(mask, dtype=bool))
    if not len(places):
        return frame
    flags = frame["flags"].to_numpy(object).copy()
    for place in places:
        flags[place] = joined(flags[place], code)
    return frame.assign(flags=flags)


def joined(*codes: str) -> str:
    """Return codes as flags hold them: once each, joined by `|`."""
    parts = [part for text in codes for part in str(text).split("|") if part]
    return "|".join(dict.fromkeys(parts))
