"""Notebook cells run in this process by an IPython shell, without a kernel.

Only for a process that is thrown away after one notebook: a fork of a warm one.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from typing import Any

from ipykernel.jsonutil import encode_images, json_clean
from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from nbformat import NotebookNode, from_dict

from duibiao.running.runs.capture import Recorder
from duibiao.running.runs.fresh import Tell
from duibiao.running.runs.messages import cell_number

INLINE_BACKEND = "module://matplotlib_inline.backend_inline"


def plain(bundle: dict[str, Any]) -> NotebookNode:
    """Return a MIME bundle as a notebook holds it: pictures in base64, plain JSON values."""
    clean: NotebookNode = from_dict(json_clean(encode_images(bundle)))
    return clean


class Stream(io.TextIOBase):
    """A text stream that writes into a recorder."""

    encoding = "utf-8"

    def __init__(self, recorder: Recorder, name: str) -> None:
        self._recorder, self.name = recorder, name

    def writable(self) -> bool:
        """Say that it can be written to."""
        return True

    def write(self, text: str) -> int:
        """Record `text` and return its length."""
        if text:
            self._recorder.stream(self.name, text)
        return len(text)


class Publisher(DisplayPublisher):
    """Sends what a cell displays to the shell's recorder."""

    def publish(
        self,
        data: dict[str, Any],
        metadata: dict[str, Any] | None = None,
        source: object = None,
        *,
        transient: dict[str, Any] | None = None,
        update: bool = False,
        **_: object,
    ) -> None:
        """Record a display or the update of one."""
        recorder: Recorder = self.shell.recorder
        record = recorder.update if update else recorder.show
        record(plain(data), plain(metadata or {}), (transient or {}).get("display_id"))

    def clear_output(self, wait: bool = False) -> None:
        """Drop what the cell has shown so far."""
        recorder: Recorder = self.shell.recorder
        recorder.clear(wait)


class Hook(DisplayHook):
    """Sends the value of a cell's last expression to the shell's recorder."""

    def start_displayhook(self) -> None:
        """Begin without a prompt on the terminal."""

    def write_output_prompt(self) -> None:
        """Write no prompt."""

    def write_format_data(
        self, format_dict: dict[str, Any], md_dict: dict[str, Any] | None = None
    ) -> None:
        """Record the value in all its formats."""
        recorder: Recorder = self.shell.recorder  # type: ignore[union-attr]
        recorder.result(plain(format_dict), plain(md_dict or {}), self.prompt_count)

    def log_output(self, format_dict: dict[str, Any]) -> None:
        """Keep no history."""

    def finish_displayhook(self) -> None:
        """End without a blank line on the terminal."""
        self._is_active = False


class ReportShell(InteractiveShell):
    """An IPython shell that records instead of printing, without history or a GUI."""

    recorder: Recorder

    def enable_gui(self, gui: str | None = None) -> None:
        """Accept `%matplotlib` as a kernel does; there is no event loop to start."""

    def execute(self, source: str) -> bool:
        """Run a cell's source; whether it ended without an error."""
        return bool(self.run_cell(source, store_history=True).success)  # type: ignore[no-untyped-call]

    def ask_exit(self) -> None:
        """End the cell at `exit`, as a kernel would end with it."""
        raise SystemExit

    def _showtraceback(self, etype: type, evalue: BaseException, stb: list[str]) -> None:
        self.recorder.error(etype.__name__, str(evalue), stb)


def new_shell() -> ReportShell:
    """Return the process's shell, made once; its class is a singleton, as IPython wants."""
    from traitlets.config import Config

    from duibiao.presentation import panels

    config = Config()
    config.HistoryManager.enabled = False
    config.HistoryAccessor.enabled = False
    shell = ReportShell.instance(config=config, display_pub_class=Publisher, displayhook_class=Hook)
    shell.recorder = Recorder()
    panels.install(shell)
    return shell


def code_cells(notebook: NotebookNode) -> Iterator[tuple[int, NotebookNode]]:
    """Yield position and cell of every cell that is to be executed."""
    for index, cell in enumerate(notebook.cells):
        if cell.cell_type == "code" and cell.source.strip():
            yield index, cell


def run_cells(manager: Any, tell: Tell, skip: str = "", timed: bool = True) -> None:
    """Execute a managed notebook's cells in order, up to the first error.

    `manager` is papermill's NotebookExecutionManager; `tell` hears each cell's position; cells
    tagged `skip` are left out; cells get their times if `timed`.
    """
    shell = new_shell()
    os.environ["MPLBACKEND"] = INLINE_BACKEND
    with _recording(shell.recorder):
        for index, cell in code_cells(manager.nb):
            if skip in cell.metadata.get("tags", []):
                continue
            tell(cell_number(manager.nb, index))
            if timed:
                manager.cell_start(cell, index)
            good = _run(shell, cell)
            if not good:
                manager.cell_exception(cell, cell_index=index)
            if timed:
                manager.cell_complete(cell, cell_index=index)
            if not good:
                break


def _run(shell: ReportShell, cell: NotebookNode) -> bool:
    cell.outputs = shell.recorder.begin()
    cell.execution_count = shell.execution_count
    good = shell.execute(cell.source)
    shell.recorder.end()
    return good


@contextmanager
def _recording(recorder: Recorder) -> Iterator[None]:
    with redirect_stdout(Stream(recorder, "stdout")), redirect_stderr(Stream(recorder, "stderr")):
        yield
    sys.stdout.flush()
