"""Supervision ledgers: tasks with their due days, problems with their rectification."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from duibiao.reading.frames import texts
from duibiao.reading.ledgers import (
    contents,
    days,
    evidence,
    labels,
    layout,
    notices,
    sorts,
    spans,
    states,
)
from duibiao.reading.ledgers.columns import Column
from duibiao.reading.ledgers.notices import Notice
from duibiao.reading.quantities.written_figures import MISSING, narrow
from duibiao.reading.workbooks import read_sheets
from duibiao.reading.workbooks.sheets import Answer, Cell, Sheet
from duibiao.reading.wrong import wrong
from duibiao.vocabulary.faults import refuse
from duibiao.vocabulary.periods import Period, parse
from duibiao.vocabulary.words import say

TASK_COLUMNS = (
    *("task", "theme", "unit", "owner", "start", "due", "schedule", "progress"),
    *("evidence", "phase", "indicator", "measure", "category", "source", "note", "location"),
    *("goal", "told", "file"),
)
"""`goal` and `told` are what a task is to bring and what is told of it, in the ledger's words."""
PROBLEM_COLUMNS = (
    *("problem", "theme", "unit", "owner", "found", "due", "rectified", "closed", "relapsed"),
    *("evidence", "source", "note", "location", "file"),
)
_DAYS = {
    "tasks": frozenset({"start", "due", "done"}),
    "problems": frozenset({"found", "due", "rectified", "closed", "relapsed"}),
}
_SAID = (
    "已完成|完成|已办结|办结|已落实|是|未启动|未开始|尚未启动|否"
    "|顺利|按计划推进|正常推进|滞后|进度滞后"
)
_FINISHED = frozenset({"", "已完成", "完成", "已办结", "办结", "已落实", "是", "100%"})
_WHOLE = frozenset({"100", "100%"})
LONGEST_WORD = 10
"""So many characters name a state; more tell a story."""
DONE = "已完成"
"""What a list says of a task that was done by the list's day, nobody knows when."""
_AMOUNT = r"\d+(?:\.\d+)?"
_SHARE = rf"{_AMOUNT}\s*%?|{_AMOUNT}\D{{0,6}}/\s*(?!0+(?:\.0*)?(?:\D|$)){_AMOUNT}\D{{0,6}}|{_SAID}"
_SUM = re.compile(
    r"(?:小计|本月|本季|本年|以上|全年|合计|总计|共计?|共有)\s*[:：]?\s*\d+\s*[项条个件处]"
)
_GOAL = re.compile(r"目标|要求|内容|任务量|工作量")
_GRAVE = (states.TOLD["behind"], states.TOLD["not_begun"])
_BESIDE = (states.TOLD["smooth"], states.TOLD["behind"])
_STATES = frozenset({"progress", "status", "lamp", "standing"})
_UP_TO = re.compile(
    r"(?:截[至止]到?|(?:更新|统计|填报)[至到]|[（(](?=20\d\d年[^（()）]{4,6}[）)]))"
    r"\s*(?:(\d{4})年)?\s*(\d{1,2})月\s*(\d{1,2})日"
)
_STAGED = re.compile(r"\d\s*[%％]|[:：]|完成|达到?")
_NO_STAGE = re.compile(rf"{_AMOUNT}\s*[%％]")
"""A share without its day: the plan of some day, nobody knows which."""
_DONE_BY = re.compile(
    r"^(?:目前|现|截至\w{2,6})*[，,]?(?:形象进度|总体进度|工程进度|进度)?(?:已|累计)*(?:完成|达到?|达成)"
    r"(?:总|全部|全年|年度|整体|计划)*(?:率|比例|进度|工程量|工作量|任务量?|总量|目标)?的?[:：]?"
    rf"(?:约|近)?({_AMOUNT}\s*%)(?:左右)?。?$"
)
"""完成90% is a share, whatever leads it: 已完成工程量的85%."""
_DATED = frozenset({"schedule", "progress"})
_DATE = re.compile(r"(\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?)前?\s*[:：]")
_NUMBER = re.compile(_AMOUNT)
WHOLE = 100.0
_PROGRESS = re.compile(rf"(?:\d{{4}}[-年.][\d\-年月日.]*\s*[:：]\s*)?(?:{_SHARE})")


