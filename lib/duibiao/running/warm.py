"""The warm engine: notebooks run in forks of a server that has everything loaded.

The module imports nothing heavy and nothing of papermill, which loads it by its entry point while
it is itself being imported.
"""

from __future__ import annotations

from typing import Any


class WarmEngine:
    """Papermill engine `duibiao-warm`: cells run by an in-process shell in a fork.

    In a fork of the batch it runs the cells where it is; elsewhere (`papermill --engine
    duibiao-warm`) it asks a server of its own for a fork and brings the outputs back.
    """

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
