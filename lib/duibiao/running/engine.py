"""The two ways to execute a notebook's cells, both behind papermill's protocol.

`warm` runs them in this process, `kernel` in an ordinary Jupyter kernel. Both tell which cell they
are at and stop a flood of output, so that a run ends the same way on either.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import papermill
from nbformat import NotebookNode
from papermill.clientwrap import PapermillNotebookClient
from papermill.engines import Engine, papermill_engines
from traitlets.config import Config

from duibiao.running.capture import Meter, size_of
from duibiao.running.messages import cell_number

ENGINES = {"warm": "duibiao-warm", "kernel": "duibiao-kernel"}
SECURE = Config({"KernelManager": {"transport_encryption": "auto"}})
Tell = Callable[[int], None]


def nobody(index: int) -> None:
    """Hear which cell runs, and do nothing."""


class Warm(Engine):
    """Runs the cells in this process, or, where that is not a fresh fork, in one."""

    @classmethod
    def execute_managed_notebook(
        cls, nb_man: Any, kernel_name: str, tell: Tell = nobody, **_: Any
    ) -> None:
        """Execute the notebook that `nb_man` holds."""
        from duibiao.running import fork, shell, supervise

        if fork.is_fresh():
            shell.run_cells(nb_man, tell)
        else:
            nb_man.nb = supervise.call("duibiao.running.fork:cells", (nb_man.nb,))


class Client(PapermillNotebookClient):
    """A notebook client that counts what a cell sends."""

    def __init__(self, nb_man: Any, **options: Any) -> None:
        super().__init__(nb_man, **options)
        self._meter = Meter()

    def output(self, outs: list[Any], msg: dict[str, Any], *place: Any) -> Any:
        """Add an output to a cell's, unless it goes beyond the limits."""
        content = msg["content"]
        self._meter.count(size_of(content.get("data", content.get("text", ""))), len(outs))
        return super().output(outs, msg, *place)


class Kernel(Engine):
    """Runs the cells in an ordinary kernel."""

    @classmethod
    def execute_managed_notebook(
        cls, nb_man: Any, kernel_name: str, tell: Tell = nobody, **_: Any
    ) -> None:
        """Execute the notebook that `nb_man` holds."""
        begin = nb_man.cell_start

        def cell_start(cell: NotebookNode, cell_index: int, **more: Any) -> None:
            tell(cell_number(nb_man.nb, cell_index))
            begin(cell, cell_index, **more)

        nb_man.cell_start = cell_start
        options = {"timeout": None, "config": SECURE, "coalesce_streams": True}
        Client(nb_man, kernel_name=kernel_name, **options).execute()


def execute(
    notebook: NotebookNode, parameters: dict[str, Any], engine: str, tell: Tell = nobody
) -> NotebookNode:
    """Return `notebook` executed with `parameters` by `engine` (`warm` or `kernel`).

    Nothing is written. Raises what papermill raises: PapermillExecutionError for an error in a
    cell, DeadKernelError for a kernel that died, OutputLimit for a flood of output.
    """
    papermill_engines.register(ENGINES["kernel"], Kernel)
    executed: NotebookNode = papermill.execute_notebook(
        notebook,
        None,
        parameters,
        engine_name=ENGINES[engine],
        progress_bar=False,
        request_save_on_cell_execute=False,
        autosave_cell_every=0,
        tell=tell,
    )
    return executed
