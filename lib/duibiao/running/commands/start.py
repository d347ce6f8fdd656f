"""The command `build`: what runs the notebooks starts first, and loads while the plan is made.

Only what it takes to start is imported here; the modules that plan load beside it.
"""

from __future__ import annotations

import gc
import os
import time
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import click

from duibiao.running.reports import locations
from duibiao.running.reports.journal import Journal
from duibiao.running.runs import fork
from duibiao.running.runs.options import Options
from duibiao.running.runs.pool import Pool, open_pool, sensible_jobs


def build(
    *,
    data: str,
    out: str,
    jobs: int | None,
    engine: str | None,
    force: bool,
    resume: bool,
    dry_run: bool,
    changed_since_last: bool,
    dask: str | None,
    **asked: Any,
) -> int:
    """Build what is asked for, tell how it went, and return the exit code."""
    begin = time.monotonic()
    os.environ |= fork.SINGLE_THREAD | os.environ  # threads of numpy would take the runs' cores
    with locations.opened(data, out, notice, writing=not dry_run) as folders:
        options = Options(
            folders.home,
            folders.out,
            workers=jobs or sensible_jobs(),
            engine=engine or default_engine(),
            force=force,
            resume=resume,
            cluster=dask or "",
        )
        with _head_start(options, dry_run) as early:
            from duibiao.running.commands import building

            if dry_run:
                return building.would_build(folders, options, asked)
            built = building.build(folders, options, asked, early)
    code = building.tell(built, folders.told, time.monotonic() - begin, changed_since_last)
    gc.freeze()  # all that is loaded ends with this process, and need not be sifted first
    return code


def _head_start(options: Options, dry_run: bool) -> AbstractContextManager[Pool | None]:
    """Open the pool before the plan is made, where something is sure to be run on it."""
    certain = options.force or not Journal(options.out).path.is_file()
    return open_pool(options) if certain and not (dry_run or options.cluster) else nullcontext()


def default_engine() -> str:
    """Return `warm` where processes can be forked, else `kernel`."""
    return "warm" if fork.CAN_FORK else "kernel"


def notice(text: str) -> None:
    """Tell the user something beside the result."""
    click.echo(text, err=True)
