"""What a batch and a run are asked, and how a run ended: plain values that travel."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from duibiao.vocabulary import places
from duibiao.vocabulary.words import say

REPORTS = "reports"
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
class Options:
    """How a batch is run: where its reports go, in which language, by what, how fast, how much.

    `engine` is `warm` or `kernel`, `deadline` seconds of a run; `xlsx` writes tables as a workbook
    too, `force` builds all, `resume` only what is missing; `cluster` is the address of one.
    """

    home: Path
    out: Path
    language: str = "zh"
    workers: int = 1
    engine: str = "warm"
    deadline: float = 300.0
    xlsx: bool = False
    force: bool = False
    resume: bool = False
    cluster: str = ""


@dataclass(frozen=True)
class Job:
    """One notebook to run for one bureau and period.

    `notebook` is the source file, `parameters` plain JSON values, `how` the batch is run, `books`
    the bureaus whose files are read.
    """

    report: Report
    notebook: str
    parameters: dict[str, Any]
    how: Options
    books: tuple[str, ...] = ()

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Return what the report's files end in."""
        return (".html", ".csv", ".ipynb", *((".xlsx",) if self.how.xlsx else ()))

    @property
    def target(self) -> Path:
        """Return the path of the report's files without their suffix."""
        return self.how.out / self.report.key


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
    place = error.filename2 or error.filename or job.how.out
    told = {"path": place, "error": error.strerror or error}
    return Outcome(job.report, "errored", say("running.cannot_publish", **told))


def options(out: str, **how: Any) -> Options:
    """Return how to work in this workbook, with reports in `out` or, by default, in its own."""
    home = places.home()
    return Options(home, Path(out or home / REPORTS).absolute(), **how)
