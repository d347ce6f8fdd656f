"""Whether a run delivered what it should: nothing is published on trust."""

from __future__ import annotations

from collections.abc import Iterator

from nbformat import NotebookNode

from duibiao.presentation import escape
from duibiao.running.planning.notebooks import DESK, Promise
from duibiao.running.reports.job import Job
from duibiao.running.runs import messages
from duibiao.running.runs.messages import cell_number
from duibiao.vocabulary.words import say

SHOWN = {"bureau": "bureau_name", "period": "period_label"}


def unproved(notebook: NotebookNode, page: str, job: Job, promise: Promise) -> list[str]:
    """Return in words all that speaks against publishing a run; empty when it is good."""
    found = [*_cells(notebook)]
    if found:
        return found[:1]
    return [*_subject(notebook, job), *_promised(notebook, promise), *_page(page, notebook)]


def _cells(notebook: NotebookNode) -> Iterator[str]:
    for index, cell in enumerate(notebook.cells):
        if cell.cell_type != "code" or not cell.source.strip() or _is_for_desk(cell):
            continue
        number = cell_number(notebook, index)
        for output in cell.outputs:
            if output.output_type == "error":
                yield _error(output, number)
        if cell.execution_count is None:
            yield say("running.stopped_before", cell=number)


def _is_for_desk(cell: NotebookNode) -> bool:
    return DESK in cell.metadata.get("tags", [])


def _error(output: NotebookNode, number: int) -> str:
    if output.ename == "SystemExit":
        return say("running.stopped_before", cell=number + 1)
    return say("running.cell_error", cell=number, error=f"{output.ename}: {output.evalue}")


def _subject(notebook: NotebookNode, job: Job) -> Iterator[str]:
    said = messages.about(notebook)
    for name in ("bureau", "period"):
        wanted, found = getattr(job.report, name), str(said.get(name, ""))
        if found != wanted:
            yield say("running.other_subject", name=name, expected=wanted, found=found)


def _promised(notebook: NotebookNode, promise: Promise) -> Iterator[str]:
    tables, charts = messages.tables(notebook), messages.charts(notebook)
    for name in promise.tables:
        if not tables.get(name, "").strip():
            yield say("running.no_table", name=name)
    for name in promise.charts:
        if name not in charts:
            yield say("running.no_chart", name=name)


def _page(page: str, notebook: NotebookNode) -> Iterator[str]:
    """Find what a reader would miss: the bureau's name and the period, as the run tells them."""
    said = messages.about(notebook)
    for name in ("bureau", "period"):
        text = str(said.get(SHOWN[name]) or said.get(name, ""))
        if not text or escape.text(text) not in page:
            yield say("running.not_in_page", text=text)
