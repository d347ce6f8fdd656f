"""Where a bureau's files lie, and what tells one state of them from another."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from duibiao.reading.documents import is_document
from duibiao.reading.files.folders import Left, is_passed_over, walk
from duibiao.reading.workbooks import is_table

TASKS, PROBLEMS = "tasks", "problems"
PLAIN_YEAR = re.compile(r"(?<!\d)20\d{2}(?=年|[-./]|$|\D)")
Stamp = tuple[str, int, int]


@dataclass(frozen=True)
class Files:
    """Where a bureau's files lie, in name order; `left` is what lies there and is not read."""

    home: Path
    ledgers: tuple[Path, ...]
    tasks: tuple[Path, ...]
    problems: tuple[Path, ...]
    documents: tuple[Path, ...]
    reviews: tuple[Path, ...]
    catalogue: tuple[Path, ...]
    left: tuple[Left, ...] = ()

    @property
    def own(self) -> tuple[Path, ...]:
        """The files of the bureau itself."""
        return (*self.ledgers, *self.tasks, *self.problems, *self.documents)

    def all(self) -> tuple[Path, ...]:
        """Every file that a report of the bureau rests on."""
        return (*self.own, *self.reviews, *self.catalogue)

    def name(self, path: Path) -> str:
        """Return what people call a file or folder: its name, behind the subfolders it lies in."""
        inside = path.relative_to(self.home / "data").parts[2:]
        return "/".join(inside) or path.name

    def year(self) -> str:
        """Return the latest year that the names of the bureau's own files tell, or ""."""
        named = (PLAIN_YEAR.findall(self.name(path)) for path in self.own)
        return max((year for years in named for year in years), default="")


def find(home: Path, bureau: str) -> Files:
    """Return the files of a bureau, each read as what it is, whichever folder it lies in."""
    data = home / "data"
    books = walk(data / "ledgers" / bureau, data)
    texts = walk(data / "documents" / bureau, data)
    tables = (*(p for p in books.files if not is_document(p)), *filter(is_table, texts.files))
    tasks, problems = (
        tuple(path for path in tables if path.name.startswith(name)) for name in (TASKS, PROBLEMS)
    )
    kept = data / "reviews"
    reviews = (kept / f"{bureau}.csv", kept / bureau / "answers.csv", kept / "names.csv")
    return Files(
        home=home,
        ledgers=tuple(path for path in tables if path not in (*tasks, *problems)),
        tasks=tasks,
        problems=problems,
        documents=(
            *(path for path in texts.files if not is_table(path)),
            *filter(is_document, books.files),
        ),
        reviews=tuple(path for path in reviews if path.is_file()),
        catalogue=_files(data / "catalogue") + _files(data / "lexicons"),
        left=(*books.left, *texts.left),
    )


def _files(folder: Path) -> tuple[Path, ...]:
    """Return the files of a folder in name order, without hidden ones and office lock files."""
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    return tuple(p for p in found if p.is_file() and not is_passed_over(p))


def stamp(path: Path) -> Stamp:
    """Return what tells one state of a file from another without reading it."""
    about = path.stat()
    return str(path), about.st_mtime_ns, about.st_size


@lru_cache(maxsize=4096)
def digest(state: Stamp) -> str:
    """Return the sha256 of the bytes of a file in one state."""
    return hashlib.sha256(Path(state[0]).read_bytes()).hexdigest()


def version(home: Path, paths: Iterable[Path]) -> str:
    """Return a short hash over names and bytes of the files, whatever their dates."""
    whole = hashlib.sha256()
    for path in paths:
        whole.update(f"{path.relative_to(home).as_posix()}\0{digest(stamp(path))}\n".encode())
    return whole.hexdigest()[:12]
