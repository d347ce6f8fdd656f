"""How sheets look: heads frozen and filtered, widths for the text, colours for the statuses."""

from collections.abc import Sequence
from copy import copy
from typing import Any

from openpyxl.formatting import rule as rules
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.worksheet import Worksheet

from duibiao.presentation.house import INK, PALE, RULE, SEAL, SOFT, STATUS, WATER, look
from duibiao.vocabulary.result_columns import COLUMNS, is_figure, look_up
from duibiao.vocabulary.statuses import status_word
from duibiao.vocabulary.words import say

ROW, HIGHEST = 15, 409  # Points: a line of text, and the highest row a spreadsheet program allows
HEAD, LEAST, WIDEST = 3, 4, 34
PRINTED = 100  # Rows of a sheet that print, three sheets of paper: the whole of one took 120
QUOTED, SHORTENED = 3, ("source", "location", "quote", "note")
"""So many lines of a quote are seen; whole they took 13 of 17 printed sheets."""
RULES: Any = rules  # they carry no types
LAMP = "lamp"  # The column beside a status: a number that shows as an icon
LEVELS = {"overdue": 1, "behind": 2, "on_track": 3, "achieved": 3}
"""What a status lights: 1 red, 2 yellow, 3 green; any other stays dark, 0."""


def style_cover(sheet: Worksheet, pairs: int, sentences: int) -> None:
    """Make the cover: title, what the report is about, its first sentences."""
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 22, 66
    sheet["A1"].font = Font(size=20, bold=True, color=SEAL[1:])
    sheet.row_dimensions[1].height = 34
    for at in range(2, 2 + pairs):
        sheet.cell(at, 1).font = Font(color="55616E")
    for at in range(3 + pairs, 3 + pairs + sentences):
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=2)
        sheet.cell(at, 1).alignment = Alignment(wrap_text=True, vertical="top")
        sheet.row_dimensions[at].height = 36
    sheet.sheet_view.showGridLines = False
    for_print(sheet, 1)


def light_rows(
    sheet: Worksheet, first: int, rows: Sequence[tuple[str, str, str, tuple[str, int] | None]]
) -> int:
    """Write a theme a row: its light, what it counts, where it begins; return the last row."""
    for at, (theme, code, told, place) in enumerate(rows, start=first):
        seen = look(code)
        cells: list[Any] = [sheet.cell(at, column) for column in (1, 2)]
        cells[0].value, cells[1].value = theme, f"{seen.shape} {status_word(code)}   {told}"
        cells[1].font = Font(color=seen.colour[1:], bold=True)
        cells[1].fill = PatternFill("solid", fgColor=seen.ground[1:])
        if place:
            _link(cells[0], *place)
    return first + len(rows) - 1


def links(sheet: Worksheet, first: int, places: Sequence[tuple[str, int]]) -> None:
    """Write the names of sheets below each other, each a link to its place."""
    for at, (title, row) in enumerate(places, start=first):
        _link(sheet.cell(at, 1, title), title, row)


def _link(cell: Any, title: str, row: int) -> None:
    cell.hyperlink = f"#'{title}'!A{row}"
    cell.font = Font(color="0B4F7D", underline="single")


def style_head(sheet: Worksheet, numeric: Sequence[bool]) -> None:
    """Make a sheet's title and the row of heads."""
    sheet.cell(1, 1).font = Font(size=14, bold=True, color=WATER[1:])
    for place, right in enumerate(numeric, start=1):
        cell: Any = sheet.cell(HEAD, place)
        cell.font = Font(bold=True, color=INK[1:])
        cell.fill = PatternFill("solid", fgColor=PALE[1:])
        cell.border = Border(bottom=Side("medium", color=INK[1:]))
        cell.alignment = Alignment(
            "right" if right else "left", "center", wrap_text=True, indent=int(not right)
        )


