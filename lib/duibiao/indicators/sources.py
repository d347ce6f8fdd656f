"""One bureau's files, each parsed once however many reports ask for it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Generic, TypeVar

import pandas as pd

from duibiao.indicators.claims import CLAIM_COLUMNS, claim_table, claims
from duibiao.indicators.observations import PICTURE
from duibiao.reading import ledgers
from duibiao.reading import prose as prose_reader
from duibiao.reading.documents import Document, Table, is_document, read_document, without
from duibiao.reading.files.folders import Left, is_passed_over, walk
from duibiao.reading.frames import NOTICE_COLUMNS, notices
from duibiao.reading.frames import readings as no_readings
from duibiao.reading.ledgers import spans, supervision, told_tasks
from duibiao.reading.ledgers.forms import forms_of, read_forms
from duibiao.reading.ledgers.ledger import period_named
from duibiao.reading.workbooks import is_table
from duibiao.reading.workbooks.sheets import Answer, Sheet
from duibiao.reading.wrong import wrong
from duibiao.vocabulary.faults import DataFaults, Fault, refuse
from duibiao.vocabulary.periods import Period, in_name, parse, year
from duibiao.vocabulary.words import say

TASKS, PROBLEMS = "tasks", "problems"
UNREAD = "unread_file"
_PLAIN_YEAR = re.compile(r"(?<!\d)20\d{2}(?=年|[-./]|$|\D)")
FAULTS_TOLD = 20
HEADING, LONGEST_HEADING = 2, 40  # Lines above a table that may head it, and their characters
TITLE = 200  # The first characters of a document, in which its title names its span
TABLED = frozenset({".docx", ".html", ".htm", ".md", ".markdown", ".mht", ".mhtml"})
"""The endings of documents whose tables are known as such."""
Stamp = tuple[str, int, int]
T = TypeVar("T")


@dataclass(frozen=True)
class Files:
    """Where a bureau's files lie, in name order; `left` is what lies there and is not read."""

    home: Path
    ledgers: tuple[Path, ...]
    tasks: tuple[Path, ...]
    problems: tuple[Path, ...]
    documents: tuple[Path, ...]
    reviews: tuple[Path, ...]
    catalogue: tuple[Path, ...]
    left: tuple[Left, ...] = ()

    @property
    def own(self) -> tuple[Path, ...]:
        """The files of the bureau itself."""
        return (*self.ledgers, *self.tasks, *self.problems, *self.documents)

    def all(self) -> tuple[Path, ...]:
        """Every file that a report of the bureau rests on."""
        return (*self.own, *self.reviews, *self.catalogue)

    def name(self, path: Path) -> str:
        """Return what people call a file or folder: its name, behind the subfolders it lies in."""
        inside = path.relative_to(self.home / "data").parts[2:]
        return "/".join(inside) or path.name

    def year(self) -> str:
        """Return the latest year that the names of the bureau's own files tell, or ""."""
        named = (_PLAIN_YEAR.findall(self.name(path)) for path in self.own)
        return max((year for years in named for year in years), default="")


def find(home: Path, bureau: str) -> Files:
    """Return the files of a bureau under `home`; folders may be absent.

    A document among the ledgers and a table among the documents are read as what they are.
    """
    data = home / "data"
    books = walk(data / "ledgers" / bureau, data)
    texts = walk(data / "documents" / bureau, data)
    tables = (*(p for p in books.files if not is_document(p)), *filter(is_table, texts.files))
    tasks, problems = (
        tuple(path for path in tables if path.name.startswith(name)) for name in (TASKS, PROBLEMS)
    )
    kept = data / "reviews"
    reviews = (kept / f"{bureau}.csv", kept / bureau / "answers.csv", kept / "names.csv")
    return Files(
        home=home,
        ledgers=tuple(path for path in tables if path not in (*tasks, *problems)),
        tasks=tasks,
        problems=problems,
        documents=(
            *(path for path in texts.files if not is_table(path)),
            *filter(is_document, books.files),
        ),
        reviews=tuple(path for path in reviews if path.is_file()),
        catalogue=_files(data / "catalogue") + _files(data / "lexicons"),
        left=(*books.left, *texts.left),
    )


