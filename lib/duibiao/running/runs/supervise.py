"""Runs under watch: one deadline each, and nothing left behind when it passes."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from multiprocessing.connection import Connection
from typing import Any

import psutil

from duibiao.running.runs.fork import ColdProcess, Step, WarmProcess, process_maker
from duibiao.running.runs.fresh import end_tree
from duibiao.vocabulary.places import HOME_VARIABLE

START_LIMIT = 120.0
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


class Watch:
    """Starts processes for runs and ends them: at their deadline, or all at once."""

    def __init__(self, home: str) -> None:
        self._maker: WarmProcess | ColdProcess = process_maker(home)
        self._live: set[psutil.Process] = set()
        self._stopped = False

    def prepare(self, steps: Iterable[Step]) -> None:
        """Have `steps` taken, where processes are forked, while no process is asked for."""
        self._maker.prepare(steps)

    def call(self, function: str, arguments: tuple[Any, ...], deadline: float) -> Any:
        """Return `function(*arguments, tell=...)` from a fresh process, `function` a dotted name.

        Raises Late after `deadline` seconds, Died when the process dies, NotStarted.
        """
        connection, process = self._start()
        self._live.add(process)
        try:
            if self._stopped:
                raise NotStarted("stopped")
            connection.send((function, arguments))
            return _listen(connection, time.monotonic() + deadline)
        except BaseException as error:
            end_tree(process)  # one that is done has ended its children and ends itself
            if isinstance(error, BrokenPipeError):
                raise Died from error
            raise
        finally:
            self._live.discard(process)
            connection.close()

    @property
    def stopped(self) -> bool:
        """Whether runs were ended by `stop`."""
        return self._stopped

    def stop(self) -> None:
        """End all runs and start no more."""
        self._stopped = True
        for process in tuple(self._live):
            end_tree(process)

    def close(self) -> None:
        """End what still runs and the maker of processes."""
        self.stop()
        self._maker.close()

    def _start(self) -> tuple[Connection, psutil.Process]:
        """Start a process, once more if the first dies before its first word."""
        for _ in range(STARTS):
            if self._stopped:
                break
            try:
                connection = self._maker.start()
                if connection.poll(START_LIMIT):
                    return connection, psutil.Process(connection.recv()[1])
            except (EOFError, OSError, psutil.NoSuchProcess):
                continue
        raise NotStarted("no process could be started")


def _listen(connection: Connection, end: float) -> Any:
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
        cell = value


def call(function: str, arguments: tuple[Any, ...]) -> Any:
    """Return `function(*arguments, tell=...)` from one fresh process, without a deadline."""
    watch = Watch(os.environ.get(HOME_VARIABLE, ""))
    try:
        return watch.call(function, arguments, A_WEEK)
    finally:
        watch.close()
