"""The command in a process of its own, without the seconds that Python takes to load it.

The batch's own server (`running.runs.server`) is started once for all tests of this process, with
the command loaded; each command is a fork of it, and so is the server that a build starts. What
Python itself does at the start (an encoding, another module path) needs a new interpreter:
`fresh` starts one.
"""

from __future__ import annotations

import atexit
import os
import socket
import subprocess
import sys
import tempfile
import traceback
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import psutil

from duibiao.running.runs import server
from duibiao.vocabulary.places import HOME_VARIABLE

LIMIT = 900.0
"""Seconds until a command is taken to hang, on however busy a machine."""
HERE = str(Path(__file__).parent)
Done = subprocess.CompletedProcess[str]
Step = tuple[str, tuple[Any, ...]]


def duibiao(home: Path, *arguments: object, given: str = "", needs: tuple[Step, ...] = ()) -> Done:
    """Run `duibiao` with `arguments` in the workbook `home`, `given` on its input.

    The steps of `needs` are taken once, before the command's process is forked.
    """
    told = [str(argument) for argument in arguments]
    if not server.CAN_FORK:
        return fresh(home, *told, given=given)
    environment = os.environ | {HOME_VARIABLE: str(home)}
    asked = ("forked:command", (str(home), told, given, environment))
    steps = (("forked:load", ()), *needs)
    return subprocess.CompletedProcess(told, *_watch().call(asked, LIMIT, steps))


def held(home: Path) -> tuple[Step, ...]:
    """Return the step that has all bureaus of a workbook read, once for all its commands."""
    return (("forked:read_all", (str(home),)),)


def call(function: str, *arguments: Any) -> Any:
    """Return what `module:function` gives in a process as a run has it, with its word to tell."""
    return _watch().call((function, arguments), LIMIT)


def fresh(home: Path, *arguments: str, given: str = "", **environment: str) -> Done:
    """Run `duibiao` in a new interpreter."""
    return subprocess.run(
        [sys.executable, "-m", "duibiao", *arguments],
        cwd=home,
        env=os.environ | {HOME_VARIABLE: str(home)} | environment,
        input=given,
        capture_output=True,
        text=True,
        timeout=LIMIT,
    )


@cache
def _watch() -> server.Watch:
    """Return the watch over this process's commands, whose server can import this module."""
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [HERE, before]))
    watch = server.Watch()
    os.environ.pop("PYTHONPATH")
    os.environ |= {"PYTHONPATH": before} if before else {}
    atexit.register(watch.stop)
    return watch


def load() -> None:
    """Load what commands need beyond reports."""
    from duibiao.presentation import xlsx  # noqa: F401
    from duibiao.running.commands import building, extracting  # noqa: F401


def read_all(home: str) -> None:
    """Read each bureau of a workbook, which its commands then find read."""
    from duibiao.indicators import book
    from duibiao.vocabulary import catalogue
    from duibiao.vocabulary.faults import DataFaults

    for bureau in catalogue.load(Path(home)).bureaus.index:
        with suppress(DataFaults):
            book.open_material(str(bureau), home=Path(home))


def command(
    home: str, told: list[str], given: str, environment: dict[str, str], tell: object
) -> tuple[int, str, str]:
    """Be the command in this process; return its exit code and what it wrote."""
    from duibiao.running import cli

    os.environ.clear()
    os.environ.update(environment)
    os.chdir(home)
    tempfile.tempdir = None
    server.Server.__init__ = _forked  # type: ignore[method-assign]
    for number, text in enumerate((given, "", "")):
        with tempfile.TemporaryFile() as file:
            file.write(text.encode())
            file.seek(0)
            os.dup2(file.fileno(), number)
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout, sys.stderr = (os.fdopen(n, "w", encoding="utf-8", closefd=False) for n in (1, 2))
    code = 0
    try:
        cli.main(told, prog_name="duibiao")
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except BaseException:
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    return code, *(_text(number) for number in (1, 2))


def _text(number: int) -> str:
    os.lseek(number, 0, os.SEEK_SET)
    with os.fdopen(os.dup(number), encoding="utf-8", newline="") as file:
        return file.read()


def _forked(self: Any) -> None:
    """Start a batch's server as a fork of this process, which has loaded what it would load."""
    self._control, theirs = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        self._control.close()
        os.setsid()
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        server.serve(theirs.detach())
    theirs.close()
    self.process = psutil.Process(pid)
