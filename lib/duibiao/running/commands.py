"""What the commands do: parameters in, words out, an exit code."""

from __future__ import annotations

from pathlib import Path

import click

from duibiao.running import batch, house, params, plan, pool
from duibiao.vocabulary import places


def build(
    params_file: Path,
    bureaus,
    periods,
    notebooks,
    theme,
    jobs,
    out,
    engine,
    deadline,
    force,
    resume,
    dry_run,
) -> int:
    home = places.home()
    options = {
        "bureaus": bureaus,
        "periods": periods,
        "notebooks": notebooks,
        "theme": theme,
        "deadline": deadline,
    }
    asked, sheet = params.read(params_file, options)
    known = house.load(home)
    planned = plan.plan(asked, known, sheet)
    how = batch.Options(
        home,
        out or home / "reports",
        jobs or pool.sensible_jobs(),
        engine or "warm",
        asked.deadline,
        force,
        resume,
    )
    summary = batch.build(planned, known, how, click.echo)
    print(summary)
    return summary.exit_code
