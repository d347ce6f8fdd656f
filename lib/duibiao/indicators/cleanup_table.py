"""The clean table that the notebook of the same name shows."""

import numpy as np
import pandas as pd

from duibiao.indicators.book import Book
from duibiao.indicators.observations import AS
from duibiao.vocabulary.periods import Period, is_period, parse
from duibiao.vocabulary.words import say

RESULT_COLUMNS = [
    *("bureau", "theme", "indicator", "period", "value", "unit", "bound"),
    *("kind", "role", "source", "location", "quote", "flags"),
]
SAME = ["severity", "code", "name", "note"]


def indicator_cleanup(book: Book) -> pd.DataFrame:
    """Return the observations that concern the book's period and theme, in the reports' order.

    A target counts when it is due or running in the period, a figure of the same span a year
    before when its sources differ: year on year rests on it. A telling that another overrules has
    the role in which it was told, and the flag `overruled`. RESULT_COLUMNS come first, the other
    columns of an observation follow.
    """
    frame = concerning(book.observations, book.period)
    told_as = frame["flags"].str.extract(rf"{AS}(\w+)")[0]
    frame = frame.assign(role=told_as.fillna(frame["role"]).astype(frame["role"].dtype))
    frame = frame[frame["theme"] == book.theme] if book.theme else frame
    rest = [column for column in frame.columns if column not in RESULT_COLUMNS]
    return frame[RESULT_COLUMNS + rest].reset_index(drop=True)


def concerning(observations: pd.DataFrame, period: Period) -> pd.DataFrame:
    """Return the figures that lie or end in the period, and the targets due or running in it: what
    is asked for by August runs from January on."""
    spans, target = observations["period"], observations["role"] == "target"
    lies = spans.map(lambda text: parse(text).concerns(period)).astype(bool)
    runs = spans.map(lambda text: _runs(parse(text), period)).astype(bool)
    differing = observations["flags"].str.contains("conflict") & (spans == str(period.before()))
    return observations[lies | (runs & target) | differing.astype(bool)]


def _runs(asked: Period, period: Period) -> bool:
    own_year = asked.year == period.year and asked.first.year == asked.year
    return asked.overlaps(period) or (own_year and asked.last >= period.last)


def cleanup_log(book: Book) -> pd.DataFrame:
    """Return LOG_COLUMNS of what concerns the book's period or has none, the same of a name said
    once."""
    texts = book.log["period"].tolist()
    kept = {t: not is_period(t) or parse(t).overlaps(book.period) for t in set(texts)}
    mask = np.array([kept[text] for text in texts], dtype=bool)
    log = book.log[mask].reset_index(drop=True)
    named = (log["severity"] != "repaired") & (log["name"] != "")
    told = pd.concat([log[~named], told_once(log[named])])
    return told.sort_index().reset_index(drop=True)


def told_once(log: pd.DataFrame) -> pd.DataFrame:
    """Return a log with one row, its first place, for each name about which the same is said; of
    what has no name for each file.
    """
    whose = log["source"].where(log["name"] == "", "")
    log, alike = log.copy(), log.groupby([*SAME, whose], sort=False)
    for _, rows in alike["location"]:
        if len(rows) > 1:
            told = say("indicators.in_places", location=rows.iloc[0], count=len(rows))
            log.loc[rows.index[0], "location"] = told
    return log[alike.cumcount() == 0]
