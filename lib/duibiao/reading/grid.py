"""The body of a ledger's table, row by row: readings, and what was not understood."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

from duibiao.reading import headers, labels, layout, spans
from duibiao.reading.columns import Column
from duibiao.reading.layout import Table
from duibiao.reading.records import LARGEST_FRACTION, Row, figure_of, is_ratio, quote, record
from duibiao.reading.tables import Cell, Sheet
from duibiao.vocabulary.periods import Period
from duibiao.vocabulary.words import say


class Notice(NamedTuple):
    """Something to tell about a place of a sheet."""

    location: str
    code: str
    found: str


@dataclass
class Body:
    """The rows of one table being read; `records` and `notices` grow as they are."""

    sheet: Sheet
    table: Table
    source: str
    records: list[dict[str, object]] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    section: str = ""
    subject: str = ""
    when: Period | None = None
    whole: Row | None = None

    @cached_property
    def rows(self) -> list[list[Cell]]:
        """The table's rows; merged cells are filled in the label columns only."""
        numbers = {column.number for column in self.labels}
        filled = layout.narrowed(self.sheet.filled(), self.table.within)
        own_rows = layout.narrowed(self.sheet.rows, self.table.within)
        rows = [
            [full[n] if n in numbers else cell for n, cell in enumerate(own)]
            for own, full in zip(own_rows, filled, strict=True)
        ]
        return self._filled_down(rows)

    def _filled_down(self, rows: list[list[Cell]]) -> list[list[Cell]]:
        """Let places and groups told once, left of the names, stand beside every name below."""
        names = [column.number for column in self.table.having("indicator")]
        groups = self.table.having("entity", "section") if names else []
        for column in (column.number for column in groups if column.number < names[0]):
            for upper, lower in itertools.pairwise(rows[self.table.first : self.table.last]):
                if not lower[column].text and lower[names[0]].text and upper[names[0]].text:
                    lower[column] = upper[column]
        return rows

    @cached_property
    def repeated(self) -> set[str]:
        """The names that stand in several groups, so that their group belongs to them."""
        groups: dict[str, set[str]] = {}
        section = ""
        for number in self.span if self.by_row else ():
            row = Row(self.table, self.rows[number])
            if not _figures_in(self, number):
                section = _label(self, row)
            elif label := labels.clean(_label(self, row)):
                groups.setdefault(label, set()).add(_group(row, section))
        return {label for label, found in groups.items() if len(found) > 1}

    @cached_property
    def shared(self) -> set[tuple[int, int]]:
        """Where a merged cell begins whose figure stands beside several names, or in several
        columns of figures."""
        return {block[:2] for block in self.sheet.merged if self._is_shared(*block)}

    def _is_shared(self, top: int, left: int, bottom: int, right: int) -> bool:
        rows = range(max(top, self.table.first), min(bottom + 1, self.table.last))
        names = {_label(self, Row(self.table, self.rows[n])) for n in rows}
        columns = [column for column in self.figures if left <= column.number <= right]
        return bool(columns) and (len(names - {""}) > 1 or len(columns) > 1)

    @cached_property
    def labels(self) -> list[Column]:
        """The columns that say what a row is about."""
        return self.table.having(*headers.LABELS, *headers.DETAILS)

    @cached_property
    def by_row(self) -> bool:
        """Whether the rows are indicators (else the columns are)."""
        return bool(self.table.having("indicator"))

    @cached_property
    def figures(self) -> list[Column]:
        """The columns that hold figures."""
        taken = {column.number for column in self.labels}
        others = [column for column in self.table.columns if column.number not in taken]
        if self.by_row:
            return [column for column in others if _is_explained(column)]
        return [column for column in others if column.name and self._has_figures(column)]

    @cached_property
    def fractions(self) -> set[int]:
        """The columns of percentages that hold fractions of one, as 0.85 for 85 %."""
        return {column.number for column in self.figures if self._holds_fractions(column)}

    @property
    def span(self) -> range:
        """The numbers of the body's rows."""
        return range(self.table.first, self.table.last)

    def column(self, column: Column) -> list[Cell]:
        """Return the cells of a column below the heading, rows that number the columns left out."""
        rows = (self.rows[number] for number in self.span)
        return [row[column.number] for row in rows if not layout.is_numbering(row)]

    def _has_figures(self, column: Column) -> bool:
        return any(cell.text and figure_of(cell) for cell in self.column(column))

    def _holds_fractions(self, column: Column) -> bool:
        """A whole column of completion rates below 1.5 % is one of fractions, whatever its unit."""
        if not is_ratio(column) or (column.unit and column.means != "of_target"):
            return False
        figures = [
            figure_of(cell) for cell in self.column(column) if cell.text and not cell.percent
        ]
        values = [abs(f.value) for f in figures if f and f.value is not None and not f.unit]
        return bool(values) and max(values) <= LARGEST_FRACTION

    def tell(self, row: int, column: int, code: str, found: str) -> None:
        """Note something about a cell."""
        self.notices.append(Notice(self.sheet.address(row, column), code, found))


