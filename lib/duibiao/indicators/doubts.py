"""What looks wrong in figures that are well-formed: one check a function, rows told with a code."""

from functools import lru_cache

import numpy as np
import pandas as pd

from duibiao.indicators.conversion import as_told
from duibiao.indicators.log import Log, flagged
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import say

SLIP = 2.7
"""Powers of ten from the series' median at which a slip of unit (千, 万, 亿) is suspected."""
SLIPS = (1e3, 1e4, 1e8)
RATES = ("%", "‰", "1")


def without_impossible(frame: pd.DataFrame, catalogue: Catalogue, log: Log) -> pd.DataFrame:
    """Return the rows with a value, no negative counts; a cell that is a dash is merely noted."""
    value = frame["value"].to_numpy("float64")
    missing = ~np.isfinite(value)
    dash = missing & np.array(["missing" in text for text in frame["repairs"]], dtype=bool)
    negative = (value < 0) & _counts(frame, catalogue)
    told = (("noted", "missing", dash), ("refused", "missing", missing & ~dash))
    for severity, code, bad in (*told, ("refused", "negative_count", negative)):
        if bad.any():
            log.add(severity, code, frame[bad], as_told(frame[bad]))
    return frame[~(missing | negative)] if (missing | negative).any() else frame


def _counts(frame: pd.DataFrame, catalogue: Catalogue) -> np.ndarray:
    counted = {unit: catalogue.units.may_count(unit) for unit in frame["unit"].unique()}
    return ((frame["kind"] == "level") & frame["unit"].map(counted).astype(bool)).to_numpy()


def outside_range(frame: pd.DataFrame, catalogue: Catalogue, log: Log) -> pd.DataFrame:
    """Flag values outside the catalogue's plausible range; a shift of 千, 万 or 亿 is said so."""
    value = frame["value"].to_numpy("float64")
    low, high = _limits(frame, catalogue)
    units = map(catalogue.unit, frame["indicator"].tolist())
    known = np.array([unit or told for unit, told in zip(units, frame["unit"], strict=True)])
    out = ((value < low) | (value > high)) & _of_interest(frame, ("level", "share"))
    out &= (frame["kind"] != "level").to_numpy() | (known == frame["unit"].to_numpy(object))
    if not out.any():
        return frame
    slipped = out & ~frame["unit"].isin(RATES).to_numpy() & _fits_shifted(value, low, high)
    for code, mask in (("magnitude", slipped), ("out_of_range", out & ~slipped)):
        rows = frame[mask]
        notes = [
            say("indicators.note_out_of_range", low=f"{a:g}", high=f"{b:g}")
            for a, b in zip(low[mask], high[mask], strict=True)
        ]
        log.add("doubt", code, rows, as_told(rows), notes)
        frame = flagged(frame, mask, code)
    return frame


def _of_interest(frame: pd.DataFrame, kinds: tuple[str, ...]) -> np.ndarray:
    return (frame["kind"].isin(kinds) & (frame["role"] != "context")).to_numpy()


def _limits(frame: pd.DataFrame, catalogue: Catalogue) -> tuple[np.ndarray, np.ndarray]:
    ranges = _ranges(catalogue)
    share = {True: (-np.inf, 100.0), False: (-np.inf, np.inf)}
    percent = ((frame["kind"] == "share") & (frame["unit"] == "%")).tolist()
    pairs = [
        ranges.get(indicator, share[is_percent])
        for indicator, is_percent in zip(frame["indicator"].tolist(), percent, strict=True)
    ]
    both = np.array(pairs, dtype=float).reshape(-1, 2)
    return both[:, 0], both[:, 1]


@lru_cache(maxsize=8)
def _ranges(catalogue: Catalogue) -> dict[str, tuple[float, float]]:
    table = catalogue.indicators
    whole = (table["nature"] == "ratio") & (table["unit"] == "%")
    rows = zip(table.index, table["lowest"], table["highest"], whole, strict=True)
    return {
        str(i): (float(low or -np.inf), float(high or (100 if of_100 else np.inf)))
        for i, low, high, of_100 in rows
        if low or high or of_100
    }


