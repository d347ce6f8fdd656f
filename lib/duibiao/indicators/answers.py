"""What an analyst answered about one bureau's sheets and names, each asked once.

`data/reviews/<bureau>/answers.csv` holds one row an answer; `duibiao review` writes it, and people
may. Every row is carried out where its kind is at home: forms by the reader, units and comparators
on the readings, names by clean-up, conflicts as an analyst's decisions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd

from duibiao.indicators.reviews import REVIEW_COLUMNS, faults, is_day
from duibiao.indicators.settled import Settled
from duibiao.reading.ledgers.form_answers import LISTED, MEANINGS, SORTS, STAGES
from duibiao.reading.workbooks.sheets import Answer
from duibiao.vocabulary import bases
from duibiao.vocabulary.catalogue import Catalogue, plain_name
from duibiao.vocabulary.csv_tables import read_table, write_rows
from duibiao.vocabulary.faults import refuse
from duibiao.vocabulary.frame_cells import cells
from duibiao.vocabulary.periods import is_period
from duibiao.vocabulary.words import coded, say

ANSWER_COLUMNS = (
    *("about", "subject", "detail", "period", "role", "form", "file"),
    *("says", "reason", "date", "reviewer"),
)
"""`subject` is the head or name asked about, `detail` the head without times or the unit as
written; `form` the fingerprint of the table's heads, `file` where it was asked."""
KEY = ("about", "subject", "detail", "period", "role", "form")
"""What one answer replaces an earlier one by."""
OF_TASKS = ("done", "smooth", "behind", "not_begun")
OF_PROBLEMS = ("closed", "put_right", "open")  # How a task and how a problem may stand
WORDS = " / "  # Between words that are asked about together
KEYS = "|"  # Between heads that are asked about together
Row = Mapping[Any, Any]
FOUND_IN = " ← "  # Between a figure and the source it is told in


@dataclass(frozen=True)
class Kind:
    """A sort of question.

    `codes` are the answers that are codes, `closed` tells that no others will do and `open` that a
    question need not offer them all; `units` that any unit will do. `reads` is what the reader
    calls it, "" for what it does not carry out, `form` whether it is about a form; `bears` returns
    what of an answer must still be there, one of several, for it to be of use.
    """

    codes: tuple[str, ...] = ()
    closed: bool = False
    open: bool = False
    units: bool = False
    reads: str = ""
    form: bool = False
    bears: Callable[[Row], Iterable[str]] = lambda row: [plain_name(row["subject"])]


def _form(row: Row) -> list[str]:
    return [row["form"]]


def _source(row: Row) -> list[str]:
    """Return what the file of the source that was chosen may be called; nothing for none."""
    words = row["says"].rpartition(FOUND_IN)[2].split(" ")
    return [" ".join(words[:n]) for n in range(1, len(words))]


_COLUMN = dict.fromkeys((*MEANINGS, *STAGES, *LISTED["tasks"], *LISTED["problems"]))
KINDS = {
    "column": Kind(tuple(_COLUMN), closed=True, open=True, reads="means", form=True, bears=_form),
    "sort": Kind(SORTS, closed=True, reads="sort", form=True, bears=_form),
    "column_unit": Kind(("assumed",), units=True, reads="unit", form=True, bears=_form),
    "span": Kind(open=True, bears=lambda row: [row["file"]]),
    "name": Kind(("own", "drop")),
    "unit": Kind(("own", "drop"), units=True),
    "comparator": Kind(("min", "max"), closed=True),
    "conflict": Kind(("drop",), bears=_source),
    "reading": Kind(("yes", "drop"), closed=True, bears=lambda row: row["detail"].split("|")),
    "state": Kind(
        (*OF_TASKS, *OF_PROBLEMS),
        closed=True,
        reads="state",
        bears=lambda row: row["subject"].split(WORDS),
    ),
}
"""What is asked about."""


def path_of(home: Path, bureau: str) -> Path:
    """Return where a bureau's answers are kept."""
    return home / "data" / "reviews" / bureau / "answers.csv"