def _files(folder: Path) -> tuple[Path, ...]:
    """Return the files of a folder in name order, without hidden ones and office lock files."""
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    return tuple(p for p in found if p.is_file() and not is_passed_over(p))


def stamp(path: Path) -> Stamp:
    """Return what tells one state of a file from another without reading it."""
    about = path.stat()
    return str(path), about.st_mtime_ns, about.st_size


@lru_cache(maxsize=4096)
def _digest(state: Stamp) -> str:
    return hashlib.sha256(Path(state[0]).read_bytes()).hexdigest()


def version(home: Path, paths: Iterable[Path]) -> str:
    """Return a short hash over names and bytes of the files, whatever their dates."""
    whole = hashlib.sha256()
    for path in paths:
        whole.update(f"{path.relative_to(home).as_posix()}\0{_digest(stamp(path))}\n".encode())
    return whole.hexdigest()[:12]


@dataclass(frozen=True, eq=False)
class Outcome(Generic[T]):
    """What the file `name` was read as, None for one that cannot be read, and its faults."""

    name: str
    found: T | None
    faults: tuple[Fault, ...] = ()


def attempt(read: Callable[[], T], name: str) -> Outcome[T]:
    """Return what `read` makes of the file `name`; whatever it raises costs this file alone."""
    try:
        return Outcome(name, read())
    except DataFaults as error:
        return Outcome(name, None, error.faults)
    except Exception as error:  # other people's files meet any error inside any reader
        found = f"{type(error).__name__}: {error}"
        return Outcome(name, None, (wrong("reader_failed", name, found=found),))


def _unread(outcomes: Iterable[Outcome[Any]]) -> pd.DataFrame:
    """Return one notice a fault: where it stands, what was found, expected and to be done."""
    return notices(_told(one.name, f) for one in outcomes for f in one.faults[:FAULTS_TOLD])


def _told(name: str, fault: Fault) -> tuple[str, str, str, str, str]:
    place = ":".join(str(part) for part in (fault.row, fault.column) if part != "")
    expected = say("vocabulary.fault_expected", expected=fault.expected) if fault.expected else ""
    why = say("vocabulary.fault_join").join(filter(None, (expected, fault.todo)))
    return name, place, UNREAD, fault.found, say("indicators.unread_why", why=why)


@dataclass(frozen=True)
class Settled:
    """What an analyst settled before files are read: about forms, and the spans of files.

    `supposed` are answers about forms that are taken for given in some files.
    """

    forms: tuple[Answer, ...] = ()
    spans: tuple[tuple[str, str], ...] = ()
    supposed: tuple[tuple[str, Answer], ...] = ()

    def about(self, name: str) -> Settled:
        """Return what concerns one file, so that others are not read anew for it."""
        own = (answer for file, answer in self.supposed if file == name)
        spans = tuple((file, says) for file, says in self.spans if file == name)
        return Settled((*self.forms, *own), spans)

    def and_also(self, more: Settled) -> Settled:
        """Return both together."""
        spans, supposed = (*self.spans, *more.spans), (*self.supposed, *more.supposed)
        return Settled((*self.forms, *more.forms), spans, supposed)

    def span(self, name: str) -> str:
        """Return the span that was given to a file, else what its folders name, or ""."""
        return dict(self.spans).get(name) or _folder_period(name)


NOTHING = Settled()


@lru_cache(maxsize=2048)
def _once(
    read: Callable[..., Any], state: Stamp, language: str, name: str, settled: Settled, *more: str
) -> Outcome[Any]:
    """Return what `read` makes of a file in one state of it, which people call `name`."""
    return attempt(lambda: read(Path(state[0]), name, settled, *more), name)


