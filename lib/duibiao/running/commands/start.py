"""The command `build`; only what it takes to start is imported here."""

from __future__ import annotations

import gc
import os
import time
from typing import Any

import click

from duibiao.running.runs import server
from duibiao.running.runs.options import options
from duibiao.running.runs.pool import sensible_jobs


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
    from duibiao.running.commands import building

    begin = time.monotonic()
    os.environ |= server.SINGLE_THREAD | os.environ  # threads of numpy would take the runs' cores
    how = {"workers": jobs or sensible_jobs(), "engine": engine or default_engine()}
    how |= {"force": force, "resume": resume, "cluster": dask or ""}
    told = options(out, data, **how)
    if dry_run:
        return building.would_build(told, asked)
    built = building.build(told, asked)
    code = building.tell(built, str(told.out), time.monotonic() - begin, changed_since_last)
    gc.freeze()  # all that is loaded ends with this process, and need not be sifted first
    return code


def default_engine() -> str:
    """Return `warm` where processes can be forked, else `kernel`."""
    return "warm" if server.CAN_FORK else "kernel"


def notice(text: str) -> None:
    """Tell the user something beside the result."""
    click.echo(text, err=True)