Frames = tuple[pd.DataFrame, pd.DataFrame]


def read_tasks(
    path: Path | str, shown: str | None = None, period: str = "", answers: Sequence[Answer] = ()
) -> Frames:
    """Return (the tasks of a ledger as text, TASK_COLUMNS, notices with NOTICE_COLUMNS).

    Days are canonical (`2023-06-30`, `2023-06`, `2023`; "" for none). Progress is a share or dated
    shares as written; a narrative goes to `note`. `period` is the span of ledgers whose titles
    give no year. Notices tell each day that is none or out of order, which its task then lacks, and
    each row without a task's name, which is left out. Raises DataFaults for a file that cannot be
    read or has no heading that names tasks.
    """
    rows, told = _read(Path(path), "tasks", (shown or str(path), period), answers)
    return _frame(map(_task, rows), TASK_COLUMNS), told


def read_problems(
    path: Path | str, shown: str | None = None, period: str = "", answers: Sequence[Answer] = ()
) -> Frames:
    """Return (the problems of a ledger as text, PROBLEM_COLUMNS, notices); as `read_tasks`.

    A problem needs no day on which it was found. `closed` is a day, or `yes` without one.
    """
    rows, told = _read(Path(path), "problems", (shown or str(path), period), answers)
    return _frame(map(_problem, rows), PROBLEM_COLUMNS), told


Record = dict[str, str]


class Lists(NamedTuple):
    """Tasks (TASK_COLUMNS), problems (PROBLEM_COLUMNS) and what is told of their cells."""

    tasks: pd.DataFrame
    problems: pd.DataFrame
    notices: list[Notice]


@dataclass
class _Ledger:
    """One table being read: what its rows say, and what is to be told of them."""

    kind: str
    source: str
    sheet: Sheet
    table: layout.Table
    rows: list[list[Cell]]
    records: list[Record] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)

    @property
    def main(self) -> str:
        """The column that names the row: `task` or `problem`."""
        return self.kind.removesuffix("s")

    @cached_property
    def kept(self) -> list[tuple[Column, str]]:
        """The columns, each with where its words are kept."""
        return [(column, _kept(column)) for column in self.table.columns]

    @cached_property
    def as_of(self) -> str:
        """The day up to which the list tells, in ISO: 截至10月31日 above it, else the end of its
        month or quarter; "" where it says neither.
        """
        above = "\n".join(c.text for row in self.rows[: self.table.first] for c in row)
        return up_to(above, self.table.period)

    @cached_property
    def legend(self) -> dict[str, str]:
        """What the marks of the list stand for, by the notes above and below it."""
        around = (*self.rows[: self.table.first], *self.rows[self.table.first :][-contents.NOTES :])
        notes = [row[n].text for row in around for n in range(min(2, len(row)))]
        told = {
            mark: state for note in notes for mark, state in states.legend(note, self.kind).items()
        }
        return told | {one.column: one.says for one in self.sheet.answers if one.what == "state"}

    @cached_property
    def percents(self) -> set[int]:
        """The columns of per cent, in which 1 is a hundredth: some bare number is above 1, and
        none is a fraction."""
        body = (cell for row in self.rows[self.table.first :] for cell in enumerate(row))
        told = [(at, float(cell.text)) for at, cell in body if _NUMBER.fullmatch(cell.text)]
        return {at for at, n in told if n > 1} - {at for at, n in told if 0 < n < 1}

    def tell(self, row: int, column: int, code: str, found: str) -> None:
        """Note something about a cell."""
        self.notices.append(Notice(self.sheet.address(row, column), code, found))


def up_to(text: str, span: Period | None) -> str:
    """Return the last day up to which a text says it tells, else the last of its month or quarter;
    in ISO, "" for neither.
    """
    for year, month, day in reversed(_UP_TO.findall(text)):
        known = year or (str(span.year) if span else "")
        if known and (told := _day(f"{known}年{month}月{day}日", None)):
            return told
    return span.last.isoformat() if span and span.months % 12 else ""


