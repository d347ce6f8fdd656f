"""What a bureau's data amounted to when reports were built, kept so that a change can be told.

One file per state of a bureau's data in `reports/.inputs`, named by the hashes of the files and of
the library, so that an unchanged bureau is never read again: a line of JSON with its periods, a
line with its rows, which is read only where a change is to be told. Bureaus that are compared with
one another are a group; what state each is in is kept once for all reports that read them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duibiao.running.planning import inputs
from duibiao.running.planning.notebooks import FRAMES, Notebook
from duibiao.running.reports.job import Report
from duibiao.running.reports.publish import write_text
from duibiao.vocabulary import catalogue
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.periods import Period, PeriodError, parse
from duibiao.vocabulary.words import language, say

if TYPE_CHECKING:
    import pandas as pd

FOLDER = ".inputs"
GROUPS = ".groups"
AT_HAND = 256  # states whose rows are held in memory at a time
KEY = ("indicator", "period", "role")
Row = list[str]
"""The value, or "", and a hash of all that the rows of one key say."""
Frames = dict[str, dict[str, Row]]
States = Mapping[str, str]


@dataclass(frozen=True)
class Snapshot:
    """The periods of a bureau's observations, and which of its frames `hold` rows.

    `span` is what the latest year has so far (`2024-01/2024-10`), "" where it is full. `unread`
    tells of files that could not be read. `fault` says why there is nothing at all.
    """

    periods: Sequence[str] = ()
    holds: Sequence[str] = ()
    unread: Sequence[str] = ()
    fault: str = ""
    span: str = ""


class Snapshots:
    """The states of bureaus' data that a reports folder knows."""

    def __init__(self, home: Path, out: Path) -> None:
        self.home, self._folder = home, out / FOLDER
        self._groups: dict[str, States] = {}
        self.load = cache(self._load)
        self.state = cache(self._state)
        self.group = cache(self._group)
        self.frames = lru_cache(AT_HAND)(self._frames)

    def keep(self, bureaus: Iterable[str]) -> None:
        """Write down the present state of some bureaus' data, and the groups that were asked
        for."""
        with suppress(OSError):
            for bureau in bureaus:
                state, snapshot = self.state(bureau), self.now(bureau)
                path = self._path(bureau, state)
                if not path.is_file() and not snapshot.fault:
                    _write(path, asdict(snapshot), self.frames(bureau, state))
            for name, states in self._groups.items():
                if not self._path(GROUPS, name).is_file():
                    _write(self._path(GROUPS, name), states)

    def drop_others(self, built: Iterable[Mapping[str, Any]]) -> None:
        """Remove the states that no published report was built from; `built` are their inputs."""
        groups, pairs = set(), set()
        for read in built:
            groups.add(read.get("group", ""))
            pairs |= set(read["data"].items())
        for name in groups:
            pairs |= {(GROUPS, name), *(self.members(name) or {}).items()}
        paths = {self._path(bureau, state) for bureau, state in pairs}
        for path in set(self._folder.glob("*/*.json*")) - paths:
            path.unlink(missing_ok=True)

    def members(self, group: str) -> States | None:
        """Return the bureaus of a group with their states, or None where that is not known."""
        path = self._path(GROUPS, group)
        if group and group not in self._groups and path.is_file():
            self._groups[group] = json.loads(path.read_text(encoding="utf-8"))
        return self._groups.get(group)

    def now(self, bureau: str) -> Snapshot:
        """Return the present state of a bureau's data."""
        return self.load(bureau, self.state(bureau)) or Snapshot()

    def differ(self, bureau: str, old: str, new: str, report: Report, notebook: Notebook) -> str:
        """Say what a report reads has changed between two states of a bureau's data, or `""`."""
        name = catalogue.load(self.home).bureau_name(bureau)
        if self.load(bureau, old) is None or self.now(bureau).fault:
            return say("running.why_data", bureau=name)
        before, after = (self.frames(bureau, state) for state in (old, new))
        for frame in notebook.says.reads:
            was, now = before.get(frame, {}), after.get(frame, {})
            changed = [key for key in {**was, **now} if was.get(key) != now.get(key)]
            read = [key for key in changed if _in_time(key, report, notebook)]
            told = [self._told(frame, key, was.get(key), now.get(key)) for key in read]
            if told:  # a figure before a remark, which may only follow from it
                return name + min(told, key=lambda one: one[0])[1]
        return ""

    def _state(self, bureau: str) -> str:
        shared = inputs.common(self.home), inputs.code(), inputs.packages()
        return inputs.digest("|".join((inputs.data(self.home, bureau), *shared)))

    def _load(self, bureau: str, state: str) -> Snapshot | None:
        path = self._path(bureau, state)
        if path.is_file():
            with path.open(encoding="utf-8") as file:
                return Snapshot(**json.loads(file.readline()))
        return taken(self.home, bureau) if state == self.state(bureau) else None

    def _frames(self, bureau: str, state: str) -> Frames:
        path = self._path(bureau, state)
        if path.is_file():
            return dict(json.loads(path.read_text(encoding="utf-8").split("\n")[1]))
        return _read(self.home, bureau) if state == self.state(bureau) else {}

    def _group(self, bureaus: tuple[str, ...]) -> str:
        states = {bureau: self.state(bureau) for bureau in bureaus}
        name = inputs.digest(json.dumps(states))
        self._groups[name] = states
        return name

    def _path(self, bureau: str, state: str) -> Path:
        return self._folder / bureau / f"{state}.jsonl"

    def _told(self, frame: str, key: str, old: Row | None, new: Row | None) -> tuple[bool, str]:
        """Return whether only a remark has changed, and the change in words."""
        indicator, period, _ = key.rsplit("|", 2)
        known = catalogue.load(self.home).name(indicator) or say(f"running.frame_{frame}")
        words = {"period": _label(period), "name": known}
        if old is None or new is None:
            return False, say("running.why_added" if new else "running.why_removed", **words)
        kind = "why_remark" if old[0] == new[0] else "why_row"
        return old[0] == new[0], say(f"running.{kind}", **words, old=old[0], new=new[0])


