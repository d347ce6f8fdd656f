"""A ledger's table, row by row: readings, and what was not understood."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from duibiao.reading.ledgers import (
    headers,
    labels,
    layout,
    measures,
    relations,
    spans,
    summed,
    terms,
    worded,
)
from duibiao.reading.ledgers.body import (
    Body,
    Model,
    group_of,
    has_written,
    label_of,
    measure_of,
)
from duibiao.reading.ledgers.column_roles import subject
from duibiao.reading.ledgers.columns import Column
from duibiao.reading.ledgers.figures import figure_of, target_of, value_of
from duibiao.reading.ledgers.heading import is_plain_figure
from duibiao.reading.ledgers.notices import Notice
from duibiao.reading.ledgers.records import (
    SHARED,
    Known,
    Row,
    is_ratio,
    period_of,
    quote,
    record,
    shared_by,
    unit_around,
)
from duibiao.reading.quantities.unit_words import is_counted
from duibiao.reading.quantities.written_figures import Figure
from duibiao.reading.workbooks.sheets import Cell
from duibiao.vocabulary.periods import Period, joined, year
from duibiao.vocabulary.words import say


def read_rows(body: Body) -> list[Notice]:
    """Read every row of the table into the body's records; return what is to be told of them."""
    _tell_of_columns(body)
    body.noted = terms.by_notes(_notes(body), body.table.period)
    before = len(body.records.entries)
    body.section = body.opening
    seen: set[tuple[str, object]] = set()
    for number in body.span:
        cells = body.rows[number]
        told = body.texts[number]
        if not any(told) and not any(cell.formula for cell in cells):
            continue
        texts = body.section, body.unnumbered(told)
        passed = "repeated_header" if body.repeats(cells) else _why_passed_over(body, number, told)
        code = passed or ("repeated_row" if texts in seen else "")
        seen.add(texts)
        if code:  # a note is often one cell merged across the table
            body.tell(number, 0, code, quote(dict.fromkeys(told) if code == "table_note" else told))
        else:
            _read_row(body, number)
    for model in body.models.values():
        _read_alike(body, model)
    _even_steps(body, before)
    body.records.sort(before)
    summed.add(body, before)
    return [notice for _, notice in sorted(body.told, key=lambda told: told[0])]


def _even_steps(body: Body, begin: int) -> None:
    """Take each figure of a row of targets to be as exact as those of its unit beside it: sheets
    drop the last zero of 97.0 below 97.2."""
    if not body.table.having("target"):
        return
    own = body.records.entries[begin:]
    keys = [(entry[1], body.records.shared[entry[0]].unit) for entry in own]
    finest: dict[tuple[int, str], float] = {}
    for key, entry in zip(keys, own, strict=True):
        step = entry[5] or 1.0
        finest[key] = min(step, finest.get(key, step))
    body.records.entries[begin:] = [
        (*entry[:5], min(entry[5], finest[key]), *entry[6:])
        for key, entry in zip(keys, own, strict=True)
    ]


def _notes(body: Body) -> list[str]:
    """Return the notes under a table, each from the one cell it stands in."""
    leads = (next(filter(None, body.texts[number]), "") for number in body.span)
    return [text for text in leads if labels.is_note(text)]


def _why_passed_over(body: Body, number: int, told: list[str]) -> str:
    if layout.is_numbering(body.rows[number]):
        return "column_numbers"
    first = next(filter(None, told), "")
    return "table_note" if labels.is_note(first) and not _has_figure(body, number) else ""


def _tell_of_columns(body: Body) -> None:
    known = {column.number for column in (*body.labels, *body.figures)}
    heading = body.table.first - 1
    for column in body.table.columns:
        words = " ".join(column.written)
        if column.means in headers.RELATIVE:
            continue
        if column.number not in known and any(cell.text for cell in body.column(column)):
            body.tell(heading, column.number, "unknown_head", words)
        elif column.number in body.sheet.hidden_columns & known:
            body.tell(heading, column.number, "hidden_column", words)