def forms(state: Stamp, language: str, name: str, settled: Settled) -> Outcome[pd.DataFrame]:
    """Return how the tables of a ledger or a document are understood (FORM_COLUMNS)."""
    return _once(_forms, state, language, name, settled)


def _forms(path: Path, name: str, settled: Settled) -> pd.DataFrame:
    return forms_in(path, name, settled.forms)


def forms_in(path: Path, name: str, given: Sequence[Answer] = ()) -> pd.DataFrame:
    """Return FORM_COLUMNS of the tables of a workbook, a csv or a document.

    Raises DataFaults for a file that cannot be read.
    """
    read = _forms_in_text if is_document(path) else read_forms
    return read(path, name, given)


def _forms_in_text(path: Path, name: str, given: Sequence[Answer]) -> pd.DataFrame:
    """Return the forms of a document's tables; a PDF is told to have none, and not read for it."""
    if path.suffix.lower() not in TABLED:
        return forms_of(())
    sheets = _sheets(read_document(path, name), _named_for(path, name), given)
    return forms_of((one, period_named(path) or (parse(p) if p else None)) for one, p in sheets)


def _ledger(path: Path, name: str, settled: Settled) -> ledgers.Contents:
    found = ledgers.read_contents(path, name, settled.span(name), answers=settled.forms)
    return ledgers.Contents(*(_called(frame, path.name, name) for frame in found))


def _folder_period(name: str) -> str:
    """Return the span that the subfolders of a file name (`2023年/`), or ""."""
    named = (in_name(folder) for folder in reversed(name.split("/")[:-1]))
    return next((str(span) for span in named if span), "")


def _called(frame: pd.DataFrame, short: str, name: str) -> pd.DataFrame:
    """Return a frame whose sources show the subfolder they lie in."""
    if short == name or "source" not in frame.columns:
        return frame
    return frame.assign(source=frame["source"].mask(frame["source"] == short, name))


@dataclass(frozen=True, eq=False)
class Told:
    """What a document tells: readings, tasks and CLAIM_COLUMNS of its prose, its tables."""

    readings: pd.DataFrame
    claims: pd.DataFrame
    tables: tuple[ledgers.Contents, ...]
    tasks: pd.DataFrame
    notices: pd.DataFrame


def _prose(path: Path, name: str, settled: Settled, bureau: str, year: str) -> Told:
    """Return what a document tells.

    `bureau` is the name that its figures' names leave out, `year` that of the months in its title
    where neither it nor its name tells any: its figures are told as uncertain then.
    """
    document = read_document(path, name)
    said = dict(settled.spans).get(name, "")
    about = said or _named_for(path, name)
    borrowed = "" if about else _months_of(document.text, path.stem, year)
    about = about or borrowed
    sheets = _sheets(document, about, settled.forms)
    contents = [
        _table(sheet, path, name, period) if table.sure else None
        for table, (sheet, period) in zip(document.tables, sheets, strict=True)
    ]
    tables = list(zip(document.tables, contents, strict=True))
    text = without(document.text, [table for table, held in tables if held])
    read = prose_reader.extract(text, bureau=bureau, named=about or None, explained=True)
    records = [prose_reader.scanned(one, document.score(one.start, one.end)) for one in read]
    if borrowed:
        records = [prose_reader.doubted(record, "period_assumed") for record in records]
    if said:
        records = [prose_reader.dated(record) for record in records]
    found = claims(text, [prose_reader.to_json(record) for record in records])
    shown = [document.picture(record.start, record.end) for record in records]
    return Told(
        _pictured(prose_reader.frame_of(records, name, text), shown),
        claim_table(found, name, document.place),
        tuple(held for _, held in tables if held),
        told_tasks.read(text, name, _span(about, text)),
        notices(_passed_over(table, name) for table, held in tables if not held and table.figures),
    )


