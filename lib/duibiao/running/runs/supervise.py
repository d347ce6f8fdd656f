"""Runs under watch: one deadline each, and nothing left behind when it passes."""

from __future__ import annotations

import os
import threading
import time
from multiprocessing.connection import Connection
from typing import Any

import psutil

from duibiao.running.runs.process import end_tree
from duibiao.running.runs.server import CAN_FORK, Server, Spawner, Step, Steps
from duibiao.vocabulary.places import HOME_VARIABLE

A_WEEK = 604_800.0
START_LIMIT = 3600.0  # seconds for a process: the books of a country take minutes
STARTS = 3


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
        self._home, self._lock = home, threading.Lock()
        self._live: set[psutil.Process] = set()
        self._stopped = False
        self._maker = self._made()

    @property
    def stopped(self) -> bool:
        """Whether runs were ended by `stop`."""
        return self._stopped

    def _made(self) -> Server | Spawner:
        return Server(self._home) if CAN_FORK else Spawner(self._home)

    def call(self, what: Step, deadline: float, needs: Steps = ()) -> Any:
        """Return what the function and arguments of `what` give in a fresh process.

        The server takes the steps of `needs` first, once for all runs. Raises NotStarted, Late
        after `deadline` seconds, Died when the process dies.
        """
        connection, process = self._start(needs)
        try:
            connection.send(what)
            return _listen(connection, time.monotonic() + deadline)
        except BaseException as error:
            end_tree(process)
            if isinstance(error, BrokenPipeError):
                raise Died from error
            raise
        finally:
            self._live.discard(process)
            connection.close()

    def stop(self) -> None:
        """End all runs and what makes processes, whatever it is at; start no more."""
        with self._lock:
            self._stopped = True
            self._maker.stop()
        for process in tuple(self._live):
            end_tree(process)

    def close(self) -> None:
        """End what makes processes, when nothing runs any more."""
        self._stopped = True
        self._maker.close()

    def _start(self, needs: Steps) -> tuple[Connection, psutil.Process]:
        """Start a process, from a new server if the old one has died. Raises NotStarted."""
        for _ in range(STARTS):
            maker = self._maker
            try:
                connection = maker.start(needs)
                if not connection.poll(START_LIMIT):
                    connection.close()
                    break
                process = psutil.Process(connection.recv()[1])
            except (EOFError, OSError, psutil.NoSuchProcess):
                self._replace(maker)
                continue
            self._live.add(process)
            if self.stopped:
                end_tree(process)
            return connection, process
        raise NotStarted("no process could be started")

    def _replace(self, maker: Server | Spawner) -> None:
        """Put a new server in the place of a dead one, unless that is done or all have stopped."""
        with self._lock:
            if self._maker is maker and not self.stopped:
                maker.close()
                self._maker = self._made()


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
        return watch.call((function, arguments), A_WEEK)
    finally:
        watch.close()
