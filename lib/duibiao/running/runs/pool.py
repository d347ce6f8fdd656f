"""Where jobs run: executors of concurrent.futures, here or on a cluster, behind one loop.

Locally a thread watches each run's process; on a cluster each worker does the same.
"""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor, as_completed
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import psutil

from duibiao.running.reports import previous_edition
from duibiao.running.reports.job import Job, Options, Outcome, State, cannot_publish
from duibiao.running.reports.publish import publish, workspace
from duibiao.running.runs.server import Ended, Watch
from duibiao.vocabulary.words import say, use

MEMORY_PER_RUN = 400_000_000
PRODUCE = "duibiao.running.runs.worker:produce"  # by name: only the fresh process imports it
LOADED = "duibiao.running.runs.worker:loaded"
READ = "duibiao.running.runs.worker:read"


def sensible_jobs() -> int:
    """Return one worker per core that this process may use, fewer when memory is short."""
    cores = len(getattr(os, "sched_getaffinity", lambda _: range(os.cpu_count() or 1))(0))
    return max(1, min(cores, psutil.virtual_memory().available // MEMORY_PER_RUN))


def run(watch: Watch, job: Job) -> Outcome:
    """Run `job` in a fresh process and publish what it made; never raises for a bad run."""
    use(job.how.language)
    begin = time.monotonic()
    try:
        with workspace(job.how.out) as folder:
            outcome = _ended(watch, job, folder)
            if outcome.state == "succeeded":
                previous_edition.keep(job, folder)
                publish(folder, job.target)
    except OSError as error:
        outcome = cannot_publish(job, error)
    return replace(outcome, seconds=round(time.monotonic() - begin, 3))


def _ended(watch: Watch, job: Job, folder: Path) -> Outcome:
    """Return how a run ended; the server holds its notebook and books for those after it."""
    how = job.how
    read = [(READ, (bureau, how.language, str(how.home), str(how.out))) for bureau in job.books]
    needs = [(LOADED, (job.notebook,)), *read]
    try:
        outcome: Outcome = watch.call((PRODUCE, (job, str(folder))), how.deadline, needs)
    except Ended as end:
        state: State = "errored" if end.why == "not_started" else "failed"
        told = {"seconds": f"{how.deadline:g}", "cell": end.cell or "?"}
        outcome = Outcome(job.report, state, say(f"running.{end.why}", **told))
    if watch.stopped and outcome.state != "succeeded":
        return Outcome(job.report, "interrupted", say("running.interrupted"))
    return outcome


@dataclass
class Pool:
    """Runs jobs by giving `call` to an executor; `end` ends what runs."""

    executor: Executor
    call: Callable[[Job], Outcome]
    end: Callable[[], None]
    asked: list[Future[Outcome]] = field(default_factory=list)

    def outcomes(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        """Run `jobs` and yield how each ended, as it ends."""
        self.asked = [self.executor.submit(self.call, job) for job in jobs]
        for future in as_completed(self.asked):
            if not future.cancelled():
                yield future.result()

    def stop(self) -> None:
        """End what runs, which ends as interrupted; what waits is dropped."""
        for future in self.asked:
            future.cancel()
        self.end()


@contextmanager
def open_pool(options: Options) -> Iterator[Pool]:
    """Open a pool, here or on the cluster that `options` name; its end ends what runs in it."""
    with ExitStack() as stack:
        if options.cluster:
            from duibiao.running.runs import cluster

            pool = stack.enter_context(cluster.pool(options.cluster))
        else:
            watch, executor = Watch(), stack.enter_context(ThreadPoolExecutor(options.workers))
            pool = Pool(executor, partial(run, watch), watch.stop)
        stack.callback(pool.stop)
        yield pool
