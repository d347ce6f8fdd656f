"""What a warm process does before its first runs, and beside them: books read, reports rehearsed.

A rehearsal is what a run does, with nobody looking: fonts are found, caches filled, code
specialised by the interpreter, so that every fork finds it done. Only notebooks that do nothing
but call the library are rehearsed, so that nothing of them stays behind.
"""

from __future__ import annotations

import ast
import importlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duibiao.running.planning.notebooks import DESK, TAG
from duibiao.vocabulary.periods import ANY_PERIOD

if TYPE_CHECKING:
    from duibiao.running.reports.job import Job
    from duibiao.running.runs.fork import Step

LIBRARY = "import duibiao as db"
FUNCTION = re.compile(r"db(\.[a-z]\w*)+")


def steps(jobs: Sequence[Job], bureaus: Iterable[str]) -> list[Step]:
    """Return what is worth doing before `jobs` run.

    One report of each notebook that makes several is rehearsed, those that read their peers'
    figures after all books have been read.
    """
    counts = Counter(job.report.notebook for job in jobs)
    first = {job.report.notebook: job for job in reversed(jobs) if counts[job.report.notebook] > 1}
    alone = [job for job in reversed(first.values()) if not job.reads_peers]
    among = [job for job in reversed(first.values()) if job.reads_peers]
    reading = [_reading(name, job) for job in jobs[:1] for name in bureaus]
    return [*map(_rehearsing, alone), *reading, *map(_rehearsing, among)]


def _rehearsing(job: Job) -> Step:
    return (f"{__name__}:rehearse", (job.notebook, job.parameters, job.language))


def _reading(bureau: str, job: Job) -> Step:
    return (f"{__name__}:read", (bureau, job.language, job.home, job.out))


def read(bureau: str, language: str, home: str, out: str) -> None:
    """Read a bureau's files, which the library holds from then on, and keep their state in `out`.

    Raises DataFaults for files that are broken.
    """
    from duibiao.indicators import book
    from duibiao.running.planning.snapshots import Snapshots

    opened = book.open_book(bureau, ANY_PERIOD, language=language, home=Path(home))
    book.load_peers(opened, [bureau])  # peers' figures are held for far more bureaus than books
    Snapshots(Path(home), Path(out)).keep((bureau,))


def rehearse(path: str, parameters: dict[str, Any], language: str) -> None:
    """Go through a notebook that only calls the library, as far as the page and its check."""
    from duibiao.presentation import check, page
    from duibiao.running.runs import worker
    from duibiao.vocabulary import words

    words.use(language)
    cells = worker.loaded(path)[0]["cells"]
    shown = [*_shown(cells, parameters)]
    check.self_contained(page.render({"cells": shown, "metadata": {}}))


def _shown(cells: Iterable[dict[str, Any]], parameters: dict[str, Any]) -> Iterator[dict[str, Any]]:
    names: dict[str, Any] = {}
    for cell in cells:
        tags = cell["metadata"].get("tags", [])
        if cell["cell_type"] == "code" and DESK not in tags:
            value = follow("".join(cell["source"]), names)
            names |= parameters if TAG in tags else {}
            yield {"cell_type": "code", "metadata": {}, "outputs": _outputs(value)}
        else:
            yield cell | {"outputs": []}


def follow(source: str, names: dict[str, Any]) -> Any:
    """Do what a cell says, if it only calls the library and names what it returns.

    New names go into `names`. Returns the value of the last expression, None for none. Raises
    ValueError for anything else, at the statement that says it.
    """
    value = None
    for statement in ast.parse(source).body:
        value = _followed(statement, names)
    return value


def _followed(statement: ast.stmt, names: dict[str, Any]) -> Any:
    match statement:
        case ast.Import() if ast.unparse(statement) == LIBRARY:
            names["db"] = importlib.import_module("duibiao")
        case ast.Assign(targets=[ast.Name(id=name)], value=node):
            names[name] = _value(node, names)
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as node):
            names[name] = _value(node, names)
        case ast.Expr(value=node):
            return _value(node, names)
        case _:
            raise ValueError(ast.unparse(statement))
    return None


def _value(node: ast.expr, names: dict[str, Any]) -> Any:
    """Return a constant, a known name, or what a function of the library returns for such."""
    match node:
        case ast.Constant(value=value):
            return value
        case ast.Dict(keys=[]):
            return {}
        case ast.Name(id=name) if name in names:
            return names[name]
        case ast.Call(func=function, args=args, keywords=words) if _is_ours(function):
            given = [_value(one, names) for one in args]
            return attrgetter(ast.unparse(function).removeprefix("db."))(names["db"])(
                *given, **{str(word.arg): _value(word.value, names) for word in words}
            )
    raise ValueError(ast.unparse(node))


def _is_ours(function: ast.expr) -> bool:
    return FUNCTION.fullmatch(ast.unparse(function)) is not None


def _outputs(value: Any) -> list[dict[str, Any]]:
    bundle = getattr(value, "_repr_mimebundle_", None)
    return [{"output_type": "display_data", "data": bundle(), "metadata": {}}] if bundle else []
