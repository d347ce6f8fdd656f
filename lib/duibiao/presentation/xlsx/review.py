"""The questions of a review as a workbook to fill in, and what was filled in."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pandas as pd
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from duibiao.indicators.answers import KEY
from duibiao.presentation.xlsx.style import for_print
from duibiao.presentation.xlsx.typed_cells import put_text
from duibiao.reading.files import guards
from duibiao.reading.workbooks import sheets_of
from duibiao.vocabulary.words import LANGUAGES, lexicon, say

SEEN = ("number", "question", "where", "samples", "proposal", "answer", "rows")
WIDTHS = (6, 44, 44, 30, 26, 30, 10)
KEPT = (*KEY, "file", "choices")  # Hidden: what an answer is kept by, and what could be chosen
BETWEEN = " ‖ "  # Between choices in the hidden column
HEAD = 3
LINE_HEIGHT = 16
OPEN = ("name", "span", "unit")  # What may be answered with more than the list offers
HEADING = PatternFill("solid", fgColor="1F4E79")
TO_FILL = PatternFill("solid", fgColor="FFF6D6")
LINE = Side(style="thin", color="BFBFBF")
ANSWERS = (34, 30, 18, 34, 40, 12, 10, 14)
Row = Mapping[Any, Any]


def write(
    path: Path, questions: pd.DataFrame, answers: pd.DataFrame, title: tuple[str, str]
) -> None:
    """Write the questions with drop-down lists below `title` and how to go on; the answers beside
    them."""
    book = Workbook()
    sheet, lists = book.worksheets[0], book.create_sheet(say("review.sheet_choices"))
    sheet.title, lists.sheet_state = say("review.sheet_questions"), "hidden"
    _above(sheet, title)
    for number, row in enumerate(questions.to_dict("records")):
        _question(sheet, HEAD + 1 + number, row)
        _choices(sheet, lists, HEAD + 1 + number, row)
    _answers(book.create_sheet(say("review.sheet_answers"), 1), answers)
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)


def _above(sheet: Worksheet, title: tuple[str, str]) -> None:
    for row, text in enumerate(title, 1):
        put_text(sheet.cell(row, 1), text)
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(SEEN))
        sheet.cell(row, 1).alignment = Alignment(wrap_text=True, vertical="center")
    sheet.cell(1, 1).font = Font(bold=True, size=14)
    sheet.row_dimensions[2].height = 36
    for column, name in enumerate((*SEEN, *KEPT), 1):
        shown = name in SEEN
        put_text(sheet.cell(HEAD, column), say(f"review.head_{name}") if shown else name)
        letter = get_column_letter(column)
        sheet.column_dimensions[letter].width = WIDTHS[column - 1] if shown else 8
        sheet.column_dimensions[letter].hidden = not shown
    _heading(sheet, HEAD)
    sheet.freeze_panes = f"A{HEAD + 1}"
    for_print(sheet, HEAD)


def _heading(sheet: Worksheet, row: int) -> None:
    for cell in sheet[row]:
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), HEADING
        cell.alignment = Alignment(horizontal="center", vertical="center")


def _question(sheet: Worksheet, number: int, row: Row) -> None:
    kept = {**row, "choices": BETWEEN.join(row["choices"])}
    for column, name in enumerate((*SEEN, *KEPT), 1):
        cell = sheet.cell(number, column)
        put_text(cell, str(kept.get(name, "")))
        cell.number_format = "@"
        cell.alignment = Alignment(wrap_text=name in SEEN, vertical="top")
        if name in SEEN:
            cell.border = Border(LINE, LINE, LINE, LINE)
    sheet.cell(number, SEEN.index("answer") + 1).fill = TO_FILL
    lines = (
        len(str(row.get(n, "")).encode("gbk", "replace")) // (w - 3) + 1
        for n, w in zip(SEEN, WIDTHS, strict=True)
    )
    sheet.row_dimensions[number].height = LINE_HEIGHT * max(lines)


def _choices(sheet: Worksheet, lists: Worksheet, number: int, row: Row) -> None:
    """Let an answer be picked from a list, which stands on a sheet of its own."""
    for column, word in enumerate(row["choices"], 1):
        put_text(lists.cell(number, column), word)
    last = get_column_letter(len(row["choices"]))
    rule = DataValidation("list", formula1=f"'{lists.title}'!$A${number}:${last}${number}")
    rule.errorStyle = "warning" if row["about"] in OPEN else "stop"
    rule.error, rule.showErrorMessage = say("review.pick"), True
    rule.add(sheet.cell(number, SEEN.index("answer") + 1))
    sheet.add_data_validation(rule)


def _answers(sheet: Worksheet, answers: pd.DataFrame) -> None:
    for column, name in enumerate(answers.columns, 1):
        put_text(sheet.cell(1, column), say(f"review.head_{name}"))
        sheet.column_dimensions[get_column_letter(column)].width = ANSWERS[column - 1]
    _heading(sheet, 1)
    for number, cells in enumerate(answers.itertuples(index=False), 2):
        for column, text in enumerate(cells, 1):
            put_text(sheet.cell(number, column), str(text))
    sheet.freeze_panes = "A2"
    for_print(sheet, 1)


def read(path: Path) -> list[dict[str, Any]]:
    """Return each question of a filled workbook with its `answer` and `row`. Raises DataFaults for
    another file."""
    titles = {lexicon(one)["review.sheet_questions"] for one in LANGUAGES}
    sheets = [one for one in sheets_of(guards.take(path, path.name)) if one.name in titles]
    return [row for sheet in sheets for row in _rows(sheet.rows, sheet.lines)]


def _rows(rows: list[list[Any]], lines: list[int]) -> Iterator[dict[str, Any]]:
    names = (*SEEN, *KEPT)
    for cells, line in zip(rows, lines, strict=True):
        if line > HEAD and len(cells) >= len(names):
            told: dict[str, Any] = {n: c.text for n, c in zip(names, cells, strict=False)}
            yield told | {"choices": tuple(told["choices"].split(BETWEEN)), "row": line}
