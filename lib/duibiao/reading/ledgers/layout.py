"""Where a sheet's tables begin, what their columns hold, and what stands around them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

from duibiao.reading.ledgers import (
    around,
    changed_goals,
    column_roles,
    column_times,
    contents,
    form_answers,
    headers,
    labels,
    place_columns,
    proofs,
    spans,
    stages,
    stocks,
    synonyms,
    table_times,
    wholes,
    worded,
)
from duibiao.reading.ledgers.columns import Column, column_of, is_done, latest, replaced
from duibiao.reading.ledgers.heading import (
    are_units,
    begins_above,
    corner_of,
    depth_of,
    distinct,
    groups_below,
    is_heading,
    is_plain_figure,
    is_sentence,
    wordy_rows,
)
from duibiao.reading.workbooks.sheets import EMPTY, Cell, Sheet
from duibiao.vocabulary.periods import Period

SETTLED_BY = 2000
"""Rows of a table that tell what its columns hold; those below are like them."""
LONGEST_NUMBER = 4
"""Digits of the last of as many columns as a sheet may have."""
_PROJECT = re.compile(r"项目(?!区)|工程")
_BY_KIND = re.compile(r"按\w{2,4}分(?![县区乡镇])")
_MONEY = re.compile(r"总投资|概算|批复投资|投资计划|计划投资|完成投资|到位|支付|拨付|形象进度|开工")
_USER = re.compile(r"户|企业|[用取排]水单位")
_KIND = re.compile(r"类别|类型|分类|构成|层级|级别|种类|来源|性质")
_WIDE_GAP = re.compile(r"[\s\u3000]{2,}|[\s\u3000]+(?=(?:计量|金额)?单位[:：])")
"""What stands apart in a title row says something else: `填报单位：…      截至12月31日`."""
FEWEST_LIKELY = 3
"""Texts in a row that may be a heading although nobody knows one of its words."""
TITLE_LINES = 3
"""Rows above a heading that may hold its title, its unit and who made it."""
_STEMS = frozenset("甲乙丙丁戊己庚辛")
Row = Sequence[Cell]


@dataclass(frozen=True)
class Table:
    """A table of a sheet: `first` and `last` are the body's rows, counted from 0.

    `within` are its columns, fewer than the sheet's where another table stands beside it; `summed`
    those of months proven to add up to what no column holds; `apart` the rows of another sort.
    """

    columns: list[Column]
    heading: range
    first: int
    last: int
    titles: list[str] = field(default_factory=list)
    period: Period | None = None
    unit: str = ""
    within: range = range(0)
    units: Mapping[str, str] = field(default_factory=dict)
    summed: Sequence[Column] = ()
    apart: frozenset[int] = frozenset()
    _having: dict[tuple[str, ...], list[Column]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @cached_property
    def projects(self) -> bool:
        """Whether the rows are projects with their money, not the office's indicators."""
        names = ["".join(column.words) for column in self.having("indicator", "entity")]
        if self.having("unit") or self.kinds:
            return False
        money = [c for c in self.columns if _MONEY.search("".join(c.words))]
        unknown = any(headers.read(name).means is None for name in names if name)
        headed = any(map(_PROJECT.search, names))
        if not headed:
            return unknown and len(money) > 1
        coined = any(unit.endswith("元") for unit in (self.unit, *(c.unit for c in self.columns)))
        return bool(money) or (coined and any(map(_PROJECT.search, self.titles)))

    @cached_property
    def users(self) -> str:
        """What the rows are when they are users and the like, not places; "" when they are not."""
        whose = () if self.kinds else self.having("entity")
        heads = ("".join(column.words) for column in whose)
        found = next((head for head in heads if _USER.search(head)), "")
        return found.removesuffix("名称")

    @cached_property
    def kinds(self) -> bool:
        """Whether the rows are kinds of one thing (层级, 项目类别, 按构成分), nobody's figures."""
        heads = ["".join(column.words) for column in self.having("indicator", "entity")[-1:]]
        return any(map(_KIND.search, heads)) or any(map(_BY_KIND.search, self.titles))

    @cached_property
    def worded(self) -> bool:
        """Whether the names hold the targets."""
        return any(column.worded for column in self.columns)

    @property
    def span(self) -> Sequence[int]:
        """The numbers of the body's own rows."""
        rows = range(self.first, self.last)
        return [n for n in rows if n not in self.apart] if self.apart else rows

    def body(self, rows: list[list[Cell]]) -> list[list[Cell]]:
        """Return those rows of a sheet that tell what the table's columns hold."""
        return rows[self.first : min(self.last, self.first + SETTLED_BY)]

    def having(self, *means: str) -> list[Column]:
        """Return the columns that hold one of `means`, from left to right."""
        if means not in self._having:
            self._having[means] = [column for column in self.columns if column.means in means]
        return self._having[means]


