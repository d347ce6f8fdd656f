"""The same jobs on a Dask cluster, for `duibiao build --dask tcp://host:8786`.

Workers see the workbook and the reports folder under the same paths as this machine (a network
drive, say). A job whose worker is lost runs again on another: publishing is by rename, so that it
does not matter how far it had come.
"""

from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from functools import cache, partial

from duibiao.running.reports.job import Job, Outcome
from duibiao.running.runs.pool import Pool, run
from duibiao.running.runs.server import Watch

CONNECT_LIMIT = 10


watch = cache(Watch)
"""Returns this worker's watch over its runs, with its own server."""


def run_here(job: Job) -> Outcome:
    """Run a job on the worker that this is called on."""
    return run(watch(), job)


def stop_here() -> None:
    """End all runs on the worker that this is called on, and let it start afresh."""
    watch().stop()
    watch.cache_clear()


@contextmanager
def pool(address: str) -> Iterator[Pool]:
    """Run jobs on the cluster at `address`, which stays as it was. Raises OSError when it is
    silent."""
    from distributed import Client

    with Client(address, timeout=CONNECT_LIMIT, set_as_default=False) as client:
        end = partial(client.run, stop_here, on_error="ignore")
        executor = client.get_executor(pure=False)
        yield Pool(executor, run_here, end)
        with suppress(CancelledError):
            executor.shutdown(wait=True)
