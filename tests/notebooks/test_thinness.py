"""Notebooks are prose and one-line calls: what they may hold, checked cell by cell."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import nbformat
import pytest

from keep_outputs import MARKED, WORKED

FOLDER = Path(__file__).parents[2] / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
REPORTS = [path for path in NOTEBOOKS if path.stem not in {"method", "calibration"}]
FORBIDDEN = (
    *(ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef),
    *(ast.For, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp),
    *(ast.Try, ast.With, ast.If),
)
PARAMETER = re.compile(
    r'[a-z_]+: (str|int|float|bool|dict) = ("[^"=]*"|[\d.]+|True|False|\{\})  # \S.*'
)

every_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
every_report = pytest.mark.parametrize("path", REPORTS, ids=lambda p: p.stem)


def code_cells(path: Path) -> list[nbformat.NotebookNode]:
    """The notebook's code cells but the parameters."""
    cells = [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]
    return [cell for cell in cells if "parameters" not in cell.metadata.get("tags", [])]


def test_the_notebooks_of_the_design_are_there() -> None:
    """Nine notebooks: seven reports, the method and the calibration."""
    assert [path.stem for path in NOTEBOOKS] == [
        *("benchmark", "calibration", "indicator_cleanup", "leader", "method", "national"),
        "supervision",
        *("target_gaps", "year_on_year"),
    ]


@every_notebook
def test_code_cells_have_at_most_three_lines(path: Path) -> None:
    """Work is done in the library, where it has a name and a test."""
    long = [cell.source for cell in code_cells(path) if len(cell.source.splitlines()) > 3]
    assert long == []


@every_notebook
def test_code_cells_hold_no_logic_and_no_figures(path: Path) -> None:
    """No function, loop, condition or literal number stands in a notebook."""
    nodes = [node for cell in code_cells(path) for node in ast.walk(ast.parse(cell.source))]
    numbers = [
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and type(node.value) in {int, float}
    ]
    assert [type(node).__name__ for node in nodes if isinstance(node, FORBIDDEN)] == []
    assert numbers == []


@every_notebook
def test_prose_stands_before_each_group_of_code(path: Path) -> None:
    """A reader is told what a cell shows before seeing it."""
    cells = nbformat.read(path, as_version=4).cells
    assert cells[0].cell_type == "markdown"
    runs = "".join(cell.cell_type[0] for cell in cells)
    assert "cccc" not in runs


@every_notebook
def test_prose_is_there_in_both_languages(path: Path) -> None:
    """Each Markdown cell carries its English text in its metadata."""
    cells = nbformat.read(path, as_version=4).cells
    prose = [cell for cell in cells if cell.cell_type == "markdown"]
    assert [c.source[:20] for c in prose if not c.metadata.get("en", "").strip()] == []
    assert [c.source[:20] for c in prose if re.search(r"[一-鿿]", c.metadata.get("en", ""))] == []


@every_report
def test_parameters_come_first_one_plain_assignment_a_line(path: Path) -> None:
    """papermill's inspection and the form in Lab read each parameter with type and comment."""
    cells = [c for c in nbformat.read(path, as_version=4).cells if c.cell_type == "code"]
    tagged = [c for c in cells if "parameters" in c.metadata.get("tags", [])]
    assert tagged == cells[:1]
    lines = tagged[0].source.splitlines()
    assert [line for line in lines if not PARAMETER.fullmatch(line)] == []
    assert [line.split(":")[0] for line in lines[:2]] == ["bureau", "period"]


@every_report
def test_other_reports_keep_one_checked_table(path: Path) -> None:
    """All but the three that are worked out keep one checked table, the leader's page none."""
    kept = [c.source for c in code_cells(path) if c.outputs and path.stem not in WORKED]
    assert [source for source in kept if not source.startswith("# NBVAL_CHECK_OUTPUT")] == []
    assert len(kept) == (path.stem in MARKED)