def _has_figure(body: Body, number: int) -> bool:
    """Whether a row holds a number; the day on which a table was signed is none."""
    read = (figure_of(body.rows[number][column.number]) for column in body.figures)
    return any(figure is not None and figure.value is not None for figure in read)


def _read_row(body: Body, number: int) -> None:
    """Read a row; one of figures that is like another is kept to be read with those like it."""
    like = None if body.by_months else body.like(number)
    model = body.models.get(like) if like else None
    if model and has_written(body, number):
        model.numbers.append(number)
        if body.by_row:
            body.whole = partial(_row_like, body, model, number)
            body.subject = body.texts[number][body.name_in]
        return
    row = _row(body, number)
    if row.hidden:
        body.tell(number, 0, "hidden_row", _words(row))
    if not has_written(body, number):
        _open_section(body, row)
        if row.label and row.text("unit"):
            body.tell(number, 0, "row_without_figures", _words(row))
    elif not row.label:
        body.tell(number, 0, "row_without_name", _words(row))
    elif is_plain_figure(row.text("unit")):
        body.tell(number, 0, "row_out_of_step", _words(row))
    elif several := _in_parts(row):
        for part in several:
            _read_figures(body, part, None)
    else:
        _read_figures(body, row, like)


def _in_parts(row: Row) -> list[Row]:
    """Return a row of each goal where one cell asks for several: 治理河道12公里，建成护岸8公里.
    What was done of goals in one unit is told in their order."""
    asked = [column.number for column in row.table.having("target")[:1]]
    parts = [part for number in asked for part in worded.parts(row.cells[number].text)]
    names = [_part_named(row.name, part.name) for part in parts]
    if row.table.worded or len(set(names)) < len(names):
        names = [part.name for part in parts]
    rows: list[Row] = []
    for part, name in zip(parts, names, strict=True):
        cells = list(row.cells)
        cells[asked[0]] = Cell(part.clause)
        for c in row.table.having("actual"):
            cells[c.number] = Cell(worded.told_of(row.cells[c.number].text, part, parts))
        rows.append(replace(row, cells=cells, label=name, shared_unit=part.figure.unit))
    return rows


def _part_named(whole: str, part: str) -> str:
    """Return what a part of a row is called: as the row where it is what that is about, a measure
    (投资) behind the row's name."""
    about = labels.pairs_in(whole, part)
    return whole if about else whole + part if len(part) < 3 else part


def _row_like(body: Body, model: Model, number: int) -> Row:
    """Return a row of figures that is like one before in all but its name, place and values."""
    cells = body.rows[number]
    label = cells[body.name_in].text
    place = terms.place(body, cells, label) if model.placed else model.row.place
    row = replace(model.row, cells=cells, number=number, label=label, place=place)
    row.quote = body.quoted(number)
    return row


def _checked(
    body: Body,
    number: int,
    cells: Sequence[Cell],
    label: str,
    below: list[relations.Check] | None = None,
) -> Container[int]:
    """Return the columns of the rates of a row that were checked; tell those that do not hold. A
    share of the target that does not is read, so that nothing is settled by the other figures."""
    if below is None and not body.rates.rates:
        return ()
    checks = relations.checks(body.table, cells, body.rates) if below is None else below
    slips = relations.slips(label, checks)
    for slip in slips:
        body.tell(number, slip.column.number, "relation_slip", slip.words)
    checked = {check.column.number for check in checks}
    if slips and all(column.doubt != "rate_in_doubt" for column in body.figures):
        bare = (s.column for s in slips if s.column.means == "of_target" and not s.column.name)
        checked -= {column.number for column in bare}
    return checked


