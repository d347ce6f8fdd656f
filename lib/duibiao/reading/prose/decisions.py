"""Why a figure was read as it was: the rule and the words behind each of its fields."""

from __future__ import annotations

from typing import NamedTuple


class Decision(NamedTuple):
    """What a rule decided of a field, `start:end` being the words of the text it went by (empty
    where it is a default), and the decision that it overruled.
    """

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
