"""Each run in a fresh process with one deadline: forked from a server that has the library loaded.

Where there is no fork (Windows, macOS), the process is spawned. A server that dies is started anew.
A process says `("started", pid)`, hears a function's name and its arguments, tells
`("cell", number)` while it works and ends with `("done", value)`; when nobody listens any more it
ends itself with all its children.
"""

import gc
import importlib
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing import Pipe, get_context
from multiprocessing.connection import Connection
from typing import Any

import psutil

from duibiao.running import SINGLE_THREAD
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.words import say

CAN_FORK = hasattr(os, "fork") and hasattr(socket, "send_fds") and sys.platform != "darwin"
START_LIMIT = 3600.0  # seconds for a process: the books of a country take minutes
STARTS = 3
SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER of prctl(2): orphans of a run stay its own
LOAD = "duibiao.running.runs.worker:load"  # by name: only the server and its forks import it
Tell = Callable[[int], None]
"""Hears the number of each cell that begins."""
Step = tuple[str, tuple[Any, ...]]
"""A function's dotted name `module:function` and its arguments, plain values."""


class Ended(Exception):
    """A run that gave nothing: `why` is `late`, `died` or `not_started`, `cell` where it was."""

    def __init__(self, why: str, cell: int | None = None) -> None:
        self.why, self.cell = why, cell
        super().__init__(f"{why} in cell {cell}")


class Server:
    """A process that has the library loaded and forks a fresh one for each run."""

    def __init__(self) -> None:
        self._control, theirs = socket.socketpair()
        with theirs:
            number = theirs.fileno()
            call = f"from duibiao.running.runs.server import serve; serve({number})"
            self.process: psutil.Process = psutil.Popen(
                [sys.executable, "-c", call],
                pass_fds=[number],
                env=os.environ | SINGLE_THREAD,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )

    def fork(self, theirs: Connection) -> None:
        """Ask for a process at this end of a connection, forked when the server has taken the steps
        that the other end sends first. Raises OSError when the server is gone.
        """
        socket.send_fds(self._control, [b"1"], [theirs.fileno()])


class Watch:
    """Starts processes for runs and ends them: at their deadline, or all at once."""

    def __init__(self) -> None:
        self._live, self._lock = set[psutil.Process](), threading.Lock()
        self.stopped = False
        self._server = Server() if CAN_FORK else None

    def call(self, what: Step, deadline: float, needs: Sequence[Step] = ()) -> Any:
        """Return what the function and arguments of `what` give in a fresh process.

        The server takes the steps of `needs` first, once for all runs. Raises Ended, with all that
        the run started gone, after `deadline` seconds and when the process dies.
        """
        connection, process = self._start(needs)
        end, cell = time.monotonic() + deadline, None
        try:
            connection.send(what)
            while connection.poll(max(0.0, end - time.monotonic())):
                kind, value = connection.recv()
                if kind == "done":
                    return value
                cell = value
            raise Ended("late", cell)
        except BaseException as error:
            end_tree(process)
            if isinstance(error, (EOFError, OSError)):
                raise Ended("died", cell) from error
            raise
        finally:
            self._live.discard(process)
            connection.close()

    def stop(self) -> None:
        """End all runs and the server, whatever it is at; start no more."""
        with self._lock:
            self.stopped = True
        for process in (*self._live, *([self._server.process] if self._server else [])):
            end_tree(process)

    def _start(self, needs: Sequence[Step]) -> tuple[Connection, psutil.Process]:
        """Start a process, from a new server if the old one has died. Raises Ended."""
        for _ in range(STARTS):
            server = self._server
            try:
                connection, theirs = Pipe()
                with theirs:
                    (server.fork if server else spawn)(theirs)
                if server:
                    connection.send(needs)
                if not connection.poll(START_LIMIT):
                    break
                process = psutil.Process(connection.recv()[1])
            except (EOFError, OSError, psutil.NoSuchProcess):
                with self._lock:  # unless another has done so
                    if server and self._server is server and not self.stopped:
                        end_tree(server.process)
                        self._server = Server()
                continue
            self._live.add(process)
            if self.stopped:
                end_tree(process)
            return connection, process
        raise Ended("not_started")


def spawn(theirs: Connection) -> None:
    """Start a process from nothing, which loads all by itself, at this end of a connection."""
    get_context("spawn").Process(target=work, args=(theirs,)).start()


def serve(number: int) -> None:
    """Be the server: fork for each request on socket `number`; what is loaded here stays shared."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
    named(LOAD)()
    gc.freeze()
    signal.signal(signal.SIGCHLD, _reap)
    taken: set[Step] = set()
    with socket.socket(fileno=number) as control:
        while (asked := socket.recv_fds(control, 1, 1))[0]:
            with Connection(asked[1][0]) as connection:
                _answer(control, connection, taken)
    os._exit(0)


def _answer(control: socket.socket, connection: Connection, taken: set[Step]) -> None:
    """Take what a run needs, each step once, and fork."""
    try:
        needs = [step for step in connection.recv() if step not in taken]
    except (EOFError, OSError):  # nobody waits any more
        return
    for step in needs:
        _take(*step)
    if needs:
        taken.update(needs)
        gc.freeze()
    if psutil.Process().num_threads() > 1:  # a fork would inherit locks that nobody releases
        spawn(connection)
    elif os.fork() == 0:
        control.close()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        gc.enable()
        work(connection)


def _take(name: str, arguments: tuple[Any, ...]) -> None:
    """Take a step ahead of the runs; of files that are broken they tell themselves."""
    try:
        named(name)(*arguments)
    except DataFaults:
        return
    except Exception as error:
        told = {"step": f"{name}{arguments}", "error": f"{type(error).__name__}: {error}"}
        print(say("running.not_taken", **told), file=sys.stderr, flush=True)


def _reap(*_: object) -> None:
    """Reap ended runs, so that whoever ends one sees it gone and its processor time is ours."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            continue


def work(connection: Connection) -> None:
    """Do what the connection asks and end; a run that has ended its parent says nothing."""
    code, parent = 1, os.getppid()
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)  # the batch alone interrupts
        if sys.platform == "linux":
            import ctypes

            ctypes.CDLL(None).prctl(SUBREAPER, 1)
        connection.send(("started", os.getpid()))
        name, arguments = connection.recv()
        threading.Thread(target=_end_with, args=(connection,), daemon=True).start()
        value = named(name)(*arguments, tell=lambda cell: connection.send(("cell", cell)))
        end_tree(psutil.Process(), root=False)
        if os.getppid() == parent:
            connection.send(("done", value))
            code = 0
    except (EOFError, OSError):
        end_tree(psutil.Process(), root=False)
    finally:
        os._exit(code)


def named(name: str) -> Callable[..., Any]:
    """Return the function `module:function`, its module loaded only here."""
    module, function = name.split(":")
    return getattr(importlib.import_module(module), function)  # type: ignore[no-any-return]


def _end_with(connection: Connection) -> None:
    """Wait until the other end is gone, then end this process and its children."""
    with suppress(EOFError, OSError):
        connection.recv()
    end_tree(psutil.Process(), root=False)
    os._exit(1)


def end_tree(process: psutil.Process, root: bool = True) -> None:
    """Kill a process's descendants, and itself if `root`; what is gone already is no error."""
    family = [process] * root
    with suppress(psutil.NoSuchProcess):
        family = process.children(recursive=True) + family
    for member in family:
        with suppress(psutil.NoSuchProcess):
            member.kill()
    psutil.wait_procs(family, timeout=5)
