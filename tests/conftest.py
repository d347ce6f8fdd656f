"""What all tests share: the slowest files begin first, so that no worker ends alone with one, and
notebooks are checked beside them.
"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from tempfile import gettempdir
from typing import Any

import nbval.kernel
import pytest
from hypothesis import settings
from xdist.scheduler import LoadFileScheduling

LIB = Path(__file__).parents[1] / "lib"
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(LIB), os.environ.get("PYTHONPATH")]))
"""What tests start runs this checkout's library, whichever one the environment was made for."""
settings.register_profile("suite", max_examples=12, deadline=None, derandomize=True)
settings.load_profile("suite")
if os.name == "posix":  # two kernels that start at once may be given the same ports
    SOCKETS = {"transport": "ipc", "ip": f"{gettempdir()}/nbval-{os.getpid()}"}
    nbval.kernel.KernelManager = partial(nbval.kernel.KernelManager, **SOCKETS)

SLOWEST = (
    *("test_kits", "test_cli", "test_same_figures", "test_end_to_end", "test_said"),
    *("test_patterns", "test_people_cases", "test_recomputation", "test_first_screen"),
    *("test_national", "test_first_hour", "test_engines", "test_run_interrupted"),
    *("test_review_questions", "test_installed", "test_run_bad_cells", "test_spawned"),
    *("test_run_outside", "test_input_bombs", "test_cluster", "test_languages"),
)
"""The files that took longest, the longest first, by the times of one run."""
TOGETHER = {
    **dict.fromkeys(
        ("test_cli", "test_same_figures", "test_end_to_end"), "a server with all books"
    ),
    **dict.fromkeys(
        ("test_recomputation", "test_first_screen", "test_national", "test_kept_tables"),
        "all provinces",
    ),
    **dict.fromkeys(("test_patterns", "test_said", "test_people_cases"), "books of verdicts"),
}
"""Files that one worker runs, because each is quicker by what those before have read."""


class Together(LoadFileScheduling):
    """Gives workers files, and those that read the same as one."""

    def _split_scope(self, nodeid: str) -> str:
        file = super()._split_scope(nodeid)
        return TOGETHER.get(Path(file).stem, file)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Together:
    """Run files that read the same one after another."""
    return Together(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the slowest files first, all others stay as they are."""
    place = {name: number for number, name in enumerate(SLOWEST)}
    items.sort(key=lambda item: place.get(item.path.stem, len(place)))