def _read(
    path: Path, kind: str, about: tuple[str, str], answers: Sequence[Answer]
) -> tuple[list[Record], pd.DataFrame]:
    shown, period = about
    fallback = spans.find(path.stem)[0] or (parse(period) if period else None)
    sheets = [replace(one, answers=answers) for one in read_sheets(path, shown)]
    found = [
        _ledger(kind, path.name, sheet, table)
        for sheet in sheets
        for table in layout.tables(sheet, kind, fallback)
        if table.having(kind.removesuffix("s"))
    ]
    found = found or [
        _ledger(kind, path.name, sheet, table)
        for sheet in sheets
        for sort, table in sorts.split(sheet, fallback)[0]
        if sort == kind
    ]
    if not found:
        refuse(
            [wrong(f"no_{kind}", shown, row=sheets[0].lines[0], found=_shown(sheets[0].rows[0]))]
        )
    records, told = _read_all(found)
    if not records and not told:
        refuse([wrong("header_only", shown, row=sheets[0].lines[0])])
    return records, notices.frame_of(told, path.name)


def lists(sheet: Sheet, found: Iterable[tuple[str, layout.Table]], source: str) -> Lists:
    """Return the tasks, the problems and the notices of tables whose sort is known."""
    ledgers = [_ledger(kind, source, sheet, table) for kind, table in found]
    tasks, of_tasks = _read_all([one for one in ledgers if one.kind == "tasks"])
    problems, of_problems = _read_all([one for one in ledgers if one.kind == "problems"])
    return Lists(
        _frame(map(_task, tasks), TASK_COLUMNS),
        _frame(map(_problem, problems), PROBLEM_COLUMNS),
        [*of_tasks, *of_problems],
    )


def _frame(records: Iterable[Record], columns: Sequence[str]) -> pd.DataFrame:
    rows = list(records)
    told = {name: texts([row.get(name, "") for row in rows]) for name in columns}
    return pd.DataFrame(told, copy=False)


def _ledger(kind: str, source: str, sheet: Sheet, table: layout.Table) -> _Ledger:
    rows = sheet.filled()
    table = _with_latest(_with_year(_with_due(table, rows), rows))
    return _Ledger(kind, source, sheet, table, rows)


_BEFORE = re.compile(r"(?:上一?[个]?[月期季旬周次]|前[一1]?[次期月]|原)度?")
"""Begins the head of how things stood before: 上月评价, 前次进展."""


def _with_latest(table: layout.Table) -> layout.Table:
    """Take how things stood in the last of several months: 6月评价, not 5月评价; not 上月评价."""
    late: set[int] = set()
    for means in _STATES:
        heads = {c.number: "".join(c.words) for c in table.having(means)}
        before = {number for number, head in heads.items() if _BEFORE.match(head)}
        late |= before if len(before) < len(heads) else set()
        told = [(spans.find(head, spans.SOME_YEAR)[0], number) for number, head in heads.items()]
        dated = sorted((span.last, number) for span, number in told if span)
        late |= {number for _, number in dated[:-1]}
    if not late:
        return table
    columns = [replace(c, means=None) if c.number in late else c for c in table.columns]
    return replace(table, columns=columns)


def _with_year(table: layout.Table, rows: list[list[Cell]]) -> layout.Table:
    """Return a list without a year with the first year that one of its due days names."""
    if table.period is not None:
        return table
    cells = (
        rows[n][c.number].text for c in table.having("due") for n in range(table.first, table.last)
    )
    named = [period.year for text in cells if (period := spans.find(text)[0])]
    return replace(table, period=parse(str(min(named)))) if named else table


def _with_due(table: layout.Table, rows: list[list[Cell]]) -> layout.Table:
    """Take 完成时间, where it is given for open problems too, for the day on which they are due."""
    done, states_of = table.having("rectified"), table.having("standing", "closed")
    if len(done) != 1 or table.having("due"):
        return table
    body = [rows[n] for n in range(table.first, table.last) if rows[n][done[0].number].text]
    is_open = any(states.closing(row[c.number].text) == "open" for row in body for c in states_of)
    if not is_open:
        return table
    columns = [replace(c, means="due") if c is done[0] else c for c in table.columns]
    return replace(table, columns=columns)


def _read_all(ledgers: Sequence[_Ledger]) -> tuple[list[Record], list[Notice]]:
    for ledger in ledgers:
        _read_rows(ledger)
    records = [record for ledger in ledgers for record in ledger.records]
    return records, [notice for ledger in ledgers for notice in ledger.notices]


