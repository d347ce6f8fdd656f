"""Targets that a notice or a remark changes: 水费收入年度目标由6850万元调整为7100万元."""

import re
from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd

from duibiao.indicators.log import Log, flagged, joined
from duibiao.indicators.observations import SUPERSEDED, UNSURE
from duibiao.indicators.task_goals import amounts
from duibiao.indicators.tellings import base_value
from duibiao.vocabulary.catalogue import Catalogue, plain_name, uncounted
from duibiao.vocabulary.revisions import CHANGED, REVISED
from duibiao.vocabulary.units import Units, plain
from duibiao.vocabulary.words import say

TURNED = re.compile(rf"[由从][^，。；]{{1,24}}{CHANGED.pattern}")
"""A goal told with the one before it."""
_GOAL = re.compile("目标|任务|计划|指标|控制数")
_NOTICE = re.compile("(?!.*(?:总结|汇报|报告)).*(?:通知|批复|决定|复函|的函).*")
"""The title of a text that changes goals; one that sends out a summary does not."""
_DAY = re.compile(r"(20\d\d)年(\d{1,2})月")
_MONTH = re.compile(
    r"(?:(20\d\d)年|(?<![\d年至到止~～—–-]))(\d{1,2})月(?!底|末|前|以前|[至到~～—–-])"
)
_FIGURE = r"\s*(\d[\d.,]*\s*(?:[^\W\d]|[%％‰]){0,16}?)"
_BEFORE = re.compile(
    rf"[由从]{_FIGURE}(?={CHANGED.pattern})"
    rf"|(?:年初(?:目标|计划|任务|下达)|原(?:定|目标|计划|任务))数?为?{_FIGURE}"
    r"(?=[，,；;。（）() ]|$)"
)
"""The goal before a revision in a remark: 由30公里调整为25公里, 年初目标30公里."""
SHORTEST = 3  # Characters that a goal's name must have to be looked for in a sentence
CODE = "revised_by_notice"
_OF_SHEET = ("indicator", "period", "bound", "theme", "rule", "basis", "owner", "due", "schedule")
"""What the new goal has from the sheet's, which it replaces."""


def noticed(readings: pd.DataFrame, text: str) -> pd.DataFrame:
    """Return readings of a text with the month in the note of each goal that it changes: that of
    the sentence, else of a notice."""
    title = _NOTICE.match(text.lstrip())
    about, key = (title[0], "notice_of") if title else ("", "changed_of")
    days = list(_DAY.finditer(text)) if title else []
    notes, quotes, roles = (readings[column].tolist() for column in ("note", "quote", "role"))
    for place in np.flatnonzero(readings["quote"].str.contains(CHANGED)).tolist():
        quote, start = quotes[place], int(readings["start"].iloc[place])
        turns = [turn for turn in CHANGED.finditer(quote) if turn.end() <= start <= turn.end() + 1]
        before = quote[: turns[0].start()] if turns else ""
        if not turns or (roles[place] != "target" and not _GOAL.search(about + before)):
            continue
        end = text.find(quote) + len(quote)
        earlier = [one for one in days if one.start() < end] or days
        if found := list(_MONTH.finditer(before)) or earlier:
            year = found[-1][1] or readings["period"].iloc[place][:4]
            when = say(f"indicators.{key}", year=year, month=found[-1][2])
            notes[place] = say("indicators.join").join(filter(None, (when, notes[place])))
    return readings.assign(note=notes)


def with_revised_goals(frame: pd.DataFrame, catalogue: Catalogue, log: Log) -> pd.DataFrame:
    """Put the goal that a notice turns a sheet's into in its place; the sheet's is told aside.

    A sentence tells both figures and the name; the sheet's goal of that name is the first of them.
    Of sheets that hold the second already none is told aside but the sentence's own first. What a
    goal's own remark says it was before is told aside too.
    """
    prose = frame["start"].notna() & frame["quote"].str.contains(CHANGED)
    if not prose.any():
        return _remarked(frame, catalogue.units)
    kept = [column for column in (*_OF_SHEET, "role", "flags", "note") if column in frame]
    told = {column: frame[column].tolist() for column in kept}
    placed = np.zeros(len(frame), dtype=bool)
    goals = _Goals(frame, catalogue.units)
    for old, new in _pairs(frame, prose.to_numpy(bool)):
        before = goals.of_sheet(old)
        model, *_ = (*before, *goals.of_sheet(new), new)
        if model == new and not goals.is_news(old, new):
            continue
        for place in [old, new, *goals.told_alike(new, model)]:
            for column in (c for c in _OF_SHEET if c in told):
                told[column][place] = told[column][model]
            if model != new:  # a sheet bears the sentence out: no doubt of its reading is left
                codes = told["flags"][place].split("|")
                told["flags"][place] = "|".join(code for code in codes if code not in UNSURE)
                when = told["note"][place].partition(say("indicators.join"))[0]
                told["note"][place] = when if re.search(REVISED, when) else ""
            told["role"][place] = "target"
            placed[place] = True
        for place in (*before, old):
            told["role"][place] = "context"
            told["flags"][place] = joined(told["flags"][place], SUPERSEDED)
            placed[place] = True
    frame = frame.assign(**told)
    rows = frame[placed]
    log.add("repaired", CODE, rows, rows["name"].tolist(), say(f"indicators.note_{CODE}"))
    return _remarked(flagged(frame, placed, CODE), catalogue.units)


