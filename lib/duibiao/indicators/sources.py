"""One bureau's files, each parsed once however many reports ask for it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Generic, TypeVar

import pandas as pd

from duibiao.indicators import document_contents
from duibiao.indicators.bureau_files import PROBLEMS, TASKS, Files, Stamp, stamp
from duibiao.indicators.claims import CLAIM_COLUMNS
from duibiao.indicators.document_contents import forms_in, shown_as
from duibiao.indicators.settled import NOTHING, Settled
from duibiao.reading import ledgers
from duibiao.reading.frames import NOTICE_COLUMNS, notices
from duibiao.reading.frames import readings as no_readings
from duibiao.reading.ledgers import supervision, told_tasks
from duibiao.reading.wrong import wrong
from duibiao.vocabulary.faults import DataFaults, Fault, refuse
from duibiao.vocabulary.frame_cells import together
from duibiao.vocabulary.words import say

UNREAD = "unread_file"
FAULTS_TOLD = 20
T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Outcome(Generic[T]):
    """What the file `name` was read as, None for one that cannot be read, and its faults."""

    name: str
    found: T | None
    faults: tuple[Fault, ...] = ()


def attempt(read: Callable[[], T], name: str) -> Outcome[T]:
    """Return what `read` makes of the file `name`; whatever it raises costs this file alone."""
    try:
        return Outcome(name, read())
    except DataFaults as error:
        return Outcome(name, None, error.faults)
    except Exception as error:  # other people's files meet any error inside any reader
        found = f"{type(error).__name__}: {error}"
        return Outcome(name, None, (wrong("reader_failed", name, found=found),))


def _unread(outcomes: Iterable[Outcome[Any]]) -> pd.DataFrame:
    """Return one notice a fault: where it stands, what was found, expected and to be done."""
    return notices(_told(one.name, f) for one in outcomes for f in one.faults[:FAULTS_TOLD])


def _told(name: str, fault: Fault) -> tuple[str, str, str, str, str]:
    place = ":".join(str(part) for part in (fault.row, fault.column) if part != "")
    expected = say("vocabulary.fault_expected", expected=fault.expected) if fault.expected else ""
    why = say("vocabulary.fault_join").join(filter(None, (expected, fault.todo)))
    return name, place, UNREAD, fault.found, say("indicators.unread_why", why=why)


@lru_cache(maxsize=2048)
def _once(
    read: Callable[..., Any], state: Stamp, language: str, name: str, settled: Settled, *more: str
) -> Outcome[Any]:
    """Return what `read` makes of a file in one state of it, which people call `name`."""
    return attempt(lambda: read(Path(state[0]), name, settled, *more), name)


def forms(state: Stamp, language: str, name: str, settled: Settled) -> Outcome[pd.DataFrame]:
    """Return how the tables of a ledger or a document are understood (FORM_COLUMNS)."""
    return _once(_forms, state, language, name, settled)


def _forms(path: Path, name: str, settled: Settled) -> pd.DataFrame:
    return forms_in(path, name, settled.forms)


def _ledger(path: Path, name: str, settled: Settled) -> ledgers.Contents:
    found = ledgers.read_contents(path, name, settled.span(name), answers=settled.forms)
    return ledgers.Contents(*(shown_as(frame, path.name, name) for frame in found))


def _listed(
    path: Path, name: str, settled: Settled, kind: str
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the rows and notices of a list of TASKS or PROBLEMS."""
    read = supervision.read_tasks if kind == TASKS else supervision.read_problems
    rows, told = read(path, name, answers=settled.forms)
    return shown_as(rows, path.name, name), shown_as(told, path.name, name)


@dataclass(frozen=True, eq=False)
class Found:
    """What a bureau's files hold: readings (ledgers before documents), lists, claims, notices."""

    readings: pd.DataFrame
    tasks: pd.DataFrame
    problems: pd.DataFrame
    claims: pd.DataFrame
    notices: pd.DataFrame


def dated(files: Files, language: str, settled: Settled) -> Settled:
    """Return what is settled, and for ledgers whose titles name months alone the latest year in the
    names of the bureau's files, where another tells of the same months."""

    def periods(path: Path, more: Settled) -> set[str]:
        name = files.name(path)
        found = _once(_ledger, stamp(path), language, name, more.about(name)).found
        return set(found.readings["period"]) if found else set()

    year = files.year()
    told = {path: periods(path, settled) for path in files.ledgers if year}
    parts = {period for found in told.values() for period in found if "/" in period}
    for path, found in told.items():
        own = Settled(spans=((files.name(path), year),))
        if "" in found and parts & periods(path, settled.and_also(own)):
            settled = settled.and_also(own)
    return settled


def read(files: Files, language: str, bureau: str, settled: Settled = NOTHING) -> Found:
    """Return what a bureau's files hold; those that cannot be read are told. Raises DataFaults when
    none can."""
    settled = dated(files, language, settled)

    def each(paths: Iterable[Path], read: Callable[..., T], *more: str) -> list[Outcome[T]]:
        named = ((path, files.name(path)) for path in paths)
        return [
            _once(read, stamp(path), language, name, settled.about(name), *more)
            for path, name in named
        ]

    books = each(files.ledgers, _ledger)
    texts = each(files.documents, document_contents.read, bureau, files.year())
    to_do = each(files.tasks, _listed, TASKS)
    amiss = each(files.problems, _listed, PROBLEMS)
    said = [one.found for one in texts if one.found]
    held = [one.found for one in books if one.found]
    held += [table for one in said for table in one.tables]
    readings = [*(one.readings for one in held), *(one.readings for one in said)]
    told = [*(one.notices for one in held), *(one.notices for one in said)]
    told += [one.found[1] for one in (*to_do, *amiss) if one.found]
    left = notices(
        (files.name(one.path), "", UNREAD, "", say(f"reading.left_{one.code}"))
        for one in files.left
    )
    outcomes: list[Outcome[Any]] = [*books, *texts, *to_do, *amiss]
    if all(one.faults for one in outcomes):
        refuse(fault for one in outcomes for fault in one.faults)
    return Found(
        readings=together(readings, []) if readings else no_readings({}, 0),
        tasks=told_tasks.beside(
            _lists(to_do, [one.tasks for one in held]), [one.tasks for one in said]
        ),
        problems=_lists(amiss, [one.problems for one in held]),
        claims=together((one.claims for one in said), CLAIM_COLUMNS),
        notices=together([_unread(outcomes), left, *told], NOTICE_COLUMNS),
    )


def _lists(
    outcomes: Iterable[Outcome[tuple[pd.DataFrame, pd.DataFrame]]], more: Iterable[pd.DataFrame]
) -> pd.DataFrame:
    """Return the lists of files named as such, before those that stand in other ledgers."""
    return together([*(one.found[0] for one in outcomes if one.found), *more], ())
