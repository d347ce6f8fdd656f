"""What a bureau's data amounted to when reports were built, kept so that a change can be told.

One file per state of a bureau's data in `reports/.inputs`, named by the hashes of the files and of
the library, so that an unchanged bureau is never read again: a line of JSON with its periods, a
line with its rows, which is read only where a change is to be told. Bureaus that are compared with
one another are a group; what state each is in is kept once for all reports that read them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duibiao.running.planning import inputs
from duibiao.running.planning.notebooks import FRAMES, Notebook
from duibiao.running.reports.job import Report
from duibiao.running.reports.publish import write_text
from duibiao.vocabulary import catalogue
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.periods import Period, PeriodError, parse
from duibiao.vocabulary.words import language, lexicon, say

if TYPE_CHECKING:
    import pandas as pd

FOLDER = ".inputs"
GROUPS = ".groups"
AT_HAND = 256  # states whose rows are held in memory at a time
KEY = ("indicator", "period", "role")
HEAD = ("periods", "holds", "unread")
Row = dict[str, str]
Frames = dict[str, list[Row]]
States = Mapping[str, str]


@dataclass(frozen=True)
class Snapshot:
    """The periods of a bureau's observations, and which of its frames `hold` rows.

    `span` is what the latest year has so far (`2024-01/2024-10`), "" where it is full.
    `rows` returns the frames as JSON text; `unread` tells of files that could not be read. `fault`
    says why there is nothing at all.
    """

    periods: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    fault: str = ""
    span: str = ""
    rows: Callable[[], str] = str


class Snapshots:
    """The states of bureaus' data that a reports folder knows."""

    def __init__(self, home: Path, out: Path) -> None:
        self._home, self._folder = home, out / FOLDER
        self._groups: dict[str, States] = {}
        self.load = cache(self._load)
        self.state = cache(self._state)
        self.group = cache(self._group)
        self._frames = lru_cache(AT_HAND)(self._parsed)

    def keep(self, bureaus: Iterable[str]) -> None:
        """Write down the present state of some bureaus' data, and the groups that were asked for.

        Without it a change is still seen, only not explained.
        """
        with suppress(OSError):
            for bureau in bureaus:
                path = self._path(bureau, self.state(bureau))
                if not path.is_file() and not (snapshot := self.now(bureau)).fault:
                    _write(path, _head(snapshot), snapshot.rows())
            for name, states in self._groups.items():
                if not self._path(GROUPS, name).is_file():
                    _write(self._path(GROUPS, name), json.dumps(states))

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
        if self.load(bureau, old) is None or self.now(bureau).fault:
            return say("running.why_data", bureau=self._name(bureau))
        period = parse(report.period)
        before, after = (self._frames(bureau, state) for state in (old, new))
        for name in notebook.reads:
            rows = (_read_by(notebook, period, frames.get(name, [])) for frames in (before, after))
            if told := sorted(_differences(*rows), key=_is_of_less_weight)[:1]:
                return self._told(bureau, name, *told[0])
        return ""

    def _state(self, bureau: str) -> str:
        parts = (inputs.data(self._home, bureau), inputs.common(self._home), inputs.code())
        return _hash("|".join(parts))

    def _load(self, bureau: str, state: str) -> Snapshot | None:
        path = self._path(bureau, state)
        if path.is_file():
            with path.open(encoding="utf-8") as file:
                head = json.loads(file.readline())
            periods, holds, unread = (tuple(head[name]) for name in HEAD)
            rows = partial(_second_line, path)
            return Snapshot(periods, holds, unread, span=head["span"], rows=rows)
        return taken(self._home, bureau) if state == self.state(bureau) else None

    def _parsed(self, bureau: str, state: str) -> Frames:
        snapshot = self.load(bureau, state)
        return json.loads(snapshot.rows()) if snapshot else {}

    def _group(self, bureaus: tuple[str, ...]) -> str:
        states = {bureau: self.state(bureau) for bureau in bureaus}
        name = _hash(json.dumps(states))
        self._groups[name] = states
        return name

    def _path(self, bureau: str, state: str) -> Path:
        return self._folder / bureau / f"{state}.jsonl"

    def _told(self, bureau: str, frame: str, old: Row | None, new: Row | None) -> str:
        row = new or old or {}
        known = catalogue.load(self._home)
        words = {
            "bureau": known.bureau_name(bureau),
            "period": _label(row.get("period", "")),
            "name": known.name(row.get("indicator", "")) or say(f"running.frame_{frame}"),
        }
        if old is None or new is None:
            return say("running.why_added" if new else "running.why_removed", **words)
        column = next(name for name in row if old.get(name) != new.get(name))
        if column != "value":
            words["name"] = say("running.why_cell", name=words["name"], column=_header(column))
        before, after = (row.get(column) or say("running.blank") for row in (old, new))
        return say("running.why_row", **words, old=before, new=after)

    def _name(self, bureau: str) -> str:
        return catalogue.load(self._home).bureau_name(bureau)


