"""The two ways to execute a notebook's cells: `warm` in this process, `kernel` in a Jupyter kernel.

Both tell which cell they are at and stop a flood of output, so that a run ends the same way on
either.
"""

from __future__ import annotations

from typing import Any

from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode
from papermill.execute import raise_for_execution_errors
from papermill.parameterize import parameterize_notebook
from traitlets.config import Config

from duibiao.running.planning.notebooks import DESK
from duibiao.running.runs import shell
from duibiao.running.runs.messages import cell_number
from duibiao.running.runs.process import Tell

SECURE = Config({"KernelManager": {"transport_encryption": "auto"}})


class Client(NotebookClient):
    """A notebook client that counts what a cell sends."""

    def __init__(self, notebook: NotebookNode, **options: Any) -> None:
        super().__init__(notebook, **options)
        self._meter = shell.Meter()

    def output(self, outs: list[Any], msg: dict[str, Any], *place: Any) -> Any:
        """Add an output to a cell's, unless it goes beyond the limits."""
        content = msg["content"]
        self._meter.count(content.get("data", content.get("text", "")), len(outs))
        return super().output(outs, msg, *place)


def run_in_kernel(notebook: NotebookNode, tell: Tell, skip: str) -> None:
    """Execute a notebook's cells in an ordinary kernel, up to the first error.

    A kernel that dies before its first cell, as when another program takes the port that was
    free when it was chosen, is started once more.
    """
    begun = []

    def begins(cell: NotebookNode, cell_index: int) -> None:
        begun.append(cell_index)
        tell(cell_number(notebook, cell_index))

    options: dict[str, Any] = {"config": SECURE, "timeout": None, "record_timing": False}
    options |= {"coalesce_streams": True, "skip_cells_with_tag": skip, "on_cell_execute": begins}
    try:
        Client(notebook, **options).execute()
    except CellExecutionError:
        return
    except RuntimeError:
        if begun:
            raise
        Client(notebook, **options).execute()


def execute(
    notebook: NotebookNode, parameters: dict[str, Any], engine: str, tell: Tell = shell.noop
) -> NotebookNode:
    """Return `notebook`, as papermill loads it, executed with `parameters` by `engine`.

    `engine` is `warm` or `kernel`; cells for the desk are left out, and nothing is written. Raises
    PapermillExecutionError for an error in a cell, DeadKernelError for a kernel that died,
    OutputLimit for a flood of output.
    """
    told: NotebookNode = parameterize_notebook(notebook, parameters)
    for cell in told.cells:
        if cell.cell_type == "code":
            cell.execution_count = None
    (shell.run_cells if engine == "warm" else run_in_kernel)(told, tell, DESK)
    raise_for_execution_errors(told, None)
    return told
