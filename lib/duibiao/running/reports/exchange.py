"""A folder here kept like a folder at any location of fsspec: only what changed travels.

A file counts as changed when its entity tag or checksum, else its size and time, is not what it
was at the last exchange. Reports are sent first, then the pages above them, the journal last.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Any

from duibiao.running.reports import journal, lock, publish
from duibiao.vocabulary.words import say

SEEN = ".exchanged.json"
DRAFT = ".draft"
MOMENTS = 20  # tenths of a second in which a lock file is written
OURS = {SEEN, lock.FILE}  # names that stay on their side
TAGS = ("ETag", "etag", "md5Hash", "Content-MD5", "checksum", "CRC")
TIMES = ("mtime", "modified", "LastModified", "last_modified", "Last-Modified", "created")
Marks = dict[str, str]
Seen = Mapping[str, list[str]]
NEVER = ["", ""]


@dataclass(frozen=True)
class Location:
    """A place that fsspec knows and the `folder` here that is kept like it."""

    url: str
    folder: Path

    @property
    def shown(self) -> str:
        """Return the URL without a password."""
        return re.sub(r"(://)[^/@]*@", r"\1", self.url)

    def held(self, notice: Callable[[str], None]) -> AbstractContextManager[None]:
        """Hold the lock of the place; see `lock.hold`."""
        return lock.hold(_LockFile(self), notice)

    def bring(self, keep: bool = False) -> int:
        """Make the folder like the place and return how many files that are.

        With `keep`, what was made here and never sent stays, unless somebody else has been at
        work there since: that is when the journal there is another than at the last exchange.
        """
        there, here, seen = self._there(), _here(self.folder), self._seen()
        ahead = keep and _is_as_left(there, seen)
        stale = [n for n in there if n not in here or not _same(n, there, here, seen, ahead)]
        for name in here.keys() - there.keys():
            if name in seen or not ahead:
                (self.folder / name).unlink()
        self._get(stale)
        now, kept = _here(self.folder), there.keys() - set(stale)
        self._remember({n: seen[n] for n in kept} | {n: [there[n], now[n]] for n in stale})
        return len(there)

    def send(self) -> None:
        """Make the place like the folder. Raises OSError when somebody else has written there."""
        here, seen = _here(self.folder), self._seen()
        if not _is_as_left(self._there(), seen):
            raise OSError(say("running.location_changed", url=self.shown))
        changed = [n for n in here if seen.get(n, NEVER)[1] != here[n]]
        for _, names in groupby(sorted(changed, key=_order), key=_order):
            self._put(list(names))
        gone = seen.keys() - here.keys()
        self._remove(gone)
        if changed or gone:
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

    def _remove(self, names: Iterable[str]) -> None:
        with self._reaching():
            for name in names:
                self.fs.rm_file(f"{self.root}/{name}")

    def _paths(self, names: Iterable[str]) -> list[str]:
        return [str(self.folder / name) for name in names]

    def _seen(self) -> dict[str, list[str]]:
        """Return the marks of each file at the last exchange: there and here."""
        path = self.folder / SEEN
        return dict(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else {}

    def _remember(self, seen: Seen) -> None:
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
                with location.fs.open(path, "x+b") as file:
                    file.write(text.encode())
            except FileExistsError:
                return False
            except (NotImplementedError, ValueError):  # object stores know it by another name
                with suppress(FileExistsError):
                    location.fs.pipe_file(path, text.encode(), mode="create")
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


def _is_as_left(there: Marks, seen: Seen) -> bool:
    """Whether the journal there is that of the last exchange."""
    return there.get(journal.FILE, "") == seen.get(journal.FILE, NEVER)[0]


def _same(name: str, there: Marks, here: Marks, seen: Seen, ahead: bool) -> bool:
    """Whether a file need not be brought; one that nothing tells about is always brought."""
    before = seen.get(name, NEVER)
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
