"""The figures of a text as rows for the table of observations."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pandas as pd

from duibiao.reading import READING_COLUMNS
from duibiao.reading.prose.explaining import explain, told
from duibiao.reading.prose.extract import extract
from duibiao.reading.prose.record import Record
from duibiao.vocabulary.periods import PeriodError, parse
from duibiao.vocabulary.words import say

_FULL_WIDTH = re.compile(r"[０-９％．]")
_GROUPED = re.compile(r"[0-9０-９][,，][0-9０-９]{3}")


def readings(
    text: str, source: str, period: str | None = None, bureau: str | None = None
) -> pd.DataFrame:
    """Return the figures of a text as a frame with `READING_COLUMNS`, one row each, context too.

    `source` names the document for people; `period` and `bureau` as in `extract`.
    """
    return frame_of(extract(text, period, bureau), source)


def frame_of(records: Iterable[Record], source: str, text: str = "") -> pd.DataFrame:
    """Return figures already read as `readings` does, those explained with their reasons, for which
    the `text` is needed.
    """
    rows = [_row(record, source) | {"why": _why(text, record)} for record in records]
    frame = pd.DataFrame(rows, columns=list(READING_COLUMNS))
    return frame.astype(
        {"value": "float64", "resolution": "float64", "start": "Int64", "end": "Int64"}
    )


def _row(record: Record, source: str) -> dict[str, object]:
    quote = record.sentence.strip()
    begins = record.sentence_start + record.sentence.index(quote)
    return {
        "name": record.indicator,
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