def _read_rows(ledger: _Ledger) -> None:
    section = ""
    repeats = layout.repetition(ledger.rows, ledger.table)
    for number in ledger.table.span:
        row, within = ledger.sheet.rows[number], ledger.table.within
        filled = [cell.text for cell in row[within.start : within.stop] if cell.text]
        if not filled or repeats(ledger.rows[number]):
            continue
        if len(filled) == 1 and _is_aside(ledger, number):
            section = "" if labels.is_note(filled[0]) else labels.clean(filled[0])
            continue
        if labels.is_note(filled[0]) or _is_sum(ledger, number):
            continue
        if _is_second_line(ledger, number):
            continue
        record = _record(ledger, number)
        record["theme"] = record.get("theme") or section
        if lacking := _lacking(ledger, record):
            ledger.tell(number, 0, lacking, _shown(ledger.rows[number]))
        else:
            _ask(ledger, number, record)
            ledger.records.append(record)


_PLANS, _DOES = re.compile(r"计划\w{0,2}|目标|应完成"), re.compile(r"实际\w{0,2}|完成|已完成")


def _is_second_line(ledger: _Ledger, number: int) -> bool:
    """Whether a row is what was done of the task whose plan by months stands in the row above."""
    names = ledger.table.having(ledger.main)[0].number
    above, own = ledger.sheet.rows[number - 1], ledger.sheet.rows[number]
    same = not own[names].text or own[names].text == above[names].text
    if number == ledger.table.first or not same:
        return False
    pairs = zip(above, own, strict=False)
    return any(_PLANS.fullmatch(one.text) and _DOES.fullmatch(two.text) for one, two in pairs)


def _is_sum(ledger: _Ledger, number: int) -> bool:
    """Whether a row counts the others: `合计10项，已销号5项`, or 合计 under the names."""
    column = ledger.table.having(ledger.main)[0].number
    text = ledger.sheet.rows[number][column].text
    first = next(cell.text for cell in ledger.sheet.rows[number] if cell.text)
    added = labels.is_total(text) or labels.is_subtotal(first) or first in ("合计", "总计", "共计")
    return added or bool(_SUM.match(text or first))


def _lacking(ledger: _Ledger, record: Record) -> str:
    """Return the code of what a row cannot do without: its name."""
    return "" if record.get(ledger.main) else f"{ledger.main}_without_name"


def _is_aside(ledger: _Ledger, number: int) -> bool:
    """A text alone in its row is a section or a note, unless it stands in the task's own column."""
    column = ledger.table.having(ledger.main)[0].number
    own = ledger.sheet.rows[number][column].text
    return not own or column == 0


def _record(ledger: _Ledger, number: int) -> Record:
    record: Record = {}
    cells = ledger.rows[number]
    for column, kept in ledger.kept:
        text = cells[column.number].text
        if text and kept:
            record[kept] = f"{record[kept]}；{text}" if kept in record else text
        if text and column.means:
            _put(ledger, record, number, column, " ".join(text.split()))
        elif text:
            _note(record, "".join(column.words), text)
    if not ledger.table.having("due") and (asked := _ASKED_FIRST.match(record.get("task", ""))):
        record["due"] = _day(asked[1], ledger.table.period)
    _keep_order(ledger, record, number)
    _date(ledger, record)
    record["asks_closing"] = "yes" if ledger.table.having("closed") else ""
    record["location"] = _place(ledger.sheet, number)
    record["source"] = record.get("source") or ledger.source
    record["file"] = ledger.source
    return record


def _kept(column: Column) -> str:
    """Return where a column's words are kept whatever else they say: what a task is to bring, what
    is told of it, or "" for neither."""
    if column.means in _STATES:
        return "told"
    named = column.means in {"task", "due", "theme"}
    return "" if named or not _GOAL.search("".join(column.words)) else "goal"


_TICKS = frozenset("√✓✔☑")


def _ticked(kind: str, column: Column, text: str) -> str:
    """Return what a tick says under a word for a state: √ below 未销号 is 未销号."""
    head = column.words[-1] if column.words else ""
    read = states.progress if kind == "tasks" else states.closing
    return head if text in _TICKS and read(head) else text


