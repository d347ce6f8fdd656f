"""Where jobs run: the small interface is that of concurrent.futures.

Locally a thread watches each run's process; on a cluster each worker does the same.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from itertools import islice
from types import TracebackType
from typing import Protocol

import psutil

from duibiao.running.job import Job, Outcome
from duibiao.running.runner import run
from duibiao.running.supervise import Watch

MEMORY_PER_RUN = 400_000_000


class Pool(Protocol):
    """Runs jobs and yields how they ended, in the order they end."""

    def outcomes(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        """Run `jobs`."""
        ...

    def stop(self) -> None:
        """End what runs and start no more."""
        ...


def sensible_jobs() -> int:
    """Return one worker per core that this process may use, fewer when memory is short."""
    usable = getattr(os, "sched_getaffinity", lambda _: range(os.cpu_count() or 1))(0)
    return max(1, min(len(usable), psutil.virtual_memory().available // MEMORY_PER_RUN))


class LocalPool:
    """Runs jobs on this machine, `workers` at a time."""

    def __init__(self, workers: int, home: str, bureaus: Iterable[str] = ()) -> None:
        self._workers = workers
        self._watch = Watch(home, bureaus)
        self._threads: Executor = ThreadPoolExecutor(workers, thread_name_prefix="run")

    def outcomes(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        """Run `jobs` and yield how each ended, as it ends."""
        waiting = iter(jobs)
        running = self._submit(waiting, self._workers)
        while running:
            done, running = wait(running, return_when=FIRST_COMPLETED)
            yield from (future.result() for future in done)
            running |= self._submit(waiting, len(done))

    def stop(self) -> None:
        """End what runs, which ends as interrupted; what waits is dropped."""
        self._watch.stop()

    def _submit(self, jobs: Iterator[Job], count: int) -> set[Future[Outcome]]:
        """Start the next few jobs, no more than there is room for, so that none queues up."""
        if self._watch.stopped:
            return set()
        return {self._threads.submit(run, self._watch, job) for job in islice(jobs, count)}

    def __enter__(self) -> LocalPool:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        self._threads.shutdown(wait=True)
        self._watch.close()
