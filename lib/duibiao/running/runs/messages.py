"""What an executed notebook says about its run, in outputs of duibiao's own MIME type."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from nbformat import NotebookNode

MIME = "application/vnd.duibiao+json"
INJECTED = "injected-parameters"


def messages(notebook: NotebookNode, kind: str = "") -> list[dict[str, Any]]:
    """Return the messages of a notebook in order, of one kind or all."""
    return [said for said in _all(notebook) if kind in ("", said.get("kind"))]


def _all(notebook: NotebookNode) -> Iterator[dict[str, Any]]:
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if MIME in output.get("data", {}):
                yield output["data"][MIME]


def about(notebook: NotebookNode) -> dict[str, Any]:
    """Return what the run says it is about: bureau, period and more; empty if nothing."""
    return next(iter(messages(notebook, "about")), {})


def lights(notebook: NotebookNode) -> dict[str, Any]:
    """Return the lights of a run by theme, as plain values; empty if it shows none."""
    said = messages(notebook, "lights")
    return dict(json.loads(json.dumps(said[-1].get("lights", {})))) if said else {}


def bottom_line(notebook: NotebookNode) -> str:
    """Return the sentences a leader reads first, a line each; `""` without any."""
    said = messages(notebook, "bottom_line")
    return "\n".join(map(str, said[0].get("sentences", []))) if said else ""


def tables(notebook: NotebookNode) -> dict[str, str]:
    """Return the CSV text of every table shown, by name."""
    return {str(said["name"]): str(said["csv"]) for said in messages(notebook, "table")}


def charts(notebook: NotebookNode) -> list[str]:
    """Return the names of the charts shown."""
    return [str(said["name"]) for said in messages(notebook, "chart")]


def cell_number(notebook: NotebookNode, index: int) -> int:
    """Return the number of the code cell at `index` as its author counts: from 1."""
    codes = (cell for cell in notebook.cells[: index + 1] if cell.cell_type == "code")
    return sum(1 for cell in codes if INJECTED not in cell.metadata.get("tags", []))
