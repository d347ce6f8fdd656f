"""Where fresh processes come from: forks of a warm server, or spawned where there is no fork."""

from __future__ import annotations

import gc
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from types import FrameType
from typing import Any

import psutil

from duibiao.running.runs.process import named, work

SINGLE_THREAD = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
CAN_FORK = hasattr(os, "fork") and hasattr(socket, "send_fds") and sys.platform != "darwin"
GRACE = 5.0  # seconds that a server has to end by itself
Step = tuple[str, tuple[Any, ...]]
"""A function's dotted name `module:function` and its arguments, plain values."""
Steps = Sequence[Step]


class Server:
    """A process that has the library loaded and forks a fresh one for each run."""

    def __init__(self, home: str) -> None:
        self._control, theirs = socket.socketpair()
        with theirs:
            number = theirs.fileno()
            call = f"from duibiao.running.runs.server import serve; serve({number})"
            self._process = subprocess.Popen(
                [sys.executable, "-c", call],
                pass_fds=[number],
                env=os.environ | SINGLE_THREAD | {"DUIBIAO_HOME": home},
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )

    def start(self, needs: Steps) -> Connection:
        """Return the connection to a process that is forked when `needs` have been taken.

        Raises OSError when the server is gone; EOFError comes from the connection if it dies.
        """
        ours, theirs = socket.socketpair()
        with theirs:
            socket.send_fds(self._control, [b"1"], [theirs.fileno()])
        connection = Connection(ours.detach())
        connection.send(needs)
        return connection

    def stop(self) -> None:
        """End the server in the middle of whatever it does."""
        self._process.kill()

    def close(self) -> None:
        """End the server; runs under way end with their connections."""
        self._control.close()
        try:
            self._process.wait(GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class Spawner:
    """Starts a fresh process from nothing for each run: for Windows and macOS."""

    def __init__(self, home: str) -> None:
        self._home = home

    def start(self, needs: Steps) -> Connection:
        """Return the connection to a fresh process, which takes what it needs by itself."""
        os.environ["DUIBIAO_HOME"] = self._home
        ours, theirs = get_context("spawn").Pipe()
        get_context("spawn").Process(target=work, args=(theirs,), daemon=False).start()
        theirs.close()
        return ours

    def stop(self) -> None:
        """Nothing to end."""

    def close(self) -> None:
        """Nothing to end."""


def serve(number: int) -> None:
    """Be the server: fork for each request on socket `number`, until it is closed.

    The collector rests until a fork runs, so that what is loaded here stays shared.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
    from duibiao.running.runs import preload

    preload.load()
    gc.freeze()
    signal.signal(signal.SIGCHLD, _reap)
    taken: set[Step] = set()
    with socket.socket(fileno=number) as control:
        while True:
            word, numbers, *_ = socket.recv_fds(control, 1, 1)
            if not word:
                break
            with Connection(numbers[0]) as connection:
                _answer(control, connection, taken)
    os._exit(0)


def _answer(control: socket.socket, connection: Connection, taken: set[Step]) -> None:
    try:
        _take([step for step in connection.recv() if step not in taken], taken)
    except (EOFError, OSError):  # nobody waits any more
        return
    if psutil.Process().num_threads() > 1:  # a fork would inherit locks that nobody releases
        get_context("spawn").Process(target=work, args=(connection,)).start()
    elif os.fork() == 0:
        control.close()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        gc.enable()
        work(connection)


def _take(steps: Steps, taken: set[Step]) -> None:
    """Take each step once; what is wrong with one, a run will tell itself."""
    for step in steps:
        taken.add(step)
        name, arguments = step
        with suppress(Exception):
            named(name)(*arguments)
    if steps:
        gc.freeze()


def _reap(number: int, frame: FrameType | None) -> None:
    """Reap finished runs so that their processor time counts as ours."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            continue