def read_answers(path: Path) -> pd.DataFrame:
    """Return the answers (ANSWER_COLUMNS, `row`) in codes; no file is none. Raises DataFaults."""
    frame = read_table(path, ANSWER_COLUMNS, optional=True)
    frame["about"] = frame["about"].map(lambda text: _abouts().get(text, text))
    pairs = cells(frame, "about", "says")
    frame = frame.assign(says=[code_of(about, text) for about, text in pairs])
    refuse(faults(frame, path, "bad_answer", wrong_cells))
    return frame


@cache
def _abouts() -> dict[str, str]:
    return coded("review.about_", KINDS)


@cache
def _codes(about: str) -> dict[str, str]:
    codes = KINDS.get(about, Kind()).codes
    return coded(f"review.{about}_", codes) | {code: code for code in codes}


def code_of(about: str, text: str) -> str:
    """Return the code that a word of either language stands for, any other text as it is."""
    return _codes(about).get(text.strip(), text.strip())


def word_of(about: str, says: str) -> str:
    """Return an answer as people write it."""
    return say(f"review.{about}_{says}") if says in KINDS.get(about, Kind()).codes else says


def wrong_cells(row: Row) -> Iterator[tuple[str, str, str]]:
    """Yield the cells that cannot be meant: the column, the cell, what was expected."""
    about, says = row["about"], row["says"]
    if about not in KINDS:
        yield "about", about, _listed(_abouts())
        return
    if not row["subject"]:
        yield "subject", "", say("review.expect_subject")
    if KINDS[about].form and not row["form"]:
        yield "form", "", say("review.expect_form")
    if wanted := expected(about, says):
        yield "says", says, wanted
    if row["date"] and not is_day(row["date"]):
        yield "date", row["date"], "2024-01-31"


def expected(about: str, says: str) -> str:
    """Return what an answer should have been, "" for one that can be meant."""
    kind = KINDS[about]
    if kind.closed:
        fits = code_of(about, says) in kind.codes
        return "" if fits else _listed(word_of(about, code) for code in kind.codes)
    if about == "span":
        return "" if is_period(says) else "2024, 2024-01/2024-10"
    return "" if says else say("review.expect_answer")


def _listed(words: Iterable[str]) -> str:
    return say("indicators.comma").join(words)


def write(path: Path, given: Iterable[Row]) -> None:
    """Add answers to a file, in words; one about the same thing takes the earlier one's place."""
    kept: dict[tuple[str, ...], Row] = {
        tuple(row[c] for c in KEY): row for row in read_answers(path).to_dict("records")
    }
    today = date.today().isoformat()
    kept |= {tuple(row[c] for c in KEY): {**row, "date": row["date"] or today} for row in given}
    told = ([_cell(row, column) for column in ANSWER_COLUMNS] for row in kept.values())
    write_rows(path, [ANSWER_COLUMNS, *told], "utf-8-sig", "\r\n")


def _cell(row: Row, column: str) -> str:
    if column == "about":
        return say(f"review.about_{row['about']}")
    return word_of(row["about"], row["says"]) if column == "says" else row.get(column, "")


def of_forms(answers: pd.DataFrame) -> tuple[Answer, ...]:
    """Return the answers that the reader carries out."""
    rows = answers[answers["says"] != "assumed"].to_dict("records")
    read = [(row, KINDS[row["about"]]) for row in rows if KINDS[row["about"]].reads]
    return tuple(
        Answer(row["form"], one, kind.reads, row["says"])
        for row, kind in read
        for one in (row["detail"].split(KEYS) if kind.form else row["subject"].split(WORDS))
    )


def settled(answers: pd.DataFrame) -> Settled:
    """Return what is to be known before the bureau's files are read."""
    spans = answers[answers["about"] == "span"]
    return Settled(of_forms(answers), tuple(cells(spans, "file", "says")))


def names(answers: pd.DataFrame, catalogue: Catalogue) -> dict[str, str]:
    """Return the names that were given another's, plain, each with that indicator or name."""
    rows = answers[(answers["about"] == "name") & (answers["says"] != "drop")]
    apart = answers[(answers["about"] == "unit") & (answers["says"] == "own")]
    rows = pd.concat([rows, apart])
    said = {
        plain_name(name): name if says == "own" else says
        for name, says in cells(rows, "subject", "says")
    }
    return {name: _last(name, said, catalogue) for name in said}


