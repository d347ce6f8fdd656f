"""Two states of a bureau's data, compared for one report."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from duibiao.running.job import Report
from duibiao.running.notebooks import Notebook
from duibiao.vocabulary.words import say


class Comparison:
    """Compares the data of bureaus now with the data that reports were built from."""

    def __init__(self, home: Path, out: Path) -> None:
        self._home, self._out = home, out

    def peers(self, bureau: str) -> Iterable[str]:
        """Return the bureaus that `bureau` is compared with."""
        return ()

    def differ(self, bureau: str, old: str, new: str, report: Report, notebook: Notebook) -> str:
        """Say what a report reads has changed between two states, or nothing."""
        return say("running.why_data", bureau=bureau)
