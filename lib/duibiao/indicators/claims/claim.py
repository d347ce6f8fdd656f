"""One claim: which figures it joins, whether the arithmetic holds, and what would mend it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

Span = tuple[int, int]
Spans = Mapping[str, Span | tuple[Span, ...]]
CLAIM_COLUMNS = [
    *("bureau", "source", "location", "type", "holds"),
    *("arithmetic", "remedy", "sentence", "spans"),
]


@dataclass(frozen=True)
class Claim:
    """What a text states about figures of its own.

    `type` is `sum difference of_target growth part_of ratio target_actual` or `same` (one figure
    told twice). `spans` holds character offsets by the field names of the labelling guidelines
    (`total`, `parts`, ...), `derived` what follows (`implied_target`, `implied_prior`). `holds` is
    None where it cannot be judged. `remedy` says what would make a false one hold.
    """

    type: str
    spans: Spans
    holds: bool | None
    arithmetic: str
    sentence: str
    remedy: str = ""
    derived: Mapping[str, float] = field(default_factory=dict)

    @property
    def start(self) -> int:
        """Where the first of its figures stands."""
        return min(_starts(self.spans.values()))


def _starts(spans: Iterable[Span | tuple[Span, ...]]) -> Iterable[int]:
    for span in spans:
        first = span[0]
        if isinstance(first, tuple):
            yield from (part[0] for part in span)  # type: ignore[index]
        else:
            yield first


def to_json(claim: Claim) -> dict[str, Any]:
    """Return the labelled fields of a claim, then `holds`, `arithmetic`, `sentence`, `remedy`."""
    spans: dict[str, Any] = json.loads(json.dumps(claim.spans))
    told = {"holds": claim.holds, "arithmetic": claim.arithmetic, "sentence": claim.sentence}
    return {"type": claim.type} | spans | dict(claim.derived) | told | {"remedy": claim.remedy}


def claim_table(
    claims: Iterable[Claim], source: str, place: Callable[[int], str] = str
) -> pd.DataFrame:
    """Return CLAIM_COLUMNS as text, `bureau` left open; `place` says where an offset stands."""
    told = ((claim, place(claim.start)) for claim in claims)
    rows = [_row(claim) | {"bureau": "", "source": source, "location": at} for claim, at in told]
    return pd.DataFrame(rows, columns=CLAIM_COLUMNS, dtype="str")


def _row(claim: Claim) -> dict[str, str]:
    told = {name: getattr(claim, name) for name in ("type", "arithmetic", "remedy", "sentence")}
    holds = {True: "true", False: "false", None: ""}[claim.holds]
    return told | {"holds": holds, "spans": json.dumps(claim.spans)}
