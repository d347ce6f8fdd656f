"""A clerk who knows the truth answers one review of each kit; the scorer tells what comes out then.

    python tests/offices/clerk.py KIT... [--show N] [--forget SEED]

`duibiao review` writes its questions, the clerk picks from each list by what truth/ says, the command
reads them back, and the scorer compares what is read before and after. How she answers, and nothing
else: a source that holds is the one whose figure the truth has; a name is the choice that one row of
the truth has among its names, the row being found by figure or name, and one whose figure no row has
is not used; a column is what the truth has its texts for, a table the sort whose names it has; a
comparator, a unit or a reading in doubt is the truth's. Where the truth says nothing of it the question stays open.

With `--forget` a third of the words for heads and states is left out first: so an office reads whose
words nobody has met.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import random
import re
import tempfile
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any
from unittest import mock

import openpyxl
import scoring

from duibiao.presentation.xlsx import review as workbook
from duibiao.running.commands import reviewing
from duibiao.vocabulary.places import HOME_VARIABLE

NUMBER = re.compile(r"(?<![\d.])\d+(?:\.\d+)?(?![\d.])")
SPAN = re.compile(r"\d{4}年(?:\d+[—\d]*月)?")
FIGURES = {"target": ("target",), "actual": ("actual", "value", "prior")}
HOLDS = {
    "target": ("targets", "target"),
    "actual": ("targets", "actual"),
    "so_far": ("year_on_year", "value"),
    "prior": ("year_on_year", "prior"),
    "task": ("tasks", "task"),
    "problem": ("problems", "problem"),
    "owner": ("tasks problems targets", "owner"),
    "unit": ("targets", "unit"),
    "due": ("tasks problems targets", "due"),
    "indicator": ("targets year_on_year", "name"),
}
"""What a column may be said to hold, with the tables and columns of the truth that would show it."""
ONE = {
    "prior": ("prior_year",),
    "so_far": ("actual",),
    "actual": ("so_far",),
    "target": ("revised",),
}
"""What the truth's figures cannot tell apart: then the proposal stands."""
DATED = {"prior": ("prior_year", "actual")}
"""The same under a head with its year: the year before is the year of an earlier sheet."""
WHOSE, OTHERS = (reviewing.kept.word_of("column", code) for code in ("owner", "note"))
"""Offices of which the truth knows none answer for nothing."""
ALIKE = 0.75
FORGOTTEN = 0.35

Row = dict[str, str]
Question = dict[str, Any]