def _put(ledger: _Ledger, record: Record, number: int, column: Column, text: str) -> None:
    means, text = str(column.means), _ticked(ledger.kind, column, text)
    if (
        means == "schedule"
        and not re.search(r"[:：,，;；]", text)
        and (day := _day(text, ledger.table.period))
    ):
        record.setdefault("due", day)
        return
    if means == "schedule" and (not _STAGED.search(text) or _NO_STAGE.fullmatch(text)):
        _note(record, "".join(column.words), text)
        return
    if means == "trouble":
        _put_trouble(record, "".join(column.words), text)
        return
    if means in _STATES or _is_word(ledger, column, text):
        _put_state(ledger, record, number, column, text)
        return
    value = _value(ledger, number, column, text)
    told_otherwise = means in _DAYS[ledger.kind] and not value and text not in MISSING
    text = say("reading.day_unread", day=text) if value is None else text
    if means in record or told_otherwise or value is None:
        _note(record, "".join(column.words), text)
    elif value and means not in {"number", "ignore"}:
        record[means] = value


def _date(ledger: _Ledger, record: Record) -> None:
    """Date what a form of a month, a quarter or 截至10月 says of its tasks."""
    if ledger.kind != "tasks" or not ledger.as_of or record.get("done"):
        return
    for means in ("progress", "status", "lamp", "narrative", "between"):
        told = record.get(means, "")
        if told and ":" not in told and ";" not in told:
            record[means] = f"{ledger.as_of}:{DONE if told in _WHOLE else told}"


def _put_state(ledger: _Ledger, record: Record, number: int, column: Column, text: str) -> None:
    """Take how a task or problem stands: a share, a word for it, or a day; the rest is a note."""
    if ledger.kind == "problems":
        _put_closing(ledger, record, number, column, text)
        return
    means, heading = str(column.means), "".join(column.words)
    text = _without_due(ledger, record, heading, _DONE_BY.sub(r"\1", text))
    state = ledger.legend.get(text) or states.progress(text)
    if state == "done" and _is_judged_otherwise(ledger, number, column, text):
        _note(record, heading, text)
        return
    value = states.TOLD.get(state, "")
    if not value and _is_progress(text):
        value = _value(ledger, number, column, text) or ""
    if value != text and not (state == "done" and states.is_word(text)):
        _note(record, heading, text)
    if value:
        record.setdefault(means, value)
    elif not _is_progress(text):
        task = record.get("task", "")
        text = states.by_now(text)
        told = states.in_sentence(text, task)
        record.setdefault("narrative", states.TOLD[told or "unclear"])
        between = "" if told else evidence.share(text) or evidence.progress(text, task)
        if between and record.get("between") in {None, states.TOLD["open"]}:
            record["between"] = states.TOLD.get(between, between)
        if not told:
            _unread(record, column, text)


_FINAL = re.compile(r"验收|移交|投[用运]|建成|竣工|完工|通水|销号")
"""Deeds after which nothing is left: 已建成投用 beside 正常."""


def _is_judged_otherwise(ledger: _Ledger, number: int, column: Column, text: str) -> bool:
    """Whether a deed that may be all of a task stands beside a verdict that it goes on: 已通过评审
    | 按期推进."""
    if column.means == "status" or states.is_word(text) or _FINAL.search(text):
        return False
    row = ledger.rows[number]
    told = (states.progress(row[c.number].text) for c in ledger.table.having("status"))
    return any(state not in {"", "done"} for state in told)


_ASKED_BY = re.compile(
    r"[^，,。；;]{0,6}?((?:20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日|[上中下]旬|底|末)?|年[底末]|[一二三四]季度末?|上半年)"
    r"[之以]?前)[^，,。；;]*[，,。；;]\s*"
)
_ASKED_FIRST = re.compile(
    r"((?:20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日|[上中下]旬|底|末)?|年[底末]|[一二三四]季度末?|上半年))[之以]?前"
)
"""A task that begins with its due day: 4月底前修订权责清单."""
_LIMITED = re.compile(r"时限|期限|完成时间")


