"""One batch at a time on a reports folder."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from duibiao.vocabulary.words import say

FILE, HOLDER = ".lock", ".lock.json"


class Locked(Exception):
    """Raised when another batch is at work on the folder."""


@contextmanager
def lock(out: Path, notice: Callable[[str], None]) -> Iterator[None]:
    """Hold the lock of a folder, which the system frees when its process ends.

    Tells a `notice` when the last holder ended without a word. Raises Locked while one lives.
    """
    holder = out / HOLDER
    with _acquired(out / FILE, holder):
        if holder.is_file():
            notice(say("running.lock_taken_over", pid=_read(holder).get("pid", "?")))
        try:
            holder.write_text(json.dumps(_me()), encoding="utf-8")
            yield
        finally:
            holder.unlink(missing_ok=True)


def _acquired(file: Path, holder: Path) -> AbstractContextManager[Any]:
    try:
        return FileLock(file).acquire(timeout=0)
    except Timeout:
        found = _read(holder)
        words = {key: found.get(key, "?") for key in ("since", "pid", "host")}
        raise Locked(say("running.locked", **words)) from None


def _me() -> dict[str, Any]:
    since = datetime.now().astimezone().isoformat(timespec="seconds")
    return {"pid": os.getpid(), "since": since, "host": socket.gethostname()}


def _read(holder: Path) -> dict[str, Any]:
    try:
        return dict(json.loads(holder.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}
