"""Fresh processes for one run each: forks of a warm process, or spawned where there is no fork.

A process made here says `("started", pid)` on its connection, receives the name of a function and
its arguments, tells `("cell", number)` while it works and ends with `("done", value)`. It ends
itself, with all its children, when the other end of the connection is gone.
"""

from __future__ import annotations

import gc
import importlib
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from types import FrameType
from typing import Any

import psutil

SINGLE_THREAD = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
CAN_FORK = hasattr(os, "fork") and hasattr(socket, "send_fds") and sys.platform != "darwin"
SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER of prctl(2)
_fresh = threading.Event()


def is_fresh() -> bool:
    """Whether this process was made for one run, so that its state may be spoilt."""
    return _fresh.is_set()


class WarmProcess:
    """A process that has the library loaded and forks a fresh one for each run."""

    def __init__(self, home: str, bureaus: Iterable[str] = ()) -> None:
        self._control, theirs = socket.socketpair()
        self._lock = threading.Lock()
        with theirs:
            number = theirs.fileno()
            call = f"serve({number}, {home!r}, {sorted(bureaus)!r})"
            self._process = subprocess.Popen(
                [sys.executable, "-c", f"from duibiao.running.fork import serve; {call}"],
                pass_fds=[number],
                env=os.environ | SINGLE_THREAD | {"DUIBIAO_HOME": home},
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )

    def start(self) -> Connection:
        """Return the connection to a fresh process. Raises OSError when the warm one is gone."""
        ours, theirs = socket.socketpair()
        with theirs, self._lock:
            socket.send_fds(self._control, [b"f"], [theirs.fileno()])
        return Connection(ours.detach())

    def close(self) -> None:
        """End the warm process; runs under way end with their connections."""
        self._control.close()
        self._process.wait()


class ColdProcess:
    """Starts a fresh process from nothing for each run: for Windows and macOS."""

    def __init__(self, home: str) -> None:
        self._home = home

    def start(self) -> Connection:
        """Return the connection to a fresh process."""
        os.environ["DUIBIAO_HOME"] = self._home
        return spawn()

    def close(self) -> None:
        """Nothing to end."""


def spawn() -> Connection:
    """Return the connection to a fresh process that shares nothing with this one."""
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    context.Process(target=work, args=(theirs,), daemon=False).start()
    theirs.close()
    return ours


def process_maker(home: str, bureaus: Iterable[str] = ()) -> WarmProcess | ColdProcess:
    """Return what makes fresh processes on this system; `bureaus` may be read beforehand."""
    return WarmProcess(home, bureaus) if CAN_FORK else ColdProcess(home)


def serve(number: int, home: str, bureaus: Iterable[str]) -> None:
    """Be the warm process: fork for each request on socket `number`, until it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from duibiao.running import preload

    preload.load(home, bureaus)
    gc.collect()
    gc.freeze()
    signal.signal(signal.SIGCHLD, _reap)
    with socket.socket(fileno=number) as control:
        while True:
            message, numbers, *_ = socket.recv_fds(control, 1, 1)
            if not message:
                return
            _answer(control, Connection(numbers[0]))


def _reap(number: int, frame: FrameType | None) -> None:
    """Take leave of every run that has ended, so that its processor time counts as ours."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            continue


def _answer(control: socket.socket, connection: Connection) -> None:
    if psutil.Process().num_threads() > 1:  # a fork would inherit locks that nobody releases
        get_context("spawn").Process(target=work, args=(connection,)).start()
    elif os.fork() == 0:
        control.close()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        work(connection)
    connection.close()


def work(connection: Connection) -> None:
    """Be a fresh process: do what the connection asks and end."""
    code = 1
    try:
        _fresh.set()
        _settle()
        connection.send(("started", os.getpid()))
        name, arguments = connection.recv()
        threading.Thread(target=_end_with, args=(connection,), daemon=True).start()
        value = _named(name)(*arguments, tell=_teller(connection))
        end_children()
        connection.send(("done", value))
        code = 0
    except (EOFError, OSError):
        end_children()
    finally:
        os._exit(code)


def _named(name: str) -> Callable[..., Any]:
    """Return the function `module:function`, its module loaded only here."""
    module, function = name.split(":")
    return getattr(importlib.import_module(module), function)  # type: ignore[no-any-return]


def _settle() -> None:
    """Take in orphans of the run, be interrupted by nobody but the batch, draw own numbers."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(SUBREAPER, 1)
    if "numpy" in sys.modules:
        import numpy

        numpy.random.seed()


def _teller(connection: Connection) -> Callable[[int], None]:
    return lambda index: connection.send(("cell", index))


def _end_with(connection: Connection) -> None:
    """Wait until the other end is gone, then end this process and its children."""
    try:
        connection.recv()
    except (EOFError, OSError):
        end_children()
        os._exit(1)


def end_children() -> None:
    """Kill all descendants of this process."""
    end_tree(psutil.Process(), root=False)


def end_tree(process: psutil.Process, root: bool = True) -> None:
    """Kill a process's descendants, and itself if `root`; what is gone already is no error."""
    try:
        family = process.children(recursive=True) + [process] * root
    except psutil.NoSuchProcess:
        return
    for member in family:
        try:
            member.kill()
        except psutil.NoSuchProcess:
            continue
    psutil.wait_procs(family, timeout=5)


def cells(notebook: Any, tell: Callable[[int], None]) -> Any:
    """Run a papermill notebook's cells in this fresh process and return it with its outputs."""
    from papermill.engines import NotebookExecutionManager

    from duibiao.running.shell import run_cells

    manager = NotebookExecutionManager(notebook, progress_bar=False)
    run_cells(manager, tell)
    return manager.nb
