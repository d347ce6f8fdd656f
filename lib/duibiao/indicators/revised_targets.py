"""Targets that only a notice changes: 水费收入年度目标由6850万元调整为7100万元."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pandas as pd

from duibiao.indicators.log import Log, flagged
from duibiao.indicators.observations import UNSURE
from duibiao.indicators.tellings import base_value
from duibiao.vocabulary.catalogue import Catalogue, plain_name, uncounted
from duibiao.vocabulary.words import say

TURNED = re.compile(r"由[^，。；]{1,24}(?:调整|修订|调减|调增|核减|核增)(?:为|到|至)")
"""A goal told with the one before it."""
SHORTEST = 3  # Characters that a goal's name must have to be looked for in a sentence
CODE = "revised_by_notice"
_OF_SHEET = ("indicator", "period", "bound", "theme", "rule", "basis", "owner", "due", "schedule")
"""What the new goal has from the sheet's, which it replaces."""


def with_revised_goals(frame: pd.DataFrame, catalogue: Catalogue, log: Log) -> pd.DataFrame:
    """Put the goal that a notice turns a sheet's into in its place; the sheet's is told aside.

    A sentence tells both figures and the name; the sheet's goal of that name is the first of them.
    Of sheets that hold the second already none is told aside but the sentence's own first.
    """
    prose = frame["start"].notna() & frame["quote"].str.contains(TURNED)
    if not prose.any():
        return frame
    kept = [column for column in (*_OF_SHEET, "role", "flags") if column in frame]
    told = {column: frame[column].tolist() for column in kept}
    placed = np.zeros(len(frame), dtype=bool)
    for old, new in _pairs(frame, prose.to_numpy(bool)):
        before = _of_sheet(frame, old, catalogue)
        now = [] if before else _of_sheet(frame, new, catalogue)
        sheets = (before or now)[:1]
        for place in _told_alike(frame, new, sheets[0]) if sheets else []:
            for column in (c for c in _OF_SHEET if c in told):
                told[column][place] = told[column][sheets[0]]
            codes = told["flags"][place].split("|")
            told["flags"][place] = "|".join(code for code in codes if code not in UNSURE)
            told["role"][place] = "target"
            placed[place] = True
        for place in (*before, *([old] if now else [])):
            told["role"][place] = "context"
            placed[place] = True
    frame = frame.assign(**told)
    rows = frame[placed]
    log.add("repaired", CODE, rows, rows["name"].tolist(), say(f"indicators.note_{CODE}"))
    return flagged(frame, placed, CODE)


def _pairs(frame: pd.DataFrame, prose: np.ndarray) -> Iterator[tuple[int, int]]:
    """Yield the places of the goal before and the goal now of sentences that tell just both."""
    sentences: dict[tuple[str, str], list[int]] = {}
    sources, quotes = frame["source"].tolist(), frame["quote"].tolist()
    starts = frame["start"].tolist()
    for place in np.flatnonzero(prose).tolist():
        sentences.setdefault((sources[place], quotes[place]), []).append(place)
    for places in sentences.values():
        old, *rest = sorted(places, key=lambda place: int(starts[place]))
        if len(rest) == 1:
            yield old, rest[0]


def _told_alike(frame: pd.DataFrame, new: int, sheet: int) -> list[int]:
    """Return the places of prose that tell a goal, by its name or beside that of the sheet's."""
    named = frame["quote"].str.contains(frame["name"].iloc[sheet], regex=False)
    same = frame["start"].notna() & (named | (frame["name"] == frame["name"].iloc[new]))
    same &= frame["role"].isin(["target", frame["role"].iloc[new]])
    for column in ("value", "unit"):
        same &= frame[column] == frame[column].iloc[new]
    return np.flatnonzero(same).tolist()


def _of_sheet(frame: pd.DataFrame, old: int, catalogue: Catalogue) -> list[int]:
    """Return the places of sheets' goals of that figure whose name the sentence holds."""
    quote = plain_name(frame["quote"].tolist()[old])
    values, units, names = (frame[column].tolist() for column in ("value", "unit", "name"))
    wanted = base_value(values[old], units[old], catalogue.units)
    listed = (frame["start"].isna() & (frame["role"] == "target")).to_numpy(bool)
    return [
        place
        for place in np.flatnonzero(listed).tolist()
        if base_value(values[place], units[place], catalogue.units) == wanted
        # a sentence may say a name whole, or without the word that counts
        for told in [(plain_name(names[place]), uncounted(names[place]))]
        if any(len(name) >= SHORTEST and name in quote for name in told)
    ]
