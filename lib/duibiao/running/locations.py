"""Data and reports elsewhere: at any location of fsspec, worked on through a folder here.

Before a command what has changed there is brought, after it what has changed here is sent:
reports first, then the pages above them, the journal last. A file counts as changed when its
entity tag or checksum, else its size and time, is not what it was at the last exchange.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Any

from duibiao.running import journal, lock, publish
from duibiao.vocabulary import places
from duibiao.vocabulary.words import say

REPORTS = "reports"
WORK_VARIABLE = "DUIBIAO_WORK"
SEEN = ".exchanged.json"
DRAFT = ".draft"
MOMENTS = 20  # tenths of a second in which a lock file is written
OURS = {SEEN, lock.FILE}  # names that stay on their side
TAGS = ("ETag", "etag", "md5Hash", "Content-MD5", "checksum", "CRC")
TIMES = ("mtime", "modified", "LastModified", "last_modified", "Last-Modified", "created")
Marks = dict[str, str]


@dataclass(frozen=True)
class Folders:
    """The workbook and the reports folder here, and where people know the reports to be."""

    home: Path
    out: Path
    told: str


@contextmanager
def opened(
    data: str, out: str, notice: Callable[[str], None], writing: bool = False
) -> Iterator[Folders]:
    """Yield the folders to work in; `data` and `out` are URLs, paths, or `""` for the workbook's.

    With `writing`, what was published is sent in the end. Raises Locked when somebody else is at
    work there, OSError when a location cannot be used.
    """
    home = places.home()
    if not data and not _is_url(out):
        folder = Path(out or home / REPORTS).absolute()
        yield Folders(home, folder, str(folder))
        return
    work = _work(data, out)
    work.mkdir(parents=True, exist_ok=True)
    with lock.lock(work, notice), _workbook(home, data, work) as book:
        if not _is_url(out):
            yield Folders(book, folder := Path(out or home / REPORTS).absolute(), str(folder))
            return
        location = Location(out, work / REPORTS)
        with location.held(notice) if writing else nullcontext():
            location.bring(keep=True)
            yield Folders(book, location.folder, location.shown)
            if writing:
                location.send()


def _is_url(place: str) -> bool:
    return "://" in place or "::" in place


def _work(data: str, out: str) -> Path:
    """Return the folder of these two places: below DUIBIAO_WORK, else in the user's cache."""
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    top = Path(os.environ.get(WORK_VARIABLE) or Path(cache, "duibiao"))
    return top.absolute() / hashlib.blake2b(f"{data}\n{out}".encode(), digest_size=8).hexdigest()


@contextmanager
def _workbook(home: Path, data: str, work: Path) -> Iterator[Path]:
    """Yield a workbook with the data of `data` and the notebooks and parameters of `home`."""
    if not data:
        yield home
        return
    for name in ("notebooks", "params"):
        Location(str(home / name), work / name).bring()
    if not Location(data, work / "data").bring():
        raise FileNotFoundError(say("running.location_empty", url=_shown(data)))
    before = os.environ.get(places.HOME_VARIABLE)
    os.environ[places.HOME_VARIABLE] = str(work)
    try:
        yield work
    finally:
        del os.environ[places.HOME_VARIABLE]
        os.environ.update({places.HOME_VARIABLE: before} if before is not None else {})


