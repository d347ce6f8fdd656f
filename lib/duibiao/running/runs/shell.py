"""A notebook's cells run in this process by an IPython shell, without a kernel.

Only for a process that is thrown away after one notebook: a fork of a warm one. What a cell
writes, shows and returns goes to a notebook client as the messages that a kernel would send.
"""

from __future__ import annotations

import io
import os
from contextlib import redirect_stderr, redirect_stdout
from typing import Any

from ipykernel.jsonutil import encode_images, json_clean
from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from nbformat import NotebookNode

from duibiao.running.planning.notebooks import DESK
from duibiao.running.runs.engine import Client
from duibiao.running.runs.messages import cell_number
from duibiao.running.runs.process import Tell

INLINE_BACKEND = "module://matplotlib_inline.backend_inline"


class Stream(io.TextIOBase):
    """A text stream that is one output of the cell that runs."""

    encoding = "utf-8"

    def __init__(self, shell: ReportShell, name: str) -> None:
        self._shell, self.name = shell, name
        self._output: NotebookNode | None = None
        self._parts: list[str] = []

    def writable(self) -> bool:
        """Say that it can be written to."""
        return True

    def write(self, text: str) -> int:
        """Add `text` to the cell's output, a new one after the cell was cleared."""
        if text:
            there = any(one is self._output for one in self._shell.cell.outputs)
            if self._shell.client.clear_before_next_output or not there:
                self._output, self._parts = self._shell.send("stream", name=self.name, text=""), []
            self._shell.client.count(text)
            self._parts.append(text)
        return len(text)

    def settle(self) -> None:
        """End the cell: the parts become the text, joined once however many lines there are."""
        if self._output is not None:
            self._output.text = "".join(self._parts)


class Publisher(DisplayPublisher):
    """Sends what a cell displays to the shell's client."""

    def publish(self, data: Any, metadata: Any = None, *_: object, **more: Any) -> None:
        """Send a display or the update of one."""
        kind = "update_display_data" if more.get("update") else "display_data"
        self.shell.send(kind, **_plain(data, metadata), transient=more.get("transient"))

    def clear_output(self, wait: bool = False) -> None:
        """Drop what the cell has shown so far, at once or when the next comes."""
        self.shell.send("clear_output", wait=wait)


class Hook(DisplayHook):
    """Sends the value of a cell's last expression to the shell's client."""

    def __call__(self, result: Any = None) -> None:
        """Send a value that is neither None nor silenced by a semicolon."""
        hook: Any = self
        hook.check_for_underscore()
        if result is None or hook.quiet():
            return
        bundle = _plain(*hook.compute_format_data(result))
        hook.update_user_ns(result)
        hook.fill_exec_result(result)
        hook.shell.send("execute_result", execution_count=self.prompt_count, **bundle)


def _plain(data: Any, metadata: Any) -> dict[str, Any]:
    """Return a MIME bundle as a notebook holds it: pictures in base64, plain JSON values."""
    bundles = {"data": data, "metadata": metadata or {}}
    return {name: json_clean(encode_images(one)) for name, one in bundles.items()}


class ReportShell(InteractiveShell):
    """An IPython shell that sends instead of printing, without history or a GUI."""

    client: Client
    cell: NotebookNode

    def enable_gui(self, gui: str | None = None) -> None:
        """Accept `%matplotlib` as a kernel does; there is no event loop to start."""

    def execute(self, index: int) -> bool:
        """Run the notebook's cell at `index`; whether it ended without an error."""
        self.cell, self._index = self.client.nb.cells[index], index
        self.cell.outputs, self.cell.execution_count = [], self.execution_count
        good = self.run_cell(self.cell.source, store_history=True).success  # type: ignore[no-untyped-call]
        return bool(good)

    def send(self, kind: str, **content: Any) -> NotebookNode | None:
        """Let the client take a message about the cell; return the output it has become."""
        told = {"msg_type": kind, "header": {"msg_type": kind}, "parent_header": {}}
        return self.client.process_message(told | {"content": content}, self.cell, self._index)

    def ask_exit(self) -> None:
        """End the cell at `exit`, as a kernel would end with it."""
        raise SystemExit

    def _showtraceback(self, etype: type, evalue: BaseException, stb: list[str]) -> None:
        self.send("error", ename=etype.__name__, evalue=str(evalue), traceback=stb)


def new_shell() -> ReportShell:
    """Return the process's shell, made once; its class is a singleton, as IPython wants."""
    from traitlets.config import Config

    from duibiao.presentation import panels

    off = Config({"HistoryManager": {"enabled": False}, "HistoryAccessor": {"enabled": False}})
    shell = ReportShell.instance(config=off, display_pub_class=Publisher, displayhook_class=Hook)
    panels.install(shell)
    return shell


def run_cells(notebook: NotebookNode, tell: Tell) -> NotebookNode:
    """Execute a notebook's cells in order, up to the first error, and return it with its outputs.

    `tell` hears each cell's number as it begins; cells for the desk are left out.
    """
    shell = new_shell()
    shell.client = Client(notebook)
    os.environ["MPLBACKEND"] = INLINE_BACKEND
    out, err = Stream(shell, "stdout"), Stream(shell, "stderr")
    with redirect_stdout(out), redirect_stderr(err):
        for index, cell in enumerate(notebook.cells):
            left_out = DESK in cell.metadata.get("tags", [])
            if cell.cell_type != "code" or not cell.source.strip() or left_out:
                continue
            tell(cell_number(notebook, index))
            good = shell.execute(index)
            out.settle()
            err.settle()
            if not good:
                break
    return notebook