def _span(about: str, text: str) -> Period | None:
    """Return the span a document tells of: by its name, else by its first lines, where a day says
    no more than in which year it was written.
    """
    if about:
        return parse(about)
    lines = text[:TITLE].splitlines()
    told = next(((line, found) for line in lines if (found := spans.find(line)[0])), None)
    return year(told[1].year) if told and spans.is_bare_day(told[0]) else told and told[1]


def _named_for(path: Path, name: str) -> str:
    """Return the span that the name of a document or its folder tells, or ""."""
    return str(in_name(path.name) or _folder_period(name))


def _sheets(document: Document, about: str, given: Sequence[Answer]) -> list[tuple[Sheet, str]]:
    """Return the tables of a document as sheets, each with its span; `about` is the document's."""
    ends = [0, *(table.end for table in document.tables)]
    found = []
    for table, end in zip(document.tables, ends, strict=False):
        above = _heading(document.text[end : table.start])
        below = next(filter(None, map(str.strip, document.text[table.end :].splitlines())), "")
        sheet = replace(table.sheet, above=above, below=below, answers=given)
        found.append((sheet, about or _period_above(document.text, table.start)))
    return found


def _months_of(text: str, stem: str, year: str) -> str:
    """Return the months that a document without any year names first, in the year given; or ""."""
    if not year or _PLAIN_YEAR.search(text):
        return ""
    head = next((line for line in text.splitlines() if line.strip()), "")
    found = (spans.find(told, parse(year))[0] for told in (head, stem))
    return next((str(one) for one in found if one), "")


def _pictured(readings: pd.DataFrame, pictures: list[str]) -> pd.DataFrame:
    """Return readings of a scan with the picture of each figure's line before how it was read."""
    lines = [f"{PICTURE}{picture}" if picture else "" for picture in pictures]
    told = ["\n".join(filter(None, pair)) for pair in zip(lines, readings["why"], strict=True)]
    return readings.assign(why=pd.Series(told, readings.index, dtype="str"))


def _heading(text: str) -> tuple[str, ...]:
    """Return the last lines before a table that are no sentences: its title, its unit."""
    lines = [line.strip() for line in text.splitlines() if line.strip()][-HEADING:]
    return tuple(line for line in lines if len(line) <= LONGEST_HEADING and "。" not in line)


_UP_TO = re.compile("截[至止]")


def _period_above(text: str, start: int) -> str:
    """Return the period that a document's title, or the lines above a table, name; "" for none.

    A year runs to the day that a line before the table gives its figures (数据截至2025年6月30日);
    months without a year (截至11月30日) are of the only year that the whole text names.
    """
    lines = [line.strip() for line in text[:start].splitlines() if line.strip()]
    told = (spans.find(line)[0] for line in (*lines[:1], *reversed(lines[-3:])))
    found, years = next(filter(None, told), None), set(_PLAIN_YEAR.findall(text))
    running = [u for line in lines if _UP_TO.search(line) and (u := spans.find(line)[0])]
    if found and found.is_year and running and running[-1].year == found.year:
        return str(running[-1])
    if found or len(years) != 1:
        return str(found or "")
    only = parse(years.pop())
    told = (spans.find(line, only)[0] for line in (*reversed(lines[-3:]), *lines[:1]))
    return str(next(filter(None, told), ""))


def _table(sheet: Sheet, path: Path, name: str, period: str) -> ledgers.Contents | None:
    """Return what a table in a document holds, None where it is not understood."""
    try:
        found = ledgers.read_table(sheet, path, period)
    except DataFaults:
        return None
    if not any(len(frame) for frame in found[:3]):
        return None
    return ledgers.Contents(*(_called(frame, path.name, name) for frame in found))


def _passed_over(table: Table, name: str) -> tuple[str, str, str, str, str]:
    shown = " | ".join(cell.text for cell in table.sheet.rows[0] if cell.text)[:80]
    note = say("indicators.table_not_understood")
    return name, table.sheet.address(0, 0), "sheet_not_understood", shown, note