def finish_sheet(
    sheet: Worksheet, count: int, columns: Sequence[str], places: Sequence[int], kept: int = 0
) -> None:
    """Set widths for `places`, freeze and filter the head, colour, fit to A4; columns after `kept`
    fold."""
    last = HEAD + max(count, 1)
    widths = [_width(column, wide) for column, wide in zip(columns, places, strict=True)]
    for place, (column, width) in enumerate(zip(columns, widths, strict=True), start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
        _column(sheet, place, column, HEAD + 1, last)
    for at in range(HEAD, last + 1):
        _fit(sheet, at, columns, widths)
    if 0 < kept < len(columns):
        folded, last_one = (get_column_letter(place) for place in (kept + 1, len(columns)))
        sheet.column_dimensions.group(folded, last_one, hidden=True)
    first = columns.index("indicator") + 2 if "indicator" in columns[:2] else 2
    sheet.freeze_panes = f"{get_column_letter(first)}{HEAD + 1}"
    sheet.auto_filter.ref = f"A{HEAD}:{get_column_letter(sheet.max_column)}{last}"
    for_print(sheet, HEAD)
    if count > PRINTED:
        sheet.print_area = f"A1:{get_column_letter(sheet.max_column)}{HEAD + PRINTED}"
        told: Any = sheet.cell(2, 1, say("office.printed", shown=PRINTED, rest=count - PRINTED))
        told.font = Font(color=SOFT[1:])


def _width(column: str, places: int) -> int:
    """Return a column's width: that of its text, within what the table of columns gives it."""
    known = look_up(column)
    return min(max(places, LEAST) + 3, known.width if known.wrapped else WIDEST)


def places(value: object) -> int:
    """Return how wide text is: Chinese takes two places a character."""
    return sum(1 if c.isascii() else 2 for c in str(value))


def _fit(sheet: Worksheet, at: int, columns: Sequence[str], widths: Sequence[int]) -> None:
    """Make a row as high as its longest wrapped text; long quotes show their first lines."""
    needed = 1
    for place, (column, width) in enumerate(zip(columns, widths, strict=True), start=1):
        if at == HEAD or _wrapped(column):
            lines = -(-places(sheet.cell(at, place).value or "") // (width - 2))
            needed = max(needed, min(lines, QUOTED) if column in SHORTENED else lines)
    if needed > 1:
        sheet.row_dimensions[at].height = min(HIGHEST, ROW * needed)


def _wrapped(column: str) -> bool:
    return look_up(column).wrapped or column not in COLUMNS


def _column(sheet: Worksheet, place: int, column: str, first: int, last: int) -> None:
    wrapped = _wrapped(column)
    styled: dict[tuple[int, ...], Any] = {}  # making a style takes longer than writing a cell
    for at in range(first, last + 1):
        spot: Any = sheet.cell(at, place)
        number = isinstance(spot.value, int | float)
        right = number or (is_figure(column) and not str(spot.value)[:1].isdigit())  # no days
        key = (right, *(spot._style or ()))
        if key not in styled:
            spot.alignment = Alignment(
                "right" if right else "left", "top", wrap_text=wrapped, indent=int(not right)
            )
            spot.border = Border(bottom=Side("thin", color=RULE[1:]))
            styled[key] = spot._style
        spot._style = copy(styled[key])
    area = f"{get_column_letter(place)}{first}:{get_column_letter(place)}{last}"
    if column in ("status", "light"):
        _lights(sheet, area)
    if column == LAMP:
        icons = RULES.IconSetRule("4TrafficLights", "num", [0, 1, 2, 3], showValue=False)
        sheet.conditional_formatting.add(area, icons)
    if column == "progress":
        bar = RULES.DataBarRule("num", 0, "num", 1, color="9CC3DC", showValue=True)
        sheet.conditional_formatting.add(area, bar)
    if column in ("change", "growth_percent"):
        red = RULES.CellIsRule(operator="lessThan", formula=["0"], font=Font(color="A85A00"))
        sheet.conditional_formatting.add(area, red)


def _lights(sheet: Worksheet, area: str) -> None:
    """Colour a status by its word, so that a word put right by hand changes its colour too."""
    first = area.partition(":")[0]
    late = {
        "late": STATUS["achieved"]
    }  # 逾期完成 holds the word 逾期: the first rule that fits counts
    for code, seen in (late | STATUS).items():
        rule = RULES.FormulaRule(
            formula=[f'ISNUMBER(SEARCH("{status_word(code)}",{first}))'],
            stopIfTrue=True,
            font=Font(color=seen.colour[1:], bold=True),
            fill=PatternFill("solid", bgColor=seen.ground[1:]),
        )
        sheet.conditional_formatting.add(area, rule)


def for_print(sheet: Any, head: int) -> None:
    """Fit a sheet to the width of A4 on its side with its heads on every page."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0
    sheet.page_margins = PageMargins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3)
    sheet.print_title_rows = f"{head}:{head}"
    sheet.oddFooter.center.text = "&P / &N"
