"""Carrying out an analyst's decisions on the figures they are about."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pandas as pd

from duibiao.indicators.conversion import as_told, plan, times
from duibiao.indicators.duplicates import SAME
from duibiao.indicators.log import Log, flagged
from duibiao.reading.cells import resolution
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import parse

Review = dict[str, str]


def renamed(
    frame: pd.DataFrame, reviews: pd.DataFrame | None, catalogue: Catalogue, log: Log
) -> pd.DataFrame:
    """Return the frame after every decision `indicator`: the figure belongs to another one.

    Comes before units are converted, since the other indicator may be kept in another unit.
    """
    for review in _records(reviews):
        if review["decision"] == "indicator":
            new = catalogue.match(review["new_indicator"]) or review["new_indicator"]
            hit = _told(frame, review, catalogue, log)
            frame = flagged(frame, hit, "reviewed")
            frame = frame.assign(indicator=frame["indicator"].where(~hit, new))
    return frame


def reviewed(
    frame: pd.DataFrame, reviews: pd.DataFrame | None, catalogue: Catalogue, log: Log
) -> pd.DataFrame:
    """Return the frame after every other decision; each is told, also one that matches nothing."""
    for review in _records(reviews):
        if review["decision"] != "indicator":
            hit = _told(frame, review, catalogue, log)
            frame = _decided(flagged(frame, hit, "reviewed"), hit, review, catalogue, log)
    return frame


def _records(reviews: pd.DataFrame | None) -> list[Review]:
    return [] if reviews is None else reviews.astype("str").to_dict("records")  # type: ignore[return-value]


def _told(frame: pd.DataFrame, review: Review, catalogue: Catalogue, log: Log) -> np.ndarray:
    """Return which rows a decision is about, with a log row for each, or one saying none is."""
    hit = _meant(frame, review, catalogue)
    if hit.any():
        rows = frame[hit]
        note = f"{review['decision']}：{review['reason']}（{review['date']} {review['reviewer']}）"
        log.add("repaired", "reviewed", rows, as_told(rows), note)
    else:
        _tell_unmatched(review, log)
    return hit


def _tell_unmatched(review: Review, log: Log, code: str = "review_unmatched") -> None:
    place = {"indicator": review["indicator"], "period": review["period"]}
    place |= {"source": review["file"], "location": f"row {review['row']}"}
    log.tell("doubt", code, review["decision"], review["reason"], **place)


def _meant(frame: pd.DataFrame, review: Review, catalogue: Catalogue) -> np.ndarray:
    asked = review["indicator"]
    indicator = catalogue.match(asked) or asked
    hit = (frame["indicator"] == indicator) | (frame["name"] == asked)
    if review["period"]:
        hit &= frame["period"] == str(parse(review["period"]))
    if review["role"]:
        hit &= frame["role"] == review["role"]
    if review["source"] and review["decision"] != "keep":
        hit &= _from(frame, review["source"])
    return hit.to_numpy(bool)


def _from(frame: pd.DataFrame, source: str) -> pd.Series:
    return frame["source"].str.contains(source, regex=False)


def _decided(
    frame: pd.DataFrame, hit: np.ndarray, review: Review, catalogue: Catalogue, log: Log
) -> pd.DataFrame:
    if not hit.any():
        return frame
    if review["decision"] == "value":
        return _corrected(frame, hit, review, catalogue, log)
    stays: np.ndarray = ~(hit & _superfluous(frame, review, hit, log))
    return frame[stays]


def _superfluous(frame: pd.DataFrame, review: Review, hit: np.ndarray, log: Log) -> np.ndarray:
    """Return which of the rows meant go: all, those of other sources, or repetitions."""
    if review["decision"] == "merge":
        return frame.duplicated(SAME).to_numpy(bool)
    if review["decision"] == "drop":
        return np.ones(len(frame), dtype=bool)
    chosen = _from(frame, review["source"]).to_numpy(bool)
    if not (hit & chosen).any():
        _tell_unmatched(review, log)
        return np.zeros(len(frame), dtype=bool)
    return ~chosen


def _corrected(
    frame: pd.DataFrame, hit: np.ndarray, review: Review, catalogue: Catalogue, log: Log
) -> pd.DataFrame:
    """Set the value, brought from the unit it is told in to the row's own, as exact as written."""
    first = frame[hit].iloc[0]
    factor = plan(first["indicator"], review["unit"], first["kind"], catalogue)[0]
    if factor is None:
        _tell_unmatched(review, log, "review_unit")
        return frame
    value = times(float(review["value"]), factor)
    bound = frame["bound"].where(~hit, "exact")
    step = resolution(times(_step(review["value"]), factor), first["unit"])
    digits = frame["resolution"].where(~hit, step)
    return frame.assign(value=frame["value"].where(~hit, value), bound=bound, resolution=digits)


def _step(text: str) -> float:
    """Return what one unit of the last written digit is worth."""
    exponent = Decimal(text).as_tuple().exponent
    return 10.0 ** int(exponent)
