"""The difference to the issue before, in lines for the head of a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from duibiao.analysis.benchmark.field import indicator_name
from duibiao.analysis.wording import number, percent, symbol
from duibiao.indicators.log import meanings
from duibiao.vocabulary.amounts import spaced
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import is_period, parse
from duibiao.vocabulary.statuses import status_word
from duibiao.vocabulary.words import say, say_any

PERCENT = ("growth_percent",)
PLAIN = ("rank", "bound", "due", "owner")
"""Figures without the row's unit."""
WRITTEN = 10
"""A figure of more digits has been worked out, not written by anybody."""


def line(row: Mapping[Any, Any], catalogue: Catalogue, several: bool = False) -> str:
    """Return one change in words: what, of when, from what to what, and why a light flipped.

    Of `several` bureaus it begins with whose it is.
    """
    kind = row["kind"]
    if kind == "first_issue":
        return str(row["reason"]) or say("changes.first_issue")
    before, after = (_shown(row[end], row, catalogue) for end in ("before", "after"))
    if before == after:
        before, after = (
            _shown(row[end], row, catalogue, whole=True) for end in ("before", "after")
        )
    what, reason = _what(row, catalogue), row["reason"]
    whose = catalogue.bureau_name(str(row["bureau"])) if several else ""
    told = {
        "what": spaced(whose, what) if whose else what,
        "before": before,
        "after": after,
        "reason": reason,
    }
    key = "light_because" if kind == "light" and row["reason"] else kind
    return say(f"changes.{key}", **told)


def summary_lines(counts: Mapping[str, int], told: Sequence[str], rest: int) -> list[str]:
    """Return the counts in one line, the lines told, and how many are left untold."""
    if counts["first_issue"]:
        return list(told)
    if not told:
        return [say("changes.nothing")]
    parts = [say(f"changes.count_{kind}", count=n) for kind, n in counts.items() if n]
    head = say("changes.head", counts=say("changes.comma").join(parts))
    return [head, *told, *([say("changes.rest", count=rest)] if rest else [])]


def _what(row: Mapping[Any, Any], catalogue: Catalogue) -> str:
    """Return subject, period and figure in words."""
    name = indicator_name(row["subject"], catalogue)
    when = parse(row["period"]).label() if is_period(row["period"]) else row["period"]
    figure = say(f"changes.figure_{row['figure']}")
    key = "what" if when else "what_undated"
    return say(f"changes.{key}", name=name, when=when, figure=figure)


def _shown(text: str, row: Mapping[Any, Any], catalogue: Catalogue, whole: bool = False) -> str:
    """Return a cell for people: codes as words, numbers with their unit, nothing as such."""
    figure = row["figure"]
    if known := say_any(f"changes.{figure}_{text}"):
        return known
    if figure == "status":
        return status_word(text)
    if text == "":
        return say("changes.nothing_there")
    if figure == "progress":
        return percent(float(text))
    if figure == "due" and is_period(text):
        return parse(text).label()
    if figure == "flags":
        return meanings(text)
    if figure in PLAIN:
        return text
    return spaced(
        _digits(text, whole), "%" if figure in PERCENT else symbol(row["unit"], catalogue)
    )


def _digits(text: str, whole: bool) -> str:
    """Return a number as people write it; `whole` keeps every digit of one that was worked out."""
    try:
        value = float(text)
    except ValueError:
        return text
    worked_out = sum(map(str.isdigit, text)) > WRITTEN
    return number(value) if worked_out and not whole else f"{value:,.12g}"
