"""What is asked about figures and lists: conflicts, units, comparators, doubts, states."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

import pandas as pd

from duibiao.indicators import answers as kept
from duibiao.indicators.asking import of_tables
from duibiao.indicators.asking.question import (
    SEVERAL,
    Desk,
    Place,
    Question,
    column_of,
    columns_of,
    first,
    parts,
    question,
    some,
)
from duibiao.indicators.log import in_full
from duibiao.indicators.observations import JOIN
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import say

CANDIDATES = 6
LONG = 4  # Characters from which a text tells what was done; fewer are a word for a state
UNSURE = r"\b(?:low|medium)_confidence\b"
DOWN = re.compile(r"事故|漏损|死亡|伤亡|成本|能耗|投诉|超标|损失|欠费|逾期|开采量|用水量|取水量")
MENDED = re.compile(r"清收|追缴|回收|整改|治理|办结|处置|下降|降低|减少|压减|节约|覆盖")
"""What nobody wants more of, and what is done about it."""
OPEN = re.compile("[未尚待缓停暂差]|正在|没有")  # What tells of work still to be done
LIKELY = {
    ("task", True): "behind",
    ("task", False): "smooth",
    ("problem", True): "open",
    ("problem", False): "put_right",
}
"""What a word for a state is proposed to mean, by its list and whether work is still to be done."""


@dataclass(frozen=True)
class _Conflict:
    """A figure that sources tell differently: the row that stands, and those against it."""

    row: Mapping[Any, Any]
    against: list[Mapping[Any, Any]]

    @property
    def columns(self) -> tuple[Place, ...]:
        """The columns of one sheet that tell it differently, () where it is not two of one."""
        places = {column_of(*parts(one)) for one in (self.row, *self.against)}
        if len(places) < 2 or len({place[:2] for place in places}) > 1:
            return ()
        return tuple(sorted(places, key=lambda p: (len(p[2]), p[2])))


def conflicts(desk: Desk) -> Iterator[Question]:
    """Ask which source holds; where two columns of a sheet differ row by row, which is misread."""
    found = list(_conflicting(desk))
    counted = Counter(one.columns for one in found)
    for columns, times in counted.items():
        if columns and times >= SEVERAL:
            yield from of_tables.clashing(desk, columns[-1], times)
    for one in found:
        if not one.columns or counted[one.columns] < SEVERAL:
            yield _of_conflict(desk, one)


def _conflicting(desk: Desk) -> Iterator[_Conflict]:
    """Yield the conflicts of the period's year and of the year it is compared with."""
    log = desk.book.log[desk.book.log["code"] == "conflict"]
    found, year = desk.book.observations, desk.book.period.year
    found = found[found["flags"].str.contains(r"\bconflict\b") & (found["role"] != "context")]
    for row in found.to_dict("records"):
        if year - 1 <= parse(row["period"]).last.year <= year:
            same = (log["indicator"] == row["indicator"]) & (log["period"] == row["period"])
            yield _Conflict(row, log[same].to_dict("records"))


def _of_conflict(desk: Desk, one: _Conflict) -> Question:
    row = one.row
    said = [f"{in_full(row['value'])}{row['unit']}{kept.FOUND_IN}{first(row)}"]
    said += [f"{other['found']}{kept.FOUND_IN}{first(other)}" for other in one.against]
    words = tuple(dict.fromkeys(said))
    likely = "" if "unsettled" in row["flags"] else words[0]
    samples = some(word.partition(kept.FOUND_IN)[0] for word in words)
    told = {"where": some(map(desk.where, (row, *one.against))), "samples": samples}
    told |= {"period": row["period"], "role": row["role"]}
    name, rows = desk.book.catalogue.name(row["indicator"]), desk.rows(desk.of(row["indicator"]))
    return question("conflict", name, rows, (*words, "drop"), likely, **told)


def units(desk: Desk) -> Iterator[Question]:
    """Ask for a unit that cannot be the indicator's, or is missing but not in a whole column."""
    log, readings = desk.book.log, desk.book.readings
    for code in ("unit_mismatch", "unit_assumed"):
        for name, rows in log[log["code"] == code].groupby("name", sort=False):
            if all(at in desk.unitless or at in desk.doubtful for at in columns_of(rows)):
                continue
            own = readings[(readings["name"] == name) & readings["value"].notna()]
            wanted = desk.book.catalogue.unit(rows.iloc[0]["indicator"])
            for unit in dict.fromkeys(own["unit"]):
                if _is_odd(desk, unit, wanted, assumed=code == "unit_assumed"):
                    yield _of_unit(desk, rows, unit, wanted)


def _is_odd(desk: Desk, unit: str, wanted: str, *, assumed: bool) -> bool:
    """Whether a unit must be asked about: one that cannot be, or none where one is needed."""
    if assumed:
        return not unit and not desk.book.catalogue.units.counted(wanted)
    return bool(unit) and not desk.book.catalogue.units.comparable(unit, wanted)


