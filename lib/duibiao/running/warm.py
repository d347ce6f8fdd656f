"""The warm engine for papermill: cells run by an IPython shell in a fresh process, no kernel.

The module imports nothing heavy and nothing of papermill, which loads it by its entry point while
it is itself being imported.
"""

from __future__ import annotations

from typing import Any

SKIP = "skip-execution"  # nbclient's tag


class WarmEngine:
    """Papermill engine `duibiao-warm`: runs cells as a batch does, see `runs.shell`."""

    @classmethod
    def execute_notebook(cls, nb: Any, kernel_name: str, **options: Any) -> Any:
        """Execute notebook `nb` as papermill asks, and return it with its outputs."""
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        from duibiao.running.runs import shell

        with ProcessPoolExecutor(1, get_context("spawn")) as fresh:
            return fresh.submit(shell.run_cells, nb, shell.noop, SKIP).result()

    @classmethod
    def nb_kernel_name(cls, nb: Any, name: str | None = None) -> str:
        """Return the kernel that the notebook names, as papermill does."""
        from papermill.utils import nb_kernel_name

        return str(nb_kernel_name(nb, name))

    @classmethod
    def nb_language(cls, nb: Any, language: str | None = None) -> str:
        """Return the language that the notebook names, as papermill does."""
        from papermill.utils import nb_language

        return str(nb_language(nb, language))
