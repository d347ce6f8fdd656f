"""A report notebook as a file: its parameters, its code, what it promises.

Read with the standard library alone, so that a batch with nothing to do stays quick.
"""

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Any

from duibiao.running.planning.inputs import digest
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.words import say

TAG = "parameters"
DESK = "desk"  # the tag of cells for the analyst, which no report needs
METADATA = "duibiao"
NATIVE = "python3"  # the kernel of the interpreter itself, which is always there
FRAMES = ("observations", "log", "claims", "tasks", "problems", "notes")


@dataclass(frozen=True)
class Says:
    """What a notebook says of itself in its metadata.

    Each run must show `tables` (one of its own name) and `charts`. It reads these frames of a book,
    as far back as `reach` (`period`, `prior`: one more, `history`), and of `peers` too; it is for
    bureaus of `levels` (none: all), where one of the frames it `needs` has rows.
    """

    tables: tuple[str, ...]
    charts: tuple[str, ...] = ()
    reads: tuple[str, ...] = FRAMES
    reach: str = "history"
    peers: bool = False
    levels: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Notebook:
    """A notebook's file and content (nbformat 4 JSON); `broken` says why it cannot be run."""

    path: Path
    content: dict[str, Any]
    broken: str = ""

    @property
    def name(self) -> str:
        """Its stem, which is the name of its reports."""
        return self.path.stem

    @cached_property
    def parameters(self) -> dict[str, str]:
        """The declared parameters with their types."""
        return {} if self.broken else dict(_declared(_source(_tagged(self.content)[0])))

    @cached_property
    def says(self) -> Says:
        """What its metadata say, the usual where they say nothing."""
        said = {"tables": [self.name]} | self._said
        told: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in said.items()}
        return Says(**{f.name: told[f.name] for f in fields(Says) if f.name in told})

    @property
    def _said(self) -> dict[str, Any]:
        return dict(self.content["metadata"].get(METADATA, {}))

    @property
    def kernel(self) -> str:
        """The name of the kernel it asks for."""
        return str(self.content["metadata"].get("kernelspec", {}).get("name", NATIVE))

    @cached_property
    def hash(self) -> str:
        """A hash of all that a report of it depends on: cells, their tags, and metadata."""
        cells = [[c["cell_type"], _source(c), c["metadata"]] for c in self.content["cells"]]
        told = [cells, self._said, self.kernel]
        return digest(json.dumps(told, ensure_ascii=False, sort_keys=True))


def read(path: Path) -> Notebook:
    """Read a notebook. Raises DataFaults when it is none or cannot be given parameters."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        content["metadata"], [(cell["cell_type"], cell["metadata"]) for cell in content["cells"]]
    except (ValueError, KeyError, TypeError, OSError) as error:
        refuse([_fault("not_a_notebook", path, str(error), say("running.expect_notebook"))])
        raise
    tagged = len(_tagged(content))
    if tagged != 1:
        expected = say("running.expect_one_tag")
        refuse([_fault("parameters_tag", path, say("running.tags", count=tagged), expected)])
    notebook = Notebook(path, content)
    if notebook.kernel != NATIVE and notebook.kernel not in _kernels():
        found = say("running.or").join(_kernels())
        refuse([_fault("kernel", path, notebook.kernel, found)])
    try:
        _ = notebook.parameters
    except (SyntaxError, ValueError) as error:
        expected = say("running.expect_parameters")
        refuse([_fault("parameters_cell", path, str(error), expected)])
    return notebook


def _kernels() -> list[str]:
    from jupyter_client.kernelspec import KernelSpecManager

    return sorted(KernelSpecManager().find_kernel_specs())


def _fault(code: str, path: Path, found: str, expected: str) -> Fault:
    return Fault(code, path.name, found=found, expected=expected)


def _tagged(content: dict[str, Any]) -> list[dict[str, Any]]:
    return [cell for cell in content["cells"] if TAG in cell["metadata"].get("tags", [])]


def _source(cell: dict[str, Any]) -> str:
    source = cell["source"]
    return source if isinstance(source, str) else "".join(source)


def _declared(source: str) -> Iterator[tuple[str, str]]:
    """Yield parameters with their types. Raises ValueError for one whose default is no literal."""
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            ast.literal_eval(statement.value or ast.Constant(None))
            yield statement.target.id, ast.unparse(statement.annotation)
        elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            yield statement.targets[0].id, type(ast.literal_eval(statement.value)).__name__
