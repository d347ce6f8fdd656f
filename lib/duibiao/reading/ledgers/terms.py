"""What a row says of its target beside the figure: owner, due day, schedule, and whose it is."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from duibiao.reading.ledgers import days, labels, spans
from duibiao.reading.ledgers.body import Body, group_of
from duibiao.reading.ledgers.columns import Column
from duibiao.reading.ledgers.contents import LIMITS
from duibiao.reading.ledgers.figures import figure_of, target_of
from duibiao.reading.ledgers.records import Row
from duibiao.reading.quantities.written_figures import Figure, read_figure
from duibiao.reading.workbooks.sheets import Cell
from duibiao.vocabulary.periods import Period, is_period, parse
from duibiao.vocabulary.revisions import CHANGED

MOST, ROUNDING = 0.9, 0.02
"""The share of a target below which a last stage is an amount, and how far their sum may be off."""


def add(row: Row, body: Body) -> None:
    """Give the row its due day, its written schedule, its section and its place."""
    row.due = _due(row, body)
    names = {"", *(goal.name for goal in row.table.having("target"))}
    row.schedules = {name: _schedule(row, name) for name in names}
    row.section = "" if labels.is_total(body.section) else body.section
    row.place = place(body, row.cells, row.label)
    if row.total and not body.by_row and labels.is_subtotal(row.label):
        row.place = body.group_of(row.number) or group_of(body.section)


def bounded(figure: Figure, means: str | None, limit: str) -> Figure:
    """Return a target with the bound that its row or column gives it; none is a cap."""
    if means != "target" or figure.bound != "exact":
        return figure
    limit = "max" if figure.value == 0 else limit
    return figure._replace(bound=limit) if limit else figure


def limit_of(row: Row, column: Column) -> str:
    """Return the bound that a row's column of natures, else its own head, gives a target."""
    limit = LIMITS.get(row.text("nature").strip()) or LIMITS.get(row.text("section").strip())
    return limit or _limit("".join(column.words))


def _limit(head: str) -> str:
    """Return the bound that a head of targets names: 控制上限."""
    return "max" if "上限" in head else "min" if "下限" in head else ""


def in_force(row: Row, columns: Sequence[Column]) -> list[Column]:
    """Return the columns of figures: where a target was revised, the one before is told aside."""
    revised = [c for c in columns if c.span == "revised" and _has_target(row, c)]
    if not revised:
        return [column for column in columns if column.span != "revised"]
    return [
        replace(column, means="superseded")
        if column.means == "target" and column not in revised
        else column
        for column in columns
    ]


_REVISED_TO = re.compile(rf"{CHANGED.pattern}\s*(\d[\d.,]*\s*[^\W\d]{{0,6}})")


def revised_by_note(row: Row, units: set[str]) -> Figure | None:
    """Return the last goal in one of the units that remarks put in place of the row's: 7月经同意
    调减为96场."""
    notes = (row.cells[c.number].text for c in row.table.having("note"))
    told = [found[1] for note in notes for found in _REVISED_TO.finditer(note)]
    figures = (read_figure(one) for one in reversed(told))
    return next((one for one in figures if one and one.unit in units), None)


def _has_target(row: Row, column: Column) -> bool:
    return any(figure.value is not None for figure in target_of(row.cells[column.number]))


def _due(row: Row, body: Body) -> str:
    """Return the last day of what the row's due cell names, as ISO; a day that is none is told."""
    columns = body.table.having("due")
    for column in columns:
        text = row.cells[column.number].text
        try:
            day = days.read(text, body.table.period or _own_year(row)) if text else ""
        except days.DayError:
            body.tell(row.number, column.number, "day_unread", text)
            continue
        if day:
            return days.bounds(day)[1].isoformat()
    return _noted(row, body)


_BY_DAY = re.compile(
    r"(?:要求|须|应|须于|计划|力争|确保)?(.{2,12}?前)(?:完成|办结|到位|完工|达到|建成|竣工)?(?:[，,；;。].*)?"
)


_GOAL_BY = re.compile(r"(.{2,12}?前)[^\d]*\d")


def _noted(row: Row, body: Body) -> str:
    """Return the day that a remark gives a row without one, where it begins so: 6月底前完成.

    It may stand with the target itself: 310（6月15日前）, 11月底前完成5.5万亩.
    """
    notes = [row.cells[c.number].text for c in body.table.having("note")]
    goals = (row.cells[c.number] for c in body.table.having("target"))
    texts = [cell.text for cell in goals if cell.number is None]
    notes += [found[1] for text in texts if (found := _GOAL_BY.match(text))]
    notes += [found[1] for text in texts for found in spans.IN_BRACKETS.finditer(text)]
    for note in notes:
        told = _BY_DAY.fullmatch(note.strip())
        try:
            day = days.read(told[1], body.table.period) if told else ""
        except days.DayError:
            continue
        if day:
            return days.bounds(day)[1].isoformat()
    return ""


