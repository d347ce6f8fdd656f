"""One figure of a text and what it means."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

from duibiao.reading.prose.decisions import Decisions

LABELLED = (
    "start",
    "end",
    "text",
    "value",
    "unit",
    "bound",
    "kind",
    "role",
    "period",
    "indicator",
    "theme",
)


class Record(NamedTuple):
    """A figure with its meaning and its evidence.

    `start:end` and `sentence_start:sentence_end` are character offsets in the text as given.
    `value` is exact, in `unit`, its scale multiplied out; `resolution` is what one unit of its last
    written digit is worth, 0 for things counted one by one; `base_period` is what a change is
    measured against, where the text names it. `confidence` is `high`, `medium` or
    `low`, and `reason` holds the codes (joined by `|`) of why it is not high. `decisions` tells the
    rule and the words behind each field, where they were asked for.
    """

    start: int
    end: int
    text: str
    value: Decimal
    unit: str
    bound: str
    kind: str
    role: str
    period: str
    indicator: str
    theme: str
    sentence: str
    sentence_start: int
    sentence_end: int
    section: str
    confidence: str
    reason: str
    resolution: Decimal
    base_period: str = ""
    decisions: Decisions = ()


def to_json(record: Record) -> dict[str, Any]:
    """Return the labelled fields in their order, then the evidence; whole values as int."""
    row = record._asdict()
    del row["decisions"]
    row["value"] = _number(record.value)
    row["resolution"] = _number(record.resolution)
    return row


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
