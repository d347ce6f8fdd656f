"""Many reports: what is due is run, proved, published and written down."""

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from types import FrameType
from typing import Any

from duibiao.running import report_pages
from duibiao.running.planning.freshness import Freshness
from duibiao.running.planning.plan import House, Plan
from duibiao.running.report_pages import standings
from duibiao.running.reports.job import Job, Options, Outcome, Report
from duibiao.running.reports.journal import Journal
from duibiao.running.reports.lock import lock
from duibiao.running.reports.publish import sweep
from duibiao.running.reports.report_paths import place
from duibiao.running.runs.pool import Pool, open_pool
from duibiao.vocabulary import catalogue
from duibiao.vocabulary.words import say

SHAPE = "{l_bar}{bar}| {n_fmt}/{total_fmt} [{elapsed}<{remaining}{postfix}]"
EXIT_GOOD, EXIT_FAILED, EXIT_REFUSED, EXIT_INTERRUPTED, EXIT_TERMINATED = 0, 1, 2, 130, 143


@dataclass
class Summary:
    """What became of a batch: outcomes of what ran and why it did, how many needed no run."""

    outcomes: list[Outcome] = field(default_factory=list)
    reasons: dict[Report, str] = field(default_factory=dict)
    fresh: int = 0
    code: int = EXIT_GOOD

    def count(self, state: str) -> int:
        """Return how many runs ended in `state`."""
        return sum(outcome.state == state for outcome in self.outcomes)

    @property
    def exit_code(self) -> int:
        """130 or 143 when interrupted, 2 when nothing could be run, 1 when a run failed, else 0."""
        if self.code:
            return self.code
        if self.outcomes and self.count("errored") == len(self.outcomes):
            return EXIT_REFUSED
        return EXIT_FAILED if self.count("succeeded") < len(self.outcomes) else EXIT_GOOD


Wanted = list[tuple[Job, str]]
"""What has to run, each with the reason."""


def jobs(plan: Plan, house: House, options: Options) -> list[Job]:
    """Return the planned reports as jobs, each with its place checked."""
    for report in plan.wanted:
        place(options.out, report)
    return [
        Job(report, str(house.notebooks[report.notebook].path), told, options)
        for report, told in plan.wanted.items()
    ]


def due(planned: list[Job], known: Freshness, options: Options) -> Wanted:
    """Return the jobs that have to run."""
    if options.force:
        return [(job, say("running.why_forced")) for job in planned]
    reason = known.missing if options.resume else known.reason
    return [(job, why) for job in planned if (why := reason(job))]


def build(plan: Plan, house: House, options: Options, tell: Callable[[str], None]) -> Summary:
    """Build what is due of `plan`; never raises for a run that fails.

    `tell` hears notices. Raises Locked when another batch is at work, OSError when the reports
    folder cannot be used.
    """
    planned = jobs(plan, house, options)
    faults = {name: notebook.broken for name, notebook in house.notebooks.items()}
    sound = [job for job in planned if not faults[job.report.notebook]]
    lost = [job.report for job in planned if faults[job.report.notebook]]
    broken = [Outcome(report, "errored", faults[report.notebook]) for report in lost]
    for outcome in broken:
        tell(line(outcome))
    if broken and not sound:
        return Summary(broken)
    options.out.mkdir(exist_ok=True)
    with lock(options.out, tell):
        sweep(options.out)
        known = Freshness(house, options.out)
        wanted = due(sound, known, options)
        summary = Summary(broken, fresh=len(sound) - len(wanted))
        summary.reasons = {job.report: why for job, why in wanted}
        if wanted:
            _run(wanted, known, options, summary)
            sweep(options.out)
        if wanted or broken:
            write_index(house, options)
    return summary


def write_index(house: House, options: Options) -> None:
    """Write the pages at the top of the reports from what the journal knows."""
    known = Freshness(house, options.out)
    report_pages.write(options.out, standings(known), catalogue.load(options.home))
    house.snapshots.drop_others(entry["inputs"] for entry in known.good.values())


def _run(wanted: Wanted, known: Freshness, options: Options, summary: Summary) -> None:
    from tqdm import tqdm

    tqdm.monitor_interval = 0
    journal, house = Journal(options.out), known.house
    entries = {job.report: _entry(job, why, known) for job, why in wanted}
    books = {report: known.states(entry["inputs"]) or () for report, entry in entries.items()}
    jobs = (replace(job, books=tuple(books[job.report])) for job, _ in wanted)
    waiting = sorted(jobs, key=partial(turn, house))
    failed, bar = 0, tqdm(total=len(wanted), disable=None, file=sys.stderr, bar_format=SHAPE)
    with open_pool(options) as pool, bar, interruptible(pool, summary):
        for outcome in pool.outcomes(waiting):
            summary.outcomes.append(outcome)
            journal.add(**entries[outcome.report], **_ended(outcome))
            if outcome.state != "succeeded":
                failed += 1
                bar.write(line(outcome), file=sys.stderr)
            bar.set_description_str(outcome.report.key, refresh=False)
            bar.set_postfix_str(say("running.failures_so_far", count=failed))
            bar.update()
    if not summary.code:  # what has not been kept beside the runs
        house.snapshots.keep(dict.fromkeys(bureau for own in books.values() for bureau in own))


def turn(house: House, job: Job) -> tuple[bool, int]:
    """Return when `job` runs: notebook by notebook, those that read many books, by then read,
    last."""
    notebook = job.report.notebook
    return house.notebooks[notebook].says.peers, list(house.notebooks).index(notebook)


def _entry(job: Job, why: str, known: Freshness) -> dict[str, Any]:
    told = known.inputs(job)
    return {"report": job.report.key, "engine": job.how.engine, "why": why, "inputs": told}


def _ended(outcome: Outcome) -> dict[str, Any]:
    told = {"state": outcome.state, "reason": outcome.reason, "seconds": outcome.seconds}
    more = ("lights", "bottom_line", "trace", "others", "empty")
    return told | {name: value for name in more if (value := getattr(outcome, name))}


@contextmanager
def interruptible(pool: Pool, summary: Summary) -> Iterator[None]:
    """Let Ctrl-C and SIGTERM end the runs, which are then written down as interrupted."""
    codes = {signal.SIGINT: EXIT_INTERRUPTED, signal.SIGTERM: EXIT_TERMINATED}

    def end(number: int, frame: FrameType | None) -> None:
        summary.code = codes[signal.Signals(number)]
        pool.stop()

    before = {number: signal.signal(number, end) for number in codes}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def line(outcome: Outcome) -> str:
    """Return how a run ended, in one line."""
    state = say(f"running.{outcome.state}")
    return say("running.outcome", report=outcome.report.key, state=state, reason=outcome.reason)