def tables(
    sheet: Sheet,
    ledger: str = "figures",
    fallback: Period | None = None,
    wordy: Sequence[int] | None = None,
) -> list[Table]:
    """Return the tables of a sheet; none when no row looks like a heading.

    `fallback` is the period where neither the titles nor the sheet's name give one; without it a
    later table takes that of the first. `wordy` are the rows that hold words only, where known.
    """
    rows = sheet.filled()
    found: list[Table] = []
    begun: tuple[int, Callable[[list[list[Cell]]], list[Table]]] | None = None
    behind = 0
    for number in wordy_rows(rows) if wordy is None else wordy:
        if number < behind:
            continue
        again = bool(found) and _is_head_again(rows, number, found[-1].heading)
        first = not found or _below_title(rows, number)
        if not again and not is_heading(rows, number, ledger, first):
            continue
        depth = depth_of(sheet, rows, number, ledger)
        if any(is_sentence(cell.text) for row in rows[number : number + depth] for cell in row):
            continue
        lower = not found and begins_above(rows, number)
        begins = min(number - lower, _merged_from(sheet, number, behind))
        heading = range(begins, number + depth)
        between = range(found[-1].first if found else 0, number)
        if not (found and _same(rows, found[-1].heading, heading)) or _new_unit(rows, between):
            above = range(_lines_above(rows, heading.start, behind), heading.start)
            if begun:  # what stands below says nothing of its columns
                found[begun[0] :] = begun[1](rows[:number])
            span = fallback or (found[0].period if found else None)
            made = partial(_side_by_side, sheet, heading, above, ledger, span)
            begun = len(found), made
            found += made(rows)
        behind = heading.stop
    return _of_their_times(found)


def _of_their_times(found: list[Table]) -> list[Table]:
    """Return tables of the same heads that differ in their months with goals of those: 计划发电量
    below 4月 and below 1—4月."""
    spans_of: dict[tuple[object, ...], set[Period | None]] = {}
    for table in found:
        spans_of.setdefault(_heads(table), set()).add(table.period)
    apart = {heads for heads, told in spans_of.items() if len(told) > 1}
    return [_of_its_time(table) if _heads(table) in apart else table for table in found]


def _heads(table: Table) -> tuple[object, ...]:
    return tuple(column.words for column in table.columns)


def _of_its_time(table: Table) -> Table:
    span = table.period
    if span is None or span.months == 12:
        return table
    bare = [c for c in table.columns if c.means == "target" and not any(map(_DATED, c.words))]
    return replace(table, columns=replaced(table.columns, [replace(c, period=span) for c in bare]))


_DATED = re.compile(r"\d|年").search


def _lines_above(rows: list[list[Cell]], heading: int, behind: int) -> int:
    """Return where the lines above a heading begin, behind the rows of a table above them."""
    start = heading
    while start > behind and not any(is_plain_figure(cell.text) for cell in rows[start - 1]):
        start -= 1
    return start if behind else 0


def _is_head_again(rows: list[list[Cell]], number: int, heading: range) -> bool:
    """Whether a row says a heading again, or begins with its first word before others, none a
    figure: 水源 | 农业 | 工业 below 水源 | 一季度 | 二季度."""
    first = rows[heading.start]
    if _say_the_same(rows[number], first):
        return True
    texts = distinct(rows[number])
    begins = bool(first[0].text) and rows[number][0].text == first[0].text
    begins = begins and len(distinct(rows[number - 1])) < 2  # below a title of its own, or a gap
    return begins and len(texts) >= FEWEST_LIKELY and not any(map(is_plain_figure, texts))


def _merged_from(sheet: Sheet, number: int, behind: int) -> int:
    """Return the row in which cells begin that are merged down into a heading's row."""
    tops = (top for top, _, bottom, _ in sheet.merged if behind <= top < number <= bottom)
    return min(tops, default=number)


def _below_title(rows: list[list[Cell]], number: int) -> bool:
    """Whether a row stands below a title of its own and, at most, the lines under that."""
    above = [distinct(rows[n]) for n in range(max(0, number - TITLE_LINES), number)]
    lines = list(itertools.takewhile(lambda texts: len(texts) < 2, reversed(above)))
    return any(_TITLE.match(text) for texts in lines for text in texts)


