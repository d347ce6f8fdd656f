"""Notebook cells run in this process by an IPython shell, without a kernel.

Only for a process that is thrown away after one notebook: a fork of a warm one. What a cell
writes, shows and returns is recorded as notebook outputs, as a front end would.
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
from nbformat import NotebookNode, from_dict

from duibiao.running.runs.messages import cell_number
from duibiao.running.runs.process import Tell

BYTES_LIMIT = 10_000_000  # a page of more cannot be opened with ease
OUTPUTS_LIMIT = 200
INLINE_BACKEND = "module://matplotlib_inline.backend_inline"


def noop(cell: int) -> None:
    """Do nothing about the cell that begins."""


class OutputLimit(BaseException):
    """Raised in a cell that writes or shows more than a report can hold.

    No ordinary exception, so that a cell's own `except Exception` does not swallow it.
    """


class Meter:
    """Counts the outputs of a run against the limits."""

    def __init__(self, bytes_limit: int = BYTES_LIMIT, outputs_limit: int = OUTPUTS_LIMIT) -> None:
        self._bytes_limit, self._outputs_limit, self._bytes = bytes_limit, outputs_limit, 0

    def count(self, content: Any, outputs: int) -> None:
        """Add what `content` holds, the cell having `outputs` now; raise OutputLimit beyond."""
        self._bytes += _size(content)
        if self._bytes > self._bytes_limit or outputs > self._outputs_limit:
            raise OutputLimit(f"{self._bytes} characters, {outputs} outputs in a cell")


def _size(data: Any) -> int:
    if isinstance(data, dict):
        return sum(_size(part) for part in data.values())
    return len(data) if isinstance(data, (str, bytes)) else len(str(data))


class Recorder:
    """Gathers the outputs of the cell that runs; `begin` starts the next cell."""

    def __init__(self) -> None:
        self._meter = Meter()
        self._shown: dict[str, list[NotebookNode]] = {}
        self.begin()

    def begin(self) -> list[NotebookNode]:
        """Start a new cell and return the list its outputs go to."""
        self.outputs: list[NotebookNode] = []
        self._texts: dict[str, list[str]] = {}
        self._clear_next = False
        return self.outputs

    def end(self) -> None:
        """End the cell: its streams get their text."""
        for output in self.outputs:
            if output.output_type == "stream":
                output.text = "".join(self._texts[output.name])

    def stream(self, name: str, text: str) -> None:
        """Add text to the cell's one stream of that name."""
        self._meter.count(text, len(self.outputs))
        self._clear_if_due()
        if name not in self._texts:
            self._texts[name] = []
            self.add("stream", name=name, text="")
        self._texts[name].append(text)

    def show(self, kind: str, display: str | None = None, **content: Any) -> None:
        """Add a display or a value, by the name `display` if it is to be updated later."""
        self._meter.count(content["data"], len(self.outputs) + 1)
        self._clear_if_due()
        output = self.add(kind, **content)
        if display:
            self._shown.setdefault(display, []).append(output)

    def update(self, display: str | None, **content: Any) -> None:
        """Replace what was shown under the name `display`, in whichever cell."""
        self._meter.count(content["data"], len(self.outputs))
        for output in self._shown.get(display or "", []):
            output.update(content)

    def add(self, kind: str, **content: Any) -> NotebookNode:
        """Add an output as nbformat makes it, without its check against the schema."""
        self.outputs.append(NotebookNode(output_type=kind, **content))
        return self.outputs[-1]

    def clear(self, wait: bool) -> None:
        """Drop the cell's outputs, at once or when the next comes."""
        self._clear_next = wait
        if not wait:
            self.outputs.clear()
            self._texts.clear()

    def _clear_if_due(self) -> None:
        if self._clear_next:
            self.clear(wait=False)


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


def _plain(data: Any, metadata: Any) -> dict[str, NotebookNode]:
    """Return a MIME bundle as a notebook holds it: pictures in base64, plain JSON values."""
    bundles = {"data": data, "metadata": metadata or {}}
    return {name: from_dict(json_clean(encode_images(one))) for name, one in bundles.items()}


class Publisher(DisplayPublisher):
    """Sends what a cell displays to the shell's recorder."""

    def publish(self, data: Any, metadata: Any = None, *_: object, **more: Any) -> None:
        """Record a display or the update of one."""
        recorder: Recorder = self.shell.recorder
        name = (more.get("transient") or {}).get("display_id")
        if more.get("update"):
            recorder.update(name, **_plain(data, metadata))
        else:
            recorder.show("display_data", name, **_plain(data, metadata))

    def clear_output(self, wait: bool = False) -> None:
        """Drop what the cell has shown so far."""
        self.shell.recorder.clear(wait)


class Hook(DisplayHook):
    """Sends the value of a cell's last expression to the shell's recorder."""

    def __call__(self, result: Any = None) -> None:
        """Record a value that is neither None nor silenced by a semicolon."""
        hook: Any = self
        hook.check_for_underscore()
        if result is None or hook.quiet():
            return
        bundle = _plain(*hook.compute_format_data(result))
        hook.update_user_ns(result)
        hook.fill_exec_result(result)
        hook.shell.recorder.show("execute_result", execution_count=self.prompt_count, **bundle)


class ReportShell(InteractiveShell):
    """An IPython shell that records instead of printing, without history or a GUI."""

    recorder: Recorder

    def enable_gui(self, gui: str | None = None) -> None:
        """Accept `%matplotlib` as a kernel does; there is no event loop to start."""

    def execute(self, cell: NotebookNode) -> bool:
        """Run a cell and fill in its outputs; whether it ended without an error."""
        cell.outputs, cell.execution_count = self.recorder.begin(), self.execution_count
        good = self.run_cell(cell.source, store_history=True).success  # type: ignore[no-untyped-call]
        self.recorder.end()
        return bool(good)

    def ask_exit(self) -> None:
        """End the cell at `exit`, as a kernel would end with it."""
        raise SystemExit

    def _showtraceback(self, etype: type, evalue: BaseException, stb: list[str]) -> None:
        self.recorder.add("error", ename=etype.__name__, evalue=str(evalue), traceback=stb)


def new_shell() -> ReportShell:
    """Return the process's shell, made once; its class is a singleton, as IPython wants."""
    from traitlets.config import Config

    from duibiao.presentation import panels

    off = Config({"HistoryManager": {"enabled": False}, "HistoryAccessor": {"enabled": False}})
    shell = ReportShell.instance(config=off, display_pub_class=Publisher, displayhook_class=Hook)
    shell.recorder = Recorder()
    panels.install(shell)
    return shell


def run_cells(notebook: NotebookNode, tell: Tell, skip: str) -> NotebookNode:
    """Execute a notebook's cells in order, up to the first error, and return it with its outputs.

    `tell` hears each cell's number as it begins; cells tagged `skip` are left out.
    """
    shell = new_shell()
    os.environ["MPLBACKEND"] = INLINE_BACKEND
    out, err = (Stream(shell.recorder, name) for name in ("stdout", "stderr"))
    with redirect_stdout(out), redirect_stderr(err):
        for index, cell in enumerate(notebook.cells):
            left_out = skip in cell.metadata.get("tags", [])
            if cell.cell_type != "code" or not cell.source.strip() or left_out:
                continue
            tell(cell_number(notebook, index))
            if not shell.execute(cell):
                break
    return notebook
