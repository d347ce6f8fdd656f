"""An empty ledger for a section head to fill in: an xlsx that reads back exactly."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from duibiao.reading.ledgers.plain import CHOICES, choice_key
from duibiao.reading.wrong import reject
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.words import say

COLUMNS = (
    *("indicator", "period", "value", "unit", "bound", "role", "schedule", "source", "note"),
    *("theme", "basis", "rule"),
)
WIDTHS = (36, 18, 14, 12, 10, 10, 28, 32, 32, 16, 16, 16)
PICKED = ("bound", "role", "rule")
SPARE_ROWS = 200
_HEAD_FILL = "1F4E79"


def new_ledger(bureau: str, catalogue: Catalogue, path: Path) -> Path:
    """Write an empty ledger of a bureau to `path` (xlsx) and return the path.

    The first sheet has a row for every indicator of the catalogue, its unit and theme filled in,
    and spare rows; it can be filtered by theme, and indicator, unit, bound, role and theme are
    picked from lists. The second sheet says how to fill it in. Rows left without period and value
    are not read. Raises DataFaults when the file is there already.
    """
    import openpyxl

    if path.exists():
        reject("exists", str(path))
    book = openpyxl.Workbook()
    figures = book.worksheets[0]
    figures.title = say("reading.template_figures")
    options = book.create_sheet(say("reading.template_options"))
    options.sheet_state = "hidden"
    _write_figures(figures, catalogue)
    _lay_out(figures, _last_row(catalogue))
    _validate(figures, options, catalogue)
    _write_help(book.create_sheet(say("reading.template_help"), 1), catalogue.bureau_name(bureau))
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)
    return path


def _write_figures(sheet: Any, catalogue: Catalogue) -> None:
    for column, name in enumerate(COLUMNS, 1):
        _put(sheet, 1, column, say(f"reading.head_{name}"))
        sheet.column_dimensions[_letter(column)].width = WIDTHS[column - 1]
    _style_heading(sheet)
    for row, indicator in enumerate(catalogue.indicators.index, 2):
        _put(sheet, row, 1, catalogue.name(indicator))
        _put(sheet, row, COLUMNS.index("unit") + 1, catalogue.unit(indicator))
        theme = catalogue.theme_name(catalogue.theme(indicator))
        _put(sheet, row, COLUMNS.index("theme") + 1, theme)
    for row in range(2, _last_row(catalogue) + 1):
        sheet.cell(row, COLUMNS.index("period") + 1).number_format = "@"


def _style_heading(sheet: Any) -> None:
    from openpyxl.styles import Font, PatternFill

    for cell in sheet[1]:
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor=_HEAD_FILL)
    sheet.freeze_panes = "B2"


def _lay_out(sheet: Any, last: int) -> None:
    """Let it be filtered, and printed on landscape A4 as wide as the page with its heading."""
    sheet.auto_filter.ref = f"A1:{_letter(len(COLUMNS))}{last}"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"


def _validate(sheet: Any, options: Any, catalogue: Catalogue) -> None:
    names = [catalogue.name(indicator) for indicator in catalogue.indicators.index]
    lists = {
        "indicator": names,
        "unit": list(catalogue.units.table.index),
        **{c: [say(choice_key(c, code)) for code in CHOICES[c]] for c in PICKED},
        "theme": [catalogue.theme_name(theme) for theme in catalogue.themes.index],
    }
    for number, (column, entries) in enumerate(lists.items(), 1):
        for row, entry in enumerate(entries, 1):
            _put(options, row, number, str(entry))
        strict = column in {*PICKED, "theme"}
        source = f"'{options.title}'!${_letter(number)}$1:${_letter(number)}${len(entries)}"
        _add_list(sheet, column, source, _last_row(catalogue), strict)


def _add_list(sheet: Any, column: str, source: str, last: int, strict: bool) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    rule = DataValidation("list", formula1=source, allow_blank=True)
    rule.errorStyle = "stop" if strict else "warning"
    rule.error = rule.prompt = say("reading.template_pick")
    rule.showErrorMessage = rule.showInputMessage = True
    letter = _letter(COLUMNS.index(column) + 1)
    rule.add(f"{letter}2:{letter}{last}")
    sheet.add_data_validation(rule)


def _write_help(sheet: Any, bureau: str) -> None:
    lines = [say("reading.template_title", bureau=bureau), *_lines("reading.template_lines")]
    for row, line in enumerate(lines, 1):
        _put(sheet, row, 1, line)
    sheet.column_dimensions["A"].width = 100


def _lines(key: str) -> Sequence[str]:
    return say(key).splitlines()


def _put(sheet: Any, row: int, column: int, text: str) -> None:
    """Write text as text: openpyxl would make a formula of a leading `=`."""
    cell = sheet.cell(row, column, text)
    cell.data_type = "s"


def _last_row(catalogue: Catalogue) -> int:
    return 1 + len(catalogue.indicators) + SPARE_ROWS


def _letter(column: int) -> str:
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[column - 1]
