"""The rule and the words behind each field of a figure, in words for who asks why."""

from __future__ import annotations

from collections.abc import Iterator

from duibiao.reading.prose.decisions import Decision
from duibiao.reading.prose.record import Record
from duibiao.vocabulary.words import language, lexicon, say

CODED = ("bound", "kind", "role", "theme")
LONGEST = 24


def told(text: str, record: Record) -> Iterator[tuple[str, str]]:
    """Yield each field of an explained figure in the reader's words with the rule, the words of
    `text` it went by and what it overruled, and the confidence last.
    """
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
    known = lexicon(language()).get(f"show.{field}_{value}", value)
    return known if field in CODED else value