def taken(home: Path, bureau: str) -> Snapshot:
    """Return what a bureau's files amount to now."""
    from duibiao.indicators import book, data_until
    from duibiao.presentation.bottom_lines import material_notes

    try:
        opened = book.open_material(bureau, language(), home)
    except DataFaults as faults:
        return Snapshot(fault=str(faults))
    except Exception as error:  # whatever it is, it concerns this bureau alone
        return Snapshot(fault=f"{type(error).__name__}: {error}")
    frames = {name: _rows(getattr(opened, name)) for name in FRAMES if name != "notes"}
    frames["notes"] = [{"note": line} for line in material_notes(opened)]
    used = {row["period"] for row in frames["observations"] if _is_reported(row)}
    holds = tuple(name for name, rows in frames.items() if rows)
    text = json.dumps(frames, ensure_ascii=False)
    told = tuple(_unread(book.unread(opened)))
    span = str(data_until.running_span(opened.observations) or "")
    return Snapshot(tuple(sorted(used)), holds, told, span=span, rows=partial(str, text))


def _unread(log: pd.DataFrame) -> Iterator[str]:
    for row in log[["source", "location", "found", "note"]].itertuples(index=False):
        yield " ".join(filter(None, map(str, row)))


def _head(snapshot: Snapshot) -> str:
    names = (*HEAD, "span")
    return json.dumps({name: getattr(snapshot, name) for name in names}, ensure_ascii=False)


def _write(path: Path, *lines: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_text(path, "".join(f"{line}\n" for line in lines))


def _second_line(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        file.readline()
        return file.readline()


def _hash(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


def _read_by(notebook: Notebook, period: Period, rows: list[Row]) -> list[Row]:
    """Return the rows of a frame that a report of `period` reads: those in time."""
    return [row for row in rows if _in_time(row, period, notebook)]


def _is_reported(row: Row) -> bool:
    """Whether a row is a reason for a report: not context, nor worked out from another period."""
    return row["role"] != "context" and "derived" not in row["flags"].split("|")


def _rows(frame: pd.DataFrame) -> list[Row]:
    columns = [_texts(frame[name]) for name in frame.columns]
    return [dict(zip(frame.columns, row, strict=True)) for row in zip(*columns, strict=True)]


def _texts(column: pd.Series) -> list[str]:
    known = column.notna().tolist()
    return [
        str(value) if is_known else ""
        for value, is_known in zip(column.tolist(), known, strict=True)
    ]


def _in_time(row: Row, report: Period, notebook: Notebook) -> bool:
    """Whether a row can matter to a report: not begun after it, and as recent as it reads back."""
    period = _span(row.get("period", ""))
    if period is None:
        return True
    first = {"period": report.first, "prior": report.before().first}.get(notebook.reach, date.min)
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


def _header(column: str) -> str:
    return lexicon(language()).get(f"show.column_{column}", column)


def _is_of_less_weight(pair: tuple[Row | None, Row | None]) -> bool:
    """Whether a difference is one of remarks alone: it may only follow from another's figure."""
    old, new = pair
    return old is not None and new is not None and old.get("value") == new.get("value")


def _differences(old: list[Row], new: list[Row]) -> Iterator[tuple[Row | None, Row | None]]:
    """Yield the rows that differ: changed ones as a pair, removed and added ones alone."""
    before, after = (_by_key(rows) for rows in (old, new))
    for key in before | after:
        was, now = before.get(key, []), after.get(key, [])
        for pair in zip(was, now, strict=False):
            if pair[0] != pair[1]:
                yield pair
        yield from ((row, None) for row in was[len(now) :])
        yield from ((None, row) for row in now[len(was) :])


def _by_key(rows: list[Row]) -> dict[tuple[str, ...], list[Row]]:
    found: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        found.setdefault(tuple(row.get(name, "") for name in KEY), []).append(row)
    return found
