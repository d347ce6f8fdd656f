"""What is asked about names: whether one that the catalogue lacks is another's."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pandas as pd

from duibiao.indicators import answers as kept
from duibiao.indicators.asking.question import Desk, Question, question, some
from duibiao.indicators.conversion import PLAIN
from duibiao.indicators.likeness import IN_FRONT, LIKE, alike
from duibiao.indicators.observations import JOIN
from duibiao.vocabulary.frame_cells import cells
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.units import COUNT

CANDIDATES = 6
OWED = re.compile("应[收缴征还]|欠")  # What is owed is never what was had


@dataclass(frozen=True)
class _Named:
    """One name's figures, and what they are held against another's by."""

    rows: pd.DataFrame
    told: frozenset[tuple[object, ...]]
    tellings: frozenset[tuple[str, str]]
    units: frozenset[str]
    kinds: frozenset[str]
    roles: frozenset[str]
    in_prose: bool

    @property
    def is_open(self) -> bool:
        """Whether prose alone tells a target, without what was done."""
        return self.in_prose and self.roles == {"target"}


def _named(desk: Desk, rows: pd.DataFrame) -> _Named:
    counted = desk.book.catalogue.units.counted
    return _Named(
        rows,
        frozenset(cells(rows, "period", "role", "value", "unit")),
        frozenset(_tellings(rows)),
        frozenset(COUNT if counted(unit) else unit for unit in rows["unit"].unique()),
        frozenset(rows["kind"]),
        frozenset(rows["role"]),
        bool(rows["start"].notna().all()),
    )


def names(desk: Desk) -> Iterator[Question]:
    """Ask whether two names are one indicator, where a target lacks its figure or both tell one."""
    by_name = desk.figures.groupby("indicator", sort=False)
    named = {str(name): _named(desk, rows) for name, rows in by_name}
    unknown = desk.figures[desk.figures["flags"].str.contains("unknown_indicator", regex=False)]
    unknown = unknown[unknown["kind"] != "of_target"]
    asked: set[str] = set()
    for name in reversed(unknown["indicator"].value_counts(sort=True).index.tolist()):
        if name in asked:
            continue
        others = [other for other in _candidates(desk, name, named) if other not in asked]
        if not others and not named[name].is_open:
            continue
        asked |= {name, *others[:1]}
        more = desk.rows(desk.of(others[0])) if others else 0
        yield _of_name(desk, name, named[name].rows, others, more)


def names_of_before(desk: Desk) -> Iterator[Question]:
    """Ask whether a name of the year before is one of this year's, where neither has the other."""
    found = desk.compared[(desk.compared["role"] == "actual") & (desk.compared["kind"] != "growth")]
    of_now = found["period"].map(lambda text: parse(text).year == desk.book.period.year)
    now = found[of_now.astype(bool)]  # without a row there is no type
    before = found.drop(now.index)
    fresh = now[~now["indicator"].isin(before["indicator"])]
    gone = before[~before["indicator"].isin(now["indicator"])]
    wanted = {str(parse(text).before()) for text in fresh["period"].unique()}
    gone = gone[gone["period"].isin(wanted)]
    for name, own in gone.groupby("indicator", sort=False):
        scores = dict(_namesakes(desk, str(name), own, fresh))
        others = sorted(scores, key=lambda one: -scores[one])[:CANDIDATES]
        both = pd.concat([own, fresh[fresh["indicator"].isin(others[:1])]])
        unknown = both["flags"].str.contains("unknown_indicator", regex=False)
        if not others or not unknown.any():
            continue
        subject, *rest = (str(name), *others) if unknown[own.index].all() else (others[0], name)
        yield _of_name(desk, subject, both[both["indicator"] == subject], list(map(str, rest)))


def _namesakes(
    desk: Desk, name: str, own: pd.DataFrame, fresh: pd.DataFrame
) -> Iterator[tuple[str, float]]:
    """Yield the names of this year that one of the year before may be, with how alike they are."""
    spans = set(own["period"])
    for other, theirs in fresh.groupby("indicator", sort=False):
        both = desk.book.catalogue.chinese(name), desk.book.catalogue.chinese(other)
        short, long = sorted(both, key=len)
        score = max(alike(*both), LIKE * long.startswith(short))
        same = {str(parse(text).before()) for text in theirs["period"]} & spans
        like = score >= LIKE and not _is_part(*both)
        if same and like and _one_unit(_named(desk, own), _named(desk, theirs)):
            yield str(other), score


def _of_name(
    desk: Desk, name: str, own: pd.DataFrame, others: list[str], more: int = 0
) -> Question:
    choices = [desk.book.catalogue.name(other) for other in others[:CANDIDATES]]
    choices += kept.KINDS["name"].codes
    told = {"where": desk.where(own.iloc[0]), "samples": some(desk.amounts(own))}
    return question("name", name, desk.rows(own) + more, choices, choices[0], **told)


def _candidates(desk: Desk, name: str, named: Mapping[str, _Named]) -> list[str]:
    """Return the indicators a name may belong to, the likest first."""
    own = named[name]
    goals = own.rows["start"].notna() & (own.rows["role"] == "target")
    said = "".join(own.rows.loc[goals, "quote"])
    scores: dict[str, float] = {}
    for other, theirs in named.items():
        if other == name or not _may_be_one(own, theirs):
            continue
        called = desk.book.catalogue.chinese(other)
        score = alike(name, called) + (called in said) * LIKE
        same = bool(own.told & theirs.told)
        if _is_part(name, called) and not same:
            continue
        if score >= LIKE or (same and score > 0) or (own.is_open and score >= LIKE / 2):
            scores[other] = score + same
    return sorted(scores, key=lambda one: -scores[one])


def _may_be_one(own: _Named, theirs: _Named) -> bool:
    """Whether two names can be one indicator: one unit, and no file tells both as two."""
    if not _one_unit(own, theirs) or not own.kinds & theirs.kinds:
        return False
    gains = {"target", "actual"} <= own.roles | theirs.roles or own.told & theirs.told
    return bool(gains) and not own.tellings & theirs.tellings


def _one_unit(own: _Named, theirs: _Named) -> bool:
    """Whether two names share a unit, 家 and 个 being one; a bare number in prose may be any."""
    return bool(own.units & theirs.units) or (own.units == {PLAIN} and own.in_prose)


def _tellings(figures: pd.DataFrame) -> set[tuple[str, str]]:
    """Return where figures are told: a file has one name for an indicator's figures of a role."""
    figures = figures[figures["kind"].isin(["level", "share"])]
    rows = cells(figures, "source", "role")
    return {(one, role) for source, role in rows for one in source.split(JOIN)}


def _is_part(one: str, other: str) -> bool:
    """Whether a longer name only says which part it is (城镇供水水费收缴率 beside 水费收缴率), or
    one what is owed and the other what was had of it.
    """
    if bool(OWED.search(one)) != bool(OWED.search(other)):
        return True
    short, long = sorted((one, other), key=len)
    return long.endswith(short) and len(long) - len(short) > IN_FRONT