def under(sheet: Sheet, heading: range, ledger: str, fallback: Period | None) -> list[Table]:
    """Return the tables under rows that are said to be their heading, whatever they look like."""
    above = range(heading.start)
    return _side_by_side(sheet, heading, above, ledger, fallback, sheet.filled())


def likely(sheet: Sheet, fallback: Period | None) -> list[Table]:
    """Return the table under the first row that may be a heading where no table is found, and those
    below it whose headings begin with the same word.

    Of those that stand beside each other, the first, as wide as the sheet.
    """
    found: list[Table] = []
    rows = sheet.filled()
    filled = [sum(bool(cell.text) for cell in row) for row in rows]
    for number in range(len(rows) - 1):
        texts = distinct(rows[number])
        wide = len(texts) >= FEWEST_LIKELY and 2 * filled[number] >= max(filled)
        goes_on = len(distinct(rows[number + 1])) > 1
        again = not found or _begins_like(rows, number, found)
        if wide and goes_on and again and not any(map(is_plain_figure, texts)):
            depth = depth_of(sheet, rows, number, "figures")
            first = under(sheet, range(number, number + depth), "figures", fallback)[0]
            found = [replace(table, last=min(table.last, number)) for table in found]
            found.append(replace(first, within=range(sheet.width)))
    return found


def _begins_like(rows: list[list[Cell]], number: int, found: list[Table]) -> bool:
    """Whether a row below a table's first begins with the word that the first heading does."""
    first = rows[found[0].heading.start][0].text
    return number > found[-1].first and rows[number][0].text == first != ""


def _names(columns: list[Column], body: list[list[Cell]]) -> int | None:
    """Return the column of names where no head is known for one: the first that holds words."""
    if any(column.means == "period" for column in columns):
        return None
    unknown = (c for c in columns if c.means is None and c.words and not c.unit and not c.period)
    for column in unknown:
        texts = [row[column.number].text for row in body if row[column.number].text]
        if texts and not any(map(is_plain_figure, texts)):
            return column.number
    return None


_RECKONED = re.compile(r"(?<=\d)\s*=[\s\d+\-*/÷×()（）%％]+$")
"""How a numbered column is made of others: 4=2/3-1."""


def is_numbering(row: Row) -> bool:
    """Whether a row only numbers the columns: `甲 乙 1 2 3`."""
    for cell in row:
        if len(cell.text) > LONGEST_NUMBER and not _RECKONED.search(cell.text):
            return False
    texts = [_RECKONED.sub("", text) for text in distinct(row)]
    digits = [text for text in texts if text not in _STEMS]
    in_order = digits == [str(n) for n in range(1, len(digits) + 1)]
    return len(texts) >= 3 and in_order and len(digits) < len(texts)


def repetition(rows: list[list[Cell]], table: Table) -> Callable[[Row], bool]:
    """Return the test whether a body row says again what a row of the heading says."""
    heads = [[headers.plain(cell.text) for cell in reversed(rows[n])] for n in table.heading]

    def repeats(row: Row) -> bool:
        for head in heads:
            for word, cell in zip(head, reversed(row), strict=True):  # figures differ, and most
                if headers.plain(cell.text) != word:  # stand on the right
                    break
            else:
                return True
        return False

    return repeats


_TITLE = re.compile(
    r"\s*附?表\s*[一二三四五六七八九十\d]"
    r"|.{4,40}(?:情况|统计|明细|汇总|台账|一览|进度|调度|通报|对照|清单|[月季年快]报)表?\s*(?:[（(].*)?$"
)


def _new_unit(rows: list[list[Cell]], between: range) -> bool:
    """Whether a row before a repeated heading gives what follows a unit, `单位：万立方米`, or a
    title of its own: `表二 管护完成情况（单位：处）`, `二、2023年供水指标`.
    """
    texts = [distinct(rows[n]) for n in between]
    units = any(headers.TITLE_UNIT.fullmatch(text.strip()) for row in texts for text in row)
    last = next((row for row in reversed(texts) if row), [])
    title = last[0] if len(last) == 1 and not labels.is_note(last[0]) else ""
    return units or bool(
        _TITLE.match(title)
        or spans.find(title)[0]
        or table_times.part_alone(title, spans.SOME_YEAR)
    )


def _same(rows: list[list[Cell]], one: range, other: range) -> bool:
    pairs = zip(one, other, strict=False)
    return len(one) == len(other) and all(_say_the_same(rows[n], rows[m]) for n, m in pairs)


