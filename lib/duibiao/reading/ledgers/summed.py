"""What months beside each other come to, where a rate told of it proves that they add up."""

from __future__ import annotations

from itertools import groupby

from duibiao.reading.ledgers.body import Body
from duibiao.reading.ledgers.record_columns import Entry
from duibiao.vocabulary.periods import Period
from duibiao.vocabulary.words import say


def add(body: Body, begin: int) -> None:
    """Add to the records from one on, for each row, what its months come to, told as worked out."""
    parts = {column.number: column.period for column in body.table.summed if column.period}
    if not parts:
        return
    span = Period(min(parts.values()).first, max(parts.values()).last)
    own = [entry for entry in body.records.entries[begin:] if entry[2] in parts]
    for _, entries in groupby(own, lambda entry: (entry[1], entry[3], entry[6])):
        _add_row(body, span, list(entries))


def _add_row(body: Body, span: Period, entries: list[Entry]) -> None:
    shared, row, column, name, _, step, place, quoted = entries[-1]
    values = [entry[4] for entry in entries if entry[4] is not None]
    like = body.records.shared[shared]
    if like.kind != "level" or like.role != "actual" or not values:
        return
    note = f"{like.note} {say('reading.doubt_months_summed')}".strip()
    told = like._replace(period=str(span), repairs="months_summed", note=note)
    total = float(f"{sum(values):.12g}")
    entry = (body.records.share(told), row, column, name, total, step, place, quoted)
    body.records.entries.append(entry)
