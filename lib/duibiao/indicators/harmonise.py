"""Prose names a figure its own way: where a ledger tells the same figure, the two are one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import numpy as np
import pandas as pd

from duibiao.indicators.catalogue_names import tell
from duibiao.indicators.conversion import PLAIN, times
from duibiao.indicators.log import Log, flagged
from duibiao.vocabulary.catalogue import Catalogue, core_name, plain_name, uncounted
from duibiao.vocabulary.units import COUNT, Units

NEEDED = {1: 0.5, 2: 0.5, 3: 0.25}  # How alike names must be, by their figures' significant digits
ENOUGH = 0.1  # The same for figures of four digits and more, which hardly agree by chance
SOMEWHAT = 0.25  # How alike the names of two sheets must be that tell two same figures
LONG = 4  # Digits that hardly agree by chance
SLIP, LIKE = 3, 0.5  # Digits that may be jumbled, and how alike the names of such figures must be
SHORTEST, IN_FRONT = 4, 2
"""How many characters a name must have to be another's, and how many may stand before it
(新增, 全县): a longer word in front says what kind."""
LEFT = re.compile("剩|余下|尚|未|待|还差|欠|应[收缴征还]")  # What is left is not what is done
Key = tuple[str, str, str, str, str]


def with_known_figures(frame: pd.DataFrame, catalogue: Catalogue, log: Log) -> pd.DataFrame:
    """Return the frame with prose figures given to the indicators of ledger or catalogue.

    First those that repeat a figure: the same period, role, kind, value and dimension, and a name
    the more alike the fewer digits the figure has. Then those whose name is a ledger's but for the
    word that counts (长度, 座数), of the same period, role, kind and dimension: they may differ
    in value, which clean-up then shows as a conflict. Each is told, so that an analyst may
    confirm or part them.
    """
    frame = _one_core(frame, frame["start"].isna(), catalogue, log)
    frame = _same_figures(frame, catalogue, log)
    frame = _of_places(_done_not_asked(frame, catalogue), catalogue)
    ids = frame["indicator"].tolist()
    prose = frame["start"].notna().to_numpy()
    listed = {i for i, is_prose in zip(ids, prose, strict=True) if not is_prose}
    known = np.array([bool(catalogue.theme(i)) for i in ids], dtype=bool)
    told = known | ~prose
    asking = prose & (frame["role"] != "context").to_numpy()
    asking &= np.array([i not in listed for i in ids], dtype=bool)
    if not asking.any() or not told.any():
        return frame
    by_value = _repeated(frame, asking & ~known, told, catalogue)
    by_value |= _repeated(frame, asking & known, ~prose, catalogue)
    left = asking & ~known & ~np.isin(np.arange(len(frame)), list(by_value))
    alike = _alike(frame, left, ~prose, catalogue)
    found = by_value | alike
    left = asking & ~np.isin(np.arange(len(frame)), list(found))
    alike |= _followed(ids, found, left)
    frame = with_chosen(frame, by_value, catalogue, log, "name_by_value")
    frame = with_chosen(frame, alike, catalogue, log, "name_alike")
    return _one_core(frame, frame["start"].notna(), catalogue, log)


def _followed(ids: list[str], chosen: dict[int, str], left: np.ndarray) -> dict[int, str]:
    """Return the other figures of a name, of another time, that was given to one indicator."""
    given: dict[str, set[str]] = {}
    for place, indicator in chosen.items():
        given.setdefault(ids[place], set()).add(indicator)
    rows = ((n, given.get(ids[n], set())) for n in np.flatnonzero(left).tolist())
    return {place: next(iter(found)) for place, found in rows if len(found) == 1}


def with_one_goal(frame: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Give a goal told in prose the period of the ledger's goal of the same value and year.

    `11月底前达到92%` and a sheet's 92 % of the year, due 11月底, are one: the sheet's day holds. So
    are two that differ and are due in the same month.
    """
    prose = frame["start"].notna().to_numpy()
    goals = (frame["role"] == "target").to_numpy()
    listed: dict[tuple[str, ...], set[str]] = {}
    sheets = frame[goals & ~prose]
    dues = sheets["due"].str[:7].tolist()
    for (key, indicator), due in zip(_keyed(sheets, catalogue.units), dues, strict=True):
        for told in ((key[0][:4], *key[2:]), (due, *key[2:-1])):
            listed.setdefault((indicator, *told), set()).add(key[0])
    periods = frame["period"].to_numpy(object).copy()
    both = goals & prose
    rows = zip(np.flatnonzero(both).tolist(), _keyed(frame[both], catalogue.units), strict=True)
    for place, (key, indicator) in rows:
        same = listed.get((indicator, key[0][:4], *key[2:]), set())
        same = same or listed.get((indicator, key[0], *key[2:-1]), set())
        if len(same) == 1:
            periods[place] = next(iter(same))
    return frame.assign(period=periods.tolist())


