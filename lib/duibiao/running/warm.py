"""The warm engine for papermill: cells run by an IPython shell in a fresh process, no kernel.

The module imports nothing heavy and nothing of papermill, which loads it by its entry point while
it is itself being imported.
"""

from __future__ import annotations

from typing import Any


class WarmEngine:
    """Papermill engine `duibiao-warm`: as a batch runs its cells, see `runs.engine`."""

    @classmethod
    def execute_notebook(cls, nb: Any, kernel_name: str, **options: Any) -> Any:
        """Execute notebook `nb` as papermill asks, and return it with its outputs."""
        from duibiao.running.runs import engine

        return engine.Warm.execute_notebook(nb, kernel_name, **options)

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
