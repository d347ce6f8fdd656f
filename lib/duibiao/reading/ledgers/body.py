"""The body of a ledger's table: its rows, its columns of figures, and what a row is called."""

from __future__ import annotations

import itertools
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from duibiao.reading.ledgers import head_times, headers, labels, layout, relations, spans, worded
from duibiao.reading.ledgers.columns import Column, only_year
from duibiao.reading.ledgers.figures import ROUND, figure_of, value_of
from duibiao.reading.ledgers.heading import distinct
from duibiao.reading.ledgers.layout import Table
from duibiao.reading.ledgers.notices import Notice
from duibiao.reading.ledgers.record_columns import RecordColumns
from duibiao.reading.ledgers.records import LARGEST_FRACTION, Row, is_ratio, quote
from duibiao.reading.quantities.unit_words import unit_named
from duibiao.reading.workbooks.sheets import Cell, Sheet
from duibiao.vocabulary.periods import Period, since_january

FEWEST = 3
"""Places beside the row that adds them up: fewer may do so by chance."""
MANY = 500  # places that one adds up
TOTAL = "合计"
_ONCE = ("number", "unit", "owner", "leader", "due", "nature", "basis")
"""What is told once beside several rows of one name."""
_ONE_PLACE = re.compile(r"[县区镇乡村旗州盟]$|街道|市$|直属?|本级|机关|[站所厂段处库闸科股室队]$")
"""What one of several places is called, whose figures may come to those of the others by chance."""


_SUMMED = re.compile(r"(?:总|合|小|共|累)计|全年|\w{0,2}年合计")
"""Begins the name of a row that adds up the times above it, and is of none of them."""


class Named(NamedTuple):
    """What the text that names a row says that is no total, no part, no time and no measure: its
    label and its name without numbering and unit, the unit, and what it measures."""

    text: str
    label: str
    name: str
    unit: str
    measure: str


def _measure(name: str) -> str:
    return "系数" if labels.is_coefficient(name) else labels.measure_of(name)


class Model(NamedTuple):
    """A row that others are like in all but name, place and values: whose it is, its group, and for
    each column of figures the bound of its targets; `placed` tells that each has its own place,
    `numbers` are those of the others."""

    row: Row
    entity: str
    group: str
    placed: bool
    limits: list[str]
    numbers: list[int]


