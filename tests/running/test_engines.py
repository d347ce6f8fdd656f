"""A warm run sees nothing of another and records outputs as a kernel does."""

from __future__ import annotations

from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell, new_notebook
from small_house import GOOD, command, make_home, params, states, write_notebook

import forked
from duibiao.running.runs import engines


@pytest.mark.kernel
def test_a_run_sees_nothing_of_another(tmp_path: Path) -> None:
    """Settings, modules and variables of one notebook are not there in the next."""
    home = make_home(tmp_path, ["tianjin"])
    (home / "notebooks" / "small.ipynb").unlink()
    spoil = "import matplotlib, numpy; matplotlib.rcParams['figure.dpi'] = 7; leak = 1"
    check = (
        "import matplotlib; seen = ('leak' in globals(), matplotlib.rcParams['figure.dpi'] == 7)\n"
        "assert (*seen, get_ipython().execution_count) == (False, False, 4), seen"
    )
    table = GOOD[2].replace("small", "{name}")
    for name, extra in (("a_spoils", spoil), ("b_checks", check), ("c_checks", check)):
        cells = [extra, *GOOD[:2], table.format(name=name)]
        write_notebook(home / "notebooks" / f"{name}.ipynb", cells)
    command(home, "build", params(home), "--jobs", "1", "--engine", "warm")
    assert states(home) == dict.fromkeys(("a_spoils", "b_checks", "c_checks"), "succeeded")


def test_a_kernel_that_never_came_up_is_started_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """A port that another program took costs no report."""
    starts = iter([RuntimeError("Kernel died before replying to kernel_info"), None])

    class Refused:
        def execute(self) -> None:
            if problem := next(starts):
                raise problem

    monkeypatch.setattr(engines, "Client", lambda *_, **__: Refused())
    engines.run_in_kernel(new_notebook(), print)
    assert next(starts, "both were asked for") == "both were asked for"


WARM = "duibiao.running.runs.engines:run_cells"
DISPLAY = "from IPython.display import clear_output, display\n"


def shown(*sources: str) -> list[list[str]]:
    """The outputs of a notebook's cells, run warm: a stream's text or what is shown as text."""
    cells = [new_code_cell(source) for source in sources]
    ran = forked.call(WARM, new_notebook(cells=cells))
    return [[o.get("text") or o.data["text/plain"] for o in cell.outputs] for cell in ran.cells]


def test_streams_are_gathered_and_displays_updated() -> None:
    """One output a stream, as a front end shows it; an update changes what was shown before."""
    first = f"{DISPLAY}print('a'); it = display(1, display_id=True); print('b')"
    assert shown(first, "it.update(2); 3") == [["a\nb\n", "2"], ["3"]]


def test_clearing_drops_what_stands_there_at_once_or_with_the_next_output() -> None:
    """As `clear_output` does with and without `wait`."""
    now, later = "print('a'); clear_output(); print('b')", "clear_output(wait=True)"
    cells = (f"{DISPLAY}{now}", f"print('a'); {later}; display(1); print('c')", f"4; {later}")
    assert shown(*cells) == [["b\n"], ["1", "c\n"], []]


@pytest.mark.parametrize("flood", [["x" * 10_000_001], [""] * 201], ids=["size", "number"])
def test_more_output_than_a_report_can_hold_is_stopped(flood: list[str]) -> None:
    """By size and by number."""
    client, outputs = engines.Client(new_notebook()), list[object]()
    with pytest.raises(engines.OutputLimit):
        for text in flood:
            data = {"data": {"text/plain": text}, "metadata": {}}
            told = {"msg_type": "display_data", "parent_header": {}, "content": data}
            client.output(outputs, told | {"header": {"msg_type": "display_data"}}, None, 0)
