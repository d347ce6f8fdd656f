"""The figures of a text as rows for the table of observations, and why each was read as it was."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pandas as pd

from duibiao.reading import READING_COLUMNS
from duibiao.reading.prose.extract import extract
from duibiao.reading.prose.record import Decision, Record
from duibiao.vocabulary.periods import PeriodError, parse
from duibiao.vocabulary.words import say, say_any

CODED = ("bound", "kind", "role", "theme")
LONGEST = 24
_FULL_WIDTH = re.compile(r"[０-９％．]")
_GROUPED = re.compile(r"[0-9０-９][,，][0-9０-９]{3}")


def told(text: str, record: Record) -> Iterator[tuple[str, str]]:
    """Yield each field of an explained figure in words with its rule, and the confidence last."""
    for field, decision in record.decisions:
        yield say(f"prose.field_{field}"), _told(text, field, decision)
    yield say("prose.field_confidence"), _confidence(record)


def explain(record: Record) -> str:
    """Return in words why the confidence in a record is not high."""
    return "；".join(say(f"prose.{code}") for code in record.reason.split("|") if code)


def _confidence(record: Record) -> str:
    word, why = say(f"prose.confidence_{record.confidence}"), explain(record)
    return f"{word}：{why}" if why else word


def _told(text: str, field: str, decision: Decision) -> str:
    """Return a decision in words, with what it overruled."""
    said = f"{_value(field, decision.value)} ← {say(f'prose.rule_{decision.rule}')}"
    words = " ".join(text[decision.start : decision.end].split())
    if words:
        said += f" “{words if len(words) <= LONGEST else '…' + words[-LONGEST:]}”"
    if decision.overruled:
        said += say("prose.overruled", decision=_told(text, field, decision.overruled))
    return f"{said} [{decision.rule}]"


def _value(field: str, value: str) -> str:
    """Return a code in the reader's words."""
    if not value:
        return say("prose.none")
    return say_any(f"show.{field}_{value}", default=value) if field in CODED else value


def readings(
    text: str, source: str, period: str | None = None, bureau: str | None = None
) -> pd.DataFrame:
    """Return the figures of a text as a frame with `READING_COLUMNS`, one row each, context too.

    `source` names the document for people; `period` and `bureau` as in `extract`.
    """
    return frame_of(extract(text, period, bureau), source)


def frame_of(records: Iterable[Record], source: str, text: str = "") -> pd.DataFrame:
    """Return figures already read as `readings` does; those explained need the `text`."""
    rows = [_row(record, source) | {"why": _why(text, record)} for record in records]
    frame = pd.DataFrame(rows, columns=list(READING_COLUMNS))
    return frame.astype(
        {"value": "float64", "resolution": "float64", "start": "Int64", "end": "Int64"}
    )


def _row(record: Record, source: str) -> dict[str, object]:
    quote = record.sentence.strip()
    begins = record.sentence_start + record.sentence.index(quote)
    return {
        "name": record.indicator.removeprefix(record.matter),
        "period": _canonical(record.period),
        "value": float(record.value),
        "unit": record.unit,
        "bound": record.bound,
        "kind": record.kind,
        "role": record.role,
        "theme": record.theme,
        "resolution": float(record.resolution),
        "rule": "",
        "base_period": _canonical(record.base_period),
        "schedule": "",
        "source": source,
        "location": say("prose.location", start=record.start, end=record.end),
        "quote": quote,
        "start": record.start - begins,
        "end": record.end - begins,
        "confidence": record.confidence,
        "repairs": "|".join(_repairs(record.text)),
        "note": explain(record),
    }


def _why(text: str, record: Record) -> str:
    said = told(text, record) if record.decisions else ()
    return "\n".join(f"{head} {words}" for head, words in said)


def _canonical(period: str) -> str:
    try:
        return str(parse(period)) if period else ""
    except PeriodError:
        return ""


def _repairs(text: str) -> list[str]:
    found = {"full_width": _FULL_WIDTH.search(text), "separator": _GROUPED.search(text)}
    return [code for code, match in found.items() if match]