_DUE_NOTE = re.compile(
    r"(?:[^：:]{0,4}[：:]|\d[.、．])?\s*(?P<what>[^：:]{2,24}?)(?:的?(?:完成)?[时期]限[为是]|要求|必?须|需|应当?|均|都|请)+\s*[于在]?"
    r"(?P<day>[^，,：:]{2,12}?)之?前(?:全[部面])?(?:完成|办结|完工|达标|到位|建成|竣工)"
)
_ALL = re.compile(r"其余|其他|以上|上述|所有|全部|各[项类]|本表|(?:年度|目标)?任务$")


def by_notes(texts: Iterable[str], base: Period | None) -> dict[str, str]:
    """Return the due days that notes under a table give, by what they are said of; "" for all else:
    新修梯田要求11月底前完成，其余12月底前完成.
    """
    clauses = (part for text in texts for part in re.split(r"[，,；;。]", text))
    found: dict[str, str] = {}
    for told in filter(None, map(_DUE_NOTE.match, clauses)):
        try:
            day = days.read(told["day"], base)
        except days.DayError:
            continue
        if day:
            what = "" if _ALL.search(told["what"]) else labels.clean(told["what"])
            found[what] = days.bounds(day)[1].isoformat()
    return found


def noted_day(noted: Mapping[str, str], name: str) -> str:
    """Return the due day that notes give a target of that name, "" for none."""
    return next((day for what, day in noted.items() if what and what in name), noted.get("", ""))


def _own_year(row: Row) -> Period | None:
    """Return the time that the row's own cell names: 11月底 beside 2024年11月 is of 2024."""
    return spans.find(row.text("period"))[0]


def _schedule(row: Row, name: str) -> str:
    """Return the written schedule of the row's target of that name: `2024-03:20%;2024-06:45%`, or
    amounts where it holds such.

    Stages that come to the target together are amounts of each: they are added up.
    """
    parts: list[str] = []
    steps: list[tuple[str, float, str]] = []
    for column in row.table.having("schedule"):
        if name and name not in labels.clean("".join(column.words)):
            continue
        parts += _written(row.cells[column.number].text, row)
        figure = figure_of(row.cells[column.number])
        if figure is None or figure.value is None or column.period is None:
            continue
        percent = "%" if "%" in "".join(column.words) or figure.unit == "%" else ""
        steps.append((f"{column.period.last:%Y-%m}", figure.value, percent))
    values = [value for _, value, _ in steps]
    until = list(itertools.accumulate(values)) if _adds_up(values, row) else values
    parts += [
        f"{day}:{value:.12g}{sign}" for (day, _, sign), value in zip(steps, until, strict=True)
    ]
    return ";".join(parts)


def _adds_up(values: list[float], row: Row) -> bool:
    """Whether stages are each its own amount: together they come to the row's target."""
    goals = (one for c in row.table.having("target") for one in target_of(row.cells[c.number]))
    goal = next((one.value for one in goals if one.value), None)
    if goal is None or len(values) < 2 or values[-1] >= MOST * goal:
        return False
    return abs(sum(values) - goal) <= ROUNDING * abs(goal)


_STEP = re.compile(r"([^；;，,、]*?\d?[^\d；;，,、]+?)(?:之?前)?(?:完成|达到?|累计|：|:)*([\d.]+%)")


def _written(text: str, row: Row) -> list[str]:
    """Return the steps of a schedule written in one cell: 一季度10%；上半年40%."""
    base = row.when or _span(row.text("period")) or row.table.period
    return [
        f"{day}:{share}"
        for when, share in _STEP.findall(text)
        if (day := _last_month(when.strip(), base))
    ]


def _span(text: str) -> Period | None:
    return parse(text) if text and is_period(text) else None


def _last_month(when: str, base: Period | None) -> str:
    try:
        return days.bounds(days.read(when, base))[1].strftime("%Y-%m")
    except (days.DayError, ValueError):
        return ""


def place(body: Body, cells: Sequence[Cell], label: str) -> str:
    """Return whose a row's figures are: a place, a user, a project; "" for the office's own."""
    if body.table.projects:
        return "" if labels.is_total(label) else labels.clean(label)
    if body.table.kinds:
        return ""
    owners = (cells[column.number].text for column in body.table.having("entity"))
    entity = labels.clean(next(filter(None, owners), ""))
    entity = entity or (body.section if body.section in body.whose else "")
    adds = labels.is_total(entity) or labels.total_of(entity)
    return "" if adds or labels.is_own(entity) else entity
