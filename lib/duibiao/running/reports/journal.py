"""The ledger of all runs: one JSON line each, only ever added to."""

import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

FILE = "journal.jsonl"
Entry = dict[str, Any]


class Journal:
    """The journal of a reports folder."""

    def __init__(self, out: Path) -> None:
        self.path = out / FILE

    def add(self, **entry: Any) -> None:
        """Add one line, with the time, in one write."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        line = json.dumps({"at": now} | entry, ensure_ascii=False, separators=(",", ":"))
        with self.path.open("a+b") as file:
            if file.tell():
                file.seek(-1, os.SEEK_END)
                line = line if file.read() == b"\n" else f"\n{line}"  # a crash left no line's end
            file.write(f"{line}\n".encode())
            file.flush()
            os.fsync(file.fileno())

    def entries(self) -> Iterator[Entry]:
        """Yield all lines in order; one cut off by a crash is passed over."""
        if not self.path.is_file():
            return
        with self.path.open("rb") as file:
            for line in file:
                try:
                    yield json.loads(line)
                except ValueError:
                    continue

    def latest_and_good(self) -> tuple[dict[str, Entry], dict[str, Entry]]:
        """Return the last entry of each report, and the last that says it was published."""
        latest: dict[str, Entry] = {}
        good: dict[str, Entry] = {}
        for entry in self.entries():
            if "report" in entry:
                latest[entry["report"]] = entry
            if entry.get("state") == "succeeded":
                good[entry["report"]] = entry
        return latest, good
