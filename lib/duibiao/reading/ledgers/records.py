"""One cell of a ledger's table as a reading: its period, unit, role and kind."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from duibiao.reading.ledgers import headers, labels, spans
from duibiao.reading.ledgers.columns import Column
from duibiao.reading.ledgers.contents import PLANNERS
from duibiao.reading.ledgers.headers import Head
from duibiao.reading.ledgers.layout import Table
from duibiao.reading.ledgers.plain import why_missing
from duibiao.reading.quantities.unit_words import same_thing, unit_named
from duibiao.reading.quantities.written_figures import (
    MISSING,
    Figure,
    resolution,
)
from duibiao.reading.workbooks.sheets import EMPTY, Cell
from duibiao.vocabulary.periods import Period, months, year
from duibiao.vocabulary.words import say

LARGEST_FRACTION = 1.5
_SCALES = {"万": 1e4, "亿": 1e8}
_RATES = {"%", "％", "‰"}
_PLAN = ("目标", "计划", "任务")
_SO_FAR = re.compile(r"截[至止]|累计|[月度]末|月底|至今")
"""Words of what was done by a day, whatever the title plans."""
_OWN = re.compile(r"[本当](?:期|季度?|月份?|半?年度?)")
"""What a row of the table's own time is called."""
_ASIDE = frozenset({"approved", "superseded"})
SHARED = "shared_out"
"""The code of what a row of goals asks for in one of several months or stages."""
"""What a project is approved for, and targets replaced in the year, are judged by nothing."""
_EXPECTED = re.compile(r"预计|预测|预期|估计")
"""Rows of a time that tell what is thought to come."""
_DONE = ("完成", "执行", "进展", "进度", "实绩", "统计", "情况")


Known = dict[tuple[object, str], tuple[int, bool]]
"""The number of a shared reading, and whether it counts things one by one, by what cells must have
in common for it."""


@dataclass(eq=False)
class Row:
    """A row of figures: its cells, what it is about, the row above it that it is a part of.

    `measure` is what the row itself says its figures are (计划, 完成), where it does; `when` the
    period its name or the section above it gives, and `when_from` which of the two; `shared_unit`
    that of all rows, for a total among them; `place` whose its figures are, `due` (ISO) and
    `schedules` what its targets are to be met by, by the names in their heads. `part_of` is the
    period of the row above of which this is a part, in tables with a period a row; `checked` are
    the columns whose rates were held against its own figures, `quote` is the row as written;
    `known` is given for rows like it, for each column of figures.
    """

    table: Table
    cells: Sequence[Cell]
    number: int = 0
    label: str = ""
    whole: Row | None = None
    hidden: bool = False
    measure: Head | None = None
    when: Period | None = None
    when_from: str = ""
    shared_unit: str = ""
    place: str = ""
    section: str = ""
    due: str = ""
    schedules: dict[str, str] = field(default_factory=dict)
    rule: str = ""
    part_of: Period | None = None
    checked: Container[int] = ()
    quote: str = ""
    known: list[Known] = field(default_factory=list)
    _cells: dict[str, Cell] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def name(self) -> str:
        """What the row is about, without numbering and unit."""
        head = headers.read(self.label)
        if head.period and head.period != self.when:
            return labels.clean(self.label)
        return labels.clean(headers.own_name(self.label))

    @cached_property
    def unit(self) -> str:
        """The unit in the row's own column, in its name, that of its whole or of all rows."""
        written = self.text("unit")
        written = "" if written in MISSING or written == self.label else written
        own = unit_named(written) or written or headers.read(self.label).unit
        return own or (self.whole.unit if self.whole else self.shared_unit)

    @property
    def total(self) -> bool:
        """Whether the row adds others up."""
        return (labels.sums_up if self.table.kinds else labels.is_total)(self.label)

    def text(self, means: str) -> str:
        """Return the first text in the columns that hold `means`, or ""."""
        return self.cell(means).text

    def cell(self, means: str) -> Cell:
        """Return the first cell with text in the columns that hold `means`, or an empty one."""
        columns = self.table.having(means)
        if not columns:
            return EMPTY
        if means not in self._cells:
            cells = (self.cells[column.number] for column in columns)
            self._cells[means] = next((cell for cell in cells if cell.text), EMPTY)
        return self._cells[means]


