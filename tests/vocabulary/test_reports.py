"""The one table of reports: every notebook has its row, and every row what it names."""

from __future__ import annotations

from pathlib import Path

import pytest

from duibiao.presentation.views import VIEWS
from duibiao.vocabulary.reports import BY_NAME, NOTEBOOKS, REPORTS, place
from duibiao.vocabulary.words import LANGUAGES, lexicon

FOLDER = Path(__file__).parents[2] / "notebooks"


def test_every_notebook_has_a_row_and_every_row_a_notebook() -> None:
    """All that a batch builds; method and calibration are no reports."""
    found = {path.stem for path in FOLDER.glob("*.ipynb")} - {"method", "calibration"}
    assert found == set(NOTEBOOKS)
    assert {report.of for report in REPORTS if report.of} <= found


def test_the_answer_comes_first_and_a_notebook_of_ones_own_last() -> None:
    """The order of list, build, links and shared pages."""
    mine = ["own", "indicator_cleanup", "target_gaps", "leader"]
    assert sorted(mine, key=place) == ["leader", "target_gaps", "indicator_cleanup", "own"]


@pytest.mark.parametrize("name", BY_NAME)
def test_a_row_s_columns_changes_view_and_words_are_there(name: str) -> None:
    """What changes compare is in the result file, as are what it is told by."""
    report = BY_NAME[name]
    assert report.columns[0] == "bureau"
    if shape := report.changes:
        compared = {*shape.keys, *shape.figures, *shape.origin, shape.main, shape.subject}
        assert compared | {shape.period} <= set(report.columns)
    assert name in VIEWS or not report.whole
    keys = [] if report.of else [f"page.notebook_{name}", f"desk.title_{name}"]
    assert [k for k in keys for one in LANGUAGES if k not in lexicon(one)] == []