def _say_the_same(one: Row, other: Row) -> bool:
    pairs = zip(one, other, strict=True)
    return all(headers.plain(cell.text) == headers.plain(two.text) for cell, two in pairs)


def _side_by_side(
    sheet: Sheet,
    heading: range,
    above: range,
    ledger: str,
    fallback: Period | None,
    rows: list[list[Cell]],
) -> list[Table]:
    """Return the table under a heading, or those that stand beside each other under it."""
    whole = _table(sheet, rows, heading, above, ledger, fallback, range(sheet.width))
    body = whole.body(rows) if ledger == "figures" else []
    starts = [0, *_starts(whole.columns, body), sheet.width]
    if len(starts) == 2:
        return [whole]
    parts = [range(*pair) for pair in itertools.pairwise(starts)]
    return [_table(sheet, rows, heading, above, ledger, fallback, part) for part in parts]


def _starts(columns: list[Column], body: list[list[Cell]]) -> list[int]:
    """Return where another table begins: the same heads or label again, a label behind a gap, or
    other names with figures of their own."""
    if anew := _heads_again(columns):
        return anew
    seen: set[tuple[str, ...]] = set()
    starts, blank = [], False
    for column in columns:
        opens = column.means in {"number", "indicator", "entity"}
        again = opens and column.words in seen
        names = [c for c in columns[: column.number] if c.means in _OPENING]
        beside = blank and (opens or column.means in _OPENING | {"section", "nature"})
        others = _names_others(column, columns, body, blank)
        if column.number and (((again or beside) and names) or others):
            starts.append(column.number)
            seen.clear()
        seen |= {column.words} if opens else set()
        blank = not column.words
    return starts


def _names_others(
    column: Column, columns: list[Column], body: list[list[Cell]], blank: bool
) -> bool:
    """Whether a column behind figures names other things, with figures behind it: 水厂 beside 水库,
    项目 beside 指标, whatever its head behind a gap."""
    before = columns[: column.number]
    head = column.words[-1] if column.words else ""
    things = column.means == "entity" and head[-1:] in _WORKS and not contents.RUN_BY.search(head)
    bare = blank and column.means in {None, "owner"}
    if not (things or bare or column.means == "indicator"):
        return False
    texts = [row[column.number].text for row in body if row[column.number].text]
    if things and not all(text[-1:] == head[-1:] for text in texts):
        return False
    if not any(c.means in _OPENING | {"section"} for c in before):
        return False
    if len(set(texts)) < max(2, len(texts)) or any(map(is_plain_figure, texts)):
        return False
    behind = columns[column.number + 1 : column.number + 3]
    counted = (any(_is_counted(c, body) for c in part) for part in (before, behind))
    return all(counted) and not any(map(contents.is_day, texts))


_WORKS = frozenset("库厂站闸")


def _is_counted(column: Column, body: list[list[Cell]]) -> bool:
    """Whether a column holds nothing but figures, not the numbers of the rows."""
    texts = [row[column.number].text for row in body if row[column.number].text]
    return column.means != "number" and bool(texts) and all(map(is_plain_figure, texts))


_OPENING = frozenset({"indicator", "entity", "period"})
"""What the first column of a table holds that has another beside it."""


def _heads_again(columns: list[Column]) -> list[int]:
    """Return where all heads begin anew in the same order, whatever they mean."""
    heads = [column.words for column in columns]
    first = next((words for words in heads if words), ())
    starts = [n for n, words in enumerate(heads) if words and words == first]
    parts = [heads[a:b] for a, b in itertools.pairwise([*starts, len(heads)])]
    told = [[words for words in part if words] for part in parts]
    whole = len(told) > 1 and all(one == told[0] for one in told)
    return starts[1:] if whole and len(set(told[0])) == len(told[0]) > FEWEST_LIKELY - 1 else []


def _labels(columns: list[Column]) -> list[Column]:
    return [column for column in columns if column.means in {"indicator", "entity"}]


