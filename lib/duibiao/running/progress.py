"""What a batch says while it runs: how far, what failed so far, what it is at."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from duibiao.running.reports.job import Outcome
from duibiao.vocabulary.words import say

SHAPE = "{l_bar}{bar}| {n_fmt}/{total_fmt} [{elapsed}<{remaining}{postfix}]"


@contextmanager
def progress(total: int) -> Iterator[Callable[[Outcome], None]]:
    """Show a bar on a terminal; yield what counts a run that ended. A bad one gets a line."""
    from tqdm import tqdm

    tqdm.monitor_interval = 0
    failed = 0
    with tqdm(total=total, disable=None, file=sys.stderr, bar_format=SHAPE) as bar:

        def ended(outcome: Outcome) -> None:
            nonlocal failed
            if outcome.state != "succeeded":
                failed += 1
                bar.write(line(outcome), file=sys.stderr)
            bar.set_description_str(outcome.report.key, refresh=False)
            bar.set_postfix_str(say("running.failures_so_far", count=failed))
            bar.update()

        yield ended


def line(outcome: Outcome) -> str:
    """Return how a run ended, in one line."""
    state = say(f"running.{outcome.state}")
    return say("running.outcome", report=outcome.report.key, state=state, reason=outcome.reason)
