"""What runs a notebook's cells: an IPython shell in this process, or an ordinary Jupyter kernel.

The shell is for a process that is thrown away after one notebook: a fork of a warm one. What a cell
writes, shows and returns goes to a notebook client as the messages that a kernel would send.
"""

from __future__ import annotations

import io
import os
from contextlib import redirect_stderr, redirect_stdout, suppress
from typing import Any, cast

from ipykernel.jsonutil import encode_images, json_clean
from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode
from traitlets.config import Config

from duibiao.presentation import panels
from duibiao.running.planning.notebooks import DESK
from duibiao.running.runs.proof import cell_number, is_run
from duibiao.running.runs.server import Tell

BYTES_LIMIT = 10_000_000  # a page of more cannot be opened with ease
OUTPUTS_LIMIT = 200
SECURE = Config({"KernelManager": {"transport_encryption": "auto"}})
NO_HISTORY = Config({name: {"enabled": False} for name in ("HistoryManager", "HistoryAccessor")})


class OutputLimit(BaseException):
    """Raised in a cell that writes or shows more than a report can hold.

    No ordinary exception, so that a cell's own `except Exception` does not swallow it.
    """


class Client(NotebookClient):
    """Adds to each cell what its run sends, whoever runs it, and stops a flood of output."""

    def __init__(self, notebook: NotebookNode, **options: Any) -> None:
        super().__init__(notebook, record_timing=False, **options)
        self.clear_before_next_output = False
        self._bytes = 0

    def count(self, content: Any, outputs: int = 0) -> None:
        """Add what `content` holds to the run's size; raise OutputLimit beyond the limits."""
        parts = content.values() if isinstance(content, dict) else [content]
        self._bytes += sum(len(str(part)) for part in parts)
        if self._bytes > BYTES_LIMIT or outputs > OUTPUTS_LIMIT:
            raise OutputLimit(f"{self._bytes} characters, {outputs} outputs in a cell")

    def output(self, outs: list[Any], msg: dict[str, Any], *place: Any) -> Any:
        """Add an output to a cell's, unless it goes beyond the limits."""
        content = msg["content"]
        if msg["msg_type"] != "error":  # which may tell of the limit itself
            self.count(content.get("data", content.get("text", "")), len(outs) + 1)
        return super().output(outs, msg, *place)


def run_in_kernel(notebook: NotebookNode, tell: Tell) -> None:
    """Execute a notebook's cells in an ordinary kernel, up to the first error; one that dies before
    its first cell (a port taken) is started once more."""
    begun = []

    def begins(cell: NotebookNode, cell_index: int) -> None:
        begun.append(cell_index)
        tell(cell_number(notebook, cell_index))

    options: dict[str, Any] = {"config": SECURE, "timeout": None, "coalesce_streams": True}
    options |= {"skip_cells_with_tag": DESK, "on_cell_execute": begins}
    with suppress(CellExecutionError):
        try:
            Client(notebook, **options).execute()
        except RuntimeError:
            if begun:
                raise
            Client(notebook, **options).execute()


class Stream(io.StringIO):
    """A text stream that is one output of the cell that runs, a new one after it was cleared."""

    encoding = "utf-8"

    def __init__(self, shell: ReportShell, name: str) -> None:
        super().__init__()
        self._shell, self._name = shell, name
        self._output: NotebookNode | None = None

    def write(self, text: str) -> int:
        """Add `text` to the cell's output."""
        if text:
            there = any(one is self._output for one in self._shell.cell.outputs)
            if self._shell.client.clear_before_next_output or not there:
                self._output = self._shell.send("stream", name=self._name, text="")
                self.seek(0)
                self.truncate()
            self._shell.client.count(text)
        return super().write(text)

    def settle(self) -> None:
        """End the cell: what was written becomes its text, joined once however many lines."""
        if self._output is not None:
            self._output.text = self.getvalue()


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

    def write_output_prompt(self) -> None:
        """Write none."""

    def write_format_data(self, format_dict: Any, md_dict: Any = None) -> None:
        """Send the value."""
        shell, bundle = cast(ReportShell, self.shell), _plain(format_dict, md_dict)
        shell.send("execute_result", execution_count=self.prompt_count, **bundle)


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
    shell = ReportShell.instance(
        config=NO_HISTORY, display_pub_class=Publisher, displayhook_class=Hook
    )
    panels.install(shell)
    return shell


def run_cells(notebook: NotebookNode, tell: Tell) -> NotebookNode:
    """Execute a notebook's cells, but the desk's, up to the first error; `tell` hears each
    number."""
    shell = new_shell()
    shell.client = Client(notebook)
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    out, err = Stream(shell, "stdout"), Stream(shell, "stderr")
    with redirect_stdout(out), redirect_stderr(err):
        for index in [n for n, cell in enumerate(notebook.cells) if is_run(cell)]:
            tell(cell_number(notebook, index))
            good = shell.execute(index)
            out.settle()
            err.settle()
            if not good:
                break
    return notebook
