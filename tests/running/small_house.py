"""A small workbook on disk for tests of the batch: real catalogue and data, own notebooks."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

import forked

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


def command(home: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `duibiao` with `arguments` in `home` and return what it said.

    In a fork of this process, unless an `environment` asks for a new interpreter.
    """
    if environment:
        return forked.fresh(home, *arguments, **environment)
    return forked.duibiao(home, *arguments)


def start(home: Path, *arguments: str) -> subprocess.Popen[str]:
    """Start `duibiao` with `arguments` in `home`, to be interrupted."""
    return subprocess.Popen(
        [sys.executable, "-m", "duibiao", *arguments],
        cwd=home,
        env=os.environ | {"DUIBIAO_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def params(home: Path, text: str = "bureaus: tianjin\nperiods: 2023\n") -> str:
    """Write a parameter file and return its name."""
    (home / "asked.yml").write_text(text, encoding="utf-8")
    return "asked.yml"


def journal(home: Path) -> list[dict[str, object]]:
    """Return the lines of the journal."""
    text = (home / "reports" / "journal.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def states(home: Path) -> dict[str, str]:
    """Return how each notebook's last run ended."""
    return {str(e["report"]).split("/")[-1]: str(e["state"]) for e in journal(home)}


def reasons(home: Path) -> dict[str, str]:
    """Return why each notebook's last run ended so."""
    return {str(e["report"]).split("/")[-1]: str(e["reason"]) for e in journal(home)}


def published(home: Path, out: str = "reports") -> dict[str, bytes]:
    """Return the bytes of every page and table below the reports folder, by its path."""
    found = (home / out).glob("[0-9]*/**/*.*")
    kept = (path for path in found if path.suffix in (".html", ".csv"))
    return {path.relative_to(home / out).as_posix(): path.read_bytes() for path in kept}
