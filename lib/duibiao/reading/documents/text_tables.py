"""Tables that stand in a document: each as a sheet, and where its text stands in the prose."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from duibiao.reading.workbooks.sheets import Sheet, text_cell
from duibiao.reading.workbooks.spanning import Spanning, laid_out
from duibiao.vocabulary.words import say

_LINE = re.compile(r"^[ \t]*\|.*\|[ \t]*$\n?", re.MULTILINE)
_GAPPED = re.compile(r"^.*\t.*$\n?", re.MULTILINE)
_RULE = re.compile(r"[\s|:+-]+")
_BAR = re.compile(r"(?<!\\)\|")
_FIGURE = re.compile(r"-?[0-9][0-9,]*(?:\.[0-9]+)?%?")
_WORD = re.compile(r"\S")


class Table(NamedTuple):
    """A table as a sheet, with the offsets in the document's text between which it is told, and
    whether its cells are known to stand in their columns.
    """

    sheet: Sheet
    start: int
    end: int
    sure: bool = True

    @property
    def figures(self) -> bool:
        """Whether the table has columns and figures in them, so that it ought to be read."""
        rows = self.sheet.rows
        return self.sheet.width > 1 and any(_FIGURE.fullmatch(c.text) for row in rows for c in row)


def named(tables: Sequence[Table]) -> tuple[Table, ...]:
    """Return the tables that hold anything, in the order they begin, by the name people give them:
    表1. One that others stand in counts as far as it has figures of its own.
    """
    held = [table for table in tables if table.sheet.rows]
    following = [*(table.start for table in held[1:]), math.inf]
    kept = [t for t, begin in zip(held, following, strict=False) if t.figures or begin >= t.end]
    names = (say("reading.table_name", number=number) for number in range(1, len(kept) + 1))
    return tuple(
        table._replace(sheet=replace(table.sheet, name=name))
        for table, name in zip(kept, names, strict=True)
    )


def without(text: str, tables: Iterable[Table]) -> str:
    """Return the text with blanks where the tables stand; offsets stay."""
    for table in tables:
        blank = _WORD.sub(" ", text[table.start : table.end])
        text = text[: table.start] + blank + text[table.end :]
    return text


def of_markdown(text: str, file: str) -> tuple[Table, ...]:
    """Return the tables that bars and a rule draw in a text."""
    return tuple(
        Table(laid_out("", list(_rows(text[start:end])), file), start, end)
        for start, end in _blocks(text, _LINE)
        if any(map(_is_rule, text[start:end].splitlines()))
    )


def of_gaps(text: str, file: str) -> tuple[Table, ...]:
    """Return what stands in columns in a text: no sure tables, since cells that are empty leave no
    gap and cells of two lines no row.
    """
    return tuple(
        Table(laid_out("", list(_columns(text[start:end])), file), start, end, sure=False)
        for start, end in _blocks(text, _GAPPED)
    )


def _blocks(text: str, like: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield where three such lines or more follow each other."""
    found: list[tuple[int, int]] = []
    for line in like.finditer(text):
        if found and line.start() != found[-1][1]:
            yield from _block(found)
            found = []
        found.append(line.span())
    yield from _block(found)


def _block(lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    if len(lines) > 2:
        yield lines[0][0], lines[-1][1]


def _columns(block: str) -> Iterator[list[Spanning]]:
    for line in block.splitlines():
        yield [Spanning(text_cell(field)) for field in line.split("\t")]


def _is_rule(line: str) -> bool:
    return "-" in line and _RULE.fullmatch(line) is not None


def _rows(block: str) -> Iterator[list[Spanning]]:
    for line in block.splitlines():
        if not _is_rule(line):
            fields = _BAR.split(line.strip()[1:-1])
            yield [Spanning(text_cell(field.replace("\\|", "|"))) for field in fields]
