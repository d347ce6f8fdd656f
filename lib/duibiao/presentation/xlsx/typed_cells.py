"""Values as spreadsheet cells: text stays text, figures keep their digits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openpyxl.styles import Alignment
from openpyxl.utils.escape import escape as underscore_escape

from duibiao.presentation import names
from duibiao.presentation.cells import format_of, is_number
from duibiao.presentation.house import look
from duibiao.presentation.numbers import is_missing, no_data, number
from duibiao.vocabulary.columns import is_figure, look_up
from duibiao.vocabulary.statuses import status_word
from duibiao.vocabulary.words import say

LONGEST = 32_767  # Excel's limit of characters in a cell
FORMULA_SIGNS = tuple("=+-@＝＋－＠\t\r\n")


def safe(value: object) -> object:
    """Return text as a cell can hold it: control characters escaped, over-long text cut short."""
    if not isinstance(value, str):
        return value
    text = underscore_escape(value)
    if len(text) <= LONGEST:
        return text
    note = say("office.cut_off")
    return text[: LONGEST - len(note)] + note


def put_text(cell: Any, value: object) -> None:
    """Write text that is never taken for a formula, whatever it begins with."""
    cell.value = safe(value)
    if isinstance(value, str):
        cell.data_type = "s"
        cell.quotePrefix = value.startswith(FORMULA_SIGNS)


def number_format(value: float, column: str) -> str:
    """Return the format that shows a figure with all its digits: `#,##0.00`."""
    if look_up(column).kind == "share":
        return "0.0%"
    shown = number(value)
    places = len(shown.partition(".")[2]) if "e" not in shown else 0
    return "#,##0" + (f".{'0' * places}" if places else "")


def put(cell: Any, column: str, row: Mapping[str, Any]) -> None:
    """Write what a row says in a column: its figure or its words."""
    value: Any = row.get(column)
    if is_figure(column) and is_number(value) and not is_missing(value):
        cell.value = float(value)
        cell.number_format = number_format(float(value), column)
        return
    counted = is_figure(column) and column not in ("found", "closed")  # days may yet come
    blank = no_data() if counted else ""
    put_text(cell, blank if is_missing(value) else _words(column, value, row))


def link(cell: Any, cited: tuple[int, int]) -> None:
    """Write which numbers of the sheet of sources a row rests on, with a link to the first."""
    first, last = cited
    if first:
        cell.value = str(first) if first == last else f"{first}–{last}"
        cell.hyperlink = f"#'{say('office.sources')}'!A{first + 3}"
        cell.style = "Hyperlink"
        cell.alignment = Alignment("left", "top")


def _words(column: str, value: Any, row: Mapping[str, Any]) -> str:
    if column == "indicator":
        return names.of_row(row)
    if column in ("status", "light"):
        return f"{look(value).shape} {status_word(value)}"
    return format_of(column)(value)
