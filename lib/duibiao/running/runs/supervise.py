"""Runs under watch: one deadline each, and nothing left behind when it passes."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from multiprocessing.connection import Connection
from typing import Any

import psutil

from duibiao.running.runs.fork import (
    AT_ONCE,
    ColdProcess,
    Step,
    WarmProcess,
    process_maker,
)
from duibiao.running.runs.fresh import end_tree
from duibiao.vocabulary.places import HOME_VARIABLE

A_WEEK = 604_800.0
STARTS = 2


class Died(Exception):
    """The process of a run ended without a word; `cell` is where it was, if anywhere."""

    def __init__(self, cell: int | None = None) -> None:
        self.cell = cell
        super().__init__(f"process died in cell {cell}")


class Late(Died):
    """The deadline of a run passed; its processes have been ended."""


class NotStarted(Exception):
    """No process could be started for a run."""


def no_matter() -> None:
    """Hear that all cells have run, and do nothing."""


class Watch:
    """Starts processes for runs and ends them: at their deadline, or all at once."""

    def __init__(self, home: str) -> None:
        self._maker: WarmProcess | ColdProcess = process_maker(home)
        self._live: set[psutil.Process] = set()
        self._stopped = False

    def prepare(self, steps: Iterable[Step]) -> None:
        """Have `steps` taken, where processes are forked, while no process is asked for."""
        self._maker.prepare(steps)

    @property
    def stopped(self) -> bool:
        """Whether runs were ended by `stop`."""
        return self._stopped

    def stop(self) -> None:
        """End all runs and what makes processes, whatever it is at; start no more."""
        self._stopped = True
        self._maker.stop()
        for process in tuple(self._live):
            end_tree(process)

    def close(self) -> None:
        """End the maker of processes, when nothing runs any more."""
        self._stopped = True
        self._maker.close()

    def start(self, word: bytes) -> tuple[Connection, psutil.Process]:
        """Start a process, once more if the first dies before its first word. Raises NotStarted.

        `word` says whether it is wanted at once, or when all that was prepared for is ready.
        """
        for _ in range(STARTS):
            try:
                connection = self._maker.start(word)
                if connection.poll(self._maker.limit):
                    process = psutil.Process(connection.recv()[1])
                    self._live.add(process)
                    break
            except (EOFError, OSError, psutil.NoSuchProcess):
                continue
        else:
            raise NotStarted("no process could be started")
        if self._stopped:
            self.leave(connection, process)
            raise NotStarted("stopped")
        return connection, process

    def leave(self, connection: Connection, process: psutil.Process) -> None:
        """Let go of a process, which then ends itself if it has not ended."""
        self._live.discard(process)
        connection.close()


class Ready:
    """A process started for a run, which waits until it is asked or closed. Raises NotStarted."""

    def __init__(self, watch: Watch, word: bytes = AT_ONCE) -> None:
        self._watch, self._word = watch, word
        self._connection, self._process = watch.start(word)

    def call(
        self,
        function: str,
        arguments: tuple[Any, ...],
        deadline: float,
        ran: Callable[[], None] = no_matter,
    ) -> Any:
        """Return `function(*arguments, tell=...)`, `function` being a dotted name.

        `ran` is called when the function tells that the last cell has run. Raises Late after
        `deadline` seconds, Died when the process dies, NotStarted when it died while it waited
        and no other can be had.
        """
        try:
            self._ask((function, arguments))
            return _listen(self._connection, time.monotonic() + deadline, ran)
        except BaseException as error:
            end_tree(self._process)
            if isinstance(error, BrokenPipeError):
                raise Died from error
            raise

    def _ask(self, what: tuple[str, tuple[Any, ...]]) -> None:
        try:
            self._connection.send(what)
        except BrokenPipeError:  # nothing of the run has happened yet
            self.close()
            self._connection, self._process = self._watch.start(self._word)
            self._connection.send(what)

    def close(self) -> None:
        """Let go of the process, which then ends itself if it has not ended."""
        self._watch.leave(self._connection, self._process)


def _listen(connection: Connection, end: float, ran: Callable[[], None]) -> Any:
    cell: int | None = None
    while True:
        if not connection.poll(max(0.0, end - time.monotonic())):
            raise Late(cell)
        try:
            kind, value = connection.recv()
        except (EOFError, OSError) as error:
            raise Died(cell) from error
        if kind == "done":
            return value
        if value is None:
            ran()
        cell = value or cell


def call(function: str, arguments: tuple[Any, ...]) -> Any:
    """Return `function(*arguments, tell=...)` from one fresh process, without a deadline."""
    watch = Watch(os.environ.get(HOME_VARIABLE, ""))
    try:
        with closing(Ready(watch)) as process:
            return process.call(function, arguments, A_WEEK)
    finally:
        watch.close()
