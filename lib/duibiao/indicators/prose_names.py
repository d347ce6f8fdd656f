"""Prose names a figure its own way: where a ledger tells the same figure, the two are one."""

import numpy as np
import pandas as pd

from duibiao.indicators.catalogue_names import with_chosen
from duibiao.indicators.likeness import alike, is_like, one_name
from duibiao.indicators.log import Log
from duibiao.indicators.sheet_names import SOMEWHAT, with_one_core, with_same_figures
from duibiao.indicators.tellings import Key, digits, keyed
from duibiao.vocabulary.catalogue import Catalogue, core_name, plain_name, uncounted
from duibiao.vocabulary.frame_cells import cells

NEEDED = {1: 0.5, 2: 0.5, 3: 0.25}  # How alike names must be, by their figures' significant digits
ENOUGH = 0.1  # The same for figures of four digits and more, which hardly agree by chance
SLIP = 3  # Digits that may be jumbled


def with_known_figures(frame: pd.DataFrame, catalogue: Catalogue, log: Log) -> pd.DataFrame:
    """Return the frame with prose figures given to the indicators of ledger or catalogue.

    First those that repeat a figure: the same period, role, kind, value and dimension, and a name
    the more alike the fewer digits the figure has. Then those whose name is a ledger's but for the
    word that counts (长度, 座数), of the same period, role, kind and dimension: they may differ
    in value, which clean-up then shows as a conflict. Each is told, so that an analyst may
    confirm or part them.
    """
    frame = with_one_core(frame, frame["start"].isna(), catalogue, log)
    frame = with_same_figures(frame, catalogue, log)
    frame = _of_places(_done_not_asked(frame, catalogue), catalogue)
    ids = frame["indicator"].tolist()
    prose = frame["start"].notna().to_numpy()
    listed = set(frame.loc[~prose, "indicator"])
    known = np.array([bool(catalogue.theme(i)) for i in ids], dtype=bool)
    told = known | ~prose
    asking = prose & (frame["role"] != "context").to_numpy()
    asking &= ~frame["indicator"].isin(listed).to_numpy()
    if not asking.any() or not told.any():
        return frame
    by_value = _repeated(frame, asking & ~known, told, catalogue)
    by_value |= _repeated(frame, asking & known, ~prose, catalogue)
    left = asking & ~known & ~np.isin(np.arange(len(frame)), list(by_value))
    by_name = _alike(frame, left, ~prose, catalogue)
    found = by_value | by_name
    left = asking & ~np.isin(np.arange(len(frame)), list(found))
    by_name |= _followed(ids, found, left)
    frame = with_chosen(frame, by_value, catalogue, log, "name_by_value")
    frame = with_chosen(frame, by_name, catalogue, log, "name_alike")
    return with_one_core(frame, frame["start"].notna(), catalogue, log)


def _followed(ids: list[str], chosen: dict[int, str], left: np.ndarray) -> dict[int, str]:
    """Return the other figures of a name, of another time, that was given to one indicator."""
    given: dict[str, set[str]] = {}
    for place, indicator in chosen.items():
        given.setdefault(ids[place], set()).add(indicator)
    rows = ((n, given.get(ids[n], set())) for n in np.flatnonzero(left).tolist())
    return {place: next(iter(found)) for place, found in rows if len(found) == 1}


DATED = len("2025-09")


