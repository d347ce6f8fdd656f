"""An office's files, scored on the result frames of its notebooks: read once, nothing drawn."""

from __future__ import annotations

import importlib.util
import io
import json
import shutil
import subprocess
import tomllib
from collections.abc import Callable
from contextlib import redirect_stdout
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest import mock

import pandas as pd

import duibiao as db

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "kits"
SCORER = SHARED / "score_kit.py"
DATA = ("catalogue", "lexicons", "reviews")
RESULTS = ("indicator_cleanup", "year_on_year", "target_gaps", "supervision", "problems")


class Table(pd.DataFrame):
    """A table that makes its records once: the scorer asks for all with each row of the truth."""

    @property
    def _constructor(self) -> type[Table]:
        return Table

    @cached_property
    def _records(self) -> list[dict[Any, Any]]:
        return super().to_dict("records")

    def to_dict(self, *_: Any, **__: Any) -> Any:
        """Return the records."""
        return self._records


def scorer() -> ModuleType:
    """Return the scorer as a module, its tables quicker to read."""
    spec = importlib.util.spec_from_file_location("score_kit", SCORER)
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    read = found.read
    found.read = lambda path: Table(read(path))  # type: ignore[attr-defined]
    return found


def place_of(slug: str) -> Path:
    """Return the folder of a kit: the repository's own, else that beside it."""
    own = ROOT / "tests" / "kits" / slug
    return own if own.is_dir() else SHARED / slug


def results(home: Path, bureau: str, period: str) -> dict[str, str]:
    """Return the CSV text that each notebook hands to the batch, by the name of its result."""
    book = db.open_book(bureau, period, home=home)
    shown = {name: db.result(getattr(db, name)(book), name) for name in RESULTS}
    return {name: one.facts["csv"] for name, one in shown.items()}


def score(
    kit: Path, folder: Path, prepare: Callable[[Path], None] = lambda _: None, show: int = 0
) -> tuple[dict[str, Any], str]:
    """Return what the scorer counts of a kit and what it prints, its command replaced by `results`.

    The truth's single facts, which no test counts and which take half the time, are left out;
    `prepare` is given the home before it is read.
    """
    copied, told = folder / kit.name, folder / "score.json"
    shutil.copytree(kit, copied, ignore=shutil.ignore_patterns("facts.csv"))
    about = tomllib.loads((copied / "kit.toml").read_text(encoding="utf-8"))

    def build(command: list[Any], **_: Any) -> subprocess.CompletedProcess[str]:
        data, out = (Path(command[command.index(name) + 1]) for name in ("--data", "--out"))
        place = out / about["period"].replace("/", "--") / about["slug"]
        place.mkdir(parents=True)
        prepare(data.parent)
        for name, text in results(data.parent, about["slug"], about["period"]).items():
            (place / f"{name}.csv").write_text(text, encoding="utf-8-sig", newline="")
        return subprocess.CompletedProcess(command, 0, "", "")

    project = folder / "project"
    for name in DATA:
        shutil.copytree(ROOT / "data" / name, project / "data" / name)
    given = ["score_kit.py", str(copied), "--project", str(project), "--json", str(told)]
    judge, said = scorer(), io.StringIO()
    argv = [*given, "--show", str(show)]
    with mock.patch("subprocess.run", build), mock.patch("sys.argv", argv), redirect_stdout(said):
        judge.main()
    return dict(json.loads(told.read_text(encoding="utf-8"))), said.getvalue()
