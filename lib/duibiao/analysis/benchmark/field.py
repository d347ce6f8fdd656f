"""The figures a comparison between bureaus is made on: fit, in one unit, one each."""

from collections.abc import Callable
from functools import lru_cache

import numpy as np
import pandas as pd

from duibiao.indicators.observations import KEYS
from duibiao.vocabulary import bases, words
from duibiao.vocabulary.amounts import PER
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period, is_period, parse
from duibiao.vocabulary.words import say

KINDS = ("level", "share")
DOUBTFUL = ("conflict", "magnitude")
OPEN_ENDED = ("min", "max")
AMOUNTS = ("flow", "stock")  # Natures of what grows with the size of a place
PER_UNIT = {"元": "万元", "m2": "km2"}  # Per what, where the single unit is too small
FIELD_COLUMNS = [
    *KEYS,
    *("value", "unit", "resolution", "kind", "theme", "direction", "bound"),
    *("definition", "doubt", "source", "location", "quote", "start", "end", "note"),
    *("whole_row", "per_row"),
]


def actuals(observations: pd.DataFrame) -> pd.DataFrame:
    """Return the reported levels and shares with a value: what can be compared at all."""
    fit = (observations["role"] == "actual") & observations["kind"].isin(KINDS)
    known = np.isfinite(observations["value"].to_numpy("float64"))
    fit_and_known: pd.DataFrame = observations[fit & known]
    return fit_and_known


def in_periods(frame: pd.DataFrame, wanted: Callable[[Period], bool]) -> pd.DataFrame:
    """Return the rows whose period is one that `wanted` takes; unreadable periods are left out."""
    told = frame["period"].unique()
    keep = [text for text in told if is_period(text) and wanted(parse(text))]
    return frame[frame["period"].isin(keep)]


def field(figures: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return FIELD_COLUMNS: one row per bureau, indicator and period, normalised ones after.

    `figures` are cleaned `actuals`: in the catalogue's unit and one each, or flagged. `definition`
    tells apart what does not mean the same (kinds, and breaks in one bureau's series); `doubt` is
    `unit`, `conflict`, `magnitude` or `bound` for a figure that should not be held against another.
    `whole_row` and `per_row` are the rows a normalised figure is divided from, -1 for others. The
    direction of an amount is `total`: a small county's is small, and that is no merit.
    """
    known = _on_one_basis(figures[figures["indicator"].isin(catalogue.indicators.index)])
    known = known.assign(
        direction=known["indicator"].map(catalogue.indicators["direction"]),
        definition=known["kind"] + known["_apart"] + _breaks(known, catalogue),
        doubt=_doubts(known, catalogue),
        resolution=known["resolution"].fillna(0.0),
    )
    known = known.sort_values([*KEYS, "kind", "source"]).drop_duplicates(KEYS, ignore_index=True)
    single = known.assign(whole_row=-1, per_row=-1)[FIELD_COLUMNS]
    normalised = _normalised(single, catalogue)
    nature = single["indicator"].map(catalogue.indicators["nature"])
    amounts = (single["kind"] == "level") & nature.isin(AMOUNTS) & (single["direction"] != "none")
    plain = single.assign(direction=single["direction"].mask(amounts, "total"))
    return pd.concat([plain, normalised], ignore_index=True)


def indicator_name(indicator: str, catalogue: Catalogue) -> str:
    """Return the name of an indicator, normalised ones included, in the current language."""
    whole, _, per = indicator.partition(PER)
    if not per or per not in catalogue.indicators.index:
        return catalogue.name(indicator)
    return say("benchmark.per", whole=catalogue.name(whole), per=catalogue.name(per))


def base_indicator(indicator: str) -> str:
    """Return the catalogue's indicator behind a normalised one."""
    return indicator.partition(PER)[0]


def _on_one_basis(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the figures with what sets them apart, `_apart`; of one figure the usual alone."""
    told = frame["basis"].tolist() if "basis" in frame else [""] * len(frame)
    frame = frame.assign(_apart=[bases.apart(basis) for basis in told])
    usual = (frame["_apart"] == "").groupby([frame[key] for key in KEYS]).transform("any")
    return frame[~usual | (frame["_apart"] == "")]


def _doubts(frame: pd.DataFrame, catalogue: Catalogue) -> np.ndarray:
    flags = frame["flags"].fillna("").astype(str)
    doubt = np.where(frame["bound"].isin(OPEN_ENDED), "bound", "")
    for code in DOUBTFUL:
        doubt = np.where(flags.str.contains(rf"\b{code}\b"), code, doubt)
    strange = frame["unit"] != frame["indicator"].map(catalogue.indicators["unit"])
    return np.where(strange, "unit", doubt)


def _breaks(frame: pd.DataFrame, catalogue: Catalogue) -> pd.Series:
    """A break in one bureau's series sets its later figures apart; one for all sets none apart."""
    stamps = pd.Series("", index=frame.index)
    own = catalogue.breaks[catalogue.breaks["bureau"] != ""]
    for row in own.to_dict("records"):
        told = say("supervision.join") + row[f"reason_{words.language()}"]
        hit = (frame["indicator"] == row["indicator"]) & (frame["bureau"] == row["bureau"])
        after = parse(row["after"])
        later = [p for p in frame.loc[hit, "period"].unique() if parse(p).first >= after.first]
        stamps = stamps.mask(hit & frame["period"].isin(later), stamps + told)
    return stamps


def _normalised(single: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Divide each figure by the denominators the catalogue names, of the same bureau and period."""
    above = single.drop(columns=["per_row", "unit"]).assign(whole_row=single.index)
    fit = (single["doubt"] == "") & (single["value"] > 0)
    below = single.loc[fit, ["bureau", "period", "indicator", "value", "resolution"]]
    below = below.rename(columns={"indicator": "per", "value": "below", "resolution": "blur"})
    below = below.assign(per_row=below.index)
    pairs = above.merge(_ratios(catalogue), on="indicator").merge(
        below, on=["bureau", "period", "per"]
    )
    quotient = pairs["value"] / pairs["below"]
    blur = (pairs["resolution"] + quotient.abs() * pairs["blur"]) / pairs["below"]
    return pairs.assign(
        indicator=pairs["indicator"] + PER + pairs["per"],
        value=pairs["scale"] * quotient,
        resolution=pairs["scale"] * blur,
    )[FIELD_COLUMNS]


@lru_cache(maxsize=8)
def _ratios(catalogue: Catalogue) -> pd.DataFrame:
    """Return indicator, per, scale, unit: what may be divided by what, and into which unit."""
    listed = catalogue.indicators["denominator"]
    rows = [
        (str(whole), per, *_scale(catalogue.unit(whole), catalogue.unit(per), catalogue))
        for whole, names in listed[listed != ""].items()
        for per in str(names).split("|")
    ]
    return pd.DataFrame(rows, columns=["indicator", "per", "scale", "unit"])


def _scale(whole: str, per: str, catalogue: Catalogue) -> tuple[float, str]:
    units = catalogue.units
    top, bottom = units.single(whole), units.single(per)
    bottom = PER_UNIT.get(bottom, bottom)
    factor = units.factor(whole, top) / units.factor(per, bottom)
    return float(factor), f"{top}{PER}{bottom}"
