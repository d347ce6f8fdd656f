"""Tables that lie on their side and forms of one case a page, as tables with their heads above."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from duibiao.reading.ledgers import cards, headers, labels, spans
from duibiao.reading.ledgers.heading import is_plain_figure
from duibiao.reading.ledgers.itemized import itemized
from duibiao.reading.ledgers.paired import parted, titles_above
from duibiao.reading.ledgers.sorts import LISTS
from duibiao.reading.workbooks.sheets import EMPTY, Cell, Placed, Sheet

FEWEST, MOSTLY = 3, 2 / 3
"""Heads that a column, or the keys of a form, hold at least, and their share of it."""
LONGEST_KEY = 10
MOST_KEYS = 60  # Different ones; a page holds some twenty, the names of a long table are more
_ASIDE = frozenset({"unit", "due", "owner", "leader"})
_MEASURED = frozenset({"target", "actual", "revised"})
_BESIDE = frozenset({"due", "unit", "owner", "status", "progress", "standing", "closed"})

Row = Sequence[Cell]


def upright(sheet: Sheet) -> list[Sheet]:
    """Return what a sheet holds with the heads above: forms of one case each (督办事项 | …) as one
    list, tables whose heads stand in the first column turned, the rest as it is.
    """
    if not any(cell.number is None and cell.text for row in sheet.rows for cell in row[:1]):
        return [sheet]
    return [one for part in parted(itemized(sheet)) for one in _upright(part)]


def _upright(sheet: Sheet) -> list[Sheet]:
    rows = sheet.filled()
    cases = _as_list(sheet, rows)
    if cases:
        return [cases]
    if told := cards.unfolded(sheet, rows):
        return told
    blocks = [*_on_their_side(rows)]
    if not blocks:
        return [sheet]
    turned = [_turned(sheet, rows, block) for block in blocks]
    taken = {n for block in blocks for n in block}
    left = [[EMPTY] * len(row) if n in taken else row for n, row in enumerate(sheet.rows)]
    rest = replace(sheet, rows=left)
    return [*turned, rest] if any(any(map(_figure, row[1:])) for row in left) else turned


def _figure(cell: Cell) -> bool:
    return is_plain_figure(cell.text)


def _on_their_side(rows: list[list[Cell]]) -> Iterator[range]:
    """Find the rows of tables whose first column holds the heads: 指标名称, 计量单位, 年度目标."""
    number = 0
    while number < len(rows):
        end = number + 1
        if _names(rows[number]):
            while end < len(rows) and rows[end][0].text and not _names(rows[end]):
                end += 1
            means = [_means(row[0].text) for row in rows[number + 1 : end]]
            while means and means[-1] is None:  # a section or a note below the last head
                means.pop()
            known = [one for one in means if one]
            if (
                len(known) >= max(FEWEST, MOSTLY * len(means))
                and _ASIDE.intersection(known)
                and _MEASURED.intersection(known)
            ):
                end = number + 1 + len(means)
                yield range(number, end)
        number = end


def _names(row: Row) -> bool:
    """Whether a row holds the names of indicators behind the word for them."""
    texts = [cell.text for cell in row[1:] if cell.text]
    figures = any(map(is_plain_figure, reversed(texts)))  # most rows have one on the right
    several = len({*texts} - {row[0].text}) > 1
    if figures or not several or headers.read(row[0].text).means != "indicator":
        return False
    heads = [headers.read(text, "figures", spans.SOME_YEAR) for text in texts]
    return 2 * sum(head.known for head in heads) < len(texts)


def _means(text: str) -> str | None:
    return headers.read(labels.clean(text), "figures", spans.SOME_YEAR).means


def _turned(sheet: Sheet, rows: list[list[Cell]], block: range) -> Sheet:
    """Return rows on their side as a sheet with their heads above, each cell with its place."""
    filled = [n for n in range(sheet.width) if any(rows[m][n].text for m in block)]
    table = [[(rows[m][n], (m, n)) for m in block] for n in filled]
    hidden = (k for k, n in enumerate(filled) if n in sheet.hidden_columns)
    return sheet.rearranged(table, titles_above(sheet, block.start), hidden)


def _as_list(sheet: Sheet, rows: list[list[Cell]]) -> Sheet | None:
    """Return forms of one case each, under one another, as a list with a row each."""
    first = next((n for n, row in enumerate(rows) if _pairs(row, n)), None)
    if first is None or all(_is_head(cell.text) for _, (cell, _) in _pairs(rows[first], first)):
        return None
    cases: list[dict[str, Placed]] = []
    heads: dict[str, None] = {}
    for n in range(first, len(rows)):
        for key, value in _pairs(rows[n], n):
            if not cases or key in cases[-1]:
                cases.append({})
            cases[-1][key] = value
            heads[key] = None
        if len(heads) > MOST_KEYS:  # the names of a long table, not the keys of a form
            return None
    told = {headers.read(head, kind).means for head in heads for kind in LISTS}
    known = sum(any(headers.read(head, kind).means for kind in LISTS) for head in heads)
    listed = {"task", "problem"} & told and len(_BESIDE & told) > 1
    if not listed or known < max(FEWEST, MOSTLY * len(heads)) or len(cases[0]) < FEWEST:
        return None
    corner = (first, 0)
    table = [[(Cell(head), corner) for head in heads]]
    table += [[case.get(head, (EMPTY, corner)) for head in heads] for case in cases]
    titles = (cell.text for row in sheet.rows[:first] for cell in row if cell.text)
    return sheet.rearranged(table, titles)


def _is_head(text: str) -> bool:
    return any(headers.read(text, kind).known for kind in LISTS)


def _pairs(row: Row, number: int) -> list[tuple[str, Placed]]:
    """Return the keys of a form's row, each with its value; none for any other row."""
    told = [n for n, cell in enumerate(row) if cell.text and cell != row[n - 1 if n else -1]]
    if len(told) % 2 or len(told) > 2 * FEWEST:
        return []
    keys = [row[n].text.rstrip(":： ") for n in told[::2]]
    if not all(len(key) <= LONGEST_KEY and not is_plain_figure(key) for key in reversed(keys)):
        return []
    return [(key, (row[n], (number, n))) for key, n in zip(keys, told[1::2], strict=True)]