class Reading(NamedTuple):
    """What READING_COLUMNS say of one cell, without location and quote."""

    name: str
    period: str
    value: float | None
    unit: str
    bound: str
    kind: str
    role: str
    rule: str
    schedule: str
    theme: str
    resolution: float
    confidence: str
    repairs: str
    note: str
    owner: str
    due: str
    place: str
    basis: str
    source: str


def record(row: Row, column: Column, figure: Figure, name: str, fraction: bool) -> Reading:
    """Return what READING_COLUMNS say of one cell.

    `fraction` tells that its column holds percentages as fractions of one.
    """
    codes: list[str] = ["hidden"] * row.hidden + ["name_from_title"] * column.titled
    if fraction and figure.value is not None and not figure.unit:
        figure = _percentage(figure)
        codes.append("percent_as_fraction")
    codes += _other_unit(row, column, figure)
    unit, figure = _unit(row, column, figure)
    measured = column.name if row.table.projects else name
    unlike = "cell_unit" not in codes and not labels.fits(measured, unit or row.table.unit)
    codes += ["unit_unlike_name"] * unlike
    period, told = _period(row, column)
    role, from_title = _role(row, column)
    kind = _kind(column, figure, name, unit)
    codes += ["role_from_title"] * from_title + told
    codes += [column.doubt] if column.doubt else []
    codes += ["one_of_several"] if "one_of_several" in figure.repairs else []
    codes += ["maybe_fraction"] * (not fraction and _looks_like_fraction(figure, kind, unit))
    doubts = [say(f"reading.doubt_{code}", written=row.text("period")) for code in codes]
    replaced = ["superseded"] * (column.means == "superseded") + [SHARED] * (column.span == SHARED)
    part = say("reading.part_of", whole=row.whole.name) if row.whole else ""
    return Reading(
        name=name,
        period=str(period or ""),
        value=figure.value,
        unit=unit,
        bound=figure.bound,
        kind=kind,
        role="context" if _is_aside(row, column) else role,
        rule=row.rule if role == "target" else "",
        schedule=row.schedules.get(column.name, "") if role == "target" else "",
        theme=row.section,
        resolution=resolution(figure.step, unit),
        confidence="low" if column.doubt else "medium" if doubts else "high",
        repairs="|".join((*figure.repairs, *codes, *replaced)),
        note=_joined([row.text("note"), figure.note, why_missing(figure), part, *doubts]),
        owner=row.text("owner") or row.text("leader"),
        due=row.due if role == "target" and _is_in_time(row.due, period) else "",
        place=column.place or row.place,
        basis=row.text("basis"),
        source=row.text("source"),
    )


def shared_by(figure: Figure) -> tuple[object, ...] | None:
    """Return what cells of one column, in rows that are alike, must have in common, beside the kind
    that their names tell, for their readings to differ by name, place and value only; None for a
    cell that is like no other.
    """
    value, unit, bound, _, repairs, note, rank = figure
    if repairs or note or rank or value is None or unit in _SCALES:
        return None
    return unit, bound, 0 < abs(value) <= LARGEST_FRACTION


def _is_in_time(due: str, period: Period | None) -> bool:
    """Whether a due day is one of a target's time: next year's is not due in this one."""
    return period is None or due >= period.first.isoformat()


def _is_aside(row: Row, column: Column) -> bool:
    """Whether a figure is judged by nothing: others', hidden, replaced, or in doubt until said."""
    return row.hidden or bool(column.doubt) or column.means in _ASIDE


