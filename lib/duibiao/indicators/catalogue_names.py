"""Names and periods as files write them, turned into the catalogue's."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
import pandas as pd

from duibiao.indicators.conversion import PLAIN, as_told
from duibiao.indicators.log import Log, flagged
from duibiao.reading.prose.themes import of_name
from duibiao.vocabulary import bases
from duibiao.vocabulary.catalogue import Catalogue, plain_name
from duibiao.vocabulary.frame_cells import cells
from duibiao.vocabulary.periods import EXPECTED, is_period, parse
from duibiao.vocabulary.words import say

WHOSE = re.compile(r"^(?:[全我本该](?:省|市|县|区|局|院|国|年)|[省市县区乡镇村]{0,5}[各三四五]级)")
OFFICE = re.compile(r"(?:水利|水务|水资源|水行政).*$")
SHORTEST_PLACE = 2
TALLY = ("", "额", "量", "数", "完成额", "完成量")
SOUGHT = 300  # How many unknown names are given neighbours: a file with more is of another kind
RELATIVE = {
    "growth": re.compile(r"(?:同比|较上年|比上年)*(?:增速|增长率|增幅|增长|下降率|降幅|变化率)$"),
    "of_target": re.compile(r"(?:年度|全年)?(?:目标|任务|计划)*(?:任务)?(?:完成率|完成比例|占比)$"),
}
"""A stated growth or share of target speaks of a figure: what its name adds to that figure's."""
SPOKEN = frozenset({"growth", "of_target", "delta"})
"""What is told of a figure under the same name goes where that figure went."""


@dataclass(frozen=True)
class Names:
    """Looks names up: an analyst's confirmed ones first, then the catalogue's."""

    catalogue: Catalogue
    confirmed: Mapping[str, str]
    bureau: str = ""

    def find(self, name: str, kind: str, unit: str = "") -> str | None:
        """Return the indicator a figure of this name, kind and unit belongs to, or None; of a level
        also the one whose name has the same core."""
        found = self._known(name)
        if found is None and kind == "level":
            return self.catalogue.match_core(WHOSE.sub("", name), unit)
        if kind not in RELATIVE:
            return found
        written = self.catalogue.chinese(found) if found else name
        return self._spoken_of(written, kind) or found

    def _known(self, name: str) -> str | None:
        confirmed = self.confirmed.get(plain_name(name))
        known = self.catalogue.match
        tried = (
            *(WHOSE.sub("", name), bases.bare(name)),
            *(name.removeprefix(place) for place in self.places),
        )
        return confirmed or known(name) or next(filter(None, map(known, tried)), None)

    @cached_property
    def places(self) -> tuple[str, ...]:
        """What the bureau's own figures may begin with: its name, its place, 清溪县 as 清溪."""
        if self.bureau not in self.catalogue.bureaus.index:
            return ()
        name = str(self.catalogue.bureaus.at[self.bureau, "name_zh"])
        place = OFFICE.sub("", name)
        short = place[:-1] if len(place) > SHORTEST_PLACE and place[-1] in "省市县区" else place
        return (name, place, short)

    def _spoken_of(self, name: str, kind: str) -> str | None:
        stem = RELATIVE[kind].sub("", name)
        known = self._known
        tried = (known(stem + tally) for tally in TALLY if stem != name)
        cored = (self.catalogue.match_core(stem + t, None) for t in TALLY if stem != name)
        return next(filter(None, (*tried, *cored)), None)


def with_own_place(frame: pd.DataFrame, names: Names) -> pd.DataFrame:
    """Return the frame with figures of a place that is the bureau's own, 棠坞县, as its own."""
    own = frame["place"].isin(names.places).to_numpy()
    if not own.any():
        return frame
    told = zip(frame["name"].tolist(), frame["place"].tolist(), own.tolist(), strict=True)
    bare = [name.removeprefix(place) or name if mine else name for name, place, mine in told]
    return frame.assign(name=bare, place=frame["place"].where(~own, ""))


def with_indicators(frame: pd.DataFrame, names: Names, log: Log) -> pd.DataFrame:
    """Return the frame with `indicator`: the catalogue's id, or the name without its basis."""
    asked = list(cells(frame, "name", "kind", "unit"))
    known = {key: names.find(*key) or bases.bare(key[0]) for key in dict.fromkeys(asked)}
    measured = {key[0]: one for key, one in known.items() if key[1] in {"level", "share"}}
    known |= {key: measured[key[0]] for key in known if key[1] in SPOKEN and key[0] in measured}
    frame = frame.assign(indicator=[known[key] for key in asked])
    confirmed = {name for name, _, _ in known if plain_name(name) in names.confirmed}
    tell(frame[frame["name"].isin(confirmed)], "name_confirmed", names.catalogue, log)
    by_core = {key for key in known if key[1] == "level" and known[key] != names.find(*key[:2])}
    alike = np.array(
        [key in by_core and known[key] != bases.bare(key[0]) for key in asked], dtype=bool
    )
    tell(frame[alike], "name_alike", names.catalogue, log)
    return frame


def with_joined_names(
    frame: pd.DataFrame, joins: Mapping[str, str], catalogue: Catalogue, log: Log
) -> pd.DataFrame:
    """Return the frame with names an analyst gave to others, and what was one with them."""
    pairs = list(cells(frame, "name", "indicator"))
    given = [joins.get(plain_name(name)) or joins.get(plain_name(key)) for name, key in pairs]
    changed = np.array([bool(one) for one in given], dtype=bool)
    if not changed.any():
        return frame
    ids = [one or key for one, (_, key) in zip(given, pairs, strict=True)]
    frame = _with_their_unit(frame.assign(indicator=ids), changed)
    tell(frame[changed], "name_confirmed", catalogue, log)
    return frame


