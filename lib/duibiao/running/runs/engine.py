"""What fills in a notebook's cells: a client that counts, and the ordinary Jupyter kernel."""

from __future__ import annotations

from typing import Any

from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode
from traitlets.config import Config

from duibiao.running.planning.notebooks import DESK
from duibiao.running.runs.messages import cell_number
from duibiao.running.runs.process import Tell

BYTES_LIMIT = 10_000_000  # a page of more cannot be opened with ease
OUTPUTS_LIMIT = 200
SECURE = Config({"KernelManager": {"transport_encryption": "auto"}})


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
        self._bytes += _size(content)
        if self._bytes > BYTES_LIMIT or outputs > OUTPUTS_LIMIT:
            raise OutputLimit(f"{self._bytes} characters, {outputs} outputs in a cell")

    def output(self, outs: list[Any], msg: dict[str, Any], *place: Any) -> Any:
        """Add an output to a cell's, unless it goes beyond the limits."""
        content = msg["content"]
        if msg["msg_type"] != "error":  # which may tell of the limit itself
            self.count(content.get("data", content.get("text", "")), len(outs) + 1)
        return super().output(outs, msg, *place)


def _size(data: Any) -> int:
    if isinstance(data, dict):
        return sum(_size(part) for part in data.values())
    return len(data) if isinstance(data, (str, bytes)) else len(str(data))


def run_in_kernel(notebook: NotebookNode, tell: Tell) -> None:
    """Execute a notebook's cells in an ordinary kernel, up to the first error.

    A kernel that dies before its first cell, as when another program takes the port that was
    free when it was chosen, is started once more.
    """
    begun = []

    def begins(cell: NotebookNode, cell_index: int) -> None:
        begun.append(cell_index)
        tell(cell_number(notebook, cell_index))

    options: dict[str, Any] = {"config": SECURE, "timeout": None, "coalesce_streams": True}
    options |= {"skip_cells_with_tag": DESK, "on_cell_execute": begins}
    try:
        Client(notebook, **options).execute()
    except CellExecutionError:
        return
    except RuntimeError:
        if begun:
            raise
        Client(notebook, **options).execute()
