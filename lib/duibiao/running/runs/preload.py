"""What a server loads before it forks: what any report needs, and the books that runs ask for.

It is the same for every run and is not changed by any.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

MODULES = (
    "duibiao.presentation.desk",
    "duibiao.presentation.figures",
    "duibiao.analysis.changes",
    "duibiao.running.runs.worker",
)
UNUSED = ("rfc3987_syntax", "isoduration")  # optional formats of jsonschema, seconds to build


def load() -> None:
    """Import the library and what it draws with, and build what every run begins with."""
    for name in UNUSED:
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]
    from duibiao.running.runs import shell

    for name in MODULES:
        importlib.import_module(name)
    shell.new_shell()
    _notebook()
    _page()


def read(bureau: str, language: str, home: str, out: str) -> None:
    """Read a bureau's files, which the library holds from then on, and keep their state in `out`.

    Raises DataFaults for files that are broken.
    """
    from duibiao.indicators import book
    from duibiao.running.planning.snapshots import Snapshots

    opened = book.open_material(bureau, language, Path(home))
    book.load_peers(opened, [bureau])  # peers' figures are held for far more bureaus than books
    Snapshots(Path(home), Path(out)).keep((bureau,))


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
    """Fill a page, draw and dismiss a small chart: fonts are found and cut, templates parsed."""
    import pandas as pd

    from duibiao.presentation import check, fonts, markdown, page
    from duibiao.presentation.figures import theme_counts

    fonts.css("0")
    markdown.html("**0**")
    theme_counts(pd.DataFrame([{"theme": "", "achieved": 1}])).html()
    check.self_contained(page.document("对标", "对标"))
