"""What a warm process loads before it forks: everything a report needs, drawn once.

What it loads is the same for every run and is not changed by any: code, fonts, and the data files
that are read, which the library keeps by their state on disk.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

LATE = (  # what pandas and IPython import at first use, which every run would repeat
    "IPython.core.logger",
    "bdb",
    "pandas.core.reshape.reshape",
    "pandas.io.formats.csvs",
    "pandas.io.formats.html",
    "pandas.io.formats.string",
)
MODULES = (
    "duibiao.presentation.desk",
    "duibiao.presentation.figures",
    "duibiao.analysis.changes",
    "duibiao.running.worker",
    "duibiao.running.engine",
    "duibiao.running.supervise",
    *LATE,
)
UNUSED = "rfc3987_syntax"  # an optional grammar of jsonschema, two seconds to build
ANY_PERIOD = "2023"  # a book holds all periods, whichever it is opened at


def load(home: str, bureaus: Iterable[str]) -> None:
    """Import the library and what it draws with, read the data, rehearse what every run does."""
    sys.modules.setdefault(UNUSED, None)  # type: ignore[arg-type]
    from duibiao.running import shell

    for name in MODULES:
        importlib.import_module(name)
    shell.new_shell()
    _notebook()
    _page()
    _books(home, bureaus)


def _notebook() -> None:
    """Take an empty notebook through parameters and checks, which build their schemas once."""
    import nbformat
    from papermill.parameterize import parameterize_notebook

    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    first = nbformat.v4.new_code_cell("a: str = 'a'", metadata={"tags": ["parameters"]})
    metadata = {"kernelspec": kernel, "papermill": {}}
    empty = nbformat.v4.new_notebook(cells=[first], metadata=metadata)
    parameterize_notebook(nbformat.reads(nbformat.writes(empty), as_version=4), {"a": "b"})


def _page() -> None:
    """Fill a page with a figure, so that fonts are found and cut, and templates parsed."""
    from duibiao.presentation import check, page, warm

    warm.warm_up()
    check.self_contained(page.document("对标", "对标"))


def _books(home: str, bureaus: Iterable[str]) -> None:
    """Read the files of the bureaus that a batch needs; a run tells itself which are broken."""
    from duibiao.indicators import book

    for bureau in bureaus:
        with suppress(ValueError, OSError):
            book.open_book(bureau, ANY_PERIOD, home=Path(home))