def _table(
    sheet: Sheet,
    rows: list[list[Cell]],
    heading: range,
    above: range,
    ledger: str,
    fallback: Period | None,
    within: range,
) -> Table:
    corner = corner_of(rows, heading.start, ledger)
    full, rows = rows, narrowed(rows, within)
    body = rows[heading.stop : heading.stop + SETTLED_BY]
    lines = [_titles(full[n], rows[n]) for n in above]
    titles = [*(sheet.above if above.start == 0 else ()), *itertools.chain(*lines)]
    over = [text for row in full[: heading.start] for text in _titles(row, row)]
    levels = _levels(rows, heading)
    back = ledger != "figures" or any(is_done(word) for words in levels for word in words)
    texts = lines, titles, over, sheet.above, sheet.name
    beside = len(within) < sheet.width
    around_it = table_times.Around(*texts, levels, body, looks_back=back, beside=beside)
    told = table_times.told(around_it, fallback)
    plain = form_answers.plain_heads(levels, sheet.answers)
    heads = ["".join(plain.get(word, word) for word in words) for words in levels]
    period = table_times.settled(around_it, told, heads)
    group = groups_below(rows, heading.stop - 1, 0)
    corner_says = [word for words in levels[:1] for word in words if "单位" in word or group]
    unit, units = around.units([*titles, *corner_says], body)
    columns = _headed(levels, ledger, period, period or latest(heads))
    if told is None or told.first.year != told.year:
        columns = column_times.carried(columns, period)
    columns = _beside(columns, period)
    columns = column_roles.of_one_unit(columns) if not unit else columns
    columns = _by_notes(columns, body, period)
    columns = form_answers.settled(columns, sheet.answers, ledger, period)
    if ledger != "figures":
        columns = contents.in_list(columns, body, ledger, "".join((*titles, sheet.name)))
    else:
        columns = _of_figures(columns, body, corner, titles, period)
        columns = form_answers.settled(columns, sheet.answers, ledger, period)
        columns = form_answers.certain(_in_doubt(columns, body, period), sheet.answers)
    span = (heading, heading.stop, len(rows))
    summed = proofs.summed(columns, body) if ledger == "figures" else ()
    return Table(columns, *span, titles, period, unit, within, units, summed)


def _headed(
    levels: list[tuple[str, ...]], ledger: str, period: Period | None, now: Period | None
) -> list[Column]:
    """Return the columns as the levels of their heads say, those of figures in plain words."""
    said = levels
    if ledger == "figures":
        said = [spans.at_own_end(synonyms.levels(words), period) for words in levels]
    columns = [column_of(n, words, ledger, period, now) for n, words in enumerate(said)]
    columns = [replace(c, written=words) for c, words in zip(columns, levels, strict=True)]
    columns = column_times.then_by_row(column_times.of_its_group(columns), period)
    return column_times.years_across(columns)


def _beside(columns: list[Column], period: Period | None) -> list[Column]:
    """Return the columns with the times that their neighbours tell."""
    columns = column_times.in_step(column_times.behind_months(columns, period), period)
    columns = column_times.years_beside(column_times.to_date(columns, period), period)
    return column_times.of_parts(columns, period)


def _in_doubt(columns: list[Column], body: list[list[Cell]], period: Period | None) -> list[Column]:
    """Return the columns of figures, in doubt those which the figures themselves speak against."""
    columns = proofs.rated(proofs.explained(columns, body, period), body)
    columns = wholes.divided(proofs.doubted(columns, body), body)
    return place_columns.doubted(columns, body)


def _of_figures(
    columns: list[Column],
    body: list[list[Cell]],
    corner: int | None,
    titles: list[str],
    period: Period | None,
) -> list[Column]:
    """Return the columns of a table of figures as its rows and its title settle them."""
    columns = column_roles.named_by_targets(place_columns.of_times(columns), body)
    columns = column_roles.without_numbers(columns, body, period)
    columns = contents.of_figures(contents.valued(columns, titles), body, period)
    columns = wholes.shared_out(changed_goals.changed(columns, body, titles, period), body)
    if not _labels(columns):
        columns = worded.named(columns, body, titles)
    if not _labels(columns):
        columns = column_roles.named_by_groups(columns, body)
    if not _labels(columns):
        corner = _names(columns, body) if corner is None else corner
        if corner is not None:
            texts = [row[corner].text for row in body if row[corner].text]
            columns[corner] = _guessed(columns[corner], columns, texts)
            columns = contents.of_figures(columns, body, period)
    bodies = ([row[column.number] for row in body] for column in columns)
    columns = list(map(column_roles.with_measures, columns, bodies))
    columns = column_roles.of_own_level(column_roles.without_seconds(columns))
    columns = column_roles.with_owners(column_roles.without_attributes(columns), body)
    columns = place_columns.across(column_roles.of_things(columns, body), body)
    columns = stocks.balanced(stocks.timed(columns, period, titles), body, period)
    columns = column_roles.received(column_roles.of_others(columns))
    columns = stages.settled(column_times.since_start(columns, period), body, period)
    columns = column_times.as_told(columns)
    columns = wholes.proven(columns, body)
    columns = column_times.as_told(proofs.timed(proofs.proven(columns, body), body, period))
    columns = changed_goals.governing(columns, body)
    columns = worded.dated(worded.settled(columns, body, period), body, period)
    columns = contents.planned(columns, body, titles)
    columns = wholes.scheduled(columns, body, titles)
    columns = column_times.timeless(columns, period)
    if any(column.means == "indicator" for column in columns):
        return columns
    if _labels(columns) or any(column.name for column in columns):
        columns = column_roles.named_by_head(columns, titles)
    else:
        columns = column_roles.titled(columns, titles)
    return column_times.then_and_now(column_roles.same_names(column_roles.paired(columns), period))


