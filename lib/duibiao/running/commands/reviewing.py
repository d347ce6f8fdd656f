"""The command `review`: questions out as a workbook with lists to choose from, answers back in."""

from datetime import date
from pathlib import Path

import click
import pandas as pd

from duibiao.indicators import answers as kept
from duibiao.indicators.book import Book, open_book, open_material
from duibiao.indicators.questions import (
    MOST,
    answer_of,
    listed,
    questions,
    unused_answers,
    wrong_answer,
)
from duibiao.presentation.xlsx import review as workbook
from duibiao.vocabulary.faults import Fault
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import language, say


def review(bureau: str, *, period: str, file: Path | None, only_list: bool) -> int:
    """Read what was answered in the workbook of questions, and write it anew with what is open;
    with an answer that cannot be meant it stays (exit code 1). Raises UnknownName for no bureau."""
    book = _opened(bureau, period)
    path = file or kept.path_of(book.home, book.bureau).with_name(say("review.file"))
    if only_list:
        told = _answers(book)
        for row in told.to_dict("records"):
            click.echo("  ".join(filter(None, map(str, row.values()))))
        click.echo(say("review.listed", count=len(told)))
        return 0
    if path.exists():
        faults = take(book, path)
        if faults:
            click.echo("\n".join(map(str, faults)), err=True)
            return 1
        book = _opened(bureau, period)
    _write(book, path)
    return 0


def _opened(bureau: str, period: str) -> Book:
    """Return a bureau's book at the period asked for, else at the latest year of its figures."""
    if not period:
        found = open_material(bureau, language()).observations
        ends = {
            parse(text).last for text in found.loc[found["role"] == "actual", "period"].unique()
        }
        period = str(max(ends, default=date.today()).year)
    return open_book(bureau, period, language=language())


def take(book: Book, path: Path) -> list[Fault]:
    """Keep the answers of a filled workbook; return those that cannot be meant."""
    good: list[dict[str, str]] = []
    faults: list[Fault] = []
    for row in workbook.read(path):
        if not row["answer"]:
            continue
        expected = wrong_answer(row, row["answer"], book)
        place = (path.name, row["row"], say("review.head_answer"), row["answer"], expected)
        if expected:
            faults.append(Fault("bad_answer", *place, todo=row["question"]))
        else:
            good.append(answer_of(row, row["answer"]))
    if good:
        kept.write(kept.path_of(book.home, book.bureau), good)
        click.echo(say("review.kept", count=len(good)))
    return faults


def _write(book: Book, path: Path) -> None:
    every = questions(book, 0)
    asked = every.head(MOST)
    name = book.catalogue.bureau_name(book.bureau)
    how = say("review.how", slug=book.bureau)
    if len(every) > len(asked):
        how += say("review.more", count=len(every) - len(asked))
    told = _answers(book)
    workbook.write(path, asked, told, (say("review.title", bureau=name), how))
    click.echo(say("review.written", count=len(asked), path=path))
    for row in told[told["in_use"] == say("review.unused")].to_dict("records"):
        click.echo(say("review.told_unused", **{str(name): text for name, text in row.items()}))


def _answers(book: Book) -> pd.DataFrame:
    given = kept.read_answers(kept.path_of(book.home, book.bureau))
    return listed(given, unused_answers(book))
