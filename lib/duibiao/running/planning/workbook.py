"""What this workbook can report on: its bureaus, notebooks and data."""

from functools import cache
from pathlib import Path

from duibiao.running.planning import inputs, notebooks, snapshots
from duibiao.running.planning.plan import House
from duibiao.vocabulary import catalogue
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.reports import place

NO_REPORT = ("method", "calibration")


def load(home: Path, out: Path) -> House:
    """Return the house under `home` with reports in `out`; a broken notebook fails its own reports
    alone. Raises DataFaults for a broken catalogue."""
    inputs.forget()
    known = catalogue.load(home)
    levels = {str(slug): str(level) for slug, level in known.bureaus["level"].items()}
    states = snapshots.Snapshots(home, out)
    return House(
        levels,
        _notebooks(home / "notebooks"),
        lambda bureau: None if states.now(bureau).fault else states.now(bureau).periods,
        cache(lambda bureau: _peers(bureau, known)),
        states,
        frozenset(map(str, known.themes.index)),
    )


def _peers(bureau: str, known: Catalogue) -> tuple[str, ...]:
    from duibiao.analysis.benchmark.peers import compared

    return compared(bureau, known)


def _notebooks(folder: Path) -> dict[str, notebooks.Notebook]:
    found = sorted(folder.glob("*.ipynb"), key=lambda path: (place(path.stem), path.stem))
    read = (_read(path) for path in found if path.stem not in NO_REPORT)
    return {notebook.name: notebook for notebook in read}


def _read(path: Path) -> notebooks.Notebook:
    try:
        return notebooks.read(path)
    except DataFaults as faults:
        return notebooks.Notebook(path, {"cells": [], "metadata": {}}, str(faults))
