"""The two or three sentences a report opens with, and the notes on its data."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from duibiao.analysis import benchmark as field_analysis
from duibiao.analysis.lights import status_counts
from duibiao.indicators import Book, unread
from duibiao.presentation import names
from duibiao.presentation.numbers import day
from duibiao.vocabulary.words import language, say

BEST = 3


def cleanup(frame: pd.DataFrame, log: pd.DataFrame, book: Book) -> Iterator[str]:
    """Say how many figures came from how many sources, and what is in doubt."""
    sources = book.readings["source"].nunique()
    yield say(
        "desk.cleanup_counts",
        period=book.period.label(),
        figures=len(frame),
        sources=sources,
        repaired=int((log["severity"] == "repaired").sum()),
    )
    doubts = int((log["severity"] == "doubt").sum())
    refused = int((log["severity"] == "refused").sum())
    told = {"doubts": doubts, "refused": refused}
    parts = [say(f"desk.cleanup_{key}", count=count) for key, count in told.items() if count]
    if parts:
        yield say("desk.cleanup_reasons", told=say("desk.comma").join(parts))
    yield from _claims(book.claims)


def _claims(claims: pd.DataFrame) -> Iterator[str]:
    wrong, right = (int((claims["holds"] == held).sum()) for held in ("false", "true"))
    if len(claims):
        open_ = len(claims) - wrong - right
        yield say("desk.cleanup_claims", total=len(claims), right=right, wrong=wrong, open=open_)


def benchmark(places: pd.DataFrame, book: Book) -> Iterator[str]:
    """Say how many figures could be compared, where the bureau leads and where it trails."""
    rule = field_analysis.rule_sentence(book.bureau, book.catalogue, field_analysis.Settings())
    ranked = places[places["rank"].notna() & (places["peers"] > 0)]
    if ranked.empty:
        yield say("desk.benchmark_none", rule=rule)
        return
    tier = ranked[ranked["first_tier"].astype("boolean").fillna(value=False)]
    yield say("desk.benchmark_counts", rule=rule, ranked=len(ranked), tier=len(tier))
    best, worst = ranked.sort_values(["rank", "indicator"]).iloc[[0, -1]].to_dict("records")
    ends = (("best", best), ("worst", worst)) if len(ranked) > 1 else (("only", best),)
    for key, row in ends:
        yield say(
            f"desk.benchmark_{key}", name=row["name"], rank=row["rank"], total=row["peers"] + 1
        )


def supervision(tasks: pd.DataFrame, problems: pd.DataFrame, book: Book) -> Iterator[str]:
    """Say how the tasks stand, which is latest, and how many problems are open."""
    if tasks.empty:
        yield say("desk.supervision_none", period=book.period.label())
        return
    counts = status_counts(tasks["status"])
    yield say("desk.supervision_counts", as_of=day(book.as_of), total=len(tasks), counts=counts)
    late = tasks[tasks["days_overdue"].fillna(0) > 0].sort_values("days_overdue", ascending=False)
    if len(late):
        row = late.iloc[0]
        yield say("desk.supervision_latest", task=row["task"], days=int(row["days_overdue"]))
    if len(problems):
        open_ = int(problems["status"].isin(["open", "overdue", "relapsed"]).sum())
        yield say("desk.supervision_problems", total=len(problems), open=open_)


def data_notes(book: Book) -> Iterator[str]:
    """Say where the data come from, what is inferred or derived, and which series broke."""
    yield from (say("desk.note_unread", **told) for told in _unread(book))
    row = book.catalogue.bureaus.loc[book.bureau]
    if row["inferred"] == "yes":
        yield say("desk.note_inferred", note=row[f"note_{language()}"])
    sources = book.readings["source"]
    counts = sources[~sources.str.startswith(names.CALCULATION)].value_counts().sort_index()
    for source, count in counts.sort_values(ascending=False, kind="stable").head(8).items():
        yield say("desk.note_source", source=source, count=count)
    derived = int(book.observations["flags"].str.contains("derived").sum())
    if derived:
        yield say("desk.note_derived", count=derived)
    yield from _breaks(book)


def _unread(book: Book) -> Iterator[dict[str, str]]:
    """Give each file that was not read, with where and why first."""
    first = unread(book).drop_duplicates("source")
    for source, location, found in first[["source", "location", "found"]].itertuples(index=False):
        why = " ".join(filter(None, (location, found)))
        yield {"source": source, "why": why}


def _breaks(book: Book) -> Iterator[str]:
    table = book.catalogue.breaks
    own = table["bureau"].isin(["", book.bureau])
    for row in table[own & table["indicator"].isin(book.observations["indicator"])].itertuples():
        yield say(
            "desk.note_break",
            name=book.catalogue.name(row.indicator),
            before=row.before,
            after=row.after,
            reason=getattr(row, f"reason_{language()}"),
        )