class Clerk:
    """Answers the questions by a kit's truth."""

    def __init__(self, kit: Path) -> None:
        """Read the truth of a kit."""
        self.scorer = scoring.scorer()
        paths = sorted((kit / "truth").glob("*.csv"))
        self.truth = {path.stem: self.scorer.read(path).to_dict("records") for path in paths}
        names = ("targets", "year_on_year", "facts")
        self.rows: list[Row] = [row for name in names for row in self.truth.get(name, [])]

    def answer(self, question: Question) -> str:
        """Return what to choose, "" to leave a question open."""
        by_kind: dict[str, Callable[[Question], str]] = {
            "conflict": self.holding,
            "name": self.named,
            "unit": self.measured,
            "comparator": self.compared,
            "column": self.held,
            "reading": self.read,
            "state": self.standing,
            "sort": self.sorted,
            "span": self.timed,
        }
        answer = by_kind.get(question["about"], lambda one: str(one["proposal"]))
        return answer(question)

    def holding(self, question: Question) -> str:
        """Return the choice whose figure the truth has under a name like this, of this time."""
        rows = self.like(question["subject"])
        rows = [row for row in rows if question["period"] in _spans(row)] or rows
        for choice in question["choices"]:
            figure = choice.partition(" ← ")[0]
            if any(self.measures(row, figure, FIGURES[question["role"]]) for row in rows):
                return str(choice)
        return ""

    def named(self, question: Question) -> str:
        """Return the choice that the truth's row for this name and figure has, else not used."""
        subject, choices = question["subject"], question["choices"]
        figures = NUMBER.findall(SPAN.sub("", question["samples"]))
        every = sum(FIGURES.values(), ())
        fitting = [row for row in self.rows if self.told(row, figures, every)]
        rows = [row for row in fitting if self.alike(row, subject)] or fitting
        rows = rows or self.like(subject)
        for choice in choices[:-2]:
            if any(self.alike(row, choice) for row in rows) and not self.apart(subject, choice):
                return str(choice)
        known = [row for row in fitting if self.alike(row, subject)]
        return str(choices[-2] if known else choices[-1])

    def timed(self, question: Question) -> str:
        """Return the time of which the truth has most of the figures of a file."""
        told = [re.split(r"(?=\d)", one, maxsplit=1) for one in question["samples"].split("；")]
        rows = [
            row
            for name, *figure in told
            for row in self.like(name)
            if any(self.measures(row, one, FIGURES["actual"]) for one in figure)
        ]
        counts = Counter(str(c) for c in question["choices"] for row in rows if c in _spans(row))
        return counts.most_common(1)[0][0] if counts else str(question["proposal"])

    def apart(self, one: str, other: str) -> bool:
        """Whether the truth has each of two names in a row of its own."""
        own, others = (
            {row["name"] for row in self.rows if name in row["name"].split("|")}
            for name in (one, other)
        )
        return bool(own and others and not own & others)

    def measured(self, question: Question) -> str:
        """Return the unit the truth has for a name, else that it is one of its own or not used."""
        choices = question["choices"]
        units = {row["unit"] for row in self.like(question["subject"])}
        return next(
            (str(choice) for choice in choices if choice in units),
            str(choices[-2 if question["detail"] in units else -1]),
        )

    def compared(self, question: Question) -> str:
        """Return the comparator of the truth's target of this name."""
        signs = [row.get("comparator", "") for row in self.like(question["subject"])]
        sign = {"<=": "≤", ">=": "≥"}.get(next((s for s in signs if s in ("<=", ">=")), ""), "")
        return next((str(c) for c in question["choices"] if sign and sign in c), "")

    def held(self, question: Question) -> str:
        """Return what the truth has a column's texts for, else what is proposed."""
        texts = question["samples"].partition("；")[0].split(" | ")
        telling = [text for text in texts if len(text) > 1]
        counts = Counter({code: self.known(telling, code) for code in HOLDS})
        code, times = counts.most_common(1)[0]
        word = reviewing.kept.word_of("column", code)
        fits = word in question["choices"] and times > 1 and 2 * times > len(telling)
        like = DATED if re.search(r"20\d\d", question["subject"]) else ONE
        near = question["proposal"] in {
            reviewing.kept.word_of("column", c) for c in like.get(code, ONE.get(code, ()))
        }
        if question["proposal"] == WHOSE and not counts["owner"] and OTHERS in question["choices"]:
            return OTHERS
        return word if fits and not near else str(question["proposal"])

    def sorted(self, question: Question) -> str:
        """Return the sort of which the truth has most of a table's texts, else that it is none."""
        told = re.sub(r"[（(][^）)]*[）)]", "", question["samples"])
        texts = re.split(r"[；：]| [|/] ", told)
        names = {"tasks": "task", "problems": "problem", "figures": "indicator"}
        counts = Counter({sort: self.known(texts, code) for sort, code in names.items()})
        sort, times = counts.most_common(1)[0]
        return str(reviewing.kept.word_of("sort", sort if times > 1 else "ignore"))

    def read(self, question: Question) -> str:
        """Return that figures were read right where the truth has each of them, else not used."""
        told = question["samples"].split("；")
        figures = [NUMBER.findall(SPAN.sub("", one)) for one in told]
        rows, every = self.like(question["subject"]), sum(FIGURES.values(), ())
        right = all(any(self.told(row, one, every) for row in rows) for one in figures)
        return str(question["choices"][0 if right else 1])

    def standing(self, question: Question) -> str:
        """Return how the truth says that the tasks or problems stand of which a word is said."""
        kind = question["detail"]
        named = set(question["samples"].split("；"))
        rows = [row for row in self.truth[f"{kind}s"] if named & set(row[kind].split("|"))]
        column, codes = {
            "task": ("status", {"已完成": "done", "顺利": "smooth", "滞后": "behind"}),
            "problem": ("closed", {"yes": "closed", "no": "open"}),
        }[kind]
        said = [codes[row[column]] for row in rows if row[column] in codes]
        return reviewing.kept.word_of("state", said[0] if said else "behind") if rows else ""

    def known(self, texts: Sequence[str], code: str) -> int:
        """Return how many texts the truth has in the place of what a column may hold."""
        tables, columns = (told.split() for told in HOLDS[code])
        cells = [
            cell
            for table in tables
            for row in self.truth.get(table, [])
            for column in columns
            for cell in row.get(column, "").split("|")
            if cell
        ]
        return sum(any(_same(text, cell) for cell in cells) for text in texts)

    def like(self, subject: str) -> list[Row]:
        """Return the rows of the truth with a name like this."""
        return [row for row in self.rows if self.alike(row, subject)]

    def alike(self, row: Row, name: str) -> bool:
        """Whether one of a row's names is this one, as the scorer pairs names."""
        return float(self.scorer.alike(row["name"], name)) >= ALIKE

    def measures(self, row: Row, figure: str, columns: Sequence[str]) -> bool:
        """Whether a row of the truth has a figure, in its unit or another."""
        value = NUMBER.match(figure)
        fit = value and ("role" not in row or row["role"] in columns)
        own = [(row[c], row.get("actual_unit") or row["unit"]) for c in columns if row.get(c)]
        same = self.scorer.same
        return bool(fit and any(same(*one, value[0], figure[value.end() :]) for one in own))

    def told(self, row: Row, figures: Iterable[str], columns: Sequence[str]) -> bool:
        """Whether a row of the truth has one of some figures, digit by digit."""
        fit = "role" not in row or row["role"] in columns or len(columns) > len(FIGURES["actual"])
        own = {part for name in columns for part in row.get(name, "").split("|") if part}
        return fit and any(float(figure) == float(one) for figure in figures for one in own)


