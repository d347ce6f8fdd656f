"""Supervision ledgers: tasks with their due days, problems with their rectification."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from duibiao.reading.ledgers import days, labels, layout, spans
from duibiao.reading.ledgers.columns import Column
from duibiao.reading.quantities.cells import MISSING
from duibiao.reading.workbooks import read_sheets
from duibiao.reading.workbooks.sheets import Cell, Sheet
from duibiao.reading.wrong import wrong
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.periods import parse

TASK_COLUMNS = (
    *("task", "theme", "unit", "owner", "start", "due", "schedule", "progress"),
    *("evidence", "phase", "indicator", "measure", "category", "source", "note", "location"),
)
PROBLEM_COLUMNS = (
    *("problem", "theme", "unit", "owner", "found", "due", "rectified", "closed", "relapsed"),
    *("evidence", "source", "note", "location"),
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
_AMOUNT = r"\d+(?:\.\d+)?"
_SHARE = rf"{_AMOUNT}\s*%?|{_AMOUNT}\D{{0,6}}/\s*{_AMOUNT}\D{{0,6}}|{_SAID}"
_PROGRESS = re.compile(rf"(?:\d{{4}}[-年.][\d\-年月日.]*\s*[:：]\s*)?(?:{_SHARE})")


def read_tasks(path: Path | str, shown: str | None = None, period: str = "") -> pd.DataFrame:
    """Return a task ledger as text, TASK_COLUMNS, one row per task.

    Days are canonical (`2023-06-30`, `2023-06`, `2023`; "" for none). Progress is a share or dated
    shares as written; a narrative goes to `note`. `period` is the span of ledgers whose titles
    give no year. Raises DataFaults with every day that is none, every task without a name, and for
    a file that cannot be read or has no heading that names tasks.
    """
    rows = _read(Path(path), "tasks", shown or str(path), period)
    return pd.DataFrame([_task(row) for row in rows], columns=list(TASK_COLUMNS), dtype="str")


def read_problems(path: Path | str, shown: str | None = None, period: str = "") -> pd.DataFrame:
    """Return a problem ledger as text, PROBLEM_COLUMNS, one row per problem; as `read_tasks`."""
    rows = _read(Path(path), "problems", shown or str(path), period)
    return pd.DataFrame([_problem(row) for row in rows], columns=list(PROBLEM_COLUMNS), dtype="str")


Record = dict[str, str]


@dataclass
class _Ledger:
    """One table being read: what its rows say, and the faults found so far."""

    kind: str
    file: str
    source: str
    sheet: Sheet
    table: layout.Table
    rows: list[list[Cell]]
    records: list[Record] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    @property
    def main(self) -> str:
        """The column that names the row: `task` or `problem`."""
        return self.kind.removesuffix("s")


def _read(path: Path, kind: str, shown: str, period: str) -> list[Record]:
    fallback = spans.find(path.stem)[0] or (parse(period) if period else None)
    sheets = read_sheets(path, shown)
    found = [
        _Ledger(kind, shown, path.name, sheet, table, sheet.filled())
        for sheet in sheets
        for table in layout.tables(sheet, kind, fallback)
        if table.having(kind.removesuffix("s"))
    ]
    if not found:
        refuse(
            [wrong(f"no_{kind}", shown, row=sheets[0].lines[0], found=_shown(sheets[0].rows[0]))]
        )
    for ledger in found:
        _read_rows(ledger)
    refuse(fault for ledger in found for fault in ledger.faults)
    records = [record for ledger in found for record in ledger.records]
    if not records:
        refuse([wrong("header_only", shown, row=sheets[0].lines[0])])
    return records


def _read_rows(ledger: _Ledger) -> None:
    section = ""
    for number in range(ledger.table.first, ledger.table.last):
        filled = [cell.text for cell in ledger.sheet.rows[number] if cell.text]
        if not filled or layout.repeats_heading(ledger.rows, ledger.table, number):
            continue
        if len(filled) == 1 and _is_aside(ledger, number):
            section = "" if labels.is_note(filled[0]) else labels.clean(filled[0])
            continue
        record = _record(ledger, number)
        record["theme"] = record.get("theme") or section
        ledger.records.append(record)


def _is_aside(ledger: _Ledger, number: int) -> bool:
    """A text alone in its row is a section or a note, unless it stands in the task's own column."""
    column = ledger.table.having(ledger.main)[0].number
    own = ledger.sheet.rows[number][column].text
    return not own or column == 0


def _record(ledger: _Ledger, number: int) -> Record:
    record: Record = {}
    for column in ledger.table.columns:
        text = ledger.rows[number][column.number].text
        if text and column.means:
            _put(ledger, record, number, column, " ".join(text.split()))
        elif text:
            _note(record, "".join(column.words), text)
    if not record.get(ledger.main):
        _tell(ledger, number, 0, f"no_{ledger.main}", _shown(ledger.rows[number]))
    record["location"] = _place(ledger.sheet, number)
    record["source"] = record.get("source") or ledger.source
    return record


def _put(ledger: _Ledger, record: Record, number: int, column: Column, text: str) -> None:
    means = str(column.means)
    is_day = means in _DAYS[ledger.kind]
    value = _day(ledger, number, column, text) if is_day else text
    told_otherwise = is_day and not value and text not in MISSING
    in_words = means in {"progress", "status"} and not _is_progress(text)
    if means in record or told_otherwise or in_words:
        _note(record, "".join(column.words), text)
    elif value and means != "number":
        record[means] = value


def _day(ledger: _Ledger, number: int, column: Column, text: str) -> str:
    try:
        return days.read(text, ledger.table.period)
    except days.DayError:
        _tell(ledger, number, column.number, "day", text)
        return ""


def _tell(ledger: _Ledger, number: int, column: int, code: str, found: str) -> None:
    place = ledger.sheet.address(number, column).rpartition("!")
    heading = "".join(ledger.table.columns[column].words)
    ledger.faults.append(
        wrong(
            code,
            ledger.file + (f" {place[0]}" if place[0] else ""),
            row=ledger.sheet.lines[number],
            column=heading,
            found=found,
            examples=days.EXPECTED,
        )
    )


def _is_progress(text: str) -> bool:
    parts = [part for part in re.split(r"[;；]", text) if part.strip()]
    return all(_PROGRESS.fullmatch(part.strip()) for part in parts)


def _note(record: Record, heading: str, text: str) -> None:
    told = f"{heading}：{text}" if heading else text
    record["note"] = f"{record['note']}；{told}" if record.get("note") else told


def _place(sheet: Sheet, number: int) -> str:
    return sheet.address(number, 0) if sheet.name else f"row {sheet.lines[number]}"


def _task(record: Record) -> Record:
    status, done = record.pop("status", ""), record.pop("done", "")
    progress = record.get("progress") or status
    if done and progress in _FINISHED:
        record["progress"] = f"{done}:100%"
    elif progress:
        record["progress"] = progress
        for text in {status, done} - {"", progress}:
            _note(record, "", text)
    return {name: record.get(name, "") for name in TASK_COLUMNS}


def _problem(record: Record) -> Record:
    if "measures" in record:
        _note(record, "", record.pop("measures"))
    return {name: record.get(name, "") for name in PROBLEM_COLUMNS}


def _shown(row: Sequence[Cell]) -> str:
    return " | ".join(_texts(row))[:80]


def _texts(row: Sequence[Cell]) -> Iterator[str]:
    return (cell.text for cell in row if cell.text)