@dataclass(frozen=True)
class Location:
    """A place that fsspec knows and the `folder` here that is kept like it."""

    url: str
    folder: Path

    @property
    def shown(self) -> str:
        """Return the URL without a password."""
        return _shown(self.url)

    def held(self, notice: Callable[[str], None]) -> AbstractContextManager[None]:
        """Hold the lock of the place; see `lock.hold`."""
        return lock.hold(_LockFile(self), notice)

    def bring(self, keep: bool = False) -> int:
        """Make the folder like the place and return how many files that are.

        With `keep`, what was made here and never sent stays, unless somebody else has been at
        work there since: that is when the journal there is another than at the last exchange.
        """
        there, here, seen = self._there(), _here(self.folder), self._seen()
        ahead = keep and there.get(journal.FILE) == seen.get(journal.FILE, [None])[0]
        stale = [n for n in there if n not in here or not _same(n, there, here, seen, ahead)]
        for name in here.keys() - there.keys():
            if name in seen or not ahead:
                (self.folder / name).unlink()
        self._get(stale)
        kept = {n: seen[n] for n in there.keys() - set(stale)}
        now = _here(self.folder)
        self._remember(kept | {n: [there[n], now[n]] for n in stale})
        return len(there)

    def send(self) -> None:
        """Make the place like the folder. Raises OSError when somebody else has written there."""
        there, here, seen = self._there(), _here(self.folder), self._seen()
        if there.get(journal.FILE) != seen.get(journal.FILE, [None])[0]:
            raise OSError(say("running.location_changed", url=self.shown))
        changed = [n for n in here if n not in seen or seen[n][1] != here[n]]
        for _, names in groupby(sorted(changed, key=_order), key=_order):
            self._put(list(names))
        with self._reaching():
            for name in seen.keys() - here.keys():
                self.fs.rm_file(f"{self.root}/{name}")
        if changed or seen.keys() - here.keys():
            there = self._there()
            self._remember({n: [there[n], here[n]] for n in here if n in there})

    @cached_property
    def _found(self) -> tuple[Any, str]:
        try:
            from fsspec.core import url_to_fs
        except ImportError as error:
            raise OSError(say("running.no_fsspec", url=self.shown)) from error
        with self._reaching():
            fs, root = url_to_fs(self.url)
        return fs, str(root).rstrip("/")

    @property
    def fs(self) -> Any:
        """Return the file system of the place."""
        return self._found[0]

    @property
    def root(self) -> str:
        """Return the place's path in its file system."""
        return self._found[1]

    @contextmanager
    def _reaching(self) -> Iterator[None]:
        """Tell whatever a file system may raise as an OSError that names the place."""
        try:
            yield
        except Exception as error:
            told = f"{type(error).__name__}: {error}".replace(self.url, self.shown)
            raise OSError(say("running.cannot_use", path=self.shown, error=told)) from error

    def _there(self) -> Marks:
        """Return what tells the present content of each file of the place, by its name."""
        with self._reaching():
            self.fs.invalidate_cache()
            try:
                found = self.fs.find(self.root, detail=True)
            except FileNotFoundError:
                return {}
        names = {path.removeprefix(self.root).lstrip("/"): info for path, info in found.items()}
        return {name: _mark(info) for name, info in names.items() if self._is_ours(name)}

    def _is_ours(self, name: str) -> bool:
        """Whether a file of the place belongs here; none may lead out of the folder."""
        inside = (self.folder / name).resolve().is_relative_to(self.folder.resolve())
        return inside and name not in {"", *OURS} and not name.endswith(DRAFT)

    def _get(self, names: list[str]) -> None:
        for name in names:
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        with self._reaching():
            if names:
                self.fs.get([f"{self.root}/{n}" for n in names], self._paths(names))

    def _put(self, names: list[str]) -> None:
        """Send files, under a draft's name first where the place can rename.

        Elsewhere, in object stores, a file is not to be seen before it is complete.
        """
        from fsspec import AbstractFileSystem

        renames = type(self.fs).mv is not AbstractFileSystem.mv
        finals = [f"{self.root}/{name}" for name in names]
        drafts = [f"{final}{DRAFT}" for final in finals] if renames else finals
        with self._reaching():
            for parent in {final.rpartition("/")[0] for final in finals}:
                self.fs.makedirs(parent, exist_ok=True)
            self.fs.put(self._paths(names), drafts)
            for draft, final in zip(drafts, finals, strict=True):
                if renames:
                    self.fs.mv(draft, final)

    def _paths(self, names: Iterable[str]) -> list[str]:
        return [str(self.folder / name) for name in names]

    def _seen(self) -> dict[str, list[str]]:
        """Return the marks of each file at the last exchange: there and here."""
        path = self.folder / SEEN
        return dict(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else {}

    def _remember(self, seen: Mapping[str, list[str]]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        publish.write_text(self.folder / SEEN, json.dumps(seen, ensure_ascii=False))


@dataclass(frozen=True)
class _LockFile:
    """The lock file of a location."""

    location: Location

    def create(self, text: str) -> bool:
        """Put the file there if there is none; read it back where the place cannot refuse."""
        location, path = self.location, self._path
        with location._reaching():
            location.fs.makedirs(location.root, exist_ok=True)
            location.fs.invalidate_cache()
            if location.fs.exists(path):
                return False
            try:
                with location.fs.open(path, "xb") as file:
                    file.write(text.encode())
            except FileExistsError:
                return False
        return self.read() == text

    def read(self) -> str:
        """Return the file's text, for which its maker is given a moment."""
        for _ in range(MOMENTS):
            with self.location._reaching():
                text = str(self.location.fs.cat_file(self._path).decode())
            if text:
                break
            time.sleep(0.1)
        return text

    def remove(self) -> None:
        """Remove the file if it is there."""
        with self.location._reaching(), suppress(FileNotFoundError):
            self.location.fs.rm_file(self._path)

    @property
    def _path(self) -> str:
        return f"{self.location.root}/{lock.FILE}"

    def __str__(self) -> str:
        return f"{self.location.shown.rstrip('/')}/{lock.FILE}"


def _same(name: str, there: Marks, here: Marks, seen: Mapping[str, list[str]], ahead: bool) -> bool:
    """Whether a file need not be brought; one that nothing tells about is always brought."""
    before = seen.get(name, ["", ""])
    return before[0] == there[name] != "" and (ahead or before[1] == here[name])


def _here(folder: Path) -> Marks:
    """Return size and time of each file of a folder, but for what belongs to this machine."""
    found = (path for path in folder.rglob("*") if path.is_file())
    names = {path.relative_to(folder).as_posix(): path.stat() for path in found}
    return {
        name: f"{stat.st_size} {stat.st_mtime_ns}"
        for name, stat in names.items()
        if name not in OURS and not name.startswith(f"{publish.WORK}/")
    }


def _mark(info: Mapping[str, Any]) -> str:
    """Return what tells a file's content from what a listing says, or `""` if it says nothing."""
    tag = next((str(info[name]) for name in TAGS if info.get(name)), "")
    return tag or next((f"{info.get('size')} {info[n]}" for n in TIMES if info.get(n)), "")


def _order(name: str) -> int:
    """Reports first, then the pages above them, the journal last."""
    return 2 if name == journal.FILE else "/" not in name


def _shown(url: str) -> str:
    return re.sub(r"(://)[^/@]*@", r"\1", url)
