"""What sort a table is, told by its heads and its body: figures, tasks or problems."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from duibiao.reading.ledgers import (
    contents,
    evidence,
    form_answers,
    headers,
    layout,
    states,
    worded,
)
from duibiao.reading.ledgers.columns import Column
from duibiao.reading.ledgers.figures import SCORED, target_of
from duibiao.reading.ledgers.heading import distinct, is_plain_figure, wordy_rows
from duibiao.reading.ledgers.layout import Table
from duibiao.reading.quantities.unit_words import unit_named
from duibiao.reading.workbooks.sheets import Cell, Sheet
from duibiao.vocabulary.periods import Period

SUPPORT = {
    "problems": frozenset({"closed", "rectified", "found", "due", "standing", "relapsed"}),
    "tasks": frozenset({"due", "owner", "unit", "leader", "progress", "status", "lamp"}),
}
"""What stands beside the names in a list of each sort."""
_MENDED = ("整改", "整治", "销号", "销账", "核销", "闭环")
_LISTED = re.compile(r"(?:问题|隐患)[^\W\d]{0,6}(?:台账|清单|列表|一览表|登记表|汇总表)")
MEASURED = 0.5
"""A column of targets that holds figures in more than half of its cells makes a target sheet."""

COUNTED = 3
"""Columns of figures from which on a table of projects with their money is no list of tasks."""

Listed = list[tuple[str, Table]]
LISTS = ("problems", "tasks")


def split(sheet: Sheet, fallback: Period | None) -> tuple[Listed, list[Table]]:
    """Return a sheet's lists of tasks and problems, each with its sort, and its tables of figures.

    No two overlap. What an analyst said of a table stands above how it looks; one that is set aside
    has no rows.
    """
    listed, figures = _by_looks(sheet, fallback)
    if not any(one.what == "sort" for one in sheet.answers):
        return _with_deeds(sheet, listed, figures, fallback)
    found = [*listed, *(("figures", table) for table in figures)]
    found = found or [("", table) for table in layout.likely(sheet, fallback)]
    told = [one for kind, table in found for one in _as_said(kind, table, sheet, fallback)]
    lists = [(kind, table) for kind, table in told if kind in LISTS]
    figures = [table for kind, table in told if kind == "figures"]
    return _with_deeds(sheet, lists, figures, fallback)


def _with_deeds(
    sheet: Sheet, listed: Listed, figures: list[Table], fallback: Period | None
) -> tuple[Listed, list[Table]]:
    """Return lists and tables with the rows that ask for a deed, among goals in words, as tasks:
    修订应急预案 below 治理河道12公里."""
    rows = sheet.filled()
    measured: list[Table] = []
    for table in figures:
        deeds = _deeds(table, rows)
        names = table.having("indicator")[-1:] if deeds else []
        beside = [one for one in layout.under(sheet, table.heading, "tasks", fallback) if names]
        for one in (one for one in beside if names[0].number in one.within):
            columns = [_as_task(c, names[0]) for c in one.columns]
            apart = frozenset(range(table.first, table.last)) - deeds
            listed.append(("tasks", replace(one, columns=columns, last=table.last, apart=apart)))
            table = replace(table, apart=deeds)
        measured.append(table)
    return listed, measured


def _as_task(column: Column, names: Column) -> Column:
    """Return a column of a list whose tasks stand in the column of names."""
    if column.number == names.number:
        return replace(column, means="task")
    return replace(column, means=None) if column.means == "task" else column


def _deeds(table: Table, rows: list[list[Cell]]) -> frozenset[int]:
    """Return the rows of a table of goals in words that ask for no figure, or whose progress tells
    in words alone how they stand."""
    goals = [c for c in table.having("target") if c.worded or _in_words(c, table, rows)]
    told = table.having("actual")
    if len(goals) != 1 or not told or not table.having("indicator"):
        return frozenset()
    return frozenset(n for n in table.span if _is_deed(rows[n], goals[0], told))


def _is_deed(row: list[Cell], goal: Column, told: Sequence[Column]) -> bool:
    progress = [text for c in told if (text := row[c.number].text)]
    text = row[goal.number].text
    plain = is_plain_figure(text) or target_of(Cell(text)) or SCORED.search(text)
    if not text or not progress or text in progress or plain:
        return False
    units = [figure.unit for figure in worded.asked_for(text)]
    if any(worded.done(one, unit) for one in progress for unit in units):
        return False
    in_words = any(states.progress(one) or evidence.progress(one, text) for one in progress)
    asks = len(text) >= contents.LONG and not contents.is_day(text)
    return (in_words or (asks and not units)) and not any(map(is_plain_figure, progress))


def _by_looks(sheet: Sheet, fallback: Period | None) -> tuple[Listed, list[Table]]:
    rows = sheet.filled()
    wordy = wordy_rows(rows)
    figures = layout.tables(sheet, "figures", fallback, wordy)
    if sheet.at and not figures:  # what was turned begins with its heads, known or not
        figures = layout.under(sheet, range(1), "figures", fallback)
    found: Listed = []
    for kind in LISTS:
        for table in layout.tables(sheet, kind, fallback, wordy):
            table = _until(table, found)
            beside = [one for one in figures if _overlap(one, table)]
            free = not any(_overlap(table, other) for _, other in found)
            if free and _fits(kind, table, rows) and not _is_measured(beside, rows):
                found.append((kind, table))
    return found, [_until(table, found) for table in _apart(figures, found)]


def _until(table: Table, found: Listed) -> Table:
    """Return a table up to where a list below it begins."""
    starts = [other.heading.start for _, other in found]
    below = [start for start in starts if start >= table.heading.stop]
    return replace(table, last=min((table.last, *below)))


def _as_said(kind: str, table: Table, sheet: Sheet, fallback: Period | None) -> Listed:
    """Return a table as the sort that an analyst said it is, else as the one it looks like; those
    that stand beside each other apart.
    """
    said = form_answers.sort_of(table.columns, sheet.answers)
    if said == "ignore":
        return [("figures", replace(table, last=table.first))]
    if said in {"", kind}:
        return [(kind, table)]
    others = (
        replace(one, last=table.last)
        for one in layout.under(sheet, table.heading, said, fallback)
        if set(one.within) & set(table.within)
    )
    return [(said, _named(one, said, sheet) if said in LISTS else one) for one in others]


def _named(table: Table, kind: str, sheet: Sheet) -> Table:
    """Return a list with the column that names its rows, by its cells where no head says so."""
    main = kind.removesuffix("s")
    if table.having(main):
        return table
    body = sheet.filled()[table.first : table.last]
    return replace(table, columns=contents.named(table.columns, body, main))


def _apart(tables: Sequence[Table], others: Sequence[tuple[str, Table]]) -> list[Table]:
    """Return the tables that are none of the lists, and do not stand in one."""
    taken = [range(table.heading.start, table.last) for _, table in others]
    return [table for table in tables if not any(table.heading.start in rows for rows in taken)]


def _fits(kind: str, table: Table, rows: list[list[Cell]]) -> bool:
    names = table.having(kind.removesuffix("s"))
    measured = [column for column in table.having("unit") if _of_units(table, column, rows)]
    support = {c.means for c in table.columns if c not in measured} & SUPPORT[kind]
    if not names or len(support) < (1 if kind == "problems" else 2):
        return False
    texts = [row[names[0].number].text for row in table.body(rows)]
    worded = [text for text in texts if text and not is_plain_figure(text)]
    if 2 * len(worded) < len([text for text in texts if text]) or not worded:
        return False
    return kind == "tasks" or _of_problems(table)


def _of_units(table: Table, column: Column, rows: list[list[Cell]]) -> bool:
    """Whether 单位 holds units of measure, not who is responsible."""
    texts = [row[column.number].text for row in table.body(rows)]
    units = [text for text in texts if unit_named(text)]
    return bool(units) and 2 * len(units) >= len([text for text in texts if text])


def _of_problems(table: Table) -> bool:
    """A column of problems beside tasks tells what hampers them; a list of problems mends them."""
    heads = ["".join(column.words) for column in table.columns]
    words = "".join(heads)
    tasks = [headers.read(word, "tasks").means for c in table.columns for word in c.words]
    mending = (
        any(word in words for word in (*_MENDED, "发现", "排查", "隐患"))
        or sum("问题" in head for head in heads) > 1
        or len(table.having("found", "rectified", "closed", "relapsed")) > 2
        or any(_LISTED.search(title) for title in table.titles)
    )
    return mending and not ("task" in tasks and not any(word in words for word in _MENDED))


def _is_measured(tables: Sequence[Table], rows: list[list[Cell]]) -> bool:
    return any(_of_figures(table, rows) for table in tables)


def _of_figures(table: Table, rows: list[list[Cell]]) -> bool:
    if table.worded or contents.measured(table.columns, table.body(rows)):
        return True
    undated = table.projects and not table.having("due")
    if undated and sum(_holds_figures(c, table, rows) for c in table.columns) >= COUNTED:
        return True
    goals = table.having("target")
    return any(_holds_figures(c, table, rows) or _in_words(c, table, rows) for c in goals)


def _in_words(goal: Column, table: Table, rows: list[list[Cell]]) -> bool:
    """Whether a column asks in words for figures that what was done tells, too, of rows with units
    of measure, or in a table of indicators by its title: 全年清淤150公里 beside 清淤118公里."""
    measured = any(_of_units(table, column, rows) for column in table.having("unit"))
    titles = (*table.titles, *distinct(rows[0]))
    asks = measured or worded.of_indicators(titles)
    return asks and worded.is_measured(goal, table.having("actual"), table.body(rows))


def _holds_figures(column: Column, table: Table, rows: list[list[Cell]]) -> bool:
    if column.means == "number" or not column.words:
        return False
    texts = [row[column.number].text for row in table.body(rows) if row[column.number].text]
    return bool(texts) and sum(map(is_plain_figure, texts)) > MEASURED * len(texts)


def _overlap(one: Table, other: Table) -> bool:
    beside = one.within.stop <= other.within.start or other.within.stop <= one.within.start
    return one.heading.start < other.last and other.heading.start < one.last and not beside