@dataclass
class Body:
    """The rows of one table being read; `records` and what is `told` of rows grow as they are.

    `models` holds the first of the rows that are alike, `names` what the names of rows say;
    `noted` are the due days that notes give, by what they are said of.
    """

    table: Table
    records: RecordColumns
    models: dict[tuple[object, ...], Model] = field(default_factory=dict)
    names: dict[str, Named | None] = field(default_factory=dict)
    told: list[tuple[int, Notice]] = field(default_factory=list)
    section: str = ""
    subject: str = ""
    unit: str = ""
    when: Period | None = None
    whole: Callable[[], Row] | None = None
    in_parts: bool = False
    since: Period | None = None
    passed: list[Period] = field(default_factory=list)
    done: Period | None = None
    said: dict[tuple[str, int], dict[str, float]] = field(default_factory=dict)
    measures: dict[str, headers.Head | None] = field(default_factory=dict)
    noted: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def sheet(self) -> Sheet:
        """The sheet that the table stands in."""
        return self.records.sheet

    @cached_property
    def rows(self) -> list[list[Cell]]:
        """The table's rows; merged cells are filled in the label columns only."""
        own_rows = layout.narrowed(self.sheet.rows, self.table.within)
        if not self.sheet.merged:
            return self._summed_up(self._filled_down(list(own_rows)))
        numbers = {column.number for column in self.labels}
        filled = layout.narrowed(self.sheet.filled(), self.table.within)
        rows = [
            own
            if own is full
            else [full[n] if n in numbers else cell for n, cell in enumerate(own)]
            for own, full in zip(own_rows, filled, strict=True)
        ]
        return self._summed_up(self._filled_down(rows))

    def _summed_up(self, rows: list[list[Cell]]) -> list[list[Cell]]:
        """Let the first or last of places whose figures prove to be the sums of all others stand
        as the total, whatever it is called: 集团."""
        whose = self.table.having("entity")
        span = [n for n in self.span if len(whose) == 1 and rows[n][whose[0].number].text]
        if not FEWEST < len(span) < MANY:
            return rows
        counted = [c.number for c in self.table.having("actual", "target", "") if c.unit != "%"]
        figures = {n: [value_of(rows[n][k]) for k in counted] for n in span}
        own = [n for n in span if any(value is not None for value in figures[n])]
        names = [rows[n][whose[0].number].text for n in own]
        if len(own) <= FEWEST or any(map(labels.is_total, names)):
            return rows
        ends = [
            n for n in (own[-1], own[0]) if not _ONE_PLACE.search(rows[n][whose[0].number].text)
        ]
        for whole in ends:
            others = list(zip(*(figures[n] for n in own if n != whole), strict=True))
            full = [(a, b) for a, b in zip(figures[whole], others, strict=True) if a is not None]
            full = [(a, b) for a, b in full if sum(map(bool, b)) >= FEWEST]
            if len(full) > 1 and all(abs(a - sum(filter(None, b))) <= ROUND for a, b in full):
                k = whose[0].number
                rows[whole] = [*rows[whole][:k], Cell(TOTAL), *rows[whole][k + 1 :]]
                break
        return rows

    @cached_property
    def texts(self) -> dict[int, list[str]]:
        """The texts of the table's rows."""
        return {number: [cell.text for cell in self.rows[number]] for number in self.span}

    def _filled_down(self, rows: list[list[Cell]]) -> list[list[Cell]]:
        """Let places, groups and years told once, left of the names, stand beside all below."""
        names = [c.number for c in self.table.having("indicator") or self.table.having("entity")]
        behind = (c for c in self.table.having("period") if names and c.number > names[-1])
        if names and (told := self.table.having("aspect") or [*behind]):
            self._beside_measures(rows, names[-1], told[-1].number)
        groups = self.table.having("entity", "section", "period") if names else []
        times = {c.number for c in self.table.having("period")}
        for column in (column.number for column in groups if column.number < names[0]):
            for upper, n in itertools.pairwise(self.span):
                own, above = rows[n], rows[upper]
                name = own[names[0]].text
                if column in times and _SUMMED.match(name):
                    continue
                if not own[column].text and name and above[names[0]].text:
                    rows[n] = [*own[:column], above[column], *own[column + 1 :]]
        return rows

    def _beside_measures(self, rows: list[list[Cell]], name: int, measure: int) -> None:
        """Let what is told once of a name stand beside all its rows of 计划, 完成 and 上年, of
        2024年 and 2023年."""
        once = ("indicator", "entity", *_ONCE)
        columns = [column.number for column in self.table.having(*once)]
        for upper, n in itertools.pairwise(self.span):
            own, above = rows[n], rows[upper]
            same = own[name].text in {"", above[name].text}
            if same and "" != own[measure].text != above[measure].text != "":
                filled = {k: above[k] for k in columns if not own[k].text}
                rows[n] = [filled.get(k, cell) for k, cell in enumerate(own)]

    @cached_property
    def repeated(self) -> set[str]:
        """The names that stand in several groups, so that their group belongs to them."""
        named = self._named if self.by_row or self.table.having("section") else []
        if len({group for *_, group in named}) < 2:
            return set()
        groups: dict[str, set[str]] = {}
        for _, label, group in named:
            if label:
                groups.setdefault(label, set()).add(group)
        return {label for label, found in groups.items() if len(found) > 1}

    @cached_property
    def whose(self) -> set[str]:
        """The sections above named rows that are places, or things with figures of like names."""
        groups = {group for *_, group in self._named} - {""}
        if not self.by_row or len(groups) < 2 or self.table.having("entity", "section"):
            return set()
        alike = all(label in self.repeated for _, label, group in self._named if group)
        things = alike and labels.are_things([*groups])
        return groups if things or all(map(labels.is_place, groups)) else set()

    @cached_property
    def total(self) -> int | None:
        """The row that adds up the whole table: the one total unlike those of its groups, or the
        小计 at an end of a table without any."""
        totals: dict[str, list[int]] = {}
        groups: set[str] = set()
        base = self.table.period
        for number, label, group in self._named:
            if labels.is_total(label):
                if base and labels.years_since(label, base.year):
                    continue
                totals.setdefault(label, []).append(number)
            elif label:
                groups.add(group)
        whole = [rows for label, rows in totals.items() if not labels.is_subtotal(label)]
        if not whole and len(groups) < 2:
            ends = [[number] for number, *_ in (*self._named[:1], *self._named[-1:])]
            whole = [rows for rows in totals.values() if rows in ends]
        of_group = len(groups) == 1 and "" not in groups
        return whole[0][0] if [len(rows) for rows in whole] == [1] and not of_group else None

    def group_of(self, number: int) -> str:
        """Return the group that a row is of, told beside it or last above it; "" for none."""
        columns = self.table.having("section")
        above = (self.rows[n] for n in range(number, self.table.first - 1, -1))
        texts = (row[column.number].text for row in above for column in columns)
        return next(filter(None, map(group_of, texts)), "")

    @cached_property
    def opening(self) -> str:
        """The section of a table's first rows, told above its heads where these stand again below
        others of its kind: 东河县 | heads | rows | 西河县 | heads | rows; "" for none."""
        above = self.table.heading.start - 1
        first = _alone(self.rows[above]) if above >= 0 else ""
        if not (labels.is_place(first) or labels.are_things([first])):
            return ""
        others = [_alone(self.rows[n - 1]) for n in self.span if self.repeats(self.rows[n])]
        told = [first, *filter(None, others)]
        alike = all(map(labels.is_place, told)) or labels.are_things(told)
        return first if len(told) > 1 and alike else ""

    @cached_property
    def repeats(self) -> Callable[[Sequence[Cell]], bool]:
        """The test whether a row says again what a row of the heading says."""
        return layout.repetition(self.rows, self.table)

    @cached_property
    def _named(self) -> list[tuple[int, str, str]]:
        """Each row of figures with its name and that of its group."""
        named = []
        section = self.opening
        groups = [column.number for column in self.table.having("section")]
        for number in self.span:
            cells = self.rows[number]
            plain = self.named_by(cells)
            text = plain.text if plain else label_of(self, Row(self.table, cells))
            if labels.is_note(text):
                continue
            if has_written(self, number):
                group = next(filter(None, [cells[n].text for n in groups]), section)
                label = plain.label if plain else labels.clean(text)
                named.append((number, label, group_of(group)))
            else:
                section = text
        return named

    @cached_property
    def name_in(self) -> int:
        """The column that names a row, -1 where names, times and terms of rows hang together."""
        table, apart = self.table, ("aspect", "schedule", *(() if self.by_row else ("period",)))
        names = table.having("indicator" if self.by_row else "entity")
        plain = names and not (table.worded or table.units or self.revised or table.having(*apart))
        return names[-1].number if plain else -1

    def named_by(self, cells: Sequence[Cell]) -> Named | None:
        """Return what the name of a row says, None for one that is not like others."""
        text = cells[self.name_in].text if self.name_in >= 0 else ""
        if text not in self.names:
            self.names[text] = self._said_by(text)
        return self.names[text]

    def _said_by(self, text: str) -> Named | None:
        label = labels.clean(text)
        if not text or labels.is_part(text) or labels.is_total(text):
            return None
        if not self.by_row and labels.total_of(text):
            return None
        if not (self.by_row or self.units_by_row):
            return Named(text, label, label, "", "")
        if label == text and headers.is_name(text):
            return Named(text, label, label, "", _measure(label))
        head = headers.read(text)
        timed = head.period or (self.by_row and spans.find(text, self.table.period)[0])
        if timed or (self.by_row and measure_named(self, text)):
            return None
        name = labels.clean(headers.own_name(text))
        return Named(text, label, name, head.unit, _measure(name))

    def like(self, number: int) -> tuple[object, ...] | None:
        """Return what rows have in common that differ by name, place and values only; None for a
        row that is like no other."""
        cells, told = self.rows[number], self.texts[number]
        named = self.named_by(cells)
        if named is None or self.in_parts or self.noted or number in self.sheet.hidden_rows:
            return None
        if self._measures_in >= 0 and measure_named(self, told[self._measures_in]):
            return None
        goals = [told[n] for n in self._goals if cells[n].number is None]
        own = named.unit, named.measure, self.section, self.unit, self.when
        return (*own, self._beside(told), *goals)

    @cached_property
    def _beside(self) -> Callable[[list[str]], object]:
        """What a row's texts say of it beside its name, its number and its figures."""
        own = {c.number for c in self.table.having("number", "ignore")} | {self.name_in}
        return _taking(column.number for column in self.labels if column.number not in own)

    @cached_property
    def _measures_in(self) -> int:
        """The column of times that may hold 同比 and the like beside names, -1 for none."""
        columns = self.table.having("indicator", "period")
        return columns[-1].number if columns and columns[-1].means == "period" else -1

    @cached_property
    def _goals(self) -> list[int]:
        return [column.number for column in self.table.having("target")]

    @cached_property
    def one_unit(self) -> str:
        """The unit that all rows of a column of units share, "" when they differ."""
        units = self.table.having("unit")
        texts = {self.rows[n][column.number].text for column in units for n in self.span}
        named = {text for text in texts if unit_named(text)}
        return named.pop() if len(named) == 1 else ""

    @cached_property
    def unitless(self) -> bool:
        """Whether no row tells a unit of its own, so that all share one."""
        named = any(headers.read(label).unit for _, label, _ in self._named)
        return not (named or self.table.having("unit"))

    @cached_property
    def shared(self) -> set[tuple[int, int]]:
        """Where a merged cell begins whose figure stands beside several names, or in several
        columns of figures."""
        return {block[:2] for block in self.sheet.merged if self._is_shared(*block)}

    def _is_shared(self, top: int, left: int, bottom: int, right: int) -> bool:
        rows = range(max(top, self.table.first), min(bottom + 1, self.table.last))
        names = {label_of(self, Row(self.table, self.rows[n])) for n in rows}
        columns = [column for column in self.figures if left <= column.number <= right]
        heads = {column.words for column in columns}
        return bool(heads) and (len(names - {""}) > 1 or len(heads) > 1)

    @cached_property
    def year(self) -> Period | None:
        """The year that the rows of a table without one name: `2024年目标`, `1—9月完成`."""
        told = self.table.having("aspect")
        return only_year(self.rows[n][c.number].text for c in told for n in self.span)

    @cached_property
    def by_months(self) -> bool:
        """Whether the rows are months or quarters: their plans share the year's goal out."""
        told = [] if self.by_row else self.table.having("period")
        texts = [self.rows[n][c.number].text for c in told for n in self.span]
        found = (spans.find(text, self.table.period)[0] for text in texts if text)
        return sum(span is not None and span.months < 12 for span in found) >= FEWEST

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
        columns = self.table.columns
        others = [one for one in columns if one.worded or one.number not in taken]
        if self.by_row:
            return [column for column in others if _is_explained(column)]
        return [column for column in others if column.name and self._has_figures(column)]

    @cached_property
    def named_columns(self) -> list[tuple[Column, str, str]]:
        """The columns of figures, each with what it adds to a row's name and the kind that this
        ending tells, "" for one too short to tell."""
        named = ((column, labels.clean(column.name)) for column in self.figures)
        return [(c, name, labels.kind_named(name) * (len(name) > 2)) for c, name in named]

    @cached_property
    def rates(self) -> relations.Parts:
        """What the columns of figures have to do with rates."""
        return relations.parts(self.table, self.figures)

    @cached_property
    def revised(self) -> bool:
        """Whether targets were replaced in the year."""
        return any(column.span == "revised" for column in self.figures)

    @cached_property
    def units_by_row(self) -> bool:
        """Whether a column of figures takes its unit from the row."""
        return not all(column.unit for column in self.figures)

    @cached_property
    def apart(self) -> set[tuple[int, int]]:
        """The cells that are like no other: shared by several names, or with a comment."""
        return self.shared | set(self.sheet.comments)

    @cached_property
    def unnumbered(self) -> Callable[[list[str]], object]:
        """What a row's texts say beside its number."""
        numbers = {column.number for column in self.table.having("number")}
        return _taking(n for n in range(self.sheet.width) if n not in numbers)

    @cached_property
    def fractions(self) -> set[int]:
        """The columns of percentages that hold fractions of one, as 0.85 for 85 %."""
        return {column.number for column in self.figures if self._holds_fractions(column)}

    @property
    def span(self) -> Sequence[int]:
        """The numbers of the body's rows."""
        return self.table.span

    def column(self, column: Column) -> Iterator[Cell]:
        """Yield the cells of a column below the heading, rows that number the columns left out."""
        rows = (self.rows[number] for number in self.span)
        return (row[column.number] for row in rows if not layout.is_numbering(row))

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

    def quoted(self, number: int) -> str:
        """Return a row as the sheet holds it, other tables left out; one text for all its cells."""
        row, within = self.sheet.rows[number], self.table.within
        if row is self.rows[number]:
            return quote(self.texts[number])
        own = row if len(within) == len(row) else row[within.start : within.stop]
        return quote([cell.text for cell in own])

    def tell(self, row: int, column: int, code: str, found: str) -> None:
        """Note something about a cell."""
        self.told.append((row, Notice(self.sheet.address(row, column), code, found)))


