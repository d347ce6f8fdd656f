"""Where jobs run: executors of concurrent.futures, here or on a cluster, behind one loop.

Locally a thread watches each run's process; on a cluster each worker does the same.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from functools import partial
from itertools import islice

import psutil

from duibiao.running.reports.job import Job, Outcome
from duibiao.running.runs.options import Options
from duibiao.running.runs.runner import run
from duibiao.running.runs.supervise import Watch

MEMORY_PER_RUN = 400_000_000


def sensible_jobs() -> int:
    """Return one worker per core that this process may use, fewer when memory is short."""
    return max(1, min(_cores(), psutil.virtual_memory().available // MEMORY_PER_RUN))


def _cores() -> int:
    return len(getattr(os, "sched_getaffinity", lambda _: range(os.cpu_count() or 1))(0))


class Pool:
    """Runs jobs, `width` at a time, by giving `call` to an executor."""

    def __init__(self, executor: Executor, width: int, call: Callable[[Job], Outcome]) -> None:
        self._executor, self._width, self._call = executor, width, call
        self._stopped = False

    def outcomes(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        """Run `jobs` and yield how each ended, as it ends."""
        waiting = iter(jobs)
        running = self._submit(waiting, self._width)
        while running:
            done, running = wait(running, return_when=FIRST_COMPLETED)
            running |= self._submit(waiting, len(done))
            yield from (future.result() for future in done if not future.cancelled())

    def stop(self) -> None:
        """End what runs, which ends as interrupted; what waits is dropped."""
        self._stopped = True

    def close(self) -> None:
        """Give back what the pool holds when the last run has ended."""
        self._executor.shutdown(wait=True)

    def _submit(self, jobs: Iterator[Job], count: int) -> set[Future[Outcome]]:
        """Start the next few jobs, no more than there is room for, so that none queues up."""
        if self._stopped:
            return set()
        return {self._executor.submit(self._call, job) for job in islice(jobs, count)}

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind:
            self.stop()
        self.close()


class LocalPool(Pool):
    """Runs `workers` jobs at a time on this machine."""

    def __init__(self, workers: int, home: str) -> None:
        self._watch = Watch(home)
        threads = ThreadPoolExecutor(workers, thread_name_prefix="run")
        super().__init__(threads, workers, partial(run, self._watch))

    def stop(self) -> None:
        """End what runs."""
        super().stop()
        self._watch.stop()

    def close(self) -> None:
        """End the server when the last run has ended."""
        super().close()
        self._watch.close()


def open_pool(options: Options) -> Pool:
    """Return a pool, here or on the cluster that `options` name."""
    if not options.cluster:
        return LocalPool(options.workers, str(options.home))
    from duibiao.running.runs.cluster import ClusterPool

    return ClusterPool(options.cluster, str(options.home))