def _spans(row: Row) -> str:
    return "|".join(row.get(name, "") for name in ("period", "as_of_period", "due"))


def _same(text: str, cell: str) -> bool:
    """Whether a cell of a sheet says what a cell of the truth says."""
    figures = NUMBER.findall(re.sub(r"[,%≥≤>=<]", "", text))
    if NUMBER.fullmatch(cell):
        return bool(figures) and float(figures[0]) == float(cell)
    return text == cell or (text in cell and 2 * len(text) >= len(cell))


def answered(kit: Path, home: Path, show: bool) -> tuple[int, int]:
    """Have the questions written, answered and read; return how many were asked and answered."""
    about = tomllib.loads((kit / "kit.toml").read_text(encoding="utf-8"))
    given: dict[str, Any] = {"period": about["period"], "file": None, "only_list": False}
    environment = mock.patch.dict("os.environ", {HOME_VARIABLE: str(home)})
    with environment, contextlib.redirect_stdout(io.StringIO()):
        reviewing.review(about["slug"], **given)
        (path,) = (home / "data" / "reviews" / about["slug"]).glob("*.xlsx")
        asked = workbook.read(path)
        says = {question["row"]: Clerk(kit).answer(question) for question in asked}
        book = openpyxl.load_workbook(path)
        for row, word in says.items():
            book.worksheets[0].cell(row, workbook.SEEN.index("answer") + 1).value = word
        book.save(path)
        if reviewing.review(about["slug"], **given):
            raise SystemExit("an answer was not understood")
    for question in asked if show else ():
        told = (question[name] for name in ("question", "where", "samples"))
        print("  ", "  ".join(map(str, told)), " -> ", says[question["row"]] or "(open)")
    return len(asked), sum(map(bool, says.values()))


def forget(home: Path, seed: int) -> None:
    """Leave out a third of the words by which the reader knows heads and states."""
    os.environ[HOME_VARIABLE] = str(home)
    chance = random.Random(seed)
    for name in ("headers", "head_forms", "states"):
        path = home / "data" / "lexicons" / f"{name}.csv"
        head, *rows = path.read_text(encoding="utf-8-sig").splitlines()
        kept = [row for row in rows if chance.random() >= FORGOTTEN]
        path.write_text("\n".join((head, *kept)) + "\n", encoding="utf-8")


def line(score: dict[str, Any]) -> str:
    """Return what came out right of each part of the truth, and what should not be."""
    parts = [score[p] for p in ("targets", "year_on_year", "tasks", "problems") if p in score]
    right = " ".join(f"{part['right']}/{part['truth']}" for part in parts)
    false = sum(part["false"] for part in parts)
    shown, planted = score["conflicts"]
    return f"{right}  false {false} forbidden {score['forbidden']}  conflicts {shown}/{planted}"


def main() -> None:
    """Answer one review of each kit and score what comes out before and after."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("kits", type=Path, nargs="+")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--forget", type=int, metavar="SEED")
    given = parser.parse_args()

    def untaught(home: Path) -> None:
        if given.forget is not None:
            forget(home, given.forget)

    for kit in map(Path.resolve, given.kits):
        counts: list[tuple[int, int]] = []
        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
            before, _ = scoring.score(kit, Path(one), untaught)

            def prepared(home: Path, kit: Path = kit) -> None:
                untaught(home)
                counts.append(answered(kit, home, bool(given.show)))  # noqa: B023

            after, said = scoring.score(kit, Path(two), prepared, given.show)
        print(f"{kit.name}: {line(before)}  ->  {counts[0][0]} asked, {counts[0][1]} answered")
        print(f"{' ' * len(kit.name)}  {line(after)}", flush=True)
        if given.show:
            print(said)


if __name__ == "__main__":
    main()
