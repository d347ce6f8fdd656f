"""Rows whose cells number several items (1.… 2.…), as a row of each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from duibiao.reading.workbooks.sheets import Cell, Placed, Sheet

FEWEST = 2
"""Cells of a row that number as many items, so that these belong together."""
MOST = 2000
"""Rows of a sheet looked at: what people write out is short."""
_ITEM = re.compile(
    r"(?:^|(?<=[\n；;。，,\s]))\s*[（(]?(\d{1,2})[)）.．、](?=\D|\d{1,2}月|\d{4}年)\s*"
)


def itemized(sheet: Sheet) -> Sheet:
    """Return a sheet with a row of each item where cells of a row number as many of them: goals 1
    and 2 beside progress 1 and 2; what is not numbered stands beside each."""
    rows = sheet.filled()
    told = {n: items for n, row in enumerate(rows[:MOST]) if (items := _items(row))}
    told = {n: items for n, items in told.items() if _names_one(rows, n, items)}
    if not told:
        return sheet
    table: list[list[Placed]] = []
    hidden: list[int] = []
    for n, row in enumerate(rows):
        count = len(next(iter(told[n].values()))) if n in told else 1
        hidden += range(len(table), len(table) + count) if n in sheet.hidden_rows else ()
        for k in range(count):
            cells = {at: Cell(items[k]) for at, items in told.get(n, {}).items()}
            table.append([(cells.get(at, cell), (n, at)) for at, cell in enumerate(row)])
    return sheet.rearranged(table, (), hidden)


def _items(row: Sequence[Cell]) -> dict[int, list[str]]:
    """Return the items of each cell of a row that numbers as many as another, none for any other
    row."""
    found = {at: items for at, cell in enumerate(row) if len(items := _of(cell)) > 1}
    counts = [len(items) for items in found.values()]
    most = max(set(counts), key=counts.count, default=0)
    return (
        {at: i for at, i in found.items() if len(i) == most} if counts.count(most) >= FEWEST else {}
    )


def _names_one(rows: Sequence[Sequence[Cell]], number: int, items: dict[int, list[str]]) -> bool:
    """Whether one of the numbered cells is of what a row is about, goals or tasks, by its head."""
    above = (row for row in reversed(rows[:number]) if len({c.text for c in row if c.text}) > 2)
    heads = next((row for row in above if not any(len(c.text) > LONGEST for c in row)), None)
    return heads is not None and any(_ABOUT.search(heads[at].text) for at in items)


LONGEST = 20
"""Characters that a head has at most."""
_ABOUT = re.compile(r"目标|任务|指标|事项|工作(?!措施|进展|情况)|要求")


def _of(cell: Cell) -> list[str]:
    """Return what a text numbers from 1 on, none for any other cell."""
    text = cell.text
    marks = list(_ITEM.finditer(text)) if cell.number is None and "1" in text else []
    if [mark[1] for mark in marks] != [str(n) for n in range(1, len(marks) + 1)]:
        return []
    if not marks or text[: marks[0].start()].strip():
        return []
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    return [text[m.end() : end].strip(" \n；;") for m, end in zip(marks, ends, strict=True)]
