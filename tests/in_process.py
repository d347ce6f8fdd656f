"""Report notebooks run in this process, without kernels: quick enough to run them all."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode, v4

ROOT = Path(__file__).parents[1]
NOTEBOOKS = ("indicator_cleanup", "year_on_year", "target_gaps", "benchmark", "supervision")


@cache
def _source(name: str) -> NotebookNode:
    return nbformat.read(ROOT / "notebooks" / f"{name}.ipynb", as_version=4)


def bundle(value: Any) -> dict[str, Any]:
    """Return what a notebook would show of a value, empty for a plain one."""
    shown: dict[str, Any] = value._repr_mimebundle_() if hasattr(value, "_repr_mimebundle_") else {}
    return shown


def run(
    name: str, seen: Callable[[Any], dict[str, Any]] = bundle, **parameters: Any
) -> tuple[NotebookNode, dict[str, Any]]:
    """Run a notebook's cells with these parameters; return it with outputs, and its variables.

    `seen` turns the value of a cell into its output.
    """
    notebook: NotebookNode = nbformat.from_dict(_source(name))
    space: dict[str, Any] = {}
    for cell in notebook.cells:
        if cell.cell_type == "code":
            data = seen(_value(cell.source, space))
            if "parameters" in cell.metadata.get("tags", []):
                space.update(parameters)
            cell.outputs = [v4.new_output("execute_result", data)] if data else []
    return notebook, space


def _value(source: str, space: dict[str, Any]) -> Any:
    """Run a cell and return the value of its last expression."""
    body = ast.parse(source).body
    last = body.pop() if body and isinstance(body[-1], ast.Expr) else None
    exec(compile(ast.Module(body, []), "cell", "exec"), space)
    return eval(compile(ast.Expression(last.value), "cell", "eval"), space) if last else None