def _one_core(
    frame: pd.DataFrame, among: pd.Series, catalogue: Catalogue, log: Log
) -> pd.DataFrame:
    """Give unknown names that have one core, 实收水费 and 水费实收额, the first's, among some rows.

    Only levels of one unit: persons and households of one name stay apart.
    """
    units, ids = frame["unit"].tolist(), frame["indicator"].tolist()
    listed = (among & (frame["kind"] == "level")).to_numpy(bool)
    first: dict[tuple[str, str], str] = {}
    chosen: dict[int, str] = {}
    for place in np.flatnonzero(listed).tolist():
        own, core = ids[place], core_name(ids[place])
        if core and not catalogue.theme(own):
            name = first.setdefault((core, catalogue.units.single(units[place])), own)
            chosen |= {place: name} if name != own else {}
    return with_chosen(frame, chosen, catalogue, log, "name_alike")


TWO_FIGURES = 4
"""What two figures of several digits that agree weigh."""


def _same_figures(frame: pd.DataFrame, catalogue: Catalogue, log: Log) -> pd.DataFrame:
    """Give an unknown name of one sheet to the name of another that tells the same figures.

    Two figures of one time, role and dimension that agree, and names that are somewhat alike or one
    that only the title gave; or one such figure, and a name that only has a word in front or that
    the title gave to a figure of many digits. The shorter name is given up; what a text tells under
    it goes with it.
    """
    listed = frame["start"].isna().to_numpy() & (frame["role"] != "context").to_numpy()
    titled = frame["flags"].str.contains("name_from_title", regex=False).to_numpy(bool)
    by_title = set(frame.loc[titled, "indicator"]) - set(frame.loc[listed & ~titled, "indicator"])
    told: dict[Key, set[str]] = {}
    own: dict[str, set[Key]] = {}
    files: dict[str, set[tuple[str, ...]]] = {}
    places = (frame.loc[listed, column].tolist() for column in ("source", "location"))
    rows = zip(_keyed(frame[listed], catalogue.units), *places, strict=True)
    for (key, indicator), source, location in rows:
        files.setdefault(indicator, set()).add((source, location.rpartition("!")[0], key[1]))
        near = (*key[:-1], f"{float(key[-1]):.5g}")
        told.setdefault(near, set()).add(indicator)
        own.setdefault(indicator, set()).add(near)
    written = frame[listed].groupby("indicator")["name"].agg(set).to_dict()
    given: dict[str, str] = {}
    for name in sorted(own, key=lambda n: (bool(catalogue.theme(n)), "小计" not in n, len(n))):
        others = Counter[str]()
        for key in own[name]:
            digits = _digits(key[-1])
            weight = TWO_FIGURES if name in by_title and digits >= LONG else 1 + (digits > 1)
            others.update(dict.fromkeys(told[key] - {name}, weight))
        fits = [
            other
            for other, weight in others.items()
            if other not in given
            if (name in by_title and other not in by_title) or not files[name] & files[other]
            if (weight >= TWO_FIGURES and name in by_title)
            or any(_is_same(a, b, weight) for a in written[name] for b in written[other])
        ]
        known = [other for other in fits if catalogue.theme(other)]
        if len(known or fits) == 1 and name not in given.values():
            given[name] = (known or fits)[0]
    chosen = {n: given[i] for n, i in enumerate(frame["indicator"].tolist()) if i in given}
    return with_chosen(frame, chosen, catalogue, log, "name_by_value")


def _is_same(one: str, other: str, weight: int) -> bool:
    """Whether two names are one by the figures that agree: each counts 1, of more digits 2."""
    if weight > 2:
        return alike(one, other) >= SOMEWHAT
    return weight > 1 and (_one_name(one, other) or one in other or other in one)


def _digits(value: str) -> int:
    """Return how many significant digits a figure has."""
    return len(value.partition("e")[0].replace(".", "").strip("-0"))


def _repeated(
    frame: pd.DataFrame, asking: np.ndarray, told: np.ndarray, catalogue: Catalogue
) -> dict[int, str]:
    """Return the indicator that each asking row repeats the figure of, by its place.

    Of a goal the sentence may name it elsewhere: 用水总量1.68亿, 控制在1.72亿的指标以内.
    """
    listed: dict[Key, dict[str, set[str]]] = {}
    told = told & frame["period"].isin(frame.loc[asking, "period"]).to_numpy()
    names = frame.loc[told, "name"].tolist()
    for (key, indicator), name in zip(_keyed(frame[told], catalogue.units), names, strict=True):
        listed.setdefault(key, {}).setdefault(indicator, set()).add(uncounted(name))
    texts = (frame.loc[asking, column].tolist() for column in ("name", "quote"))
    rows = zip(np.flatnonzero(asking), _keyed(frame[asking], catalogue.units), *texts, strict=True)
    chosen: dict[int, str] = {}
    for place, (key, indicator), name, quote in rows:
        same = listed.get(key, {})
        called = {name, catalogue.chinese(indicator)}
        best = max(_likest(one, key[-1], list(same), catalogue) for one in called)
        said = plain_name(quote) if key[1] == "target" and _digits(key[-1]) >= SLIP else ""
        held = [i for i, own in same.items() if any(len(n) >= SLIP and n in said for n in own)]
        if best or len(held) == 1:
            chosen[int(place)] = best or held[0]
    return chosen