def taken(home: Path, bureau: str) -> Snapshot:
    """Return what a bureau's files amount to now."""
    if not any((home / name.format(bureau)).exists() for name in (*inputs.OWN, *inputs.REVIEWS)):
        return Snapshot()
    from duibiao.indicators import book, data_until

    try:
        opened = book.open_material(bureau, language(), home)
    except DataFaults as faults:
        return Snapshot(fault=str(faults))
    except Exception as error:  # whatever it is, it concerns this bureau alone
        return Snapshot(fault=f"{type(error).__name__}: {error}")
    seen = opened.observations
    derived = seen["flags"].str.contains(r"(?:^|\|)derived(?:\||$)")
    reported = seen.loc[(seen["role"] != "context") & ~derived, "period"]
    tables = {name: getattr(opened, name) for name in FRAMES if name != "notes"}
    unread = book.unread(opened)[["source", "location", "found", "note"]]
    return Snapshot(
        sorted(set(reported)),
        [name for name, table in tables.items() if len(table)],
        [" ".join(filter(None, map(str, row))) for row in unread.itertuples(index=False)],
        span=str(data_until.running_span(seen) or ""),
    )


def _read(home: Path, bureau: str) -> Frames:
    """Return the rows of a bureau's frames, which only a build has to know."""
    from duibiao.indicators import book
    from duibiao.presentation.bottom_lines import material_notes

    opened = book.open_material(bureau, language(), home)
    frames = {name: _rows(getattr(opened, name)) for name in FRAMES if name != "notes"}
    return frames | {"notes": {"||": ["", inputs.digest(repr([*material_notes(opened)]))]}}


def _write(path: Path, *lines: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_text(path, "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines))


def _rows(table: pd.DataFrame) -> dict[str, Row]:
    """Return the rows of a table by `KEY`; what bears the same key is told as one."""
    texts = table.astype("string").fillna("").astype(object)
    columns = [texts[name] if name in texts else [""] * len(texts) for name in (*KEY, "value")]
    found: dict[str, list[tuple[str, str]]] = {}
    for *key, value, row in zip(*columns, texts.itertuples(index=False, name=None), strict=True):
        found.setdefault("|".join(key), []).append((value, repr(row)))
    return {
        key: [" ".join(value for value, _ in rows), inputs.digest(repr(sorted(rows)))]
        for key, rows in found.items()
    }


def _in_time(key: str, of: Report, notebook: Notebook) -> bool:
    """Whether a row can matter to a report: not begun after it, and as recent as it reads back."""
    period, report = _span(key.rsplit("|", 2)[1]), parse(of.period)
    if period is None:
        return True
    begins = {"period": report.first, "prior": report.before().first}
    first = begins.get(notebook.says.reach, date.min)
    return period.first <= report.last and period.last >= first


@cache
def _span(text: str) -> Period | None:
    try:
        return parse(text)
    except PeriodError:
        return None


def _label(text: str) -> str:
    span = _span(text)
    return span.label() if span else text
