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
from duibiao.vocabulary.periods import Period, months, year

MEANINGS: dict[str, tuple[str, str]] = {
    **{code: (code, "") for code in ("indicator", "entity", "section", "unit", "owner", "due")},
    **{code: (code, "") for code in ("note", "ignore", "approved", "period")},
    **{code: (code, "") for code in ("of_target", "growth", "delta", "rank")},
    "person": ("leader", ""),
    "actual": ("actual", ""),
    "month": ("actual", "month"),
    "so_far": ("actual", "so_far"),
    "prior": ("actual", "prior"),
    "prior_year": ("actual", "prior_year"),
    "target": ("target", "year"),
    "next_target": ("target", "next"),
    "revised": ("target", "revised"),
}
"""What a column may be said to hold: its code among the heads, and how its time differs."""
LISTED = {
    "tasks": {"task": "task", "owner": "unit", "person": "owner", "due": "due"}
    | {"state": "progress", "status": "status", "done": "done"}
    | {"note": "note", "ignore": "ignore"},
    "problems": {"problem": "problem", "owner": "unit", "person": "owner", "due": "due"}
    | {"found": "found", "state": "standing", "done": "closed"}
    | {"note": "note", "ignore": "ignore"},
}
"""What a column of a list may be said to hold, with its code among the heads of such lists."""
PLAIN_HEADS = {"actual": "完成数", "so_far": "累计完成数"}
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
    years = [int(year) for c in given for word in c.written for year in _YEAR.findall(word)]
    latest = max(years, default=0)
    return {c.number: "/".join(_timeless(word, latest) for word in c.written) for c in given}


def _timeless(word: str, latest: int) -> str:
    word = _YEAR.sub(lambda year: f"N-{latest - int(year[0])}", headers.plain(word))
    return _PART.sub("", word)


def about(columns: Sequence[Column], answers: Sequence[Answer], what: str) -> dict[str, str]:
    """Return the answers to one kind of question about a table, by head."""
    if not answers:
        return {}
    form = fingerprint(columns)
    return {one.column: one.says for one in answers if one.form == form and one.what == what}


def plain_heads(levels: Sequence[tuple[str, ...]], given: Sequence[Answer]) -> dict[str, str]:
    """Return the heads that were said to be of the table's own time, with a plain word for each."""
    columns = [Column(number, words, written=words) for number, words in enumerate(levels)]
    means = about(columns, given, "means")
    keys = head_keys(columns) if means else {}
    said = {words[-1]: means.get(keys.get(n, ""), "") for n, words in enumerate(levels) if words}
    return {word: PLAIN_HEADS[says] for word, says in said.items() if says in PLAIN_HEADS}


def settled(
    columns: list[Column], answers: Sequence[Answer], ledger: str, base: Period | None
) -> list[Column]:
    """Return the columns with what an analyst said they hold, in place of what was proposed."""
    means, units = about(columns, answers, "means"), about(columns, answers, "unit")
    if not means and not units:
        return columns
    keys = head_keys(columns)
    now = _now(columns, base)
    told = [_meant(c, means.get(keys[c.number], ""), ledger, (base, now)) for c in columns]
    named = any(column.means == "indicator" for column in told)
    if ledger != "figures":
        told = _alone(told, {c.number for c in told if keys[c.number] in means}, ledger)
    told = _then(told, means, keys, base)
    told = [replace(c, name="") if named and keys[c.number] in means else c for c in told]
    return [replace(c, unit=units.get(keys[c.number], c.unit)) for c in told]


def _then(
    columns: list[Column], means: dict[str, str], keys: dict[int, str], base: Period | None
) -> list[Column]:
    """Let 同期 beside a part of the year that an analyst pointed to be that part a year before."""
    now = _now(columns, base)
    if now is None or base is None or now == base:
        return columns
    return [
        replace(c, period=now.before())
        if c.span == "prior" and keys[c.number] not in means and c.period == base.before()
        else c
        for c in columns
    ]


def certain(columns: list[Column], given: Sequence[Answer]) -> list[Column]:
    """Return the columns of which an analyst said what they hold without a doubt, and all whose
    rates do not fit: she then finds the office's rates at fault.
    """
    means = about(columns, given, "means")
    keys = head_keys(columns) if means else {}
    said = {number for number, key in keys.items() if key in means}
    return [
        replace(c, doubt="") if c.number in said or (said and c.doubt == "rate_in_doubt") else c
        for c in columns
    ]


def _now(columns: list[Column], base: Period | None) -> Period | None:
    """Return the longest time up to which figures of a part of the table's year run."""
    if base is None:
        return None
    done = (c.period for c in columns if c.means in {"", "actual"})
    own = [period for period in done if period and period.year == base.year]
    parts = [p for p in own if (p.months < 12 if base.is_year else p.months >= base.months)]
    return max(parts, key=lambda period: (period.last, period.months), default=base)


Times = tuple[Period | None, Period | None]
"""The table's own period, and the time up to which its figures run."""


def _meant(column: Column, says: str, ledger: str, times: Times) -> Column:
    if says in STAGES:
        return _staged(column, says)
    if ledger != "figures":
        return replace(column, means=LISTED[ledger].get(says, column.means))
    if says not in MEANINGS:
        return column
    means, span = MEANINGS[says]
    period = _period(column, span, times)
    return replace(column, means=means, span=span, period=period, carried=False, doubt="")


def _alone(columns: list[Column], said: set[int], ledger: str) -> list[Column]:
    """Leave a list no column of names before the one that an analyst pointed to."""
    main = ledger.removesuffix("s")
    first = min((c.number for c in columns if c.number in said and c.means == main), default=0)
    before = (c.means == main and c.number < first for c in columns)
    return [replace(c, means="note") if b else c for c, b in zip(columns, before, strict=True)]


def _period(column: Column, span: str, times: Times) -> Period | None:
    (base, now), own = times, column.period
    if base is None or now is None:
        return own
    if span == "year" and own is not None and own.year > base.year:
        return own
    if span == "so_far":
        return months(base.year, 1, base.year, now.last.month)
    if span == "prior":
        return now.before()
    if span == "next":
        return year(base.year + 1)
    return headers.beside(span, base) or own


def _staged(column: Column, says: str) -> Column:
    """A stage's column holds its own figure, or what was reached or is asked for by its end."""
    period, means = column.period, "schedule" if says == "schedule" else "actual"
    if period is not None and says != "each":
        period = months(period.year, 1, period.year, period.last.month)
    return replace(column, means=means, span="", period=period, carried=False, doubt="")


def sort_of(columns: Sequence[Column], answers: Sequence[Answer]) -> str:
    """Return what an analyst said a table is, "" where nothing was said."""
    return about(columns, answers, "sort").get("", "")