def _done_not_asked(frame: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return the frame with what a text asks for, read unsurely, as done where a ledger says so.

    下达用水计划2436户 is no plan: the ledger has 2436 as the figure of that time, and no such goal.
    """
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
    for (key, _), *row in zip(
        _keyed(rows, catalogue.units), *(rows[c] for c in columns), strict=True
    ):
        told.setdefault(key, []).append(tuple(row))
    own = {column: frame[column].tolist() for column in columns}
    texts = frame.loc[prose, "quote"].tolist()
    keys = _keyed(frame[prose], catalogue.units)
    for at, (key, name), text in zip(np.flatnonzero(prose), keys, texts, strict=True):
        same = {row for row in told.get(key, ()) if row[-1] in text and _digits(key[-1]) > 1}
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
    for key, indicator in _keyed(frame[told], catalogue.units):
        core = core_name(catalogue.chinese(indicator))
        for shared in (key[:-1], (core, *key[2:-1]), (*key[:-1], _jumbled(key[-1]))):
            listed.setdefault(shared, set()).add(indicator)
    rows = zip(np.flatnonzero(asking).tolist(), _keyed(frame[asking], catalogue.units), strict=True)
    chosen: dict[int, str] = {}
    for place, (key, name) in rows:
        core = core_name(name)
        whole = listed.get((core, *key[2:-1]), set()) if core else set()
        near = [i for i in listed.get(key[:-1], ()) if _one_name(name, catalogue.chinese(i))]
        jumbled = listed.get((*key[:-1], _jumbled(key[-1])), ())
        slips = [i for i in jumbled if _is_like(name, catalogue.chinese(i))]
        for same in (list(whole), near, slips):
            if len(same) == 1:
                chosen.setdefault(place, same[0])
    return chosen


def _jumbled(value: str) -> str:
    """Return size and digits of a figure, those in order: 15230 and 15320 are one typed wrong."""
    digits, _, power = f"{float(value):.8e}".partition("e")
    return f"{sorted(digits.rstrip('0'))}{power}" if _digits(value) >= SLIP else value


def _is_like(one: str, other: str) -> bool:
    """Whether a name holds the other, or most of their pairs of characters are shared."""
    short, long = sorted((uncounted(one), uncounted(other)), key=len)
    return (bool(short) and short in long) or alike(one, other) >= LIKE


def _one_name(one: str, other: str) -> bool:
    """Whether two names have one core, or differ by no more than a word in front."""
    whole = (plain_name(name).removesuffix("数") for name in (one, other))
    if len(set(whole)) == 1 or (core_name(one) and core_name(one) == core_name(other)):
        return True
    short, long = sorted((uncounted(one), uncounted(other)), key=len)
    if LEFT.match(long):
        return False
    return len(short) >= SHORTEST and long.endswith(short) and len(long) - len(short) <= IN_FRONT


def _keyed(frame: pd.DataFrame, units: Units) -> Iterator[tuple[Key, str]]:
    """Yield what two tellings of one figure share, and the indicator, row by row."""
    columns = ("period", "role", "kind", "unit", "value", "indicator")
    for period, role, kind, unit, value, indicator in zip(
        *(frame[column].tolist() for column in columns), strict=True
    ):
        dimension, base = base_value(value, unit, units)
        yield (period, role, kind, dimension, f"{base:.9g}"), indicator


def base_value(value: float, unit: str, units: Units) -> tuple[str, float]:
    """Return what a figure measures and its value in that dimension's base unit."""
    known = units.known(unit)
    if known is None or known == PLAIN:
        return COUNT, value
    return units.dimension(known), times(value, units.factor(known, units.base(known)))


def _likest(name: str, value: str, indicators: list[str], catalogue: Catalogue) -> str:
    """Return the indicator whose name is most like this one, or `""` if none is like enough."""
    ranked = sorted(((alike(name, catalogue.chinese(i)), i) for i in set(indicators)), reverse=True)
    enough = NEEDED.get(_digits(value), ENOUGH)
    return ranked[0][1] if ranked and ranked[0][0] >= enough else ""


def alike(one: str, other: str) -> float:
    """Return how alike two names are, 0 to 1: the F1 of the pairs of characters they share."""
    pairs, others = _pairs(one), _pairs(other)
    whole = sum(pairs.values()) + sum(others.values())
    return 2 * sum((pairs & others).values()) / whole if whole else 0.0


def _pairs(name: str) -> Counter[str]:
    plain = plain_name(name)
    return Counter(plain[i : i + 2] for i in range(max(1, len(plain) - 1)))


def with_chosen(
    frame: pd.DataFrame, chosen: dict[int, str], catalogue: Catalogue, log: Log, code: str
) -> pd.DataFrame:
    """Return the frame with the chosen indicators, each told by its code and flagged."""
    if not chosen:
        return frame
    ids = frame["indicator"].to_numpy(object).copy()
    places = np.array(list(chosen), dtype=int)
    ids[places] = list(chosen.values())
    mask = np.zeros(len(frame), dtype=bool)
    mask[places] = True
    frame = frame.assign(indicator=ids)
    tell(frame[mask], code, catalogue, log)
    return flagged(frame, mask, code)
