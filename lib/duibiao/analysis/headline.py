"""One target in one line: the thing, the figure, its time, what was asked, the gap, and whose."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from typing import Any

from duibiao.analysis.wording import day, end_of, measured, number, placed, significant, spoken
from duibiao.vocabulary import bases
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import say

Row = Mapping[Any, Any]


def headline(row: Row, catalogue: Catalogue) -> str:
    """Return a row of `target_gaps` that is short of its target as a clause to be read aloud.

    高效节水灌溉面积：2023年1—10月完成0.96万亩，目标1.2万亩（2023年11月底），差0.24万亩，由农村水利股负责

    What is late without a gap, or cannot be judged, is told with the first clause of its reason.
    """
    rated = say("targets.rated", rating=row["official_rating"]) if row["official_rating"] else ""
    parts = [row["told"] + (say("targets.in_brackets", text=rated) if rated else "")]
    if row["status"] != "undecidable" and row["gap"] > 0:
        parts = [_done(row, catalogue), wanted(row, catalogue), _lacking(row, catalogue)]
    owner = catalogue.own(row["owner"])
    parts += [say("targets.head_owner", owner=owner)] if row["owner"] else []
    told = say("targets.comma").join(filter(None, parts))
    return say("targets.head", name=row["name"], told=told)


def _done(row: Row, catalogue: Catalogue) -> str:
    """Tell the figure with its period, and what it is counted by where that is known."""
    summed = row["rule"] == "reach" and row["unit"] != "%" and row["actual"] >= 0
    key = "rank" if row["rule"] == "rank" else "sum" if summed else "level"
    value = say(f"targets.bound_{row['actual_bound']}", value=_amount(row, "actual", catalogue))
    if row["actual_basis"] and (basis := bases.spoken(row["actual_basis"])):
        value += say("targets.in_brackets", text=basis)
    return say(f"targets.head_done_{key}", when=spoken(parse(row["actual_period"])), value=value)


def wanted(row: Row, catalogue: Catalogue) -> str:
    """Return what a row of `target_gaps` asks for and by when."""
    key = row["rule"] if row["rule"] in {"cap", "band", "rank"} else "goal"
    if key == "band":
        told = {"low": number(row["low"]), "high": _amount(row, "high", catalogue)}
    else:
        told = {"value": _amount(row, "target", catalogue)}
    key += "_implied" * (_worked_out(row) and key == "goal")
    return say(f"targets.head_asked_{key}", due=due_day(row["due"]), **told)


def due_day(text: str) -> str:
    """Return a due day of a row in words; the last of a month as 2023年11月底."""
    due = date.fromisoformat(text)
    return end_of(due) if due.day == monthrange(due.year, due.month)[1] else day(due)


def _lacking(row: Row, catalogue: Catalogue) -> str:
    excess = row["comparator"] == "<=" and row["rule"] not in {"improve", "rank"}
    if row["tier"] or not row["gap"] > 0:
        return ""
    key = "outside" if row["rule"] == "band" else "excess" if excess else "gap"
    about = "approx" if _worked_out(row) else "exact"
    gap = say(f"targets.bound_{about}", value=_amount(row, "gap", catalogue))
    return say(f"targets.head_{key}", gap=gap)


def _worked_out(row: Row) -> bool:
    """Whether a target is an amount worked out from a share, which is no more exact than that."""
    return bool(row["implied"]) and row["unit"] != "%"


def _amount(row: Row, column: str, catalogue: Catalogue) -> str:
    value = float(row[column])
    if _worked_out(row) and column != "actual":
        value = significant(value, 4 if column == "target" else 3)
    if row["rule"] == "rank":
        if column == "gap":
            return say("targets.places", value=number(value))
        asked = column == "target"
        return placed(value, row["tier" if asked else "actual_tier"], asked=asked)
    if column == "gap" and row["unit"] == "%":
        return say("targets.points", value=number(value))
    return measured(value, row["unit"], bool(row["told_small"]), catalogue)
