"""What an executed notebook says of its run, in outputs of duibiao's own MIME type, and whether it
delivered what it should: nothing is published on trust.
"""

import json
from collections.abc import Iterator
from typing import Any

from nbformat import NotebookNode

from duibiao.presentation import escape, facts
from duibiao.running.planning.notebooks import DESK, Says
from duibiao.running.reports.job import Job
from duibiao.vocabulary.words import say

INJECTED = "injected-parameters"
SHOWN = {"bureau": "bureau_name", "period": "period_label"}


def messages(notebook: NotebookNode, kind: str) -> list[dict[str, Any]]:
    """Return the messages of one kind of a notebook, in order."""
    return [dict(one) for one in facts.each(notebook) if one.get("kind") == kind]


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


def is_run(cell: NotebookNode) -> bool:
    """Whether a batch runs a cell: those for the desk it does not."""
    is_code = cell.cell_type == "code" and bool(cell.source.strip())
    return is_code and DESK not in cell.metadata.get("tags", [])


def cell_number(notebook: NotebookNode, index: int) -> int:
    """Return the number of the code cell at `index` as its author counts: from 1."""
    codes = (cell for cell in notebook.cells[: index + 1] if cell.cell_type == "code")
    return sum(1 for cell in codes if INJECTED not in cell.metadata.get("tags", []))


def unproved(notebook: NotebookNode, page: str, job: Job, says: Says) -> list[str]:
    """Return in words all that speaks against publishing a run; empty when it is good."""
    found = [*_cells(notebook)]
    if found:
        return found[:1]
    said = next(iter(messages(notebook, "about")), {})
    return [*_subject(said, job), *_promised(notebook, says), *_page(page, said)]


def _cells(notebook: NotebookNode) -> Iterator[str]:
    for index, cell in enumerate(notebook.cells):
        if not is_run(cell):
            continue
        number = cell_number(notebook, index)
        for output in cell.outputs:
            if output.output_type == "error":
                yield _error(output, number)
        if cell.execution_count is None:
            yield say("running.stopped_before", cell=number)


def _error(output: NotebookNode, number: int) -> str:
    if output.ename == "SystemExit":
        return say("running.stopped_before", cell=number + 1)
    return say("running.cell_error", cell=number, error=f"{output.ename}: {output.evalue}")


def _subject(said: dict[str, Any], job: Job) -> Iterator[str]:
    for name in SHOWN:
        wanted, found = getattr(job.report, name), str(said.get(name, ""))
        if found != wanted:
            yield say("running.other_subject", name=name, expected=wanted, found=found)


def _promised(notebook: NotebookNode, says: Says) -> Iterator[str]:
    shown = tables(notebook)
    charts = [str(said["name"]) for said in messages(notebook, "chart")]
    for name in says.tables:
        if not shown.get(name, "").strip():
            yield say("running.no_table", name=name)
    for name in says.charts:
        if name not in charts:
            yield say("running.no_chart", name=name)


def _page(page: str, said: dict[str, Any]) -> Iterator[str]:
    """Find what a reader would miss: the bureau's name and the period, as the run tells them."""
    for name, shown in SHOWN.items():
        text = str(said.get(shown) or said.get(name, ""))
        if not text or escape.text(text) not in page:
            yield say("running.not_in_page", text=text)
