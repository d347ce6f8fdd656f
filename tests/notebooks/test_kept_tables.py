"""The tables that report notebooks keep in git come out again, from their own parameters."""

from __future__ import annotations

import ast

import pytest
from test_thinness import REPORTS, code_cells

from in_process import run

MARK = "# NBVAL_CHECK_OUTPUT"
KEPT = {
    path.stem: cell for path in REPORTS for cell in code_cells(path) if cell.source.startswith(MARK)
}


def test_every_report_but_the_leaders_page_keeps_a_table() -> None:
    """Six of the seven, so that the next test checks what it should."""
    assert len(KEPT) == len(REPORTS) - 1 and "leader" not in KEPT


@pytest.mark.parametrize("name", KEPT)
def test_a_kept_table_comes_out_again(name: str) -> None:
    """To the cell: what stands on GitHub is what the notebook shows."""
    _, space = run(name, draw=False)
    shown = eval(ast.unparse(ast.parse(KEPT[name].source)), space)
    assert shown._repr_html_() == KEPT[name].outputs[0]["data"]["text/html"]
