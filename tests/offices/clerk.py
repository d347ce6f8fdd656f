"""A clerk who knows the truth answers one review of a kit; the scorer tells what comes out then.

    python tests/offices/clerk.py KIT [--scorer SCORER] [--json OUT] [--show N]

The kit's office is added to a copy of the project's data, `duibiao review` writes its questions, the clerk picks from
each list by what truth/ says, the command is run again, and the scorer builds and compares with those answers in place.
How she answers, and nothing else: a source that holds is the one whose figure stands in the truth; a name is the choice
that one row of the truth has among its names, the row being found by figure or name; a name whose figure no row of the truth
has is not used; a comparator is the truth's; anything else is the proposal, or stays open where there is none.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

import openpyxl

ROOT = Path(__file__).parents[2]
SCORER = ROOT.parent / "shared" / "kits" / "score_kit.py"
NUMBER = re.compile(r"(?<![\d.])\d+(?:\.\d+)?(?![\d.])")
FIGURES = ("target", "actual", "value", "prior")
HEAD = 4
QUESTION, SAMPLES, PROPOSAL, ANSWER, ABOUT, SUBJECT, DETAIL, CHOICES = 1, 3, 4, 5, 7, 8, 9, 14

Row = dict[str, str]


def module(path: Path) -> Any:
    """Return the scorer as a module."""
    spec = importlib.util.spec_from_file_location("score_kit", path)
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


class Clerk:
    """Answers one row of the questions by the kit's truth."""

    def __init__(self, kit: Path, scorer: Any) -> None:
        """Read the truth of a kit."""
        self.scorer = scorer
        names = ("targets", "year_on_year", "facts")
        tables = (scorer.read(kit / "truth" / f"{name}.csv") for name in names)
        self.rows: list[Row] = [row for table in tables for row in table.to_dict("records")]

    def answer(self, cells: list[str]) -> str:
        """Return what to choose, "" to leave a question open."""
        about, subject, choices = cells[ABOUT], cells[SUBJECT], cells[CHOICES].split(" ‖ ")
        if about == "conflict":
            return self.holding(subject, choices)
        if about == "name":
            return self.named(subject, cells[SAMPLES], choices)
        if about == "unit":
            return self.measured(subject, cells[DETAIL], choices)
        if about == "comparator":
            return self.compared(subject, choices) or cells[PROPOSAL]
        return cells[PROPOSAL]

    def holding(self, subject: str, choices: list[str]) -> str:
        """Return the choice whose figure the truth has under a name like this."""
        for choice in choices:
            figures = NUMBER.findall(choice.partition(" ← ")[0])
            if any(self.told(row, figures) for row in self.like(subject)):
                return choice
        return choices[0]

    def named(self, subject: str, samples: str, choices: list[str]) -> str:
        """Return the choice that the truth's row for this name and figure has, else not used."""
        figures = NUMBER.findall(re.sub(r"\d{4}年(?:\d+[—\d]*月)?", "", samples))
        fitting = [row for row in self.rows if self.told(row, figures)]
        rows = [row for row in fitting if self.alike(row, subject)] or fitting
        rows = rows or self.like(subject)
        for choice in choices[:-2]:
            if any(self.alike(row, choice) for row in rows):
                return choice
        known = [row for row in rows if self.alike(row, subject)]
        return choices[-2] if known else choices[-1]

    def measured(self, subject: str, written: str, choices: list[str]) -> str:
        """Return the unit the truth has for a name, else that it is one of its own or not used."""
        units = {row["unit"] for row in self.like(subject)}
        return choices[0] if choices[0] in units else choices[-2 if written in units else -1]

    def compared(self, subject: str, choices: list[str]) -> str:
        """Return the comparator of the truth's target of this name."""
        signs = [row.get("comparator", "") for row in self.like(subject)]
        sign = next((s for s in signs if s in ("<=", ">=")), "")
        return next((c for c in choices if sign and {"<=": "≤", ">=": "≥"}[sign] in c), "")

    def like(self, subject: str) -> list[Row]:
        """Return the rows of the truth with a name like this."""
        return [row for row in self.rows if self.alike(row, subject)]

    def alike(self, row: Row, name: str) -> bool:
        """Whether one of a row's names is this one, as the scorer pairs names."""
        return float(self.scorer.alike(row["name"], name)) >= 0.75

    def told(self, row: Row, figures: list[str]) -> bool:
        """Whether a row of the truth has one of some figures, digit by digit."""
        own = {part for column in FIGURES for part in row.get(column, "").split("|") if part}
        return any(float(figure) == float(one) for figure in figures for one in own)


def answered(kit: Path, project: Path, home: Path, slug: str, period: str) -> tuple[int, int]:
    """Have the questions written, answered and read; return how many were asked and answered."""
    environment = os.environ | {"DUIBIAO_HOME": str(home)}
    command = [str(project / ".venv" / "bin" / "duibiao"), "review", slug, "--period", period]
    subprocess.run(command, check=True, env=environment)
    (path,) = (home / "data" / "reviews" / slug).glob("*.xlsx")
    book = openpyxl.load_workbook(path)
    sheet: Any = book.worksheets[0]
    clerk, told = Clerk(kit, module(SCORER)), 0
    for row in sheet.iter_rows(min_row=HEAD):
        cells = [str(cell.value or "") for cell in row]
        says = clerk.answer(cells)
        told += bool(says)
        row[ANSWER].value = says
        print(f"  {cells[QUESTION]}  {cells[SAMPLES]}  ->  {says}")
    asked = sheet.max_row - HEAD + 1
    book.save(path)
    subprocess.run(command, check=True, env=environment)
    return asked, told


def main() -> None:
    """Answer one review of a kit and score what comes out."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("kit", type=Path)
    parser.add_argument("--scorer", type=Path, default=SCORER)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--show", type=int, default=0)
    given = parser.parse_args()
    kit = given.kit.resolve()
    about = tomllib.loads((kit / "kit.toml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as scratch:
        shadow, home = Path(scratch) / "project", Path(scratch) / "home"
        shadow.mkdir()
        home.mkdir()
        for name in (".venv", "notebooks", "params", "lib"):
            (shadow / name).symlink_to(ROOT / name)
        module(given.scorer).home_of(kit, ROOT, home, about["slug"])
        asked, told = answered(kit, ROOT, home, about["slug"], about["period"])
        shutil.copytree(ROOT / "data", shadow / "data")
        shutil.copytree(home / "data" / "reviews", shadow / "data" / "reviews", dirs_exist_ok=True)
        print(f"{asked} questions, {told} answered")
        more = ["--json", str(given.json)] if given.json else []
        score = [sys.executable, str(given.scorer), str(kit), "--project", str(shadow), *more]
        subprocess.run([*score, "--show", str(given.show)], check=True)


if __name__ == "__main__":
    main()