def _of_unit(desk: Desk, rows: pd.DataFrame, unit: str, wanted: str) -> Question:
    name, units = str(rows.iloc[0]["name"]), desk.book.catalogue.units
    same = (one for one in map(str, units.table.index) if units.comparable(one, wanted))
    offered = [wanted] if unit else list(dict.fromkeys((wanted, *same)))[:CANDIDATES]
    told = {"where": some(map(desk.where, rows.to_dict("records"))), "samples": some(rows["found"])}
    choices = (*offered, "own", "drop")
    asked = question("unit", name, 2 * len(rows), choices, wanted, detail=unit, **told)
    bare = {"question": say("review.ask_no_unit", subject=name, unit=wanted)}
    return asked if unit else {**asked, **bare}


def comparators(desk: Desk) -> Iterator[Question]:
    """Ask whether a target is a cap where its name says so and nothing else does."""
    figures = desk.figures
    bare = (figures["role"] == "target") & (figures["bound"] == "exact") & (figures["value"] != 0)
    unknown = figures["flags"].str.contains("unknown_indicator", regex=False)
    asked = figures[bare & unknown & (figures["rule"] == "")]
    for name, rows in asked.groupby("indicator", sort=False):
        if DOWN.search(str(name)) and not MENDED.search(str(name)):
            told = {"where": first(rows.iloc[0]), "samples": some(desk.amounts(rows))}
            yield question("comparator", str(name), 2 * len(rows), ("max", "min"), "max", **told)


def readings_in_doubt(desk: Desk) -> Iterator[Question]:
    """Ask whether figures of prose that a verdict or a growth waits for, and nothing bears out,
    were read right, once an indicator."""
    unsure = desk.compared["flags"].str.contains(UNSURE)
    marked = _marked(desk.book.readings)
    for indicator, own in desk.compared.groupby("indicator", sort=False):
        rows = own[unsure[own.index]]
        rows = rows[[_waits(row, own, unsure) for row in rows.to_dict("records")]]
        tokens = _tokens(marked, rows)
        if tokens:
            told = {"where": some(map(desk.where, rows.to_dict("records")))}
            told |= {"samples": some(desk.amounts(rows), len(rows)), "detail": "|".join(tokens)}
            name, codes = desk.book.catalogue.name(indicator), kept.KINDS["reading"].codes
            yield question("reading", name, desk.rows(own), codes, "yes", **told)


def _waits(row: Mapping[Any, Any], own: pd.DataFrame, unsure: pd.Series[bool]) -> bool:
    """Whether a figure would be judged or compared, and no certain one of its time tells it."""
    alike = own[own["unit"] == row["unit"]]
    same = alike[(alike["period"] == row["period"]) & (alike["role"] == row["role"])]
    judged = "target" in set(alike["role"]) or alike["period"].nunique() > 1
    return bool(judged and unsure[same.index].all())


def _marked(readings: pd.DataFrame) -> list[tuple[str, str, str]]:
    """Return the readings of prose by source and place, with the marks `answers` knows them by."""
    marks = zip(readings["source"], readings["location"], kept.tokens(readings), strict=True)
    return [one for one in marks if one[-1]]


def _tokens(marked: Iterable[tuple[str, str, str]], figures: pd.DataFrame) -> list[str]:
    """Return the marks of the readings that figures come from."""
    places = {
        told
        for row in figures.to_dict("records")
        for told in product(row["source"].split(JOIN), row["location"].split(JOIN))
    }
    return list(dict.fromkeys(mark for *place, mark in marked if tuple(place) in places))


def states(desk: Desk) -> Iterator[Question]:
    """Ask what a word for how a task or a problem stands means, once for each sort of list; texts
    of a column that tell at length what was done are asked about together.
    """
    log = desk.book.log
    for kind, codes in (("task", kept.OF_TASKS), ("problem", kept.OF_PROBLEMS)):
        lost = log[log["code"] == f"{kind}_state_unread"]
        places = pd.Series(columns_of(lost), lost.index, dtype=object)
        told = lost["found"].groupby(places, sort=False).transform("nunique") >= SEVERAL
        words = lost["found"].mask(told & (lost["found"].str.len() >= LONG), places.map(str))
        for _, rows in lost.groupby(words, sort=False):
            found = list(dict.fromkeys(rows["found"]))
            likely = LIKELY[kind, bool(OPEN.search("".join(found)))]
            samples = some(name for word in found for name in _standing_so(desk, word))
            shown = {"where": some(map(first, rows.to_dict("records"))), "samples": samples}
            subject = kept.WORDS.join(found)
            yield question("state", subject, len(rows), codes, likely, detail=kind, **shown)


def _standing_so(desk: Desk, word: str) -> Iterator[str]:
    """Yield the tasks and problems of which a list says this word."""
    tasks, problems = desk.book.tasks, desk.book.problems
    for frame, name, said in ((tasks, "task", "told"), (problems, "problem", "note")):
        if len(frame):  # an office without a list of problems has no columns of one
            yield from frame.loc[frame[said].str.contains(word, regex=False), name]
