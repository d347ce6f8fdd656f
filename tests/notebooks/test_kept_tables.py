"""What report notebooks keep in git comes out again, from their own parameters."""

from __future__ import annotations

import nbformat
import pytest

import keep_outputs
from in_process import ROOT


def shown(notebook: nbformat.NotebookNode) -> list[list[dict[str, str]]]:
    """What each cell shows, by the kind of output; of pictures only what is drawn."""
    cells = ([output.data for output in cell.get("outputs", [])] for cell in notebook.cells)
    return [[{k: one[k] for k in one if k != "image/png"} for one in cell] for cell in cells]


@pytest.mark.parametrize("name", (*keep_outputs.WORKED, *keep_outputs.MARKED))
def test_what_is_kept_comes_out_again(name: str) -> None:
    """To the letter: what stands on GitHub is what the notebook shows (else run keep_outputs)."""
    kept = nbformat.read(ROOT / "notebooks" / f"{name}.ipynb", as_version=4)
    assert shown(kept) == shown(keep_outputs.notebook(name))
