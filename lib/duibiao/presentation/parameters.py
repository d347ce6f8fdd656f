"""The parameters cell of a notebook file: read, rewritten value by value, written back."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.words import say

TAG = "parameters"
Span = tuple[int, int]
"""Where a text begins and ends, in bytes of UTF-8."""


def parameters_cell(source: str, values: Mapping[str, object]) -> str:
    """Return a parameters cell with other values; annotations, comments and the rest stay.

    `values` are texts, numbers or truths by name. Raises ValueError for a name that the cell does
    not assign, SyntaxError for a cell that is no Python.
    """
    spans = {name: span for name, span, _ in _assigned(source)}
    lost = [name for name in values if name not in spans]
    if lost:
        raise ValueError(say("form.undeclared", names=", ".join(lost), known=", ".join(spans)))
    text = source.encode()
    for name, value in sorted(values.items(), key=lambda item: spans[item[0]], reverse=True):
        first, last = spans[name]
        text = text[:first] + _literal(value).encode() + text[last:]
    return text.decode()


def declared(source: str) -> dict[str, Any]:
    """Return the parameters that a cell assigns plain values to, in its order."""
    return {name: value for name, _, value in _assigned(source)}


def _literal(value: object) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _assigned(source: str) -> Iterator[tuple[str, Span, Any]]:
    starts = [0]
    for line in source.encode().splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for statement in ast.parse(source).body:
        target, value = _sides(statement)
        if isinstance(target, ast.Name) and value is not None:
            first = starts[value.lineno - 1] + value.col_offset
            last = starts[(value.end_lineno or 1) - 1] + (value.end_col_offset or 0)
            yield target.id, (first, last), ast.literal_eval(value)


def _sides(statement: ast.stmt) -> tuple[ast.expr | None, ast.expr | None]:
    if isinstance(statement, ast.AnnAssign):
        return statement.target, statement.value
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        return statement.targets[0], statement.value
    return None, None


def read(path: Path) -> str:
    """Return the source of a notebook's parameters cell.

    Raises FileNotFoundError, and DataFaults for a notebook without one such cell.
    """
    return str(_cell(_notebook(path), path).source)


def write(path: Path, values: Mapping[str, object]) -> None:
    """Give the parameters of a notebook file other values, and leave all else as it is.

    Raises as `read` and `parameters_cell` do; the file is replaced at once or not at all.
    """
    import nbformat

    content = _notebook(path)
    cell = _cell(content, path)
    cell.source = parameters_cell(cell.source, values)
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_text(nbformat.writes(content) + "\n", encoding="utf-8", newline="\n")
    fresh.replace(path)


def _notebook(path: Path) -> Any:
    import nbformat

    return nbformat.read(path, as_version=4)


def _cell(content: Any, path: Path) -> Any:
    tagged = [cell for cell in content.cells if TAG in cell.metadata.get("tags", ())]
    if len(tagged) != 1:
        found, expected = say("form.cells", count=len(tagged)), say("form.one_cell")
        refuse([Fault("parameters_tag", path.name, found=found, expected=expected)])
    return tagged[0]