def _without_due(ledger: _Ledger, record: Record, heading: str, text: str) -> str:
    """Return what a column of 时限及落实情况 tells behind the last day that it asks for, which is
    kept: 计划11月30日前完工。进展正常; what was done by a day (3月底前已完成) asks for nothing."""
    if not _LIMITED.search(heading) or ledger.table.having("due"):
        return text
    while (asked := _ASKED_BY.match(text)) and "已" not in asked[0]:
        if not (day := _day(asked[1], ledger.table.period)):
            break
        record["due"], text = day, text[asked.end() :]
    return text


def _put_trouble(record: Record, heading: str, text: str) -> None:
    """Note what hampers a task; where that says it lags or has not begun, so it stands."""
    _note(record, heading, text)
    state = states.TOLD.get(states.in_sentence(text, record.get("task", "")), "")
    if state in _GRAVE:
        record["narrative"] = state


def _put_closing(ledger: _Ledger, record: Record, number: int, column: Column, text: str) -> None:
    """Take how a problem stands, by the column of closing or of what is said of it."""
    state = ledger.legend.get(text) or states.closing(text)
    if not state and column.means == "closed":
        state = states.shut(text)
    if not state and evidence.progress(text, record.get("problem", "")) in evidence.GOES_ON:
        state = "open"
    if not state:
        _unread(record, column, text)
    if state != text and (column.means != "closed" or not state):
        _note(record, "".join(column.words), text)
    if state and column.means == "closed":
        record["closing"] = state
    elif state and ("standing" not in record or _is_plainer(record, text)):
        record["standing"], record["standing_in"] = state, text


def _is_plainer(record: Record, text: str) -> bool:
    """Whether a text is nothing but the word for a state where the one before was more."""
    before = record.get("standing_in", "")
    return states.is_word(text, states.CLOSING) and not states.is_word(before, states.CLOSING)


def _unread(record: Record, column: Column, text: str) -> None:
    """Keep the shortest text of a row that tells how it stands in words nobody knows."""
    if text not in MISSING and len(text) < len(record.get("unread", "x" * (LONGEST_WORD + 1))):
        record |= {"unread": text, "unread_in": str(column.number)}


def _ask(ledger: _Ledger, number: int, record: Record) -> None:
    """Have it asked what a word means where nothing else in the row tells how it stands: in a list
    with a column of closing, that column does."""
    if "unread" not in record:
        return
    unclear = _progress(record).endswith(states.TOLD["unclear"])
    closing = {str(column.number) for column in ledger.table.having("closed")}
    said = not unclear if ledger.kind == "tasks" else "closing" in record or "standing" in record
    said = said or (bool(closing) and record.get("unread_in") not in closing)
    if not said:
        code = f"{ledger.main}_state_unread"
        ledger.tell(number, int(record["unread_in"]), code, record["unread"])


def _day(text: str, base: Period | None) -> str:
    """Return the day that a cell of stages names alone: 时间节点 often is the due day."""
    try:
        return days.read(text, base)
    except days.DayError:
        return ""


def _is_word(ledger: _Ledger, column: Column, text: str) -> bool:
    """Whether a cell of the column of closing says yes or no instead of the day."""
    told = ledger.kind == "problems" and column.means == "closed"
    return told and bool(text in ledger.legend or states.closing(text) or states.shut(text))


def _value(ledger: _Ledger, number: int, column: Column, text: str) -> str | None:
    """Return what a cell says, "" for no day, None where it names a day that there is not."""
    try:
        if column.means in _DAYS[ledger.kind]:
            return days.read(text, ledger.table.period)
        if column.means in _DATED:
            _check_days(text, ledger.table.period)
    except days.DayError:
        ledger.tell(number, column.number, "day_unread", text)
        return None
    percent = column.means == "progress" and "%" in narrow("".join(column.words))
    return "1%" if text == "1" and percent and column.number in ledger.percents else text


def _check_days(text: str, base: Period | None) -> None:
    """Raise DayError when one of the dated shares of a cell (`2024-02-30:40%`) names no day."""
    for part in re.split(r"[;；,，]", text) if _DATE.search(text) else ():
        if dated := _DATE.match(part.strip()):
            days.read(dated[1], base)


