"""One job from start to published files, under watch."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, closing, nullcontext
from functools import partial
from pathlib import Path
from typing import Any

from duibiao.running.reports import issues
from duibiao.running.reports.job import Job, Outcome, Product
from duibiao.running.reports.publish import publish, workspace
from duibiao.running.runs.fork import AFTER_ALL, AT_ONCE
from duibiao.running.runs.supervise import Died, Late, NotStarted, Ready, Watch
from duibiao.vocabulary.words import say, use

Turns = AbstractContextManager[Any]
ALWAYS: Turns = nullcontext()
PRODUCE = "duibiao.running.runs.worker:produce"  # by name: only the fresh process imports it


def run(watch: Watch, job: Job, turns: Turns = ALWAYS) -> Outcome:
    """Run `job` in a fresh process and publish what it made; never raises for a bad run.

    The process is made ready before the run has its turn. The turn ends with its last cell: the
    page is filled, proved and published while the next run's cells begin.
    """
    use(job.language)
    try:
        with workspace(Path(job.out)) as folder:
            word = AFTER_ALL if job.reads_peers else AT_ONCE
            with closing(Ready(watch, word)) as process, ExitStack() as turn:
                turn.enter_context(turns)
                begin = time.monotonic()
                asked = PRODUCE, (job, str(folder)), job.deadline
                product = _product(watch, job, partial(process.call, *asked, turn.close))
            if product.state == "succeeded":
                issues.keep(job, folder)
                publish(folder, job.target)
            seconds = round(time.monotonic() - begin, 3)
            return Outcome(job.report, **vars(product), seconds=seconds)
    except NotStarted:
        reason = say("running.not_started")
        return Outcome(job.report, **vars(_ended(watch, Product("errored", reason))))
    except OSError as error:
        place = error.filename2 or error.filename or job.out
        reason = say("running.cannot_publish", path=place, error=error.strerror or error)
        return Outcome(job.report, "errored", reason)


def _product(watch: Watch, job: Job, made: Callable[[], Product]) -> Product:
    try:
        return made()
    except Late as error:
        reason = say("running.deadline", seconds=f"{job.deadline:g}", cell=_cell(error))
        return Product("failed", reason)
    except Died as error:
        reason = say("running.kernel_died_in", cell=_cell(error))
        return _ended(watch, Product("failed", reason))


def _ended(watch: Watch, alone: Product) -> Product:
    """Return what became of a run whose process is gone: `alone`, unless all were stopped."""
    return Product("interrupted", say("running.interrupted")) if watch.stopped else alone


def _cell(error: Died) -> int | str:
    return "?" if error.cell is None else error.cell
