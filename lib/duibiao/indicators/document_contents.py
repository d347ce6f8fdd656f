"""What a document tells: readings, tasks and claims of its prose, and its tables as sheets."""

import itertools
import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import pandas as pd

from duibiao.indicators.bureau_files import PLAIN_YEAR, Stamp, stamp
from duibiao.indicators.claims import claim_table, claims
from duibiao.indicators.observations import PICTURE
from duibiao.indicators.revised_targets import noticed
from duibiao.indicators.settled import Settled, folder_period
from duibiao.reading import ledgers
from duibiao.reading import prose as prose_reader
from duibiao.reading.documents import (
    Document,
    Table,
    is_document,
    read_document,
    without,
    without_cells,
)
from duibiao.reading.frames import notices
from duibiao.reading.ledgers import labels, spans, told_tasks
from duibiao.reading.ledgers.contents import NOTES
from duibiao.reading.ledgers.forms import forms_of, read_forms
from duibiao.reading.ledgers.ledger import period_named
from duibiao.reading.ledgers.plain import is_plain
from duibiao.reading.workbooks.sheets import EMPTY, Answer, Sheet, text_cell
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.periods import Period, in_name, parse, year
from duibiao.vocabulary.words import language, say

HEADS = 3  # Rows at most in which a table's heads stand
HEADING, LONGEST_HEADING = 3, 40  # Lines above a table that may head it, and their characters
TITLE = 200  # The first characters of a document, in which its title names its span
BRACKETED = re.compile("（[^（）]*(?:（[^（）]*）[^（）]*)*）")
MARK = re.compile("[√×✓✗○●△▲◎☆★]")
UP_TO = re.compile("截[至止]")
_Row = tuple[str, str, str, str, str]


@dataclass(frozen=True, eq=False)
class Told:
    """What a document tells: readings, tasks and CLAIM_COLUMNS of its prose, its tables."""

    readings: pd.DataFrame
    claims: pd.DataFrame
    tables: tuple[ledgers.Contents, ...]
    tasks: pd.DataFrame
    notices: pd.DataFrame


def read(path: Path, name: str, settled: Settled, bureau: str, year: str) -> Told:
    """Return what a document tells.

    `bureau` is the name that its figures' names leave out, `year` that of the months in its title
    where neither it nor its name tells any: its figures are told as uncertain then.
    """
    document = _document(stamp(path), name, language())
    said = dict(settled.spans).get(name, "")
    about = said or _named_for(path, name)
    borrowed = "" if about else _months_of(document.text, path.stem, year)
    about = about or borrowed
    tables = _contents(document, path, name, about, settled.forms)
    text = _prose(document.text, tables)
    read = prose_reader.extract(text, bureau=bureau, named=about or None, explained=True)
    records = [prose_reader.scanned(one, document.score(one.start, one.end)) for one in read]
    if borrowed:
        records = [prose_reader.doubted(record, "period_assumed") for record in records]
    if said:
        records = [prose_reader.dated(record) for record in records]
    found = claims(text, [prose_reader.to_json(record) for record in records])
    shown = [document.picture(record.start, record.end) for record in records]
    return Told(
        noticed(_pictured(prose_reader.frame_of(records, name, text), shown), text),
        claim_table(found, name, document.place),
        tuple(held for _, held in tables if held),
        told_tasks.read(text, name, _span(about, text)),
        notices(_told_of(document, (table for table, held in tables if not held), name)),
    )


Tables = Sequence[tuple[Table, ledgers.Contents | None]]


def _contents(
    document: Document, path: Path, name: str, about: str, given: Sequence[Answer] = ()
) -> Tables:
    """Return the tables of a document, each with what it holds, None where it is not understood or
    not sure.
    """
    sheets = _sheets(document, about, given)
    return [
        (table, _table(sheet, path, name, period) if table.sure else None)
        for table, (sheet, period) in zip(document.tables, sheets, strict=True)
    ]


def _prose(text: str, tables: Tables) -> str:
    """Return the text with blanks where tables are read, and in the cells of those that ought to
    be: what stands in them is no sentence.
    """
    lost = [table for table, held in tables if not held and table.figures]
    return without_cells(without(text, [table for table, held in tables if held]), lost)


def prose_in(document: Document) -> tuple[str, int]:
    """Return a document's prose, with blanks in its tables, and how many of them are read."""
    path = Path(document.name)
    tables = _contents(document, path, path.name, str(in_name(path.name) or ""))
    return _prose(document.text, tables), sum(held is not None for _, held in tables)


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
    return str(in_name(path.name) or folder_period(name))