def _listed(
    path: Path, name: str, settled: Settled, kind: str
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the rows and notices of a list of TASKS or PROBLEMS."""
    read = supervision.read_tasks if kind == TASKS else supervision.read_problems
    rows, told = read(path, name, answers=settled.forms)
    return _called(rows, path.name, name), _called(told, path.name, name)


def together(frames: Iterable[pd.DataFrame], columns: Iterable[str]) -> pd.DataFrame:
    """Return the frames one below the other; without a row, an empty one with the columns."""
    given = list(frames)
    filled = [frame for frame in given if len(frame)]
    if filled:
        return pd.concat(filled, ignore_index=True)
    return given[0] if given else pd.DataFrame(columns=list(columns), dtype="str")


@dataclass(frozen=True, eq=False)
class Found:
    """What a bureau's files hold: readings (ledgers before documents), lists, claims, notices."""

    readings: pd.DataFrame
    tasks: pd.DataFrame
    problems: pd.DataFrame
    claims: pd.DataFrame
    notices: pd.DataFrame


def dated(files: Files, language: str, settled: Settled) -> Settled:
    """Return what is settled, and the year of ledgers whose titles name months without one.

    It is the latest in the names of the bureau's files, where another tells of the same months.
    """

    def periods(path: Path, more: Settled) -> set[str]:
        name = files.name(path)
        found = _once(_ledger, stamp(path), language, name, more.about(name)).found
        return set(found.readings["period"]) if found else set()

    year = files.year()
    told = {path: periods(path, settled) for path in files.ledgers if year}
    parts = {period for found in told.values() for period in found if "/" in period}
    for path, found in told.items():
        own = Settled(spans=((files.name(path), year),))
        if "" in found and parts & periods(path, settled.and_also(own)):
            settled = settled.and_also(own)
    return settled


def read(files: Files, language: str, bureau: str, settled: Settled = NOTHING) -> Found:
    """Return what a bureau's files hold; those that cannot be read are told in the notices.

    Raises DataFaults with every fault when none of them can be read.
    """
    settled = dated(files, language, settled)

    def each(paths: Iterable[Path], read: Callable[..., T], *more: str) -> list[Outcome[T]]:
        named = ((path, files.name(path)) for path in paths)
        return [
            _once(read, stamp(path), language, name, settled.about(name), *more)
            for path, name in named
        ]

    books = each(files.ledgers, _ledger)
    texts = each(files.documents, _prose, bureau, files.year())
    to_do = each(files.tasks, _listed, TASKS)
    amiss = each(files.problems, _listed, PROBLEMS)
    said = [one.found for one in texts if one.found]
    held = [one.found for one in books if one.found]
    held += [table for one in said for table in one.tables]
    readings = [*(one.readings for one in held), *(one.readings for one in said)]
    told = [*(one.notices for one in held), *(one.notices for one in said)]
    told += [one.found[1] for one in (*to_do, *amiss) if one.found]
    left = notices(
        (files.name(one.path), "", UNREAD, "", say(f"reading.left_{one.code}"))
        for one in files.left
    )
    outcomes: list[Outcome[Any]] = [*books, *texts, *to_do, *amiss]
    if all(one.faults for one in outcomes):
        refuse(fault for one in outcomes for fault in one.faults)
    return Found(
        readings=together(readings, []) if readings else no_readings({}, 0),
        tasks=told_tasks.beside(
            _lists(to_do, [one.tasks for one in held]), [one.tasks for one in said]
        ),
        problems=_lists(amiss, [one.problems for one in held]),
        claims=together((one.claims for one in said), CLAIM_COLUMNS),
        notices=together([_unread(outcomes), left, *told], NOTICE_COLUMNS),
    )


def _lists(
    outcomes: Iterable[Outcome[tuple[pd.DataFrame, pd.DataFrame]]], more: Iterable[pd.DataFrame]
) -> pd.DataFrame:
    """Return the lists of files named as such, before those that stand in other ledgers."""
    return together([*(one.found[0] for one in outcomes if one.found), *more], ())
