"""How each table of a file is understood before it is read row by row: its form, as plain data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pandas as pd

from duibiao.reading.files import guards
from duibiao.reading.ledgers import form_answers, headers, layout, sorts, spans
from duibiao.reading.ledgers.columns import Column
from duibiao.reading.ledgers.layout import Table
from duibiao.reading.ledgers.ledger import period_named, period_noted
from duibiao.reading.ledgers.plain import is_plain
from duibiao.reading.ledgers.upright import upright
from duibiao.reading.workbooks import sheets_of
from duibiao.reading.workbooks.sheets import Answer, Sheet, column_letters
from duibiao.vocabulary.periods import Period
from duibiao.vocabulary.words import say

FORM_COLUMNS = (
    *("sheet", "rows", "sort", "column", "head", "holds", "period", "unit", "place", "doubt"),
    *("form", "key", "samples"),
)
"""One row a column of a table: where it stands, the table's sort, what the column is taken to hold,
for which time, in what unit, whose the figures are, and the code of a doubt; then the fingerprint
and head by which answers about it are kept, and its first texts."""
SHOWN = FORM_COLUMNS[3:10]
"""What is printed of a column."""
SAMPLES = 3
IGNORED = "ignored"
"""The sort of a table that an analyst set aside."""

_FIGURE = re.compile(r"[0-9０-９]|^[-—/]?$")
"""What a column of figures holds among its first texts; a column of persons or places has none."""
TIMED = headers.MEASURES | {"schedule"}
Row = dict[str, str]


def read_forms(
    path: Path | str, shown: str | None = None, given: Sequence[Answer] = ()
) -> pd.DataFrame:
    """Return FORM_COLUMNS of every table of a workbook or csv, as text.

    `given` is what an analyst settled about forms.
    A sheet in which no table is understood is of sort `unknown`, with the columns under what may be
    its heading, or one row with its first texts as head. Raises DataFaults for a file that cannot
    be read.
    """
    path = Path(path)
    sheets = (replace(s, answers=given) for s in sheets_of(guards.take(path, shown or str(path))))
    return forms_of((sheet, period_named(path) or period_noted(sheet)) for sheet in sheets)


def forms_of(sheets: Iterable[tuple[Sheet, Period | None]]) -> pd.DataFrame:
    """Return FORM_COLUMNS of every table of sheets, each with the period where it names none."""
    parts = ((part, fallback) for sheet, fallback in sheets for part in upright(sheet))
    rows = [row for part, fallback in parts for row in _of_sheet(part, fallback)]
    return pd.DataFrame(rows, columns=list(FORM_COLUMNS), dtype="str").fillna("")


def in_words(forms: pd.DataFrame) -> pd.DataFrame:
    """Return the forms with sorts, contents and doubts in words for people."""
    return forms.assign(
        sort=[say(f"reading.sort_{code}") for code in forms["sort"]],
        holds=[say(f"reading.holds_{code}") for code in forms["holds"]],
        doubt=[say(f"reading.doubt_{code}") if code else "" for code in forms["doubt"]],
    )


def _of_sheet(sheet: Sheet, fallback: Period | None) -> Iterator[Row]:
    if is_plain([cell.text for cell in sheet.rows[0]]):
        yield _row(sheet, range(1, len(sheet.rows)), "plain", "")
        return
    listed, figures = sorts.split(sheet, fallback)
    told = ((_is_aside(table, sheet), table) for table in figures)
    found = [
        *listed,
        *((IGNORED if aside else sort_of(t), t) for aside, t in told if aside or t.first < t.last),
    ]
    if not (listed or figures):
        found = [("unknown", table) for table in layout.likely(sheet, fallback)]
    for sort, table in found:
        form, keys = form_answers.fingerprint(table.columns), form_answers.head_keys(table.columns)
        for column in table.columns:
            if column.words:
                row = _of_column(sheet, sort, table, column)
                yield row | {"form": form, "key": keys[column.number]}
    if not (listed or figures or found):
        texts = " | ".join(cell.text for cell in sheet.rows[0] if cell.text)
        yield _row(sheet, range(len(sheet.rows)), "unknown", texts)


def _is_aside(table: Table, sheet: Sheet) -> bool:
    return form_answers.sort_of(table.columns, sheet.answers) == "ignore"


def sort_of(table: Table) -> str:
    """Return the sort of a table of figures, by what its columns hold."""
    if table.projects:
        return "projects"
    if table.users:
        return "users"
    if table.having("entity") and not table.having("indicator"):
        return "places"
    if table.having("target") and table.having("owner", "leader", "due"):
        return "targets"
    stages = {column.period for column in table.columns if column.period}
    return "periods" if len(stages) > 2 or table.having("period") else "figures"


def _of_column(sheet: Sheet, sort: str, table: Table, column: Column) -> Row:
    """Return one row: a column without a code holds figures, or nobody knows what."""
    samples = _samples(sheet, table, column)
    named = bool(column.period or column.unit or column.name)
    plain = "unknown" if not named else "actual" if _FIGURE.search(samples) else "as_named"
    if column.doubt == "head_in_doubt" and not (column.means or spans.find(column.words[-1])[0]):
        plain = "unknown"
    holds = column.means or ("as_named" if sort in sorts.SUPPORT else plain)
    period = (column.period or table.period) if holds in TIMED else None
    row = _row(sheet, range(table.first, table.last), sort, " / ".join(column.written))
    return row | {
        "column": column_letters(column.number),
        "holds": holds,
        "period": str(period or ""),
        "unit": (column.unit or table.unit) if holds in {"actual", "target"} else "",
        "place": column.place,
        "doubt": column.doubt,
        "samples": samples,
    }


def _samples(sheet: Sheet, table: Table, column: Column) -> str:
    """Return the first texts below a column's heading that are not empty."""
    texts = (row[column.number].text for row in sheet.rows[table.first : table.last])
    return " | ".join(list(dict.fromkeys(filter(None, texts)))[:SAMPLES])


def _row(sheet: Sheet, rows: range, sort: str, head: str) -> Row:
    first, last = sheet.lines_of(range(rows.start, max(rows.start + 1, rows.stop)))
    return {
        "sheet": sheet.name,
        "rows": f"{first}–{last}",
        "sort": sort,
        "head": head,
        "holds": "unknown" if sort == "unknown" else "as_named",
    }