def _read_figures(body: Body, row: Row, like: tuple[object, ...] | None) -> None:
    if row.measure and row.measure.means == "ignore":
        return
    told = len(body.told)
    terms.add(row, body)
    columns = terms.in_force(row, body.figures) if body.revised else body.figures
    if like and len(body.told) == told:
        body.models[like] = _model(body, row)
    if row.measure:
        columns = [_as_measured(body, row, row.measure, column) for column in columns]
    below = relations.below(row, columns, body.said) if row.measure else None
    columns = measures.in_stages(row, columns) if row.measure else columns
    when = spans.find(row.text("period"), body.table.period)[0] if body.by_months else None
    if when and when.months < 12:
        columns = [replace(c, span=SHARED) if c.means == "target" else c for c in columns]
    row.checked = _checked(body, row.number, row.cells, row.label, below)
    row.quote = body.quoted(row.number)
    for column in columns:
        if column.number not in row.checked:
            _read_cell(body, row, column)


def _model(body: Body, row: Row) -> Model:
    """Return what rows like one have in common with it."""
    row.known = [{} for _ in body.figures]
    entity = labels.clean(row.text("entity"))
    whose = "" if labels.is_total(entity) else entity
    group = group_of(row.text("section") or body.section)
    placed = not body.by_row or body.table.projects
    return Model(row, whose, group, placed, [terms.limit_of(row, c) for c in body.figures], [])


def _words(row: Row) -> str:
    return quote([cell.text for cell in row.cells])


class Line(NamedTuple):
    """A row of figures to read: what the names of its readings begin with, whose they are, the row
    as written, the columns checked, and the kind that the lead tells."""

    number: int
    cells: Sequence[Cell]
    lead: str
    place: str
    quote: str
    checked: Container[int]
    kind: str


def _read_alike(body: Body, model: Model) -> None:
    """Read the rows that are like one before, column by column: what a cell says is worked out
    once for all that say it; one that is unlike those before it is read by itself."""
    lines = [_line(body, model, number) for number in model.numbers]
    columns = zip(body.named_columns, model.limits, model.row.known, strict=True)
    for (column, named, ending), limit, known in columns:
        said: dict[tuple[Cell, str], Said | None] = {}
        n = column.number
        for number, cells, lead, whose, quoted, checked, kind in lines:
            cell = cells[n]
            if not (cell.text or cell.formula) or n in checked:
                continue
            name, place = lead + named, column.place or whose
            if place and place not in name:
                name = place + name
            like = cell, ending or (labels.kind_named(name) if named else kind)
            found = said.get(like) or _said(like, column, limit, known)
            if found and (number, n) not in body.apart:
                said[like] = found
                shared, value, step = found
                entry = (shared, number, n, name, value, step, place, quoted)
                body.records.entries.append(entry)
            else:
                _read_cell(body, _row_like(body, model, number), column)


def _line(body: Body, model: Model, number: int) -> Line:
    cells = body.rows[number]
    named = body.named_by(cells)
    assert named is not None
    place = terms.place(body, cells, named.text) if model.placed else model.row.place
    group = model.group if named.label in body.repeated else ""
    lead = f"{model.entity}{group}{named.name}" if body.by_row else f"{named.label}{group}"
    checked = _checked(body, number, cells, named.text)
    kind = labels.kind_named(lead)
    return Line(number, cells, lead, place, body.quoted(number), checked, kind)


Said = tuple[int, float | None, float]
"""The number of what a reading has in common with others, its value and its resolution."""


def _said(like: tuple[Cell, str], column: Column, limit: str, known: Known) -> Said | None:
    """Return what a cell says, None for one that is like none before."""
    cell, kind = like
    figure = None if cell.formula else figure_of(cell, column.means)
    if figure is None:
        return None
    figure = terms.bounded(figure, column.means, limit)
    shape = shared_by(figure)
    shared = known.get((shape, kind)) if shape else None
    if shared is None:
        return None
    number, counted = shared
    return number, figure.value, 0.0 if counted and figure.step >= 1 else figure.step