def _guessed(names: Column, columns: list[Column], texts: list[str]) -> Column:
    """Return a column of names under no known head: they say whose the figures are where every
    figure beside them has a name of its own, or where most are places or users; under a blank one
    they may be times."""
    if not names.words and 2 * sum(map(contents.is_time, texts)) > len(texts):
        return replace(names, means="period")
    beside = [c for c in columns if c is not names and c.means in {None, "", "actual", "target"}]
    named = [c for c in beside if c.words]
    whose = (labels.is_place(t) or _USER.search(t) or contents.is_office(t) for t in texts)
    places = 2 * sum(map(bool, whose)) > len(texts) or labels.are_things(texts)
    own = named and all(c.name and not labels.is_place(c.name) for c in named)
    own = own and 2 * sum(map(labels.is_ratio, texts)) < len(texts)
    if names.words and (places or own):
        return replace(names, means="entity", name="", doubt="names_in_doubt")
    return replace(names, means="indicator")


def _titles(full: Row, own: Row) -> list[str]:
    """Return the titles in a row above a table: its own, or the only one of neighbours."""
    texts = distinct(own) or distinct(full)[:2]
    parts = [part for text in texts for part in _WIDE_GAP.split(text)]
    return parts if len(texts) < table_times.MANY_TEXTS else []


def narrowed(rows: list[list[Cell]], within: range) -> list[list[Cell]]:
    """Return the rows with the cells of other columns emptied."""
    if rows and len(within) == len(rows[0]):
        return rows
    return [[cell if n in within else EMPTY for n, cell in enumerate(row)] for row in rows]


_HEAD_NOTED = re.compile(
    r"[“\"「『]([^“”\"」』]{2,12})[”\"」』]\s*(?:均?[为是指系]|[:：])([^，,；;。“]+)"
)
"""What a note says of a head that it quotes: “上年数”为上年1—11月累计数."""


def _by_notes(columns: list[Column], body: list[list[Cell]], base: Period | None) -> list[Column]:
    """Return the columns of figures with the times that notes below a table give their heads."""
    notes = {text for row in body for text in distinct(row)[:1] if labels.NOTED.match(text)}
    told = dict(pair for text in notes for pair in _HEAD_NOTED.findall(text))
    spans_of = {head: spans.find(said, base)[0] for head, said in told.items()}
    found = ((c, spans_of.get(c.written[-1])) for c in columns if c.written and c.means)
    return replaced(columns, [replace(c, period=span) for c, span in found if span])


_TO_THIS_MONTH = re.compile(r"1月?\s*[-—–~～至]\s*(?:本|当|报告)月(?:累计)?")


def _drawn_in(text: str) -> str:
    """Return a word whose characters stand apart as one: 6　月　份."""
    parts = text.split()
    return "".join(parts) if all(len(part) == 1 or part.isdigit() for part in parts) else text


def _levels(rows: list[list[Cell]], heading: range) -> list[tuple[str, ...]]:
    """Return each column's heading from top to bottom, gaps filled from the left."""
    width = len(rows[heading.start])
    levels = [
        [_TO_THIS_MONTH.sub("累计", spans.digits(_drawn_in(cell.text))) for cell in rows[n]]
        for n in heading
    ]
    for level in levels[1:]:
        level[0] = "" if are_units(level) else level[0]
    for depth in reversed(range(len(levels) - 1)):
        upper, lower = levels[depth : depth + 2]
        for n in range(1, width):
            begun = any(level[n] for level in levels[:depth])
            if not upper[n] and lower[n] and not begun:
                upper[n] = upper[n - 1]
    return [tuple(dict.fromkeys(level[n] for level in levels if level[n])) for n in range(width)]
