"""The lines of a heavy PDF, read in a process of its own that can be ended.

As a program it takes the file on its standard input and writes the lines as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from duibiao.reading.files.guards import Bytes
from duibiao.reading.wrong import wrong
from duibiao.vocabulary.faults import DataFaults

DEADLINE = 20
"""Seconds; a book of a thousand pages takes half of them."""
LIBRARY = Path(__file__).parents[3]
Row = tuple[str, float, float, float]


def lines(file: Bytes, deadline: float = DEADLINE) -> list[list[Row]]:
    """Return the lines of each page. Raises DataFaults for a file that takes longer or ends it."""
    command = [sys.executable, "-m", "duibiao.reading.documents.apart"]
    paths = (str(LIBRARY), os.environ.get("PYTHONPATH", ""))
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paths))}
    try:
        done = subprocess.run(
            command, input=file.data, capture_output=True, timeout=deadline, env=environment
        )
    except subprocess.TimeoutExpired:
        raise DataFaults([wrong("too_slow", file.name, cap=f"{deadline:g}")]) from None
    if done.returncode:
        raise DataFaults([wrong("broken_pdf", file.name, found=str(done.returncode))])
    found = json.loads(done.stdout)
    return [[(text, left, right, em) for text, left, right, em in page] for page in found]


if __name__ == "__main__":
    from duibiao.reading.documents.pdf import pages_of

    json.dump(pages_of(Bytes(sys.stdin.buffer.read(), "", "pdf")), sys.stdout)
