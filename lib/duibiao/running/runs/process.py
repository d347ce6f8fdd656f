"""A fresh process: made for one run, thrown away after it.

It says `("started", pid)` on its connection, receives the name of a function and its arguments,
tells `("cell", number)` while it works and ends with `("done", value)`. It ends itself, with all
its children, when the other end of the connection is gone.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

import psutil

Tell = Callable[[int], None]
"""Hears the number of each cell that begins."""
Step = tuple[str, tuple[Any, ...]]
"""A function's dotted name `module:function` and its arguments, plain values."""
SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER of prctl(2)


def work(connection: Connection) -> None:
    """Do what the connection asks and end; a run that has ended its parent says nothing."""
    code, parent = 1, os.getppid()
    try:
        _settle()
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


def _settle() -> None:
    """Adopt orphans of the run, be interrupted by nobody but the batch, draw own numbers."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(SUBREAPER, 1)
    if "numpy" in sys.modules:
        import numpy

        numpy.random.seed()


def _end_with(connection: Connection) -> None:
    """Wait until the other end is gone, then end this process and its children."""
    try:
        connection.recv()
    except (EOFError, OSError):
        end_tree(psutil.Process(), root=False)
        os._exit(1)


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
