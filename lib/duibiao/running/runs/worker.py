"""One run from notebook to files, in a fresh process: execute, convert, prove, write.

What any run needs and none changes (the library, notebooks, books) a server loads before it forks.
"""

import os
import traceback
from functools import lru_cache
from pathlib import Path

import nbformat
from nbclient.exceptions import DeadKernelError
from nbformat import NotebookNode
from papermill.exceptions import PapermillExecutionError
from papermill.execute import raise_for_execution_errors
from papermill.iorw import load_notebook_node
from papermill.parameterize import parameterize_notebook

from duibiao.indicators import book
from duibiao.presentation import check, fonts, page
from duibiao.presentation.desk_script import EXPORT_VARIABLE
from duibiao.running.planning import notebooks
from duibiao.running.planning.notebooks import Says
from duibiao.running.planning.snapshots import Snapshots
from duibiao.running.reports import previous_edition
from duibiao.running.reports.job import Job, Outcome, cannot_publish
from duibiao.running.reports.publish import naming, place_of
from duibiao.running.runs import proof
from duibiao.running.runs.engines import OutputLimit, new_shell, run_cells, run_in_kernel
from duibiao.running.runs.server import Tell
from duibiao.vocabulary.places import HOME_VARIABLE
from duibiao.vocabulary.words import say, use

BOM = "utf-8-sig"
NAMED = 3  # of many bureaus whose books a run opened so many are noted


def load() -> None:
    """Load and make what every run begins with."""
    from duibiao.presentation import desk, figures  # noqa: F401

    new_shell()
    fonts.face()


def read(bureau: str, language: str, home: str, out: str) -> None:
    """Read a bureau's files ahead and keep their state in `out`. Raises DataFaults for broken
    ones."""
    opened = book.open_material(bureau, language, Path(home))
    book.load_peers(opened, [bureau])  # peers' figures are held for far more bureaus than books
    Snapshots(Path(home), Path(out)).keep((bureau,))


def produce(job: Job, folder: str, tell: Tell) -> Outcome:
    """Run `job` and write its files to `folder`; `tell` hears the number of each cell that
    begins."""
    use(job.how.language)
    for number in (1, 2):  # what the run's children write past the notebook goes nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), number)
    os.environ |= {EXPORT_VARIABLE: "1", HOME_VARIABLE: str(job.how.home)}
    cell = 0

    def begins(number: int) -> None:
        nonlocal cell
        cell = number
        tell(number)

    try:
        source, says = loaded(job.notebook)
        os.chdir(Path(job.notebook).parent)
        return _produce(job, source, says, Path(folder), begins)
    except PapermillExecutionError as error:
        return Outcome(job.report, "failed", _cell_error(error, cell))
    except DeadKernelError:
        return Outcome(job.report, "failed", say("running.died", cell=cell))
    except OutputLimit as error:
        return Outcome(job.report, "failed", say("running.too_much_output", cell=cell, found=error))
    except OSError as error:
        return cannot_publish(job, error)
    except Exception as error:
        reason = say("running.unforeseen", error=f"{type(error).__name__}: {error}")
        return Outcome(job.report, "errored", reason, trace=traceback.format_exc())


def loaded(notebook: str) -> tuple[NotebookNode, Says]:
    """Return the source of a notebook, which nobody may change, and what it says of itself."""
    return _loaded(notebook, Path(notebook).stat().st_mtime_ns)


@lru_cache(maxsize=16)
def _loaded(notebook: str, changed: int) -> tuple[NotebookNode, Says]:
    return load_notebook_node(notebook), notebooks.read(Path(notebook)).says


def _produce(job: Job, source: NotebookNode, says: Says, folder: Path, tell: Tell) -> Outcome:
    opened = folder.with_suffix(".opened")
    os.environ[book.OPENED_VARIABLE] = str(opened)
    executed = stable(execute(source, job, tell))
    books = set(opened.read_text("utf-8").split()) if opened.is_file() else set[str]()
    opened.unlink(missing_ok=True)
    shown, name = proof.tables(executed), job.target.name
    csv = shown.get(name, next(iter(shown.values()), ""))
    place = place_of(job.how.out, job.report, job.how.xlsx)
    html = page.render(executed, previous_edition.changes(job, csv), place)
    problems = proof.unproved(executed, html, job, says) + check.self_contained(html, links=True)
    if problems:
        return Outcome(job.report, "failed", say("running.and").join(problems))
    told = {f"{table}.csv": shown[table] for table in says.tables} | {f"{name}.csv": csv}
    told |= {f"{name}.html": html, f"{name}.ipynb": nbformat.v4.writes(executed) + "\n"}
    for file, text in told.items():
        with naming(job.target.with_name(file)):
            encoding = BOM if file.endswith(".csv") else "utf-8"
            (folder / file).write_text(text, encoding=encoding, newline="")
    if job.how.xlsx:
        from duibiao.presentation import xlsx

        with naming(job.target.with_suffix(".xlsx")):
            xlsx.of_notebook(folder / f"{name}.xlsx", executed)
    lights, line = proof.lights(executed), proof.bottom_line(executed)
    others = tuple(sorted(books - {job.report.bureau})[:NAMED])
    empty = page.is_bare(html)
    return Outcome(
        job.report, "succeeded", lights=lights, bottom_line=line, others=others, empty=empty
    )


def execute(notebook: NotebookNode, job: Job, tell: Tell) -> NotebookNode:
    """Return `notebook` executed with the parameters of `job`, `warm` in this process or in a
    `kernel`. Raises PapermillExecutionError for an error in a cell."""
    told: NotebookNode = parameterize_notebook(notebook, job.parameters)
    for cell in told.cells:
        if cell.cell_type == "code":
            cell.execution_count, cell.outputs = None, []
    (run_cells if job.how.engine == "warm" else run_in_kernel)(told, tell)
    raise_for_execution_errors(told, None)
    return told


def stable(notebook: NotebookNode) -> NotebookNode:
    """Return an executed notebook without times, paths and random ids."""
    notebook.metadata.pop("language_info", None)
    notebook.metadata.papermill = {"parameters": notebook.metadata.papermill["parameters"]}
    for cell in notebook.cells:
        cell.metadata.pop("papermill", None)
        if proof.INJECTED in cell.metadata.get("tags", []):
            cell.id = proof.INJECTED
    return notebook


def _cell_error(error: PapermillExecutionError, cell: int) -> str:
    if error.ename == OutputLimit.__name__:
        return say("running.too_much_output", cell=cell, found=error.evalue)
    return say("running.cell_error", cell=cell, error=f"{error.ename}: {error.evalue}")
