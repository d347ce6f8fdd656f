"""Makers of fresh processes: forks of a warm process, or spawned where there is no fork."""

from __future__ import annotations

import gc
import json
import os
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from types import FrameType
from typing import TYPE_CHECKING, Any

import psutil

from duibiao.running.runs.fresh import named, work

if TYPE_CHECKING:
    from duibiao.running.runs.memory import Pages

SINGLE_THREAD = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
CAN_FORK = hasattr(os, "fork") and hasattr(socket, "send_fds") and sys.platform != "darwin"
AT_ONCE, AFTER_ALL = b"1", b"2"  # when a fork is wanted: now, or when all steps have been taken
GRACE = 5.0  # seconds that a warm process has to end
Step = tuple[str, tuple[Any, ...]]
"""A function's dotted name `module:function` and its arguments, plain JSON values."""


class WarmProcess:
    """A process that has the library loaded and forks a fresh one for each run.

    It starts at once; `prepare` may tell it, once, what to do while nobody asks for a process.
    """

    limit = 3600.0  # seconds for an answer: the books of a country take minutes, a death is heard

    def __init__(self, home: str) -> None:
        self._control, theirs = socket.socketpair()
        self._lock = threading.Lock()
        self._prepared = False
        with theirs:
            number = theirs.fileno()
            self._process = subprocess.Popen(
                [
                    sys.executable,
                    "-c",
                    f"from duibiao.running.runs.fork import serve; serve({number})",
                ],
                pass_fds=[number],
                env=os.environ | SINGLE_THREAD | {"DUIBIAO_HOME": home},
                stdin=subprocess.PIPE,
                start_new_session=True,
            )

    def prepare(self, steps: Iterable[Step] = ()) -> None:
        """Have `steps` taken in the warm process while it has nothing else to do."""
        if not self._prepared and self._process.stdin:
            self._prepared = True
            with suppress(BrokenPipeError), self._process.stdin as file:
                file.write(json.dumps(list(steps)).encode())

    def start(self, word: bytes = AT_ONCE) -> Connection:
        """Return the connection to a fresh process. Raises OSError when the warm one is gone.

        `word` may have it made only when all steps have been taken.
        """
        ours, theirs = socket.socketpair()
        with self._lock, theirs:
            self.prepare()
            socket.send_fds(self._control, [word], [theirs.fileno()])
        return Connection(ours.detach())

    def stop(self) -> None:
        """End the warm process in the middle of whatever it does."""
        self._process.kill()

    def close(self) -> None:
        """End the warm process; runs under way end with their connections."""
        self._control.close()
        try:
            self._process.wait(GRACE if self._prepared else 0)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdin:
            self._process.stdin.close()


class ColdProcess:
    """Starts a fresh process from nothing for each run: for Windows and macOS."""

    limit = 120.0

    def __init__(self, home: str) -> None:
        self._home = home

    def prepare(self, steps: Iterable[Step] = ()) -> None:
        """Nothing is kept from one run to the next."""

    def start(self, word: bytes = AT_ONCE) -> Connection:
        """Return the connection to a fresh process."""
        os.environ["DUIBIAO_HOME"] = self._home
        return spawn()

    def stop(self) -> None:
        """Nothing to end."""

    def close(self) -> None:
        """Nothing to end."""


def spawn() -> Connection:
    """Return the connection to a fresh process that shares nothing with this one."""
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    context.Process(target=work, args=(theirs,), daemon=False).start()
    theirs.close()
    return ours


def process_maker(home: str) -> WarmProcess | ColdProcess:
    """Return what makes fresh processes on this system."""
    return WarmProcess(home) if CAN_FORK else ColdProcess(home)


def serve(number: int) -> None:
    """Be the warm process: fork for each request on socket `number`, until it is closed.

    While there is none, it takes the steps it was told. The collector rests until a fork runs, so
    that what is loaded here stays shared.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
    from duibiao.running.runs import preload
    from duibiao.running.runs.memory import Pages

    preload.load()
    gc.freeze()
    told = sys.stdin.read()
    signal.signal(signal.SIGCHLD, _reap)
    steps = _taken(json.loads(told) if told else ())
    with socket.socket(fileno=number) as control:
        pages, grown = Pages(), False
        while True:
            if not _is_asked(control) and next(steps, False):
                grown = True
                continue
            word, connection = _request(control)
            if connection is None:
                break
            if word == AFTER_ALL:
                grown = bool([*steps]) or grown
            pages, grown = Pages(pages) if grown else pages, False
            _answer(control, connection, pages)
    os._exit(0)


def _is_asked(control: socket.socket) -> bool:
    return bool(select.select([control], [], [], 0)[0])


def _request(control: socket.socket) -> tuple[bytes, Connection | None]:
    """Return the word and the connection of the next request; None when there will be none."""
    word, numbers, *_ = socket.recv_fds(control, 1, 1)
    return word, Connection(numbers[0]) if word else None


def _taken(steps: Iterable[Step]) -> Iterator[bool]:
    """Take a step at a time and yield True; a run will tell itself what is wrong."""
    for name, arguments in steps:
        with suppress(Exception):
            named(name)(*arguments)
        gc.freeze()
        yield True


def _reap(number: int, frame: FrameType | None) -> None:
    """Take leave of every run that has ended, so that its processor time counts as ours."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            continue


def _answer(control: socket.socket, connection: Connection, pages: Pages) -> None:
    pages.gather()
    if psutil.Process().num_threads() > 1:  # a fork would inherit locks that nobody releases
        get_context("spawn").Process(target=work, args=(connection,)).start()
    elif os.fork() == 0:
        control.close()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        gc.enable()
        work(connection, pages)
    connection.close()
