"""One batch at a time on a reports folder."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

import psutil

from duibiao.vocabulary.words import say

FILE = ".lock"


class Locked(Exception):
    """Raised when another batch is at work on the folder."""


class LockFile(Protocol):
    """A file that says who holds a lock; `str()` of it tells people where it is."""

    def create(self, text: str) -> bool:
        """Put the file there in one step, content and all; false if there is one."""

    def read(self) -> str:
        """Return the file's text. Raises OSError without a file."""

    def remove(self) -> None:
        """Remove the file if it is there."""


@dataclass(frozen=True)
class LocalFile:
    """A lock file in a folder of this machine or of a network drive."""

    path: Path

    def create(self, text: str) -> bool:
        """Put the file there by a link, which fails when there is one."""
        draft = self.path.with_name(f"{FILE}.{os.getpid()}")
        draft.write_text(text, encoding="utf-8")
        try:
            os.link(draft, self.path)
        except FileExistsError:
            return False
        finally:
            draft.unlink()
        return True

    def read(self) -> str:
        """Return the file's text."""
        return self.path.read_text(encoding="utf-8")

    def remove(self) -> None:
        """Remove the file if it is there."""
        self.path.unlink(missing_ok=True)

    def __str__(self) -> str:
        return str(self.path)


@contextmanager
def lock(out: Path, notice: Callable[[str], None]) -> Iterator[None]:
    """Hold the lock of a folder, as `hold` does."""
    with hold(LocalFile(out / FILE), notice):
        yield


@contextmanager
def hold(file: LockFile, notice: Callable[[str], None]) -> Iterator[None]:
    """Hold a lock; take over one whose process is gone, with a `notice`.

    Raises Locked when its process lives, or is on another machine where nobody can tell.
    """
    mine = _me()
    while not file.create(json.dumps(mine)):
        holder = _holder(file)
        if _alive(holder):
            words = {key: holder.get(key, "?") for key in ("since", "pid", "host")}
            raise Locked(say("running.locked", **words, path=file))
        notice(say("running.lock_taken_over", pid=holder.get("pid", "?")))
        file.remove()
    try:
        yield
    finally:
        if _holder(file) == mine:
            file.remove()


def _me() -> dict[str, Any]:
    process = psutil.Process()
    since = datetime.now().astimezone().isoformat(timespec="seconds")
    born = process.create_time()
    return {"pid": process.pid, "born": born, "since": since, "host": socket.gethostname()}


def _holder(file: LockFile) -> dict[str, Any]:
    try:
        return dict(json.loads(file.read()))
    except (OSError, ValueError):
        return {}


def _alive(holder: dict[str, Any]) -> bool:
    if holder.get("host", socket.gethostname()) != socket.gethostname():
        return True
    try:
        born = psutil.Process(int(holder["pid"])).create_time()
    except (KeyError, ValueError, psutil.NoSuchProcess):
        return False
    return bool(abs(born - float(holder["born"])) < 1)
