"""One job from start to published files, under watch."""

from __future__ import annotations

import time
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

from duibiao.running.reports import issues
from duibiao.running.reports.job import Job, Outcome, Product
from duibiao.running.reports.publish import publish, workspace
from duibiao.running.runs.supervise import Died, Late, NotStarted, Watch
from duibiao.vocabulary.words import say, use

Turns = AbstractContextManager[Any]
ALWAYS: Turns = nullcontext()
PRODUCE = "duibiao.running.runs.worker:produce"  # by name: only the fresh process imports it


def run(watch: Watch, job: Job, turns: Turns = ALWAYS) -> Outcome:
    """Run `job` in a fresh process and publish what it made; never raises for a bad run.

    It waits for its turn and passes it on before it publishes.
    """
    use(job.language)
    with ExitStack() as turn:
        turn.enter_context(turns)
        begin = time.monotonic()
        outcome = _run(watch, job, turn)
        seconds = round(time.monotonic() - begin, 3)
        return replace(outcome, seconds=seconds)


def _run(watch: Watch, job: Job, turn: ExitStack) -> Outcome:
    try:
        with workspace(Path(job.out)) as folder:
            product: Product = watch.call(PRODUCE, (job, str(folder)), job.deadline)
            turn.close()
            if product.state == "succeeded":
                issues.keep(job, folder)
                publish(folder, job.target)
            return Outcome(job.report, **vars(product))
    except Late as error:
        reason = say("running.deadline", seconds=f"{job.deadline:g}", cell=_cell(error))
        return Outcome(job.report, "failed", reason)
    except Died as error:
        if watch.stopped:
            return Outcome(job.report, "interrupted", say("running.interrupted"))
        return Outcome(job.report, "failed", say("running.kernel_died_in", cell=_cell(error)))
    except NotStarted:
        if watch.stopped:
            return Outcome(job.report, "interrupted", say("running.interrupted"))
        return Outcome(job.report, "errored", say("running.not_started"))
    except OSError as error:
        place = error.filename2 or error.filename or job.out
        reason = say("running.cannot_publish", path=place, error=error.strerror or error)
        return Outcome(job.report, "errored", reason)


def _cell(error: Died) -> int | str:
    return "?" if error.cell is None else error.cell
