"""What a list of tasks asks for in figures, and what is told of it, as a table of goals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from duibiao.reading.ledgers import labels, worded
from duibiao.reading.ledgers.columns import Column
from duibiao.reading.ledgers.layout import Table
from duibiao.reading.workbooks.sheets import Cell, Placed, Sheet

HEADS = ("指标", "年度目标", "累计完成", "责任单位", "完成时限")
"""The heads of the table that is made of a list."""
BARE = 2
"""Characters of a name that only says what is measured."""
_ASKING = re.compile(r"目标|要求|任务量|工作量|内容|标准")
_UNTIL = re.compile(r"^(?:截[至止]\S{2,12}?[，,]|1[-—–~至]\d{1,2}月)")
"""What a cell of progress begins with that all of it is as of."""


def of_list(sheet: Sheet, table: Table) -> Sheet | None:
    """Return the goals in words of a list of tasks, each with what was done of it and the year
    before, as a sheet of their own; None where no row tells both, or where the list itself says how
    its tasks stand, by a column or as one of matters to be seen to."""
    judged = table.having("status", "lamp") or len(table.having("progress")) > 1
    if judged or any(map(worded.OF_MATTERS.search, table.titles)):
        return None
    rows = sheet.filled()
    found = [line for n in table.span for line in _lines(table, rows[n], n)]
    if not found:
        return None
    heads = [(Cell(head), (table.heading.start, 0)) for head in HEADS]
    return sheet.rearranged([heads, *found], table.titles)


def _lines(table: Table, row: Sequence[Cell], number: int) -> Iterator[list[Placed]]:
    """Yield a line of each goal of a row of which some progress is told in figures."""
    asked = _asking(table, row)
    told = next(
        (c for c in table.having("progress", "status") if len(row[c.number].text) > 1), None
    )
    if asked is None or told is None:
        return
    name = table.having("task")[0]
    parts = worded.goals(row[asked.number].text)
    done = [_told(row[told.number].text, part, parts) for part in parts]
    if not any(worded.done(text, p.figure.unit) for p, text in zip(parts, done, strict=True)):
        return
    whole = row[name.number].text if name is not asked else ""
    several = len(parts) > 1
    until = _UNTIL.match(row[told.number].text)
    for part, text in zip(parts, done, strict=True):
        now = text if not until or text.startswith(until[0]) else f"{until[0]}{text}"
        yield [
            (Cell(_named(whole, part.name, several)), (number, name.number)),
            (Cell(part.clause), (number, asked.number)),
            (Cell(now * bool(text)), (number, told.number)),
            *(_beside(table, row, number, means) for means in ("unit", "due")),
        ]


def _asking(table: Table, row: Sequence[Cell]) -> Column | None:
    """Return the column that says how much is asked for: one of goals, else that of the tasks."""
    goals = [c for c in table.columns if c.means in {None, "note", "measure", "goal"} and c.words]
    goals = [c for c in goals if _ASKING.search("".join(c.words))]
    both = (*goals, *table.having("task"))
    return next((c for c in both if worded.goals(row[c.number].text)), None)


def _told(text: str, part: worded.Part, parts: Sequence[worded.Part]) -> str:
    return worded.told_of(text, part, parts) if len(parts) > 1 else text


def _named(whole: str, part: str, several: bool) -> str:
    """Return what a goal is called: as the task where it is the only one and about that, a measure
    behind the task's name: 投资 of 中小河流治理."""
    if len(part) <= BARE:
        return whole + part
    return whole if not several and labels.pairs_in(whole, part) else part


def _beside(table: Table, row: Sequence[Cell], number: int, means: str) -> Placed:
    column = next((c for c in table.having(means) if row[c.number].text), None)
    return (row[column.number], (number, column.number)) if column else (Cell(""), (number, 0))
