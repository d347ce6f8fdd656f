"""Every value in the unit its catalogue entry is kept in."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from decimal import Decimal

import numpy as np
import pandas as pd

from duibiao.indicators.log import Log, flagged, in_full
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.frame_cells import cells
from duibiao.vocabulary.units import Units
from duibiao.vocabulary.words import say

ONE = Decimal(1)
OWN_UNIT = frozenset({"growth", "of_target", "rank"})
"""Kinds told in per cent or places, whatever the indicator itself is measured in."""
SCALES = {"": ONE, "千": Decimal(10**3), "万": Decimal(10**4), "亿": Decimal(10**8)}
MEASURE_WORD = re.compile(r"([千万亿]?)[\u4e00-\u9fff()()/]{1,4}")
PLAIN, AREA = "1", "area"
WATER = ("t", "m3")  # What waterworks weigh they measure: a tonne of water is a cubic metre
POINTS = frozenset({"百分点", "个百分点", "%"})
OTHER_DIMENSION = "other_dimension"
READABLE = {"元": "万元", "m3": "万m3", "亩": "万亩", "m2": "万m2", "t": "万t", "kWh": "万kWh"}
"""Where the catalogue does not say, ten thousand and more are told in 万."""
MANY = 10_000


def readable(frame: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return the frame with large figures of unknown indicators in 万, as reports write them."""
    units, ids = frame["unit"].tolist(), frame["indicator"].tolist()
    large = (frame["unit"].isin(list(READABLE)) & (frame["value"].abs() >= MANY)).to_numpy()
    places = (at for at in np.flatnonzero(large).tolist() if not catalogue.unit(ids[at]))
    return _brought(frame, {at: READABLE[units[at]] for at in places}, catalogue.units)


def with_one_unit(frame: pd.DataFrame, catalogue: Catalogue, log: Log) -> pd.DataFrame:
    """Return every unknown indicator's figures of a dimension in the unit most are told in, of
    several the largest: 8000 m3 beside 2 万m3 is 0.8 万m3. Counts keep their measure words."""
    places, units = _convertible(frame, catalogue), frame["unit"].tolist()
    chosen = _chosen(frame, places, catalogue.units)
    others = {at: chosen[of] for at, of in places.items() if units[at] != chosen[of]}
    changed = np.isin(np.arange(len(frame)), list(others))
    _tell(frame, lambda at: log.units.symbol(others[at]), {"unit_converted": changed}, log)
    return _brought(frame, others, catalogue.units)


def _brought(frame: pd.DataFrame, wanted: Mapping[int, str], units: Units) -> pd.DataFrame:
    """Return the frame with some rows, by their place, in another unit."""
    if not wanted:
        return frame
    told = frame["unit"].to_numpy(object).copy()
    factors: list[Decimal | None] = [ONE] * len(frame)
    for place, unit in wanted.items():
        factors[place], told[place] = units.factor(told[place], unit), unit
    changed = np.isin(np.arange(len(frame)), list(wanted))
    return flagged(_scaled(frame, factors, changed).assign(unit=told), changed, "unit_converted")


def _convertible(frame: pd.DataFrame, catalogue: Catalogue) -> dict[int, tuple[str, str]]:
    """Return the indicator and dimension of each row that may be brought to another's unit."""
    units = catalogue.units
    rows = cells(frame, "indicator", "unit", "kind")
    return {
        place: (indicator, units.dimension(unit))
        for place, (indicator, unit, kind) in enumerate(rows)
        if not catalogue.unit(indicator)
        and kind not in OWN_UNIT
        and units.known(unit)
        and not units.counted(unit)
    }


def _chosen(
    frame: pd.DataFrame, places: dict[int, tuple[str, str]], units: Units
) -> dict[tuple[str, str], str]:
    written = frame["unit"].tolist()
    told: dict[tuple[str, str], Counter[str]] = {}
    for place, group in places.items():
        told.setdefault(group, Counter())[written[place]] += 1
    return {
        group: max(found, key=lambda unit: (found[unit], units.factor(unit, units.base(unit))))
        for group, found in told.items()
    }


