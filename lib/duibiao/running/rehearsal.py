"""What a warm process does before its first runs, and beside them: books read, reports rehearsed.

A rehearsal is what a run does, with nobody looking: fonts are found, caches filled, code
specialised by the interpreter, so that every fork finds it done. Only notebooks that do nothing
but call the library are rehearsed, so that nothing of them stays behind.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from duibiao.running.fork import Step
from duibiao.running.job import Job
from duibiao.running.notebooks import TAG
from duibiao.running.plan import House

LIBRARY = "import duibiao as db"
FUNCTION = re.compile(r"db(\.\w+)+")
ANY_PERIOD = "2023"  # a book holds all periods, whichever it is opened at
DESK = "desk"


def steps(jobs: Iterable[Job], house: House, bureaus: Iterable[str]) -> list[Step]:
    """Return what is worth doing before `jobs` run.

    One report of each notebook is rehearsed, those that read their peers' figures after all books
    have been read.
    """
    first: dict[str, Job] = {}
    for job in jobs:
        first.setdefault(job.report.notebook, job)
    alone = [job for name, job in first.items() if not house.notebooks[name].uses_peers]
    among = [job for name, job in first.items() if house.notebooks[name].uses_peers]
    reading = [_reading(name, job.language) for job in [*first.values()][:1] for name in bureaus]
    return [*map(_rehearsing, alone), *reading, *map(_rehearsing, among)]


def _rehearsing(job: Job) -> Step:
    return (f"{__name__}:rehearse", (job.notebook, job.parameters, job.language))


def _reading(bureau: str, language: str) -> Step:
    return (f"{__name__}:read", (bureau, language))


def read(bureau: str, language: str) -> None:
    """Read a bureau's files, which the library keeps while they stay as they are."""
    from duibiao.indicators import book

    book.open_book(bureau, ANY_PERIOD, language=language)


def rehearse(path: str, parameters: dict[str, Any], language: str) -> None:
    """Go through a notebook that only calls the library, as far as the page and its check."""
    from duibiao.presentation import check, page
    from duibiao.vocabulary import words

    words.use(language)
    cells = json.loads(Path(path).read_text(encoding="utf-8"))["cells"]
    shown = [*_shown(cells, parameters)]
    check.self_contained(page.render({"cells": shown, "metadata": {}}))


def _shown(cells: Iterable[dict[str, Any]], parameters: dict[str, Any]) -> Iterator[dict[str, Any]]:
    names: dict[str, Any] = {}
    for cell in cells:
        source, tags = "".join(cell["source"]), cell["metadata"].get("tags", [])
        if cell["cell_type"] == "code" and DESK not in tags:
            value = _value(source, names)
            names |= parameters if TAG in tags else {}
            yield {"cell_type": "code", "metadata": {}, "outputs": _outputs(value)}
        else:
            yield cell | {"outputs": []}


def _value(source: str, names: dict[str, Any]) -> Any:
    """Return a cell's last expression. Raises ValueError for a cell that does more than call."""
    if not only_calls(source):
        raise ValueError(source)
    body = ast.parse(source).body
    last = body[-1]
    shows = isinstance(last, ast.Expr)
    exec(compile(ast.Module(body[:-1] if shows else body, []), "rehearsal", "exec"), names)
    return eval(ast.unparse(last), names) if shows else None


def only_calls(source: str) -> bool:
    """Whether a cell does nothing but call the library and name what it returns."""
    return all(map(_is_call, ast.parse(source).body))


def _is_call(statement: ast.stmt) -> bool:
    """Whether a statement names a value, or imports the library, which it then calls."""
    if ast.unparse(statement) == LIBRARY:
        return True
    if isinstance(statement, ast.Assign):
        return isinstance(statement.targets[0], ast.Name) and _is_value(statement.value)
    if isinstance(statement, ast.AnnAssign):
        return statement.value is not None and _is_value(statement.value)
    return isinstance(statement, ast.Expr) and _is_value(statement.value)


def _is_value(node: ast.expr) -> bool:
    """Whether an expression is a name, a constant, or a call of the library with such."""
    if isinstance(node, ast.Call):
        given = [*node.args, *(word.value for word in node.keywords)]
        return bool(FUNCTION.fullmatch(ast.unparse(node.func))) and all(map(_is_value, given))
    return isinstance(node, ast.Name | ast.Constant) or ast.unparse(node) == "{}"


def _outputs(value: Any) -> list[dict[str, Any]]:
    bundle = getattr(value, "_repr_mimebundle_", None)
    return [{"output_type": "display_data", "data": bundle(), "metadata": {}}] if bundle else []
