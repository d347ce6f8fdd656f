"""A mistake in parameters or files, as the person at the notebook sees it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbclient import NotebookClient

import duibiao as db
import forked
from duibiao.presentation.desk_script import EXPORT_VARIABLE
from duibiao.vocabulary.places import HOME_VARIABLE

CATALOGUE = Path(__file__).parents[2] / "data/catalogue"
ROW = "qing{n},清溪县水利局{n},Bureau {n},{level},,,西南,,,,no,,\n"
BROKEN = ROW.format(n=1, level="village") + ROW.format(n=2, level="town")
OPEN = "import duibiao as db\ndb.open_book({bureau!r}, {period!r})"
SET = 'import os\nos.environ["{name}"] = {value!r}\n'
STOPPED = ["没有往下运行，原因见上。"]
pytestmark = pytest.mark.kernel


def notebook(*sources: str) -> nbformat.NotebookNode:
    """A notebook of these cells."""
    spec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    cells = [nbformat.v4.new_code_cell(source) for source in sources]
    return nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": spec})


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> list[list[Any]]:
    """What cells with mistakes show in a kernel as Lab starts it, one list of outputs a cell."""
    home = tmp_path_factory.mktemp("home")
    shutil.copytree(CATALOGUE, home / "data/catalogue")
    with (home / "data/catalogue/bureaus.csv").open("a", encoding="utf-8") as file:
        file.write(BROKEN)
    mistaken = OPEN.format(bureau="tengchon", period="2023")
    cells = notebook(
        SET.format(name=EXPORT_VARIABLE, value="") + mistaken,
        OPEN.format(bureau="tengchong", period="20233"),
        "1 / 0",
        SET.format(name=HOME_VARIABLE, value=str(home)) + mistaken,
        SET.format(name=HOME_VARIABLE, value=str(CATALOGUE.parents[1]))
        + SET.format(name=EXPORT_VARIABLE, value="1")
        + mistaken,
    )
    NotebookClient(cells, allow_errors=True).execute()
    return [cell.outputs for cell in cells.cells]


def panel(output: Any) -> BeautifulSoup:
    """The panel of an output."""
    (found,) = BeautifulSoup(output["data"]["text/html"], "html.parser").select("section.fault")
    return BeautifulSoup(str(found), "html.parser")


def test_a_bureau_that_is_none_is_told_in_a_panel(shown: list[list[Any]]) -> None:
    """The nearest names are there; the cell has failed, without a traceback to read."""
    told, error = shown[0]
    assert "没有单位“tengchon”，相近的有：tengchong" in panel(told).get_text()
    assert (error.output_type, error.ename, error.traceback) == ("error", "UnknownName", STOPPED)


def test_a_period_that_is_none_is_told_in_a_panel(shown: list[list[Any]]) -> None:
    """The text that was found is quoted."""
    assert "“20233”无法识别" in panel(shown[1][0]).get_text()


def test_faults_of_a_file_are_a_table_of_places(shown: list[list[Any]]) -> None:
    """Each fault with file, row, column and what was found there; the error keeps them all."""
    told, error = shown[3]
    rows = [[td.get_text() for td in tr.select("td")] for tr in panel(told).select("tbody tr")]
    assert [(row[0].rpartition("/")[2], *row[2:4]) for row in rows] == [
        ("bureaus.csv", "level", "village"),
        ("bureaus.csv", "level", "town"),
    ]
    assert error.evalue.count("bureaus.csv") == 2


def test_a_mistake_in_somebody_s_own_code_keeps_its_traceback(shown: list[list[Any]]) -> None:
    """Only mistakes of data and parameters become panels."""
    (error,) = shown[2]
    assert (error.ename, len(error.traceback) > 1) == ("ZeroDivisionError", True)


def test_a_run_for_a_page_keeps_the_traceback(shown: list[list[Any]]) -> None:
    """It ends with the error alone."""
    (error,) = shown[4]
    assert (error.ename, len(error.traceback) > 1) == ("UnknownName", True)


def test_the_warm_engine_shows_the_same_panel(shown: list[list[Any]]) -> None:
    """Output for output."""
    home = SET.format(name=HOME_VARIABLE, value=str(CATALOGUE.parents[1]))
    desk = home + SET.format(name=EXPORT_VARIABLE, value="")
    cells = notebook(desk, OPEN.format(bureau="tengchon", period="2023"))
    ran = forked.call("duibiao.running.runs.engines:run_cells", cells)
    assert ran.cells[1].outputs == shown[0]


@pytest.mark.parametrize(
    ("bureau", "period", "told"),
    [
        ("tengchong", "2005", "2005年没有数据。请把这一期的台账放进data/ledgers/tengchong"),
        ("tengchong", "2005", "已有实际数的时期："),
        ("hainan-canal", "2023", "data/ledgers/hainan-canal"),
    ],
)
def test_a_bureau_or_period_without_data_is_told(
    bureau: str, period: str, told: str, tmp_path: Path
) -> None:
    """Which periods have data, and where files go."""
    for folder in ("catalogue", "lexicons", "ledgers/tengchong", "reviews"):
        shutil.copytree(CATALOGUE.parent / folder, tmp_path / "data" / folder)
    with (tmp_path / "data/catalogue/bureaus.csv").open("a", encoding="utf-8") as file:
        file.write("hainan-canal,海南灌区,Canal,county,,,华南,,,,no,,\n")
    book = db.open_book(bureau, period, home=tmp_path)
    assert told in db.cleanup_summary(db.indicator_cleanup(book), book).words
