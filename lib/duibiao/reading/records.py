"""One cell of a ledger's table as a reading: its period, unit, role and kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from duibiao.reading import headers, labels, spans
from duibiao.reading.cells import Figure, number, read_figure, resolution
from duibiao.reading.headers import Head
from duibiao.reading.layout import Column, Table
from duibiao.reading.measures import unit_named
from duibiao.reading.plain import why_missing
from duibiao.reading.tables import Cell
from duibiao.vocabulary.periods import Period
from duibiao.vocabulary.words import say

LARGEST_FRACTION = 1.5
_SCALES = {"万": 1e4, "亿": 1e8}
_PLAN = ("目标", "计划", "任务")
_DONE = ("完成", "执行", "进展", "进度", "实绩", "统计", "情况")


@dataclass(frozen=True)
class Row:
    """A row of figures: its cells, what it is about, the row above it that it is a part of.

    `measure` is what the row itself says its figures are (计划, 完成), where it does.
    """

    table: Table
    cells: Sequence[Cell]
    label: str = ""
    whole: Row | None = None
    hidden: bool = False
    measure: Head | None = None

    @property
    def name(self) -> str:
        """What the row is about, without numbering and unit."""
        return labels.clean(headers.read(self.label).name or self.label)

    @property
    def unit(self) -> str:
        """The unit in the row's own column, in its name, or that of the whole it is a part of."""
        written = self.text("unit")
        own = unit_named(written) or written or headers.read(self.label).unit
        return own or (self.whole.unit if self.whole else "")

    def text(self, means: str) -> str:
        """Return the first text in the columns that hold `means`, or ""."""
        texts = (self.cells[column.number].text for column in self.table.having(means))
        return next(filter(None, texts), "")


def figure_of(cell: Cell) -> Figure | None:
    """Return what a cell says, None when it is no figure."""
    if cell.number is None:
        return read_figure(cell.text)
    figure = number(cell.number)
    return figure._replace(unit="%") if cell.percent else figure


def record(
    row: Row, column: Column, figure: Figure, name: str, fraction: bool
) -> dict[str, object]:
    """Return what READING_COLUMNS say of one cell, without source, location and quote.

    `fraction` tells that its column holds percentages as fractions of one.
    """
    codes: list[str] = ["hidden"] * row.hidden
    if fraction and figure.value is not None and not figure.unit:
        figure = _percentage(figure)
        codes.append("percent_as_fraction")
    unit, figure = _unit(row, column, figure)
    period = _period(row, column)
    role, from_title = _role(row.table, column)
    kind = _kind(column, figure, name, unit)
    codes += ["role_from_title"] * from_title + ["no_period"] * (period is None)
    codes += ["maybe_fraction"] * (not fraction and _looks_like_fraction(figure, kind, unit))
    doubts = [say(f"reading.doubt_{code}") for code in codes]
    part = say("reading.part_of", whole=row.whole.name) if row.whole else ""
    return {
        "name": name,
        "period": str(period or ""),
        "value": figure.value,
        "unit": unit,
        "bound": figure.bound,
        "kind": kind,
        "role": role,
        "resolution": resolution(figure.step, unit),
        "confidence": "medium" if doubts else "high",
        "repairs": "|".join((*figure.repairs, *codes)),
        "note": _joined([row.text("note"), figure.note, why_missing(figure), part, *doubts]),
    }


def quote(texts: Iterable[str]) -> str:
    """Return a row as written, its cells separated by bars."""
    return " | ".join(" ".join(text.split()) for text in texts if text)


def _joined(texts: Iterable[str]) -> str:
    return " ".join(filter(None, texts))


def _percentage(figure: Figure) -> Figure:
    value = None if figure.value is None else _times(figure.value, 100)
    return figure._replace(value=value, unit="%", step=_times(figure.step, 100))


def _looks_like_fraction(figure: Figure, kind: str, unit: str) -> bool:
    """A share of 0.85 % may be one of 85 % that somebody wrote as a fraction."""
    small = figure.value is not None and 0 < abs(figure.value) <= LARGEST_FRACTION
    return small and not figure.unit and unit == "%" and kind in {"share", "of_target"}


def _times(value: float, factor: float) -> float:
    return float(f"{value * factor:.12g}")


def is_ratio(column: Column) -> bool:
    """Whether a column holds ratios, in percent where it does not say."""
    return column.means in {"of_target", "growth"} or labels.is_ratio(column.name)


def _unit(row: Row, column: Column, figure: Figure) -> tuple[str, Figure]:
    """Return the unit: the cell's own, the column's, the row's, the title's, in this order."""
    if column.means == "rank" or figure.rank:
        return figure.unit or "位", figure
    if is_ratio(column) and not figure.unit:
        return column.unit or "%", figure
    around = column.unit or row.unit or row.table.unit
    if figure.unit in _SCALES:
        return _scaled(figure, around)
    return figure.unit or around, figure


def _scaled(figure: Figure, around: str) -> tuple[str, Figure]:
    """`2.2亿` in a column of m3 is 2.2 亿m3; in one of 万m3 it is reckoned in m3."""
    if around and around[0] not in _SCALES:
        return figure.unit + around, figure
    factor = _SCALES[figure.unit]
    value = None if figure.value is None else _times(figure.value, factor)
    return around[1:], figure._replace(value=value, step=figure.step * factor)


def _period(row: Row, column: Column) -> Period | None:
    base, written = row.table.period, row.text("period")
    own = spans.find(written, base)[0] or _month(written, base) if written else None
    return own or column.period or base


def _month(written: str, base: Period | None) -> Period | None:
    if base is None or not written.isdigit() or not 1 <= int(written) <= 12:
        return None
    return spans.find(f"{base.year}年{int(written)}月")[0]


def _role(table: Table, column: Column) -> tuple[str, bool]:
    """Return the role and whether only the title told it."""
    if column.means == "target":
        return "target", False
    titles = "".join(table.titles)
    planned = any(word in titles for word in _PLAN) and not any(word in titles for word in _DONE)
    return ("target", True) if planned and not column.means else ("actual", False)


def _kind(column: Column, figure: Figure, name: str, unit: str) -> str:
    if column.means == "delta" and unit == "%":
        return "growth"
    if column.means in {"of_target", "growth", "delta", "rank"}:
        return str(column.means)
    return "rank" if figure.rank else labels.kind_of(name, unit)