def _is_explained(column: Column) -> bool:
    """Beside rows that are indicators, a column is one of figures when some word of it says so."""
    return column.means is not None or bool(column.unit) or column.period is not None


def read(body: Body) -> None:
    """Read every row of the table into the body's records and notices."""
    _tell_of_columns(body)
    seen: set[tuple[str, ...]] = set()
    for number in body.span:
        cells = body.rows[number]
        texts = _unnumbered(body, cells)
        if not any(cell.text or cell.formula for cell in cells):
            continue
        texts = (body.section, *texts)
        code = _why_passed_over(body, number) or ("repeated_row" if texts in seen else "")
        seen.add(texts)
        if code:
            told = [cell.text for cell in cells]  # a note is often one cell merged across the table
            body.tell(number, 0, code, quote(dict.fromkeys(told) if code == "table_note" else told))
        else:
            _read_row(body, number)


def _why_passed_over(body: Body, number: int) -> str:
    if layout.repeats_heading(body.rows, body.table, number):
        return "repeated_header"
    if layout.is_numbering(body.rows[number]):
        return "column_numbers"
    first = next((cell.text for cell in body.rows[number] if cell.text), "")
    return "table_note" if labels.is_note(first) and not _has_figure(body, number) else ""


def _unnumbered(body: Body, cells: Sequence[Cell]) -> tuple[str, ...]:
    numbers = {column.number for column in body.table.having("number")}
    return tuple(cell.text for n, cell in enumerate(cells) if n not in numbers)


def _tell_of_columns(body: Body) -> None:
    known = {column.number for column in (*body.labels, *body.figures)}
    heading = body.table.first - 1
    for column in body.table.columns:
        words = " ".join(column.words)
        if column.number not in known and any(cell.text for cell in body.column(column)):
            body.tell(heading, column.number, "unknown_head", words)
        elif column.number in body.sheet.hidden_columns & known:
            body.tell(heading, column.number, "hidden_column", words)


def _figures_in(body: Body, number: int) -> bool:
    cells = body.rows[number]
    written = (cells[column.number] for column in body.figures)
    return any(cell.text or cell.formula for cell in written)


def _has_figure(body: Body, number: int) -> bool:
    """Whether a row holds a number; the day on which a table was signed is none."""
    read = (figure_of(body.rows[number][column.number]) for column in body.figures)
    return any(figure is not None and figure.value is not None for figure in read)


def _read_row(body: Body, number: int) -> None:
    row = _row(body, number)
    words = quote(cell.text for cell in row.cells)
    if row.hidden:
        body.tell(number, 0, "hidden_row", words)
    if not _figures_in(body, number):
        _open_section(body, row)
        if row.label and row.text("unit"):
            body.tell(number, 0, "row_without_figures", words)
    elif row.label:
        for column in body.figures:
            _read_cell(body, number, row, column)
    else:
        body.tell(number, 0, "row_without_name", words)


def _open_section(body: Body, row: Row) -> None:
    """Take a row without figures as the heading of those below; one of a year gives them that."""
    label = labels.clean(row.label)
    body.when = spans.of_cell(label, body.table.period)[0] or body.when
    body.section = label or body.section


def _row(body: Body, number: int) -> Row:
    hidden = number in body.sheet.hidden_rows
    row = Row(body.table, body.rows[number])
    measure = _measure(body, row) if body.by_row else None
    label = _label(body, row)
    whole = body.whole if body.by_row and labels.is_part(label) else None
    row = Row(body.table, row.cells, label, whole, hidden, measure, *_when(body, label))
    body.whole, body.subject = whole or row, label
    return row


