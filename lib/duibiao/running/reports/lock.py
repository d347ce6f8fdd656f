"""One batch at a time on a reports folder."""

import json
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from duibiao.vocabulary.words import say

FILE, HOLDER = ".lock", ".lock.json"


class Locked(OSError):
    """Raised when another batch is at work on the folder."""


@contextmanager
def lock(out: Path, notice: Callable[[str], None]) -> Iterator[None]:
    """Hold the lock of a folder; tell when its last holder ended without a word. Raises Locked
    while one lives."""
    holder, since = out / HOLDER, datetime.now().astimezone().isoformat(timespec="seconds")
    try:
        held = FileLock(out / FILE).acquire(timeout=0)
    except Timeout:
        raise Locked(say("running.locked", **_read(holder))) from None
    with held:
        if holder.is_file():
            notice(say("running.lock_taken_over", pid=_read(holder)["pid"]))
        try:
            me = {"pid": os.getpid(), "since": since, "host": socket.gethostname()}
            holder.write_text(json.dumps(me), encoding="utf-8")
            yield
        finally:
            holder.unlink(missing_ok=True)


def _read(holder: Path) -> dict[str, Any]:
    """Return who holds the lock, a question mark for what is not told."""
    told = dict.fromkeys(("since", "pid", "host"), "?")
    with suppress(OSError, ValueError):
        told |= json.loads(holder.read_text(encoding="utf-8"))
    return told
