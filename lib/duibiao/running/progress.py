"""What a batch says while it runs: how far, what failed so far, what it is at."""

from __future__ import annotations

import sys
from types import TracebackType

from duibiao.running.reports.job import Outcome
from duibiao.vocabulary.words import say


class Progress:
    """A progress bar on a terminal, nothing elsewhere."""

    def __init__(self, total: int) -> None:
        from tqdm import tqdm

        tqdm.monitor_interval = 0
        self._failed = 0
        show = None if total else True
        shape = "{l_bar}{bar}| {n_fmt}/{total_fmt} [{elapsed}<{remaining}{postfix}]"
        self._bar = tqdm(total=total, disable=show, file=sys.stderr, bar_format=shape)

    def ended(self, outcome: Outcome) -> None:
        """Count a run that ended; a bad one gets a line of its own."""
        if outcome.state != "succeeded":
            self._failed += 1
            self._bar.write(line(outcome), file=sys.stderr)
        self._bar.set_description_str(outcome.report.key, refresh=False)
        self._bar.set_postfix_str(say("running.failures_so_far", count=self._failed))
        self._bar.update()

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.close()


def line(outcome: Outcome) -> str:
    """Return how a run ended, in one line."""
    state = say(f"running.{outcome.state}")
    return say("running.outcome", report=outcome.report.key, state=state, reason=outcome.reason)