def _when(body: Body, label: str) -> tuple[Period | None, str]:
    """Return the period a row's name gives, else that of its section, and which of them it is."""
    own = spans.find(label, body.table.period)[0] if body.by_row else None
    return (own, "name") if own else (body.when, "section")


def _measure(body: Body, row: Row) -> headers.Head | None:
    """Return what a row's words say that are 计划, 完成 beside a name, or 同比 below one."""
    columns = body.table.having("indicator")
    if not columns:
        return None
    text = row.cells[columns[-1].number].text
    head = headers.read(labels.clean(text), "figures", body.table.period)
    if len(columns) > 1 and row.cells[columns[-2].number].text:
        return head if head.means in headers.MEASURES else None
    below = bool(body.subject) and (head.means in headers.RELATIVE or head.span == "prior")
    return head if below else None


def _label(body: Body, row: Row) -> str:
    columns = body.table.having("indicator" if body.by_row else "entity")
    if body.by_row and _measure(body, row):
        if len(columns) == 1:
            return body.subject
        columns = columns[:-1]
    if not columns:
        return row.text("period") or row.text("section")
    first = next((cell.text for cell in row.cells if cell.text), "")
    named = [row.cells[column.number].text for column in columns]
    deepest = next(filter(None, reversed(named)), "") if body.by_row else named[-1]
    return deepest or (first if labels.is_total(first) else "")


def _read_cell(body: Body, number: int, row: Row, column: Column) -> None:
    cell = row.cells[column.number]
    if row.measure:
        column = _as_measured(row.measure, column, body.table)
    figure = figure_of(cell, column.means)
    name = _name(body, row, column)
    if cell.formula:
        body.tell(number, column.number, "formula_without_value", row.label)
    elif not cell.text:
        return
    elif figure is None:
        body.tell(number, column.number, "figure_not_understood", cell.text)
    elif figure.value is not None and (number, column.number) in body.shared:
        body.tell(number, column.number, "figure_merged", cell.text)
    elif not name:
        body.tell(number, column.number, "total_without_name", f"{row.label} {cell.text}")
    else:
        told = record(row, column, figure, name, column.number in body.fractions)
        body.records.append(told | _where(body, number, row, column, str(told["note"])))


def _where(body: Body, number: int, row: Row, column: Column, note: str) -> dict[str, object]:
    """Return where a figure stands, and its note with what somebody pinned to the cell."""
    comment = body.sheet.comments.get((number, column.number), "")
    pinned = say("reading.comment", text=comment) if comment else ""
    return {
        "source": row.text("source") or body.source,
        "location": body.sheet.address(number, column.number),
        "quote": quote(cell.text for cell in _own(body, number)),
        "note": " ".join(filter(None, (note, pinned))),
    }


def _own(body: Body, number: int) -> list[Cell]:
    """Return a row's cells as the sheet holds them, those of other tables left out."""
    return layout.narrowed([body.sheet.rows[number]], body.table.within)[0]


def _as_measured(measure: headers.Head, column: Column, table: Table) -> Column:
    """Return the column as a row of 计划, 完成 or 上年同期 takes it."""
    period = column.period or table.period
    if period and measure.span.startswith("prior"):
        period = period.before()
    unit = "" if measure.means in headers.RELATIVE else column.unit
    return replace(column, means=measure.means, period=period, unit=unit)


def _name(body: Body, row: Row, column: Column) -> str:
    """Return the indicator's name; "" for a total that does not say of what."""
    label = labels.clean(row.label)
    total = labels.is_total(label)
    if body.by_row:
        own = label if total else row.name
        entity = labels.clean(row.text("entity"))
        place = "" if labels.is_total(entity) else entity
        named = labels.clean(column.name)
        if label in body.repeated and not total:
            place += _group(row, body.section)
        if total:
            return named or _of_group(body, row, label)
        return place + own + named
    name = labels.clean(column.name)
    if not body.table.having("entity"):
        return name
    if total:
        return _of_group(body, row, name) if labels.is_subtotal(label) else name
    return label + name


def _group(row: Row, section: str) -> str:
    """Return the name of a row's group, "" for a total and for one that is a period."""
    group = labels.clean(row.text("section") or section)
    is_name = not labels.is_total(group) and spans.find(group)[0] is None
    return group if is_name else ""


def _of_group(body: Body, row: Row, name: str) -> str:
    section = labels.clean(row.text("section"))
    group = section if section and not labels.is_total(section) else body.section
    return f"{group}{name}" if group else ""