def quote(texts: Iterable[str]) -> str:
    """Return a row as written, its cells separated by bars."""
    return " ".join(" | ".join(filter(None, texts)).split())


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
    around = unit_around(row, column)
    if figure.unit in _SCALES:
        return _scaled(figure, around)
    if "characters" in figure.repairs and around[:1] in _SCALES and _is_large(figure):
        return figure.unit or around[1:], figure
    return figure.unit or around, figure


def _is_large(figure: Figure) -> bool:
    """Whether characters spell a number out to its last 万 or 亿: the unit's own is in it."""
    return figure.value is not None and abs(figure.value) >= _SCALES["万"]


def unit_around(row: Row, column: Column) -> str:
    """Return the unit that heading, row or title give a cell."""
    own = column.unit or row.unit or _named_unit(row, column) or _title_unit(row, column)
    return own or labels.counted(column.name or row.name)


def _named_unit(row: Row, column: Column) -> str:
    """Return the unit told for this very name, else that of one of the same measure."""
    name = f"{row.name}{column.name}"
    told = row.table.units.items()
    like = (unit for key, unit in told if _is_of(key, name)) if told else iter(())
    return next((unit for key, unit in told if key in name), "") or next(like, "")


def _is_of(key: str, name: str) -> bool:
    measure = key if key in labels.MEASURES else labels.measure_of(key)
    return measure == labels.measure_of(name) != "" and not labels.is_ratio(name)


def _title_unit(row: Row, column: Column) -> str:
    """Return the title's unit: none that cannot be the name's, or of rows beside a column of units,
    and no coefficient's."""
    plain = labels.is_coefficient(row.name) or labels.is_coefficient(column.name)
    unit = "" if plain or row.table.having("unit") else row.table.unit
    name = column.name if row.table.projects else f"{row.name}{column.name}"  # no 台 of 某平台
    return unit if labels.fits(name, unit) else ""


def _scaled(figure: Figure, around: str) -> tuple[str, Figure]:
    """`2.2亿` in a column of m3 is 2.2 亿m3; in one of 万m3 it is reckoned in m3."""
    if around and around[0] not in _SCALES:
        return figure.unit + around, figure
    factor = _SCALES[figure.unit]
    value = None if figure.value is None else _times(figure.value, factor)
    return around[1:], figure._replace(value=value, step=figure.step * factor)


def _other_unit(row: Row, column: Column, figure: Figure) -> list[str]:
    """A unit typed into the cell counts, but one unlike that of its column or row is told."""
    around = column.unit or row.unit
    told = figure.unit and around and figure.unit not in _SCALES
    relative = is_ratio(column) or (column.means == "delta" and figure.unit in _RATES)
    told = told and not (figure.rank or relative)
    return ["cell_unit"] if told and not same_thing(figure.unit, around) else []


def _period(row: Row, column: Column) -> tuple[Period | None, list[str]]:
    """Return the period of a cell and the codes of what is doubtful about it."""
    cell, base = _time_cell(row), row.table.period
    if row.part_of is not None:
        return _turned(row.part_of, column, row.table), []
    measured = row.measure and not row.table.having("aspect", "indicator")
    if measured or cell.text in MISSING or labels.is_total(cell.text):
        return _period_around(row, column)
    own, is_day = period_of(cell.text, base or column.period)
    own = own or (row.when if base is None else None)
    if own is None:
        return None, ["unread_period"]
    return _turned(own, column, row.table), ["period_of_day"] * is_day


def _time_cell(row: Row) -> Cell:
    """Return the cell that tells a row's time; a year and a month in two cells are one."""
    texts = [row.cells[c.number].text for c in row.table.having("period")]
    if len(texts) == 2 and _YEAR_ALONE.fullmatch(texts[0]) and _MONTH_ALONE.fullmatch(texts[1]):
        year, part = texts[0].removesuffix("年"), texts[1]
        part = f"{part}月" if part.isdigit() else part
        return EMPTY._replace(text=f"{year}年{part.removesuffix('份')}")
    return row.cell("period")