def with_catalogue_units(frame: pd.DataFrame, catalogue: Catalogue, log: Log) -> pd.DataFrame:
    """Return the frame in the catalogue's units; rows of another dimension are told and, but for
    targets in doubt, left out."""
    plans = _plans(frame, catalogue)
    factors = [plan[0] for plan in plans]
    refused = np.array([factor is None for factor in factors], dtype=bool)
    changed = np.array([factor not in (None, ONE) for factor in factors], dtype=bool)
    changed &= frame["value"].notna().to_numpy()
    assumed = np.array([plan[2] for plan in plans], dtype=bool)
    masks = {"unit_mismatch": refused, "unit_converted": changed, "unit_assumed": assumed}
    plain = say("indicators.plain_number")
    _tell(frame, lambda at: log.units.symbol(plans[at][1]) or plain, masks, log)
    told = frame["unit"].tolist()
    units = [unit if bad else plan[1] for unit, bad, plan in zip(told, refused, plans, strict=True)]
    frame = frame.assign(unit=units)
    frame = _scaled(frame, factors, changed)
    frame = flagged(flagged(frame, changed, "unit_converted"), assumed, "unit_assumed")
    if not refused.any():
        return frame
    asked = (frame["role"] == "target").to_numpy()
    return flagged(frame, refused & asked, OTHER_DIMENSION)[~refused | asked]


Plan = tuple[Decimal | None, str, bool]
"""What to multiply by (None: another dimension), the unit then, whether it was assumed."""


def _plans(frame: pd.DataFrame, catalogue: Catalogue) -> list[Plan]:
    asked: list[tuple[str, str, str]] = list(cells(frame, "indicator", "unit", "kind"))
    sheets = _sheets_units(frame, catalogue)
    kept = _surfaces(frame, catalogue)
    made = {
        key: plan(*key, catalogue, own)
        if (own := kept.get(key[0], ""))
        else _told_short(*key, sheets, catalogue)
        for key in dict.fromkeys(asked)
    }
    return [made[key] for key in asked]


def _surfaces(frame: pd.DataFrame, catalogue: Catalogue) -> dict[str, str]:
    """Return the unit of each surface that sheets never tell in the catalogue's: 900亩, not 0.6
    km2."""
    units, told = catalogue.units, dict[str, Counter[str]]()
    listed = frame["start"].isna() & (frame["kind"] == "level") & (frame["role"] != "context")
    for indicator, unit in cells(frame[listed], "indicator", "unit"):
        wanted = catalogue.unit(indicator)
        if wanted and units.comparable(wanted, unit) and units.dimension(wanted) == AREA:
            told.setdefault(indicator, Counter())[units.known(unit) or unit] += 1
    return {
        indicator: own.most_common(1)[0][0]
        for indicator, own in told.items()
        if units.single(catalogue.unit(indicator)) not in set(map(units.single, own))
    }


def _sheets_units(frame: pd.DataFrame, catalogue: Catalogue) -> dict[str, str]:
    """Return the one unit of an unknown indicator's levels in sheets that texts may leave out some
    of."""
    units = catalogue.units
    listed = frame[frame["start"].isna() & (frame["kind"] == "level")]
    told = listed.groupby("indicator")["unit"].agg(set).to_dict()
    single = {str(name): next(iter(own)) for name, own in told.items() if len(own) == 1}
    return {
        name: unit
        for name, unit in single.items()
        if not catalogue.unit(name) and ("/" in unit or units.counted(unit))
    }


def _told_short(
    indicator: str, unit: str, kind: str, sheets: dict[str, str], catalogue: Catalogue
) -> Plan:
    """Return the plan of a figure whose unit may be less than its sheet's: 元 for 元/m3."""
    wanted, units = sheets.get(indicator, ""), catalogue.units
    told = units.known(unit) or unit
    if not wanted or kind in OWN_UNIT or told == wanted:
        return plan(indicator, unit, kind, catalogue)
    if told in ("", PLAIN) and "/" not in wanted:
        return ONE, wanted, False
    top = _of_numerator(told, wanted, units)
    return plan(indicator, unit, kind, catalogue) if top is None else (top, wanted, True)


