"""One batch at a time on a reports folder."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import psutil

from duibiao.vocabulary.words import say

FILE = ".lock"


class Locked(Exception):
    """Raised when another batch is at work on the folder."""


@contextmanager
def lock(out: Path, notice: Callable[[str], None]) -> Iterator[None]:
    """Hold the folder's lock; take over one whose process is gone, with a `notice`.

    Raises Locked when its process lives, or is on another machine where nobody can tell.
    """
    path = out / FILE
    mine = _me()
    while not _created(path, mine):
        holder = _holder(path)
        if _alive(holder):
            words = {key: holder.get(key, "?") for key in ("since", "pid", "host")}
            raise Locked(say("running.locked", **words, path=path))
        notice(say("running.lock_taken_over", pid=holder.get("pid", "?")))
        path.unlink(missing_ok=True)
    try:
        yield
    finally:
        if _holder(path) == mine:
            path.unlink(missing_ok=True)


def _me() -> dict[str, Any]:
    process = psutil.Process()
    since = datetime.now().astimezone().isoformat(timespec="seconds")
    born = process.create_time()
    return {"pid": process.pid, "born": born, "since": since, "host": socket.gethostname()}


def _created(path: Path, mine: dict[str, Any]) -> bool:
    """Put the lock there in one step, content and all, if there is none."""
    draft = path.with_name(f"{FILE}.{os.getpid()}")
    draft.write_text(json.dumps(mine), encoding="utf-8")
    try:
        os.link(draft, path)
    except FileExistsError:
        return False
    finally:
        draft.unlink()
    return True


def _holder(path: Path) -> dict[str, Any]:
    try:
        return dict(json.loads(path.read_text(encoding="utf-8")))
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
