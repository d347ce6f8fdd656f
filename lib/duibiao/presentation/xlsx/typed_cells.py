"""Values as spreadsheet cells: text stays text, figures keep their digits."""

import re
from typing import Any

from openpyxl.styles import Alignment
from openpyxl.utils.escape import escape as underscore_escape

from duibiao.presentation.numbers import MINUS
from duibiao.vocabulary.words import say

LONGEST = 32_767  # Excel's limit of characters in a cell
FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
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


def typed(value: float, shown: str) -> tuple[float, str]:
    """Return a number with the format in which it reads as the page tells it: `≥2,005`, `差1.6点`;
    words without digits stand for it, `General` for those of another number."""
    if not any(c.isdigit() for c in shown):
        return value, _quoted(shown)
    for found in FIGURE.finditer(shown):
        before, after = shown[: found.start()], shown[found.end() :]
        digits = found[0].replace(",", "")
        places = len(digits.partition(".")[2])
        core = f"#,##0{'.' * bool(places)}{'0' * places}"
        if _rounds(value, digits, places):
            return value, _by_sign(before, core, _quoted(after))
        if _rounds(value * 100, digits, places):
            if after.startswith("%"):
                return value, _by_sign(before, f"{core}%", _quoted(after[1:]))
            return value * 100, _by_sign(before, core, _quoted(after))
    return value, "General"


def _rounds(value: float, digits: str, places: int) -> bool:
    return bool(abs(abs(value) - float(digits)) <= 0.5001 / 10**places)


def _by_sign(before: str, core: str, after: str) -> str:
    """Return a format for gains, losses and nothing; words that say which need no sign."""
    head = _quoted(before.rstrip(f"+{MINUS}"))
    if head == _quoted(before):
        return f"{head}{core}{after}" + f";{head}{core}{after}" * bool(head)
    gain = '"+"' * before.endswith("+")
    return f'{head}{gain}{core}{after};{head}"{MINUS}"{core}{after};{head}{core}{after}'


def _quoted(text: str) -> str:
    return f'"{text}"'.replace('""', "")


def put(cell: Any, shown: str, value: float | None = None) -> None:
    """Write words, or a number that reads as these words."""
    if value is None:
        put_text(cell, shown)
        return
    cell.value, cell.number_format = typed(value, shown)


def link(cell: Any, cited: tuple[int, int]) -> None:
    """Write which numbers of the sheet of sources a row rests on, with a link to the first."""
    first, last = cited
    if first:
        cell.value = str(first) if first == last else f"{first}–{last}"
        cell.hyperlink = f"#'{say('office.sources')}'!A{first + 3}"
        cell.style = "Hyperlink"
        cell.alignment = Alignment("left", "top")
