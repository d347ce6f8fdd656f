"""A small workbook on disk for tests of the batch: real catalogue and data, own notebooks."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

ROOT = Path(__file__).parents[2]
PARAMETERS = 'bureau: str = "tianjin"  # slug\nperiod: str = "2023"  # span'
OPEN = "from duibiao.indicators import book as books\nfrom duibiao.presentation import show"
HEAD = """book = books.open_book(bureau, period)
about = {"bureau": bureau, "bureau_name": book.catalogue.bureau_name(bureau), "title": "小报告"}
show.header(about | {"period": period, "period_label": book.period.label()})"""
TABLE = """rows = book.observations[book.observations["period"] == period]
show.result(rows, "small", ["indicator", "period", "value", "unit"])"""
GOOD = (OPEN, HEAD, TABLE)


def write_notebook(
    path: Path, cells: Iterable[str] = GOOD, parameters: str = PARAMETERS, **metadata: object
) -> Path:
    """Write a report notebook: a parameters cell, then prose and code cells in turn."""
    first = new_code_cell(parameters, metadata={"tags": ["parameters"]}, id="first")
    body = [first, new_markdown_cell("# 小报告", id="title")]
    body += [new_code_cell(source, id=f"cell{i}") for i, source in enumerate(cells)]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook = new_notebook(cells=body, metadata={"kernelspec": kernel, "duibiao": metadata})
    nbformat.write(notebook, path)
    return path


def make_home(home: Path, bureaus: Iterable[str] = ("tianjin", "jinchang")) -> Path:
    """Lay out a workbook with the shipped catalogue, some bureaus' ledgers and one notebook."""
    shutil.copytree(ROOT / "data" / "catalogue", home / "data" / "catalogue")
    shutil.copytree(ROOT / "data" / "lexicons", home / "data" / "lexicons")
    for bureau in bureaus:
        shutil.copytree(ROOT / "data" / "ledgers" / bureau, home / "data" / "ledgers" / bureau)
    (home / "notebooks").mkdir()
    write_notebook(home / "notebooks" / "small.ipynb")
    return home
