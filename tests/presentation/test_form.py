"""The parameters of a notebook as a form in JupyterLab."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import nbformat
import pytest
from hypothesis import given
from hypothesis import strategies as st
from papermill import inspect_notebook

import duibiao as db
from duibiao.presentation.parameters import declared, parameters_cell
from duibiao.vocabulary.faults import DataFaults

SHIPPED = Path(__file__).parents[2] / "notebooks" / "target_gaps.ipynb"
CELL = """\
bureau: str = "tengchong"  # 单位代号
period: str = '2023'  # 时期：2023、"2023H1"
as_of = ""
on_track: float = 0.95  # 算顺利的比例
weights: dict = {}
"""


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    """A copy of the shipped notebook, to be written to."""
    return Path(shutil.copy(SHIPPED, tmp_path))


class Form:
    """The widgets of a form by what they are for."""

    def __init__(self, notebook: Path) -> None:
        self.box = db.form(notebook)
        self.bureau, self.period, self.theme, self.as_of, self.button, message = self.box.children
        self.message = message

    def press(self) -> str:
        """Press the button and return what is said."""
        self.button.click()
        return str(self.message.value)


def written(notebook: Path) -> dict[str, str]:
    """The parameters as papermill finds them, without quotes."""
    found: dict[str, Any] = inspect_notebook(str(notebook))
    return {name: str(parameter["default"]).strip('"') for name, parameter in found.items()}


def test_only_the_values_of_the_cell_change() -> None:
    """Annotations, comments, order and the other values stay."""
    told = parameters_cell(CELL, {"bureau": "jinchang", "period": "2023-01/2023-06"})
    assert told == CELL.replace("tengchong", "jinchang").replace("'2023'", '"2023-01/2023-06"')


def test_numbers_truths_and_texts_with_quotes_are_written_as_python() -> None:
    """What the cell then assigns is what was asked for."""
    asked = {"bureau": 'a"b\\', "on_track": 0.9, "as_of": True}
    assert declared(parameters_cell(CELL, asked)) == declared(CELL) | asked


def test_a_parameter_the_cell_lacks_is_named() -> None:
    """Nothing is invented; the message lists what there is."""
    with pytest.raises(ValueError, match=r"bureua.*bureau, period, as_of"):
        parameters_cell(CELL, {"bureua": "jinchang"})


@given(st.fixed_dictionaries({"bureau": st.text(), "as_of": st.text(), "period": st.text()}))
def test_any_text_comes_back_as_it_was(values: dict[str, str]) -> None:
    """Rewriting and reading the cell give the values asked for, and the others as before."""
    assert declared(parameters_cell(CELL, values)) == declared(CELL) | values


def test_the_form_shows_what_the_notebook_says(notebook: Path) -> None:
    """Bureaus by their Chinese names, periods the bureau has figures for, all themes."""
    form = Form(notebook)
    assert (form.bureau.value, form.period.value, form.theme.value) == ("yunting", "2024", "")
    assert form.as_of.value is None
    assert ("腾冲市水务局  tengchong", "tengchong") in form.bureau.options
    assert "2024" in form.period.options
    assert ("财务与资金争取", "finance") in form.theme.options
    assert (form.message.value, form.button.disabled) == ("", False)


def test_the_button_writes_the_parameters_papermill_finds(notebook: Path) -> None:
    """A period typed as people write it is written in its canonical text."""
    form = Form(notebook)
    form.bureau.value, form.theme.value = "jiangsu", "resources"
    form.period.value, form.as_of.value = "2020年", date(2020, 10, 31)
    assert "target_gaps.ipynb" in form.press()
    found = written(notebook)
    assert (found["bureau"], found["period"]) == ("jiangsu", "2020")
    assert (found["theme"], found["as_of"]) == ("resources", "2020-10-31")
    assert (found["language"], found["on_track"]) == ("zh", "0.95")


def test_all_but_the_cell_stays_as_it_was(notebook: Path) -> None:
    """Written with the values it had, the notebook is the shipped one, byte for byte."""
    Form(notebook).press()
    assert notebook.read_bytes() == SHIPPED.read_bytes()
    assert [path.name for path in notebook.parent.iterdir()] == ["target_gaps.ipynb"]


def test_what_is_no_period_is_said_and_cannot_be_written(notebook: Path) -> None:
    """The message shows how periods are written; the button waits."""
    form = Form(notebook)
    form.period.value = "20233"
    assert "“20233”不是时期" in form.message.value
    assert form.button.disabled
    form.period.value = "2023"
    assert (form.message.value, form.button.disabled) == ("", False)


def test_a_period_without_figures_is_said(notebook: Path) -> None:
    """Jiangsu's periods are offered once it is chosen; Yunting has none of 2018."""
    form = Form(notebook)
    form.period.value = "2018"
    assert form.message.value == "这个单位没有2018年的数据"
    form.bureau.value = "jiangsu"
    assert "2018" in form.period.options
    assert form.message.value == ""


def test_a_bureau_that_the_catalogue_lost_must_be_chosen(notebook: Path) -> None:
    """No other bureau takes its place by itself."""
    content = nbformat.read(notebook, as_version=4)
    content.cells[2].source = content.cells[2].source.replace("yunting", "gone")
    nbformat.write(content, notebook)
    form = Form(notebook)
    assert (form.bureau.value, form.message.value) == (None, "请选择单位")
    assert form.button.disabled


def test_a_form_without_a_name_is_that_of_the_notebook_it_stands_in(
    notebook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Jupyter tells the kernel which notebook it runs; elsewhere a name is asked for."""
    monkeypatch.setenv("JPY_SESSION_NAME", str(notebook))
    assert db.form().children[0].value == "yunting"
    monkeypatch.delenv("JPY_SESSION_NAME")
    with pytest.raises(DataFaults, match="target_gaps"):
        db.form()


def test_a_notebook_without_a_parameters_cell_is_refused(notebook: Path) -> None:
    """The message tells which tag is missing."""
    content = nbformat.read(notebook, as_version=4)
    content.cells[2].metadata = {}
    nbformat.write(content, notebook)
    with pytest.raises(DataFaults, match=r"target_gaps\.ipynb.*parameters"):
        db.form(notebook)


def test_a_notebook_that_is_not_there_is_named() -> None:
    """By name it is looked for in the workbook's notebooks."""
    with pytest.raises(FileNotFoundError, match=r"notebooks/target_gap\.ipynb"):
        db.form("target_gap")


def test_reports_load_no_widgets() -> None:
    """The desk alone does not pull ipywidgets in."""
    code = "import sys, duibiao as db; db.form; print('ipywidgets' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
