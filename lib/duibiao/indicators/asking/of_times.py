"""What is asked about times: of which a file or a text is."""

import re
from collections.abc import Iterator

import pandas as pd

from duibiao.indicators.asking.question import SEVERAL, SHOWN, Desk, Question, question, some
from duibiao.reading.prose import OF_WHEN
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import say


def spans(desk: Desk) -> Iterator[Question]:
    """Ask for the time of a file whose tables name none."""
    log = desk.book.log
    lost = log[(log["code"] == "bad_period") & (log["severity"] == "refused")]
    own = desk.book.period
    for source, rows in lost.groupby("source", sort=False):
        spans_ = dict.fromkeys((str(own), str(own.year), str(own.year - 1)))
        told = {"where": f"{source} {rows.iloc[0]['location']}", "samples": some(rows["found"])}
        yield _of_span(source, rows, spans_, told)
    yield from _of_texts(desk)


def _of_texts(desk: Desk) -> Iterator[Question]:
    """Ask for the time of a document where several of its figures may be of another."""
    doubts = "|".join(re.escape(say(f"prose.{code}")) for code in OF_WHEN)
    unsure = desk.book.readings[desk.book.readings["note"].str.contains(doubts)]
    unsure = unsure[unsure["start"].notna() & (unsure["role"] != "context")]
    for source, rows in unsure.groupby("source", sort=False):
        told, own = parse(rows["period"].mode()[0]), desk.book.period
        likely = own if told.is_year and told.year == own.year else told
        if len(rows) >= SEVERAL:
            amounts = (f"{row['name']}{desk.amount(row)}" for row in rows.to_dict("records"))
            shown = {"where": desk.where(rows.iloc[0]), "samples": some(amounts, SHOWN)}
            yield _of_span(source, rows, dict.fromkeys(map(str, (likely, told, own))), shown)


def _of_span(
    source: object, rows: pd.DataFrame, spans: dict[str, None], told: dict[str, str]
) -> Question:
    """Return the question of which time a file is, the first of `spans` proposed."""
    name = str(source)
    return question("span", name, len(rows), spans, next(iter(spans)), file=name, **told)
