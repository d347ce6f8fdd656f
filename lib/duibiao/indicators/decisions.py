"""Carrying out an analyst's decisions on the figures they are about."""

from decimal import Decimal

import numpy as np
import pandas as pd

from duibiao.indicators.conversion import OWN_UNIT, as_told, times
from duibiao.indicators.duplicates import SAME, united
from duibiao.indicators.log import Log, flagged, meaning
from duibiao.reading.quantities.written_figures import resolution
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.frame_cells import cells
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import say

Review = dict[str, str]


def renamed(
    frame: pd.DataFrame, reviews: pd.DataFrame | None, catalogue: Catalogue, log: Log
) -> pd.DataFrame:
    """Return the frame after every decision `indicator`, made before units are converted."""
    for review in _records(reviews):
        if review["decision"] == "indicator":
            hit = _matched(frame, review, catalogue, log)
            _tell(frame, hit, review, log)
            new = catalogue.match(review["new_indicator"]) or review["new_indicator"]
            frame = flagged(frame, hit, "reviewed")
            frame = frame.assign(indicator=frame["indicator"].where(~hit, new))
    return frame


def reviewed(
    frame: pd.DataFrame, reviews: pd.DataFrame | None, catalogue: Catalogue, log: Log
) -> pd.DataFrame:
    """Return the frame after every other decision; each is told, also one that matches nothing."""
    for review in _records(reviews):
        if review["decision"] != "indicator":
            frame = _decided(frame, review, catalogue, log)
    return frame


def _records(reviews: pd.DataFrame | None) -> list[Review]:
    return [] if reviews is None else reviews.astype("str").to_dict("records")  # type: ignore[return-value]


def _decided(frame: pd.DataFrame, review: Review, catalogue: Catalogue, log: Log) -> pd.DataFrame:
    hit = _matched(frame, review, catalogue, log)
    if not hit.any():
        return frame
    if review["decision"] == "value":
        return _corrected(frame, hit, review, catalogue, log)
    frame = flagged(frame, hit, "reviewed")
    if review["decision"] == "merge":
        _tell(frame, hit, review, log)
        return united(frame, hit)
    keeps = review["decision"] == "keep"
    gone: np.ndarray = hit & ~_from(frame, review["source"]) if keeps else hit
    _tell(frame, hit & ~gone, review, log)
    _tell(frame, gone, review, log, gone=True)
    frame = flagged(frame, hit & ~gone, "conflict_settled") if keeps and gone.any() else frame
    return frame[~gone]


def _matched(frame: pd.DataFrame, review: Review, catalogue: Catalogue, log: Log) -> np.ndarray:
    """Return which rows a decision is about; one that is about none is told."""
    hit = _meant(frame, review, catalogue)
    in_vain = review["decision"] == "keep" and not (hit & _from(frame, review["source"])).any()
    if not hit.any() or in_vain:
        _tell_in_vain(review, log)
        return np.zeros(len(frame), dtype=bool)
    return hit


def _tell(
    frame: pd.DataFrame, rows: np.ndarray, review: Review, log: Log, *, gone: bool = False
) -> None:
    """Tell what was decided on some rows, by whom and why; `gone` that they are not used."""
    told = {name: review[name] for name in ("reason", "date", "reviewer")}
    word = say("indicators.decision_drop" if gone else f"indicators.decision_{review['decision']}")
    note = say("indicators.note_reviewed", decision=word, **told)
    log.add("repaired", "reviewed", frame[rows], as_told(frame[rows]), note)


def _tell_in_vain(review: Review, log: Log, code: str = "review_unmatched") -> None:
    place = dict.fromkeys(("name", "indicator"), review["indicator"]) | {"source": review["file"]}
    place |= {"period": review["period"], "location": f"row {review['row']}"}
    word = say(f"indicators.decision_{review['decision']}")
    note = say("indicators.note_in_vain", meaning=meaning(code), reason=review["reason"])
    log.tell("doubt", code, word, note, **place)


def _meant(frame: pd.DataFrame, review: Review, catalogue: Catalogue) -> np.ndarray:
    asked = review["indicator"]
    indicator = catalogue.match(asked) or asked
    meant = (frame["indicator"] == indicator) | (frame["name"] == asked)
    if review["period"]:
        meant &= frame["period"] == str(parse(review["period"]))
    if review["role"]:
        meant &= frame["role"] == review["role"]
    if review["source"] and review["decision"] != "keep":
        meant &= _from(frame, review["source"])
    hit = meant.to_numpy(bool)
    if review["decision"] == "value":
        return _of_kind(frame, hit, review, catalogue)
    return _contested(frame, hit, review) if review["decision"] in {"keep", "merge"} else hit


def _of_kind(
    frame: pd.DataFrame, hit: np.ndarray, review: Review, catalogue: Catalogue
) -> np.ndarray:
    """A right value is the figure's own; a growth or share beside it only where it alone has the
    unit."""
    own = hit & ~frame["kind"].isin(OWN_UNIT).to_numpy(bool)
    units = frame.loc[own, "unit"].tolist()
    fits = any(_factor(review["unit"], unit, catalogue) is not None for unit in units)
    relative = hit & ~own
    return relative if relative.any() and not fits else own


def _from(frame: pd.DataFrame, source: str) -> np.ndarray:
    """Return which rows come from a source, named with or without the place in it."""
    pairs = cells(frame, "source", "location")
    wanted = _plain(source)
    return np.array([wanted in _plain(f"{name} {place}") for name, place in pairs], dtype=bool)


def _plain(source: str) -> str:
    """Return a source's text as the log shows it, `台账.xlsx（表!C6）`, or with a blank, alike."""
    return "".join(c for c in source if c not in "（）() \u3000")


def _contested(frame: pd.DataFrame, hit: np.ndarray, review: Review) -> np.ndarray:
    """Return the tellings of figures told more than once; of none, what a kept source tells
    alone."""
    kept = hit & _from(frame, review["source"])
    figures = frame[SAME].apply(tuple, axis=1)
    told: np.ndarray = figures.isin(figures[kept]).to_numpy(bool) & hit
    repeated = figures[hit][figures[hit].duplicated()]
    several: np.ndarray = told & figures.isin(repeated).to_numpy(bool)
    return several if several.any() or review["decision"] == "merge" else kept


def _corrected(
    frame: pd.DataFrame, hit: np.ndarray, review: Review, catalogue: Catalogue, log: Log
) -> pd.DataFrame:
    """Set the value, brought from the unit it is told in to the row's own, as exact as written."""
    first = frame[hit].iloc[0]
    factor = _factor(review["unit"], first["unit"], catalogue)
    if factor is None:
        _tell_in_vain(review, log, "review_unit")
        return frame
    _tell(frame, hit, review, log)
    value = times(float(review["value"]), factor)
    step = resolution(times(_step(review["value"]), factor), first["unit"])
    return flagged(frame, hit, "reviewed").assign(
        value=frame["value"].where(~hit, value),
        bound=frame["bound"].where(~hit, "exact"),
        resolution=frame["resolution"].where(~hit, step),
    )


def _factor(told: str, wanted: str, catalogue: Catalogue) -> Decimal | None:
    """Return what brings a value from one unit to another, None across dimensions."""
    if not told or told == wanted:
        return Decimal(1)
    units = catalogue.units
    return units.factor(told, wanted) if units.comparable(told, wanted) else None


def _step(text: str) -> float:
    """Return what one unit of the last written digit is worth."""
    exponent = Decimal(text).as_tuple().exponent
    return 10.0 ** int(exponent)
