"""The lines of a PDF, read in a process of its own that can be ended.

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
from threading import Timer
from typing import Any, TextIO

from duibiao.reading.files.guards import Bytes
from duibiao.reading.wrong import reject
from duibiao.vocabulary.faults import DataFaults, Fault
from duibiao.vocabulary.words import language, use

DEADLINE = 20.0
"""Seconds for all pages of text; a book of a thousand pages takes half of them."""
SCAN_DEADLINE = 120.0
"""Seconds for a page to recognise: twenty times what one takes, for machines that are busy."""
LIBRARY = Path(__file__).parents[3]
CAN_FORK = hasattr(os, "fork") and sys.platform != "darwin"
Row = tuple[str, float, float, float, float, str]


def lines(
    file: Bytes, deadline: float = DEADLINE, scan_deadline: float = SCAN_DEADLINE
) -> list[list[Row]]:
    """Return the lines of each page.

    Raises DataFaults for a file that is broken, takes longer, or ends the process that reads it.
    """
    process, told = _forked(file) if CAN_FORK else _started(file)
    late: list[float] = []

    def end(seconds: float) -> None:
        late.append(seconds)
        process.kill()

    clock, result = _clock(end, deadline), ""
    try:
        with told:
            for result in told:
                clock.cancel()
                if not result.strip():
                    clock = _clock(end, scan_deadline)
    finally:
        clock.cancel()
        process.kill()
        (process.join if CAN_FORK else process.wait)()
    if late:
        reject("too_slow", file.name, cap=f"{late[0]:g}")
    if not result.endswith("\n") or not result.strip():
        reject("broken_pdf", file.name)
    pages, faults = json.loads(result)
    if faults:
        raise DataFaults(Fault(**fault) for fault in faults)
    return [[tuple(row) for row in page] for page in pages]


def _clock(end: Any, seconds: float) -> Timer:
    clock = Timer(seconds, end, (seconds,))
    clock.daemon = True
    clock.start()
    return clock


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
    """Write the lines of a file, or what is wrong with it."""
    from duibiao.reading.documents.pdf import pages_of

    pages: Any = []
    faults: list[dict[str, Any]] = []
    try:
        pages = pages_of(file, lambda: print(file=out, flush=True))
    except DataFaults as error:
        faults = [vars(fault) for fault in error.faults]
    print(json.dumps([pages, faults]), file=out)


if __name__ == "__main__":
    use(sys.argv[2])
    _tell(Bytes(sys.stdin.buffer.read(), sys.argv[1], "pdf"), sys.stdout)
