"""One figure of a text, what it means, and why it was read so: the rule and the words behind it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

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


class Decision(NamedTuple):
    """What a rule decided of a field by the words at `start:end`, and the decision it overruled."""

    value: str
    rule: str
    start: int = 0
    end: int = 0
    overruled: Decision | None = None

    def over(self, value: str, rule: str, start: int = 0, end: int = 0) -> Decision:
        """Return the decision of a later rule, which keeps this one where it says otherwise."""
        return self if value == self.value else Decision(value, rule, start, end, self)


Decisions = tuple[tuple[str, Decision], ...]
"""The decisions behind a figure, by field."""


class Record(NamedTuple):
    """A figure with its meaning and its evidence.

    `start:end` and `sentence_start:sentence_end` are character offsets in the text as given.
    `value` is exact, in `unit`, its scale multiplied out; `resolution` is what one unit of its last
    written digit is worth, 0 for things counted one by one; `base_period` is what a change is
    measured against, where the text names it. `matter` leads `indicator` where it is not told
    beside the figure (供水 of 供水管网改造长度): ledgers call it without. `confidence` is `high`,
    `medium` or `low`, and `reason` holds the codes (joined by `|`) of why it is not high.
    `decisions` tells the rule and the words behind each field, where they were asked for.
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
    matter: str = ""
    decisions: Decisions = ()


def to_json(record: Record) -> dict[str, Any]:
    """Return the labelled fields in their order, then the evidence; whole values as int."""
    row = record._asdict()
    del row["decisions"], row["matter"]
    row["value"] = _number(record.value)
    row["resolution"] = _number(record.resolution)
    return row


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