def _open_section(body: Body, row: Row) -> None:
    """Take a row without figures as the heading of those below; a year or unit in it is theirs."""
    label = labels.clean(row.label)
    body.when = spans.of_cell(label, body.table.period)[0] or body.when
    head = headers.read(label)
    body.unit = head.unit if body.unitless else ""
    body.section = (head.name if body.unit else label) or body.section


def _row(body: Body, number: int) -> Row:
    hidden = number in body.sheet.hidden_rows
    row = Row(body.table, body.rows[number], number)
    measure, label = measure_of(body, row), label_of(body, row)
    whole = body.whole() if body.whole and body.by_row and _is_part(body, label) else None
    shared = labels.is_total(label) or not body.by_row
    unit = (shared and body.one_unit) or _unit_of_goal(body, number)
    unit = unit or ("" if labels.is_ratio(label) else body.unit)
    row.label, row.whole, row.hidden = labels.total_word(label), whole, hidden
    row.when, row.when_from = (None, "") if measure else _when(body, label)
    row.shared_unit, row.measure = unit, measure
    if not body.by_row:
        return _in_time(body, row)
    above = whole or row
    body.whole, body.subject, body.in_parts = lambda: above, label, whole is not None
    return row


def _unit_of_goal(body: Body, number: int) -> str:
    """Return the unit of the goal that a row's name or its cell of targets holds, "" for none."""
    cells = body.rows[number]
    if not body.table.worded:
        asked = [] if body.table.having("unit") else body.table.having("target")
        return _first_unit(next(iter(target_of(cells[c.number])), None) for c in asked)
    goals = (worded.goals(cells[c.number].text) for c in body.table.columns if c.worded)
    return next((found[0].figure.unit for found in goals if found), "")


def _in_time(body: Body, row: Row) -> Row:
    """Take `其中：` below the row of a period, and what follows it, as parts of that row."""
    text = row.text("period")
    if row.measure or (not text and not body.in_parts):
        return row
    own = period_of(text, body.table.period)[0]
    if own is None and body.table.period is None and body.since is not None:
        own = row.when = spans.of_cell(text, year(body.since.year))[0]  # 1-3月 below 2024年3月
    part = labels.is_part(text) or body.in_parts
    passed = own or period_of(text, spans.SOME_YEAR)[0]
    body.passed += [passed] if passed else []
    if own is None and labels.is_total(text) and not row.when:
        row.when = _covered(body.passed)
    if own is not None or not part or body.since is None or labels.is_total(text):
        body.since, body.in_parts = own or body.since, False
        body.done = body.since
        return row
    body.in_parts = True
    row.part_of = body.since
    return row


def _covered(spans: Sequence[Period]) -> Period | None:
    """Return the time of months or quarters one after another, None for any others: that of the
    row that adds them up."""
    parts = len(spans) > 1 and all(span.months < 12 for span in spans)
    return joined(spans) if parts else None


def _is_part(body: Body, label: str) -> bool:
    """Whether a row is a part of one above: it says so, or goes on below one without a unit."""
    if labels.is_part(label) or not body.in_parts or not label or labels.is_total(label):
        return labels.is_part(label)
    own = [column for column in body.figures if column.means not in headers.RELATIVE]
    around = body.table.unit or body.table.having("unit") or any(column.unit for column in own)
    return not (around or headers.read(label).unit)


def _when(body: Body, label: str) -> tuple[Period | None, str]:
    """Return the period a row's name gives, else that of its section, and which of them it is."""
    base = body.table.period
    if base and (since := labels.years_since(label, base.year)):
        return base.before(since), "name"
    own = spans.find(label, base)[0] if body.by_row else None
    return (own, "name") if own else (body.when, "section")


