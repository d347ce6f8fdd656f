"""One bureau's files, each parsed once however many reports ask for it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import TypeVar

import pandas as pd

from duibiao.indicators.claims import CLAIM_COLUMNS, claim_table, claims
from duibiao.reading import ledgers
from duibiao.reading import prose as prose_reader
from duibiao.reading.documents import read_document
from duibiao.reading.frames import NOTICE_COLUMNS
from duibiao.reading.frames import readings as no_readings
from duibiao.reading.ledgers import supervision
from duibiao.vocabulary.faults import DataFaults, Fault, refuse
from duibiao.vocabulary.periods import in_name

TASKS, PROBLEMS = "tasks", "problems"
Stamp = tuple[str, int, int]
T = TypeVar("T")


@dataclass(frozen=True)
class Files:
    """Where a bureau's files lie, in name order."""

    ledgers: tuple[Path, ...]
    tasks: tuple[Path, ...]
    problems: tuple[Path, ...]
    documents: tuple[Path, ...]
    reviews: tuple[Path, ...]
    catalogue: tuple[Path, ...]

    def all(self) -> tuple[Path, ...]:
        """Every file that a report of the bureau rests on."""
        own = (*self.ledgers, *self.tasks, *self.problems, *self.documents)
        return (*own, *self.reviews, *self.catalogue)


def find(home: Path, bureau: str) -> Files:
    """Return the files of a bureau under `home`; folders may be absent."""
    data = home / "data"
    books = _files(data / "ledgers" / bureau)
    tasks, problems = (tuple(p for p in books if p.name.startswith(n)) for n in (TASKS, PROBLEMS))
    reviews = (data / "reviews" / f"{bureau}.csv", data / "reviews" / "names.csv")
    return Files(
        ledgers=tuple(path for path in books if path not in (*tasks, *problems)),
        tasks=tasks,
        problems=problems,
        documents=_files(data / "documents" / bureau),
        reviews=tuple(path for path in reviews if path.is_file()),
        catalogue=_files(data / "catalogue") + _files(data / "lexicons"),
    )


def _files(folder: Path) -> tuple[Path, ...]:
    """Return the files of a folder in name order, without hidden ones and office lock files."""
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    return tuple(p for p in found if p.is_file() and not p.name.startswith((".", "~$")))


def stamp(path: Path) -> Stamp:
    """Return what tells one state of a file from another without reading it."""
    about = path.stat()
    return str(path), about.st_mtime_ns, about.st_size


@lru_cache(maxsize=4096)
def _digest(state: Stamp) -> str:
    return hashlib.sha256(Path(state[0]).read_bytes()).hexdigest()


def version(home: Path, paths: Iterable[Path]) -> str:
    """Return a short hash over names and bytes of the files, whatever their dates."""
    whole = hashlib.sha256()
    for path in paths:
        whole.update(f"{path.relative_to(home).as_posix()}\0{_digest(stamp(path))}\n".encode())
    return whole.hexdigest()[:12]


@lru_cache(maxsize=512)
def ledger(state: Stamp, language: str) -> ledgers.Contents:
    """Return what a ledger holds in one state of its file."""
    return ledgers.read_contents(Path(state[0]), Path(state[0]).name)


@lru_cache(maxsize=512)
def prose(state: Stamp, language: str, bureau: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the readings and the claims (CLAIM_COLUMNS) of a document in one state of its file.

    `bureau` is the name that its figures' names leave out.
    """
    document = read_document(Path(state[0]), Path(state[0]).name)
    named = in_name(document.name)
    records = prose_reader.extract(
        document.text, bureau=bureau, named=str(named) if named else None
    )
    readings = prose_reader.frame_of(records, document.name)
    found = claims(document.text, [prose_reader.to_json(record) for record in records])
    return readings, claim_table(found, document.name, document.place)


@lru_cache(maxsize=512)
def tasks(state: Stamp, language: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the tasks and notices of a supervision ledger in one state of its file."""
    return supervision.read_tasks(Path(state[0]), Path(state[0]).name)


@lru_cache(maxsize=512)
def problems(state: Stamp, language: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the problems and notices of a problem ledger in one state of its file."""
    return supervision.read_problems(Path(state[0]), Path(state[0]).name)


def read_all(read: Callable[[Stamp, str], T], paths: Iterable[Path], language: str) -> list[T]:
    """Return what `read` makes of each file; raises DataFaults with the faults of all of them."""
    results: list[T] = []
    faults: list[Fault] = []
    for path in paths:
        try:
            results.append(read(stamp(path), language))
        except DataFaults as error:
            faults += error.faults
    refuse(faults)
    return results


def together(frames: Iterable[pd.DataFrame], columns: Iterable[str]) -> pd.DataFrame:
    """Return the frames one below the other; without a row, an empty one with the columns."""
    given = list(frames)
    filled = [frame for frame in given if len(frame)]
    if filled:
        return pd.concat(filled, ignore_index=True)
    return given[0] if given else pd.DataFrame(columns=list(columns), dtype="str")


def lists(files: Files, language: str) -> tuple[list[pd.DataFrame], list[pd.DataFrame]]:
    """Return the tasks and the problems that stand in a bureau's ledgers, whatever their names."""
    books = read_all(ledger, files.ledgers, language)
    return [book.tasks for book in books], [book.problems for book in books]


def figures(
    files: Files, language: str, bureau: str
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Return readings (ledgers before documents), notices and claims of a bureau's files.

    Raises DataFaults with every fault of every file.
    """
    books = read_all(ledger, files.ledgers, language)
    texts = read_all(partial(prose, bureau=bureau), files.documents, language)
    readings = [*(one.readings for one in books), *(one for one, _ in texts)]
    return (
        together(readings, []) if readings else no_readings({}, 0),
        together((one.notices for one in books), NOTICE_COLUMNS),
        together((claims for _, claims in texts), CLAIM_COLUMNS),
    )
