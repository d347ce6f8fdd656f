"""The pages of a PDF, read in a process of its own that can be ended.

What reads the letters is not Python and heeds nobody: a page of letters heaped on one spot holds it
for hours. The process is a fork where there is one, else this module as a program that takes the
file on its standard input. It writes an empty line before each page that it recognises from a
picture, then its result.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress
from io import TextIOWrapper
from multiprocessing import get_context
from pathlib import Path
from threading import Event, Thread
from typing import Any, TextIO

import psutil

from duibiao.reading.documents.pages import Page, pages_of
from duibiao.reading.files.guards import Bytes
from duibiao.reading.wrong import reject
from duibiao.vocabulary.faults import DataFaults, Fault
from duibiao.vocabulary.words import language, use

DEADLINE = 20.0
"""Seconds of work for all pages of text; a book of a thousand pages takes half of them."""
SCAN_DEADLINE = 120.0
"""Seconds of work for a page to recognise: ten times what one takes."""
PATIENCE = 10
"""How many times as long by the clock, on a machine that is busy with other things."""
LIBRARY = Path(__file__).parents[3]
CAN_FORK = hasattr(os, "fork") and sys.platform != "darwin"


def pages(
    file: Bytes, deadline: float = DEADLINE, scan_deadline: float = SCAN_DEADLINE
) -> list[Page]:
    """Return each page, as `pages_of` does.

    Raises DataFaults for a file that is broken, takes longer, or ends the process that reads it.
    """
    process, told = _forked(file) if CAN_FORK else _started(file)
    late: list[float] = []
    done, result = _clock(process, deadline, late), ""
    try:
        with told:
            for result in told:
                done.set()
                if not result.strip():
                    done = _clock(process, scan_deadline, late)
    finally:
        done.set()
        process.kill()
        (process.join if CAN_FORK else process.wait)()
    if late:
        reject("too_slow", file.name, cap=f"{late[0]:g}")
    if not result.endswith("\n") or not result.strip():
        reject("broken_pdf", file.name)
    found, faults = json.loads(result)
    if faults:
        raise DataFaults(Fault(**fault) for fault in faults)
    return [Page.of(page) for page in found]


def _clock(process: Any, seconds: float, late: list[float]) -> Event:
    """End a process that has worked for some seconds, or that got nowhere in PATIENCE times as
    many; `late` then has them. What is returned is set when it is done in time.
    """
    done, before = Event(), _worked(process.pid)

    def watch() -> None:
        for _ in range(PATIENCE):
            if done.wait(seconds):
                return
            if _worked(process.pid) - before >= seconds:
                break
        late.append(seconds)
        process.kill()

    Thread(target=watch, daemon=True).start()
    return done


def _worked(number: int) -> float:
    """Return the seconds that processors have worked for a process."""
    try:
        return sum(psutil.Process(number).cpu_times()[:2])
    except psutil.Error:
        return 0.0


def _forked(file: Bytes) -> tuple[Any, TextIO]:
    ours, theirs = os.pipe()
    process = get_context("fork").Process(target=_tell_and_end, args=(file, theirs), daemon=True)
    process.start()
    os.close(theirs)
    return process, os.fdopen(ours, encoding="utf-8")


def _started(file: Bytes) -> tuple[Any, TextIO]:
    command = [sys.executable, "-m", "duibiao.reading.documents.apart", file.name, language()]
    paths = (str(LIBRARY), os.environ.get("PYTHONPATH", ""))
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paths))}
    process: Any = subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with suppress(BrokenPipeError), process.stdin as given:
        given.write(file.data)
    return process, TextIOWrapper(process.stdout, encoding="utf-8")


def _tell_and_end(file: Bytes, number: int) -> None:
    with os.fdopen(number, "w", encoding="utf-8") as out:
        _tell(file, out)
    os._exit(0)


def _tell(file: Bytes, out: TextIO) -> None:
    """Write the pages of a file, or what is wrong with it."""
    found: Any = []
    faults: list[dict[str, Any]] = []
    try:
        found = pages_of(file, lambda: print(file=out, flush=True))
    except DataFaults as error:
        faults = [vars(fault) for fault in error.faults]
    print(json.dumps([found, faults]), file=out)


if __name__ == "__main__":
    use(sys.argv[2])
    _tell(Bytes(sys.stdin.buffer.read(), sys.argv[1], "pdf"), sys.stdout)