def _remarked(frame: pd.DataFrame, units: Units) -> pd.DataFrame:
    """Return the frame with the goals that remarks tell of those in their place."""
    notes = frame["note"].where(frame["role"] == "target", "").tolist()
    told = [(place, found) for place, found in enumerate(map(_BEFORE.search, notes)) if found]
    marked = frame.iloc[[place for place, _ in told]].to_dict("records")
    rows: list[dict[Any, Any]] = []
    for row, (_, found) in zip(marked, told, strict=True):
        value = _in_unit(found[1] or found[2], row["unit"], units)
        if value is not None and value != row["value"]:
            aside = {"value": value, "role": "context", "note": ""}
            rows.append({**row, **aside, "flags": joined(row["flags"], SUPERSEDED)})
    more = pd.DataFrame(rows, columns=frame.columns)
    return pd.concat([frame, more.astype(frame.dtypes)], ignore_index=True) if rows else frame


def _in_unit(told: str, wanted: str, units: Units) -> float | None:
    """Return a remark's figure in the unit of its row; a bare number is in that of the row."""
    told = plain(told)
    if told[-1].isdecimal():
        return float(told.replace(",", ""))
    found = next(iter(amounts(told)), None)
    if found is None or found.end < len(told):  # 3个标段 are none of the row's
        return None
    if found.unit == wanted:
        return float(found.value)
    alike = units.comparable(found.unit, wanted)
    return units.convert(float(found.value), found.unit, wanted) if alike else None


def _pairs(frame: pd.DataFrame, prose: np.ndarray) -> Iterator[tuple[int, int]]:
    """Yield the places of the goal before and the goal now of sentences that tell both."""
    sentences: dict[tuple[str, str], list[int]] = {}
    sources, quotes = frame["source"].tolist(), frame["quote"].tolist()
    starts = frame["start"].fillna(-1).astype(int).tolist()
    for place in np.flatnonzero(prose).tolist():
        sentences.setdefault((sources[place], quotes[place]), []).append(place)
    roles, units = frame["role"].tolist(), frame["unit"].tolist()
    for (_, quote), places in sentences.items():
        spans = [turn.span() for turn in TURNED.finditer(quote)]
        for turn in CHANGED.finditer(quote):
            new = [p for p in places if turn.end() <= starts[p] <= turn.end() + 1][:1]
            alike = [p for p in places for n in new if units[p] == units[n]]
            old = max(
                (p for p in alike if starts[p] < turn.start()), key=starts.__getitem__, default=-1
            )
            told = any(begin < starts[old] < turn.end() <= end for begin, end in spans)
            if old >= 0 and (told or (roles[old], roles[new[0]]) == ("context", "target")):
                yield old, new[0]


class _Goals:
    """The places of a frame's figures by what they measure."""

    def __init__(self, frame: pd.DataFrame, units: Units) -> None:
        columns = ("name", "quote", "role", "value", "unit")
        self.names, self.quotes, self.roles, values, unit = (frame[c].tolist() for c in columns)
        self.listed = frame["start"].isna().tolist()
        self.written = list(zip(values, unit, strict=True))
        self.bases = [base_value(*one, units) for one in self.written]
        self.places: dict[tuple[str, float], list[int]] = {}
        for place, base in enumerate(self.bases):
            self.places.setdefault(base, []).append(place)

    def is_news(self, old: int, new: int) -> bool:
        """Whether a sentence speaks of a goal, which none has before or now by another name."""
        same = {*self.places[self.bases[old]], *self.places[self.bases[new]]} - {new}
        known = any(self.roles[place] == "target" for place in same)
        return bool(_GOAL.search(CHANGED.split(self.quotes[new])[0])) and not known

    def told_alike(self, new: int, sheet: int) -> list[int]:
        """Return the places of prose that tell a goal, by its name or beside that of the sheet."""
        name, roles = self.names[sheet], {"target", self.roles[new]}
        return [
            place
            for place in self.places[self.bases[new]]
            if self.written[place] == self.written[new] and self.roles[place] in roles
            if not self.listed[place]
            if (name and name in self.quotes[place]) or self.names[place] == self.names[new]
        ]

    def of_sheet(self, old: int) -> list[int]:
        """Return the places of sheets' goals of that figure whose name the sentence holds."""
        quote = plain_name(self.quotes[old])
        return [
            place
            for place in self.places[self.bases[old]]
            if self.listed[place] and self.roles[place] == "target"
            # a sentence may say a name whole, or without the word that counts
            for told in [(plain_name(self.names[place]), uncounted(self.names[place]))]
            if any(len(name) >= SHORTEST and name in quote for name in told)
        ]
