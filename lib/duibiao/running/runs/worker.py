"""One run from notebook to files, in a fresh process: execute, convert, prove, write."""

from __future__ import annotations

import os
import traceback
from functools import lru_cache
from pathlib import Path

import nbformat
from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel
from nbclient.exceptions import DeadKernelError
from nbformat import NotebookNode
from papermill.exceptions import PapermillExecutionError
from papermill.iorw import load_notebook_node

from duibiao.presentation import check, page
from duibiao.presentation.desk_script import EXPORT_VARIABLE
from duibiao.running.planning import notebooks
from duibiao.running.planning.notebooks import Promise
from duibiao.running.reports import issues
from duibiao.running.reports.job import Job, Product
from duibiao.running.reports.publish import naming, place_of
from duibiao.running.runs import engine, messages
from duibiao.running.runs.messages import INJECTED
from duibiao.running.runs.process import Tell
from duibiao.running.runs.proof import unproved
from duibiao.running.runs.shell import OutputLimit
from duibiao.vocabulary.words import say, use

BOM = "utf-8-sig"


class Here:
    """Remembers which cell runs while it passes it on."""

    def __init__(self, tell: Tell) -> None:
        self.cell, self._tell = 0, tell

    def at(self, cell: int) -> None:
        """Hear that the code cell numbered `cell` begins."""
        self.cell = cell
        self._tell(cell)


def produce(job: Job, folder: str, tell: Tell) -> Product:
    """Run `job` and write its files to `folder`, named as they are to be published.

    `tell` hears the number of each cell that begins.
    """
    use(job.language)
    _be_silent()
    os.environ[EXPORT_VARIABLE] = "1"
    here = Here(tell)
    try:
        source, promise = loaded(job.notebook)
        os.chdir(Path(job.notebook).parent)
        return _produce(job, source, promise, Path(folder), here.at)
    except PapermillExecutionError as error:
        return Product("failed", _cell_error(error, here.cell))
    except DeadKernelError:
        return Product("failed", say("running.kernel_died_in", cell=here.cell))
    except NoSuchKernel as error:
        return Product("errored", _no_kernel(error.name))
    except OutputLimit as error:
        return Product("failed", say("running.too_much_output", cell=here.cell, found=error))
    except OSError as error:
        told = {"path": error.filename or job.out, "error": error.strerror or error}
        return Product("errored", say("running.cannot_publish", **told))
    except Exception as error:
        reason = say("running.unforeseen", error=f"{type(error).__name__}: {error}")
        return Product("errored", reason, trace=traceback.format_exc())


def loaded(notebook: str) -> tuple[NotebookNode, Promise]:
    """Return the source of a notebook, which nobody may change, and what it promises.

    A fork finds those that its server has loaded.
    """
    return _loaded(notebook, Path(notebook).stat().st_mtime_ns)


@lru_cache(maxsize=16)
def _loaded(notebook: str, changed: int) -> tuple[NotebookNode, Promise]:
    return load_notebook_node(notebook), notebooks.read(Path(notebook)).promise


def _produce(job: Job, source: NotebookNode, promise: Promise, folder: Path, tell: Tell) -> Product:
    if job.prose_only:
        executed = refreshed(source, nbformat.read(job.target.with_suffix(".ipynb"), as_version=4))
    else:
        executed = engine.execute(source, job.parameters, job.engine, tell)
    executed = stable(executed)
    csv = main_table(executed, job.report.notebook)
    place = place_of(Path(job.out), job.report, job.xlsx)
    html = page.render(executed, issues.changes(job, csv), place)
    problems = unproved(executed, html, job, promise) + check.self_contained(
        html, links=True, largest=None
    )
    if problems:
        return Product("failed", say("running.and").join(problems))
    with naming(job.target.with_suffix(".html")):
        (folder / f"{job.target.name}.html").write_text(html, encoding="utf-8", newline="\n")
    with naming(job.target.with_suffix(".csv")):
        (folder / f"{job.target.name}.csv").write_text(csv, encoding=BOM, newline="")
    _write_others(job, executed, promise, folder)
    with naming(job.target.with_suffix(".ipynb")):
        text = nbformat.v4.writes(executed) + "\n"
        (folder / f"{job.target.name}.ipynb").write_text(text, encoding="utf-8", newline="\n")
    if job.xlsx:
        from duibiao.presentation import xlsx

        with naming(job.target.with_suffix(".xlsx")):
            xlsx.of_notebook(folder / f"{job.target.name}.xlsx", executed)
    lights, bottom_line = messages.lights(executed), messages.bottom_line(executed)
    return Product("succeeded", lights=lights, bottom_line=bottom_line)


def _write_others(job: Job, executed: NotebookNode, promise: Promise, folder: Path) -> None:
    """Write the further tables that a notebook promises beside its own, each under its name."""
    for name, text in messages.tables(executed).items():
        if name in promise.tables and name != job.report.notebook:
            with naming(job.target.with_name(f"{name}.csv")):
                (folder / f"{name}.csv").write_text(text, encoding=BOM, newline="")


def main_table(notebook: NotebookNode, name: str) -> str:
    """Return the CSV text of the table called `name`, else of the first; `""` without any."""
    tables = messages.tables(notebook)
    return tables.get(name, next(iter(tables.values()), ""))


def stable(notebook: NotebookNode) -> NotebookNode:
    """Return an executed notebook without times, paths and random ids."""
    notebook.metadata.pop("language_info", None)
    notebook.metadata.papermill = {"parameters": notebook.metadata.papermill["parameters"]}
    for cell in notebook.cells:
        cell.metadata.pop("papermill", None)
        if INJECTED in cell.metadata.get("tags", []):
            cell.id = INJECTED
    return notebook


def refreshed(source: NotebookNode, executed: NotebookNode) -> NotebookNode:
    """Return `source` with its present prose and the outputs of the run `executed`.

    The code cells of both are the same but for the injected one.
    """
    ran = [cell for cell in executed.cells if cell.cell_type == "code"]
    cells: list[NotebookNode] = []
    for cell in source.cells:
        if cell.cell_type != "code":
            cells.append(cell)
            continue
        cells.append(ran.pop(0) | {"metadata": cell.metadata, "id": cell.id})
        if ran and INJECTED in ran[0].metadata.get("tags", []):
            cells.append(ran.pop(0))
    parts = {"cells": cells, "metadata": executed.metadata}
    whole: NotebookNode = nbformat.from_dict(source | parts)
    return whole


def _cell_error(error: PapermillExecutionError, cell: int) -> str:
    if error.ename == OutputLimit.__name__:
        return say("running.too_much_output", cell=cell, found=error.evalue)
    return say("running.cell_error", cell=cell, error=f"{error.ename}: {error.evalue}")


def _no_kernel(name: str) -> str:
    known = say("running.or").join(sorted(KernelSpecManager().find_kernel_specs()))
    return say("running.no_kernel", kernel=name, known=known)


def _be_silent() -> None:
    """Send what the run's children write past the notebook to nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for number in (1, 2):
        os.dup2(nowhere, number)