_YEAR_ALONE = re.compile(r"20\d\d年?")
_MONTH_ALONE = re.compile(
    r"1?\d月?份?|(?:1?\d月?[-—–~～至]1?\d月|[一二三四]季度|上半年|前三季度)(?:累计|[合小]计)?"
)
_OF_PART = re.compile(r"[月季]")


def _is_running(table: Table, column: Column) -> bool:
    """Whether a column runs since January: 累计, and 同期 behind it."""
    if "累计" in "".join(column.words):
        return True
    if not column.span.startswith("prior") or _OF_PART.search("".join(column.words)):
        return False
    done = [c for c in table.having("actual", "") if not c.span.startswith("prior")]
    left = [c for c in done if c.number < column.number]
    return bool(left) and "累计" in "".join(left[-1].words)


def period_of(text: str, base: Period | None) -> tuple[Period | None, bool]:
    """Return the period a cell of a column of periods names, and whether it named a day."""
    own, is_day = spans.of_cell(text, base)
    own = own or headers.period_named(text, base) or (base if _OWN.fullmatch(text) else None)
    return own, is_day


def _turned(own: Period, column: Column, table: Table) -> Period:
    """Return a row's period as a column takes it: 累计 up to it, 上年同期 a year before, a column's
    months in the row's year.
    """
    base, part = table.period, None if column.span else column.period
    if own.is_year and base and part and part.months < 12 and part.year == base.year:
        return months(own.year, part.first.month, own.year, part.last.month)
    if own.first.year == own.year and _is_running(table, column):
        own = months(own.year, 1, own.year, own.last.month)
    early = base is not None and column.period is not None and column.period.year < base.year
    years = base.year - column.period.year if early and base and column.period else 1
    return own.before(years) if early or column.span.startswith("prior") else own


def _period_around(row: Row, column: Column) -> tuple[Period | None, list[str]]:
    """Return the period of the column, of the row's name, of its section, of the table."""
    base, own = row.table.period, column.period
    yearly = column.means == "target" and "年" in "".join(column.words)
    if row.when and row.when.year == spans.SOME_YEAR.year and not yearly:
        return _turned_to(own, row.when), [] if own else ["no_period"]
    asked = column.means == "target" and not yearly and row.total
    if asked and own and row.when and own == year(row.when.year):
        return row.when, []
    if own and row.total and row.when and base and row.when.year < base.year:
        return own.before(base.year - row.when.year), []
    if own and row.total and row.when and own.is_year and column.span == "prior":
        return row.when.before(row.when.year - own.year), []
    if column.period and not (row.when and column.carried):
        return column.period, ["period_from_left"] * column.carried
    if row.when:
        return row.when, [f"period_from_{row.when_from}"] if row.when_from else []
    return row.table.period, [] if row.table.period else ["no_period"]


def _turned_to(whole: Period | None, part: Period) -> Period | None:
    """Return the months of a part in the year that a column is of: 累计 below those of 2025年."""
    if whole is None or not whole.is_year:
        return whole
    return months(whole.year, part.first.month, whole.year, part.last.month)


def _role(row: Row, column: Column) -> tuple[str, bool]:
    """Return the role and whether only the title told it."""
    table, said = row.table, row.text("period")
    if _EXPECTED.search(said):
        return "context", False
    if column.means == "target" or any(word in said for word in _PLAN):
        return "target", column.planned
    titles = PLANNERS.sub("", "".join(table.titles))
    planned = any(word in titles for word in _PLAN) and not any(word in titles for word in _DONE)
    planned = planned and not column.means and not table.having("target")
    planned = planned and not any(map(_SO_FAR.search, column.words))
    return ("target", True) if planned else ("actual", False)


def _kind(column: Column, figure: Figure, name: str, unit: str) -> str:
    if column.means == "delta" and (figure.unit or column.unit) == "%":
        return "growth"
    if column.means == "growth" and unit not in _RATES:
        return "delta"
    if column.means in {"of_target", "growth", "delta", "rank"}:
        return str(column.means)
    return "rank" if figure.rank else labels.kind_of(name, unit)
