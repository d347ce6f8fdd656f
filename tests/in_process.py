"""Report notebooks run in this process, without kernels: quick enough to run them all."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import Any

import nbformat
from matplotlib.figure import Figure
from nbformat import NotebookNode, v4

ROOT = Path(__file__).parents[1]
NOTEBOOKS = ("indicator_cleanup", "year_on_year", "target_gaps", "benchmark", "supervision")


@cache
def _source(name: str) -> NotebookNode:
    return nbformat.read(ROOT / "notebooks" / f"{name}.ipynb", as_version=4)


def run(name: str, draw: bool = True, **parameters: Any) -> tuple[NotebookNode, dict[str, Any]]:
    """Run a notebook's cells with these parameters; return it with outputs, and its variables.

    Charts are left out unless `draw`.
    """
    notebook: NotebookNode = nbformat.from_dict(_source(name))
    space: dict[str, Any] = {}
    for cell in notebook.cells:
        if cell.cell_type == "code":
            tags = cell.metadata.get("tags", [])
            value = _value(cell.source, space)
            if "parameters" in tags:
                space.update(parameters)
            if hasattr(value, "_repr_mimebundle_") and (draw or not isinstance(value, Figure)):
                cell.outputs = [v4.new_output("display_data", data=value._repr_mimebundle_())]
    return notebook, space


def _value(source: str, space: dict[str, Any]) -> Any:
    """Run a cell and return the value of its last expression."""
    body = ast.parse(source).body
    last = body.pop() if body and isinstance(body[-1], ast.Expr) else None
    exec(compile(ast.Module(body, []), "cell", "exec"), space)
    return eval(compile(ast.Expression(last.value), "cell", "eval"), space) if last else None