def _read_cell(body: Body, row: Row, column: Column) -> None:
    cell, number = row.cells[column.number], row.number
    if not cell.text and not cell.formula:
        return
    figures = _figures(cell, row, column)
    figure = next(iter(figures), None)
    name, column = _as_summed(body, row, column)
    if cell.formula:
        body.tell(number, column.number, "formula_without_value", row.label)
    elif column.means == "ignore" or (column.worded and figure is None):
        return
    elif figure is None:
        body.tell(number, column.number, "figure_not_understood", cell.text)
    elif figure.value is not None and (number, column.number) in body.shared:
        body.tell(number, column.number, "figure_merged", cell.text)
    elif not name:
        body.tell(number, column.number, "total_without_name", f"{row.label} {cell.text}")
    else:
        row = replace(row, rule="band", known=[]) if len(figures) > 1 else row
        place = column.place or row.place
        name = name if place in name else place + name
        for one in filter(None, figures):
            one = terms.bounded(one, column.means, terms.limit_of(row, column))
            _keep(body, row, column, one, name)
        _keep_then(body, row, column, figures, name)


def _keep_then(body: Body, row: Row, column: Column, figures: Sequence[Figure], name: str) -> None:
    """Keep the figure of the year before that a cell tells in words beside what was done."""
    now = column.period or body.table.period
    if not now or not any("from_words" in one.repairs for one in figures):
        return
    text = row.cells[column.number].text
    then = worded.then(text, text, figures[0].unit)
    told = figure_of(Cell(then)) if then else None
    if told is not None:
        told = told._replace(repairs=("from_words",))
        _keep(body, row, replace(column, period=now.before(), span="prior"), told, name)


def _keep(body: Body, row: Row, column: Column, figure: Figure, name: str) -> None:
    """Take a figure into the records, with where it stands and what is pinned to its cell."""
    place = row.number, column.number
    told = record(row, column, figure, name, column.number in body.fractions)
    if body.noted and told.role == "target" and not told.due:
        told = told._replace(due=terms.noted_day(body.noted, name))
    if comment := body.sheet.comments.get(place):
        pinned = say("reading.comment", text=comment)
        told = told._replace(note=f"{told.note} {pinned}".strip())
    shared = body.records.share(told)
    like = shared_by(figure) if row.known and place not in body.apart else None
    if like and column.number not in body.fractions:
        known = row.known[body.figures.index(column)]
        known[like, labels.kind_named(name)] = shared, is_counted(told.unit)
    own = (told.name, told.value, told.resolution, told.place)
    body.records.entries.append((shared, *place, *own, row.quote))


def _figures(cell: Cell, row: Row, column: Column) -> list[Figure]:
    """Return what a cell says as a figure, or in words that hold one."""
    if column.worded:
        return [part.figure for part in worded.goals(cell.text)[:1]]
    if column.means == "target":
        asked = target_of(cell) or list(filter(None, [worded.asked(cell.text)]))
        units = {"", row.unit, column.unit, *(figure.unit for figure in asked)}
        revised = terms.revised_by_note(row, units) if len(asked) == 1 else None
        if revised:
            unit = "" if asked[0].unit else row.unit or column.unit
            before = say("reading.goal_before", value=f"{cell.text.strip()}{unit}")
            known = revised.value == asked[0].value or cell.text.strip() in row.text("note")
            note = asked[0].note if known else before
            return [asked[0]._replace(value=revised.value, repairs=("revised_by_note",), note=note)]
        return asked
    figure = figure_of(cell, column.means)
    if figure is None and column.means in {"actual", ""} and not _is_told(row, column):
        figure = worded.done(cell.text, row.unit or _unit_asked(row))
    return [figure] if figure else []


def _unit_asked(row: Row) -> str:
    """Return the unit in which the row's cell of goals asks for something, "" for none."""
    cells = (row.cells[c.number] for c in row.table.having("target"))
    return _first_unit(next(iter(target_of(cell)), worded.asked(cell.text)) for cell in cells)


def _first_unit(figures: Iterable[Figure | None]) -> str:
    return next((figure.unit for figure in figures if figure and figure.unit), "")


def _is_told(row: Row, column: Column) -> bool:
    """Whether another column of the same time tells the figure plainly."""
    others = (c for c in row.table.having("actual", "") if c is not column)
    told = (value_of(row.cells[c.number]) for c in others if c.period == column.period)
    return any(value is not None for value in told)


