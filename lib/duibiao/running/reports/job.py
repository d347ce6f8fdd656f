"""What one run is asked, and how it ended: plain values that travel between processes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from duibiao.vocabulary.words import say

State = Literal["succeeded", "failed", "errored", "interrupted"]


@dataclass(frozen=True, order=True)
class Report:
    """Which report: a bureau's slug, a period's canonical text, a notebook's stem."""

    bureau: str
    period: str
    notebook: str

    @property
    def key(self) -> str:
        """`period/bureau/notebook`, the place of its files below the reports folder."""
        return "/".join((self.period.replace("/", "--"), self.bureau, self.notebook))

    @staticmethod
    def of(key: str) -> Report:
        """Return the report whose `key` this is."""
        period, bureau, notebook = key.split("/")
        return Report(bureau, period.replace("--", "/"), notebook)


@dataclass(frozen=True)
class Job:
    """One notebook to run for one bureau and period.

    `notebook` is the source file, `parameters` plain JSON values,
    `engine` `warm` or `kernel`, `deadline` in seconds; `xlsx` writes the tables as a
    workbook too, `books` are the bureaus whose files are read.
    """

    report: Report
    notebook: str
    parameters: dict[str, Any] = field(default_factory=dict)
    out: str = "reports"
    home: str = "."
    engine: str = "kernel"
    deadline: float = 300.0
    language: str = "zh"
    xlsx: bool = False
    books: tuple[str, ...] = ()

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Return what the report's files end in."""
        return (".html", ".csv", ".ipynb", *((".xlsx",) if self.xlsx else ()))

    @property
    def target(self) -> Path:
        """Return the path of the report's files without their suffix."""
        return Path(self.out, *self.report.key.split("/"))


@dataclass(frozen=True)
class Outcome:
    """How a run ended: `reason` in words, `lights` by theme, the wall time it took, `trace` of an
    unforeseen error, `others` whose books it opened beside the report's own, `empty` whether its
    page has no table and no chart.
    """

    report: Report
    state: State
    reason: str = ""
    seconds: float = 0.0
    lights: dict[str, Any] = field(default_factory=dict)
    bottom_line: str = ""
    trace: str = ""
    others: tuple[str, ...] = ()
    empty: bool = False


def cannot_publish(job: Job, error: OSError) -> Outcome:
    """Return how a run ended whose files could not be read or written: with path and cause."""
    place = error.filename2 or error.filename or job.out
    told = {"path": place, "error": error.strerror or error}
    return Outcome(job.report, "errored", say("running.cannot_publish", **told))
