"""Rates that a row states beside the figures they are made of: checks on them, not figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from duibiao.reading.ledgers import headers
from duibiao.reading.ledgers.columns import Column
from duibiao.reading.ledgers.figures import ROUND, figure_of, target_of
from duibiao.reading.ledgers.layout import Table
from duibiao.reading.ledgers.records import Row
from duibiao.reading.quantities.written_figures import Figure
from duibiao.reading.workbooks.sheets import Cell
from duibiao.vocabulary.words import say

Pair = tuple[float, float]


class Check(NamedTuple):
    """A stated rate or change, with the pairs of figures of its row that it may be made of."""

    column: Column
    figure: Figure
    pairs: tuple[Pair, ...]

    @property
    def expected(self) -> list[float]:
        """What the rate would be, for each pair."""
        if self.column.means == "of_target":
            return [done / goal * 100 for done, goal in self.pairs if goal]
        points = self.figure.unit not in {"%", ""} or self.column.means == "delta"
        if points:
            return [now - then for now, then in self.pairs]
        rates = [(now - then) / abs(then) * 100 for now, then in self.pairs if then]
        return rates + [now - then for now, then in self.pairs]

    @property
    def holds(self) -> bool:
        """Whether the figure is one of those, rounding in mind."""
        value, expected = self.figure.value, self.expected
        if value is None or not expected:
            return True
        near = max(ROUND, (self.figure.step or 0.1) / 2 * 1.02)
        return any(abs(abs(value) - abs(one)) <= near for one in expected)


@dataclass(frozen=True)
class Slip:
    """A rate that its row does not bear out, in words with the arithmetic."""

    column: Column
    words: str


Said = dict[tuple[str, int], dict[str, float]]
"""By name and column, what the rows above said of it: target, actual and prior."""


def below(row: Row, columns: Sequence[Column], said: Said) -> list[Check]:
    """Return the rates of a row of 完成率 or 同比 whose parts stand in the rows above it.

    What a row of 计划, 完成 or 上年完成 states is kept in `said` for the rows below.
    """
    measure = row.measure
    assert measure is not None
    kind = "prior" if measure.span.startswith("prior") else str(measure.means)
    other = "target" if kind == "of_target" else "prior"
    label = row.label if row.table.having("indicator") else ""
    found = []
    for column in columns:
        figure = _figure(row.cells, column)
        parts = said.setdefault((label, column.number), {})
        if figure is None or figure.value is None:
            continue
        if kind not in headers.RELATIVE:
            parts[kind] = figure.value
        elif "actual" in parts and other in parts:
            pairs = ((parts["actual"], parts[other]),)
            found.append(Check(replace(column, means=measure.means), figure, pairs))
    return found


class Parts(NamedTuple):
    """The columns that state rates, and those of what was done in the table's time and before."""

    rates: list[Column]
    done: list[Column]
    then: list[Column]


def parts(table: Table, columns: Sequence[Column]) -> Parts:
    """Return what the columns of figures have to do with rates."""
    now = table.period
    own = [c for c in columns if c.means in {"actual", ""} and (c.period or now)]
    year = now.year if now else max((c.period.year for c in own if c.period), default=0)
    early = [c for c in own if c.span.startswith("prior") or (c.period and c.period.year < year)]
    rates = [column for column in columns if column.means in headers.RELATIVE]
    return Parts(rates, [column for column in own if column not in early], early)


def checks(table: Table, cells: Sequence[Cell], of: Parts) -> list[Check]:
    """Return the rates of a row whose parts it states, too: they are checks on these."""
    if not of.rates:
        return []
    done, then, goals = _values(cells, of.done), _values(cells, of.then), _goals(table, cells)
    done += [sum(_values(cells, table.summed))] if table.summed else []
    found = []
    for column in of.rates:
        others = goals if column.means == "of_target" else then
        figure = _figure(cells, column)
        if figure is not None and done and others:
            pairs = tuple((now, other) for now in done for other in others)
            found.append(Check(column, figure, pairs))
    return found


def slips(label: str, found: Sequence[Check]) -> list[Slip]:
    """Return the checks that do not hold, with what the row's own figures give."""
    return [Slip(check.column, _words(label, check)) for check in found if not check.holds]


def _words(label: str, check: Check) -> str:
    value = check.figure.value or 0.0
    nearest = min(check.expected, key=lambda one: abs(abs(one) - abs(value)))
    return say("reading.slip", name=label, stated=f"{value:g}", found=f"{nearest:.4g}")


def _figure(cells: Sequence[Cell], column: Column) -> Figure | None:
    figure = figure_of(cells[column.number], column.means)
    return figure if figure is not None and figure.value is not None else None


def _goals(table: Table, cells: Sequence[Cell]) -> list[float]:
    goals = (cells[column.number] for column in table.having("target", "schedule"))
    figures = (figure for cell in goals for figure in target_of(cell))
    return [figure.value for figure in figures if figure.value is not None]


def _values(cells: Sequence[Cell], columns: Sequence[Column]) -> list[float]:
    figures = (figure_of(cells[column.number], column.means) for column in columns)
    return [f.value for f in figures if f is not None and f.value is not None]
