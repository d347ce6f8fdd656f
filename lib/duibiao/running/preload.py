"""What a warm process loads before it forks: everything a report needs, drawn once.

What it loads is the same for every run and is not changed by any: code, fonts, and the data files
that are read, which the library keeps by their state on disk.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

MODULES = (
    "pandas",
    "matplotlib.figure",
    "matplotlib.backends.backend_agg",
    "matplotlib.backends.backend_svg",
    "nbformat.v4",
    "duibiao.running.worker",
    "duibiao.running.shell",
)
ANY_PERIOD = "2023"  # a book holds all periods, whichever it is opened at


def load(home: str, bureaus: Iterable[str]) -> None:
    """Import the library and what it draws with, make the shell, draw a figure, read the data."""
    for name in MODULES:
        importlib.import_module(name)
    _shell()
    _figure()
    _books(home, bureaus)


def _books(home: str, bureaus: Iterable[str]) -> None:
    """Read the files of the bureaus that a batch needs; a run tells itself which are broken."""
    from duibiao.indicators import book

    for bureau in bureaus:
        with suppress(ValueError, OSError):
            book.open_book(bureau, ANY_PERIOD, home=Path(home))


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