def plan(indicator: str, unit: str, kind: str, catalogue: Catalogue, own: str = "") -> Plan:
    """Return how a figure told in `unit` becomes one in the catalogue's unit, or the office's."""
    units, wanted = catalogue.units, own or catalogue.unit(indicator)
    told = units.known(unit) or unit
    if kind in OWN_UNIT:
        return ONE, told, False
    if not wanted:
        bare = PLAIN if not told and indicator.endswith("系数") else told
        return *_in_ones(bare, units), False
    if not unit:
        return ONE, wanted, wanted != PLAIN
    factor = _factor(told, wanted, kind, units)
    if factor is None and (top := _of_numerator(told, wanted, units)) is not None:
        return top, wanted, True
    return factor, wanted, False


def _of_numerator(told: str, wanted: str, units: Units) -> Decimal | None:
    """Return the factor of a unit that is the upper half of that wanted: 立方米 of 万元GDP."""
    top, slash, _ = wanted.partition("/")
    known = units.known(top) if slash else None
    if known is None or units.known(told) is None or not units.comparable(told, known):
        return None
    return units.factor(told, known)


def _in_ones(told: str, units: Units) -> tuple[Decimal, str]:
    """Return a count's factor and unit without 千, 万 or 亿, so that its tellings compare."""
    one = units.known(told[1:])
    scale = SCALES.get(told[:1])
    return (scale, one) if scale and one and units.counted(one) else (ONE, told)


def _factor(told: str, wanted: str, kind: str, units: Units) -> Decimal | None:
    if told == wanted or (kind == "delta" and {told, wanted} <= POINTS):
        return ONE
    if units.comparable(told, wanted):
        return units.factor(told, wanted)
    if units.base(wanted) == WATER[1] and units.known(told) and units.base(told) == WATER[0]:
        return units.factor(told, WATER[0]) * units.factor(WATER[1], wanted)
    if not units.counted(wanted):
        return None
    one = units.factor(units.base(wanted), wanted)
    word = MEASURE_WORD.fullmatch(told) if units.known(told) is None else None
    return one * SCALES[word[1]] if word else one if told == PLAIN else None


def _scaled(
    frame: pd.DataFrame, factors: list[Decimal | None], changed: np.ndarray
) -> pd.DataFrame:
    """Multiply in decimals, so that 16502000 元 becomes 1650.2 万元 and no digit is invented."""
    places = np.flatnonzero(changed)
    if not len(places):
        return frame
    scaled = {}
    for column in ("value", "resolution"):
        numbers = frame[column].to_numpy("float64").copy()
        for place in places:
            numbers[place] = times(numbers[place], factors[place] or ONE)
        scaled[column] = numbers
    steps = frame["schedule"].to_numpy(object).copy()
    for place in places:
        steps[place] = _stepped(steps[place], factors[place] or ONE)
    return frame.assign(**scaled, schedule=steps)


def _stepped(schedule: str, factor: Decimal) -> str:
    """Return a target's schedule with its amounts multiplied: `2024-06:1150`; shares stay."""
    steps = (step.rpartition(":") for step in schedule.split(";"))
    return ";".join(
        f"{day}:{times(float(told), factor):.12g}"
        if day and not told.endswith("%")
        else day + colon + told
        for day, colon, told in steps
    )


def times(value: float, factor: Decimal) -> float:
    """Return the exact product of a number as written and a factor."""
    return float(Decimal(repr(float(value))) * factor)


SEVERITY = {"unit_mismatch": "refused", "unit_converted": "repaired", "unit_assumed": "doubt"}


def _tell(
    frame: pd.DataFrame, wanted: Callable[[int], str], masks: Mapping[str, np.ndarray], log: Log
) -> None:
    """Tell of the rows of each code, with the unit that was wanted at each place."""
    for code, mask in ((code, mask) for code, mask in masks.items() if mask.any()):
        rows, units = frame[mask], map(wanted, np.flatnonzero(mask).tolist())
        notes = [say(f"indicators.note_{code}", unit=unit) for unit in units]
        log.add(SEVERITY[code], code, rows, as_told(rows), notes)


def as_told(rows: pd.DataFrame) -> list[str]:
    """Return value and unit of each row as text: `1650.2万元`; a coefficient has no unit."""
    return [
        "" if np.isnan(value) else f"{in_full(value)}{unit * (unit != PLAIN)}"
        for value, unit in cells(rows, "value", "unit")
    ]