def _alone(row: Sequence[Cell]) -> str:
    """Return the only text of a row, "" where it holds none or several."""
    texts = distinct(row)
    return texts[0] if len(texts) == 1 else ""


def _taking(columns: Iterable[int]) -> Callable[[list[str]], object]:
    """Return what takes the texts of some columns from a row's."""
    numbers = [*columns]
    return operator.itemgetter(*numbers) if numbers else lambda _: ()


def _is_explained(column: Column) -> bool:
    """Beside rows that are indicators, a column is one of figures when some word of it says so."""
    told = column.means is not None or bool(column.unit) or column.period is not None
    return told or labels.is_ratio(column.name) or bool(labels.counted(column.name))


def has_written(body: Body, number: int) -> bool:
    """Whether anything is written in a row's columns of figures."""
    cells = body.rows[number]
    for column in body.figures:
        cell = cells[column.number]
        if worded.goals(cell.text) if column.worded else cell.text or cell.formula:
            return True
    return False


def measure_of(body: Body, row: Row) -> headers.Head | None:
    """Return what a row's words say that are 计划, 完成 beside a name, or 同比 below one."""
    aspect = body.table.having("aspect")
    columns = aspect or body.table.having("indicator", "period")
    if not columns or (body.by_row and not (aspect or body.subject)):
        return None
    return measure_named(body, row.cells[columns[-1].number].text)


