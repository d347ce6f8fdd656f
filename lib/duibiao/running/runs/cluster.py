"""The same jobs on a Dask cluster, for `duibiao build --dask tcp://host:8786`.

Workers see the workbook and the reports folder under the same paths as this machine (a network
drive, say). A job whose worker is lost runs again on another: publishing is by rename, so that it
does not matter how far it had come.
"""

from __future__ import annotations

from concurrent.futures import CancelledError
from functools import cache

from duibiao.running.reports.job import Job, Outcome
from duibiao.running.runs.pool import Pool, run
from duibiao.running.runs.server import Watch

CONNECT_LIMIT = 10


@cache
def watch(home: str) -> Watch:
    """Return this worker's watch over its runs, with its own server."""
    return Watch(home)


def run_here(job: Job) -> Outcome:
    """Run a job on the worker that this is called on."""
    return run(watch(job.home), job)


def stop_here(home: str) -> None:
    """End all runs on the worker that this is called on, and let it start afresh."""
    watch(home).stop()
    watch(home).close()
    watch.cache_clear()


class ClusterPool(Pool):
    """Runs jobs on the workers of the cluster at `address`, one for each of their threads.

    Raises OSError when the cluster does not answer.
    """

    def __init__(self, address: str, home: str) -> None:
        from distributed import Client

        self._client = Client(address, timeout=CONNECT_LIMIT, set_as_default=False)
        self._home = home
        width = max(1, sum(self._client.nthreads().values()))
        super().__init__(self._client.get_executor(pure=False), width, run_here)

    def stop(self) -> None:
        """End what runs on all workers."""
        super().stop()
        self._client.run(stop_here, self._home, on_error="ignore")

    def close(self) -> None:
        """Leave the cluster as it was."""
        try:
            self.stop()
            super().close()
        except CancelledError:
            pass
        finally:
            self._client.close()
