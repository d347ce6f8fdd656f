"""How each sheet of a bureau was read, 这张表这样读: its sort, each column, what is in doubt."""

from itertools import groupby
from typing import Any

import pandas as pd

from duibiao.indicators import answers, bureau_files, sources
from duibiao.indicators.book import Book, unread
from duibiao.indicators.settled import NOTHING, Settled
from duibiao.reading.ledgers.forms import FORM_COLUMNS, in_words
from duibiao.vocabulary.frame_cells import together
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import say

PANEL_COLUMNS = ["where", "sort", "columns", "doubt"]
TABLE = ["file", "sheet", "rows", "sort"]
RUN = ("holds", "unit", "place", "doubt")
UNREAD = "unknown"
PASSED = {"number", "ignore"}
Row = dict[str, Any]


def form_panel(book: Book) -> pd.DataFrame:
    """Return PANEL_COLUMNS, a row a table: refused files and unread sheets first; `doubt` only
    where there is any."""
    found = forms(book)
    tables = found.groupby(TABLE, sort=False) if len(found) else ()
    read = [_table([str(part) for part in key], in_words(rows), rows) for key, rows in tables]
    unread_sort = say(f"reading.sort_{UNREAD}")
    rows = [*_refused(book), *sorted(read, key=lambda row: row["sort"] != unread_sort)]
    frame = pd.DataFrame(rows, columns=PANEL_COLUMNS, dtype="str")
    return frame if frame["doubt"].any() else frame.drop(columns="doubt")


def forms(book: Book, more: Settled = NOTHING) -> pd.DataFrame:
    """Return the forms of all tables with their `file`; `more` is taken for given beside the
    answers."""
    files = bureau_files.find(book.home, book.bureau)
    kept = answers.settled(answers.read_answers(answers.path_of(book.home, book.bureau)))
    given = sources.dated(files, book.language, kept.and_also(more))
    frames = []
    for path in files.own:
        name = files.name(path)
        read = sources.forms(bureau_files.stamp(path), book.language, name, given.about(name))
        frames += [] if read.found is None else [read.found.assign(file=name)]
    return together(frames, [*FORM_COLUMNS, "file"])


def _refused(book: Book) -> list[Row]:
    """Return the files that were not read, a row each with every reason."""
    told = unread(book).groupby("source", sort=False)["note"].agg(lambda notes: " ".join(notes))
    return [
        {"where": file, "sort": say("indicators.code_unread_file"), "columns": "", "doubt": note}
        for file, note in told.items()
    ]


def _table(key: list[str], told: pd.DataFrame, rows: pd.DataFrame) -> Row:
    file, sheet, span, sort = key
    place = "!".join(filter(None, (file, sheet)))
    row = {"where": say("indicators.form_where", place=place, rows=span)}
    row["sort"] = str(told["sort"].iloc[0])
    if sort == UNREAD:
        heads = say("indicators.form_join").join(rows["head"])
        return row | {"columns": heads, "doubt": say("indicators.form_unread")}
    return row | {"columns": _columns(told, rows), "doubt": _doubts(told)}


def _columns(told: pd.DataFrame, rows: pd.DataFrame) -> str:
    """Return what the columns hold in words, neighbours that hold the same (1月 to 12月) as one
    run."""
    kept = told[~rows["holds"].isin(PASSED)]
    columns = [{str(name): cell for name, cell in row.items()} for row in kept.to_dict("records")]
    alike = groupby(columns, key=lambda row: tuple(row[name] for name in RUN))
    return say("indicators.form_join").join(_run(list(run)) for _, run in alike)


def _run(columns: list[Row]) -> str:
    """Return one run of columns: letters, heads, what they hold, for which time, in what unit."""
    first, last = columns[0], columns[-1]
    ends = ([str(end[name]) for end in (first, last)] for name in ("column", "head"))
    letters, heads = ("…".join(dict.fromkeys(both)) for both in ends)
    spans = [parse(end["period"]).label() if end["period"] else "" for end in (first, last)]
    times = "…".join(dict.fromkeys(spans))
    holds = " ".join(filter(None, (first["holds"], times, first["unit"], first["place"])))
    return say("indicators.form_column", letters=letters, head=heads, holds=holds).strip()


def _doubts(told: pd.DataFrame) -> str:
    doubtful = told[told["doubt"] != ""]
    return say("indicators.join").join(
        say("indicators.form_doubt", letters=row["column"], head=row["head"], doubt=row["doubt"])
        for row in doubtful.to_dict("records")
    )
