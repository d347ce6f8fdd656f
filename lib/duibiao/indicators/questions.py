"""What only the office's people can say: one question a column, name, unit or conflict.

Each tells where it stands, what is proposed and what may be answered, the one on which most rows of
the reports hang first. `asking` makes them, `answers` keeps what was said.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

import pandas as pd

from duibiao.indicators import answers as kept
from duibiao.indicators.asking import of_figures, of_names, of_tables, of_times
from duibiao.indicators.asking.question import QUESTION_COLUMNS, Desk, Question
from duibiao.indicators.book import Book, supposing
from duibiao.indicators.settled import Settled
from duibiao.vocabulary.catalogue import plain_name
from duibiao.vocabulary.frame_cells import cells
from duibiao.vocabulary.words import say

MOST = 15  # So many questions are asked in one go
Maker: TypeAlias = Callable[[Desk], Iterator[Question]]
OF_TABLES: tuple[tuple[Maker, ...], ...] = (
    (of_tables.sorts,),
    (of_tables.columns, of_tables.units, of_times.spans),
    (of_tables.columns, of_tables.units),
)
"""Each is asked as if the proposals of those before it had been taken, so that what would come up
then is asked in the same review."""
OF_FIGURES: tuple[Maker, ...] = (
    *(of_figures.conflicts, of_figures.units, of_names.names, of_names.names_of_before),
    *(of_figures.comparators, of_figures.readings_in_doubt, of_figures.states),
)


def questions(book: Book, most: int = MOST) -> pd.DataFrame:
    """Return QUESTION_COLUMNS of what is open, the weightiest first; `most` 0 for all of it."""
    desk, found = Desk(book), dict[tuple[object, ...], Question]()
    settled = desk.settled
    for makers in (*OF_TABLES, OF_FIGURES):
        made = {tuple(one[c] for c in kept.KEY): one for make in makers for one in make(desk)}
        fresh = {key: one for key, one in made.items() if key not in settled and key not in found}
        found |= fresh
        if makers is not OF_FIGURES and fresh:
            desk = _supposing(desk, fresh.values())
    return _numbered(list(found.values()), most)


def _supposing(desk: Desk, asked: Iterable[Question]) -> Desk:
    """Return the desk as it would be if the proposals were taken."""
    rows = [answer_of(one, str(one["proposal"])) for one in asked if one["proposal"]]
    taken = kept.settled(pd.DataFrame(rows, columns=list(kept.ANSWER_COLUMNS), dtype="str"))
    forms = [(file, one) for one in taken.forms for file in desk.files_of(one.form)]
    supposed = desk.supposed.and_also(Settled((), taken.spans, tuple(forms)))
    return Desk(supposing(desk.book, supposed), supposed)


def _numbered(found: list[Question], most: int) -> pd.DataFrame:
    found.sort(key=lambda one: -int(str(one["rows"])))
    rows = [{**one, "number": n} for n, one in enumerate(found[: most or None], 1)]
    return pd.DataFrame(rows, columns=list(QUESTION_COLUMNS))


def wrong_answer(question: Question, says: str, book: Book) -> str:
    """Return what an answer should have been, "" for one that can be meant."""
    about = str(question["about"])
    kind = kept.KINDS[about]
    if says in question["choices"]:
        return ""
    if about == "name":
        known = book.catalogue.match(says) or plain_name(says) in Desk(book).named
        return "" if known else say("review.expect_name")
    if kind.units and book.catalogue.units.known(says):
        return ""
    free = kind.open and not kept.expected(about, says)
    return "" if free else say("indicators.comma").join(question["choices"])


def answer_of(question: Question, says: str, **told: str) -> dict[str, str]:
    """Return the row of `answers.csv` that a question's answer amounts to."""
    row = {column: str(question.get(column, "")) for column in kept.ANSWER_COLUMNS}
    return row | {"says": kept.code_of(str(question["about"]), says)} | told


def listed(answers: pd.DataFrame, unused: Sequence[bool]) -> pd.DataFrame:
    """Return a bureau's answers for people: about, subject, says, file, date, in_use."""
    told = answers.assign(
        says=[kept.word_of(a, s) for a, s in cells(answers, "about", "says")],
        about=[say(f"review.about_{about}") for about in answers["about"]],
        in_use=[say("review.unused" if gone else "review.used") for gone in unused],
    )
    return told[["about", "subject", "period", "says", "file", "date", "reviewer", "in_use"]]


def unused_answers(book: Book) -> list[bool]:
    """Return for each answer of a bureau whether nothing bears what it is about any more."""
    desk = Desk(book)
    cells = (*book.tasks["told"], *book.tasks["note"], *book.problems["note"])
    return kept.unused(desk.answers, book.readings, desk.forms["form"], "\n".join(cells))