def _last(name: str, said: Mapping[str, str], catalogue: Catalogue) -> str:
    """Return what a name is in the end, where it was given one that was given another's."""
    seen = {name}
    target = said[name]
    while (known := plain_name(target)) in said and known not in seen:
        seen.add(known)
        target = said[known]
    return catalogue.match(target) or target


def decisions(answers: pd.DataFrame) -> pd.DataFrame:
    """Return the answers that are decisions about figures, as `reviews.read_reviews` has them."""
    about, drops = answers["about"], answers["says"] == "drop"
    rows = answers[(about == "conflict") | ((about == "name") & drops)].to_dict("records")
    columns = [*REVIEW_COLUMNS, "row", "file"]
    return pd.DataFrame(list(map(_decision, rows)), columns=columns, dtype="str")


def _decision(row: Row) -> dict[str, str]:
    drops = row["says"] == "drop"
    told = {column: row[column] for column in ("period", "role", "date", "reviewer", "row")}
    return told | {
        "indicator": row["subject"],
        "source": "" if drops else row["says"].rpartition(FOUND_IN)[2],
        "decision": "drop" if drops else "keep",
        "value": "",
        "unit": "",
        "new_indicator": "",
        "reason": row["reason"] or say("review.by_answer"),
        "file": "answers.csv",
    }


def applied(readings: pd.DataFrame, answers: pd.DataFrame) -> pd.DataFrame:
    """Return the readings with what was answered of their units, comparators and certainty."""
    readings = _confirmed(readings, answers[answers["about"] == "reading"])
    asked = answers[answers["about"].isin(["unit", "comparator"]) & (answers["says"] != "own")]
    for row in asked.to_dict("records"):
        hit = readings["name"].isin([n for n in set(readings["name"]) if _is(n, row["subject"])])
        if row["about"] == "comparator":
            readings = _set(readings, hit & (readings["role"] == "target"), "bound", row["says"])
        else:
            told = ("role", "context") if row["says"] == "drop" else ("unit", row["says"])
            readings = _set(readings, hit & (readings["unit"] == row["detail"]), *told)
    return readings


def tokens(readings: pd.DataFrame) -> list[str]:
    """Return for each reading of prose that is unsure its name and figure, "" for all others."""
    unsure = (readings["start"].notna() & (readings["confidence"] != "high")).tolist()
    told = zip(unsure, cells(readings, "name", "value", "unit"), strict=True)
    return [f"{name}={value:.10g}{unit}" if fit else "" for fit, (name, value, unit) in told]


def _confirmed(readings: pd.DataFrame, asked: pd.DataFrame) -> pd.DataFrame:
    """Return the readings with those that an analyst has looked at as certain or background."""
    if asked.empty:
        return readings
    pairs = cells(asked, "detail", "says")
    said = {token: says for detail, says in pairs for token in detail.split("|")}
    told = pd.Series(tokens(readings), readings.index).map(said)
    readings = _set(readings, told == "yes", "confidence", "high")
    return _set(readings, told == "drop", "role", "context")


def _is(name: str, subject: str) -> bool:
    """Whether a name is the one asked about, with or without what it says of its basis."""
    return plain_name(subject) in {plain_name(name), plain_name(bases.bare(name))}


def _set(readings: pd.DataFrame, hit: pd.Series[bool], column: str, says: str) -> pd.DataFrame:
    return readings.assign(**{column: readings[column].where(~hit, says)})


def unused(
    answers: pd.DataFrame, readings: pd.DataFrame, forms: Iterable[str], said: str
) -> list[bool]:
    """Return for each answer whether neither a file nor what lists say (`said`) bears it any
    more."""
    names = set(readings["name"])
    there = {*forms, *tokens(readings), *readings["source"], *map(plain_name, names)}
    there |= {plain_name(bases.bare(name)) for name in names}
    borne = [set(KINDS[row["about"]].bears(row)) for row in answers.to_dict("records")]
    words = (word for told in borne for word in told)
    there |= {word for word in words if word and word in said}
    return [bool(told) and not told & there for told in borne]