def _as_measured(body: Body, row: Row, measure: headers.Head, column: Column) -> Column:
    """Return the column as a row of 计划, 完成 or 上年同期 takes it."""
    if measures.keeps(body, row, column):
        return column
    period = column.period or body.table.period or body.year
    prior = measure.span.startswith("prior")
    if prior and period and measures.is_of_year(body, row, column):
        period = year(period.year - 1)
    elif measure.span == "prior_year" and measure.period and not measures.is_in_parts(body, column):
        period = measure.period
    elif prior:
        period = body.done or period
        period = period.before() if period else None
    elif measure.means == "target" and period and measures.is_yearly(measure, column):
        period = year(period.year)
    elif measure.period is not None and not measure.span:
        period = measure.period
        body.done = period if measure.means == "actual" else body.done
    unit = "" if measure.means in headers.RELATIVE else column.unit
    return replace(column, means=measure.means, period=period, unit=unit)


def _name(body: Body, row: Row, column: Column) -> str:
    """Return the indicator's name; "" for a total that does not say of what."""
    name = labels.clean(column.name)
    if row.total and body.by_row:
        return name or _of_group(body, row, labels.clean(row.label))
    if row.total and row.part_of is None and body.table.having("entity"):
        group = labels.is_subtotal(row.label) and row.number != body.total
        users = f"{body.table.users}{labels.clean(row.label)}" * bool(body.table.users)
        return _of_group(body, row, name) if group else users + name
    return _lead(body, row) + name


def _lead(body: Body, row: Row) -> str:
    """Return what the names of a row's figures begin with: whose they are, of which group."""
    label = labels.clean(row.label)
    if not body.by_row:
        of_row = row.part_of is not None or body.table.having("entity")
        group = group_of(row.text("section")) if label in body.repeated else ""
        return (labels.total_of(label) or label) + group if of_row else ""
    entity = labels.clean(row.text("entity"))
    place = "" if labels.is_total(entity) else entity
    group = group_of(row.text("section") or row.section) if label in body.repeated else ""
    return place + group + row.name


def _as_summed(body: Body, row: Row, column: Column) -> tuple[str, Column]:
    """Return what a figure is of, and its column as a row that adds others up takes it."""
    name = _name(body, row, column)
    whole = row.total and not body.by_row and not labels.is_subtotal(row.label)
    adds_all = labels.is_total(row.label) and row.number == body.total
    if body.table.projects and (adds_all or whole):
        listed = _of_projects(body, column) if column.name else _of_table(body, row, column)
        name, column = listed, replace(_not_asked(column), titled=True)
    elif row.total and (body.table.projects or body.table.users):
        rate = column.means == "of_target" and not body.table.projects
        column = replace(column, means="ignore") if rate else _not_asked(column)
    elif (adds_all or (row.total and row.when)) and not column.name:
        name, column = _of_table(body, row, column), replace(column, titled=True)
    return name, column


def _not_asked(column: Column) -> Column:
    """Return a column as a total of projects or users takes it: their plans are nobody's goal."""
    return replace(column, means="approved") if column.means == "target" else column


def _of_projects(body: Body, column: Column) -> str:
    """Return what the projects of a table come to together, by its title: 市级重点水利项目投资."""
    whose, what = subject(body.table.titles), labels.clean(column.name)
    return whose if whose.endswith(what) else f"{whose}{what}"


def _of_table(body: Body, row: Row, column: Column) -> str:
    """Return a total of a table of one unit under the name that the title gives, "" for none."""
    one = is_ratio(column) or unit_around(row, column) or body.unitless
    one = one and not labels.is_subtotal(row.label)
    named = subject(body.table.titles) if one else ""
    return f"{named}{labels.clean(row.label)}" if named else ""


def _of_group(body: Body, row: Row, name: str) -> str:
    group = body.group_of(row.number) or body.section
    return f"{group}{name}" if group else ""
