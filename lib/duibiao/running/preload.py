"""What a warm process loads before it forks: everything a report needs, drawn once."""

from __future__ import annotations

import importlib

MODULES = (
    "pandas",
    "matplotlib.figure",
    "matplotlib.backends.backend_agg",
    "matplotlib.backends.backend_svg",
    "nbformat.v4",
    "duibiao.running.worker",
    "duibiao.running.shell",
)


def load() -> None:
    """Import the library and what it draws with, make the shell, draw one figure."""
    for name in MODULES:
        importlib.import_module(name)
    _shell()
    _figure()


def _shell() -> None:
    from duibiao.running.shell import new_shell

    new_shell().run_cell("None")


def _figure() -> None:
    """Draw a figure, so that fonts are found and parsers built before the first report."""
    import io

    from matplotlib.figure import Figure

    figure = Figure()
    figure.add_subplot().set_title("0")
    figure.savefig(io.BytesIO(), format="svg")
