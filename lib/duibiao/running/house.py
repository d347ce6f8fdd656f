"""What this workbook can report on: its bureaus, notebooks and data."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from duibiao.running import notebooks
from duibiao.running.plan import House
from duibiao.vocabulary import catalogue
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.words import language

ANY_PERIOD = "2023"  # a book holds all periods, whichever it is opened at
NO_REPORT = ("method",)
FIRST = ("indicator_cleanup", "year_on_year", "target_gaps", "benchmark", "supervision")


def load(home: Path) -> House:
    """Return the house under `home`. Raises DataFaults for a broken catalogue.

    A notebook that cannot be read stays in it, broken, so that only its own reports fail.
    """
    known = catalogue.load(home)
    levels = {str(slug): str(level) for slug, level in known.bureaus["level"].items()}
    return House(
        levels, _notebooks(home / "notebooks"), cache(lambda bureau: periods(bureau, home))
    )


def _notebooks(folder: Path) -> dict[str, notebooks.Notebook]:
    found = sorted(folder.glob("*.ipynb"), key=lambda path: (_place(path.stem), path.stem))
    read = (_read(path) for path in found if path.stem not in NO_REPORT)
    return {notebook.name: notebook for notebook in read}


def _place(name: str) -> int:
    return FIRST.index(name) if name in FIRST else len(FIRST)


def _read(path: Path) -> notebooks.Notebook:
    try:
        return notebooks.read(path)
    except DataFaults as faults:
        return notebooks.Notebook(path, {"cells": [], "metadata": {}}, str(faults))


def periods(bureau: str, home: Path) -> frozenset[str]:
    """Return the periods for which a bureau has any observation."""
    from duibiao.indicators import book

    opened = book.open_book(bureau, ANY_PERIOD, language=language(), home=home)
    return frozenset(opened.observations["period"])
