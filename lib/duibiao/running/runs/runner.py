"""One job from start to published files, under watch."""

from __future__ import annotations

import time
from pathlib import Path

from duibiao.running.reports import issues
from duibiao.running.reports.job import Job, Outcome, Product
from duibiao.running.reports.publish import publish, workspace
from duibiao.running.runs.server import Steps
from duibiao.running.runs.supervise import Died, Late, NotStarted, Watch
from duibiao.vocabulary.words import say, use

PRODUCE = "duibiao.running.runs.worker:produce"  # by name: only the fresh process imports it
LOADED = "duibiao.running.runs.worker:loaded"
READ = "duibiao.running.runs.preload:read"


def run(watch: Watch, job: Job) -> Outcome:
    """Run `job` in a fresh process and publish what it made; never raises for a bad run."""
    use(job.language)
    begin = time.monotonic()
    try:
        with workspace(Path(job.out)) as folder:
            product = _product(watch, job, folder)
            if product.state == "succeeded":
                issues.keep(job, folder)
                publish(folder, job.target)
    except OSError as error:
        place = error.filename2 or error.filename or job.out
        told = {"path": place, "error": error.strerror or error}
        product = Product("errored", say("running.cannot_publish", **told))
    return Outcome(job.report, **vars(product), seconds=round(time.monotonic() - begin, 3))


def _product(watch: Watch, job: Job, folder: Path) -> Product:
    try:
        product: Product = watch.call((PRODUCE, (job, str(folder))), job.deadline, _needs(job))
    except Late as error:
        told = {"seconds": f"{job.deadline:g}", "cell": error.cell or "?"}
        return Product("failed", say("running.deadline", **told))
    except Died as error:
        product = Product("failed", say("running.kernel_died_in", cell=error.cell or "?"))
    except NotStarted:
        product = Product("errored", say("running.not_started"))
    if watch.stopped and product.state != "succeeded":
        return Product("interrupted", say("running.interrupted"))
    return product


def _needs(job: Job) -> Steps:
    """Return what the server holds for this run and those after it: the notebook, the books."""
    read = [(READ, (bureau, job.language, job.home, job.out)) for bureau in job.books]
    return [(LOADED, (job.notebook,)), *read]
