"""The two ways to execute a notebook's cells, both behind papermill's protocol.

`warm` runs them in this process, `kernel` in an ordinary Jupyter kernel. Both tell which cell they
are at and stop a flood of output, so that a run ends the same way on either.
"""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

from nbformat import NotebookNode
from papermill.clientwrap import PapermillNotebookClient
from papermill.engines import Engine, papermill_engines
from papermill.execute import raise_for_execution_errors
from papermill.parameterize import parameterize_notebook
from traitlets.config import Config

from duibiao.running.planning.notebooks import DESK
from duibiao.running.runs.messages import cell_number
from duibiao.running.runs.process import Tell
from duibiao.running.runs.shell import Meter

ENGINES = {"warm": "duibiao-warm", "kernel": "duibiao-kernel"}
SECURE = Config({"KernelManager": {"transport_encryption": "auto"}})
SKIP = "skip-execution"  # nbclient's tag


def nobody(cell: int) -> None:
    """Do nothing about the cell that begins."""


class Warm(Engine):
    """Runs the cells `here`, in a process made for this run, else in one of its own."""

    @classmethod
    def execute_managed_notebook(
        cls,
        nb_man: Any,
        kernel_name: str,
        tell: Tell = nobody,
        skip: str = SKIP,
        here: bool = False,
        **_: Any,
    ) -> None:
        """Execute the notebook that `nb_man` holds, but for cells tagged `skip`."""
        from duibiao.running.runs import shell

        if here:
            shell.run_cells(nb_man, tell, skip)
            return
        with ProcessPoolExecutor(1, get_context("spawn")) as fresh:
            nb_man.nb = fresh.submit(shell.run_notebook, nb_man.nb, nobody, skip).result()


class Client(PapermillNotebookClient):
    """A notebook client that counts what a cell sends."""

    def __init__(self, nb_man: Any, **options: Any) -> None:
        super().__init__(nb_man, **options)
        self._meter = Meter()

    def output(self, outs: list[Any], msg: dict[str, Any], *place: Any) -> Any:
        """Add an output to a cell's, unless it goes beyond the limits."""
        content = msg["content"]
        self._meter.count(content.get("data", content.get("text", "")), len(outs))
        return super().output(outs, msg, *place)


class Kernel(Engine):
    """Runs the cells in an ordinary kernel."""

    @classmethod
    def execute_managed_notebook(
        cls, nb_man: Any, kernel_name: str, tell: Tell = nobody, skip: str = SKIP, **_: Any
    ) -> None:
        """Execute the notebook that `nb_man` holds, but for cells tagged `skip`.

        A kernel that dies before its first cell, as when another program takes the port that was
        free when it was chosen, is started once more.
        """
        begin, begun = nb_man.cell_start, []

        def cell_start(cell: NotebookNode, cell_index: int, **more: Any) -> None:
            begun.append(cell_index)
            tell(cell_number(nb_man.nb, cell_index))
            begin(cell, cell_index, **more)

        nb_man.cell_start = cell_start
        options = {"timeout": None, "config": SECURE, "coalesce_streams": True}
        tagged = {"kernel_name": kernel_name, "skip_cells_with_tag": skip}
        try:
            Client(nb_man, **tagged, **options).execute()
        except RuntimeError:
            if begun:
                raise
            Client(nb_man, **tagged, **options).execute()


def execute(
    notebook: NotebookNode, parameters: dict[str, Any], engine: str, tell: Tell = nobody
) -> NotebookNode:
    """Return `notebook`, as papermill loads it, executed with `parameters` by `engine`.

    `engine` is `warm` or `kernel`. These are the steps of `papermill.execute_notebook` without
    its saves: nothing is written. Cells for the desk are left out. Raises what papermill raises:
    PapermillExecutionError for an error in a cell, DeadKernelError for a kernel that died,
    OutputLimit for a flood of output.
    """
    papermill_engines.register(ENGINES["kernel"], Kernel)
    name = ENGINES[engine]
    told = parameterize_notebook(notebook, parameters, engine_name=name)
    executed: NotebookNode = papermill_engines.execute_notebook_with_engine(
        name,
        told,
        papermill_engines.nb_kernel_name(name, told),
        progress_bar=False,
        autosave_cell_every=0,
        tell=tell,
        skip=DESK,
        here=True,
    )
    raise_for_execution_errors(executed, None)
    return executed