def _fits_shifted(value: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    bounded = np.isfinite(low) & np.isfinite(high) & (value != 0)
    moved = [value * factor for slip in SLIPS for factor in (slip, 1 / slip)]
    fits = [(low <= other) & (other <= high) for other in moved]
    return np.asarray(bounded & np.logical_or.reduce(fits))


def slipped(frame: pd.DataFrame, log: Log) -> pd.DataFrame:
    """Flag a level some 1,000 or 10,000 times what the same indicator was at other times."""
    value = frame["value"].to_numpy("float64")
    fit = _of_interest(frame, ("level",)) & (frame["role"] == "actual").to_numpy() & (value > 0)
    places = np.flatnonzero(fit)
    if len(places) < 2:
        return frame
    usual = _usual(frame, places, value)
    far = np.zeros(len(frame), dtype=bool)
    with np.errstate(invalid="ignore"):
        far[places] = np.abs(np.log10(value[places]) - usual) >= SLIP
    far &= ~frame["flags"].str.contains("magnitude").to_numpy() if far.any() else False
    if not far.any():
        return frame
    typical = dict(zip(places, usual, strict=True))
    rows = frame[far]
    notes = [
        say("indicators.note_magnitude", amount=log.amount(float(f"{10 ** typical[p]:.4g}"), unit))
        for p, unit in zip(np.flatnonzero(far), rows["unit"].tolist(), strict=True)
    ]
    log.add("doubt", "magnitude", rows, as_told(rows), notes)
    return flagged(frame, far, "magnitude")


def _usual(frame: pd.DataFrame, places: np.ndarray, value: np.ndarray) -> np.ndarray:
    """Return log10 of what each level is held against: the series' median, of two the earlier, else
    NaN."""
    told = frame.iloc[places].reset_index(drop=True)
    spans = [parse(period) for period in told["period"].tolist()]
    told = told.assign(months=[s.months for s in spans], first=[s.first for s in spans])
    told = told.assign(log=np.log10(value[places])).sort_values("first", kind="stable")
    series = told.groupby(["indicator", "unit", "months"], sort=False)["log"]
    count, median = series.transform("size"), series.transform("median")
    return median.where(count > 2, series.shift()).sort_index().to_numpy()


def against_parts(frame: pd.DataFrame, catalogue: Catalogue, log: Log) -> pd.DataFrame:
    """Flag totals that differ from the sum of all their parts, or are less than that of some."""
    fit = ((frame["role"] == "actual") & (frame["kind"] == "level")).to_numpy()
    places = np.flatnonzero(fit).tolist()
    ids, *told = (frame[column].tolist() for column in ("indicator", "period", "unit"))
    held = {(ids[p], (told[0][p], told[1][p])): p for p in places}
    numbers = frame["value"].to_numpy("float64"), frame["resolution"].to_numpy("float64")
    wrong: dict[int, str] = {}
    families = _families(catalogue)
    for (indicator, period), total in held.items():
        children = families.get(indicator, ())
        parts = [held[child, period] for child in children if (child, period) in held]
        note = _gap(numbers, total, parts, whole=len(parts) == len(children))
        if note:
            wrong[total] = note
    rows = frame.iloc[list(wrong)]
    log.add("doubt", "total_differs", rows, as_told(rows), list(wrong.values()))
    return flagged(frame, np.isin(np.arange(len(frame)), list(wrong)), "total_differs")


def _gap(
    numbers: tuple[np.ndarray, np.ndarray], total: int, parts: list[int], *, whole: bool
) -> str:
    value, resolution = numbers
    gap = float(value[parts].sum() - value[total])
    slack = float(resolution[parts].sum() + resolution[total]) / 2 + 1e-9 * abs(value[total])
    if not parts or (gap <= slack and (not whole or gap >= -slack)):
        return ""
    return say(
        "indicators.note_total_differs",
        sum=f"{value[parts].sum():.10g}",
        total=f"{value[total]:.10g}",
        gap=f"{gap:+.6g}",
        slack=f"{slack:.3g}",
    )


@lru_cache(maxsize=8)
def _families(catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """Return each whole with its parts, where both are told in one unit."""
    families: dict[str, list[str]] = {}
    for child, parent in catalogue.indicators["parent"].items():
        if parent and catalogue.unit(child) == catalogue.unit(parent):
            families.setdefault(str(parent), []).append(str(child))
    return {parent: tuple(children) for parent, children in families.items()}


LOST = 0.25  # Of last year's indicators, the share that must be gone for a year to be doubted


def shrunk(frame: pd.DataFrame, catalogue: Catalogue, log: Log) -> None:
    """Tell of years that lack more than a quarter of the indicators the year before had."""
    actual = (frame["role"] == "actual").to_numpy() & (frame["kind"] != "growth").to_numpy()
    pairs = zip(frame["period"].to_numpy(object), frame["indicator"].to_numpy(object), strict=True)
    years: dict[int, set[str]] = {}
    told: dict[int, set[str]] = {}
    for (period, indicator), fit in zip(pairs, actual, strict=True):
        if fit:
            told.setdefault(parse(period).year, set()).add(indicator)
        if fit and len(period) == len("2023"):
            years.setdefault(int(period), set()).add(indicator)
    for year in sorted(years):
        before = years.get(year - 1, set())
        lost = sorted(before - told[year])
        if len(lost) > max(1, LOST * len(before)):
            _tell_shrunk(year, len(before), lost, catalogue, log)


def _tell_shrunk(year: int, before: int, lost: list[str], catalogue: Catalogue, log: Log) -> None:
    names = "、".join(catalogue.name(indicator) for indicator in lost[:8])
    found = f"{before - len(lost)}/{before}"
    note = say("indicators.note_coverage", lost=len(lost), before=before, names=names)
    log.tell("doubt", "coverage", found, note, period=str(year))