def with_one_goal(frame: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Give a goal told in prose the period of the ledger's goal of the same value and year.

    `11月底前达到92%` and a sheet's 92 % of the year, due 11月底, are one: the sheet's day holds. So
    are two that differ and are due in the same month, and one that prose tells with its month and
    again without (距260万元的目标还差42万元).
    """
    prose = frame["start"].notna().to_numpy()
    goals = (frame["role"] == "target").to_numpy()
    both = goals & prose
    if not both.any():
        return frame
    listed: dict[tuple[str, ...], set[str]] = {}
    sheets = frame[goals & ~prose]
    dues = sheets["due"].str[:7].tolist()
    for (key, indicator), due in zip(keyed(sheets, catalogue.units), dues, strict=True):
        for told in ((key[0][:4], *key[2:]), (due, *key[2:-1])):
            listed.setdefault((indicator, *told), set()).add(key[0])
    dated: dict[tuple[str, ...], set[str]] = {}
    for key, indicator in keyed(frame[both], catalogue.units):
        if len(key[0]) == DATED:
            dated.setdefault((indicator, key[0][:4], *key[2:]), set()).add(key[0])
    periods = frame["period"].to_numpy(object).copy()
    rows = zip(np.flatnonzero(both).tolist(), keyed(frame[both], catalogue.units), strict=True)
    for place, (key, indicator) in rows:
        same = listed.get((indicator, key[0][:4], *key[2:]), set())
        same = same or listed.get((indicator, key[0], *key[2:-1]), set())
        if not same and len(key[0]) < DATED:
            same = dated.get((indicator, key[0], *key[2:]), set())
        if len(same) == 1:
            periods[place] = next(iter(same))
    return frame.assign(period=periods.tolist())


def _repeated(
    frame: pd.DataFrame, asking: np.ndarray, told: np.ndarray, catalogue: Catalogue
) -> dict[int, str]:
    """Return the indicator that each asking row repeats the figure of; of a goal the sentence may
    name it elsewhere."""
    listed: dict[Key, dict[str, set[str]]] = {}
    told = told & frame["period"].isin(frame.loc[asking, "period"]).to_numpy()
    names = frame.loc[told, "name"].tolist()
    for (key, indicator), name in zip(keyed(frame[told], catalogue.units), names, strict=True):
        listed.setdefault(key, {}).setdefault(indicator, set()).add(uncounted(name))
    rows, texts = keyed(frame[asking], catalogue.units), cells(frame[asking], "name", "quote")
    chosen: dict[int, str] = {}
    for place, (key, indicator), (name, quote) in zip(
        np.flatnonzero(asking).tolist(), rows, texts, strict=True
    ):
        same = listed.get(key, {})
        called = {name, catalogue.chinese(indicator)}
        best = max(_likest(one, key[-1], list(same), catalogue) for one in called)
        said = plain_name(quote) if key[1] == "target" and digits(key[-1]) >= SLIP else ""
        held = [i for i, own in same.items() if any(len(n) >= SLIP and n in said for n in own)]
        if best or len(held) == 1:
            chosen[place] = best or held[0]
    return chosen


def _done_not_asked(frame: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return what a text asks for, read unsurely, as done where a ledger has it so and no such
    goal."""
    prose = frame["start"].notna()
    unsure = (prose & (frame["role"] == "target") & (frame["confidence"] != "high")).to_numpy()
    if not unsure.any():
        return frame
    done = _repeated(frame.assign(role="actual"), unsure, _of(frame, prose, "actual"), catalogue)
    asked = _repeated(frame, unsure, _of(frame, prose, "target"), catalogue)
    turned = frame.index.isin(frame.index[sorted(done.keys() - asked.keys())])
    return frame.assign(role=frame["role"].mask(turned, "actual"))


def _of_places(frame: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return the frame with what a sentence tells of a place as a sheet has it: as that place's."""
    columns = ("name", "indicator", "place")
    sheets, prose = frame["start"].isna() & (frame["place"] != ""), frame["start"].notna()
    if not sheets.any() or not prose.any():
        return frame
    rows = frame[sheets & frame["period"].isin(frame.loc[prose, "period"])]
    told: dict[Key, list[tuple[str, ...]]] = {}
    for (key, _), row in zip(keyed(rows, catalogue.units), cells(rows, *columns), strict=True):
        told.setdefault(key, []).append(row)
    own = {column: frame[column].tolist() for column in columns}
    texts = frame.loc[prose, "quote"].tolist()
    keys = keyed(frame[prose], catalogue.units)
    for at, (key, name), text in zip(np.flatnonzero(prose), keys, texts, strict=True):
        same = {row for row in told.get(key, ()) if row[-1] in text and digits(key[-1]) > 1}
        called = catalogue.chinese(name)
        near = [row for row in same if alike(called, catalogue.chinese(row[1])) >= SOMEWHAT]
        if len(near) == 1:
            for column, value in zip(columns, near[0], strict=True):
                own[column][at] = value
    return frame.assign(**own)


def _of(frame: pd.DataFrame, prose: pd.Series, role: str) -> np.ndarray:
    return (~prose & (frame["role"] == role)).to_numpy(bool)


def _alike(
    frame: pd.DataFrame, asking: np.ndarray, told: np.ndarray, catalogue: Catalogue
) -> dict[int, str]:
    """Return the one indicator of the ledgers whose name each asking row has, by its place.

    A name of the same core is that one's whatever its time and role; one with a word in front only
    where the ledger tells of the same time and role, and one more or less alike where the figures
    are the same digits in another order.
    """
    listed: dict[tuple[str, ...], set[str]] = {}
    for key, indicator in keyed(frame[told], catalogue.units):
        core = core_name(catalogue.chinese(indicator))
        for shared in (key[:-1], (core, *key[2:-1]), (*key[:-1], _jumbled(key[-1]))):
            listed.setdefault(shared, set()).add(indicator)
    rows = zip(np.flatnonzero(asking).tolist(), keyed(frame[asking], catalogue.units), strict=True)
    chosen: dict[int, str] = {}
    for place, (key, name) in rows:
        core = core_name(name)
        whole = listed.get((core, *key[2:-1]), set()) if core else set()
        near = [i for i in listed.get(key[:-1], ()) if one_name(name, catalogue.chinese(i))]
        jumbled = listed.get((*key[:-1], _jumbled(key[-1])), ())
        slips = [i for i in jumbled if is_like(name, catalogue.chinese(i))]
        for same in (list(whole), near, slips):
            if len(same) == 1:
                chosen.setdefault(place, same[0])
    return chosen


def _jumbled(value: str) -> str:
    """Return size and digits of a figure, those in order: 15230 and 15320 are one typed wrong."""
    written, _, power = f"{float(value):.8e}".partition("e")
    return f"{sorted(written.rstrip('0'))}{power}" if digits(value) >= SLIP else value


def _likest(name: str, value: str, indicators: list[str], catalogue: Catalogue) -> str:
    """Return the indicator whose name is most like this one, or `""` if none is like enough."""
    ranked = sorted(((alike(name, catalogue.chinese(i)), i) for i in set(indicators)), reverse=True)
    enough = NEEDED.get(digits(value), ENOUGH)
    return ranked[0][1] if ranked and ranked[0][0] >= enough else ""