_OWN_RATE = re.compile("预算|资金")
"""Begins a rate that, in a row, is an indicator of its own: 预算执行率 below 断面达标率."""


def measure_named(body: Body, text: str) -> headers.Head | None:
    """Return the measure that a text names where one is told beside or below names."""
    if text not in body.measures:
        base = body.table.period or body.year
        head = headers.read(labels.clean(text), "figures", base)
        if body.table.having("aspect"):
            head = headers.beside_names(labels.clean(text), base)
            known = head.means in headers.MEASURES | {"ignore"}
            head = _timed(head, text, base)
        elif body.by_row:
            known = headers.is_relative(head.means, head.span) and not _OWN_RATE.match(text)
        else:
            known = _is_no_time(head) and not spans.find(text)[0]
        body.measures[text] = head if known else None
    return body.measures[text]


def _timed(head: headers.Head, text: str, base: Period | None) -> headers.Head:
    """Return what a row of 上年累计 or 累计实际 in a month's table says, with its time."""
    if base is None or head.means != "actual":
        return head
    told = head_times.of((text,), base)
    if told is None and "累计" in text and not head.span:
        return head._replace(period=since_january(base))
    return head._replace(period=told.period, span="") if told else head


def _is_no_time(head: headers.Head) -> bool:
    """Whether the head of a row among months is 上年同期, 全年计划 or 同比 instead of a time."""
    then = head.means == "actual" and head.span == "prior"
    return then or head.means in {"target", *headers.RELATIVE}


def label_of(body: Body, row: Row) -> str:
    """Return what a row is called: its deepest name, the place, or the word for a total."""
    columns = body.table.having("indicator" if body.by_row else "entity")
    if body.by_row and not body.table.having("aspect") and measure_of(body, row):
        return body.subject
    if not columns:
        return row.text("period") or row.text("section") or row.text("aspect")
    named = [row.cells[column.number].text for column in columns]
    deepest = next(filter(None, reversed(named)), "") if body.by_row else named[-1]
    if body.table.worded and (found := worded.goals(deepest)):
        return found[0].name
    below = body.subject if body.table.having("aspect") and row.text("aspect") else ""
    if deepest:
        return deepest
    first = next((cell.text for cell in row.cells if cell.text), "")
    return first if labels.is_total(first) else below


@lru_cache(maxsize=4096)
def group_of(section: str) -> str:
    """Return the name of the group under a section, "" for a total and for one that is a period."""
    group = labels.clean(section)
    if not group:
        return ""
    is_name = not labels.is_total(group) and spans.find(group)[0] is None
    return group if is_name else ""