def _sheets(document: Document, about: str, given: Sequence[Answer]) -> list[tuple[Sheet, str]]:
    """Return the tables of a document as sheets, each with its span; `about` is the document's."""
    tables, text = document.tables, document.text
    ends = [0, *(table.end for table in tables)]
    begins = [*(table.start for table in tables[1:]), len(text)]
    found = []
    for table, end, begin in zip(tables, ends, begins, strict=False):
        above = _heading(text[end : table.start])
        heads = {cell.text for row in table.sheet.rows[:HEADS] for cell in row if cell.text}
        sheet = _framed(table.sheet, above, _notes(text[table.end : begin], heads))
        period = about or _period_above(text, table.start, above)
        found.append((replace(sheet, answers=given), period))
    return found


def _framed(sheet: Sheet, above: Sequence[str], below: Sequence[str]) -> Sheet:
    """Return a table with the lines around it as rows, as a sheet has them."""
    if not sheet.rows or is_plain([cell.text for cell in sheet.rows[0]]):
        return sheet
    empty = [EMPTY] * (sheet.width - 1)
    shift, height = len(above), len(sheet.rows)
    return replace(
        sheet,
        rows=[
            *([text_cell(line), *empty] for line in above),
            *sheet.rows,
            *([text_cell(line), *empty] for line in below),
        ],
        lines=[*[0] * shift, *sheet.lines, *range(height + 1, height + 1 + len(below))],
        merged=[(top + shift, left, end + shift, right) for top, left, end, right in sheet.merged],
        hidden_rows=frozenset(row + shift for row in sheet.hidden_rows),
    )


def _months_of(text: str, stem: str, year: str) -> str:
    """Return the months that a document without any year names first, in the year given; or ""."""
    if not year or PLAIN_YEAR.search(text):
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
    return tuple(
        line
        for line in lines
        if "。" not in line and (len(line) <= LONGEST_HEADING or BRACKETED.fullmatch(line))
    )


def _notes(text: str, heads: Iterable[str]) -> tuple[str, ...]:
    """Return the lines right below a table that are notes to it, or to what stands in its heads."""

    def is_note(line: str) -> bool:
        about = re.split("[:：]", line)[0]
        named = about != line and (labels.NOTED.search(about) or about.startswith(tuple(heads)))
        return bool(named or labels.NOTED.match(line) or MARK.match(line))

    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return tuple(itertools.takewhile(is_note, lines[:NOTES]))


def _period_above(text: str, start: int, own: Container[str]) -> str:
    """Return the period that a document's title, or the lines above a table, name; "" for none. Its
    own head is read with it.

    A year runs to the day that a line before the table gives its figures (数据截至2025年6月30日);
    months without a year (截至11月30日) are of the only year that the whole text names.
    """
    lines = [line.strip() for line in text[:start].splitlines()]
    lines = [line for line in lines if line and line not in own]
    told = (spans.find(line)[0] for line in (*lines[:1], *reversed(lines[-3:])))
    found, years = next(filter(None, told), None), set(PLAIN_YEAR.findall(text))
    running = [u for line in lines if UP_TO.search(line) and (u := spans.find(line)[0])]
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
    return ledgers.Contents(*(shown_as(frame, path.name, name) for frame in found))


def _told_of(document: Document, lost: Iterable[Table], name: str) -> Iterator[_Row]:
    """Yield NOTICE_COLUMNS of the tables that were not read, and of pages that are pictures."""
    yield from (_passed_over(table, name) for table in lost if table.figures)
    for code, pages in document.told().items():
        yield name, pages, code, "", say(f"reading.{code}")


def _passed_over(table: Table, name: str) -> _Row:
    shown = " | ".join(cell.text for cell in table.sheet.rows[0] if cell.text)[:80]
    note = say("indicators.table_not_understood")
    return name, table.sheet.address(0, 0), "sheet_not_understood", shown, note


def shown_as(frame: pd.DataFrame, short: str, name: str) -> pd.DataFrame:
    """Return a frame whose sources show the subfolder they lie in."""
    if short == name or "source" not in frame.columns:
        return frame
    return frame.assign(source=frame["source"].mask(frame["source"] == short, name))


def forms_in(path: Path, name: str, given: Sequence[Answer] = ()) -> pd.DataFrame:
    """Return FORM_COLUMNS of the tables of a workbook, csv or document. Raises DataFaults."""
    read = _forms_in_text if is_document(path) else read_forms
    return read(path, name, given)


def _forms_in_text(path: Path, name: str, given: Sequence[Answer]) -> pd.DataFrame:
    """Return the forms of the tables of a document that are sure."""
    found = _document(stamp(path), name, language())
    sheets = zip(found.tables, _sheets(found, _named_for(path, name), given), strict=True)
    named = period_named(path)
    return forms_of((one, named or (parse(p) if p else None)) for t, (one, p) in sheets if t.sure)


@lru_cache(maxsize=16)
def _document(state: Stamp, name: str, language: str) -> Document:
    """Return a document, kept for the forms of its tables, which are asked for next."""
    return read_document(Path(state[0]), name)
