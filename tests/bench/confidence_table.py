"""How often each confidence, each reason and each rule is right, on labelled texts.

Run `python tests/bench/confidence_table.py TEXT GOLD [TEXT GOLD ...]` with texts and their labels,
one JSON object a line with start, end, value, unit, bound, role and period. Labels of the role
`context` are left out. A confidence is a promise: of what is high, 99 % is to be right.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from duibiao.reading.prose import Record, extract

FIELDS = ("value", "unit", "bound", "role", "period")
RULED = ("role", "period")
Tally = dict[tuple[str, str], list[bool]]


def paired(
    text: str, gold: list[dict[str, Any]], named: str | None = None
) -> Iterator[tuple[Record, dict[str, Any]]]:
    """Yield each figure found with the label that it overlaps; `named` as in `extract`."""
    labels = [label for label in gold if label["role"] != "context"]
    for record in extract(text, named=named, explained=True):
        meant = (one for one in labels if one["start"] < record.end and record.start < one["end"])
        if label := next(meant, None):
            yield record, label


def is_right(record: Record, label: dict[str, Any], field: str) -> bool:
    """Whether a field is as labelled."""
    told = getattr(record, field)
    if field != "value":
        return bool(told == label[field])
    return abs(float(told) - float(label[field])) <= 1e-9 * max(1.0, abs(float(label[field])))


def tally(pairs: Iterator[tuple[Record, dict[str, Any]]]) -> Tally:
    """Return what was right by confidence, by reason and by the rule of role and period."""
    found: Tally = defaultdict(list)
    for record, label in pairs:
        right = {field: is_right(record, label, field) for field in FIELDS}
        whole = all(right.values())
        found["confidence", record.confidence].append(whole)
        for reason in filter(None, record.reason.split("|")):
            found["reason", reason].append(whole)
        for field, decision in record.decisions:
            if field in RULED:
                found[field, decision.rule].append(right[field])
    return found


def main(paths: list[str]) -> None:
    """Print the table of the texts and labels given."""
    total: Tally = defaultdict(list)
    for text, gold in zip(paths[::2], paths[1::2], strict=True):
        labels = [json.loads(line) for line in Path(gold).read_text("utf-8").splitlines() if line]
        with Path(text).open(encoding="utf-8", newline="") as file:
            for key, right in tally(paired(file.read(), labels)).items():
                total[key] += right
    for (kind, name), right in sorted(total.items()):
        print(f"{kind:10} {name:32} {len(right):5} {sum(right) / len(right):6.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])