def _with_their_unit(frame: pd.DataFrame, joined: np.ndarray) -> pd.DataFrame:
    """Give a bare number that was joined to an indicator the one unit its others have."""
    keys = list(cells(frame, "indicator", "kind"))
    units: dict[tuple[str, str], set[str]] = {}
    for key, unit in zip(keys, frame["unit"].tolist(), strict=True):
        units.setdefault(key, set()).update({unit} - {"", PLAIN})
    bare = joined & frame["unit"].isin(["", PLAIN]).to_numpy()
    bare &= np.array([len(units[key]) == 1 for key in keys], dtype=bool)
    theirs = [next(iter(units[key]), "") for key in keys]
    return frame.assign(unit=np.where(bare, theirs, frame["unit"].to_numpy(object)))


def tell(rows: pd.DataFrame, code: str, catalogue: Catalogue, log: Log) -> None:
    """Tell of rows that were given an indicator, and how it was found."""
    names = map(catalogue.name, rows["indicator"].tolist())
    notes = [say(f"indicators.note_{code}", name=name) for name in names]
    log.add("repaired", code, rows, rows["name"].tolist(), notes)


def with_chosen(
    frame: pd.DataFrame, chosen: dict[int, str], catalogue: Catalogue, log: Log, code: str
) -> pd.DataFrame:
    """Return the frame with the chosen indicators, each told by its code and flagged."""
    if not chosen:
        return frame
    ids = [chosen.get(place, one) for place, one in enumerate(frame["indicator"].tolist())]
    mask = np.isin(np.arange(len(frame)), list(chosen))
    frame = frame.assign(indicator=ids)
    tell(frame[mask], code, catalogue, log)
    return flagged(frame, mask, code)


def with_themes(frame: pd.DataFrame, catalogue: Catalogue, log: Log) -> pd.DataFrame:
    """Return the frame with the catalogue's themes; unknown indicators keep what reading said, or
    get the theme that their name and their section speak of.

    They get the flag `unknown_indicator` and a log row with the nearest known names.
    """
    ids = frame["indicator"].tolist()
    known = {i: catalogue.theme(i) for i in dict.fromkeys(ids)}
    pairs = list(zip(ids, frame["theme"].tolist(), strict=True))
    told = {
        (i, t): known[i] or catalogue.theme_named(t) or catalogue.theme_named(of_name(i, t))
        for i, t in dict.fromkeys(pairs)
    }
    themes = [told[pair] for pair in pairs]
    strange = np.array([bool(text) and not told[i, text] for i, text in pairs], dtype=bool)
    _tell_themes(frame[strange], catalogue, log)
    unknown = np.array([not known[i] for i in ids], dtype=bool)
    _tell_unknown(frame[unknown & (frame["role"] != "context").to_numpy()], catalogue, log)
    return flagged(frame.assign(theme=themes), unknown, "unknown_indicator")


def _tell_themes(rows: pd.DataFrame, catalogue: Catalogue, log: Log) -> None:
    """Tell of themes written in a ledger that are none, where nothing else gives one."""
    names = say("indicators.comma").join(map(catalogue.theme_name, catalogue.themes.index))
    log.add("doubt", "unknown_theme", rows, rows["theme"].tolist(), names)


def _tell_unknown(rows: pd.DataFrame, catalogue: Catalogue, log: Log) -> None:
    """Ask about names that the catalogue lacks; of a place's figure without the place before it."""
    pairs = cells(rows, "name", "place")
    names = [name.removeprefix(place) or name for name, place in pairs]
    asked = np.array([not catalogue.match(name) for name in names], dtype=bool)
    names = [name for name, is_asked in zip(names, asked, strict=True) if is_asked]
    told = {name: _nearest_note(catalogue, name) for name in list(dict.fromkeys(names))[:SOUGHT]}
    notes = [told.get(name, "") for name in names]
    log.add("doubt", "unknown_indicator", rows[asked].assign(name=names), names, notes)


@lru_cache(maxsize=8192)
def nearest(catalogue: Catalogue, name: str) -> tuple[str, ...]:
    """Return the indicators with names most like this one, best first."""
    return tuple(catalogue.nearest(name))


def _nearest_note(catalogue: Catalogue, name: str) -> str:
    near = say("indicators.comma").join(catalogue.name(i) for i in nearest(catalogue, name))
    return say("indicators.nearest", names=near) if near else say("indicators.nothing_near")


def with_periods(frame: pd.DataFrame, log: Log) -> pd.DataFrame:
    """Return the rows whose period and base period are such, in canonical text; others are told."""
    frame = _with_canonical(frame, "period", log)
    return _with_canonical(frame, "base_period", log)


def _with_canonical(frame: pd.DataFrame, column: str, log: Log) -> pd.DataFrame:
    texts = frame[column].tolist()
    known = {text: str(parse(text)) if is_period(text) else "" for text in dict.fromkeys(texts)}
    frame = frame.assign(**{column: [known[text] for text in texts]})
    lacking = column == "period"
    bad = np.array([not known[text] and bool(text or lacking) for text in texts], dtype=bool)
    if not bad.any():
        return frame
    rows, found = frame[bad], [text for text, is_bad in zip(texts, bad, strict=True) if is_bad]
    told = [text or figure for text, figure in zip(found, as_told(rows), strict=True)]
    log.add("refused", f"bad_{column}", rows, told, _why(f"bad_{column}", rows))
    return frame[~bad]


def _why(code: str, rows: pd.DataFrame) -> list[str]:
    """Return what is wrong and what to do, with what reading noted of each row."""
    todo = say(f"indicators.note_{code}", expected=EXPECTED)
    return [" ".join(filter(None, (note, todo))) for note in rows["note"].tolist()]
