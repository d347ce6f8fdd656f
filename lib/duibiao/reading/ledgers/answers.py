"""What an analyst settled about a form: it stands above what heads and rows propose.

A form is known by its heads without their times, in any order, so that next month's sheet is the
same form.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from duibiao.reading.ledgers import headers
from duibiao.reading.ledgers.columns import Column
from duibiao.reading.workbooks.sheets import Answer
from duibiao.vocabulary.periods import Period, months

MEANINGS: dict[str, tuple[str, str]] = {
    **{code: (code, "") for code in ("indicator", "entity", "section", "unit", "owner", "due")},
    **{code: (code, "") for code in ("note", "ignore", "approved")},
    **{code: (code, "") for code in ("of_target", "growth", "delta", "rank")},
    "actual": ("actual", ""),
    "month": ("actual", "month"),
    "so_far": ("actual", "so_far"),
    "prior": ("actual", "prior"),
    "prior_year": ("actual", "prior_year"),
    "target": ("target", "year"),
}
"""What a column may be said to hold: its code among the heads, and how its time differs."""
STAGES = ("running", "each", "schedule")
"""What a column of a month, quarter or half-year may be said to hold."""
SORTS = ("tasks", "problems", "figures", "ignore")
"""What a table may be said to be."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_PART = re.compile(r"\d{1,2}\s*(?:[-—–~～至.]\s*\d{1,2})?\s*(?=[月日号])|第?[一二三四1-4](?=季)")


def fingerprint(columns: Iterable[Column]) -> str:
    """Return what a table's heads have in common with those of every other month."""
    keys = sorted(set(head_keys(columns).values()) - {""})
    return hashlib.sha256("|".join(keys).encode()).hexdigest()[:8]


def head_keys(columns: Iterable[Column]) -> dict[int, str]:
    """Return each column's heads without times, by its number: years count from the latest."""
    given = list(columns)
    years = [int(year) for c in given for word in c.words for year in _YEAR.findall(word)]
    latest = max(years, default=0)
    return {c.number: "/".join(_timeless(word, latest) for word in c.words) for c in given}


def _timeless(word: str, latest: int) -> str:
    word = _YEAR.sub(lambda year: f"N-{latest - int(year[0])}", headers.plain(word))
    return _PART.sub("", word)


def about(columns: Sequence[Column], answers: Sequence[Answer], what: str) -> dict[str, str]:
    """Return the answers to one kind of question about a table, by head."""
    if not answers:
        return {}
    form = fingerprint(columns)
    return {one.column: one.says for one in answers if one.form == form and one.what == what}


def settled(
    columns: list[Column], answers: Sequence[Answer], ledger: str, base: Period | None
) -> list[Column]:
    """Return the columns with what an analyst said they hold, in place of what was proposed."""
    means, units = about(columns, answers, "means"), about(columns, answers, "unit")
    if not means and not units:
        return columns
    keys = head_keys(columns)
    named = any(column.means == "indicator" for column in columns)
    told = [_meant(c, means.get(keys[c.number], ""), ledger, base) for c in columns]
    told = [replace(c, name="") if named and keys[c.number] in means else c for c in told]
    return [replace(c, unit=units.get(keys[c.number], c.unit)) for c in told]


def _meant(column: Column, says: str, ledger: str, base: Period | None) -> Column:
    if says in STAGES:
        return _staged(column, says, base)
    if ledger != "figures":
        return replace(column, means=says) if says in _listed(ledger) else column
    if says not in MEANINGS:
        return column
    means, span = MEANINGS[says]
    period = _period(column, span, base)
    return replace(column, means=means, span=span, period=period, carried=False, doubt="")


def _listed(ledger: str) -> set[str]:
    return {means for means, _ in headers.dictionary(ledger).values()}


def _period(column: Column, span: str, base: Period | None) -> Period | None:
    own = column.period
    if span == "year" and base is not None and own is not None and own.year > base.year:
        return own
    if span == "so_far" and base is not None:
        return months(base.year, 1, base.year, base.last.month)
    return headers.beside(span, base) or column.period


def _staged(column: Column, says: str, base: Period | None) -> Column:
    """A stage's column holds its own figure, or what was reached or is asked for by its end."""
    period, means = column.period, "schedule" if says == "schedule" else "actual"
    if period is not None and says != "each":
        period = months(period.year, 1, period.year, period.last.month)
    return replace(column, means=means, span="", period=period, carried=False, doubt="")


def sort_of(columns: Sequence[Column], answers: Sequence[Answer]) -> str:
    """Return what an analyst said a table is, "" where nothing was said."""
    return about(columns, answers, "sort").get("", "")