def _keep_order(ledger: _Ledger, record: Record, number: int) -> None:
    """Leave out the start of a task after its due day, and what was before a problem was found."""
    later = ("start",) if ledger.kind == "tasks" else _DAYS["problems"] - {"found"}
    for column in ledger.table.having(*later):
        day = record.get(str(column.means), "")
        if day and _is_disordered(ledger.kind, day, record):
            ledger.tell(number, column.number, "day_disordered", day)
            del record[str(column.means)]
            _note(record, "".join(column.words), say("reading.day_disordered", day=day))


def _is_disordered(kind: str, day: str, record: Record) -> bool:
    beside = record.get("due" if kind == "tasks" else "found")
    if not beside:
        return False
    (first, last), (opens, closes) = days.bounds(day), days.bounds(beside)
    return first > closes if kind == "tasks" else last < opens


@lru_cache(maxsize=4096)
def _is_progress(text: str) -> bool:
    parts = [part for part in re.split(r"[;；]", text) if part.strip()]
    if _NUMBER.fullmatch(text) and float(text) > WHOLE:
        return False
    return all(_PROGRESS.fullmatch(part.strip()) for part in parts)


def _note(record: Record, heading: str, text: str) -> None:
    told = f"{heading}：{text}" if heading else text
    record["note"] = f"{record['note']}；{told}" if record.get("note") else told


def _place(sheet: Sheet, number: int) -> str:
    return (
        sheet.address(number, 0)
        if sheet.name
        else f"row {sheet.lines_of(range(number, number + 1))[0]}"
    )


def _task(record: Record) -> Record:
    done = record.pop("done", "")
    progress = _progress(record)
    if done and progress in _FINISHED:
        record["progress"] = f"{done}:100%"
    elif progress:
        record["progress"] = progress
        if done and done != progress:
            _note(record, "", done)
    if not record.get("owner") and not record.get("unit"):
        record["owner"] = record.get("leader", "")
    return record


def _progress(record: Record) -> str:
    """Return how a task stands: its share or word, else its state, its lamp, its narrative.

    A narrative that tells a delay stands above a share and a word that only says it goes on; a red
    lamp above 未启动. A share keeps the word beside it for where no pace can judge: `70% 顺利`.
    What clauses tell between them counts where nothing else does.
    """
    told = (record.get(means, "") for means in ("progress", "status", "lamp", "narrative"))
    share, status, lamp, narrative = told
    done = states.TOLD["done"]
    ends = (one for one in (narrative, record.get("between", "")) if one.endswith(done))
    if record.get("due") and lamp.endswith(states.TOLD["smooth"]):
        lamp = next(ends, lamp)  # green, and done
    stands = share or status or lamp or narrative
    if stands.endswith(states.TOLD["unclear"]):
        stands = record.get("between", stands)
    lags = narrative.endswith(_GRAVE)
    if lags and (stands.endswith(states.TOLD["smooth"]) or (share and not _is_whole(share))):
        return narrative
    if stands.endswith(states.TOLD["not_begun"]) and lamp.endswith(states.TOLD["behind"]):
        return lamp
    word = next((told for told in _BESIDE if (status or lamp).endswith(told)), "")
    return f"{share} {word}" if word and share.endswith("%") and not _is_whole(share) else stands


def _is_whole(share: str) -> bool:
    """Whether a share, dated or not, says that all is done; a word is none."""
    last = share.rpartition(":")[2]
    return not _NUMBER.match(last) or last in _WHOLE | {"1", DONE}


def _problem(record: Record) -> Record:
    if "measures" in record:
        _note(record, "", record.pop("measures"))
    if not record.get("owner") and not record.get("unit"):
        record["owner"] = record.get("leader", "")
    if not record.get("closed") and _is_closed(record):
        record["closed"] = record.get("rectified") or "yes"
    return record


def _is_closed(record: Record) -> bool:
    """The column of closing decides; without one, what is said of the rectification."""
    if "closing" in record:
        return record["closing"] in {"closed", "put_right"}
    return record.get("standing") == "closed" or (
        record.get("standing") == "put_right" and not record.get("asks_closing")
    )


def _shown(row: Sequence[Cell]) -> str:
    return " | ".join(_texts(row))[:80]


def _texts(row: Sequence[Cell]) -> Iterator[str]:
    return (cell.text for cell in row if cell.text)
