"""What a bureau's data amounted to when reports were built, kept so that a change can be told.

One JSON file per state of a bureau's data in `reports/.inputs`, named by the hashes of the files
and of the library, so that an unchanged bureau is never read again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from duibiao.running import inputs
from duibiao.running.job import Report
from duibiao.running.notebooks import FRAMES, Notebook
from duibiao.running.publish import write_text
from duibiao.vocabulary import catalogue
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.periods import Period, PeriodError, parse
from duibiao.vocabulary.words import language, say

if TYPE_CHECKING:
    import pandas as pd

FOLDER = ".inputs"
ANY_PERIOD = "2023"  # a book holds all periods, whichever it is opened at
KEY = ("indicator", "period", "role")
Row = dict[str, str]


@dataclass(frozen=True)
class Snapshot:
    """The rows of a bureau's frames as text, and the periods of its observations.

    `fault` says why there are none: its files are broken.
    """

    periods: tuple[str, ...] = ()
    frames: dict[str, list[Row]] = field(default_factory=dict)
    fault: str = ""

    def read_by(self, report: Report, notebook: Notebook) -> dict[str, list[Row]]:
        """Return the rows that a report reads: of the frames its notebook names, and in time."""
        wanted = parse(report.period)
        return {
            name: [row for row in self.frames.get(name, []) if _in_time(row, wanted, notebook)]
            for name in notebook.reads
        }


class Snapshots:
    """The states of bureaus' data that a reports folder knows."""

    def __init__(self, home: Path, out: Path) -> None:
        self._home, self._folder = home, out / FOLDER
        self.load = cache(self._load)
        self.state = cache(self._state)

    def keep(self, bureaus: Iterable[str]) -> None:
        """Write down the present state of some bureaus' data."""
        for bureau in bureaus:
            path, snapshot = self._path(bureau, self.state(bureau)), self.now(bureau)
            if not path.is_file() and not snapshot.fault:
                with suppress(OSError):  # without it a change is still seen, only not explained
                    path.parent.mkdir(parents=True, exist_ok=True)
                    write_text(path, json.dumps(vars(snapshot), ensure_ascii=False))

    def drop_others(self, kept: Iterable[tuple[str, str]]) -> None:
        """Remove the states that no published report was built from."""
        paths = {self._path(bureau, state) for bureau, state in kept}
        for path in set(self._folder.glob("*/*.json")) - paths:
            path.unlink(missing_ok=True)

    def now(self, bureau: str) -> Snapshot:
        """Return the present state of a bureau's data."""
        return self.load(bureau, self.state(bureau)) or Snapshot()

    def differ(self, bureau: str, old: str, new: str, report: Report, notebook: Notebook) -> str:
        """Say what a report reads has changed between two states of a bureau's data, or `""`."""
        before, after = (self.load(bureau, state) for state in (old, new))
        if before is None or after is None or after.fault:
            return say("running.why_data", bureau=self._name(bureau))
        rows = before.read_by(report, notebook), after.read_by(report, notebook)
        for name in notebook.reads:
            told = next(_differences(rows[0][name], rows[1][name]), None)
            if told:
                return self._told(bureau, name, *told)
        return ""

    def _state(self, bureau: str) -> str:
        parts = (inputs.data(self._home, bureau), inputs.common(self._home), inputs.code())
        return hashlib.blake2b("|".join(parts).encode(), digest_size=12).hexdigest()

    def _load(self, bureau: str, state: str) -> Snapshot | None:
        path = self._path(bureau, state)
        if path.is_file():
            return Snapshot(**json.loads(path.read_text(encoding="utf-8")))
        return taken(self._home, bureau) if state == self.state(bureau) else None

    def _path(self, bureau: str, state: str) -> Path:
        return self._folder / bureau / f"{state}.json"

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
            words["name"] += f" {column}"
        return say("running.why_row", **words, old=old.get(column, ""), new=new.get(column, ""))

    def _name(self, bureau: str) -> str:
        return catalogue.load(self._home).bureau_name(bureau)


def taken(home: Path, bureau: str) -> Snapshot:
    """Return what a bureau's files amount to now."""
    from duibiao.indicators import book
    from duibiao.presentation.bottom_lines import data_notes

    try:
        opened = book.open_book(bureau, ANY_PERIOD, language=language(), home=home)
    except DataFaults as faults:
        return Snapshot(fault=str(faults))
    frames = {name: _rows(getattr(opened, name)) for name in FRAMES if name != "notes"}
    frames["notes"] = [{"note": line} for line in data_notes(opened)]
    used = {row["period"] for row in frames["observations"] if _is_reported(row)}
    return Snapshot(tuple(sorted(used)), frames)


def _is_reported(row: Row) -> bool:
    """Whether a row is a reason for a report: not context, nor worked out from another period."""
    return row["role"] != "context" and "derived" not in row["flags"].split("|")


def _rows(frame: pd.DataFrame) -> list[Row]:
    text = frame.astype(object).where(frame.notna(), "").map(str)
    return [dict(zip(text.columns, row, strict=True)) for row in text.itertuples(index=False)]


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
